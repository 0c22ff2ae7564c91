//! What can be said of one piece by itself.

use std::ops::Range;

use super::features::{Family, LABELLED, LENGTHS, SIGNS, bucket, feature, push_some};
use crate::dates::DateLabel;
use crate::document::Role;
use crate::fold::{OTHER, letter};
use crate::phrases::{Class, Position};
use crate::segment::{Reading, is_picture};
use crate::vocabulary::{Person, Vocabulary, stem_hash};
use crate::word::{Kind, Word, kind};

/// One piece, measured. Bit sets are indexed by [`Class`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Measure {
    /// Words of letters.
    pub(crate) words: usize,
    /// Symbols from its first word to its last.
    pub(super) width: usize,
    /// Whether it reads like running text, by itself or as a line of a paragraph that was wrapped.
    pub(super) prose: bool,
    /// Whether it is a line of a paragraph that was wrapped.
    pub(super) wrapped: bool,
    /// Classes of phrases that are the whole piece.
    pub(crate) whole: u32,
    /// Classes of phrases that it begins with.
    pub(crate) starts: u32,
    /// Classes of phrases that it ends with.
    pub(crate) ends: u32,
    /// Classes of phrases somewhere in it.
    pub(crate) inside: u32,
    /// Whether it is an agency's name and nothing else.
    pub(super) agency: bool,
    /// Whether it is a part of the page's source rather than of its text.
    pub(super) markup: bool,
    /// The caller's phrase decides: its role.
    pub(crate) own: Option<Role>,
    /// How its end is marked; 0 to 8.
    pub(super) end: usize,
    /// How it begins; 0 to 8.
    pub(super) begin: usize,
    /// Signs in it.
    pub(super) traits: u32,
    /// How much of it its dates are; 0 to 11.
    pub(crate) date: usize,
    /// Verbs of saying.
    pub(super) speech: usize,
    /// Phrases by which the page speaks to its readers or of itself.
    pub(super) notices: usize,
    /// Hash of its letters and digits.
    pub(super) identity: u32,
    /// Hash of its first words, by which a shortened repeat is recognised.
    pub(super) opening: u32,
    /// Its long words are these of the document's list.
    pub(super) vocabulary: Range<usize>,
    /// Whether it is an item of a list that was glued into one line.
    pub(super) glued_item: bool,
    /// The known words among its first and last.
    pub(super) known: Numbers,
    /// Which words in it tell of a person, where it is short and has any.
    pub(super) person: usize,
    /// Whether it is a dateline cut from its lead, the lead, or a dateline that stands by itself.
    pub(crate) dateline: usize,
    /// Whether its date, which no label introduces, stands between words.
    pub(super) said: bool,
}

impl Measure {
    fn reads_like_prose(&self) -> bool {
        let furniture = self.whole & !PROSE_CLASSES != 0 || self.is_notice();
        !furniture && (self.words >= 14 || self.words >= 8 && matches!(self.end, END_STOP | END_QUESTION))
    }

    /// Whether the page speaks in it to its readers, or of itself, more than once.
    pub(super) fn is_notice(&self) -> bool {
        self.notices >= NOTICES
    }

    /// Whether it is a phrase of the page's furniture and nothing else, a dateline by itself, or a line about the author.
    pub(super) fn is_furniture(&self) -> bool {
        // A longer one may be a headline: `تقرير: ...`.
        let credit = self.starts & Class::Byline.bit() != 0 && self.words <= CREDIT_WORDS;
        self.whole & !HEADLINE_CLASSES != 0 || credit || self.dateline == DATELINE_BARE
    }

    /// Whether it is a date or a time and nothing else.
    pub(super) fn is_only_date(&self) -> bool {
        self.date == DATE_TIME && self.words <= 1 || matches!(self.date, DATE_RELATIVE | DATE_BARE)
    }

    /// Whether it is a day and nothing else, or its label and it.
    pub(super) fn is_stamp(&self) -> bool {
        matches!(self.date, DATE_BARE | DATE_PUBLISHED | DATE_UPDATED)
    }

    /// Whether it is the stamp of an update: its label, then a date or only a time.
    pub(super) fn is_update(&self) -> bool {
        let labelled = (self.starts | self.whole) & Class::Updated.bit() != 0 && self.words <= CREDIT_WORDS;
        self.date == DATE_UPDATED || self.date == DATE_TIME && labelled
    }

    /// The role that the label names with which it opens, where more follows.
    pub(super) fn labelled(&self) -> Option<Role> {
        let labels = [(Class::Source, Role::Source), (Class::Byline, Role::Byline), (Class::Tags, Role::Keywords)];
        let opens = |class: Class| self.starts & !self.whole & class.bit() != 0;
        let short = |role| self.words <= if role == Role::Keywords { TAGS_WORDS } else { CREDIT_WORDS };
        labels.into_iter().find(|&(class, role)| opens(class) && short(role)).map(|(_, role)| role)
    }

    /// Whether it is a sentence that says where the text was taken from: `طالع النص في موقعه الأصلي لدى صوت الوادي`.
    pub(super) fn names_source(&self) -> bool {
        (self.starts | self.inside) & !self.whole & Class::Source.bit() != 0 && self.words <= SOURCE_WORDS
    }

    /// Whether it is a sentence without any phrase by which a page speaks.
    pub(super) fn is_sentence(&self) -> bool {
        let phrases = (self.whole | self.starts) & !PROSE_CLASSES;
        self.end == END_STOP && self.words >= SENTENCE_WORDS && phrases == 0 && self.notices == 0 && !self.is_stamp()
    }

    /// Whether it can be a stamp or part of one: words without a date, a digit or a label of dates are none, nor is a date that
    /// is said among words or in an item of a list.
    pub(super) fn may_be_stamp(&self) -> bool {
        let item = matches!(self.begin, BEGIN_BULLET | BEGIN_DASH);
        if self.said || item && matches!(self.date, DATE_FEW_WORDS | DATE_WORDS) {
            return false;
        }
        let digits = [Sign::OnlyDigits, Sign::MostlyDigits, Sign::SomeDigits].map(|sign| 1 << sign as u32);
        let labels = Class::Published.bit() | Class::Updated.bit();
        let labelled = (self.whole | self.starts | self.ends | self.inside) & labels != 0;
        self.words == 0 || self.date != 0 || labelled || digits.iter().any(|sign| self.traits & sign != 0)
    }

    /// Whether a date stands in it.
    pub(super) fn has_date(&self) -> bool {
        self.date > DATE_TIME
    }

