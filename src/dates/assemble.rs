//! Puts the parts of a line's dates together: weekday, day, time, label, in whatever order they stand.

use super::calendar::Day;
use super::clock::{Clock, clock, zone};
use super::found::{DateLabel, Found, Time};
use super::lexicon::{
    JOINER_CLOCK, JOINER_IN, JOINER_MATCHING, Kind, LABEL_NUMBER, LABEL_UPDATED, LABEL_WEAK, weekday_suffix,
};
use super::moment::Moment;
use super::named::named;
use super::numeric::{Core, numeric};
use super::relative::{Ago, ago};
use super::token::{Line, What};
use crate::document::{Calendar, Precision};
use crate::fold::Folded;
use crate::span::Span;

/// A part of a date and the tokens that it takes.
struct Part {
    what: PartKind,
    from: usize,
    to: usize,
    used: bool,
}

#[derive(Clone, Copy)]
enum PartKind {
    Date(Core),
    Ago(Ago),
    /// A day counted from today.
    Day(i16),
    Time(Clock),
    Weekday(i16),
    /// The form of a date that does not exist.
    Nothing,
}

/// Most tokens that may stand between two parts of one date.
const GAP: usize = 6;

/// Finds the dates and times of a line.
pub(super) fn assemble(line: &Line, folded: &Folded, text: &str, now: Option<&Moment>, out: &mut Vec<Found>) {
    let mut parts = parts(line);
    let first = out.len();
    let mut last_date: Option<(usize, usize)> = None;
    for index in 0..parts.len() {
        let Some(mut draft) = Draft::begin(line, &parts, index) else { continue };
        draft.collect(line, &mut parts, index);
        let label = label_before(line, draft.from);
        if !draft.is_date(line, label) {
            continue;
        }
        let mut found = draft.finish(now);
        found.span = span(line, folded, text, draft.from, draft.to, draft.cut);
        found.glued_before =
            line.glued(draft.from) && draft.cut == 0 && is_text(line, draft.from.wrapping_sub(1)) || draft.cut > 0;
        found.glued_after = line.glued(draft.to) && is_text(line, draft.to);
        if let Some((value, from, to)) = label.or(draft.label) {
            let kind = if value == LABEL_UPDATED { DateLabel::Updated } else { DateLabel::Published };
            found.label = (value != LABEL_NUMBER).then(|| (kind, span(line, folded, text, from, to, 0)));
        }
        if let (Some((previous, end)), true) = (last_date, found.day.is_some() && !found.relative)
            && let Some(other) = out.get(previous)
            && joined(line, end, draft.from)
        {
            found.calendars_disagree = disagree(other, &found);
        }
        last_date = Some((out.len(), draft.to));
        out.push(found);
    }
    for part in parts.iter().filter(|part| !part.used) {
        let PartKind::Time(clock) = part.what else { continue };
        if !clock.strong {
            continue;
        }
        out.push(Found {
            span: span(line, folded, text, part.from, part.to, 0),
            time: Some(clock.time),
            precision: clock.time.precision(),
            glued_before: line.glued(part.from) && is_text(line, part.from.wrapping_sub(1)),
            glued_after: line.glued(part.to) && is_text(line, part.to),
            label: label_before(line, part.from).and_then(|(value, from, to)| {
                let kind = match value {
                    LABEL_UPDATED => DateLabel::Updated,
                    LABEL_NUMBER => return None,
                    _ => DateLabel::Published,
                };
                Some((kind, span(line, folded, text, from, to, 0)))
            }),
            ..EMPTY
        });
    }
    if let Some(new) = out.get_mut(first..) {
        new.sort_by_key(|found| found.span.start);
    }
}

const EMPTY: Found = Found {
    span: Span::new(0, 0),
    day: None,
    time: None,
    precision: Precision::Day,
    calendar: Calendar::Gregory,
    relative: false,
    label: None,
    glued_before: false,
    glued_after: false,
    weekday_mismatch: false,
    calendars_disagree: false,
};

