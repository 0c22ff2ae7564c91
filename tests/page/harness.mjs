// What the page's tests share: the page on a loopback address, a real Chromium, and a watch over what must never happen.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const WWW = `${ROOT}/www`;
export const PACKAGE = process.env.GHIRBAL_PACKAGE ?? `${ROOT}/target/package`;

assert.ok(existsSync(`${PACKAGE}/index.js`), `the package is not built: run 'make wasm' first (looked in ${PACKAGE})`);

/** One of the page's samples. */
export const sample = (name) => readFileSync(`${WWW}/samples/${name}.txt`, "utf8");

/** Serves the page; `www` may be another folder than the project's. */
export async function servePage(www = WWW) {
  const server = await serve([["/pkg/", PACKAGE], ["/", www]]);
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Starts a server and a browser for the tests of a file: { address, open }. */
export function startBrowser() {
  const shared = {};
  let browser;
  let server;
  before(async () => {
    server = await servePage();
    shared.address = server.address;
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens the page; `t.after` closes it and checks that nothing went wrong on it. */
  shared.open = async (t, { query = "?lang=en", hash = "", viewport = { width: 1280, height: 800 }, worker = "block", at = shared.address, ...options } = {}) => {
    const context = await browser.newContext({ viewport, serviceWorkers: worker, acceptDownloads: true, ...options });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(at).origin });
    const page = await context.newPage();
    const trouble = watch(page, at);
    page.context().trouble = trouble;
    t.after(async () => {
      trouble.push(...((await page.evaluate(() => window.violations).catch(() => [])) ?? []));
      await context.close();
      assert.deepEqual(trouble, [], "nothing may go wrong on the page");
    });
    await page.goto(`${at}${query}${hash}`);
    await page.waitForSelector("html[data-ready]");
    return page;
  };
  return shared;
}

/** Collects errors, refusals by the policy, and requests to any other origin. */
function watch(page, address) {
  const trouble = [];
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("console", (message) => {
    const isExpected = message.text().includes("Service Worker registration blocked by Playwright");
    if (["error", "warning"].includes(message.type()) && !isExpected) trouble.push(`${message.type()}: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.context().on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(address).origin && protocol !== "blob:") trouble.push(`request: ${request.url()}`);
  });
  page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => window.violations.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  return trouble;
}

export const box = (page) => page.getByRole("textbox", { name: "Article text" });
export const article = (page) => page.getByRole("region", { name: "Article" });
export const original = (page) => page.getByRole("region", { name: "Original" });
export const status = (page) => page.getByRole("status");
export const tag = (page, text) => page.locator(".row", { hasText: text }).locator(".tag").first();

/** Puts something into the clipboard and presses the keys. */
export async function paste(page, { text = "", html }) {
  await page.evaluate(
    async ([plain, rich]) => {
      const types = { "text/plain": new Blob([plain], { type: "text/plain" }) };
      if (rich) types["text/html"] = new Blob([rich], { type: "text/html" });
      await navigator.clipboard.write([new ClipboardItem(types)]);
    },
    [text, html],
  );
  await box(page).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+V");
}

/** Hands a text to the page as the paste event does, without the clipboard, which would take seconds for megabytes. */
export const pasteEvent = (page, text, html = "") =>
  page.evaluate(
    ([plain, rich]) => {
      const clipboardData = new DataTransfer();
      if (plain) clipboardData.setData("text/plain", plain);
      if (rich) clipboardData.setData("text/html", rich);
      const target = document.getElementById("text");
      target.select();
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html],
  );

export const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

/** The content of what a click downloads: { name, bytes, text }. */
export async function downloaded(page, click) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

/** Waits until a condition holds; says what it was. Asks by the clock and not with each frame: a browser that is short of time
 *  may draw none of a page that does not change. */
export async function until(page, what, condition, ...given) {
  await page.waitForFunction(condition, given.length > 1 ? given : given[0], { timeout: 30_000, polling: 50 }).catch((error) => assert.fail(`never came true: ${what} (${error.message})`));
}

/** Waits until the article holds some words no more. */
export const gone = (page, words) => until(page, `${words} is gone`, (text) => !document.getElementById("sheet").textContent.includes(text), words);

/** Makes sure that a line is taken as the date of publication, by the reader's own word where it is not. */
export async function published(page, line) {
  await page.locator(".line", { hasText: line }).click();
  const role = page.getByRole("dialog").getByLabel("Role");
  if ((await role.inputValue()) !== "published") await role.selectOption("published");
  await page.keyboard.press("Escape");
  await article(page).getByText(line).waitFor();
}
