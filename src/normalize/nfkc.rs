//! `nfkc`: Unicode Normalization Form KC, cluster by cluster.

use super::class::{ASCII_DIGIT, LATIN, LETTER, OTHER, UNSTABLE, class};
use super::operation::Rule;
use super::pass::Pass;
use crate::unicode::{self, combining_class, is_stable_nfkc};

pub(super) const RULE: Rule = Rule {
    name: "nfkc",
    description: "Unicode NFKC, exact: presentation forms become letters, and so do superscripts, fractions, ligatures \
                  and wide forms of every script. Never part of clean.",
    lossy: true,
    looks_for: OTHER,
    example: ["ﻷ ﷼ m²", "لأ ریال m2"],
    counter_example: "\u{FDFD} «نص» 1/2",
    run,
};

fn run(pass: &mut Pass<'_>) {
    let mut composed = String::new();
    let (mut cluster, mut doubtful) = (0, false);
    for (at, c) in pass.text.char_indices() {
        if is_boundary(c) {
            if doubtful {
                normalize(pass, cluster, at, &mut composed);
            }
            (cluster, doubtful) = (at, false);
        } else {
            doubtful = true;
        }
    }
    if doubtful {
        normalize(pass, cluster, pass.text.len(), &mut composed);
    }
}

/// Whether a character is a starter that NFKC leaves alone and that does not compose with what stands before it.
fn is_boundary(c: char) -> bool {
    c.is_ascii()
        || matches!(c, '\u{620}'..='\u{64A}') && class(c) & (LETTER | LATIN | ASCII_DIGIT | UNSTABLE) == LETTER
        || combining_class(c) == 0 && is_stable_nfkc(c)
}

fn normalize(pass: &mut Pass<'_>, start: usize, end: usize, composed: &mut String) {
    composed.clear();
    unicode::nfkc(pass.text.get(start..end).unwrap_or_default(), composed);
    pass.replace_difference(start, end, composed);
}
