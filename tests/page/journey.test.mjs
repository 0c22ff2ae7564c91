// The page as a person uses it: paste, see, put right, take away.

import assert from "node:assert/strict";
import { test } from "node:test";

import en from "../../www/js/words/en.js";
import { article, box, copied, downloaded, gone, original, paste, pasteEvent, published, sample, startBrowser, status, tag, until } from "./harness.mjs";

const browser = startBrowser();

test("a pasted article comes out with what is known of it, and the rest is marked", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await article(page).getByRole("heading", { name: /ميناء رأس الريحان يستقبل/ }).waitFor();
  await until(page, "the status speaks", () => document.getElementById("status").textContent.includes("The article is ready"));
  const text = await article(page).innerText();
  assert.match(text, /رست في ميناء رأس الريحان/);
  assert.match(text, /2024-05-14T10:35/);
  assert.match(text, /وكالة أنباء الساحل/);
  assert.doesNotMatch(text, /سياسة الخصوصية|واتساب|ورشة لتدريب/);
  const all = await original(page).innerText();
  for (const line of sample("port").split("\n").filter(Boolean)) assert.ok(all.includes(line.trim()), line);
  assert.equal(await tag(page, "سياسة الخصوصية").getAttribute("aria-pressed"), "false");
  assert.match(await tag(page, "سياسة الخصوصية").getAttribute("aria-label"), /^Footer, removed: من نحن .*…, Confidence \d+%$/);
  assert.equal(await tag(page, "وقال مدير الميناء").getAttribute("aria-pressed"), "true");
  assert.match(await tag(page, "وقال مدير الميناء").getAttribute("aria-label"), /^Paragraph, kept: وقال مدير الميناء .*…, Confidence /);
});

test("every character of the original is under a highlight of its role", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("library") });
  await article(page).locator(".prose").waitFor();
  await until(page, "highlights are drawn", () => CSS.highlights.size > 3);
  const covered = await page.evaluate(() =>
    [...CSS.highlights].filter(([name]) => name.startsWith("role-")).flatMap(([, set]) => [...set]).reduce((sum, range) => sum + range.endOffset - range.startOffset, 0),
  );
  const all = await page.evaluate(() => [...document.querySelectorAll(".line")].reduce((sum, line) => sum + line.textContent.trim().length, 0));
  assert.ok(covered >= all * 0.98, `${covered} of ${all}`);
});

test("without highlights the pieces are elements", async (t) => {
  const page = await browser.open(t);
  await page.addInitScript(() => delete window.Highlight);
  await page.reload();
  await paste(page, { text: sample("port") });
  await original(page).locator("mark.role-footer").first().waitFor();
  assert.match(await original(page).locator("mark.role-title").first().innerText(), /ميناء رأس الريحان/);
});

test("the article follows the typing", async (t) => {
  const page = await browser.open(t);
  await box(page).pressSequentially("أعلنت بلدية الوادي افتتاح حديقة جديدة في الحي الشرقي، وقال رئيسها إن العمل استغرق عامين كاملين.", { delay: 2 });
  await until(page, "the last words are shown", () => document.getElementById("sheet").textContent.includes("عامين كاملين."));
  await box(page).press("Enter");
  await box(page).pressSequentially("وحضر الافتتاح مئات من أهل الحي وأطفاله، وزُرعت فيها خمسون شجرة زيتون.", { delay: 2 });
  await until(page, "the new paragraph is shown", () => document.getElementById("sheet").textContent.includes("شجرة زيتون."));
  assert.equal(await page.evaluate(() => document.activeElement.id), "text");
});

test("rich paste: lines, headings, lists; a heading becomes the title", async (t) => {
  const page = await browser.open(t);
  await pasteEvent(
    page,
    "ignored",
    `<nav><a href="/">الرئيسية</a></nav><h1>قافلة كتب تصل إلى الجبال</h1>
      <p>وصلت   قافلة الكتب إلى <b>قرية العين</b> بعد رحلة<br>استغرقت يومين، وحملت معها ثلاثة آلاف كتاب.</p>
      <h2>محطات القافلة</h2><p>تمر القافلة على أربع قرى قبل أن تعود إلى المدينة في نهاية الشهر.</p>
      <ul><li>قرية العين</li><li>قرية النبع</li></ul><script>document.title = "x"</script><style>p{color:red}</style>`,
  );
  await article(page).getByRole("heading", { name: "قافلة كتب تصل إلى الجبال" }).waitFor();
  const text = await box(page).inputValue();
  assert.match(text, /^الرئيسية\n\nقافلة كتب تصل إلى الجبال\n\nوصلت قافلة الكتب إلى قرية العين بعد رحلة\nاستغرقت يومين/);
  assert.match(text, /\n\n• قرية العين\n• قرية النبع$/);
  assert.doesNotMatch(text, /document|color/);
  assert.equal(await page.title(), "ghirbal");
});

