// The one polite status line.

import { Unloaded } from "./client.js";
import { $ } from "./dom.js";
import { t } from "./i18n.js";

/** Says something to everyone, screen readers included. */
export function say(text) {
  const line = $("status");
  // The same words twice would not be spoken again.
  line.textContent = line.textContent === text ? `${text}\u00A0` : text;
}

/** What went wrong, for people. */
export const reasonOf = (error) => (error instanceof Unloaded ? t("not-loaded") : t("failed", { message: error.message }));
