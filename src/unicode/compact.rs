//! The normalisation forms over small tables.
//!
//! `tables.bin` is generated from `unicode-normalization` by a test ([`generate`]; `GHIRBAL_BLESS=1 cargo test` rewrites
//! it). It holds whole numbers, seven bits a byte and the highest for "goes on", in columns that compress well:
//!
//! - combining classes as runs: how many; gaps before them; lengths, less one; classes;
//! - canonical decompositions: how many; gaps between the characters that have one; how many parts each has, doubled, and
//!   one more where NFC puts the parts together again; first parts, as distances from the first part before, doubled, and
//!   less one when negative; the other parts, one after another;
//! - compatibility decompositions, down to the last part, in the same columns.

use std::sync::OnceLock;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod generate;

/// Hangul syllables are computed: 19 leading consonants, 21 vowels, 27 trailing consonants or none.
const SYLLABLES: u32 = 0xAC00;
const LEADING: u32 = 0x1100;
const VOWEL: u32 = 0x1161;
/// The one before the first trailing consonant: no consonant.
const TRAILING: u32 = 0x11A7;
const LEADINGS: u32 = 19;
const VOWELS: u32 = 21;
const TRAILINGS: u32 = 28;

/// Characters of one combining class.
struct Run {
    first: u32,
    last: u32,
    class: u8,
}

/// A character and its parts.
struct Decomposition {
    whole: u32,
    parts: Vec<char>,
    composes: bool,
}

struct Tables {
    classes: Vec<Run>,
    canonical: Vec<Decomposition>,
    compatible: Vec<Decomposition>,
    /// What two characters compose to, in their order; and every second of them.
    pairs: Vec<(char, char, char)>,
    seconds: Vec<char>,
}

static TABLES: OnceLock<Tables> = OnceLock::new();

fn tables() -> &'static Tables {
    TABLES.get_or_init(|| Tables::read(include_bytes!("tables.bin")))
}

/// Reads numbers, seven bits a byte.
struct Numbers<'d>(std::slice::Iter<'d, u8>);

impl Numbers<'_> {
    fn next(&mut self) -> u32 {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.0.next().copied().unwrap_or(0);
            number |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    fn column(&mut self, length: usize) -> Vec<u32> {
        (0..length).map(|_| self.next()).collect()
    }

    fn decompositions(&mut self) -> Vec<Decomposition> {
        let count = self.next() as usize;
        let (gaps, shapes, firsts) = (self.column(count), self.column(count), self.column(count));
        let (mut whole, mut first) = (0, 0u32);
        let mut decompositions = Vec::with_capacity(count);
        for ((gap, shape), distance) in gaps.into_iter().zip(shapes).zip(firsts) {
            whole += gap;
            first = if distance % 2 == 0 { first + distance / 2 } else { first - distance / 2 - 1 };
            let others = (1..shape / 2).map(|_| self.next());
            let parts = std::iter::once(first).chain(others).filter_map(char::from_u32).collect();
            decompositions.push(Decomposition { whole, parts, composes: shape % 2 == 1 });
        }
        decompositions
    }
}

/// Adds a value to a sorted list, once. For a thousand values this is fast enough, and less code than a sort.
fn insert<T: Ord>(sorted: &mut Vec<T>, value: T) {
    if let Err(at) = sorted.binary_search(&value) {
        sorted.insert(at, value);
    }
}

impl Tables {
    fn read(data: &[u8]) -> Tables {
        let mut numbers = Numbers(data.iter());
        let count = numbers.next() as usize;
        let (gaps, lengths, classes) = (numbers.column(count), numbers.column(count), numbers.column(count));
        let mut next = 0;
        let run = |((gap, length), class): ((u32, u32), u32)| {
            let first = next + gap;
            next = first + length + 1;
            Run { first, last: first + length, class: class as u8 }
        };
        let classes = gaps.into_iter().zip(lengths).zip(classes).map(run).collect();
        let canonical = numbers.decompositions();
        let compatible = numbers.decompositions();
        let (mut pairs, mut seconds) = (Vec::new(), Vec::new());
        for entry in canonical.iter().filter(|entry| entry.composes) {
            if let (&[first, second], Some(whole)) = (entry.parts.as_slice(), char::from_u32(entry.whole)) {
                insert(&mut pairs, (first, second, whole));
                insert(&mut seconds, second);
            }
        }
        Tables { classes, canonical, compatible, pairs, seconds }
    }

    fn compose(&self, first: char, second: char) -> Option<char> {
        let (a, b) = (u32::from(first), u32::from(second));
        let (leading, vowel) = (a.wrapping_sub(LEADING), b.wrapping_sub(VOWEL));
        if leading < LEADINGS && vowel < VOWELS {
            return char::from_u32(SYLLABLES + (leading * VOWELS + vowel) * TRAILINGS);
        }
        let (syllable, trailing) = (a.wrapping_sub(SYLLABLES), b.wrapping_sub(TRAILING));
        if syllable < LEADINGS * VOWELS * TRAILINGS && syllable % TRAILINGS == 0 && (1..TRAILINGS).contains(&trailing) {
            return char::from_u32(a + trailing);
        }
        let at = self.pairs.binary_search_by(|&(x, y, _)| (x, y).cmp(&(first, second))).ok()?;
        self.pairs.get(at).map(|&(_, _, whole)| whole)
    }
}