test("rich paste: lines that only a style made are those of the plain text", async (t) => {
  const page = await browser.open(t);
  const lines = sample("library").trim().split(/\n+/);
  const html = `<div style="white-space: pre-wrap">${lines.join("\n")}</div>`;
  await pasteEvent(page, lines.join("\r\n"), html);
  await article(page).getByRole("heading", { name: /مكتبة متنقلة/ }).waitFor();
  assert.equal(await box(page).inputValue(), lines.join("\n"));
  await page.evaluate(() => navigator.clipboard.read = async () => [new ClipboardItem({ "text/html": "<div>سطر أول\nسطر ثان</div>", "text/plain": "سطر أول\nسطر ثان" })]);
  await page.getByRole("button", { name: "From the clipboard" }).click();
  await until(page, "the lines of the clipboard are kept", () => document.getElementById("text").value === "سطر أول\nسطر ثان");
});

test("hover shows the role, the rule, the confidence; a click holds the card", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  const line = page.locator(".line", { hasText: "جميع الحقوق محفوظة" });
  await line.scrollIntoViewIfNeeded();
  await line.hover();
  const card = page.getByRole("dialog", { name: "Footer" });
  await card.waitFor();
  assert.match(await card.innerText(), /Footer\s+removed[\s\S]*Confidence \d+%/);
  await page.mouse.move(5, 5);
  await card.waitFor({ state: "hidden" });
  await line.click();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(400);
  assert.ok(await card.isVisible(), "a click holds the card");
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "hidden" });
});

test("a click removes, another keeps; undo and redo", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  const line = "وأوضح الحدّاد";
  await tag(page, line).click();
  await gone(page, "وأوضح الحدّاد");
  assert.match(await status(page).innerText(), /Piece removed/);
  await page.getByRole("button", { name: "Undo" }).click();
  await article(page).getByText(line).waitFor();
  await page.getByRole("button", { name: "Redo" }).click();
  await gone(page, "وأوضح الحدّاد");
  await page.keyboard.press("Control+z");
  await article(page).getByText(line).waitFor();
  await page.keyboard.press("Control+y");
  await until(page, "Ctrl+Y does it again", () => !document.getElementById("sheet").textContent.includes("وأوضح الحدّاد"));
  // The letters count: a German keyboard has them at each other's places. An Arabic one has none.
  const press = (key, code) => page.evaluate((keys) => document.body.dispatchEvent(new KeyboardEvent("keydown", { ...keys, ctrlKey: true, bubbles: true })), { key, code });
  await press("z", "KeyY");
  await article(page).getByText(line).waitFor();
  await press("y", "KeyZ");
  await until(page, "the letter Y does it again", () => !document.getElementById("sheet").textContent.includes("وأوضح الحدّاد"));
  await press("ئ", "KeyZ");
  await article(page).getByText(line).waitFor();

  await tag(page, "ارتفاع صادرات الزيتون").click();
  await article(page).getByText("ارتفاع صادرات الزيتون").waitFor();
  await page.getByRole("button", { name: "Copy" }).click();
  await until(page, "it says so", () => document.getElementById("status").textContent.startsWith("Copied"));
  assert.match(await copied(page), /ارتفاع صادرات الزيتون عبر الموانئ الشمالية/);
});

test("another role by the card", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await page.locator(".line", { hasText: "تحفظات على الكلفة" }).click();
  await page.getByRole("dialog").getByLabel("Role").selectOption("title");
  await article(page).getByRole("heading", { name: "تحفظات على الكلفة", level: 3 }).waitFor();
  assert.match(await page.getByRole("dialog").innerText(), /Your own choice/);
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await until(page, "it is gone", () => !document.getElementById("sheet").textContent.includes("تحفظات على الكلفة"));
});

