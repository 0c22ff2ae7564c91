// The options: profiles, single operations with counts and previews, own phrases, what stays on the device.

import assert from "node:assert/strict";
import { test } from "node:test";

import { PROFILES } from "../../www/js/operations.js";
import { PACKAGE, article, box, paste, pasteEvent, published, sample, startBrowser, status, tag, until } from "./harness.mjs";

const browser = startBrowser();

const options = (page) => page.getByRole("complementary", { name: "Options" });
const open = async (page) => {
  await page.getByRole("button", { name: "Options" }).click();
  await options(page).waitFor();
};

const TEXT = "مكتبـــة متنقلة تجوب القرى\n\nأعلن المعلم  افتتاح مكتبـــة متنقلة في أربع قرى، وقال إنّ الأطفال استعاروا ألف كتاب في الأسبوع الأول.";

test("lossless and lossy apart, lossy off at first, each with its number of changes and a preview", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: TEXT });
  await article(page).getByText("مكتبة متنقلة في أربع قرى").waitFor();
  await open(page);
  assert.ok(await options(page).getByLabel("Clean").isChecked());
  const boxes = async (title) => page.locator(".operations", { has: page.locator("summary", { hasText: new RegExp(`^${title}$`) }) }).locator("input[type=checkbox]");
  assert.ok((await (await boxes("Lossless")).count()) >= 6);
  assert.deepEqual([...new Set(await (await boxes("Lossy")).evaluateAll((all) => all.map((one) => one.checked)))], [false]);
  const tatweel = page.locator("li", { has: page.locator('[data-operation="tatweel:smart"]') }).locator(".preview");
  await tatweel.getByText("2 changes").waitFor();
  await tatweel.locator("summary").click();
  assert.match(await tatweel.locator("li").first().innerText(), /مكتب/);
  assert.equal(await tatweel.locator("del").first().innerText(), "ـــ");
});

test("the profiles of the options are the package's", async () => {
  const { normalize } = await import(`${PACKAGE}/node.js`);
  const text = `${TEXT}\u200F  &amp;nbsp; \uFEFBﷲ آإٱ ٱلمَدرَسةُ ١٢٣ ى ک\r\n${TEXT}`;
  for (const [profile, operations] of Object.entries(PROFILES)) {
    assert.equal(normalize(text, { operations }).text, normalize(text, { profile }).text, profile);
  }
});

test("single operations make a profile of one's own, a profile takes them back", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: TEXT });
  await open(page);
  await page.locator("summary", { hasText: /^Lossy$/ }).click();
  await page.locator('[data-operation="alef:fold"]').check();
  await article(page).getByText("اعلن المعلم").waitFor();
  assert.ok(await options(page).getByLabel("My own").isChecked());
  await options(page).getByLabel("None").check();
  await until(page, "the tatweel is back", () => document.getElementById("sheet").textContent.includes("مكتبـــة"));
  assert.equal(await page.locator('[data-operation="alef:fold"]').isChecked(), false);
  await options(page).getByRole("button", { name: "All options as they were" }).click();
  await article(page).getByText("أعلن المعلم افتتاح مكتبة").waitFor();
});

test("own phrases give their role, and stay on the device; the text does not", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await open(page);
  await options(page).getByLabel("Phrase").fill("تابعنا على منصاتنا");
  await options(page).getByLabel("Role").selectOption("comment");
  await options(page).getByRole("button", { name: "Add" }).click();
  await until(page, "it is a comment from now on", () => document.querySelector('[aria-label^="Comment, removed"]'));
  await page.reload();
  assert.equal(await box(page).inputValue(), "");
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ["options"]);
  await paste(page, { text: sample("port") });
  await article(page).locator(".prose").waitFor();
  assert.match(await tag(page, "تابعنا على منصاتنا").getAttribute("aria-label"), /^Comment, removed/);
  await open(page);
  await options(page).getByRole("button", { name: "Delete: تابعنا على منصاتنا" }).click();
  await until(page, "it is what it was", () => !document.querySelector('[aria-label^="Comment"]'));
});

test("a phrase from a piece's card", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await page.locator(".line", { hasText: "تحفظات على الكلفة" }).click();
  await page.getByRole("dialog").getByLabel("Role").selectOption("advertisement");
  await page.getByRole("dialog").getByRole("button", { name: "Always treat it so" }).click();
  await until(page, "it says so", () => document.getElementById("status").textContent.includes("saved in your options"));
  await paste(page, { text: sample("port") });
  await until(page, "it is an advert from now on", () => document.querySelector('[aria-label^="Advert, removed"]'));
});

test("the text is kept only when asked, and gone when no longer", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await open(page);
  await options(page).getByLabel(/Keep the text too/).check();
  await page.reload();
  await article(page).getByRole("heading", { name: /ميناء رأس الريحان/ }).waitFor();
  await open(page);
  await options(page).getByLabel(/Keep the text too/).uncheck();
  assert.equal(await page.evaluate(() => localStorage.getItem("text")), null);
});

test("the reference time", async (t) => {
  const page = await browser.open(t);
  await pasteEvent(page, sample("recipe"));
  await published(page, "منذ 3 ساعات");
  await open(page);
  await options(page).getByLabel("Reference time of relative dates").fill("2024-03-10T12:00");
  await article(page).locator("time").waitFor();
  assert.match(await article(page).locator("time").getAttribute("datetime"), /^2024-03-10T09:00/);
  await options(page).getByRole("button", { name: "None", exact: true }).click();
  await until(page, "the date is unresolved again", () => !document.querySelector("#sheet time"));
  assert.ok((await status(page).innerText()) !== null);
});
