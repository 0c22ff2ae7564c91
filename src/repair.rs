//! The first stage: encoding damage repaired and character references decoded, with the way back to the input.

use std::borrow::Cow;

use crate::document::{Document, Warning};
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
    let doubtful = |byte: u8| matches!(byte, b'&' | 0xC3 | 0xB7 | 0xB8);
    bytes.chunks(32).enumerate().all(|(index, block)| {
        !block.iter().fold(false, |any, &byte| any | doubtful(byte))
            || block.iter().enumerate().filter(|&(_, &byte)| doubtful(byte)).all(|(offset, &byte)| {
                let at = index * 32 + offset;
                match (byte, bytes.get(at.wrapping_sub(1)), bytes.get(at + 1..)) {
                    (b'&' | 0xC3, ..) => false,
                    (_, Some(0xD8), Some([0xD8, 0xA0..=0xBF, ..] | [0xD9, 0x80..=0xAF, ..] | [0..=0x7F, ..] | [])) => true,
                    (_, before, _) => before != Some(&0xD8),
                }
            })
    })
}
