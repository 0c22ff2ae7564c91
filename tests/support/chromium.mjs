// The system's Chromium, driven by playwright-core.

import { chromium } from "playwright-core";

const ARGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** A headless Chromium; the caller closes it. */
export function launchChromium(options = {}) {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGS, ...options });
}

/**
 * A fresh page whose console errors, page errors, policy violations and requests to other origins are gathered in
 * `page.problems`.
 */
export async function watchedPage(browser, origin) {
  const page = await (await browser.newContext()).newPage();
  page.problems = [];
  page.on("console", (message) => message.type() === "error" && page.problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => page.problems.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) page.problems.push(`request: ${request.url()}`);
  });
  return page;
}
