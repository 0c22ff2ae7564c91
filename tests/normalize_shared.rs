//! The shared examples of the operations, where they stand beside the checkout.

#![allow(clippy::panic, clippy::indexing_slicing)]

#[path = "normalize/cases.rs"]
mod cases;

use std::path::Path;

#[test]
fn shared_examples_hold() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/normalise-examples.tsv");
    let Ok(table) = std::fs::read_to_string(&path) else {
        println!("not run: {} is absent", path.display());
        return;
    };
    let cases = cases::read(&table);
    assert!(!cases.is_empty());
    let failures = cases::failures(&cases);
    assert!(failures.is_empty(), "{} of {} cases fail:\n{}", failures.len(), cases.len(), failures.join("\n"));
}