fn parts(line: &Line) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < line.len() {
        match part(line, at) {
            Some((what, to)) => {
                parts.push(Part { what, from: at, to, used: false });
                at = to.max(at + 1);
            }
            None => at += 1,
        }
    }
    parts
}

fn part(line: &Line, at: usize) -> Option<(PartKind, usize)> {
    match line.get(at)?.what {
        What::Mark(_) | What::Word([]) => return None,
        What::Number(_) => {
            if let Some((core, next)) = numeric(line, at) {
                return Some((PartKind::Date(core), next));
            }
            if let Some((core, next)) = named(line, at) {
                return Some((core.map_or(PartKind::Nothing, PartKind::Date), next));
            }
        }
        What::Word(_) => {
            if let Some((core, next)) = named(line, at) {
                return Some((core.map_or(PartKind::Nothing, PartKind::Date), next));
            }
            if let Some((weekday, next)) = line.phrase(at, Kind::Weekday) {
                return Some((PartKind::Weekday(weekday), next));
            }
            // قبل أمس is a day, قبل يومين a distance.
            if let Some((days, next)) = line.phrase(at, Kind::Day) {
                return Some((PartKind::Day(days), next));
            }
            if let Some((_, next)) = line.phrase(at, Kind::Now).filter(|&(_, next)| alone(line, at, next)) {
                return Some((PartKind::Ago(Ago::NOW), next));
            }
        }
    }
    if let Some((ago, next)) = ago(line, at).filter(|(ago, next)| is_stamp(line, *ago, at, *next)) {
        return Some((PartKind::Ago(ago), next));
    }
    clock(line, at).map(|(clock, next)| (PartKind::Time(clock), next))
}

/// Whether a distance stands as content systems print it and not inside a sentence: between marks, edges and labels, or
/// counted in digits at the end of the line.
fn is_stamp(line: &Line, ago: Ago, from: usize, to: usize) -> bool {
    let right = to == line.len() || line.is_mark(to, b"-|*)]/>\x7F(");
    let left = from == 0 || line.is_mark(from - 1, b"-|*:([/>\x7F") || label_before(line, from).is_some();
    right && (left || to == line.len() && ago.counted)
}

/// Whether nothing but marks stands beside the tokens on their line.
fn alone(line: &Line, from: usize, to: usize) -> bool {
    (0..from.min(GAP)).all(|index| line.mark(index).is_some())
        && from <= GAP
        && line.len() - to <= GAP
        && (to..line.len()).all(|index| line.mark(index).is_some())
}

/// A date in the making.
struct Draft {
    what: PartKind,
    from: usize,
    to: usize,
    /// Symbols of the first token that belong to the text before it: a weekday glued to a name.
    cut: usize,
    time: Option<Time>,
    weekday: Option<i16>,
    /// A label between the date and its time.
    label: Option<Label>,
}

impl Draft {
    fn begin(line: &Line, parts: &[Part], index: usize) -> Option<Draft> {
        let part = parts.get(index)?;
        let time = match part.what {
            PartKind::Date(core) => core.time,
            PartKind::Ago(_) | PartKind::Day(_) => None,
            PartKind::Time(_) | PartKind::Weekday(_) | PartKind::Nothing => return None,
        };
        let mut draft =
            Draft { what: part.what, from: part.from, to: part.to, cut: 0, time, weekday: None, label: None };
        if let (Some(before), PartKind::Date(_)) = (part.from.checked_sub(1), part.what) {
            let at = if line.is_mark(before, b",-/") { before.wrapping_sub(1) } else { before };
            if let Some(token) = line.get(at).filter(|_| line.unknown_word(at))
                && let Some(word) = line.symbols.get(token.start..token.end)
                && let Some((weekday, len)) = weekday_suffix(word)
            {
                draft.weekday = Some(weekday);
                draft.from = at;
                draft.cut = word.len() - len;
            }
        }
        Some(draft)
    }

