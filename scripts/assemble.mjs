// Puts the npm package's folder together: target/package, from js/, the bindings and the files of the repository's root.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bindings = `${root}/target/bindings`;
const target = `${root}/target/package`;

const version = readFileSync(`${root}/Cargo.toml`, "utf8").match(/^version = "(.+)"$/m)[1];
const manifest = JSON.parse(readFileSync(`${root}/js/package.json`, "utf8"));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const file of readdirSync(`${root}/js`)) cpSync(`${root}/js/${file}`, `${target}/${file}`, { recursive: true });
for (const file of ["README.md", "CHANGELOG.md", "LICENSE", "LICENSE-MIT", "LICENSE-APACHE"]) {
  if (existsSync(`${root}/${file}`)) cpSync(`${root}/${file}`, `${target}/${file}`);
}
cpSync(`${bindings}/ghirbal.js`, `${target}/bindings.js`);
cpSync(`${bindings}/ghirbal.wasm`, `${target}/ghirbal.wasm`);
writeFileSync(`${target}/package.json`, JSON.stringify({ ...manifest, version }, null, 2) + "\n");
writeFileSync(`${target}/version.js`, `export const version = ${JSON.stringify(version)};\n`);
