//! Lines of the input, and the pieces of lines in which several things are glued together.

mod cut;
mod dateline;
mod flat;
mod reader;
mod reading;

pub(crate) use cut::{cut, is_picture};
pub(crate) use flat::is_gap;
pub(crate) use reader::Reader;
pub(crate) use reading::Reading;

use crate::lean::position;
use crate::span::Span;

/// A line with something other than white space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The line without the white space at its edges.
    pub(crate) span: Span,
    /// Columns of white space before it, beyond those before every line.
    pub(crate) indent: usize,
    /// Whether it goes on with the line before, which was too long to be read at once.
    pub(crate) continues: bool,
}

/// Bytes that are read as one line at most. What is longer is no line that somebody wrote; it is cut at a space.
const LONGEST: usize = 32 << 10;
/// Bytes of a line break at most.
const WIDEST_BREAK: usize = 3;

/// The lines of `text` that hold something other than white space, in order.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::with_capacity(text.len() / 128 + 4);
    let mut start = 0;
    let mut continues = false;
    loop {
        let reach = (start + LONGEST + WIDEST_BREAK).min(text.len());
        let window = text.as_bytes().get(..reach).unwrap_or_default();
        let (mut end, mut width) = next_break(window, start).unwrap_or((reach, 0));
        let whole = end - start <= LONGEST;
        if !whole {
            (end, width) = (break_behind(text, start, LONGEST), 0);
        }
        let bytes = Span::new(start, end);
        let span = bytes.trim(text);
        if !span.is_empty() {
            let indent = Span::new(bytes.start, span.start).of(text).chars().count();
            lines.push(Line { span, indent, continues });
        }
        if whole && width == 0 {
            break;
        }
        continues = !whole;
        start = end + width;
    }
    // A page that was indented as a whole is not indented.
    let margin = lines.iter().filter(|line| !line.continues).map(|line| line.indent).min().unwrap_or(0);
    lines.iter_mut().for_each(|line| line.indent = line.indent.saturating_sub(margin));
    lines
}

/// Where to break a text that has no line break: behind the last space among `length` bytes from `start`, or behind the
/// last whole character.
pub(crate) fn break_behind(text: &str, start: usize, length: usize) -> usize {
    let mut end = (start + length).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let last = Span::new(start, end).of(text).bytes().rev().take(1024).position(|byte| byte == b' ');
    last.map_or(end, |last| end - last)
}

/// Where the line breaks of some bytes end.
pub(crate) fn breaks(bytes: &[u8]) -> impl Iterator<Item = usize> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let (at, width) = next_break(bytes, from)?;
        from = at + width;
        Some(from)
    })
}

/// The line break at or behind a byte: where it begins and how many bytes it takes.
fn next_break(bytes: &[u8], mut from: usize) -> Option<(usize, usize)> {
    let begins = |byte: u8| (byte == b'\n') | (byte == b'\r') | (byte == 0xC2) | (byte == 0xE2);
    loop {
        let at = position(bytes, from, begins)?;
        match bytes.get(at..) {
            Some([b'\n' | b'\r', ..]) => return Some((at, 1)),
            Some([0xC2, 0x85, ..]) => return Some((at, 2)),
            Some([0xE2, 0x80, 0xA8 | 0xA9, ..]) => return Some((at, 3)),
            _ => from = at + 1,
        }
    }
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
    fn lines_know_their_indent() {
        let text = "أول\r\n\r\n  • ثان \u{2028}ثالث\n";
        let found: Vec<_> = lines(text).iter().map(|l| (l.span.of(text), l.indent)).collect();
        assert_eq!(found, [("أول", 0), ("• ثان", 2), ("ثالث", 0)]);
    }

    #[test]
    fn a_line_is_cut_only_where_it_is_too_long() {
        for line_break in ["\n", "\u{85}", "\u{2028}"] {
            let found = |letters: usize| {
                let text = format!("{}{line_break}ثان", "ا".repeat(letters));
                lines(&text)
                    .iter()
                    .map(|line| (line.span.of(&text).chars().count(), line.continues))
                    .collect::<Vec<_>>()
            };
            assert_eq!(found(LONGEST / 2), [(LONGEST / 2, false), (3, false)]);
            assert_eq!(found(LONGEST / 2 + 1), [(LONGEST / 2, false), (1, true), (3, false)]);
        }
    }
}
