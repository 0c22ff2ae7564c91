// Starts the page. What is needed at once is started at once, the rest when the page is at rest.

import { start } from "./client.js";
import { startArticle } from "./article.js";
import { startCard } from "./card.js";
import { carry, carried } from "./carried.js";
import { showFiles, startFiles } from "./files.js";
import { language, t, translate } from "./i18n.js";
import { startInput, take, takeBox } from "./input.js";
import { startInstall } from "./install.js";
import { startKeys } from "./keys.js";
import { startMap } from "./map.js";
import { startOptions } from "./options.js";
import { startOriginal } from "./original.js";
import { startOthers } from "./others.js";
import { startOutput } from "./output.js";
import { startPanes } from "./panes.js";
import { showSamples } from "./samples.js";
import { keptText, set } from "./settings.js";
import { History } from "./history.js";
import { state } from "./state.js";
import { say } from "./status.js";
import { startTheme } from "./theme.js";
import { cancelWork, retry } from "./pipeline.js";
import { $, opensElsewhere } from "./dom.js";

if (language === "en") {
  document.title = t("name");
  translate();
  const link = $("language");
  Object.assign(link, { href: "?", lang: "ar", hreflang: "ar" });
  $("brand").setAttribute("href", "?lang=en");
} else {
  translate();
}
startPanes();
startInput();
startArticle();
startOriginal();
startCard();
startMap();
startOthers();
startOutput();
startFiles();
startOptions();
startKeys();
startTheme();
showSamples(take);
$("cancel").addEventListener("click", cancelWork);
$("retry").addEventListener("click", retry);
document.documentElement.dataset.ready = "";
performance.mark("ready");
start();
addEventListener("hashchange", takeLink);
$("language").addEventListener("click", carry);
// The name leads to the empty page, from which the text can be brought back.
$("brand").addEventListener("click", (event) => {
  if (state.text === "" || opensElsewhere(event)) return;
  event.preventDefault();
  take("");
});
addEventListener("load", () => {
  startInstall();
  // The articles' own letters are there before the first article is drawn.
  for (const weight of [400, 700]) document.fonts.load(`${weight} 1rem "Noto Naskh Arabic"`, "غربال 2024");
});
takeWaiting();

function hasLink() {
  return location.hash.startsWith("#t=");
}

/** The text in the link that was followed. */
async function takeLink() {
  if (!hasLink()) return;
  const { unpack } = await import("./share.js");
  try {
    await take(await unpack(location.hash));
  } catch {
    say(t("share-bad"));
  }
  history.replaceState(null, "", location.pathname + location.search);
}

/**
 * A text that waits: in the link that was followed, put into the box before the page had started, carried over from the
 * page in the other language, or kept on the device.
 */
async function takeWaiting() {
  const before = carried();
  if (hasLink()) return takeLink();
  if ($("text").value) return takeBox();
  if (before) {
    const { text, hints, corrections, files, now } = before;
    if (now) set({ now });
    const opened = files.findIndex((file) => file.isOpen);
    if (text && opened < 0) await take(text, hints, new History(corrections));
    return files.length > 0 && showFiles(files, (file) => file, opened < 0 ? null : opened);
  }
  const text = keptText();
  if (text) await take(text);
}
