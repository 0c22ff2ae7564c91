//! Stand-ins for parts of the standard library that weigh much in WebAssembly: its sorts take 2 to 4 KB for each type that
//! is sorted, its search for a string 8 KB with the messages of its panics. It searches for a character as for a string: to
//! search for one of several, `['x']`, is less code.

/// Sorts; equal values end in any order. A heap sort: no list makes it slow, and those sorted here are short.
#[inline(never)] // one copy for a type
pub(crate) fn sort<T: Copy + Ord>(list: &mut [T]) {
    for top in (0..list.len() / 2).rev() {
        sift(list, top);
    }
    for end in (1..list.len()).rev() {
        let heap = list.get_mut(..=end).unwrap_or_default();
        heap.swap(0, end);
        sift(heap.get_mut(..end).unwrap_or_default(), 0);
    }
}

/// Lets the value at `top` sink until no value below it is greater.
fn sift<T: Copy + Ord>(heap: &mut [T], mut top: usize) {
    loop {
        let (left, right) = (heap.get(2 * top + 1), heap.get(2 * top + 2));
        let greatest = 2 * top + 1 + usize::from(right > left);
        if heap.get(greatest) <= heap.get(top) {
            return;
        }
        heap.swap(top, greatest);
        top = greatest;
    }
}

/// The first byte at or behind `from` for which something holds. A block without any is passed as a whole, which the
/// compiler turns into vector instructions.
#[inline(always)]
pub(crate) fn position(bytes: &[u8], from: usize, holds: impl Fn(u8) -> bool) -> Option<usize> {
    const BLOCK: usize = 32;
    let mut at = from;
    loop {
        let rest = bytes.get(at..)?;
        let block: Option<&[u8; BLOCK]> = rest.first_chunk();
        if block.is_none_or(|block| block.iter().fold(0, |any, &byte| any | u8::from(holds(byte))) > 0) {
            return rest.iter().position(|&byte| holds(byte)).map(|offset| at + offset);
        }
        at += BLOCK;
    }
}

/// Where `wanted` first stands in a text.
#[inline(never)] // one copy: size in WebAssembly
pub(crate) fn find(text: &str, wanted: &str) -> Option<usize> {
    // By its last byte: the first is that of every other letter in Arabic.
    let (last, head) = wanted.as_bytes().split_last()?;
    let mut from = head.len();
    loop {
        let end = position(text.as_bytes(), from, |byte| byte == *last)?;
        if stands_at(text, end - head.len(), wanted) {
            return Some(end - head.len());
        }
        from = end + 1;
    }
}

/// Where `wanted` last stands in a text.
#[inline(never)] // one copy: size in WebAssembly
pub(crate) fn rfind(text: &str, wanted: &str) -> Option<usize> {
    let last = text.len().checked_sub(wanted.len())?;
    (0..=last).rev().find(|&at| stands_at(text, at, wanted))
}

fn stands_at(text: &str, at: usize, wanted: &str) -> bool {
    text.as_bytes().get(at..).is_some_and(|rest| rest.starts_with(wanted.as_bytes()))
}

/// The first of the texts that say the same, for any text.
pub(crate) struct Firsts<'t>(Vec<(&'t str, usize)>);

impl<'t> Firsts<'t> {
    /// Of texts, each with its index.
    pub(crate) fn of(texts: impl Iterator<Item = (&'t str, usize)>) -> Firsts<'t> {
        let mut texts: Vec<_> = texts.collect();
        sort(&mut texts);
        Firsts(texts)
    }

    /// The index of the first text that is this one.
    pub(crate) fn get(&self, text: &str) -> Option<usize> {
        let at = self.0.partition_point(|(known, _)| *known < text);
        self.0.get(at).filter(|(known, _)| *known == text).map(|&(_, index)| index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn these_do_what_the_standard_library_does(mut list: Vec<u8>, text in "[abا]{0,12}", wanted in "[abا]{1,3}") {
            prop_assert_eq!(find(&text, &wanted), text.find(&wanted));
            prop_assert_eq!(rfind(&text, &wanted), text.rfind(&wanted));
            let mut sorted = list.clone();
            sorted.sort_unstable();
            sort(&mut list);
            prop_assert_eq!(list, sorted);
        }
    }

    #[test]
    fn the_first_of_equal_texts_is_found() {
        let firsts = Firsts::of(["ب", "أ", "ب", "أ"].into_iter().zip(0..));
        assert_eq!(["أ", "ب", "ت"].map(|text| firsts.get(text)), [Some(1), Some(0), None]);
    }
}
