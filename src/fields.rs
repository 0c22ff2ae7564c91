//! The value of a field inside its piece: a name without its label, tags apart, a headline without its bullet.

use crate::dates::{self, Found};
use crate::document::{Calendar, DateField, Precision, Role};
use crate::fold::Folded;
use crate::options::ExtractOptions;
use crate::phrases::{Class, Hit, Kind, PhraseSet, kind};
use crate::segment::Reader;
use crate::span::Span;

/// The part of `span` left when characters are trimmed from its edges.
fn trim(text: &str, span: Span, edge: impl Fn(char) -> bool) -> Span {
    let inner = span.of(text);
    let start = span.start + (inner.len() - inner.trim_start_matches(&edge).len());
    Span::new(start, start + inner.trim_matches(&edge).len())
}

fn is_bullet(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '•' | '·'
                | '*'
                | '▪'
                | '■'
                | '●'
                | '○'
                | '◦'
                | '►'
                | '▶'
                | '◄'
                | '◀'
                | '»'
                | '–'
                | '-'
                | '✓'
                | '✔'
                | '➤'
                | '|'
                | '🔴'
                | '🔹'
                | '🔸'
        )
}

fn is_rim(c: char) -> bool {
    is_bullet(c)
        || matches!(
            c,
            ':' | '/'
                | '\\'
                | '،'
                | ','
                | '.'
                | '…'
                | '('
                | ')'
                | '['
                | ']'
                | '"'
                | '»'
                | '«'
                | '“'
                | '”'
                | '—'
                | '_'
                | 'ـ'
                | '؛'
                | ';'
        )
}

/// A list item or link without the bullet before it.
pub(crate) fn without_bullet(text: &str, span: Span) -> Span {
    let inner = span.of(text);
    let start = span.end - inner.trim_start_matches(|c| is_bullet(c) && c != '»').len();
    Span::new(start, span.end)
}

/// A headline without bullets and bars at its edges.
pub(crate) fn title(text: &str, span: Span) -> Span {
    trim(text, span, |c| is_bullet(c) && c != '»')
}

/// A label without punctuation at its edges.
pub(crate) fn bare(text: &str, span: Span) -> Span {
    trim(text, span, is_rim)
}

/// The phrases in a span, with the span's text folded; hits count symbols, `bytes` gives the span of a hit in `text`.
fn hits<T>(text: &str, span: Span, with: impl FnOnce(&[Hit], &dyn Fn(usize) -> usize, &[u8]) -> T) -> T {
    let none = PhraseSet::own(&[]);
    let mut reader = Reader::new(&none, None);
    let reading = reader.read(span.of(text));
    with(&reading.hits, &|symbol| span.start + reading.folded.start(symbol), reading.folded.symbols())
}

/// The span behind the label that it opens with, such as `بقلم` or `المصدر:`; the whole span when there is none.
fn after_label(text: &str, span: Span, classes: &[Class]) -> Span {
    hits(text, span, |hits, bytes, symbols| {
        let first = symbols.iter().position(|&symbol| matches!(kind(symbol), Kind::Arabic | Kind::Latin)).unwrap_or(0);
        let label =
            hits.iter().filter(|hit| hit.start == first && classes.contains(&hit.class) && hit.role != Role::Dateline);
        let end = label.filter(|hit| hit.end < symbols.len()).map(|hit| hit.end).max();
        end.map_or(span, |end| Span::new(bytes(end), span.end))
    })
}

/// Whom a byline or dateline names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Credits {
    /// Agencies and outlets.
    pub(crate) sources: Vec<Span>,
    /// Persons and desks.
    pub(crate) names: Vec<Span>,
}

/// Reads a byline or dateline part by part: `فاس - نعيمة بوزيان`, `الرباط (د ب أ)`, `كتبت: أسماء نصار`. Places and labels
/// are left out. A part that the lists do not know is an outlet when it holds a word of outlets, or is a single word
/// beside a place; else it is a name.
pub(crate) fn credits(text: &str, span: Span) -> Credits {
    let mut credits = Credits::default();
    let separates = |c: char| {
        matches!(
            c,
            '-' | '–'
                | '—'
                | 'ـ'
                | '/'
                | '\\'
                | '|'
                | ':'
                | '('
                | ')'
                | '['
                | ']'
                | '،'
                | ','
                | '_'
                | '"'
                | '«'
                | '»'
                | '“'
                | '”'
        )
    };
    let mut start = span.start;
    let mut beside_place = false;
    for part in span.of(text).split_inclusive(separates) {
        let inner = trim(text, after_label(text, Span::new(start, start + part.len()), &[Class::Byline]), is_rim);
        start += part.len();
        match part_kind(text, inner) {
            PartKind::Place => beside_place = true,
            PartKind::Outlet => credits.sources.push(inner),
            PartKind::Word if beside_place => credits.sources.push(inner),
            PartKind::Word | PartKind::Name => credits.names.push(inner),
            PartKind::Nothing => {}
        }
    }
    credits
}

