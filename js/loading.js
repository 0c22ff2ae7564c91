// The WebAssembly module: loaded once, called, and replaced when a call leaves it unfit.

import load, * as bindings from "./bindings.js";

/** Longest text taken, in UTF-16 code units: its UTF-8, of up to three times as many bytes, and the work on it must fit in 4 GB. */
const LIMIT = 2 ** 27;
/** A text longer than this leaves so much memory behind that a new instance is worth its millisecond. */
const LARGE = 2 ** 23;

let loaded = false;
let loading = Promise.resolve();
let source;

/** Says what gives the module without waiting, in entries that can: the first call then loads it. */
export function loadFrom(give) {
  source = give;
}

/** Loads the module without waiting, from its bytes or its compiled form; nothing happens when it is loaded already. */
export function initSync(wasm) {
  if (loaded) return;
  bindings.initSync({ module: wasm });
  loaded = true;
}

/**
 * Loads the module from whatever `init` takes; after a failure it can be tried again. One after the other: the bindings
 * give all who ask meanwhile what comes of the first.
 */
export function initFrom(wasm) {
  const attempt = async () => {
    if (loaded) return;
    await load({ module_or_path: wasm });
    loaded = true;
  };
  return (loading = loading.then(attempt, attempt));
}

/**
 * Calls a function of the bindings that works on `size` code units of text. A trap ends that call and no other: the next
 * one gets a new instance.
 */
export function call(run, size = 0) {
  if (!loaded) {
    if (!source) throw new Error("ghirbal is not loaded: await init() first, or call initSync() with the module's bytes");
    initSync(source());
  }
  if (size > LIMIT) throw new RangeError(`the text has ${size} UTF-16 code units: ${LIMIT} are the limit`);
  try {
    const result = run(bindings);
    if (size > LARGE) bindings.renew();
    return result;
  } catch (error) {
    if (!isTrap(error)) throw error;
    bindings.renew();
    throw new Error(`the text is too much for the memory there is (${error.message})`, { cause: error });
  }
}

/** Out of memory, or out of stack: the latter is a RangeError, in Firefox an InternalError. */
function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError || error?.name === "InternalError";
}
