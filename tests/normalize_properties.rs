//! What holds for every text.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

use ghirbal::{
    Counts, Edits, Normalized, Operation, Operations, Profile, Span, fingerprint, normalize, normalize_into, similarity,
};
use proptest::prelude::*;

/// Pieces that operations read, in every combination that chance makes of them.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        2 => "[ء-ي]{1,5}",
        1 => "[\u{64B}-\u{655}\u{670}\u{6D6}-\u{6ED}]{1,4}",
        1 => any::<char>().prop_map(String::from),
        1 => "[À-ÿ]{1,6}",
        1 => "[ -~]{1,4}",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

const PIECES: &[&str] = &[
    " ",
    "  ",
    "\n",
    "\r\n",
    "\r",
    "\u{A0}",
    "\t",
    "\u{2028}",
    "\u{85}",
    "\u{3000}",
    "&",
    "amp;",
    "&amp;",
    "lt;",
    "&lt;",
    "&#",
    "x640;",
    "&#1600;",
    "&#x200C;",
    "#38;",
    "&nbsp;",
    ";",
    "\u{200B}",
    "\u{FEFF}",
    "\u{AD}",
    "\u{200C}",
    "\u{200D}",
    "\u{200F}",
    "\u{202B}",
    "\u{61C}",
    "\u{0}",
    "\u{9D}",
    "\u{81}",
    "\u{FFFC}",
    "\u{FFFD}",
    "ـ",
    "ــ",
    "ه",
    "هـ",
    "ي",
    "ى",
    "ی",
    "ک",
    "ہ",
    "ھ",
    "ە",
    "ۃ",
    "ڪ",
    "علی",
    "که",
    "است",
    "ہے",
    "ال",
    "في",
    "ة",
    "أ",
    "ا\u{654}",
    "ا\u{655}",
    "ي\u{64E}\u{654}",
    "\u{651}\u{64E}",
    "\u{64E}\u{651}",
    "\u{653}",
    "\u{670}",
    "\u{64B}",
    "ا\u{64B}",
    "\u{64B}ا",
    "ﷺ",
    "ﷲ",
    "﷼",
    "\u{FD41}",
    "ﻣﺤﻤﺪ",
    "ﻵ",
    "\u{FE77}",
    "\u{FC60}",
    "\u{FCF2}",
    "﴿",
    "2024",
    "٢٠٢٤",
    "۲",
    "٫",
    "٬",
    "٪",
    "،",
    "؛",
    "؟",
    ".",
    "...",
    "!",
    "؟؟",
    ",",
    "CNN",
    "é",
    "e\u{301}",
    "\u{344}",
    "https://a.com/",
    "www.a.com",
    "«",
    "»",
    "“",
    "ههه",
    "تتت",
    "👨\u{200D}👩",
    "❤\u{FE0F}",
    "1\u{FE0F}\u{20E3}",
    "Ø§Ù„Ø¹Ø±Ø¨",
    "Ù",
    "Ø",
    "Ù\u{A0}",
    "Ã",
    "Ã˜Â§",
    "â€",
    "ط§ظ„ط¹",
    "ظ",
    "ط",
    "ÇáÚÑÈíÉ",
    "Ýí",
    "ã",
    "\u{1100}\u{1161}",
    "\u{11A8}",
    "क\u{94D}",
    "\u{37E}",
    "\u{2000}",
    "\u{212B}",
];

