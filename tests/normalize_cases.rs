//! The project's own cases of every operation: `tests/normalize/cases.tsv`.

#![allow(clippy::panic, clippy::indexing_slicing)]

#[path = "normalize/cases.rs"]
mod cases;

use std::collections::BTreeSet;

use ghirbal::Operation;

#[test]
fn cases_hold() {
    let cases = cases::read(include_str!("normalize/cases.tsv"));
    let failures = cases::failures(&cases);
    assert!(failures.is_empty(), "{} of {} cases fail:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

#[test]
fn every_operation_has_cases_and_every_case_its_own_id() {
    let cases = cases::read(include_str!("normalize/cases.tsv"));
    let ids: BTreeSet<&str> = cases.iter().map(|case| case.id.as_str()).collect();
    assert_eq!(ids.len(), cases.len());
    for &operation in Operation::ALL {
        assert!(cases.iter().any(|case| case.operations.contains(operation)), "{operation}");
    }
}
