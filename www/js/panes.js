// Which pane a narrow screen shows: the article or the original. A wide one shows both.

import { $ } from "./dom.js";
import { on, state } from "./state.js";

export function startPanes() {
  const panes = $("panes");
  const show = (name) => {
    panes.dataset.show = name;
    $("show-article").setAttribute("aria-pressed", String(name === "article"));
    $("show-original").setAttribute("aria-pressed", String(name === "original"));
  };
  $("show-article").addEventListener("click", () => show("article"));
  $("show-original").addEventListener("click", () => show("original"));
  document.addEventListener("show-pane", (event) => show(event.detail));
  on("document", () => {
    panes.hidden = !state.document;
    $("pane-switch").hidden = !state.document;
  });
}
