//! What can be said of one piece by itself.

pub(super) mod dates;
pub(super) mod edges;
mod known;
mod letters;
mod phrases;
mod predicates;
mod signs;

use std::ops::Range;

use super::features::{Family, LABELLED, LENGTHS, bucket, feature, push_some};
use crate::document::Role;
use crate::phrases::Class;
use crate::segment::Reading;
use dates::dates;
use edges::{END_COLON, END_CUT, END_QUESTION, END_STOP, edges};
use known::{Numbers, known_words};
use letters::letters;
use phrases::phrases;

/// One piece, measured. Bit sets are indexed by [`Class`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Measure {
    /// Words of letters.
    pub(crate) words: usize,
    /// Symbols from its first word to its last.
    pub(super) width: usize,
    /// Whether it reads like running text, by itself or as a line of a paragraph that was wrapped.
    pub(super) prose: bool,
    /// Whether it is a line of a paragraph that was wrapped.
    pub(super) wrapped: bool,
    /// Classes of phrases that are the whole piece.
    pub(crate) whole: u32,
    /// Classes of phrases that it begins with.
    pub(crate) starts: u32,
    /// Classes of phrases that it ends with.
    pub(crate) ends: u32,
    /// Classes of phrases somewhere in it.
    pub(crate) inside: u32,
    /// Whether it is an agency's name and nothing else.
    pub(super) agency: bool,
    /// Whether it is a part of the page's source rather than of its text.
    pub(super) markup: bool,
    /// The caller's phrase decides: its role.
    pub(crate) own: Option<Role>,
    /// How its end is marked; 0 to 8.
    pub(super) end: usize,
    /// How it begins; 0 to 8.
    pub(super) begin: usize,
    /// Signs in it.
    pub(super) traits: u32,
    /// How much of it its dates are; 0 to 11.
    pub(crate) date: usize,
    /// Whether it is spelled with its vowels.
    pub(super) vocalised: bool,
    /// Verbs of saying.
    pub(super) speech: usize,
    /// Phrases by which the page speaks to its readers or of itself.
    pub(super) notices: usize,
    /// Hash of its letters and digits.
    pub(super) identity: u32,
    /// Hash of its first words, by which a shortened repeat is recognised.
    pub(super) opening: u32,
    /// Its long words are these of the document's list.
    pub(super) vocabulary: Range<usize>,
    /// Whether it is an item of a list that was glued into one line.
    pub(super) glued_item: bool,
    /// The known words among its first and last.
    pub(super) known: Numbers,
    /// Which words in it tell of a person, where it is short and has any.
    pub(super) person: usize,
    /// Whether it is a dateline cut from its lead, the lead, or a dateline that stands by itself.
    pub(crate) dateline: usize,
    /// Whether its date, which no label introduces, stands between words.
    pub(super) said: bool,
}

/// Measures the piece of a line between two symbols. `hits_from` is the first hit of the line that may lie in it and is
/// moved on; long words go to `vocabulary`.
#[inline(never)] // in one function with the reading of lines, a browser takes longer for the first call
pub(crate) fn measure(
    reading: &Reading,
    range: Range<usize>,
    hits_from: &mut usize,
    words_from: &mut usize,
    vocabulary: &mut Vec<u32>,
) -> Measure {
    let symbols = reading.folded.symbols();
    let (start, end) = (range.start, range.end);
    let mut m = Measure::default();
    while reading.words.get(*words_from).is_some_and(|word| (word.start as usize) < start) {
        *words_from += 1;
    }
    let rest = reading.words.get(*words_from..).unwrap_or_default();
    let count = rest.iter().position(|word| word.start as usize >= end).unwrap_or(rest.len());
    let words = rest.get(..count).unwrap_or_default();
    *words_from += count;
    letters(symbols, words, &mut m, vocabulary);
    known_words(symbols, words, &mut m);
    edges(symbols, words, &mut m);
    phrases(reading, words, range.clone(), hits_from, &mut m);
    m.vocalised = reading.folded.is_vocalised();
    m.glued_item = !reading.items.is_empty();
    m.dateline = match reading.dateline {
        Some(end) if range.end == end && end == symbols.len() => DATELINE_BARE,
        Some(end) if range.start == 0 && range.end == end => DATELINE_CUT,
        Some(end) if range.start == end => 2,
        _ => 0,
    };
    dates(reading, range, words, &mut m);
    m.width = words.first().zip(words.last()).map_or(0, |(first, last)| (last.end - first.start) as usize);
    m.prose = m.reads_like_prose();
    m
}

