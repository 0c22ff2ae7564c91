// Weighs the package's folder against budgets/size.tsv; fails over a budget.
//
//   node scripts/size.mjs             the table
//   node scripts/size.mjs --crates    and where the module's bytes come from, by crate

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

const rows = readFileSync(`${root}/budgets/size.tsv`, "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split("\t"));
for (const [name, files, limit] of rows) {
  const bytes = Buffer.concat(files.split(" ").map((file) => readFileSync(`${root}/target/package/${file}`)));
  const size = gzipSync(bytes, { level: 9 }).length;
  const over = size > Number(limit);
  console.log(`${name.padEnd(8)} ${kb(size).padStart(9)} gzip of ${kb(Number(limit))}${over ? ": OVER BUDGET" : ""}`);
  if (over) process.exitCode = 1;
}

if (process.argv.includes("--crates")) listCrates(readFileSync(`${root}/target/bindings/ghirbal_bg.wasm`));

/** Prints the bytes of functions by crate, and of data, of a module that still has its names. */
function listCrates(wasm) {
  let at = 8;
  const integer = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  const text = () => {
    const length = integer();
    return wasm.toString("utf8", at, (at += length));
  };
  const sizes = [];
  const names = new Map();
  let [imports, data] = [0, 0];
  while (at < wasm.length) {
    const id = wasm[at++];
    const length = integer();
    const end = at + length;
    if (id === 2) {
      for (let count = integer(); count > 0; count--) {
        text(), text();
        const kind = wasm[at++];
        if (kind === 0) integer(), imports++;
        else throw new Error(`the module imports something of kind ${kind}`);
      }
    } else if (id === 10) {
      for (let count = integer(); count > 0; count--) {
        const size = integer();
        sizes.push(size);
        at += size;
      }
    } else if (id === 11) {
      data = length;
    } else if (id === 0 && text() === "name") {
      while (at < end) {
        const part = wasm[at++];
        const partEnd = integer() + at;
        if (part === 1) for (let count = integer(); count > 0; count--) names.set(integer(), text());
        at = partEnd;
      }
    }
    at = end;
  }
  const crates = new Map([["data: phrases, weights, tables", data]]);
  sizes.forEach((size, index) => {
    const crate = names.get(imports + index)?.match(/^[<&[]*(?:mut |dyn )?([a-z_0-9]+)/)?.[1] ?? "other";
    crates.set(crate, (crates.get(crate) ?? 0) + size);
  });
  console.log("\nbefore wasm-opt, not compressed:");
  for (const [crate, size] of [...crates].sort((a, b) => b[1] - a[1])) console.log(`${kb(size).padStart(9)}  ${crate}`);
}
