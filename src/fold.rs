//! The folded view of a line, on which phrases, dates and evidence are matched.
//!
//! Folding maps every spelling of a letter to one symbol of one byte, drops what carries no letter (harakat, tanween,
//! tatweel, invisible and bidirectional characters; a tatweel by itself is a dash), makes each run of white space one space
//! and drops it before a colon and before a line break. A symbol remembers where it came from. The fold is for matching
//! only: no text that a caller gets is folded.
//!
//! Symbols: ASCII stands for itself, with Latin letters lower-cased; Arabic punctuation and digits become their ASCII
//! counterparts; quotes of every shape become `"`, dashes `-`, bullets `*`; Arabic letters are 0x80 and up
//! ([`symbol`] gives the symbol of a letter); everything else is [`OTHER`].

use crate::span::Span;
use crate::unicode;
pub use crate::word::OTHER;
use crate::word::{Kind, SEED, Word, kind, step};

/// The letters that keep a symbol of their own, in code order from 0x80. Every other Arabic letter is [`OTHER`].
const LETTERS: [char; 32] = [
    'ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف', 'ق', 'ك', 'ل',
    'م', 'ن', 'ه', 'و', 'ي', 'ء', 'پ', 'چ', 'گ',
];

/// Marks a character that folding drops.
const DROP: u8 = 0;

/// The symbols of U+0600..U+06FF.
static ARABIC: [u8; 256] = arabic_table();

/// The symbols of U+0000..U+007F.
static ASCII: [u8; 128] = {
    let mut table = [DROP; 128];
    let mut code = 0;
    while code < 128 {
        #[allow(clippy::indexing_slicing)] // evaluated by the compiler
        {
            table[code] = match code as u8 {
                b'\n' | b'\r' => b'\n',
                b'\t' | 0x0B | 0x0C => b' ',
                letter @ b'A'..=b'Z' => letter.to_ascii_lowercase(),
                printed @ b' '..=b'~' => printed,
                _ => DROP,
            };
        }
        code += 1;
    }
    table
};

#[allow(clippy::indexing_slicing)] // evaluated by the compiler: an index out of range would not build
const fn arabic_table() -> [u8; 256] {
    let mut table = [OTHER; 256];
    let mut i = 0;
    while i < LETTERS.len() {
        table[LETTERS[i] as usize - 0x600] = 0x80 + i as u8;
        i += 1;
    }
    const SAME: [(char, char); 24] = [
        ('آ', 'ا'),
        ('أ', 'ا'),
        ('إ', 'ا'),
        ('ٱ', 'ا'),
        ('ى', 'ي'),
        ('ئ', 'ي'),
        ('ؤ', 'و'),
        ('ة', 'ه'),
        ('ک', 'ك'),
        ('ڪ', 'ك'),
        ('ی', 'ي'),
        ('ې', 'ي'),
        ('ۍ', 'ي'),
        ('ہ', 'ه'),
        ('ھ', 'ه'),
        ('ە', 'ه'),
        ('ۃ', 'ه'),
        ('ۀ', 'ه'),
        ('ۂ', 'ه'),
        ('ۓ', 'ي'),
        ('ڤ', 'ف'),
        ('ے', 'ي'),
        ('ڨ', 'ق'),
        ('ڭ', 'ك'),
    ];
    i = 0;
    while i < SAME.len() {
        table[SAME[i].0 as usize - 0x600] = table[SAME[i].1 as usize - 0x600];
        i += 1;
    }
    i = 0;
    while i < 10 {
        table[0x60 + i] = b'0' + i as u8;
        table[0xF0 + i] = b'0' + i as u8;
        i += 1;
    }
    const PUNCTUATION: [(usize, u8); 9] = [
        (0x0C, b','),
        (0x1B, b';'),
        (0x1F, b'?'),
        (0x6A, b'%'),
        (0x6B, b'.'),
        (0x6C, b','),
        (0x6D, b'*'),
        (0xD4, b'.'),
        (0x0D, b'/'),
    ];
    i = 0;
    while i < PUNCTUATION.len() {
        table[PUNCTUATION[i].0] = PUNCTUATION[i].1;
        i += 1;
    }
    // Nonspacing marks, tatweel, the Arabic letter mark.
    let dropped = [
        (0x10, 0x1A),
        (0x1C, 0x1C),
        (0x40, 0x40),
        (0x4B, 0x5F),
        (0x70, 0x70),
        (0xD6, 0xDC),
        (0xDF, 0xE4),
        (0xE7, 0xE8),
        (0xEA, 0xED),
    ];
    i = 0;
    while i < dropped.len() {
        let mut code = dropped[i].0;
        while code <= dropped[i].1 {
            table[code] = DROP;
            code += 1;
        }
        i += 1;
    }
    table
}

