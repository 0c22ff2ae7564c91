// The keyboard: what each key does, in one table, which is also the list that readers see.

import { hideCard } from "./card.js";
import { openDialog } from "./dialog.js";
import { $, h } from "./dom.js";
import { t } from "./i18n.js";
import { closeOptions } from "./options.js";
import { focusOriginal } from "./original.js";
import { redo, undo } from "./pipeline.js";

/** By the place of the key, so that they work under an Arabic layout too. */
const ANYWHERE = [
  { keys: ["Alt", "1"], code: "Digit1", alt: true, label: "key-text", act: () => $("text").focus() },
  { keys: ["Alt", "2"], code: "Digit2", alt: true, label: "key-original", act: () => go("original", focusOriginal) },
  { keys: ["Alt", "3"], code: "Digit3", alt: true, label: "key-article", act: () => go("article", () => $("reading").focus()) },
  { keys: ["Alt", "C"], code: "KeyC", alt: true, label: "key-copy", act: () => press("copy") },
  { keys: ["Alt", "S"], code: "KeyS", alt: true, label: "key-download", act: () => press("download") },
  { keys: ["Alt", "O"], code: "KeyO", alt: true, label: "key-options", act: () => $("options-open").click() },
  { keys: ["Ctrl", "Z"], code: "KeyZ", control: true, outside: true, label: "key-undo", act: undo },
  { keys: ["Ctrl", "Shift", "Z"], code: "KeyZ", control: true, shift: true, outside: true, label: "key-redo", act: redo },
  { keys: ["Ctrl", "Y"], code: "KeyY", control: true, outside: true, label: "key-redo", act: redo },
  { keys: ["Ctrl", "/"], code: "Slash", control: true, label: "key-help", act: openKeys },
  { keys: ["Esc"], code: "Escape", label: "key-close", act: closeSomething },
];

const IN_ORIGINAL = [
  { keys: ["↑", "↓"], label: "key-move" },
  { keys: ["Home", "End"], label: "key-ends" },
  { keys: ["Enter"], label: "key-toggle" },
  { keys: ["R"], label: "key-role" },
];

/** What has the focus first, then what is on top. */
function closeSomething() {
  const isInOptions = $("options").contains(document.activeElement);
  if (isInOptions) closeOptions();
  else if (!hideCard()) closeOptions();
}

/** Presses a button of the panes, unless what they show is out of reach. */
function press(id) {
  if (!$("panes").inert) $(id).click();
}

function go(pane, focus) {
  if ($("panes").hidden) return;
  document.dispatchEvent(new CustomEvent("show-pane", { detail: pane }));
  focus();
}

/** The place of the key, or of the Latin letter that it writes: not all Latin layouts have Z and Y at the same places. */
export const codeOf = ({ key, code }) => (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code);

const isTextField = (element) => element?.matches?.("textarea, input:not([type=checkbox], [type=radio])");

function pressed(event) {
  if (document.querySelector("dialog[open]")) return;
  const control = event.ctrlKey || event.metaKey;
  const code = codeOf(event);
  const found = ANYWHERE.find(
    (key) =>
      key.code === code && Boolean(key.alt) === event.altKey && Boolean(key.control) === control &&
      Boolean(key.shift) === event.shiftKey && !(key.outside && isTextField(event.target)),
  );
  if (!found) return;
  if (found.code !== "Escape") event.preventDefault();
  found.act();
}

function openKeys() {
  const list = (rows) =>
    h(
      "dl",
      { class: "keys" },
      rows.map(({ keys, label }) =>
        h("div", {}, h("dt", { dir: "ltr" }, keys.flatMap((key, index) => [index > 0 ? " " : "", h("kbd", {}, key)])), h("dd", {}, t(label))),
      ),
    );
  openDialog(t("keys-title"), h("h3", {}, t("keys-anywhere")), list(ANYWHERE), h("h3", {}, t("keys-original")), list(IN_ORIGINAL));
}

export function startKeys() {
  addEventListener("keydown", pressed);
  $("keys-open").addEventListener("click", openKeys);
}
