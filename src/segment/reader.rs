//! Reading lines: what a [`Reading`] holds is found here.

use super::cut::glued_items;
use super::dateline::dateline_end;
use super::reading::Reading;
use crate::dates;
use crate::phrases::{Hit, PhraseSet};

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
        self.phrases(line);
        let Reading { folded, dates, .. } = &mut self.reading;
        dates.clear();
        dates::scan(folded, line, self.now.as_ref(), dates);
        self.reading.dateline = dateline_end(&self.reading);
        self.reading.items = glued_items(&self.reading);
        &self.reading
    }

    /// Reads the words and the phrases of `line`, and leaves the rest as it was.
    pub(crate) fn phrases(&mut self, line: &str) {
        let Reading { folded, words, hits, .. } = &mut self.reading;
        folded.refold(line);
        words.clear();
        words.reserve(folded.words().len());
        hits.clear();
        let symbols = folded.symbols();
        // Where a phrase that ended inside a word let go of it: another word begins there.
        let mut seam = 0;
        for &whole in folded.words() {
            let mut word = whole;
            loop {
                let rest = word.split_off(seam, symbols);
                words.push(word);
                let mut report = |hit: Hit| {
                    if hit.glued {
                        seam = seam.max(hit.end);
                    }
                    hits.push(hit);
                };
                self.built_in.at(symbols, folded, line, word, &mut report);
                if !self.own.is_empty() {
                    self.own.at(symbols, folded, line, word, &mut report);
                }
                if rest.is_empty() {
                    break;
                }
                word = rest;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::fold::Folded;
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
        let mut reader = Reader::new(PhraseSet::none(), None);
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
