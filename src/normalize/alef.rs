//! `alef:fold`: one alef.

use super::class::{FOLDED, UNSTABLE};
use super::operation::Rule;

pub(super) const RULE: Rule = Rule {
    name: "alef:fold",
    description: "NFC, then آ أ إ ٱ become ا.",
    lossy: true,
    looks_for: FOLDED | UNSTABLE | super::class::MARK_RUN,
    example: ["أحمد إلى آخر ٱلأمر ا\u{654}حمد", "احمد الى اخر الامر احمد"],
    counter_example: "سؤال رئيس ماء ىة",
    run: |pass| {
        pass.after_nfc(|pass| pass.fold(|c| matches!(c, 'آ' | 'أ' | 'إ' | 'ٱ').then_some('ا')));
    },
};
