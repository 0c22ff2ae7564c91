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

    /// The word up to a symbol of the text that it belongs to, and the rest; all of it where the symbol is none inside it.
    #[inline(always)]
    pub(crate) fn split(self, at: usize, symbols: &[u8]) -> (Word, Option<Word>) {
        if at <= self.start as usize || at >= self.end as usize {
            return (self, None);
        }
        let part = |word: Word| Word { hash: hash(word.of(symbols)), ..word };
        let at = at as u32;
        (part(Word { end: at, ..self }), Some(part(Word { start: at, ..self })))
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
