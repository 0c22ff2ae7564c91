//! Words that tell something wherever they stand: those that short lines of many sites share, and those by which persons are told.
//!
//! `model/words.txt` holds the former, folded and without the article, one a line; `train words` writes it from counts over the
//! training documents. `data/people` holds the latter, a file for each kind.

use std::sync::OnceLock;

use crate::fold::{Folded, letter};
use crate::narrow::narrow_file;
use crate::word::hash;

/// Words of short lines, each with room in the weights.
pub const WORDS: usize = 784;

/// What a word says of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Person {
    /// It is a given name.
    Given,
    /// It is a profession.
    Profession,
    /// It stands inside names of persons only: `بن`, `أبو`, a title.
    Kin,
}

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    /// Its number among the words of short lines.
    pub(crate) number: Option<u16>,
    /// What it says of a person, as a bit set: `عبد` is a given name, and stands inside others.
    pub(crate) persons: u8,
}

impl Known {
    /// Whether it says this of a person.
    #[inline(always)]
    pub(crate) fn says(self, person: Person) -> bool {
        self.persons & 1 << person as u8 != 0
    }
}

/// The known words, by hash: open addressing, a third full at most.
pub(crate) struct Vocabulary {
    slots: Vec<(u32, Known)>,
}

/// Marks a free slot: the hash of no known word.
const FREE: u32 = 0;

