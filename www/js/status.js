// The one polite status line.

import { $ } from "./dom.js";

/** Says something to everyone, screen readers included. */
export function say(text) {
  const line = $("status");
  // The same words twice would not be spoken again.
  line.textContent = line.textContent === text ? `${text}\u00A0` : text;
}
