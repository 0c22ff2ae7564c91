// The original: every row of the text, every piece marked by colour, by line and by a tag that says what it is.
//
// Colours are drawn by the CSS Custom Highlight API over plain text; where the browser has none, pieces are elements.
// Long texts are drawn in slices, so that the page stays open to input.

import { breathe, $, h } from "./dom.js";
import { percent, t } from "./i18n.js";
import { ROLES, SIGNS, familyOf, isKept } from "./roles.js";
import { rows as rowsOf, segmentAt } from "./rows.js";
import { on, state } from "./state.js";
import { keptShare, redo, showProgress, toggle, undo } from "./pipeline.js";
import { startCard } from "./card.js";

const CAN_HIGHLIGHT = typeof Highlight !== "undefined" && "highlights" in CSS;

/** Rows of one block of the page, which is laid out only when it comes near the screen. */
const BLOCK = 50;
/** Milliseconds of drawing before the page looks up. */
const SLICE = 12;

let rows = [];
let highlights = new Map();
let drawing = 0;
let current = -1;

/** The rows that are shown, for the map. */
export const shownRows = () => rows;

async function draw(detail = {}) {
  const turn = ++drawing;
  const { document: result, text } = state;
  const list = $("rows");
  if (!result) {
    rows = [];
    list.replaceChildren();
    return;
  }
  rows = rowsOf(text, result.segments);
  const isLong = text.length > 1_000_000;
  const scroll = $("rows-scroll");
  const top = detail.isNewText ? 0 : scroll.scrollTop;
  const hadFocus = list.contains(document.activeElement) ? current : -1;
  clearHighlights();
  let began = performance.now();
  for (let at = 0; at === 0 || at < rows.length; at += BLOCK) {
    const block = blockOf(at);
    if (at === 0) {
      list.replaceChildren(block);
    } else {
      list.append(block);
    }
    if (performance.now() - began > SLICE) {
      if (isLong) showProgress("drawing", at / rows.length);
      await breathe();
      if (turn !== drawing) return;
      began = performance.now();
    }
  }
  showProgress(null);
  scroll.scrollTop = top;
  if (hadFocus >= 0) focusPiece(hadFocus);
  else markTabStop();
}

function clearHighlights() {
  if (!CAN_HIGHLIGHT) return;
  for (const role of ROLES) CSS.highlights.delete(`role-${role}`);
  CSS.highlights.delete("other-article");
  CSS.highlights.delete("current");
  highlights = new Map();
}

function highlight(name, range) {
  let set = highlights.get(name);
  if (!set) {
    set = new Highlight();
    set.priority = name === "current" ? 2 : name === "other-article" ? 1 : 0;
    highlights.set(name, set);
    CSS.highlights.set(name, set);
  }
  set.add(range);
}

function blockOf(from) {
  const block = h("div", { class: "block" });
  const to = Math.min(from + BLOCK, rows.length);
  for (let index = from; index < to; index++) block.append(rowOf(index));
  return block;
}

function rowOf(index) {
  const { start, end, gap, pieces } = rows[index];
  const { segments } = state.document;
  const line = h("p", { class: "line", dir: "auto" });
  const own = pieces.filter((piece) => piece.first);
  const tags = h("div", { class: "tags" }, own.map((piece) => tagOf(segments[piece.index], piece.index)));
  if (CAN_HIGHLIGHT) {
    const text = document.createTextNode(state.text.slice(start, end));
    line.append(text);
    for (const piece of pieces) {
      const { role, article } = segments[piece.index];
      const range = () => new StaticRange({ startContainer: text, startOffset: piece.start - start, endContainer: text, endOffset: piece.end - start });
      highlight(`role-${role}`, range());
      if (article > 0) highlight("other-article", range());
    }
  } else {
    let at = start;
    for (const piece of pieces) {
      const { role, article } = segments[piece.index];
      line.append(state.text.slice(at, piece.start));
      line.append(h("mark", { class: `role-${role}${article > 0 ? " other-article" : ""}` }, state.text.slice(piece.start, piece.end)));
      at = piece.end;
    }
    line.append(state.text.slice(at, end));
  }
  const family = pieces.length > 0 ? familyOf(segments[pieces[0].index].role) : "separator";
  return h("div", { class: `row ${family}${gap ? " gap" : ""}`, data: { row: index } }, tags, line);
}

