/** The same functions with the WebAssembly module inside: synchronous everywhere, one file, nothing to fetch. */
export * from "./index.js";
export { default } from "./index.js";
