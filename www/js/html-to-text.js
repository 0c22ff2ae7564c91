// Rich text to plain text with its lines. The browser's own parser reads the HTML into a document that is never shown:
// in it no script runs and nothing is loaded. Only text is taken out of it.

import { disarmed } from "./disarm.js";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TITLE TR UL".split(" "),
);
const APART = new Set("BLOCKQUOTE FIGURE H1 H2 H3 H4 H5 H6 HR OL P PRE TABLE UL ARTICLE SECTION HEADER FOOTER NAV ASIDE".split(" "));
const SKIPPED = new Set(
  "AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO".split(" "),
);

/** Whether a text is the source of a page or of a part of one: it begins with an element of a page and closes one. */
export const isHtmlSource = (text) =>
  /^\s*<(!doctype html|html|head|body|main|article|section|header|div|h[1-6]|p|ul|ol|table|figure|blockquote)(\s[^>]*)?>/i.test(text) && /<\/[a-z][a-z0-9]*\s*>/i.test(text);

/** Reads HTML: { text, hints }; see hints.js. */
export function htmlToText(html) {
  const parsed = new DOMParser().parseFromString(disarmed(html), "text/html");
  const out = new Lines();
  walk(parsed.body, out, false);
  return out.finish();
}

/** Lines of text under way, and what is known of them. */
class Lines {
  text = "";
  hints = [];
  #line = "";
  #breaks = 0;

  /** Inline text: white space counts once, as on a page. */
  add(text, isPreformatted) {
    if (isPreformatted) {
      const [first, ...rest] = text.split("\n");
      this.#line += first;
      for (const line of rest) {
        this.break(1);
        this.#line += line;
      }
      return;
    }
    const collapsed = text.replace(/[\t\n\f\r ]+/g, " ");
    this.#line += this.#line === "" || this.#line.endsWith(" ") ? collapsed.trimStart() : collapsed;
  }

  /** Ends the line; at least so many line breaks before the next. */
  break(count) {
    const line = this.#line.trim();
    this.#line = "";
    if (line) {
      if (this.text) this.text += "\n".repeat(Math.max(1, this.#breaks));
      this.text += line;
      this.#breaks = count;
    } else {
      this.#breaks = Math.max(this.#breaks, count);
    }
  }

  get isAtLineStart() {
    return this.#line.trim() === "";
  }

  /** Where the next line will begin. */
  get next() {
    return this.text ? this.text.length + Math.max(1, this.#breaks) : 0;
  }

  hint(start, hint) {
    const text = this.text.slice(start);
    if (text.trim() && !text.includes("\n")) {
      this.hints.push({ start, end: this.text.length, words: text.split(/\s+/).length, ...hint });
    }
  }

  finish() {
    this.break(0);
    return { text: this.text, hints: this.hints };
  }
}

function walk(parent, out, isPreformatted) {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) out.add(node.data, isPreformatted);
    else if (node.nodeType === Node.ELEMENT_NODE) element(node, out, isPreformatted);
  }
}

function element(node, out, isPreformatted) {
  const name = node.tagName.toUpperCase();
  if (SKIPPED.has(name) || node.hidden) return;
  if (name === "BR") return out.break(1);
  if (name === "TD" || name === "TH") {
    walk(node, out, isPreformatted);
    return out.add(" ", false);
  }
  if (!BLOCKS.has(name)) return walk(node, out, isPreformatted);

  out.break(APART.has(name) ? 2 : 1);
  const start = out.next;
  if (name === "LI") out.add("• ", true);
  walk(node, out, isPreformatted || name === "PRE");
  out.break(APART.has(name) ? 2 : 1);
  const link = onlyLink(node);
  if (/^H[1-6]$/.test(name)) out.hint(start, { kind: "heading", level: Number(name[1]) });
  else if (link !== null) out.hint(start, { kind: "link", href: link });
  else if (name === "LI") out.hint(start, { kind: "item" });
}

/** The address of the link that is all the text of a block, as text; null when there is more or none. */
function onlyLink(block) {
  const [link, ...more] = block.querySelectorAll("a[href]");
  if (!link || more.length > 0) return null;
  return link.textContent.trim() === block.textContent.trim() ? link.getAttribute("href") : null;
}
