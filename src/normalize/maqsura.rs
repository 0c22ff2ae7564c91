//! `maqsura:fold`: alef maqsura becomes yeh.

use super::class::FOLDED;
use super::operation::Rule;

pub(super) const RULE: Rule = Rule {
    name: "maqsura:fold",
    description: "ى becomes ي.",
    lossy: true,
    looks_for: FOLDED,
    example: ["على مصطفى", "علي مصطفي"],
    counter_example: "رئيس یک عليه",
    run: |pass| pass.map(FOLDED, |c| (c == 'ى').then_some('ي')),
};
