//! ghirbal (غربال, a sieve) turns text that was copied or crawled from Arabic web pages into clean, structured articles.

mod document;
mod fold;
mod render;
mod span;

pub use document::{
    Article, Block, BlockKind, Calendar, DateField, Document, Field, Link, Precision, Role, Segment, Warning,
};
pub use render::{Format, render, render_article};
pub use span::{OffsetMap, Offsets, Span};
