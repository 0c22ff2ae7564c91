//! `elongation:2`: letters repeated for emphasis.

use super::class::{LETTER, class, is_letter};
use super::operation::Rule;
use super::pass::{Pass, after, before};

pub(super) const RULE: Rule = Rule {
    name: "elongation:2",
    description: "Three or more of one Arabic letter become two. Three teh at the start of a verb stay, and so do digits, \
                  Latin and links.",
    lossy: true,
    looks_for: LETTER,
    example: ["راااائع ههههههه", "راائع هه"],
    counter_example: "تتتابع وتتتالى الله www.aaa.com ٠٠٠ zzz",
    run,
};

fn run(pass: &mut Pass<'_>) {
    let text = pass.text;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if class(c) & LETTER == 0 {
            continue;
        }
        let mut length = 1;
        while chars.next_if(|&(_, next)| next == c).is_some() {
            length += 1;
        }
        let end = start + length * c.len_utf8();
        let verb = c == 'ت' && length == 3 && starts_verb(text, start) && after(text, end).is_some_and(is_letter);
        if length > 2 && !verb && !pass.in_link(start) {
            pass.remove(start + 2 * c.len_utf8(), end);
        }
    }
}

/// Whether a byte is where a word starts, behind a proclitic at most.
fn starts_verb(text: &str, at: usize) -> bool {
    match before(text, at) {
        Some(letter @ ('و' | 'ف' | 'س' | 'ل')) => {
            before(text, at - letter.len_utf8()).is_none_or(|c| !is_letter(c))
        }
        other => other.is_none_or(|c| !is_letter(c)),
    }
}
