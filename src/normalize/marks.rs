//! `marks:strip` and `marks:dedupe`: Arabic nonspacing marks.

use super::class::{LETTER, MARK, MARK_RUN, UNSTABLE, class};
use super::operation::Rule;
use super::pass::Pass;
use crate::unicode::decompose;

pub(super) const STRIP: Rule = Rule {
    name: "marks:strip",
    description: "NFC, then every Arabic nonspacing mark is removed. Hamza and madda that compose with their letter stay; \
                  so do the marks of other scripts.",
    lossy: true,
    looks_for: MARK | UNSTABLE | MARK_RUN,
    example: ["ا\u{654}ح\u{652}م\u{64E}د ه\u{670}ذا ا\u{6D6}", "أحمد هذا ا"],
    counter_example: "أؤئآ ש\u{5B0} ٱلأمر \u{6E5}",
    run: |pass| pass.after_nfc(|pass| pass.remove_all(MARK, |_| true)),
};

pub(super) const DEDUPE: Rule = Rule {
    name: "marks:dedupe",
    description: "NFC, then an Arabic mark that stands twice on one base stands once.",
    lossy: true,
    looks_for: MARK,
    example: ["م\u{64F}\u{64F}ح\u{64E}م\u{651}\u{64E}\u{651}د", "م\u{64F}ح\u{64E}م\u{64E}\u{651}د"],
    counter_example: "م\u{64F}ح\u{64E}م\u{64E}\u{651}د ل\u{650}ل\u{650}",
    run: |pass| pass.after_nfc(dedupe),
};

fn dedupe(pass: &mut Pass<'_>) {
    // The marks on the base, one bit each: Arabic marks of the two-byte range, then those beyond it.
    let mut on_base = [0u128; 5];
    for (at, c) in pass.text.char_indices() {
        if class(c) & MARK == 0 {
            on_base = [0; 5];
            if class(c) & LETTER != 0 {
                decompose(c, |part| {
                    note(&mut on_base, part);
                });
            }
        } else if note(&mut on_base, c) {
            pass.remove(at, at + c.len_utf8());
        }
    }
}

/// Notes a mark and says whether it was there already.
fn note(on_base: &mut [u128; 5], mark: char) -> bool {
    let code = mark as usize;
    let bit = match code {
        0x600..0x700 => code - 0x600,
        0x880..0x900 => code - 0x880 + 0x100,
        0x10E80..0x10F00 => code - 0x10E80 + 0x180,
        _ => return false,
    };
    let Some(bits) = on_base.get_mut(bit / 128) else { return false };
    let was = *bits & (1 << (bit % 128)) != 0;
    *bits |= 1 << (bit % 128);
    was
}
