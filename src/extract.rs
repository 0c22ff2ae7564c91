//! The way that text takes, from what was pasted to the structured document. Each stage is a module of its own.

use crate::assemble::{assemble, finish};
use crate::document::Document;
use crate::label::{self, Evidence, Measure, Model};
use crate::options::ExtractOptions;
use crate::phrases::PhraseSet;
use crate::repair::Repaired;
use crate::section::sections;
use crate::segment::{self, Joint, Line, Piece, Reader};
use crate::span::Span;

/// Turns text copied or crawled from web pages into a structured document: its articles, cleaned, and every character
/// of the input under a role.
///
/// Never fails: an input without any article gives a document without articles. Offsets are in bytes unless
/// [`ExtractOptions::offsets`] chooses another unit. Takes time in proportion to the input.
///
/// ```
/// let document = ghirbal::extract("نُشر في 3 مارس 2024\nأعلنت البلدية افتتاح مكتبة عامة في الحي الشرقي.", &Default::default());
/// assert_eq!(document.segments.first().map(|s| s.start), Some(0));
/// ```
pub fn extract(input: &str, options: &ExtractOptions) -> Document {
    finish(extract_blocks(input, options), input, options.offsets)
}

/// All but the articles' texts, which are their blocks joined; offsets are in bytes.
pub(crate) fn extract_blocks(input: &str, options: &ExtractOptions) -> Document {
    let mut sections = sections(input);
    let first = sections.next().map_or("", |section| section.of(input));
    let mut document = extract_section(first, options);
    for section in sections {
        document.append(extract_section(section.of(input), options), section.start, input.len());
    }
    document
}

/// Extracts from a page, or from a section of an input that is longer than pages are. Offsets are in bytes of it.
fn extract_section(input: &str, options: &ExtractOptions) -> Document {
    let repaired = Repaired::new(input, options.repair);
    let text = repaired.text();
    let lines = segment::lines(text);
    let mut read = read(text, &lines, options);
    let evidence = Evidence::gather(&lines, &read.pieces, &mut read.measures, &read.vocabulary);
    let choices = label::decide(Model::built_in(), &evidence);
    let decisions = label::assign(&choices, &read.measures);
    let document = assemble(text, &read.pieces, &decisions, options, repaired.counts());
    repaired.restore(document)
}

/// The pieces of a text, each with what can be said of it by itself.
#[derive(Default)]
pub(crate) struct Read {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) measures: Vec<Measure>,
    /// Hashes of the long words of all pieces.
    pub(crate) vocabulary: Vec<u32>,
}

/// Reads every line once: cuts it into pieces and measures each.
pub(crate) fn read(text: &str, lines: &[Line], options: &ExtractOptions) -> Read {
    let own = PhraseSet::own(&options.phrases);
    let mut reader = Reader::new(&own, options.now);
    let mut read = Read {
        pieces: Vec::with_capacity(lines.len()),
        measures: Vec::with_capacity(lines.len()),
        vocabulary: Vec::with_capacity(text.len() / 32),
    };
    let mut cuts = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let reading = reader.read(line.span.of(text));
        cuts.clear();
        if options.unglue {
            segment::cut(reading, &mut cuts);
        }
        cuts.push(reading.folded.symbols().len());
        let (mut start, mut hits_from, mut words_from) = (0, 0, 0);
        for &end in &cuts {
            let bytes = Span::new(reading.folded.start(start), reading.folded.start(end));
            let span = Span::new(line.span.start + bytes.start, line.span.start + bytes.end).trim(text);
            let goes_on = |piece: &Piece| line.continues && piece.span.end == span.start;
            if let Some(word) = read.pieces.last_mut().filter(|piece| start == 0 && goes_on(piece)) {
                // A word longer than what is read at once is one word.
                word.span.end = span.end;
            } else if !span.is_empty() {
                let measure =
                    label::measure(reading, start..end, &mut hits_from, &mut words_from, &mut read.vocabulary);
                read.measures.push(measure);
                read.pieces.push(Piece { span, line: index, joint: joint(reading, start, line.continues) });
            }
            start = end;
        }
    }
    read
}

