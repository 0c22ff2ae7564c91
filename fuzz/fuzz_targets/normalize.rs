//! Any text, any set of operations: the edits make the text, their inverse makes the input, profiles are idempotent.
#![no_main]

use ghirbal::{Operation, Operations, Profile, normalize};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&choice, data)) = data.split_first() else { return };
    let text = String::from_utf8_lossy(data);
    let operations = match Profile::NAMES.get(usize::from(choice)) {
        Some((_, profile)) => profile.operations(),
        // One operation, or all but one.
        None => {
            let one = Operation::ALL[usize::from(choice / 2) % Operation::ALL.len()];
            let all = Operations::of(Operation::ALL);
            if choice & 1 == 0 { Operations::of(&[one]) } else { all.without(Operations::of(&[one])) }
        }
    };
    let normalized = normalize(&text, operations);
    assert_eq!(normalized.edits.apply(&text), normalized.text);
    assert_eq!(normalized.edits.invert(&text).apply(&normalized.text), text);
    let mut at = 0;
    for edit in normalized.edits.iter() {
        assert!(edit.start >= at && edit.end >= edit.start && text.get(edit.start..edit.end).is_some(), "{edit:?}");
        at = edit.end;
    }
    if matches!(choice, 1 | 2) {
        let again = normalize(&normalized.text, operations);
        assert_eq!(again.text, normalized.text, "not idempotent");
    }
});
