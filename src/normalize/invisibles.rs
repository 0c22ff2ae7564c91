//! `invisibles`: characters that nobody sees.

use super::class::{BIDI, INVISIBLE, MARK, class};
use super::operation::Rule;
use super::pass::Pass;
use super::tables::JOINING;
use crate::unicode::combining_class;

const ZWNJ: char = '\u{200C}';
const ZWJ: char = '\u{200D}';

pub(super) const RULE: Rule = Rule {
    name: "invisibles",
    description: "U+00AD, 200B, 2060 and FEFF are removed, and ZWNJ and ZWJ where they do nothing. ZWNJ stays between \
                  letters that would join (UAX #31), ZWJ after heh, both after the virama of an Indic script, and every \
                  emoji sequence stays.",
    lossy: false,
    looks_for: INVISIBLE,
    example: ["\u{FEFF}ن\u{AD}ص\u{200B} دار\u{200C} ع\u{200D}رب", "نص دار عرب"],
    counter_example: "می\u{200C}روم 1445ه\u{200D} 👨\u{200D}👩\u{200D}👧 ❤\u{FE0F}\u{200D}🔥 क\u{94D}\u{200D}ष \u{34F} \u{600}",
    run,
};

/// The last character that shaping sees.
#[derive(Clone, Copy)]
struct Base {
    joins_next: bool,
    heh: bool,
    emoji: bool,
}

fn run(pass: &mut Pass<'_>) {
    let mut base = Base { joins_next: false, heh: false, emoji: false };
    let mut virama = false;
    // Joiners that wait for the character that decides about them, with what they need of it.
    let mut waiting: Vec<(usize, Waiting)> = Vec::new();
    // Whether one of this place was kept already: a second does nothing.
    let mut kept = false;
    for (at, c) in pass.text.char_indices() {
        match c {
            ZWNJ | ZWJ if virama => {}
            ZWNJ => waiting.push((at, if base.joins_next { Waiting::Joining } else { Waiting::Removed })),
            ZWJ if base.heh && !kept => {
                waiting.push((at, Waiting::Kept));
                kept = true;
            }
            ZWJ => waiting.push((at, if base.emoji { Waiting::Emoji } else { Waiting::Removed })),
            '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' => waiting.push((at, Waiting::Removed)),
            _ => {
                virama = false;
                let transparent = class(c) & (MARK | BIDI) != 0
                    || matches!(c, '\u{FE0E}' | '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
                    || c >= '\u{300}' && combining_class(c) != 0;
                if transparent {
                    virama = combining_class(c) == VIRAMA;
                    continue;
                }
                let (joins_before, joins_next) = joining(c);
                let emoji = is_emoji(c);
                settle(pass, &mut waiting, joins_before, emoji);
                kept = false;
                base = Base { joins_next, heh: matches!(c, 'ه' | 'ھ' | 'ہ'), emoji };
            }
        }
    }
    settle(pass, &mut waiting, false, false);
}

/// The combining class of viramas.
const VIRAMA: u8 = 9;

/// What keeps a joiner.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Waiting {
    Kept,
    Removed,
    /// A next letter that joins the one before.
    Joining,
    /// A next emoji.
    Emoji,
}

/// Decides about the joiners before a character.
fn settle(pass: &mut Pass<'_>, waiting: &mut Vec<(usize, Waiting)>, joins_before: bool, emoji: bool) {
    let mut kept = false;
    for (at, needs) in waiting.drain(..) {
        let stays = match needs {
            Waiting::Kept => true,
            Waiting::Removed => false,
            Waiting::Joining => joins_before && !kept,
            Waiting::Emoji => emoji && !kept,
        };
        if stays {
            kept |= needs != Waiting::Kept;
        } else {
            let width = pass.text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            pass.remove(at, at + width);
        }
    }
}

/// Whether a letter joins the letter before it, and the letter after it.
fn joining(c: char) -> (bool, bool) {
    let code = c as u32;
    let index = JOINING.partition_point(|&(_, last, ..)| last < code);
    match JOINING.get(index) {
        Some(&(first, _, before, after)) if first <= code => (before, after),
        _ => (false, false),
    }
}

/// Whether a character can stand in an emoji sequence: Extended_Pictographic, in whole blocks.
fn is_emoji(c: char) -> bool {
    matches!(c,
        '\u{A9}' | '\u{AE}' | '\u{203C}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2194}'..='\u{21AA}'
        | '\u{231A}'..='\u{23FF}' | '\u{24C2}' | '\u{25AA}'..='\u{27BF}' | '\u{2934}' | '\u{2935}'
        | '\u{2B05}'..='\u{2B55}' | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}' | '\u{1F000}'..='\u{1FAFF}')
}
