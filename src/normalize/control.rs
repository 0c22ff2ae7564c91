//! `control`: characters that have no place in text.

use super::class::CONTROL;
use super::operation::Rule;

pub(super) const RULE: Rule = Rule {
    name: "control",
    description: "C0 and C1 controls except TAB and LF, U+206A..206F and U+FFF9..FFFC are removed. U+FFFD stays: it is \
                  evidence that text was lost.",
    lossy: false,
    looks_for: CONTROL,
    example: ["نص\u{0}\u{7F}\u{9D} و\u{206B}نص\u{FFFC}", "نص ونص"],
    counter_example: "نص\tون\u{FFFD}ص\nثم \u{200F}",
    run: |pass| pass.remove_all(CONTROL, |_| true),
};
