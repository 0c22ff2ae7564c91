//! A line as tokens: numbers, words with what the lexicon knows of them, marks.

use super::lexicon::{Entry, Kind, entries, entries_behind_prefix};
use crate::fold::OTHER;

/// A token of a line. White space is none, but a token knows whether it stood before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) what: What,
    /// Whether white space, or the line's start, stands before it.
    pub(super) spaced: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum What {
    /// A run of digits: its value (saturating).
    Number(u32),
    /// A run of letters of one script, and its entries in the lexicon.
    Word(&'static [Entry]),
    /// Any other symbol; a run of characters that have no symbol is one mark.
    Mark(u8),
}

/// The tokens of a line.
pub(super) struct Line<'s> {
    pub(super) symbols: &'s [u8],
    pub(super) tokens: Vec<Token>,
}

const fn is_word(symbol: u8) -> bool {
    symbol > OTHER || symbol.is_ascii_lowercase()
}

impl<'s> Line<'s> {
    /// Splits a line: linear in its length.
    pub(super) fn new(symbols: &'s [u8]) -> Self {
        let mut tokens: Vec<Token> = Vec::with_capacity(symbols.len() / 4 + 4);
        let mut at = 0;
        let mut spaced = true;
        while let Some(&symbol) = symbols.get(at) {
            let rest = symbols.get(at..).unwrap_or_default();
            let run = |part: fn(u8) -> bool| rest.iter().position(|&s| !part(s)).unwrap_or(rest.len());
            let (len, what) = match symbol {
                b' ' | b'\n' => {
                    spaced = true;
                    at += 1;
                    continue;
                }
                b'0'..=b'9' => {
                    let len = run(|s| s.is_ascii_digit());
                    let digits = rest.get(..len).unwrap_or_default();
                    let value =
                        digits.iter().fold(0u32, |n, d| n.saturating_mul(10).saturating_add(u32::from(d - b'0')));
                    (len, What::Number(value))
                }
                OTHER => (run(|s| s == OTHER), What::Mark(OTHER)),
                _ if symbol > OTHER => {
                    let len = run(|s| s > OTHER);
                    match entries_behind_prefix(rest.get(..len).unwrap_or_default()) {
                        (0, entries) => (len, What::Word(entries)),
                        (prefix, entries) => {
                            tokens.push(Token { start: at, end: at + prefix, what: What::Word(&[]), spaced });
                            spaced = false;
                            at += prefix;
                            (len - prefix, What::Word(entries))
                        }
                    }
                }
                _ if is_word(symbol) => {
                    let len = run(|s| s.is_ascii_lowercase());
                    (len, What::Word(entries(rest.get(..len).unwrap_or_default())))
                }
                _ => (1, What::Mark(symbol)),
            };
            tokens.push(Token { start: at, end: at + len, what, spaced });
            spaced = false;
            at += len;
        }
        Line { symbols, tokens }
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn get(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    /// The mark at `index`; `None` for another token or none.
    pub(super) fn mark(&self, index: usize) -> Option<u8> {
        match self.get(index)?.what {
            What::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    /// Whether the token at `index` is one of `marks`.
    pub(super) fn is_mark(&self, index: usize, marks: &[u8]) -> bool {
        self.mark(index).is_some_and(|mark| marks.contains(&mark))
    }

    /// The number at `index` and how many digits it has.
    pub(super) fn number(&self, index: usize) -> Option<(u32, usize)> {
        let token = self.get(index)?;
        match token.what {
            What::Number(value) => Some((value, token.end - token.start)),
            _ => None,
        }
    }

    /// The number at `index` when it has at most `digits` digits and lies in `range`.
    pub(super) fn small(&self, index: usize, digits: usize, range: std::ops::RangeInclusive<u32>) -> Option<u8> {
        let (value, len) = self.number(index)?;
        (len <= digits && range.contains(&value)).then(|| u8::try_from(value).ok())?
    }

    /// Whether the token at `index` is a letter or digit that stands close to the one before.
    pub(super) fn glued(&self, index: usize) -> bool {
        self.get(index).is_some_and(|token| !token.spaced)
    }

    /// The longest phrase of one kind that begins at `index`: its value and the token after it.
    pub(super) fn phrase(&self, index: usize, kind: Kind) -> Option<(i16, usize)> {
        self.phrase_where(index, kind, |_| true)
    }

    /// [`Line::phrase`], of the entries whose value passes.
    pub(super) fn phrase_where(&self, index: usize, kind: Kind, pass: fn(i16) -> bool) -> Option<(i16, usize)> {
        let token = self.get(index)?;
        let What::Word(entries) = token.what else { return None };
        let text = self.symbols.get(token.start..)?;
        entries.iter().filter(|entry| entry.kind == kind && pass(entry.value)).find_map(|entry| {
            let end = token.start + entry.phrase.len();
            let mut next = index + 1;
            while self.get(next).is_some_and(|token| token.start < end) {
                next += 1;
            }
            let whole = next.checked_sub(1).and_then(|last| self.get(last)).is_some_and(|last| last.end == end);
            (whole && text.starts_with(entry.phrase)).then_some((entry.value, next))
        })
    }

    /// Whether the word at `index` is a word that the lexicon does not know.
    pub(super) fn unknown_word(&self, index: usize) -> bool {
        matches!(self.get(index), Some(Token { what: What::Word([]), .. }))
    }

    /// Whether any word begins at `index`.
    pub(super) fn word(&self, index: usize) -> bool {
        matches!(self.get(index), Some(Token { what: What::Word(_), .. }))
    }

    /// Whether the token at `index` is Latin letters.
    pub(super) fn latin(&self, index: usize) -> bool {
        self.word(index) && self.get(index).and_then(|t| self.symbols.get(t.start)).is_some_and(u8::is_ascii_lowercase)
    }
}
