// The service worker: the page works without a network.
//
// Every file of the page is kept in one cache and served from there. When an open page asks for it, all files are fetched
// again and compared; where one differs, the new set waits in a second cache until the reader takes it, so that a page
// never runs on files of two versions. A test checks that FILES names every file of the page.

const CURRENT = "current";
const NEXT = "next";

const FILES = [
  "./",
  "manifest.webmanifest",
  "css/article.css",
  "css/base.css",
  "css/input.css",
  "css/layout.css",
  "css/map.css",
  "css/original.css",
  "css/panels.css",
  "css/tokens.css",
  "fonts/noto-naskh-arabic-arabic-wght-normal.woff2",
  "fonts/noto-naskh-arabic-latin-wght-normal.woff2",
  "fonts/readex-pro-arabic-wght-normal.woff2",
  "fonts/readex-pro-latin-wght-normal.woff2",
  "icons/icon-192.png",
  "icons/icon-512.png",
  "icons/icon-maskable-512.png",
  "icons/icon.svg",
  "js/article.js",
  "js/card.js",
  "js/carried.js",
  "js/client.js",
  "js/corrections.js",
  "js/decode.js",
  "js/dialog.js",
  "js/disarm.js",
  "js/dom.js",
  "js/early.js",
  "js/files.js",
  "js/hints.js",
  "js/history.js",
  "js/html-to-text.js",
  "js/i18n.js",
  "js/input.js",
  "js/install.js",
  "js/keys.js",
  "js/main.js",
  "js/map.js",
  "js/operations.js",
  "js/options.js",
  "js/original.js",
  "js/others.js",
  "js/output.js",
  "js/panes.js",
  "js/pipeline.js",
  "js/roles.js",
  "js/rows.js",
  "js/samples.js",
  "js/settings.js",
  "js/share.js",
  "js/state.js",
  "js/status.js",
  "js/theme.js",
  "js/vendor/client-zip.js",
  "js/words/ar.js",
  "js/words/en.js",
  "js/worker.js",
  "samples/library.txt",
  "samples/port.txt",
  "samples/recipe.txt",
  "samples/two-articles.txt",
  "pkg/ghirbal.wasm",
  "pkg/index.js",
];

const fresh = (file) => fetch(new Request(new URL(file, self.location), { cache: "no-cache" }));

async function fetchAll() {
  return Promise.all(
    FILES.map(async (file) => {
      const response = await fresh(file);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return [new URL(file, self.location).href, response];
    }),
  );
}

async function keep(name, entries) {
  await caches.delete(name);
  const cache = await caches.open(name);
  await Promise.all(entries.map(([address, response]) => cache.put(address, response)));
}

async function tellPages(message) {
  for (const page of await self.clients.matchAll()) page.postMessage(message);
}

const isSame = (a, b) => a.byteLength === b.byteLength && new Uint8Array(a).every((byte, at) => byte === b[at]);

/** Looks for a newer set of files. */
async function check() {
  const entries = await fetchAll();
  const cache = await caches.open(CURRENT);
  for (const [address, response] of entries) {
    const old = await cache.match(address);
    const bytes = old && new Uint8Array(await old.arrayBuffer());
    if (bytes && isSame(await response.clone().arrayBuffer(), bytes)) continue;
    await keep(NEXT, entries);
    return tellPages("update");
  }
}

/** Takes the set that waits. */
async function apply() {
  const next = await caches.open(NEXT);
  const entries = await Promise.all((await next.keys()).map(async (request) => [request.url, await next.match(request)]));
  if (entries.length > 0) await keep(CURRENT, entries);
  await caches.delete(NEXT);
  await tellPages("reload");
}

/** What is no file of the page is the network's, another address under it too. */
async function answer(request) {
  const cache = await caches.open(CURRENT);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

/** The first time everything is kept; later versions of this file leave what pages run on alone, and check() finds the rest. */
async function install() {
  if (!(await caches.has(CURRENT))) await keep(CURRENT, await fetchAll());
  await self.skipWaiting();
}

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === self.location.origin) event.respondWith(answer(request));
});

self.addEventListener("message", ({ data }) => {
  // Without a network there is nothing newer.
  if (data === "check") check().catch(() => {});
  if (data === "apply") apply();
});
