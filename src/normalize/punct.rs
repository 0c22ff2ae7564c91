//! `punct:ascii` and `punct:arabic`: the marks that Arabic and ASCII share in two shapes.

use super::class::{
    ARABIC_PUNCTUATION, ASCII_PUNCTUATION, BREAK, LATIN, class, is_digit, is_foreign_letter, is_letter,
};
use super::operation::Rule;
use super::pass::{Pass, after, before};

pub(super) const ASCII: Rule = Rule {
    name: "punct:ascii",
    description: "، ؛ ؟ ۔ ٭ become , ; ? . and *.",
    lossy: true,
    looks_for: ARABIC_PUNCTUATION,
    example: ["نعم، لا؛ ماذا؟ ۔ ٭", "نعم, لا; ماذا? . *"],
    counter_example: "٪ ٫ ٬ \u{60D} «نص»",
    run: |pass| {
        pass.map(ARABIC_PUNCTUATION, |c| match c {
            '،' => Some(','),
            '؛' => Some(';'),
            '؟' => Some('?'),
            '۔' => Some('.'),
            '٭' => Some('*'),
            _ => None,
        });
    },
};

pub(super) const ARABIC: Rule = Rule {
    name: "punct:arabic",
    description: ", ; ? become ، ؛ ؟ in Arabic text. They stay in numbers, links, character references and Latin text; \
                  between Arabic and Latin the first letter of the line decides. A full stop is the same in Arabic.",
    lossy: true,
    looks_for: ASCII_PUNCTUATION,
    example: ["نعم, ماذا? قالت CNN, وقال;", "نعم، ماذا؟ قالت CNN، وقال؛"],
    counter_example: "بلغ 1,234.5 دولار. yes, no? https://example.com/?a=1;b &amp;",
    run: arabic,
};

/// The script of a letter: Arabic, or any other.
fn script(c: char) -> Option<bool> {
    if is_letter(c) {
        Some(true)
    } else if class(c) & LATIN != 0 || is_foreign_letter(c) {
        Some(false)
    } else {
        None
    }
}

fn arabic(pass: &mut Pass<'_>) {
    let text = pass.text;
    // Whether letters are Arabic: the first of the line, and the last before this place.
    let (mut first, mut last) = (None, None);
    let mut waiting: Vec<(usize, char, char)> = Vec::new();
    let mut reference = false;
    for (at, c) in text.char_indices() {
        if class(c) & BREAK != 0 {
            settle(pass, &mut waiting, last, None, first);
            (first, last, reference) = (None, None, false);
        } else if let Some(script) = script(c) {
            settle(pass, &mut waiting, last, Some(script), first.or(Some(script)));
            first = first.or(Some(script));
            last = Some(script);
            reference &= c.is_ascii_alphanumeric();
        } else {
            let new = match c {
                ',' => '،',
                ';' => '؛',
                '?' => '؟',
                _ => {
                    reference = c == '&' || reference && (c.is_ascii_digit() || c == '#');
                    continue;
                }
            };
            let in_number = before(text, at).is_some_and(is_digit) && after(text, at + 1).is_some_and(is_digit);
            let ends_reference = c == ';' && reference && before(text, at) != Some('&');
            if !in_number && !ends_reference && !pass.in_link(at) {
                waiting.push((at, c, new));
            }
            reference = false;
        }
    }
    settle(pass, &mut waiting, last, None, first);
}

/// Replaces the marks that stand between two letters, or at an edge of the line, where they belong to Arabic.
fn settle(
    pass: &mut Pass<'_>,
    waiting: &mut Vec<(usize, char, char)>,
    last: Option<bool>,
    next: Option<bool>,
    first: Option<bool>,
) {
    let is_arabic = match (last, next) {
        (Some(last), Some(next)) if last != next => first == Some(true),
        (last, next) => last.or(next) == Some(true),
    };
    for (at, old, new) in waiting.drain(..) {
        if is_arabic {
            pass.replace_char(at, old, new);
        }
    }
}
