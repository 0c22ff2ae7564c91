//! `separators:ascii`: the signs within numbers.

use super::class::{ARABIC_PUNCTUATION, BIDI, class, is_digit};
use super::operation::Rule;
use super::pass::Pass;

pub(super) const RULE: Rule = Rule {
    name: "separators:ascii",
    description: "Between digits ٫ becomes . and ٬ becomes , and U+060D becomes /; ٪ after a digit becomes %. Bidirectional \
                  controls are not separators.",
    lossy: true,
    looks_for: ARABIC_PUNCTUATION,
    example: ["١٬٢٣٤٫٥ ٥٠٪ 1٫5 ٢٣\u{60D}٧", "١,٢٣٤.٥ ٥٠% 1.5 ٢٣/٧"],
    counter_example: "٫ الفاصلة ٬ ٪٥٠ ٢، ٣ ن٪",
    run,
};

fn run(pass: &mut Pass<'_>) {
    let text = pass.text;
    // The last character that is not a bidirectional control is a digit; and the sign behind it, which waits for the
    // digit that must follow.
    let (mut after_digit, mut waiting) = (false, None);
    for (at, c) in text.char_indices() {
        if class(c) & BIDI != 0 {
            continue;
        }
        if is_digit(c)
            && let Some((at, sign, new)) = waiting
        {
            pass.replace_char(at, sign, new);
        }
        waiting = None;
        if after_digit {
            match c {
                '٪' => pass.replace_char(at, c, '%'),
                '٫' => waiting = Some((at, c, '.')),
                '٬' => waiting = Some((at, c, ',')),
                '\u{60D}' => waiting = Some((at, c, '/')),
                _ => {}
            }
        }
        after_digit = is_digit(c);
    }
}