/// That the parts of a result agree with each other.
fn check(text: &str, normalized: &Normalized<'_>, operations: Operations) {
    let edits = &normalized.edits;
    assert_eq!(edits.apply(text), normalized.text);
    assert_eq!(edits.invert(text).apply(&normalized.text), text);
    assert_eq!(edits.invert(text).invert(&normalized.text).apply(text), normalized.text);
    let mut end = 0;
    for edit in edits.iter() {
        assert!(end <= edit.start && edit.start <= edit.end, "{edit:?} in {edits:?}");
        assert_ne!(text.get(edit.start..edit.end), Some(edit.replacement), "an idle edit");
        assert!(operations.contains(edit.operation) && normalized.counts.get(edit.operation) > 0);
        end = edit.end;
    }
    assert!(end <= text.len());
    // What no edit covers is the same in both texts, at the place that the maps give.
    let mut kept = 0;
    for edit in edits.iter().map(|edit| (edit.start, edit.end)).chain([(text.len(), text.len())]) {
        let span = Span::new(kept, edit.0);
        if !span.is_empty() {
            let there = edits.to_output_span(span);
            assert_eq!(there.of(&normalized.text), span.of(text));
            assert_eq!(edits.to_input_span(there), span);
        }
        kept = edit.1;
    }
    let mut counts = Counts::default();
    assert_eq!(normalize_into(text, operations, &mut counts), normalized.text);
    assert_eq!(counts, normalized.counts);
}

fn of(name: &str) -> Operations {
    Operations::from_names(&[name]).unwrap()
}

/// A letter as the declared mappings of the lossless operations leave it: decomposed, look-alikes as Arabic.
fn letters(text: &str) -> Vec<char> {
    use unicode_normalization::UnicodeNormalization;
    let mut letters: Vec<char> = text
        .nfkd()
        .filter(|c| c.is_alphabetic() && *c != 'ـ')
        .map(|c| match c {
            'ی' | 'ى' => 'ي',
            'ک' | 'ڪ' => 'ك',
            'ہ' | 'ھ' | 'ە' => 'ه',
            'ۃ' => 'ة',
            _ => c,
        })
        .collect();
    letters.sort_unstable();
    letters
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_operation_gives_edits_that_hold(text in text()) {
        for &operation in Operation::ALL {
            let operations = Operations::of(&[operation]);
            check(&text, &normalize(&text, operations), operations);
        }
    }

    #[test]
    fn every_profile_gives_edits_that_hold(text in text()) {
        for (_, profile) in Profile::NAMES {
            check(&text, &normalize(&text, profile), profile.operations());
        }
        let all = Operations::of(Operation::ALL);
        check(&text, &normalize(&text, all), all);
    }

    #[test]
    fn clean_and_search_are_idempotent(text in text()) {
        for profile in [Profile::Clean, Profile::Search] {
            let once = normalize(&text, profile);
            let twice = normalize(&once.text, profile);
            prop_assert_eq!(&twice.text, &once.text, "{:?}", profile);
            prop_assert!(twice.edits.is_empty() && twice.counts.iter().next().is_none());
        }
    }

    #[test]
    fn a_text_is_the_same_after_the_search_profile(text in text()) {
        let folded = normalize(&text, Profile::Search).text;
        prop_assert_eq!(similarity(&text, &folded), 1.0);
        prop_assert_eq!(fingerprint(&text), fingerprint(&folded));
    }

    #[test]
    fn single_operations_are_idempotent(text in text()) {
        // References are decoded once; an Arabic mark
        // kept marks of other scripts apart that compose.
        let once_only = ["html_entities", "marks:strip", "marks:dedupe"];
        for &operation in Operation::ALL.iter().filter(|operation| !once_only.contains(&operation.name())) {
            let once = normalize(&text, Operations::of(&[operation])).text;
            let twice = normalize(&once, Operations::of(&[operation])).text;
            prop_assert_eq!(&twice, &once, "{}", operation);
        }
    }

    #[test]
    fn none_changes_nothing(text in text()) {
        prop_assert!(matches!(normalize(&text, Profile::None).text, std::borrow::Cow::Borrowed(same) if same == text));
    }

    #[test]
    fn lossless_operations_keep_every_letter(text in text()) {
        // Without those that decode: what a reference or a broken encoding stands for is not in the letters of the text.
        let decode = Operations::of(&[Operation::Mojibake, Operation::HtmlEntities, Operation::HonorificsExpand]);
        let lossless: Vec<_> = Operation::ALL.iter().copied().filter(|operation| !operation.is_lossy()).collect();
        for &operation in &lossless {
            if !decode.contains(operation) {
                let after = normalize(&text, Operations::of(&[operation])).text;
                prop_assert_eq!(letters(&after), letters(&text), "{}", operation);
            }
        }
        let operations = Operations::of(&lossless).without(decode);
        prop_assert_eq!(letters(&normalize(&text, operations).text), letters(&text));
    }

    #[test]
    fn nfc_and_nfkc_agree_with_the_library_and_edit_no_more_than_the_changed_clusters(text in text()) {
        use unicode_normalization::{UnicodeNormalization, is_nfc, char::canonical_combining_class};
        let nfc = normalize(&text, of("nfc"));
        prop_assert_eq!(&nfc.text, &text.nfc().collect::<String>());
        prop_assert_eq!(normalize(&text, of("nfkc")).text, text.nfkc().collect::<String>());
        prop_assert!(!is_nfc(&text) || nfc.edits.is_empty());
        for edit in nfc.edits.iter() {
            // One cluster: at most one starter that does not compose to the left.
            let source = &text[edit.start..edit.end];
            let starters = source.chars().skip(1).filter(|&c| {
                canonical_combining_class(c) == 0 && unicode_normalization::is_nfc_quick([c].into_iter()) == unicode_normalization::IsNormalized::Yes
            });
            prop_assert_eq!(starters.count(), 0, "{:?}", source);
        }
    }

    #[test]
    fn two_lists_join_to_one(text in text()) {
        let first = normalize(&text, Operations::REPAIR);
        let second = normalize(&first.text, Profile::Search);
        let joined: Edits = first.edits.then(&second.edits);
        prop_assert_eq!(joined.apply(&text), second.text);
    }
}

