// A transform stream of documents, for browsers.

import init, { extract } from "./index.js";
import { streamOf } from "./transform.js";

export const extractStream = streamOf(init, extract);
