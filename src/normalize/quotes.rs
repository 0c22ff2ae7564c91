//! `quotes:ascii`: quotation marks as the keyboard has them.

use super::class::QUOTE;
use super::operation::Rule;

pub(super) const RULE: Rule = Rule {
    name: "quotes:ascii",
    description: "Curly, low and angle quotes become \" and '. Primes stay.",
    lossy: true,
    looks_for: QUOTE,
    example: ["“نص” «نص» ‹نص› „نص‟ ‘نص’ ‚نص‛", "\"نص\" \"نص\" 'نص' \"نص\" 'نص' 'نص'"],
    counter_example: "5′ 10″ \"نص\" `نص`",
    run: |pass| {
        pass.map(QUOTE, |c| Some(if matches!(c, '‘'..='‛' | '‹' | '›') { '\'' } else { '"' }));
    },
};
