// How quick the page is: benchmark figures, reported and never judged, since they depend on the machine and what else it does.
// What is judged holds on any machine: how much work is done, and that the page takes input while long work is under way.

import assert from "node:assert/strict";
import { test } from "node:test";

import { pasteEvent, sample, startBrowser, until } from "./harness.mjs";

const browser = startBrowser();

const SAMPLES = ["port", "library", "two-articles", "recipe"].map(sample).join("\n\n");
const textOf = (length) => SAMPLES.repeat(Math.ceil(length / SAMPLES.length)).slice(0, length);

test("from an empty cache to a page that takes input", async (t) => {
  const page = await browser.open(t);
  const times = await page.evaluate(() => {
    const { responseEnd } = performance.getEntriesByType("navigation")[0];
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const [ready] = performance.getEntriesByName("ready");
    return { responseEnd, paint: paint?.startTime, ready: ready?.startTime };
  });
  t.diagnostic(`first paint ${times.paint?.toFixed(0)} ms, ready for input ${times.ready?.toFixed(0)} ms from the start of loading`);
  assert.ok(times.ready > 0);
});

test("from a paste of 10 KB to the result", async (t) => {
  const page = await browser.open(t);
  const figures = [];
  for (let round = 0; round < 5; round++) {
    await page.getByRole("button", { name: "Clear" }).click({ timeout: 200 }).catch(() => {});
    const took = await page.evaluate(async (text) => {
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
    }, textOf(10_000));
    figures.push(took);
  }
  t.diagnostic(`result on the screen after ${figures.map((one) => one.toFixed(0)).join(", ")} ms`);
  assert.equal(figures.length, 5);
});

for (const [name, text] of [["1 MB", textOf(1_000_000)], ["1 MB on one line", textOf(1_000_000).replaceAll("\n", " ")]]) {
  test(`long tasks on the page's thread for ${name}`, async (t) => {
    const page = await browser.open(t);
    await page.evaluate(() => {
      window.tasks = [];
      window.beats = 0;
      new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
    });
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await pasteEvent(page, text);
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
  });
}
