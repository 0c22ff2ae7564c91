//! The operations, their order, and the sets that callers choose.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

use super::class::Class;
use super::pass::Pass;
use super::*;

/// What an operation is, as its file states it.
pub(super) struct Rule {
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    /// Whether it can drop or merge what tells two words apart.
    pub(super) lossy: bool,
    /// The classes without which there is nothing to do.
    pub(super) looks_for: Class,
    /// A text and what becomes of it.
    pub(super) example: [&'static str; 2],
    /// A text that must not change.
    pub(super) counter_example: &'static str,
    pub(super) run: fn(&mut Pass<'_>),
}

macro_rules! operations {
    ($($(#[$doc:meta])* $name:ident = $rule:path,)*) => {
        /// One normalisation operation. The variants stand in the order in which they are applied.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Operation {
            $($(#[$doc])* $name,)*
        }

        impl Operation {
            /// Every operation, in the order in which they are applied.
            pub const ALL: &[Operation] = &[$(Operation::$name),*];

            /// The name in options and results, such as `tatweel:smart`.
            pub const fn name(self) -> &'static str {
                match self { $(Operation::$name => $rule.name,)* }
            }

            /// One or two sentences that say what it does.
            pub const fn description(self) -> &'static str {
                match self { $(Operation::$name => $rule.description,)* }
            }

            /// Whether it can drop or merge what tells two words apart: marks, letters, digits, punctuation.
            pub const fn is_lossy(self) -> bool {
                match self { $(Operation::$name => $rule.lossy,)* }
            }

            /// A text, and what becomes of it.
            pub const fn example(self) -> [&'static str; 2] {
                match self { $(Operation::$name => $rule.example,)* }
            }

            /// A text that looks alike and does not change.
            pub const fn counter_example(self) -> &'static str {
                match self { $(Operation::$name => $rule.counter_example,)* }
            }

            pub(super) const fn looks_for(self) -> Class {
                match self { $(Operation::$name => $rule.looks_for,)* }
            }

            pub(super) fn run(self, pass: &mut Pass<'_>) {
                match self { $(Operation::$name => ($rule.run)(pass),)* }
            }
        }
    };
}

operations! {
    /// Lossless: repairs Arabic that was read in the wrong encoding.
    Mojibake = mojibake::RULE,
    /// Lossless: character references.
    HtmlEntities = html_entities::RULE,
    /// Lossless: every line break becomes LF.
    Newlines = newlines::RULE,
    /// Lossless: controls and annotation characters go.
    Control = control::RULE,
    /// Lossless: Unicode NFC.
    Nfc = nfc::RULE,
    /// Lossy: Unicode NFKC.
    Nfkc = nfkc::RULE,
    /// Lossless: presentation forms become letters.
    PresentationForms = presentation_forms::RULE,
    /// Lossless: phrase ligatures are written out.
    HonorificsExpand = honorifics::RULE,
    /// Lossless: tatweel that only stretches a word goes.
    TatweelSmart = tatweel::SMART,
    /// Lossy: every tatweel goes.
    TatweelRemove = tatweel::REMOVE,
    /// Lossless: Persian and Urdu look-alikes in Arabic text.
    LookalikesAuto = lookalikes::AUTO,
    /// Lossy: every Arabic nonspacing mark goes.
    MarksStrip = marks::STRIP,
    /// Lossy: harakat, tanween, shadda and sukun go.
    HarakatStrip = harakat::RULE,
    /// Lossy: Quranic annotation signs go.
    QuranicStrip = quranic::RULE,
    /// Lossy: dagger alef becomes a letter.
    DaggerAlefToAlef = dagger_alef::RULE,
    /// Lossy: a mark that stands twice on one base stands once.
    MarksDedupe = marks::DEDUPE,
    /// Lossless: fathatan stands before its alef.
    TanweenBeforeAlef = tanween::BEFORE,
    /// Lossless: fathatan stands on its alef.
    TanweenAfterAlef = tanween::AFTER,
    /// Lossy: the alefs become one.
    AlefFold = alef::RULE,
    /// Lossy: alef maqsura becomes yeh.
    MaqsuraFold = maqsura::RULE,
    /// Lossy: teh marbuta becomes heh.
    TehMarbutaFold = teh_marbuta::RULE,
    /// Lossy: hamza on waw and yeh leaves its carrier.
    HamzaFoldCarrier = hamza::FOLD_CARRIER,
    /// Lossy: hamza on waw and yeh loses its carrier.
    HamzaBare = hamza::BARE,
    /// Lossy: Farsi yeh and keheh become yeh and kaf in every language. Part of `search`.
    LookalikesFold = lookalikes::FOLD,
    /// Lossy: digits become ASCII.
    DigitsAscii = digits::ASCII,
    /// Lossy: digits become Arabic-Indic.
    DigitsArab = digits::ARAB,
    /// Lossy: Arabic number signs become ASCII.
    SeparatorsAscii = separators::RULE,
    /// Lossy: Arabic punctuation becomes ASCII.
    PunctAscii = punct::ASCII,
    /// Lossy: ASCII punctuation in Arabic text becomes Arabic.
    PunctArabic = punct::ARABIC,
    /// Lossless: spaces around punctuation.
    PunctSpacing = punct_spacing::RULE,
    /// Lossy: runs of one punctuation mark become one.
    PunctCollapse = punct_collapse::RULE,
    /// Lossy: quotes become ASCII.
    QuotesAscii = quotes::RULE,
    /// Lossy: letters repeated for emphasis become two.
    Elongation2 = elongation::RULE,
    /// Lossless: a space between a number and a word.
    Glue = glue::RULE,
    /// Lossless: invisible characters that do nothing go.
    Invisibles = invisibles::RULE,
    /// Lossless: bidirectional controls go.
    BidiStrip = bidi::STRIP,
    /// Lossless: bidirectional controls stay; it wins over `bidi:strip`.
    BidiKeep = bidi::KEEP,
    /// Lossless: white space.
    Whitespace = whitespace::RULE,
    /// Lossy: what Lucene's ArabicNormalizer does, to the letter.
    LuceneAr = lucene::RULE,
}

impl Operation {
    /// The operation of a name such as `tatweel:smart`; `None` for any other name.
    pub fn from_name(name: &str) -> Option<Operation> {
        Operation::ALL.iter().copied().find(|operation| operation.name() == name)
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A named set of operations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Profile {
    /// Nothing.
    None,
    /// Everything that repairs a text and loses nothing. Idempotent.
    #[default]
    Clean,
    /// `clean`, and then spelling differences are folded, for matching. Idempotent.
    Search,
    /// Exactly what Lucene's ArabicNormalizer does, for matching against an existing index.
    Lucene,
}

impl Profile {
    /// Every profile with its name in options.
    pub const NAMES: [(&'static str, Profile); 4] =
        [("none", Profile::None), ("clean", Profile::Clean), ("search", Profile::Search), ("lucene", Profile::Lucene)];

    /// The profile of a name such as `clean`; `None` for any other name.
    pub fn from_name(name: &str) -> Option<Profile> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|&(_, profile)| profile)
    }

    /// The operations of the profile.
    pub const fn operations(self) -> Operations {
        match self {
            Profile::None => Operations::NONE,
            Profile::Clean => CLEAN,
            Profile::Search => SEARCH,
            Profile::Lucene => Operations::of(&[Operation::LuceneAr]),
        }
    }
}

const CLEAN: Operations = Operations::of(&[
    Operation::Mojibake,
    Operation::HtmlEntities,
    Operation::Newlines,
    Operation::Control,
    Operation::Nfc,
    Operation::PresentationForms,
    Operation::TatweelSmart,
    Operation::LookalikesAuto,
    Operation::Invisibles,
    Operation::BidiStrip,
    Operation::Whitespace,
]);

const SEARCH: Operations = CLEAN.with(Operations::of(&[
    Operation::TatweelRemove,
    Operation::MarksStrip,
    Operation::AlefFold,
    Operation::MaqsuraFold,
    Operation::TehMarbutaFold,
    Operation::LookalikesFold,
    Operation::DigitsAscii,
]));

/// A set of operations. Whatever the order in which they were named, they are applied in the order of
/// [`Operation::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Operations(u64);

impl Operations {
    /// No operation.
    pub const NONE: Operations = Operations(0);

    /// Encoding damage and character references: what has to be repaired over a whole input before anything can read
    /// it. Take them out of the operations that run later, or a reference is decoded twice.
    pub const REPAIR: Operations = Operations::of(&[Operation::Mojibake, Operation::HtmlEntities]);

    /// The set of some operations.
    pub const fn of(operations: &[Operation]) -> Operations {
        let (mut set, mut rest) = (0, operations);
        while let [first, others @ ..] = rest {
            set |= 1 << *first as u64;
            rest = others;
        }
        Operations(set)
    }

    /// The set of some names: of operations (`tatweel:smart`) and of profiles (`clean`), which stand for all of theirs.
    ///
    /// # Errors
    ///
    /// [`UnknownOperation`] for the first name that is neither.
    pub fn from_names<N: AsRef<str>>(names: &[N]) -> Result<Operations, UnknownOperation> {
        names.iter().try_fold(Operations::NONE, |set, name| {
            let name = name.as_ref().trim();
            let named = Operation::from_name(name).map(|operation| Operations::of(&[operation]));
            named
                .or_else(|| Profile::from_name(name).map(Profile::operations))
                .map(|named| set.with(named))
                .ok_or_else(|| UnknownOperation { name: name.to_owned() })
        })
    }

    /// These operations and others.
    pub const fn with(self, others: Operations) -> Operations {
        Operations(self.0 | others.0)
    }

    /// These operations, leaving out others.
    pub const fn without(self, others: Operations) -> Operations {
        Operations(self.0 & !others.0)
    }

    /// Whether an operation is in the set.
    pub const fn contains(self, operation: Operation) -> bool {
        self.0 & (1 << operation as u64) != 0
    }

    /// The operations, in the order in which they are applied.
    pub fn iter(self) -> impl Iterator<Item = Operation> {
        Operation::ALL.iter().copied().filter(move |&operation| self.contains(operation))
    }

    /// Whether the set promises that a second run changes nothing: every set that holds all of `clean`.
    pub(super) const fn is_stable(self) -> bool {
        self.0 & CLEAN.0 == CLEAN.0
    }

    /// The operations that run: `bidi:keep` wins over `bidi:strip`.
    pub(super) const fn effective(self) -> Operations {
        if self.contains(Operation::BidiKeep) { self.without(Operations::of(&[Operation::BidiStrip])) } else { self }
    }

    /// The classes that at least one of them looks for.
    pub(super) fn looks_for(self) -> Class {
        self.iter().fold(0, |all, operation| all | operation.looks_for())
    }
}

impl From<Profile> for Operations {
    fn from(profile: Profile) -> Operations {
        profile.operations()
    }
}

/// The name of no operation and no profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownOperation {
    /// The name as it was given.
    pub name: String,
}

impl fmt::Display for UnknownOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown operation \"{}\"; known are", self.name)?;
        for (index, operation) in Operation::ALL.iter().enumerate() {
            write!(f, "{} {operation}", if index == 0 { "" } else { "," })?;
        }
        f.write_str(", and the profiles none, clean, search, lucene")
    }
}

