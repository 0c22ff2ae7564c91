//! `mojibake`: Arabic that was read in the wrong encoding.
//!
//! Line by line, each way in which the damage comes about is undone on trial, and the result counts only where it is
//! plausible Arabic: [`utf8`] for UTF-8 that was read as windows-1252, Latin-1 or windows-1256, [`single_byte`] for
//! windows-1256 that was read as windows-1252 or Latin-1. What was encoded twice is undone twice.

mod plausible;
mod single_byte;
mod utf8;

use super::class::{LATIN1, LEAD_TRAIL, scan};
use super::operation::Rule;
use super::pass::Pass;
use super::tables::{WINDOWS_1252, WINDOWS_1256, WINDOWS_1256_BYTES};
use super::{Edits, Operation};

pub(super) const RULE: Rule = Rule {
    name: "mojibake",
    description: "Arabic read in the wrong encoding is repaired: UTF-8 read as windows-1252, Latin-1 or windows-1256, \
                  windows-1256 read as windows-1252 or Latin-1, UTF-8 encoded twice. Only the damaged span is touched, and \
                  only when the result is plausible Arabic and the source is not.",
    lossy: false,
    looks_for: LATIN1 | LEAD_TRAIL,
    example: [
        "قال: Ø§Ù„Ø¹Ø±Ø¨ÙŠØ© ثم ط§ظ„ط¹ط±ط¨ظٹط©\nÞÇá ÇáÑÆíÓ Åä ÇáæÖÚ",
        "قال: العربية ثم العربية\nقال الرئيس إن الوضع",
    ],
    counter_example: "Ça va, été, naïve café. Übergrößen für Öl. Åse på øya. حفظ، لفظ؛ حظ ظاهر «لحظ» 100©",
    run,
};

/// How often a text can have been encoded on top of itself.
const DEPTH: u32 = 3;

/// A way to undo damage, tried on a line.
enum Trial {
    /// Nothing in the line looks like it.
    Nothing,
    /// The result is no Arabic yet, but may be when it is repaired again.
    Unsettled(Edits),
    /// The result is Arabic.
    Plausible(Edits),
}

fn run(pass: &mut Pass<'_>) {
    let mut start = 0;
    for line in pass.text.split_inclusive('\n') {
        if scan(line) & (LATIN1 | LEAD_TRAIL) != 0
            && let Some(edits) = repair(line, DEPTH)
        {
            for edit in edits.iter() {
                pass.replace(start + edit.start, start + edit.end, edit.replacement);
            }
        }
        start += line.len();
    }
}

/// The edits that repair a line.
fn repair(line: &str, depth: u32) -> Option<Edits> {
    let ways: [fn(&str) -> Trial; 3] =
        [|line| utf8::trial(line, Page::Western), |line| utf8::trial(line, Page::Arabic), single_byte::trial];
    let depth = depth.checked_sub(1)?;
    for way in ways {
        match way(line) {
            Trial::Nothing => {}
            Trial::Unsettled(edits) => {
                if let Some(more) = repair(&edits.apply(line), depth) {
                    return Some(edits.then(&more));
                }
            }
            Trial::Plausible(edits) => {
                return Some(match repair(&edits.apply(line), depth) {
                    Some(more) => edits.then(&more),
                    None => edits,
                });
            }
        }
    }
    None
}

/// The code page that text was read in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    /// windows-1252; its undefined bytes and Latin-1's are the C1 controls.
    Western,
    /// windows-1256.
    Arabic,
}

impl Page {
    /// The byte of 0x80 and up that a character stands for.
    fn byte(self, c: char) -> Option<u8> {
        let code = c as u32;
        if code < 0x80 {
            return None;
        }
        match self {
            Page::Western if code <= 0xFF => u8::try_from(code).ok(),
            Page::Western => {
                let index = WINDOWS_1252.iter().position(|&there| u32::from(there) == code)?;
                u8::try_from(0x80 + index).ok()
            }
            Page::Arabic => {
                let code = u16::try_from(code).ok()?;
                let index = WINDOWS_1256_BYTES.binary_search_by_key(&code, |&(there, _)| there).ok()?;
                WINDOWS_1256_BYTES.get(index).map(|&(_, byte)| byte)
            }
        }
    }
}

/// The character of a byte of 0x80 and up in windows-1256.
fn arabic_of(byte: u8) -> Option<char> {
    let code = WINDOWS_1256.get(usize::from(byte).checked_sub(0x80)?)?;
    char::from_u32((*code).into())
}

/// Adds an edit of this operation, unless it changes nothing.
fn push(edits: &mut Edits, line: &str, start: usize, end: usize, new: &str) {
    if line.get(start..end) != Some(new) {
        edits.push(start, end, new, Operation::Mojibake);
    }
}
