// Browsers, their workers, and bundlers: the module is fetched from beside this file.

import { initFrom } from "./loading.js";

export default function init(wasm) {
  return initFrom(wasm ?? new URL("./ghirbal.wasm", import.meta.url));
}

export * from "./api.js";
