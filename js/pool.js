// The functions of the package in workers: jobs wait in a queue, each worker does one at a time, and a job that is
// aborted ends its worker, since WebAssembly cannot be interrupted.

const METHODS = ["extract", "normalize", "findDates", "render", "fingerprint", "similarity"];

/** A pool over a way to start a worker: `start({ reply, failure })` gives `{ post(message), end() }`. */
export function poolOf(start, options = {}) {
  const { size = 1, wasm } = checked(options);
  if (!Number.isInteger(size) || size < 1) throw new TypeError("option \"size\" must be an integer of 1 or more");
  // A URL is no thing that can be sent.
  const source = wasm instanceof URL ? wasm.href : wasm;
  const queue = [];
  const workers = new Set();
  const waits = new Map();
  let closed = false;

  function spawn() {
    const worker = { job: undefined };
    const settle = (how, value) => {
      const { job } = worker;
      worker.job = undefined;
      job?.[how](value);
    };
    worker.thread = start({
      reply({ result, error }) {
        if (error) settle("reject", revive(error));
        else settle("resolve", result);
        next();
      },
      failure(error) {
        end(worker);
        settle("reject", error);
        next();
      },
    });
    try {
      if (source !== undefined) worker.thread.post({ wasm: source });
    } catch (error) {
      worker.thread.end();
      throw error;
    }
    workers.add(worker);
    return worker;
  }

  function end(worker) {
    workers.delete(worker);
    worker.thread.end();
  }

  function next() {
    while (queue.length > 0) {
      const idle = [...workers].find((worker) => !worker.job);
      if (!idle && workers.size >= size) return;
      const job = queue.shift();
      let worker;
      try {
        worker = idle ?? spawn();
        worker.job = job;
        worker.thread.post({ method: job.method, args: job.args });
      } catch (error) {
        if (worker) worker.job = undefined;
        // A worker that cannot be started, an argument or a module that cannot be cloned, or what a getter of one has thrown.
        const uncloned = error?.name === "DataCloneError";
        job.reject(uncloned ? new TypeError(`an argument cannot be sent to a worker: ${error.message}`, { cause: error }) : error);
      }
    }
  }

  /** Calls back when a signal aborts; gives what forgets it. One listener a signal: Node.js warns of more than ten. */
  function whenAborted(signal, abort) {
    const wait = waits.get(signal) ?? { aborts: new Set(), listener: () => wait.aborts.forEach((abort) => abort()) };
    waits.set(signal, wait);
    wait.aborts.add(abort);
    signal.addEventListener("abort", wait.listener);
    return () => {
      wait.aborts.delete(abort);
      if (wait.aborts.size > 0) return;
      waits.delete(signal);
      signal.removeEventListener("abort", wait.listener);
    };
  }

  function run(method, args, signal) {
    return new Promise((resolve, reject) => {
      if (closed) throw new Error("the pool is closed");
      signal?.throwIfAborted();
      const abort = () => {
        const waiting = queue.indexOf(job);
        if (waiting >= 0) queue.splice(waiting, 1);
        else end([...workers].find((worker) => worker.job === job));
        job.reject(signal.reason);
        next();
      };
      const settled = (settle) => (value) => {
        forget?.();
        settle(value);
      };
      const job = { method, args, resolve: settled(resolve), reject: settled(reject) };
      const forget = signal && whenAborted(signal, abort);
      queue.push(job);
      next();
    });
  }

  const pool = {
    async extractAll(texts, given = {}) {
      const iterate = typeof texts === "string" ? undefined : (texts?.[Symbol.asyncIterator] ?? texts?.[Symbol.iterator]);
      if (typeof iterate !== "function") throw new TypeError("texts must be an iterable of strings");
      const { signal, onProgress, ...options } = checked(given);
      const results = [];
      const stop = new AbortController();
      const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
      const total = texts.length ?? texts.size;
      const iterator = iterate.call(texts);
      let index = 0;
      let done = 0;
      // Whether the iterator may have more texts, and how many lanes wait for one.
      let open = true;
      let waiting = 0;
      const take = async () => {
        waiting++;
        try {
          const next = await iterator.next();
          if (next.done) open = false;
          return next;
        } catch (error) {
          open = false;
          throw error;
        } finally {
          waiting--;
        }
      };
      // Each lane takes the next text when its last is done: no more of them are held than workers can use.
      const lane = async () => {
        for (;;) {
          either.throwIfAborted();
          const { value: text, done: finished } = await take();
          if (finished) return;
          const mine = index++;
          results[mine] = await run("extract", [text, options], either);
          onProgress?.({ done: ++done, total, index: mine, document: results[mine] });
        }
      };
      try {
        await Promise.all(Array.from({ length: size }, lane));
      } catch (error) {
        stop.abort(error);
        // As `for await` leaves its source, where it is not at its end; but a text that is still to come is not waited for.
        if (open) {
          const closed = (async () => iterator.return?.())().catch(() => {});
          if (waiting === 0) await closed;
        }
        throw error;
      }
      return results;
    },

    close() {
      closed = true;
      const error = new DOMException("the pool was closed", "AbortError");
      for (const job of queue.splice(0)) job.reject(error);
      for (const worker of [...workers]) {
        end(worker);
        worker.job?.reject(error);
      }
    },
  };
  for (const method of METHODS) {
    pool[method] = async (...args) => {
      const last = args.at(-1);
      if (typeof last !== "object" || !last?.signal) return run(method, args);
      const { signal, ...options } = checked(last);
      return run(method, [...args.slice(0, -1), options], signal);
    };
  }
  return pool;
}

/** The options of a pool or of one of its functions; a TypeError where they are none. */
function checked(options) {
  if (typeof options !== "object" || options === null) throw new TypeError("options must be an object");
  if (options.signal && !(options.signal instanceof AbortSignal)) throw new TypeError("option \"signal\" must be an AbortSignal");
  return options;
}

const { CompileError, LinkError } = WebAssembly;
const ERRORS = { CompileError, LinkError, RangeError, TypeError };

function revive({ name, message }) {
  return new (ERRORS[name] ?? Error)(message);
}

/** What a worker does with a message: the reply, or nothing for one that only says where the module is. */
export function replyWith(init, functions) {
  let source;
  return async ({ wasm, method, args }) => {
    if (!method) {
      source = wasm;
      return undefined;
    }
    try {
      await init(source);
      return { result: functions[method](...args) };
    } catch (error) {
      return { error: { name: error.name, message: error.message } };
    }
  };
}
