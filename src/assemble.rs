//! From pieces and decisions to the document: segments, articles with their fields, links.

use std::borrow::Cow;
use std::ops::Range;

use crate::article::{Cleaner, Part, article, body, says_something};
use crate::dates;
use crate::document::{Article, Document, Field, Link, Role, Segment, Warning};
use crate::fields;
use crate::label::Decision;
use crate::lean::{Firsts, find};
use crate::normalize::Counts;
use crate::options::ExtractOptions;
use crate::segment::{Joint, Piece};
use crate::span::{OffsetMap, Offsets};

/// Builds the document. Offsets are bytes of `text`; `counts` are the changes made before, which those of the kept text
/// are added to.
pub(crate) fn assemble(
    text: &str,
    pieces: &[Piece],
    decisions: &[Decision],
    options: &ExtractOptions,
    counts: &Counts,
) -> Document {
    let parts = join(text, pieces, decisions);
    let mut cleaner = Cleaner { text, options, counts: *counts };
    let mut warnings = general_warnings(text);
    let mut articles: Vec<Article> = Vec::new();
    for (index, reach) in reaches(&parts).into_iter().enumerate() {
        articles.push(article(parts.get(reach).unwrap_or_default(), index, &mut cleaner, &mut warnings));
    }
    let titles = articles.iter().enumerate();
    let titles = titles.filter_map(|(index, article)| Some((article.title.as_ref()?.text.as_str(), index)));
    let titles = Firsts::of(titles);
    let mut related = Vec::new();
    for part in parts.iter().filter(|part| part.decision.role == Role::Related) {
        let field = cleaner.field(fields::headline(text, part.span));
        // A number, a day or a single word beside links is no headline.
        if says_something(&field) && field.text.contains([' ']) {
            related.push(link(field, &titles));
        }
    }
    Document { schema: 1, articles, related, segments: segments(text, &parts), edits: cleaner.counts, warnings }
}

/// What can be said of the whole text.
fn general_warnings(text: &str) -> Vec<Warning> {
    let warning = |code: &'static str, message: &str| Warning {
        code: Cow::Borrowed(code),
        message: message.to_owned(),
        start: None,
        end: None,
    };
    let mut warnings = Vec::new();
    if !text.is_empty()
        && !text.chars().any(|c| matches!(c, '\u{620}'..='\u{64A}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'))
    {
        warnings.push(warning("no-arabic-text", "The input holds no Arabic letter."));
    }
    if find(text, "\u{FFFD}").is_some() {
        warnings.push(warning(
            "replacement-character",
            "Characters were lost before the text came here; each stands as U+FFFD.",
        ));
    }
    warnings
}

/// Puts pieces of one line that got the same role together again.
fn join(text: &str, pieces: &[Piece], decisions: &[Decision]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::with_capacity(pieces.len());
    for (piece, decision) in pieces.iter().zip(decisions) {
        let decision = match separator(piece.span.of(text)) {
            true => {
                Decision { role: Role::Separator, article: None, rule: Cow::Borrowed("rule-line"), confidence: 1.0 }
            }
            false => decision.clone(),
        };
        // A date that the headline runs into is the headline's: `أسعار الذهب اليوم الثلاثاء 3 سبتمبر 2024`.
        let decision = match parts.last() {
            Some(last) if in_headline(text, last, piece, &decision) => Decision { role: Role::Title, ..decision },
            _ => decision,
        };
        if let Some(last) = parts.last_mut()
            && piece.joint != Joint::Line
            && (last.decision.role, last.decision.article) == (decision.role, decision.article)
            && can_join(decision.role, piece.joint)
        {
            last.span.end = piece.span.end;
            last.decision.confidence = last.decision.confidence.min(decision.confidence);
            continue;
        }
        parts.push(Part { span: piece.span, decision });
    }
    parts
}

/// Whether neighbours in a line with this role are one thing: dates, markers and glued links are things of their own.
fn can_join(role: Role, joint: Joint) -> bool {
    match role {
        Role::Published | Role::Updated | Role::Marker => false,
        Role::ListItem => joint != Joint::Glued,
        Role::Related => joint == Joint::Space,
        _ => true,
    }
}

