// The functions in module workers, for browsers.

import { poolOf } from "./pool.js";

export function createPool(options) {
  return poolOf(({ reply, failure }) => {
    const worker = new Worker(new URL("./thread.js", import.meta.url), { type: "module", name: "ghirbal" });
    worker.onmessage = ({ data }) => reply(data);
    worker.onerror = (event) => {
      event.preventDefault();
      failure(new Error(`a worker failed: ${event.message ?? "its script could not be loaded"}`));
    };
    return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
  }, options);
}
