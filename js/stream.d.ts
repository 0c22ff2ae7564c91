import type { Document, ExtractOptions } from "./index.js";

/**
 * A stream that takes texts, each a whole document, and gives their {@link Document}s in order. It loads the module
 * itself. A wrong argument errors the stream, as `extract` would throw.
 */
export function extractStream(options?: ExtractOptions): TransformStream<string, Document>;
