//! `tatweel:smart` and `tatweel:remove`: U+0640.

use super::class::{LETTER, MARK, PRESENTATION, TATWEEL, class, is_letter};
use super::operation::Rule;
use super::pass::{Pass, after};
use crate::lean::find;

const TATWEEL_CHAR: char = '\u{640}';

pub(super) const SMART: Rule = Rule {
    name: "tatweel:smart",
    description: "Tatweel between two letters is removed, with marks between them too. One stays where it means \
                  something: after a letter before the end of the word, a digit, Latin or a quote, and before a mark that \
                  it carries. Runs that belong to no word stay, and so do links and mentions.",
    lossy: false,
    looks_for: TATWEEL,
    example: ["العـــربية مُحَـمَّـد 1445هــ", "العربية مُحَمَّد 1445هـ"],
    counter_example: "1445هـ الـ12 الـCNN لـ\"نص\" ـــ خَطِيـ\u{64E}\u{654}تُهُ مَـ\u{670}لِكِ",
    run: smart,
};

pub(super) const REMOVE: Rule = Rule {
    name: "tatweel:remove",
    description: "Every tatweel is removed.",
    lossy: true,
    looks_for: TATWEEL,
    example: ["العـــربية 1445هـ ـــ", "العربية 1445ه "],
    counter_example: "العربية - 1445ه",
    run: |pass| pass.remove_all(TATWEEL, |_| true),
};

fn smart(pass: &mut Pass<'_>) {
    let text = pass.text;
    // Whether the last character that is not a mark is a letter, or a tatweel of its word; where the run before ends.
    let (mut in_word, mut end) = (false, 0);
    while let Some(offset) = text.get(end..).and_then(|rest| find(rest, "ـ")) {
        let start = end + offset;
        let between = text.get(end..start).unwrap_or_default();
        if let Some(last) = between.chars().rev().map(class).find(|class| class & MARK == 0) {
            in_word = last & (LETTER | PRESENTATION) != 0;
        }
        end = start;
        while after(text, end) == Some(TATWEEL_CHAR) {
            end += TATWEEL_CHAR.len_utf8();
        }
        let kept = if after(text, end).is_some_and(is_letter) { 0 } else { TATWEEL_CHAR.len_utf8() };
        if in_word && end - start > kept && !pass.in_link(start) {
            pass.remove(start, end - kept);
        }
    }
}
