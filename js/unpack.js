// Builds plain objects from packed results: the mirror of `Packer` in src/wasm.rs, whose order it follows. Keys stand in
// the order in which the command line prints them.

const ROLES = [
  "title", "kicker", "dateline", "byline", "published", "updated", "source", "keywords",
  "heading", "paragraph", "list-item", "quote", "caption",
  "marker", "related", "share", "navigation", "footer", "advertisement", "comment", "separator",
];
const KINDS = ["paragraph", "heading", "list-item", "quote", "caption"];
const PRECISIONS = ["year", "month", "day", "minute", "second"];
const CALENDARS = ["gregory", "islamic-umalqura"];

/** A reader of one packed result; `input` is the text that its spans refer to. */
export class Unpacker {
  #numbers;
  #literals;
  #names;
  #input;
  #at = 0;
  #literalsAt = 0;

  constructor([numbers, literals, names], input) {
    this.#numbers = numbers;
    this.#literals = literals;
    this.#names = names;
    this.#input = input;
  }

  number() {
    return this.#numbers[this.#at++];
  }

  name() {
    return this.#names[this.number()];
  }

  literal() {
    const start = this.#literalsAt;
    return this.#literals.slice(start, (this.#literalsAt = start + this.number()));
  }

  optional(read) {
    return this.number() === 0 ? null : read.call(this);
  }

  each(read) {
    const list = [];
    for (let left = this.number(); left > 0; left--) list.push(read.call(this));
    return list;
  }

  text(start, end) {
    if (this.number() === 0) return this.#input.slice(start, end);
    const before = this.number();
    const after = this.number();
    return this.#input.slice(start, start + before) + this.literal() + this.#input.slice(end - after, end);
  }

  field() {
    const start = this.number();
    const end = this.number();
    return { start, end, text: this.text(start, end) };
  }

  date() {
    const { start, end, text } = this.field();
    const iso = this.optional(this.literal);
    return { start, end, text, iso, precision: PRECISIONS[this.number()], calendar: CALENDARS[this.number()], relative: this.number() === 1 };
  }

  block() {
    const { start, end, text } = this.field();
    return { start, end, text, kind: KINDS[this.number()] };
  }

  link() {
    const { start, end, text } = this.field();
    return { start, end, text, article: this.optional(this.number) };
  }

  article() {
    const article = {
      start: this.number(),
      end: this.number(),
      title: this.optional(this.field),
      kicker: this.optional(this.field),
      dateline: this.optional(this.field),
      bylines: this.each(this.field),
      source: this.optional(this.field),
      published: this.optional(this.date),
      updated: this.optional(this.date),
      keywords: this.each(this.field),
      blocks: this.each(this.block),
    };
    article.text = join(article.blocks);
    return article;
  }

  segment() {
    const start = this.number();
    const end = this.number();
    const role = ROLES[this.number()];
    const article = this.number();
    return { start, end, role, article: article === 0 ? null : article - 1, rule: this.name(), confidence: this.number() / 1000 };
  }

  warning() {
    const warning = { code: this.name(), message: this.literal() };
    if (this.number() === 1) {
      warning.start = this.number();
      warning.end = this.number();
    }
    return warning;
  }

  counts() {
    return Object.fromEntries(this.each(() => [this.name(), this.number()]));
  }

  edit() {
    return { start: this.number(), end: this.number(), replacement: this.literal(), operation: this.name() };
  }

  normalized() {
    const isSparse = this.number() === 1;
    const text = isSparse ? undefined : this.literal();
    const edits = this.each(this.edit);
    return { text: text ?? apply(edits, this.#input), edits, counts: this.counts() };
  }

  dates() {
    return this.each(this.date);
  }

  document() {
    return {
      schema: 1,
      articles: this.each(this.article),
      related: this.each(this.link),
      segments: this.each(this.segment),
      edits: this.counts(),
      warnings: this.each(this.warning),
    };
  }
}

/** A text with its edits applied. */
function apply(edits, input) {
  let text = "";
  let at = 0;
  for (const { start, end, replacement } of edits) {
    text += input.slice(at, start) + replacement;
    at = end;
  }
  return text + input.slice(at);
}

/** The text of an article: its blocks joined by a blank line, list items by one line break. */
function join(blocks) {
  let text = "";
  let last;
  for (const block of blocks) {
    if (last) text += last.kind === "list-item" && block.kind === "list-item" ? "\n" : "\n\n";
    text += block.text;
    last = block;
  }
  return text;
}