impl Measure {
    /// Pushes the features that the piece has by itself.
    pub(super) fn features(&self, out: &mut Vec<u16>) {
        out.push(feature(Family::Wrapped, usize::from(self.wrapped)));
        out.push(feature(Family::Length, self.length()));
        out.push(feature(Family::End, self.end));
        out.push(feature(Family::Begin, self.begin));
        bits(self.traits, |sign| out.push(feature(Family::Trait, sign)));
        bits(self.whole, |class| out.push(feature(Family::Whole, class)));
        bits(self.starts, |class| out.push(feature(Family::Starts, class)));
        bits(self.ends, |class| out.push(feature(Family::Ends, class)));
        bits(self.inside, |class| out.push(feature(Family::Inside, class)));
        out.push(feature(Family::Date, self.date));
        push_some(Family::Speech, self.speech.min(2), out);
        push_some(Family::Vocalised, usize::from(self.vocalised), out);
        push_some(Family::Person, self.person, out);
        push_some(Family::Notice, self.notices.min(3), out);
        out.push(feature(Family::LengthEnd, self.length() * 3 + self.end_group()));
        push_some(Family::Dateline, self.dateline, out);
        if let Some(label) = LABELS.iter().position(|label| self.starts & !self.whole & label != 0) {
            out.push(feature(Family::Label, label * 3 + bucket(self.words, &[5, 9])));
        }
        out.extend(self.known.iter().map(|word| feature(Family::Word, word as usize)));
    }

    /// The bucket of its length.
    pub(super) fn length(&self) -> usize {
        bucket(self.words, &LENGTHS)
    }

    fn end_group(&self) -> usize {
        match self.end {
            END_STOP | END_QUESTION | END_CUT => 0,
            END_COLON => 1,
            _ => 2,
        }
    }
}

/// Calls `each` with the index of every set bit.
pub(super) fn bits(mut set: u32, mut each: impl FnMut(usize)) {
    while set != 0 {
        each(set.trailing_zeros() as usize);
        set &= set - 1;
    }
}

/// Classes whose phrases label what follows them.
const LABELS: [u32; LABELLED] = [
    Class::Source.bit(),
    Class::Byline.bit(),
    Class::Tags.bit(),
    Class::Published.bit(),
    Class::Updated.bit(),
    Class::Caption.bit(),
];

