//! Puts the parts of a line's dates together: weekday, day, time, label, in whatever order they stand.

use super::calendar::Day;
use super::candidate::SHORT;
use super::clock::{Clock, zone};
use super::found::{DateLabel, Found, Time};
use super::label::{Label, label_before};
use super::lexicon::{
    JOINER_CLOCK, JOINER_IN, JOINER_MATCHING, Kind, LABEL_NUMBER, LABEL_OTHER, LABEL_PUBLISHED, LABEL_UPDATED,
    LABEL_WEAK, weekday_suffix,
};
use super::moment::Moment;
use super::numeric::Core;
use super::parts::{Part, PartKind, alone, is_edge_before, is_edge_behind, parts};
use super::token::Line;
use crate::document::{Calendar, Precision};
use crate::fold::Folded;
use crate::span::Span;

/// Most tokens that may stand between two parts of one date.
const GAP: usize = 6;

/// Finds the dates and times of a line.
pub(super) fn assemble(line: &Line, folded: &Folded, text: &str, now: Option<&Moment>, out: &mut Vec<Found>) {
    let mut parts = parts(line);
    // Parts before this one are done with: no later date takes a time from before the last.
    let mut done = 0;
    let mut last_date: Option<(usize, usize)> = None;
    for index in 0..parts.len() {
        let before = index.checked_sub(1).and_then(|before| parts.get(before)).map_or(0, |part| part.to);
        let free = before.max(last_date.map_or(0, |(_, end)| end));
        let Some(mut draft) = Draft::begin(line, &parts, index, free) else { continue };
        draft.collect(line, &mut parts, index);
        let label = label_before(line, draft.from);
        if !draft.is_date(line, label) {
            continue;
        }
        let mut found = draft.finish(now);
        place(&mut found, line, folded, text, (draft.from, draft.to, draft.cut), label.or(draft.label));
        if let (Some((previous, end)), true) = (last_date, found.day.is_some() && !found.relative)
            && let Some(other) = out.get_mut(previous)
            && joined(line, end, draft.from)
        {
            found.calendars_disagree = disagree(other, &found);
            other.calendars_disagree |= found.calendars_disagree;
        }
        push_times(parts.get(done..index), line, folded, text, out);
        done = index;
        last_date = Some((out.len(), draft.to));
        out.push(found);
    }
    push_times(parts.get(done..), line, folded, text, out);
}

/// The times that no date has taken.
fn push_times(parts: Option<&[Part]>, line: &Line, folded: &Folded, text: &str, out: &mut Vec<Found>) {
    for part in parts.unwrap_or_default().iter().filter(|part| !part.used) {
        let PartKind::Time(clock) = part.what else { continue };
        let label = label_before(line, part.from);
        if clock.strong && label.is_none_or(|label| label.0 != LABEL_NUMBER) {
            let mut found = Found { time: Some(clock.time), precision: clock.time.precision(), ..EMPTY };
            place(&mut found, line, folded, text, (part.from, part.to, 0), label);
            out.push(found);
        }
    }
}

/// Sets where a date stands: tokens, with the symbols of the first that are not its own, and its label.
fn place(
    found: &mut Found,
    line: &Line,
    folded: &Folded,
    text: &str,
    (from, to, cut): (usize, usize, usize),
    label: Option<Label>,
) {
    let is_text = |at: usize| line.word(at) || line.number(at).is_some();
    found.span = span(line, folded, text, from, to, cut);
    found.glued_before = cut > 0 || from.checked_sub(1).is_some_and(|before| line.glued(from) && is_text(before));
    found.glued_after = line.glued(to) && is_text(to);
    found.of_other = label.is_some_and(|(value, ..)| value == LABEL_OTHER);
    found.label = label.and_then(|(value, from, to)| {
        let label = match value {
            LABEL_PUBLISHED => DateLabel::Published,
            LABEL_UPDATED => DateLabel::Updated,
            _ => return None,
        };
        Some((label, span(line, folded, text, from, to, 0)))
    });
}

const EMPTY: Found = Found {
    span: Span::new(0, 0),
    day: None,
    time: None,
    precision: Precision::Day,
    calendar: Calendar::Gregory,
    relative: false,
    label: None,
    of_other: false,
    glued_before: false,
    glued_after: false,
    weekday_mismatch: false,
    calendars_disagree: false,
};

