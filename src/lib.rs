//! ghirbal (غربال, a sieve) turns text that was copied or crawled from Arabic web pages into clean, structured articles.

mod dates;
mod document;
mod fold;
mod span;

pub use dates::{DateOptions, Moment, MomentError, find_dates};
pub use document::{
    Article, Block, BlockKind, Calendar, DateField, Document, Field, Link, Precision, Role, Segment, Warning,
};
pub use span::{OffsetMap, Offsets, Span};
