//! The quick look at a line: could anything in it be a date?
//!
//! Most lines of prose hold no digits, or digits that count something. They are not worth splitting into tokens.

use super::lexicon::{Kind, entries, entries_behind_prefix};
use crate::fold::symbol;

/// Whether the line holds digits or words that a date could grow from. May say yes too often, never no wrongly.
pub(super) fn holds_candidate(symbols: &[u8]) -> bool {
    let mut at = 0;
    while let Some(from) = next_digit(symbols, at) {
        at = from + run(symbols, from, |s| s.is_ascii_digit());
        if digits_hold(symbols, from, at) {
            return true;
        }
    }
    words_hold(symbols)
}

/// The first digit at or behind `at`. Blocks without digits are passed as a whole.
fn next_digit(symbols: &[u8], mut at: usize) -> Option<usize> {
    while let Some(rest) = symbols.get(at..).filter(|rest| !rest.is_empty()) {
        let block = rest.get(..32).unwrap_or(rest);
        if block.iter().fold(false, |any, symbol| any | symbol.is_ascii_digit()) {
            return block.iter().position(u8::is_ascii_digit).map(|found| at + found);
        }
        at += block.len();
    }
    None
}

fn run(symbols: &[u8], at: usize, part: fn(u8) -> bool) -> usize {
    let rest = symbols.get(at..).unwrap_or_default();
    rest.iter().position(|&s| !part(s)).unwrap_or(rest.len())
}

const fn is_word(symbol: u8) -> bool {
    symbol > crate::fold::OTHER || symbol.is_ascii_lowercase()
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
    let end = at + run(symbols, at, is_word);
    (symbols.get(at..end).unwrap_or_default(), end)
}

/// The word before `at`, over everything that is no letter but at most four symbols of it, and where it begins.
fn word_before(symbols: &[u8], at: usize) -> (&[u8], usize) {
    let before = symbols.get(..at).unwrap_or_default();
    let skipped = before.iter().rev().take(4).position(|&s| is_word(s)).unwrap_or(0);
    let end = at - skipped;
    let word = before.get(..end).unwrap_or_default();
    // No word of the lexicon is longer; a longer run is none of them.
    let len = word.iter().rev().take(24).position(|&s| !is_word(s)).unwrap_or(word.len().min(24));
    (word.get(end - len..).unwrap_or_default(), end - len)
}

fn is_month(word: &[u8]) -> bool {
    entries_behind_prefix(word).1.iter().any(|entry| matches!(entry.kind, Kind::Month | Kind::Hijri))
}

fn has(word: &[u8], kinds: &[Kind]) -> bool {
    entries(word).iter().any(|entry| kinds.contains(&entry.kind))
}

/// Whether the digits `from..to` have a date's or a time's neighbours.
fn digits_hold(symbols: &[u8], from: usize, to: usize) -> bool {
    let len = to - from;
    if len > 4 {
        return false;
    }
    let mark_at = skip_space(symbols, to);
    let mark = symbols.get(mark_at).copied().unwrap_or(b' ');
    let second = skip_space(symbols, mark_at + 1);
    let second_len = run(symbols, second, |s| s.is_ascii_digit()).min(5);
    if mark == b':' && second_len == 2 {
        return true;
    }
    if b"/-.\\".contains(&mark) && (1..=4).contains(&second_len) {
        let again = skip_space(symbols, second + second_len);
        let third = symbols.get(skip_space(symbols, again + 1));
        if symbols.get(again) == Some(&mark) && third.is_some_and(u8::is_ascii_digit) {
            return true;
        }
    }
    let (next, end) = word_after(symbols, to);
    let (one, begin) = word_before(symbols, from);
    if len == 4 {
        // A year: the month stands before it, some words away, or behind it.
        let (two, begin) = word_before(symbols, begin);
        let (three, _) = word_before(symbols, begin);
        return [next, one, two, three].into_iter().any(is_month);
    }
    let behind_joiner = || {
        has(next, &[Kind::Joiner, Kind::Suffix]) && {
            let (after, end) = word_after(symbols, end);
            is_month(after) || has(after, &[Kind::Joiner]) && is_month(word_after(symbols, end).0)
        }
    };
    is_month(next)
        || is_month(one)
        || behind_joiner()
        || has(next, &[Kind::Unit]) && (has(one, &[Kind::Ago]) || has(word_after(symbols, end).0, &[Kind::Ago]))
        || has(one, &[Kind::Unit]) && has(word_before(symbols, begin).0, &[Kind::Ago])
}

/// Longest line without digits on which a word alone, such as `أمس`, may be a date.
const SHORT: usize = 60;

/// Whether words alone could be a date: a distance in words, or on a short line a day.
fn words_hold(symbols: &[u8]) -> bool {
    let short = symbols.len() <= SHORT;
    let (Some(meem), Some(qaf)) = (symbol('م'), symbol('ق')) else { return true };
    let mut boundary = true;
    for (at, &s) in symbols.iter().enumerate() {
        let starts = boundary && is_word(s);
        boundary = !is_word(s);
        if !starts || !(short || s == meem || s == qaf || s == b'a') {
            continue;
        }
        let len = run(symbols, at, is_word);
        let word = symbols.get(at..at + len).unwrap_or_default();
        if short && has(word, &[Kind::Day, Kind::Now]) {
            return true;
        }
        if len <= 4 && has(word, &[Kind::Ago]) {
            let (next, _) = word_after(symbols, at + len);
            let (before, _) = word_before(symbols, at);
            let kinds = &[Kind::Unit, Kind::Number, Kind::Moments, Kind::Ago];
            if has(next, kinds) || has(before, kinds) {
                return true;
            }
        }
    }
    false
}
