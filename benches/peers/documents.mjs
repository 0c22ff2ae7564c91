// The extractors that run in JavaScript: ghirbal in WebAssembly, Readability and Defuddle in a DOM.
// usage: node documents.mjs TOOL SECONDS < pages.json > result.json
// Input: [{ name, text, html }]. Output: { seconds: [best time of each page], documents or texts }.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(`${process.env.PEERS}/package.json`);
const load = (name) => import(pathToFileURL(require.resolve(name)));

const blocks = new Set(["P", "DIV", "LI", "H1", "H2", "H3", "H4", "BLOCKQUOTE", "FIGCAPTION", "ARTICLE", "SECTION", "BR"]);

/** The text of an element, a line for each block. */
function lines(node) {
  if (node.nodeType === 3) return node.textContent;
  const inner = [...node.childNodes].map(lines).join("");
  return blocks.has(node.nodeName.toUpperCase()) ? `\n${inner}\n` : inner;
}

const tools = {
  async ghirbal() {
    const { extract } = await import(pathToFileURL(process.env.GHIRBAL_PACKAGE));
    const options = { offsets: "code-point" };
    return { run: (page) => extract(page.text), read: (page) => extract(page.text, options) };
  },
  async readability() {
    const [{ Readability }, { parseHTML }] = [require("@mozilla/readability"), await load("linkedom")];
    const run = (page) => new Readability(parseHTML(page.html).document).parse();
    return { run, read: (page) => lines(parseHTML(`<html><body>${run(page)?.content ?? ""}</body></html>`).document.body) };
  },
  async defuddle() {
    const [{ Defuddle }, { parseHTML }] = [await import(pathToFileURL(`${process.env.PEERS}/node_modules/defuddle/dist/node.js`)), await load("linkedom")];
    const run = (page) => Defuddle(parseHTML(page.html).document, "https://example.org/page");
    const read = async (page) => lines(parseHTML(`<html><body>${(await run(page)).content ?? ""}</body></html>`).document.body);
    return { run, read };
  },
};

const [tool, limit] = [process.argv[2], Number(process.argv[3])];
const { run, read } = await tools[tool]();
const pages = JSON.parse(readFileSync(0, "utf8"));
const results = [];
const quiet = { ...console };
for (const name of ["log", "warn", "error", "info", "debug"]) console[name] = () => {};
for (const page of pages) {
  try {
    results.push(await read(page));
  } catch {
    results.push(tool === "ghirbal" ? null : "");
  }
}
const seconds = pages.map(() => Infinity);
const begin = performance.now();
do {
  for (const [index, page] of pages.entries()) {
    const start = performance.now();
    try {
      await run(page);
    } catch {
      // counted as what it took
    }
    seconds[index] = Math.min(seconds[index], (performance.now() - start) / 1000);
  }
} while (performance.now() - begin < limit * 1000);
Object.assign(console, quiet);
process.stdout.write(JSON.stringify({ seconds, results }));
