// Memory of the WebAssembly module against the length of the text, and how the time of `extract` grows. Memory never
// shrinks there, so each row has an instance of its own; it holds the text, the work, the document and its packed form at
// once. Figures for people: a page of one-letter lines has a document many times its own size.
//
//   node benches/memory.mjs [MEGABYTES]

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const bindings = new URL("../target/package/bindings.js", import.meta.url);
const module = new WebAssembly.Module(readFileSync(fileURLToPath(new URL("../target/package/ghirbal.wasm", import.meta.url))));
const megabytes = Number(process.argv[2] ?? 32);

const paragraph = "أعلنت وزارة الزراعة في بيان لها اليوم أن موسم الحصاد بدأ على ضفاف النهر، وقال المتحدث باسمها إن المزارعين تلقوا الدعم.";
const shapes = [
  ["pages", (n) => `رئيس البلدية يفتتح السوق رقم ${n}\nنشر في ${(n % 28) + 1} مارس 2024\n${`${paragraph}\n\n`.repeat(5)}شارك الخبر\nاقرأ أيضا\nالسوق القديم\n`],
  ["one line", () => `${paragraph} `],
  ["one-word lines", (n) => `${["كلمة", "خبر", "مدينة", "سوق"][n % 4]}\n`],
  ["one-letter lines", () => "ا\n"],
  ["dated lines", (n) => `نشر في ${(n % 28) + 1} مارس ${1990 + (n % 40)}\n`],
  ["glued markers", () => "مقالات ذات صلةاقرأ أيضا"],
  ["digits", () => "1"],
  ["marks", () => "\u064E\u0651"],
];

console.log("shape               bytes  memory/bytes  beyond the result  growth");
for (const [name, part] of shapes) {
  const points = [];
  let row = "";
  for (let size = 2 ** 21; size <= megabytes * 2 ** 20; size *= 2) {
    const pieces = [];
    for (let bytes = 0, n = 0; bytes < size; n++) {
      pieces.push(part(n));
      bytes += Buffer.byteLength(pieces.at(-1));
    }
    const text = pieces.join("");
    const bytes = Buffer.byteLength(text);
    // A query makes the module new: `initSync` of one that is loaded does nothing.
    const { initSync, extract } = await import(`${bindings}?${name}${size}`);
    const { memory } = initSync({ module });
    const start = performance.now();
    const packed = extract(text, undefined);
    points.push([Math.log(bytes), Math.log(performance.now() - start)]);
    const result = Object.values(packed).reduce((sum, value) => sum + (value?.byteLength ?? 0), 0);
    const held = memory.buffer.byteLength;
    const beyond = held - result;
    row = `${String(bytes).padStart(10)} ${(held / bytes).toFixed(1).padStart(13)} ${(beyond / bytes).toFixed(1).padStart(18)}`;
  }
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const growth = mean(points.map(([a, b]) => (a - x) * (b - y))) / mean(points.map(([a]) => (a - x) ** 2));
  console.log(`${name.padEnd(18)}${row} ${growth.toFixed(2).padStart(7)}`);
}
