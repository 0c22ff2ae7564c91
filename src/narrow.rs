//! Lists of Arabic words in 40 % of the bytes, and a tenth less of them after gzip than of UTF-8, which says with every letter
//! that it is Arabic.
//!
//! ASCII stands for itself, a character of U+0600..U+067F is one byte from 0x80, and any other is [`OTHER`] with its code in
//! two bytes. A line feed is [`LINE`] and the number of characters that the next line has in common with its line, which are
//! not written again. The compiler writes this form; it is read once, when a list is first used.

/// Comes before the two bytes of a code.
const OTHER: u8 = 1;
/// A line feed. What is added to it, is said of the next line; so no text may have a character between it and the space.
const LINE: u8 = b'\n';
const MOST_SHARED: u8 = b' ' - LINE - 1;

/// The text of a file, which is stored narrow.
macro_rules! narrow_file {
    ($path:literal) => {{
        const TEXT: &[u8] = include_bytes!($path);
        static NARROW: [u8; $crate::narrow::length(TEXT)] = $crate::narrow::narrow(TEXT);
        $crate::narrow::widen(&NARROW)
    }};
}
pub(crate) use narrow_file;

/// The character at a place of UTF-8, and its length.
#[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
const fn character(text: &[u8], at: usize) -> (u32, usize) {
    let first = text[at] as u32;
    match first {
        0..0x80 => (first, 1),
        0x80..0xE0 => ((first & 0x1F) << 6 | text[at + 1] as u32 & 0x3F, 2),
        _ => ((first & 0xF) << 12 | (text[at + 1] as u32 & 0x3F) << 6 | text[at + 2] as u32 & 0x3F, 3),
    }
}

/// What is written for the character at a place of a text, how many bytes of that count, and where the text goes on. `line` is
/// where the character's line begins.
#[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
const fn written(text: &[u8], at: usize, line: usize) -> ([u8; 3], usize, usize) {
    let (code, bytes) = character(text, at);
    match code {
        0xA => {
            let (mut shared, mut next) = (0, at + 1);
            while shared < MOST_SHARED && next < text.len() && text[next] != LINE {
                let (code, bytes) = character(text, next);
                if character(text, line + next - at - 1).0 != code {
                    break;
                }
                shared += 1;
                next += bytes;
            }
            ([LINE + shared, 0, 0], 1, next)
        }
        0..0x80 => ([code as u8, 0, 0], 1, at + bytes),
        0x600..0x680 => ([(code - 0x600) as u8 | 0x80, 0, 0], 1, at + bytes),
        _ => ([OTHER, (code >> 8) as u8, code as u8], 3, at + bytes),
    }
}

/// The length of a text in narrow form.
#[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
pub(crate) const fn length(text: &[u8]) -> usize {
    let (mut at, mut line, mut length) = (0, 0, 0);
    while at < text.len() {
        let (_, bytes, next) = written(text, at, line);
        if text[at] == LINE {
            line = at + 1;
        }
        length += bytes;
        at = next;
    }
    length
}

/// A text in narrow form.
#[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
pub(crate) const fn narrow<const LENGTH: usize>(text: &[u8]) -> [u8; LENGTH] {
    let mut narrow = [0; LENGTH];
    let (mut at, mut line, mut to) = (0, 0, 0);
    while at < text.len() {
        let (written, bytes, next) = written(text, at, line);
        if text[at] == LINE {
            line = at + 1;
        }
        let mut byte = 0;
        while byte < bytes {
            narrow[to] = written[byte];
            to += 1;
            byte += 1;
        }
        at = next;
    }
    narrow
}

/// The text of a narrow form.
pub(crate) fn widen(narrow: &[u8]) -> String {
    let mut text = String::with_capacity(narrow.len() * 3);
    let mut line = 0;
    let mut bytes = narrow.iter().map(|&byte| u32::from(byte));
    while let Some(byte) = bytes.next() {
        let mut next = || bytes.next().unwrap_or(0);
        let code = match byte as u8 {
            0x80.. => byte + 0x580,
            OTHER => next() << 8 | next(),
            LINE..b' ' => {
                text.push('\n');
                let above = std::mem::replace(&mut line, text.len());
                let shared = text.get(above..).unwrap_or_default().char_indices().nth((byte as u8 - LINE).into());
                text.extend_from_within(above..shared.map_or(above, |(end, _)| end + above));
                continue;
            }
            _ => byte,
        };
        text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    text
}

#[cfg(test)]
mod tests {
    const TEXT: &str = "aپ،…é\naپ،…\n\nشارك\nشاركنا\nشارك";

    #[test]
    fn nothing_is_lost() {
        assert_eq!(narrow_file!("phrases/lists.txt"), include_str!("phrases/lists.txt"));
        assert_eq!(narrow_file!("../model/words.txt"), include_str!("../model/words.txt"));
        assert_eq!(narrow_file!("../data/people/given.txt"), include_str!("../data/people/given.txt"));
        static NARROW: [u8; super::length(TEXT.as_bytes())] = super::narrow(TEXT.as_bytes());
        assert_eq!(super::widen(&NARROW), TEXT);
        assert_eq!(NARROW.len(), 9 + 1 + 2 + 4 + 3 + 1, "a byte for a line that the line above begins with");
    }
}