impl std::error::Error for UnknownOperation {}

/// How often each operation changed a text. Serialised as a map from names to numbers, without those that changed nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "BTreeMap<String, usize>")]
pub struct Counts {
    edits: [usize; Operation::ALL.len()],
}

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(operation, count)| (operation.name(), count)))
    }
}

impl TryFrom<BTreeMap<String, usize>> for Counts {
    type Error = UnknownOperation;

    fn try_from(named: BTreeMap<String, usize>) -> Result<Counts, UnknownOperation> {
        let mut counts = Counts::default();
        for (name, count) in named {
            counts.add(Operation::from_name(&name).ok_or(UnknownOperation { name })?, count);
        }
        Ok(counts)
    }
}

impl Counts {
    /// The number of edits that an operation made.
    pub fn get(&self, operation: Operation) -> usize {
        self.edits.get(operation as usize).copied().unwrap_or(0)
    }

    /// Operations and the number of edits that they made, leaving out those that made none, in the order of
    /// [`Operation::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Operation, usize)> {
        Operation::ALL.iter().map(|&operation| (operation, self.get(operation))).filter(|&(_, count)| count > 0)
    }

    pub(crate) fn add(&mut self, operation: Operation, edits: usize) {
        if let Some(count) = self.edits.get_mut(operation as usize) {
            *count += edits;
        }
    }
}

