//! The evidence for every piece of a document: its features, in one flat list.

use super::context::{Context, find_wrapped};
use super::features::{CONTEXT, FEATURES, Family, feature};
use super::measure::Measure;
use crate::document::Role;
use crate::segment::{Joint, Line, Piece};

/// No headline and no caption has more words: on the labelled pages, 18 and 73 at most.
const HEADLINE_WORDS: usize = 100;

/// Lines of nothing but a date or a time that make a page a list of dated headlines.
const FEED: usize = 4;

/// The features of all pieces.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    features: Vec<u16>,
    /// Where the features of each piece begin; one more than there are pieces.
    starts: Vec<u32>,
    /// The roles that the caller's phrases have decided, by piece.
    pub(super) pins: Vec<(usize, Role)>,
    /// The pieces that are too long for a headline or a caption.
    pub(super) long: Vec<usize>,
    /// The pieces that are no headlines whatever stands around them: furniture, and the lines of a list of dated headlines.
    pub(super) furniture: Vec<usize>,
    /// Of these, the lines of a list of dated headlines.
    pub(super) listed: Vec<usize>,
    /// The pieces that are no stamps: words without anything of a date.
    pub(super) undated: Vec<usize>,
    /// The pieces that are sentences without any phrase by which a page speaks.
    pub(super) sentences: Vec<usize>,
    /// The words of each piece.
    pub(super) words: Vec<usize>,
    /// The pieces that are a date and nothing else, or its label and it.
    pub(super) stamps: Vec<usize>,
    /// The pieces that stood above already.
    pub(super) copies: Vec<usize>,
    /// The pieces in which the page speaks to its readers more than once.
    pub(super) notices: Vec<usize>,
    /// The pieces that are parts of the page's source.
    pub(super) markup: Vec<usize>,
    /// How much speaks for it that the running text below each piece is about something else than the text above it.
    pub(super) news: Vec<f32>,
    /// Those of the features that the neighbours see, and where they begin.
    shared: Vec<u16>,
    shared_starts: Vec<u32>,
    /// Number of pieces.
    len: usize,
}

impl Evidence {
    /// Gathers the evidence for `pieces`, which were measured one by one; `vocabulary` holds their long words.
    pub(crate) fn gather(lines: &[Line], pieces: &[Piece], measures: &mut [Measure], vocabulary: &[u32]) -> Evidence {
        find_wrapped(measures);
        let measures = &*measures;
        let indents: Vec<usize> =
            pieces.iter().map(|piece| lines.get(piece.line).map_or(0, |line| line.indent)).collect();
        let context = Context::of(measures, vocabulary, pieces, &indents);
        let mut evidence = Evidence { features: Vec::with_capacity(pieces.len() * 48), ..Evidence::default() };
        evidence.shared.reserve(pieces.len() * 10);
        evidence.starts.reserve(pieces.len() + 1);
        evidence.shared_starts.reserve(pieces.len() + 1);
        let only_date = |index: usize| measures.get(index).is_some_and(Measure::is_only_date);
        let feed = measures.iter().filter(|measure| measure.is_only_date()).count() >= FEED;
        for (index, (piece, measure)) in pieces.iter().zip(measures).enumerate() {
            evidence.starts.push(evidence.features.len() as u32);
            let out = &mut evidence.features;
            measure.features(out);
            layout(lines, piece, out);
            context.features(index, measure, out);
            match measure.own {
                Some(role) => evidence.pins.push((index, role)),
                None if measure.words > HEADLINE_WORDS => evidence.long.push(index),
                None => {
                    let ends = index + 1 == measures.len();
                    let listed = feed && only_date(index.wrapping_sub(1)) && (ends || only_date(index + 1));
                    if listed {
                        evidence.listed.push(index);
                    }
                    if listed || measure.is_furniture() {
                        evidence.furniture.push(index);
                    }
                }
            }
            if measure.own.is_none() && !measure.may_be_stamp() {
                evidence.undated.push(index);
            }
            if measure.own.is_none() && measure.is_sentence() {
                evidence.sentences.push(index);
            }
            evidence.words.push(measure.words);
            if measure.is_stamp() {
                evidence.stamps.push(index);
            }
            if context.is_copy(index) {
                evidence.copies.push(index);
            }
            if measure.is_notice() {
                evidence.notices.push(index);
            }
            if measure.markup {
                evidence.markup.push(index);
            }
            evidence.shared_starts.push(evidence.shared.len() as u32);
            let start = evidence.starts.last().map_or(0, |&start| start as usize);
            let own = evidence.features.get(start..).unwrap_or_default();
            evidence.shared.extend(own.iter().filter(|&&feature| usize::from(feature) < CONTEXT));
        }
        evidence.starts.push(evidence.features.len() as u32);
        evidence.shared_starts.push(evidence.shared.len() as u32);
        evidence.news = context.news();
        evidence.len = pieces.len();
        evidence
    }