    /// Takes the weekday and the time that stand beside the day.
    fn collect(&mut self, line: &Line, parts: &mut [Part], index: usize) {
        if matches!(self.what, PartKind::Ago(_)) {
            return;
        }
        let wants_time = |draft: &Draft| draft.time.is_none() && draft.day_precise();
        let mut left = index;
        while let Some(part) = left.checked_sub(1).and_then(|left| parts.get_mut(left)) {
            if part.used || !joined(line, part.to, self.from) {
                break;
            }
            match part.what {
                PartKind::Weekday(weekday) if self.weekday.is_none() => self.weekday = Some(weekday),
                PartKind::Time(clock) if wants_time(self) => self.time = Some(clock.time),
                _ => break,
            }
            part.used = true;
            self.from = part.from;
            self.cut = 0;
            left -= 1;
        }
        let mut right = index + 1;
        while let Some(part) = parts.get(right) {
            let Some(label) = joined_with_label(line, self.to, part.from) else { break };
            let before_date = parts
                .get(right + 1)
                .is_some_and(|next| matches!(next.what, PartKind::Date(_)) && joined(line, part.to, next.from));
            match part.what {
                PartKind::Weekday(weekday) if self.weekday.is_none() && !before_date && label.is_none() => {
                    self.weekday = Some(weekday);
                }
                PartKind::Time(clock) if wants_time(self) && !(before_date && label.is_some()) => {
                    self.time = Some(clock.time);
                    self.label = label;
                }
                _ => break,
            }
            self.to = part.to;
            if let Some(part) = parts.get_mut(right) {
                part.used = true;
            }
            right += 1;
        }
        // A zone that no time claims belongs to the printed form: "3rd, October 2025 GMT".
        if self.time.is_none()
            && line.get(self.to).is_some()
            && line.mark(self.to).is_none()
            && let Some((_, next)) = zone(line, self.to)
        {
            self.to = next;
        }
    }

    fn day_precise(&self) -> bool {
        match self.what {
            PartKind::Date(core) => core.precision >= Precision::Day,
            PartKind::Ago(_) => false,
            PartKind::Day(_) => true,
            PartKind::Time(_) | PartKind::Weekday(_) | PartKind::Nothing => false,
        }
    }

    /// Whether the parts make a date at this place.
    fn is_date(&self, line: &Line, label: Option<Label>) -> bool {
        let alone = || alone(line, self.from, self.to);
        match self.what {
            PartKind::Date(core) => {
                let named_number = label.is_some_and(|(value, ..)| value == LABEL_NUMBER);
                let evidence = self.weekday.is_some() || self.time.is_some() || label.is_some();
                !(named_number && core.numeric) && (core.strong || evidence || alone())
            }
            PartKind::Day(_) => self.time.is_some() || label.is_some_and(|l| l.0 != LABEL_NUMBER) || alone(),
            _ => true,
        }
    }

    fn finish(&self, now: Option<&Moment>) -> Found {
        match self.what {
            PartKind::Ago(ago) => {
                let (day, time) = now.map_or((None, None), |now| ago.resolve(now));
                Found { day, time, precision: ago.precision(), relative: true, ..EMPTY }
            }
            PartKind::Day(days) => {
                let day = now.and_then(|now| Day::from_number(now.day.number() + i64::from(days)));
                let precision = self.time.map_or(Precision::Day, Time::precision);
                Found { day, time: self.time, precision, relative: true, ..EMPTY }
            }
            PartKind::Date(core) => Found {
                day: Some(core.day),
                time: self.time,
                precision: self.time.map_or(core.precision, Time::precision),
                calendar: core.calendar,
                weekday_mismatch: self.weekday.is_some_and(|weekday| !fits(core, weekday)),
                ..EMPTY
            },
            PartKind::Time(_) | PartKind::Weekday(_) | PartKind::Nothing => EMPTY,
        }
    }
}

