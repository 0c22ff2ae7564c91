// The options: how the text is cleaned, how it is read, the reader's own phrases, what stays on the device.

import { ask } from "./client.js";
import { $, h, icon } from "./dom.js";
import { t } from "./i18n.js";
import { LOSSLESS, LOSSY, PROFILES } from "./operations.js";
import { ROLES } from "./roles.js";
import { localNow, reset, set, settings } from "./settings.js";
import { on, state } from "./state.js";

/** Counts and previews are of the text's beginning: enough to judge by, quick for any length. */
const SAMPLE = 100_000;

/** Of these only one makes sense at a time. */
const RIVALS = [
  ["tatweel:smart", "tatweel:remove"], ["tanween:before_alef", "tanween:after_alef"], ["digits:ascii", "digits:arab"],
  ["punct:ascii", "punct:arabic"], ["hamza:fold_carrier", "hamza:bare"],
];

/** The operations in force. */
const active = () => settings.operations ?? PROFILES[settings.profile];

const same = (a, b) => a.length === b.length && a.every((name) => b.includes(name));

/** Takes a set of operations: as a profile where one has exactly these. */
function choose(operations) {
  const profile = Object.keys(PROFILES).find((name) => same(PROFILES[name], operations));
  set(profile ? { profile, operations: null } : { operations });
}

function turn(name, isOn) {
  const rivals = RIVALS.filter((group) => group.includes(name)).flat();
  const others = active().filter((one) => one !== name && !(isOn && rivals.includes(one)));
  choose(isOn ? [...others, name] : others);
}

export async function openOptions() {
  const drawer = $("options");
  drawer.hidden = false;
  document.body.classList.add("has-drawer");
  $("options-open").setAttribute("aria-expanded", "true");
  draw();
  drawer.querySelector("button").focus();
  count();
  const { version } = await ask("version").catch(() => ({}));
  if (version) drawer.querySelector("#version").textContent = `${t("version")} ${version}`;
}

export function closeOptions() {
  const drawer = $("options");
  if (drawer.hidden) return false;
  const hadFocus = drawer.contains(document.activeElement);
  drawer.hidden = true;
  document.body.classList.remove("has-drawer");
  $("options-open").setAttribute("aria-expanded", "false");
  if (hadFocus) $("options-open").focus();
  return true;
}

function draw() {
  $("options").replaceChildren(
    h(
      "div",
      { class: "drawer-head" },
      h("h2", { id: "options-title" }, t("options")),
      h("button", { type: "button", class: "quiet only-icon", "aria-label": t("close"), onclick: closeOptions }, icon("close")),
    ),
    h(
      "fieldset",
      { class: "profiles" },
      h("legend", {}, t("options-profile")),
      [...Object.keys(PROFILES), "own"].map((name) =>
        h(
          "label",
          { class: "profile" },
          h("input", { type: "radio", name: "profile", value: name, disabled: name === "own", onchange: () => set({ profile: name, operations: null }) }),
          h("span", {}, h("strong", {}, t(`profile-${name}`)), name !== "own" && h("small", {}, t(`profile-${name}-more`))),
        ),
      ),
    ),
    operationList("options-lossless", LOSSLESS, true),
    operationList("options-lossy", LOSSY, false),
    h(
      "fieldset",
      {},
      h("legend", {}, t("options-reading")),
      checkbox("repair"),
      checkbox("unglue"),
      h("label", { for: "option-now", class: "field-label" }, t("option-now")),
      h(
        "div",
        { class: "field-row" },
        h("input", { type: "datetime-local", id: "option-now", step: "1", onchange: (event) => set({ now: event.target.value ? localNow(new Date(event.target.value)) : null }) }),
        h("button", { type: "button", class: "quiet small", onclick: () => set({ now: localNow() }) }, t("option-now-set")),
        h("button", { type: "button", class: "quiet small", onclick: () => set({ now: null }) }, t("option-now-none")),
      ),
    ),
    phrases(),
    h("fieldset", {}, h("legend", {}, t("options-device")), checkbox("keepText", "option-keep-text")),
    h("p", { class: "drawer-foot" }, h("button", { type: "button", class: "quiet small", onclick: () => reset() }, t("options-reset")), h("span", { class: "note", id: "version" })),
  );
  show();
}

function checkbox(key, label = `option-${key}`) {
  return h(
    "label",
    { class: "check" },
    h("input", { type: "checkbox", data: { setting: key }, onchange: (event) => set({ [key]: event.target.checked }) }),
    h("span", {}, t(label)),
  );
}

