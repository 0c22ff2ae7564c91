//! `hamza:fold_carrier` and `hamza:bare`: hamza on waw and yeh, without the hamza or without the carrier.

use super::class::{FOLDED, MARK_RUN, UNSTABLE};
use super::operation::Rule;

pub(super) const FOLD_CARRIER: Rule = Rule {
    name: "hamza:fold_carrier",
    description: "NFC, then ؤ becomes و and ئ becomes ي.",
    lossy: true,
    looks_for: FOLDED | UNSTABLE | MARK_RUN,
    example: ["مسؤول رئيس و\u{654}", "مسوول رييس و"],
    counter_example: "أمر إلى ماء آخر",
    run: |pass| {
        pass.after_nfc(|pass| {
            pass.fold(|c| match c {
                'ؤ' => Some('و'),
                'ئ' => Some('ي'),
                _ => None,
            })
        });
    },
};

pub(super) const BARE: Rule = Rule {
    name: "hamza:bare",
    description: "NFC, then ؤ and ئ become ء.",
    lossy: true,
    looks_for: FOLDED | UNSTABLE | MARK_RUN,
    example: ["مسؤول رئيس و\u{654}", "مسءول رءيس ء"],
    counter_example: "أمر إلى ماء آخر",
    run: |pass| {
        pass.after_nfc(|pass| pass.fold(|c| matches!(c, 'ؤ' | 'ئ').then_some('ء')));
    },
};