    /// Pushes the features that the piece has by itself.
    pub(super) fn features(&self, out: &mut Vec<u16>) {
        out.push(feature(Family::Bias, usize::from(self.wrapped)));
        out.push(feature(Family::Length, self.length()));
        out.push(feature(Family::End, self.end));
        out.push(feature(Family::Begin, self.begin));
        bits(self.traits, |sign| out.push(feature(Family::Trait, sign)));
        bits(self.whole, |class| out.push(feature(Family::Whole, class)));
        bits(self.starts, |class| out.push(feature(Family::Starts, class)));
        bits(self.ends, |class| out.push(feature(Family::Ends, class)));
        bits(self.inside, |class| out.push(feature(Family::Inside, class)));
        out.push(feature(Family::Date, self.date));
        push_some(Family::Speech, self.speech.min(2), out);
        push_some(Family::Person, self.person, out);
        push_some(Family::Notice, self.notices.min(3), out);
        out.push(feature(Family::LengthEnd, self.length() * 3 + self.end_group()));
        push_some(Family::Dateline, self.dateline, out);
        if let Some(label) = LABELS.iter().position(|label| self.starts & !self.whole & label != 0) {
            out.push(feature(Family::Label, label * 3 + bucket(self.words, &[5, 9])));
        }
        out.extend(self.known.iter().map(|word| feature(Family::Word, word as usize)));
    }

    /// The bucket of its length.
    pub(super) fn length(&self) -> usize {
        bucket(self.words, &LENGTHS)
    }

    fn end_group(&self) -> usize {
        match self.end {
            END_STOP | END_QUESTION | END_CUT => 0,
            END_COLON => 1,
            _ => 2,
        }
    }
}

/// Calls `each` with the index of every set bit.
pub(super) fn bits(mut set: u32, mut each: impl FnMut(usize)) {
    while set != 0 {
        each(set.trailing_zeros() as usize);
        set &= set - 1;
    }
}

/// Classes that speak for running text rather than against it.
pub(super) const PROSE_CLASSES: u32 = Class::Speech.bit()
    | Class::Dateline.bit()
    | Class::Outlet.bit()
    | Class::Biography.bit()
    | Class::Recipe.bit()
    | Class::Poem.bit()
    | Class::Religious.bit();

/// Classes whose phrases, alone, can be headlines: of a section's page, a recipe, a prayer.
const HEADLINE_CLASSES: u32 = PROSE_CLASSES & !Class::Speech.bit()
    | Class::Source.bit()
    | Class::Caption.bit()
    | Class::Masthead.bit()
    | Class::Sections.bit();

/// Classes whose phrases label what follows them.
const LABELS: [u32; LABELLED] = [
    Class::Source.bit(),
    Class::Byline.bit(),
    Class::Tags.bit(),
    Class::Published.bit(),
    Class::Updated.bit(),
    Class::Caption.bit(),
];

pub(super) const END_NONE: usize = 0;
pub(super) const END_STOP: usize = 1;
pub(super) const END_COLON: usize = 2;
pub(super) const END_QUESTION: usize = 3;
pub(super) const END_CUT: usize = 4;
pub(super) const END_COMMA: usize = 5;
pub(super) const END_BRACKET: usize = 6;
pub(super) const END_QUOTE: usize = 7;
pub(super) const END_OTHER: usize = 8;

/// With so many phrases by which a page speaks to its readers, a sentence is no running text.
const NOTICES: usize = 2;

/// Words of a line about the author at most: its label, a name, a trade.
const CREDIT_WORDS: usize = 6;

/// Words of a sentence at least.
const SENTENCE_WORDS: usize = 3;

/// Words of a sentence that says where a text was taken from at most.
const SOURCE_WORDS: usize = 16;

/// Words of a line of tags at most.
const TAGS_WORDS: usize = 40;

/// A dateline that was cut off the text behind it, and a line that is a dateline and nothing else.
pub(super) const DATELINE_CUT: usize = 1;
pub(super) const DATELINE_BARE: usize = 3;

/// A time without a day.
const DATE_TIME: usize = 1;
/// A date that a label introduces as that of an update.
pub(super) const DATE_UPDATED: usize = 2;
/// A date that a label introduces as that of publication.
pub(super) const DATE_PUBLISHED: usize = 3;
/// A date counted from now, with nothing else.
const DATE_RELATIVE: usize = 4;
/// A date without a label among one or two words, and among up to six.
const DATE_FEW_WORDS: usize = 6;
const DATE_WORDS: usize = 7;
/// A date with nothing else.
const DATE_BARE: usize = 5;

pub(super) const BEGIN_BULLET: usize = 1;
pub(super) const BEGIN_NUMBER: usize = 2;
const BEGIN_DASH: usize = 3;

/// Signs that a piece may hold, by bit.
#[derive(Clone, Copy)]
enum Sign {
    Address,
    Mail,
    Handle,
    Tag,
    Bar,
    Crumb,
    Copyright,
    Brackets,
    Quotes,
    Percent,
    LongNumber,
    OnlyLatin,
    MostlyLatin,
    SomeLatin,
    OnlyDigits,
    MostlyDigits,
    SomeDigits,
    Colon,
    EarlyColon,
    Comma,
    Commas,
    TwoDots,
    Question,
    Dash,
    Sentences,
    Connector,
    Time,
    NoLetters,
    Code,
    Score,
    Doubled,
}

const _: () = assert!(Sign::Doubled as usize + 1 == SIGNS);

/// Measures the piece of a line between two symbols. `hits_from` is the first hit of the line that may lie in it and is
/// moved on; long words go to `vocabulary`.
#[inline(never)] // in one function with the reading of lines, a browser takes longer for the first call
pub(crate) fn measure(
    reading: &Reading,
    range: Range<usize>,
    hits_from: &mut usize,
    words_from: &mut usize,
    vocabulary: &mut Vec<u32>,
) -> Measure {
    let symbols = reading.folded.symbols();
    let (start, end) = (range.start, range.end);
    let mut m = Measure::default();
    while reading.words.get(*words_from).is_some_and(|word| (word.start as usize) < start) {
        *words_from += 1;
    }
    let rest = reading.words.get(*words_from..).unwrap_or_default();
    let count = rest.iter().position(|word| word.start as usize >= end).unwrap_or(rest.len());
    let words = rest.get(..count).unwrap_or_default();
    *words_from += count;
    letters(symbols, words, &mut m, vocabulary);
    known_words(symbols, words, &mut m);
    edges(symbols, words, &mut m);
    phrases(reading, words, range.clone(), hits_from, &mut m);
    m.glued_item = !reading.items.is_empty();
    m.dateline = match reading.dateline {
        Some(end) if range.end == end && end == symbols.len() => DATELINE_BARE,
        Some(end) if range.start == 0 && range.end == end => DATELINE_CUT,
        Some(end) if range.start == end => 2,
        _ => 0,
    };
    dates(reading, range, words, &mut m);
    m.width = words.first().zip(words.last()).map_or(0, |(first, last)| (last.end - first.start) as usize);
    m.prose = m.reads_like_prose();
    m
}

impl Measure {
    /// Whether the piece could be a line of a wrapped paragraph.
    pub(super) fn may_be_wrapped(&self) -> bool {
        (5..20).contains(&self.words)
            && self.whole & !PROSE_CLASSES == 0
            && self.begin != BEGIN_BULLET
            && self.date != DATE_BARE
    }

    /// Whether an address stands in it.
    pub(super) fn has_address(&self) -> bool {
        self.traits & 1 << Sign::Address as u32 != 0
    }

    /// Whether it holds the marks of sentences.
    pub(super) fn has_sentence_marks(&self) -> bool {
        let marks = [Sign::Comma, Sign::Commas, Sign::Sentences].map(|sign| 1 << sign as u32);
        self.end == END_STOP || marks.iter().any(|mark| self.traits & mark != 0)
    }
}

