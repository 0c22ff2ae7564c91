// The card of a piece: its role, the rule, the confidence, and what can be done about it. It appears under the pointer,
// for the piece that has the focus, or by a tap or click, and then it stays.

import { $, h } from "./dom.js";
import { percent, ruleText, t } from "./i18n.js";
import { FURNITURE, HEAD, BODY, POINTERS, SIGNS, familyOf, isKept } from "./roles.js";
import { set, settings } from "./settings.js";
import { on, state } from "./state.js";
import { say } from "./status.js";
import { giveRole, toggle } from "./pipeline.js";
import { markCurrent, pieceAtPoint, rangesOf, unmark } from "./original.js";

/** A phrase longer than this would fit this one text only. */
const LONGEST_PHRASE = 60;
const DELAY = 160;

let shown = -1;
let isPinned = false;
let timer;

/** A narrow screen shows the card at its foot, where the thumb is. */
const isNarrow = () => innerWidth <= 640;

function fill(index) {
  const segment = state.document.segments[index];
  const { role, rule, confidence, article, start, end } = segment;
  const kept = isKept(role);
  const text = state.text.slice(start, end).trim();
  const link = state.hints.find((hint) => hint.kind === "link" && hint.start <= start && hint.end >= end);
  const families = { head: HEAD, body: BODY, pointer: POINTERS, furniture: FURNITURE };
  const choose = h(
    "select",
    {
      id: "card-role",
      onchange: async (event) => {
        await giveRole(index, event.target.value);
        reopen(index);
      },
    },
    Object.entries(families).map(([family, roles]) =>
      h("optgroup", { label: t(`family-${family}`) }, roles.map((name) => h("option", { value: name, selected: name === role }, t(`role-${name}`)))),
    ),
  );
  const card = $("card");
  card.setAttribute("aria-label", t(`role-${role}`));
  card.className = `card ${familyOf(role)} role-${role}${isNarrow() ? " at-foot" : ""}`;
  const content = [
    h(
      "div",
      { class: "card-head" },
      h("span", { class: `sign-box role-${role}`, "aria-hidden": "true" }, SIGNS[role]),
      h("strong", {}, t(`role-${role}`), article > 0 ? ` ${t("in-article", { n: article + 1 })}` : ""),
      h("span", { class: kept ? "state-kept" : "state-removed" }, t(kept ? "kept" : "removed")),
    ),
    h("p", { class: "card-rule" }, ruleText(rule), h("code", { dir: "ltr" }, rule)),
    h(
      "p",
      { class: "card-confidence" },
      h("span", {}, `${t("confidence")} ${percent(confidence)}`),
      h("meter", { min: "0", max: "1", value: String(confidence), "aria-label": t("confidence") }),
    ),
    link && h("p", { class: "card-link" }, `${t("link-to")} `, h("bdi", { dir: "ltr" }, link.href)),
    h(
      "div",
      { class: "card-actions" },
      h(
        "button",
        {
          type: "button",
          class: "primary",
          id: "card-toggle",
          onclick: async () => {
            await toggle(index);
            reopen(index);
          },
        },
        t(kept ? "remove" : "keep"),
      ),
      h("label", { for: "card-role", class: "visually-hidden" }, t("role")),
      choose,
    ),
    text.length <= LONGEST_PHRASE && !text.includes("\n") &&
      h(
        "button",
        {
          type: "button",
          class: "link",
          onclick: () => {
            set({ phrases: [...settings.phrases.filter(({ phrase }) => phrase !== text), { phrase: text, role }] });
            say(t("phrase-saved"));
          },
        },
        t("always-so"),
      ),
  ];
  card.replaceChildren(...content.filter(Boolean));
}

function reopen(index) {
  // It may have been closed meanwhile.
  if (shown !== index || index < 0) return;
  const hadFocus = document.activeElement?.id;
  fill(index);
  if (hadFocus) $(hadFocus)?.focus();
  markCurrent(index);
}

