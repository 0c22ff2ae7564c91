//! `punct:spacing`: spaces around punctuation in prose.

use super::class::{
    ARABIC_PUNCTUATION, ASCII_DIGIT, ASCII_PUNCTUATION, BREAK, LATIN, MARK, SPACE, TATWEEL, class, is_digit, is_letter,
};
use super::operation::Rule;
use super::pass::{Pass, after};

pub(super) const RULE: Rule = Rule {
    name: "punct:spacing",
    description: "No space before ، ؛ ؟ and the full stop, and one after, in prose. Numbers, times, host names, \
                  mail addresses, file names, abbreviations of single letters and ellipses stay.",
    lossy: false,
    looks_for: ARABIC_PUNCTUATION | ASCII_PUNCTUATION,
    example: ["السلام ،كيف الأميركية.عدم  نعم ؟  لا", "السلام، كيف الأميركية. عدم  نعم؟ لا"],
    counter_example: "د.إ. و ج.م. ٢،٥ 3.5 10.30 www.example.com الجزيرة.نت تقرير.PDF قال... ثم .NET",
    run,
};

/// The last parts of host names and file names that are written behind Arabic letters.
const ENDINGS: &str = "نت كوم com net org pdf doc docx xls xlsx ppt pptx txt jpg jpeg png gif mp3 mp4 zip rar exe";

/// What stands before a place in its line.
#[derive(Clone, Copy, Default)]
struct Before {
    /// The last character that is not a space or a mark on a letter, and where what is not a space ends.
    last: Option<char>,
    end: usize,
    /// How many letters of the word just before have passed, and whether a digit stands before them.
    letters: usize,
    numbered: bool,
    /// Whether a straight quote is open.
    quoted: bool,
}

fn run(pass: &mut Pass<'_>) {
    let text = pass.text;
    let mut before = Before::default();
    for (at, c) in text.char_indices() {
        let here = class(c);
        if here & BREAK != 0 {
            before = Before { end: at + c.len_utf8(), ..Before::default() };
            continue;
        }
        if here & SPACE != 0 {
            continue;
        }
        if matches!(c, '،' | '؛' | '؟' | '.') && !pass.in_link(at) {
            space(pass, at, c, before);
        }
        let end = at + c.len_utf8();
        let touches = before.end == at;
        before = match here {
            _ if here & (MARK | TATWEEL) != 0 && touches => Before { end, ..before },
            _ if is_letter(c) && touches && before.letters > 0 => {
                Before { last: Some(c), end, letters: before.letters + 1, ..before }
            }
            _ => Before {
                last: Some(c),
                end,
                letters: usize::from(is_letter(c)),
                numbered: touches && before.last.is_some_and(is_digit),
                quoted: before.quoted ^ (c == '"'),
            },
        };
    }
}

/// Puts the spaces around the mark at `at` right.
fn space(pass: &mut Pass<'_>, at: usize, mark: char, before: Before) {
    let text = pass.text;
    let end = at + mark.len_utf8();
    let next = after(text, end);
    let touches = before.end == at;
    let in_number = touches && before.last.is_some_and(is_digit) && next.is_some_and(is_digit);
    let in_ellipsis = mark == '.' && (before.last == Some('.') && touches || next == Some('.'));
    if in_number || in_ellipsis {
        return;
    }
    if !touches && before.last.is_some() {
        if mark == '.' && !ends_sentence(before.last, next) {
            return;
        }
        pass.remove(before.end, at);
    }
    let rest = text.get(end..).unwrap_or_default();
    let unspaced = rest.trim_start_matches(|c| class(c) & SPACE != 0);
    if unspaced.len() == rest.len() {
        if starts_word(pass.text, end, mark, before) {
            pass.replace(end, end, " ");
        }
    } else if unspaced.starts_with(|c| class(c) & BREAK == 0 && !matches!(c, '،' | '؛' | '؟' | '.')) {
        let prose = mark != '.' || before.last.is_some_and(is_letter);
        if prose {
            pass.replace_difference(end, text.len() - unspaced.len(), " ");
        }
    }
}

/// Whether a full stop behind a space ends an Arabic sentence: not in `.NET`, ` .5` or Latin text.
fn ends_sentence(last: Option<char>, next: Option<char>) -> bool {
    let latin = |c: Option<char>| c.is_some_and(|c| class(c) & LATIN != 0);
    !latin(next) && !next.is_some_and(is_digit) && (!latin(last) || next.is_some_and(is_letter))
}

/// Whether what follows a mark starts a word that a space belongs before.
fn starts_word(text: &str, end: usize, mark: char, before: Before) -> bool {
    let Some(next) = after(text, end) else { return false };
    let opens = matches!(next, '«' | '“' | '„' | '‹' | '(' | '[' | '{' | '﴿') || next == '"' && !before.quoted;
    if mark != '.' {
        return opens || is_letter(next) || is_digit(next) || class(next) & LATIN != 0;
    }
    let after_word = before.last.is_some_and(is_letter);
    let rest = text.get(end..).unwrap_or_default();
    // الو.م.أ, and behind a number, which one letter may count: 300ق.م
    let abbreviation = after_word
        && match before.letters {
            1 => !before.numbered || is_initial(rest),
            2..=4 => is_initial(rest) && rest.get(2..).and_then(|rest| rest.strip_prefix('.')).is_some_and(is_initial),
            _ => false,
        };
    if abbreviation || before.last.is_none() {
        return false;
    }
    if is_letter(next) || after_word && next.is_ascii_uppercase() {
        let word = first_word(rest);
        return !ENDINGS.split(' ').any(|ending| ending.eq_ignore_ascii_case(word));
    }
    after_word && (opens || is_digit(next))
}

/// The word that a text begins with.
#[inline(never)] // one copy: size in WebAssembly
fn first_word(text: &str) -> &str {
    text.split(|c| !is_letter(c) && class(c) & (LATIN | ASCII_DIGIT) == 0).next().unwrap_or_default()
}

/// Whether a letter stands alone at the start of a text.
fn is_initial(text: &str) -> bool {
    let word = first_word(text);
    word.len() == 'م'.len_utf8() && !word.is_ascii()
}
