//! `teh_marbuta:fold`: teh marbuta becomes heh.

use super::class::FOLDED;
use super::operation::Rule;

pub(super) const RULE: Rule = Rule {
    name: "teh_marbuta:fold",
    description: "ة becomes ه.",
    lossy: true,
    looks_for: FOLDED,
    example: ["مدرسة كبيرة", "مدرسه كبيره"],
    counter_example: "بيت دائرۃ عليه",
    run: |pass| pass.map(FOLDED, |c| (c == 'ة').then_some('ه')),
};
