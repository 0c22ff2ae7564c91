// Node.js and the runtimes that offer its modules: the first call reads the module from beside this file.

import { readFileSync } from "node:fs";
import { initFrom, initSync, loadFrom } from "./loading.js";

const read = (url = new URL("./ghirbal.wasm", import.meta.url)) => readFileSync(url);
loadFrom(read);

/** What `fetch` does not take here: a URL of a file, as an object or as a string. */
const isFile = (wasm) => (wasm instanceof URL || typeof wasm === "string") && /^file:/i.test(wasm);

export default async function init(wasm) {
  if (wasm === undefined) initSync(read());
  else await initFrom(isFile(wasm) ? read(new URL(wasm)) : wasm);
}

export * from "./api.js";
