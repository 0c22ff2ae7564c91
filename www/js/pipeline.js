// From text to document: the live question to the worker, the reader's corrections over its answer, progress for long texts.

import { Cancelled, ask, askLatest, cancel } from "./client.js";
import { NONE, articleAround, moved, toggled, withPiece, withoutPiece } from "./corrections.js";
import { $ } from "./dom.js";
import { History } from "./history.js";
import { percent, t, wordsOf } from "./i18n.js";
import { isKept } from "./roles.js";
import { extractOptions, keepText } from "./settings.js";
import { on, state, tell } from "./state.js";
import { say } from "./status.js";

/** From here on a bar shows that the page is at work, and work can be cancelled. */
const LONG = 1_000_000;

/**
 * Takes a new text. `isEdit`: the reader changed the text that was there, so that corrections stay where they can.
 * `history`: the corrections that the text comes with.
 */
export async function setText(text, { hints = [], isEdit = false, history } = {}) {
  const before = state.text;
  if (isEdit) state.history.map((corrections) => moved(corrections, before, text));
  else state.history = history ?? new History(NONE);
  state.hints = isEdit ? [] : hints;
  state.text = text;
  tell("text", { isOther: !isEdit && !history });
  keepText(text);
  if (text.trim() === "") return empty();
  await sieve({ isQuiet: isEdit });
}

function empty() {
  state.base = null;
  state.document = null;
  showProgress(null);
  tell("document");
}

/** Asks the worker for the document of the text as it is now. */
async function sieve({ isQuiet = false } = {}) {
  const { text, hints } = state;
  const began = performance.now();
  if (text.length > LONG) showProgress(text.length);
  try {
    const answer = await askLatest({ text, hints, options: extractOptions(), corrections: state.history.value });
    if (!answer || state.text !== text) return;
    state.base = answer.base;
    state.document = answer.document ?? answer.base;
    if (text.length > LONG) pace = text.length / ((performance.now() - began) / 1000);
    showProgress(null);
    tell("document", { isNewText: !isQuiet });
    announce(isQuiet ? PAUSE : 0);
  } catch (error) {
    if (error instanceof Cancelled) return;
    showProgress(null);
    say(t("failed", { message: error.message }));
  }
}

/** While one types, the line speaks only when the hands rest. */
const PAUSE = 900;
let speaking;

function announce(delay) {
  clearTimeout(speaking);
  speaking = setTimeout(announceNow, delay);
}

function announceNow() {
  if (!state.document) return;
  const [main] = state.document.articles;
  if (!main) return say(t("done-none"));
  say(t("done", { words: wordsOf(main.text), removed: percent(1 - keptShare()) }));
}

/** The share of the text's characters that an article keeps, white space aside. */
export function keptShare() {
  let kept = 0;
  let all = 0;
  for (const { role, start, end } of state.document.segments) {
    if (role === "separator") continue;
    all += end - start;
    if (isKept(role)) kept += end - start;
  }
  return all === 0 ? 0 : kept / all;
}

/** Bytes in a second that the last long text took; the first is a cautious guess. */
let pace = 5_000_000;
let ticking;

/** Shows how far the work on a text of this length is, by the pace of the last; null when it is done. */
function showProgress(length) {
  clearInterval(ticking);
  $("progress").hidden = length === null;
  if (length === null) return;
  const bar = $("progress-bar");
  const began = performance.now();
  bar.value = 0;
  ticking = setInterval(() => {
    const share = ((performance.now() - began) / 1000) * (pace / length);
    // It comes ever nearer to the end and reaches it only when the work is done.
    bar.value = 1 - Math.exp(-1.5 * share);
  }, 60);
}

/** Ends the work under way; the text stays. */
export function cancelWork() {
  cancel();
  showProgress(null);
  tell("cancelled");
  say(t("cancelled"));
}

/** Puts new corrections into force. */
async function apply() {
  const corrections = state.history.value;
  const answer = await ask("correct", { corrections }).catch((error) => void say(t("failed", { message: error.message })));
  if (!answer || state.history.value !== corrections) return;
  state.document = answer.document;
  tell("document", { isCorrection: true });
}

/** Keeps a piece that was removed, removes one that was kept. */
export async function toggle(index) {
  const before = state.document.segments[index].role;
  const { role, article } = toggled(state.base, state.document.segments, index);
  await setRole(index, role, article);
  if (isKept(role)) say(t("piece-kept", { role: t(`role-${role}`) }));
  else say(t("piece-removed", { role: t(`role-${before}`) }));
}

/** Gives a piece another role. */
export async function giveRole(index, role) {
  const article = isKept(role) ? articleAround(state.base, index) : null;
  await setRole(index, role, article);
  say(t("piece-role", { role: t(`role-${role}`) }));
}

async function setRole(index, role, article) {
  const { start, end, role: original, article: originalArticle } = state.base.segments[index];
  const isBack = role === original && article === originalArticle;
  const corrections = state.history.value;
  state.history.push(isBack ? withoutPiece(corrections, start) : withPiece(corrections, { start, end, role, article, rule: "user" }));
  await apply();
}

/** Makes another article the main one. */
export async function promote(index) {
  const start = state.document.articles[index].start;
  const before = state.base.articles.findIndex((article) => article.start === start);
  state.history.push({ ...state.history.value, main: before === 0 ? null : start });
  await apply();
  say(t("promoted"));
}

export async function undo() {
  if (!state.history.canUndo) return;
  state.history.undo();
  await apply();
  say(t("undone"));
}

export async function redo() {
  if (!state.history.canRedo) return;
  state.history.redo();
  await apply();
  say(t("redone"));
}

on("options", (changes) => {
  const isOfExtract = ["profile", "operations", "repair", "unglue", "now", "phrases"].some((key) => key in changes);
  if (isOfExtract && state.text.trim()) sieve({ isQuiet: true });
  if (changes.keepText) keepText(state.text);
});
