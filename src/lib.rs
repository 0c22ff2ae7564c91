//! ghirbal (غربال, a sieve) turns text that was copied or crawled from Arabic web pages into clean, structured articles.

mod document;
mod fold;
mod span;
#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
pub mod wasm;

pub use document::{
    Article, Block, BlockKind, Calendar, DateField, Document, Field, Link, Precision, Role, Segment, Warning,
};
pub use span::{OffsetMap, Offsets, Span};
