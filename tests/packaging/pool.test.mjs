// The pool of the installed package: its arguments, and how it leaves the texts that it was given.

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { article, project } from "./support.mjs";

let address, createPool, pool;
before(async () => {
  address = `${pathToFileURL(project("pool"))}/node_modules/ghirbal`;
  ({ createPool } = await import(`${address}/worker-node.js`));
  pool = createPool({ size: 2 });
});
after(() => pool.close());

const typeError = (message) => ({ name: "TypeError", message });

describe("a TypeError names the argument", () => {
  test("of createPool", () => {
    for (const options of [null, 3, "x", true]) assert.throws(() => createPool(options), typeError("options must be an object"));
    for (const size of [0, 1.5, "2", null]) assert.throws(() => createPool({ size }), typeError(/"size"/));
  });

  test("of extractAll", async () => {
    for (const texts of [undefined, null, 3, "نص", {}, { [Symbol.iterator]: 1 }]) {
      await assert.rejects(pool.extractAll(texts), typeError("texts must be an iterable of strings"));
    }
    for (const options of [null, 3, "x"]) await assert.rejects(pool.extractAll([article], options), typeError("options must be an object"));
    await assert.rejects(pool.extractAll([3]), typeError("text must be a string"));
  });

  test("signal", async () => {
    for (const signal of ["x", 1, {}, true]) {
      const wrong = typeError('option "signal" must be an AbortSignal');
      await assert.rejects(pool.extractAll([article], { signal }), wrong);
      await assert.rejects(pool.extract(article, { signal }), wrong);
    }
    assert.equal((await pool.extractAll([article], { signal: undefined })).length, 1);
  });

  test("but what a getter throws is thrown as it is", async () => {
    const thrown = new RangeError("mine");
    await assert.rejects(pool.extract(article, { get now() { throw thrown; } }), (error) => error === thrown);
    await assert.rejects(pool.extract(article, { now: () => "" }), typeError(/cannot be sent to a worker/));
  });
});

test("workers read the module from a file's address", async () => {
  const named = createPool({ wasm: `${address}/ghirbal.wasm` });
  assert.equal((await named.extract(article)).schema, 1);
  named.close();
  const given = createPool({ wasm: new URL(`${address}/ghirbal.wasm`) });
  assert.equal((await given.extract(article)).schema, 1);
  given.close();
  const missing = createPool({ wasm: `${address}/missing.wasm` });
  await assert.rejects(missing.extract(article), /ENOENT/);
  missing.close();
});

test("a module that cannot be sent is a TypeError, and its worker ends", async () => {
  const unsendable = createPool({ wasm: { load: () => {} } });
  await assert.rejects(unsendable.extract(article), typeError(/cannot be sent to a worker/));
  unsendable.close();
  const { poolOf } = await import(`${address}/pool.js`);
  let ended = 0;
  const refusing = poolOf(() => ({ post: (message) => structuredClone(message), end: () => ended++ }), { wasm: { load: () => {} } });
  for (let call = 1; call < 3; call++) {
    await assert.rejects(refusing.extract(article), typeError(/cannot be sent to a worker/));
    assert.equal(ended, call);
  }
});

test("a worker that cannot be started fails its own job and no other", async () => {
  const { poolOf } = await import(`${address}/pool.js`);
  const posted = [];
  let starts = 0;
  const fragile = poolOf(({ reply }) => {
    if (starts++ === 0) throw new Error("refused");
    return { post: ({ args }) => (posted.push(args[0]), setTimeout(() => reply({ result: args[0] }))), end() {} };
  });
  await assert.rejects(fragile.fingerprint("first"), /refused/);
  assert.equal(await fragile.fingerprint("second"), "second");
  assert.deepEqual(posted, ["second"]);
});

test("a broken module is a CompileError, as it is for init", async () => {
  const broken = createPool({ wasm: new Uint8Array([1, 2, 3]) });
  await assert.rejects(broken.extract(article), WebAssembly.CompileError);
  broken.close();
});

describe("one signal for many jobs", () => {
  const texts = Array(12).fill(article);

  test("is listened to once, and no more when they are done", async () => {
    const { signal } = new AbortController();
    const jobs = texts.map((text) => pool.extract(text, { signal }));
    assert.equal(getEventListeners(signal, "abort").length, 1);
    assert.equal((await Promise.all(jobs)).length, 12);
    assert.equal(getEventListeners(signal, "abort").length, 0);
  });

  test("ends them all, running or waiting, and no other", async () => {
    const controller = new AbortController();
    const jobs = texts.map((text) => pool.extract(text, { signal: controller.signal }));
    const other = pool.extract(article);
    const reason = new Error("enough");
    controller.abort(reason);
    for (const { reason: thrown } of await Promise.allSettled(jobs)) assert.equal(thrown, reason);
    assert.equal((await other).schema, 1);
  });
});

describe("extractAll closes its source, once, where it is not at its end", () => {
  /** A source that counts how often it is closed. */
  const source = (texts, kind = Symbol.iterator) => {
    const iterator = {
      closed: 0,
      at: 0,
      next: () => (iterator.at < texts.length ? { value: texts[iterator.at++], done: false } : { value: undefined, done: true }),
      return: () => ((iterator.closed += 1), { done: true }),
      [kind]: () => iterator,
    };
    return iterator;
  };

  test("after a text that fails", async () => {
    for (const kind of [Symbol.iterator, Symbol.asyncIterator]) {
      const texts = source([article, 3, 4, article, article], kind);
      await assert.rejects(pool.extractAll(texts), TypeError);
      assert.equal(texts.closed, 1);
    }
  });

  test("after an abort, and when what is told of the progress fails", async () => {
    const controller = new AbortController();
    const texts = source(Array(50).fill(article));
    const reason = new Error("enough");
    const onProgress = ({ done }) => done === 3 && controller.abort(reason);
    await assert.rejects(pool.extractAll(texts, { signal: controller.signal, onProgress }), (error) => error === reason);
    assert.equal(texts.closed, 1);
    const others = source([article, article, article]);
    await assert.rejects(pool.extractAll(others, { onProgress() { throw reason; } }), (error) => error === reason);
    assert.equal(others.closed, 1);
  });

  test("and waits for it to close", async () => {
    let closed = false;
    const texts = async function* () {
      try {
        yield article;
        yield 3;
        yield article;
      } finally {
        await new Promise((resolve) => setTimeout(resolve, 20));
        closed = true;
      }
    };
    const one = createPool();
    await assert.rejects(one.extractAll(texts()), TypeError);
    assert.ok(closed);
    one.close();
  });

  test("but not one that is at its end, or has failed itself", async () => {
    const texts = source([article, article, article]);
    assert.equal((await pool.extractAll(texts)).length, 3);
    assert.equal(texts.closed, 0);
    const broken = Object.assign(source([]), { next() { throw new Error("broken"); } });
    await assert.rejects(pool.extractAll(broken), /^Error: broken$/);
    assert.equal(broken.closed, 0);
  });

  test("and what fails while it closes does not hide why", async () => {
    const texts = Object.assign(source([3]), { return() { throw new Error("not this"); } });
    await assert.rejects(pool.extractAll(texts), TypeError);
  });
});
