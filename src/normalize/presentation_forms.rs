//! `presentation_forms`: the letters behind U+FB50..FDFF and U+FE70..FEFC.

use super::class::{LATIN, LETTER, MARK, PRESENTATION, TATWEEL, class, is_mark};
use super::operation::Rule;
use super::pass::Pass;
use crate::unicode;

pub(super) const RULE: Rule = Rule {
    name: "presentation_forms",
    description: "Compatibility decomposition of U+FB50..FDFF and U+FE70..FEFC and of nothing else. The space or tatweel \
                  that carries a mark is dropped after a letter or a mark. Phrase ligatures, ornate parentheses and \
                  Latin stay.",
    lossy: false,
    looks_for: PRESENTATION,
    example: ["ﻣﺤﻤﺪ ﻷ ﯾﮏ ﻛﹷﺘﹷﺐ", "محمد لأ یک كَتَب"],
    counter_example: "m² ™ ﬁ … ﴾نص﴿ ﷺ",
    run,
};

fn run(pass: &mut Pass<'_>) {
    let mut carried = false;
    let mut letters = String::new();
    for (at, c) in pass.text.char_indices() {
        let here = class(c);
        if here & PRESENTATION == 0 {
            carried = here & (LETTER | MARK | TATWEEL | LATIN) != 0;
            continue;
        }
        letters.clear();
        unicode::nfkc(c.encode_utf8(&mut [0; 4]), &mut letters);
        let without_carrier = letters.strip_prefix([' ', '\u{640}']).filter(|rest| rest.starts_with(is_mark));
        let new = if carried { without_carrier.unwrap_or(&letters) } else { &letters };
        if !new.starts_with(c) {
            pass.replace(at, at + c.len_utf8(), new);
        }
        carried = true;
    }
}
