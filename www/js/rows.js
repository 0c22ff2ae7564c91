// The original as rows for the eye: one row a line, very long lines in several, each with the pieces that stand in it.
// Pure: text and segments in, rows out, in linear time.

/** A row longer than this is cut at a space, so that no single paragraph is ever laid out in one go. */
const LONGEST = 1500;

/**
 * Rows of a text: { start, end, gap, pieces }, `gap` true below an empty line. A piece is { index, start, end, first }:
 * `index` of its segment, its part in this row, and whether it begins here. White space between pieces is in no piece.
 */
export function rows(text, segments) {
  const result = [];
  let segment = 0;
  let gap = false;
  for (const [start, end] of lines(text)) {
    if (isBlank(text, start, end)) {
      gap = result.length > 0;
      continue;
    }
    const pieces = [];
    while (segment < segments.length && segments[segment].end <= start) segment++;
    for (let index = segment; index < segments.length && segments[index].start < end; index++) {
      const { role, ...span } = segments[index];
      if (role === "separator") continue;
      pieces.push({ index, start: Math.max(span.start, start), end: Math.min(span.end, end), first: span.start >= start });
    }
    result.push({ start, end, gap, pieces });
    gap = false;
  }
  return result;
}

function* lines(text) {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    let from = start;
    while (end - from > LONGEST) {
      const space = text.lastIndexOf(" ", from + LONGEST);
      let to = space > from + LONGEST / 2 ? space + 1 : from + LONGEST;
      if (isLowSurrogate(text.charCodeAt(to))) to++;
      yield [from, to];
      from = to;
    }
    yield [from, end];
    start = end + 1;
  }
}

const isLowSurrogate = (unit) => unit >= 0xdc00 && unit <= 0xdfff;

function isBlank(text, start, end) {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 0xa0) return false;
  return true;
}

/** The index of the segment that an offset stands in. */
export function segmentAt(segments, offset) {
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (segments[middle].end <= offset) low = middle + 1;
    else if (segments[middle].start > offset) high = middle - 1;
    else return middle;
  }
  return -1;
}
