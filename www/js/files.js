// Several files: a table of results that fills as they are worked on, each to be opened, all to be taken away at once.

import { Cancelled, ask } from "./client.js";
import { NONE } from "./corrections.js";
import { $, directionOf, h, languageOf } from "./dom.js";
import { History } from "./history.js";
import { number, t, wordCount } from "./i18n.js";
import { FORMATS, fileText, save } from "./output.js";
import { offer, setText } from "./pipeline.js";
import { extractOptions, isOfExtract, settings } from "./settings.js";
import { on, state } from "./state.js";
import { reasonOf, say } from "./status.js";

let turn = 0;
/** The index of the file that is opened when it is ready; null when none is. */
let toOpen = null;

/**
 * Shows a table of files and works on them; `read(file)` gives { name, text, hints }, `first` is the index of the file to open,
 * or null. A file may come with `corrections`.
 */
export async function showFiles(files, read, first = 0) {
  state.files = files.map((file) => ({ name: file.name, state: "waiting", read: () => read(file), history: new History(file.corrections ?? NONE) }));
  state.file = null;
  toOpen = first;
  if (await workAll()) say(t("files-done", { done: ready().length, total: state.files.length }), offer());
}

/** Works on all files that wait, one after the other; false where others or other options have taken their place meanwhile. */
async function workAll() {
  const mine = ++turn;
  draw();
  for (const [index, entry] of state.files.entries()) {
    if (entry.state !== "waiting") continue;
    try {
      await work(entry);
      if (mine !== turn) return false;
      entry.state = "ready";
    } catch (error) {
      if (mine !== turn) return false;
      entry.state = "failed";
      entry.error = reasonOf(error);
    }
    draw();
    if (index === toOpen) {
      toOpen = null;
      await open(index);
    }
  }
  return mine === turn;
}

async function work(entry) {
  if (entry.text === undefined) Object.assign(entry, await entry.read());
  for (;;) {
    try {
      const { base, document: corrected } = await ask("extract", {
        text: entry.text, hints: entry.hints, options: extractOptions(), corrections: entry.history.value, isApart: true,
      });
      entry.document = corrected ?? base;
      return;
    } catch (error) {
      // What was cancelled was the text in the box; the worker that went with it is started again.
      if (!(error instanceof Cancelled)) throw error;
    }
  }
}

const ready = () => state.files.filter((entry) => entry.state === "ready");

/** Shows a file's text and article; corrections are the file's own and stay with it. */
async function open(index) {
  const entry = state.files[index];
  if (!entry || entry.state !== "ready") return;
  await setText(entry.text, { hints: entry.hints, history: entry.history, file: index });
}

function draw() {
  const box = $("files");
  box.hidden = state.files.length === 0;
  if (box.hidden) return box.replaceChildren();
  const done = state.files.filter((entry) => entry.state !== "waiting").length;
  const total = state.files.length;
  const isDone = done === total;
  // The reader's place in the table stays.
  const focused = buttons().indexOf(document.activeElement);
  const scrolled = box.querySelector(".files-scroll")?.scrollTop ?? 0;
  box.replaceChildren(
    h(
      "div",
      { class: "files-head" },
      h("h2", {}, t("files")),
      h("span", { class: "note" }, t("files-done", { done, total })),
      !isDone && h("progress", { max: String(total), value: String(done), "aria-label": t("files") }),
      h("button", { type: "button", disabled: !isDone, onclick: saveLines }, t("files-jsonl")),
      h("button", { type: "button", disabled: !isDone, onclick: saveZip }, t("files-zip")),
      h("button", { type: "button", class: "quiet", onclick: close }, t("files-close")),
    ),
    h(
      "div",
      { class: "files-scroll", tabindex: "0", role: "group", "aria-label": t("files") },
      h(
        "table",
        {},
        h("thead", {}, h("tr", {}, ["file-name", "file-title", "file-date", "file-words", "file-state"].map((key) => h("th", { scope: "col" }, t(key))))),
        h("tbody", {}, state.files.map(line)),
      ),
    ),
  );
  box.querySelector(".files-scroll").scrollTop = scrolled;
  buttons()[focused]?.focus({ preventScroll: true });
}

const buttons = () => [...$("files").querySelectorAll("button")];

function line(entry, index) {
  const article = entry.document?.articles[0];
  const title = article?.title?.text ?? "";
  const isOpen = index === state.file;
  const name = entry.state === "ready"
    ? h("button", { type: "button", class: "link", "aria-current": isOpen ? "true" : null, onclick: () => open(index) }, h("bdi", {}, entry.name))
    : h("bdi", {}, entry.name);
  const condition = entry.state === "ready" ? t("file-articles", { n: entry.document.articles.length }) : t(`file-${entry.state}`);
  return h(
    "tr",
    { class: isOpen ? "open" : null },
    h("th", { scope: "row" }, name),
    h("td", { class: "file-title", lang: languageOf(title), dir: title ? directionOf(title) : null }, title || h("span", { class: "note" }, entry.error ?? "—")),
    h("td", { data: { name: t("file-date") } }, h("bdi", {}, article?.published?.iso ?? article?.published?.text ?? "—")),
    h("td", { data: { name: t("file-words") } }, article ? number(wordCount(article.text)) : "—"),
    h("td", { title: entry.error }, condition),
  );
}

function close() {
  turn++;
  state.files = [];
  state.file = null;
  draw();
  $("text").focus();
}

function saveLines() {
  const lines = ready().map(({ name, document: result }) => JSON.stringify({ file: name, ...result }));
  save("articles.jsonl", `${lines.join("\n")}\n`, "application/jsonl");
}

/** A ZIP in the format that is chosen, one entry a file. */
async function saveZip() {
  try {
    const { downloadZip } = await import("./vendor/client-zip.js");
    const { format } = settings;
    const names = new Set();
    const entries = [];
    for (const { name, document: result } of ready()) {
      entries.push({ name: unused(names, name, FORMATS[format].extension), input: await fileText(result, format), lastModified: new Date() });
    }
    save("articles.zip", await downloadZip(entries).blob());
  } catch (error) {
    say(reasonOf(error));
  }
}

function unused(names, name, extension) {
  const stem = name.replace(/\.[^.]*$/, "");
  let result = `${stem}.${extension}`;
  for (let n = 2; names.has(result); n++) result = `${stem}-${n}.${extension}`;
  names.add(result);
  return result;
}

export function startFiles() {
  on("document", () => {
    const entry = state.files[state.file];
    if (!entry || !state.document) return;
    if (entry.text !== state.text) entry.text = state.text;
    entry.document = state.document;
    entry.history = state.history;
    draw();
  });
  // Another text in the box is another file of the table, or none.
  on("text", ({ isEdit }) => {
    if (!isEdit) draw();
  });
  // New options hold for all files; the one that is shown is worked on as the text in the box.
  on("options", (changes) => {
    if (state.files.length === 0 || !isOfExtract(changes)) return;
    for (const [index, entry] of state.files.entries()) {
      if (index !== state.file && entry.text !== undefined) entry.state = "waiting";
    }
    workAll();
  });
}
