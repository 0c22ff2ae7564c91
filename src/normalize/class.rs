//! What an operation looks for: classes of code points, and the one scan that decides which operations a text needs.
//!
//! Every code point has a set of classes. [`scan`] joins the sets of a whole text, and an operation runs only when the
//! text holds a class that it looks for: text that needs nothing costs one look-up a character.

use crate::unicode::{combining_class, is_stable_nfc};

/// A set of classes, one bit each.
pub(super) type Class = u32;

/// À..ÿ without × and ÷: what Arabic looks like in the wrong Western encoding.
pub(super) const LATIN1: Class = 1 << 0;
/// ط ظ: the first byte of an Arabic letter in UTF-8, read as windows-1256.
pub(super) const LEAD: Class = 1 << 1;
/// What the second byte of a letter in UTF-8 looks like, read as windows-1256.
pub(super) const TRAIL: Class = 1 << 2;
/// The ampersand.
pub(super) const AMPERSAND: Class = 1 << 3;
/// CR and the line breaks that are not LF.
pub(super) const ODD_BREAK: Class = 1 << 4;
/// Controls and annotations that have no place in text.
pub(super) const CONTROL: Class = 1 << 5;
/// Not a starter that NFC leaves alone whatever follows: its cluster may need work.
pub(super) const UNSTABLE: Class = 1 << 6;
/// A mark that needs NFC only where marks stand in the wrong order.
pub(super) const PLAIN_MARK: Class = 1 << 7;
/// Arabic presentation forms with a decomposition, without the phrase ligatures.
pub(super) const PRESENTATION: Class = 1 << 8;
/// Phrase ligatures.
pub(super) const HONORIFIC: Class = 1 << 9;
/// Tatweel.
pub(super) const TATWEEL: Class = 1 << 10;
/// ک ی ہ ھ ۃ ە ڪ.
pub(super) const LOOKALIKE: Class = 1 << 11;
/// Arabic nonspacing marks.
pub(super) const MARK: Class = 1 << 12;
/// Letters of the Arabic script, tatweel and presentation forms not counted.
pub(super) const LETTER: Class = 1 << 13;
/// The letters that folding changes: آ أ إ ٱ ى ة ؤ ئ.
pub(super) const FOLDED: Class = 1 << 14;
/// 0..9.
pub(super) const ASCII_DIGIT: Class = 1 << 15;
/// Arabic-Indic and Persian digits.
pub(super) const ARABIC_DIGIT: Class = 1 << 16;
/// Arabic punctuation and number signs.
pub(super) const ARABIC_PUNCTUATION: Class = 1 << 17;
/// The ASCII punctuation that has an Arabic counterpart or can stand in a run.
pub(super) const ASCII_PUNCTUATION: Class = 1 << 18;
/// Curly, low and angle quotes.
pub(super) const QUOTE: Class = 1 << 19;
/// Soft hyphen, zero-width space, joiners, word joiner, byte order mark.
pub(super) const INVISIBLE: Class = 1 << 20;
/// The Bidi_Control characters of UAX #9.
pub(super) const BIDI: Class = 1 << 21;
/// Every space within a line, tab among them.
pub(super) const SPACE: Class = 1 << 22;
/// A space that is not U+0020.
pub(super) const ODD_SPACE: Class = 1 << 23;
/// Line breaks.
pub(super) const BREAK: Class = 1 << 24;
/// Letters of the Latin script.
pub(super) const LATIN: Class = 1 << 25;
/// Anything at all.
pub(super) const OTHER: Class = 1 << 26;
/// Not of a code point: spaces and breaks meet where they should not.
pub(super) const LOOSE_SPACE: Class = 1 << 27;
/// Not of a code point: a lead is followed by a trail.
pub(super) const LEAD_TRAIL: Class = 1 << 28;
/// Not of a code point: a plain mark stands after another mark.
pub(super) const MARK_RUN: Class = 1 << 29;

/// What may be new anywhere once an edit has brought characters together.
pub(super) const MEETING: Class = LOOSE_SPACE | LEAD_TRAIL | MARK_RUN;

