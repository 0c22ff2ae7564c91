//! `mojibake`: Arabic in the wrong encoding.

use super::class::{LATIN1, LEAD_TRAIL};
use super::operation::Rule;

pub(super) const RULE: Rule = Rule {
    name: "mojibake",
    description: "d",
    lossy: false,
    looks_for: LATIN1 | LEAD_TRAIL,
    example: ["a", "b"],
    counter_example: "x",
    run: |_| {},
};
