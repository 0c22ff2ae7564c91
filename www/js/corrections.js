// What the reader has put right, as a layer over the document: pure functions, nothing of the page in them.
//
// Corrections: { pieces: [{ start, end, role, article, rule }], main }. A piece names a segment by its offsets, its new
// role, and the article that it belongs to now, by its index in the document before any correction (null: the page).
// `main`: where the article begins that is to be the main one, or null.

import { BODY, isKept } from "./roles.js";

export const NONE = Object.freeze({ pieces: Object.freeze([]), main: null });

/** The corrections with one piece put right; a later word on a piece replaces an earlier one. */
export function withPiece(corrections, piece) {
  const others = corrections.pieces.filter((other) => other.start !== piece.start);
  return { ...corrections, pieces: [...others, piece] };
}

/** The corrections without a word on this piece. */
export function withoutPiece(corrections, start) {
  return { ...corrections, pieces: corrections.pieces.filter((other) => other.start !== start) };
}

/** The corrections for a text that was edited: what stood before or behind the change stays, what stood in it goes. */
export function moved(corrections, before, after) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  const shift = after.length - before.length;
  const move = (start, end) => (end <= head ? 0 : start >= before.length - tail ? shift : null);
  const pieces = corrections.pieces.flatMap((piece) => {
    const by = move(piece.start, piece.end);
    return by === null ? [] : [{ ...piece, start: piece.start + by, end: piece.end + by }];
  });
  const by = corrections.main === null ? null : move(corrections.main, corrections.main + 1);
  return { pieces, main: by === null ? null : corrections.main + by };
}

/**
 * The role and article that keep or remove a segment. Kept text goes to the article that it had, else to that of the
 * nearest kept piece before it, else to the first. Removed text becomes what it was on the page, else its furniture.
 */
export function toggled(base, segments, index) {
  const segment = segments[index];
  const original = base.segments[index];
  if (isKept(segment.role)) {
    return { role: isKept(original.role) ? "navigation" : original.role, article: null };
  }
  if (isKept(original.role)) return { role: original.role, article: original.article };
  return { role: "paragraph", article: articleAround(base, index) };
}

/** The article that a piece at this index would belong to: by its index before any correction. */
export function articleAround(base, index) {
  for (let at = index; at >= 0; at--) {
    if (base.segments[at].article !== null) return base.segments[at].article;
  }
  return 0;
}

/**
 * The document as corrected. `tools.normalize(text)` gives clean text, `tools.findDates(text)` the dates in a text.
 */
export function correct(base, text, corrections, tools) {
  const wanted = new Map(corrections.pieces.map((piece) => [piece.start, piece]));
  const changed = [];
  const segments = base.segments.map((segment) => {
    const piece = wanted.get(segment.start);
    if (!piece || piece.end !== segment.end) return segment;
    if (piece.role === segment.role && piece.article === segment.article) return segment;
    const after = { ...segment, role: piece.role, article: piece.article, rule: piece.rule, confidence: 1 };
    changed.push(after);
    return after;
  });
  const order = articleOrder(base, segments, corrections.main);
  if (changed.length === 0 && order.every((old, index) => old === index) && order.length === base.articles.length) return base;

  const isTouched = (span) => overlaps(changed, span);
  const news = new Set(changed);
  const make = maker(text, tools);
  const own = new Map(order.map((old) => [old, []]));
  for (const segment of segments) own.get(segment.article)?.push(segment);
  const articles = order.map((old) => {
    const article = base.articles[old] ?? EMPTY;
    const mine = own.get(old);
    const isChanged = mine.some((segment) => news.has(segment)) || isTouched(article);
    return isChanged ? rebuilt(article, mine, news, isTouched, make) : article;
  });
  const place = new Map(order.map((old, index) => [old, index]));
  const renumber = (old) => (old === null ? null : place.get(old) ?? null);
  const related = [
    ...base.related.filter((link) => !isTouched(link)),
    ...changed.filter((segment) => segment.role === "related").map((segment) => ({ ...make.item(segment), article: null })),
  ].map((link) => ({ ...link, article: renumber(link.article) }));
  return {
    ...base,
    articles,
    related: related.sort(byPlace),
    segments: segments.map((segment) => ({ ...segment, article: renumber(segment.article) })),
  };
}

