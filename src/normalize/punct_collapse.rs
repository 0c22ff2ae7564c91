//! `punct:collapse`: runs of one punctuation mark.

use super::class::{ARABIC_PUNCTUATION, ASCII_PUNCTUATION};
use super::operation::Rule;
use super::pass::Pass;

pub(super) const RULE: Rule = Rule {
    name: "punct:collapse",
    description: "Runs of the same mark become one: ، ؛ ؟ ۔ ! ? , ; and full stops. Three full stops are an ellipsis and \
                  stay; more become three.",
    lossy: true,
    looks_for: ARABIC_PUNCTUATION | ASCII_PUNCTUATION,
    example: ["ماذا؟؟؟!!! نعم،، لا.. ثم.....", "ماذا؟! نعم، لا. ثم..."],
    counter_example: "قال... ثم؟! نعم، https://example.com/?a=1,,2 …",
    run,
};

fn run(pass: &mut Pass<'_>) {
    let mut chars = pass.text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if !matches!(c, '،' | '؛' | '؟' | '۔' | '!' | '?' | ',' | ';' | '.' | '…') {
            continue;
        }
        let mut length = 1;
        while chars.next_if(|&(_, next)| next == c).is_some() {
            length += 1;
        }
        let stays = if c == '.' && length > 2 { 3 } else { 1 };
        if length > stays && !pass.in_link(start) {
            pass.remove(start + stays * c.len_utf8(), start + length * c.len_utf8());
        }
    }
}
