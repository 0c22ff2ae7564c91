// Files: opened, dropped, decoded, several at once; the table, JSON Lines and ZIP.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { article, box, downloaded, gone, sample, startBrowser, status, until } from "./harness.mjs";

const browser = startBrowser();

const bytes = (text) => new TextEncoder().encode(text);
const file = (name, buffer, mimeType = "text/plain") => ({ name, mimeType, buffer: Buffer.from(buffer) });

/** A text in windows-1256, for the letters that the tests use. */
function windows1256(text) {
  const decoder = new TextDecoder("windows-1256");
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (character) => codes.get(character) ?? 0x3f);
}

const NEWS = "افتتاح معرض الكتاب في المدينة\n\nافتُتح صباح اليوم معرض الكتاب السنوي في المدينة بمشاركة ستين دار نشر، وقال مديره إن الزوار فاقوا العام الماضي.".replace("ُ", "");

test("files in windows-1256 and UTF-16 are read as what they say", async (t) => {
  const page = await browser.open(t);
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(NEWS, "utf16le")]);
  for (const [name, content] of [["a.txt", windows1256(NEWS)], ["b.txt", wide], ["c.md", bytes(NEWS)]]) {
    await page.locator("#file").setInputFiles(file(name, content));
    await until(page, `${name} is shown`, () => document.getElementById("text").value.startsWith("افتتاح معرض الكتاب"));
    assert.equal(await box(page).inputValue(), NEWS);
    await page.getByRole("button", { name: "Clear" }).click();
  }
});

test("an HTML file is read as HTML, in the encoding that it names", async (t) => {
  const page = await browser.open(t);
  const html = `<meta charset="windows-1256"><title>x</title><h1>${NEWS.split("\n")[0]}</h1><p>${NEWS.split("\n\n")[1]}</p><script>hacked</script>`;
  await page.locator("#file").setInputFiles(file("page.html", windows1256(html), "text/html"));
  await article(page).getByRole("heading", { name: "افتتاح معرض الكتاب" }).waitFor();
  assert.equal(await box(page).inputValue(), NEWS);
});

test("a file that is no text is refused, alone and among others", async (t) => {
  const picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0xc7, 0xe1];
  for (const [query, words] of [["?lang=en", /picture\.png: this is no text file, \.txt, \.html and \.md/], ["", /picture\.png: ليس ملفا نصيا/]]) {
    const page = await browser.open(t, { query });
    await page.locator("#file").setInputFiles(file("picture.png", picture, "image/png"));
    await until(page, "it is refused", () => document.getElementById("status").textContent.includes("picture.png"));
    assert.match(await page.locator("#status").innerText(), words);
    assert.equal(await page.locator("#text").inputValue(), "");
    await page.locator("#file").setInputFiles(file("paper.txt", bytes("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj")));
    await until(page, "a document named as text is refused too", () => document.getElementById("status").textContent.includes("paper.txt"));
    await page.locator("#file").setInputFiles([file("picture.png", picture, "image/png"), file("a.txt", bytes(NEWS))]);
    await until(page, "the other is read", () => document.querySelectorAll("#files tbody button").length === 1);
    const row = page.locator("#files tbody tr").first();
    assert.match(await row.locator("td").last().getAttribute("title"), /\.txt/);
    assert.match(await row.innerText(), /\.txt/);
  }
});

test("a dropped file", async (t) => {
  const page = await browser.open(t);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "news.txt", { type: "text/plain" }));
    return data;
  }, NEWS);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  assert.ok(await page.getByText("Drop the files here").isVisible());
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await article(page).getByText("ستين دار نشر").waitFor();
  assert.ok(await page.getByText("Drop the files here").isHidden());
});