test("corrections stay where the text is edited elsewhere", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await tag(page, "وأوضح الحدّاد").click();
  await gone(page, "وأوضح الحدّاد");
  await box(page).press("Control+End");
  await box(page).press("Enter");
  await box(page).pressSequentially("سطر جديد في آخر النص");
  await until(page, "the new line is in the text", () => document.getElementById("text").value.includes("سطر جديد في آخر النص"));
  await until(page, "the new line is in the original", () => document.getElementById("rows").textContent.includes("سطر جديد في آخر النص"));
  assert.ok(!(await page.locator("#sheet").innerText()).includes("وأوضح الحدّاد"));
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await article(page).waitFor({ state: "hidden" });
});

test("the keyboard alone: to the pieces, along them, keep, remove, choose, take away", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await article(page).locator(".prose").waitFor();
  await page.keyboard.press("Alt+2");
  await page.keyboard.press("End");
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Footer, removed/);
  await page.getByRole("dialog", { name: "Footer" }).waitFor();
  await page.keyboard.press("Enter");
  await article(page).getByText("جميع الحقوق محفوظة").waitFor();
  await until(page, "the focus stays on the piece", () => document.activeElement.getAttribute("aria-label")?.startsWith("Paragraph, kept"));
  await page.keyboard.press("r");
  await until(page, "the role can be chosen", () => document.activeElement.id === "card-role");
  await page.keyboard.press("Escape");
  await until(page, "Escape goes back", () => document.activeElement.classList.contains("tag"));
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Title, kept/);
  await page.keyboard.press("Alt+c");
  await until(page, "it is copied", () => document.getElementById("status").textContent.startsWith("Copied"));
  await page.keyboard.press("Alt+1");
  assert.equal(await page.evaluate(() => document.activeElement.id), "text");
  await page.keyboard.press("Alt+o");
  await page.getByRole("complementary", { name: "Options" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("complementary", { name: "Options" }).waitFor({ state: "hidden" });
  await page.keyboard.press("Control+/");
  const keys = page.getByRole("dialog", { name: "Keyboard" });
  assert.match(await keys.innerText(), /Alt[\s\S]*Copy[\s\S]*Keep or remove/);
  await page.keyboard.press("Escape");
  await keys.waitFor({ state: "hidden" });
});

test("every format, copied and downloaded", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await article(page).locator(".prose").waitFor();
  const checks = {
    text: { extension: "txt", check: (text) => assert.match(text, /^ميناء رأس الريحان يستقبل.*\n\n/) },
    markdown: { extension: "md", check: (text) => assert.match(text, /^# ميناء رأس الريحان يستقبل/) },
    html: { extension: "html", check: (text) => assert.match(text, /<article[^>]* dir="rtl">[\s\S]*<h1>ميناء/) },
    json: { extension: "json", check: (text) => assert.equal(JSON.parse(text).schema, 1) },
    "json-ld": { extension: "jsonld", check: (text) => assert.equal(JSON.parse(text)["@type"], "NewsArticle") },
  };
  for (const [format, { extension, check }] of Object.entries(checks)) {
    await page.getByLabel("Format").selectOption(format);
    await page.evaluate(() => (document.getElementById("status").textContent = ""));
    await page.getByRole("button", { name: "Copy" }).click();
    await until(page, `${format} is copied`, () => document.getElementById("status").textContent.startsWith("Copied"));
    check(await copied(page));
    const file = await downloaded(page, () => page.getByRole("button", { name: "Download", exact: true }).click());
    assert.match(file.name, new RegExp(`^ميناء-رأس-الريحان.*\\.${extension}$`));
    check(file.text);
    if (format === "html") assert.match(file.text, /^<!doctype html>[\s\S]*<meta charset="utf-8">[\s\S]*<title>ميناء/);
  }
});

test("other articles are shown, read, promoted, taken away; headlines are listed", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("two-articles") });
  const other = page.locator(".along", { hasText: "طلاب يبنون تلسكوبا" });
  await other.waitFor();
  assert.ok(!(await article(page).innerText()).includes("تلسكوبا"));
  await page.getByRole("button", { name: "+ 1 more text" }).click();
  await other.locator("summary").click();
  await other.getByText("نجح خمسة طلاب").waitFor();
  const file = await downloaded(page, () => other.getByRole("button", { name: "Download" }).click());
  assert.match(file.text, /^طلاب يبنون تلسكوبا[\s\S]*نجح خمسة طلاب/);
  await page.getByLabel("Format").selectOption("json");
  const whole = JSON.parse((await downloaded(page, () => other.getByRole("button", { name: "Download" }).click())).text);
  assert.deepEqual([whole.articles.length, ...new Set(whole.segments.map((segment) => segment.article).filter((index) => index !== null))], [1, 0]);
  assert.ok((await page.locator(".related li").count()) >= 3);
  await page.locator(".related").getByRole("button", { name: /ليلة مفتوحة/ }).click();
  await page.locator(".tag.current").waitFor();
  await other.getByRole("button", { name: "Make it the main one" }).click();
  await article(page).getByRole("heading", { name: /طلاب يبنون تلسكوبا/ }).waitFor();
  await page.locator(".along", { hasText: "مرصد الجبل الأخضر" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await article(page).getByRole("heading", { name: /مرصد الجبل الأخضر/ }).waitFor();
});

