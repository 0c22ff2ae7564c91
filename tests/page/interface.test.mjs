// For everyone: two languages, themes, sizes, zoom, accessibility by axe, a policy that holds.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

import ar from "../../www/js/words/ar.js";
import en from "../../www/js/words/en.js";
import { ROLES } from "../../www/js/roles.js";
import { LOSSLESS, LOSSY } from "../../www/js/operations.js";
import { WWW, article, box, original, paste, pasteEvent, sample, startBrowser, status, until } from "./harness.mjs";

const browser = startBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong, readable. */
async function violations(page) {
  const { violations: found } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.any[0]?.message ?? ""}`).slice(0, 3).join(" | ")}`);
}

const VIEWS = [
  ["?lang=en", "light", 1280, 800],
  ["", "dark", 1280, 800],
  ["", "light", 390, 844],
  ["?lang=en", "dark", 390, 844],
  ["", "light", 1920, 1080],
];

for (const [query, colorScheme, width, height] of VIEWS) {
  test(`axe finds nothing: ${query || "ar"}, ${colorScheme}, ${width}`, async (t) => {
    const page = await browser.open(t, { query, colorScheme, viewport: { width, height }, reducedMotion: "reduce" });
    const session = await page.context().newCDPSession(page);
    await session.send("Runtime.evaluate", { expression: AXE });
    assert.deepEqual(await violations(page), [], "empty");
    await pasteEvent(page, sample("two-articles"));
    await page.locator(".prose").first().waitFor();
    assert.deepEqual(await violations(page), [], "article");
    if (width < 960) {
      await page.locator("#show-original").click();
      assert.deepEqual(await violations(page), [], "original");
    }
    await page.locator(".line").nth(1).click();
    assert.deepEqual(await violations(page), [], "card");
    await page.keyboard.press("Escape");
    await page.locator("#options-open").click();
    await page.locator("#options h2").waitFor();
    for (const details of await page.locator(".operations:not([open]) > summary").all()) await details.click();
    assert.deepEqual(await violations(page), [], "options");
    await page.keyboard.press("Escape");
    await page.locator("#keys-open").click();
    assert.deepEqual(await violations(page), [], "keys");
    await page.keyboard.press("Escape");
    const file = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await page.locator("#file").setInputFiles([file("port.txt", sample("port")), file("picture.png", "\0"), file("empty.txt", "")]);
    await until(page, "the files are done", () => document.querySelectorAll("#files tbody button").length === 2);
    assert.deepEqual(await violations(page), [], "files");
    await page.locator("#clear").click();
    await page.locator("#status button").waitFor();
    assert.deepEqual(await violations(page), [], "cleared");
  });
}

test("the names that assistive technology finds", async (t) => {
  const page = await browser.open(t);
  await pasteEvent(page, sample("two-articles"));
  for (const found of [box(page), article(page), original(page), status(page), page.getByRole("button", { name: "Copy" })]) {
    await found.waitFor({ state: "attached" });
    assert.equal(await found.count(), 1);
  }
  assert.equal(await status(page).getAttribute("aria-live"), null, "a status is polite by itself");
});

test("Arabic first, right to left; English by the address", async (t) => {
  const page = await browser.open(t, { query: "" });
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["ar", "rtl"]);
  await page.getByRole("textbox", { name: "نص المقال" }).waitFor();
  await page.getByRole("link", { name: "English" }).click();
  await box(page).waitFor();
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["en", "ltr"]);
  await page.getByRole("link", { name: "العربية" }).click();
  await page.getByRole("textbox", { name: "نص المقال" }).waitFor();
});

test("without JavaScript the page says in both languages what it needs", async (t) => {
  const page = await browser.open(t);
  const context = await page.context().browser().newContext({ javaScriptEnabled: false });
  t.after(() => context.close());
  const bare = await context.newPage();
  await bare.goto(page.url());
  assert.match(await bare.locator('.no-script[lang="ar"]').innerText(), /JavaScript/);
  assert.match(await bare.locator('.no-script[lang="en"]').innerText(), /JavaScript/);
  assert.deepEqual(await bare.locator("button:visible, textarea:visible").count(), 0, "nothing is shown that would not answer");
});

