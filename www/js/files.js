// Several files: a table of results that fills as they are worked on, each to be opened, all to be taken away at once.

import { Cancelled, ask } from "./client.js";
import { NONE } from "./corrections.js";
import { $, directionOf, h, languageOf } from "./dom.js";
import { History } from "./history.js";
import { number, t, wordCount } from "./i18n.js";
import { FORMATS, fileText, save } from "./output.js";
import { offer, setText } from "./pipeline.js";
import { extractOptions, settings } from "./settings.js";
import { on, state } from "./state.js";
import { reasonOf, say } from "./status.js";

let turn = 0;

/** Works on files one after the other; `read(file)` gives { name, text, hints }. */
export async function showFiles(files, read) {
  const mine = ++turn;
  state.files = files.map((file) => ({ name: file.name, state: "waiting", history: new History(NONE) }));
  state.file = null;
  draw();
  for (const [index, file] of files.entries()) {
    const entry = state.files[index];
    try {
      Object.assign(entry, await read(file));
      await work(entry);
      if (mine !== turn) return;
      entry.state = "ready";
    } catch (error) {
      if (mine !== turn) return;
      if (error instanceof Cancelled) return;
      entry.state = "failed";
      entry.error = reasonOf(error);
    }
    draw();
    if (index === 0 && entry.state === "ready") await open(0);
  }
  say(t("files-done", { done: ready().length, total: state.files.length }), offer());
}

async function work(entry) {
  const { base, document: corrected } = await ask("extract", {
    text: entry.text, hints: entry.hints, options: extractOptions(), corrections: entry.history.value, isApart: true,
  });
  entry.document = corrected ?? base;
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
  // New options hold for all files.
  on("options", async (changes) => {
    if (!["profile", "operations", "repair", "unglue", "now", "phrases"].some((key) => key in changes)) return;
    const mine = ++turn;
    for (const [index, entry] of state.files.entries()) {
      if (entry.state !== "ready" || index === state.file) continue;
      await work(entry).catch(() => {});
      if (mine !== turn) return;
    }
    draw();
  });
}
