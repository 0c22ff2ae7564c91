//! The phrases of a piece, by where they stand in it.

use std::ops::Range;

use super::Measure;
use crate::document::Role;
use crate::phrases::{Class, Position};
use crate::segment::Reading;
use crate::word::Word;

pub(super) fn phrases(reading: &Reading, words: &[Word], range: Range<usize>, from: &mut usize, m: &mut Measure) {
    while reading.hits.get(*from).is_some_and(|hit| hit.start < range.start) {
        *from += 1;
    }
    let letters = || words.iter().filter(|word| word.is_letters());
    let Some(first) = letters().next() else { return };
    let last = letters().next_back().unwrap_or(first);
    // Furthest end of phrases that chain from the piece's start: a run of phrases may be the whole piece together.
    let mut chain = first.start as usize;
    let mut chained = 0u32;
    for hit in reading.hits.get(*from..).unwrap_or_default().iter().take_while(|hit| hit.start < range.end) {
        *from += 1;
        if hit.end > range.end {
            continue;
        }
        let starts = hit.start <= first.start as usize;
        let ends = hit.end >= last.end as usize;
        let bit = hit.class.bit();
        if hit.class == Class::Own {
            // To the neighbours it is what a phrase of the lists for the same role would be.
            m.own = Some(hit.role);
            m.whole |= stands_for(hit.role);
            continue;
        }
        match (starts, ends, hit.position) {
            (true, true, _) => {
                m.whole |= bit;
                m.agency |= hit.is_agency();
            }
            (_, _, Position::Whole) => {}
            (true, false, Position::Start | Position::Any) => m.starts |= bit,
            (false, true, Position::End | Position::Any) => m.ends |= bit,
            (false, false, Position::Any) => m.inside |= bit,
            _ => continue,
        }
        if hit.start <= chain + 3 && hit.end > chain {
            chain = hit.end;
            chained |= bit;
        }
        match hit.class {
            Class::Speech => m.speech += 1,
            Class::Notice => m.notices += 1,
            _ => {}
        }
    }
    if chain >= last.end as usize {
        m.whole |= chained;
    }
}

/// The class of the lists whose phrases most often have a role, as a bit set.
fn stands_for(role: Role) -> u32 {
    match role {
        Role::Marker => Class::ReadAlso.bit(),
        Role::Related => Class::Related.bit(),
        Role::Share => Class::Share.bit(),
        Role::Navigation => Class::Widgets.bit(),
        Role::Footer => Class::Copyright.bit(),
        Role::Advertisement => Class::Ads.bit(),
        Role::Comment => Class::Comments.bit(),
        Role::Keywords => Class::Tags.bit(),
        Role::Byline => Class::Byline.bit(),
        Role::Source => Class::Source.bit(),
        Role::Caption => Class::Caption.bit(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::measure::tests::{measured, measured_by};
    use crate::phrases::PhraseSet;

    #[test]
    fn a_phrase_counts_where_its_position_lets_it() {
        let speech = Class::Speech.bit();
        for (line, [whole, starts, ends, inside], count) in [
            ("وأضاف", [true, false, false, false], 1),
            ("وأضاف الوزير", [false, true, false, false], 1),
            ("فتح الجسر وأضاف", [false, false, true, false], 1),
            ("فتح الجسر وأضاف الوزير", [false, false, false, true], 1),
            ("فتح الجسر وأضاف الوزير وأضاف الناس", [false, false, false, true], 2),
            // This one opens a sentence or is none.
            ("قال الوزير", [false, true, false, false], 1),
            ("فتح الجسر قال الوزير", [false; 4], 0),
            ("فتح الجسر قال", [false; 4], 0),
        ] {
            let m = measured(line);
            assert_eq!(
                [m.whole, m.starts, m.ends, m.inside].map(|set| set & speech != 0),
                [whole, starts, ends, inside]
            );
            assert_eq!(m.speech, count, "{line}");
        }
        let share = |line: &str| measured(line).starts & Class::Share.bit();
        assert_eq!(share("شارك الناس في الجسر"), 0, "a phrase that is a whole line");
        assert_eq!(measured("صور").whole, Class::Caption.bit() | Class::Byline.bit(), "a phrase of two lists");
        assert_eq!(measured("فرانس برس").whole, Class::Dateline.bit(), "not what another list has for its last word");
        assert!(measured("رويترز").agency && !measured("رويترز الجسر").agency && !measured("بغداد").agency);
    }

    #[test]
    fn the_callers_phrase_is_what_one_of_the_lists_for_its_role_would_be() {
        for (role, class) in [
            (Role::Marker, Some(Class::ReadAlso)),
            (Role::Related, Some(Class::Related)),
            (Role::Share, Some(Class::Share)),
            (Role::Navigation, Some(Class::Widgets)),
            (Role::Footer, Some(Class::Copyright)),
            (Role::Advertisement, Some(Class::Ads)),
            (Role::Comment, Some(Class::Comments)),
            (Role::Keywords, Some(Class::Tags)),
            (Role::Byline, Some(Class::Byline)),
            (Role::Source, Some(Class::Source)),
            (Role::Caption, Some(Class::Caption)),
            (Role::Title, None),
        ] {
            let own = PhraseSet::own(&[("كلمة الراعي".to_owned(), role)]);
            for line in ["كلمة الراعي", "قبل كلمة الراعي بقليل"] {
                let m = measured_by(line, &own);
                assert_eq!((m.own, m.whole), (Some(role), class.map_or(0, Class::bit)), "{}", role.name());
            }
        }
    }

    #[test]
    fn phrases_in_a_row_are_the_whole_piece() {
        let sections = |line: &str| measured(line).whole & Class::Sections.bit() != 0;
        for (line, wanted) in [
            ("الرئيسية سياسة اقتصاد", true),
            ("الرئيسية - سياسة", true),
            ("الرئيسية -- سياسة", false),
            ("الرئيسية سياسة الجسر", false),
            ("الجسر سياسة اقتصاد", false),
        ] {
            assert_eq!(sections(line), wanted, "{line}");
        }
    }
}
