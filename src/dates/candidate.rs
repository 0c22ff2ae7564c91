//! The quick look at a line: could anything in it be a date?
//!
//! Most lines of prose hold no digits, or digits that count something. They are not worth splitting into tokens.

use super::lexicon::{Kind, OPENS_AGO, OPENS_DAY, entries, is_month, opens};
use crate::fold::Folded;
use crate::word::{self, Word};

/// Whether the line holds digits or words that a date could grow from. May say yes too often, never no wrongly.
pub(super) fn holds_candidate(folded: &Folded) -> bool {
    let symbols = folded.symbols();
    let short = symbols.len() <= SHORT;
    let holds = |word: &Word| match word.kind {
        word::Kind::Digit => digits_hold(symbols, word.start as usize, word.end as usize),
        word::Kind::Arabic | word::Kind::Latin => {
            let opens = opens(word.hash);
            opens & OPENS_AGO != 0 && ago_holds(symbols, word.start as usize)
                || opens & OPENS_DAY != 0 && short && has(word.of(symbols), &[Kind::Day, Kind::Now])
        }
        _ => false,
    };
    // A character without a symbol is part of a word for the fold, and none for a date: `🕘منذ ساعة`.
    folded.has_other() || folded.words().iter().any(holds)
}

fn run(symbols: &[u8], at: usize, part: fn(u8) -> bool) -> usize {
    let rest = symbols.get(at..).unwrap_or_default();
    rest.iter().position(|&s| !part(s)).unwrap_or(rest.len())
}

const fn is_word(symbol: u8) -> bool {
    symbol > crate::fold::OTHER || symbol.is_ascii_lowercase()
}

/// Whether two symbols may stand in one word: letters of one script.
const fn same_word(one: u8, other: u8) -> bool {
    is_word(one) && is_word(other) && one.is_ascii() == other.is_ascii()
}

/// The index of the first symbol from `at` that is no space.
fn skip_space(symbols: &[u8], at: usize) -> usize {
    at + usize::from(symbols.get(at) == Some(&b' '))
}

/// The word at or after `at`, over spaces and at most one mark, and where it ends.
fn word_after(symbols: &[u8], at: usize) -> (&[u8], usize) {
    let at = skip_space(symbols, at);
    let mark = symbols.get(at).is_some_and(|&s| !is_word(s) && !s.is_ascii_digit());
    let at = skip_space(symbols, at + usize::from(mark));
    let rest = symbols.get(at..).unwrap_or_default();
    let first = rest.first().copied().unwrap_or_default();
    let len = rest.iter().position(|&s| !same_word(first, s)).unwrap_or(rest.len());
    (rest.get(..len).unwrap_or_default(), at + len)
}

/// The word before `at`, over at most [`REACH`] symbols that are no letters, and where it begins.
fn word_before(symbols: &[u8], at: usize) -> (&[u8], usize) {
    let before = symbols.get(..at).unwrap_or_default();
    let skipped = before.iter().rev().take(REACH).position(|&s| is_word(s)).unwrap_or(0);
    let end = at - skipped;
    let word = before.get(..end).unwrap_or_default();
    // No word of the lexicon is longer; a longer run is none of them.
    let last = word.last().copied().unwrap_or_default();
    let len = word.iter().rev().take(24).position(|&s| !same_word(last, s)).unwrap_or(word.len().min(24));
    (word.get(end - len..).unwrap_or_default(), end - len)
}

/// Most symbols between two parts of a date: `2 (24), `.
const REACH: usize = 12;

/// The words before `at`, the nearest first: as many as the name of a month has, and what may stand behind it.
fn words_before(symbols: &[u8], mut at: usize) -> impl Iterator<Item = &[u8]> {
    let word = move || {
        let (word, begin) = word_before(symbols, at);
        at = begin;
        word
    };
    std::iter::repeat_with(word).take(6)
}

/// Whether the name of a month stands behind `at`.
#[inline(never)] // one copy: size in WebAssembly
pub(super) fn begins_month(symbols: &[u8], at: usize) -> bool {
    is_month(word_after(symbols, at).0)
}

fn has(word: &[u8], kinds: &[Kind]) -> bool {
    entries(word).iter().any(|entry| kinds.contains(&entry.kind))
}

/// Whether the digits `from..to` have a date's or a time's neighbours.
fn digits_hold(symbols: &[u8], from: usize, to: usize) -> bool {
    let len = to - from;
    let mark_at = skip_space(symbols, to);
    let mark = symbols.get(mark_at).copied().unwrap_or(b' ');
    let second = skip_space(symbols, mark_at + 1);
    let second_len = run(symbols, second, |s| s.is_ascii_digit()).min(5);
    // A longer run may be a year and the hour that touches it,
    if mark == b':' && second_len >= 2 && len <= 6 {
        return true;
    }
    // or the day of another date: `يناير 20243 يناير`.
    if len > 4 {
        return len <= 6 && begins_month(symbols, to);
    }
    if b"/-.\\".contains(&mark) && (1..=4).contains(&second_len) {
        let again = skip_space(symbols, second + second_len);
        let third = symbols.get(skip_space(symbols, again + 1));
        if symbols.get(again) == Some(&mark) && third.is_some_and(u8::is_ascii_digit) {
            return true;
        }
    }
    let (next, end) = word_after(symbols, to);
    let year =
        len == 4 && matches!(symbols.get(from..), Some([b'1', b'3'..=b'5' | b'9', ..] | [b'2', b'0' | b'1', ..]));
    // Every date with the name of a month has a year of four digits, or two behind a mark or before an era: 12 رجب 45هـ
    if year || len == 2 && has(next, &[Kind::Era]) {
        let month = is_month(next) || words_before(symbols, from).any(is_month);
        if year || month {
            return month;
        }
    }
    if b"/-".contains(&mark) && is_month(next) {
        return true;
    }
    if has(next, &[Kind::Unit]) {
        let before = words_before(symbols, from).any(|word| has(word, &[Kind::Ago]));
        return before || has(word_after(symbols, end).0, &[Kind::Ago]);
    }
    let (before, begin) = word_before(symbols, from);
    has(before, &[Kind::Unit]) && has(word_before(symbols, begin).0, &[Kind::Ago])
}

/// Longest line, in symbols, on which a day word such as `أمس` may be a date with a label or a bare hour beside it.
pub(super) const SHORT: usize = 60;

/// Whether the word that begins at `at` is one such as `منذ` beside an amount.
fn ago_holds(symbols: &[u8], at: usize) -> bool {
    const AMOUNT: [Kind; 4] = [Kind::Unit, Kind::Number, Kind::Moments, Kind::Ago];
    let (word, end) = word_after(symbols, at);
    has(word, &[Kind::Ago])
        && (word.is_ascii()
            || has(word_after(symbols, end).0, &AMOUNT)
            || words_before(symbols, at).any(|word| has(word, &AMOUNT)))
}
