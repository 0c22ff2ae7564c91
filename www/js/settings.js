// The reader's options, kept on the device. The text is kept only when asked.

import { tell } from "./state.js";

const DEFAULTS = { profile: "clean", operations: null, repair: true, unglue: true, now: null, phrases: [], keepText: false, format: "text" };

function read(key, otherwise) {
  try {
    return { ...otherwise, ...JSON.parse(localStorage.getItem(key) ?? "{}") };
  } catch {
    return { ...otherwise };
  }
}

function write(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, typeof value === "string" ? value : JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export const settings = read("options", DEFAULTS);
// A reference time belongs to one sitting: tomorrow's "an hour ago" counts from tomorrow.
settings.now = null;

/** Changes some options, keeps them, and tells the page. */
export function set(changes) {
  Object.assign(settings, changes);
  const { now, ...kept } = settings;
  write("options", kept);
  if (changes.keepText === false) write("text", null);
  tell("options", changes);
}

export const reset = () => set({ ...DEFAULTS });

/** This moment as ISO 8601 with the device's offset from UTC. */
export function localNow(now = new Date()) {
  const offset = -now.getTimezoneOffset();
  const two = (value) => String(Math.trunc(Math.abs(value))).padStart(2, "0");
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}

/** The options of `extract`. */
export function extractOptions() {
  const { profile, operations, repair, unglue, now, phrases } = settings;
  const options = { repair, unglue, phrases };
  if (operations) options.operations = operations;
  else options.profile = profile;
  if (now) options.now = now;
  return options;
}

/** Whether a change is one of the options of `extract`. */
export const isOfExtract = (changes) => ["profile", "operations", "repair", "unglue", "now", "phrases"].some((key) => key in changes);

/** Keeps the text on the device where the reader asked for that and it fits. */
export const keepText = (text) => settings.keepText && write("text", text);

/** The text that was kept, or "". */
export function keptText() {
  try {
    return (settings.keepText && localStorage.getItem("text")) || "";
  } catch {
    return "";
  }
}
