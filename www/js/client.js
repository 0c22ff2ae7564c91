// The worker from the page's side: questions and answers, and one live question whose stale versions are dropped.

import { breathe } from "./dom.js";

let worker;
let nextId = 1;
let waiting = new Map();

/** Starts the worker ahead of its first question. */
export function start() {
  if (worker) return;
  worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  worker.onmessage = ({ data: { id, error, isUnloaded, ...answer } }) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) reject?.(isUnloaded ? new Unloaded(error) : new Error(error));
    else resolve?.(answer);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    fail(new Unloaded(event.message));
  };
}

function fail(error) {
  const asked = waiting;
  waiting = new Map();
  worker?.terminate();
  worker = undefined;
  for (const { reject } of asked.values()) reject(error);
}

/** Asks the worker; see worker.js for the kinds of question. */
export function ask(kind, payload) {
  start();
  const id = nextId++;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, kind, ...payload });
  });
}

/** Thrown where the worker or the package could not be loaded; the next question tries again. */
export class Unloaded extends Error {}

/** Thrown by what was under way when the reader cancelled. */
export class Cancelled extends Error {}

/** Ends the work that is under way. */
export function cancel() {
  pending?.reject(new Cancelled("cancelled"));
  pending = null;
  fail(new Cancelled("cancelled"));
}

let isBusy = false;
let pending = null;

/**
 * Asks for the live text: while one question is being answered only the latest of the others is kept, and an answer
 * that a newer question has overtaken comes to nobody. Resolves to undefined then.
 */
export function askLatest(payload) {
  pending?.resolve(undefined);
  const answer = new Promise((resolve, reject) => (pending = { payload, resolve, reject }));
  if (!isBusy) answerAll();
  return answer;
}

/** Asks what is pending until nothing is. Busy also between two questions, or one that came then would be overtaken by an older. */
async function answerAll() {
  isBusy = true;
  while (pending) {
    const { payload, resolve, reject } = pending;
    pending = null;
    try {
      const answer = await ask("extract", payload);
      resolve(pending ? undefined : answer);
    } catch (error) {
      reject(error);
    }
    if (pending) await breathe();
  }
  isBusy = false;
}
