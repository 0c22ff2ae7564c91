// Edge workers: the runtime compiles the module that is imported here.

import module from "./ghirbal.wasm";
import { initFrom, initSync, loadFrom } from "./loading.js";

loadFrom(() => module);

export default async function init(wasm) {
  await (wasm === undefined ? initSync(module) : initFrom(wasm));
}

export * from "./api.js";
