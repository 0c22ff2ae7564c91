//! Spans of the input and their conversion between units.
//!
//! The core counts bytes. Callers count UTF-16 code units (JavaScript) or code points (the command line, Python), so a
//! result is converted once, at the edge, by an [`OffsetMap`].

use serde::{Deserialize, Serialize};

/// A half-open range of the input, in bytes inside the core.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// First unit of the range.
    pub start: usize,
    /// The unit after the last.
    pub end: usize,
}

impl Span {
    /// The range from `start` to `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Span { start, end }
    }

    /// Number of units.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether the range holds nothing.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// The text under a byte span; empty when the span does not lie on character boundaries of `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// The span without the white space at its edges; empty at `start` when there is nothing else.
    pub fn trim(self, text: &str) -> Span {
        let inner = self.of(text);
        let start = self.start + (inner.len() - inner.trim_start().len());
        Span::new(start, start + inner.trim().len())
    }
}

/// The unit that offsets count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Offsets {
    /// Bytes of UTF-8, the unit of Rust strings.
    #[default]
    Utf8,
    /// UTF-16 code units, the unit of JavaScript strings.
    Utf16,
    /// Unicode code points, the unit of Python strings.
    CodePoint,
}

impl Offsets {
    /// Every unit with its name in options.
    pub const NAMES: [(&'static str, Offsets); 3] =
        [("utf-8", Offsets::Utf8), ("utf-16", Offsets::Utf16), ("code-point", Offsets::CodePoint)];

    /// The unit of a name such as `"utf-16"`; `None` for any other name.
    pub fn from_name(name: &str) -> Option<Offsets> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|&(_, unit)| unit)
    }

    /// Units of the characters that begin in these bytes of UTF-8. Counted byte by byte, without decoding, which the
    /// compiler turns into vector instructions.
    fn count(self, bytes: &[u8]) -> usize {
        match self {
            Offsets::Utf8 => bytes.len(),
            Offsets::CodePoint => sum(bytes, |byte| u8::from(begins(byte))),
            // A character of four bytes is two code units.
            Offsets::Utf16 => sum(bytes, |byte| u8::from(begins(byte)) + u8::from(byte >= 0xF0)),
        }
    }
}

/// Whether a character of UTF-8 begins with this byte.
fn begins(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// The sum of what the bytes count, of at most [`STRIDE`] bytes: at most 255.
fn sum(bytes: &[u8], units: impl Fn(u8) -> u8) -> usize {
    usize::from(bytes.iter().fold(0u8, |sum, &byte| sum.wrapping_add(units(byte))))
}

/// Bytes between two checkpoints of an [`OffsetMap`]: a look-up counts at most this many.
const STRIDE: usize = 64;

/// Converts byte offsets of one text into another unit: built in linear time, asked in constant time.
pub struct OffsetMap<'t> {
    text: &'t str,
    unit: Offsets,
    /// The units before each multiple of [`STRIDE`] bytes.
    checkpoints: Vec<usize>,
}

impl<'t> OffsetMap<'t> {
    /// A map for `text`. Byte offsets need no table and build none.
    pub fn new(text: &'t str, unit: Offsets) -> Self {
        let mut units = 0;
        let checkpoint = |chunk: &[u8]| {
            let before = units;
            units += unit.count(chunk);
            before
        };
        let checkpoints = match unit {
            Offsets::Utf8 => Vec::new(),
            _ => text.as_bytes().chunks(STRIDE).map(checkpoint).collect(),
        };
        OffsetMap { text, unit, checkpoints }
    }

    /// The offset in the map's unit of the character boundary at or before `byte`; the text's length for more.
    pub fn convert(&self, byte: usize) -> usize {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        if self.unit == Offsets::Utf8 {
            return byte;
        }
        let slot = (byte / STRIDE).min(self.checkpoints.len().saturating_sub(1));
        let rest = self.text.as_bytes().get(slot * STRIDE..byte).unwrap_or(&[]);
        self.checkpoints.get(slot).map_or(0, |before| before + self.unit.count(rest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn span_trims_to_its_text() {
        let text = "  نص  ";
        assert_eq!(Span::new(0, text.len()).trim(text).of(text), "نص");
        assert!(Span::new(0, 2).trim(text).is_empty());
    }

    #[test]
    fn a_span_off_the_boundaries_is_empty_text() {
        assert_eq!(Span::new(1, 2).of("نص"), "");
    }

    proptest! {
        #[test]
        fn every_boundary_converts_as_counting_does(text in "(?s).{0,400}|[a😀ن\n]{200,600}") {
            for unit in [Offsets::Utf8, Offsets::Utf16, Offsets::CodePoint] {
                let map = OffsetMap::new(&text, unit);
                for byte in text.char_indices().map(|(byte, _)| byte).chain([text.len()]) {
                    let width = |c: char| match unit {
                        Offsets::Utf8 => c.len_utf8(),
                        Offsets::Utf16 => c.len_utf16(),
                        Offsets::CodePoint => 1,
                    };
                    let counted: usize = text.get(..byte).unwrap_or("").chars().map(width).sum();
                    prop_assert_eq!(map.convert(byte), counted);
                }
            }
        }
    }
}