impl Vocabulary {
    /// The words that come with the crate.
    pub(crate) fn built_in() -> &'static Vocabulary {
        static BUILT_IN: OnceLock<Vocabulary> = OnceLock::new();
        BUILT_IN.get_or_init(|| {
            let mut words = Vocabulary { slots: vec![(FREE, Known::default()); (WORDS * 4).next_power_of_two()] };
            for (number, word) in narrow_file!("../model/words.txt").lines().take(WORDS).enumerate() {
                words.add(word, Known { number: Some(number as u16), persons: 0 });
            }
            for (list, person) in [
                (narrow_file!("../data/people/given.txt"), Person::Given),
                (narrow_file!("../data/people/profession.txt"), Person::Profession),
                (narrow_file!("../data/people/kin.txt"), Person::Kin),
            ] {
                list.lines().for_each(|word| words.add(word, Known { number: None, persons: 1 << person as u8 }));
            }
            words
        })
    }

    /// Adds to what is known of a word.
    fn add(&mut self, word: &str, more: Known) {
        let hash = hash(Folded::new(word).symbols());
        let slot = self.slot(hash);
        if let Some((word, known)) = self.slots.get_mut(slot) {
            *word = hash;
            *known = Known { number: known.number.or(more.number), persons: known.persons | more.persons };
        }
    }

    #[inline(always)]
    fn slot(&self, hash: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = (hash.wrapping_mul(0x9E37_79B1) >> 12) as usize & mask;
        while self.slots.get(slot).is_some_and(|&(word, _)| word != FREE && word != hash) {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// What is known of a word, by the hash of its symbols, or of its stem's: a word of short lines has no article.
    #[inline(always)]
    pub(crate) fn get(&self, hash: u32) -> Known {
        self.slots.get(self.slot(hash)).map_or(Known::default(), |&(_, known)| known)
    }
}

/// Whether a word says something of a person, however it is spelled.
pub(crate) fn says(word: &str, person: Person) -> bool {
    Vocabulary::built_in().get(hash(Folded::new(word).symbols())).says(person)
}

/// A folded word without the article and the letter that may stand before it.
#[inline(always)]
pub(crate) fn stem(word: &[u8]) -> &[u8] {
    const ALEF: u8 = letter('ا');
    const LAM: u8 = letter('ل');
    match word {
        [ALEF, LAM, rest @ ..] if rest.len() >= 3 => rest,
        [_, ALEF, LAM, rest @ ..] if rest.len() >= 3 => rest,
        [LAM, LAM, rest @ ..] if rest.len() >= 3 => rest,
        _ => word,
    }
}

/// The hash of a word's stem; `whole` is the hash of the word, which most are the stem of.
#[inline(always)]
pub(crate) fn stem_hash(word: &[u8], whole: u32) -> u32 {
    let stem = stem(word);
    if stem.len() == word.len() { whole } else { hash(stem) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEOPLE: [(&str, Person); 3] = [
        (include_str!("../data/people/given.txt"), Person::Given),
        (include_str!("../data/people/profession.txt"), Person::Profession),
        (include_str!("../data/people/kin.txt"), Person::Kin),
    ];

    #[test]
    fn people_are_listed_once_in_the_order_of_the_alphabet() {
        for (list, _) in PEOPLE {
            assert!(list.lines().is_sorted_by(|a, b| a < b) && list.lines().count() > 10);
        }
    }

    #[test]
    fn a_word_is_known_however_it_is_spelled() {
        use Person::{Given, Kin, Profession};
        let of = |word: &str| [Given, Profession, Kin].map(|person| says(word, person));
        for spelling in ["أحمد", "احمد", "أَحمد"] {
            assert_eq!(of(spelling), [true, false, false]);
        }
        assert_eq!(
            [of("صحافي"), of("بن"), of("عبد")],
            [[false, true, false], [false, false, true], [true, false, true]]
        );
        assert_eq!([of("بنك"), of("word"), of("")], [[false; 3]; 3]);
    }

    #[test]
    fn every_word_has_its_number_and_its_person() {
        let slots = &Vocabulary::built_in().slots;
        let taken = slots.iter().filter(|(word, _)| *word != FREE).count();
        assert!(taken * 3 <= slots.len(), "{taken} of {}", slots.len());
        let words = include_str!("../model/words.txt").lines().enumerate();
        for (number, word) in words {
            let known = Vocabulary::built_in().get(hash(Folded::new(word).symbols()));
            assert_eq!(known.number, Some(number as u16), "{word}");
        }
        for (list, kind) in PEOPLE {
            assert!(list.lines().all(|word| says(word, kind)), "{kind:?}");
        }
    }

    #[test]
    fn a_stem_has_neither_the_article_nor_the_letter_before_it() {
        let symbols = |word: &str| Folded::new(word).symbols().to_vec();
        for (word, wanted) in [
            ("جسر", "جسر"),
            ("الجسر", "جسر"),
            ("والجسر", "جسر"),
            ("بالجسر", "جسر"),
            ("للجسر", "جسر"),
            // Two letters are no stem: what stands before them may belong to the word.
            ("الرف", "الرف"),
            ("والرف", "والرف"),
            ("للرف", "للرف"),
            ("لجسر", "لجسر"),
            ("ال", "ال"),
            ("", ""),
        ] {
            let (word, wanted) = (symbols(word), symbols(wanted));
            assert_eq!(stem(&word), wanted);
            assert_eq!(stem_hash(&word, hash(&word)), hash(&wanted));
        }
    }

    #[test]
    fn what_is_said_of_a_word_again_adds_to_what_is_known() {
        let (given, kin) = (1 << Person::Given as u8, 1 << Person::Kin as u8);
        let mut words = Vocabulary { slots: vec![(FREE, Known::default()); 4] };
        for (number, persons) in [(None, given), (Some(7), given), (None, kin), (Some(9), 0)] {
            words.add("سدرة", Known { number, persons });
        }
        let known = words.get(hash(Folded::new("سدرة").symbols()));
        assert_eq!(known, Known { number: Some(7), persons: given | kin });
    }

    #[test]
    fn words_that_share_a_slot_are_told_apart() {
        let words: Vec<&str> = PEOPLE.iter().flat_map(|(list, _)| list.lines().take(20)).collect();
        for trio in words.windows(3) {
            let mut few = Vocabulary { slots: vec![(FREE, Known::default()); 4] };
            trio.iter().zip(0..).for_each(|(word, number)| few.add(word, Known { number: Some(number), persons: 0 }));
            let number = |word: &str| few.get(hash(Folded::new(word).symbols())).number;
            assert_eq!(trio.iter().map(|word| number(word)).collect::<Vec<_>>(), [Some(0), Some(1), Some(2)]);
            assert_eq!(number("سدرة"), None);
        }
    }
}
