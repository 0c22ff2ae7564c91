//! UTF-8 that was read as a code page of one byte a character.

use super::plausible::Likelihood;
use super::{Page, Trial, push};
use crate::normalize::Edits;
use crate::normalize::class::{
    ARABIC_DIGIT, ARABIC_PUNCTUATION, LATIN1, LEAD, LETTER, MARK, PRESENTATION, class, is_letter,
};

/// Characters that follow each other without a gap and are bytes of UTF-8, and what they stand for.
struct Run {
    start: usize,
    end: usize,
    text: String,
    sequences: usize,
}

/// Reads the runs of a line as UTF-8.
pub(super) fn trial(line: &str, page: Page) -> Trial {
    let mut runs = Reader::new(line, page).runs();
    if page == Page::Arabic {
        // What touches another Arabic letter is a word, and so may be one ط or ظ alone before punctuation.
        runs.retain(|run| {
            let before = line.get(..run.start).and_then(|text| text.chars().next_back());
            let after = line.get(run.end..).and_then(|text| text.chars().next());
            let source = line.get(run.start..run.end).unwrap_or_default();
            let alone = run.sequences == 1 && source.ends_with(['\u{A0}', '،', '؛', '؟', '«', '»']);
            !before.is_some_and(is_letter) && !after.is_some_and(is_letter) && !alone
        });
    }
    let mut all = Likelihood::default();
    let mut edits = Edits::default();
    let (mut arabic, mut longest, mut again) = (0, 0, 0);
    for run in &runs {
        let mut likelihood = Likelihood::default();
        likelihood.add(&run.text);
        if likelihood.letters > 2 && !likelihood.is_at_least(LEAST) {
            continue;
        }
        all.add(&run.text);
        let of = |classes| run.text.chars().filter(|&c| class(c) & classes != 0).count();
        arabic += of(LETTER | MARK | ARABIC_DIGIT | ARABIC_PUNCTUATION | PRESENTATION);
        again += of(LATIN1 | LEAD);
        longest = longest.max(run.sequences);
        push(&mut edits, line, run.start, run.end, &run.text);
    }
    if arabic > 1 && longest > 1 && (all.letters < 2 || all.is_at_least(LEAST)) {
        Trial::Plausible(edits)
    } else if again > 1 {
        Trial::Unsettled(edits)
    } else {
        Trial::Nothing
    }
}

/// Tenths of likelihood that repaired text must have: chance has 25, but chance does not make UTF-8.
const LEAST: u32 = 25;

struct Reader<'t> {
    line: &'t str,
    page: Page,
    /// Whether bytes that windows-1252 does not define are missing: others of its own are there and these are not.
    undefined_lost: bool,
}

impl<'t> Reader<'t> {
    fn new(line: &'t str, page: Page) -> Self {
        let western = page == Page::Western;
        let has_own = western && line.contains(['„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‚', 'ƒ']);
        Reader { line, page, undefined_lost: has_own && !line.contains(['\u{81}']) }
    }

    fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut at = 0;
        while let Some(c) = self.char_at(at) {
            let touching = runs.last_mut().filter(|run| run.end == at);
            let read = self.sequence(at).or_else(|| self.damaged(at, touching.as_deref()));
            match (read, touching) {
                (Some((decoded, end)), Some(run)) => {
                    run.text.push(decoded);
                    run.end = end;
                    run.sequences += 1;
                }
                (Some((decoded, end)), None) => {
                    runs.push(Run { start: at, end, text: decoded.into(), sequences: 1 });
                }
                (None, _) => {}
            }
            at = read.map_or(at + c.len_utf8(), |(_, end)| end);
        }
        runs
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.line.get(at..)?.chars().next()
    }

    /// The character whose UTF-8 begins here, and where it ends.
    fn sequence(&self, at: usize) -> Option<(char, usize)> {
        let mut chars = self.line.get(at..)?.chars();
        let first = chars.next()?;
        let lead = self.page.byte(first)?;
        let length = match lead {
            0xC2..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0..=0xF4 => 4,
            _ => return None,
        };
        let mut bytes = [lead, 0, 0, 0];
        let mut end = at + first.len_utf8();
        for byte in bytes.get_mut(1..length)? {
            let c = chars.next()?;
            *byte = self.page.byte(c).filter(|byte| matches!(byte, 0x80..=0xBF))?;
            end += c.len_utf8();
        }
        let decoded = std::str::from_utf8(bytes.get(..length)?).ok()?;
        Some((decoded.chars().next()?, end))
    }

    /// A character of which bytes were lost, where only one can be meant.
    fn damaged(&self, at: usize, touching: Option<&Run>) -> Option<(char, usize)> {
        let first = self.char_at(at)?;
        let lead = self.page.byte(first)?;
        let end = at + first.len_utf8();
        let next = self.char_at(end);
        let follows = self.sequence(end);
        let is_digit = |c: char| class(c) & ARABIC_DIGIT != 0;
        match (lead, next) {
            // 0xA0 turned into a space: zero among digits, a no-break space.
            (0xD9, Some(' ')) => {
                let before = touching.and_then(|run| run.text.chars().next_back());
                let after = self.sequence(end + 1).map(|(c, _)| c);
                if before.is_some_and(is_digit) || after.is_some_and(is_digit) {
                    return Some(('٠', end + 1));
                }
                (self.undefined_lost && touching.is_some()).then_some(('ف', end))
            }
            (0xC2, Some(' ')) if touching.is_some() => Some(('\u{A0}', end + 1)),
            // 0xAD, the soft hyphen, fell out: hah.
            (0xD8, _) if touching.is_some() || follows.is_some() => Some(('ح', end)),
            // 0x81, undefined in windows-1252, fell out or became U+FFFD: feh.
            (0xD9, Some('\u{FFFD}')) if self.page == Page::Western => Some(('ف', end + '\u{FFFD}'.len_utf8())),
            (0xD9, _) if self.undefined_lost && (touching.is_some() || follows.is_some()) => Some(('ف', end)),
            // 0x9D as well: a closing quotation mark.
            (0xE2, Some('€')) if self.undefined_lost && touching.is_some() => Some(('”', end + '€'.len_utf8())),
            _ => None,
        }
    }
}
