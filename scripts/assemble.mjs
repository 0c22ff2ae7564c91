// Puts the npm package's folder together: target/package, from js/, the bindings and the files of the repository's root.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { minify } from "terser";

const root = fileURLToPath(new URL("..", import.meta.url));
const bindings = `${root}/target/bindings`;
const target = `${root}/target/package`;

const version = readFileSync(`${root}/Cargo.toml`, "utf8").match(/^version = "(.+)"$/m)[1];
const manifest = JSON.parse(readFileSync(`${root}/js/package.json`, "utf8"));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const file of readdirSync(`${root}/js`)) cpSync(`${root}/js/${file}`, `${target}/${file}`, { recursive: true });
for (const file of readdirSync(root)) {
  if (/^(CHANGELOG|LICENSE)/.test(file)) cpSync(`${root}/${file}`, `${target}/${file}`);
}
// A module that compiles and is another one would stay for good: the bindings take whatever could be instantiated.
const taken = "wasmInstance = instance;";
const generated = readFileSync(`${bindings}/ghirbal.js`, "utf8");
if (generated.split(taken).length !== 2) throw new Error(`the bindings do not say "${taken}" once: see to what they take as a module`);
const checked = generated.replace(taken, `if (!instance.exports.extract) throw new TypeError("the module is not ghirbal's"); ${taken}`);
// The generated bindings are made small; what people may read in a stack trace, js/, stays as it is.
const { code } = await minify(checked, { module: true });
writeFileSync(`${target}/bindings.js`, `${code}\n`);
cpSync(`${bindings}/ghirbal.wasm`, `${target}/ghirbal.wasm`);
const base64 = readFileSync(`${bindings}/ghirbal.wasm`).toString("base64");
writeFileSync(`${target}/bytes.js`, `export const base64 =\n  "${base64}";\n`);
writeFileSync(`${target}/package.json`, JSON.stringify({ ...manifest, version }, null, 2) + "\n");
writeFileSync(`${target}/version.js`, `export const version = ${JSON.stringify(version)};\n`);
// A browser fetches one file beside the module, not five in three rounds. The other entries import the parts.
await build({ absWorkingDir: target, entryPoints: ["index.js"], bundle: true, format: "esm", target: "es2022", outfile: "index.js", allowOverwrite: true, logLevel: "warning" });
