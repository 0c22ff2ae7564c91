//! Lists of Arabic words in half the bytes: gzip makes a seventh less of them than of UTF-8, which says with every letter
//! that it is Arabic.
//!
//! ASCII stands for itself, a character of U+0600..U+067F is one byte from 0x80, and any other is [`OTHER`] with its code in
//! two bytes. The compiler writes this form; it is read once, when a list is first used.

/// Comes before the two bytes of a code.
const OTHER: u8 = 1;

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

/// The length of a text in narrow form.
pub(crate) const fn length(text: &[u8]) -> usize {
    let (mut at, mut length) = (0, 0);
    while at < text.len() {
        let (code, bytes) = character(text, at);
        at += bytes;
        length += if matches!(code, 0..0x80 | 0x600..0x680) { 1 } else { 3 };
    }
    length
}

/// A text in narrow form.
#[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
pub(crate) const fn narrow<const LENGTH: usize>(text: &[u8]) -> [u8; LENGTH] {
    let mut narrow = [0; LENGTH];
    let (mut at, mut to) = (0, 0);
    while at < text.len() {
        let (code, bytes) = character(text, at);
        at += bytes;
        match code {
            0..0x80 => narrow[to] = code as u8,
            0x600..0x680 => narrow[to] = (code - 0x600) as u8 | 0x80,
            _ => {
                narrow[to] = OTHER;
                narrow[to + 1] = (code >> 8) as u8;
                narrow[to + 2] = code as u8;
                to += 2;
            }
        }
        to += 1;
    }
    narrow
}

/// The text of a narrow form.
pub(crate) fn widen(narrow: &[u8]) -> String {
    let mut text = String::with_capacity(narrow.len() * 2);
    let mut bytes = narrow.iter().map(|&byte| u32::from(byte));
    while let Some(byte) = bytes.next() {
        let mut next = || bytes.next().unwrap_or(0);
        let code = match byte {
            0x80.. => byte + 0x580,
            _ if byte == u32::from(OTHER) => next() << 8 | next(),
            _ => byte,
        };
        text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_is_lost() {
        assert_eq!(narrow_file!("phrases/lists.txt"), include_str!("phrases/lists.txt"));
        assert_eq!(narrow_file!("../model/words.txt"), include_str!("../model/words.txt"));
        assert_eq!(narrow_file!("../data/people/people.tsv"), include_str!("../data/people/people.tsv"));
        static NARROW: [u8; 9] = super::narrow("aپ،…é".as_bytes());
        assert_eq!(super::widen(&NARROW), "aپ،…é");
    }
}
