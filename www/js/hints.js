// What HTML knew of a pasted text and plain text cannot say: which lines were headings, list items, or nothing but a link.
// Hints: [{ start, end, kind: "heading" | "item" | "link", words, level?, href? }], offsets in the text.

/** Pieces that HTML knows better than the shape of the line, as corrections; they never bring removed text back. */
export function fromHints(base, hints) {
  const pieces = [];
  let at = 0;
  const isTitled = base.articles.map((article) => article.title !== null);
  base.segments.forEach((segment) => {
    while (at < hints.length && hints[at].end <= segment.start) at++;
    const hint = hints[at];
    if (!hint || hint.start > segment.start || hint.end < segment.end) return;
    const role = better(segment, hint, isTitled);
    if (role && role !== segment.role) {
      if (role === "title") isTitled[segment.article] = true;
      const article = role === "related" ? null : segment.article;
      pieces.push({ start: segment.start, end: segment.end, role, article, rule: `html:${hint.kind}` });
    }
  });
  return pieces;
}

/** Fewer words than a sentence that a body would set apart as one link. */
const SENTENCE = 14;

function better({ role, article, start, end }, { kind, level, words }, isTitled) {
  if (article === null) return null;
  if (kind === "heading" && (role === "paragraph" || role === "heading")) {
    return level === 1 && !isTitled[article] ? "title" : "heading";
  }
  if (kind === "item" && role === "paragraph") return "list-item";
  if (kind === "link" && role === "paragraph" && words < SENTENCE) return "related";
  return null;
}
