//! `harakat:strip`: the short vowels, tanween, shadda and sukun.

use super::class::MARK;
use super::operation::Rule;

pub(super) const RULE: Rule = Rule {
    name: "harakat:strip",
    description: "U+064B..0652 are removed: tanween, harakat, shadda, sukun, and no other mark.",
    lossy: true,
    looks_for: MARK,
    example: ["مُحَمَّدٌ الشّمسيّة", "محمد الشمسية"],
    counter_example: "هٰذا ٱلرحمن أؤئ e\u{301}",
    run: |pass| pass.remove_all(MARK, |c| matches!(c, '\u{64B}'..='\u{652}')),
};
