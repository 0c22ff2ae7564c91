// Making elements. Text is always set as text, never parsed.

export const $ = (id) => document.getElementById(id);

/** An element: `h("p", { class: "x", onclick }, "text", child)`. False and null children are left out. */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "data") Object.assign(element.dataset, value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** One of the icons that index.html holds. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

const ARABIC = /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/;

/** The direction of a text: right to left as soon as it has an Arabic letter, even where it begins with "(CNN)". */
export const directionOf = (text) => (ARABIC.test(text) ? "rtl" : "ltr");

/** The language of a text, for `lang`: Arabic as soon as it has an Arabic letter, else what stands around it has. */
export const languageOf = (text) => (ARABIC.test(text) ? "ar" : null);

/** How a view glides to where it goes: at once for readers who want nothing to move. */
export const gliding = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth");

/** Whether a click on a link opens it in another tab or window. */
export const opensElsewhere = (event) => event.ctrlKey || event.metaKey || event.shiftKey;

/** Resolves when the browser has had a chance to draw and to take input. */
export const breathe = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Resolves when what the page shows now is on the screen. */
export const painted = async () => {
  await new Promise(requestAnimationFrame);
  await breathe();
};
