//! Lists of edits: what was changed, where, and the way back.

use std::fmt;

use super::Operation;
use crate::Span;

/// One change: the bytes `start..end` of the input become `replacement`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Edit<'e> {
    /// First byte of the input that the edit replaces.
    pub start: usize,
    /// The byte after the last; equal to `start` where text is only put in.
    pub end: usize,
    /// What stands there instead; empty where text is only removed.
    pub replacement: &'e str,
    /// The operation that made the change; the first of them where several changed the same place.
    pub operation: Operation,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Item {
    start: usize,
    end: usize,
    /// Where the replacement starts in the output.
    out: usize,
    /// Where the replacement ends in `Edits::replacements`; it starts where the one before ends.
    text_end: usize,
    operation: Operation,
}

/// An edit, and where its replacement stands in the output.
#[derive(Clone, Copy)]
struct Placed<'e> {
    edit: Edit<'e>,
    out: usize,
    out_end: usize,
}

/// A list of edits from one text, the input, to another, the output: sparse, sorted, never overlapping, in bytes.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Edits {
    items: Vec<Item>,
    replacements: String,
}

impl Edits {
    /// Number of edits.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether nothing was changed.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The edits, in input order.
    pub fn iter(&self) -> impl Iterator<Item = Edit<'_>> {
        (0..self.items.len()).filter_map(|index| self.get(index))
    }

    /// The edit at an index.
    pub fn get(&self, index: usize) -> Option<Edit<'_>> {
        let item = self.items.get(index)?;
        let text_start = self.text_start(index);
        let replacement = self.replacements.get(text_start..item.text_end)?;
        Some(Edit { start: item.start, end: item.end, replacement, operation: item.operation })
    }

    fn text_start(&self, index: usize) -> usize {
        index.checked_sub(1).and_then(|before| self.items.get(before)).map_or(0, |before| before.text_end)
    }

    fn placed(&self, index: usize) -> Option<Placed<'_>> {
        let (out, out_end) = self.out_range(index)?;
        Some(Placed { edit: self.get(index)?, out, out_end })
    }

    /// Where the replacement of an item starts and ends in the output.
    fn out_range(&self, index: usize) -> Option<(usize, usize)> {
        let item = self.items.get(index)?;
        Some((item.out, item.out + item.text_end - self.text_start(index)))
    }

    /// Adds an edit behind the others. One that overlaps an edit before it is not an edit of the same input and is
    /// left out. Removals by one operation that touch become one edit.
    pub(super) fn push(&mut self, start: usize, end: usize, replacement: &str, operation: Operation) {
        let (mut end_before, mut out_before, mut removal) = (0, 0, false);
        if let Some(last) = self.items.len().checked_sub(1).and_then(|last| self.get(last).zip(self.out_range(last))) {
            let (last, (_, out_end)) = last;
            (end_before, out_before) = (last.end, out_end);
            removal = last.replacement.is_empty() && last.operation == operation && last.start < last.end;
        }
        if start < end_before || end < start {
            return;
        }
        if removal
            && replacement.is_empty()
            && start == end_before
            && let Some(last) = self.items.last_mut()
        {
            last.end = end;
            return;
        }
        self.replacements.push_str(replacement);
        let out = out_before + (start - end_before);
        self.items.push(Item { start, end, out, text_end: self.replacements.len(), operation });
    }

    pub(super) fn clear(&mut self) {
        self.items.clear();
        self.replacements.clear();
    }

    /// All replacements, one behind the other.
    pub(super) fn replacements(&self) -> &str {
        &self.replacements
    }

    /// The output: `input` with every edit made. `input` is the text that the edits were made for; where another text
    /// has no such range, nothing is copied.
    pub fn apply(&self, input: &str) -> String {
        let mut output = String::with_capacity(input.len() + self.replacements.len());
        let mut done = 0;
        for edit in self.iter() {
            output.push_str(input.get(done..edit.start).unwrap_or_default());
            output.push_str(edit.replacement);
            done = edit.end;
        }
        output.push_str(input.get(done..).unwrap_or_default());
        output
    }

    /// The way back: the edits that make `input` of the output again.
    pub fn invert(&self, input: &str) -> Edits {
        let mut inverse = Edits::default();
        for (index, edit) in self.iter().enumerate() {
            let Some((start, end)) = self.out_range(index) else { continue };
            inverse.push_apart(start, end, input.get(edit.start..edit.end).unwrap_or_default(), edit.operation);
        }
        inverse
    }

    /// Adds an edit and never joins it to the one before.
    fn push_apart(&mut self, start: usize, end: usize, replacement: &str, operation: Operation) {
        let last = self.items.len().checked_sub(1);
        let out_before = last.and_then(|last| self.out_range(last)).map_or(0, |(_, end)| end);
        let end_before = self.items.last().map_or(0, |item| item.end);
        self.replacements.push_str(replacement);
        let out = out_before + start.saturating_sub(end_before);
        self.items.push(Item { start, end, out, text_end: self.replacements.len(), operation });
    }

    /// Where the character at a byte of the input went in the output, in logarithmic time. A byte inside of an edit
    /// gives the start of its replacement.
    pub fn to_output(&self, byte: usize) -> usize {
        match self.last(self.items.partition_point(|item| item.start <= byte)) {
            Some(last) if byte < last.edit.end => last.out,
            Some(last) => last.out_end + (byte - last.edit.end),
            None => byte,
        }
    }

    /// Where the character at a byte of the output came from in the input, in logarithmic time. A byte inside of a
    /// replacement gives the start of what was replaced.
    pub fn to_input(&self, byte: usize) -> usize {
        match self.last(self.items.partition_point(|item| item.out <= byte)) {
            Some(last) if byte < last.out_end => last.edit.start,
            Some(last) => last.edit.end + (byte - last.out_end),
            None => byte,
        }
    }

    /// The smallest span of the output that holds all that a span of the input became.
    pub fn to_output_span(&self, span: Span) -> Span {
        let start = self.to_output(span.start);
        let end = match self.last(self.items.partition_point(|item| item.start < span.end)) {
            Some(last) => last.out_end + span.end.saturating_sub(last.edit.end),
            None => span.end,
        };
        Span::new(start, end.max(start))
    }

    /// The smallest span of the input that holds all that a span of the output was made from.
    pub fn to_input_span(&self, span: Span) -> Span {
        let start = self.to_input(span.start);
        let end = match self.last(self.items.partition_point(|item| item.out < span.end)) {
            Some(last) => last.edit.end + span.end.saturating_sub(last.out_end),
            None => span.end,
        };
        Span::new(start, end.max(start))
    }

    /// The last of the first `count` edits.
    fn last(&self, count: usize) -> Option<Placed<'_>> {
        self.placed(count.checked_sub(1)?)
    }

    /// One list for two: these edits and then `second`, which was made for their output. Linear in both.
    ///
    /// Edits of the two lists that overlap become one.
    pub fn then(&self, second: &Edits) -> Edits {
        let mut joined = Edits::default();
        joined.items.reserve(self.items.len() + second.items.len());
        joined.replacements.reserve(self.replacements.len() + second.replacements.len());
        let (mut i, mut j) = (0, 0);
        // The end of the last edit of `self` that is done, in the input and in the output.
        let mut done = (0, 0);
        let to_input = |byte: usize, done: (usize, usize)| done.0 + byte.saturating_sub(done.1);
        loop {
            let (first, next) = (self.placed(i), second.get(j));
            match (first, next) {
                (None, None) => return joined,
                (Some(Placed { edit, out_end, .. }), next) if next.is_none_or(|next| out_end <= next.start) => {
                    joined.push_apart(edit.start, edit.end, edit.replacement, edit.operation);
                    done = (edit.end, out_end);
                    i += 1;
                }
                (first, Some(next)) if first.is_none_or(|first| next.end <= first.out) => {
                    let (start, end) = (to_input(next.start, done), to_input(next.end, done));
                    joined.push_apart(start, end, next.replacement, next.operation);
                    j += 1;
                }
                (None, _) | (_, None) => return joined, // not reached: one of the arms above takes what stands alone
                (Some(first), Some(next)) => {
                    let start = if next.start < first.out { to_input(next.start, done) } else { first.edit.start };
                    let operation = first.edit.operation;
                    // The group reaches as far as edits of one list overlap edits of the other.
                    let mut reach = first.out_end.max(next.end);
                    let mut text = String::new();
                    let mut at = first.out.min(next.start);
                    loop {
                        let (first, next) = (self.placed(i), second.get(j));
                        if let Some(first) = first.filter(|first| first.out < reach) {
                            reach = reach.max(first.out_end);
                        }
                        match (first, next) {
                            // What `self` put before the next edit of `second`, or behind the last.
                            (Some(first), next)
                                if first.out < reach && next.is_none_or(|next| next.start >= first.out_end) =>
                            {
                                let kept = first.edit.replacement.get(at.saturating_sub(first.out)..);
                                text.push_str(kept.unwrap_or_default());
                                at = at.max(first.out_end);
                                done = (first.edit.end, first.out_end);
                                i += 1;
                            }
                            (first, Some(next)) if next.start < reach => {
                                if let Some(first) = first.filter(|first| first.out < next.start) {
                                    let kept = first.edit.replacement;
                                    let kept = kept.get(at.saturating_sub(first.out)..next.start - first.out);
                                    text.push_str(kept.unwrap_or_default());
                                }
                                text.push_str(next.replacement);
                                at = at.max(next.end);
                                reach = reach.max(next.end);
                                j += 1;
                            }
                            _ => break,
                        }
                    }
                    joined.push_apart(start, to_input(reach, done), &text, operation);
                }
            }
        }
    }

    /// Leaves out the edits that change nothing of `input`: several operations may change a text and change it back.
    pub(super) fn without_idle(self, input: &str) -> Edits {
        if self.iter().all(|edit| input.get(edit.start..edit.end) != Some(edit.replacement)) {
            return self;
        }
        let mut kept = Edits::default();
        for edit in self.iter() {
            if input.get(edit.start..edit.end) != Some(edit.replacement) {
                kept.push_apart(edit.start, edit.end, edit.replacement, edit.operation);
            }
        }
        kept
    }
}

