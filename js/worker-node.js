// The functions in worker threads, for Node.js and the runtimes that offer its modules.

import { Worker } from "node:worker_threads";
import { poolOf } from "./pool.js";

export function createPool(options) {
  return poolOf(({ reply, failure }) => {
    // The program's own flags are not for its workers: with some, such as --input-type, none would start.
    const worker = new Worker(new URL("./thread-node.js", import.meta.url), { name: "ghirbal", execArgv: [] });
    worker.unref(); // an idle pool keeps no program alive
    worker.on("message", (message) => {
      worker.unref();
      reply(message);
    });
    worker.on("error", (error) => failure(new Error(`a worker failed: ${error.message}`, { cause: error })));
    const post = (message) => {
      worker.postMessage(message);
      worker.ref();
    };
    return { post, end: () => void worker.terminate() };
  }, options);
}
