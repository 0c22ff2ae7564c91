// The installed package in runtimes without a window: each gives the same document for the same article.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { before, test } from "node:test";
import { article, bin, project, root, run } from "./support.mjs";

const PRINT = 'import { readFileSync } from "node:fs"; const text = readFileSync("article.txt", "utf8");';
let folder, expected;

before(() => {
  folder = project("runtimes", { files: {
    "article.txt": article,
    "esm.mjs": `import { extract } from "ghirbal"; ${PRINT} console.log(JSON.stringify(extract(text)));`,
    "require.cjs": `const { extract } = require("ghirbal"); const text = require("node:fs").readFileSync("article.txt", "utf8"); console.log(JSON.stringify(extract(text)));`,
    "inline.mjs": `import { extract } from "ghirbal/inline"; ${PRINT} console.log(JSON.stringify(extract(text)));`,
    "pool.mjs": `import { createPool } from "ghirbal/worker"; ${PRINT} console.log(JSON.stringify(await createPool().extract(text)));`,
    "stream.mjs": `import { extractStream } from "ghirbal/stream"; ${PRINT}
      for await (const document of ReadableStream.from([text]).pipeThrough(extractStream())) console.log(JSON.stringify(document));`,
    "init.mjs": `import init, { extract } from "ghirbal"; ${PRINT} await init(); await init(); console.log(JSON.stringify(extract(text)));`,
    "edge.js": `import { extract } from "ghirbal";
      import { extractStream } from "ghirbal/stream";
      export default { async fetch(request) {
        const text = await request.text();
        if (request.url.endsWith("/call")) return Response.json(extract(text));
        const { readable, writable } = extractStream();
        const writer = writable.getWriter();
        writer.write(text);
        return Response.json((await readable.getReader().read()).value);
      } };`,
  } });
  expected = JSON.parse(run(folder, process.execPath, ["esm.mjs"]));
});

const same = (output) => assert.deepEqual(JSON.parse(output), expected);

test("the article is read as a person reads it", () => {
  const [main] = expected.articles;
  assert.equal(main.title.text, "افتتاح مكتبة عامة في حي الزيتون بعد عامين من أعمال الترميم");
  assert.equal(main.published.iso, "2024-03-12T10:30");
  assert.equal(main.blocks.length, 4);
  assert.match(main.text, /افتتحت بلدية مدينة السلام صباح الثلاثاء .*يصل الحي بوسط المدينة\.$/s);
  assert.doesNotMatch(main.text, /إقرأ أيضاً|شارك الخبر|جميع الحقوق/);
});

for (const file of ["require.cjs", "inline.mjs", "pool.mjs", "stream.mjs", "init.mjs"]) {
  test(`Node.js: ${file}`, () => same(run(folder, process.execPath, [file])));
}

test("Node.js: a pool in a program given on the command line", () => {
  same(run(folder, process.execPath, ["--input-type=module", "-e", readFileSync(`${folder}/pool.mjs`, "utf8")]));
});

for (const readme of ["README.md", "js/README.md"]) {
  test(`Node.js: the examples of ${readme}`, () => {
    const given = `const text = ${JSON.stringify(article)}; const texts = [text, text]; const { signal } = new AbortController();`;
    const examples = [...readFileSync(`${root}/${readme}`, "utf8").matchAll(/^```js\n(.+?)^```$/gms)].map(([, code]) => code);
    const printed = examples.map((code) => {
      writeFileSync(`${folder}/readme.mjs`, `${given}\n${code}`);
      return run(folder, process.execPath, ["readme.mjs"]);
    });
    const { text } = expected.articles[0].title;
    assert.equal(printed.join(""), `1 2\n2 2\n${text}\n${text}\n`);
  });
}

const DENO = { env: { ...process.env, DENO_NO_UPDATE_CHECK: "1" } };
for (const file of ["esm.mjs", "inline.mjs", "pool.mjs", "stream.mjs"]) {
  test(`Deno: ${file}`, () => same(run(folder, `${bin}/deno`, ["run", "--allow-read", file], DENO)));
  test(`Bun: ${file}`, () => same(run(folder, `${bin}/bun`, [file])));
}

test("workerd", async () => {
  // As wrangler does: bundle under the condition "workerd", the module beside it.
  const { build } = await import("vite");
  await build({
    root: folder,
    logLevel: "error",
    ssr: { noExternal: true, target: "webworker", resolve: { conditions: ["workerd"] } },
    build: { ssr: "edge.js", outDir: "edge", rollupOptions: { external: [/\.wasm$/] } },
  });
  writeFileSync(`${folder}/edge/config.capnp`, `using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (
      services = [(name = "main", worker = (
        compatibilityDate = "2026-01-01",
        modules = [
          (name = "edge.js", esModule = embed "edge.js"),
          (name = "node_modules/ghirbal/ghirbal.wasm", wasm = embed "../node_modules/ghirbal/ghirbal.wasm"),
        ],
      ))],
      sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
    );`);
  const server = spawn(`${bin}/workerd`, ["serve", "--control-fd=3", "config.capnp"], { cwd: `${folder}/edge`, stdio: ["ignore", "inherit", "inherit", "pipe"] });
  try {
    const [line] = await once(server.stdio[3], "data");
    const { port } = JSON.parse(String(line).split("\n")[0]);
    for (const way of ["call", "stream"]) {
      const response = await fetch(`http://127.0.0.1:${port}/${way}`, { method: "POST", body: article });
      same(await response.text());
    }
  } finally {
    server.kill();
  }
});
