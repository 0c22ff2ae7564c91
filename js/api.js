// The functions of the package, the same for every entry: an entry only says where the module comes from.

import { call } from "./loading.js";
import { Unpacker } from "./unpack.js";

export { initSync } from "./loading.js";
export { version } from "./version.js";

export function extract(text, options) {
  const input = wellFormed(text);
  return call((bindings) => new Unpacker(bindings.extract(input, options), input).document(), input?.length);
}

export function normalize(text, options) {
  const input = wellFormed(text);
  return call((bindings) => new Unpacker(bindings.normalize(input, options), input).normalized(), input?.length);
}

export function render(document, format) {
  return call((bindings) => bindings.render(document, format));
}

export function findDates(text, options) {
  const input = wellFormed(text);
  return call((bindings) => new Unpacker(bindings.findDates(input, options), input).dates(), input?.length);
}

export function fingerprint(text) {
  return call((bindings) => bindings.fingerprint(wellFormed(text)), text?.length);
}

export function similarity(a, b) {
  return call((bindings) => bindings.similarity(wellFormed(a), wellFormed(b)), a?.length + b?.length);
}

/** A text with each lone surrogate as U+FFFD, as the module sees it; another value as it is. */
function wellFormed(text) {
  return typeof text === "string" && !text.isWellFormed() ? text.toWellFormed() : text;
}
