// Native and WebAssembly give the same result, to the byte: on the goldens, on the corpus where it is there, and on ten
// thousand generated texts.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { article, project, root, run } from "./support.mjs";

const native = `${root}/target/debug/ghirbal`;
let ghirbal;

before(async () => {
  run(root, "cargo", ["build", "--quiet", "--all-features", "--bin", "ghirbal"]);
  ghirbal = await import(`${pathToFileURL(project("parity"))}/node_modules/ghirbal/node.js`);
});

/** The files of a folder and of those in it that have a name. */
function find(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((file) => pattern.test(file)).map((file) => `${folder}/${file}`).sort();
}

function compare(files) {
  // A byte order mark at the beginning is left out, as the command line does.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let at = 0; at < files.length; at += 500) {
    const batch = files.slice(at, at + 500);
    const lines = run(root, native, ["extract", "--format", "jsonl", "--offsets", "utf-16", ...batch]).split("\n");
    batch.forEach((file, index) => {
      const text = decoder.decode(readFileSync(file));
      const ours = JSON.stringify({ file, ...ghirbal.extract(text) });
      const theirs = JSON.stringify(JSON.parse(lines[index]));
      if (ours === theirs) return;
      const from = Math.max(0, [...ours].findIndex((character, place) => character !== theirs[place]) - 80);
      assert.fail(`${file}\nWebAssembly: ${ours.slice(from, from + 200)}\nnative:      ${theirs.slice(from, from + 200)}`);
    });
  }
}

test("goldens", { skip: !existsSync(`${root}/tests/golden`) && "there are none" }, () => {
  const files = find(`${root}/tests/golden`, /input\.txt$/);
  assert.ok(files.length > 0);
  compare(files);
});

const corpus = `${root}/../shared/corpus`;
test("corpus", { skip: !existsSync(corpus) && "the corpus is not beside the checkout" }, () => {
  const files = find(corpus, /\.txt$/);
  assert.ok(files.length > 0);
  compare(files);
});

/** Pieces that texts are put together from: lines, markers, dates, marks, forms, emoji, scripts, damage. */
const PIECES = [
  ...article.split("\n"), ...article.split(" "),
  "إقرأ أيضاً:", "اقرا ايضا", "مقالات مشابهة", "المصدر: وكالة النهر", "كتب: سالم الحداد", "(وكالة النهر)--", "آخر تحديث", "تابعونا على",
  "24 يناير / كانون الثاني 2024", "١٢ رجب ١٤٤٥هـ", "منذ 3 ساعات", "2024-01-26T02:43Z", "10:30 ص", "٢٠٢٤/٠٣/١٢", "32/13/2024",
  "قَالَ", "مُدَرِّسَةٌ", "شَدَّ", "مـــدرسة", "لـٔا", "ﻻ", "ﷺ", "ﷲ", "ﺍﻟﻌﺮﺑﻴﺔ", "كتاب\u200cها", "\u200f", "\u202b", "\ufeff", "\u2067نص\u2069",
  "😀", "👨‍👩‍👧", "❤️", "🇸🇦", "hello", "Café", "Ångström", "فارسی گفت", "اردو ہے", "שלום", "漢字", "\ud800", "\udc00",
  "&amp;", "&nbsp;", "&#1605;", "&bogus;", "Ø§Ù„Ø³Ù„Ø§Ù…", "ÇáÓáÇã", "\ufffd", "\u0000", "\u0007", "\u00a0", "•", "-", "*", "1.", "|", ">", "///", "...", "؟؟؟!!!", "http://example.org/ا?b=1", "@name", "#وسم",
];
const JOINTS = ["\n", "\n", "\n\n", " ", " ", "", "\r\n", "\t", "\u2028", "\r", " | "];

/** Numbers below a bound, the same in every run. */
function random(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

test("ten thousand generated texts", () => {
  const folder = `${root}/target/scratch/generated`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const below = random(1);
  const files = Array.from({ length: 10_000 }, (_, index) => {
    let text = "";
    for (let length = below(40); length > 0; length--) text += PIECES[below(PIECES.length)] + JOINTS[below(JOINTS.length)];
    const file = `${folder}/${index}.txt`;
    writeFileSync(file, text.toWellFormed());
    return file;
  });
  compare(files);
  rmSync(folder, { recursive: true });
});
