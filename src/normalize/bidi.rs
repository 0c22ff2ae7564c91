//! `bidi:strip` and `bidi:keep`: the controls of the Unicode Bidirectional Algorithm.

use super::class::BIDI;
use super::operation::Rule;

pub(super) const STRIP: Rule = Rule {
    name: "bidi:strip",
    description: "The Bidi_Control characters of UAX #9 are removed: U+061C, 200E, 200F, 202A..202E, 2066..2069.",
    lossy: false,
    looks_for: BIDI,
    example: ["\u{2067}نص\u{2069} \u{200F}x\u{61C}", "نص x"],
    counter_example: "می\u{200C}روم ه\u{200D} نص\u{AD}",
    run: |pass| pass.remove_all(BIDI, |_| true),
};

pub(super) const KEEP: Rule = Rule {
    name: "bidi:keep",
    description: "The Bidi_Control characters stay, also where bidi:strip is asked for.",
    lossy: false,
    looks_for: 0,
    example: ["\u{2067}نص\u{2069}", "\u{2067}نص\u{2069}"],
    counter_example: "\u{200F}نص\u{200E}",
    run: |_| {},
};
