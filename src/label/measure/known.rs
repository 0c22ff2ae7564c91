//! The known words of a piece, and what they tell of persons.

use super::Measure;
use crate::label::features::bucket;
use crate::vocabulary::{Person, Vocabulary, stem_hash};
use crate::word::Word;

/// Pieces up to so many words are looked at whole; of longer ones, only the words at their edges tell anything.
const SHORT: usize = 12;

/// The numbers of some known words, each once, in the order of the text.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::label) struct Numbers {
    words: [u16; SHORT],
    len: u8,
}

impl Numbers {
    pub(super) fn iter(&self) -> impl Iterator<Item = u16> {
        self.words.into_iter().take(usize::from(self.len))
    }

    fn push(&mut self, word: u16) {
        if !self.iter().any(|known| known == word)
            && let Some(place) = self.words.get_mut(usize::from(self.len))
        {
            *place = word;
            self.len += 1;
        }
    }
}

pub(super) fn known_words(symbols: &[u8], words: &[Word], m: &mut Measure) {
    let vocabulary = Vocabulary::built_in();
    let mut look = |word: &Word| {
        let known = vocabulary.get(stem_hash(word.of(symbols), word.hash));
        known.number.into_iter().for_each(|number| m.known.push(number));
        known
    };
    let mut letters = words.iter().filter(|word| word.is_letters());
    if m.words <= SHORT {
        let first = letters.next().map(&mut look).unwrap_or_default();
        let told = letters.map(look).fold(first.persons, |told, known| told | known.persons) != 0;
        m.person = person(first.says(Person::Given), told, m.words);
        return;
    }
    letters.by_ref().take(3).for_each(|word| _ = look(word));
    let last = letters.next_back();
    letters.next_back().into_iter().chain(last).for_each(|word| _ = look(word));
}

/// The answer of the family of persons for a short piece: none, with a given name in front, or with such a word elsewhere or of
/// another kind; each by its length.
fn person(named: bool, told: bool, words: usize) -> usize {
    let length = bucket(words, &[2, 5]);
    match (named, told) {
        (_, false) => 0,
        (false, true) => 1 + length,
        (true, true) => 4 + length,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::measure::tests::measured;

    #[test]
    fn persons_are_told_by_the_words_of_a_short_piece_and_its_length() {
        for (line, person) in [
            ("ميناء", 0),
            ("سوق السمك الجديد", 0),
            ("سوق السمك الجديد في المدينة", 0),
            ("الشاعر سالم العوضي", 2),
            ("لقاء في المكتبة مع سالم العوضي", 3),
            ("كاتب مصري", 2),
            ("كاتب صحافي", 2),
            ("سالم", 4),
            ("سالم العوضي", 5),
            ("سالم العوضي يفتتح سوق السمك", 6),
            ("سالم العوضي يفتتح سوق السمك الجديد في مدينة الروضة بعد عامين من الأعمال", 0),
        ] {
            assert_eq!(measured(line).person, person, "{line}");
        }
    }

    #[test]
    fn known_words_are_looked_for_at_the_edges_of_a_long_piece() {
        let known = |words: usize, at: usize| {
            let line: Vec<&str> = (0..words).map(|index| if index == at { "تحميل" } else { "سفرجل" }).collect();
            measured(&line.join(" ")).known.iter().count()
        };
        assert_eq!((0..SHORT).map(|at| known(SHORT, at)).sum::<usize>(), SHORT);
        let found: Vec<usize> = (0..=SHORT).filter(|&at| known(SHORT + 1, at) == 1).collect();
        assert_eq!(found, [0, 1, 2, SHORT - 1, SHORT]);
        assert_eq!(measured("تحميل تحميل").known.iter().count(), 1, "each once");
    }
}
