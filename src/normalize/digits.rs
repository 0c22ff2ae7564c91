//! `digits:ascii` and `digits:arab`: decimal digits.

use super::class::{ARABIC_DIGIT, ASCII_DIGIT, LATIN, class, is_digit};
use super::operation::Rule;
use super::pass::{Pass, after};

pub(super) const ASCII: Rule = Rule {
    name: "digits:ascii",
    description: "Arabic-Indic and Persian digits become 0..9.",
    lossy: true,
    looks_for: ARABIC_DIGIT,
    example: ["٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹", "0123456789 0123456789"],
    counter_example: "2024 ² ½ ٫ ٪",
    run: |pass| pass.map(ARABIC_DIGIT, |c| value(c).and_then(|value| char::from_digit(value, 10))),
};

pub(super) const ARAB: Rule = Rule {
    name: "digits:arab",
    description: "0..9 and Persian digits become Arabic-Indic digits. Digits in links, character references and keycaps \
                  and those attached to Latin letters stay.",
    lossy: true,
    looks_for: ASCII_DIGIT | ARABIC_DIGIT,
    example: ["2024 ۲۵ 10:30", "٢٠٢٤ ٢٥ ١٠:٣٠"],
    counter_example: "COVID-19 G20 4K https://example.com/2024/01 info2@example.com ٢٠",
    run: arab,
};

/// The value of a digit: ASCII, Arabic-Indic or Persian.
fn value(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    Some(c as u32 - zero as u32)
}

fn arab(pass: &mut Pass<'_>) {
    let text = pass.text;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if class(c) & (ASCII_DIGIT | ARABIC_DIGIT | LATIN) == 0 {
            continue;
        }
        // A stretch of letters, digits and what holds them together: all of it is Latin when a letter of it is.
        let (mut end, mut latin) = (start + c.len_utf8(), class(c) & LATIN != 0);
        let mut digit = is_digit(c);
        while let Some((at, c)) = chars.next_if(|&(at, c)| {
            class(c) & (ASCII_DIGIT | ARABIC_DIGIT | LATIN) != 0
                || matches!(c, '-' | '_' | '.' | '/' | '+' | '&' | '\'')
                // Between digits these hold a time or a number together.
                || matches!(c, ':' | ',') && digit && after(text, at + 1).is_some_and(is_digit)
        }) {
            latin |= class(c) & LATIN != 0;
            digit = is_digit(c);
            end = at + c.len_utf8();
        }
        let reference = matches!(text.as_bytes().get(..start), Some([.., b'&', b'#']));
        let keycap = matches!(chars.peek(), Some((_, '\u{FE0F}' | '\u{20E3}')));
        if latin || reference || keycap {
            continue;
        }
        for (offset, c) in text.get(start..end).unwrap_or_default().char_indices() {
            if let Some(value) = value(c)
                && !('٠'..='٩').contains(&c)
                && !pass.in_link(start + offset)
            {
                pass.replace_char(start + offset, c, char::from_u32('٠' as u32 + value).unwrap_or(c));
            }
        }
    }
}
