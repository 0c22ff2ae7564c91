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

/** Lets everything that is ready happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const text = (answer) => answer.then((found) => found?.text);

test("a question that comes between two others is answered, and the older ones come to nobody", async () => {
  FakeWorker.asked = [];
  const first = text(askLatest({ text: "first" }));
  const second = text(askLatest({ text: "second" }));
  FakeWorker.asked[0].answer();
  assert.equal(await first, undefined);
  // The answer is in and the second question is about to be asked: here the third comes.
  const third = text(askLatest({ text: "third" }));
  await settle();
  for (const { answer } of FakeWorker.asked.slice(1)) answer();
  await settle();
  for (const { answer } of FakeWorker.asked.slice(2)) answer();
  assert.deepEqual([await second, await third], [undefined, "third"]);
});

test("a cancelled question rejects, also one that was still to be asked, and the next is answered", async () => {
  FakeWorker.asked = [];
  const running = askLatest({ text: "running" });
  const waiting = askLatest({ text: "waiting" });
  cancel();
  await assert.rejects(running, Cancelled);
  await assert.rejects(waiting, Cancelled);
  const next = text(askLatest({ text: "next" }));
  await settle();
  FakeWorker.asked.at(-1).answer();
  assert.equal(await next, "next");
});
