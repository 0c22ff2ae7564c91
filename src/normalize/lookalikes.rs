//! `lookalikes:auto` and `lookalikes:fold`: letters of other languages that look like Arabic ones.

use super::class::{ARABIC_DIGIT, BREAK, LETTER, LOOKALIKE, MARK, PRESENTATION, TATWEEL, class, is_letter};
use super::operation::Rule;
use super::pass::{Pass, after};
use super::tables::{LANGUAGE_LETTERS, LANGUAGE_WORDS, MAQSURA_WORDS};

pub(super) const AUTO: Rule = Rule {
    name: "lookalikes:auto",
    description: "In Arabic text ک becomes ك, ی becomes ي (ى at the end of على, إلى, حتى, متى, لدى and the like), ہ ھ ۃ ە \
                  become ه ه ة ه, and ڪ becomes ك. Passages in Persian, Urdu, Kurdish, Uyghur and other languages stay, \
                  and so do links and mentions, and پ چ ڤ گ everywhere.",
    lossy: false,
    looks_for: LOOKALIKE,
    example: ["علی أن الوجود العسکری فی پاريس. ھذه ڪل المدینۃ", "على أن الوجود العسكري في پاريس. هذه كل المدينة"],
    counter_example: "این یک کتاب است. یہ ایک کتاب ہے. ئەم کتێبە کوردییە. فى الڤيديو",
    run: auto,
};

pub(super) const FOLD: Rule = Rule {
    name: "lookalikes:fold",
    description: "ی becomes ي and ک becomes ك, in every language.",
    lossy: true,
    looks_for: LOOKALIKE,
    example: ["کتاب علی", "كتاب علي"],
    counter_example: "ہے ھذا پاريس ڪ",
    run: |pass| {
        pass.map(LOOKALIKE, |c| match c {
            'ی' => Some('ي'),
            'ک' => Some('ك'),
            _ => None,
        });
    },
};

const ZWNJ: char = '\u{200C}';

/// A stretch of text in one language: a sentence, a quotation, what stands in brackets.
#[derive(Clone, Copy)]
struct Passage {
    start: usize,
    end: usize,
    /// Above 0 for Arabic, below 0 for another language, 0 where nothing tells.
    score: i32,
    /// Whether a line ends behind it.
    ends_line: bool,
}

fn auto(pass: &mut Pass<'_>) {
    let mut passages = passages(pass.text);
    inherit(&mut passages);
    for passage in passages.iter().filter(|passage| passage.score > 0) {
        replace(pass, passage.start, passage.end);
    }
}

/// The passages of a text, each with what its words say.
fn passages(text: &str) -> Vec<Passage> {
    let mut passages = Vec::new();
    let mut passage = Passage { start: 0, end: 0, score: 0, ends_line: false };
    let mut key = String::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let here = class(c);
        if here & BREAK != 0 || ends_passage(c) {
            passage.end = start;
            passage.ends_line = here & BREAK != 0;
            passages.push(passage);
            passage = Passage { start, end: start, score: 0, ends_line: false };
            // The full stop of Urdu speaks for the passage that it ends.
            if let Some(last) = passages.last_mut().filter(|_| c == '۔') {
                last.score -= 3;
            }
        } else if here & ARABIC_DIGIT != 0 && c >= '۰' {
            passage.score -= 1;
        } else if here & (LETTER | PRESENTATION) != 0 {
            let mut end = start + c.len_utf8();
            while let Some((at, c)) = chars.next_if(|&(_, c)| in_word(c)) {
                end = at + c.len_utf8();
            }
            passage.score += word_score(text.get(start..end).unwrap_or_default(), &mut key);
        }
    }
    passage.end = text.len();
    passage.ends_line = true;
    passages.push(passage);
    passages
}

fn ends_passage(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | '؟' | '؛' | ';' | ':' | '۔' | '…' | '«' | '»' | '"' | '“'
            ..='‟' | '‹' | '›' | '(' | ')' | '[' | ']' | '{' | '}' | '|'
    )
}

fn in_word(c: char) -> bool {
    class(c) & (LETTER | PRESENTATION | MARK | TATWEEL) != 0 || c == ZWNJ
}

/// What a word says for Arabic (above 0) or for another language.
fn word_score(word: &str, key: &mut String) -> i32 {
    let mut score = 0;
    let mut letters = 0u64;
    key.clear();
    for (at, c) in word.char_indices() {
        if class(c) & LETTER != 0 {
            key.push(match c {
                'ی' => 'ي',
                'ک' | 'ڪ' => 'ك',
                _ => c,
            });
            if let Ok(index) = LANGUAGE_LETTERS.binary_search_by_key(&c, |&(letter, _)| letter)
                && letters & (1 << index) == 0
            {
                letters |= 1 << index;
                score += LANGUAGE_LETTERS.get(index).map_or(0, |&(_, weight)| i32::from(weight));
            }
        } else if c == ZWNJ && at > 0 && after(word, at + c.len_utf8()).is_some_and(is_letter) {
            score -= 2;
        }
    }
    let known = word_weight(key).or_else(|| {
        // Urdu's hehs, typed for the Arabic one.
        key.contains(['ہ', 'ھ', 'ە']).then(|| word_weight(&key.replace(['ہ', 'ھ', 'ە'], "ه")))?
    });
    score + known.unwrap_or_else(|| if has_article(key) { 2 } else { 0 })
}

