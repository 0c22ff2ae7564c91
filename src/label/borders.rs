//! Where another article begins: what was pasted below the first, with its page around it or without.
//!
//! Each place where text begins again is weighed by a logistic regression. It was fitted on 2,408 borders, of pages pasted below each
//! other whole and without their furniture, and on 2,152 other places of pages with one article, as a model labels them that was not
//! trained on them (`model/NOTES.md`).

use std::ops::Range;

use super::articles::{ARTICLE_WORDS, TEASER};
use super::evidence::Evidence;
use super::model::{Choice, Label, Scores, TEXT, exp, share};

/// What all that speaks for a border must add up to; an even chance that the model gives the headline is nothing.
const NEEDED: f32 = 2.3;
/// What the end of a page above the headline speaks for it, and an author or a date below.
const FOOTER: f32 = 1.5;
const HEAD: f32 = 1.0;
/// What speaks for it that the document has no furniture: there are no links in it.
const BARE: f32 = 0.9;
/// What the pieces between two texts speak for it, by how many there are: a line right below a text may be a subhead; two or three stand
/// between paragraphs too, as links do; many are the end of one page and the beginning of another. Links below the headline are not
/// counted: an article begins with its credits.
const BETWEEN: [f32; 11] = [0.3, 1.3, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5];

/// A place where another article may begin.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    /// How likely the model finds the headline.
    headline: f32,
    /// Whether a page has ended above it.
    footer: bool,
    /// Whether an author or a date stands below it.
    head: bool,
    /// Whether the document has no furniture.
    bare: bool,
    /// Pieces between the texts, but for links below the headline.
    between: usize,
    /// How much speaks for another subject.
    news: f32,
}

/// Whether another article begins at a place.
fn begins(place: Place) -> bool {
    let between = BETWEEN.get(place.between).or(BETWEEN.last()).copied().unwrap_or(0.0);
    let bare = if place.bare { BARE } else { 0.0 };
    let frame = bare + FOOTER * f32::from(u8::from(place.footer)) + HEAD * f32::from(u8::from(place.head));
    place.headline >= (1.0 - place.headline) * exp(NEEDED - frame - between - place.news)
}

/// Words of text without a headline that are an article of their own, where they are at least a third of what follows; and how
/// sure the model must be of the headline below.
const UNTITLED_WORDS: usize = 60;
const UNTITLED: f32 = 0.5;

/// Words of a headline that passed for a line of the text.
const HEADLINE_WORDS: std::ops::RangeInclusive<usize> = 3..=24;

/// How sure it must be of a headline that passed for text between the end of a page and its author or date.
const FRAMED: f32 = 0.15;

/// Finds the headlines of other articles: of the pieces above a text the likeliest, where [`begins`] says so. An article without a headline
/// has ended where its author, place or day stand above and a page's end below it, or where it is long.
pub(super) fn find_others(choices: &mut [Choice], marginals: &[Scores], evidence: &Evidence) {
    let mut above = Above::default();
    let words = |(choice, &words): (&Choice, &usize)| if choice.label.is_body() { words } else { 0 };
    let mut below: usize = choices.iter().zip(&evidence.words).map(words).sum();
    for text in 0..choices.len() {
        if !choices.get(text).is_some_and(|choice| choice.label.is_body()) {
            continue;
        }
        let gap = Gap { choices, marginals, evidence, above, row: above.end..text };
        let found = gap.headline(below);
        let words = evidence.words.get(text).copied().unwrap_or(0);
        below = below.saturating_sub(words);
        above = gap.passed(words);
        if let Some(index) = found {
            let confidence = gap.likelihood(index);
            if let Some(choice) = choices.get_mut(index) {
                *choice = Choice { label: Label::OtherTitle, confidence };
            }
            find_credits(choices, marginals, index + 1..text);
        }
    }
}

