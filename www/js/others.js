// What was pasted along: other whole articles, each to be read, taken away or made the main one, and headlines that only
// point elsewhere.

import { $, directionOf, gliding, h, languageOf } from "./dom.js";
import { t, wordsOf } from "./i18n.js";
import { metadata, parts } from "./article.js";
import { promote } from "./pipeline.js";
import { revealPiece } from "./original.js";
import { copyArticle, saveArticle } from "./output.js";
import { on, state } from "./state.js";

function draw() {
  const box = $("others");
  const { articles, related } = state.document ?? { articles: [], related: [] };
  const others = articles.slice(1);
  $("to-others").hidden = others.length === 0;
  $("to-others").textContent = t("along", { n: others.length });
  box.hidden = others.length === 0 && related.length === 0;
  box.replaceChildren(
    ...[
      others.length > 0 && h("h2", {}, t("others")),
      others.length > 0 && some(h("div", {}), others, (article, index) => card(article, index + 1)),
      related.length > 0 && h("h2", {}, t("related")),
      related.length > 0 && some(h("ul", { class: "related", lang: "ar", dir: "rtl" }), related, link),
    ].filter(Boolean),
  );
}

/** Items shown before a button shows as many again. */
const STEP = 40;

/** A list of items, the first of them at once. */
function some(list, items, make, from = 0) {
  items.slice(from, from + STEP).forEach((item, index) => list.append(make(item, from + index)));
  if (items.length <= from + STEP) return list;
  const more = h("button", { type: "button", class: "more", onclick: () => some(holder.parentElement, items, make, from + STEP) && holder.remove() }, t("show-rest"));
  const holder = h(list.tagName === "UL" ? "li" : "p", {}, more);
  list.append(holder);
  return list;
}

function card(article, index) {
  const title = article.title?.text ?? t("other-n", { n: index + 1 });
  const body = h("div", { class: "prose", lang: "ar", dir: "rtl" });
  const fill = (event) => {
    if (event.target.open && !body.hasChildNodes()) body.append(...parts(article));
  };
  return h(
    "details",
    { class: "along", ontoggle: fill },
    h("summary", {}, h("span", { class: "other-title", lang: languageOf(title), dir: directionOf(title) }, title), h("span", { class: "note" }, wordsOf(article.text))),
    h(
      "div",
      { class: "other-actions" },
      h("button", { type: "button", onclick: () => promote(index) }, t("promote")),
      h("button", { type: "button", class: "quiet", onclick: () => copyArticle(index) }, t("copy")),
      h("button", { type: "button", class: "quiet", onclick: () => saveArticle(index) }, t("export")),
      h("button", { type: "button", class: "quiet", onclick: () => revealPiece(article.start) }, t("open-piece")),
    ),
    metadata(article),
    body,
  );
}

function link({ start, text, article }) {
  return h(
    "li",
    {},
    h("button", { type: "button", class: "link", onclick: () => revealPiece(article === null ? start : state.document.articles[article].start), title: t("open-piece") }, text),
    article !== null && h("span", { class: "note" }, ` ${t("in-article", { n: article + 1 })}`),
  );
}

export function startOthers() {
  on("document", draw);
  $("to-others").addEventListener("click", () => {
    const box = $("others");
    box.scrollIntoView({ behavior: gliding() });
    box.querySelector("summary")?.focus({ preventScroll: true });
  });
}