const RANGES: &[(u32, u32, Class)] = &[
    (0x00, 0x7FF, OTHER),
    (0x00, 0x08, CONTROL),
    (0x0B, 0x1F, CONTROL),
    (0x7F, 0x9F, CONTROL),
    (0x09, 0x09, SPACE | ODD_SPACE),
    (0x0B, 0x0C, SPACE | ODD_SPACE),
    (0x0A, 0x0A, BREAK),
    (0x0D, 0x0D, BREAK | ODD_BREAK),
    (0x85, 0x85, BREAK | ODD_BREAK),
    (0x20, 0x20, SPACE),
    (0xA0, 0xA0, SPACE | ODD_SPACE),
    (0x21, 0x21, ASCII_PUNCTUATION),
    (0x2C, 0x2C, ASCII_PUNCTUATION),
    (0x2E, 0x2E, ASCII_PUNCTUATION),
    (0x3B, 0x3B, ASCII_PUNCTUATION),
    (0x3F, 0x3F, ASCII_PUNCTUATION),
    (0x26, 0x26, AMPERSAND),
    (0x30, 0x39, ASCII_DIGIT),
    (0x41, 0x5A, LATIN),
    (0x61, 0x7A, LATIN),
    (0xAA, 0xAA, LATIN),
    (0xBA, 0xBA, LATIN),
    (0xC0, 0xD6, LATIN | LATIN1),
    (0xD8, 0xF6, LATIN | LATIN1),
    (0xF8, 0xFF, LATIN | LATIN1),
    (0x100, 0x24F, LATIN),
    // windows-1256 0x80..0xBF: the Latin-1 part, then what lies elsewhere below U+0800.
    (0xA0, 0xA0, TRAIL),
    (0xA2, 0xA9, TRAIL),
    (0xAB, 0xB9, TRAIL),
    (0xBB, 0xBE, TRAIL),
    (0x152, 0x153, TRAIL),
    (0x192, 0x192, TRAIL),
    (0x2C6, 0x2C6, TRAIL),
    (0x60C, 0x60C, TRAIL),
    (0x61B, 0x61B, TRAIL),
    (0x61F, 0x61F, TRAIL),
    (0x679, 0x679, TRAIL),
    (0x67E, 0x67E, TRAIL),
    (0x686, 0x686, TRAIL),
    (0x688, 0x688, TRAIL),
    (0x691, 0x691, TRAIL),
    (0x698, 0x698, TRAIL),
    (0x6A9, 0x6A9, TRAIL),
    (0x6AF, 0x6AF, TRAIL),
    (0x6BA, 0x6BA, TRAIL),
    (0x6BE, 0x6BE, TRAIL),
    (0x637, 0x638, LEAD),
    // Marks that compose or decompose, then those that are only reordered.
    (0x300, 0x304, UNSTABLE),
    (0x306, 0x30C, UNSTABLE),
    (0x30F, 0x30F, UNSTABLE),
    (0x311, 0x311, UNSTABLE),
    (0x313, 0x314, UNSTABLE),
    (0x31B, 0x31B, UNSTABLE),
    (0x323, 0x328, UNSTABLE),
    (0x32D, 0x32E, UNSTABLE),
    (0x330, 0x331, UNSTABLE),
    (0x338, 0x338, UNSTABLE),
    (0x340, 0x345, UNSTABLE),
    (0x374, 0x374, UNSTABLE),
    (0x37E, 0x37E, UNSTABLE),
    (0x387, 0x387, UNSTABLE),
    (0x653, 0x655, UNSTABLE),
    (0x305, 0x305, PLAIN_MARK),
    (0x30D, 0x30E, PLAIN_MARK),
    (0x310, 0x310, PLAIN_MARK),
    (0x312, 0x312, PLAIN_MARK),
    (0x315, 0x31A, PLAIN_MARK),
    (0x31C, 0x322, PLAIN_MARK),
    (0x329, 0x32C, PLAIN_MARK),
    (0x32F, 0x32F, PLAIN_MARK),
    (0x332, 0x337, PLAIN_MARK),
    (0x339, 0x33F, PLAIN_MARK),
    (0x346, 0x34E, PLAIN_MARK),
    (0x350, 0x36F, PLAIN_MARK),
    (0x483, 0x487, PLAIN_MARK),
    (0x591, 0x5BD, PLAIN_MARK),
    (0x5BF, 0x5BF, PLAIN_MARK),
    (0x5C1, 0x5C2, PLAIN_MARK),
    (0x5C4, 0x5C5, PLAIN_MARK),
    (0x5C7, 0x5C9, PLAIN_MARK),
    (0x610, 0x61A, PLAIN_MARK),
    (0x64B, 0x652, PLAIN_MARK),
    (0x656, 0x65F, PLAIN_MARK),
    (0x670, 0x670, PLAIN_MARK),
    (0x6D6, 0x6DC, PLAIN_MARK),
    (0x6DF, 0x6E4, PLAIN_MARK),
    (0x6E7, 0x6E8, PLAIN_MARK),
    (0x6EA, 0x6ED, PLAIN_MARK),
    (0x711, 0x711, PLAIN_MARK),
    (0x730, 0x74A, PLAIN_MARK),
    (0x7EB, 0x7F3, PLAIN_MARK),
    (0x7FD, 0x7FD, PLAIN_MARK),
    (0x610, 0x61A, MARK),
    (0x64B, 0x65F, MARK),
    (0x670, 0x670, MARK),
    (0x6D6, 0x6DC, MARK),
    (0x6DF, 0x6E4, MARK),
    (0x6E7, 0x6E8, MARK),
    (0x6EA, 0x6ED, MARK),
    (0x640, 0x640, TATWEEL),
    (0x620, 0x63F, LETTER),
    (0x641, 0x64A, LETTER),
    (0x66E, 0x66F, LETTER),
    (0x671, 0x6D3, LETTER),
    (0x6D5, 0x6D5, LETTER),
    (0x6E5, 0x6E6, LETTER),
    (0x6EE, 0x6EF, LETTER),
    (0x6FA, 0x6FC, LETTER),
    (0x6FF, 0x6FF, LETTER),
    (0x750, 0x77F, LETTER),
    (0x622, 0x626, FOLDED),
    (0x629, 0x629, FOLDED),
    (0x649, 0x649, FOLDED),
    (0x671, 0x671, FOLDED),
    (0x6A9, 0x6AA, LOOKALIKE),
    (0x6BE, 0x6BE, LOOKALIKE),
    (0x6C1, 0x6C1, LOOKALIKE),
    (0x6C3, 0x6C3, LOOKALIKE),
    (0x6CC, 0x6CC, LOOKALIKE),
    (0x6D5, 0x6D5, LOOKALIKE),
    (0x660, 0x669, ARABIC_DIGIT),
    (0x6F0, 0x6F9, ARABIC_DIGIT),
    (0x60C, 0x60D, ARABIC_PUNCTUATION),
    (0x61B, 0x61B, ARABIC_PUNCTUATION),
    (0x61F, 0x61F, ARABIC_PUNCTUATION),
    (0x66A, 0x66D, ARABIC_PUNCTUATION),
    (0x6D4, 0x6D4, ARABIC_PUNCTUATION),
    (0xAB, 0xAB, QUOTE),
    (0xBB, 0xBB, QUOTE),
    (0xAD, 0xAD, INVISIBLE),
    (0x61C, 0x61C, BIDI),
];

