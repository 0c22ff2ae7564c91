//! Normalisation: every operation of the order in [`Operation::ALL`], each with the list of what it changed.
//!
//! A text is scanned once for the classes of characters that operations look for. An operation runs only when the text
//! holds what it looks for; it reads the text as the operations before it left it and writes a list of edits, and the
//! lists are joined into one from the input to the final text. See [`class`](self::class) for the scan,
//! [`edits`](self::edits) for the lists, and a file for each operation.

mod alef;
mod bidi;
mod class;
mod control;
mod dagger_alef;
mod digits;
mod edits;
mod elongation;
mod glue;
mod hamza;
mod harakat;
mod honorifics;
mod html_entities;
mod invisibles;
mod links;
mod lookalikes;
mod lucene;
mod maqsura;
mod marks;
mod mojibake;
mod newlines;
mod nfc;
mod nfkc;
mod operation;
mod pass;
mod presentation_forms;
mod punct;
mod punct_collapse;
mod punct_spacing;
mod quotes;
mod quranic;
mod separators;
#[rustfmt::skip] // generated
mod tables;
mod tanween;
mod tatweel;
mod teh_marbuta;
mod whitespace;

use std::borrow::Cow;

pub(crate) use class::{is_any_letter, is_digit, is_letter_or_digit};
pub use edits::{Edit, Edits};
pub use operation::{Counts, Operation, Operations, Profile, UnknownOperation};

/// A normalised text, and how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Normalized<'t> {
    /// The text; borrowed from the input when nothing changed.
    pub text: Cow<'t, str>,
    /// The edits from the input to `text`, in bytes.
    pub edits: Edits,
    /// How often each operation changed the text. An edit that several operations made counts for each, and so do changes that a
    /// later operation took back: these count what each operation did, `edits` holds what remains of it.
    pub counts: Counts,
}

impl Normalized<'_> {
    /// How many U+FFFD the text holds: evidence that text was lost before it came here. No operation takes them out.
    pub fn replacement_characters(&self) -> usize {
        self.text.matches(char::REPLACEMENT_CHARACTER).count()
    }
}

/// Applies operations to a text, in time linear in its length.
///
/// Sets that hold all of [`Profile::Clean`] are idempotent: applying them to the result changes nothing. Only text in which
/// character references are made of character references more than eight deep needs another run.
pub fn normalize(text: &str, operations: impl Into<Operations>) -> Normalized<'_> {
    let mut counts = Counts::default();
    let mut edits = Edits::default();
    let output = run(text, operations.into(), &mut counts, Some(&mut edits));
    let edits = edits.without_idle(text);
    let text = if edits.is_empty() { Cow::Borrowed(text) } else { output };
    Normalized { text, edits, counts }
}

/// [`normalize`] without the list of edits, adding to `counts`. Text that needs nothing is borrowed and costs one scan.
pub fn normalize_into<'t>(text: &'t str, operations: impl Into<Operations>, counts: &mut Counts) -> Cow<'t, str> {
    run(text, operations.into(), counts, None)
}

/// How often a stable set is applied at most. A second round is needed where an operation brings characters together
/// that an earlier one reads (`&am` U+200B `p;`), a third where the second does; only text made for it needs more.
const ROUNDS: usize = 8;

fn run<'t>(text: &'t str, operations: Operations, counts: &mut Counts, mut joined: Option<&mut Edits>) -> Cow<'t, str> {
    let mut current = Cow::Borrowed(text);
    let mut seen = class::scan(text);
    let mut edits = Edits::default();
    let stable = operations.is_stable();
    let operations = operations.effective();
    let rounds = if stable { ROUNDS } else { 1 };
    for _ in 0..rounds {
        if seen & operations.looks_for() == 0 {
            break;
        }
        let mut changed = false;
        for operation in operations.iter() {
            if seen & operation.looks_for() == 0 {
                continue;
            }
            edits.clear();
            operation.run(&mut pass::Pass::new(&current, operation, stable, &mut edits));
            if edits.is_empty() {
                continue;
            }
            changed = true;
            counts.add(operation, edits.len());
            seen |= class::scan(edits.replacements()) | class::MEETING;
            current = Cow::Owned(edits.apply(&current));
            if let Some(joined) = joined.as_deref_mut() {
                if joined.is_empty() {
                    std::mem::swap(joined, &mut edits);
                } else {
                    *joined = joined.then(&edits);
                }
            }
        }
        if !changed {
            break;
        }
        seen = class::scan(&current);
    }
    current
}
