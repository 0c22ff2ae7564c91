//! ghirbal (غربال, a sieve) turns text that was copied or crawled from Arabic web pages into clean, structured articles.
//!
//! [`extract`] takes plain text and gives a [`Document`]: its articles, the headlines that only point to others, and a
//! [`Segment`] for every character of the input, each with a [`Role`] and the rule that decided. Nothing is lost, and nothing
//! is made up: a title, a date, a source stands in the text or is absent.
//!
//! ```
//! use ghirbal::{ExtractOptions, Format, extract, render};
//!
//! let text = "مكتبة في المحطة القديمة\nنُشر في 3 مارس 2024\nافتتحت بلدية وادي السدر أمس مكتبة عامة تضم عشرة آلاف كتاب.\nشارك";
//! let document = extract(text, &ExtractOptions::default());
//! let article = &document.articles[0];
//! assert_eq!(article.published.as_ref().and_then(|date| date.iso.as_deref()), Some("2024-03-03"));
//! assert!(render(&document, Format::Text).contains("عشرة آلاف كتاب"));
//! ```
//!
//! Beside it: [`normalize`], the [`Operation`]s on Arabic text with exact, invertible [`Edits`]; [`find_dates`], dates in every
//! Arab country's month names and Hijri; [`render`]; [`fingerprint`] and [`similarity`], the same text again.
//!
//! Offsets count bytes unless an option chooses another [unit](Offsets). No function fails or panics on any text; time is
//! linear in its length. An input longer than a page, 128 KB or 4,096 lines, is read section by section: an article goes on
//! over a seam, evidence does not.
//!
//! Features: `cli` builds the command line; `module` is for the npm package's WebAssembly module; `inside` and `train` are for
//! the project's own trainer and evaluation, and not stable.

mod article;
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
mod vocabulary;
#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
pub mod wasm;
mod word;
mod wrapped;

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
