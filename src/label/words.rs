//! Words whose presence tells something of a piece: those that short pieces of many sites share.
//!
//! `model/words.txt` holds them, folded and without the article, one a line; `train words` writes it from counts over the
//! training documents.

use std::sync::OnceLock;

use crate::fold::{Folded, letter};
use crate::narrow::narrow_file;
use crate::word::hash;

/// Room for words in the weights.
pub const WORDS: usize = 880;

/// The known words, by hash: open addressing, a quarter full at most.
pub(super) struct Words {
    slots: Vec<(u32, u16)>,
}

/// Marks a free slot.
const FREE: u16 = u16::MAX;

impl Words {
    /// The words of the model that comes with the crate.
    pub(super) fn built_in() -> &'static Words {
        static WORDS: OnceLock<Words> = OnceLock::new();
        WORDS.get_or_init(|| Words::new(&narrow_file!("../../model/words.txt")))
    }

    fn new(list: &str) -> Words {
        let mut words = Words { slots: vec![(0, FREE); (WORDS * 4).next_power_of_two()] };
        let mut folded = Folded::default();
        for (number, word) in list.lines().take(WORDS).enumerate() {
            folded.refold(word);
            let hash = hash(folded.symbols());
            let slot = words.slot(hash);
            if let Some(slot) = words.slots.get_mut(slot) {
                *slot = (hash, number as u16);
            }
        }
        words
    }

    #[inline(always)]
    fn slot(&self, hash: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = (hash.wrapping_mul(0x9E37_79B1) >> 12) as usize & mask;
        while self.slots.get(slot).is_some_and(|&(known, number)| number != FREE && known != hash) {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// The number of a word, by the hash of its stem.
    pub(super) fn get(&self, hash: u32) -> Option<u16> {
        self.slots.get(self.slot(hash)).map(|&(_, number)| number).filter(|&number| number != FREE)
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
