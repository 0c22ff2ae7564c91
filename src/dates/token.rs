//! A line as tokens: numbers, words with what the lexicon knows of them, marks.

use super::candidate::begins_month;
use super::lexicon::{Entry, Kind, entries_behind_prefix, glued_words};
use crate::document::Calendar;
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

#[cfg(test)]
thread_local! {
    /// How often a token was looked at: the work of the parsers, for the test that it grows with the line and no faster.
    pub(super) static LOOKS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// The tokens of a line.
pub(super) struct Line<'s> {
    pub(super) symbols: &'s [u8],
    pub(super) tokens: Vec<Token>,
}

// The look-ups are asked from many places: inlined in each they make the WebAssembly module 3 KB larger after gzip.
impl<'s> Line<'s> {
    /// Splits a line: linear in its length.
    pub(super) fn new(symbols: &'s [u8]) -> Self {
        let mut line = Line { symbols, tokens: Vec::with_capacity(symbols.len() / 4 + 4) };
        let mut at = 0;
        let mut spaced = true;
        while let Some(&symbol) = symbols.get(at) {
            let rest = symbols.get(at..).unwrap_or_default();
            let run = |part: fn(u8) -> bool| {
                let len = rest.iter().position(|&s| !part(s)).unwrap_or(rest.len());
                rest.get(..len).unwrap_or_default()
            };
            let taken = match symbol {
                b' ' | b'\n' => {
                    spaced = true;
                    at += 1;
                    continue;
                }
                b'0'..=b'9' => line.push_number(at, run(|s| s.is_ascii_digit()), spaced),
                OTHER => line.push(at, run(|s| s == OTHER).len(), What::Mark(OTHER), spaced),
                b'a'..=b'z' => line.push_word(at, run(|s| s.is_ascii_lowercase()), spaced),
                _ if symbol > OTHER => line.push_word(at, run(|s| s > OTHER), spaced),
                _ => line.push(at, 1, What::Mark(symbol), spaced),
            };
            spaced = false;
            at += taken;
        }
        line
    }

    fn push(&mut self, start: usize, len: usize, what: What, spaced: bool) -> usize {
        self.tokens.push(Token { start, end: start + len, what, spaced });
        len
    }

    fn push_number(&mut self, start: usize, digits: &[u8], spaced: bool) -> usize {
        let value = digits.iter().fold(0u32, |n, d| n.saturating_mul(10).saturating_add(u32::from(d - b'0')));
        let end = start + digits.len();
        let time = || matches!(self.symbols.get(end..), Some([b':', b'0'..=b'5', b'0'..=b'9', ..]));
        let month = || begins_month(self.symbols, end);
        // A year has more digits than a day.
        let behind_year = || {
            let before = self.symbols.get(..start);
            matches!(before, Some([.., b'0'..=b'9', _, _, b'-', b'0' | b'1', _, b'-']))
        };
        let length = match (digits.len(), digits) {
            // A year and what touches it, the hour or the day of another date: 24 يناير 202410:20, 24/01/202424 يناير 2024
            (5 | 6, [b'1', b'9', ..] | [b'2', b'0', ..]) if time() || month() => 4,
            // Two days: 2024-01-2424 يناير 2024
            (3 | 4, _) if behind_year() && month() => 2,
            _ => 0,
        };
        if let Some((first, second)) = digits.split_at_checked(length).filter(|_| length > 0) {
            let len = self.push_number(start, first, spaced);
            return len + self.push_number(start + len, second, false);
        }
        self.push(start, digits.len(), What::Number(value), spaced)
    }

    fn push_word(&mut self, start: usize, word: &[u8], spaced: bool) -> usize {
        let (prefix, entries) = entries_behind_prefix(word);
        if prefix > 0 {
            self.push(start, prefix, What::Word(&[]), spaced);
            return prefix + self.push(start + prefix, word.len() - prefix, What::Word(entries), false);
        }
        let behind_number = matches!(self.tokens.last(), Some(Token { what: What::Number(_), .. }));
        if behind_number
            && entries.is_empty()
            && let Some((first, second)) = glued_words(word).and_then(|at| word.split_at_checked(at))
        {
            let len = self.push_word(start, first, spaced);
            return len + self.push_word(start + len, second, false);
        }
        self.push(start, word.len(), What::Word(entries), spaced)
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn get(&self, index: usize) -> Option<&Token> {
        #[cfg(test)]
        LOOKS.with(|looks| looks.set(looks.get() + 1));
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
    #[inline(never)]
    pub(super) fn is_mark(&self, index: usize, marks: &[u8]) -> bool {
        self.mark(index).is_some_and(|mark| marks.contains(&mark))
    }

    /// The number at `index` and how many digits it has.
    #[inline(never)]
    pub(super) fn number(&self, index: usize) -> Option<(u32, usize)> {
        let token = self.get(index)?;
        match token.what {
            What::Number(value) => Some((value, token.end - token.start)),
            _ => None,
        }
    }

    /// The number at `index` when it has at most `digits` digits and lies in `range`.
    #[inline(never)]
    pub(super) fn small(&self, index: usize, digits: usize, range: std::ops::RangeInclusive<u32>) -> Option<u8> {
        let (value, len) = self.number(index)?;
        (len <= digits && range.contains(&value)).then(|| u8::try_from(value).ok())?
    }

    /// Whether the token at `index` is a letter or digit that stands close to the one before.
    #[inline(never)]
    pub(super) fn glued(&self, index: usize) -> bool {
        self.get(index).is_some_and(|token| !token.spaced)
    }

    /// The longest phrase of one kind that begins at `index`: its value and the token after it.
    pub(super) fn phrase(&self, index: usize, kind: Kind) -> Option<(i16, usize)> {
        self.phrase_where(index, kind, |_| true)
    }

    /// [`Line::phrase`], of the entries whose value passes.
    #[inline(never)]
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

    /// The name of a month at `index`: its calendar, its number and the token after it.
    pub(super) fn month(&self, index: usize) -> Option<(Calendar, u8, usize)> {
        let (calendar, (value, next)) = match self.phrase(index, Kind::Month) {
            Some(found) => (Calendar::Gregory, found),
            None => (Calendar::IslamicUmalqura, self.phrase(index, Kind::Hijri)?),
        };
        Some((calendar, u8::try_from(value).ok()?, next))
    }

    /// Whether the word at `index` is a word that the lexicon does not know.
    pub(super) fn unknown_word(&self, index: usize) -> bool {
        matches!(self.get(index), Some(Token { what: What::Word([]), .. }))
    }

    /// Whether any word begins at `index`.
    pub(super) fn word(&self, index: usize) -> bool {
        matches!(self.get(index), Some(Token { what: What::Word(_), .. }))
    }

    /// Whether the token at `index` is `symbol` alone.
    #[inline(never)]
    pub(super) fn reads(&self, index: usize, symbol: u8) -> bool {
        self.get(index).is_some_and(|token| self.symbols.get(token.start..token.end) == Some(&[symbol]))
    }

    /// Whether the token at `index` is Latin letters.
    pub(super) fn latin(&self, index: usize) -> bool {
        self.word(index) && self.get(index).and_then(|t| self.symbols.get(t.start)).is_some_and(u8::is_ascii_lowercase)
    }
}
