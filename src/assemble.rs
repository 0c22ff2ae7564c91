//! From pieces and decisions to the document: segments, articles with their fields, links.

use std::borrow::Cow;
use std::ops::Range;

use crate::credits;
use crate::dates;
use crate::document::{Article, Block, BlockKind, DateField, Document, Field, Link, Role, Segment, Warning};
use crate::fields;
use crate::label::Decision;
use crate::lean::{Firsts, find};
use crate::normalize::{Counts, normalize_into};
use crate::options::ExtractOptions;
use crate::segment::{Joint, Piece};
use crate::span::{OffsetMap, Offsets, Span};
use crate::stamps::{self, Stamp, Stamps, same_line};

/// One or more pieces of a line that got the same role.
struct Part {
    span: Span,
    decision: Decision,
}

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
    let articles: Vec<Article> = reaches(&parts)
        .into_iter()
        .enumerate()
        .map(|(index, reach)| article(parts.get(reach).unwrap_or_default(), index, &mut cleaner, &mut warnings))
        .collect();
    let titles = articles.iter().enumerate();
    let titles = titles.filter_map(|(index, article)| Some((article.title.as_ref()?.text.as_str(), index)));
    let titles = Firsts::of(titles);
    let related = parts.iter().filter(|part| part.decision.role == Role::Related);
    let related = related.map(|part| cleaner.field(fields::headline(text, part.span))).collect::<Vec<_>>();
    let related = related.into_iter().filter(says_something).map(|field| link(field, &titles)).collect();
    Document { schema: 1, articles, related, segments: segments(text, &parts), edits: cleaner.counts, warnings }
}

/// Whether a field holds more than marks.
fn says_something(field: &Field) -> bool {
    field.text.contains(char::is_alphanumeric)
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
        // Three digits are all that the calibration supports.
        let confidence = (f64::from(confidence) * 1000.0).round() / 1000.0;
        segments.push(Segment { start: part.span.start, end: part.span.end, role, article, rule, confidence });
        at = part.span.end;
    }
    gap(&mut segments, at, text.len());
    segments
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

/// Normalises the texts that are kept, and counts what that changed.
struct Cleaner<'t> {
    text: &'t str,
    options: &'t ExtractOptions,
    counts: Counts,
}

impl Cleaner<'_> {
    fn clean(&mut self, span: Span) -> String {
        normalize_into(span.of(self.text), self.options.kept(), &mut self.counts).trim().to_owned()
    }

    fn field(&mut self, span: Span) -> Field {
        Field { start: span.start, end: span.end, text: self.clean(span) }
    }
}

