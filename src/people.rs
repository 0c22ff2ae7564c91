//! Words by which persons are told: `data/people/people.tsv`, where it says what each is.

use std::sync::OnceLock;

use crate::fold::Folded;
use crate::lean::sort;
use crate::narrow::narrow_file;
use crate::word::hash;

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Person {
    /// A given name.
    Given,
    /// A profession.
    Profession,
    /// A word inside names of persons only: `بن`, `أبو`, a title.
    Kin,
}

/// The kinds of words, as the file names them.
const KINDS: [(&str, Person); 3] = [("given", Person::Given), ("profession", Person::Profession), ("kin", Person::Kin)];

/// Calls `each` with every word and what it is.
pub(crate) fn each(mut each: impl FnMut(&str, Person)) {
    for (word, kind) in narrow_file!("../data/people/people.tsv").lines().filter_map(|line| line.split_once('\t')) {
        if let Some(&(_, person)) = KINDS.iter().find(|(name, _)| *name == kind) {
            each(word, person);
        }
    }
}

/// The words as hashes of their folds, for each kind.
fn known() -> &'static [Vec<usize>; KINDS.len()] {
    static KNOWN: OnceLock<[Vec<usize>; KINDS.len()]> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut known: [Vec<usize>; KINDS.len()] = Default::default();
        each(|word, person| {
            let word = hash(Folded::new(word).symbols()) as usize;
            known.get_mut(person as usize).into_iter().for_each(|list| list.push(word));
        });
        known.iter_mut().for_each(|list| sort(list));
        known
    })
}

/// Whether a folded word is of a kind.
pub(crate) fn is(person: Person, symbols: &[u8]) -> bool {
    let word = hash(symbols) as usize;
    known().get(person as usize).is_some_and(|list| list.binary_search(&word).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_listed_once() {
        let mut words: Vec<&str> = include_str!("../data/people/people.tsv").lines().skip(1).collect();
        let is_kind = |kind: &str| KINDS.iter().any(|(name, _)| *name == kind);
        assert!(words.iter().all(|row| row.split_once('\t').is_some_and(|(_, kind)| is_kind(kind))));
        words.sort_unstable();
        assert!(words.windows(2).all(|pair| pair.first() != pair.last()));
    }

    #[test]
    fn a_word_is_known_however_it_is_spelled() {
        let is = |person: Person, word: &str| super::is(person, Folded::new(word).symbols());
        assert!(is(Person::Given, "احمد") && is(Person::Given, "أَحمد") && is(Person::Kin, "بن"));
        assert!(!is(Person::Profession, "أحمد") && !is(Person::Given, "word"));
    }
}
