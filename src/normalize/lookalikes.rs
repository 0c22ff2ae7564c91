//! `lookalikes:auto` and `lookalikes:fold`: letters of other languages that look like Arabic ones.

use super::class::LOOKALIKE;
use super::operation::Rule;

pub(super) const AUTO: Rule = Rule {
    name: "lookalikes:auto",
    description: "d",
    lossy: false,
    looks_for: LOOKALIKE,
    example: ["a", "b"],
    counter_example: "x",
    run: |_| {},
};
pub(super) const FOLD: Rule = Rule {
    name: "lookalikes:fold",
    description: "ی becomes ي and ک becomes ك, in every language.",
    lossy: true,
    looks_for: LOOKALIKE,
    example: ["کتاب علی", "كتاب علي"],
    counter_example: "ہے ھذا پاريس ڪ",
    run: |pass| {
        pass.map(LOOKALIKE, |c| match c {
            'ی' => Some('ي'),
            'ک' => Some('ك'),
            _ => None,
        });
    },
};
