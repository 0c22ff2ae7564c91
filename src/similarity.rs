//! The same text again: fingerprints that are close where texts are, and how much two texts share.
//!
//! Both look at the words of a text after the `search` profile, in pairs of neighbours, so that spelling variants of Arabic,
//! case, punctuation and where paragraphs are cut do not matter.

use crate::fold::{OTHER, exact, symbol};
use crate::normalize::{Counts, Operation, Operations, Profile, is_letter_or_digit, normalize_into};
use crate::word::{Kind, kind};

/// Ligatures of phrases are a spelling too. They are spelled out after the profile: what it removes beside one would decide
/// whether a space is put there.
const SPELLED_OUT: Operations = Operations::of(&[Operation::HonorificsExpand]);

/// The pairs of neighbouring words of a text, as hashes; a single word is paired with nothing. A word is a run of letters
/// or of digits: Arabic as it is folded, other scripts by their characters.
fn pairs(text: &str) -> Vec<u64> {
    let counts = &mut Counts::default();
    let text = normalize_into(text, Profile::Search.operations(), counts);
    let text = normalize_into(&text, SPELLED_OUT, counts);
    let (mut pairs, mut before, mut words) = (Vec::new(), 0, 0usize);
    let (mut open, mut hash) = (Kind::Space, SEED);
    for c in text.chars().chain([' ']) {
        let symbol = symbol(c);
        let exact = exact(symbol, c);
        let next = match symbol {
            Some(OTHER) if !is_letter_or_digit(c) => Kind::Mark,
            Some(symbol) => kind(symbol),
            // A mark is of the letter that it stands on; what is neither does not matter.
            None => open,
        };
        if next != open {
            if !matches!(open, Kind::Space | Kind::Mark) {
                if words > 0 {
                    pairs.push(mix(mix(before) ^ hash));
                }
                (before, words) = (hash, words + 1);
            }
            (open, hash) = (next, SEED);
        }
        if let Some(code) = exact.map(u32::from).or(symbol.map(u32::from)) {
            // FNV-1a.
            hash = (hash ^ u64::from(code)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }
    if words == 1 {
        pairs.push(mix(before));
    }
    pairs
}

/// The hash of a word of no letter.
const SEED: u64 = 0xCBF2_9CE4_8422_2325;

/// Spreads the bits of a hash (the finisher of MurmurHash3).
fn mix(mut hash: u64) -> u64 {
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
    hash ^ (hash >> 33)
}

/// A fingerprint of 64 bits: near-duplicates differ in few of them (Charikar's similarity hash over pairs of words). 0 for
/// a text without a word.
pub fn fingerprint(text: &str) -> u64 {
    let mut votes = [0i64; 64];
    for pair in pairs(text) {
        for (bit, vote) in votes.iter_mut().enumerate() {
            *vote += if pair >> bit & 1 == 1 { 1 } else { -1 };
        }
    }
    votes.iter().enumerate().fold(0, |bits, (bit, &vote)| bits | u64::from(vote > 0) << bit)
}

/// How much two texts share, 0 to 1: the pairs of words that they have in common, out of all that either has. 1 for the
/// same words in the same order, also for two texts without a word.
pub fn similarity(a: &str, b: &str) -> f64 {
    let (a, b) = (pairs(a), pairs(b));
    if a.is_empty() && b.is_empty() {
        return 1.0;
    }
    let mut counts = Tally::with_room(a.len() + b.len());
    a.iter().for_each(|&pair| *counts.of(pair) += 1);
    let mut common = 0usize;
    for &pair in &b {
        let left = counts.of(pair);
        if *left > 0 {
            *left -= 1;
            common += 1;
        }
    }
    common as f64 / (a.len() + b.len() - common) as f64
}

/// How many slots are tried for a hash, so that words chosen to meet in one place take no more time than others. By chance
/// so many never meet.
const PROBES: usize = 256;

/// How often each hash was seen: open addressing, half full at most.
struct Tally {
    slots: Vec<(u64, u32)>,
    spare: u32,
}

impl Tally {
    fn with_room(entries: usize) -> Self {
        Tally { slots: vec![(0, 0); (entries * 2 + 2).next_power_of_two()], spare: 0 }
    }

    /// The count of a hash. Those that find no place share one.
    fn of(&mut self, hash: u64) -> &mut u32 {
        let mask = self.slots.len() - 1;
        let fits = |&index: &usize| self.slots.get(index).is_some_and(|&(known, _)| known == 0 || known == hash);
        let index = (0..PROBES).map(|step| (hash as usize + step) & mask).find(fits);
        match index.and_then(|index| self.slots.get_mut(index)) {
            Some(slot) => {
                slot.0 = hash;
                &mut slot.1
            }
            None => &mut self.spare,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "أعلنت بلدية الميناء افتتاح مكتبة عامة في الحي الشرقي. وقال مديرها سامي الحداد إن الدخول مجاني طوال \
                        العام، وإن أبوابها تبقى مفتوحة حتى المساء. وحضر الافتتاح عشرات من أهالي الحي وطلاب المدارس.";

    #[test]
    fn spelling_and_paragraphs_do_not_matter() {
        let respelled = TEXT.replace(". ", ".\n\n").replace('أ', "ا").replace("عامة", "عـامّـه");
        assert_eq!(similarity(TEXT, &respelled), 1.0);
        assert_eq!(fingerprint(TEXT), fingerprint(&respelled));
    }

    #[test]
    fn a_near_duplicate_is_near_and_another_text_is_far() {
        let near = TEXT.replace("سامي الحداد", "سامي النجار");
        let far = "ارتفعت أسعار الزيتون هذا الموسم في أسواق الشمال بعد تأخر الأمطار، وتوقع المزارعون محصولا أقل من العام الماضي.";
        assert!(similarity(TEXT, &near) > 0.8 && similarity(TEXT, &near) < 1.0);
        assert!(similarity(TEXT, far) < 0.1);
        let distance = |other: &str| (fingerprint(TEXT) ^ fingerprint(other)).count_ones();
        assert!(distance(&near) < 12 && distance(far) > 16, "{} {}", distance(&near), distance(far));
    }

    #[test]
    fn other_scripts_are_compared_by_their_characters() {
        for (a, b) in [
            ("北京天气今天很好", "上海股市昨日大跌"),
            ("Москва дом", "Привет мир"),
            ("cafe", "café"),
            ("क्या", "कया"),
            ("ژله", "ٹله"),
        ] {
            assert_eq!((similarity(a, b), similarity(a, a)), (0.0, 1.0), "{a} {b}");
            assert_ne!(fingerprint(a), fingerprint(b), "{a} {b}");
        }
        for (a, b) in [
            ("Москва, дом!", "МОСКВА\n\nДом 😀"),
            ("今天。", "「今天」"),
            ("cafe\u{301} CNN", "Café — cnn"),
            ("قال ﷺ في ٢٠٢٤م", "قال صلى الله عليه وسلم، في 2024 م"),
            ("مسئول بالـCNN ﻣﺤﻤﺪ", "مسيول بال cnn محمّد"),
            ("النبي\u{200F}ﷺ قال", "النبيﷺ قال"),
            ("ﷺ\u{AD}ب", "ﷺب"),
        ] {
            assert_eq!(similarity(a, b), 1.0, "{a} {b}");
            assert_eq!(fingerprint(a), fingerprint(b), "{a} {b}");
        }
    }

    #[test]
    fn texts_without_words_are_the_same() {
        assert_eq!((similarity("", " ، "), similarity("", TEXT), fingerprint("؟")), (1.0, 0.0, 0));
        assert_eq!(similarity("😀", "©"), 1.0);
    }
}