fn find(table: &[Decomposition], c: char) -> Option<&Decomposition> {
    let at = table.binary_search_by_key(&u32::from(c), |entry| entry.whole).ok()?;
    table.get(at)
}

/// The canonical combining class; 0 for what is not a mark.
pub(crate) fn combining_class(c: char) -> u8 {
    if c < '\u{300}' {
        return 0;
    }
    let runs = &tables().classes;
    let at = runs.partition_point(|run| run.last < u32::from(c));
    runs.get(at).filter(|run| run.first <= u32::from(c)).map_or(0, |run| run.class)
}

/// Gives the characters of the canonical decomposition, in order: the character itself where it has none.
pub(crate) fn decompose(c: char, mut emit: impl FnMut(char)) {
    decompose_in(&[&tables().canonical], c, &mut emit);
}

fn decompose_in(decompositions: &[&[Decomposition]], c: char, emit: &mut dyn FnMut(char)) {
    let syllable = u32::from(c).wrapping_sub(SYLLABLES);
    if syllable < LEADINGS * VOWELS * TRAILINGS {
        let (consonants, trailing) = (syllable / TRAILINGS, syllable % TRAILINGS);
        let parts = [LEADING + consonants / VOWELS, VOWEL + consonants % VOWELS, TRAILING + trailing];
        let parts = parts.into_iter().filter(|&part| part != TRAILING);
        return parts.filter_map(char::from_u32).for_each(emit);
    }
    match decompositions.iter().find_map(|table| find(table, c)) {
        Some(entry) => entry.parts.iter().for_each(|&part| decompose_in(decompositions, part, emit)),
        None => emit(c),
    }
}

/// Whether NFC leaves the character alone, whatever stands before it.
pub(crate) fn is_stable_nfc(c: char) -> bool {
    if c < '\u{300}' {
        return true; // every letter of Latin-1 and Latin Extended-A composes again
    }
    let tables = tables();
    let joins = |c| tables.seconds.binary_search(&c).is_ok() || matches!(u32::from(c), VOWEL..0x1176 | 0x11A8..0x11C3);
    let mut first = c;
    loop {
        match find(&tables.canonical, first) {
            _ if joins(first) => return false,
            None => return true,
            Some(Decomposition { composes: true, parts, .. }) => first = parts.first().copied().unwrap_or_default(),
            Some(_) => return false,
        }
    }
}

/// Whether NFKC leaves the character alone, whatever stands before it.
pub(crate) fn is_stable_nfkc(c: char) -> bool {
    is_stable_nfc(c) && (c < '\u{A0}' || find(&tables().compatible, c).is_none())
}

/// Appends the NFC of `text`.
pub(crate) fn nfc(text: &str, out: &mut String) {
    compose(text, &[&tables().canonical], out);
}

/// Appends the NFKC of `text`.
pub(crate) fn nfkc(text: &str, out: &mut String) {
    compose(text, &[&tables().compatible, &tables().canonical], out);
}

fn compose(text: &str, decompositions: &[&[Decomposition]], out: &mut String) {
    let mut parts = Vec::with_capacity(text.len());
    for c in text.chars() {
        decompose_in(decompositions, c, &mut |part| parts.push((combining_class(part), part)));
    }
    for marks in parts.split_mut(|&(class, _)| class == 0) {
        order(marks);
    }
    // The characters from `starter` on take in what composes with its first and is not shut off from it by a mark of the
    // same class or by another starter.
    let mut composed: Vec<(u8, char)> = Vec::with_capacity(parts.len());
    let mut starter = None;
    for (class, c) in parts {
        let after =
            starter.map(|at: usize| composed.get(at + 1..).and_then(|marks| marks.last()).map(|&(class, _)| class));
        let reaches = match after {
            None => false,
            Some(None) => true,
            Some(Some(last)) => last != 0 && last < class,
        };
        if reaches
            && let Some((_, first)) = starter.and_then(|at| composed.get_mut(at))
            && let Some(whole) = tables().compose(*first, c)
        {
            *first = whole;
            continue;
        }
        if class == 0 {
            starter = Some(composed.len());
        }
        composed.push((class, c));
    }
    out.extend(composed.into_iter().map(|(_, c)| c));
}

/// Puts marks in the order of their classes, those of one class as they stand: in linear time, since text may bring a
/// million of them.
fn order(marks: &mut [(u8, char)]) {
    if marks.is_sorted_by_key(|&(class, _)| class) {
        return;
    }
    let unordered = marks.to_vec();
    let mut present = [false; 256];
    for &(class, _) in &unordered {
        if let Some(here) = present.get_mut(usize::from(class)) {
            *here = true;
        }
    }
    let classes = (0..=255u8).zip(present).filter(|&(_, here)| here).map(|(class, _)| class);
    let ordered = classes.flat_map(|class| unordered.iter().filter(move |mark| mark.0 == class));
    marks.iter_mut().zip(ordered).for_each(|(place, &mark)| *place = mark);
}
