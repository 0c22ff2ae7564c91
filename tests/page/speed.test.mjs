// How quick the page is: benchmark figures, reported and never judged, since they depend on the machine and what else it does.
// What is judged holds on any machine: how much work is done, and that the page takes input while long work is under way.

import assert from "node:assert/strict";
import { test } from "node:test";

import { sample, startBrowser, until } from "./harness.mjs";

const browser = startBrowser();

const SAMPLES = ["port", "library", "two-articles", "recipe"].map(sample).join("\n\n");
const textOf = (length) => SAMPLES.repeat(Math.ceil(length / SAMPLES.length)).slice(0, length);
/** Text of so many bytes of UTF-8. */
const textOfBytes = (bytes) => new TextDecoder().decode(new TextEncoder().encode(textOf(bytes)).subarray(0, bytes)).replace(/\uFFFD$/, "");

test("from an empty cache to a page that takes input", async (t) => {
  const paints = [];
  const readies = [];
  for (let visit = 0; visit < 5; visit++) {
    // Every visit has a context, and so a cache, of its own.
    const page = await browser.open(t);
    const moment = (name) => page.evaluate((given) => performance.getEntriesByName(given)[0]?.startTime ?? 0, name);
    paints.push(await moment("first-contentful-paint"));
    readies.push(await moment("ready"));
    // The next visit is not measured against what this one still does.
    await page.waitForLoadState("networkidle");
  }
  t.diagnostic(`first paint ${figures(paints)} ms, ready for input ${figures(readies)} ms from the start of loading`);
  assert.ok(readies.every((ready) => ready > 0));
});

const figures = (list) => list.map((one) => one.toFixed(0)).join(", ");

test("from a paste of 10 KB to the result", async (t) => {
  // The first paste on a page that has come to rest, and those that follow.
  const first = [];
  const later = [];
  for (let visit = 0; visit < 5; visit++) {
    const page = await browser.open(t);
    await page.waitForLoadState("networkidle");
    const [one, ...others] = await pastes(page, textOfBytes(10_000), 3);
    first.push(one);
    later.push(...others);
  }
  t.diagnostic(`result on the screen after ${figures(first)} ms for the first paste, ${figures(later)} ms for the later ones`);
  assert.equal(first.length + later.length, 15);
});

/** Milliseconds from each paste to the frame that shows its result. */
async function pastes(page, given, rounds) {
  const took = [];
  for (let round = 0; round < rounds; round++) {
    if (round > 0) await page.getByRole("button", { name: "Clear" }).click();
    const one = await page.evaluate(async (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      const began = performance.now();
      document.getElementById("text").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      const shown = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector("#sheet .prose")?.textContent) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        }).observe(document.getElementById("sheet"), { childList: true, subtree: true });
      });
      return (await shown) - began;
    }, given);
    took.push(one);
  }
  return took;
}

for (const [name, text] of [["1 MB", textOf(1_000_000)], ["1 MB on one line", textOf(1_000_000).replaceAll("\n", " ")]]) {
  test(`long tasks on the page's thread for ${name}`, async (t) => {
    const page = await browser.open(t);
    await page.evaluate((given) => {
      window.given = given;
      window.tasks = [];
      new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
    }, text);
    await page.waitForTimeout(300);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    // The text is there already: to hand it over is the test's own long task.
    await page.evaluate(() => {
      window.tasks.length = 0;
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", window.given);
      document.getElementById("text").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await until(page, "the result is shown", () => document.querySelector("#sheet .prose")?.textContent && document.querySelector(".row"));
    await page.waitForTimeout(1500);
    const tasks = await page.evaluate(() => window.tasks);
    const { metrics } = await session.send("Performance.getMetrics");
    const seconds = metrics.find(({ name: metric }) => metric === "TaskDuration").value;
    t.diagnostic(`tasks above 50 ms: ${tasks.map((one) => one.toFixed(0)).join(", ") || "none"}; ${(seconds * 1000).toFixed(0)} ms of work on the page's thread in all`);
    // What would make long tasks on any machine: elements for what is far from the screen.
    const elements = await page.evaluate(() => document.querySelectorAll("#panes *").length);
    assert.ok(elements < 20_000, `${elements} elements`);
    const boxed = await page.evaluate(() => document.getElementById("text").value.length);
    assert.ok(boxed < 50_000, "the text box does not lay out a megabyte");
    // What is far keeps its place while it is empty, and the page comes to rest.
    const { lines, tall, turns } = await page.evaluate(async () => {
      let turns = 0;
      document.addEventListener("contentvisibilityautostatechange", () => turns++, true);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const lines = [...document.querySelectorAll(".block")].reduce((sum, block) => sum + Number(block.style.getPropertyValue("--lines")), 0);
      return { lines, tall: document.getElementById("rows").offsetHeight, turns };
    });
    assert.ok(tall > lines * 20, `${tall} pixels for about ${lines} lines`);
    assert.equal(turns, 0, "blocks that come and go");
  });
}
