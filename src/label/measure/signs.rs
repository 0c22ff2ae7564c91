//! The signs that a piece may hold, and those that its marks are.

use crate::label::features::SIGNS;
use crate::word::{Kind, Word};

/// Signs that a piece may hold, by bit.
#[derive(Clone, Copy)]
pub(super) enum Sign {
    Address,
    Mail,
    Handle,
    Tag,
    Bar,
    Crumb,
    Copyright,
    Brackets,
    Quotes,
    Percent,
    LongNumber,
    OnlyLatin,
    MostlyLatin,
    SomeLatin,
    OnlyDigits,
    MostlyDigits,
    SomeDigits,
    Colon,
    EarlyColon,
    Comma,
    Commas,
    TwoDots,
    Question,
    Dash,
    Sentences,
    Connector,
    Time,
    NoLetters,
    Code,
    Score,
    Doubled,
}

const _: () = assert!(Sign::Doubled as usize + 1 == SIGNS);

/// The sign that a mark is: `index` is that of its word, `behind` the symbols that follow it.
#[inline(always)]
pub(super) fn mark_sign(words: &[Word], index: usize, mark: &[u8], behind: &[u8]) -> Option<Sign> {
    let small = |symbol: u8| symbol.is_ascii_lowercase();
    Some(match (*mark.first()?, behind.first().copied().unwrap_or(b' ')) {
        (b'.', b'.') => Sign::TwoDots,
        (b':', _) if behind.starts_with(b"//") => Sign::Address,
        (b':', _) => Sign::Colon,
        (b'@', next) if index > 0 && small(next) => Sign::Mail,
        (b'@', _) => Sign::Handle,
        (b'#', _) => Sign::Tag,
        (b'|', _) => Sign::Bar,
        (b'>', _) => Sign::Crumb,
        // `%d8%a7`: an address whose letters are written as their bytes.
        (b'%', b'a'..=b'f') => Sign::Code,
        (b'%', _) => Sign::Percent,
        (b'?', _) => Sign::Question,
        (b'{' | b'}' | b'<' | b'=', _) | (b'!', b'[') => Sign::Code,
        (b'[', next) if small(next) || next == b'/' => Sign::Code,
        (b'(' | b'[', _) => Sign::Brackets,
        (b'-', _) => {
            let digit = |word: &Word| word.kind == Kind::Digit && word.len() <= 3;
            let before = index.checked_sub(1).and_then(|before| words.get(before));
            let score = before.is_some_and(digit) && words.get(index + 1).is_some_and(digit);
            if score { Sign::Score } else { Sign::Dash }
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::measure::tests::measured;

    #[test]
    fn signs_are_told_by_the_mark_and_what_stands_beside_it() {
        let has = |line: &str, sign: Sign| measured(line).traits & 1 << sign as u32 != 0;
        for (sign, these, others) in [
            (
                Sign::Address,
                &["https://sahel", "www.sahel", "sahel.com"] as &[&str],
                &["الجسر: مفتوح", "sahel"] as &[&str],
            ),
            (Sign::Mail, &["raed@sahel"], &["@sahel", "رائد@ الساحل", "RAED@7"]),
            (Sign::Handle, &["@sahel", "رائد@ الساحل"], &["raed@sahel", "الساحل"]),
            (Sign::Code, &["%d8", "a{b", "![", "[box", "[/box"], &["50%", "%z", "!", "[الجسر]", "[7]"]),
            (Sign::Percent, &["50%", "%z"], &["%d8", "50"]),
            (Sign::Brackets, &["(الجسر)", "[الجسر]"], &["[box", "الجسر)"]),
            (Sign::Score, &["الساحل 3-1 الوادي", "100-99"], &["2024-10", "10-2024", "الساحل - 3", "3 - الساحل"]),
            (Sign::Dash, &["2024-10", "10-2024", "الساحل - 3"], &["3-1", "الساحل"]),
            (Sign::Tag, &["#الجسر"], &["الجسر"]),
            (Sign::Bar, &["الساحل | الوادي"], &["الساحل الوادي"]),
            (Sign::Crumb, &["أخبار > محليات"], &["أخبار محليات"]),
            (Sign::Question, &["هل فتح الجسر؟"], &["هل فتح الجسر"]),
            (Sign::TwoDots, &["الجسر.."], &["الجسر.", "الجسر. ."]),
            (Sign::Colon, &["الجسر: مفتوح"], &["https://sahel", "الجسر"]),
            (Sign::EarlyColon, &["هذا هو الجسر الجديد: مفتوح"], &["هذا هو الجسر الجديد اليوم: مفتوح", "https://sahel"]),
            (Sign::Comma, &["الجسر، مفتوح", "الجسر؛ مفتوح"], &["الجسر", "الجسر، مفتوح، اليوم"]),
            (Sign::Commas, &["الجسر، مفتوح، اليوم"], &["الجسر، مفتوح"]),
            (Sign::Sentences, &["فتح الجسر. مر الناس"], &["فتح الجسر.", "فتح الجسر.مر الناس"]),
            (Sign::Quotes, &["«الجسر»"], &["الجسر»"]),
            (Sign::LongNumber, &["1234567"], &["123456", "123 4567"]),
            (Sign::NoLetters, &["2024", "***"], &["2024 م", "2024 m"]),
            (Sign::OnlyLatin, &["sahel"], &["sahel ج", "الجسر"]),
            (Sign::MostlyLatin, &["sahel جسر"], &["sahel", "abc جسر", "الجسر"]),
            (Sign::SomeLatin, &["abc جسر"], &["sahel جسر", "sahel", "الجسر"]),
            (Sign::OnlyDigits, &["2024"], &["2024 م", "***"]),
            (Sign::MostlyDigits, &["2024 جسر", "2024 المحطة"], &["12 جسور", "2024", "الجسر"]),
            (Sign::SomeDigits, &["12 جسور"], &["2024 جسر", "2024", "الجسر"]),
            (Sign::Copyright, &["© الساحل"], &["الساحل"]),
            (Sign::Connector, &["وأعلن الوزير"], &["وعد الوزير", "أعلن الوزير"]),
            (Sign::Time, &["الجسر 11:30"], &["الجسر 3 مارس 2024"]),
            (Sign::Doubled, &["جسر الحي جسر الحي"], &["جسر جسر", "جسر الحي جسر الوادي", "جسر الحي جسر الحي جسر"]),
        ] {
            for (lines, wanted) in [(these, true), (others, false)] {
                for line in lines {
                    assert_eq!(has(line, sign), wanted, "sign {} of {line}", sign as u32);
                }
            }
        }
    }
}