fn word_weight(key: &str) -> Option<i32> {
    let index = LANGUAGE_WORDS.binary_search_by_key(&key, |&(word, _)| word).ok()?;
    LANGUAGE_WORDS.get(index).map(|&(_, weight)| weight.into())
}

/// Whether a word of some length starts with the Arabic article, behind a proclitic or not.
fn has_article(key: &str) -> bool {
    let bare = ["ال", "وال", "بال", "فال", "كال", "لل", "ولل"];
    bare.iter().any(|article| key.strip_prefix(article).is_some_and(|rest| rest.chars().nth(2).is_some()))
}

/// Gives passages that say nothing the language of those around them, where these agree: first those of the same line,
/// then those of the lines around.
fn inherit(passages: &mut [Passage]) {
    for lines in [false, true] {
        let decided: Vec<(i32, i32)> = {
            // For each passage, the sign of the nearest decided one before it, and of the nearest after it.
            let mut before = 0;
            let mut signs: Vec<(i32, i32)> = Vec::with_capacity(passages.len());
            for passage in passages.iter() {
                signs.push((before, 0));
                before = if passage.score != 0 { passage.score.signum() } else { before };
                if passage.ends_line && !lines {
                    before = 0;
                }
            }
            let mut after = 0;
            for (passage, sign) in passages.iter().zip(signs.iter_mut()).rev() {
                if passage.ends_line && !lines {
                    after = 0;
                }
                sign.1 = after;
                after = if passage.score != 0 { passage.score.signum() } else { after };
            }
            signs
        };
        for (passage, (before, after)) in passages.iter_mut().zip(decided) {
            if passage.score == 0 && before * after >= 0 {
                passage.score = (before + after).signum();
            }
        }
    }
}

/// Replaces the look-alikes of an Arabic passage.
fn replace(pass: &mut Pass<'_>, start: usize, end: usize) {
    let text = pass.text;
    let mut word_start = None;
    for (offset, c) in text.get(start..end).unwrap_or_default().char_indices() {
        let at = start + offset;
        if !in_word(c) {
            word_start = None;
            continue;
        }
        let from = *word_start.get_or_insert(at);
        if class(c) & LOOKALIKE == 0 || pass.in_link(at) {
            continue;
        }
        let new = match c {
            'ی' if ends_word(text, at + c.len_utf8()) && is_maqsura_word(text.get(from..at).unwrap_or_default()) => {
                'ى'
            }
            'ی' => 'ي',
            'ک' | 'ڪ' => 'ك',
            'ۃ' => 'ة',
            _ => 'ه',
        };
        pass.replace_char(at, c, new);
    }
}

fn ends_word(text: &str, at: usize) -> bool {
    let mut rest = text.get(at..).unwrap_or_default().chars().take(4);
    // Fathatan, a dagger alef: marks on the last letter; with a shadda it is no alef maqsura.
    !rest.find(|&c| class(c) & MARK == 0 || c == '\u{651}').is_some_and(in_word)
}

/// Whether a word that ends here before its yeh is of those that end in alef maqsura.
fn is_maqsura_word(stem: &str) -> bool {
    let letters = || stem.chars().filter(|&c| class(c) & LETTER != 0);
    letters().take(8).count() < 8 && MAQSURA_WORDS.iter().any(|word| letters().eq(word.chars()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(text: &str) -> i32 {
        passages(text).iter().map(|passage| passage.score).sum()
    }

    #[test]
    fn passages_are_told_apart_by_their_words_and_letters() {
        for arabic in ["الوجود العسکری", "کلمات دلالیة", "علی أن ذلک", "ھذا الخبر", "وقال فی کلمته"]
        {
            assert!(score(arabic) > 0, "{arabic}");
        }
        for other in
            ["این یک کتاب است", "صدر نے کہا کہ", "سەرۆکی هەرێم", "شىنجاڭ ئۇيغۇر", "می\u{200C}روم", "د ښځو حقونه"]
        {
            assert!(score(other) < 0, "{other}");
        }
    }

    #[test]
    fn a_passage_that_says_nothing_follows_its_neighbours_where_they_agree() {
        let verdict = |text: &str| {
            let mut passages = passages(text);
            inherit(&mut passages);
            passages.iter().map(|passage| passage.score.signum()).collect::<Vec<_>>()
        };
        assert_eq!(verdict("قالت صحيفة «کیهان» في العراق"), [1, 1, 1]);
        assert_eq!(verdict("في العراق\nکیهان\nاین یک کتاب است"), [1, 0, -1]);
        assert_eq!(verdict("کیهان"), [0]);
    }
}
