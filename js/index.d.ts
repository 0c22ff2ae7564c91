/**
 * ghirbal (غربال, a sieve) turns text that was copied or crawled from Arabic web pages into clean, structured articles,
 * every character accounted for.
 *
 * In browsers and their workers, await {@link init} once before anything else; in Node.js, Deno, Bun, edge workers and
 * from `ghirbal/inline` nothing needs to be awaited.
 */

/** A range of the input, half-open: in UTF-16 code units, so that `input.slice(start, end)` is its text, unless the option `offsets` chooses another unit. */
export interface Span {
  start: number;
  end: number;
}

/** The whole of an input: its articles, the links that only point elsewhere, and every character under a role. */
export interface Document {
  /** Version of this layout. */
  schema: 1;
  /** `articles[0]` is the main article; more when other whole articles were pasted along; empty when there is none. */
  articles: Article[];
  /** Headlines that only point to other articles. */
  related: Link[];
  /** Every character of the input, once, in order. */
  segments: Segment[];
  /** How often each normalisation operation changed the kept text. */
  edits: Record<string, number>;
  /** What the caller should know about the input. */
  warnings: Warning[];
}

/** One article, cleaned. Its span runs from the start of its first segment to the end of its last. */
export interface Article extends Span {
  /** The headline as printed in the text, never invented. */
  title: Field | null;
  /** The section label above the headline. */
  kicker: Field | null;
  /** The dateline in its printed form: "(CNN)--", "المستقلة/-". */
  dateline: Field | null;
  /** The authors as printed. */
  bylines: Field[];
  /** The agency or outlet that the text names as its origin: the name alone. */
  source: Field | null;
  /** When it was published. */
  published: DateField | null;
  /** When it was last updated. */
  updated: DateField | null;
  /** One entry a tag where the text separates them; else the whole run as one. */
  keywords: Field[];
  /** The body, in reading order. */
  blocks: Block[];
  /** The blocks' texts joined by a blank line, list items by one line break. */
  text: string;
}

/** A piece of text, normalised, and where it stands in the input. */
export interface Field extends Span {
  text: string;
}

/** One block of an article's body. A paragraph that was wrapped into lines is one, with spaces in its text where the input breaks the line. */
export interface Block extends Field {
  kind: "paragraph" | "heading" | "list-item" | "quote" | "caption";
}

/** A headline that points to another article. */
export interface Link extends Field {
  /** Its index in `articles`, when that article was pasted too. */
  article: number | null;
}

/** A date and how it was read. */
export interface DateField extends Field {
  /**
   * ISO 8601 in the Gregorian calendar, as precise as the text: "2024-01-24", "2024-01-26T02:43", with an offset or Z
   * only where the text names a zone; null when it cannot be resolved.
   */
  iso: string | null;
  precision: "year" | "month" | "day" | "minute" | "second";
  /** The calendar that the text is written in. */
  calendar: "gregory" | "islamic-umalqura";
  /** Whether it counts from a reference time ("منذ 3 ساعات"): `iso` is null unless `now` was given. */
  relative: boolean;
}

/** A stretch of the input under one role. */
export interface Segment extends Span {
  role: Role;
  /** Index in `articles`; null for what belongs to the page and not to an article. */
  article: number | null;
  /**
   * The rule or evidence that decided, a stable id: `phrase:CLASS` (a file of the project's `phrases`), `phrase:own` for the
   * caller's, `date:published`, `date:updated`, `dateline`, `glued-list`, `markup`, `rule-line`, `white-space`; `model` where
   * nothing stands out.
   */
  rule: string;
  /** 0 to 1, calibrated: of the segments given 0.9, about nine in ten are right. */
  confidence: number;
}

/** What a segment is: an article's own roles, then the page's from "marker" on. */
export type Role =
  | "title" | "kicker" | "dateline" | "byline" | "published" | "updated" | "source" | "keywords"
  | "heading" | "paragraph" | "list-item" | "quote" | "caption"
  | "marker" | "related" | "share" | "navigation" | "footer" | "advertisement" | "comment"
  | "separator";

/** What the caller should know about the input. */
export interface Warning {
  /** A stable id: `repaired-encoding`, `replacement-character`, `no-arabic-text`, `weekday-mismatch`, `calendars-disagree`. */
  code: string;
  /** One sentence for a person. */
  message: string;
  /** Where, when it has a place. */
  start?: number;
  end?: number;
}

/** A normalised text and how it came about. */
export interface Normalized {
  text: string;
  /** In input order, never overlapping: applying them to the input gives `text`. */
  edits: Edit[];
  /** How often each operation changed the text, also where a later one changed it back: then there are counts without edits. */
  counts: Record<string, number>;
}

/** A range of the input and what stands in its place. */
export interface Edit extends Span {
  replacement: string;
  /** The operation that made it. */
  operation: string;
}

/** The unit that offsets count. */
export type Offsets = "utf-16" | "utf-8" | "code-point";

