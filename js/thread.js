// A module worker of the pool, in browsers.

import init, * as functions from "./index.js";
import { replyWith } from "./pool.js";

const reply = replyWith(init, functions);
self.onmessage = async ({ data }) => {
  const message = await reply(data);
  if (message) self.postMessage(message);
};