/// Whether the words are what a page's software puts its parts into a text with: `[box city="القاهرة"]`.
fn is_shortcode(symbols: &[u8], words: &[Word]) -> bool {
    let is = |word: Option<&Word>, mark: u8| word.is_some_and(|word| word.of(symbols) == [mark]);
    is(words.first(), b'[')
        && is(words.last(), b']')
        && words.get(1).is_some_and(|word| word.kind == Kind::Latin)
        && words.iter().any(|word| is(Some(word), b'='))
}

/// Letters in a row that no word has: they are words without spaces, one for each so many.
const GLUED_SYMBOLS: usize = 40;

/// The sign that a mark is: `index` is that of its word, `behind` the symbols that follow it.
#[inline(always)]
fn mark_sign(words: &[Word], index: usize, mark: &[u8], behind: &[u8]) -> Option<Sign> {
    let small = |symbol: u8| symbol.is_ascii_lowercase();
    Some(match (*mark.first()?, behind.first().copied().unwrap_or(b' ')) {
        (b'.', b'.') => Sign::TwoDots,
        (b':', _) if behind.starts_with(b"//") => Sign::Address,
        (b':', _) => Sign::Colon,
        (b'@', next) if index > 0 && small(next) => Sign::Mail,
        (b'@', _) => Sign::Handle,
        (b'#', _) => Sign::Tag,
        (b'|', _) => Sign::Bar,
        (b'>', _) => Sign::Crumb,
        // `%d8%a7`: an address whose letters are written as their bytes.
        (b'%', b'a'..=b'f') => Sign::Code,
        (b'%', _) => Sign::Percent,
        (b'?', _) => Sign::Question,
        (b'{' | b'}' | b'<' | b'=', _) | (b'!', b'[') => Sign::Code,
        (b'[', next) if small(next) || next == b'/' => Sign::Code,
        (b'(' | b'[', _) => Sign::Brackets,
        (b'-', _) => {
            let digit = |word: &Word| word.kind == Kind::Digit && word.len() <= 3;
            let before = index.checked_sub(1).and_then(|before| words.get(before));
            let score = before.is_some_and(digit) && words.get(index + 1).is_some_and(digit);
            if score { Sign::Score } else { Sign::Dash }
        }
        _ => return None,
    })
}

fn letters(symbols: &[u8], words: &[Word], m: &mut Measure, vocabulary: &mut Vec<u32>) {
    let (mut arabic, mut latin, mut digits) = (0, 0, 0);
    let (mut commas, mut stops, mut longest_number) = (0usize, 0usize, 0);
    let (mut quotes, mut code) = (0usize, false);
    let mut set = |sign: Sign| m.traits |= 1 << sign as u32;
    let mut identity = 0x811C_9DC5u32;
    let mut opening = 0;
    let first = vocabulary.len();
    let mut counted = 0;
    for (index, word) in words.iter().enumerate() {
        let text = word.of(symbols);
        match word.kind {
            Kind::Arabic => {
                counted += 1;
                if text.len() >= GLUED_SYMBOLS {
                    counted += text.len() / GLUED_SYMBOLS;
                }
                arabic += text.len();
                if text.len() >= 4 {
                    vocabulary.push(stem_hash(text, word.hash));
                } else if text == [OTHER] {
                    set(Sign::Copyright);
                }
            }
            Kind::Latin => {
                counted += 1;
                m.markup |= is_picture(symbols, word.start as usize);
                latin += text.len();
                if matches!(text, b"www" | b"http" | b"https" | b"com") {
                    set(Sign::Address);
                }
            }
            Kind::Digit => {
                digits += text.len();
                longest_number = longest_number.max(text.len());
            }
            _ => {
                let behind = symbols.get(word.end as usize..).unwrap_or_default();
                match (text.first(), behind.first()) {
                    (Some(b',' | b';'), _) => commas += 1,
                    (Some(b'.'), Some(b' ')) => stops += 1,
                    (Some(b'"'), _) => quotes += 1,
                    (Some(b':'), _) if counted <= 4 && !behind.starts_with(b"//") => set(Sign::EarlyColon),
                    _ => {}
                }
                if let Some(sign) = mark_sign(words, index, text, behind) {
                    set(sign);
                    // An equals sign stands in programs that a text explains, too.
                    code |= matches!(sign, Sign::Code) && text != b"=";
                }
                continue;
            }
        }
        identity = (identity ^ word.hash).wrapping_mul(0x0100_0193);
        if counted == 5 && opening == 0 {
            opening = identity;
        }
    }
    m.markup |= code && latin > arabic || is_shortcode(symbols, words);
    m.vocabulary = first..vocabulary.len();
    m.words = counted;
    m.identity = if counted + digits == 0 { 0 } else { identity };
    m.opening = if counted >= 7 { opening } else { 0 };
    let letters = arabic + latin;
    if commas > 0 {
        set(if commas == 1 { Sign::Comma } else { Sign::Commas });
    }
    if stops > 0 {
        set(Sign::Sentences);
    }
    let (once, twice) = words.split_at(words.len() / 2);
    if words.len() >= 4 && once.iter().map(|word| word.hash).eq(twice.iter().map(|word| word.hash)) {
        set(Sign::Doubled);
    }
    if quotes > 1 {
        set(Sign::Quotes);
    }
    if longest_number >= 7 {
        set(Sign::LongNumber);
    }
    if letters == 0 {
        set(Sign::NoLetters);
    }
    if latin > 0 {
        set(if arabic == 0 {
            Sign::OnlyLatin
        } else if latin > arabic {
            Sign::MostlyLatin
        } else {
            Sign::SomeLatin
        });
    }
    if digits > 0 {
        set(if letters == 0 {
            Sign::OnlyDigits
        } else if digits * 2 > letters {
            Sign::MostlyDigits
        } else {
            Sign::SomeDigits
        });
    }
}

/// Pieces up to so many words are looked at whole; of longer ones, only the words at their edges tell anything.
const SHORT: usize = 12;

/// The numbers of some known words, each once, in the order of the text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Numbers {
    words: [u16; SHORT],
    len: u8,
}

impl Numbers {
    fn iter(&self) -> impl Iterator<Item = u16> {
        self.words.into_iter().take(usize::from(self.len))
    }

    fn push(&mut self, word: u16) {
        if !self.iter().any(|known| known == word)
            && let Some(place) = self.words.get_mut(usize::from(self.len))
        {
            *place = word;
            self.len += 1;
        }
    }
}

fn known_words(symbols: &[u8], words: &[Word], m: &mut Measure) {
    let vocabulary = Vocabulary::built_in();
    let mut look = |word: &Word| {
        let known = vocabulary.get(stem_hash(word.of(symbols), word.hash));
        known.number.into_iter().for_each(|number| m.known.push(number));
        known
    };
    let mut letters = words.iter().filter(|word| word.is_letters());
    if m.words <= SHORT {
        let first = letters.next().map(&mut look).unwrap_or_default();
        let told = letters.map(look).fold(first.persons, |told, known| told | known.persons) != 0;
        m.person = person(first.says(Person::Given), told, m.words);
        return;
    }
    letters.by_ref().take(3).for_each(|word| _ = look(word));
    let last = letters.next_back();
    letters.next_back().into_iter().chain(last).for_each(|word| _ = look(word));
}

