// The page's pure modules: corrections, rows, encodings, hints, history.

import assert from "node:assert/strict";
import { test } from "node:test";

import { NONE, alone, articleAround, correct, joined, moved, toggled, withPiece, withoutPiece } from "../../www/js/corrections.js";
import { encodingOf, decode } from "../../www/js/decode.js";
import { disarmed } from "../../www/js/disarm.js";
import { fromHints } from "../../www/js/hints.js";
import { History } from "../../www/js/history.js";
import { rows, segmentAt } from "../../www/js/rows.js";
import { ROLES, SIGNS, familyOf, isKept } from "../../www/js/roles.js";

/** A document from lines of [role, article, text]; the text and the document, as the package would give it. */
function pasted(lines) {
  const text = lines.map(([, , line]) => line).join("\n");
  const segments = [];
  let at = 0;
  for (const [role, article, line] of lines) {
    if (at > 0) segments.push({ start: at - 1, end: at, role: "separator", article: null, rule: "white-space", confidence: 1 });
    segments.push({ start: at, end: at + line.length, role, article, rule: "model", confidence: 0.9 });
    at += line.length + 1;
  }
  const field = ({ start, end }) => ({ start, end, text: text.slice(start, end) });
  const count = Math.max(-1, ...segments.map((segment) => segment.article ?? -1)) + 1;
  const articles = Array.from({ length: count }, (_, index) => {
    const own = segments.filter((segment) => segment.article === index);
    const one = (role) => own.filter((segment) => segment.role === role).map(field)[0] ?? null;
    const blocks = own.filter(({ role }) => familyOf(role) === "body").map((segment) => ({ ...field(segment), kind: segment.role }));
    return {
      start: own[0].start, end: own.at(-1).end, title: one("title"), kicker: null, dateline: null, bylines: [], source: one("source"),
      published: null, updated: null, keywords: [], blocks, text: joined(blocks),
    };
  });
  const related = segments.filter(({ role }) => role === "related").map((segment) => ({ ...field(segment), article: null }));
  return { text, base: { schema: 1, articles, related, segments, edits: {}, warnings: [] } };
}

const tools = {
  normalize: (text) => text.replaceAll("ـ", ""),
  findDates: (text) => {
    const found = text.match(/\d{4}-\d\d-\d\d/);
    return found ? [{ start: found.index, end: found.index + 10, text: found[0], iso: found[0], precision: "day", calendar: "gregory", relative: false }] : [];
  },
};

const page = () =>
  pasted([
    ["title", 0, "افتتاح المكتبة"],
    ["paragraph", 0, "افتُتحت المكتبة صباح اليوم."],
    ["share", null, "شارك عبر واتساب"],
    ["paragraph", 0, "وحضر الافتتاح أهل الحي."],
    ["related", null, "• خبر آخر"],
    ["title", 1, "سباق الدراجات"],
    ["paragraph", 1, "انطلق السباق عند الفجر."],
  ]);

const indexOf = ({ text, base }, line) => base.segments.findIndex(({ start, end }) => text.slice(start, end) === line);

/** The corrections with one piece in a new role. */
function with_(given, line, role, article, corrections = NONE) {
  const { start, end } = given.base.segments[indexOf(given, line)];
  return withPiece(corrections, { start, end, role, article, rule: "user" });
}

test("an article alone is the main one of its document, and the others' segments are no article's", () => {
  const { base } = page();
  const given = { ...base, related: base.related.map((link) => ({ ...link, article: 1 })) };
  const result = alone(given, 1);
  assert.deepEqual(result.articles, [base.articles[1]]);
  assert.deepEqual(result.related.map(({ article }) => article), [0]);
  const indexes = ({ segments }) => segments.map(({ article }) => article);
  assert.deepEqual(indexes(result), indexes(base).map((article) => (article === 1 ? 0 : null)));
  assert.equal(result.segments.length, base.segments.length);
});

test("no correction leaves the document itself", () => {
  const { text, base } = page();
  assert.equal(correct(base, text, NONE, tools), base);
});

