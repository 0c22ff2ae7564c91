// Light, dark, or as the device has it.

import { $ } from "./dom.js";
import { t } from "./i18n.js";
import { say } from "./status.js";
import { tell } from "./state.js";

const NEXT = { auto: "light", light: "dark", dark: "auto" };

export function startTheme() {
  const button = $("theme");
  const root = document.documentElement;
  const current = () => root.dataset.theme ?? "auto";
  // The window's own bars take the page's colour, not the device's.
  const colourBars = () => {
    for (const scheme of ["light", "dark"]) {
      const media = current() === "auto" ? `(prefers-color-scheme: ${scheme})` : current() === scheme ? "all" : "not all";
      $(`bars-${scheme}`).setAttribute("media", media);
    }
  };
  const label = () => {
    button.setAttribute("aria-label", t(`theme-${current()}`));
    button.title = t(`theme-${current()}`);
  };
  button.addEventListener("click", () => {
    const next = NEXT[current()];
    if (next === "auto") delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      localStorage.setItem("theme", next);
    } catch {
      // Without storage it lasts until the page is closed.
    }
    label();
    colourBars();
    say(t(`theme-${next}`));
    tell("theme");
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => tell("theme"));
  label();
  colourBars();
}
