//! `quranic:strip`: annotation signs of Quranic text.

use super::class::MARK;
use super::operation::Rule;

pub(super) const RULE: Rule = Rule {
    name: "quranic:strip",
    description: "The Quranic annotation signs U+0610..061A, 06D6..06DC, 06DF..06E4, 06E7, 06E8 and 06EA..06ED are removed.",
    lossy: true,
    looks_for: MARK,
    example: ["بَعۡدِ مَاۖ جَآءَهُمُ\u{6E2}", "بَعدِ مَا جَآءَهُمُ"],
    counter_example: "مُحَمَّد هٰذا \u{6DD}\u{6DE}\u{6E5}",
    run: |pass| pass.remove_all(MARK, is_sign),
};

fn is_sign(c: char) -> bool {
    matches!(c,
        '\u{610}'..='\u{61A}' | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}'
        | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}')
}