/// The answer of the family of persons for a short piece: none, with a given name in front, or with such a word elsewhere or of
/// another kind; each by its length.
fn person(named: bool, told: bool, words: usize) -> usize {
    let length = bucket(words, &[2, 5]);
    match (named, told) {
        (_, false) => 0,
        (false, true) => 1 + length,
        (true, true) => 4 + length,
    }
}

fn edges(symbols: &[u8], words: &[Word], m: &mut Measure) {
    const WAW: u8 = letter('و');
    let symbol = |word: Option<&Word>| word.and_then(|word| symbols.get(word.start as usize).copied());
    let last = symbol(words.last());
    let before_last = symbol(words.len().checked_sub(2).and_then(|index| words.get(index)));
    m.end = match (before_last, last) {
        (Some(b'.'), Some(b'.')) => END_CUT,
        (_, Some(b'.')) => END_STOP,
        (Some(b'.'), Some(b'"' | b')')) => END_STOP,
        (_, Some(b':')) => END_COLON,
        (_, Some(b'?' | b'!')) => END_QUESTION,
        (_, Some(b',' | b';')) => END_COMMA,
        (_, Some(b')' | b']')) => END_BRACKET,
        (_, Some(b'"')) => END_QUOTE,
        (_, Some(symbol)) if kind(symbol) == Kind::Mark => END_OTHER,
        _ => END_NONE,
    };
    let first = words.first();
    m.begin = match symbol(first) {
        Some(b'*' | b'+') => BEGIN_BULLET,
        Some(b'-') => BEGIN_DASH,
        Some(b'"') => 4,
        Some(b'(' | b'[') => 5,
        Some(b'#' | b'@') => 6,
        Some(b'0'..=b'9') => match symbol(words.get(1)) {
            Some(b'-' | b'.' | b')') if words.get(2).is_some_and(|word| word.is_letters()) => BEGIN_NUMBER,
            _ => 7,
        },
        Some(b'a'..=b'z') => 8,
        _ => 0,
    };
    if first.is_some_and(|word| word.kind == Kind::Arabic && word.len() >= 4) && symbol(first) == Some(WAW) {
        m.traits |= 1 << Sign::Connector as u32;
    }
}

fn phrases(reading: &Reading, words: &[Word], range: Range<usize>, from: &mut usize, m: &mut Measure) {
    while reading.hits.get(*from).is_some_and(|hit| hit.start < range.start) {
        *from += 1;
    }
    let letters = || words.iter().filter(|word| word.is_letters());
    let Some(first) = letters().next() else { return };
    let last = letters().next_back().unwrap_or(first);
    // Furthest end of phrases that chain from the piece's start: a run of phrases may be the whole piece together.
    let mut chain = first.start as usize;
    let mut chained = 0u32;
    for hit in reading.hits.get(*from..).unwrap_or_default().iter().take_while(|hit| hit.start < range.end) {
        *from += 1;
        if hit.end > range.end {
            continue;
        }
        let starts = hit.start <= first.start as usize;
        let ends = hit.end >= last.end as usize;
        let bit = hit.class.bit();
        if hit.class == Class::Own {
            // To the neighbours it is what a phrase of the lists for the same role would be.
            m.own = Some(hit.role);
            m.whole |= stands_for(hit.role);
            continue;
        }
        match (starts, ends, hit.position) {
            (true, true, _) => {
                m.whole |= bit;
                m.agency |= hit.is_agency();
            }
            (_, _, Position::Whole) => {}
            (true, false, Position::Start | Position::Any) => m.starts |= bit,
            (false, true, Position::End | Position::Any) => m.ends |= bit,
            (false, false, Position::Any) => m.inside |= bit,
            _ => continue,
        }
        if hit.start <= chain + 3 && hit.end > chain {
            chain = hit.end;
            chained |= bit;
        }
        match hit.class {
            Class::Speech => m.speech += 1,
            Class::Notice => m.notices += 1,
            _ => {}
        }
    }
    if chain >= last.end as usize {
        m.whole |= chained;
    }
}

/// The class of the lists whose phrases most often have a role, as a bit set.
fn stands_for(role: Role) -> u32 {
    match role {
        Role::Marker => Class::ReadAlso.bit(),
        Role::Related => Class::Related.bit(),
        Role::Share => Class::Share.bit(),
        Role::Navigation => Class::Widgets.bit(),
        Role::Footer => Class::Copyright.bit(),
        Role::Advertisement => Class::Ads.bit(),
        Role::Comment => Class::Comments.bit(),
        Role::Keywords => Class::Tags.bit(),
        Role::Byline => Class::Byline.bit(),
        Role::Source => Class::Source.bit(),
        Role::Caption => Class::Caption.bit(),
        _ => 0,
    }
}