/** The tag of a piece: a button that keeps or removes it. */
function tagOf({ role, article, confidence, rule }, index) {
  const kept = isKept(role);
  const name = t(`role-${role}`);
  const place = article > 0 ? ` ${t("in-article", { n: article + 1 })}` : "";
  return h(
    "button",
    {
      type: "button",
      class: `tag ${familyOf(role)} role-${role}${article > 0 ? " other" : ""}${rule === "user" ? " mine" : ""}`,
      tabindex: "-1",
      "aria-pressed": String(kept),
      "aria-label": `${name}${place}, ${t(kept ? "kept" : "removed")}, ${t("confidence")} ${percent(confidence)}`,
      data: { piece: index },
    },
    h("span", { class: "sign", "aria-hidden": "true" }, SIGNS[role]),
    h("span", { class: "word", "aria-hidden": "true" }, name),
  );
}

const tagAt = (index) => $("rows").querySelector(`[data-piece="${index}"]`);

/** One piece is reached by Tab, the others from it by arrows. */
function markTabStop() {
  const tags = $("rows");
  tags.querySelector('.tag[tabindex="0"]')?.setAttribute("tabindex", "-1");
  const stop = tagAt(current) ?? tags.querySelector(".tag");
  stop?.setAttribute("tabindex", "0");
}

/** Marks a piece as the one that is spoken of. */
export function markCurrent(index) {
  current = index;
  for (const tag of $("rows").querySelectorAll(".tag.current")) tag.classList.remove("current");
  if (CAN_HIGHLIGHT) {
    highlights.delete("current");
    CSS.highlights.delete("current");
  }
  if (index < 0) return;
  tagAt(index)?.classList.add("current");
  if (!CAN_HIGHLIGHT) return;
  for (const range of rangesOf(index)) highlight("current", range);
}

/** The live ranges of a piece in the rows that are drawn. */
export function rangesOf(index) {
  const { start, end } = state.document.segments[index];
  const ranges = [];
  for (let at = rowAt(start); at >= 0 && at < rows.length && rows[at].start < end; at++) {
    const line = $("rows").querySelector(`[data-row="${at}"] .line`);
    if (!line) break;
    const [from, to] = [Math.max(start, rows[at].start), Math.min(end, rows[at].end)];
    const range = document.createRange();
    range.setStart(...place(line, from - rows[at].start));
    range.setEnd(...place(line, to - rows[at].start));
    ranges.push(range);
  }
  return ranges;
}

/** The text node and the offset in it of an offset in a line. */
function place(line, offset) {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let last = [line, 0];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (offset <= node.length) return [node, offset];
    offset -= node.length;
    last = [node, node.length];
  }
  return last;
}

/** The row that an offset stands in, or the first one behind it. */
export function rowAt(offset) {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < rows.length ? low : rows.length - 1;
}

/** Brings an offset of the text into view. */
export function reveal(offset, { isSmooth = true } = {}) {
  const row = $("rows").querySelector(`[data-row="${rowAt(offset)}"]`);
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  row?.scrollIntoView({ block: "center", behavior: isSmooth && !isCalm ? "smooth" : "instant" });
}

/** Shows a piece of the text: brought into view and marked. */
export function revealPiece(start) {
  const index = segmentAt(state.document.segments, start);
  if (index < 0) return;
  document.dispatchEvent(new CustomEvent("show-pane", { detail: "original" }));
  reveal(state.document.segments[index].start);
  markCurrent(index);
}

