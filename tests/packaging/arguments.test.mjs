// What the installed package does with wrong arguments, broken modules and texts that are too long.

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";
import { article, project } from "./support.mjs";

let folder, ghirbal;
/** A file of the package, loaded apart from all others: a state of its own. */
let copies = 0;
const fresh = (file) => import(`${pathToFileURL(project(`fresh-${copies++}`))}/node_modules/ghirbal/${file}`);

before(async () => {
  folder = project("arguments");
  ghirbal = await import(`${pathToFileURL(folder)}/node_modules/ghirbal/node.js`);
});

const rejectsTypes = (call, wrong, message) => {
  for (const value of wrong) assert.throws(() => call(value), { name: "TypeError", message }, String(value));
};
const NOT_STRINGS = [undefined, null, 1, 1n, true, Symbol("s"), {}, [], () => "", new String("نص")];

describe("a TypeError names the argument", () => {
  const FUNCTIONS = ["extract", "normalize", "findDates"].map((name) => (...args) => ghirbal[name](...args));

  test("text", () => {
    for (const call of FUNCTIONS) rejectsTypes((text) => call(text), NOT_STRINGS, /^text must be a string$/);
  });

  test("text that has a length like that of a text that is too long", () => {
    for (const call of [...FUNCTIONS, ghirbal.fingerprint]) rejectsTypes((text) => call(text), [{ length: 2 ** 30 }], /^text must be a string$/);
    rejectsTypes((a) => ghirbal.similarity(a, "نص"), [{ length: 2 ** 30 }, ...NOT_STRINGS], /^a must be a string$/);
    rejectsTypes((b) => ghirbal.similarity("نص", b), [{ length: 2 ** 30 }, ...NOT_STRINGS], /^b must be a string$/);
  });

  test("options", () => {
    for (const call of FUNCTIONS) {
      rejectsTypes((options) => call("نص", options), ["clean", 1, true, Symbol("s")], /^options must be an object$/);
    }
  });

  test("options that are absent", () => {
    for (const options of [undefined, null, {}, { offsets: undefined }]) {
      assert.deepEqual(ghirbal.extract(article, options), ghirbal.extract(article));
    }
  });

  for (const name of ["repair", "unglue"]) {
    test(name, () =>
      rejectsTypes((value) => ghirbal.extract("نص", { [name]: value }), [null, 0, 1, "yes", {}], new RegExp(`"${name}".*true or false`)));
  }

  test("offsets", () => {
    for (const call of FUNCTIONS) {
      rejectsTypes((offsets) => call("نص", { offsets }), [null, 16, "utf16", "UTF-8", {}], /"offsets".*"utf-8".*"utf-16".*"code-point"/);
    }
  });

  test("profile and operations", () => {
    rejectsTypes((profile) => ghirbal.extract("نص", { profile }), [null, 1, "Clean", "lucene"], /"profile".*"none", "clean", "search"$/);
    rejectsTypes((profile) => ghirbal.normalize("نص", { profile }), [null, 1, "Clean"], /"profile".*"none", "clean", "search", "lucene"$/);
    for (const call of FUNCTIONS.slice(0, 2)) {
      rejectsTypes((operations) => call("نص", { operations }), [null, "nfc", {}, [1], [null]], /"operations" must be an array of names/);
      rejectsTypes((name) => call("نص", { operations: ["nfc", name] }), ["tatweel", ""], /"operations".*known are.* nfc,.*tatweel:smart,/);
      rejectsTypes((profile) => call("نص", { operations: ["nfc"], profile }), ["clean"], /"operations".*"profile"/);
    }
  });

  test("document and format", () => {
    const document = ghirbal.extract(article);
    const wrong = [undefined, null, 1, "نص", {}, [], { ...document, articles: [{}] }, { ...document, articles: undefined }, { ...document, schema: 2 }, { ...document, schema: undefined }];
    rejectsTypes((value) => ghirbal.render(value, "text"), wrong, /^document must be a Document/);
    rejectsTypes((format) => ghirbal.render(document, format), [undefined, null, 1, "json", "HTML"], /^format.*"text", "markdown", "html", "json-ld"$/);
  });

  test("now", () => {
    for (const call of [FUNCTIONS[0], FUNCTIONS[2]]) {
      rejectsTypes((now) => call("أمس", { now }), [null, 0, new Date(), "yesterday", "2024-13-01T00:00"], /"now".*ISO 8601/);
    }
  });

  test("phrases", () => {
    const wrong = [null, "نص", 1, {}, ["نص"], [null], [{ phrase: "نص" }], [{ phrase: 1, role: "share" }], [{ role: "share" }]];
    rejectsTypes((phrases) => ghirbal.extract("نص", { phrases }), wrong, /"phrases"/);
    rejectsTypes((role) => ghirbal.extract("نص", { phrases: [{ phrase: "نص", role }] }), ["body", ""], /"phrases".*"title".*"separator"/);
  });
});

