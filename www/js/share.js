// Sharing by a link whose fragment holds the text: only on demand, and with its length said. A fragment is never sent to
// a server. The text is compressed by the browser and written in base64url.

import { openDialog } from "./dialog.js";
import { h } from "./dom.js";
import { t } from "./i18n.js";
import { state } from "./state.js";
import { say } from "./status.js";

/** Longer links are cut by some programs. */
const SAFE = 8000;
/** More than this is no shared article: a link that would unpack to it is refused. */
const MOST = 20_000_000;

async function through(stream, bytes) {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream));
}

/** The fragment that holds a text. */
export async function pack(text) {
  const response = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(text));
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `#t=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** The text in a fragment; throws where it is damaged. */
export async function unpack(fragment) {
  const binary = atob(fragment.replace(/^#t=/, "").replaceAll("-", "+").replaceAll("_", "/"));
  const response = await through(new DecompressionStream("deflate-raw"), Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  const reader = response.body.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > MOST) throw new RangeError("too long");
  }
  return text + decoder.decode();
}

export async function openShare() {
  const { pieces, main } = state.history.value;
  const link = new URL(await pack(state.text), location.href).href;
  const field = h("textarea", { id: "share-link", readonly: true, dir: "ltr", rows: "4" });
  field.value = link;
  const take = async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(link);
      say(t("share-copied"));
    } catch {
      say(t("copy-failed"));
    }
  };
  openDialog(
    t("share"),
    h("p", {}, t("share-note")),
    h("label", { for: "share-link" }, t("link")),
    field,
    h("p", { class: "note" }, t("share-length", { n: link.length }), link.length > SAFE ? ` ${t("share-long")}` : ""),
    (pieces.length > 0 || main !== null) && h("p", { class: "note" }, t("share-uncorrected")),
    h("div", { class: "dialog-actions" }, h("button", { type: "button", class: "primary", onclick: take }, t("share-take"))),
  );
}
