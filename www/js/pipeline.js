// From text to document: the live question to the worker, the reader's corrections over its answer, progress for long texts.

import { Cancelled, ask, askLatest, cancel } from "./client.js";
import { NONE, articleAround, moved, toggled, withPiece, withoutPiece } from "./corrections.js";
import { $ } from "./dom.js";
import { History } from "./history.js";
import { percent, t, wordsOf } from "./i18n.js";
import { isKept } from "./roles.js";
import { extractOptions, isOfExtract, keepText } from "./settings.js";
import { on, state, tell } from "./state.js";
import { reasonOf, say } from "./status.js";

/** From here on a bar shows that the page is at work, and work can be cancelled. */
const LONG = 1_000_000;
/** Milliseconds after which that is shown for shorter texts too: the engine may still be on its way. */
const SLOW = 400;

/**
 * The text that the one at hand has replaced: { act } brings it back, and `isLater` says that it came later, and was left by
 * undoing. Null where none was replaced, or the text was edited since.
 */
let before = null;

/**
 * Takes a new text. `isEdit`: the reader changed the text that was there, so that corrections stay where they can.
 * `history`: the corrections that the text comes with. `file`: the index of the file that it is the text of. `isBack`: it is an
 * earlier one that comes back.
 */
export async function setText(text, { hints = [], isEdit = false, history, file = null, isBack = false } = {}) {
  // Neither its document nor what the worker said of it: they may be many times as long.
  const { files } = state;
  const old = { text: state.text, hints: state.hints, history: state.history, file: state.file };
  if (isEdit && before) say("");
  // The table keeps what its files hold.
  const isLost = !isEdit && old.text !== "" && (file === null || old.file === null);
  const act = () => setText(old.text, { ...old, file: files === state.files ? old.file : null, isBack: !isBack });
  before = isLost ? { act, isLater: isBack } : null;
  if (isEdit) state.history.map((corrections) => moved(corrections, old.text, text));
  else Object.assign(state, { history: history ?? new History(NONE), file });
  state.hints = isEdit ? [] : hints;
  state.text = text;
  tell("text", { isEdit });
  keepText(text);
  if (text.trim() !== "") return void (await sieve({ isQuiet: isEdit }));
  empty();
  if (before) say(t("cleared"), offer());
}

/** Brings back the text that was replaced, where it came later only if that is asked for; whether there was one. */
export function bringBack(isLater) {
  const found = before?.isLater === isLater ? before : null;
  found?.act();
  return found !== null;
}

/** The button that brings it back, for the status line. */
export const offer = () => before && { label: t(state.text.trim() === "" ? "undo" : "bring-back"), act: before.act };

function empty() {
  state.base = null;
  state.document = null;
  $("stopped").hidden = true;
  showProgress(null);
  tell("document");
}

/** Asks the worker for the document of the text as it is now; resolves to whether it is shown. */
async function sieve({ isQuiet = false } = {}) {
  const { text, hints } = state;
  const began = performance.now();
  $("stopped").hidden = true;
  if (text.length > LONG) showProgress(text.length);
  const slow = setTimeout(() => state.text === text && text.length <= LONG && showProgress(text.length), SLOW);
  try {
    const answer = await askLatest({ text, hints, options: extractOptions(), corrections: state.history.value });
    if (!answer || state.text !== text) return false;
    state.base = answer.base;
    state.document = answer.document ?? answer.base;
    if (text.length > LONG) pace = text.length / ((performance.now() - began) / 1000);
    showProgress(null);
    tell("document", { isNewText: !isQuiet });
    announce(isQuiet ? PAUSE : 0);
    return true;
  } catch (error) {
    if (!(error instanceof Cancelled) && state.text === text) stop(reasonOf(error));
    return false;
  } finally {
    clearTimeout(slow);
  }
}

/** Work that ends without a document shows none: that of another text or of other options would pass for it. */
function stop(reason) {
  empty();
  $("stopped-reason").textContent = reason;
  $("stopped").hidden = false;
  say(reason, offer());
}

/** Works again on a text whose work was stopped. */
export const retry = () => sieve();

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
  if (!main) return say(t("done-none"), offer());
  say(t("done", { words: wordsOf(main.text), removed: percent(1 - keptShare()) }), offer());
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

/**
 * Shows how far the work on a text of this length is, by the pace of the last; null when it is done. What is shown until
 * then is of another text or of other options: it is dimmed and out of reach.
 */
function showProgress(length) {
  const isBusy = length !== null;
  clearInterval(ticking);
  $("progress").hidden = !isBusy;
  $("panes").inert = isBusy;
  $("panes").setAttribute("aria-busy", String(isBusy));
  if (!isBusy) return;
  const bar = $("progress-bar");
  const began = performance.now();
  say(t("working"));
  // How long the engine is on its way nobody knows.
  if (length <= LONG) return bar.removeAttribute("value");
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
  stop(t("cancelled"));
}

/** Puts new corrections into force and says so, where they came into force; `piece` is where the one begins that they are about. */
async function apply(words, piece) {
  const corrections = state.history.value;
  try {
    const { document } = await ask("correct", { corrections });
    if (state.history.value !== corrections) return;
    if (document) {
      state.document = document;
      tell("document", { isCorrection: true, piece });
    }
    // A worker that was started anew does not know the text.
    if (!document && !(await sieve({ isQuiet: true }))) return;
    say(words);
  } catch (error) {
    if (!(error instanceof Cancelled)) say(reasonOf(error));
  }
}

/** Keeps a piece that was removed, removes one that was kept. */
export async function toggle(index) {
  const before = state.document.segments[index].role;
  const { role, article } = toggled(state.base, state.document.segments, index);
  await setRole(index, role, article, isKept(role) ? t("piece-kept", { role: t(`role-${role}`) }) : t("piece-removed", { role: t(`role-${before}`) }));
}

/** Gives a piece another role. */
export async function giveRole(index, role) {
  const article = isKept(role) ? articleAround(state.base, index) : null;
  await setRole(index, role, article, t("piece-role", { role: t(`role-${role}`) }));
}

async function setRole(index, role, article, words) {
  const { start, end, role: original, article: originalArticle } = state.base.segments[index];
  const isBack = role === original && article === originalArticle;
  const corrections = state.history.value;
  state.history.push(isBack ? withoutPiece(corrections, start) : withPiece(corrections, { start, end, role, article, rule: "user" }));
  await apply(words, start);
}

/** Makes another article the main one. */
export async function promote(index) {
  const start = state.document.articles[index].start;
  const before = state.base.articles.findIndex((article) => article.start === start);
  state.history.push({ ...state.history.value, main: before === 0 ? null : start });
  await apply(t("promoted"));
}

export async function undo() {
  if (!state.document || !state.history.canUndo) return;
  state.history.undo();
  await apply(t("undone"));
}

export async function redo() {
  if (!state.document || !state.history.canRedo) return;
  state.history.redo();
  await apply(t("redone"));
}

on("options", (changes) => {
  if (isOfExtract(changes) && state.text.trim()) sieve({ isQuiet: true });
  if (changes.keepText) keepText(state.text);
});
