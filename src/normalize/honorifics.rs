//! `honorifics:expand`: ligatures that stand for a whole phrase.

use super::class::{HONORIFIC, MARK, class, is_letter_or_digit, is_mark};
use super::operation::Rule;
use super::pass::{Pass, after, before};
use super::tables::HONORIFICS;

pub(super) const RULE: Rule = Rule {
    name: "honorifics:expand",
    description: "Phrase ligatures are written out, also those without a decomposition (U+FBC3..FBD2, FD40..FD4F, FD90, \
                  FD91, FDC8..FDCF, FDF0..FDFF). A space is put in where one is glued to a word.",
    lossy: false,
    looks_for: HONORIFIC,
    example: ["محمدﷺ قال ﷲ ١٠٠﷼", "محمد صلى الله عليه وسلم قال الله ١٠٠ ريال"],
    counter_example: "ﻣﺤﻤﺪ ﴿نص﴾",
    run,
};

const ALLAH: char = '\u{FDF2}';

fn run(pass: &mut Pass<'_>) {
    let text = pass.text;
    for (at, c) in text.char_indices() {
        if class(c) & HONORIFIC == 0 {
            continue;
        }
        let Some((_, phrase)) = HONORIFICS.iter().find(|(ligature, _)| *ligature == c) else { continue };
        let end = at + c.len_utf8();
        let mut new = String::new();
        match (c, before(text, at)) {
            // The name alone is part of its word: وﷲ, بﷲ; after lam its alef and lam fall together, and many type its
            // alef before the ligature.
            (ALLAH, Some(letter @ ('و' | 'ف' | 'ب' | 'ت' | 'ك'))) if stands_alone(text, at, letter) => {
                new.push_str(phrase);
            }
            (ALLAH, Some('ل')) if stands_alone(text, at, 'ل') => new.push_str("له"),
            (ALLAH, Some('ا')) => new.push_str("لله"),
            (_, neighbour) => {
                if neighbour.is_some_and(is_word) {
                    new.push(' ');
                }
                new.push_str(phrase);
            }
        }
        if after(text, end).is_some_and(|c| is_word(c) && class(c) & (MARK | HONORIFIC) == 0) {
            new.push(' ');
        }
        pass.replace(at, end, &new);
    }
}

/// Whether the letter before a byte is the whole word so far: a proclitic.
fn stands_alone(text: &str, at: usize, letter: char) -> bool {
    before(text, at - letter.len_utf8()).is_none_or(|c| !is_word(c))
}

fn is_word(c: char) -> bool {
    is_letter_or_digit(c) || is_mark(c)
}
