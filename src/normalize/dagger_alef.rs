//! `dagger_alef:to_alef`: the superscript alef becomes a letter.

use super::class::{MARK, class};
use super::operation::Rule;
use super::pass::Pass;

pub(super) const RULE: Rule = Rule {
    name: "dagger_alef:to_alef",
    description: "U+0670 becomes alef; after alef maqsura it is dropped.",
    lossy: true,
    looks_for: MARK,
    example: ["ه\u{670}ذا على\u{670} رحم\u{64E}\u{670}ن", "هاذا على رحم\u{64E}ان"],
    counter_example: "مُحَمَّد هذا",
    run,
};

fn run(pass: &mut Pass<'_>) {
    let mut base = None;
    for (at, c) in pass.text.char_indices() {
        if c == '\u{670}' {
            if base == Some('ى') {
                pass.remove(at, at + c.len_utf8());
            } else {
                pass.replace_char(at, c, 'ا');
            }
        } else if class(c) & MARK == 0 {
            base = Some(c);
        }
    }
}