    /// Number of pieces.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Reports the rows of weights that a piece selects: its own features, and its neighbours' context features.
    pub(crate) fn rows(&self, piece: usize, mut report: impl FnMut(usize)) {
        for &feature in of(&self.features, &self.starts, piece) {
            report(usize::from(feature));
        }
        for (neighbour, base) in [(piece.wrapping_sub(1), FEATURES), (piece + 1, FEATURES + CONTEXT)] {
            for &feature in of(&self.shared, &self.shared_starts, neighbour) {
                report(base + usize::from(feature));
            }
        }
    }
}

/// The part of a flat list that belongs to a piece; nothing for a piece that does not exist.
#[inline(always)]
fn of<'f>(features: &'f [u16], starts: &[u32], piece: usize) -> &'f [u16] {
    let (Some(&start), Some(&end)) = (starts.get(piece), starts.get(piece.wrapping_add(1))) else { return &[] };
    features.get(start as usize..end as usize).unwrap_or_default()
}

fn layout(lines: &[Line], piece: &Piece, out: &mut Vec<u16>) {
    let Some(line) = lines.get(piece.line) else { return };
    out.push(feature(
        Family::Joint,
        match piece.joint {
            Joint::Line => 0,
            Joint::Space => 1,
            Joint::Glued => 2,
        },
    ));
    if piece.joint == Joint::Line {
        let indent = match line.indent {
            0 => 0,
            1..=3 => 1,
            4..=11 => 2,
            _ => 3,
        };
        out.push(feature(Family::Indent, indent));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::ExtractOptions;

    fn gathered(text: &str) -> (Vec<Piece>, Evidence) {
        let lines = crate::segment::lines(text);
        let mut read = crate::extract::read(text, &lines, &ExtractOptions::default());
        let evidence = Evidence::gather(&lines, &read.pieces, &mut read.measures, &read.vocabulary);
        (read.pieces, evidence)
    }

    fn never_headlines(text: &str) -> Vec<&str> {
        let (pieces, evidence) = gathered(text);
        evidence.furniture.iter().map(|&piece| pieces[piece].span.of(text)).collect()
    }

    #[test]
    fn furniture_and_lists_of_dated_headlines_are_no_headlines() {
        let lead = "افتتحت بلدية وادي السدر أمس مكتبة عامة تضم عشرة آلاف كتاب في مبنى المحطة القديمة.";
        let page = format!("كتب – سامر الحداد\nاستمع إلى الراديو\nمكتبة في المحطة القديمة\nالثقافة\n{lead}");
        assert_eq!(never_headlines(&page), ["كتب – سامر الحداد", "استمع إلى الراديو"]);

        let list = "07:46\nمكتبة في المحطة القديمة\n07:35\nالجسر يفتح الأحد\n07:22\nأمطار على الساحل\n07:10";
        let headlines = ["مكتبة في المحطة القديمة", "الجسر يفتح الأحد", "أمطار على الساحل"];
        assert_eq!(never_headlines(list), headlines);
        let above = format!("07:50\nتأجل السباق\n{}", list.trim_end_matches("\n07:10"));
        assert_eq!(never_headlines(&above)[1..], headlines, "the last has its time above it alone");
        let times = format!("07:46\nمكتبة في المحطة القديمة\n08:10\n{lead}");
        assert!(never_headlines(&times).is_empty(), "a headline between the times of publication and update");
    }

    #[test]
    fn a_piece_selects_fewer_rows_than_their_sum_has_room_for() {
        let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");
        let folders = std::fs::read_dir(golden).unwrap().map(|folder| folder.unwrap().path().join("input.txt"));
        let pages: Vec<String> = folders.filter_map(|page| std::fs::read_to_string(page).ok()).collect();
        assert!(pages.len() > 300, "{} pages", pages.len());
        let most = |page: &String| {
            let (pieces, evidence) = gathered(page);
            let rows = |piece| {
                let mut count = 0;
                evidence.rows(piece, |_| count += 1);
                count
            };
            (0..pieces.len()).map(rows).max()
        };
        let most = pages.iter().filter_map(most).max().unwrap();
        assert!(most * i16::from(i8::MAX) < i16::MAX, "{most} rows");
    }

    #[test]
    fn parts_of_a_pages_source_are_markup() {
        let is_markup = |line: &str| !gathered(line).1.markup.is_empty();
        for line in [
            ".frame img{ width: 100%; }",
            "[box city=\"القاهرة\" title=\"درجة الحرارة اليوم\"]",
            "<div class=main>",
            "date/%d8%a7%d9%84%d8%ac%d8%b3%d8%b1",
            "pic.twitter.com/x7Yz9",
        ] {
            assert!(is_markup(line), "{line}");
        }
        for line in [
            "draw(text = size)",
            "[box city القاهرة]",
            "[القاهرة = درجة الحرارة]",
            "[box city=\"القاهرة\" درجة الحرارة اليوم في المدينة",
            "box city=\"القاهرة\" درجة الحرارة اليوم في المدينة]",
            "قال تعالى {واعتصموا بحبل الله جميعا}",
            "twitter.com/x7Yz9",
        ] {
            assert!(!is_markup(line), "{line}");
        }
    }

    #[test]
    fn letters_without_a_space_count_as_words_once_no_word_has_so_many() {
        let words = |letters: usize| gathered(&"ب".repeat(letters)).1.words;
        assert_eq!([words(39), words(40), words(100)], [[1], [2], [3]]);
    }

    /// How much speaks for it that the text below the line that holds a word is about something else than the text above.
    fn news(text: &str, word: &str) -> f32 {
        let (pieces, evidence) = gathered(text);
        evidence.news[pieces.iter().position(|piece| piece.span.of(text).contains(word)).unwrap()]
    }

    #[test]
    fn text_of_other_words_than_the_text_above_is_news() {
        let library = "افتتحت بلدية وادي السدر أمس مكتبة عامة تضم عشرة آلاف كتاب في مبنى المحطة القديمة بعد ترميم استمر عامين كاملين.";
        let more = "وقال رئيس البلدية إن المكتبة العامة في المحطة القديمة تفتح أبوابها مساء، وإن ترميم مبنى المحطة كلّف البلدية مليونا.";
        let port = "رست في ميناء الريحان سفينة شحن تعمل بالهيدروجين، وعلى متنها حاويات محملة بالحبوب والأدوية والأسمدة قادمة من الجزيرة.";
        assert!(news(&format!("{library}\n{more}\nالحاويات تعود\n{port}\n{port}"), "تعود") > 0.5);
        assert!(news(&format!("{library}\n{library}\nفي المساء\n{more}\n{more}"), "المساء") < -0.5);
        assert_eq!(news(&format!("مكتبة جديدة\n{port}"), "مكتبة"), 0.0, "there is no text above");
        let short = news(&format!("{library}\n{more}\nخبر قصير\nتأجل السباق إلى الأحد المقبل."), "قصير");
        assert!((0.0..0.2).contains(&short), "too little text");
    }
}