/// The symbol of an Arabic character by the two bytes of its UTF-8.
#[inline(always)]
fn arabic(lead: u8, trail: u8) -> u8 {
    ARABIC.get(usize::from(lead << 6 | trail & 0x3F)).copied().unwrap_or(OTHER)
}

/// The symbol of a character; `None` when folding drops it. Line breaks fold to `\n`, other white space to a space.
pub fn symbol(c: char) -> Option<u8> {
    let code = c as u32;
    let folded = match c {
        '\0'..='\u{7F}' => ASCII.get(code as usize).copied().unwrap_or(OTHER),
        '\u{85}' | '\u{2028}' | '\u{2029}' => b'\n',
        '\u{600}'..='\u{6FF}' => ARABIC.get((code - 0x600) as usize).copied().unwrap_or(OTHER),
        '«' | '»' | '“'..='‟' | '‹' | '›' | '″' => b'"',
        '‘'..='‛' | '′' => b'\'',
        '‐'..='―' | '−' | '⸺' | '﹘' | '－' => b'-',
        '…' => b'.',
        '•' | '·' | '‣' | '⁃' | '◦' | '▪' | '▫' | '■' | '□' | '●' | '○' | '►' | '▶' | '◄' | '◀' | '★' | '☆' | '✦'
        | '✔' | '✓' | '➤' | '➢' | '→' | '←' | '⬅' | '➡' | '✅' | '🔴' | '🔹' | '🔸' | '📌' => {
            b'*'
        }
        '¦' | '│' | '┃' | '❘' => b'|',
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' => DROP,
        '\u{300}'..='\u{36F}' | '\u{8D3}'..='\u{8FF}' => DROP,
        _ if c.is_whitespace() => b' ',
        _ if c.is_control() => DROP,
        _ => return base(c),
    };
    (folded != DROP).then_some(folded)
}

/// The symbol of a letter of [`LETTERS`]; [`OTHER`] for what is none of them.
pub(crate) const fn letter(c: char) -> u8 {
    let mut index = 0;
    while index < LETTERS.len() {
        #[allow(clippy::indexing_slicing)] // bounded by the condition
        if LETTERS[index] as u32 == c as u32 {
            return 0x80 + index as u8;
        }
        index += 1;
    }
    OTHER
}

/// A character that folds to a symbol; U+FFFD for [`OTHER`].
#[cfg(feature = "inside")]
pub fn unfold(symbol: u8) -> char {
    let letter = symbol.checked_sub(0x80).and_then(|index| LETTERS.get(index as usize).copied());
    letter.unwrap_or(if symbol == OTHER { '\u{FFFD}' } else { symbol as char })
}

/// The symbol of what a character is composed of; `None` for what only composes with the character before it. So the
/// normalisation forms of a text fold to the same symbols.
fn base(c: char) -> Option<u8> {
    let mut base = None;
    unicode::decompose(c, |part| base = base.or(Some(part)));
    match base {
        Some(base) if base != c => symbol(base),
        _ if unicode::combining_class(c) != 0 || !unicode::is_stable_nfc(c) => None,
        _ => Some(OTHER),
    }
}

