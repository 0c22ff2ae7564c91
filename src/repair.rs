//! The first stage: encoding damage repaired and character references decoded, with the way back to the input.

use std::borrow::Cow;

use crate::document::{Document, Warning};
use crate::lean::position;
use crate::normalize::{Counts, Edits, Operation, Operations, normalize};

/// The text to work on, and how its offsets map to the input's.
pub(crate) struct Repaired<'t> {
    text: Cow<'t, str>,
    edits: Edits,
    counts: Counts,
}

impl<'t> Repaired<'t> {
    /// Repairs `input`, or takes it as it is.
    pub(crate) fn new(input: &'t str, repair: bool) -> Self {
        let none = Repaired { text: Cow::Borrowed(input), edits: Edits::default(), counts: Counts::default() };
        if !repair || is_sound(input) {
            return none;
        }
        let normalized = normalize(input, Operations::REPAIR);
        Repaired { text: normalized.text, edits: normalized.edits, counts: normalized.counts }
    }

    /// The repaired text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// How often each operation of the repair changed the input.
    pub(crate) fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Turns a document of the repaired text into one of the input.
    pub(crate) fn restore(&self, mut document: Document) -> Document {
        if !self.edits.is_empty() {
            document.map_offsets(|offset| self.edits.to_input(offset));
            // Two boundaries inside one repaired character meet at its edge.
            document.segments.retain(|segment| segment.start < segment.end);
        }
        if self.counts.get(Operation::Mojibake) > 0 {
            document.warnings.push(Warning {
                code: Cow::Borrowed("repaired-encoding"),
                message: "Text had been read in the wrong encoding; it was repaired.".to_owned(),
                start: None,
                end: None,
            });
        }
        document
    }
}

/// Whether nothing in a text calls for repair, as far as its bytes tell: no ampersand, no letter of Latin-1, no ط or ظ
/// before anything but what stands behind them in Arabic. Most pages are sound, and this is far cheaper than reading
/// their characters.
fn is_sound(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Ampersand, first byte of À..ÿ, second bytes of ط and ظ.
    let doubtful = |byte: u8| (byte == b'&') | (byte == 0xC3) | (byte == 0xB7) | (byte == 0xB8);
    let mut from = 0;
    while let Some(at) = position(bytes, from, doubtful) {
        let (before, behind) = bytes.split_at_checked(at).unwrap_or((bytes, &[]));
        let sound = match (before, behind) {
            (_, [b'&' | 0xC3, ..]) => false,
            ([before @ .., 0xD8], [_, behind @ ..]) => stands_in_arabic(before, behind),
            _ => true,
        };
        if !sound {
            return false;
        }
        from = at + 1;
    }
    true
}

/// Whether a ط or ظ between these bytes is a letter of Arabic and not the first byte of one in the wrong encoding:
/// another letter or a mark stands behind it, ASCII, or the word ends in it before a comma and a space.
fn stands_in_arabic(before: &[u8], behind: &[u8]) -> bool {
    let ends_word = matches!(before, [.., 0xD8, 0xA1..=0xB6 | 0xB9..=0xBF] | [.., 0xD9, 0x81..=0x8A]);
    match behind {
        [] | [0..=0x7F, ..] | [0xD8, 0xA0..=0xBF, ..] | [0xD9, 0x80..=0xAF, ..] => true,
        [0xD8, 0x8C | 0x9B | 0x9F, rest @ ..] => ends_word && matches!(rest, [] | [b' ' | b'\n' | b'\r', ..]),
        _ => false,
    }
}
