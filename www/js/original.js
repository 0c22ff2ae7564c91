// The original: every row of the text, every piece marked by colour, by line and by a tag that says what it is.
//
// Colours are drawn by the CSS Custom Highlight API over plain text; where the browser has none, pieces are elements.
// What is far from the screen is drawn when it comes near, so that the page stays open to input however long the text is.

import { breathe, $, directionOf, gliding, h, languageOf, painted } from "./dom.js";
import { percent, t } from "./i18n.js";
import { ROLES, SIGNS, familyOf, isKept } from "./roles.js";
import { rows as rowsOf, segmentAt } from "./rows.js";
import { on, state } from "./state.js";
import { keptShare, redo, toggle, undo } from "./pipeline.js";

const CAN_HIGHLIGHT = typeof Highlight !== "undefined" && "highlights" in CSS;

/** Rows of one block: a block is filled when it comes near the screen. */
const BLOCK = 15;
/** Texts up to this length are filled whole, a slice at a time, so that the browser's own search finds everything. */
const WHOLE = 300_000;
/** Beyond this length what is far is not even laid out. */
const LONG = 60_000;
/** Milliseconds of drawing before the page looks up. */
const SLICE = 10;

let rows = [];
let drawing = 0;
let current = -1;
let scrolled = 0;
let nearby;

/** The rows of the text, for the map. */
export const shownRows = () => rows;

async function draw(detail = {}) {
  const turn = ++drawing;
  const { document: result, text } = state;
  const list = $("rows");
  const hadFocus = list.contains(document.activeElement) ? current : -1;
  const top = detail.isNewText ? 0 : scrolled;
  nearby?.disconnect();
  unhighlight();
  rows = result ? rowsOf(text, result.segments) : [];
  const blocks = Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, index) => blockOf(index * BLOCK));
  if (blocks.length > 0) fill(blocks[0]);
  list.classList.toggle("is-long", text.length > LONG);
  list.replaceChildren(...blocks);
  if (scrolled !== top) $("rows-scroll").scrollTop = top;
  nearby = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) fill(target);
        mark(target, isIntersecting);
      }
    },
    // The window scrolls on a phone, the pane on a wide screen.
    { root: null, rootMargin: "150% 0%", scrollMargin: "150% 0%" },
  );
  for (const block of blocks) nearby.observe(block);
  if (hadFocus >= 0) focusPiece(hadFocus);
  else markTabStop();
  if (text.length > WHOLE) return;
  // The first block is on the screen before the others are made.
  await painted();
  if (turn !== drawing) return;
  let began = performance.now();
  for (const block of blocks.slice(1)) {
    if (performance.now() - began > SLICE) {
      await breathe();
      if (turn !== drawing) return;
      began = performance.now();
    }
    fill(block);
  }
}

/** An empty block, about as tall as it will be. */
function blockOf(from) {
  const to = Math.min(from + BLOCK, rows.length);
  let lines = 0;
  for (let index = from; index < to; index++) lines += Math.ceil((rows[index].end - rows[index].start) / 60) + (rows[index].gap ? 0.3 : 0);
  const block = h("div", { class: "block", data: { from, to } });
  block.style.setProperty("--lines", lines);
  return block;
}

function fill(block) {
  if (block.hasChildNodes()) return;
  const { from, to } = block.dataset;
  for (let index = Number(from); index < to; index++) block.append(rowOf(index));
}

/** The block of a row, filled. */
function blockWith(row) {
  const block = $("rows").children[Math.floor(row / BLOCK)];
  if (block) fill(block);
  return block;
}

const lineOf = (row) => blockWith(row)?.children[row % BLOCK]?.querySelector(".line");

function unhighlight() {
  if (!CAN_HIGHLIGHT) return;
  CSS.highlights.clear();
}

function highlight(name, range) {
  let set = CSS.highlights.get(name);
  if (!set) {
    set = new Highlight();
    set.priority = name === "current" ? 2 : name === "other-article" ? 1 : 0;
    CSS.highlights.set(name, set);
  }
  set.add(range);
}

/** The ranges of the blocks that are marked: [name, range]. */
const marked = new WeakMap();