function operationList(title, names, isOpen) {
  return h(
    "details",
    { class: "operations", open: isOpen },
    h("summary", {}, t(title)),
    title === "options-lossy" && h("p", { class: "note" }, t("options-lossy-note")),
    h(
      "ul",
      {},
      names.map((name) =>
        h(
          "li",
          {},
          h(
            "label",
            { class: "check" },
            h("input", { type: "checkbox", data: { operation: name }, onchange: (event) => turn(name, event.target.checked) }),
            h("span", {}, t(`op-${name}`)),
          ),
          h("details", { class: "preview", data: { preview: name }, hidden: true }, h("summary", {}), h("ul", {})),
        ),
      ),
    ),
  );
}

/** Puts the options in force into the controls. */
function show() {
  const drawer = $("options");
  if (drawer.hidden) return;
  const on = new Set(active());
  for (const box of drawer.querySelectorAll("[data-operation]")) box.checked = on.has(box.dataset.operation);
  for (const box of drawer.querySelectorAll("[data-setting]")) box.checked = settings[box.dataset.setting];
  for (const radio of drawer.querySelectorAll("[name=profile]")) {
    radio.checked = radio.value === (settings.operations ? "own" : settings.profile);
  }
  drawer.querySelector("#option-now").value = settings.now?.slice(0, 19) ?? "";
}

let counting = 0;

/** Asks for each operation what it changes, and shows that. */
async function count() {
  const turnOfCount = ++counting;
  const drawer = $("options");
  if (drawer.hidden) return;
  const text = state.text.slice(0, SAMPLE);
  for (const preview of drawer.querySelectorAll("[data-preview]")) {
    const operation = preview.dataset.preview;
    if (text === "") {
      preview.hidden = true;
      continue;
    }
    const operations = active().filter((name) => !RIVALS.some((group) => group.includes(name) && group.includes(operation)));
    const answer = await ask("preview", { text, operations, operation }).catch(() => null);
    if (turnOfCount !== counting) return;
    if (answer) showPreview(preview, answer);
  }
}

function showPreview(preview, { count: changes, samples }) {
  preview.hidden = false;
  preview.classList.toggle("none", changes === 0);
  const [summary, list] = preview.children;
  summary.textContent = t("changes", { n: changes });
  list.replaceChildren(
    ...samples.map(({ before, from, to, after }) =>
      h("li", { lang: "ar", dir: "rtl" }, `…${before}`, h("del", {}, visible(from)), h("ins", {}, visible(to)), `${after}…`),
    ),
    ...(state.text.length > SAMPLE ? [h("li", { class: "note" }, t("preview-part", { n: SAMPLE }))] : []),
  );
}

/** Characters that show nothing, as signs that do. */
function visible(text) {
  const signs = { "\n": "⏎", "\t": "⇥", " ": "␣", "\u00A0": "⍽" };
  return text.replace(/[\n\t \u00A0]|[\p{Cc}\p{Cf}\p{Zs}]/gu, (one) => signs[one] ?? `U+${one.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}

function phrases() {
  const field = h("input", { type: "text", id: "phrase", dir: "auto", maxlength: "200", autocomplete: "off" });
  const role = h("select", { id: "phrase-role" }, ROLES.map((name) => h("option", { value: name, selected: name === "footer" }, t(`role-${name}`))));
  const add = (event) => {
    event.preventDefault();
    const phrase = field.value.trim();
    if (!phrase) return;
    set({ phrases: [...settings.phrases.filter((one) => one.phrase !== phrase), { phrase, role: role.value }] });
    field.value = "";
    field.focus();
  };
  return h(
    "fieldset",
    { class: "phrases" },
    h("legend", {}, t("options-phrases")),
    h("p", { class: "note" }, t("options-phrases-note")),
    h(
      "form",
      { class: "field-row", onsubmit: add },
      h("label", { for: "phrase", class: "visually-hidden" }, t("phrase")),
      field,
      h("label", { for: "phrase-role", class: "visually-hidden" }, t("role")),
      role,
      h("button", { type: "submit" }, t("add")),
    ),
    h("ul", { id: "phrase-list" }, phraseItems()),
  );
}

const phraseItems = () =>
  settings.phrases.map(({ phrase, role }) =>
    h(
      "li",
      {},
      h("bdi", { lang: "ar" }, phrase),
      h("span", { class: "note" }, t(`role-${role}`)),
      h(
        "button",
        {
          type: "button",
          class: "quiet only-icon small",
          "aria-label": `${t("delete")}: ${phrase}`,
          onclick: () => set({ phrases: settings.phrases.filter((one) => one.phrase !== phrase) }),
        },
        icon("close"),
      ),
    ),
  );

export function startOptions() {
  $("options-open").addEventListener("click", () => closeOptions() || openOptions());
  on("options", () => {
    $("phrase-list")?.replaceChildren(...phraseItems());
    show();
    count();
  });
  let resting;
  on("text", () => {
    clearTimeout(resting);
    resting = setTimeout(count, 500);
  });
}
