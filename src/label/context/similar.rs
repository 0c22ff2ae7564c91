//! What of a piece stands elsewhere in the document: its long words, its first words, all of it.

use super::Around;
use super::places::Places;
use crate::label::measure::Measure;

/// Long words that say whether running text is about something else: so many of it are asked, and of the text above so many say
/// all that there is to say.
const WINDOW: usize = 60;
/// What a long word that the text above has not speaks for something else, and what one that it has speaks against it, up to
/// `SHARED_MOST` of them. Fitted with the weights of [`borders`](crate::label::borders).
const STRANGE: f32 = 0.045;
const SHARED: f32 = 0.5;
const SHARED_MOST: f32 = 6.0;

/// How many of a piece's long words the running text above and below has, and the longest stretch of it.
pub(super) fn similarity(
    measures: &[Measure],
    vocabulary: &[u32],
    main: std::ops::Range<usize>,
    pieces: &mut [Around],
) {
    let words = |m: &Measure| m.long_words(vocabulary);
    let counted = measures.iter().enumerate().filter(|(index, m)| m.prose || main.contains(index));
    let room = counted.map(|(_, m)| m.vocabulary.len()).sum();
    let mut places = Places::with_room(room);
    // For each long word of the running text, the piece that has it first.
    let mut firsts: Vec<u32> = Vec::with_capacity(room);
    for (index, measure) in measures.iter().enumerate().filter(|(_, m)| m.prose) {
        firsts.extend(words(measure).iter().map(|&word| places.add(word, index)));
    }
    for &word in measures.get(main).unwrap_or_default().iter().flat_map(words) {
        if let Some(seen) = places.slot(word) {
            seen.main = true;
        }
    }
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate() {
        let (mut above, mut below, mut topic) = (0, 0, 0);
        let total = words(measure).len();
        for seen in words(measure).iter().filter_map(|&word| places.get(word)) {
            above += usize::from((seen.first as usize) < index);
            below += usize::from((seen.last as usize) > index);
            topic += usize::from(seen.main);
        }
        let share = |known: usize| match (known, total) {
            (_, 0) => 0,
            (0, _) => 1,
            _ => 2 + (known * 5 - 1) / total,
        };
        piece.known_above = share(above).min(6);
        piece.known_below = share(below).min(6);
        piece.topic = share(topic).min(6);
    }
    // The same for the running text that comes next, seen from above it.
    let (mut next, mut news, mut at) = (0, 0.0, firsts.len());
    for (index, measure) in measures.iter().enumerate().rev() {
        let Some(piece) = pieces.get_mut(index) else { continue };
        piece.continuity = next;
        if measure.prose {
            next = piece.known_above;
            at = at.saturating_sub(words(measure).len());
            // Within running text nobody asks.
            if index > 0 && measures.get(index - 1).is_some_and(|above| !above.prose) {
                let window = firsts.get(at..).unwrap_or_default();
                let window = window.get(..WINDOW).unwrap_or(window);
                let shared = window.iter().filter(|&&first| (first as usize) < index).count();
                let said = at.min(WINDOW) as f32 / WINDOW as f32;
                let strange = (window.len() - shared) as f32 * said;
                news = STRANGE * strange - SHARED * (shared as f32 * said).min(SHARED_MOST);
            }
        }
        piece.news = news;
    }
}