test("an option that throws when it is read throws what it threw", () => {
  const options = { get offsets() { throw new TypeError("mine"); } };
  assert.throws(() => ghirbal.extract("نص", options), { name: "TypeError", message: "mine" });
  const other = { get offsets() { throw new SyntaxError("mine"); } };
  assert.throws(() => ghirbal.extract("نص", other), SyntaxError);
  // Also what a trap of the module looks like, at any depth.
  for (const thrown of [new RangeError("mine"), new WebAssembly.RuntimeError("mine"), Object.assign(new Error("mine"), { name: "InternalError" })]) {
    const mine = { enumerable: true, get() { throw thrown; } };
    const role = Object.defineProperty({ phrase: "نص" }, "role", mine);
    const name = Object.defineProperty(["nfc"], 1, mine);
    for (const options of [Object.defineProperty({}, "now", mine), { phrases: [role] }, { operations: name }]) {
      assert.throws(() => ghirbal.extract("نص", options), (error) => error === thrown);
    }
    for (const call of [ghirbal.normalize, ghirbal.findDates]) {
      assert.throws(() => call("نص", Object.defineProperty({}, "offsets", mine)), (error) => error === thrown);
    }
  }
  class Options { get profile() { return "none"; } }
  assert.equal(ghirbal.normalize("نـــص", new Options()).text, "نـــص");
  assert.equal(ghirbal.extract(article).schema, 1);
});

test("a lone surrogate counts as one U+FFFD", () => {
  for (const [text, whole] of [["نص \ud800 نص", "نص \ufffd نص"], ["\udc00", "\ufffd"], ["\udc00\ud800", "\ufffd\ufffd"]]) {
    assert.equal(text.toWellFormed(), whole);
    assert.deepEqual(ghirbal.extract(text), ghirbal.extract(whole));
    assert.deepEqual(ghirbal.normalize(`${text}نـــص  `), ghirbal.normalize(`${whole}نـــص  `));
    assert.deepEqual(ghirbal.findDates(`${text} 3 مارس 2024`), ghirbal.findDates(`${whole} 3 مارس 2024`));
  }
});

test("a phrase may have any role, and takes the lines that hold its characters", () => {
  const roles = ghirbal.extract(`${article}\nРеклама\nНовости`, { phrases: [{ phrase: "реклама", role: "separator" }] });
  const own = roles.segments.filter(({ rule }) => rule === "phrase:own");
  assert.deepEqual(own.map(({ role, article }) => [role, article]), [["separator", null]]);
});

test("texts of other scripts are compared by their characters", () => {
  assert.equal(ghirbal.similarity("Москва дом", "Привет мир"), 0);
  assert.equal(ghirbal.similarity("Москва дом", "Москва, дом"), 1);
});

test("results are plain data", () => {
  const document = ghirbal.extract(article);
  assert.deepEqual(structuredClone(document), document);
  assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
});

test("the edits of normalize give its text, few or many, in every unit", () => {
  const texts = ["", "نص", `${article}مـــدرسة  كبيرة\u00a0جدا`, "مـــدرسة  ".repeat(500), "😀  \ud800 ـ نـــص"];
  for (const text of texts) {
    for (const profile of ["none", "clean", "search", "lucene"]) {
      const whole = text.toWellFormed();
      const { text: expected, edits, counts } = ghirbal.normalize(text, { profile });
      let [built, at] = ["", 0];
      for (const { start, end, replacement } of edits) {
        assert.ok(start >= at && end >= start);
        built += whole.slice(at, start) + replacement;
        at = end;
      }
      assert.equal(built + whole.slice(at), expected);
      assert.ok(edits.length === 0 || Object.values(counts).some((count) => count > 0));
      for (const offsets of ["utf-8", "code-point"]) {
        const other = ghirbal.normalize(text, { profile, offsets });
        assert.equal(other.text, expected);
        assert.deepEqual(other.counts, counts);
        assert.equal(other.edits.length, edits.length);
      }
    }
  }
});

test("offsets in every unit point at the same text", () => {
  const text = `😀 ${article}`;
  const bytes = Buffer.from(text);
  const points = [...text];
  const read = (offsets, slice) => ghirbal.extract(text, { offsets }).segments.map(({ start, end }) => slice(start, end));
  const expected = read("utf-16", (start, end) => text.slice(start, end));
  assert.equal(expected.join(""), text);
  assert.deepEqual(read("utf-8", (start, end) => bytes.toString("utf8", start, end)), expected);
  assert.deepEqual(read("code-point", (start, end) => points.slice(start, end).join("")), expected);
});

