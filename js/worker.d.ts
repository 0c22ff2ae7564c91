import type { DateField, DateOptions, Document, ExtractOptions, Normalized, NormalizeOptions, WasmBytes, WasmModule } from "./index.js";

/** An option of every function of a {@link Pool}: ends the work, also when it runs already; the promise rejects with the signal's reason. */
export interface Abortable {
  signal?: AbortSignal | undefined;
}

/** How far {@link Pool.extractAll} is, told after each document. */
export interface Progress {
  /** Documents that are done. */
  done: number;
  /** Documents in all; undefined where the texts do not tell how many they are. */
  total: number | undefined;
  /** The place of the document that was just done. */
  index: number;
  document: Document;
}

/** The functions of the package, promised, in workers of their own. Errors are those of the functions. */
export interface Pool {
  extract(text: string, options?: ExtractOptions & Abortable): Promise<Document>;
  normalize(text: string, options?: NormalizeOptions & Abortable): Promise<Normalized>;
  render(document: Document, format: "text" | "markdown" | "html" | "json-ld", options?: Abortable): Promise<string>;
  findDates(text: string, options?: DateOptions & Abortable): Promise<DateField[]>;
  fingerprint(text: string, options?: Abortable): Promise<string>;
  similarity(a: string, b: string, options?: Abortable): Promise<number>;
  /**
   * Extracts many texts over all workers: resolves to their documents in order. The first failure ends the rest. Texts
   * are taken one by one as workers become free.
   */
  extractAll(
    texts: Iterable<string> | AsyncIterable<string>,
    options?: ExtractOptions & Abortable & { onProgress?: ((progress: Progress) => void) | undefined },
  ): Promise<Document[]>;
  /** Ends the workers; what is under way rejects with an AbortError. */
  close(): void;
}

export interface PoolOptions {
  /** How many workers there are at most: 1 unless given. They start when they are needed. */
  size?: number | undefined;
  /** Where the workers take the WebAssembly module from: an address, bytes or a compiled module. */
  wasm?: string | URL | WasmBytes | WasmModule | undefined;
}

/** Workers that run the functions of the package off the main thread. */
export function createPool(options?: PoolOptions): Pool;
