//! `whitespace`: spaces and line breaks.

use super::class::{BREAK, LOOSE_SPACE, ODD_SPACE, SPACE, class};
use super::operation::Rule;
use super::pass::Pass;

pub(super) const RULE: Rule = Rule {
    name: "whitespace",
    description: "Every run of space characters becomes one space, lines are trimmed, three or more line breaks become \
                  two.",
    lossy: false,
    looks_for: ODD_SPACE | LOOSE_SPACE,
    example: ["  لشبكة\u{A0}CNN\t \u{3000}اليوم \n \n\n\u{2003}ثم ", "لشبكة CNN اليوم\n\nثم"],
    counter_example: "لشبكة CNN\n\nثم\nنص",
    run,
};

fn run(pass: &mut Pass<'_>) {
    let text = pass.text;
    let mut chars = text.char_indices().peekable();
    let mut new = String::new();
    while let Some((start, c)) = chars.next() {
        let is_white = |c| class(c) & (SPACE | BREAK) != 0;
        // Between two words stands one space.
        if !is_white(c) || c == ' ' && start > 0 && chars.peek().is_some_and(|&(_, next)| !is_white(next)) {
            continue;
        }
        // A run of white space: at most two of its breaks stay, or else one space.
        new.clear();
        let (mut end, mut last, mut breaks) = (start, None, 0);
        let mut next = Some((start, c));
        while let Some((at, c)) = next {
            if class(c) & BREAK != 0 {
                let ends_crlf = c == '\n' && last == Some('\r');
                breaks += usize::from(!ends_crlf);
                if breaks <= 2 {
                    new.push(c);
                }
            }
            last = Some(c);
            end = at + c.len_utf8();
            next = chars.next_if(|&(_, c)| is_white(c));
        }
        if breaks == 0 && start > 0 && end < text.len() {
            new.push(' ');
        }
        pass.replace_difference(start, end, &new);
    }
}