describe("loading", () => {
  const module = () => readFileSync(`${folder}/node_modules/ghirbal/ghirbal.wasm`);

  test("before init, a call says to call it", async () => {
    const { extract } = await fresh("index.js");
    assert.throws(() => extract("نص"), /await init\(\)/);
  });

  test("init twice, also at the same time", async () => {
    const { default: init, extract } = await fresh("index.js");
    assert.deepEqual(await Promise.all([init(module()), init(module())]), [undefined, undefined]);
    assert.equal(await init(), undefined);
    assert.equal(extract(article).schema, 1);
  });

  test("an init with a good module does not fail with one of a broken module at the same time", async () => {
    const { default: init, extract } = await fresh("index.js");
    const [first, second, third] = await Promise.allSettled([init(new Uint8Array([1, 2, 3])), init("data:application/wasm;base64,AAAA"), init(module())]);
    for (const { reason } of [first, second]) assert.ok(reason instanceof WebAssembly.CompileError);
    assert.equal(third.status, "fulfilled");
    assert.equal(extract(article).schema, 1);
  });

  test("a missing or corrupt module rejects, and init can be tried again", async () => {
    const { default: init, extract } = await fresh("index.js");
    await assert.rejects(init("data:application/wasm;base64,AAAA"), WebAssembly.CompileError);
    await assert.rejects(init(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
    await assert.rejects(init(module().subarray(0, 1000)), WebAssembly.CompileError);
    await assert.rejects(init(new Response("gone", { status: 404, statusText: "Not Found" })), /404/);
    await assert.rejects(init(new URL("file:///no/such/file.wasm")));
    await assert.rejects(init(42), TypeError);
    await assert.rejects(init(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])), /not ghirbal's/);
    assert.throws(() => extract("نص"), /await init\(\)/);
    await init(module());
    assert.equal(extract(article).schema, 1);
  });

  test("in Node.js a file's address is read from disk, as an object and as a string", async () => {
    const url = pathToFileURL(`${folder}/node_modules/ghirbal/ghirbal.wasm`);
    for (const address of [url, url.href, url.href.replace("file:", "FILE:")]) {
      const { default: init, extract } = await fresh("node.js");
      await assert.rejects(init("file:///no/such/file.wasm"), { code: "ENOENT" });
      assert.equal(await init(address), undefined);
      assert.equal(extract(article).schema, 1);
    }
  });

  test("initSync, with bytes and with a compiled module", async () => {
    for (const wasm of [module(), new WebAssembly.Module(module())]) {
      const { initSync, extract } = await fresh("index.js");
      assert.throws(() => initSync(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
      assert.throws(() => initSync("ghirbal.wasm"), TypeError);
      assert.equal(initSync(wasm), undefined);
      initSync(wasm);
      assert.equal(extract(article).schema, 1);
    }
  });
});

test("a trap ends its call alone", async () => {
  const { initSync, extract } = await fresh("index.js");
  initSync(withMaximumOfMemory(readFileSync(`${folder}/node_modules/ghirbal/ghirbal.wasm`), 64));
  const expected = extract(article);
  for (let times = 0; times < 3; times++) {
    assert.throws(() => extract(article.repeat(2000)), /memory/);
    assert.deepEqual(extract(article), expected);
  }
});

/** The module with a limit on its memory, in pages of 64 KB. */
function withMaximumOfMemory(wasm, pages) {
  const integer = (at) => {
    let [value, size] = [0, 0];
    do value |= (wasm[at + size] & 0x7f) << (7 * size);
    while (wasm[at + size++] & 0x80);
    return [value, size];
  };
  for (let at = 8; at < wasm.length; ) {
    const [length, size] = integer(at + 1);
    const start = at + 1 + size;
    if (wasm[at] === 5) {
      assert.deepEqual([...wasm.subarray(start, start + 2)], [1, 0], "one memory without a maximum");
      const section = [1, 1, ...wasm.subarray(start + 2, start + length), (pages & 0x7f) | 0x80, pages >> 7];
      return Buffer.concat([wasm.subarray(0, at), Buffer.from([5, section.length, ...section]), wasm.subarray(start + length)]);
    }
    at = start + length;
  }
  assert.fail("the module has no memory");
}

describe("long texts", () => {
  test("a text over the limit is refused with the limit, and the next call works", () => {
    assert.throws(() => ghirbal.extract("ن".repeat(2 ** 27 + 1)), { name: "RangeError", message: /134217728/ });
    assert.equal(ghirbal.extract(article).schema, 1);
  });

  test("100 MB of text give a document, and the next call works", () => {
    const text = article.repeat(Math.ceil(1e8 / Buffer.byteLength(article)));
    const { segments } = ghirbal.extract(text);
    assert.equal(segments.at(-1).end, text.length);
    assert.equal(ghirbal.extract(article).schema, 1);
  });
});
