//! `lucene_ar`: org.apache.lucene.analysis.ar.ArabicNormalizer, to the letter.

use super::class::{FOLDED, MARK, TATWEEL, class};
use super::operation::Rule;
use super::pass::Pass;

pub(super) const RULE: Rule = Rule {
    name: "lucene_ar",
    description: "What Lucene's ArabicNormalizer does and no more: آ أ إ become ا, ى becomes ي, ة becomes ه, tatweel and \
                  U+064B..0652 are removed.",
    lossy: true,
    looks_for: FOLDED | MARK | TATWEEL,
    example: ["الأُمَّــة مؤسسة على", "الامه مؤسسه علي"],
    counter_example: "ٱلرحمن مؤتمر رئيس ا\u{654} ه\u{670}ذا یک ٢",
    run,
};

fn run(pass: &mut Pass<'_>) {
    for (at, c) in pass.text.char_indices() {
        if class(c) & RULE.looks_for == 0 {
            continue;
        }
        match c {
            'آ' | 'أ' | 'إ' => pass.replace_char(at, c, 'ا'),
            'ى' => pass.replace_char(at, c, 'ي'),
            'ة' => pass.replace_char(at, c, 'ه'),
            '\u{640}' | '\u{64B}'..='\u{652}' => pass.remove(at, at + c.len_utf8()),
            _ => {}
        }
    }
}
