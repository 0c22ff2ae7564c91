//! `html_entities`: named and numeric character references.

use super::class::AMPERSAND;
use super::operation::Rule;
use super::pass::Pass;
use super::tables::{ENTITY_INDEX, ENTITY_NAMES, ENTITY_TEXT, WINDOWS_1252};
use crate::Span;

pub(super) const RULE: Rule = Rule {
    name: "html_entities",
    description: "The named references of HTML and numeric ones are decoded, each exactly once; a bare & stays. In sets \
                  that hold all of clean, which promise that a second run changes nothing, a reference stays where \
                  decoding it would make another.",
    lossy: false,
    looks_for: AMPERSAND,
    example: ["&laquo;نص&raquo; &#1575;&#x644; &quot;x&quot;", "«نص» ال \"x\""],
    counter_example: "AT&T R&D ?a=1&copy=2 &غير; &unknown; & &;",
    run,
};

fn run(pass: &mut Pass<'_>) {
    let found = references(pass.text);
    let held = if pass.stable { makes_another(pass.text, &found) } else { Vec::new() };
    let mut held = held.into_iter().peekable();
    for (index, (span, text)) in found.iter().enumerate() {
        if held.next_if_eq(&index).is_none() {
            pass.replace(span.start, span.end, text.as_str());
        }
    }
}

/// What a reference stands for.
enum Decoded {
    Named(&'static str),
    Numeric(String),
}

impl Decoded {
    fn as_str(&self) -> &str {
        match self {
            Decoded::Named(text) => text,
            Decoded::Numeric(text) => text,
        }
    }
}

/// The references of a text.
fn references(text: &str) -> Vec<(Span, Decoded)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(offset) = text.get(at..).and_then(|rest| rest.find('&')) {
        let start = at + offset;
        at = start + 1;
        if let Some((length, decoded)) = text.get(at..).and_then(reference) {
            found.push((Span::new(start, at + length), decoded));
            at += length;
        }
    }
    found
}

/// The indices of the references whose decoding would make a new reference, with what stands beside them.
fn makes_another(text: &str, found: &[(Span, Decoded)]) -> Vec<usize> {
    let mut output = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(found.len());
    let mut done = 0;
    for (span, decoded) in found {
        output.push_str(text.get(done..span.start).unwrap_or_default());
        let start = output.len();
        output.push_str(decoded.as_str());
        places.push(Span::new(start, output.len()));
        done = span.end;
    }
    output.push_str(text.get(done..).unwrap_or_default());
    let (mut held, mut next) = (Vec::new(), 0);
    for (new, _) in references(&output) {
        while let Some(place) = places.get(next).filter(|place| place.start < new.end) {
            if place.end > new.start {
                held.push(next);
            }
            next += 1;
        }
    }
    held
}

/// The reference whose ampersand stands before `rest`: its length and what it stands for.
fn reference(rest: &str) -> Option<(usize, Decoded)> {
    if let Some(number) = rest.strip_prefix('#') {
        let (radix, digits) = match number.strip_prefix(['x', 'X']) {
            Some(digits) => (16, digits),
            None => (10, number),
        };
        let length = digits.bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
        if length == 0 {
            return None;
        }
        let code = digits.bytes().take(length).fold(0u32, |code, byte| {
            let digit = char::from(byte).to_digit(radix).unwrap_or(0);
            code.saturating_mul(radix).saturating_add(digit)
        });
        let end = rest.len() - digits.len() + length;
        let semicolon = usize::from(rest.as_bytes().get(end) == Some(&b';'));
        return Some((end + semicolon, Decoded::Numeric(numeric(code).to_string())));
    }
    // The longest name has 31 characters.
    let length = rest.bytes().take(32).take_while(u8::is_ascii_alphanumeric).count();
    let (text, legacy) = named(rest.get(..length)?.as_bytes())?;
    match rest.as_bytes().get(length) {
        Some(b';') => Some((length + 1, Decoded::Named(text))),
        // As in an attribute: ?a=1&copy=2 is a link.
        Some(b'=') => None,
        _ => legacy.then_some((length, Decoded::Named(text))),
    }
}

/// The character of a number, as the HTML standard has it: C1 controls are windows-1252, what is no character is U+FFFD.
fn numeric(code: u32) -> char {
    let code = match code {
        0 => 0xFFFD,
        0x80..=0x9F => WINDOWS_1252.get(code as usize - 0x80).map_or(code, |&code| code.into()),
        _ => code,
    };
    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// What a name stands for, and whether it needs no semicolon.
fn named(name: &[u8]) -> Option<(&'static str, bool)> {
    let first = name.first()?;
    let slot = ENTITY_INDEX.iter().position(|(letter, ..)| letter == first)?;
    let &(_, start, mut text_at) = ENTITY_INDEX.get(slot)?;
    let end = ENTITY_INDEX.get(slot + 1).map_or(ENTITY_NAMES.len(), |&(_, end, _)| end.into());
    let mut rest = ENTITY_NAMES.get(start.into()..end)?;
    // How much of `name` the entry before this one has.
    let mut matched = 0;
    while let [header, tail @ ..] = rest {
        let length = tail.iter().take_while(|byte| byte.is_ascii()).count();
        let (suffix, others) = tail.split_at_checked(length)?;
        rest = others;
        let text = ENTITY_TEXT.get(text_at.into()..)?;
        let text_len: usize = text.chars().take(1 + usize::from(header >> 6 & 1)).map(char::len_utf8).sum();
        text_at += u16::try_from(text_len).ok()?;
        let shared = usize::from(header & 31);
        if shared > matched {
            continue;
        }
        matched = shared + suffix.iter().zip(name.get(shared..)?).take_while(|(a, b)| a == b).count();
        if matched == name.len() && shared + length == matched {
            return Some((text.get(..text_len)?, header >> 5 & 1 == 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_and_others_are_not() {
        assert_eq!(named(b"amp"), Some(("&", true)));
        assert_eq!(named(b"AMP"), Some(("&", true)));
        assert_eq!(named(b"zwnj"), Some(("\u{200C}", false)));
        assert_eq!(named(b"CounterClockwiseContourIntegral"), Some(("∳", false)));
        assert_eq!(named(b"NotEqualTilde"), Some(("≂\u{338}", false)));
        for name in ["", "a", "ampp", "zwn", "zzz", "CounterClockwiseContourIntegra", "1"] {
            assert_eq!(named(name.as_bytes()), None, "{name}");
        }
    }

    #[test]
    fn numbers_are_read_as_the_html_standard_reads_them() {
        let cases = [("#0;", "\u{FFFD}"), ("#x80;", "€"), ("#xD800;", "\u{FFFD}"), ("#99999999999;", "\u{FFFD}")];
        for (rest, text) in cases {
            assert_eq!(
                reference(rest).map(|(_, decoded)| decoded.as_str().to_owned()).as_deref(),
                Some(text),
                "{rest}"
            );
        }
        assert!(reference("#;").is_none() && reference("#x;").is_none());
    }
}
