//! `glue`: numbers glued to words.

use super::class::{LETTER, MARK, PRESENTATION, TATWEEL, class, is_digit};
use super::operation::Rule;
use super::pass::Pass;

pub(super) const RULE: Rule = Rule {
    name: "glue",
    description: "A space is put between a digit and an Arabic word glued to it. Units and proclitics of one letter stay \
                  (هـ م ص), and so do the article, what a tatweel joins, hashtags, file names and links.",
    lossy: false,
    looks_for: super::class::ASCII_DIGIT | super::class::ARABIC_DIGIT,
    example: ["2024آخر تحديث بتاريخ12", "2024 آخر تحديث بتاريخ 12"],
    counter_example: "1445هـ 2024م 10ص و2024 ال20 لـCNN الـ12 #رؤية2030 https://example.com/خبر12",
    run,
};

/// Proclitics of more than one letter that numbers are written after.
const PROCLITICS: [&str; 6] = ["ال", "وال", "بال", "فال", "كال", "لل"];

fn run(pass: &mut Pass<'_>) {
    let text = pass.text;
    let mut chars = text.char_indices().peekable();
    // The last character is a digit; the word ends here that started there; the token is a hashtag or a mention.
    let (mut after_digit, mut tag) = (false, false);
    while let Some((start, c)) = chars.next() {
        if c.is_whitespace() {
            (after_digit, tag) = (false, false);
            continue;
        }
        if class(c) & (LETTER | PRESENTATION) == 0 {
            tag |= matches!(c, '#' | '@');
            after_digit = is_digit(c);
            continue;
        }
        // A word: its letters, its marks, and whether a tatweel ends it, as it ends a unit: 1445هـالموافق
        let unit = after_digit && c == 'ه';
        let (mut end, mut letters, mut tatweel) = (start + c.len_utf8(), 1, false);
        while let Some((at, c)) = chars.next_if(|&(_, c)| {
            let part = if unit && tatweel && letters == 1 { TATWEEL } else { LETTER | PRESENTATION | MARK | TATWEEL };
            class(c) & part != 0
        }) {
            letters += usize::from(class(c) & (LETTER | PRESENTATION) != 0);
            tatweel = class(c) & TATWEEL != 0;
            end = at + c.len_utf8();
        }
        let before_digit = chars.peek().is_some_and(|&(_, c)| is_digit(c));
        let stays = tag || letters == 1 || pass.in_link(start);
        if after_digit && !stays {
            pass.replace(start, start, " ");
        }
        let word = text.get(start..end).unwrap_or_default();
        if before_digit && !stays && !tatweel && !PROCLITICS.contains(&word) {
            pass.replace(end, end, " ");
        }
        after_digit = unit && tatweel && letters == 1;
    }
}
