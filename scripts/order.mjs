// Names the functions of a module by the place that each should have, so that `wasm-opt --reorder-functions-by-name` puts
// like beside like: gzip looks back 32 KB, and finds more there to repeat.
//
// Begins with the largest, then always takes the function that shares most of its bytes, in runs of six, with those before it.
//
//   node scripts/order.mjs MODULE NAMED

import { readFileSync, writeFileSync } from "node:fs";

/** Bytes before a function that count: what gzip sees, or nearly. */
const WINDOW = 32_000;
/** Bytes in a run. */
const RUN = 6;
/** A function of fewer runs shares them by chance. */
const FEW = 80;

const [from, to] = process.argv.slice(2);
const module = readFileSync(from);

/** The number at an offset, as LEB128 writes it, and the offset behind it. */
function number(at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = module[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}

function bytesOf(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return [...bytes, value];
}

/** The functions that the module imports, and the bodies of its own. */
function functions() {
  const [IMPORT, CODE] = [2, 10];
  let imported = 0;
  const bodies = [];
  for (let at = 8, end; at < module.length; at = end) {
    const section = module[at];
    let size, count, length;
    [size, at] = number(at + 1);
    end = at + size;
    if (section !== IMPORT && section !== CODE) continue;
    [count, at] = number(at);
    while (count-- > 0) {
      if (section === CODE) {
        [length, at] = number(at);
        bodies.push(module.subarray(at, at + length));
        at += length;
        continue;
      }
      for (let name = 0; name < 2; name++) {
        [length, at] = number(at);
        at += length;
      }
      if (module[at] !== 0) throw new Error("the module imports more than functions");
      [, at] = number(at + 1);
      imported++;
    }
  }
  return { imported, bodies };
}

function runs(body) {
  const found = new Set();
  for (let at = 0; at + RUN <= body.length; at++) found.add(body.readUIntBE(at, RUN));
  return found;
}

/** The indices of the bodies, like beside like. */
function order(bodies) {
  const all = bodies.map(runs);
  const left = new Set(bodies.keys());
  const placed = [];
  const near = new Map();
  let [first, next] = [0, [...left].reduce((best, index) => (bodies[index].length > bodies[best].length ? index : best))];
  let held = 0;
  while (left.delete(next)) {
    placed.push(next);
    held += bodies[next].length;
    for (const run of all[next]) near.set(run, (near.get(run) ?? 0) + 1);
    for (; held - bodies[placed[first]].length > WINDOW; first++) {
      held -= bodies[placed[first]].length;
      for (const run of all[placed[first]]) {
        const count = near.get(run) - 1;
        if (count > 0) near.set(run, count);
        else near.delete(run);
      }
    }
    let most = -1;
    for (const index of left) {
      let shared = 0;
      for (const run of all[index]) if (near.has(run)) shared++;
      const share = shared / Math.max(FEW, all[index].size);
      if (share > most) [most, next] = [share, index];
    }
  }
  return placed;
}

const { imported, bodies } = functions();
const places = [];
order(bodies).forEach((index, place) => (places[index] = String(place).padStart(5, "0")));
// The section of names: a custom one (0) called "name", of which part 1 holds those of functions.
const part = [...bytesOf(places.length), ...places.flatMap((name, index) => [...bytesOf(imported + index), name.length, ...Buffer.from(name)])];
const section = [4, ...Buffer.from("name"), 1, ...bytesOf(part.length), ...part];
writeFileSync(to, Buffer.concat([module, Buffer.from([0, ...bytesOf(section.length), ...section])]));
