// Files to text: UTF-8, UTF-16, windows-1256 and ISO-8859-6 are told apart by their bytes.

/** The text of a file's bytes. */
export function decode(buffer) {
  const bytes = new Uint8Array(buffer);
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** The label of the encoding that the bytes are most plausibly in. */
export function encodingOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = wideOrder(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return "utf-8";
  // ISO-8859-6 has no byte at the places of windows-1256's fa, qaf and kaf; where it has one for each, the article decides.
  if (!isValid("iso-8859-6", bytes)) return "windows-1256";
  return count(bytes, 0xc7, 0xe4) > count(bytes, 0xc7, 0xe1) ? "iso-8859-6" : "windows-1256";
}

const isValid = (label, bytes) => {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** UTF-8, be it with a bad byte or cut inside a character: in another encoding hardly any two letters make one of UTF-8. */
function isUtf8(bytes) {
  let good = 0;
  let bad = 0;
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === "\uFFFD") bad++;
    else if (character > "\x7F") good++;
  }
  return bad * 5 <= good;
}

/** UTF-16 without a mark: every second byte is 0 or 6, as in Latin and Arabic text, or that of Arabic's presentation forms. */
function wideOrder(bytes) {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 16) return null;
  const high = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0 || byte === 6 || (byte >= 0xfb && byte <= 0xfe)) high[at % 2]++;
  });
  const half = sample.length / 2;
  if (high[1] > half * 0.9 && high[0] < half * 0.5) return "utf-16le";
  if (high[0] > half * 0.9 && high[1] < half * 0.5) return "utf-16be";
  return null;
}

/** How often one byte follows another. */
function count(bytes, first, second) {
  let pairs = 0;
  for (let at = 1; at < bytes.length; at++) if (bytes[at - 1] === first && bytes[at] === second) pairs++;
  return pairs;
}