/// A dateline that was cut off the text behind it, and a line that is a dateline and nothing else.
pub(super) const DATELINE_CUT: usize = 1;
pub(super) const DATELINE_BARE: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::PhraseSet;
    use crate::segment::Reader;
    use edges::END_QUOTE;

    pub(super) fn measured(line: &str) -> Measure {
        measured_by(line, PhraseSet::none())
    }

    pub(super) fn measured_by(line: &str, own: &PhraseSet) -> Measure {
        let mut reader = Reader::new(own, None);
        let reading = reader.read(line);
        measure(reading, 0..reading.folded.symbols().len(), &mut 0, &mut 0, &mut Vec::new())
    }

    /// Asserts of which lines something can be said.
    pub(super) fn assert_those(said: impl Fn(&Measure) -> bool, these: &[&str], others: &[&str]) {
        for (lines, wanted) in [(these, true), (others, false)] {
            for line in lines {
                assert_eq!(said(&measured(line)), wanted, "{line}");
            }
        }
    }

    #[test]
    fn each_bit_of_a_set_is_given_once() {
        let mut found = Vec::new();
        bits(1 << 31 | 0b10_1001, |bit| found.push(bit));
        assert_eq!(found, [0, 3, 5, 31]);
    }

    #[test]
    fn a_piece_has_features_for_its_length_with_its_end_and_with_its_label() {
        let features = |measure: &Measure| {
            let mut features = Vec::new();
            measure.features(&mut features);
            features
        };
        // Four words are below the fifth bound, five below the sixth; of the lengths behind a label five is the first.
        for (words, length, behind_label) in [(4, 4, 0), (5, 5, 1), (9, 6, 2)] {
            for (end, group) in [(END_STOP, 0), (END_QUESTION, 0), (END_CUT, 0), (END_COLON, 1), (END_QUOTE, 2)] {
                let found = features(&Measure { words, end, starts: Class::Byline.bit(), ..Measure::default() });
                assert!(found.contains(&feature(Family::LengthEnd, length * 3 + group)), "{words} {end}");
                assert!(found.contains(&feature(Family::Label, 3 + behind_label)), "{words}");
            }
        }
        let whole = Measure { whole: Class::Byline.bit(), starts: Class::Byline.bit(), ..Measure::default() };
        let label = feature(Family::Label, 0)..feature(Family::Label, 0) + 3 * LABELLED as u16;
        assert!(!features(&whole).iter().any(|feature| label.contains(feature)), "nothing follows");
    }

    #[test]
    fn a_piece_is_measured_by_its_own_words_and_phrases() {
        let line = "الجسر القديم المصدر: صوت الوادي أمس";
        let mut reader = Reader::new(PhraseSet::none(), None);
        let reading = reader.read(line);
        let seam = "الجسر القديم ".chars().count();
        let (mut hits, mut words, mut vocabulary) = (0, 0, Vec::new());
        let mut piece = |range| measure(reading, range, &mut hits, &mut words, &mut vocabulary);
        let (first, second) = (piece(0..seam), piece(seam..reading.folded.symbols().len()));
        assert_eq!((first.words, first.width, first.starts), (2, "الجسر القديم".chars().count(), 0));
        assert_eq!((second.words, second.starts & Class::Source.bit()), (4, Class::Source.bit()));
        assert_eq!(second.width, "المصدر: صوت الوادي أمس".chars().count());
        assert_eq!(first.vocabulary.end, second.vocabulary.start);
        // A piece behind one that nobody measures.
        let alone = measure(reading, seam..reading.folded.symbols().len(), &mut 0, &mut 0, &mut Vec::new());
        assert_eq!((alone.words, alone.identity), (second.words, second.identity));
    }

    #[test]
    fn each_piece_of_a_line_has_the_words_between_its_seams() {
        let parts = ["جسر الحي ", "عبر نهر وادي السدر ", "قبل الفجر"];
        let mut reader = Reader::new(PhraseSet::none(), None);
        let reading = reader.read(&parts.concat());
        let (mut start, mut hits, mut words) = (0, 0, 0);
        let counts = parts.map(|part| {
            let range = start..start + part.chars().count();
            start = range.end;
            measure(reading, range, &mut hits, &mut words, &mut Vec::new()).words
        });
        assert_eq!(counts, [2, 4, 2]);
    }

    #[test]
    fn a_line_of_glued_items_is_known() {
        assert_those(
            |m| m.glued_item,
            &["ضعف الثقة.غياب الدعم.قلة المال"],
            &["ضعف الثقة. غياب الدعم. قلة المال", "ضعف الثقة"],
        );
    }

    #[test]
    fn the_dateline_is_a_piece_the_lead_another_or_the_line_is_one() {
        let mut reader = Reader::new(PhraseSet::none(), None);
        let mut pieces = |line: &str, cuts: &[usize]| {
            let reading = reader.read(line);
            let ends = cuts.iter().copied().chain([reading.folded.symbols().len()]);
            let mut start = 0;
            let piece =
                |end| measure(reading, std::mem::replace(&mut start, end)..end, &mut 0, &mut 0, &mut Vec::new());
            ends.map(piece).map(|measure| measure.dateline).collect::<Vec<_>>()
        };
        let dateline = "بغداد - رويترز -";
        let lead = "أعلنت البلدية أن العمل في الجسر الجديد سيبدأ صباح الأحد المقبل";
        let (line, end) = (format!("{dateline} {lead}"), dateline.chars().count());
        assert_eq!(pieces(&line, &[end]), [1, 2]);
        assert_eq!(pieces(&line, &[end, end + 8]), [1, 2, 0]);
        assert_eq!(pieces(&line, &[6, end]), [0, 0, 2]);
        assert_eq!(pieces(&line, &[]), [0]);
        assert_eq!(pieces("بغداد - رويترز", &[]), [DATELINE_BARE]);
        assert_eq!(pieces(lead, &[7]), [0, 0]);
    }
}
