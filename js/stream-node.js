// A transform stream of documents, for Node.js and the runtimes that offer its modules.

import init, { extract } from "./node.js";
import { streamOf } from "./transform.js";

export const extractStream = streamOf(init, extract);