/// Pieces that stand in the text more than once, as a whole or shortened.
pub(super) fn repeats(measures: &[Measure], pieces: &mut [Around]) {
    let mut whole = Places::with_room(measures.len());
    let mut openings = Places::with_room(measures.len());
    for (index, measure) in measures.iter().enumerate() {
        if measure.identity != 0 {
            whole.add(measure.identity, index);
        }
        if measure.opening != 0 {
            openings.add(measure.opening, index);
        }
    }
    let mut before = 0;
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate() {
        let mut set = |answer: u8, holds: bool| piece.repeat |= u8::from(holds) << answer;
        if measure.identity != 0
            && let Some(seen) = whole.get(measure.identity)
        {
            let long = measure.words >= 4;
            let (above, below) = ((seen.first as usize) < index, seen.last as usize > index);
            set(0, above && long);
            set(1, below && long);
            set(2, above && !long);
            set(3, below && !long);
            set(4, seen.count > 2);
            set(5, measure.identity == before);
        }
        if let Some(seen) = openings.get(measure.opening).filter(|_| measure.opening != 0) {
            set(6, (seen.first as usize) < index);
            set(7, (seen.last as usize) > index);
        }
        before = measure.identity;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::context::Context;
    use crate::label::context::tests::{around, in_lines, line, measured, prose};

    #[test]
    fn what_is_printed_again_is_known_by_where_and_how_long_it_is() {
        let bits = |text: &str| {
            let measures = measured(text).0;
            let mut pieces = vec![Around::default(); measures.len()];
            repeats(&measures, &mut pieces);
            pieces.iter().map(|piece| piece.repeat).collect::<Vec<_>>()
        };
        let (line, short) = ("تفتح المكتبة الجديدة أبوابها الأحد", "أخبار محلية");
        let (above, below, above_short, below_short, often, right_above) = (1, 2, 4, 8, 16, 32);
        let (opens_above, opens_below) = (64, 128);
        assert_eq!(bits(&format!("{line}\n{short}")), [0, 0]);
        let found = bits(&format!("{line}\n{short}\n{line}"));
        assert_eq!(found, [below, 0, above]);
        assert_eq!(bits(&format!("{short}\n{line}\n{short}")), [below_short, 0, above_short]);
        let thrice = bits(&format!("{short}\n{line}\n{short}\n{short}"));
        let middle = above_short | below_short | often;
        assert_eq!(thrice, [below_short | often, 0, middle, above_short | often | right_above]);
        // A headline that breaks off repeats the opening of the whole one.
        let cut = bits(&format!("{line} في وادي السدر القديم\n{short}\n{line} في وادي السدر…"));
        assert_eq!(cut, [opens_below, 0, opens_above]);
    }

    #[test]
    fn text_of_words_that_were_not_above_is_about_something_else() {
        // So many words above, a line that is no text, and below it words of which some stood above.
        let news = |above: u32, below: u32, known: u32| {
            let vocabulary: Vec<u32> =
                (0..above).chain((0..below).map(|word| word + if word < known { 0 } else { 1000 })).collect();
            let prose = |vocabulary: std::ops::Range<u32>| Measure {
                vocabulary: vocabulary.start as usize..vocabulary.end as usize,
                ..prose(20)
            };
            let measures = [prose(0..above), line(3), prose(above..above + below)];
            let context = Context::of(&measures, &vocabulary, &in_lines(0..measures.len()), &[0; 3]);
            context.news().get(1).copied().unwrap()
        };
        for (above, below, known, wanted) in [
            (60, 60, 0, 2.7),
            (60, 60, 3, 1.065),
            (60, 60, 6, -0.57),
            (60, 60, 60, -3.0),
            // Sixty words say all that there is to say.
            (60, 100, 0, 2.7),
            (90, 60, 0, 2.7),
            // Fewer say less.
            (60, 30, 0, 1.35),
            (30, 60, 0, 1.35),
            (30, 60, 30, -2.325),
            (0, 60, 0, 0.0),
        ] {
            assert!((news(above, below, known) - wanted).abs() < 1e-4, "{above} {below} {known}");
        }
    }

    #[test]
    fn a_piece_knows_which_share_of_its_words_the_text_around_it_has() {
        let vocabulary = [1, 2, 3, 4, 5, 1, 2, 9, 1, 2, 9, 4, 5];
        let with = |vocabulary: std::ops::Range<usize>, measure: Measure| Measure { vocabulary, ..measure };
        let measures = [with(0..5, line(5)), with(5..8, prose(20)), with(8..13, line(5)), line(5)];
        let pass = |measures: &[Measure], pieces: &mut [Around]| similarity(measures, &vocabulary, 1..2, pieces);
        let found = around(&measures, pass, |piece| [piece.known_above, piece.known_below, piece.topic]);
        // None is 1; two of five 3, three of five 4, all 6.
        assert_eq!(found, [[1, 3, 3], [1, 1, 6], [4, 1, 4], [0, 0, 0]]);
    }
}
