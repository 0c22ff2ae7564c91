//! Whether letters follow each other as they do in Arabic.

use crate::normalize::tables::{BIGRAM_INDEX, BIGRAMS};

/// The pairs of letters of some words, and what they add up to.
#[derive(Clone, Copy, Default)]
pub(super) struct Likelihood {
    pub(super) letters: usize,
    pairs: u32,
    sum: u32,
}

impl Likelihood {
    /// Adds the words of a text: everything that is no letter ends a word; marks and tatweel do not.
    pub(super) fn add(&mut self, text: &str) {
        let mut before = None;
        for c in text.chars().filter(|c| !matches!(c, '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')).chain([' ']) {
            let here = index(c);
            if before.is_none() && here.is_none() {
                continue;
            }
            let edge = BIGRAMS.len() - 1;
            let row = BIGRAMS.get(before.unwrap_or(edge));
            let digit = row.and_then(|row| row.get(here.unwrap_or(edge))).copied().unwrap_or(b'0');
            self.sum += u32::from(digit.saturating_sub(b'0'));
            self.pairs += 1;
            self.letters += usize::from(here.is_some());
            before = here;
        }
    }

    /// Whether the mean is at least so many tenths. Arabic words have 50 in the mean, chance letters 25.
    pub(super) fn is_at_least(self, tenths: u32) -> bool {
        self.pairs > 0 && u64::from(self.sum) * 10 >= u64::from(self.pairs) * u64::from(tenths)
    }
}

/// The row of a letter. Letters that only other languages have count as the nearest Arabic one.
fn index(c: char) -> Option<usize> {
    let c = match c {
        'پ' => 'ب',
        'چ' => 'ج',
        'ژ' => 'ز',
        'گ' | 'ک' => 'ك',
        'ی' => 'ي',
        'ڤ' => 'ف',
        'ھ' | 'ہ' => 'ه',
        'ٱ' => 'ا',
        _ => c,
    };
    let index = BIGRAM_INDEX.get((c as usize).checked_sub(0x620)?)?;
    (*index != u8::MAX).then_some((*index).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_plausible(text: &str) -> bool {
        let mut likelihood = Likelihood::default();
        likelihood.add(text);
        likelihood.is_at_least(35)
    }

    #[test]
    fn arabic_is_plausible_and_alphabets_are_not() {
        for text in ["العربية", "قال الرئيس إن الوضع مستقر", "في", "حظ لفظ ظاهر", "مُحَمَّد"]
        {
            assert!(is_plausible(text), "{text}");
        }
        for text in ["إؤض", "ئطإ", "ءةحسع", "ابةتثجحخدذرزسشصضطظعغ", "", "abc"] {
            assert!(!is_plausible(text), "{text}");
        }
    }
}