test("a removed paragraph leaves its article and nothing else changes", () => {
  const given = page();
  const result = correct(given.base, given.text, with_(given, "وحضر الافتتاح أهل الحي.", "navigation", null), tools);
  assert.equal(result.articles[0].text, "افتُتحت المكتبة صباح اليوم.");
  assert.equal(result.articles[1], given.base.articles[1]);
  const segment = result.segments[indexOf(given, "وحضر الافتتاح أهل الحي.")];
  assert.deepEqual([segment.role, segment.article, segment.rule, segment.confidence], ["navigation", null, "user", 1]);
  assert.equal(result.segments.length, given.base.segments.length);
});

test("a kept piece comes in at its place, normalised", () => {
  const given = pasted([["paragraph", 0, "أول"], ["share", null, "ثـــان"], ["paragraph", 0, "ثالث"]]);
  const result = correct(given.base, given.text, with_(given, "ثـــان", "paragraph", 0), tools);
  assert.equal(result.articles[0].text, "أول\n\nثان\n\nثالث");
});

test("list items are joined by one break and lose their bullets", () => {
  const given = pasted([["paragraph", 0, "المقادير"], ["related", null, "• ملح"], ["related", null, "- عدس"]]);
  const corrections = with_(given, "- عدس", "list-item", 0, with_(given, "• ملح", "list-item", 0));
  const result = correct(given.base, given.text, corrections, tools);
  assert.equal(result.articles[0].text, "المقادير\n\nملح\nعدس");
  assert.deepEqual(result.related, []);
});

test("fields: title, source without its label, date, tags", () => {
  const given = pasted([
    ["paragraph", 0, "عنوان صار"], ["footer", null, "المصدر: وكالة الوادي"], ["footer", null, "نُشر في 2024-05-14"],
    ["share", null, "وسوم: ماء، نهر"], ["paragraph", 0, "النص."],
  ]);
  let corrections = with_(given, "عنوان صار", "title", 0);
  corrections = with_(given, "المصدر: وكالة الوادي", "source", 0, corrections);
  corrections = with_(given, "نُشر في 2024-05-14", "published", 0, corrections);
  corrections = with_(given, "وسوم: ماء، نهر", "keywords", 0, corrections);
  const [article] = correct(given.base, given.text, corrections, tools).articles;
  assert.equal(article.title.text, "عنوان صار");
  assert.equal(article.source.text, "وكالة الوادي");
  assert.equal(given.text.slice(article.source.start, article.source.end), "وكالة الوادي");
  assert.equal(article.published.iso, "2024-05-14");
  assert.equal(given.text.slice(article.published.start, article.published.end), "2024-05-14");
  assert.deepEqual(article.keywords.map((tag) => tag.text), ["ماء", "نهر"]);
  assert.equal(article.text, "النص.");
});

test("an article without text of its own goes, the others move up", () => {
  const given = page();
  let corrections = NONE;
  for (const line of ["افتتاح المكتبة", "افتُتحت المكتبة صباح اليوم.", "وحضر الافتتاح أهل الحي."]) corrections = with_(given, line, "navigation", null, corrections);
  const result = correct(given.base, given.text, corrections, tools);
  assert.deepEqual(result.articles.map((article) => article.title.text), ["سباق الدراجات"]);
  assert.equal(result.segments[indexOf(given, "انطلق السباق عند الفجر.")].article, 0);
});

test("another article becomes the main one", () => {
  const given = page();
  const result = correct(given.base, given.text, { ...NONE, main: given.base.articles[1].start }, tools);
  assert.deepEqual(result.articles.map((article) => article.title.text), ["سباق الدراجات", "افتتاح المكتبة"]);
  assert.equal(result.segments[0].article, 1);
});

test("a text without an article gets one by keeping a piece", () => {
  const given = pasted([["footer", null, "سطر"]]);
  const result = correct(given.base, given.text, with_(given, "سطر", "paragraph", 0), tools);
  assert.equal(result.articles[0].text, "سطر");
  assert.deepEqual([result.articles[0].start, result.articles[0].end], [0, 3]);
});

