// Node.js and the runtimes that offer its modules: the first call reads the module from beside this file.

import { readFileSync } from "node:fs";
import { initFrom, initSync, loadFrom } from "./loading.js";

const read = (url = new URL("./ghirbal.wasm", import.meta.url)) => readFileSync(url);
loadFrom(read);

export default async function init(wasm) {
  if (wasm === undefined) initSync(read());
  else await initFrom(wasm instanceof URL && wasm.protocol === "file:" ? read(wasm) : wasm);
}

export * from "./api.js";
