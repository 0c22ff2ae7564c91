// Browsers, their workers, and bundlers: the module is fetched from beside this file.

import { initWith } from "./api.js";

export default function init(wasm) {
  return initWith(wasm ?? new URL("./ghirbal.wasm", import.meta.url));
}

export * from "./api.js";