impl Default for Counts {
    fn default() -> Self {
        Counts { edits: [0; Operation::ALL.len()] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_changes_as_stated_and_no_counter_example_changes() {
        for &operation in Operation::ALL {
            let operations = Operations::of(&[operation]);
            let [before, after] = operation.example();
            assert_eq!(normalize(before, operations).text, after, "{operation}: {before:?}");
            assert_eq!(normalize(after, operations).text, after, "{operation} a second time: {after:?}");
            let text = operation.counter_example();
            assert_eq!(normalize(text, operations).text, text, "{operation}: {text:?}");
            assert!(!operation.description().is_empty());
            assert!(before != after || operation == Operation::BidiKeep, "{operation}");
        }
    }

    #[test]
    fn names_lead_back_to_their_operation_and_profile() {
        for &operation in Operation::ALL {
            assert_eq!(Operation::from_name(operation.name()), Some(operation));
        }
        for (name, profile) in Profile::NAMES {
            assert_eq!(Profile::from_name(name), Some(profile));
        }
    }

    #[test]
    fn an_unknown_name_gives_an_error_that_lists_the_known_ones() {
        let error = Operations::from_names(&["nfc", "tatweel"]).unwrap_err().to_string();
        assert!(error.starts_with("unknown operation \"tatweel\""), "{error}");
        for &operation in Operation::ALL {
            assert!(error.contains(operation.name()), "{error}");
        }
    }

    #[test]
    fn counts_are_a_map_of_names() {
        let mut counts = Counts::default();
        counts.add(Operation::Whitespace, 2);
        counts.add(Operation::Mojibake, 1);
        let json = serde_json::to_string(&counts).unwrap();
        assert_eq!(json, r#"{"mojibake":1,"whitespace":2}"#);
        assert_eq!(serde_json::from_str::<Counts>(&json).unwrap(), counts);
        let error = serde_json::from_str::<Counts>(r#"{"tatweel":1}"#).unwrap_err().to_string();
        assert!(error.starts_with("unknown operation \"tatweel\""), "{error}");
    }

    #[test]
    fn clean_is_lossless() {
        assert!(!CLEAN.iter().any(Operation::is_lossy));
        assert!(Operations::REPAIR.iter().all(|operation| CLEAN.contains(operation)));
        assert_eq!(class::scan("") & CLEAN.looks_for(), 0);
    }
}
