// Taking it away: copy and download, in the format that is chosen.

import { Unloaded, ask } from "./client.js";
import { alone } from "./corrections.js";
import { $ } from "./dom.js";
import { t, wordsOf } from "./i18n.js";
import { set, settings } from "./settings.js";
import { on, state } from "./state.js";
import { reasonOf, say } from "./status.js";

export const FORMATS = {
  text: { extension: "txt", type: "text/plain" },
  markdown: { extension: "md", type: "text/markdown" },
  html: { extension: "html", type: "text/html" },
  json: { extension: "json", type: "application/json" },
  "json-ld": { extension: "jsonld", type: "application/ld+json" },
};

/** The text of one article of a document in a format; JSON is the whole document. */
export async function rendered(result, format, index = 0) {
  if (format === "json") return JSON.stringify(result, null, 2);
  const article = result.articles[index];
  const { text } = await ask("render", { format, document: { ...result, articles: article ? [article] : [] } });
  return text;
}

/** What a file of this format holds: HTML becomes a whole page, everything ends with a line break. */
export async function fileText(result, format, index = 0) {
  const text = await rendered(result, format, index);
  if (format !== "html") return `${text}\n`;
  const title = result.articles[index]?.title?.text ?? "";
  const holder = document.createElement("title");
  holder.textContent = title;
  return `<!doctype html>\n<html lang="ar" dir="rtl">\n<meta charset="utf-8">\n${holder.outerHTML}\n${text}\n</html>\n`;
}

/** A file's name from the article's title, without what file systems refuse. */
export function fileName(result, format, index = 0, otherwise = "article") {
  const title = result.articles[index]?.title?.text ?? "";
  const safe = title.replace(/[\p{C}\p{Z}/\\:*?"<>|.]+/gu, " ").trim().slice(0, 60).trim().replaceAll(" ", "-");
  return `${safe || otherwise}.${FORMATS[format].extension}`;
}

/** Hands a file to the browser. */
export function save(name, content, type) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  say(t("downloaded", { name }));
}

/** What is taken away of an article: JSON of another one is that article's, as the whole document is already there. */
const taken = (index) => (index === 0 ? state.document : alone(state.document, index));

/** Downloads one article of the document that is shown. */
export async function saveArticle(index) {
  const { format } = settings;
  try {
    const result = taken(index);
    save(fileName(result, format), await fileText(result, format), FORMATS[format].type);
  } catch (error) {
    say(reasonOf(error));
  }
}

/** Copies one article of the document that is shown. */
export async function copyArticle(index) {
  const { format } = settings;
  const result = taken(index);
  try {
    const text = await rendered(result, format);
    await navigator.clipboard.writeText(text);
    say(t("copied", { format: t(`format-${format}`), words: wordsOf(result.articles[0]?.text ?? "") }));
  } catch (error) {
    say(error instanceof Unloaded ? reasonOf(error) : t("copy-failed"));
  }
}

/** Without an article only JSON has something to take; the buttons say so. */
function enable() {
  const isEmpty = settings.format !== "json" && !state.document?.articles.length;
  for (const button of [$("copy"), $("download")]) {
    button.disabled = isEmpty || !state.document;
    button.title = isEmpty ? t("nothing-to-take") : "";
  }
}

export function startOutput() {
  const format = $("format");
  format.value = settings.format;
  format.addEventListener("change", () => set({ format: format.value }));
  $("copy").addEventListener("click", () => copyArticle(0));
  $("download").addEventListener("click", () => saveArticle(0));
  $("share").addEventListener("click", async () => (await import("./share.js")).openShare());
  on("options", () => {
    format.value = settings.format;
    enable();
  });
  on("document", enable);
}
