import type { WasmModule } from "./index.js";

/** The compiled module, in runtimes that import WebAssembly as a module of its own; bundlers give its address for "ghirbal/ghirbal.wasm?url". */
declare const module: WasmModule;
export default module;