/** Colours the pieces of a block that is near, and lets go of those of one that is far. */
function mark(block, isNear) {
  if (!CAN_HIGHLIGHT) return;
  if (!isNear) {
    for (const [name, range] of marked.get(block) ?? []) CSS.highlights.get(name)?.delete(range);
    marked.delete(block);
    return;
  }
  if (marked.has(block)) return;
  const ranges = [];
  const { segments } = state.document;
  for (const row of block.children) {
    const { start, pieces } = rows[row.dataset.row];
    const text = row.lastChild.firstChild;
    for (const piece of pieces) {
      const { role, article } = segments[piece.index];
      const add = (name) => {
        const range = new StaticRange({ startContainer: text, startOffset: piece.start - start, endContainer: text, endOffset: piece.end - start });
        highlight(name, range);
        ranges.push([name, range]);
      };
      add(`role-${role}`);
      if (article > 0) add("other-article");
    }
  }
  marked.set(block, ranges);
}

function rowOf(index) {
  const { start, end, gap, pieces } = rows[index];
  const { segments } = state.document;
  const content = state.text.slice(start, end);
  const line = h("p", { class: "line", lang: languageOf(content), dir: directionOf(content) });
  const own = pieces.filter((piece) => piece.first);
  const tags = h("div", { class: "tags" }, own.map((piece) => tagOf(segments[piece.index], piece.index)));
  if (CAN_HIGHLIGHT) {
    line.append(content);
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

/** Words of a piece that tell it from others where it is not seen. */
const WORDS = 6;

/** The tag of a piece: a button that keeps or removes it. */
function tagOf({ start, end, role, article, confidence, rule }, index) {
  const kept = isKept(role);
  const name = t(`role-${role}`);
  const place = article > 0 ? ` ${t("in-article", { n: article + 1 })}` : "";
  const words = state.text.slice(start, Math.min(end, start + 120)).trim().split(/\s+/);
  const opening = words.slice(0, WORDS).join(" ") + (words.length > WORDS ? "…" : "");
  return h(
    "button",
    {
      type: "button",
      class: `tag ${familyOf(role)} role-${role}${article > 0 ? " other" : ""}${rule === "user" ? " mine" : ""}`,
      tabindex: "-1",
      "aria-pressed": String(kept),
      "aria-label": `${name}${place}, ${t(kept ? "kept" : "removed")}: ${opening}, ${t("confidence")} ${percent(confidence)}`,
      data: { piece: index },
    },
    h("span", { class: "word", data: { sign: SIGNS[role] } }, name),
  );
}

/** The tag of a piece, whose block is filled for it. */
function tagAt(index) {
  const segment = state.document?.segments[index];
  if (!segment) return null;
  return blockWith(rowAt(segment.start))?.querySelector(`[data-piece="${index}"]`);
}

/** One piece is reached by Tab, the others from it by arrows. */
function markTabStop() {
  const tags = $("rows");
  tags.querySelector('.tag[tabindex="0"]')?.setAttribute("tabindex", "-1");
  const stop = tagAt(current) ?? tags.querySelector(".tag");
  stop?.setAttribute("tabindex", "0");
}

/** Takes the mark from the piece that was spoken of. */
export function unmark() {
  for (const tag of $("rows").querySelectorAll(".tag.current")) tag.classList.remove("current");
  if (CAN_HIGHLIGHT) CSS.highlights.delete("current");
}

/** Marks a piece as the one that is spoken of. */
export function markCurrent(index) {
  current = index;
  unmark();
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
    const line = lineOf(at);
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
  const row = lineOf(rowAt(offset))?.parentElement;
  row?.scrollIntoView({ block: "center", behavior: isSmooth ? gliding() : "instant" });
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

/** The next piece from an index on, in steps of 1 or -1. */
function pieceFrom(index, step) {
  const { segments } = state.document;
  for (let at = index; at >= 0 && at < segments.length; at += step) if (segments[at].role !== "separator") return at;
  return -1;
}

function moveFocus(from, to) {
  const last = state.document.segments.length - 1;
  const index = { next: () => pieceFrom(from + 1, 1), previous: () => pieceFrom(from - 1, -1), first: () => pieceFrom(0, 1), last: () => pieceFrom(last, -1) }[to]();
  if (index >= 0) focusPiece(index);
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
    moveFocus(Number(tag.dataset.piece), move);
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
          h("span", { class: "word", data: { sign: SIGNS[role] } }, t(`role-${role}`)),
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
  $("undo").addEventListener("click", undo);
  $("redo").addEventListener("click", redo);
  $("rows-scroll").addEventListener("scroll", (event) => (scrolled = event.target.scrollTop), { passive: true });
  startKeys();
}
