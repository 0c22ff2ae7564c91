//! What introduces a date: `نشر في`, `آخر تحديث:`.

use super::lexicon::{JOINER_IN, Kind, LABEL_WEAK};
use super::token::Line;

/// A label: its value, without [`LABEL_WEAK`], and the tokens that it takes.
pub(super) type Label = (i16, usize, usize);

/// The label directly before token `at`.
pub(super) fn label_before(line: &Line, at: usize) -> Option<Label> {
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