/// What is known of the document above a gap between two texts.
#[derive(Clone, Copy, Debug, Default)]
struct Above {
    /// The end of the text above: the index of the piece behind it.
    end: usize,
    /// Words of text.
    words: usize,
    /// Whether the gap above that text had the end of a page.
    ended: bool,
    /// Whether there was a headline, and whether there was an author, a place or a day.
    has_title: bool,
    has_credit: bool,
}

/// The pieces between two texts.
struct Gap<'d> {
    choices: &'d [Choice],
    marginals: &'d [Scores],
    evidence: &'d Evidence,
    above: Above,
    row: Range<usize>,
}

impl Gap<'_> {
    fn is(&self, index: usize, is: impl Fn(Label) -> bool) -> bool {
        self.choices.get(index).is_some_and(|choice| is(choice.label))
    }

    /// The first piece with such a label.
    fn first(&self, is: impl Fn(Label) -> bool) -> Option<usize> {
        self.row.clone().find(|&index| self.is(index, &is))
    }

    /// Whether a page ends here.
    fn ends(&self) -> bool {
        self.first(|label| matches!(label, Label::Footer | Label::Keywords)).is_some()
    }

    /// How likely the model finds a piece a headline.
    fn likelihood(&self, index: usize) -> f32 {
        self.marginals.get(index).map_or(0.0, |shares| share(shares, Label::Title) + share(shares, Label::OtherTitle))
    }

    /// A piece as the place where another article begins.
    fn place(&self, index: usize) -> Place {
        let Evidence { news, stamps, furniture, .. } = self.evidence;
        let is_stamp = |index: &usize| self.is(*index, Label::is_credit) || stamps.binary_search(index).is_ok();
        let footer = match self.first(|label| label == Label::Footer) {
            _ if self.row.is_empty() => self.above.ended,
            footer => footer.is_some_and(|footer| footer < index),
        };
        let is_link = |label| matches!(label, Label::Related | Label::Marker);
        let links = self.row.clone().filter(|&below| below > index && self.is(below, is_link)).count();
        Place {
            headline: self.likelihood(index),
            footer,
            head: self.row.clone().rfind(is_stamp).is_some_and(|head| index < head),
            bare: furniture.is_empty(),
            between: self.row.len() - links,
            news: self.row.end.checked_sub(1).and_then(|above| news.get(above)).copied().unwrap_or(0.0),
        }
    }

    /// The headline of the article that begins here, above so many words of text.
    fn headline(&self, below: usize) -> Option<usize> {
        let words = self.above.words;
        let is_text = words >= ARTICLE_WORDS && words * TEASER >= below;
        let found = if self.row.is_empty() { self.line() } else { self.likeliest(below) };
        let found = found.filter(|&index| is_text && begins(self.place(index)));
        let is_found = self.first(|label| label == Label::OtherTitle).is_some();
        found.filter(|_| !is_found).or_else(|| self.framed())
    }

    /// The line right above the text: a headline may have passed for one of the text above.
    fn line(&self) -> Option<usize> {
        let Evidence { words, sentences, .. } = self.evidence;
        let above = self.row.end.checked_sub(1)?;
        let is_line = words.get(above).is_some_and(|words| HEADLINE_WORDS.contains(words));
        (self.above.has_title && is_line && sentences.binary_search(&above).is_err()).then_some(above)
    }

    /// The likeliest piece, where the headline of the article above is not still to come.
    fn likeliest(&self, below: usize) -> Option<usize> {
        let Above { words, has_title, has_credit, .. } = self.above;
        let title = self.first(|label| label == Label::Title);
        let end = self.first(|label| label == Label::Footer).unwrap_or(self.row.end);
        let is_long = words >= UNTITLED_WORDS && words * 3 >= below;
        let untitled = |index: usize| is_long && title == Some(index) && self.likelihood(index) >= UNTITLED;
        let open = |index: &usize| has_title || has_credit && *index > end || untitled(*index);
        self.row.clone().filter(open).max_by(|a, b| self.likelihood(*a).total_cmp(&self.likelihood(*b)))
    }

    /// A headline that passed for the last line of the text above, unsure, between the end of a page or its tags and its author or date.
    fn framed(&self) -> Option<usize> {
        let above = self.row.start.checked_sub(1)?;
        let Above { ended, has_title, has_credit, .. } = self.above;
        let unsure = self.choices.get(above).is_some_and(|choice| choice.confidence < TEXT);
        let has_head = self.first(Label::is_credit) == Some(self.row.start);
        (ended && has_head && (has_title || has_credit) && unsure && self.likelihood(above) >= FRAMED).then_some(above)
    }

    /// What is known below this gap and the text behind it, of so many words.
    fn passed(&self, words: usize) -> Above {
        Above {
            end: self.row.end + 1,
            words: self.above.words + words,
            ended: self.ends(),
            has_title: self.above.has_title || self.first(|label| label == Label::Title).is_some(),
            has_credit: self.above.has_credit || self.first(Label::is_credit).is_some(),
        }
    }
}