impl fmt::Debug for Edits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Edits of a text from a recipe: how much to skip, how much to replace, by what.
    fn edits(text: &str, recipe: &[(usize, usize, String)]) -> Edits {
        let boundaries: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let (mut edits, mut at) = (Edits::default(), 0);
        for (skip, take, replacement) in recipe {
            let (Some(&start), Some(&end)) = (boundaries.get(at + skip), boundaries.get(at + skip + take)) else {
                break;
            };
            at += skip + take;
            if start < end || !replacement.is_empty() {
                edits.push(start, end, replacement, Operation::Newlines);
            }
        }
        edits
    }

    fn recipe() -> impl Strategy<Value = Vec<(usize, usize, String)>> {
        proptest::collection::vec((0usize..4, 0usize..4, "[xyن]{0,3}"), 0..12)
    }

    proptest! {
        #[test]
        fn edits_apply_invert_and_join(text in "[abعليه😀]{0,40}", first in recipe(), second in recipe()) {
            let first = edits(&text, &first);
            let middle = first.apply(&text);
            prop_assert_eq!(&first.invert(&text).apply(&middle), &text);
            let second = edits(&middle, &second);
            let last = second.apply(&middle);
            let joined = first.then(&second);
            prop_assert_eq!(&joined.apply(&text), &last);
            prop_assert_eq!(&joined.invert(&text).apply(&last), &text);
            prop_assert!(joined.len() <= first.len() + second.len());
            let mut end = 0;
            for edit in joined.iter() {
                prop_assert!(end <= edit.start && edit.start <= edit.end && edit.end <= text.len());
                end = edit.end;
            }
        }

        #[test]
        fn positions_map_both_ways(text in "[abعليه]{0,40}", recipe in recipe()) {
            let edits = edits(&text, &recipe);
            let output = edits.apply(&text);
            let (mut before, mut kept) = (0, vec![true; text.len() + 1]);
            for edit in edits.iter() {
                kept.iter_mut().take(edit.end).skip(edit.start).for_each(|kept| *kept = false);
            }
            for (byte, kept) in kept.into_iter().enumerate() {
                let there = edits.to_output(byte);
                prop_assert!(before <= there && there <= output.len());
                before = there;
                if kept && byte < text.len() {
                    let span = edits.to_output_span(Span::new(byte, byte + 1));
                    prop_assert_eq!(output.as_bytes()[span.end - 1], text.as_bytes()[byte]);
                    prop_assert_eq!(edits.to_input(span.end - 1), byte);
                }
            }
            before = 0;
            for byte in 0..=output.len() {
                let there = edits.to_input(byte);
                prop_assert!(before <= there && there <= text.len());
                before = there;
            }
            for (start, c) in text.char_indices() {
                let span = Span::new(start, start + c.len_utf8());
                let there = edits.to_output_span(span);
                prop_assert!(output.is_char_boundary(there.start) && output.is_char_boundary(there.end));
            }
            for (start, c) in output.char_indices() {
                let back = edits.to_input_span(Span::new(start, start + c.len_utf8()));
                prop_assert!(text.is_char_boundary(back.start) && text.is_char_boundary(back.end));
                prop_assert!(back.start <= back.end);
            }
        }
    }
}