test("one click removes and the next brings back what was", () => {
  const given = page();
  const at = indexOf(given, "افتُتحت المكتبة صباح اليوم.");
  const away = toggled(given.base, given.base.segments, at);
  assert.deepEqual(away, { role: "navigation", article: null });
  const result = correct(given.base, given.text, with_(given, "افتُتحت المكتبة صباح اليوم.", away.role, away.article), tools);
  assert.deepEqual(toggled(given.base, result.segments, at), { role: "paragraph", article: 0 });
  const share = indexOf(given, "شارك عبر واتساب");
  assert.deepEqual(toggled(given.base, given.base.segments, share), { role: "paragraph", article: 0 });
  assert.equal(articleAround(given.base, indexOf(given, "انطلق السباق عند الفجر.")), 1);
});

test("corrections move with an edit beside them and go with an edit in them", () => {
  const corrections = { pieces: [{ start: 4, end: 7, role: "footer", article: null }], main: 4 };
  assert.deepEqual(moved(corrections, "aaa bbb ccc", "aaaXX bbb ccc"), { pieces: [{ start: 6, end: 9, role: "footer", article: null }], main: 6 });
  assert.deepEqual(moved(corrections, "aaa bbb ccc", "aaa bbb cccXX"), corrections);
  assert.deepEqual(moved(corrections, "aaa bbb ccc", "aaa bXb ccc").pieces, []);
  assert.deepEqual(moved(corrections, "aaa bbb ccc", ""), { pieces: [], main: null });
  assert.deepEqual(withoutPiece(corrections, 4).pieces, []);
});

test("rows hold every character that is no line break, and every piece", () => {
  const { text, base } = page();
  const long = "كلمة ".repeat(2000);
  for (const [given, segments] of [[text, base.segments], [long, [{ start: 0, end: long.length, role: "paragraph" }]], ["\n\n", []], ["", []]]) {
    const result = rows(given, segments);
    assert.equal(result.map(({ start, end }) => given.slice(start, end)).join("").replace(/\s/g, ""), given.replace(/\s/g, ""));
    assert.ok(result.every(({ start, end }) => end - start <= 1600));
    const first = result.flatMap(({ pieces }) => pieces.filter((piece) => piece.first)).map((piece) => piece.index);
    assert.deepEqual(first, [...segments.keys()].filter((index) => segments[index].role !== "separator"));
  }
});

test("a long line is never cut inside a character", () => {
  const text = "😀".repeat(4000);
  for (const { start, end } of rows(text, [])) assert.ok(text.slice(start, end).isWellFormed());
});

test("the segment of an offset", () => {
  const { base } = page();
  for (const [index, { start, end }] of base.segments.entries()) {
    assert.equal(segmentAt(base.segments, start), index);
    assert.equal(segmentAt(base.segments, end - 1), index);
  }
  assert.equal(segmentAt(base.segments, 1e6), -1);
});

test("encodings are told apart", () => {
  const bytes = (...list) => Uint8Array.from(list);
  // "قال الرئيس" in windows-1256 and ISO-8859-6.
  const windows = bytes(0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xd1, 0xc6, 0xed, 0xd3);
  const iso = bytes(0xe2, 0xc7, 0xe4, 0x20, 0xc7, 0xe4, 0xd1, 0xc6, 0xea, 0xd3);
  const wide = (text, isBig) => Uint8Array.from([...text].flatMap((character) => {
    const unit = character.charCodeAt(0);
    return isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
  }));
  const rows = [
    [new TextEncoder().encode("قال الرئيس"), "utf-8", "قال الرئيس"],
    [windows, "windows-1256", "قال الرئيس"],
    [iso, "iso-8859-6", "قال الرئيس"],
    [bytes(0xff, 0xfe, ...wide("قال")), "utf-16le", "قال"],
    [bytes(0xfe, 0xff, ...wide("قال", true)), "utf-16be", "قال"],
    [wide("قال الرئيس"), "utf-16le", "قال الرئيس"],
    [wide("قال الرئيس", true), "utf-16be", "قال الرئيس"],
    [wide("ﺃﻋﻠﻨﺖ ﺍﻟﺒﻠﺪﻳﺔ"), "utf-16le", "ﺃﻋﻠﻨﺖ ﺍﻟﺒﻠﺪﻳﺔ"],
    [wide("ﺃﻋﻠﻨﺖ ﺍﻟﺒﻠﺪﻳﺔ", true), "utf-16be", "ﺃﻋﻠﻨﺖ ﺍﻟﺒﻠﺪﻳﺔ"],
    [bytes(), "utf-8", ""],
    [bytes(...new TextEncoder().encode("قال الرئيس"), 0xff), "utf-8", "قال الرئيس\uFFFD"],
    [new TextEncoder().encode("قال الرئيس").slice(0, -1), "utf-8", "قال الرئي\uFFFD"],
    [bytes(...windows, 0xa1, 0x20, ...windows), "windows-1256", "قال الرئيس، قال الرئيس"],
  ];
  for (const [given, label, text] of rows) {
    assert.equal(encodingOf(given), label);
    assert.equal(decode(given.buffer), text);
  }
});