/** The document of one article alone, which is then the main one; what was another's belongs to no article. */
export function alone(document, index) {
  const place = (article) => (article === index ? 0 : null);
  const placed = (list) => list.map((one) => ({ ...one, article: place(one.article) }));
  return { ...document, articles: [document.articles[index]], related: placed(document.related), segments: placed(document.segments) };
}

const EMPTY = {
  start: 0, end: 0, title: null, kicker: null, dateline: null, bylines: [], source: null, published: null, updated: null,
  keywords: [], blocks: [], text: "",
};

const byPlace = (a, b) => a.start - b.start;

/** The articles that still have text of their own, by their old index, the main one first. */
function articleOrder(base, segments, main) {
  const present = new Set(segments.map((segment) => segment.article).filter((article) => article !== null));
  const order = [...present].sort((a, b) => a - b);
  const first = base.articles.findIndex((article) => article.start === main);
  return first >= 0 && present.has(first) ? [first, ...order.filter((old) => old !== first)] : order;
}

/** Whether one of these sorted, disjoint spans has a character in common with a span. */
function overlaps(spans, { start, end }) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low].start < end;
}

/** An article again from its own segments: what no change touched stays as it was. */
function rebuilt(article, own, changed, isTouched, make) {
  const news = own.filter((segment) => changed.has(segment));
  const last = (role) => news.findLast((segment) => segment.role === role);
  const single = (name, build) => {
    const segment = last(name);
    if (segment) return build(segment);
    return article[name] && !isTouched(article[name]) ? article[name] : null;
  };
  const list = (name, role, build) =>
    [
      ...article[name].filter((field) => !isTouched(field)),
      ...news.filter((segment) => segment.role === role).flatMap(build),
    ].sort(byPlace);

  const lost = article.blocks.filter(isTouched);
  const orphans = own.filter((segment) => !changed.has(segment) && overlaps(lost, segment));
  const blocks = [
    ...article.blocks.filter((block) => !isTouched(block)),
    ...[...news, ...orphans].filter((segment) => BODY.includes(segment.role)).map((segment) => make.block(segment)),
  ].sort(byPlace);
  return {
    start: Math.min(...own.slice(0, 1).map((segment) => segment.start)),
    end: Math.max(...own.slice(-1).map((segment) => segment.end)),
    title: single("title", make.field),
    kicker: single("kicker", make.field),
    dateline: single("dateline", make.field),
    bylines: list("bylines", "byline", (segment) => [make.labelled(segment)]),
    source: single("source", make.labelled),
    published: single("published", make.date),
    updated: single("updated", make.date),
    keywords: list("keywords", "keywords", make.tags),
    blocks,
    text: joined(blocks),
  };
}

/** Blocks' texts joined by a blank line, the items of a list by one line break. */
export function joined(blocks) {
  let text = "";
  blocks.forEach((block, index) => {
    const isInList = index > 0 && block.kind === "list-item" && blocks[index - 1].kind === "list-item";
    if (index > 0) text += isInList ? "\n" : "\n\n";
    text += block.text;
  });
  return text;
}

/** Builds fields from segments: each the part of it that counts, clean. */
function maker(text, tools) {
  const field = (span) => ({ start: span.start, end: span.end, text: tools.normalize(text.slice(span.start, span.end)).trim() });
  const after = (segment, pattern) => {
    const label = text.slice(segment.start, segment.end).match(pattern)?.[0].length ?? 0;
    return field({ start: segment.start + label, end: segment.end });
  };
  const item = (segment) => after(segment, /^\s*[•‣▪●◦*\-–—]\s*/u);
  const labelled = (segment) => after(segment, /^[^:\n]{1,24}:\s*/u);
  return {
    field,
    item,
    labelled,
    block: (segment) => ({ ...(segment.role === "list-item" ? item : field)(segment), kind: segment.role }),
    tags: (segment) => {
      const { start, end } = labelled(segment);
      const tags = [...text.slice(start, end).matchAll(/[^،,|•#\n]+/gu)];
      return tags.map((tag) => field({ start: start + tag.index, end: start + tag.index + tag[0].length })).filter((tag) => tag.text);
    },
    date: (segment) => {
      const [found] = tools.findDates(text.slice(segment.start, segment.end));
      if (found) return { ...found, start: found.start + segment.start, end: found.end + segment.start };
      return { ...field(segment), iso: null, precision: "day", calendar: "gregory", relative: false };
    },
  };
}
