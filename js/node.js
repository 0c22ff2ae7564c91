// Node.js, and the runtimes that offer its modules: the module is read from beside this file by the first call.

import { readFileSync } from "node:fs";
import { initSync, initWith, loadWith } from "./api.js";

const read = () => readFileSync(new URL("./ghirbal.wasm", import.meta.url));
loadWith(read);

export default async function init(wasm) {
  await (wasm === undefined ? initSync(read()) : initWith(wasm));
}

export * from "./api.js";