/// How likely it must be that a piece says who wrote and when, where it passed for a link above its headline was found.
const CREDIT: f32 = 0.1;

/// Between a headline and its text stand no links: what passed for one is the likeliest credit.
fn find_credits(choices: &mut [Choice], marginals: &[Scores], between: Range<usize>) {
    let rows = choices.iter_mut().zip(marginals).take(between.end).skip(between.start);
    for (choice, shares) in rows.filter(|(choice, _)| choice.label == Label::Related) {
        let credits = Label::ALL.iter().copied().filter(|label| label.is_credit());
        let likeliest = credits.max_by(|a, b| share(shares, *a).total_cmp(&share(shares, *b)));
        if let Some(label) = likeliest.filter(|label| share(shares, *label) >= CREDIT) {
            *choice = Choice { label, confidence: share(shares, label) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::NOTHING;
    use super::*;
    use Label::{
        Byline, Caption, Footer, Heading, Keywords, Kicker, Marker, Navigation, OtherTitle, Paragraph, Published,
        Related, Share, Title,
    };

    #[test]
    fn each_thing_that_speaks_for_a_border_makes_a_doubtful_headline_one() {
        // The least headline, in hundredths: by hand, from the odds that are needed.
        let least = |place: Place| {
            let begins = |hundredths: &u8| begins(Place { headline: f32::from(*hundredths) / 100.0, ..place });
            (0..=100).find(begins)
        };
        let link = Place { between: 2, ..Place::default() };
        for (place, wanted) in [
            (link, 86),
            (Place { footer: true, ..link }, 58),
            (Place { head: true, ..link }, 69),
            (Place { footer: true, head: true, ..link }, 34),
            (Place { bare: true, ..link }, 72),
            (Place { between: 0, ..link }, 89),
            (Place { between: 1, ..link }, 74),
            (Place { between: 10, ..link }, 46),
            (Place { between: 50, ..link }, 46),
            (Place { news: 2.7, ..link }, 29),
            (Place { news: -3.0, ..link }, 100),
        ] {
            assert_eq!(least(place), Some(wanted), "{place:?}");
        }
    }

    /// What a text says of sixty words that the text above has not, and of sixty that it has.
    const NEW: f32 = 2.7;
    const OLD: f32 = -3.0;

    /// A piece: its label, how likely it is the headline of another article, and how much speaks for it that the text below is about
    /// something else.
    type Piece = (Label, f32, f32);

    /// Where other articles begin on a page with furniture, paragraphs of thirty words and other pieces of eight.
    fn others(pieces: &[Piece]) -> Vec<usize> {
        others_with(pieces, |_| {})
    }

    fn others_with(pieces: &[Piece], change: impl FnOnce(&mut Evidence)) -> Vec<usize> {
        let mut evidence = Evidence::default();
        evidence.furniture = vec![0];
        evidence.words = pieces.iter().map(|piece| if piece.0 == Paragraph { 30 } else { 8 }).collect();
        evidence.news = pieces.iter().map(|piece| piece.2).collect();
        change(&mut evidence);
        let mut choices: Vec<Choice> = pieces.iter().map(|&(label, ..)| Choice { label, confidence: 0.5 }).collect();
        let share = |piece: &Piece| {
            let mut scores = NOTHING;
            scores[OtherTitle as usize] = piece.1;
            scores
        };
        find_others(&mut choices, &pieces.iter().map(share).collect::<Vec<_>>(), &evidence);
        (0..choices.len()).filter(|&piece| choices[piece].label == OtherTitle).collect()
    }

    const MAIN: [Piece; 2] = [(Title, 0.0, OLD), (Paragraph, 0.0, OLD)];
    const TEXT: Piece = (Paragraph, 0.0, OLD);

    /// Where another article begins below the main one, above more text.
    fn below(row: &[Piece]) -> Vec<usize> {
        others(&[&MAIN[..], row, &[TEXT]].concat())
    }

    #[test]
    fn another_article_begins_at_the_likeliest_piece_above_its_text() {
        assert_eq!(below(&[(Title, 0.5, NEW), (Caption, 0.0, NEW)]), [2]);
        assert_eq!(below(&[(Navigation, 0.1, NEW), (Related, 0.5, NEW)]), [3]);
        assert_eq!(below(&[(Caption, 0.9, NEW), (OtherTitle, 0.1, NEW)]), [3], "it is found already");
        assert!(below(&[(Title, 0.9, OLD)]).is_empty(), "the text goes on");
        let row = [(Kicker, 0.0, OLD), TEXT, (Title, 0.9, NEW), TEXT];
        assert!(others(&row).is_empty(), "the main article's headline is still to come");
        let row = [MAIN[0], TEXT, (Related, 0.9, NEW), TEXT];
        let after =
            |above: usize, below: usize| others_with(&row, |evidence| evidence.words = vec![8, above, 8, below]);
        assert_eq!(after(22, 176), [2]);
        assert!(after(21, 100).is_empty() && after(22, 177).is_empty(), "a teaser above");
    }

    #[test]
    fn the_end_of_a_page_stands_above_its_headline_and_its_date_below() {
        assert_eq!(below(&[(Footer, 0.0, NEW), (Related, 0.15, NEW)]), [3]);
        assert!(below(&[(Related, 0.15, NEW), (Footer, 0.0, NEW)]).is_empty());
        assert_eq!(below(&[(Related, 0.15, NEW), (Published, 0.0, NEW), (Caption, 0.1, NEW)]), [2]);
        assert!(below(&[(Byline, 0.0, NEW), (Related, 0.2, NEW)]).is_empty(), "not below the author");
        assert!(below(&[(Published, 0.1, NEW)]).is_empty(), "a date does not stand below itself");
        let dated = [MAIN[0], MAIN[1], (Related, 0.15, NEW), (Related, 0.1, NEW), TEXT];
        let stamped = others_with(&dated, |evidence| evidence.stamps = vec![3]);
        assert_eq!(stamped, [2], "above a date that passed for a link");
        assert!(others(&dated).is_empty());
        assert!(below(&[(Footer, 0.1, NEW), (Caption, 0.0, NEW)]).is_empty(), "the end of a page is not below itself");
        let ended = [(Published, 0.0, OLD), TEXT, (Footer, 0.3, NEW), (Related, 0.2, NEW), TEXT];
        assert_eq!(others(&ended), [3], "below the page's end, which is likelier and none");
    }

    #[test]
    fn links_between_a_headline_and_its_text_are_no_sign_of_another_page() {
        // Among three pieces a headline needs 0.24, among two 0.29: by hand, as above.
        let link = (Related, 0.0, NEW);
        assert_eq!(below(&[link, link, (Title, 0.25, NEW)]), [4], "links stand above it");
        assert!(below(&[(Title, 0.25, NEW), link, (Marker, 0.0, NEW), (Share, 0.0, NEW)]).is_empty());
        assert_eq!(below(&[(Title, 0.25, NEW), (Share, 0.0, NEW), (Caption, 0.0, NEW)]), [2]);
    }

    #[test]
    fn a_headline_may_have_passed_for_a_line_of_the_text() {
        let line = [MAIN[0], MAIN[1], (Heading, 0.35, NEW), TEXT];
        assert_eq!(others(&line), [2]);
        assert!(others_with(&line, |evidence| evidence.sentences = vec![2]).is_empty(), "a sentence");
        assert!(others_with(&line, |evidence| evidence.words[2] = 2).is_empty() && others(&line[1..]).is_empty());
        let doubtful = [MAIN[0], MAIN[1], (Heading, 0.2, NEW), TEXT];
        assert!(others(&doubtful).is_empty());
        let ended = [MAIN[0], MAIN[1], (Footer, 0.0, NEW), (Heading, 0.12, NEW), TEXT];
        assert_eq!(others(&ended), [3], "a page has ended above the line");
        let bare = others_with(&doubtful, |evidence| evidence.furniture.clear());
        assert_eq!(bare, [2], "a text without any furniture has no links");
    }

    #[test]
    fn a_headline_may_have_passed_for_text_between_a_pages_end_and_its_date() {
        let passed =
            |share: f32, end: Label, head: Label| below(&[(end, 0.0, OLD), (Paragraph, share, OLD), (head, 0.0, OLD)]);
        assert_eq!(passed(0.2, Footer, Published), [3]);
        assert_eq!(passed(0.2, Keywords, Published), [3], "or its tags");
        assert!(passed(0.1, Footer, Published).is_empty() && passed(0.2, Navigation, Published).is_empty());
        assert!(passed(0.2, Footer, Caption).is_empty());
    }

    #[test]
    fn an_article_without_a_headline_ends_with_its_page_or_is_long() {
        let untitled = |head: Label, end: Label| {
            others(&[(head, 0.0, OLD), (Paragraph, 0.0, NEW), (end, 0.0, NEW), (Title, 0.9, NEW), TEXT])
        };
        assert_eq!(untitled(Published, Footer), [3]);
        assert!(untitled(Published, Navigation).is_empty() && untitled(Kicker, Footer).is_empty());
        let long = |above: usize, below: usize, share: f32| {
            others_with(&[TEXT, (Title, share, NEW), TEXT], |evidence| evidence.words = vec![above, 5, below])
        };
        assert_eq!(long(60, 180, 0.5), [1]);
        assert!(long(59, 20, 0.5).is_empty() && long(60, 181, 0.5).is_empty() && long(60, 180, 0.49).is_empty());
    }

    #[test]
    fn below_a_headline_that_was_found_links_are_credits() {
        let choices = |labels: &[Label]| -> Vec<Choice> {
            labels.iter().map(|&label| Choice { label, confidence: 0.5 }).collect()
        };
        let labels = |choices: &[Choice]| choices.iter().map(|choice| choice.label).collect::<Vec<_>>();
        let mut row = choices(&[Related, Related, Share, Related, Paragraph]);
        let mut shares = [NOTHING; 5];
        shares[0][Byline as usize] = 0.6;
        shares[1][Byline as usize] = 0.2;
        shares[1][Published as usize] = 0.3;
        shares[2][Published as usize] = 0.4;
        shares[3][Byline as usize] = 0.05;
        find_credits(&mut row, &shares, 1..4);
        assert_eq!(labels(&row), [Related, Published, Share, Related, Paragraph]);
        // Of the row in which the headline is found, what stands above it stays.
        let mut row = choices(&[Title, Paragraph, Related, Related, Related, Paragraph]);
        let mut shares = [NOTHING; 6];
        shares[3][OtherTitle as usize] = 0.6;
        (shares[2][Byline as usize], shares[4][Byline as usize]) = (0.3, 0.3);
        let mut evidence = Evidence::default();
        evidence.news = vec![OLD, OLD, NEW, NEW, NEW, OLD];
        evidence.words = vec![8, 30, 8, 8, 8, 30];
        find_others(&mut row, &shares, &evidence);
        assert_eq!(labels(&row), [Title, Paragraph, Related, OtherTitle, Byline, Paragraph]);
    }
}
