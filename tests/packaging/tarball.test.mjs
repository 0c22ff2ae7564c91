// What is in the tarball, and what the registries' linters say of it.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { bin, project, root, run, tarball } from "./support.mjs";

const DOCUMENTS = readdirSync(root).filter((name) => /^(CHANGELOG|LICENSE)/.test(name));
const FILES = [
  ...DOCUMENTS, "README.md",
  "api.js", "bindings.js", "bytes.js", "edge.js", "ghirbal.wasm", "ghirbal.wasm.d.ts", "index.d.ts", "index.js", "inline.d.ts", "inline.js",
  "loading.js", "node.js", "package.json", "pool.js", "stream-edge.js", "stream-node.js", "stream.d.ts", "stream.js", "thread-node.js", "thread.js",
  "transform.js", "unpack.js", "version.js", "worker-node.js", "worker.d.ts", "worker.js",
];

test("the tarball holds the files of the package and no other", () => {
  const files = run(root, "tar", ["tzf", tarball()]).trim().split("\n").map((file) => file.replace(/^package\//, ""));
  assert.deepEqual(files.sort(), FILES.toSorted());
  for (const start of ["CHANGELOG", "LICENSE"]) assert.ok(DOCUMENTS.some((name) => name.startsWith(start)), start);
});

test("its README is that of the package, and what its documents link to is in it", () => {
  const folder = `${project("documents")}/node_modules/ghirbal`;
  const documents = FILES.filter((name) => name.endsWith(".md")).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  assert.ok(documents.includes(readFileSync(`${root}/js/README.md`, "utf8")));
  const links = documents.flatMap((text) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link));
  const relative = links.filter((link) => !/^(https:|#)/.test(link));
  assert.ok(relative.includes("CHANGELOG.md"));
  assert.deepEqual(relative.filter((link) => !FILES.includes(link.replace(/#.*/, ""))), []);
});

test("its manifest has the crate's version, no dependencies and no scripts", () => {
  const manifest = JSON.parse(readFileSync(`${project("manifest")}/node_modules/ghirbal/package.json`, "utf8"));
  const [, version] = readFileSync(`${root}/Cargo.toml`, "utf8").match(/^version = "(.+)"$/m);
  assert.equal(manifest.version, version);
  for (const key of ["dependencies", "peerDependencies", "optionalDependencies", "devDependencies", "scripts"]) {
    assert.ok(!(key in manifest), key);
  }
  for (const entry of Object.values(manifest.exports)) {
    if (typeof entry === "object") assert.equal(Object.keys(entry)[0], "types");
  }
});

test("publint finds nothing", () => {
  assert.match(run(root, `${bin}/publint`, [tarball(), "--strict"]), /All good!/);
});

test("attw finds nothing", () => {
  // The package is ES modules alone: `require` takes them from Node.js 20.19 on, which "engines" asks for.
  assert.match(run(root, `${bin}/attw`, [tarball(), "--no-emoji", "--ignore-rules", "cjs-resolves-to-esm"]), /No problems found/i);
});