/// Whether a weekday fits a date. A printed Hijri date may be a day off the calculated calendar.
fn fits(core: Core, weekday: i16) -> bool {
    let off = (core.day.weekday() - weekday).rem_euclid(7);
    match core.calendar {
        Calendar::Gregory => off == 0,
        Calendar::IslamicUmalqura => matches!(off, 0 | 1 | 6),
    }
}

/// Whether two dates that stand together as one day in two calendars are more than one day apart.
fn disagree(one: &Found, other: &Found) -> bool {
    let (Some(a), Some(b)) = (one.day, other.day) else { return false };
    let precise = one.precision >= Precision::Day && other.precision >= Precision::Day;
    precise && !one.relative && one.calendar != other.calendar && a.number().abs_diff(b.number()) > 1
}

fn is_text(line: &Line, at: usize) -> bool {
    line.word(at) || line.number(at).is_some()
}

/// Whether only marks and joining words stand between two parts.
fn joined(line: &Line, from: usize, to: usize) -> bool {
    gap(line, from, to, false).is_some()
}

/// [`joined`], with a label allowed in between: the label, `Some(None)` without one, `None` when not joined.
fn joined_with_label(line: &Line, from: usize, to: usize) -> Option<Option<Label>> {
    gap(line, from, to, true)
}

fn gap(line: &Line, from: usize, to: usize, label: bool) -> Option<Option<Label>> {
    if to < from || to - from > GAP {
        return None;
    }
    let mut found = None;
    let mut at = from;
    while at < to {
        if line.is_mark(at, b"-|,/*:.()[]@;\x7F") {
            at += 1;
            continue;
        }
        let joiner = |value| value == JOINER_IN || value == JOINER_CLOCK || value == JOINER_MATCHING;
        if let Some((_, next)) = line.phrase_where(at, Kind::Joiner, joiner) {
            at = next;
            continue;
        }
        let (value, next) =
            line.phrase_where(at, Kind::Label, |value| value % LABEL_WEAK != LABEL_NUMBER).filter(|_| label)?;
        found = Some((value % LABEL_WEAK, at, next));
        at = next;
    }
    (at == to).then_some(found)
}

/// A label: its value, without [`LABEL_WEAK`], and the tokens that it takes.
type Label = (i16, usize, usize);

/// The label directly before token `at`.
fn label_before(line: &Line, at: usize) -> Option<Label> {
    let mut end = at;
    let mut colon = false;
    for _ in 0..4 {
        let Some(before) = end.checked_sub(1) else { break };
        let joiner = line.phrase_where(before, Kind::Joiner, |value| value == JOINER_IN);
        if line.is_mark(before, b":-|(,*") {
            colon |= line.is_mark(before, b":");
        } else if joiner.is_none_or(|(_, next)| next != end) || label_ending(line, end).is_some() {
            break;
        }
        end = before;
    }
    let (value, from, to) = label_ending(line, end)?;
    let strong = value < LABEL_WEAK || colon || from == 0 || line.mark(from - 1).is_some();
    strong.then_some((value % LABEL_WEAK, from, to))
}

/// The longest label whose last token is the one before `end`.
fn label_ending(line: &Line, end: usize) -> Option<Label> {
    (end.saturating_sub(5)..end).find_map(|from| {
        line.phrase(from, Kind::Label).filter(|&(_, next)| next == end).map(|(value, _)| (value, from, end))
    })
}

/// The bytes of tokens `from..to`, without the first `cut` symbols and without invisible characters at the end.
fn span(line: &Line, folded: &Folded, text: &str, from: usize, to: usize, cut: usize) -> Span {
    let start = line.get(from).map_or(0, |token| folded.start(token.start + cut));
    let end = to.checked_sub(1).and_then(|last| line.get(last)).map_or(start, |token| folded.start(token.end));
    let trimmed = Span::new(start, end).of(text).trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{61C}')
    });
    Span::new(start, start + trimmed.len())
}
