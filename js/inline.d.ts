/** The same functions with the WebAssembly module inside: synchronous everywhere, nothing to fetch. */
export * from "./index.js";
export { default } from "./index.js";