fn article(parts: &[Part], index: usize, cleaner: &mut Cleaner, warnings: &mut Vec<Warning>) -> Article {
    let text = cleaner.text;
    let mut article = Article::default();
    let own = || parts.iter().filter(move |part| part.decision.article == Some(index));
    article.start = own().map(|part| part.span.start).min().unwrap_or(0);
    article.end = own().map(|part| part.span.end).max().unwrap_or(0);
    let titles = own().filter(|part| part.decision.role == Role::Title);
    // The surest, a lone word with less weight than a line; of several as sure, the first.
    let sure = |part: &Part| part.decision.confidence * if part.span.of(text).contains([' ']) { 1.0 } else { 0.5 };
    let title = titles.rev().max_by(|a, b| sure(a).total_cmp(&sure(b))).map(|part| part.span);
    let mut stamps = Stamps::default();
    let (mut sources, mut credits) = (Vec::new(), Vec::new());
    for (at, part) in parts.iter().enumerate().filter(|(_, part)| part.decision.article == Some(index)) {
        let span = part.span;
        match part.decision.role {
            Role::Title if Some(span) == title => article.title = Some(cleaner.field(fields::title(text, span))),
            Role::Kicker if article.kicker.is_none() => {
                article.kicker = Some(cleaner.field(fields::kicker(text, span))).filter(says_something);
            }
            Role::Dateline if article.dateline.is_none() => {
                let named = credits::credits(text, span, true);
                let days = stamps::dates(text, span, cleaner.options);
                // An author by himself is no dateline.
                if named.names.is_empty() || named.placed || !named.sources.is_empty() || !days.is_empty() {
                    article.dateline = Some(cleaner.field(span));
                }
                credits.push(named);
                stamps.dateline.extend(days);
            }
            Role::Byline if fields::is_source_line(text, span) => sources.extend(fields::source(text, span)),
            Role::Byline => {
                let named = credits::credits(text, span, false);
                if named.dateline && article.dateline.is_none() {
                    article.dateline = Some(cleaner.field(span));
                    stamps.dateline.extend(stamps::dates(text, span, cleaner.options));
                }
                credits.push(named);
            }
            Role::Source => sources.extend(fields::source(text, span)),
            Role::Keywords => {
                for tag in fields::tags(text, span) {
                    let tag = cleaner.field(tag);
                    article.keywords.push(tag);
                }
            }
            role @ (Role::Published | Role::Updated) => {
                let beside = |index: Option<usize>| {
                    index.and_then(|index| parts.get(index)).filter(|other| same_line(text, span, other.span))
                };
                let before = beside(at.checked_sub(1)).map(|part| (part.span, part.decision.role));
                let next = beside(Some(at + 1)).map(|part| part.span);
                let end = beside(Some(at + 2)).map(|part| part.span.end);
                let after = next.map(|next| Span::new(next.start, end.unwrap_or(next.end)));
                stamps.take(text, Stamp { span, role, before, after }, cleaner.options);
            }
            role => {
                let Some(kind) = role.block() else { continue };
                let span = if kind == BlockKind::ListItem { fields::without_bullet(text, span) } else { span };
                let field = cleaner.field(span);
                if field.text.is_empty() {
                    continue;
                }
                article.blocks.push(Block { start: field.start, end: field.end, text: field.text, kind });
            }
        }
    }
    let body = article.blocks.first().map_or(article.start, |block| block.start);
    let title = article.title.as_ref().map_or(body, |title| title.start);
    let is_furniture = |part: &&Part| matches!(part.decision.role, Role::Footer | Role::Navigation);
    let furniture = parts.iter().take_while(|part| part.span.end <= title).filter(is_furniture).last();
    stamps.leave_out_clock(text, furniture.map_or(0, |part| part.span.start));
    let published = stamps::published(&stamps.published, &stamps.dateline, title);
    let updated = stamps::updated(&stamps.updated, published.as_ref(), title);
    for (date, field) in [(published, &mut article.published), (updated, &mut article.updated)] {
        if let Some(date) = date {
            warnings.extend(date.warnings());
            *field = Some(DateField { text: cleaner.clean(date.span), ..date.field(text) });
        }
    }
    let line = sources.iter().find(|source| source.labelled).or(sources.first()).map(|source| source.name);
    let named = || credits.iter().find_map(|credits| credits.sources.first().copied());
    article.source = line.or_else(named).map(|name| cleaner.field(name));
    // An author whom the page names again, above a biography, is one.
    let names = || credits.iter().flat_map(|credits| &credits.names).enumerate();
    let firsts = Firsts::of(names().map(|(index, name)| (name.of(text), index)));
    let names = names().filter(|(index, name)| firsts.get(name.of(text)) == Some(*index));
    article.bylines = names.map(|(_, &name)| cleaner.field(name)).collect();
    article
}

