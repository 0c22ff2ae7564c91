//! Words of folded text: runs of symbols of one kind, told apart by the hash of their symbols.

/// The symbol of a character that has none of its own.
pub const OTHER: u8 = 0x7F;

/// The kinds of symbols that make words: a word is a run of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An Arabic letter, or a letter of a script that folding does not know.
    Arabic,
    /// A Latin letter.
    Latin,
    /// A digit.
    Digit,
    /// White space.
    Space,
    /// Everything else: each is a word of its own.
    Mark,
}

/// The kind of a symbol.
#[inline(always)]
pub(crate) fn kind(symbol: u8) -> Kind {
    KINDS.get(usize::from(symbol)).copied().unwrap_or(Kind::Mark)
}

static KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Mark; 256];
    let mut symbol = 0;
    while symbol < 256 {
        #[allow(clippy::indexing_slicing)] // evaluated by the compiler
        {
            kinds[symbol] = kind_of(symbol as u8);
        }
        symbol += 1;
    }
    kinds
};

const fn kind_of(symbol: u8) -> Kind {
    match symbol {
        OTHER..=u8::MAX => Kind::Arabic,
        b'a'..=b'z' => Kind::Latin,
        b'0'..=b'9' => Kind::Digit,
        b' ' | b'\n' => Kind::Space,
        _ => Kind::Mark,
    }
}

/// A word of a folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// First symbol.
    pub(crate) start: u32,
    /// The symbol after the last.
    pub(crate) end: u32,
    /// The kind of its symbols; never white space.
    pub(crate) kind: Kind,
    /// Hash of its symbols.
    pub(crate) hash: u32,
}

impl Word {
    /// Number of symbols.
    pub(crate) fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it is made of letters.
    pub(crate) fn is_letters(self) -> bool {
        matches!(self.kind, Kind::Arabic | Kind::Latin)
    }

    /// Whether it has no symbol.
    pub(crate) fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Ends the word before a symbol of the text that it belongs to, where that is inside it; the rest, which may be empty.
    #[inline(always)]
    pub(crate) fn split_off(&mut self, at: usize, symbols: &[u8]) -> Word {
        let mut rest = Word { start: self.end, ..*self };
        if at > self.start as usize && at < self.end as usize {
            (self.end, rest.start) = (at as u32, at as u32);
            (self.hash, rest.hash) = (hash(self.of(symbols)), hash(rest.of(symbols)));
        }
        rest
    }

    /// Its symbols, of those of the text.
    pub(crate) fn of(self, symbols: &[u8]) -> &[u8] {
        symbols.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// The hash of no symbol.
pub(crate) const SEED: u32 = 0x811C_9DC5;

/// A symbol more in a hash (FNV-1a).
#[inline(always)]
pub(crate) const fn step(hash: u32, symbol: u8) -> u32 {
    (hash ^ symbol as u32).wrapping_mul(0x0100_0193)
}

/// The hash of a word.
pub(crate) const fn hash(mut word: &[u8]) -> u32 {
    let mut hash = SEED;
    while let [symbol, rest @ ..] = word {
        hash = step(hash, *symbol);
        word = rest;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::Folded;

    #[test]
    fn symbols_are_of_one_kind() {
        for (symbols, wanted) in [
            (&[OTHER, 0x80, u8::MAX][..], Kind::Arabic),
            (b"az", Kind::Latin),
            (b"09", Kind::Digit),
            (b" \n", Kind::Space),
            // Those right before and behind the others, and a capital, which folding makes small.
            (b"`{/:~!A\0", Kind::Mark),
        ] {
            assert!(symbols.iter().all(|&symbol| kind(symbol) == wanted), "{symbols:?}");
        }
    }

    #[test]
    fn words_are_told_apart_by_fnv_1a() {
        // From the test suite of its authors.
        assert_eq!([hash(b""), hash(b"a"), hash(b"foobar")], [0x811C_9DC5, 0xE40C_292C, 0xBF9C_F968]);
    }

    #[test]
    fn a_word_is_split_inside_and_nowhere_else() {
        let folded = Folded::new("في نشرأمس");
        let symbols = folded.symbols();
        let word = folded.words()[1];
        assert_eq!((word.start, word.end), (3, 9));
        let split = |at| {
            let mut first = word;
            let rest = first.split_off(at, symbols);
            (first, rest)
        };
        for outside in [0, 2, 3, 9, 10] {
            let (first, rest) = split(outside);
            assert_eq!((first, rest.is_empty()), (word, true), "{outside}");
        }
        let word_of = |start, end, text: &str| {
            let hash = hash(Folded::new(text).symbols());
            Word { start, end, kind: Kind::Arabic, hash }
        };
        assert_eq!(split(6), (word_of(3, 6, "نشر"), word_of(6, 9, "أمس")));
        assert_eq!(split(4), (word_of(3, 4, "ن"), word_of(4, 9, "شرأمس")));
    }

    #[test]
    fn a_word_knows_its_length_and_whether_it_is_of_letters() {
        let folded = Folded::new("جسر CNN 2024 - 漢");
        let words: Vec<_> = folded.words().iter().map(|word| (word.len(), word.is_letters())).collect();
        assert_eq!(words, [(3, true), (3, true), (4, false), (1, false), (1, true)]);
    }
}
