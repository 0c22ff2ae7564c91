//! What a caller may choose.

use crate::dates::Moment;
use crate::document::Role;
use crate::normalize::{Operations, Profile};
use crate::span::Offsets;

/// Options of [`extract`](crate::extract). The default keeps to what most callers want: the `clean` profile, repair of
/// encoding damage, cutting of glued lines, offsets in bytes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExtractOptions {
    /// Normalisation of the kept text. [`repair`](Self::repair) decides about [`Operations::REPAIR`], over the whole input and
    /// before anything else: here it is left out, or references would be decoded twice. Without `repair` it runs where it is
    /// named by itself, and not as a part of all that [`Profile::Clean`] holds.
    pub operations: Operations,
    /// The time that relative dates count from.
    pub now: Option<Moment>,
    /// Whether encoding damage is repaired and character references are decoded before anything else.
    pub repair: bool,
    /// Whether lines that glue several things together are cut.
    pub unglue: bool,
    /// The caller's own boilerplate phrases and the roles that they speak for.
    pub phrases: Vec<(String, Role)>,
    /// The unit of the offsets in the result.
    pub offsets: Offsets,
}

impl Default for ExtractOptions {
    fn default() -> Self {
        ExtractOptions {
            operations: Profile::Clean.operations(),
            now: None,
            repair: true,
            unglue: true,
            phrases: Vec::new(),
            offsets: Offsets::Utf8,
        }
    }
}

impl ExtractOptions {
    /// The default options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Normalises the kept text by these operations.
    pub fn operations(mut self, operations: impl Into<Operations>) -> Self {
        self.operations = operations.into();
        self
    }

    /// Resolves relative dates from this time.
    pub fn now(mut self, now: Moment) -> Self {
        self.now = Some(now);
        self
    }

    /// Repairs encoding damage and character references, or leaves them.
    pub fn repair(mut self, repair: bool) -> Self {
        self.repair = repair;
        self
    }

    /// Cuts lines that glue several things together, or takes each line as one.
    pub fn unglue(mut self, unglue: bool) -> Self {
        self.unglue = unglue;
        self
    }

    /// Adds a phrase of the caller's own: a piece in which it stands gets this role, whichever it is. Arabic letters match in
    /// all their spellings, Latin, Greek and Cyrillic ones in both cases.
    pub fn phrase(mut self, phrase: impl Into<String>, role: Role) -> Self {
        self.phrases.push((phrase.into(), role));
        self
    }

    /// The operations that are applied to each kept text.
    pub(crate) fn kept(&self) -> Operations {
        let clean = Profile::Clean.operations();
        let named = !self.repair && self.operations.with(clean) != self.operations;
        if named { self.operations } else { self.operations.without(Operations::REPAIR) }
    }

    /// Counts the offsets of the result in this unit.
    pub fn offsets(mut self, offsets: Offsets) -> Self {
        self.offsets = offsets;
        self
    }
}
