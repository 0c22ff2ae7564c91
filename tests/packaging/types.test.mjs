// The types, against a strict consumer and against real results.

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { test } from "node:test";
import assert from "node:assert/strict";
import { article, bin, project, root, run } from "./support.mjs";

const CONSUMER = `
import init, { extract, findDates, initSync, normalize, render, version } from "ghirbal";
import type { Article, DateField, Document, ExtractOptions, Normalized, Role, Segment } from "ghirbal";
import * as inline from "ghirbal/inline";
import { createPool, type Progress } from "ghirbal/worker";
import { extractStream } from "ghirbal/stream";
import wasm from "ghirbal/ghirbal.wasm";

const options: ExtractOptions = { profile: "clean", now: "2024-01-26T12:00", phrases: [{ phrase: "نص", role: "share" }], offsets: "utf-16" };
const document: Document = extract("نص", options);
const main: Article | undefined = document.articles[0];
const date: DateField | null = main?.published ?? null;
const dates: DateField[] = findDates("أمس", { now: "2024-01-26T12:00" });
const normalized: Normalized = normalize("نص", { profile: "lucene" });
const html: string = render(document, "html");
const roles: Role[] = document.segments.map((segment: Segment) => segment.role);
const same: Document = inline.extract("نص");
const loaded: Promise<void> = init(new URL("https://example.org/ghirbal.wasm"));
initSync(wasm);
const pool = createPool({ size: 2 });
const all: Promise<Document[]> = pool.extractAll(["نص"], { signal: AbortSignal.timeout(1000), onProgress: ({ done }: Progress) => done });
const stream: TransformStream<string, Document> = extractStream({ offsets: "utf-8" });
export { all, date, dates, html, loaded, normalized, roles, same, stream, version };

const given: { readonly operations: readonly string[]; readonly phrases: readonly { readonly phrase: string; readonly role: Role }[] } =
  { operations: ["nfc"], phrases: [{ phrase: "نص", role: "share" }] };
extract("نص", given);
normalize("نص", { operations: given.operations, profile: undefined, offsets: undefined });
findDates("أمس", { now: undefined, offsets: undefined });
extract("نص", { profile: undefined, operations: undefined, now: undefined, repair: undefined, unglue: undefined, phrases: undefined, offsets: undefined });
void createPool({ size: undefined, wasm: undefined }).extractAll(["نص"], { now: undefined, signal: undefined, onProgress: undefined });

// @ts-expect-error: not a profile
extract("نص", { profile: "best" });
// @ts-expect-error: not a profile of extract
extract("نص", { profile: "lucene" });
// @ts-expect-error: not a format
render(document, "json");
// @ts-expect-error: not a role
extract("نص", { phrases: [{ phrase: "نص", role: "body" }] });
// @ts-expect-error: not a text
extract(42);
// @ts-expect-error: not a module
initSync("ghirbal.wasm");
// @ts-expect-error: not an option
extract("نص", { profil: "clean" });
`;

const BROWSER = { lib: ["es2024", "dom", "dom.iterable"], types: [] };
/** A project for Node.js alone: nothing of a browser is declared. */
const NODE = { lib: ["es2022"], types: ["node"], typeRoots: [`${root}/tests/node_modules/@types`] };

const config = (options) => JSON.stringify({
  compilerOptions: { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, target: "es2022", ...options },
});

const DATES = "12 مارس 2024\n3 رجب 1445هـ\nمنذ 3 ساعات\n2024-01-26 12:30:15";

/** A result as a literal of its type: a key too many or too few, or a value outside the type, is an error. */
const literal = (type, values) => values.map((value, index) => `const ${type.toLowerCase()}${index}: ${type} = ${JSON.stringify(value)};`).join("\n");

test("a strict consumer and real results compile", async () => {
  const folder = project("types");
  const { extract, findDates, normalize } = await import(`${pathToFileURL(folder)}/node_modules/ghirbal/node.js`);
  const documents = [extract(article), extract(article, { offsets: "utf-8" }), extract(""), extract("hello \ufffd world")];
  writeFileSync(`${folder}/consumer.ts`, CONSUMER);
  writeFileSync(`${folder}/results.ts`, `import type { DateField, Document, Normalized } from "ghirbal";\n${literal("Document", documents)}\n${literal("DateField", findDates(DATES))}\n${literal("Normalized", [normalize(article), normalize("مـــدرسة")])}\nexport {};\n`);
  const resolutions = [{ module: "nodenext", moduleResolution: "nodenext" }, { module: "esnext", moduleResolution: "bundler" }];
  for (const options of [...resolutions.map((resolution) => ({ ...BROWSER, ...resolution })), { ...NODE, ...resolutions[0] }]) {
    writeFileSync(`${folder}/tsconfig.json`, config(options));
    run(folder, `${bin}/tsc`, ["-p", "."]);
  }
});

test("every function of the package has a type, and every type a function", async () => {
  const folder = project("types-names");
  for (const entry of ["node.js", "index.js", "inline.js"]) {
    const module = await import(`${pathToFileURL(folder)}/node_modules/ghirbal/${entry}`);
    const types = readFileSync(`${folder}/node_modules/ghirbal/index.d.ts`, "utf8");
    const typed = [...types.matchAll(/^export (?:default )?(?:function|const) (\w+)/gm)].map(([, name]) => (name === "init" ? "default" : name));
    assert.deepEqual(Object.keys(module).sort(), typed.sort());
  }
});