/// Whether a character is a presentation form: folding takes it apart.
fn is_presentation_form(c: char) -> bool {
    matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// What tells a composed character from others that fold to the same symbol: itself, whatever its case. `None` for Arabic,
/// digits and signs, which their symbols tell apart as far as they are told apart.
pub(crate) fn exact(symbol: Option<u8>, c: char) -> Option<char> {
    let is_exact = match symbol {
        Some(symbol) => symbol == OTHER && !is_presentation_form(c) || symbol.is_ascii_lowercase(),
        // A mark that composes with nothing; those of Arabic are no part of its spelling.
        None => !matches!(c, '\u{600}'..='\u{8FF}') && unicode::combining_class(c) != 0,
    };
    is_exact.then(|| lower(c))
}

/// The characters of a text that [`exact`] gives.
#[inline(never)] // one copy: size in WebAssembly
pub(crate) fn exact_text(text: &str) -> String {
    let mut composed = String::new();
    unicode::nfc(text, &mut composed);
    composed.chars().filter_map(|c| exact(symbol(c), c)).collect()
}

/// The small letter of a Latin, Greek or Cyrillic one. The tables of all scripts would weigh 7 KB in WebAssembly.
fn lower(c: char) -> char {
    let code = u32::from(c);
    let small = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3AB | 0x410..=0x42F => code + 32,
        0x400..=0x40F => code + 80,
        0x139..=0x148 | 0x179..=0x17E => code + code % 2,
        0x100..=0x17F | 0x1E00..=0x1EFF => code | 1,
        _ => code,
    };
    char::from_u32(small).unwrap_or(c)
}

/// Where symbols are put, one behind the other, in the room that there is.
struct Out<'f> {
    symbols: &'f mut [u8],
    starts: &'f mut [u32],
    words: &'f mut Vec<Word>,
    count: usize,
    last: u8,
    other: bool,
    harakat: usize,
    /// The word that the next symbol may go on with; of white space, none.
    word: Word,
}

impl Out<'_> {
    #[inline]
    fn put(&mut self, symbol: u8, start: usize) {
        match symbol {
            DROP => return,
            b' ' => return self.space(start),
            OTHER => self.other = true,
            b'\n' | b':' if self.last == b' ' => self.count -= 1,
            _ => {}
        }
        let kind = kind(symbol);
        if kind != self.word.kind || kind == Kind::Mark {
            self.open(kind);
        }
        self.word.hash = step(self.word.hash, symbol);
        self.write(symbol, start);
        self.last = symbol;
    }

    /// Puts a space, unless white space stands before it.
    #[inline(always)]
    fn space(&mut self, start: usize) {
        if !matches!(self.last, b' ' | b'\n') {
            self.open(Kind::Space);
            self.write(b' ', start);
            self.last = b' ';
        }
    }

    /// Ends the word before and begins one.
    #[inline(always)]
    fn open(&mut self, kind: Kind) {
        let here = self.count as u32;
        if self.word.kind != Kind::Space {
            self.words.push(Word { end: here, ..self.word });
        }
        self.word = Word { start: here, end: here, kind, hash: SEED };
    }

    #[inline(always)]
    fn write(&mut self, symbol: u8, start: usize) {
        if let (Some(place), Some(place_start)) = (self.symbols.get_mut(self.count), self.starts.get_mut(self.count)) {
            (*place, *place_start) = (symbol, start as u32);
            self.count += 1;
        }
    }

    /// Puts the Arabic letters that stand in a row from `at`, as far as there is room; where they end.
    #[inline(always)]
    fn letters(&mut self, bytes: &[u8], at: usize) -> usize {
        let symbols = self.symbols.get_mut(self.count..).unwrap_or_default();
        let starts = self.starts.get_mut(self.count..).unwrap_or_default();
        let (pairs, _) = bytes.get(at..).unwrap_or_default().as_chunks();
        let goes_on = self.word.kind == Kind::Arabic;
        let (mut count, mut hash) = (0, if goes_on { self.word.hash } else { SEED });
        for ((place, place_start), &[lead, trail]) in symbols.iter_mut().zip(starts).zip(pairs) {
            let symbol = arabic(lead, trail);
            if lead & 0xFC != 0xD8 || symbol <= OTHER {
                break;
            }
            (*place, *place_start) = (symbol, (at + 2 * count) as u32);
            hash = step(hash, symbol);
            count += 1;
        }
        if count > 0 {
            if !goes_on {
                self.open(Kind::Arabic);
            }
            self.word.hash = hash;
            self.count += count;
            self.last = OTHER;
        }
        at + 2 * count
    }

    #[cold]
    fn put_rare(&mut self, c: char, start: usize) {
        if is_presentation_form(c) {
            let mut parts = String::new();
            unicode::nfkc(c.encode_utf8(&mut [0; 4]), &mut parts);
            parts.chars().for_each(|part| self.put(symbol(part).unwrap_or(DROP), start));
        } else {
            self.put(symbol(c).unwrap_or(DROP), start);
        }
    }
}

