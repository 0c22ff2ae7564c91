// The system's Firefox over WebDriver: geckodriver, and as much of the protocol as the tests need.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * A headless Firefox: `open(address)`, `run(script, ...args)` (the body of an async function, whose result it gives),
 * `close()`.
 */
export async function launchFirefox() {
  const port = await freePort();
  const driver = spawn("geckodriver", ["--port", port, "--websocket-port", await freePort(), "--log", "fatal"], { stdio: "ignore" });
  const failed = new Promise((_, reject) => driver.once("error", reject));
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { "Content-Type": "application/json" }, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const ready = async () => {
    for (let tries = 0; ; tries++) {
      try {
        return await ask("GET", "/status");
      } catch (error) {
        if (tries > 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  await Promise.race([ready(), failed]);
  const binary = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => existsSync(path));
  const firefox = { "moz:firefoxOptions": { binary, args: ["-headless"] } };
  let session;
  const close = async () => {
    if (session) await ask("DELETE", session).catch(() => {});
    driver.kill();
  };
  try {
    session = `/session/${(await ask("POST", "/session", { capabilities: { alwaysMatch: firefox } })).sessionId}`;
    await ask("POST", `${session}/timeouts`, { script: 30_000, pageLoad: 30_000 });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    open: (url) => ask("POST", `${session}/url`, { url }),
    run: (script, ...args) => {
      const body = `const args = [...arguments];
        const done = args.pop();
        (async (args) => { ${script} })(args).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      return ask("POST", `${session}/execute/async`, { script: body, args }).then(({ value, error }) => {
        if (error) throw new Error(error);
        return value;
      });
    },
    close,
  };
}
