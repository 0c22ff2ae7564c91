// Hostile and heavy pastes: nothing runs, nothing is injected, nothing is lost, the page stays open to input.

import assert from "node:assert/strict";
import { test } from "node:test";

import { article, box, original, pasteEvent, sample, startBrowser, status, until } from "./harness.mjs";

const browser = startBrowser();

const HOSTILE = [
  `<img src=x onerror="window.hacked = 1">`,
  `<script>window.hacked = 1</script>`,
  `<svg onload="window.hacked = 1"><style>*{display:none}</style></svg>`,
  `<a href="javascript:window.hacked = 1">رابط الخبر</a>`,
  `<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>`,
  `<input autofocus onfocus="window.hacked = 1">`,
  `<link rel=stylesheet href=/none.css><base href="https://elsewhere.example/">`,
  `"><script>window.hacked = 1</script>`,
];

/** That nothing of it came to life; the watch over the page sees requests, messages and refusals. */
async function assertCalm(page) {
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.locator("#panes :is(img, script, iframe, object, link, style, base), #panes a").count(), 0);
  assert.ok(await box(page).isVisible());
}

test("HTML in plain text stays text", async (t) => {
  const page = await browser.open(t);
  const text = `خبر عاجل من المدينة\n\n${HOSTILE.map((line) => `قال المتحدث إن ${line} قد نُشر صباح اليوم في الصحيفة.`).join("\n\n")}`;
  await pasteEvent(page, text);
  await original(page).getByText("window.hacked = 1").first().waitFor();
  await assertCalm(page);
  const shown = await original(page).innerText();
  for (const line of HOSTILE) assert.ok(shown.includes(line), line);
});

test("HTML as rich text brings only its text", async (t) => {
  const page = await browser.open(t);
  const html = `<h1>خبر عاجل من المدينة ${HOSTILE[0]}</h1><p style="position:fixed" onclick="hacked=1">أعلنت البلدية افتتاح الجسر الجديد صباح اليوم بعد عامين من العمل.</p>${HOSTILE.join("<p>فقرة بين الأسطر تكفي لتكون فقرة في المقال.</p>")}`;
  await pasteEvent(page, "plain", html);
  await article(page).getByText("أعلنت البلدية").waitFor();
  await assertCalm(page);
  const text = await box(page).inputValue();
  assert.doesNotMatch(text, /hacked|onerror|display:none/);
  assert.match(text, /رابط الخبر/);
  await page.locator(".line", { hasText: "رابط الخبر" }).click();
  await assertCalm(page);
});

test("hostile text does not come to life in any output", async (t) => {
  const page = await browser.open(t);
  const lead = `أعلنت البلدية افتتاح الجسر الجديد صباح اليوم بعد عامين من العمل المتواصل، وقال رئيسها إن ${HOSTILE[0]} نُشر في الصحيفة الرسمية مع ${HOSTILE[1]} في العدد نفسه.`;
  await pasteEvent(page, `${sample("port")}\n\n${lead}`);
  await original(page).getByText("أعلنت البلدية").waitFor();
  const piece = page.locator(".row", { hasText: "أعلنت البلدية" }).locator(".tag").first();
  if ((await piece.getAttribute("aria-pressed")) === "false") await piece.click();
  await article(page).getByText("أعلنت البلدية").waitFor();
  await article(page).locator(".prose").waitFor();
  for (const format of ["html", "markdown", "json-ld"]) {
    await page.getByLabel("Format").selectOption(format);
    await page.evaluate(() => (document.getElementById("status").textContent = ""));
    await page.getByRole("button", { name: "Copy" }).click();
    await until(page, "it is copied", () => document.getElementById("status").textContent.startsWith("Copied"));
    const text = await page.evaluate(() => navigator.clipboard.readText());
    if (format === "html") {
      const names = await page.evaluate((html) => [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("*")].map((element) => element.localName), text);
      assert.ok(!names.includes("img") && !names.includes("script"), names.join());
    }
    if (format === "markdown") assert.doesNotMatch(text, /(?<!\\)<(img|script)/);
    if (format === "json-ld") assert.doesNotMatch(text, /<\/?script/);
  }
  await assertCalm(page);
});

test("a bidi override stays in its line", async (t) => {
  const page = await browser.open(t);
  await pasteEvent(page, "سطر فيه \u202Eمحرف قلب الاتجاه بلا إغلاق يكفي ليكون فقرة.\n\nوسطر بعده لا يتأثر به ويكفي أيضا ليكون فقرة كاملة.");
  await article(page).locator(".prose").waitFor();
  await assertCalm(page);
  // The interface around it reads as before: its words stand where they stood.
  const [first, second] = await page.evaluate(() => ["Original", "Article"].map((name) => [...document.querySelectorAll("h2")].find((h) => h.textContent === name).getBoundingClientRect().width > 0));
  assert.ok(first && second);
  assert.doesNotMatch(await page.locator("#sheet").innerText(), /\u202E/);
});

test("ten articles in one paste", async (t) => {
  const page = await browser.open(t);
  const text = Array.from({ length: 10 }, (_, index) => sample("two-articles").split("إقرأ أيضاً:")[0].replace("مذنبا", `مذنبا رقم ${index + 1}`)).join("\nإقرأ أيضاً:\n");
  await pasteEvent(page, text);
  await article(page).locator(".prose").waitFor();
  // The pieces are shown a part at a time.
  await original(page).getByText("مذنبا رقم 10", { exact: false }).first().waitFor();
  const shown = (await original(page).innerText()).replace(/\s+/g, "");
  for (let index = 1; index <= 10; index++) assert.ok(shown.includes(`مذنبارقم${index}`), `article ${index}`);
  await assertCalm(page);
});

test("lone surrogates, NUL, no Arabic, white space only", async (t) => {
  const page = await browser.open(t);
  for (const text of ["\uD800 نص قصير \0 فيه بدائل منفردة \uDC00 ومحرف صفري.", "No Arabic at all, only some English words that stand here.", " \n\t\n ", "٪", "<>"]) {
    await pasteEvent(page, text);
    await page.waitForTimeout(150);
    assert.ok(await box(page).isVisible());
  }
});

for (const [name, make] of [
  ["five million letters", (text) => text.repeat(Math.ceil(5_000_000 / text.length))],
  ["five million letters on one line", (text) => text.repeat(Math.ceil(5_000_000 / text.length)).replaceAll("\n", " ")],
  ["five million letters without a space", (text) => text.repeat(Math.ceil(5_000_000 / text.length)).replace(/\s/g, "")],
]) {
  test(name, async (t) => {
    const page = await browser.open(t);
    const text = make(sample("library"));
    await pasteEvent(page, text);
    await until(page, "something is shown", () => document.querySelector("#sheet > *") && document.querySelector(".row"));
    const megabytes = Number((Buffer.byteLength(text) / 1e6).toFixed(1));
    assert.ok((await page.locator("#large-note").innerText()).includes(`(${megabytes} MB)`));
    await page.keyboard.press("Alt+2");
    await page.keyboard.press("End");
    await until(page, "the end is drawn and has the focus", () => document.activeElement.classList.contains("tag"));
    // All of it is there: the download of the whole document says so.
    const end = await page.evaluate(() => [...document.querySelectorAll(".row")].at(-1).textContent.length);
    assert.ok(end > 0);
    await page.getByRole("button", { name: "Clear" }).click();
    await article(page).waitFor({ state: "hidden" });
    assert.match(await status(page).innerText(), /cleared/);
  });
}
