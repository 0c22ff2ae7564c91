//! The evidence for every piece of a document: its features, in one flat list.

use super::context::{Context, find_wrapped};
use super::features::{CONTEXT, FEATURES, Family, feature};
use super::measure::{Measure, bits};
use crate::segment::{Joint, Line, Piece};

/// The features of all pieces.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    features: Vec<u16>,
    /// Where the features of each piece begin; one more than there are pieces.
    starts: Vec<u32>,
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
        let mut evidence = Evidence { features: Vec::with_capacity(pieces.len() * 32), ..Evidence::default() };
        for (index, (piece, measure)) in pieces.iter().zip(measures).enumerate() {
            evidence.starts.push(evidence.features.len() as u32);
            let out = &mut evidence.features;
            measure.features(out);
            layout(lines, piece, out);
            context.features(index, measure, out);
        }
        evidence.starts.push(evidence.features.len() as u32);
        evidence.len = pieces.len();
        evidence
    }

    /// Number of pieces.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The features of a piece; none for a piece that does not exist.
    pub(crate) fn of(&self, piece: usize) -> &[u16] {
        let (Some(&start), Some(&end)) = (self.starts.get(piece), self.starts.get(piece.wrapping_add(1))) else {
            return &[];
        };
        self.features.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Reports the rows of weights that a piece selects: its own features, and its neighbours' context features.
    pub(crate) fn rows(&self, piece: usize, mut report: impl FnMut(usize)) {
        for &feature in self.of(piece) {
            report(feature as usize);
        }
        for (neighbour, base) in [(piece.wrapping_sub(1), FEATURES), (piece + 1, FEATURES + CONTEXT)] {
            for &feature in self.of(neighbour).iter().filter(|&&feature| (feature as usize) < CONTEXT) {
                report(base + feature as usize);
            }
        }
    }
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
