// A transform stream of documents, for edge workers.

import init, { extract } from "./edge.js";
import { streamOf } from "./transform.js";

export const extractStream = streamOf(init, extract);