/// The text of an article: its blocks, a blank line between them, list items right below each other.
fn body(blocks: &[Block]) -> String {
    let mut text = String::with_capacity(blocks.iter().map(|block| block.text.len() + 2).sum());
    let mut before = None;
    for Block { text: part, kind, .. } in blocks {
        text.push_str(match before {
            None => "",
            Some(BlockKind::ListItem) if *kind == BlockKind::ListItem => "\n",
            Some(_) => "\n\n",
        });
        text.push_str(part);
        before = Some(*kind);
    }
    text
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

    /// The article that lines with these roles and confidences make.
    fn built(lines: &[(&str, Role, f32)]) -> Article {
        let text: Vec<&str> = lines.iter().map(|(line, ..)| *line).collect();
        let text = text.join("\n");
        let mut parts = Vec::new();
        let mut start = 0;
        for &(line, role, confidence) in lines {
            let decision = Decision { role, article: Some(0), rule: Cow::Borrowed("model"), confidence };
            parts.push(Part { span: Span::new(start, start + line.len()), decision });
            start += line.len() + 1;
        }
        let options = ExtractOptions::default();
        let mut cleaner = Cleaner { text: &text, options: &options, counts: Counts::default() };
        article(&parts, 0, &mut cleaner, &mut Vec::new())
    }

    fn title(lines: &[(&str, Role, f32)]) -> String {
        built(lines).title.map(|title| title.text).unwrap_or_default()
    }

    #[test]
    fn the_title_is_the_surest_and_a_lone_word_weighs_half() {
        let lines = |word, line| [("رياضة", Role::Title, word), ("مكتبة في المحطة القديمة", Role::Title, line)];
        assert_eq!(title(&lines(0.6, 0.5)), "مكتبة في المحطة القديمة");
        assert_eq!(title(&lines(0.9, 0.42)), "رياضة");
        let same = [("مكتبة في المحطة", Role::Title, 0.7), ("الجسر يفتح الأحد", Role::Title, 0.7)];
        assert_eq!(title(&same), "مكتبة في المحطة");
    }

    #[test]
    fn of_several_kickers_and_datelines_the_first_counts() {
        let article = built(&[
            ("ثقافة", Role::Kicker, 0.9),
            ("محليات", Role::Kicker, 0.9),
            ("وادي السدر - غربال", Role::Dateline, 0.9),
            ("رأس الريحان - غربال", Role::Dateline, 0.9),
        ]);
        assert_eq!(article.kicker.map(|kicker| kicker.text).as_deref(), Some("ثقافة"));
        assert_eq!(article.dateline.map(|dateline| dateline.text).as_deref(), Some("وادي السدر - غربال"));
    }

    #[test]
    fn an_author_by_himself_is_no_dateline_and_a_labelled_source_no_author() {
        let author = built(&[("كتب – سامر الحداد", Role::Dateline, 0.9)]);
        assert_eq!((author.dateline, author.bylines.len()), (None, 1));
        let source = built(&[("المصدر: صوت الوادي", Role::Byline, 0.9)]);
        assert_eq!(source.source.map(|source| source.text).as_deref(), Some("صوت الوادي"));
        assert!(source.bylines.is_empty());
    }

    #[test]
    fn list_items_follow_each_other_and_paragraphs_stand_apart() {
        let items = [("نص", Role::Paragraph, 0.9), ("أول", Role::ListItem, 0.9), ("ثان", Role::ListItem, 0.9)];
        assert_eq!(body(&built(&items).blocks), "نص\n\nأول\nثان");
        let paragraphs = [("أول", Role::ListItem, 0.9), ("نص", Role::Paragraph, 0.9), ("نص", Role::Paragraph, 0.9)];
        assert_eq!(body(&built(&paragraphs).blocks), "أول\n\nنص\n\nنص");
    }

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
    fn confidences_have_three_digits() {
        let decision =
            Decision { role: Role::Paragraph, article: Some(0), rule: Cow::Borrowed("model"), confidence: 0.123_49 };
        let found = segments("نص ", &[Part { span: Span::new(0, 4), decision }]);
        let of = |segment: &Segment| (segment.start, segment.end, segment.role, segment.confidence);
        let wanted = [(0, 4, Role::Paragraph, 0.123), (4, 5, Role::Separator, 1.0)];
        assert_eq!(found.iter().map(of).collect::<Vec<_>>(), wanted);
    }
}