/** Shows the card of a piece beside it. */
function show(index, { pin = false, near } = {}) {
  if (index < 0 || index >= state.document.segments.length) return hide();
  clearTimeout(timer);
  isPinned = pin || (isPinned && shown === index);
  if (shown !== index || $("card").hidden) {
    shown = index;
    fill(index);
    $("card").hidden = false;
    place(near);
  }
  markCurrent(index);
}

export function hideCard() {
  if ($("card").hidden) return false;
  hide();
  return true;
}

function hide() {
  clearTimeout(timer);
  const hadFocus = $("card").contains(document.activeElement);
  const index = shown;
  shown = -1;
  isPinned = false;
  $("card").hidden = true;
  unmark();
  if (hadFocus) $("rows").querySelector(`[data-piece="${index}"]`)?.focus();
}

/** Below the piece, else above it; at the foot of a narrow screen. */
function place(near) {
  const card = $("card");
  if (isNarrow()) {
    card.style.removeProperty("inset-block-start");
    card.style.removeProperty("left");
    return;
  }
  const pane = $("rows-scroll").getBoundingClientRect();
  const boxes = rangesOf(shown).flatMap((range) => [...range.getClientRects()]).filter((box) => box.bottom > pane.top && box.top < pane.bottom);
  const [first, last] = boxes.length > 0 ? [boxes[0], boxes.at(-1)] : [pane, pane];
  const { width, height } = card.getBoundingClientRect();
  const x = near?.x ?? (document.documentElement.dir === "rtl" ? first.right : first.left);
  const left = Math.max(8, Math.min(x - width / 2, innerWidth - width - 8));
  // Where neither fits it stands beside the pointer: a piece may fill the pane.
  const spots = [last.bottom + 6, first.top - height - 6, (near?.y ?? first.bottom) + 14, (near?.y ?? first.bottom) - height - 14];
  const top = spots.find((spot) => spot >= 8 && spot + height <= innerHeight - 8) ?? 8;
  card.style.insetBlockStart = `${top}px`;
  card.style.left = `${left}px`;
}

export function startCard() {
  const list = $("rows");
  const card = $("card");
  const later = (act) => {
    clearTimeout(timer);
    timer = setTimeout(act, DELAY);
  };
  const pieceOf = (event) => {
    const tag = event.target.closest(".tag");
    return tag ? Number(tag.dataset.piece) : event.target.closest(".line") ? pieceAtPoint(event.clientX, event.clientY) : -1;
  };
  list.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch" || event.buttons !== 0 || isPinned) return;
    const index = pieceOf(event);
    if (index === shown) return clearTimeout(timer);
    later(() => (index < 0 ? hide() : show(index, { near: { x: event.clientX, y: event.clientY } })));
  });
  list.addEventListener("pointerleave", () => {
    if (!isPinned && shown >= 0) later(hide);
  });
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", () => {
    if (!isPinned) later(hide);
  });
  list.addEventListener("click", (event) => {
    if (event.target.closest(".tag") || !getSelection().isCollapsed) return;
    const index = pieceOf(event);
    if (index >= 0) show(index, { pin: true, near: { x: event.clientX, y: event.clientY } });
    else hide();
  });
  list.addEventListener("focusin", (event) => {
    const tag = event.target.closest(".tag");
    if (tag?.matches(":focus-visible")) show(Number(tag.dataset.piece));
  });
  list.addEventListener("focusout", (event) => {
    if (!card.contains(event.relatedTarget) && !list.contains(event.relatedTarget) && !isPinned) later(hide);
  });
  list.addEventListener("keydown", (event) => {
    const tag = event.target.closest(".tag");
    if (!tag || event.code !== "KeyR" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    show(Number(tag.dataset.piece), { pin: true });
    $("card-role").focus();
  });
  addEventListener("pointerdown", (event) => {
    if (!card.hidden && !card.contains(event.target) && !list.contains(event.target)) hide();
  });
  $("rows-scroll").addEventListener("scroll", () => {
    if (!card.hidden && !isPinned && !list.contains(document.activeElement)) hide();
  }, { passive: true });
  on("document", (detail) => {
    if (!detail?.isCorrection) hide();
    else if (shown >= 0) {
      const index = shown;
      setTimeout(() => reopen(index));
    }
  });
}