export interface ExtractOptions {
  /** Normalisation of the kept text; "clean" unless given. */
  profile?: "none" | "clean" | "search" | undefined;
  /** Names of normalisation operations, instead of a profile. */
  operations?: readonly string[] | undefined;
  /** The ISO 8601 date-time that relative dates count from, of the years 1900 to 2100. */
  now?: string | undefined;
  /**
   * Whether encoding damage is repaired and character references are decoded, over the whole input; true unless given. With
   * false, "mojibake" and "html_entities" run on the kept text where `operations` names them by themselves.
   */
  repair?: boolean | undefined;
  /** Whether lines that glue several things together are cut; true unless given. */
  unglue?: boolean | undefined;
  /**
   * The caller's own boilerplate phrases, for this call: a line with one in it gets its role, whichever that is; of a line of 20
   * words or more the phrase alone, unless `unglue` is false. Arabic letters match in all their spellings, Latin, Greek and
   * Cyrillic ones in both cases.
   */
  phrases?: readonly { readonly phrase: string; readonly role: Role }[] | undefined;
  /** The unit of all offsets; "utf-16" unless given. */
  offsets?: Offsets | undefined;
}

export interface NormalizeOptions {
  /** A set of operations; "clean" unless given. */
  profile?: "none" | "clean" | "search" | "lucene" | undefined;
  /** Names of operations, instead of a profile. */
  operations?: readonly string[] | undefined;
  /** The unit of all offsets; "utf-16" unless given. */
  offsets?: Offsets | undefined;
}

export interface DateOptions {
  /** The ISO 8601 date-time that relative dates count from, of the years 1900 to 2100. */
  now?: string | undefined;
  /** The unit of all offsets; "utf-16" unless given. */
  offsets?: Offsets | undefined;
}

/** The bytes of the WebAssembly module. */
export type WasmBytes = ArrayBuffer | ArrayBufferView;

/** A compiled `WebAssembly.Module`. It has no members, and not every project has a library that declares its name. */
export type WasmModule = object;

/** What {@link init} takes the WebAssembly module from. */
export type WasmSource = string | URL | Request | WasmBytes | WasmModule;

/**
 * Loads the WebAssembly module, from beside this package unless told otherwise. Needed in browsers and their workers,
 * once, before the first call; harmless elsewhere and when called again. After a failure it can be tried again.
 *
 * @throws when the module cannot be fetched or is not what it should be
 */
export default function init(wasm?: WasmSource | Response | Promise<Response>): Promise<void>;

/**
 * Loads the WebAssembly module from its bytes or its compiled form, without waiting.
 *
 * @throws {WebAssembly.CompileError} when the bytes are not a module
 */
export function initSync(wasm: WasmBytes | WasmModule): void;

/**
 * Turns text copied or crawled from web pages into a structured document: its articles, cleaned, and every character of
 * the input under a role. An input without any article gives a document without articles. A lone surrogate counts as
 * one U+FFFD. Takes time in proportion to the input.
 *
 * @throws {TypeError} when an argument is wrong: the message names it and the values that it takes
 * @throws {RangeError} when the text is longer than 2^27 UTF-16 code units
 */
export function extract(text: string, options?: ExtractOptions): Document;

/**
 * Normalises a text and says exactly what was changed where: the edits, applied to the text, give the result. A lone surrogate
 * counts as one U+FFFD and is no edit: a text that may hold one is `text.toWellFormed()` before the edits are applied. Takes time
 * in proportion to the input.
 *
 * @throws {TypeError} when an argument is wrong: the message names it and the values that it takes
 * @throws {RangeError} when the text is longer than 2^27 UTF-16 code units
 */
export function normalize(text: string, options?: NormalizeOptions): Normalized;

/**
 * The main article of a document as plain text, Markdown, an HTML element, or JSON-LD (schema.org NewsArticle); the empty
 * string where there is none.
 *
 * @throws {TypeError} when the document is not one, or the format is unknown
 */
export function render(document: Document, format: "text" | "markdown" | "html" | "json-ld"): string;

/**
 * Every date of a text, in order, whatever convention each is written in. `text` is the date as printed. A lone surrogate counts
 * as one U+FFFD.
 *
 * @throws {TypeError} when an argument is wrong: the message names it and the values that it takes
 * @throws {RangeError} when the text is longer than 2^27 UTF-16 code units
 */
export function findDates(text: string, options?: DateOptions): DateField[];

/**
 * A fingerprint of 16 hex digits: near-duplicates differ in few of its 64 bits. Computed on the text after the "search"
 * profile; where paragraphs are cut does not matter.
 *
 * @throws {TypeError} when the text is not a string
 * @throws {RangeError} when the text is longer than 2^27 UTF-16 code units
 */
export function fingerprint(text: string): string;

/**
 * How much two texts share, 0 to 1: the pairs of neighbouring words that both have, out of all that either has, after the
 * "search" profile. 1 for the same text.
 *
 * @throws {TypeError} when a text is not a string
 * @throws {RangeError} when the two are longer than 2^27 UTF-16 code units together
 */
export function similarity(a: string, b: string): number;

/** The version of this package. */
export const version: string;