/// A folded text: its symbols, and for each the byte where its character begins; its words.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    /// The symbols, and room that a longer text left.
    symbols: Vec<u8>,
    /// Of each symbol, and behind the last the length of the text; and room.
    starts: Vec<u32>,
    /// How many symbols there are.
    count: usize,
    words: Vec<Word>,
    /// Whether a symbol is [`OTHER`].
    other: bool,
    /// Harakat and tanween, which have no symbols.
    harakat: usize,
}

impl Folded {
    /// The fold of `text`.
    pub fn new(text: &str) -> Self {
        let mut folded = Folded::default();
        folded.refold(text);
        folded
    }

    /// Replaces the content by the fold of `text`, keeping the memory. Text beyond 4 GiB is left out.
    pub fn refold(&mut self, text: &str) {
        // A ligature may fold to more symbols than it has bytes, to six times as many at most.
        if !self.fold_into(text, text.len() + 1) {
            self.fold_into(text, 6 * text.len() + 1);
        }
    }

    /// Folds into room for so many symbols; whether it was enough.
    fn fold_into(&mut self, text: &str, room: usize) -> bool {
        if self.symbols.len() < room {
            self.symbols.resize(room, 0);
            self.starts.resize(room, 0);
        }
        self.words.clear();
        // About as many as there are: an Arabic word has eleven bytes, the space behind it included.
        self.words.reserve(text.len() / 8);
        let none = Word { start: 0, end: 0, kind: Kind::Space, hash: SEED };
        let (symbols, starts, words) = (&mut self.symbols, &mut self.starts, &mut self.words);
        let mut out = Out { symbols, starts, words, count: 0, last: DROP, other: false, harakat: 0, word: none };
        let bytes = text.as_bytes();
        let bytes = bytes.get(..u32::MAX as usize).unwrap_or(bytes);
        let mut at = 0;
        while let Some(&lead) = bytes.get(at) {
            // Almost all that pages hold is Arabic or ASCII, and most of it words with one space between them.
            let symbol = match lead {
                b' ' => {
                    out.space(at);
                    at += 1;
                    continue;
                }
                0xD8..=0xDB => {
                    let end = out.letters(bytes, at);
                    if end > at {
                        at = end;
                        continue;
                    }
                    let trail = bytes.get(at + 1).copied().unwrap_or(0);
                    out.harakat += usize::from(lead == 0xD9 && matches!(trail, 0x8B..=0x92));
                    // A tatweel by itself is a dash: `صيدا ـ أعلنت`.
                    let tatweel = (lead, trail) == (0xD9, 0x80) && bytes.get(at + 2) == Some(&b' ');
                    let dash = tatweel && matches!(out.last, b' ' | b')' | DROP);
                    Some(if dash { b'-' } else { arabic(lead, trail) })
                }
                _ => ASCII.get(usize::from(lead)).copied(),
            };
            if let Some(symbol) = symbol {
                out.put(symbol, at);
                at += 1 + usize::from(lead >> 7);
            } else {
                let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
                out.put_rare(c, at);
                at += c.len_utf8();
            }
        }
        out.open(Kind::Space);
        let count = out.count;
        out.write(0, at);
        let enough = out.count > count;
        (self.other, self.harakat, self.count) = (out.other, out.harakat, count);
        enough
    }

    /// The symbols.
    pub fn symbols(&self) -> &[u8] {
        self.symbols.get(..self.count).unwrap_or_default()
    }

    /// The words, in order.
    pub(crate) fn words(&self) -> &[Word] {
        &self.words
    }

