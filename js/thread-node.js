// A worker thread of the pool, in Node.js and the runtimes that offer its modules.

import { parentPort } from "node:worker_threads";
import init, * as functions from "./node.js";
import { replyWith } from "./pool.js";

const reply = replyWith(init, functions);
parentPort.on("message", async (data) => {
  const message = await reply(data);
  if (message) parentPort.postMessage(message);
});
