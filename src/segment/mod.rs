//! Lines of the input, and the pieces of lines in which several things are glued together.

mod cut;
mod reading;

pub(crate) use cut::cut;
pub(crate) use reading::{Reader, Reading, Word};

use crate::span::Span;

/// A line with something other than white space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The line without the white space at its edges.
    pub(crate) span: Span,
    /// Columns of white space before it.
    pub(crate) indent: usize,
    /// Blank lines before it.
    pub(crate) blank_before: usize,
}

/// The lines of `text` that hold something other than white space, in order.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut blank_before = 0;
    let mut start = 0;
    for raw in text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']) {
        let whole = Span::new(start, start + raw.len());
        let span = whole.trim(text);
        let inside_crlf = raw.is_empty() && text.get(..start).is_some_and(|before| before.ends_with('\r'));
        if span.is_empty() {
            blank_before += usize::from(!inside_crlf || !text.get(start..).is_some_and(|rest| rest.starts_with('\n')));
        } else {
            let indent = Span::new(whole.start, span.start).of(text).chars().count();
            lines.push(Line { span, indent, blank_before });
            blank_before = 0;
        }
        // Every separator but U+0085 (two bytes) and U+2028/9 (three) is one byte.
        start = whole.end + text.get(whole.end..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    lines
}

/// How a piece is joined to what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Joint {
    /// It begins a line.
    Line,
    /// White space or punctuation stands between.
    Space,
    /// Nothing stands between: the two were glued.
    Glued,
}

/// The smallest stretch of text that gets a role of its own: a line, or a part of a line that glues several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The piece without the white space at its edges.
    pub(crate) span: Span,
    /// Index of its line.
    pub(crate) line: usize,
    /// How it is joined to what stands before it.
    pub(crate) joint: Joint,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_know_their_indent_and_the_blank_lines_before_them() {
        let text = "أول\r\n\r\n  • ثان \u{2028}ثالث\n";
        let found: Vec<_> = lines(text).iter().map(|l| (l.span.of(text), l.indent, l.blank_before)).collect();
        assert_eq!(found, [("أول", 0, 0), ("• ثان", 2, 1), ("ثالث", 0, 0)]);
    }
}
