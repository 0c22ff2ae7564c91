//! ghirbal (غربال, a sieve) turns text that was copied or crawled from Arabic web pages into clean, structured articles.

mod assemble;
mod credits;
mod dates;
mod document;
mod extract;
mod fields;
mod fold;
mod label;
mod labels;
mod lean;
mod narrow;
mod normalize;
mod options;
mod phrases;
mod render;
mod repair;
mod section;
mod segment;
mod similarity;
mod span;
mod stamps;
#[cfg(feature = "inside")]
pub mod training;
mod unicode;
#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
pub mod wasm;

pub use dates::{DateOptions, Moment, MomentError, find_dates};
pub use document::{
    Article, Block, BlockKind, Calendar, DateField, Document, Field, Link, Precision, Role, Segment, Warning,
};
pub use extract::extract;
pub use normalize::{
    Counts, Edit, Edits, Normalized, Operation, Operations, Profile, UnknownOperation, normalize, normalize_into,
};
pub use options::ExtractOptions;
pub use render::{Format, render, render_article};
pub use similarity::{fingerprint, similarity};
pub use span::{OffsetMap, Offsets, Span};

/// The examples of the README, as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
