// The article as it comes out: title, what is known of it, body. A click on a part shows where it stood in the original.

import { breathe, $, directionOf, gliding, h, languageOf, painted } from "./dom.js";
import { number, t, warningText, wordsOf } from "./i18n.js";
import { revealPiece } from "./original.js";
import { localNow, set } from "./settings.js";
import { on, state } from "./state.js";

/** Characters that fill a screen: they are shown before the others are written. */
const SCREEN = 1200;
/** Milliseconds of drawing before the page looks up. */
const SLICE = 10;
/** Beyond this length what is far from the screen is not laid out. */
const LONG = 60_000;
/** Parts in a chunk, characters shown before a button shows the rest, and of a paragraph before it is cut for the eye. */
const CHUNK = 20;
const MOST = 300_000;
const LONGEST = 1500;
/** Tags shown of a text that seems to be all tags. */
const TAGS = 60;

let drawing = 0;
let scrolled = 0;

/** Elements that lead to the original by click; by keyboard the map and the tags do. */
const from = ({ start }) => ({ data: { start }, title: t("show-in-original") });

async function draw(detail = {}) {
  const turn = ++drawing;
  const sheet = $("sheet");
  const { document: result } = state;
  if (!result) return sheet.replaceChildren();
  const [article] = result.articles;
  if (!article) {
    const nothing = h("div", { class: "nothing" }, h("p", {}, t("no-article")), h("p", { class: "note" }, t("no-article-more")));
    return sheet.replaceChildren(...[warnings(result), nothing].filter(Boolean));
  }
  const body = h("div", { class: article.text.length > LONG ? "prose is-long" : "prose", lang: "ar", dir: "rtl" });
  sheet.replaceChildren(...[warnings(result), header(article), body, keywords(article)].filter(Boolean));
  if (detail.isNewText && scrolled > 0) $("reading").scrollTop = 0;
  await write(parts(article), body, () => turn === drawing);
  if (turn === drawing && detail.piece !== undefined) show(detail.piece);
}

/** Brings the part that the reader has just kept into view, and marks it for a moment. */
function show(start) {
  const part = $("sheet").querySelector(`[data-start="${start}"]`);
  part?.scrollIntoView({ block: "nearest", behavior: gliding() });
  part?.classList.add("fresh");
}

/** Writes parts in chunks that are laid out only near the screen, a slice at a time, and no more than one can read. */
async function write(source, body, isWanted) {
  let began = performance.now();
  let size = 0;
  let chunk;
  for (let next = source.next(); !next.done; next = source.next()) {
    const part = next.value;
    if (!chunk || chunk.childElementCount >= CHUNK) body.append((chunk = h("div", { class: "chunk" })));
    chunk.append(part);
    const before = size;
    size += part.textContent.length;
    if (size > MOST) {
      const more = h("button", { type: "button", class: "more", onclick: () => more.remove() ?? write(source, body, isWanted) }, t("show-rest"));
      return body.append(more);
    }
    const isScreen = before < SCREEN && size >= SCREEN;
    if (isScreen || performance.now() - began > SLICE) {
      await (isScreen ? painted() : breathe());
      if (!isWanted()) return;
      began = performance.now();
    }
  }
}

function warnings({ warnings: list }) {
  if (list.length === 0) return null;
  const counts = new Map();
  for (const text of list.map(warningText)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const items = [...counts].map(([text, count]) => h("li", { dir: "auto" }, text, count > 1 ? ` ×${number(count)}` : ""));
  return h("div", { class: "warnings" }, h("h3", {}, t("warnings")), h("ul", {}, items));
}

function header(article) {
  const { kicker, title } = article;
  return h(
    "header",
    { class: "article-head", lang: "ar", dir: "rtl" },
    kicker && h("p", { class: "kicker", ...from(kicker) }, kicker.text),
    title ? h("h3", { class: "title", ...from(title) }, title.text) : h("p", { class: "no-title", lang: document.documentElement.lang }, t("no-title")),
    metadata(article, h("div", { class: "meta-words" }, h("dd", { dir: document.documentElement.dir }, wordsOf(article.text)))),
  );
}

/** A name or a date as printed, in the direction of its own script. */
const field = (one) => h("bdi", { lang: languageOf(one.text), dir: directionOf(one.text), ...from(one) }, one.text);

/** What is known of an article, as a list of names and values in the interface's language, and what else is said of it. */
export function metadata({ dateline, bylines, source, published, updated }, ...more) {
  const row = (name, ...values) => h("div", { class: `meta-${name}` }, h("dt", {}, t(name)), h("dd", {}, ...values));
  return h(
    "dl",
    { class: "meta", lang: document.documentElement.lang, dir: "rtl" },
    dateline && row("dateline", field(dateline)),
    bylines.length > 0 && row("byline", ...bylines.slice(0, TAGS).flatMap((one, index) => [index > 0 ? "، " : "", field(one)])),
    source && row("source", field(source)),
    published && row("published", ...date(published)),
    updated && row("updated", ...date(updated)),
    ...more,
  );
}

/** A date as read, and as ISO; where it is relative and nothing to count from is known, a button that says from now. */
function date(one) {
  const printed = field(one);
  if (one.iso) return [printed, " ", h("time", { datetime: one.iso, class: "iso", dir: "ltr" }, one.iso)];
  if (!one.relative) return [printed];
  const count = () => set({ now: localNow() });
  return [printed, " ", h("button", { type: "button", class: "quiet small", title: t("relative-note"), onclick: count }, t("count-from-now"))];
}

function keywords({ keywords: list }) {
  if (list.length === 0) return null;
  return h(
    "div",
    { class: "keywords", dir: "rtl" },
    h("h3", {}, t("keywords")),
    h("ul", { lang: "ar", dir: "rtl" }, list.slice(0, TAGS).map((tag) => h("li", from(tag), tag.text))),
  );
}

const ELEMENTS = { paragraph: "p", heading: "h4", quote: "blockquote", caption: "p", "list-item": "li" };

/** The body's elements, list items in a list, a very long paragraph in several. */
export function* parts({ blocks }) {
  let list = null;
  for (const block of blocks) {
    const { kind, text } = block;
    const element = h(ELEMENTS[kind], { class: kind, ...from(block) });
    if (text.length <= LONGEST) element.append(text);
    else for (const piece of pieces(text)) element.append(h("span", { class: "piece" }, piece));
    if (kind === "list-item") {
      if (list) list.append(element);
      else yield (list = h("ul", { class: "list" }, element));
    } else {
      list = null;
      yield element;
    }
  }
}

function* pieces(text) {
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(" ", at + LONGEST);
    const hard = at + LONGEST * 2;
    const end = space < 0 ? Math.min(text.length, hard) : Math.min(space + 1, hard);
    yield text.slice(at, end);
    at = end;
  }
}

export function startArticle() {
  on("document", draw);
  $("reading").addEventListener("scroll", (event) => (scrolled = event.target.scrollTop), { passive: true });
  $("sheet").addEventListener("click", (event) => {
    const part = event.target.closest("[data-start]");
    if (part && getSelection().isCollapsed) revealPiece(Number(part.dataset.start));
  });
}
