// Scratch projects that install the packed tarball as a user would.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
export const bin = `${root}/tests/node_modules/.bin`;
export const article = readFileSync(`${root}/tests/packaging/article.txt`, "utf8");

/** The packed tarball; `make pack` writes it. */
export function tarball() {
  const [file] = readdirSync(`${root}/target/npm`).filter((name) => name.endsWith(".tgz"));
  return `${root}/target/npm/${file}`;
}

/** A fresh project with the tarball installed, from an example's folder or from files by name. */
export function project(name, { example, files = {} } = {}) {
  const folder = `${root}/target/scratch/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (example) cpSync(`${root}/examples/${example}`, folder, { recursive: true });
  if (!example) writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, type: "module" }));
  for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}/${file}`, text);
  // The bundlers are those of tests/: npm would ask the registry about them, even to leave them out.
  const { devDependencies, ...manifest } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  writeFileSync(`${folder}/package.json`, JSON.stringify(manifest));
  execFileSync("npm", ["install", "--offline", "--no-save", "--no-package-lock", "--silent", tarball()], { cwd: folder });
  return folder;
}

/** Runs a program in a folder and gives its standard output; fails with what it wrote to standard error. */
export function run(folder, program, args, options = {}) {
  try {
    return execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"], maxBuffer: 2 ** 28, ...options });
  } catch (error) {
    throw new Error(`${program} ${args.join(" ")}: ${error.message}\n${error.stdout}\n${error.stderr}`);
  }
}