/// A date in the making.
struct Draft {
    what: PartKind,
    from: usize,
    to: usize,
    /// Symbols of the first token that belong to the text before it: a weekday glued to a name.
    cut: usize,
    time: Option<Time>,
    /// Whether the time would say something alone.
    strong_time: bool,
    /// Whether words say that the time is one.
    named_time: bool,
    weekday: Option<i16>,
    /// A label between the date and its time.
    label: Option<Label>,
}

impl Draft {
    /// The date that a part begins, of tokens that are `free` or behind.
    fn begin(line: &Line, parts: &[Part], index: usize, free: usize) -> Option<Draft> {
        let part = parts.get(index)?;
        let time = match part.what {
            PartKind::Date(core) => core.time,
            PartKind::Ago(_) | PartKind::Day(_) => None,
            PartKind::Time(_) | PartKind::Weekday(_) | PartKind::Nothing => return None,
        };
        let mut draft = Draft {
            what: part.what,
            from: part.from,
            to: part.to,
            cut: 0,
            time,
            strong_time: false,
            named_time: false,
            weekday: None,
            label: None,
        };
        if let (Some(before), PartKind::Date(_)) = (part.from.checked_sub(1), part.what) {
            let at = if line.is_mark(before, b",-/") { before.wrapping_sub(1) } else { before };
            if let Some(token) = line.get(at).filter(|_| at >= free && line.unknown_word(at))
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
                PartKind::Time(clock) if wants_time(self) => self.set_time(clock),
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
                    self.set_time(clock);
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
            && parts.get(right).is_none_or(|part| next <= part.from)
        {
            self.to = next;
        }
    }

    fn set_time(&mut self, clock: Clock) {
        self.time = Some(clock.time);
        self.strong_time = clock.strong;
        self.named_time = clock.named;
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
                // Histories tell weekdays too: `الجمعة 21 رمضان 40هـ` in a sentence is not of this century.
                let weekday = self.weekday.is_some() && (core.numeric || !core.short_year);
                let evidence = weekday || self.time.is_some() || label.is_some();
                let counts = core.may_count && !evidence && line.phrase(self.to, Kind::Counted).is_some()
                    || core.short_year && !evidence && number_named_near(line, self.from);
                let number = named_number && core.numeric && self.weekday.is_none();
                !(number || counts) && (core.strong || evidence || alone())
            }
            PartKind::Day(_) => {
                let short = line.symbols.len() <= SHORT;
                let edge = self.to == line.len() || line.mark(self.to).is_some();
                let labelled = label.is_some_and(|label| label.0 != LABEL_NUMBER);
                // Inside a sentence `أمس 23:20` may tell a score.
                let stamped = self.named_time
                    || self.weekday.is_some()
                    || labelled
                    || is_edge_before(line, self.from)
                    || is_edge_behind(line, self.to);
                alone() || self.strong_time && stamped || short && (self.time.is_some() && stamped || labelled && edge)
            }
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

/// Whether a label says of the digits behind the word before token `at` that they are no date: `سماد مركب 12/12/17`.
fn number_named_near(line: &Line, at: usize) -> bool {
    let word = at.checked_sub(1).filter(|&before| line.unknown_word(before));
    word.and_then(|word| label_before(line, word)).is_some_and(|label| label.0 == LABEL_NUMBER)
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

/// The bytes of tokens `from..to`, without the first `cut` symbols and without invisible characters at the end.
fn span(line: &Line, folded: &Folded, text: &str, from: usize, to: usize, cut: usize) -> Span {
    let start = line.get(from).map_or(0, |token| folded.start(token.start + cut));
    let end = to.checked_sub(1).and_then(|last| line.get(last)).map_or(start, |token| folded.start(token.end));
    let open = Span::new(start, end).of(text).contains(['(']) && !Span::new(start, end).of(text).contains([')']);
    let end = if open && line.is_mark(to, b")") { line.get(to).map_or(end, |t| folded.start(t.end)) } else { end };
    let trimmed = Span::new(start, end).of(text).trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{61C}')
    });
    Span::new(start, start + trimmed.len())
}