/// What a part of a byline or dateline is.
#[derive(Clone, Copy)]
enum PartKind {
    Nothing,
    Place,
    Outlet,
    /// One word that the lists do not know.
    Word,
    Name,
}

fn part_kind(text: &str, part: Span) -> PartKind {
    let inner = part.of(text);
    if !inner.chars().any(char::is_alphabetic) || inner.chars().any(|c| c.is_numeric()) {
        return PartKind::Nothing;
    }
    let words = inner.split_whitespace().count();
    hits(text, part, |hits, _, symbols| {
        let whole = |class: Class, role: Option<Role>| {
            hits.iter().any(|hit| {
                hit.class == class
                    && role.is_none_or(|role| hit.role == role)
                    && hit.start == 0
                    && hit.end == symbols.len()
            })
        };
        if whole(Class::Dateline, Some(Role::Dateline)) {
            PartKind::Place
        } else if whole(Class::Dateline, Some(Role::Source)) || hits.iter().any(|hit| hit.class == Class::Outlet) {
            PartKind::Outlet
        } else if words == 1 && (whole(Class::Byline, None) || whole(Class::Source, None)) {
            PartKind::Nothing
        } else if words == 1 {
            PartKind::Word
        } else if words <= 6 {
            PartKind::Name
        } else {
            PartKind::Nothing
        }
    })
}

/// The outlet's name, without its label and without what follows it behind a bar.
pub(crate) fn source(text: &str, span: Span) -> Option<Span> {
    let name = trim(text, after_label(text, span, &[Class::Source]), is_rim);
    (!name.is_empty()).then_some(name)
}

/// The tags of a line, without its label; the whole run when nothing separates them.
pub(crate) fn tags(text: &str, span: Span) -> Vec<Span> {
    let run = after_label(text, span, &[Class::Tags]);
    let separates = |c: char| matches!(c, '،' | ',' | '|' | '#' | '؛' | ';' | '•' | '/' | '\t' | '\n');
    let mut tags = Vec::new();
    let mut start = run.start;
    for part in run.of(text).split_inclusive(separates) {
        let tag = trim(text, Span::new(start, start + part.len()), is_rim);
        if tag.of(text).chars().any(char::is_alphanumeric) && !is_label(text, tag) {
            tags.push(tag);
        }
        start += part.len();
    }
    tags
}

/// Whether a tag is only the label of the tags.
fn is_label(text: &str, tag: Span) -> bool {
    hits(text, tag, |hits, _, symbols| {
        hits.iter().any(|hit| hit.class == Class::Tags && hit.start == 0 && hit.end == symbols.len())
    })
}

/// The dates and times of a span, with spans in bytes of `text`.
pub(crate) fn dates(text: &str, span: Span, options: &ExtractOptions) -> Vec<Found> {
    let line = span.of(text);
    let mut found = Vec::new();
    dates::scan(&Folded::new(line), line, options.now.as_ref(), &mut found);
    for date in &mut found {
        date.span = Span::new(date.span.start + span.start, date.span.end + span.start);
    }
    found
}

/// The date that a stamp means, of all dates in its pieces: one that a label introduces before one without, one that
/// can be resolved, one with a day, one with a time, one in the Gregorian calendar before its Hijri twin, the first of
/// several. A time that stands by itself is joined to it.
pub(crate) fn stamp(found: &[Found]) -> Option<Found> {
    let rank = |date: &&Found| {
        let day = date.precision >= Precision::Day;
        (
            date.iso().is_some(),
            day,
            date.label.is_some(),
            !date.relative,
            date.precision >= Precision::Minute,
            date.calendar == Calendar::Gregory,
        )
    };
    let date = found.iter().rev().filter(|date| !date.is_time_only()).max_by_key(rank)?;
    let time = found.iter().find_map(|time| dates::join(date, time));
    Some(time.unwrap_or_else(|| date.clone()))
}

/// A found date as a field of the document.
pub(crate) fn date_field(date: &Found, text: &str) -> DateField {
    DateField {
        start: date.span.start,
        end: date.span.end,
        text: date.span.of(text).to_owned(),
        iso: date.iso(),
        precision: date.precision,
        calendar: date.calendar,
        relative: date.relative,
    }
}
