// The text and its corrections on the way to the page in the other language: in the tab's own storage, for that one
// navigation.

import { t } from "./i18n.js";
import { settings } from "./settings.js";
import { state } from "./state.js";
import { say } from "./status.js";

/** Carries over what is shown when the language's link is followed in this tab; a text that does not fit holds the page. */
export function carry(event) {
  if (state.text === "" || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { text, hints, history } = state;
  try {
    sessionStorage.setItem("carried", JSON.stringify({ text, hints, corrections: history.value, now: settings.now }));
  } catch {
    event.preventDefault();
    say(t("not-carried"));
  }
}

/** What was carried over: { text, hints, corrections, now }, once; null when nothing was. */
export function carried() {
  try {
    const found = JSON.parse(sessionStorage.getItem("carried"));
    sessionStorage.removeItem("carried");
    return found;
  } catch {
    return null;
  }
}
