//! The evidence for every piece of a document: its features, in one flat list.

use super::context::{Context, find_wrapped};
use super::features::{CONTEXT, FEATURES, Family, feature};
use super::measure::{Measure, bits};
use crate::document::Role;
use crate::segment::{Joint, Line, Piece};

/// No headline and no caption has more words: on the labelled pages, 18 and 73 at most.
const HEADLINE_WORDS: usize = 100;

/// The features of all pieces.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    features: Vec<u16>,
    /// Where the features of each piece begin; one more than there are pieces.
    starts: Vec<u32>,
    /// The roles that the caller's phrases have decided, by piece.
    pub(super) pins: Vec<(usize, Role)>,
    /// The pieces that are too long for a headline or a caption.
    pub(super) long: Vec<usize>,
    /// Those of the features that the neighbours see, and where they begin.
    shared: Vec<u16>,
    shared_starts: Vec<u32>,
    /// Number of pieces.
    len: usize,
}

impl Evidence {
    /// Gathers the evidence for `pieces`, which were measured one by one; `vocabulary` holds their long words.
    pub(crate) fn gather(lines: &[Line], pieces: &[Piece], measures: &mut [Measure], vocabulary: &[u32]) -> Evidence {
        find_wrapped(measures);
        let measures = &*measures;
        let indents: Vec<usize> =
            pieces.iter().map(|piece| lines.get(piece.line).map_or(0, |line| line.indent)).collect();
        let context = Context::of(measures, vocabulary, &indents);
        let mut evidence = Evidence { features: Vec::with_capacity(pieces.len() * 48), ..Evidence::default() };
        evidence.shared.reserve(pieces.len() * 10);
        evidence.starts.reserve(pieces.len() + 1);
        evidence.shared_starts.reserve(pieces.len() + 1);
        for (index, (piece, measure)) in pieces.iter().zip(measures).enumerate() {
            evidence.starts.push(evidence.features.len() as u32);
            let out = &mut evidence.features;
            measure.features(out);
            layout(lines, piece, out);
            context.features(index, measure, out);
            evidence.pins.extend(measure.own.map(|role| (index, role)));
            evidence.long.extend((measure.words > HEADLINE_WORDS && measure.own.is_none()).then_some(index));
            evidence.shared_starts.push(evidence.shared.len() as u32);
            let start = evidence.starts.last().map_or(0, |&start| start as usize);
            let own = evidence.features.get(start..).unwrap_or_default();
            evidence.shared.extend(own.iter().filter(|&&feature| usize::from(feature) < CONTEXT));
        }
        evidence.starts.push(evidence.features.len() as u32);
        evidence.shared_starts.push(evidence.shared.len() as u32);
        evidence.len = pieces.len();
        evidence
    }

    /// Number of pieces.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Reports the rows of weights that a piece selects: its own features, and its neighbours' context features.
    pub(crate) fn rows(&self, piece: usize, mut report: impl FnMut(usize)) {
        for &feature in of(&self.features, &self.starts, piece) {
            report(usize::from(feature));
        }
        for (neighbour, base) in [(piece.wrapping_sub(1), FEATURES), (piece + 1, FEATURES + CONTEXT)] {
            for &feature in of(&self.shared, &self.shared_starts, neighbour) {
                report(base + usize::from(feature));
            }
        }
    }
}

/// The part of a flat list that belongs to a piece; nothing for a piece that does not exist.
fn of<'f>(features: &'f [u16], starts: &[u32], piece: usize) -> &'f [u16] {
    let (Some(&start), Some(&end)) = (starts.get(piece), starts.get(piece.wrapping_add(1))) else { return &[] };
    features.get(start as usize..end as usize).unwrap_or_default()
}

fn layout(lines: &[Line], piece: &Piece, out: &mut Vec<u16>) {
    let Some(line) = lines.get(piece.line) else { return };
    out.push(feature(
        Family::Joint,
        match piece.joint {
            Joint::Line => 0,
            Joint::Space => 1,
            Joint::Glued => 2,
        },
    ));
    if piece.joint == Joint::Line {
        let indent = match line.indent {
            0 => 0,
            1..=3 => 1,
            4..=11 => 2,
            _ => 3,
        };
        out.push(feature(Family::Indent, indent));
        out.push(feature(Family::Blank, line.blank_before.min(2)));
    }
}

/// The classes in a bit set, as indexes; for rules that name the phrase that decided.
pub(crate) fn first_class(set: u32) -> Option<usize> {
    let mut first = None;
    bits(set, |class| first = first.or(Some(class)));
    first
}