test("the map jumps where one clicks, and by keys", async (t) => {
  const page = await browser.open(t);
  await pasteEvent(page, ["port", "library", "two-articles", "recipe"].map(sample).join("\n\n"));
  await article(page).locator(".prose").waitFor();
  const map = page.getByRole("scrollbar", { name: "Map of the text" });
  const area = await map.boundingBox();
  await page.mouse.click(area.x + area.width / 2, area.y + area.height * 0.75);
  await until(page, "the original has moved", () => Number(document.getElementById("map").getAttribute("aria-valuenow")) > 50);
  await map.focus();
  await page.keyboard.press("Home");
  await until(page, "it is at the top", () => document.getElementById("rows-scroll").scrollTop === 0);
  const colours = await page.evaluate(() => {
    const canvas = document.querySelector("#map canvas");
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set();
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    return seen.size;
  });
  assert.ok(colours >= 3, `${colours} colours on the map`);
});

test("a click on the article shows its place in the original", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await article(page).getByText("وتعتزم سلطة الموانئ").click();
  await page.locator(".tag.current").waitFor();
  assert.equal(await tag(page, "وتعتزم سلطة الموانئ").getAttribute("class").then((name) => name.includes("current")), true);
});

test("the legend counts the roles and goes from one piece to the next", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  const related = page.locator("#legend button", { hasText: "Related" });
  await related.click();
  const first = await page.locator(".tag.current").getAttribute("data-piece");
  await related.click();
  assert.notEqual(await page.locator(".tag.current").getAttribute("data-piece"), first);
});

test("a link that holds the text, with its length said", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await article(page).locator(".prose").waitFor();
  assert.equal(new URL(page.url()).hash, "");
  await page.getByRole("button", { name: "Share link" }).click();
  const dialog = page.getByRole("dialog", { name: "Share link" });
  const link = await dialog.getByLabel("Link").inputValue();
  assert.ok((await dialog.innerText()).replaceAll(",", "").includes(`The link is ${link.length} characters long`));
  await dialog.getByRole("button", { name: "Take the link" }).click();
  await until(page, "it says so", () => document.getElementById("status").textContent.includes("clipboard"));
  assert.equal(await copied(page), link);

  const { hash } = new URL(link);
  const other = await browser.open(t, { hash });
  await article(other).getByRole("heading", { name: /ميناء رأس الريحان يستقبل/ }).waitFor();
  assert.equal(await box(other).inputValue(), sample("port"));
  assert.equal(new URL(other.url()).hash, "");

  await other.getByRole("button", { name: "Clear" }).click();
  await article(other).waitFor({ state: "hidden" });
  await other.evaluate((fragment) => (location.hash = fragment), hash);
  await article(other).getByRole("heading", { name: /ميناء رأس الريحان يستقبل/ }).waitFor();
  await until(other, "the address is short again", () => location.hash === "");

  const broken = await browser.open(t, { hash: hash.slice(0, 60) });
  await until(broken, "it says that the link is damaged", () => document.getElementById("status").textContent.includes("damaged"));
});

test("the clipboard's button, samples, and clearing", async (t) => {
  const page = await browser.open(t);
  await page.getByRole("button", { name: "A recipe" }).click();
  await article(page).getByText("شوربة العدس من أدفأ").waitFor();
  await page.evaluate(() => navigator.clipboard.writeText("نص من الحافظة يكفي ليكون فقرة كاملة في مقال قصير جدا."));
  await page.getByRole("button", { name: "From the clipboard" }).click();
  await original(page).getByText("نص من الحافظة").waitFor();
  await page.getByRole("button", { name: "Clear" }).click();
  await article(page).waitFor({ state: "hidden" });
  assert.equal(await box(page).inputValue(), "");
});