/// Whether a line is a rule that only separates: three or more of the same drawing character and nothing else.
fn separator(line: &str) -> bool {
    let mut marks = line.chars().filter(|c| !c.is_whitespace());
    let Some(first) = marks.next() else { return true };
    matches!(first, '-' | '_' | '=' | '*' | '~' | 'ـ' | '─' | '━' | '—' | '–' | '#' | '•' | '+')
        && line.chars().filter(|&c| c == first).count() >= 3
        && marks.all(|c| c == first)
}

/// Whether a date goes on the sentence of the headline before it on its line.
fn in_headline(text: &str, last: &Part, piece: &Piece, decision: &Decision) -> bool {
    last.decision.role == Role::Title
        && decision.role == Role::Published
        && piece.joint == Joint::Space
        && dates::ends_before_date(last.span.of(text))
}

/// Every character of the text once, in order: the parts, and separators for what stands between them.
fn segments(text: &str, parts: &[Part]) -> Vec<Segment> {
    let mut segments = Vec::with_capacity(parts.len() * 2 + 1);
    let mut at = 0;
    let gap = |segments: &mut Vec<Segment>, start, end| {
        if start < end {
            let rule = Cow::Borrowed("white-space");
            segments.push(Segment { start, end, role: Role::Separator, article: None, rule, confidence: 1.0 });
        }
    };
    for part in parts {
        gap(&mut segments, at, part.span.start);
        let Decision { role, article, rule, confidence } = part.decision.clone();
        let confidence = calibrated(confidence);
        segments.push(Segment { start: part.span.start, end: part.span.end, role, article, rule, confidence });
        at = part.span.end;
    }
    gap(&mut segments, at, text.len());
    segments
}

/// How often labels are right that the model finds so likely: on held-out pages about the root of it (`model/REPORT.md`). Three
/// digits are all that this supports.
fn calibrated(likelihood: f32) -> f64 {
    (f64::from(likelihood).sqrt() * 1000.0).round() / 1000.0
}

fn link(field: Field, titles: &Firsts) -> Link {
    let article = titles.get(&field.text);
    Link { start: field.start, end: field.end, article, text: field.text }
}

/// For each article, the parts from its first to its last.
fn reaches(parts: &[Part]) -> Vec<Range<usize>> {
    let mut reaches: Vec<Range<usize>> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let Some(article) = part.decision.article else { continue };
        if article >= reaches.len() {
            reaches.resize(article + 1, at..at);
        }
        if let Some(reach) = reaches.get_mut(article) {
            reach.end = at + 1;
        }
    }
    reaches
}

/// Writes the articles' texts, and converts every offset from bytes of `text` into another unit.
pub(crate) fn finish(mut document: Document, text: &str, unit: Offsets) -> Document {
    document.articles.iter_mut().for_each(|article| article.text = body(&article.blocks));
    if unit != Offsets::Utf8 {
        let map = OffsetMap::new(text, unit);
        document.map_offsets(|offset| map.convert(offset));
    }
    document
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;

    #[test]
    fn dates_markers_and_glued_links_are_things_of_their_own() {
        for role in [Role::Published, Role::Updated, Role::Marker] {
            assert!(!can_join(role, Joint::Space) && !can_join(role, Joint::Glued), "{role:?}");
        }
        assert!(can_join(Role::Related, Joint::Space) && !can_join(Role::Related, Joint::Glued));
        assert!(can_join(Role::ListItem, Joint::Space) && !can_join(Role::ListItem, Joint::Glued));
        assert!(can_join(Role::Paragraph, Joint::Glued));
    }

    #[test]
    fn confidences_are_calibrated_and_have_three_digits() {
        let decision =
            Decision { role: Role::Paragraph, article: Some(0), rule: Cow::Borrowed("model"), confidence: 0.5 };
        let found = segments("نص ", &[Part { span: Span::new(0, 4), decision }]);
        let of = |segment: &Segment| (segment.start, segment.end, segment.role, segment.confidence);
        let wanted = [(0, 4, Role::Paragraph, 0.707), (4, 5, Role::Separator, 1.0)];
        assert_eq!(found.iter().map(of).collect::<Vec<_>>(), wanted);
    }
}
