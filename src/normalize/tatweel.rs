//! `tatweel:smart` and `tatweel:remove`: U+0640.

use super::class::{LETTER, MARK, PRESENTATION, TATWEEL, class};
use super::operation::Rule;
use super::pass::{Pass, after};

const TATWEEL_CHAR: char = '\u{640}';

pub(super) const SMART: Rule = Rule {
    name: "tatweel:smart",
    description: "Tatweel between two letters is removed, with marks between them too. One stays where it means \
                  something: after a letter before the end of the word, a digit, Latin or a quote, and before a mark that \
                  it carries. Runs that belong to no word stay.",
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
    // Whether the last character that is not a mark is a letter, or a tatweel of its word.
    let mut in_word = false;
    let mut chars = pass.text.char_indices();
    while let Some((start, c)) = chars.next() {
        let here = class(c);
        if here & TATWEEL == 0 {
            if here & MARK == 0 {
                in_word = here & (LETTER | PRESENTATION) != 0;
            }
            continue;
        }
        let mut end = start + c.len_utf8();
        while after(chars.as_str(), 0) == Some(TATWEEL_CHAR) {
            chars.next();
            end += c.len_utf8();
        }
        if !in_word {
            continue;
        }
        let next = after(chars.as_str(), 0).map_or(0, class);
        if next & (LETTER | PRESENTATION) != 0 {
            pass.remove(start, end);
        } else if end - start > c.len_utf8() {
            pass.remove(start, end - c.len_utf8());
        }
    }
}
