//! Words whose presence tells something of a piece: those that short pieces of many sites share, and those by which persons are
//! told.
//!
//! `model/words.txt` holds the former, folded and without the article, one a line; `train words` writes it from counts over the
//! training documents. The latter are those of [`people`](crate::people).

use std::sync::OnceLock;

use crate::fold::{Folded, letter};
use crate::narrow::narrow_file;
use crate::people::{self, Person};
use crate::word::hash;

/// Room for words in the weights.
pub const WORDS: usize = 880;

/// The known words, by hash: open addressing, a third full at most.
pub(super) struct Words {
    slots: Vec<(u32, Known)>,
}

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Known {
    /// Its number among the words of short pieces.
    pub(super) number: Option<u16>,
    /// What it says of a person.
    pub(super) person: Option<Person>,
}

impl Words {
    /// The words of the model that comes with the crate, and those by which persons are told.
    pub(super) fn built_in() -> &'static Words {
        static BUILT_IN: OnceLock<Words> = OnceLock::new();
        BUILT_IN.get_or_init(|| {
            let mut words = Words { slots: vec![(0, Known::default()); (WORDS * 4).next_power_of_two()] };
            for (number, word) in narrow_file!("../../model/words.txt").lines().take(WORDS).enumerate() {
                words.known(word, |known| known.number = Some(number as u16));
            }
            people::each(|word, person| words.known(word, |known| known.person = Some(person)));
            words
        })
    }

    /// Says of a word what is known of it.
    fn known(&mut self, word: &str, say: impl FnOnce(&mut Known)) {
        let folded = Folded::new(word);
        let hash = hash(stem(folded.symbols()));
        let slot = self.slot(hash);
        if let Some((known, meaning)) = self.slots.get_mut(slot) {
            *known = hash;
            say(meaning);
        }
    }

    #[inline(always)]
    fn slot(&self, hash: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = (hash.wrapping_mul(0x9E37_79B1) >> 12) as usize & mask;
        while self.slots.get(slot).is_some_and(|&(known, meaning)| meaning != Known::default() && known != hash) {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// What is known of a word, by the hash of its stem.
    pub(super) fn get(&self, hash: u32) -> Known {
        self.slots.get(self.slot(hash)).map_or(Known::default(), |&(_, known)| known)
    }
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
pub(super) fn stem_hash(word: &[u8], whole: u32) -> u32 {
    let stem = stem(word);
    if stem.len() == word.len() { whole } else { hash(stem) }
}
