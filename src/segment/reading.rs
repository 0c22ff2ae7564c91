//! One line, read once: its fold, its words, the phrases and the dates in it. Everything that is later decided about
//! the line is decided on this.

use super::cut::{dateline_end, glued_items};
use crate::dates::{self, Found};
use crate::fold::Folded;
use crate::phrases::{Hit, Kind, PhraseSet, kind, word};

/// A word of a folded line: a run of symbols of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// First symbol.
    pub(crate) start: u32,
    /// The symbol after the last.
    pub(crate) end: u32,
    /// The kind of its symbols; never white space.
    pub(crate) kind: Kind,
    /// Hash of its symbols.
    pub(crate) hash: u32,
}

impl Word {
    /// Number of symbols.
    pub(crate) fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it is made of letters.
    pub(crate) fn is_letters(self) -> bool {
        matches!(self.kind, Kind::Arabic | Kind::Latin)
    }
}

/// What was read in a line.
#[derive(Default)]
pub(crate) struct Reading {
    /// The fold of the line; symbols count from the line's start.
    pub(crate) folded: Folded,
    /// Its words, in order.
    pub(crate) words: Vec<Word>,
    /// The phrases found in it, in the order of their starts.
    pub(crate) hits: Vec<Hit>,
    /// The dates found in it, in order; spans in bytes from the line's start.
    pub(crate) dates: Vec<Found>,
    /// The symbol behind the dateline that it opens with.
    pub(crate) dateline: Option<usize>,
    /// The symbols at which items begin of a list that was glued into the line; empty when it is none.
    pub(crate) items: Vec<usize>,
}

/// Reads lines, keeping the memory from one to the next.
pub(crate) struct Reader<'p> {
    built_in: &'static PhraseSet,
    own: &'p PhraseSet,
    now: Option<dates::Moment>,
    /// The last line read.
    pub(crate) reading: Reading,
}

impl<'p> Reader<'p> {
    /// A reader that also looks for the caller's phrases.
    pub(crate) fn new(own: &'p PhraseSet, now: Option<dates::Moment>) -> Self {
        Reader { built_in: PhraseSet::built_in(), own, now, reading: Reading::default() }
    }

    /// Reads `line`.
    pub(crate) fn read(&mut self, line: &str) -> &Reading {
        let Reading { folded, words, hits, dates, .. } = &mut self.reading;
        folded.refold(line);
        words.clear();
        hits.clear();
        dates.clear();
        let symbols = folded.symbols();
        let mut at = 0;
        // Where a phrase that ended inside a word let go of it: another word begins there.
        let mut seam = 0;
        while let Some(&first) = symbols.get(at) {
            let kind = kind(first);
            if kind == Kind::Space {
                at += 1;
                continue;
            }
            let limit = if at < seam { seam } else { symbols.len() };
            let (len, hash) = word(symbols.get(at..limit).unwrap_or_default());
            let end = at + len.max(1);
            words.push(Word { start: at as u32, end: end as u32, kind, hash });
            let mut report = |hit: Hit| {
                if hit.glued {
                    seam = seam.max(hit.end);
                }
                hits.push(hit);
            };
            self.built_in.at(folded, line, at, hash, &mut report);
            if !self.own.is_empty() {
                self.own.at(folded, line, at, hash, &mut report);
            }
            at = end;
        }
        dates::scan(folded, line, self.now.as_ref(), dates);
        self.reading.dateline = dateline_end(&self.reading);
        self.reading.items = glued_items(&self.reading);
        &self.reading
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::phrases::Class;

    /// The rows of `phrases/*.tsv`: the class, then the five columns.
    fn rows() -> Vec<(Class, [String; 5])> {
        let mut rows = Vec::new();
        for &(class, name) in Class::ALL {
            let path = format!("{}/phrases/{name}.tsv", env!("CARGO_MANIFEST_DIR"));
            let file = std::fs::read_to_string(&path).unwrap();
            for row in file.lines().skip(1).filter(|row| !row.starts_with('#')) {
                let columns: Vec<String> = row.split('\t').map(str::to_owned).collect();
                rows.push((class, columns.try_into().unwrap()));
            }
        }
        assert!(rows.len() > 2000, "{} rows", rows.len());
        rows
    }

    /// Whether a phrase counts in a line: it stands there, and no letters where its position allows none.
    fn fires(reading: &Reading, class: Class, phrase: &[u8], position: &str) -> bool {
        let letters = || reading.words.iter().filter(|word| word.is_letters());
        reading.hits.iter().filter(|hit| hit.class == class).any(|hit| {
            let first = letters().all(|word| word.start as usize >= hit.start);
            let last = letters().all(|word| word.end as usize <= hit.end);
            let placed = match position {
                "whole" => first && last,
                "start" => first,
                "end" => last,
                _ => true,
            };
            placed && reading.folded.symbols().get(hit.start..hit.end) == Some(phrase)
        })
    }

    #[test]
    fn every_phrase_fires_in_its_example_and_not_in_its_counter_example() {
        let none = PhraseSet::own(&[]);
        let mut reader = Reader::new(&none, None);
        let mut wrong = Vec::new();
        let rows = rows();
        for (class, [phrase, _, position, example, counter]) in &rows {
            let folded = Folded::new(phrase);
            let phrase = folded.symbols().trim_ascii();
            for (line, wanted) in [(example, true), (counter, false)] {
                if fires(reader.read(line), *class, phrase, position) != wanted {
                    wrong.push((class, line, wanted));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn no_phrase_stands_twice_in_a_file() {
        let mut seen = BTreeSet::new();
        let mut twice = Vec::new();
        for (class, [phrase, _, position, ..]) in rows() {
            let folded = Folded::new(&phrase).symbols().trim_ascii().to_vec();
            if !seen.insert((class as usize, folded, position)) {
                twice.push((class, phrase));
            }
        }
        assert!(twice.is_empty(), "{twice:#?}");
    }
}
