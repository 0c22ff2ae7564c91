// The one polite status line.

import { Unloaded } from "./client.js";
import { $, h } from "./dom.js";
import { t } from "./i18n.js";

/** Says something to everyone, screen readers included; `offer` { label, act } puts a button beside it. */
export function say(text, offer) {
  const line = $("status");
  // The same words twice would not be spoken again.
  line.textContent = line.textContent === text ? `${text}\u00A0` : text;
  if (offer) line.append(" ", h("button", { type: "button", class: "small", onclick: offer.act }, offer.label));
}

/** What went wrong, for people. */
export const reasonOf = (error) => (error instanceof Unloaded ? t("not-loaded") : t("failed", { message: error.message }));