test("what HTML knew becomes roles, and brings nothing removed back", () => {
  const given = pasted([["paragraph", 0, "عنوان الصفحة"], ["paragraph", 0, "نص طويل."], ["paragraph", 0, "بند"], ["paragraph", 0, "رابط"], ["share", null, "شارك"]]);
  const hint = (line, hint) => {
    const { start, end } = given.base.segments[indexOf(given, line)];
    return { start, end, words: line.split(" ").length, ...hint };
  };
  const hints = [hint("عنوان الصفحة", { kind: "heading", level: 1 }), hint("بند", { kind: "item" }), hint("رابط", { kind: "link" }), hint("شارك", { kind: "heading", level: 2 })];
  const found = fromHints(given.base, hints).map(({ start, role, article, rule }) => [start, role, article, rule]);
  const at = (line) => given.base.segments[indexOf(given, line)].start;
  assert.deepEqual(found, [
    [at("عنوان الصفحة"), "title", 0, "html:heading"], [at("بند"), "list-item", 0, "html:item"], [at("رابط"), "related", null, "html:link"],
  ]);
});

test("history", () => {
  const history = new History(1);
  history.push(2);
  history.push(3);
  history.undo();
  assert.deepEqual([history.value, history.canUndo, history.canRedo], [2, true, true]);
  history.map((value) => value * 10);
  history.redo();
  assert.equal(history.value, 30);
  history.undo();
  history.push(5);
  assert.deepEqual([history.value, history.canRedo], [5, false]);
  history.undo();
  history.undo();
  history.undo();
  assert.equal(history.value, 10);
});

test("every role has a family and a sign of its own", () => {
  assert.ok(ROLES.every((role) => familyOf(role) !== "separator"));
  assert.equal(new Set(ROLES.map((role) => SIGNS[role])).size, ROLES.length);
  assert.ok(isKept("caption") && !isKept("marker") && !isKept("separator"));
});

test("HTML is disarmed and keeps its text and structure", () => {
  const rows = [
    [`<p style="color:red" onclick='x("<b>")'>نص</p>`, "<p>نص</p>"],
    ['<a class=x href="/a?b=1&amp;c" onmouseover=y>رابط</a>', '<a href="/a?b=1&amp;c">رابط</a>'],
    [`<A HREF='a"b'>x</A>`, '<a href="a&quot;b">x</a>'],
    ["<script>alert('<p>')</script>بعد", "بعد"],
    ["<STYLE>p{}</STYLE\n>بعد<style>", "بعد"],
    ["<svg onload=alert(1)><style>x</style></svg>", "<svg></svg>"],
    ["<img src=x onerror=alert(1)>", "<img>"],
    ["<!-- <p onclick=x> -->نص<!-- بلا نهاية", "نص"],
    ["3 < 4 و <5> و a<b", "3 < 4 و <5> و a"],
    ["<div hidden>x</div><p =x / y>z", "<div hidden>x</div><p>z"],
    [`قبل<p title="بلا نهاية>نص`, "قبل"],
    ["<p a = b c= d>نص<br/>", "<p>نص<br>"],
    ["", ""],
  ];
  for (const [given, expected] of rows) assert.equal(disarmed(given), expected, given);
});

test("disarming broken HTML takes linear time", () => {
  // A quadratic scan of these would take minutes.
  for (const unit of ["<a ", '<a "', "<a '<b ", "<!--", "<style>", "<a b=", "<p x='1' "]) {
    assert.ok(disarmed(unit.repeat(300_000)).length >= 0);
  }
});
