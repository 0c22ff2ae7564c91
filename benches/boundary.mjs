// The package against the floor of any tool that returns text through WebAssembly: encoding the same text to UTF-8 and
// decoding it back. One run, in Node.js and in Chromium; and the time from nothing to the first result in Chromium.
//
//   node benches/boundary.mjs        texts: ../shared/corpus/seeds where it is there, else the tests' article

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve } from "../scripts/serve.mjs";
import { launchChromium } from "../tests/support/chromium.mjs";
import * as ghirbal from "../target/package/node.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const seeds = `${root}/../shared/corpus/seeds`;
const read = (folder) => readdirSync(folder).filter((file) => file.endsWith(".txt")).sort().map((file) => [file.slice(0, 3), readFileSync(`${folder}/${file}`, "utf8")]);
const texts = existsSync(seeds) ? read(seeds) : [["article", readFileSync(`${root}/tests/packaging/article.txt`, "utf8")]];
const all = texts.map(([, text]) => text).join("\n");
texts.push(["1 MB", all.repeat(Math.ceil(1e6 / Buffer.byteLength(all)))]);

/** Milliseconds of the round trip and of `extract`: the best of many, taken in turns. */
function measure(text, extract) {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const rounds = Math.max(30, Math.min(2000, 3e7 / text.length));
  const best = { roundTrip: Infinity, extract: Infinity };
  const time = (name, run, times) => {
    const start = performance.now();
    for (let round = 0; round < times; round++) run();
    best[name] = Math.min(best[name], (performance.now() - start) / times);
  };
  const times = text.length > 1e5 ? 1 : 50; // a browser's clock is coarse
  for (let round = 0; round < rounds; round += times) {
    time("roundTrip", () => decoder.decode(encoder.encode(text)), times);
    time("extract", () => extract(text), times);
  }
  return best;
}

function print(where, name, text, { roundTrip, extract }) {
  const speed = Buffer.byteLength(text) / 1000 / extract;
  console.log(`${where.padEnd(9)} ${name.padEnd(8)} ${roundTrip.toFixed(4).padStart(9)} ms ${extract.toFixed(4).padStart(9)} ms ${(extract / roundTrip).toFixed(2).padStart(6)} ${speed.toFixed(0).padStart(5)} MB/s`);
}

console.log("where     text     round trip       extract   ratio  extract");
for (const [name, text] of texts) print("Node.js", name, text, measure(text, ghirbal.extract));

const server = await serve([["/pkg/", `${root}/target/package`], ["/", `${root}/benches`]]);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launchChromium();
try {
  const starts = [];
  for (let run = 0; run < 11; run++) {
    const page = await (await browser.newContext()).newPage();
    await page.route("**/blank", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
    await page.goto(`${origin}/blank`);
    starts.push(await page.evaluate(async (text) => {
      const start = performance.now();
      const { default: init, extract } = await import("/pkg/index.js");
      await init();
      extract(text);
      return performance.now() - start;
    }, texts[0][1]));
    if (run === 0) {
      for (const [name, text] of texts) {
        const result = await page.evaluate(`(async (text) => {
          const { extract } = await import("/pkg/index.js");
          return (${measure})(text, extract);
        })(${JSON.stringify(text)})`);
        print("Chromium", name, text, result);
      }
    }
    await page.context().close();
  }
  starts.sort((a, b) => a - b);
  const [least, median, most] = [0, 5, 10].map((place) => starts[place].toFixed(0));
  console.log(`Chromium, from nothing to the first result: ${median} ms (median of ${starts.length} visits; ${least} to ${most})`);
} finally {
  await browser.close();
  server.close();
}
