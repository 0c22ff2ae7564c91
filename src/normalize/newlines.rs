//! `newlines`: one kind of line break.

use super::class::{ODD_BREAK, class};
use super::operation::Rule;
use super::pass::{Pass, after};

pub(super) const RULE: Rule = Rule {
    name: "newlines",
    description: "CR LF, CR, U+0085, U+2028 and U+2029 become LF. LF CR is two breaks.",
    lossy: false,
    looks_for: ODD_BREAK,
    example: ["سطر\r\nسطر\u{2028}سطر\n\rسطر", "سطر\nسطر\nسطر\n\nسطر"],
    counter_example: "سطر\nسطر\n\nسطر\tسطر",
    run,
};

fn run(pass: &mut Pass<'_>) {
    for (at, c) in pass.text.char_indices() {
        if class(c) & ODD_BREAK != 0 {
            if c == '\r' && after(pass.text, at + 1) == Some('\n') {
                pass.remove(at, at + 1);
            } else {
                pass.replace_char(at, c, '\n');
            }
        }
    }
}
