// The functions of the package, over the bindings: the same for every entry. An entry only says where the module's bytes
// come from.

import load, * as bindings from "./bindings.js";

let loaded = false;
/** Called by the first function that needs the module, where an entry can load it without waiting. */
let loader;

/** Sets how the module is loaded when a function is called before `init`. */
export function loadWith(load) {
  loader ??= load;
}

/** Instantiates the module, once; a failure can be tried again. */
export async function initWith(wasm) {
  if (loaded) return;
  await load({ module_or_path: wasm });
  loaded = true;
}

/** Instantiates the module from its bytes or its compiled form, without waiting. */
export function initSync(wasm) {
  if (loaded) return;
  bindings.initSync({ module: wasm });
  loaded = true;
}

function module() {
  if (!loaded) {
    if (!loader) throw new Error("ghirbal is not initialised: call and await init() first, or initSync(bytes)");
    initSync(loader());
  }
  return bindings;
}

export { version } from "./version.js";
