//! The labels and marks around a name: what a line opens with (`بقلم`, `المصدر:`), bullets, punctuation at its edges.

use crate::document::Role;
use crate::fold::symbol;
use crate::phrases::{Class, Hit, PhraseSet};
use crate::segment::{Reader, Reading};
use crate::span::Span;
use crate::word::{Kind, kind};

/// The part of `span` left when characters are trimmed from its edges.
pub(crate) fn trim(text: &str, span: Span, edge: fn(char) -> bool) -> Span {
    let inner = span.of(text);
    let start = span.start + (inner.len() - inner.trim_start_matches(edge).len());
    let name = inner.trim_matches(edge);
    // A bracket or quotation mark that the rest opens stays: `كرة (212)`.
    let rest = inner.get(start - span.start + name.len()..).unwrap_or("");
    let closes = |open: char, close: char| rest.starts_with(close) && name.contains([open]) && !name.contains([close]);
    let closed =
        [('(', ')'), ('[', ']'), ('«', '»'), ('“', '”')].into_iter().find(|&(open, close)| closes(open, close));
    Span::new(start, start + name.len() + closed.map_or(0, |(_, close)| close.len_utf8()))
}

/// What may stand before an item or a headline: bullets and bars, as the fold knows them, and dashes.
pub(crate) fn is_bullet(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '–') || matches!(symbol(c), Some(b'*' | b'|'))
}

/// What may stand at the edges of a name: bullets, punctuation, brackets.
pub(crate) fn is_rim(c: char) -> bool {
    is_bullet(c)
        || matches!(
            c,
            ':' | '/'
                | '\\'
                | '،'
                | ','
                | '.'
                | '…'
                | '('
                | ')'
                | '['
                | ']'
                | '"'
                | '»'
                | '«'
                | '“'
                | '”'
                | '—'
                | '_'
                | 'ـ'
                | '؛'
                | ';'
                | '#'
        )
}

/// The phrases and the fold of a span, without its dates and seams; symbols count from the span's start.
pub(crate) fn read(text: &str, span: Span) -> Reading {
    let mut reader = Reader::new(PhraseSet::none(), None);
    reader.phrases(span.of(text));
    reader.reading
}

/// The span behind the label that it opens with, such as `بقلم` or `المصدر:`; the whole span when there is none, or nothing else.
pub(crate) fn after_label(text: &str, span: Span, classes: &[Class]) -> Span {
    let Reading { hits, folded, .. } = read(text, span);
    let symbols = folded.symbols();
    let first = symbols.iter().position(|&symbol| matches!(kind(symbol), Kind::Arabic | Kind::Latin)).unwrap_or(0);
    let label =
        hits.iter().filter(|hit| hit.start == first && classes.contains(&hit.class) && hit.role != Role::Dateline);
    let end = label.map(|hit| hit.end).max().filter(|&end| end < symbols.len());
    end.map_or(span, |end| Span::new(span.start + folded.start(end), span.end))
}

/// Whether a phrase that passes is the whole of a part.
pub(crate) fn is_whole(text: &str, part: Span, pass: impl Fn(&Hit) -> bool) -> bool {
    let Reading { hits, folded, .. } = read(text, part);
    hits.iter().any(|hit| hit.covers(folded.symbols()) && pass(hit))
}

/// Whether a phrase of one of these classes is the whole of a part.
pub(crate) fn covered(text: &str, part: Span, classes: &[Class]) -> bool {
    is_whole(text, part, |hit| classes.contains(&hit.class))
}

/// `span`, or `other` where it is empty.
pub(crate) fn unless_empty(span: Span, other: Span) -> Span {
    if span.is_empty() { other } else { span }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bullet_that_the_fold_knows_goes() {
        for bullet in ["•", "★", "➢", "📌", "✅", "‣", "–", "┃"] {
            let text = format!("{bullet} كتب الأطفال");
            assert_eq!(trim(&text, Span::new(0, text.len()), is_bullet).of(&text), "كتب الأطفال");
        }
        let text = "«كتب» الأطفال»";
        assert_eq!(trim(text, Span::new(0, text.len()), is_bullet).of(text), text, "a quotation mark is none");
    }

    #[test]
    fn trimming_keeps_a_bracket_that_the_rest_opens() {
        let text = ":: كرة (212) / كرة) / كرة (212";
        let of = |part: &str| {
            let start = text.rfind(part).unwrap_or(0);
            let start = if part == "كرة (212) " { text.find(part).unwrap_or(0) } else { start };
            trim(text, Span::new(start, start + part.len()), is_rim).of(text)
        };
        assert_eq!(of("كرة (212) "), "كرة (212)");
        assert_eq!(of("كرة) "), "كرة");
        assert_eq!(of("كرة (212"), "كرة (212");
    }
}