/// The classes of U+0000..U+07FF: all of Latin, Arabic and the two-byte scripts between them.
static TABLE: [Class; 0x800] = table();

#[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
const fn table() -> [Class; 0x800] {
    let mut table = [0; 0x800];
    let mut range = 0;
    while range < RANGES.len() {
        let (mut code, last, class) = RANGES[range];
        while code <= last {
            table[code as usize] |= class;
            code += 1;
        }
        range += 1;
    }
    table
}

/// The classes of a character.
#[inline]
pub(super) fn class(c: char) -> Class {
    match TABLE.get(c as usize) {
        Some(&class) => class,
        None => beyond_table(c),
    }
}

#[cold]
fn beyond_table(c: char) -> Class {
    OTHER
        | match c {
            '\u{2000}'..='\u{200A}' => {
                let quad = if c <= '\u{2001}' { UNSTABLE } else { 0 };
                SPACE | ODD_SPACE | quad
            }
            '\u{1680}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => SPACE | ODD_SPACE,
            '\u{200B}' | '\u{2060}' | '\u{FEFF}' => INVISIBLE,
            '\u{200C}' | '\u{200D}' => INVISIBLE | TRAIL,
            '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => BIDI,
            '\u{2028}' | '\u{2029}' => BREAK | ODD_BREAK,
            '\u{2018}'..='\u{201F}' | '\u{2039}' | '\u{203A}' => QUOTE | TRAIL,
            '\u{2010}'..='\u{2038}' | '\u{20AC}' | '\u{2122}' => TRAIL,
            '\u{206A}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFC}' => CONTROL,
            '\u{FFFD}' => 0,
            '\u{4E00}'..='\u{9FFF}' | '\u{1F000}'..='\u{1FFFF}' => 0,
            '\u{FB50}'..='\u{FDFF}' if is_honorific(c) => HONORIFIC,
            '\u{FB50}'..='\u{FBB1}' | '\u{FBD3}'..='\u{FD3D}' | '\u{FD50}'..='\u{FDC7}' | '\u{FE70}'..='\u{FEFC}' => {
                PRESENTATION
            }
            '\u{FB50}'..='\u{FDFF}' => 0,
            '\u{897}'..='\u{89F}' | '\u{8CA}'..='\u{8E1}' | '\u{8E3}'..='\u{8FF}' => MARK | PLAIN_MARK,
            '\u{10ECB}'..='\u{10ECF}' | '\u{10EF0}'..='\u{10EFF}' => MARK | normal_form(c),
            '\u{870}'..='\u{887}' | '\u{889}'..='\u{88F}' | '\u{8A0}'..='\u{8C9}' => LETTER,
            '\u{1E00}'..='\u{1EFF}' => LATIN | normal_form(c),
            _ => normal_form(c),
        }
}

