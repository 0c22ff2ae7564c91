// The examples in real browsers, with the tarball installed: each gives the document that Node.js gives.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "../../scripts/serve.mjs";
import { launchChromium, watchedPage } from "../support/chromium.mjs";
import { launchFirefox } from "../support/firefox.mjs";
import { article, bin, project, run } from "./support.mjs";

let expected, browser;
const servers = [];

before(async () => {
  const folder = project("expected", { files: {
    "article.txt": article,
    "main.mjs": 'import { extract } from "ghirbal"; import { readFileSync } from "node:fs"; console.log(JSON.stringify(extract(readFileSync("article.txt", "utf8"))));',
  } });
  expected = JSON.parse(run(folder, process.execPath, ["main.mjs"]));
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  for (const server of servers) server.close(), server.closeAllConnections();
});

async function address(folder, options) {
  const server = await serve([["/", folder]], options);
  servers.push(server);
  return `http://127.0.0.1:${server.address().port}`;
}

/** A fresh page of the browser; the examples have no icon. */
async function newPage(origin) {
  const page = await watchedPage(browser, origin);
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  return page;
}

/** Types the article into an example's page and compares what it shows. */
async function tryPage(origin) {
  const page = await newPage(origin);
  await page.goto(origin);
  await page.waitForSelector("[data-ready]", { timeout: 20_000 });
  await page.fill("textarea", article);
  assert.deepEqual(JSON.parse(await page.textContent("output")), expected);
  assert.deepEqual(page.problems, []);
  await page.context().close();
}

test("a plain page under a policy of script-src 'self' 'wasm-unsafe-eval'", async () => {
  await tryPage(await address(project("page", { example: "page" })));
});

/** Calls back with the address of Vite's development server for a folder. */
async function withViteDev(folder, use) {
  const { createServer } = await import("vite");
  const server = await createServer({ root: folder, logLevel: "error", server: { host: "127.0.0.1", port: 0, hmr: false } });
  try {
    await server.listen();
    await use(`http://127.0.0.1:${server.httpServer.address().port}`);
  } finally {
    await server.close();
  }
}

describe("Vite", () => {
  let folder;
  before(() => (folder = project("vite", { example: "vite" })));

  test("build", async () => {
    run(folder, `${bin}/vite`, ["build", "--logLevel", "error"]);
    await tryPage(await address(`${folder}/dist`));
  });

  test("dev", () => withViteDev(folder, tryPage));
});

test("webpack", async () => {
  const folder = project("webpack", { example: "webpack" });
  run(folder, `${bin}/webpack`, ["--stats", "errors-warnings"]);
  await tryPage(await address(folder));
});

describe("module workers", () => {
  let folder, origin;
  before(async () => {
    folder = project("worker", { example: "worker" });
    run(folder, `${bin}/vite`, ["build", "--logLevel", "error"]);
    origin = await address(`${folder}/dist`);
  });

  const file = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

  async function tryPool(origin) {
    const page = await newPage(origin);
    await page.goto(origin);
    await page.waitForSelector("[data-ready]");
    await page.setInputFiles("input", Array.from({ length: 12 }, (_, index) => file(`${index}.txt`, article)));
    await page.waitForSelector("output:not(:empty)");
    const documents = (await page.textContent("output")).split("\n").map((line) => JSON.parse(line));
    assert.equal(documents.length, 12);
    for (const document of documents) assert.deepEqual(document, expected);
    assert.equal(await page.getAttribute("progress", "value"), "1");
    assert.deepEqual(page.problems, []);
    await page.context().close();
  }

  test("many documents over a pool, with progress", () => tryPool(origin));

  test("the same from Vite's development server", () => withViteDev(folder, tryPool));

  test("cancelled by its button", async () => {
    const page = await newPage(origin);
    await page.goto(origin);
    await page.waitForSelector("[data-ready]");
    await page.setInputFiles("input", [file("long.txt", article.repeat(4000))]);
    await page.click("button:enabled");
    await page.waitForSelector("output:not(:empty)");
    assert.match(await page.textContent("output"), /abort/i);
    await page.context().close();
  });
});

test("Firefox: the plain page", async () => {
  const origin = await address(project("firefox", { example: "page" }));
  const firefox = await launchFirefox();
  try {
    await firefox.open(origin);
    const output = await firefox.run(
      `while (!document.querySelector("[data-ready]")) await new Promise((resolve) => setTimeout(resolve, 20));
      const input = document.querySelector("textarea");
      input.value = args[0];
      input.dispatchEvent(new Event("input"));
      return document.querySelector("output").textContent;`,
      article,
    );
    assert.deepEqual(JSON.parse(output), expected);
  } finally {
    await firefox.close();
  }
});
