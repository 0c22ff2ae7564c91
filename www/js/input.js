// What comes in: typing, paste, drop, files, the clipboard's button.

import { decode } from "./decode.js";
import { $, directionOf, languageOf } from "./dom.js";
import { htmlToText, isHtmlSource } from "./html-to-text.js";
import { size, t } from "./i18n.js";
import { codeOf } from "./keys.js";
import { bringBack, setText } from "./pipeline.js";
import { on, state } from "./state.js";
import { say } from "./status.js";
import { showFiles } from "./files.js";

/** A text box lays out all it holds at once: a longer text is kept beside it, with its beginning shown. */
const BOX = 40_000;
const SHOWN = 2_000;

let isLarge = false;

/** Takes a whole text, as if it had been pasted over everything; `history`: the corrections that it comes with. */
export const take = (text, hints = [], history) => setText(text, { hints, history });

/** The box of an empty text reads as the page does; a text has its own language and direction. */
function direct() {
  const box = $("text");
  box.dir = box.value ? directionOf(box.value) : document.documentElement.dir;
  box.lang = languageOf(box.value) ?? document.documentElement.lang;
}

function fill(text) {
  isLarge = text.length > BOX;
  const box = $("text");
  box.value = isLarge ? `${text.slice(0, SHOWN)}…` : text;
  box.readOnly = isLarge;
  direct();
  $("large-note").hidden = !isLarge;
  if (isLarge) $("large-note").textContent = t("large-note", { size: size(new Blob([text]).size) });
}

function shrink(isSmall) {
  $("composer").classList.toggle("is-small", isSmall);
  const button = $("resize");
  button.setAttribute("aria-expanded", String(!isSmall));
  button.setAttribute("aria-label", t(isSmall ? "enlarge" : "reduce"));
}

/** Takes what stands in the box. */
export function takeBox() {
  direct();
  const text = $("text").value;
  if (text.length > BOX) return void take(text);
  setText(text, { isEdit: true });
}

/** Plain text with its lines, read as HTML where it is the source of a page: { text, hints }. */
const readPlain = (text) => (isHtmlSource(text) ? htmlToText(text) : { text: text.replace(/\r\n?/g, "\n"), hints: [] });

const countLines = (text) => text.split(/\n\s*/).length;

/**
 * Rich text as text with its lines. Lines that only a style sheet made are not in the HTML: where the plain text beside it has
 * twice as many, it is taken.
 */
function readRich(html, plain) {
  // A copied piece of source, which an editor has coloured.
  if (isHtmlSource(plain)) return htmlToText(plain);
  const read = htmlToText(html);
  const text = plain.replace(/\r\n?/g, "\n").trim();
  return countLines(text) >= 2 * countLines(read.text) ? { text, hints: [] } : read;
}

/** Pasted HTML becomes text with its lines; all else the browser does as it would. */
function pasted(event) {
  const { clipboardData: data } = event;
  const files = [...data.files].filter(isReadable);
  if (files.length > 0) {
    event.preventDefault();
    return void openFiles(files);
  }
  const plain = data.getData("text/plain");
  const html = data.getData("text/html");
  const isSource = !html && isHtmlSource(plain);
  const { text, hints } = html ? readRich(html, plain) : readPlain(plain);
  if (text.trim() === "") return;
  const box = $("text");
  const isAll = isLarge || box.selectionEnd - box.selectionStart === box.value.length;
  if (isAll) {
    event.preventDefault();
    take(text, hints);
  } else if (html || isSource || box.value.length + text.length > BOX) {
    event.preventDefault();
    insert(text);
  }
}

/** Puts a text in the place of the selection. */
function insert(text) {
  // Of all that a script can do only this can be undone by the browser.
  if (text.length <= BOX && document.execCommand("insertText", false, text)) return;
  const box = $("text");
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  takeBox();
}

