//! `nfc`: Unicode Normalization Form C, cluster by cluster.

use super::class::{MARK_RUN, PLAIN_MARK, UNSTABLE, class};
use super::operation::Rule;
use super::pass::Pass;
use crate::unicode::{self, combining_class};

pub(super) const RULE: Rule = Rule {
    name: "nfc",
    description: "Unicode NFC, exact: letters and marks compose, marks are put in their canonical order.",
    lossy: false,
    looks_for: UNSTABLE | MARK_RUN,
    example: ["\u{627}\u{655}لى مسو\u{654}ول \u{645}\u{651}\u{64E}", "إلى مسؤول \u{645}\u{64E}\u{651}"],
    counter_example: "\u{6CC}\u{654} خانه\u{654} ﷲ \u{64A}\u{6E1}\u{654} m²",
    run,
};

/// Passes over what is in NFC already and hands each cluster that may not be to the library. A cluster reaches from a
/// starter to the next that nothing before it can change.
#[inline(never)] // one copy for all operations: size in WebAssembly
pub(super) fn run(pass: &mut Pass<'_>) {
    let mut composed = String::new();
    let mut cluster = 0;
    let (mut doubtful, mut highest) = (false, 0);
    for (at, c) in pass.text.char_indices() {
        let class = class(c);
        if class & (UNSTABLE | PLAIN_MARK) == 0 {
            if doubtful {
                normalize(pass, cluster, at, &mut composed);
            }
            (cluster, doubtful, highest) = (at, false, 0);
        } else if class & UNSTABLE != 0 {
            doubtful = true;
        } else if !doubtful {
            let order = combining_class(c);
            doubtful = order < highest;
            highest = order;
        }
    }
    if doubtful {
        normalize(pass, cluster, pass.text.len(), &mut composed);
    }
}

fn normalize(pass: &mut Pass<'_>, start: usize, end: usize, composed: &mut String) {
    composed.clear();
    unicode::nfc(pass.text.get(start..end).unwrap_or_default(), composed);
    pass.replace_difference(start, end, composed);
}