test("both languages have the same words, every role and operation among them", () => {
  assert.deepEqual(Object.keys(ar).sort(), Object.keys(en).sort());
  for (const key of [...ROLES.map((role) => `role-${role}`), ...[...LOSSLESS, ...LOSSY].map((operation) => `op-${operation}`)]) assert.ok(en[key], key);
  const html = readFileSync(`${WWW}/index.html`, "utf8");
  for (const [, key] of html.matchAll(/data-t(?:-[a-z]+)?="([^"]+)"/g)) assert.ok(en[key], key);
  const parts = (text) => [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map((match) => match[1]).filter((name) => name !== "n");
  for (const key of Object.keys(en)) assert.deepEqual([...new Set(parts(ar[key]))], [...new Set(parts(en[key]))], key);
});

test("notices are in the language of the page, Latin words in them stand as they are", async (t) => {
  for (const [query, words] of [["", /ليس في النص حرف عربي/], ["?lang=en", /The text holds no Arabic letter/]]) {
    const page = await browser.open(t, { query });
    await pasteEvent(page, "No Arabic at all, only some English words that stand here.");
    await page.locator(".warnings").waitFor();
    assert.match(await page.locator(".warnings").innerText(), words);
  }
  for (const code of ["repaired-encoding", "replacement-character", "no-arabic-text", "weekday-mismatch", "calendars-disagree"]) assert.ok(en[`warning-${code}`], code);
  assert.match(ar["op-html_entities"], /\u2066&nbsp;\u2069/);
});

test("signs point the way the page reads", async (t) => {
  for (const [query, [open, closed], scale] of [["", ["-90deg", "none"], "-1 1"], ["?lang=en", ["90deg", "none"], "none"]]) {
    const page = await browser.open(t, { query });
    await pasteEvent(page, sample("two-articles"));
    const summary = page.locator(".along > summary").first();
    await summary.waitFor();
    const turn = () => summary.evaluate((element) => [getComputedStyle(element, "::before").rotate, getComputedStyle(element, "::before").scale]);
    assert.deepEqual(await turn(), [closed, "none"]);
    await summary.click();
    assert.deepEqual(await turn(), [open, "none"]);
    assert.deepEqual(await page.locator("#undo .icon, #redo .icon").evaluateAll((icons) => icons.map((icon) => getComputedStyle(icon).scale)), [scale, scale]);
  }
});

test("Arabic in the English page is said to be Arabic, English is not", async (t) => {
  const page = await browser.open(t);
  await pasteEvent(page, `${sample("two-articles")}\n\nAll rights reserved.`);
  await page.locator(".along").first().waitFor();
  const languageOf = (locator) => locator.evaluate((element) => element.closest("[lang]").lang);
  const arabic = [page.locator(".line").first(), page.locator("#sheet .title"), page.locator("#sheet .prose"), page.locator("#sheet .meta-source bdi"), page.locator(".other-title"), page.locator(".related"), box(page)];
  for (const element of arabic) assert.equal(await languageOf(element), "ar", String(element));
  for (const element of [page.locator(".line", { hasText: "All rights" }), page.locator("#sheet .meta dt").first(), page.locator("#sheet .meta-words dd")]) assert.equal(await languageOf(element), "en", String(element));
});

test("the theme is the device's, or the one that is chosen, and stays", async (t) => {
  const page = await browser.open(t, { colorScheme: "dark" });
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  await page.getByRole("button", { name: /^Theme/ }).click();
  const light = await background();
  assert.notEqual(light, dark);
  await page.reload();
  assert.equal(await background(), light);
  await page.getByRole("button", { name: /^Theme/ }).click();
  assert.equal(await background(), dark);
});

test("the window's bars take the colour of the theme", async (t) => {
  const page = await browser.open(t, { colorScheme: "dark" });
  const bars = () =>
    page.evaluate(() => {
      const [meta] = [...document.querySelectorAll('meta[name="theme-color"]')].filter(({ media }) => matchMedia(media).matches);
      const probe = document.createElement("p");
      probe.style.color = meta.content;
      document.body.append(probe);
      const isPaper = getComputedStyle(probe).color === getComputedStyle(document.documentElement).backgroundColor;
      probe.remove();
      return isPaper;
    });
  for (const theme of ["device", "light", "dark", "device"]) {
    assert.ok(await bars(), theme);
    await page.getByRole("button", { name: /^Theme/ }).click();
  }
  await page.reload();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "light");
  assert.ok(await bars(), "kept");
});

test("in the reader's own palette pieces differ by their lines, and what is chosen is seen", async (t) => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await browser.open(t, { colorScheme, forcedColors: "active", viewport: { width: 390, height: 844 } });
    await pasteEvent(page, sample("port"));
    await page.locator("#show-original").click();
    const line = await page.locator(".line").first().evaluateHandle((element) => element);
    const look = (role) =>
      line.evaluate((element, name) => {
        const { backgroundColor, textDecorationLine, textDecorationStyle } = getComputedStyle(element, `::highlight(${name})`);
        return { backgroundColor, lines: `${textDecorationLine} ${textDecorationStyle}` };
      }, role);
    const canvas = await page.evaluate(() => {
      document.body.style.backgroundColor = "Canvas";
      return getComputedStyle(document.body).backgroundColor;
    });
    for (const [role, lines] of [["role-title", "underline solid"], ["role-published", "underline double"], ["role-related", "line-through dotted"], ["role-footer", "line-through solid"]]) {
      assert.deepEqual(await look(role), { backgroundColor: canvas, lines }, role);
    }
    const [chosen, other] = await page.locator("#pane-switch button").evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
    assert.notEqual(chosen, other);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), "solid");
  }
});

test("what can be undone is in sight on a phone", async (t) => {
  const page = await browser.open(t, { viewport: { width: 360, height: 640 } });
  await pasteEvent(page, sample("port"));
  await page.getByRole("button", { name: "Clear" }).click();
  const area = await status(page).getByRole("button", { name: "Undo" }).boundingBox();
  assert.ok(area.y + area.height <= 640, `it ends at ${area.y + area.height}`);
});