test("several files: a table, each opened and put right, all taken away", async (t) => {
  const page = await browser.open(t);
  await page.locator("#file").setInputFiles([
    file("port.txt", bytes(sample("port"))),
    file("library.txt", bytes(sample("library"))),
    file("empty.txt", bytes("")),
    file("port.md", bytes(sample("port"))),
  ]);
  await until(page, "all are done", () => document.getElementById("files").textContent.includes("4 of 4 done"));
  const rows = page.locator("#files tbody tr");
  assert.match(await rows.nth(0).innerText(), /port\.txt[\s\S]*ميناء رأس الريحان[\s\S]*2024-05-14T10:35[\s\S]*1 article/);
  assert.match(await rows.nth(2).innerText(), /empty\.txt[\s\S]*no article/);
  await page.getByRole("button", { name: "library.txt" }).click();
  await article(page).getByRole("heading", { name: /مكتبة متنقلة/ }).waitFor();
  await page.locator(".row", { hasText: "وتمر الحافلة" }).locator(".tag").first().click();
  await gone(page, "وتمر الحافلة");

  const lines = await downloaded(page, () => page.getByRole("button", { name: "All as JSON Lines" }).click());
  assert.equal(lines.name, "articles.jsonl");
  const parsed = lines.text.trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(parsed.map((document) => document.file), ["port.txt", "library.txt", "empty.txt", "port.md"]);
  assert.equal(Object.keys(parsed[0])[0], "file");
  assert.ok(!parsed[1].articles[0].text.includes("وتمر الحافلة"), "the correction is in it");

  await page.getByLabel("Format").selectOption("markdown");
  const zip = await downloaded(page, () => page.getByRole("button", { name: "All in a ZIP file" }).click());
  const folder = mkdtempSync(join(tmpdir(), "ghirbal-"));
  writeFileSync(join(folder, "a.zip"), zip.bytes);
  // Python's standard library reads ZIP and complains of a broken one.
  execFileSync("python3", ["-m", "zipfile", "-e", join(folder, "a.zip"), join(folder, "out")]);
  assert.deepEqual(readdirSync(join(folder, "out")).sort(), ["empty.md", "library.md", "port-2.md", "port.md"]);
  assert.match(readFileSync(join(folder, "out", "port.md"), "utf8"), /^# ميناء رأس الريحان/);

  await page.getByRole("button", { name: "Done with the files" }).click();
  assert.ok(await page.locator("#files").isHidden());
});

test("the table keeps the reader's place, and its files need not be brought back", async (t) => {
  const page = await browser.open(t);
  await page.locator("#file").setInputFiles(Array.from({ length: 12 }, (_, index) => file(`${index}.txt`, bytes(sample(index === 11 ? "port" : "library")))));
  await until(page, "all are done", () => document.getElementById("files").textContent.includes("12 of 12 done"));
  const last = page.getByRole("button", { name: "11.txt" });
  await last.focus();
  await page.keyboard.press("Enter");
  await article(page).getByRole("heading", { name: /ميناء رأس الريحان/ }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "11.txt");
  assert.equal(await last.getAttribute("aria-current"), "true");
  assert.ok((await page.evaluate(() => document.querySelector(".files-scroll").scrollTop)) > 0);
  await until(page, "the article is announced", () => document.getElementById("status").textContent.startsWith("The article is ready"));
  assert.equal(await status(page).getByRole("button").count(), 0);
});

test("new options hold for all files, also for those that are still waiting", async (t) => {
  const page = await browser.open(t);
  // With the profile of searching alefs lose their hamza.
  const folded = () => page.locator("#files tbody .file-title").evaluateAll((cells) => cells.map((cell) => !/[أإآ]/.test(cell.textContent)));
  await page.locator("#options-open").click();
  await page.locator("#options h2").waitFor();
  const given = ["library", "port", "recipe", "library", "port"].map((name, index) => file(`${index}.txt`, bytes(sample(name).repeat(index === 2 ? 400 : 1))));
  await page.locator("#file").setInputFiles(given);
  await until(page, "the first is ready", () => document.querySelectorAll("#files tbody button").length > 0);
  await page.getByRole("radio", { name: /Search/ }).check();
  await until(page, "all are done", () => document.getElementById("files").textContent.includes("5 of 5 done"));
  await until(page, "the shown one is read again", () => !/[أإآ]/.test(document.querySelector("#files tbody .file-title").textContent));
  assert.deepEqual(await folded(), [true, true, true, true, true]);
  assert.ok(await page.getByRole("button", { name: "All as JSON Lines" }).isEnabled());
});

test("another language keeps the table, the file that is open and its corrections", async (t) => {
  const page = await browser.open(t);
  await page.locator("#file").setInputFiles([file("port.txt", bytes(sample("port"))), file("library.txt", bytes(sample("library")))]);
  await until(page, "both are done", () => document.getElementById("files").textContent.includes("2 of 2 done"));
  await page.getByRole("button", { name: "library.txt" }).click();
  await article(page).getByRole("heading", { name: /مكتبة متنقلة/ }).waitFor();
  await page.locator(".row", { hasText: "وتمر الحافلة" }).locator(".tag").first().click();
  await gone(page, "وتمر الحافلة");
  await page.locator("#language").click();
  await page.locator("html[lang=ar] #sheet .prose").waitFor();
  await until(page, "both are there", () => document.querySelectorAll("#files tbody button").length === 2);
  await until(page, "the second is open", () => document.querySelector("#files tr.open")?.textContent.includes("library.txt"));
  assert.equal(await page.locator("#text").inputValue(), sample("library"));
  assert.ok(!(await page.locator("#sheet").innerText()).includes("وتمر الحافلة"));
});

test("on a phone every file is read without scrolling sideways", async (t) => {
  for (const query of ["", "?lang=en"]) {
    const page = await browser.open(t, { query, viewport: { width: 360, height: 740 } });
    await page.locator("#file").setInputFiles([file("port-of-the-valley-and-all-its-ships-2024-05-14.txt", bytes(sample("port"))), file("empty.txt", bytes(""))]);
    await until(page, "both are done", () => document.querySelectorAll("#files tbody button").length === 2);
    const over = (selector) => page.evaluate((name) => document.querySelector(name).scrollWidth - document.querySelector(name).clientWidth, selector);
    assert.deepEqual([await over("html"), await over(".files-scroll")], [0, 0]);
    const row = page.getByRole("row", { name: /port-of-the-valley/ });
    assert.match(await row.innerText(), /ميناء رأس الريحان[\s\S]*2024-05-14T10:35/);
    assert.equal(await row.getByRole("cell").count(), 4);
    const names = await row.locator("[data-name]").evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content));
    assert.deepEqual(names, query ? ['"Published "', '"Words "'] : ['"النشر "', '"الكلمات "']);
  }
});

test("many files show progress and end with a word", async (t) => {
  const page = await browser.open(t);
  await page.locator("#file").setInputFiles(Array.from({ length: 30 }, (_, index) => file(`${index}.txt`, bytes(sample("library")))));
  await until(page, "the status says that all are done", () => document.getElementById("status").textContent.includes("30 of 30 done"));
  assert.equal(await page.locator("#files tbody tr").count(), 30);
  assert.match(await status(page).innerText(), /30 of 30/);
});