test("clearing can be undone, the corrections with it", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await tag(page, "وأوضح الحدّاد").click();
  await gone(page, "وأوضح الحدّاد");
  await page.getByRole("button", { name: "Clear" }).click();
  await article(page).waitFor({ state: "hidden" });
  await status(page).getByRole("button", { name: "Undo" }).click();
  await article(page).locator(".prose").waitFor();
  assert.equal(await box(page).inputValue(), sample("port"));
  assert.ok(!(await page.locator("#sheet").innerText()).includes("وأوضح الحدّاد"));
});

test("a text that was replaced can be had back, however it was replaced", async (t) => {
  const page = await browser.open(t, { viewport: { width: 1700, height: 900 } });
  const back = status(page).getByRole("button", { name: "Bring back the text before" });
  await paste(page, { text: sample("port") });
  await article(page).locator(".prose").waitFor();
  assert.equal(await status(page).getByRole("button").count(), 0);
  await tag(page, "وأوضح الحدّاد").click();
  await gone(page, "وأوضح الحدّاد");
  const file = { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(sample("library")) };
  const drop = (text) =>
    page.evaluate((html) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/html", html);
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, `<p>${text.split("\n").join("<br>")}</p>`);
  const ways = {
    paste: () => paste(page, { text: sample("library") }),
    "rich paste": () => pasteEvent(page, "", `<h1>مكتبة متنقلة</h1><p>${sample("library")}</p>`),
    sample: () => page.getByRole("button", { name: "Local paper" }).click(),
    file: () => page.locator("#file").setInputFiles(file),
    files: () => page.locator("#file").setInputFiles([file, file]),
    drop: () => drop(sample("library")),
    "empty file": () => page.locator("#file").setInputFiles({ ...file, buffer: Buffer.from("") }),
  };
  for (const [way, replace] of Object.entries(ways)) {
    await replace();
    if (way === "empty file") await status(page).getByRole("button", { name: "Undo" }).click();
    else await back.click();
    await until(page, `${way}: the text is back`, (text) => document.getElementById("text").value === text, sample("port"));
    await article(page).getByRole("heading", { name: /ميناء رأس الريحان/ }).waitFor();
    assert.ok(!(await page.locator("#sheet").innerText()).includes("وأوضح الحدّاد"), way);
  }
  await until(page, "the table of the files holds what it held", () => !document.getElementById("files").textContent.includes("ميناء"));
  // What was brought back has replaced a text too; an edited text has not.
  await page.getByRole("button", { name: "A recipe" }).click();
  await back.click();
  await back.waitFor();
  await box(page).press("Control+End");
  await box(page).pressSequentially(" نعم");
  await until(page, "nothing is offered", () => !document.querySelector("#status button"));
});

test("Ctrl+Z in the text box brings a replaced text back, and is the browser's after an edit", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await paste(page, { text: sample("library") });
  await article(page).getByRole("heading", { name: /مكتبة متنقلة/ }).waitFor();
  await page.keyboard.press("Control+Z");
  await article(page).getByRole("heading", { name: /ميناء رأس الريحان/ }).waitFor();
  assert.equal(await box(page).inputValue(), sample("port"));
  await page.keyboard.press("Control+Z");
  assert.equal(await box(page).inputValue(), sample("port"), "undone is undone");
  for (const [key, name] of [["Control+Shift+Z", /مكتبة متنقلة/], ["Control+Z", /ميناء رأس الريحان/], ["Control+Y", /مكتبة متنقلة/], ["Control+Z", /ميناء رأس الريحان/]]) {
    await page.keyboard.press(key);
    await article(page).getByRole("heading", { name }).waitFor();
  }
  await page.getByRole("button", { name: "Clear" }).click();
  await page.keyboard.press("Control+Z");
  await until(page, "the text is back", (text) => document.getElementById("text").value === text, sample("port"));
  await page.getByRole("button", { name: "Clear" }).click();
  await box(page).press("x");
  await box(page).press("Backspace");
  assert.equal(await status(page).getByRole("button").count(), 0, "what is edited offers nothing, an emptied box too");
  await paste(page, { text: sample("port") });
  await box(page).press("Control+End");
  await box(page).press("x");
  await page.keyboard.press("Control+Z");
  await until(page, "the letter is gone, the text is there", (text) => document.getElementById("text").value === text, sample("port"));
});

