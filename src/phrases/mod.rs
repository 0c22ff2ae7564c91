//! Matching the phrase lists.
//!
//! The lists are data (`phrases/*.tsv`, one file a class); `lists.txt` beside this file is compiled from them by a
//! test. A phrase is found by the hash of its first word, so that a line costs one look-up a word however many phrases
//! there are.

use std::ops::Range;
use std::sync::OnceLock;

use crate::document::Role;
use crate::fold::{Folded, exact_text};
use crate::narrow::narrow_file;
use crate::word::{Kind, Word, kind};

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $file:literal,)*) => {
        /// What a phrase is evidence of: one class for each file of phrases.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub(crate) enum Class {
            $($(#[$doc])* $name,)*
            /// The caller's own phrases.
            Own,
        }

        impl Class {
            /// Every class of the lists with the name of its file.
            pub(crate) const ALL: &[(Class, &str)] = &[$((Class::$name, $file)),*];
        }
    };
}

classes! {
    ReadAlso = "read-also",
    Related = "related",
    MostRead = "most-read",
    Tags = "tags",
    Share = "share",
    Listen = "listen-print",
    Source = "source",
    Published = "published",
    Updated = "updated",
    Byline = "byline",
    Caption = "caption",
    Copyright = "copyright",
    Masthead = "masthead",
    Cookies = "cookies",
    Newsletter = "newsletter",
    App = "app",
    Follow = "follow",
    Comments = "comments",
    Ads = "ads",
    Sections = "sections",
    Widgets = "widgets",
    Paywall = "paywall",
    Notice = "notice",
    Dateline = "dateline",
    Outlet = "outlet",
    Speech = "speech",
    Biography = "biography",
    Recipe = "recipe",
    Poem = "poem",
    Religious = "religious",
}

impl Class {
    /// The number of classes, the caller's own included.
    pub(crate) const COUNT: usize = Class::ALL.len() + 1;

    /// Its bit in a set of classes.
    pub(crate) const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// Where in a piece a phrase counts. Punctuation, bullets and digits at the piece's edges are ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Position {
    /// It is the whole piece.
    Whole,
    /// The piece begins with it.
    Start,
    /// The piece ends with it.
    End,
    /// Anywhere, as whole words.
    Any,
}

impl Position {
    /// Every position with its name in the lists.
    pub(crate) const ALL: &[(Position, &str)] =
        &[(Position::Whole, "whole"), (Position::Start, "start"), (Position::End, "end"), (Position::Any, "any")];
}

/// One phrase.
#[derive(Clone, Copy, Debug)]
struct Entry {
    start: u32,
    len: u16,
    /// Its last symbol: tells phrases with the same first word apart before they are compared.
    last: u8,
    /// Whether the next entry has the same slot.
    more: bool,
    /// Hash of the first word.
    hash: u32,
    class: Class,
    role: Role,
    position: Position,
}

/// A phrase found in a folded line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// First symbol.
    pub(crate) start: usize,
    /// The symbol after the last.
    pub(crate) end: usize,
    /// What it is evidence of.
    pub(crate) class: Class,
    /// The role that it speaks for.
    pub(crate) role: Role,
    /// Where it counts.
    pub(crate) position: Position,
    /// Whether the phrase ends inside a word: the next thing is glued to it.
    pub(crate) glued: bool,
}

impl Hit {
    /// Whether it is all of these symbols.
    pub(crate) fn covers(&self, symbols: &[u8]) -> bool {
        self.start == 0 && self.end == symbols.len()
    }

    /// Whether it names an agency.
    pub(crate) fn is_agency(&self) -> bool {
        self.class == Class::Dateline && self.role == Role::Source
    }

    /// Whether it names a place.
    pub(crate) fn is_place(&self) -> bool {
        self.class == Class::Dateline && self.role == Role::Dateline
    }

    /// Whether it is a word of outlets' names where it stands: some only open them.
    pub(crate) fn is_outlet(&self) -> bool {
        self.class == Class::Outlet && (self.position == Position::Any || self.start == 0)
    }
}

/// A set of phrases, ready to be looked up.
#[derive(Debug, Default)]
pub(crate) struct PhraseSet {
    text: Vec<u8>,
    /// By slot.
    entries: Vec<Entry>,
    /// For each hash of a first word that is [`taken`](Self::taken): the first entry.
    slots: Vec<u32>,
    /// A bit for each slot that holds any: small enough to stay at hand, and most words end here.
    taken: Vec<u64>,
    /// The caller's phrases that their symbols do not tell from others, by where they start in `text`: what else must stand
    /// in a line.
    exact: Vec<(u32, String)>,
}

