// The functions of the package, the same for every entry: an entry only says where the module comes from.

import { call } from "./loading.js";
import { Unpacker } from "./unpack.js";

export { initSync } from "./loading.js";
export { version } from "./version.js";

export function extract(text, options) {
  const input = wellFormed(text);
  const chosen = read(options);
  return call((bindings) => new Unpacker(bindings.extract(input, chosen), input).document(), input.length);
}

export function normalize(text, options) {
  const input = wellFormed(text);
  const chosen = read(options);
  return call((bindings) => new Unpacker(bindings.normalize(input, chosen), input).normalized(), input.length);
}

export function render(document, format) {
  return call((bindings) => bindings.render(document, format));
}

export function findDates(text, options) {
  const input = wellFormed(text);
  const chosen = read(options);
  return call((bindings) => new Unpacker(bindings.findDates(input, chosen), input).dates(), input.length);
}

export function fingerprint(text) {
  const input = wellFormed(text);
  return call((bindings) => bindings.fingerprint(input), input.length);
}

export function similarity(a, b) {
  const [first, second] = [wellFormed(a, "a"), wellFormed(b, "b")];
  return call((bindings) => bindings.similarity(first, second), first.length + second.length);
}

/** A text with each lone surrogate as U+FFFD, as the module sees it. Checked before its length is asked: other values have one too. */
function wellFormed(text, name = "text") {
  if (typeof text !== "string") throw new TypeError(`${name} must be a string`);
  return text.isWellFormed() ? text : text.toWellFormed();
}

/** The options, read before the module is called: what their getters throw is the caller's, whatever it looks like. */
function read(options) {
  if (!isObject(options)) return options;
  const { profile, operations, now, repair, unglue, phrases, offsets } = options;
  const entry = (value) => (isObject(value) ? { phrase: value.phrase, role: value.role } : value);
  return { profile, operations: list(operations), now, repair, unglue, phrases: list(phrases, entry), offsets };
}

const isObject = (value) => typeof value === "object" && value !== null;
const list = (value, entry) => (Array.isArray(value) ? Array.from(value, entry) : value);