fn dates(reading: &Reading, range: Range<usize>, words: &[Word], m: &mut Measure) {
    m.date = 0;
    if reading.dates.is_empty() {
        return;
    }
    let mut covered = 0;
    let mut label = None;
    let (mut found, mut first_leads, mut last_ends, mut time_only, mut relative) = (0, false, false, true, false);
    let from = reading.dates.partition_point(|date| reading.folded.index_at(date.span.start) < range.start);
    for date in reading.dates.iter().skip(from) {
        let Range { start, end } = reading.folded.range(date.span);
        if start >= range.end {
            break;
        }
        if end > range.end {
            continue;
        }
        found += 1;
        let named = words.partition_point(|word| (word.start as usize) < start)
            ..words.partition_point(|word| word.end as usize <= end);
        covered += words.get(named).unwrap_or_default().iter().filter(|word| word.kind != Kind::Mark).count();
        first_leads |= words.first().is_none_or(|word| word.start as usize >= start);
        last_ends |= words.iter().rev().find(|word| word.is_letters()).is_none_or(|word| (word.start as usize) < end);
        time_only &= date.is_time_only();
        relative |= date.relative;
        if date.time.is_some() {
            m.traits |= 1 << Sign::Time as u32;
        }
        label = label.or(date.label.map(|(label, _)| label));
    }
    if found == 0 {
        return;
    }
    let letters = words.iter().filter(|word| word.is_letters() || word.kind == Kind::Digit).count();
    let rest = letters.saturating_sub(covered);
    m.said = label.is_none() && !time_only && !first_leads && !last_ends;
    m.date = match (label, rest) {
        _ if time_only => DATE_TIME,
        (Some(DateLabel::Updated), 0..=8) => DATE_UPDATED,
        (Some(_), 0..=8) => DATE_PUBLISHED,
        (None, 0) if relative => DATE_RELATIVE,
        (None, 0) => DATE_BARE,
        (None, 1..=2) => DATE_FEW_WORDS,
        (None, 3..=6) => DATE_WORDS,
        (Some(_), _) => 8,
        (None, _) if first_leads => 9,
        (None, _) if found > 1 => 10,
        (None, _) => 11,
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::PhraseSet;
    use crate::segment::Reader;

    fn measured(line: &str) -> Measure {
        measured_by(line, PhraseSet::none())
    }

    fn measured_by(line: &str, own: &PhraseSet) -> Measure {
        let mut reader = Reader::new(own, None);
        let reading = reader.read(line);
        measure(reading, 0..reading.folded.symbols().len(), &mut 0, &mut 0, &mut Vec::new())
    }

    /// Asserts of which lines something can be said.
    fn assert_those(said: impl Fn(&Measure) -> bool, these: &[&str], others: &[&str]) {
        for (lines, wanted) in [(these, true), (others, false)] {
            for line in lines {
                assert_eq!(said(&measured(line)), wanted, "{line}");
            }
        }
    }

    #[test]
    fn prose_has_many_words_or_some_and_the_end_of_a_sentence() {
        let line = |words: usize, end: &str| format!("طريق{}{end}", " طريق".repeat(words - 1));
        for (words, end, wanted) in
            [(14, "", true), (13, "", false), (8, ".", true), (8, "؟", true), (8, ":", false), (7, ".", false)]
        {
            assert_eq!(measured(&line(words, end)).prose, wanted, "{words} {end}");
        }
        let menu = "الرئيسية سياسة اقتصاد رياضة ثقافة صحة فيديو برامج سياسة اقتصاد رياضة ثقافة صحة فيديو";
        assert!(!measured(menu).prose, "of phrases of the page alone");
        assert!(measured("السلام عليكم ورحمة الله وبركاته الحمد لله والصلاة والسلام على.").prose, "of a sermon's");
    }

    #[test]
    fn a_sentence_in_which_the_page_speaks_to_its_readers_twice_is_a_notice_and_no_prose() {
        let notice = "تابعونا على صفحتنا الرسمية ليصلكم كل ما هو جديد من أخبار الوادي والمدن القريبة منه.";
        let once = "كتب لنا أهل الوادي أن السوق الجديد قريب من المدرسة القديمة وأن صفحتنا أول من نشر الخبر.";
        assert_those(Measure::is_notice, &[notice], &[once]);
        assert_those(|m| m.prose, &[once], &[notice]);
    }

    #[test]
    fn phrases_of_the_page_alone_are_furniture_and_a_short_line_about_the_author() {
        assert_those(
            Measure::is_furniture,
            &["شارك", "وأضاف", "كتب – سامر الحداد", "تقرير: افتتاح مكتبة عامة في المحطة", "بغداد - أربيل"],
            &[
                // These can be headlines.
                "رياضة",
                "المصدر",
                "بغداد",
                "السلام عليكم ورحمة الله وبركاته",
                "تقرير: افتتاح مكتبة عامة في المحطة القديمة",
                "مكتبة في المحطة",
                "المصدر: سامر الحداد",
            ],
        );
    }

    #[test]
    fn some_phrases_speak_for_running_text_and_some_can_be_headlines() {
        let only = |class: Class| Measure { whole: class.bit(), words: 14, ..Measure::default() };
        let dateline = [Class::Dateline, Class::Outlet];
        let genre = [Class::Biography, Class::Recipe, Class::Poem, Class::Religious];
        let heading = [Class::Source, Class::Caption, Class::Masthead, Class::Sections];
        for &(class, name) in Class::ALL {
            let text = dateline.contains(&class) || genre.contains(&class);
            assert_eq!(only(class).reads_like_prose(), text || class == Class::Speech, "{name}");
            assert_eq!(only(class).is_furniture(), !text && !heading.contains(&class), "{name}");
        }
    }

    #[test]
    fn a_line_of_a_wrapped_paragraph_has_the_words_of_a_line_and_is_nothing_else() {
        let line = |words: usize| Measure { words, ..Measure::default() };
        for (measure, wanted) in [
            (line(4), false),
            (line(5), true),
            (line(19), true),
            (line(20), false),
            (Measure { whole: Class::Speech.bit(), ..line(8) }, true),
            (Measure { whole: Class::Share.bit(), ..line(8) }, false),
            (Measure { begin: BEGIN_NUMBER, ..line(8) }, true),
            (Measure { begin: BEGIN_BULLET, ..line(8) }, false),
            (Measure { date: DATE_PUBLISHED, ..line(8) }, true),
            (Measure { date: DATE_BARE, ..line(8) }, false),
        ] {
            assert_eq!(measure.may_be_wrapped(), wanted, "{measure:?}");
        }
    }

    #[test]
    fn persons_are_told_by_the_words_of_a_short_piece_and_its_length() {
        for (line, person) in [
            ("ميناء", 0),
            ("سوق السمك الجديد", 0),
            ("سوق السمك الجديد في المدينة", 0),
            ("الشاعر سالم العوضي", 2),
            ("لقاء في المكتبة مع سالم العوضي", 3),
            ("كاتب مصري", 2),
            ("كاتب صحافي", 2),
            ("سالم", 4),
            ("سالم العوضي", 5),
            ("سالم العوضي يفتتح سوق السمك", 6),
            ("سالم العوضي يفتتح سوق السمك الجديد في مدينة الروضة بعد عامين من الأعمال", 0),
        ] {
            assert_eq!(measured(line).person, person, "{line}");
        }
    }

    #[test]
    fn each_bit_of_a_set_is_given_once() {
        let mut found = Vec::new();
        bits(1 << 31 | 0b10_1001, |bit| found.push(bit));
        assert_eq!(found, [0, 3, 5, 31]);
    }

    #[test]
    fn a_date_is_alone_a_stamp_or_an_update() {
        let (alone, labelled, updated) = ("3 مارس 2024", "نشر في 3 مارس 2024", "آخر تحديث: 3 مارس 2024");
        let (time, updated_time) = ("11:30 صباحا", "آخر تحديث: 11:30 صباحا");
        let (relative, text) = ("منذ ساعتين", "مكتبة في المحطة");
        assert_those(
            Measure::is_only_date,
            &[alone, time, relative],
            &[labelled, updated, updated_time, "الجسر يفتح 11:30", text],
        );
        assert_those(Measure::is_stamp, &[alone, labelled, updated], &[time, updated_time, relative, text]);
        assert_those(
            Measure::is_update,
            &[updated, updated_time],
            &[alone, labelled, time, relative, "آخر تحديث", "آخر تحديث: خبر عن الجسر الجديد 11:30 صباحا"],
        );
        // Whether the label opens it, is all of it, or both.
        let label = Class::Updated.bit();
        for (starts, whole) in [(label, 0), (0, label), (label, label)] {
            assert!(Measure { date: DATE_TIME, starts, whole, ..Measure::default() }.is_update());
        }
        assert_those(Measure::has_date, &[alone, labelled, updated, relative], &[time, updated_time, text]);
    }

    #[test]
    fn a_label_names_the_role_of_the_little_that_follows() {
        let tags = |words: usize| format!("الكلمات المفتاحية:{}", " جسر".repeat(words - 2));
        for (line, role) in [
            ("المصدر: صوت الوادي", Some(Role::Source)),
            ("المصدر: صوت الوادي في الجسر الجديد", Some(Role::Source)),
            ("المصدر: صوت الوادي في الجسر القديم الجديد", None),
            ("بقلم: سامر الحداد", Some(Role::Byline)),
            ("المصدر", None),
            ("صوت الوادي", None),
            (&tags(TAGS_WORDS), Some(Role::Keywords)),
            (&tags(TAGS_WORDS + 1), None),
        ] {
            assert_eq!(measured(line).labelled(), role, "{line}");
        }
    }

    #[test]
    fn a_date_among_words_is_no_stamp() {
        for (line, may_be) in [
            ("سعر الذهب اليوم الأحد 5 أكتوبر 2025 في محال الصاغة", false),
            ("سعر الذهب نشر في 5 أكتوبر 2025 في محال الصاغة", true),
            ("الأحد 5 أكتوبر 2025", true),
            ("هدى سالم في 5 أكتوبر 2025", true),
            ("- 5 أكتوبر 2025", true),
            ("- آخر موعد للطلبات 20 أكتوبر 2025", false),
            ("سعر الذهب الأحد 5 أكتوبر 2025الوادي", false),
        ] {
            assert_eq!(measured(line).may_be_stamp(), may_be, "{line}");
        }
    }

    #[test]
    fn a_sentence_names_its_source_by_a_phrase_that_is_not_all_of_it() {
        let (source, other) = (Class::Source.bit(), Class::Byline.bit());
        for (starts, inside, whole, words, names) in [
            (source, 0, 0, 16, true),
            (0, source, 0, 16, true),
            (source, source, 0, 16, true),
            (source | other, 0, other, 16, true),
            (source, source, source, 16, false),
            (other, other, 0, 16, false),
            (source, 0, 0, 17, false),
        ] {
            let measure = Measure { starts, inside, whole, words, ..Measure::default() };
            assert_eq!(measure.names_source(), names, "{measure:?}");
        }
    }

    #[test]
    fn a_sentence_ends_with_a_stop_and_has_no_phrase_of_a_page() {
        for (line, is) in [
            ("ولم تسجل إصابات.", true),
            ("ولم تسجل إصابات", false),
            ("ولم تسجل.", false),
            ("جميع الحقوق محفوظة للناشر.", false),
            ("رويترز: ارتفعت الأسعار.", true),
        ] {
            assert_eq!(measured(line).is_sentence(), is, "{line}");
        }
        // Whether the phrase opens it, is all of it, or both.
        let (page, text) = (Class::Share.bit(), Class::Speech.bit());
        for (starts, whole, is) in
            [(page, 0, false), (0, page, false), (page, page, false), (text, text, true), (page | text, text, false)]
        {
            let measure = Measure { end: END_STOP, words: SENTENCE_WORDS, starts, whole, ..Measure::default() };
            assert_eq!(measure.is_sentence(), is, "{measure:?}");
        }
    }

    #[test]
    fn a_stamp_has_a_date_a_digit_or_a_label_or_no_words() {
        let words = |words: usize| Measure { words, ..Measure::default() };
        let (label, other) = (Class::Published.bit(), Class::Source.bit());
        assert!(words(0).may_be_stamp());
        assert!(!words(2).may_be_stamp());
        assert!(Measure { date: DATE_TIME, ..words(2) }.may_be_stamp());
        // The phrase in one of the four places, or in several.
        for places in 1..16 {
            for (bit, wanted) in [(label, true), (Class::Updated.bit(), true), (other, false)] {
                let at = |place: u32| if places >> place & 1 == 1 { bit } else { 0 };
                let measure = Measure { whole: at(0), starts: at(1), ends: at(2), inside: at(3), ..words(2) };
                assert_eq!(measure.may_be_stamp(), wanted, "{measure:?}");
            }
        }
        assert_those(Measure::may_be_stamp, &["الجسر 2024", "رقم ق 2024", "2024"], &["الجسر الجديد", "الجسر: \"%\""]);
    }

    #[test]
    fn a_piece_has_features_for_its_length_with_its_end_and_with_its_label() {
        let features = |measure: &Measure| {
            let mut features = Vec::new();
            measure.features(&mut features);
            features
        };
        // Four words are below the fifth bound, five below the sixth; of the lengths behind a label five is the first.
        for (words, length, behind_label) in [(4, 4, 0), (5, 5, 1), (9, 6, 2)] {
            for (end, group) in [(END_STOP, 0), (END_QUESTION, 0), (END_CUT, 0), (END_COLON, 1), (END_QUOTE, 2)] {
                let found = features(&Measure { words, end, starts: Class::Byline.bit(), ..Measure::default() });
                assert!(found.contains(&feature(Family::LengthEnd, length * 3 + group)), "{words} {end}");
                assert!(found.contains(&feature(Family::Label, 3 + behind_label)), "{words}");
            }
        }
        let whole = Measure { whole: Class::Byline.bit(), starts: Class::Byline.bit(), ..Measure::default() };
        let label = feature(Family::Label, 0)..feature(Family::Label, 0) + 3 * LABELLED as u16;
        assert!(!features(&whole).iter().any(|feature| label.contains(feature)), "nothing follows");
    }

    #[test]
    fn a_piece_is_measured_by_its_own_words_and_phrases() {
        let line = "الجسر القديم المصدر: صوت الوادي أمس";
        let mut reader = Reader::new(PhraseSet::none(), None);
        let reading = reader.read(line);
        let seam = "الجسر القديم ".chars().count();
        let (mut hits, mut words, mut vocabulary) = (0, 0, Vec::new());
        let mut piece = |range| measure(reading, range, &mut hits, &mut words, &mut vocabulary);
        let (first, second) = (piece(0..seam), piece(seam..reading.folded.symbols().len()));
        assert_eq!((first.words, first.width, first.starts), (2, "الجسر القديم".chars().count(), 0));
        assert_eq!((second.words, second.starts & Class::Source.bit()), (4, Class::Source.bit()));
        assert_eq!(second.width, "المصدر: صوت الوادي أمس".chars().count());
        assert_eq!(first.vocabulary.end, second.vocabulary.start);
        // A piece behind one that nobody measures.
        let alone = measure(reading, seam..reading.folded.symbols().len(), &mut 0, &mut 0, &mut Vec::new());
        assert_eq!((alone.words, alone.identity), (second.words, second.identity));
    }

    #[test]
    fn each_piece_of_a_line_has_the_words_between_its_seams() {
        let parts = ["جسر الحي ", "عبر نهر وادي السدر ", "قبل الفجر"];
        let mut reader = Reader::new(PhraseSet::none(), None);
        let reading = reader.read(&parts.concat());
        let (mut start, mut hits, mut words) = (0, 0, 0);
        let counts = parts.map(|part| {
            let range = start..start + part.chars().count();
            start = range.end;
            measure(reading, range, &mut hits, &mut words, &mut Vec::new()).words
        });
        assert_eq!(counts, [2, 4, 2]);
    }

    #[test]
    fn words_are_of_letters_arabic_or_latin() {
        assert_eq!(["جسر", "جسر CNN", "CNN 2024 - !", "2024"].map(|line| measured(line).words), [1, 2, 1, 0]);
    }

    #[test]
    fn letters_without_spaces_count_as_the_words_that_they_must_be() {
        let glued = |times: usize| "النهر".repeat(times);
        for (line, words) in
            [(glued(7), 1), (glued(8), 2), (glued(15), 2), (glued(16), 3), (format!("جسر {}", glued(8)), 3)]
        {
            assert_eq!(measured(&line).words, words, "{line}");
        }
    }

    #[test]
    fn a_line_of_glued_items_is_known() {
        assert_those(
            |m| m.glued_item,
            &["ضعف الثقة.غياب الدعم.قلة المال"],
            &["ضعف الثقة. غياب الدعم. قلة المال", "ضعف الثقة"],
        );
    }

    #[test]
    fn the_dateline_is_a_piece_the_lead_another_or_the_line_is_one() {
        let mut reader = Reader::new(PhraseSet::none(), None);
        let mut pieces = |line: &str, cuts: &[usize]| {
            let reading = reader.read(line);
            let ends = cuts.iter().copied().chain([reading.folded.symbols().len()]);
            let mut start = 0;
            let piece =
                |end| measure(reading, std::mem::replace(&mut start, end)..end, &mut 0, &mut 0, &mut Vec::new());
            ends.map(piece).map(|measure| measure.dateline).collect::<Vec<_>>()
        };
        let dateline = "بغداد - رويترز -";
        let lead = "أعلنت البلدية أن العمل في الجسر الجديد سيبدأ صباح الأحد المقبل";
        let (line, end) = (format!("{dateline} {lead}"), dateline.chars().count());
        assert_eq!(pieces(&line, &[end]), [1, 2]);
        assert_eq!(pieces(&line, &[end, end + 8]), [1, 2, 0]);
        assert_eq!(pieces(&line, &[6, end]), [0, 0, 2]);
        assert_eq!(pieces(&line, &[]), [0]);
        assert_eq!(pieces("بغداد - رويترز", &[]), [DATELINE_BARE]);
        assert_eq!(pieces(lead, &[7]), [0, 0]);
    }

    #[test]
    fn signs_are_told_by_the_mark_and_what_stands_beside_it() {
        let has = |line: &str, sign: Sign| measured(line).traits & 1 << sign as u32 != 0;
        for (sign, these, others) in [
            (
                Sign::Address,
                &["https://sahel", "www.sahel", "sahel.com"] as &[&str],
                &["الجسر: مفتوح", "sahel"] as &[&str],
            ),
            (Sign::Mail, &["raed@sahel"], &["@sahel", "رائد@ الساحل", "RAED@7"]),
            (Sign::Handle, &["@sahel", "رائد@ الساحل"], &["raed@sahel", "الساحل"]),
            (Sign::Code, &["%d8", "a{b", "![", "[box", "[/box"], &["50%", "%z", "!", "[الجسر]", "[7]"]),
            (Sign::Percent, &["50%", "%z"], &["%d8", "50"]),
            (Sign::Brackets, &["(الجسر)", "[الجسر]"], &["[box", "الجسر)"]),
            (Sign::Score, &["الساحل 3-1 الوادي", "100-99"], &["2024-10", "10-2024", "الساحل - 3", "3 - الساحل"]),
            (Sign::Dash, &["2024-10", "10-2024", "الساحل - 3"], &["3-1", "الساحل"]),
            (Sign::Tag, &["#الجسر"], &["الجسر"]),
            (Sign::Bar, &["الساحل | الوادي"], &["الساحل الوادي"]),
            (Sign::Crumb, &["أخبار > محليات"], &["أخبار محليات"]),
            (Sign::Question, &["هل فتح الجسر؟"], &["هل فتح الجسر"]),
            (Sign::TwoDots, &["الجسر.."], &["الجسر.", "الجسر. ."]),
            (Sign::Colon, &["الجسر: مفتوح"], &["https://sahel", "الجسر"]),
            (Sign::EarlyColon, &["هذا هو الجسر الجديد: مفتوح"], &["هذا هو الجسر الجديد اليوم: مفتوح", "https://sahel"]),
            (Sign::Comma, &["الجسر، مفتوح", "الجسر؛ مفتوح"], &["الجسر", "الجسر، مفتوح، اليوم"]),
            (Sign::Commas, &["الجسر، مفتوح، اليوم"], &["الجسر، مفتوح"]),
            (Sign::Sentences, &["فتح الجسر. مر الناس"], &["فتح الجسر.", "فتح الجسر.مر الناس"]),
            (Sign::Quotes, &["«الجسر»"], &["الجسر»"]),
            (Sign::LongNumber, &["1234567"], &["123456", "123 4567"]),
            (Sign::NoLetters, &["2024", "***"], &["2024 م", "2024 m"]),
            (Sign::OnlyLatin, &["sahel"], &["sahel ج", "الجسر"]),
            (Sign::MostlyLatin, &["sahel جسر"], &["sahel", "abc جسر", "الجسر"]),
            (Sign::SomeLatin, &["abc جسر"], &["sahel جسر", "sahel", "الجسر"]),
            (Sign::OnlyDigits, &["2024"], &["2024 م", "***"]),
            (Sign::MostlyDigits, &["2024 جسر", "2024 المحطة"], &["12 جسور", "2024", "الجسر"]),
            (Sign::SomeDigits, &["12 جسور"], &["2024 جسر", "2024", "الجسر"]),
            (Sign::Copyright, &["© الساحل"], &["الساحل"]),
            (Sign::Connector, &["وأعلن الوزير"], &["وعد الوزير", "أعلن الوزير"]),
            (Sign::Time, &["الجسر 11:30"], &["الجسر 3 مارس 2024"]),
            (Sign::Doubled, &["جسر الحي جسر الحي"], &["جسر جسر", "جسر الحي جسر الوادي", "جسر الحي جسر الحي جسر"]),
        ] {
            for (lines, wanted) in [(these, true), (others, false)] {
                for line in lines {
                    assert_eq!(has(line, sign), wanted, "sign {} of {line}", sign as u32);
                }
            }
        }
    }

    #[test]
    fn a_piece_with_an_address_is_known() {
        assert_those(Measure::has_address, &["https://sahel", "الجسر www.sahel"], &["sahel", "@sahel", "الجسر: مفتوح"]);
    }

    #[test]
    fn the_edges_of_a_piece_are_marked() {
        for (line, end) in [
            ("فتح الجسر", END_NONE),
            ("فتح الجسر.", END_STOP),
            ("«فتح الجسر.»", END_STOP),
            ("(فتح الجسر.)", END_STOP),
            ("فتح الجسر:", END_COLON),
            ("فتح الجسر؟", END_QUESTION),
            ("فتح الجسر!", END_QUESTION),
            ("فتح الجسر..", END_CUT),
            ("فتح الجسر،", END_COMMA),
            ("فتح (الجسر)", END_BRACKET),
            ("فتح «الجسر»", END_QUOTE),
            ("فتح الجسر -", END_OTHER),
            ("فتح الجسر 7", END_NONE),
        ] {
            assert_eq!(measured(line).end, end, "{line}");
        }
        for (line, begin) in [
            ("فتح الجسر", 0),
            ("• فتح الجسر", BEGIN_BULLET),
            ("1- فتح الجسر", BEGIN_NUMBER),
            ("1) فتح الجسر", BEGIN_NUMBER),
            ("1. 2", 7),
            ("1 جسر", 7),
            ("- فتح الجسر", 3),
            ("«الجسر» مفتوح", 4),
            ("(الجسر) مفتوح", 5),
            ("#الجسر", 6),
            ("sahel", 8),
        ] {
            assert_eq!(measured(line).begin, begin, "{line}");
        }
    }

    #[test]
    fn a_date_counts_by_its_label_and_by_what_else_the_piece_holds() {
        for (line, date) in [
            ("فتح الجسر", 0),
            ("11:30", DATE_TIME),
            ("فتح الجسر 11:30", DATE_TIME),
            ("3 مارس 2024", DATE_BARE),
            ("منذ ساعتين", DATE_RELATIVE),
            ("نشر في 3 مارس 2024", DATE_PUBLISHED),
            ("آخر تحديث: 3 مارس 2024", DATE_UPDATED),
            ("الجسر الجديد 3 مارس 2024", 6),
            ("جسر الحي الجديد 3 مارس 2024", 7),
            ("جسر الحي الشرقي عند محطة النهر 3 مارس 2024", 7),
            ("3 مارس 2024 جسر الحي الشرقي عند محطة النهر القديمة", 9),
            ("بين 3 مارس 2024 والجسر الشرقي عند محطة النهر القديمة 5 مايو 2024", 10),
            ("جسر الحي الشرقي عند محطة النهر القديمة 3 مارس 2024", 11),
        ] {
            assert_eq!(measured(line).date, date, "{line}");
        }
    }

    #[test]
    fn a_phrase_counts_where_its_position_lets_it() {
        let speech = Class::Speech.bit();
        for (line, [whole, starts, ends, inside], count) in [
            ("وأضاف", [true, false, false, false], 1),
            ("وأضاف الوزير", [false, true, false, false], 1),
            ("فتح الجسر وأضاف", [false, false, true, false], 1),
            ("فتح الجسر وأضاف الوزير", [false, false, false, true], 1),
            ("فتح الجسر وأضاف الوزير وأضاف الناس", [false, false, false, true], 2),
            // This one opens a sentence or is none.
            ("قال الوزير", [false, true, false, false], 1),
            ("فتح الجسر قال الوزير", [false; 4], 0),
            ("فتح الجسر قال", [false; 4], 0),
        ] {
            let m = measured(line);
            assert_eq!(
                [m.whole, m.starts, m.ends, m.inside].map(|set| set & speech != 0),
                [whole, starts, ends, inside]
            );
            assert_eq!(m.speech, count, "{line}");
        }
        let share = |line: &str| measured(line).starts & Class::Share.bit();
        assert_eq!(share("شارك الناس في الجسر"), 0, "a phrase that is a whole line");
        assert_eq!(measured("صور").whole, Class::Caption.bit() | Class::Byline.bit(), "a phrase of two lists");
        assert_eq!(measured("فرانس برس").whole, Class::Dateline.bit(), "not what another list has for its last word");
        assert!(measured("رويترز").agency && !measured("رويترز الجسر").agency && !measured("بغداد").agency);
    }

    #[test]
    fn the_callers_phrase_is_what_one_of_the_lists_for_its_role_would_be() {
        for (role, class) in [
            (Role::Marker, Some(Class::ReadAlso)),
            (Role::Related, Some(Class::Related)),
            (Role::Share, Some(Class::Share)),
            (Role::Navigation, Some(Class::Widgets)),
            (Role::Footer, Some(Class::Copyright)),
            (Role::Advertisement, Some(Class::Ads)),
            (Role::Comment, Some(Class::Comments)),
            (Role::Keywords, Some(Class::Tags)),
            (Role::Byline, Some(Class::Byline)),
            (Role::Source, Some(Class::Source)),
            (Role::Caption, Some(Class::Caption)),
            (Role::Title, None),
        ] {
            let own = PhraseSet::own(&[("كلمة الراعي".to_owned(), role)]);
            for line in ["كلمة الراعي", "قبل كلمة الراعي بقليل"] {
                let m = measured_by(line, &own);
                assert_eq!((m.own, m.whole), (Some(role), class.map_or(0, Class::bit)), "{}", role.name());
            }
        }
    }

    #[test]
    fn phrases_in_a_row_are_the_whole_piece() {
        let sections = |line: &str| measured(line).whole & Class::Sections.bit() != 0;
        for (line, wanted) in [
            ("الرئيسية سياسة اقتصاد", true),
            ("الرئيسية - سياسة", true),
            ("الرئيسية -- سياسة", false),
            ("الرئيسية سياسة الجسر", false),
            ("الجسر سياسة اقتصاد", false),
        ] {
            assert_eq!(sections(line), wanted, "{line}");
        }
    }

    #[test]
    fn a_piece_is_known_again_by_its_words() {
        let identity = |line: &str| measured(line).identity;
        assert_eq!(identity("فتح الجسر 7"), identity("«فتح» الجسر: 7!"));
        assert_ne!(identity("فتح الجسر 7"), identity("فتح الجسر 8"));
        assert_ne!(identity("فتح الجسر"), identity("الجسر فتح"));
        assert_eq!(identity("***"), 0);
        let numbered = (0..2000).map(|number| identity(&format!("فتح الجسر {number}")));
        assert_eq!(numbered.collect::<std::collections::BTreeSet<_>>().len(), 2000, "each is another");
        let opening = |line: &str| measured(line).opening;
        let whole = opening("تفتح البلدية جسر الحي الشرقي صباح الأحد");
        assert_eq!(opening("تفتح البلدية جسر الحي الشرقي بعد ترميمه…"), whole);
        assert_eq!(opening("تفتح البلدية جسر الحي الشرقي 7 أيام متتالية"), whole, "its first five words");
        assert_ne!(opening("تفتح البلدية جسر الحي الغربي صباح الأحد"), whole);
        assert_eq!(opening("تفتح البلدية جسر الحي الشرقي صباحا"), 0, "of fewer than seven words");
    }

    #[test]
    fn the_long_words_of_a_piece_are_its_vocabulary() {
        let mut reader = Reader::new(PhraseSet::none(), None);
        let reading = reader.read("فتح الجسر sahel نهر واسع");
        let mut vocabulary = vec![7];
        let m = measure(reading, 0..reading.folded.symbols().len(), &mut 0, &mut 0, &mut vocabulary);
        assert_eq!((m.vocabulary, vocabulary.len()), (1..3, 3), "two of four Arabic letters or more");
    }

    #[test]
    fn known_words_are_looked_for_at_the_edges_of_a_long_piece() {
        let known = |words: usize, at: usize| {
            let line: Vec<&str> = (0..words).map(|index| if index == at { "تحميل" } else { "سفرجل" }).collect();
            measured(&line.join(" ")).known.iter().count()
        };
        assert_eq!((0..SHORT).map(|at| known(SHORT, at)).sum::<usize>(), SHORT);
        let found: Vec<usize> = (0..=SHORT).filter(|&at| known(SHORT + 1, at) == 1).collect();
        assert_eq!(found, [0, 1, 2, SHORT - 1, SHORT]);
        assert_eq!(measured("تحميل تحميل").known.iter().count(), 1, "each once");
    }
}