    /// Whether it holds a character that has no symbol of its own.
    pub(crate) fn has_other(&self) -> bool {
        self.other
    }

    /// Whether it is spelled with its vowels, as verses are: not with one here and there.
    pub(crate) fn is_vocalised(&self) -> bool {
        self.harakat * 4 >= self.count && self.harakat > 0
    }

    /// The byte where the character of a symbol begins; the text's length for the index after the last.
    pub fn start(&self, index: usize) -> usize {
        self.starts.get(index.min(self.count)).map_or(0, |&start| start as usize)
    }

    /// The index of the first symbol whose character begins at or after `byte`.
    pub fn index_at(&self, byte: usize) -> usize {
        let starts = self.starts.get(..self.count).unwrap_or_default();
        starts.partition_point(|&start| (start as usize) < byte)
    }

    /// The symbols whose characters begin in a span of bytes.
    pub(crate) fn range(&self, span: Span) -> std::ops::Range<usize> {
        self.index_at(span.start)..self.index_at(span.end)
    }
}

/// Whether a symbol is a letter, Arabic, Latin or of another script.
pub const fn is_letter(symbol: u8) -> bool {
    symbol >= OTHER || symbol.is_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word::hash;

    fn symbols(text: &str) -> Vec<u8> {
        Folded::new(text).symbols().to_vec()
    }

    #[test]
    fn spellings_of_one_phrase_fold_to_the_same_symbols() {
        let plain = symbols("اقرا ايضا");
        for spelling in ["إقرأ أيضاً", "اقرأ أيضًا", "إقـرأ أيــضـاً", "اقرا\u{200F} \u{A0}ایضا", "ﺍﻗﺮﺃ ﺃﻳﻀﺎ"]
        {
            assert_eq!(symbols(spelling), plain, "{spelling}");
        }
        assert_ne!(symbols("اقرا بعضا"), plain);
    }

    #[test]
    fn digits_punctuation_and_latin_fold_to_ascii() {
        assert_eq!(symbols("٢٠٢٤ ۲۵، ماذا؟").first_chunk::<7>(), Some(b"2024 25"));
        assert_eq!(symbols("«É» – CNN…"), b"\"e\" - cnn.");
    }

    #[test]
    fn words_are_runs_of_one_kind() {
        for (text, words) in [
            ("أعلنت  وكالة CNN، في 2024م: «نعم»", "اعلنت وكاله cnn , في 2024 م : \" نعم \""),
            ("مُحـمّـد :-) ٢٠ژ٣", "محمد : - ) 20 ژ 3"),
            ("🕘منذ ساعة", "🕘منذ ساعه"),
            (" ", ""),
        ] {
            let folded = Folded::new(text);
            let expected = words.split_whitespace().map(symbols).collect::<Vec<_>>();
            assert_eq!(folded.words().iter().map(|word| word.of(folded.symbols())).collect::<Vec<_>>(), expected);
            assert!(folded.words().iter().zip(&expected).all(|(word, symbols)| word.hash == hash(symbols)), "{text}");
        }
    }

    #[test]
    fn a_ligature_folds_to_what_it_stands_for_whatever_follows() {
        let text = "ﷺ".repeat(9) + "ابجد، " + &"ﷺ".repeat(9) + "هوز 1ٹ";
        let spelled = text.replace('ﷺ', "صلى الله عليه وسلم");
        let (folded, expected) = (Folded::new(&text), Folded::new(&spelled));
        assert_eq!(folded.symbols(), expected.symbols());
        assert_eq!(folded.words(), expected.words());
        assert_eq!(folded.start(folded.symbols().len()), text.len());
    }

    #[test]
    fn a_text_of_one_ligature_ends_where_the_ligature_ends() {
        // The longest: six symbols for each of its bytes.
        let folded = Folded::new("ﷺ");
        assert_eq!(folded.symbols(), symbols("صلى الله عليه وسلم"));
        assert_eq!((folded.start(17), folded.start(18)), (0, 3));
    }

    #[test]
    fn a_tatweel_by_itself_is_a_dash() {
        for (text, spelled) in [
            ("صيدا ـ أعلنت البلدية", "صيدا - أعلنت البلدية"),
            ("(سانا)ـ أعلنت البلدية", "(سانا)- أعلنت البلدية"),
            ("ـ أعلنت البلدية", "- أعلنت البلدية"),
            // In a word, or with no space behind it, it only draws out.
            ("صيداـ أعلنت البلدية", "صيدا أعلنت البلدية"),
            ("صيدا ـأعلنت البلدية", "صيدا أعلنت البلدية"),
            // Another sign between the same neighbours is what it is.
            ("صيدا (سانا)، أعلنت البلدية", "صيدا (سانا), أعلنت البلدية"),
        ] {
            assert_eq!(symbols(text), symbols(spelled), "{text}");
        }
    }

    #[test]
    fn a_symbol_knows_where_it_came_from() {
        let text = "a\u{200F}  ب";
        let folded = Folded::new(text);
        assert_eq!(folded.symbols().len(), 3);
        assert_eq!([folded.start(0), folded.start(1), folded.start(2), folded.start(3)], [0, 4, 6, 8]);
    }

    #[test]
    fn each_shape_of_a_sign_folds_to_one_symbol() {
        for (characters, wanted) in [
            ("«»“”„‟‹›″\"", b'"'),
            ("‘’‛′'", b'\''),
            ("‐–―−⸺﹘－-", b'-'),
            ("….۔٫", b'.'),
            ("•·●★✔→⬅✅🔴📌٭*", b'*'),
            ("¦│┃❘|", b'|'),
            ("،٬,", b','),
            ("؛;", b';'),
            ("؟?", b'?'),
            ("٪%", b'%'),
            ("؍/", b'/'),
            ("\n\r\u{85}\u{2028}\u{2029}", b'\n'),
            (" \t\u{B}\u{C}\u{A0}\u{2003}\u{3000}", b' '),
            ("0٠۰", b'0'),
            ("9٩۹", b'9'),
            ("Aaá", b'a'),
            ("Zzž", b'z'),
            ("اأإآٱ", letter('ا')),
            ("يىئیېےۓ", letter('ي')),
            ("وؤ", letter('و')),
            ("هةہھەۃۀۂ", letter('ه')),
            ("كکڪڭ", letter('ك')),
            ("فڤ", letter('ف')),
            ("قڨ", letter('ق')),
            // U+06FA stands right behind the Persian digits.
            ("ٹژۺ漢я☃۝", OTHER),
        ] {
            for c in characters.chars() {
                assert_eq!(symbol(c), Some(wanted), "{c} {:X}", u32::from(c));
            }
        }
    }

    #[test]
    fn what_carries_no_letter_is_dropped() {
        let marks =
            "\u{610}\u{61A}\u{61C}ـ\u{64B}\u{65F}\u{670}\u{6D6}\u{6DC}\u{6DF}\u{6E4}\u{6E7}\u{6E8}\u{6EA}\u{6ED}";
        let others = "\0\u{1F}\u{7F}\u{80}\u{AD}\u{200B}\u{200F}\u{202A}\u{2060}\u{300}\u{8D3}\u{93C}\u{FE0F}\u{FEFF}";
        // The combining grapheme joiner and the Arabic disputed end of ayah have no combining class; the Cyrillic titlo
        // composes with nothing, the Hangul vowel is no mark but composes.
        let odd = "\u{34F}\u{8E2}\u{483}\u{1161}";
        for c in marks.chars().chain(others.chars()).chain(odd.chars()) {
            assert_eq!(symbol(c), None, "{:X}", u32::from(c));
        }
        for c in "\u{60F}\u{6D5}\u{6DE}\u{6E5}\u{6E9}\u{6EE}".chars() {
            assert!(symbol(c).is_some(), "{:X} stands beside them", u32::from(c));
        }
    }

    #[cfg(feature = "inside")]
    #[test]
    fn a_symbol_unfolds_to_a_character_that_folds_to_it() {
        for c in ['ا', 'گ', 'a', '7', '-', ' '] {
            assert_eq!(symbol(c).map(unfold), Some(c));
        }
        assert_eq!(symbol('漢').map(unfold), Some('\u{FFFD}'));
    }

    #[test]
    fn letters_are_numbered_in_their_order() {
        assert_eq!([letter('ا'), letter('ب'), letter('گ'), letter('ٹ'), letter('a')], [0x80, 0x81, 0x9F, OTHER, OTHER]);
        let letters: Vec<bool> = [OTHER, 0x80, b'a', b'z', b'A', b'9', b' ', b'-'].into_iter().map(is_letter).collect();
        assert_eq!(letters, [true, true, true, true, false, false, false, false]);
    }

    #[test]
    fn space_is_one_and_stands_before_no_colon_and_at_no_edge_of_a_line() {
        for (text, wanted) in [
            ("a \t b", "a b"),
            ("a : b", "a: b"),
            ("a  \n  b", "a\nb"),
            ("a . b", "a . b"),
            ("a\n\nb", "a\n\nb"),
            (" a ", " a "),
        ] {
            assert_eq!(symbols(text), wanted.as_bytes(), "{text}");
        }
    }

    #[test]
    fn characters_without_a_symbol_are_noticed() {
        for (text, other) in [("جسر ٹ", true), ("漢", true), ("جسر abc 12", false), ("", false)] {
            assert_eq!(Folded::new(text).has_other(), other, "{text}");
        }
        let mut folded = Folded::new("漢");
        folded.refold("جسر");
        assert!(!folded.has_other(), "of another text");
    }

    #[test]
    fn a_byte_knows_the_symbol_that_begins_there_or_behind() {
        let folded = Folded::new("a\u{200F}  ب");
        let found = [0, 1, 3, 4, 5, 6, 7, 8, 9].map(|byte| folded.index_at(byte));
        assert_eq!(found, [0, 1, 1, 1, 2, 2, 3, 3, 3]);
        assert_eq!(folded.range(Span::new(1, 6)), 1..2);
        assert_eq!(folded.start(9), 8, "behind the last");
    }

    #[test]
    fn the_capitals_of_three_scripts_have_small_letters() {
        for (capitals, small) in
            [("AZÀÖØÞ", "azàöøþ"), ("ΑΩΫ", "αωϋ"), ("АЯЀЏ", "аяѐџ"), ("ĹĽŇŹŽ", "ĺľňźž"), ("ĀŠŽḀỾ", "āšžḁỿ")]
        {
            assert_eq!(capitals.chars().map(lower).collect::<String>(), small);
            assert_eq!(small.chars().map(lower).collect::<String>(), small, "they are small");
        }
        assert_eq!(['×', 'ا', '漢', '1'].map(lower), ['×', 'ا', '漢', '1']);
    }

    #[test]
    fn symbols_tell_arabic_and_digits_apart_and_nothing_else() {
        let exact = |c: char| exact(symbol(c), c);
        assert_eq!(['É', 'A', 'Я', '漢', 'ٹ', '\u{93C}'].map(exact), ['é', 'a', 'я', '漢', 'ٹ', '\u{93C}'].map(Some));
        assert_eq!(['ا', 'ﺍ', '1', '-', '\u{64B}', '\u{8D3}', '\u{200F}', ' '].map(exact), [None; 8]);
    }

    #[test]
    fn a_line_with_a_mark_on_every_fourth_letter_is_vocalised() {
        for (line, vocalised) in [
            ("قالَ اللَّيلُ لِلقَمَرِ", true),
            ("يا لَيلُ", true),
            ("يا طائِرَ الشَّوقِ", true),
            ("قال الليل للقمر", false),
            ("شكرًا جزيلًا لكم", false),
            ("أعلنت الوزارةُ رسميًا", false),
            ("اعـــلان", false),
            ("أُإؤئ", true),
            ("ا\u{654}حمد رؤ\u{654}وف", false),
            ("e\u{301}te\u{301}", false),
            ("", false),
        ] {
            assert_eq!(Folded::new(line).is_vocalised(), vocalised, "{line}");
        }
        let mut folded = Folded::new("يا لَيلُ");
        folded.refold("يا ليل");
        assert!(!folded.is_vocalised(), "of the line before nothing is left");
    }
}