test("rich text that was put into the middle of a text is undone by the browser", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await page.evaluate(() => {
    const box = document.getElementById("text");
    box.setSelectionRange(0, 20);
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", "<p>سطر أول</p><p>سطر ثان</p>");
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  assert.equal(await box(page).inputValue(), `سطر أول\n\nسطر ثان${sample("port").slice(20)}`);
  await original(page).getByText("سطر ثان").waitFor();
  await page.keyboard.press("Control+Z");
  await until(page, "the beginning is back", (text) => document.getElementById("text").value === text, sample("port"));
});

test("another language keeps the text and the corrections, and leaves nothing behind", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await tag(page, "وأوضح الحدّاد").click();
  await gone(page, "وأوضح الحدّاد");
  await page.locator("#language").click();
  await page.locator("html[lang=ar] #sheet .prose").waitFor();
  assert.equal(await page.locator("#text").inputValue(), sample("port"));
  assert.ok(!(await page.locator("#sheet").innerText()).includes("وأوضح الحدّاد"));
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  await page.evaluate(() => (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }));
  await page.locator("#language").click();
  await until(page, "it says that the text is too long", () => document.getElementById("status").textContent.startsWith("النص أطول"));
  assert.equal(await page.locator("#text").inputValue(), sample("port"));
});

test("the page's name leads to the empty page, from which the text and its corrections come back", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await tag(page, "وأوضح الحدّاد").click();
  await gone(page, "وأوضح الحدّاد");
  await page.locator("#brand").click();
  assert.equal(await box(page).inputValue(), "");
  await status(page).getByRole("button").click();
  await article(page).getByRole("heading", { name: /ميناء رأس الريحان/ }).waitFor();
  assert.equal(await box(page).inputValue(), sample("port"));
  assert.ok(!(await article(page).innerText()).includes("وأوضح الحدّاد"));
});

test("the source of a page that is pasted as text is read as the page", async (t) => {
  const page = await browser.open(t);
  const [title, ...rest] = sample("port").split("\n").filter((line) => line.trim());
  const source = `<!DOCTYPE html>\n<html><head><title>x</title><style>p { color: red }</style></head><body><h1>${title}</h1>${rest.map((line) => `<p>${line}</p>`).join("\n")}</body></html>`;
  await pasteEvent(page, source);
  await article(page).locator(".prose").waitFor();
  assert.ok(!(await box(page).inputValue()).includes("<"));
  // As an editor copies it: the same words, coloured.
  await pasteEvent(page, source, `<pre>${source.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`);
  await until(page, "it is read so too", () => !document.getElementById("text").value.includes("<"));
  // A text that only speaks of an element is none.
  await pasteEvent(page, "<p> يفتح فقرة في لغة الصفحات، ولا نص خلفه هنا إلا هذا السطر.");
  assert.ok((await box(page).inputValue()).startsWith("<p>"));
});

test("what is kept by hand comes into view in the article", async (t) => {
  const page = await browser.open(t);
  const long = `${sample("port").replace("وأوضح", `${"قال مدير الميناء إن الرصيف الجديد يستقبل السفن الكبيرة منذ الصباح، وإن العمل فيه يستمر حتى المساء.\n\n".repeat(30)}وأوضح`)}`;
  await pasteEvent(page, long);
  await article(page).locator(".prose").waitFor();
  await tag(page, "جميع الحقوق محفوظة").scrollIntoViewIfNeeded();
  await tag(page, "جميع الحقوق محفوظة").click();
  const kept = article(page).locator(".fresh", { hasText: "جميع الحقوق محفوظة" });
  await kept.waitFor();
  await until(page, "it is in sight", () => {
    const box = document.querySelector("#sheet .fresh").getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  });
});

test("white space alone is no text yet", async (t) => {
  const page = await browser.open(t);
  await box(page).fill("  \n ");
  assert.ok(await page.locator("#samples").isVisible());
  assert.ok(await page.locator("#panes").isHidden());
  await page.getByRole("button", { name: "Clear" }).click();
  assert.equal(await box(page).inputValue(), "");
});

test("who types after a paste sees more of the text than two lines", async (t) => {
  const page = await browser.open(t);
  await box(page).click();
  await paste(page, { text: sample("port") });
  await article(page).locator(".prose").waitFor();
  const height = () => page.locator("#text").evaluate((element) => element.clientHeight);
  const small = await height();
  await page.keyboard.press("End");
  await page.keyboard.type("نص");
  assert.ok((await height()) > 2 * small);
});

