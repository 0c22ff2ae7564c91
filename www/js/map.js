// The map: the whole paste at a glance beside the original. A band a row; the width of a band says its family where
// colour cannot: body fills the map, an article's data three quarters, pointers a half, the page's own a quarter.

import { $, painted } from "./dom.js";
import { reveal, shownRows } from "./original.js";
import { familyOf } from "./roles.js";
import { on, state } from "./state.js";
import { t } from "./i18n.js";

const WIDTH = { body: 1, head: 0.75, pointer: 0.5, furniture: 0.3 };

let heights = [];

/** A row is as tall as its text is long, and a little. */
function measure() {
  const rows = shownRows();
  const weights = rows.map(({ start, end, gap }) => Math.max(1, Math.ceil((end - start) / 70)) + (gap ? 0.4 : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let at = 0;
  heights = weights.map((weight) => {
    const from = at / total;
    at += weight;
    return [from, at / total];
  });
}

function draw() {
  const map = $("map");
  const canvas = map.querySelector("canvas");
  const scale = devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = map;
  if (width === 0 || height === 0) return;
  measure();
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  context.scale(scale, scale);
  const style = getComputedStyle(map);
  const colours = new Map();
  const colour = (name) => {
    if (!colours.has(name)) colours.set(name, style.getPropertyValue(name).trim());
    return colours.get(name);
  };
  const isFromRight = style.direction === "rtl";
  const segments = state.document?.segments ?? [];
  let drawn = -1;
  shownRows().forEach((row, index) => {
    const [from, to] = heights[index];
    const top = from * height;
    // Of many rows in one pixel the first is drawn.
    if (to * height - drawn < 0.5 / scale) return;
    drawn = to * height;
    const tall = Math.max(0.6, (to - from) * height - 0.6);
    const length = row.end - row.start || 1;
    for (const piece of row.pieces) {
      const { role, article } = segments[piece.index];
      const family = familyOf(role);
      const part = row.pieces.length > 1 ? (piece.end - piece.start) / length : WIDTH[family];
      const offset = row.pieces.length > 1 ? (piece.start - row.start) / length : 0;
      const wide = Math.max(1.5, part * width);
      const x = isFromRight ? width - offset * width - wide : offset * width;
      context.fillStyle = colour(article > 0 ? "--map-other" : `--map-${family}`);
      context.fillRect(x, top, wide, tall);
    }
  });
  drawView();
}

/** The part that is on the screen. */
function drawView() {
  const scroll = $("rows-scroll");
  const view = $("map").querySelector(".map-view");
  const { scrollTop, scrollHeight, clientHeight } = scroll;
  const top = scrollHeight ? scrollTop / scrollHeight : 0;
  const tall = scrollHeight ? clientHeight / scrollHeight : 1;
  view.style.insetBlockStart = `${top * 100}%`;
  view.style.blockSize = `${Math.min(1, tall) * 100}%`;
  const most = scrollHeight - clientHeight;
  const value = most > 0 ? Math.round((scrollTop / most) * 100) : 0;
  $("map").setAttribute("aria-valuenow", String(value));
  $("map").setAttribute("aria-valuetext", `${value}%`);
}

function jump(fraction, isSmooth) {
  const index = heights.findIndex(([, to]) => fraction <= to);
  const row = shownRows()[index];
  if (row) reveal(row.start, { isSmooth });
}

export function startMap() {
  const map = $("map");
  const scroll = $("rows-scroll");
  const fractionOf = (event) => {
    const box = map.getBoundingClientRect();
    return (event.clientY - box.top) / box.height;
  };
  // After the text itself is on the screen: its first rows with one frame, the others with the next.
  const redraw = async () => {
    await painted();
    await painted();
    draw();
  };
  on("document", redraw);
  on("theme", redraw);
  new ResizeObserver(redraw).observe(map);
  scroll.addEventListener("scroll", () => requestAnimationFrame(drawView), { passive: true });
  map.addEventListener("pointerdown", (event) => {
    map.setPointerCapture(event.pointerId);
    jump(fractionOf(event), true);
  });
  map.addEventListener("pointermove", (event) => {
    if (map.hasPointerCapture(event.pointerId) && event.buttons) jump(fractionOf(event), false);
  });
  const page = () => scroll.clientHeight * 0.9;
  const moves = {
    ArrowDown: () => scroll.scrollBy({ top: 60 }),
    ArrowUp: () => scroll.scrollBy({ top: -60 }),
    PageDown: () => scroll.scrollBy({ top: page() }),
    PageUp: () => scroll.scrollBy({ top: -page() }),
    Home: () => scroll.scrollTo({ top: 0 }),
    End: () => scroll.scrollTo({ top: scroll.scrollHeight }),
  };
  map.addEventListener("keydown", (event) => {
    if (!moves[event.key]) return;
    event.preventDefault();
    moves[event.key]();
  });
  map.title = t("map");
}
