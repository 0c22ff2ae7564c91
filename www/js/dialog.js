// A modal dialog: the browser's own, with a heading and a button that closes it.

import { h, icon } from "./dom.js";
import { t } from "./i18n.js";

export function openDialog(title, ...content) {
  const close = h("button", { type: "button", class: "quiet only-icon", "aria-label": t("close") }, icon("close"));
  const dialog = h(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    h("div", { class: "dialog-head" }, h("h2", { id: "dialog-title" }, title), close),
    ...content,
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
