//! The parts of a line's dates: days, times, weekdays, distances, each where it stands.

use super::candidate::SHORT;
use super::clock::{Clock, clock};
use super::label::label_before;
use super::lexicon::Kind;
use super::named::named;
use super::numeric::{Core, numeric};
use super::relative::{Ago, ago};
use super::token::{Line, What};

/// A part of a date and the tokens that it takes.
pub(super) struct Part {
    pub(super) what: PartKind,
    pub(super) from: usize,
    pub(super) to: usize,
    /// Whether a date has taken it.
    pub(super) used: bool,
}

#[derive(Clone, Copy)]
pub(super) enum PartKind {
    Date(Core),
    Ago(Ago),
    /// A day counted from today.
    Day(i16),
    Time(Clock),
    Weekday(i16),
    /// The form of a date that does not exist.
    Nothing,
}

/// Most marks beside a date that is alone on its line.
const MARKS: usize = 6;

/// The parts of a line, in order.
pub(super) fn parts(line: &Line) -> Vec<Part> {
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
/// counted in digits at the end of the line. Behind a label on a short line anything may follow one that digits count, behind
/// an edge a number: `نشر قبل 20 ساعة بقلم أحمد`, `منذ 3 ساعات 120 مشاهدة`.
fn is_stamp(line: &Line, ago: Ago, from: usize, to: usize) -> bool {
    let labelled = label_before(line, from).is_some();
    let left = labelled || is_edge_before(line, from);
    let more = labelled && line.symbols.len() <= SHORT || left && line.number(to).is_some();
    let behind = is_edge_behind(line, to) || ago.counted && more;
    behind && (left || to == line.len() && ago.counted)
}

/// Whether the line begins at a token, or a mark that sets a stamp apart stands before it.
pub(super) fn is_edge_before(line: &Line, from: usize) -> bool {
    from.checked_sub(1).is_none_or(|before| line.is_mark(before, b"-|*:([/>\x7F"))
}

/// Whether the line ends before a token, or the token is a mark that sets a stamp apart.
pub(super) fn is_edge_behind(line: &Line, to: usize) -> bool {
    to == line.len() || line.is_mark(to, b"-|*)]/>\x7F(")
}

/// Whether nothing but marks stands beside the tokens on their line.
pub(super) fn alone(line: &Line, from: usize, to: usize) -> bool {
    (0..from.min(MARKS)).all(|index| line.mark(index).is_some())
        && from <= MARKS
        && line.len() - to <= MARKS
        && (to..line.len()).all(|index| line.mark(index).is_some())
}