for (const [name, width, height] of [["a phone", 360, 740], ["zoom of 200 % on a laptop", 640, 400], ["zoom of 400 %", 320, 256], ["wide", 2560, 1440]]) {
  test(`nothing is cut off or scrolls sideways: ${name}`, async (t) => {
    for (const query of ["", "?lang=en"]) {
      const page = await browser.open(t, { query, viewport: { width, height } });
      await pasteEvent(page, sample("library"));
      await page.locator(".prose").first().waitFor();
      for (const pane of ["#show-article", "#show-original"]) {
        if (await page.locator(pane).isVisible()) await page.locator(pane).click();
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(over, 0, `${query} ${pane}`);
        const outside = await page.evaluate(() =>
          [...document.querySelectorAll("button, select, textarea, h2, .line, .prose p")].filter((element) => {
            const { left, right, width: wide } = element.getBoundingClientRect();
            return wide > 0 && !element.closest(".visually-hidden, .skip, .legend") && (left < -1 || right > innerWidth + 1);
          }).map((element) => element.outerHTML.slice(0, 80)),
        );
        assert.deepEqual(outside, [], `${query} ${pane}`);
      }
      if (width < 960) {
        await page.locator("#show-article").click();
        await page.locator("#copy").click();
        await until(page, "it can be copied", () => document.getElementById("status").textContent.length > 5);
      }
    }
  });
}

test("a long address in a text does not widen a phone's page", async (t) => {
  const address = `https://news.example/${"archiveofthevalley".repeat(12)}`;
  for (const query of ["", "?lang=en"]) {
    const page = await browser.open(t, { query, viewport: { width: 360, height: 740 } });
    const text = sample("two-articles").replace("\n", ` ${address}\n`).replace("رصد", `رصد (${address})`).replace("نجح خمسة", `نجح ${address} خمسة`);
    await pasteEvent(page, text.replace("طلاب يبنون", `طلاب ${address} يبنون`));
    await page.locator(".prose").first().waitFor();
    for (const details of await page.locator(".along > summary").all()) await details.click();
    assert.match(await page.locator("#reading").innerText(), /archiveofthevalley/);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  }
});

test("a tap shows the card at the foot of a phone, and its button removes", async (t) => {
  const page = await browser.open(t, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await pasteEvent(page, sample("port"));
  await page.locator("#show-original").tap();
  await page.locator(".line", { hasText: "وأوضح الحدّاد" }).tap();
  const card = page.getByRole("dialog", { name: "Paragraph" });
  await card.waitFor();
  await card.getByRole("button", { name: "Remove" }).tap();
  await until(page, "the piece is removed", () => document.getElementById("status").textContent.includes("Piece removed"));
  await page.locator("#show-article").tap();
  assert.ok(!(await article(page).innerText()).includes("وأوضح الحدّاد"));
});

test("with reduced motion nothing glides", async (t) => {
  const page = await browser.open(t, { reducedMotion: "reduce" });
  await paste(page, { text: sample("port") });
  await article(page).locator(".prose").waitFor();
  assert.equal(await page.evaluate(() => getComputedStyle(document.getElementById("copy")).transitionDuration), "0s");
});

test("the policy is in the page itself and refuses what it should", async (t) => {
  const html = readFileSync(`${WWW}/index.html`, "utf8");
  assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'">/);
  assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=/);
  const page = await browser.open(t);
  const refused = await page.evaluate(async () => {
    const answers = [];
    answers.push(await fetch("https://elsewhere.example/").then(() => "went out", () => "refused"));
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.body.append(script);
    const handler = document.createElement("div");
    handler.setAttribute("onclick", "window.ran = true");
    handler.click();
    answers.push(window.ran ? "ran" : "refused");
    return answers;
  });
  assert.deepEqual(refused, ["refused", "refused"]);
  // This once the refusals are what was wanted.
  await until(page, "the policy has refused", () => window.violations.some((one) => one.includes("connect-src")) && window.violations.some((one) => one.includes("script-src-attr")));
  await page.evaluate(() => (window.violations = []));
  page.context().trouble.length = 0;
});

test("print shows the article, light, and nothing to press, whichever pane is shown", async (t) => {
  for (const width of [390, 1280]) {
    const page = await browser.open(t, { viewport: { width, height: 844 }, colorScheme: "dark" });
    await page.locator("#theme").click();
    await page.locator("#theme").click();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
    await pasteEvent(page, sample("recipe"));
    await page.locator("#sheet .prose p").first().click();
    await page.locator("#options-open").click();
    await page.locator("#options h2").waitFor();
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator("#sheet .prose").isVisible());
    const shown = await page.evaluate(() => [...document.querySelectorAll("button, select, textarea, .line, .bar, .foot")].filter((element) => element.checkVisibility()).map((element) => element.id || element.className));
    assert.deepEqual(shown, []);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "light");
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).paddingInlineEnd), "0px");
  }
});
