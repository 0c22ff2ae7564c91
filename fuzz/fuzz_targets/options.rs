//! What callers write in options: read or refused, never a panic, and what is read is what the name says.
#![no_main]

use ghirbal::{Moment, Offsets, Operation, Operations, Profile, Role};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    if let Err(error) = text.parse::<Moment>() {
        assert!(error.to_string().contains("ISO 8601"));
    }
    if let Some(role) = Role::from_name(&text) {
        assert_eq!(role.name(), text);
    }
    if let Some(unit) = Offsets::from_name(&text) {
        assert!(Offsets::NAMES.contains(&(text.as_ref(), unit)));
    }
    if let Some(profile) = Profile::from_name(&text) {
        assert!(Profile::NAMES.iter().any(|known| known.0 == text && known.1 == profile));
    }
    let names: Vec<&str> = text.split(',').collect();
    match Operations::from_names(&names) {
        Ok(operations) => {
            for name in names.iter().map(|name| name.trim()) {
                let one = Operation::from_name(name).map(|one| Operations::of(&[one]));
                let named = one.or_else(|| Profile::from_name(name).map(Profile::operations));
                assert!(named.is_some_and(|named| operations.with(named) == operations), "{name}");
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
