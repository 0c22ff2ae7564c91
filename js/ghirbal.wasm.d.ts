/** The compiled module, in runtimes that import WebAssembly as a module of its own; bundlers give its address for "ghirbal/ghirbal.wasm?url". */
declare const module: WebAssembly.Module;
export default module;
