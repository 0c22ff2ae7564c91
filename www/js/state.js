// What the page knows, in one place, and who wants to hear of a change.

import { History } from "./history.js";
import { NONE } from "./corrections.js";

export const state = {
  /** The whole text as pasted. */
  text: "",
  /** What HTML knew of it; see hints.js. */
  hints: [],
  /** The document before the reader's corrections. */
  base: null,
  /** The document as corrected. */
  document: null,
  /** The reader's corrections, to undo and redo. */
  history: new History(NONE),
  /** Several files: { name, text, hints, document, history }; empty when there is one text. */
  files: [],
  /** The index in `files` of the one that is shown. */
  file: null,
};

const listeners = new Map();

/** Calls `listen` after each `tell(topic)`. Topics: "text", "document", "options", "theme". */
export function on(topic, listen) {
  if (!listeners.has(topic)) listeners.set(topic, []);
  listeners.get(topic).push(listen);
}

export function tell(topic, detail) {
  for (const listen of listeners.get(topic) ?? []) listen(detail);
}