test("an engine that takes its time is seen to be on its way", async (t) => {
  const page = await browser.open(t, { query: "?lang=en" });
  await page.route("**/pkg/ghirbal.wasm", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await pasteEvent(page, sample("port"));
  await page.locator("#progress").waitFor();
  assert.equal(await page.locator("#progress-bar").getAttribute("value"), null);
  await article(page).locator(".prose").waitFor();
  assert.ok(await page.locator("#progress").isHidden());
});

test("a link says when what the reader put right is not in it", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await article(page).locator(".prose").waitFor();
  const open = async () => {
    await page.getByRole("button", { name: "Share link" }).click();
    const words = await page.getByRole("dialog").innerText();
    await page.keyboard.press("Escape");
    return words;
  };
  assert.doesNotMatch(await open(), /not in the link/);
  await tag(page, "وأوضح الحدّاد").click();
  await gone(page, "وأوضح الحدّاد");
  assert.match(await open(), /not in the link/);
});

test("a relative date counts from the time that is given", async (t) => {
  const page = await browser.open(t);
  await page.getByRole("button", { name: "A recipe" }).click();
  await published(page, "منذ 3 ساعات");
  await page.getByRole("button", { name: "Count from now" }).click();
  await article(page).locator("time").waitFor();
  const iso = await article(page).locator("time").getAttribute("datetime");
  const hours = (Date.now() - new Date(iso).getTime()) / 3_600_000;
  assert.ok(hours > 2.5 && hours < 4.5, `${iso} is ${hours} hours ago`);
});

test("long work shows a bar and can be cancelled; stale work is dropped", async (t) => {
  const page = await browser.open(t);
  const long = sample("library").repeat(2000);
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.getElementById("text").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    window.shown = !document.getElementById("progress").hidden;
    document.getElementById("cancel").click();
  }, long);
  assert.equal(await page.evaluate(() => window.shown), true);
  assert.match(await status(page).innerText(), /cancelled/);
  assert.ok(await page.locator("#progress").isHidden());
  assert.ok(await page.getByText("only its beginning is shown").isVisible());

  await page.evaluate(([first, second]) => {
    for (const text of [first, second]) {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }
  }, [sample("library").repeat(300), sample("port")]);
  await article(page).getByRole("heading", { name: /ميناء رأس الريحان يستقبل/ }).waitFor();
  await page.waitForTimeout(300);
  assert.equal(await page.locator(".along", { hasText: "مكتبة متنقلة" }).count(), 0);
});

test("while a long text is at work the article before it is dimmed and out of reach", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await article(page).locator(".prose").waitFor();
  const panes = () => page.evaluate(() => {
    const { inert, ariaBusy } = document.getElementById("panes");
    return { inert, ariaBusy, isDim: Number(getComputedStyle(document.getElementById("panes")).opacity) < 1 };
  });
  await page.evaluate(() => {
    window.busy = [];
    new MutationObserver(() => window.busy.push(document.getElementById("panes").ariaBusy)).observe(document.getElementById("panes"), { attributes: true });
  });
  await paste(page, { text: sample("recipe") });
  await article(page).getByText("شوربة العدس من أدفأ").waitFor();
  assert.ok(!(await page.evaluate(() => window.busy)).includes("true"), "a short text changes nothing");
  await page.evaluate(() => navigator.clipboard.writeText("ما كان"));
  await pasteEvent(page, sample("library").repeat(3000));
  assert.deepEqual(await panes(), { inert: true, ariaBusy: "true", isDim: true });
  assert.equal(await status(page).innerText(), en.working);
  await page.keyboard.press("Alt+C");
  await article(page).getByRole("heading", { name: /مكتبة متنقلة/ }).waitFor();
  assert.deepEqual(await panes(), { inert: false, ariaBusy: "false", isDim: false });
  assert.equal(await copied(page), "ما كان");
});