impl PhraseSet {
    /// The project's own lists.
    pub(crate) fn built_in() -> &'static PhraseSet {
        static SET: OnceLock<PhraseSet> = OnceLock::new();
        SET.get_or_init(|| PhraseSet::new(parse(&narrow_file!("lists.txt"))))
    }

    /// The caller's phrases, each with the role that it speaks for. They count anywhere in a piece.
    pub(crate) fn own(phrases: &[(String, Role)]) -> PhraseSet {
        PhraseSet::new(phrases.iter().map(|(phrase, role)| (phrase.as_str(), Class::Own, *role, Position::Any)))
    }

    /// No phrase.
    pub(crate) const fn none() -> &'static PhraseSet {
        static NONE: PhraseSet = PhraseSet {
            text: Vec::new(),
            entries: Vec::new(),
            slots: Vec::new(),
            taken: Vec::new(),
            exact: Vec::new(),
        };
        &NONE
    }

    fn new<'p>(phrases: impl Iterator<Item = (&'p str, Class, Role, Position)>) -> PhraseSet {
        let mut set = PhraseSet::default();
        let mut folded = Folded::default();
        phrases.for_each(|(phrase, class, role, position)| {
            folded.refold(phrase);
            set.add(phrase, &folded, class, role, position);
        });
        set.slots = vec![0; (set.entries.len() * 8).next_power_of_two()];
        set.taken = vec![0; set.slots.len().div_ceil(64)];
        set.group();
        set
    }

    #[inline(never)] // one copy for both sets: size in WebAssembly
    fn add(&mut self, phrase: &str, folded: &Folded, class: Class, role: Role, position: Position) {
        let symbols = folded.symbols().trim_ascii();
        let (Ok(start), Ok(len), Some(&last), Some(first)) =
            (u32::try_from(self.text.len()), u16::try_from(symbols.len()), symbols.last(), folded.words().first())
        else {
            return;
        };
        self.text.extend_from_slice(symbols);
        if class == Class::Own {
            let exact = exact_text(phrase);
            if !exact.is_ascii() {
                self.exact.push((start, exact));
            }
        }
        self.entries.push(Entry { start, len, last, more: true, hash: first.hash, class, role, position });
    }

    /// Puts the entries in the order of their slots: counts those of each slot, then fills the slots from their ends.
    fn group(&mut self) {
        let entries = self.entries.clone();
        for entry in &entries {
            let slot = self.slot(entry.hash);
            self.slots.get_mut(slot).into_iter().for_each(|count| *count += 1);
        }
        let mut end = 0;
        for count in &mut self.slots {
            end += *count;
            *count = end;
        }
        for mut entry in entries {
            let slot = self.slot(entry.hash);
            let (Some(first), Some(taken)) = (self.slots.get_mut(slot), self.taken.get_mut(slot / 64)) else {
                continue;
            };
            *first = first.saturating_sub(1);
            entry.more = *taken >> (slot % 64) & 1 == 1;
            *taken |= 1 << (slot % 64);
            self.entries.get_mut(*first as usize).into_iter().for_each(|place| *place = entry);
        }
    }

    /// Whether it holds no phrase.
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn symbols(&self, entry: &Entry) -> &[u8] {
        self.text.get(entry.start as usize..entry.start as usize + usize::from(entry.len)).unwrap_or_default()
    }

    fn slot(&self, hash: u32) -> usize {
        (hash.wrapping_mul(0x9E37_79B1) >> 12) as usize & self.slots.len().wrapping_sub(1)
    }

    /// Whether what an entry's symbols do not tell apart stands in a line, at these symbols.
    #[cold]
    fn is_exact(&self, entry: &Entry, folded: &Folded, line: &str, symbols: Range<usize>) -> bool {
        let exact = self.exact.binary_search_by_key(&entry.start, |&(start, _)| start).ok();
        let Some((_, exact)) = exact.and_then(|index| self.exact.get(index)) else { return true };
        let line = line.get(folded.start(symbols.start)..folded.start(symbols.end)).unwrap_or_default();
        exact_text(line) == *exact
    }

    /// The phrases that begin at a word of a line, in no particular order.
    #[inline(always)]
    pub(crate) fn at(&self, symbols: &[u8], folded: &Folded, line: &str, word: Word, mut found: impl FnMut(Hit)) {
        let (at, hash) = (word.start as usize, word.hash);
        let slot = self.slot(hash);
        if self.taken.get(slot / 64).is_none_or(|taken| taken >> (slot % 64) & 1 == 0) {
            return;
        }
        let Some(symbols) = symbols.get(at..) else { return };
        let mut more = true;
        let first = self.slots.get(slot).map_or(0, |&first| first as usize);
        for entry in self.entries.get(first..).unwrap_or_default() {
            if !std::mem::replace(&mut more, entry.more) {
                break;
            }
            let end = usize::from(entry.len).wrapping_sub(1);
            if entry.hash != hash || symbols.get(end) != Some(&entry.last) {
                continue;
            }
            let phrase = self.symbols(entry);
            let Some(rest) = symbols.strip_prefix(phrase) else { continue };
            let glued = match (phrase.last(), rest.first()) {
                (Some(&last), Some(&next)) => kind(last) == kind(next) && kind(last) != Kind::Mark,
                _ => false,
            };
            // Inside a word a match means something only after a phrase of several words, or one long word.
            if glued && !(phrase.contains(&b' ') && phrase.len() >= 8) {
                continue;
            }
            let end = at + phrase.len();
            if !self.exact.is_empty() && !self.is_exact(entry, folded, line, at..end) {
                continue;
            }
            found(Hit { start: at, end, class: entry.class, role: entry.role, position: entry.position, glued });
        }
    }
}

/// Reads the compiled lists: a line `class role position` in brackets, then its phrases, one a line.
fn parse(lists: &str) -> impl Iterator<Item = (&str, Class, Role, Position)> {
    let mut head = None;
    lists.lines().filter_map(move |line| {
        if let Some(fields) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            let mut fields = fields.split(' ');
            let class = fields.next().and_then(|name| Class::ALL.iter().find(|(_, known)| *known == name));
            let role = fields.next().and_then(Role::from_name);
            let position = fields.next().and_then(|name| Position::ALL.iter().find(|(_, known)| *known == name));
            head = class.zip(role).zip(position).map(|((class, role), position)| (class.0, role, position.0));
            return None;
        }
        head.map(|(class, role, position)| (line, class, role, position))
    })
}
