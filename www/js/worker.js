// The worker: the package's functions, away from the page's thread.
//
// A message { id, kind, ... } is answered by { id, ...answer } or { id, error, isUnloaded? }, the latter where the package could
// not be loaded. Kinds:
//   extract   { text, options, hints, corrections, isApart }  → { base, document? }   and, unless it is apart, remembers the
//                                                        text for `correct`
//   correct   { corrections }                        → { document? }        of the text that `extract` saw last, if there was one
//   render    { document, format }                   → { text }
//   preview   { text, operations, operation }        → { count, samples }   what one operation changes
//   version   {}                                     → { version }          the package's

import init, * as ghirbal from "../pkg/index.js";
import { correct } from "./corrections.js";
import { fromHints } from "./hints.js";

// A page of every kind of line, read before the reader's: the engine compiles what is used often a second time, better. Where
// it is not used enough here, that falls on the first paste and takes both cores: 85 ms to the result after 10 pages, 50 after 30.
const PAGE = `مكتبة في المحطة القديمة
وادي السدر - غربال: 3 مارس 2024 | آخر تحديث 10:45
افتتحت البلدية أمس مكتبة عامة تضم عشرة آلاف كتاب، وقال رئيسها: "يأتي الأطفال بعد المدرسة كل يوم".
إقرأ أيضاً: الجسر يفتح الأحد
المصدر: وكالات
شارك | فيسبوك | تويتر
جميع الحقوق محفوظة © 2024
`;
let loading = null;

/** Loads the package; a failure is for the question that met it, the next one tries again. */
function load() {
  loading ??= init().then(
    () => ghirbal.extract(PAGE.repeat(30)),
    (error) => {
      loading = null;
      throw new Unloaded(error.message);
    },
  );
  return loading;
}

class Unloaded extends Error {}

let last = { text: "", base: null, tools: null };

const toolsOf = (options) => {
  const { profile, operations, now } = options;
  return {
    normalize: (text) => ghirbal.normalize(text, operations ? { operations } : { profile: profile ?? "clean" }).text,
    findDates: (text) => ghirbal.findDates(text, now ? { now } : {}),
  };
};

const kinds = {
  extract({ text, options, hints, corrections, isApart }) {
    const extracted = ghirbal.extract(text, options);
    const tools = toolsOf(options);
    const pieces = hints.length > 0 ? fromHints(extracted, hints) : [];
    const base = correct(extracted, text, { pieces, main: null }, tools);
    const document = correct(base, text, corrections, tools);
    if (!isApart) last = { text, base, tools };
    return document === base ? { base } : { base, document };
  },

  correct({ corrections }) {
    if (!last.base) return {};
    return { document: correct(last.base, last.text, corrections, last.tools) };
  },

  render({ document, format }) {
    return { text: ghirbal.render(document, format) };
  },

  preview({ text, operations, operation }) {
    const { edits } = ghirbal.normalize(text, { operations: [...new Set([...operations, operation])] });
    const own = edits.filter((edit) => edit.operation === operation);
    const samples = own.slice(0, 5).map(({ start, end, replacement }) => ({
      before: text.slice(Math.max(0, start - 12), start),
      from: text.slice(start, end),
      to: replacement,
      after: text.slice(end, end + 12),
    }));
    return { count: own.length, samples };
  },

  version() {
    return { version: ghirbal.version };
  },
};

self.onmessage = async ({ data: { id, kind, ...payload } }) => {
  try {
    await load();
    self.postMessage({ id, ...kinds[kind](payload) });
  } catch (error) {
    self.postMessage({ id, error: String(error?.message ?? error), isUnloaded: error instanceof Unloaded });
  }
};

// Ahead of the first question.
load().catch(() => {});