/** The segment under a point of the screen; -1 when there is none. */
export function pieceAtPoint(x, y) {
  const found = document.caretPositionFromPoint?.(x, y);
  const range = found ? null : document.caretRangeFromPoint?.(x, y);
  const [node, offset] = found ? [found.offsetNode, found.offset] : range ? [range.startContainer, range.startOffset] : [];
  const line = node?.parentElement?.closest(".line");
  if (!line) return -1;
  const row = rows[line.parentElement.dataset.row];
  let before = 0;
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let other = walker.nextNode(); other && other !== node; other = walker.nextNode()) before += other.length;
  const index = segmentAt(state.document.segments, Math.min(row.start + before + offset, row.end - 1));
  return index >= 0 && state.document.segments[index].role !== "separator" ? index : -1;
}

function focusPiece(index) {
  const tag = tagAt(index);
  if (!tag) return;
  current = index;
  markTabStop();
  tag.focus({ preventScroll: false });
}

function moveFocus(from, to) {
  const tags = [...$("rows").querySelectorAll(".tag")];
  const at = tags.indexOf(from);
  const target = { next: at + 1, previous: at - 1, first: 0, last: tags.length - 1 }[to];
  const tag = tags[Math.max(0, Math.min(target, tags.length - 1))];
  if (tag) focusPiece(Number(tag.dataset.piece));
}

/** Goes to the pieces by keyboard. */
export function focusOriginal() {
  const tag = tagAt(current) ?? $("rows").querySelector(".tag");
  if (tag) focusPiece(Number(tag.dataset.piece));
  else $("original").focus();
}

const MOVES = { ArrowDown: "next", ArrowUp: "previous", Home: "first", End: "last" };

function startKeys() {
  $("rows").addEventListener("keydown", (event) => {
    const tag = event.target.closest(".tag");
    const move = MOVES[event.key];
    if (!tag || !move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveFocus(tag, move);
  });
  $("rows").addEventListener("click", (event) => {
    const tag = event.target.closest(".tag");
    if (tag) toggle(Number(tag.dataset.piece));
  });
}

function drawLegend() {
  const counts = new Map();
  const firsts = new Map();
  for (const { role, start } of state.document?.segments ?? []) {
    counts.set(role, (counts.get(role) ?? 0) + 1);
    if (!firsts.has(role)) firsts.set(role, start);
  }
  const present = ROLES.filter((role) => counts.has(role));
  $("legend").replaceChildren(
    ...present.map((role) =>
      h(
        "li",
        {},
        h(
          "button",
          { type: "button", class: `tag ${familyOf(role)} role-${role}`, onclick: () => nextOf(role), title: t(`family-${familyOf(role)}`) },
          h("span", { class: "sign", "aria-hidden": "true" }, SIGNS[role]),
          h("span", { class: "word" }, t(`role-${role}`)),
          h("span", { class: "count" }, String(counts.get(role))),
        ),
      ),
    ),
  );
  $("kept-share").textContent = state.document
    ? t("kept-share", { kept: percent(keptShare()), removed: percent(1 - keptShare()) })
    : "";
}

/** Goes to the next piece of a role, around the end to the first. */
function nextOf(role) {
  const { segments } = state.document;
  const after = segments.findIndex((segment, index) => index > current && segment.role === role);
  const index = after >= 0 ? after : segments.findIndex((segment) => segment.role === role);
  if (index >= 0) revealPiece(segments[index].start);
}

export function startOriginal() {
  on("document", draw);
  on("document", drawLegend);
  on("document", () => {
    $("undo").disabled = !state.history.canUndo;
    $("redo").disabled = !state.history.canRedo;
  });
  on("text", () => {
    if (state.text === "") current = -1;
  });
  on("cancelled", () => drawing++);
  $("undo").addEventListener("click", undo);
  $("redo").addEventListener("click", redo);
  startKeys();
  startCard();
}