/// How the piece that begins at a symbol is joined to what stands before it.
fn joint(reading: &segment::Reading, start: usize, continues: bool) -> Joint {
    match start.checked_sub(1).and_then(|before| reading.folded.symbols().get(before)) {
        None if continues => Joint::Space,
        None => Joint::Line,
        Some(b' ') if segment::is_gap(reading, start) => Joint::Line,
        Some(b' ') => Joint::Space,
        Some(_) if reading.folded.symbols().get(start) == Some(&b' ') => Joint::Space,
        Some(_) => Joint::Glued,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Role;
    use crate::normalize::{Operations, Profile};

    const TEXT: &str = "أعلنت بلدية الساحل صباح اليوم افتتاح مكتبة عامة في حي الورود تضم خمسة آلاف كتاب وقاعة للأطفال.";

    /// What a line between two paragraphs is where a phrase of the caller's has a role, and the rule that decided.
    fn line(phrase: &str, role: Role, line: &str) -> (Role, String) {
        let text = format!("{TEXT}\n{line}\n{TEXT}");
        let document = extract(&text, &ExtractOptions::new().phrase(phrase, role));
        let at = TEXT.len() + 1;
        let segment = document.segments.into_iter().find(|segment| segment.start <= at && at < segment.end);
        segment.map(|segment| (segment.role, segment.rule.into_owned())).unwrap()
    }

    #[test]
    fn the_callers_phrase_takes_the_lines_that_hold_its_characters() {
        for (phrase, text) in [
            ("Реклама", "РЕКЛАМА:"),
            ("漢字", "漢字 2024"),
            ("Publicité", "publicite\u{301}"),
            ("ÉCOLE", "école"),
            ("😀", "😀\u{FE0F}"),
            ("تابعنا 漢字", "ﺗﺎﺑﻌﻨﺎ 漢字"),
            ("إعلان", "اعـــلان"),
            ("Publicite", "Publicité"),
        ] {
            let taken = (Role::Share, "phrase:own".to_owned());
            assert_eq!(line(phrase, Role::Share, text), taken, "{phrase}: {text}");
        }
        for (phrase, text) in [
            ("Реклама", "Новости"),
            ("漢字", "日本"),
            ("Publicité", "Publicite"),
            ("résume", "resumé"),
            ("😀", "©"),
            ("ژاله", "ٹاله"),
        ] {
            assert_ne!(line(phrase, Role::Share, text).1, "phrase:own", "{phrase}: {text}");
        }
    }

    #[test]
    fn every_role_can_be_the_callers() {
        for &role in Role::ALL {
            // Of two headlines the other one is another article's or a link.
            let wanted = (role, "phrase:own".to_owned());
            assert_eq!(line("سطر خاص", role, "سطر خاص"), wanted);
        }
    }

    #[test]
    fn without_repair_the_operations_run_that_are_named() {
        let text = TEXT.replace("كتاب", "كتاب &amp;amp; بيت");
        let kept = |repair: bool, operations: Operations| {
            let document = extract(&text, &ExtractOptions::new().repair(repair).operations(operations));
            let text = document.articles.first().map(|article| article.text.clone()).unwrap();
            text.get(text.find('&').unwrap()..text.find(" بيت").unwrap()).unwrap().to_owned()
        };
        let named = Operations::from_names(&["html_entities"]).unwrap();
        assert_eq!(kept(false, named), "&amp;");
        assert_eq!(kept(true, named), "&amp;", "decoded once");
        for profile in [Profile::None, Profile::Clean, Profile::Search] {
            assert_eq!(kept(false, profile.operations()), "&amp;amp;", "{profile:?}");
            assert_eq!(kept(true, profile.operations()), "&amp;", "{profile:?}");
        }
    }
}
