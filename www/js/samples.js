// Articles written for this page, each with the furniture of the kind of page that it imitates.

import { $, h } from "./dom.js";
import { language } from "./i18n.js";
import { say } from "./status.js";

const SAMPLES = [
  { file: "port.txt", ar: "خبر وكالة", en: "Agency report" },
  { file: "library.txt", ar: "صحيفة محلية", en: "Local paper" },
  { file: "two-articles.txt", ar: "مقالان معا", en: "Two articles" },
  { file: "recipe.txt", ar: "وصفة", en: "A recipe" },
];

/** Shows a button for each sample; `take(text)` gets the text of the one that is chosen. */
export function showSamples(take) {
  const list = $("samples");
  for (const { file, ...names } of SAMPLES) {
    const choose = async () => {
      try {
        const answer = await fetch(new URL(`../samples/${file}`, import.meta.url));
        if (!answer.ok) throw new Error(answer.statusText);
        take(await answer.text());
      } catch (error) {
        say(String(error.message));
      }
    };
    list.append(h("button", { type: "button", class: "chip", onclick: choose }, names[language]));
  }
}