test("a cancelled text shows no article, neither its own nor the one before, and can be tried again", async (t) => {
  for (const [query, words] of [["?lang=en", /no article is shown/], ["", /لا مقال معروضا/]]) {
    const page = await browser.open(t, { query });
    await pasteEvent(page, sample("port"));
    await page.locator("#sheet .prose").waitFor();
    await page.locator(".row", { hasText: "وأوضح الحدّاد" }).locator(".tag").first().click();
    await page.locator("#undo:enabled").waitFor();
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.getElementById("text").select();
      document.getElementById("text").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      document.getElementById("cancel").click();
    }, sample("library").repeat(800));
    assert.ok(await page.locator("#panes").isHidden());
    assert.match(await page.locator("#stopped-reason").innerText(), words);
    await page.locator("#text").blur();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Alt+C");
    await page.waitForTimeout(200);
    assert.match(await page.locator("#status").innerText(), words);
    await page.locator("#retry").click();
    await page.locator("#sheet .prose").waitFor();
    assert.ok(await page.locator("#stopped").isHidden());
    assert.match(await page.locator("#sheet").innerText(), /مكتبة متنقلة/);
  }
});

test("a correction holds when the worker was started anew, and is not announced where it did not come about", async (t) => {
  const page = await browser.open(t);
  await paste(page, { text: sample("port") });
  await article(page).locator(".prose").waitFor();
  const restart = () => page.evaluate(async () => (await import(new URL("js/client.js", location.href))).cancel());
  await restart();
  await tag(page, "وأوضح الحدّاد").click();
  await gone(page, "وأوضح الحدّاد");
  await until(page, "it is announced", () => document.getElementById("status").textContent.startsWith("Piece removed"));

  await page.evaluate(async () => {
    const { cancel } = await import(new URL("js/client.js", location.href));
    document.getElementById("status").textContent = "";
    document.getElementById("undo").click();
    cancel();
  });
  await page.waitForTimeout(300);
  assert.doesNotMatch(await status(page).innerText(), /Undone/);
});

test("a package that cannot be loaded is said, tried again, and leaves the options open", async (t) => {
  for (const [query, words, name] of [["?lang=en", /^The page's engine could not be loaded/, "Options"], ["", /^لم يُحمّل محرّك الصفحة/, "الخيارات"]]) {
    const page = await browser.open(t, { query });
    let isDown = true;
    await page.route("**/ghirbal.wasm", (route) => (isDown ? route.abort() : route.continue()));
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    await pasteEvent(page, sample("port"));
    await page.locator("#stopped").waitFor();
    assert.match(await page.locator("#stopped-reason").innerText(), words);
    assert.match(await page.locator("#status").innerText(), words);
    await page.locator("#options-open").click();
    await page.getByRole("complementary", { name }).waitFor();
    await page.locator("#options-open").click();
    isDown = false;
    await page.locator("#retry").click();
    await page.locator("#sheet .prose").waitFor();
    await page.locator("#options-open").click();
    await until(page, "the version is known", () => /\d/.test(document.getElementById("version").textContent));
    // That the network failed is what was wanted.
    page.context().trouble.length = 0;
  }
});

test("a text that was put in before the page had started is taken", async (t) => {
  const page = await browser.open(t);
  await page.route("**/js/main.js", async (route) => {
    await page.locator("#text").fill("أعلنت بلدية الوادي افتتاح حديقة جديدة في الحي الشرقي، وقال رئيسها إن العمل استغرق عامين كاملين.");
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await article(page).getByText("عامين كاملين.").waitFor();
});

test("without an article only JSON can be taken away", async (t) => {
  const page = await browser.open(t);
  await pasteEvent(page, "No Arabic at all, only some English words that stand here.");
  await article(page).getByText("No article was found").waitFor();
  await page.evaluate(() => navigator.clipboard.writeText("ما كان"));
  const [copy, download] = [page.locator("#copy"), page.locator("#download")];
  for (const format of ["text", "markdown", "html", "json-ld"]) {
    await page.getByLabel("Format").selectOption(format);
    assert.ok((await copy.isDisabled()) && (await download.isDisabled()), format);
    assert.match(await copy.getAttribute("title"), /no article to take/);
  }
  await page.keyboard.press("Alt+C");
  assert.equal(await copied(page), "ما كان");
  await page.getByLabel("Format").selectOption("json");
  const file = await downloaded(page, () => download.click());
  assert.deepEqual(JSON.parse(file.text).articles, []);
  await page.getByLabel("Format").selectOption("text");
  await pasteEvent(page, sample("port"));
  await article(page).locator(".prose").waitFor();
  assert.ok(await copy.isEnabled());
  assert.equal(await copy.getAttribute("title"), "");
});