/// Whether a character is a ligature of a whole phrase (or the rial sign), which `honorifics:expand` writes out.
pub(super) const fn is_honorific(c: char) -> bool {
    matches!(c,
        '\u{FBC3}'..='\u{FBD2}' | '\u{FD40}'..='\u{FD4F}' | '\u{FD90}' | '\u{FD91}'
        | '\u{FDC8}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FDFF}')
}

/// What NFC has to know of a character.
fn normal_form(c: char) -> Class {
    if !is_stable_nfc(c) {
        UNSTABLE
    } else if combining_class(c) != 0 {
        PLAIN_MARK
    } else {
        0
    }
}

/// Whether a character is a letter of a script that is neither Latin nor Arabic, as far as prose needs to know.
pub(super) fn is_foreign_letter(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{5FF}' | '\u{700}'..='\u{74F}' | '\u{780}'..='\u{86F}' | '\u{900}'..='\u{1FFF}'
        | '\u{3040}'..='\u{D7FF}' | '\u{10000}'..='\u{1EFFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a character is a letter of any script, as far as prose needs to know. The standard library's tables of them weigh
/// 2 KB in WebAssembly, and take 500 instructions for an Arabic letter.
pub(crate) fn is_any_letter(c: char) -> bool {
    class(c) & (LETTER | TATWEEL | PRESENTATION | HONORIFIC | LATIN) != 0 || is_foreign_letter(c)
}

/// Whether a character is a letter of any script or a digit.
pub(crate) fn is_letter_or_digit(c: char) -> bool {
    is_any_letter(c) || is_digit(c)
}

/// Bytes that [`scan`] passes at once where they are plain.
const BLOCK: usize = 32;

/// The classes of the characters of plain text.
const PLAIN: Class = OTHER
    | SPACE
    | BREAK
    | LETTER
    | FOLDED
    | LEAD
    | TRAIL
    | LATIN
    | ASCII_DIGIT
    | ASCII_PUNCTUATION
    | ARABIC_PUNCTUATION;

/// Whether all bytes of a block are of plain text: letters of Arabic, ASCII but for the ampersand and controls, commas,
/// semicolons and question marks, spaces and line breaks that stand alone. `one` and `two` are the same bytes shifted: those
/// one and two before. Without a branch, so that it is done on whole vectors.
fn is_plain(two: &[u8; BLOCK], one: &[u8; BLOCK], block: &[u8; BLOCK]) -> bool {
    let within = |byte: u8, first: u8, last: u8| byte.wrapping_sub(first) <= last - first;
    let plain = |two: u8, one: u8, here: u8| {
        let space = (here == b' ') | (here == b'\n');
        let white_before = (one == b' ') | (one == b'\n');
        let ascii = within(here, b'!', b'~') & (here != b'&') | space & !white_before;
        let lead = within(here, 0xD8, 0xD9);
        // U+0620..U+063F and U+0641..U+064A.
        let letter = (one == 0xD8) & within(here, 0xA0, 0xBF) | (one == 0xD9) & within(here, 0x81, 0x8A);
        // Behind a lead, a trail: U+060C, U+061B, U+061F behind U+0637, U+0638.
        let mark = (here == 0x8C) | (here == 0x9B) | (here == 0x9F);
        let mark = mark & (one == 0xD8) & !within(two, 0xB7, 0xB8);
        ascii | lead | letter | mark
    };
    let bytes = two.iter().zip(one).zip(block);
    bytes.fold(true, |all, ((&two, &one), &here)| all & plain(two, one, here))
}

/// Where plain text that begins at `at` ends, as far as whole blocks tell.
fn plain_end(bytes: &[u8], mut at: usize) -> usize {
    let plain = |at: usize| {
        let from = |back: usize| bytes.get(at.checked_sub(back)?..)?.first_chunk();
        from(2).zip(from(1)).zip(from(0)).is_some_and(|((two, one), block)| is_plain(two, one, block))
    };
    // What is left in the end may be less than a block: the last one, which begins before it.
    let last = bytes.len().saturating_sub(BLOCK);
    while at < bytes.len() && plain(at.min(last)) {
        at = at.min(last) + BLOCK;
    }
    at
}

/// What a scan has seen so far.
struct Seen {
    classes: Class,
    /// The classes of the last character.
    before: Class,
    /// Line breaks in a row that it ends.
    breaks: u32,
}

impl Seen {
    #[inline(always)]
    fn see(&mut self, c: char) {
        const PAIRED: Class = SPACE | BREAK | PLAIN_MARK | TRAIL;
        let (here, before) = (class(c), self.before);
        self.classes |= here;
        if here & PAIRED != 0 {
            if here & SPACE != 0 && before & (SPACE | BREAK) != 0 || here & BREAK != 0 && before & SPACE != 0 {
                self.classes |= LOOSE_SPACE;
            }
            if here & BREAK != 0 {
                self.breaks = if before & BREAK != 0 { self.breaks + 1 } else { 1 };
                if self.breaks > 2 {
                    self.classes |= LOOSE_SPACE;
                }
            }
            if here & PLAIN_MARK != 0 && before & (PLAIN_MARK | UNSTABLE) != 0 {
                self.classes |= MARK_RUN;
            }
            if here & TRAIL != 0 && before & LEAD != 0 {
                self.classes |= LEAD_TRAIL;
            }
        }
        self.before = here;
    }

    /// Passes plain text, of which `last` is the last character.
    fn pass(&mut self, last: Option<char>) {
        self.classes |= PLAIN;
        self.before = last.map_or(BREAK, class);
        // Asked only where that is a line break; plain text has no two in a row.
        self.breaks = 1;
    }

    /// Whether blocks may follow: they know white space before them by its byte.
    fn before_blocks(&self) -> bool {
        self.before & (ODD_SPACE | ODD_BREAK) == 0
    }
}

/// The classes that occur in `text`, and those of neighbours that meet; of plain text also those that do not occur.
pub(super) fn scan(text: &str) -> Class {
    let mut seen = Seen { classes: 0, before: BREAK, breaks: 0 };
    let mut at = 0;
    while at < text.len() {
        let plain = if seen.before_blocks() { plain_end(text.as_bytes(), at) } else { at };
        if plain > at {
            // A character that the last block cuts is read again.
            at = plain - usize::from(!text.is_char_boundary(plain));
            seen.pass(text.get(..at).and_then(|text| text.chars().next_back()));
        }
        // A block needs two bytes before it.
        let mut end = (if at < 2 { at + 1 } else { at + BLOCK }).min(text.len());
        while !text.is_char_boundary(end) {
            end += 1;
        }
        text.get(at..end).unwrap_or_default().chars().for_each(|c| seen.see(c));
        at = end;
    }
    if seen.before & SPACE != 0 {
        seen.classes |= LOOSE_SPACE;
    }
    seen.classes
}

/// Whether a character is a letter of the Arabic script, presentation forms included.
#[inline]
pub(super) fn is_letter(c: char) -> bool {
    class(c) & (LETTER | PRESENTATION) != 0
}

/// Whether a character is an Arabic nonspacing mark.
#[inline]
pub(super) fn is_mark(c: char) -> bool {
    class(c) & MARK != 0
}

/// Whether a character is a digit: ASCII, Arabic-Indic or Persian.
#[inline]
pub(crate) fn is_digit(c: char) -> bool {
    class(c) & (ASCII_DIGIT | ARABIC_DIGIT) != 0
}

#[cfg(test)]
mod tests {
    use super::super::{Operation, Operations, normalize};
    use super::*;

    #[test]
    fn normal_form_classes_agree_with_the_library_for_every_character() {
        for c in '\0'..=char::MAX {
            assert_eq!(class(c) & (UNSTABLE | PLAIN_MARK), normal_form(c), "U+{:04X}", c as u32);
        }
    }

    #[test]
    fn every_white_space_character_is_a_space_or_a_break() {
        for c in '\0'..=char::MAX {
            assert_eq!(class(c) & (SPACE | BREAK) != 0, c.is_whitespace(), "U+{:04X}", c as u32);
        }
    }

    #[test]
    fn a_character_has_the_classes_of_what_it_is() {
        for (wanted, these, others) in [
            (LATIN1, "ÀÖØöøÿ", "×÷¿Āa"),
            (LATIN, "azAZªºÀÿĀɏ\u{1E00}\u{1EFF}", "@[`{×1\u{1DFF}\u{1F00}ب"),
            (LETTER, "ءغفيٱۓەۺۿݐݿ\u{870}\u{887}\u{889}\u{88F}\u{8A0}\u{8C9}", "ـ،٠۔\u{888}\u{890}\u{8CA}a"),
            (
                MARK,
                "\u{610}\u{64B}\u{670}\u{6ED}\u{897}\u{8CA}\u{8E1}\u{8FF}\u{10ECB}\u{10EFF}",
                "\u{6DD}\u{8E2}\u{300}ب",
            ),
            (INVISIBLE, "\u{AD}\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}", "\u{200A}\u{200E}\u{2061} "),
            (QUOTE, "«»‘‟‹›", "\"'\u{2017}\u{2020}′"),
            (
                BIDI,
                "\u{61C}\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}",
                "\u{200D}\u{2010}\u{202F}\u{2065}\u{206A}",
            ),
            (
                CONTROL,
                "\0\u{8}\u{E}\u{1F}\u{7F}\u{9F}\u{206A}\u{206F}\u{FFF9}\u{FFFC}",
                "\t\n \u{A0}\u{2069}\u{FFF8}\u{FFFD}",
            ),
            (PRESENTATION, "ﭐ\u{FBB1}\u{FBD3}\u{FD3D}\u{FD50}\u{FDC7}ﹰﻼ", "ب\u{FBB2}﴾ﷺ\u{FDC8}\u{FEFD}"),
            (HONORIFIC, "ﷺ﷽﷼\u{FBC3}\u{FD40}\u{FD4F}\u{FD90}\u{FDCF}", "ﭐ﴿\u{FBD3}\u{FD50}"),
        ] {
            for (characters, has) in [(these, true), (others, false)] {
                for c in characters.chars() {
                    assert_eq!(class(c) & wanted != 0, has, "{wanted:X} of U+{:04X}", u32::from(c));
                }
            }
        }
    }

    #[test]
    fn the_upper_half_of_windows_1256_before_its_letters_is_of_trails() {
        // 0x80..0xBF, as the Encoding Standard has them.
        let trails = "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں\u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯°±²³´µ¶·¸¹؛»¼½¾؟";
        assert_eq!(trails.chars().count(), 64);
        for (characters, has) in [(trails, true), ("¡ª¿ºÀطظبa ", false)] {
            for c in characters.chars() {
                assert_eq!(class(c) & TRAIL != 0, has, "U+{:04X}", u32::from(c));
            }
        }
    }

    #[test]
    fn letters_marks_and_digits_are_told_apart() {
        for (characters, wanted) in [
            ("بیﺏ", [true, false, false]),
            ("\u{64B}\u{670}\u{8FF}", [false, true, false]),
            ("7٧۷", [false, false, true]),
            ("aـ، \u{300}", [false; 3]),
        ] {
            for c in characters.chars() {
                assert_eq!([is_letter(c), is_mark(c), is_digit(c)], wanted, "U+{:04X}", u32::from(c));
            }
        }
    }

    #[test]
    fn foreign_letters_are_neither_latin_nor_arabic() {
        assert!("αЯאܐހमあ漢한".chars().all(is_foreign_letter));
        assert!(!"aéبݐ\u{8A0}ﭐ7، ".chars().any(is_foreign_letter));
    }

    #[test]
    fn plain_text_is_passed_to_its_end() {
        for text in ["باب قديم ", "ءابتثغفقكليىؤة", "باب، جسر؛ نهر؟ ", "Bab, 2024! ~a|b? ", "باب\nجسر\n"]
        {
            let text = text.repeat(BLOCK);
            assert_eq!(plain_end(text.as_bytes(), 2), text.len(), "{text}");
        }
        let text = "باب قديم ".repeat(BLOCK) + "&";
        assert_eq!(plain_end(text.as_bytes(), 2), 2 + 15 * BLOCK, "up to the block that is not");
    }

    #[test]
    fn blocks_follow_all_but_odd_white_space() {
        for (characters, wanted) in [("ب، \na&é\u{64B}", true), ("\t\r\u{85}\u{A0}\u{2003}\u{2028}", false)] {
            for c in characters.chars() {
                let seen = Seen { classes: 0, before: class(c), breaks: 0 };
                assert_eq!(seen.before_blocks(), wanted, "U+{:04X}", u32::from(c));
            }
        }
    }

    #[test]
    fn what_an_edit_brings_together_is_seen_by_the_operations_behind_it() {
        for (behind, text, wanted) in [
            (Operation::Whitespace, "جسر \u{1} جديد", "جسر جديد"),
            (Operation::Nfc, "م\u{651}\u{1}\u{64E}", "م\u{64E}\u{651}"),
        ] {
            assert_eq!(normalize(text, Operations::of(&[Operation::Control, behind])).text, wanted);
        }
    }

    #[test]
    fn what_blocks_pass_is_plain() {
        let by_characters = |text: &str| {
            let mut seen = Seen { classes: PLAIN, before: BREAK, breaks: 0 };
            text.chars().for_each(|c| seen.see(c));
            seen.classes | if seen.before & SPACE != 0 { LOOSE_SPACE } else { 0 }
        };
        let plain = "حي الورود في 2024، وقال «السيد» (نعم)؛ لماذا؟ cafe ثم عاد".replace(['«', '»'], "\"");
        let odd = [
            "",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n\n\n",
            " \n",
            "\n ",
            "\u{A0}",
            "\u{A0} ",
            "\r\n",
            "\u{2003}\n",
            "&",
            "ـ",
            "ً",
            "ّ\u{64E}",
            "ظ،",
            "ط؟",
            "ظ ،",
            "ب،",
            "é",
            "ک",
            "٣",
            "\u{7F}",
            "\t",
            "😀",
            "\u{FFFD}",
            "ﷺ",
            "ظ\u{2018}",
        ];
        for length in 0..2 * BLOCK + 8 {
            let before: String = plain.chars().cycle().take(length).collect();
            for odd in odd {
                for after in ["", "،", " ", "\n", "ب", &plain] {
                    let text = format!("{before}{odd}{after}");
                    assert_eq!(scan(&text) | PLAIN, by_characters(&text), "{text:?}");
                }
            }
        }
        assert_eq!(scan(&"باب ".repeat(BLOCK)) & !PLAIN, LOOSE_SPACE, "at its end");
    }

    #[test]
    fn scan_sees_what_meets() {
        for loose in [" نص", "نص ", "ن  ص", "ن \nص", "ن\n ص", "ن\n\n\nص", "\t "] {
            assert_ne!(scan(loose) & LOOSE_SPACE, 0, "{loose:?}");
        }
        assert_eq!(scan("نص من\n\nسطرين\nوثالث") & LOOSE_SPACE, 0);
        assert_eq!(scan("نص\n\n«قول» وثالث") & LOOSE_SPACE, 0, "a quote is no third line break");
        assert_eq!(scan("جسرٌ جديد") & MARK_RUN, 0, "a space is no mark");
        assert_ne!(scan("مَّ") & MARK_RUN, 0);
        assert_eq!(scan("مُحَمد") & MARK_RUN, 0);
        assert_ne!(scan("ظ„ط§") & LEAD_TRAIL, 0);
    }
}
