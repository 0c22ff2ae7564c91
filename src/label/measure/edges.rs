//! How a piece begins and ends.

use super::Measure;
use super::signs::Sign;
use crate::fold::letter;
use crate::word::{Kind, Word, kind};

pub(in crate::label) const END_NONE: usize = 0;
pub(in crate::label) const END_STOP: usize = 1;
pub(in crate::label) const END_COLON: usize = 2;
pub(in crate::label) const END_QUESTION: usize = 3;
pub(in crate::label) const END_CUT: usize = 4;
pub(in crate::label) const END_COMMA: usize = 5;
pub(in crate::label) const END_BRACKET: usize = 6;
pub(in crate::label) const END_QUOTE: usize = 7;
pub(in crate::label) const END_OTHER: usize = 8;

pub(super) const BEGIN_BULLET: usize = 1;
pub(super) const BEGIN_NUMBER: usize = 2;
pub(super) const BEGIN_DASH: usize = 3;

pub(super) fn edges(symbols: &[u8], words: &[Word], m: &mut Measure) {
    const WAW: u8 = letter('و');
    let symbol = |word: Option<&Word>| word.and_then(|word| symbols.get(word.start as usize).copied());
    let last = symbol(words.last());
    let before_last = symbol(words.len().checked_sub(2).and_then(|index| words.get(index)));
    m.end = match (before_last, last) {
        (Some(b'.'), Some(b'.')) => END_CUT,
        (_, Some(b'.')) => END_STOP,
        (Some(b'.'), Some(b'"' | b')')) => END_STOP,
        (_, Some(b':')) => END_COLON,
        (_, Some(b'?' | b'!')) => END_QUESTION,
        (_, Some(b',' | b';')) => END_COMMA,
        (_, Some(b')' | b']')) => END_BRACKET,
        (_, Some(b'"')) => END_QUOTE,
        (_, Some(symbol)) if kind(symbol) == Kind::Mark => END_OTHER,
        _ => END_NONE,
    };
    let first = words.first();
    m.begin = match symbol(first) {
        Some(b'*' | b'+') => BEGIN_BULLET,
        Some(b'-') => BEGIN_DASH,
        Some(b'"') => 4,
        Some(b'(' | b'[') => 5,
        Some(b'#' | b'@') => 6,
        Some(b'0'..=b'9') => match symbol(words.get(1)) {
            Some(b'-' | b'.' | b')') if words.get(2).is_some_and(|word| word.is_letters()) => BEGIN_NUMBER,
            _ => 7,
        },
        Some(b'a'..=b'z') => 8,
        _ => 0,
    };
    if first.is_some_and(|word| word.kind == Kind::Arabic && word.len() >= 4) && symbol(first) == Some(WAW) {
        m.traits |= 1 << Sign::Connector as u32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::measure::tests::measured;

    #[test]
    fn the_edges_of_a_piece_are_marked() {
        for (line, end) in [
            ("فتح الجسر", END_NONE),
            ("فتح الجسر.", END_STOP),
            ("«فتح الجسر.»", END_STOP),
            ("(فتح الجسر.)", END_STOP),
            ("فتح الجسر:", END_COLON),
            ("فتح الجسر؟", END_QUESTION),
            ("فتح الجسر!", END_QUESTION),
            ("فتح الجسر..", END_CUT),
            ("فتح الجسر،", END_COMMA),
            ("فتح (الجسر)", END_BRACKET),
            ("فتح «الجسر»", END_QUOTE),
            ("فتح الجسر -", END_OTHER),
            ("فتح الجسر 7", END_NONE),
        ] {
            assert_eq!(measured(line).end, end, "{line}");
        }
        for (line, begin) in [
            ("فتح الجسر", 0),
            ("• فتح الجسر", BEGIN_BULLET),
            ("1- فتح الجسر", BEGIN_NUMBER),
            ("1) فتح الجسر", BEGIN_NUMBER),
            ("1. 2", 7),
            ("1 جسر", 7),
            ("- فتح الجسر", 3),
            ("«الجسر» مفتوح", 4),
            ("(الجسر) مفتوح", 5),
            ("#الجسر", 6),
            ("sahel", 8),
        ] {
            assert_eq!(measured(line).begin, begin, "{line}");
        }
    }
}
