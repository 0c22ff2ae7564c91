// The main journeys in Firefox and in WebKit, over WebDriver: paste, put right, copy, offline.
//
// Firefox runs headless under geckodriver; WebKit (WebKitGTK's MiniBrowser) under Xvfb. Where a browser or its driver is not
// installed its tests are skipped, and say what to install.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, before, describe, test } from "node:test";

import { Builder, By, Capabilities, Key, until } from "selenium-webdriver";
import { sample, servePage } from "./harness.mjs";

const TOOLS = process.env.GHIRBAL_TOOLS ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "ghirbal/tools");

/** A program on the PATH or in the tools folder. */
const find = (...names) =>
  names.flatMap((name) => [...process.env.PATH.split(delimiter), `${TOOLS}/bin`].map((folder) => join(folder, name))).find(existsSync);

const MINI_BROWSER = ["4.1", "4.0", "5.0", "6.0"].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`).find(existsSync);

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function answers(port) {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/status`).then((answer) => answer.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no driver answers on port ${port}`);
}

const BROWSERS = [
  {
    name: "Firefox",
    missing: () => (!find("firefox-esr", "firefox") ? "the package firefox-esr" : !find("geckodriver") ? "geckodriver, by cargo" : null),
    async start(port) {
      const driver = spawn(find("geckodriver"), ["--port", String(port), "--log", "fatal"], { stdio: "ignore" });
      const capabilities = new Capabilities({
        browserName: "firefox",
        "moz:firefoxOptions": { binary: find("firefox-esr", "firefox"), args: ["-headless", "--width=1280", "--height=900"] },
      });
      return { processes: [driver], capabilities };
    },
  },
  {
    name: "WebKit",
    missing: () => (!find("WebKitWebDriver") || !MINI_BROWSER ? "the package webkit2gtk-driver" : !find("Xvfb") ? "the package xvfb" : null),
    async start(port) {
      const display = `:${100 + (process.pid % 400)}`;
      const screen = spawn(find("Xvfb"), [display, "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], { stdio: "ignore" });
      await new Promise((resolve) => setTimeout(resolve, 700));
      const home = mkdtempSync(join(tmpdir(), "ghirbal-webkit-"));
      // As root its sandbox cannot start; the page that it opens is the project's own.
      const env = { ...process.env, DISPLAY: display, HOME: home, XDG_RUNTIME_DIR: home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", WEBKIT_FORCE_SANDBOX: "0", LIBGL_ALWAYS_SOFTWARE: "1" };
      const driver = spawn(find("WebKitWebDriver"), [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore" });
      const capabilities = new Capabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: MINI_BROWSER, args: ["--automation"] },
      });
      return { processes: [driver, screen], capabilities };
    },
  },
];

for (const { name, missing, start } of BROWSERS) {
  const lacks = missing();
  describe(name, { skip: lacks ? `needs ${lacks}` : false }, () => {
    let server;
    let driver;
    let processes = [];

    before(async () => {
      server = await servePage();
      const port = await freePort();
      const started = await start(port);
      processes = started.processes;
      await answers(port);
      driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(started.capabilities).build();
      await driver.manage().setTimeouts({ script: 20_000, pageLoad: 60_000 });
    });

    after(async () => {
      await driver?.quit().catch(() => {});
      for (const one of processes) one.kill();
      server?.close();
    });

    const textOf = (id) => driver.executeScript((name) => document.getElementById(name).textContent, id);
    const holds = (what, condition) => driver.wait(condition, 15_000, `never came true: ${what}`);
    const click = (selector) => driver.findElement(By.css(selector)).click();

    async function open() {
      await driver.get(`${server.address}?lang=en`);
      await driver.wait(until.elementLocated(By.css("html[data-ready]")), 15_000);
    }

    /** Brings a text into the clipboard by cutting it, and pastes it. */
    async function paste(text) {
      const box = driver.findElement(By.id("text"));
      await driver.executeScript((value) => {
        const field = document.getElementById("text");
        field.focus();
        field.value = value;
        field.select();
      }, text);
      await box.sendKeys(Key.chord(Key.CONTROL, "x"));
      await box.sendKeys(Key.chord(Key.CONTROL, "v"));
    }

    const keepTrouble = () =>
      driver.executeScript(() => {
        window.trouble = [];
        addEventListener("error", (event) => window.trouble.push(event.message));
        addEventListener("unhandledrejection", (event) => window.trouble.push(String(event.reason)));
        document.addEventListener("securitypolicyviolation", (event) => window.trouble.push(event.violatedDirective));
      });

    test("paste, see, put right, undo, copy", async () => {
      await open();
      await keepTrouble();
      await paste(sample("port"));
      await holds("the article is shown", async () => /رست في ميناء رأس الريحان/.test(await textOf("sheet")));
      await holds("the end of the page is among the pieces", async () => /سياسة الخصوصية/.test(await textOf("rows")));
      assert.doesNotMatch(await textOf("sheet"), /سياسة الخصوصية/);
      await holds("pieces are marked", () => driver.executeScript(() => (globalThis.CSS?.highlights?.size ?? 0) + document.querySelectorAll(".line mark").length > 3));

      const tag = await driver.executeScript(() => [...document.querySelectorAll(".row")].find((row) => row.textContent.includes("وأوضح الحدّاد")).querySelector(".tag"));
      await driver.executeScript((element) => element.scrollIntoView({ block: "center" }), tag);
      await tag.click();
      await holds("the paragraph is gone", async () => !(await textOf("sheet")).includes("وأوضح الحدّاد"));
      await click("#undo");
      await holds("it is back", async () => (await textOf("sheet")).includes("وأوضح الحدّاد"));

      await click("#copy");
      await holds("it is copied", async () => (await textOf("status")).startsWith("Copied"));
      const box = driver.findElement(By.id("text"));
      await box.sendKeys(Key.chord(Key.CONTROL, "a"));
      await box.sendKeys(Key.chord(Key.CONTROL, "v"));
      await holds("what was copied is pasted", async () => {
        const value = await driver.executeScript(() => document.getElementById("text").value);
        return value.startsWith("ميناء رأس الريحان") && !value.includes("سياسة الخصوصية");
      });
      await box.sendKeys(Key.chord(Key.CONTROL, "z"));
      await holds("the text before is back", async () => (await driver.executeScript(() => document.getElementById("text").value)) === sample("port"));
      await holds("and its article", async () => /رست في ميناء رأس الريحان/.test(await textOf("sheet")));
      assert.deepEqual(await driver.executeScript(() => window.trouble), []);
    });

    test("offline reload", async () => {
      await open();
      await holds("the page is kept", () => driver.executeScript(() => navigator.serviceWorker?.controller?.state === "activated"));
      server.close();
      // The driver's own refresh goes around service workers in Firefox, as Shift and reload do.
      await driver.executeScript(() => {
        delete document.documentElement.dataset.ready;
        location.reload();
      });
      await driver.wait(until.elementLocated(By.css("html[data-ready]")), 15_000);
      await paste(sample("library"));
      await holds("the article is shown without a network", async () => /مكتبة متنقلة/.test(await textOf("sheet")));
    });
  });
}
