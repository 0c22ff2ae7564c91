//! The words of a piece letter by letter: how many there are, of which script, what it is known again by.

use super::Measure;
use super::signs::{Sign, mark_sign};
use crate::fold::OTHER;
use crate::segment::is_picture;
use crate::vocabulary::stem_hash;
use crate::word::{Kind, Word};

/// Letters in a row that no word has: they are words without spaces, one for each so many.
const GLUED_SYMBOLS: usize = 40;

pub(super) fn letters(symbols: &[u8], words: &[Word], m: &mut Measure, vocabulary: &mut Vec<u32>) {
    let (mut arabic, mut latin, mut digits) = (0, 0, 0);
    let (mut commas, mut stops, mut longest_number) = (0usize, 0usize, 0);
    let (mut quotes, mut code) = (0usize, false);
    let mut set = |sign: Sign| m.traits |= 1 << sign as u32;
    let mut identity = 0x811C_9DC5u32;
    let mut opening = 0;
    let first = vocabulary.len();
    let mut counted = 0;
    for (index, word) in words.iter().enumerate() {
        let text = word.of(symbols);
        match word.kind {
            Kind::Arabic => {
                counted += 1;
                if text.len() >= GLUED_SYMBOLS {
                    counted += text.len() / GLUED_SYMBOLS;
                }
                arabic += text.len();
                if text.len() >= 4 {
                    vocabulary.push(stem_hash(text, word.hash));
                } else if text == [OTHER] {
                    set(Sign::Copyright);
                }
            }
            Kind::Latin => {
                counted += 1;
                m.markup |= is_picture(symbols, word.start as usize);
                latin += text.len();
                if matches!(text, b"www" | b"http" | b"https" | b"com") {
                    set(Sign::Address);
                }
            }
            Kind::Digit => {
                digits += text.len();
                longest_number = longest_number.max(text.len());
            }
            _ => {
                let behind = symbols.get(word.end as usize..).unwrap_or_default();
                match (text.first(), behind.first()) {
                    (Some(b',' | b';'), _) => commas += 1,
                    (Some(b'.'), Some(b' ')) => stops += 1,
                    (Some(b'"'), _) => quotes += 1,
                    (Some(b':'), _) if counted <= 4 && !behind.starts_with(b"//") => set(Sign::EarlyColon),
                    _ => {}
                }
                if let Some(sign) = mark_sign(words, index, text, behind) {
                    set(sign);
                    // An equals sign stands in programs that a text explains, too.
                    code |= matches!(sign, Sign::Code) && text != b"=";
                }
                continue;
            }
        }
        identity = (identity ^ word.hash).wrapping_mul(0x0100_0193);
        if counted == 5 && opening == 0 {
            opening = identity;
        }
    }
    m.markup |= code && latin > arabic || is_shortcode(symbols, words);
    m.vocabulary = first..vocabulary.len();
    m.words = counted;
    m.identity = if counted + digits == 0 { 0 } else { identity };
    m.opening = if counted >= 7 { opening } else { 0 };
    let letters = arabic + latin;
    if commas > 0 {
        set(if commas == 1 { Sign::Comma } else { Sign::Commas });
    }
    if stops > 0 {
        set(Sign::Sentences);
    }
    let (once, twice) = words.split_at(words.len() / 2);
    if words.len() >= 4 && once.iter().map(|word| word.hash).eq(twice.iter().map(|word| word.hash)) {
        set(Sign::Doubled);
    }
    if quotes > 1 {
        set(Sign::Quotes);
    }
    if longest_number >= 7 {
        set(Sign::LongNumber);
    }
    if letters == 0 {
        set(Sign::NoLetters);
    }
    if latin > 0 {
        set(if arabic == 0 {
            Sign::OnlyLatin
        } else if latin > arabic {
            Sign::MostlyLatin
        } else {
            Sign::SomeLatin
        });
    }
    if digits > 0 {
        set(if letters == 0 {
            Sign::OnlyDigits
        } else if digits * 2 > letters {
            Sign::MostlyDigits
        } else {
            Sign::SomeDigits
        });
    }
}

/// Whether the words are what a page's software puts its parts into a text with: `[box city="القاهرة"]`.
fn is_shortcode(symbols: &[u8], words: &[Word]) -> bool {
    let is = |word: Option<&Word>, mark: u8| word.is_some_and(|word| word.of(symbols) == [mark]);
    is(words.first(), b'[')
        && is(words.last(), b']')
        && words.get(1).is_some_and(|word| word.kind == Kind::Latin)
        && words.iter().any(|word| is(Some(word), b'='))
}

#[cfg(test)]
mod tests {
    use crate::label::measure::measure;
    use crate::label::measure::tests::measured;
    use crate::phrases::PhraseSet;
    use crate::segment::Reader;

    #[test]
    fn words_are_of_letters_arabic_or_latin() {
        assert_eq!(["جسر", "جسر CNN", "CNN 2024 - !", "2024"].map(|line| measured(line).words), [1, 2, 1, 0]);
    }

    #[test]
    fn letters_without_spaces_count_as_the_words_that_they_must_be() {
        let glued = |times: usize| "النهر".repeat(times);
        for (line, words) in
            [(glued(7), 1), (glued(8), 2), (glued(15), 2), (glued(16), 3), (format!("جسر {}", glued(8)), 3)]
        {
            assert_eq!(measured(&line).words, words, "{line}");
        }
    }

    #[test]
    fn a_piece_is_known_again_by_its_words() {
        let identity = |line: &str| measured(line).identity;
        assert_eq!(identity("فتح الجسر 7"), identity("«فتح» الجسر: 7!"));
        assert_ne!(identity("فتح الجسر 7"), identity("فتح الجسر 8"));
        assert_ne!(identity("فتح الجسر"), identity("الجسر فتح"));
        assert_eq!(identity("***"), 0);
        let numbered = (0..2000).map(|number| identity(&format!("فتح الجسر {number}")));
        assert_eq!(numbered.collect::<std::collections::BTreeSet<_>>().len(), 2000, "each is another");
        let opening = |line: &str| measured(line).opening;
        let whole = opening("تفتح البلدية جسر الحي الشرقي صباح الأحد");
        assert_eq!(opening("تفتح البلدية جسر الحي الشرقي بعد ترميمه…"), whole);
        assert_eq!(opening("تفتح البلدية جسر الحي الشرقي 7 أيام متتالية"), whole, "its first five words");
        assert_ne!(opening("تفتح البلدية جسر الحي الغربي صباح الأحد"), whole);
        assert_eq!(opening("تفتح البلدية جسر الحي الشرقي صباحا"), 0, "of fewer than seven words");
    }

    #[test]
    fn the_long_words_of_a_piece_are_its_vocabulary() {
        let mut reader = Reader::new(PhraseSet::none(), None);
        let reading = reader.read("فتح الجسر sahel نهر واسع");
        let mut vocabulary = vec![7];
        let m = measure(reading, 0..reading.folded.symbols().len(), &mut 0, &mut 0, &mut vocabulary);
        assert_eq!((m.vocabulary, vocabulary.len()), (1..3, 3), "two of four Arabic letters or more");
    }
}
