// The text, its corrections and the table of files on the way to the page in the other language: in the tab's own storage, for
// that one navigation.

import { opensElsewhere } from "./dom.js";
import { t } from "./i18n.js";
import { settings } from "./settings.js";
import { state } from "./state.js";
import { say } from "./status.js";

/** Carries over what is shown when the language's link is followed in this tab; a text that does not fit holds the page. */
export function carry(event) {
  if ((state.text === "" && state.files.length === 0) || opensElsewhere(event)) return;
  const { hints, history, file } = state;
  const text = file === null ? state.text : "";
  // A file that could not be read has nothing to carry.
  const files = state.files.flatMap((entry, index) => (entry.text === undefined ? [] : { ...kept(entry), isOpen: index === file }));
  try {
    sessionStorage.setItem("carried", JSON.stringify({ ...kept({ text, hints, history }), files, now: settings.now }));
  } catch {
    event.preventDefault();
    say(t("not-carried"));
  }
}

const kept = ({ name, text, hints, history }) => ({ name, text, hints, corrections: history.value });

/** What was carried over: { text, hints, corrections, files, now }, once; null when nothing was. */
export function carried() {
  try {
    const found = JSON.parse(sessionStorage.getItem("carried"));
    sessionStorage.removeItem("carried");
    return found;
  } catch {
    return null;
  }
}
