// The live question to the worker: whatever comes between, the latest text is answered.

import assert from "node:assert/strict";
import { test } from "node:test";

/** A worker that answers with what it was asked, when it is told to. */
class FakeWorker {
  static asked = [];
  postMessage(message) {
    FakeWorker.asked.push({ text: message.text, answer: () => this.onmessage({ data: { id: message.id, text: message.text } }) });
  }
  terminate() {}
}
globalThis.Worker = FakeWorker;
const { Cancelled, askLatest, cancel } = await import("../../www/js/client.js");

/** Answers whatever the worker is asked, from a question on, until a promise is settled. */
async function answersUntil(promise, from) {
  let open = true;
  const settled = promise.finally(() => (open = false));
  for (let next = from; open; await new Promise((resolve) => setTimeout(resolve, 1))) {
    while (next < FakeWorker.asked.length) FakeWorker.asked[next++].answer();
  }
  return settled;
}
const text = (answer) => answer.then((found) => found?.text);

test("a question that comes between two others is answered, and the older ones come to nobody", { timeout: 30_000 }, async () => {
  FakeWorker.asked = [];
  const first = text(askLatest({ text: "first" }));
  const second = text(askLatest({ text: "second" }));
  FakeWorker.asked[0].answer();
  assert.equal(await first, undefined);
  // The answer is in and the second question is about to be asked: here the third comes.
  const third = text(askLatest({ text: "third" }));
  assert.deepEqual(await answersUntil(Promise.all([second, third]), 1), [undefined, "third"]);
});

test("a cancelled question rejects, also one that was still to be asked, and the next is answered", { timeout: 30_000 }, async () => {
  FakeWorker.asked = [];
  const running = askLatest({ text: "running" });
  const waiting = askLatest({ text: "waiting" });
  cancel();
  await assert.rejects(running, Cancelled);
  await assert.rejects(waiting, Cancelled);
  assert.equal(await answersUntil(text(askLatest({ text: "next" })), 1), "next");
});
