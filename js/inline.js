// The module inside the scripts: its bytes stand in bytes.js, in base 64.

import { initFrom, initSync, loadFrom } from "./loading.js";
import { base64 } from "./bytes.js";

const bytes = () => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
loadFrom(bytes);

export default async function init(wasm) {
  await (wasm === undefined ? initSync(bytes()) : initFrom(wasm));
}

export * from "./api.js";