#[test]
fn every_character_alone_and_between_letters_is_handled_by_every_operation_and_profile() {
    let sets = Operation::ALL.iter().map(|&operation| Operations::of(&[operation]));
    let sets = sets.chain(Profile::NAMES.map(|(_, profile)| profile.operations()));
    for operations in sets {
        let mut chars = ('\0'..=char::MAX).peekable();
        while chars.peek().is_some() {
            let mut text = String::new();
            for c in chars.by_ref().take(0x1000) {
                text.extend([c, '\n', 'ب', c, 'ت', '\n']);
            }
            let normalized = normalize(&text, operations);
            assert_eq!(normalized.edits.apply(&text), normalized.text);
            assert_eq!(normalized.edits.invert(&text).apply(&normalized.text), text);
        }
    }
}

#[test]
fn clean_and_search_are_idempotent_on_every_character() {
    for c in '\0'..=char::MAX {
        for text in [String::from(c), ['ب', c, 'ت'].iter().collect()] {
            for profile in [Profile::Clean, Profile::Search] {
                let once = normalize_into(&text, profile, &mut Counts::default());
                let twice = normalize_into(&once, profile, &mut Counts::default());
                assert_eq!(once, twice, "U+{:04X} {profile:?}", c as u32);
            }
        }
    }
}

#[test]
fn empty_text_stays_empty() {
    for (_, profile) in Profile::NAMES {
        assert!(normalize("", profile).text.is_empty());
    }
}

#[test]
fn replacement_characters_are_kept_and_counted() {
    let normalized = normalize("ن\u{FFFD}ص\u{FFFD}", Profile::Clean);
    assert_eq!((normalized.text.as_ref(), normalized.replacement_characters()), ("ن\u{FFFD}ص\u{FFFD}", 2));
}

#[test]
fn bidi_keep_wins_over_strip() {
    let operations = Operations::from_names(&["clean", "bidi:keep"]).unwrap();
    assert_eq!(normalize("\u{200F}نص ", operations).text, "\u{200F}نص");
}

#[test]
fn a_list_is_applied_in_the_order_of_the_page() {
    let forwards = Operations::from_names(&["tatweel:remove", "marks:strip", "whitespace"]).unwrap();
    let backwards = Operations::from_names(&["whitespace", "marks:strip", "tatweel:remove"]).unwrap();
    assert_eq!(forwards, backwards);
    let names: Vec<_> = forwards.iter().map(Operation::name).collect();
    assert_eq!(names, ["tatweel:remove", "marks:strip", "whitespace"]);
}
