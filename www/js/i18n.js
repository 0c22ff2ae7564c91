// The interface's words. Arabic is the page's own language; `?lang=en` gives English.

import ar from "./words/ar.js";
import en from "./words/en.js";

export const language = document.documentElement.lang === "en" ? "en" : "ar";
const words = language === "en" ? en : ar;
const plural = new Intl.PluralRules(language);
// Western digits in both: the dates beside them are ISO dates.
const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 1 });
const percents = new Intl.NumberFormat(`${language}-u-nu-latn`, { style: "percent" });

/** A text of the interface; `{name}` is replaced from `values`, and `values.n` chooses between plural forms. */
export function t(key, values = {}) {
  const entry = words[key] ?? key;
  const text = typeof entry === "string" ? entry : values.n === 0 && entry.zero ? entry.zero : entry[plural.select(values.n)] ?? entry.other;
  return text.replace(/\{([a-z]+)\}/g, (_, name) => (typeof values[name] === "number" ? numbers.format(values[name]) : values[name] ?? ""));
}

export const number = (value) => numbers.format(value);
export const percent = (value) => percents.format(value);

/** A size in bytes for people. */
export function size(count) {
  const [value, unit] = count >= 1e6 ? [count / 1e6, "megabyte"] : [count / 1e3, "kilobyte"];
  return new Intl.NumberFormat(`${language}-u-nu-latn`, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}

const count = (text) => (text.match(/[^\s]+/g) ?? []).length;
/** "213 words". */
export const wordsOf = (text) => t("words", { n: count(text) });
export const wordCount = count;

/** Puts the words into the elements that name theirs: data-t (text), data-t-label, data-t-placeholder, data-t-title. */
export function translate(root = document) {
  const each = (attribute, set) => root.querySelectorAll(`[${attribute}]`).forEach((element) => set(element, t(element.getAttribute(attribute))));
  each("data-t", (element, text) => (element.textContent = text));
  each("data-t-label", (element, text) => element.setAttribute("aria-label", text));
  each("data-t-placeholder", (element, text) => element.setAttribute("placeholder", text));
  each("data-t-title", (element, text) => element.setAttribute("title", text));
}

/** A notice for people; one that the page does not know yet speaks as the package wrote it. */
export const warningText = ({ code, message }) => (words[`warning-${code}`] ? t(`warning-${code}`) : message);

/** Why a piece has its role, for people. */
export function ruleText(rule) {
  const [kind, detail] = rule.split(/:(.*)/s);
  if (rule === "phrase:own") return t("rule-own");
  if (kind === "phrase") return t("rule-phrase", { detail });
  if (kind === "html") return t(`rule-html-${detail}`);
  if (["model", "date", "user", "dateline", "glued-list", "markup", "rule-line", "white-space"].includes(kind)) return t(`rule-${kind}`);
  return t("rule-other", { detail: rule });
}
