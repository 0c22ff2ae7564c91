//! windows-1256 that was read as windows-1252 or Latin-1.

use super::plausible::Likelihood;
use super::{Page, Trial, arabic_of, push};
use crate::normalize::Edits;
use crate::normalize::class::{ARABIC_PUNCTUATION, LATIN, LETTER, MARK, TATWEEL, class, is_foreign_letter};

/// Tenths of likelihood that repaired text must have, for few letters and for more.
const LEAST: [u32; 2] = [39, 34];

/// Reads the words of a line that have no ASCII letter as windows-1256.
pub(super) fn trial(line: &str) -> Trial {
    let mut edits = Edits::default();
    let mut all = Likelihood::default();
    let mut longest = 0;
    let mut chars = line.char_indices().peekable();
    let mut before = None;
    let mut text = String::new();
    while let Some((start, c)) = chars.next() {
        let Some(byte) = Page::Western.byte(c) else {
            before = Some(c);
            continue;
        };
        // A run of characters beyond ASCII: a word when all its letters are Arabic ones and none of ASCII touches it.
        text.clear();
        let mut end = start;
        let glued = before.is_some_and(|c: char| !c.is_whitespace());
        let mut arabic = !before.is_some_and(is_other_letter);
        let mut next = Some((start, c, byte));
        while let Some((at, c, byte)) = next {
            let read = arabic_of(byte).unwrap_or(c);
            arabic &= is_arabic(read, byte);
            text.push(read);
            end = at + c.len_utf8();
            before = Some(c);
            next = chars
                .next_if(|&(_, c)| Page::Western.byte(c).is_some())
                .and_then(|(at, c)| Page::Western.byte(c).map(|byte| (at, c, byte)));
        }
        if !arabic || chars.peek().is_some_and(|&(_, c)| is_other_letter(c)) {
            continue;
        }
        let mut word = Likelihood::default();
        word.add(&text);
        // A mark on its own between spaces; ° and the like belong to what they touch. A control character was € or a dash.
        let control = || line.get(start..end).unwrap_or_default().contains(char::is_control);
        if word.letters == 0 && (glued || !matches!(text.as_str(), "،" | "؛" | "؟")) && !control() {
            continue;
        }
        longest = longest.max(word.letters);
        all.add(&text);
        push(&mut edits, line, start, end, &text);
    }
    let [few, more] = LEAST;
    if longest > 2 && all.is_at_least(if all.letters < 6 { few } else { more }) {
        Trial::Plausible(edits)
    } else {
        Trial::Nothing
    }
}

/// Whether a character is a letter that no byte of the upper half stands for.
fn is_other_letter(c: char) -> bool {
    class(c) & (LATIN | LETTER) != 0 || is_foreign_letter(c)
}

/// Whether a byte can stand in an Arabic word or beside it: in the lower half symbols do, in the upper letters.
fn is_arabic(read: char, byte: u8) -> bool {
    byte < 0xC0 || class(read) & (LETTER | MARK | TATWEEL | ARABIC_PUNCTUATION) != 0 && byte != 0xC0 && byte != 0xFF
}
