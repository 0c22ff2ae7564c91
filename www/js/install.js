// Offline and installation: starts the service worker, offers an update when there is one, and the browser's own install.

import { $ } from "./dom.js";

/** Says once the page is loaded that it may be checked for a newer version. */
async function startWorker() {
  const container = navigator.serviceWorker;
  container.addEventListener("message", ({ data }) => {
    if (data === "update") $("update").hidden = false;
    if (data === "reload") location.reload();
  });
  await container.register(new URL("../sw.js", import.meta.url));
  const { active } = await container.ready;
  active.postMessage("check");
  $("update-take").addEventListener("click", () => active.postMessage("apply"));
  $("update-later").addEventListener("click", () => ($("update").hidden = true));
}

export function startInstall() {
  // Without service workers the page works all the same while there is a network.
  if (navigator.serviceWorker) startWorker().catch((error) => console.info("no service worker:", error.message));
  let offer;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer = event;
    $("install").hidden = false;
  });
  $("install").addEventListener("click", async () => {
    $("install").hidden = true;
    await offer?.prompt();
  });
}