async function fromClipboard() {
  try {
    // Unsanitised where the browser can: what is read is disarmed here, and its own cleaning would only cost structure.
    const [item] = await navigator.clipboard.read({ unsanitized: ["text/html"] });
    if (item?.types.includes("text/html")) {
      const textOf = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : "");
      const { text, hints } = readRich(await textOf("text/html"), await textOf("text/plain"));
      if (text.trim()) return void take(text, hints);
    }
    const { text, hints } = readPlain(await navigator.clipboard.readText());
    take(text, hints);
  } catch {
    say(t("paste-refused"));
    $("text").focus();
  }
}

const isHtml = (file) => /\.html?$/i.test(file.name) || file.type === "text/html";
const isReadable = (file) => /\.(txt|html?|md|markdown|text)$/i.test(file.name) || file.type.startsWith("text/");

/** The text of a file, decoded, and read as HTML where it is that: { name, text, hints }; throws where it is no text. */
async function readFile(file) {
  const text = decode(await file.arrayBuffer());
  if (text.includes("\0") || text.startsWith("%PDF-")) throw new Error(t("no-text-file"));
  return { name: file.name, ...(isHtml(file) ? htmlToText(text) : readPlain(text)) };
}

/** One file is taken as the text, several become a table. */
export async function openFiles(list) {
  const files = [...list];
  if (files.length === 0) return;
  if (files.length === 1) {
    try {
      const { text, hints } = await readFile(files[0]);
      return void take(text, hints);
    } catch (error) {
      return void say(t("failed", { message: `${files[0].name}: ${error.message}` }));
    }
  }
  await showFiles(files, readFile);
}

function startDrop() {
  const veil = $("drop");
  const isUseful = (event) => [...event.dataTransfer.types].some((type) => ["Files", "text/html", "text/plain"].includes(type));
  addEventListener("dragover", (event) => {
    if (!isUseful(event)) return;
    event.preventDefault();
    veil.hidden = !event.dataTransfer.types.includes("Files");
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) veil.hidden = true;
  });
  addEventListener("drop", (event) => {
    veil.hidden = true;
    const { files } = event.dataTransfer;
    if (files.length > 0) {
      event.preventDefault();
      return void openFiles(files);
    }
    const html = event.dataTransfer.getData("text/html");
    if (!html) return;
    event.preventDefault();
    const { text, hints } = readRich(html, event.dataTransfer.getData("text/plain"));
    take(text, hints);
  });
}

export function startInput() {
  const box = $("text");
  direct();
  box.addEventListener("input", takeBox);
  // The browser's own undo knows nothing of a text that was taken whole.
  box.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const isUndo = codeOf(event) === "KeyZ" && !event.shiftKey;
    const isRedo = codeOf(event) === (event.shiftKey ? "KeyZ" : "KeyY");
    if ((isUndo || isRedo) && bringBack(isRedo)) event.preventDefault();
  });
  box.addEventListener("paste", pasted);
  // Who works in the box sees more than two lines of it, also where a paste has left the focus in it.
  for (const event of ["focus", "click", "input"]) box.addEventListener(event, () => shrink(false));
  $("paste").addEventListener("click", fromClipboard);
  $("open").addEventListener("click", () => $("file").click());
  $("file").addEventListener("change", async (event) => {
    await openFiles(event.target.files);
    event.target.value = "";
  });
  $("clear").addEventListener("click", () => {
    take("");
    box.focus();
  });
  $("resize").addEventListener("click", () => {
    shrink(!$("composer").classList.contains("is-small"));
    box.scrollTop = 0;
  });
  // A paste anywhere else on the page is meant for the text box too.
  addEventListener("paste", (event) => {
    if (!event.defaultPrevented && !event.target.closest?.("input, textarea, select")) {
      box.select();
      pasted(event);
    }
  });
  on("text", ({ isEdit }) => {
    const hasText = state.text.trim() !== "";
    document.body.classList.toggle("has-text", hasText);
    $("clear").hidden = state.text === "";
    $("resize").hidden = !hasText;
    if (isEdit) return;
    fill(state.text);
    shrink(hasText);
  });
  startDrop();
}
