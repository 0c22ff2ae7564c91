//! `tanween:before_alef` and `tanween:after_alef`: fathatan and its carrier alef.

use super::class::{LETTER, MARK, PRESENTATION, TATWEEL, class};
use super::operation::Rule;
use super::pass::{Pass, after};
use crate::unicode::combining_class;

const FATHATAN: char = '\u{64B}';

pub(super) const BEFORE: Rule = Rule {
    name: "tanween:before_alef",
    description: "At the end of a word fathatan moves from its carrier alef to the letter before it.",
    lossy: false,
    looks_for: MARK,
    example: ["جدولا\u{64B}، حق\u{651}ا\u{64B}", "جدول\u{64B}ا، حق\u{64B}\u{651}ا"],
    counter_example: "فتى\u{64B} ماء\u{64B} جدول\u{64B}ا ا\u{64B} ا\u{64B}ب",
    run: before_alef,
};

pub(super) const AFTER: Rule = Rule {
    name: "tanween:after_alef",
    description: "At the end of a word fathatan moves from the letter before its carrier alef to the alef.",
    lossy: false,
    looks_for: MARK,
    example: ["جدول\u{64B}ا، حق\u{64B}\u{651}ا", "جدولا\u{64B}، حق\u{651}ا\u{64B}"],
    counter_example: "فت\u{64B}ى ماء\u{64B} جدولا\u{64B} ل\u{64B}اب",
    run: after_alef,
};

fn continues_word(text: &str, at: usize) -> bool {
    after(text, at).is_some_and(|c| class(c) & (LETTER | MARK | PRESENTATION | TATWEEL) != 0)
}

fn before_alef(pass: &mut Pass<'_>) {
    let text = pass.text;
    // Where fathatan goes on the last letter: behind the marks that sort before it.
    let mut place = None;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if class(c) & MARK != 0 {
            if place == Some(at) && combining_class(c) <= combining_class(FATHATAN) {
                place = Some(end);
            }
            continue;
        }
        if c == 'ا'
            && let Some(place) = place
            && after(text, end) == Some(FATHATAN)
            && !continues_word(text, end + FATHATAN.len_utf8())
        {
            let kept = text.get(place..end).unwrap_or_default();
            pass.replace(place, end + FATHATAN.len_utf8(), &format!("{FATHATAN}{kept}"));
        }
        place = (class(c) & (LETTER | PRESENTATION) != 0).then_some(end);
    }
}

fn after_alef(pass: &mut Pass<'_>) {
    let text = pass.text;
    // The fathatan of the last letter.
    let (mut fathatan, mut letter) = (None, false);
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if class(c) & MARK != 0 {
            if c == FATHATAN && letter {
                fathatan = Some(at);
            }
            continue;
        }
        if c == 'ا'
            && let Some(place) = fathatan
            && !continues_word(text, end)
        {
            let kept = text.get(place + FATHATAN.len_utf8()..end).unwrap_or_default();
            pass.replace(place, end, &format!("{kept}{FATHATAN}"));
        }
        letter = class(c) & (LETTER | PRESENTATION) != 0;
        fathatan = None;
    }
}
