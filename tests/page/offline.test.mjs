// Offline and installable: the service worker keeps every file, and an update waits until it is taken.

import assert from "node:assert/strict";
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize, relative } from "node:path";
import { test } from "node:test";

import { PACKAGE, WWW, article, paste, sample, servePage, startBrowser, until } from "./harness.mjs";

const browser = startBrowser();

/** Every file is in the cache before the worker becomes active. */
const isKept = (page) => until(page, "the page is kept", () => navigator.serviceWorker.controller?.state === "activated");

test("reload without a network, and everything works", async (t) => {
  const page = await browser.open(t, { worker: "allow" });
  await isKept(page);
  await page.context().setOffline(true);
  await page.reload();
  await paste(page, { text: sample("port") });
  await article(page).getByRole("heading", { name: /ميناء رأس الريحان/ }).waitFor();
  await page.getByLabel("Format").selectOption("markdown");
  await page.getByRole("button", { name: "Copy" }).click();
  await until(page, "it is copied", () => document.getElementById("status").textContent.startsWith("Copied"));
  await page.getByRole("button", { name: "Share link" }).click();
  await page.getByRole("dialog", { name: "Share link" }).waitFor();
  await page.goto(page.url().replace("?lang=en", ""));
  await page.getByRole("textbox", { name: "نص المقال" }).waitFor();
});

test("an update waits for the reader, and comes whole", async (t) => {
  const copy = join(mkdtempSync(join(tmpdir(), "ghirbal-")), "www");
  cpSync(WWW, copy, { recursive: true });
  const server = await servePage(copy);
  t.after(() => server.close());
  const page = await browser.open(t, { worker: "allow", at: server.address });
  await isKept(page);
  await page.reload();
  await page.waitForTimeout(300);
  assert.ok(await page.getByRole("button", { name: "Update now" }).isHidden(), "nothing is new yet");
  appendFileSync(join(copy, "css/base.css"), "\nbody { outline: 3px solid rgb(1, 2, 3); }\n");
  const colour = () => page.evaluate(() => getComputedStyle(document.body).outlineColor);
  await page.reload();
  await page.getByRole("button", { name: "Update now" }).waitFor();
  assert.notEqual(await colour(), "rgb(1, 2, 3)", "the page that runs is of one version");
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Update now" }).click()]);
  await page.waitForSelector("html[data-ready]");
  assert.equal(await colour(), "rgb(1, 2, 3)");
});

test("only the page's own address gives the page, others are the network's", async (t) => {
  const copy = join(mkdtempSync(join(tmpdir(), "ghirbal-")), "www");
  cpSync(WWW, copy, { recursive: true });
  mkdirSync(join(copy, "other"));
  writeFileSync(join(copy, "other/index.html"), "<!doctype html><title>another page</title>");
  const server = await servePage(copy);
  t.after(() => server.close());
  const page = await browser.open(t, { worker: "allow", at: server.address });
  await isKept(page);
  await page.goto(`${server.address}other/`);
  assert.equal(await page.title(), "another page");
  assert.equal((await page.goto(`${server.address}nowhere`)).status(), 404);
  await page.goto(server.address);
  await page.waitForSelector("html[data-ready]");
  // That one was not found is what was wanted.
  page.context().trouble.length = 0;
});

/** The files of a folder, from it on. */
const filesIn = (folder, from = folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path, from) : [relative(from, path)];
  });

/** The package's modules that its entry reaches, and the WebAssembly module. */
function packageFiles(entry = "index.js", seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const source = readFileSync(join(PACKAGE, entry), "utf8");
  for (const [, path] of source.matchAll(/from "(\.[^"]+)"/g)) packageFiles(normalize(join(dirname(entry), path)), seen);
  return seen;
}

test("the service worker keeps every file of the page and of the package, and no other", () => {
  const source = readFileSync(join(WWW, "sw.js"), "utf8");
  const listed = source.match(/const FILES = \[([\s\S]*?)\];/)[1].match(/"[^"]+"/g).map((text) => text.slice(1, -1));
  const own = filesIn(WWW).filter((file) => !/LICENSE|README|^sw\.js$|^index\.html$|^pkg\//.test(file));
  const expected = ["./", ...own, ...[...packageFiles(), "ghirbal.wasm"].map((file) => `pkg/${file}`)];
  assert.deepEqual([...listed].sort(), expected.sort());
  assert.equal(new Set(listed).size, listed.length);
});

/** The modules that one reaches by its static imports. */
function modulesOf(file, seen = new Set()) {
  for (const [, path] of readFileSync(join(WWW, "js", file), "utf8").matchAll(/from "(\.[^"]+)"/g)) {
    const next = normalize(join(dirname(file), path));
    if (!seen.has(next)) modulesOf(next, seen.add(next));
  }
  return seen;
}

test("every module that the page starts with is fetched at once", () => {
  const html = readFileSync(join(WWW, "index.html"), "utf8");
  const preloaded = [...html.matchAll(/rel="modulepreload" href="js\/([^"]+)"/g)].map((match) => match[1]);
  assert.deepEqual(preloaded.sort(), [...modulesOf("main.js")].sort());
});

test("the manifest says what installing needs", () => {
  const manifest = JSON.parse(readFileSync(join(WWW, "manifest.webmanifest"), "utf8"));
  assert.ok(manifest.name && manifest.start_url && manifest.display === "standalone");
  for (const { src } of manifest.icons) assert.ok(existsSync(join(WWW, src)), src);
  assert.ok(["192x192", "512x512"].every((size) => manifest.icons.some((icon) => icon.sizes === size)));
  assert.ok(manifest.icons.some((icon) => icon.purpose === "maskable"));
});
