//! One run of one operation over one text.

use super::class::{Class, FOLDED, MARK, class};
use super::links::Links;
use super::{Edits, Operation};

/// The text that an operation reads and the list that it writes its edits to.
pub(super) struct Pass<'p> {
    pub(super) text: &'p str,
    /// Whether a second run over the output must change nothing.
    pub(super) stable: bool,
    operation: Operation,
    edits: &'p mut Edits,
    links: Links,
}

impl<'p> Pass<'p> {
    pub(super) fn new(text: &'p str, operation: Operation, stable: bool, edits: &'p mut Edits) -> Self {
        Pass { text, stable, operation, edits, links: Links::default() }
    }

    /// Whether a byte lies in a link, which operations on prose leave alone. Bytes are asked for in ascending order.
    #[inline(never)] // one copy for all operations: size in WebAssembly
    pub(super) fn in_link(&mut self, byte: usize) -> bool {
        self.links.contains(self.text, byte)
    }

    /// Replaces a range. Ranges come in the order of the text.
    #[inline(never)] // one copy for all operations: size in WebAssembly
    pub(super) fn replace(&mut self, start: usize, end: usize, replacement: &str) {
        self.edits.push(start, end, replacement, self.operation);
    }

    /// Replaces one character.
    #[inline(never)] // one copy for all operations: size in WebAssembly
    pub(super) fn replace_char(&mut self, at: usize, old: char, new: char) {
        self.replace(at, at + old.len_utf8(), new.encode_utf8(&mut [0; 4]));
    }

    /// Removes a range.
    pub(super) fn remove(&mut self, start: usize, end: usize) {
        self.replace(start, end, "");
    }

    /// Replaces a range, leaving out what the old and the new text share at both ends.
    #[inline(never)] // one copy for all operations: size in WebAssembly
    pub(super) fn replace_difference(&mut self, start: usize, end: usize, new: &str) {
        let old = self.text.get(start..end).unwrap_or_default();
        if old == new {
            return;
        }
        let shared = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
            pairs.take_while(|(old, new)| old == new).map(|(c, _)| c.len_utf8()).sum()
        };
        let front = shared(&mut old.chars().zip(new.chars()));
        let (old, new) = (old.get(front..).unwrap_or_default(), new.get(front..).unwrap_or_default());
        let back = shared(&mut old.chars().rev().zip(new.chars().rev()));
        self.replace(start + front, end - back, new.get(..new.len() - back).unwrap_or_default());
    }

    /// Replaces characters of some classes one by one.
    #[inline(never)] // one copy for all operations: size in WebAssembly
    pub(super) fn map(&mut self, classes: Class, replacement: fn(char) -> Option<char>) {
        for (at, c) in self.text.char_indices() {
            if class(c) & classes != 0
                && let Some(new) = replacement(c)
            {
                self.replace_char(at, c, new);
            }
        }
    }

    /// Replaces letters one by one, and removes the madda and hamza marks that stand on them besides the one that the
    /// letter has: they would compose with what it becomes.
    #[inline(never)] // one copy for all operations: size in WebAssembly
    pub(super) fn fold(&mut self, replacement: fn(char) -> Option<char>) {
        let mut folded = false;
        for (at, c) in self.text.char_indices() {
            let here = class(c);
            if here & FOLDED != 0
                && let Some(new) = replacement(c)
            {
                self.replace_char(at, c, new);
                folded = true;
            } else if here & MARK == 0 {
                folded = false;
            } else if folded && matches!(c, '\u{653}'..='\u{655}') {
                self.remove(at, at + c.len_utf8());
            }
        }
    }

    /// Removes the characters of some classes for which `goes` holds.
    #[inline(never)] // one copy for all operations: size in WebAssembly
    pub(super) fn remove_all(&mut self, classes: Class, goes: fn(char) -> bool) {
        for (at, c) in self.text.char_indices() {
            if class(c) & classes != 0 && goes(c) {
                self.remove(at, at + c.len_utf8());
            }
        }
    }

    /// Runs `after` on the text in NFC, and writes one list for both steps.
    #[inline(never)] // one copy for all operations: size in WebAssembly
    pub(super) fn after_nfc(&mut self, after: fn(&mut Pass<'_>)) {
        super::nfc::run(self);
        if self.edits.is_empty() {
            return after(self);
        }
        let composed = self.edits.apply(self.text);
        let mut second = Edits::default();
        after(&mut Pass::new(&composed, self.operation, self.stable, &mut second));
        if !second.is_empty() {
            *self.edits = self.edits.then(&second);
        }
    }
}

/// The character before a byte.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The character at a byte.
pub(super) fn after(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}
