//! ghirbal (غربال, a sieve) turns text that was copied or crawled from Arabic web pages into clean, structured articles.

mod document;
mod fold;
mod normalize;
mod span;

pub use document::{
    Article, Block, BlockKind, Calendar, DateField, Document, Field, Link, Precision, Role, Segment, Warning,
};
pub use normalize::{
    Counts, Edit, Edits, Normalized, Operation, Operations, Profile, UnknownOperation, normalize, normalize_into,
};
pub use span::{OffsetMap, Offsets, Span};
