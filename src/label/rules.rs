//! What is decided by rules around the model: what a piece cannot be, before it is asked, and what a document cannot be without,
//! after it: a headline, the headlines of other articles. Every figure here was measured on held-out pages: `model/NOTES.md`.

use std::ops::Range;

use super::borders::find_others;
use super::evidence::Evidence;
use super::model::{Choice, LABELS, Label, Scores, TEXT, share};
use crate::document::Role;

/// The choices for a document, from the labels on the model's best path and the shares of all labels.
pub(super) fn decide(path: &[usize], shares: &[Scores], evidence: &Evidence) -> Vec<Choice> {
    let mut choices: Vec<Choice> =
        path.iter().zip(shares).filter_map(|(&label, shares)| choose(label, shares)).collect();
    drop_text(&mut choices, shares, &evidence.markup, PROGRAM, &[Label::Navigation]);
    drop_text(&mut choices, shares, &evidence.notices, SPOKEN, &NOTICES);
    find_headline(&mut choices, shares, evidence);
    keep_headline(&mut choices, shares, evidence);
    find_others(&mut choices, shares, evidence);
    drop_list(&mut choices, shares, &evidence.listed);
    go_on(&mut choices, shares, &evidence.furniture);
    keep_verses(&mut choices, shares, evidence);
    keep_sentences(&mut choices, shares, &evidence.sentences);
    choices
}

/// How sure the model must be that another article begins, for itself to say so: what follows is lost to the main one. Where it is
/// less sure the runner-up is taken, and [`find_others`] decides.
const SURE: f32 = 0.8;

/// The choice for a piece, from the label on the best path and the shares of all.
fn choose(label: usize, shares: &Scores) -> Option<Choice> {
    let choice = |label: usize| {
        let confidence = shares.get(label).copied().unwrap_or(0.0).clamp(0.0, 1.0);
        Some(Choice { label: *Label::ALL.get(label)?, confidence })
    };
    let best = choice(label)?;
    let share = |label: &Label| share(shares, *label);
    let body: f32 = Label::ALL.iter().filter(|label| label.is_body()).map(share).sum();
    // Whether a piece is kept is the sum over labels; the best path may have split what speaks against its own label.
    let keep = body >= 0.5;
    if best.label.is_body() == keep && (best.label != Label::OtherTitle || best.confidence >= SURE) {
        return Some(best);
    }
    let open = Label::ALL.iter().filter(|&&other| other.is_body() == keep && other != Label::OtherTitle);
    open.max_by(|a, b| share(a).total_cmp(&share(b))).and_then(|&label| choice(label as usize))
}

/// How sure the model must be that a part of a page's source is text, a program that the text explains, and that a sentence in
/// which the page speaks to its readers more than once is.
const PROGRAM: f32 = 0.95;
const SPOKEN: f32 = 0.95;

/// What speaks to a page's readers is one of these, most of it the first.
const NOTICES: [Label; 5] = [Label::Footer, Label::Share, Label::Comment, Label::Navigation, Label::Advertisement];

/// These pieces are no text, unless the model is so sure of it, but the likeliest of some furniture; of several as likely, the first.
fn drop_text(choices: &mut [Choice], shares: &[Scores], pieces: &[usize], sure: f32, furniture: &[Label]) {
    for &index in pieces {
        if let (Some(choice), Some(shares)) = (choices.get_mut(index), shares.get(index))
            && choice.label.is_body()
            && choice.confidence < sure
        {
            let likeliest = furniture.iter().rev().max_by(|a, b| share(shares, **a).total_cmp(&share(shares, **b)));
            if let Some(&label) = likeliest {
                *choice = Choice { label, confidence: share(shares, label) };
            }
        }
    }
}

/// How likely a piece above the running text must be the headline, where no piece is likelier that than anything else.
const HEADLINE: f32 = 0.1;

/// Running text nearly always has a headline. Where the best path has none, it is the likeliest piece above the text, of
/// those that would be lost with the page's furniture; what names the author, the place or the day stays that. But a name
/// without a label that opens the page is whom it is about.
fn find_headline(choices: &mut [Choice], marginals: &[Scores], evidence: &Evidence) {
    if choices.iter().any(|choice| choice.label == Label::Title) {
        return;
    }
    let text = choices.iter().position(|choice| choice.label == Label::Paragraph).unwrap_or(0);
    let opens = evidence.furniture.first() != Some(&0);
    let named = |index: usize, label: Label| opens && index == 0 && label == Label::Byline;
    let taken = |index: usize, label: Label| label.is_body() || label.is_credit() && !named(index, label);
    let above = choices.iter_mut().zip(marginals.iter().map(|shares| share(shares, Label::Title))).enumerate();
    let open = above.take(text).filter(|(index, (choice, share))| !taken(*index, choice.label) && *share >= HEADLINE);
    if let Some((_, (choice, confidence))) = open.max_by(|a, b| a.1.1.total_cmp(&b.1.1)) {
        *choice = Choice { label: Label::Title, confidence };
    }
}

/// What a lone word weighs as a headline beside a line.
const LONE: f32 = 0.5;

/// The surest of several headlines, each with its confidence and whether it is a lone word; of several as sure, the first.
pub(crate) fn surest_headline<T>(titles: impl DoubleEndedIterator<Item = (T, f32, bool)>) -> Option<T> {
    let weighed = titles.map(|(title, confidence, lone)| (title, confidence * if lone { LONE } else { 1.0 }));
    weighed.rev().max_by(|a, b| a.1.total_cmp(&b.1)).map(|(title, _)| title)
}

/// An article has one headline. What passed for another one below it and above the text, and is no copy, is what it is
/// likeliest besides: a standfirst, a caption. A copy right below it is the headline once more, and no text.
fn keep_headline(choices: &mut [Choice], marginals: &[Scores], evidence: &Evidence) {
    let is_copy = |index: usize| evidence.copies.binary_search(&index).is_ok();
    let is_text = |(index, choice): (usize, &Choice)| choice.label == Label::Paragraph && !is_copy(index);
    let text = choices.iter().enumerate().position(is_text).unwrap_or(0);
    let titles = choices.iter().enumerate().take(text).filter(|(_, choice)| choice.label == Label::Title);
    let lone = |index: usize| evidence.words.get(index) == Some(&1);
    let titles = titles.map(|(index, choice)| (index, choice.confidence, lone(index)));
    let Some(surest) = surest_headline(titles) else { return };
    for (index, (choice, shares)) in choices.iter_mut().zip(marginals).enumerate().take(text).skip(surest + 1) {
        if is_copy(index) {
            if index == surest + 1 && (choice.label.is_body() || choice.label == Label::Caption) {
                *choice = Choice { label: Label::Title, confidence: share(shares, Label::Title) };
            }
            continue;
        }
        if choice.label != Label::Title {
            continue;
        }
        let others = Label::ALL.iter().copied().filter(|label| label.role() != Role::Title);
        if let Some(label) = others.max_by(|a, b| share(shares, *a).total_cmp(&share(shares, *b))) {
            *choice = Choice { label, confidence: share(shares, label) };
        }
    }
}

/// A page that is a list of headlines has no article: a headline with no text below, and lines taken for text that
/// none is surely and no headline announces, are of the list. A line of a list of dated headlines, `listed`, is no text.
fn drop_list(choices: &mut [Choice], marginals: &[Scores], listed: &[usize]) {
    let has = |label: Label| choices.iter().any(|choice| choice.label == label);
    let has_title = has(Label::Title);
    let is_text = |choice: &Choice| choice.label.is_body() && (choice.confidence >= TEXT || has_title);
    let mut text = choices.iter().enumerate().filter(|(_, choice)| is_text(choice));
    if !has(Label::Related) || text.any(|(index, _)| listed.binary_search(&index).is_err()) {
        return;
    }
    for (choice, shares) in choices.iter_mut().zip(marginals) {
        if choice.label == Label::Title || choice.label.is_body() {
            *choice = Choice { label: Label::Related, confidence: share(shares, Label::Related) };
        }
    }
}

/// How sure the model must be of a link or a line of a menu for it to break a list of the text.
const LINK: f32 = 0.75;

/// Gives the pieces of a row a label.
fn fill(choices: &mut [Choice], shares: &[Scores], row: Range<usize>, label: Label) {
    let shares = shares.get(row.clone()).unwrap_or_default();
    for (choice, shares) in choices.get_mut(row).unwrap_or_default().iter_mut().zip(shares) {
        *choice = Choice { label, confidence: share(shares, label) };
    }
}

/// A list of the text goes on to the text below it, or to the end of a page without any furniture: what stands between its
/// first items and that text, without a phrase of the page's furniture, and is unsurely taken for links, is of the list.
fn go_on(choices: &mut [Choice], shares: &[Scores], furniture: &[usize]) {
    let is_link = |label| matches!(label, Label::Related | Label::Navigation | Label::Share | Label::Keywords);
    // Where the list may go on: behind its last item.
    let mut list = None;
    for index in 0..choices.len() {
        let Some(&Choice { label, confidence }) = choices.get(index) else { return };
        if is_link(label) && confidence < LINK && furniture.binary_search(&index).is_err() {
            continue;
        }
        if let Some(from) = list.filter(|_| label.is_body()) {
            fill(choices, shares, from..index, Label::ListItem);
        }
        list = (label == Label::ListItem).then_some(index + 1);
    }
    // A text without any furniture has no links at its end.
    if let Some(from) = list.filter(|_| furniture.is_empty()) {
        fill(choices, shares, from..choices.len(), Label::ListItem);
    }
}

/// Words of a verse at most.
const VERSE_WORDS: usize = 8;
/// How sure the model must be of furniture among verses, and so many lines of it in a row at most are verses.
const VERSE: f32 = 0.5;
const VERSES: usize = 6;

/// A poem's verses are short lines without a mark at their end, and look like links: between two that are kept, what is
/// no phrase of the page's furniture and as short is one of them, where the model is unsure.
fn keep_verses(choices: &mut [Choice], shares: &[Scores], evidence: &Evidence) {
    let is_short = |index: usize| evidence.words.get(index).is_some_and(|words| (2..=VERSE_WORDS).contains(words));
    // Behind the last verse that is kept, as long as what follows may be verses.
    let mut from = None;
    for index in 0..choices.len() {
        let Some(&Choice { label, confidence }) = choices.get(index) else { return };
        let short = is_short(index);
        if label == Label::Paragraph {
            if let Some(from) = from.filter(|&from| short && index - from <= VERSES) {
                fill(choices, shares, from..index, label);
            }
            from = short.then_some(index + 1);
        } else if !short || label.is_body() || confidence >= VERSE || evidence.furniture.binary_search(&index).is_ok() {
            from = None;
        }
    }
}

/// How sure the model must be of furniture right beside the text, where a sentence without any phrase of a page's passed for it.
const SENTENCE: f32 = 0.5;

/// A sentence right below the text, or right above its first paragraph, is of the text unless the model is sure of something else.
fn keep_sentences(choices: &mut [Choice], shares: &[Scores], sentences: &[usize]) {
    for &index in sentences {
        let is = |index: usize, is: fn(Label) -> bool| choices.get(index).is_some_and(|choice| is(choice.label));
        let beside = is(index.wrapping_sub(1), Label::is_body) || is(index + 1, |label| label == Label::Paragraph);
        let doubtful = choices.get(index).is_some_and(|choice| {
            !choice.label.is_body() && choice.label.role() != Role::Title && choice.confidence < SENTENCE
        });
        if beside && doubtful {
            fill(choices, shares, index..index + 1, Label::Paragraph);
        }
    }
}

/// Taken off the score of what is ruled out: more than the weights of any piece add up to.
const RULED_OUT: f32 = 1e4;

/// Rules out what cannot be before the neighbours are asked: a headline or a caption of a paragraph's length, a headline that
/// is a phrase of the page's furniture, a stamp without a date, and every label but that of the role that the caller's phrase has decided.
pub(super) fn pin(evidence: &Evidence, scores: &mut [Scores]) {
    let mut rule_out = |piece: usize, labels: &[Label]| {
        for &label in labels {
            if let Some(score) = scores.get_mut(piece).and_then(|scores| scores.get_mut(label as usize)) {
                *score -= RULED_OUT;
            }
        }
    };
    evidence.long.iter().for_each(|&piece| rule_out(piece, &[Label::Title, Label::OtherTitle, Label::Caption]));
    evidence.undated.iter().for_each(|&piece| rule_out(piece, &[Label::Published, Label::Updated]));
    evidence.furniture.iter().for_each(|&piece| rule_out(piece, &[Label::Title, Label::OtherTitle]));
    for &(piece, role) in &evidence.pins {
        // No label of the model's is a separator: it is of the page, and `assign` gives it its role.
        let role = if role == Role::Separator { Role::Navigation } else { role };
        let pinned = Label::ALL.iter().position(|label| label.role() == role);
        if let (Some(pinned), Some(scores)) = (pinned, scores.get_mut(piece)) {
            let others = scores.iter_mut().take(LABELS).enumerate().filter(|(label, _)| *label != pinned);
            others.for_each(|(_, score)| *score -= RULED_OUT);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::NOTHING;
    use super::*;

    fn choices(labels: &[Label]) -> Vec<Choice> {
        labels.iter().map(|&label| Choice { label, confidence: 0.5 }).collect()
    }

    fn titles(labels: &[Label], shares: &[f32]) -> Vec<usize> {
        let mut choices = choices(labels);
        let share = |&share: &f32| {
            let mut scores = NOTHING;
            scores[Label::Title as usize] = share;
            scores
        };
        find_headline(&mut choices, &shares.iter().map(share).collect::<Vec<_>>(), &Evidence::default());
        (0..choices.len()).filter(|&piece| choices[piece].label == Label::Title).collect()
    }

    #[test]
    fn a_headline_that_the_best_path_lost_is_found() {
        use Label::{Byline, Caption, Dateline, Footer, Navigation, Paragraph, Related, Title};
        assert_eq!(titles(&[Navigation, Related, Paragraph], &[0.05, 0.3, 0.0]), [1], "the likeliest above the text");
        assert_eq!(titles(&[Title, Caption, Paragraph], &[0.6, 0.4, 0.0]), [0], "there is one already");
        assert!(
            titles(&[Dateline, Byline, Paragraph], &[0.3, 0.3, 0.0]).is_empty(),
            "it names the place or the author"
        );
        assert!(titles(&[Navigation, Paragraph, Footer], &[0.05, 0.4, 0.4]).is_empty(), "too unlikely, or below");
        assert!(titles(&[Navigation, Related], &[0.4, 0.4]).is_empty(), "no running text");
        assert_eq!(titles(&[Byline, Navigation, Paragraph], &[0.2, 0.1, 0.0]), [0], "a name that opens the page");
    }

    #[test]
    fn an_article_has_one_headline() {
        use Label::{Caption, Heading, Paragraph, Title};
        let labels = |rows: &[(Label, f32)], evidence: &Evidence| {
            let mut choices: Vec<Choice> =
                rows.iter().map(|&(label, confidence)| Choice { label, confidence }).collect();
            let mut shares = vec![NOTHING; rows.len()];
            for shares in &mut shares {
                (shares[Title as usize], shares[Heading as usize], shares[Caption as usize]) = (0.6, 0.3, 0.1);
            }
            keep_headline(&mut choices, &shares, evidence);
            choices.iter().map(|choice| choice.label).collect::<Vec<_>>()
        };
        let none = Evidence::default();
        let rows = [(Title, 0.9), (Title, 0.6), (Paragraph, 0.9)];
        assert_eq!(labels(&rows, &none), [Title, Heading, Paragraph], "a standfirst");
        assert_eq!(
            labels(&[(Title, 0.6), (Title, 0.9), (Paragraph, 0.9)], &none),
            [Title, Title, Paragraph],
            "above it"
        );
        assert_eq!(labels(&[(Title, 0.9), (Paragraph, 0.9), (Title, 0.6)], &none), [Title, Paragraph, Title], "below");
        let mut copied = Evidence::default();
        copied.copies = vec![1];
        assert_eq!(labels(&rows, &copied), [Title, Title, Paragraph], "the page prints it twice");
        let caption = [(Title, 0.9), (Caption, 0.9), (Paragraph, 0.9)];
        assert_eq!(labels(&caption, &copied), [Title, Title, Paragraph], "a copy is no text of its own");
        let paragraph = [(Title, 0.9), (Paragraph, 0.9), (Paragraph, 0.9)];
        assert_eq!(labels(&paragraph, &copied), [Title, Title, Paragraph]);
        let apart = [(Title, 0.9), (Caption, 0.9), (Caption, 0.9), (Paragraph, 0.9)];
        let mut repeated = Evidence::default();
        repeated.copies = vec![2];
        assert_eq!(labels(&apart, &repeated), [Title, Caption, Caption, Paragraph], "of the caption above it");
        assert_eq!(labels(&paragraph, &repeated), [Title, Paragraph, Paragraph], "in the text");
        let mut lone = Evidence::default();
        lone.words = vec![1, 5];
        assert_eq!(labels(&rows, &lone), [Title, Title, Paragraph], "the word above is none");
        let sure = [(Title, 0.5), (Title, 0.2), (Paragraph, 0.9)];
        assert_eq!(labels(&sure, &lone), [Title, Heading, Paragraph], "a word of which it is much surer");
    }

    #[test]
    fn the_model_must_be_sure_of_another_article() {
        let chosen = |share: f32| {
            let mut shares = NOTHING;
            (shares[Label::OtherTitle as usize], shares[Label::Related as usize]) = (share, 1.0 - share);
            choose(Label::OtherTitle as usize, &shares).map(|choice| choice.label)
        };
        assert_eq!(chosen(0.8), Some(Label::OtherTitle));
        assert_eq!(chosen(0.79), Some(Label::Related));
    }

    #[test]
    fn a_sentence_to_the_readers_is_furniture_unless_the_model_is_sure() {
        use Label::{Footer, Heading, Paragraph, Share, Title};
        let dropped = |label: Label, sure: f32, share: f32| {
            let mut choices = choices(&[label]);
            choices[0].confidence = sure;
            let mut shares = NOTHING;
            (shares[Share as usize], shares[Footer as usize]) = (share, 0.1);
            drop_text(&mut choices, &[shares], &[0], SPOKEN, &NOTICES);
            choices[0].label
        };
        assert_eq!(dropped(Paragraph, 0.9, 0.2), Share, "the likeliest furniture");
        assert_eq!(dropped(Heading, 0.9, 0.1), Footer, "of two as likely, what most of them are");
        assert_eq!(dropped(Paragraph, 0.95, 0.2), Paragraph);
        assert_eq!(dropped(Title, 0.5, 0.2), Title);
        let mut others = choices(&[Paragraph]);
        drop_text(&mut others, &[NOTHING], &[], SPOKEN, &NOTICES);
        assert_eq!(others[0].label, Paragraph, "no such sentence");
    }

    #[test]
    fn a_sentence_beside_the_text_is_text_unless_the_model_is_sure_of_something_else() {
        use Label::{Caption, Footer, Paragraph, Related, Share, Title};
        let kept = |labels: [Label; 3], confidence: f32, sentences: &[usize]| {
            let mut choices = choices(&labels);
            choices[1].confidence = confidence;
            keep_sentences(&mut choices, &[NOTHING; 3], sentences);
            choices[1].label
        };
        assert_eq!(kept([Paragraph, Share, Footer], 0.49, &[1]), Paragraph, "the last one");
        assert_eq!(kept([Title, Footer, Paragraph], 0.49, &[1]), Paragraph, "a standfirst");
        assert_eq!(kept([Paragraph, Share, Footer], 0.5, &[1]), Share, "sure");
        assert_eq!(kept([Paragraph, Share, Footer], 0.1, &[]), Share, "no sentence");
        assert_eq!(kept([Related, Footer, Related], 0.1, &[1]), Footer, "no text beside it");
        assert_eq!(kept([Title, Footer, Caption], 0.1, &[1]), Footer);
        assert_eq!(kept([Paragraph, Title, Paragraph], 0.1, &[1]), Title);
    }

    #[test]
    fn what_is_left_of_a_pages_source_is_no_text() {
        use Label::{Navigation, Paragraph, Share};
        let label = |label: Label, sure: f32| {
            let mut choices = choices(&[label]);
            choices[0].confidence = sure;
            drop_text(&mut choices, &[NOTHING], &[0], PROGRAM, &[Navigation]);
            choices[0].label
        };
        assert_eq!(label(Paragraph, 0.94), Navigation);
        assert_eq!(label(Paragraph, 0.95), Paragraph, "a program that the text explains");
        assert_eq!(label(Share, 0.5), Share);
        let mut others = choices(&[Paragraph]);
        drop_text(&mut others, &[NOTHING], &[], PROGRAM, &[Navigation]);
        assert_eq!(others[0].label, Paragraph);
    }

    #[test]
    fn a_headline_in_a_list_of_headlines_is_one_of_them() {
        use Label::{Caption, Footer, Paragraph, Related, Title};
        let labels = |labels: &[Label]| {
            let mut choices = choices(labels);
            drop_list(&mut choices, &vec![NOTHING; labels.len()], &[]);
            choices.iter().map(|choice| choice.label).collect::<Vec<_>>()
        };
        assert_eq!(labels(&[Title, Related, Footer]), [Related, Related, Footer]);
        assert_eq!(labels(&[Title, Paragraph, Related]), [Title, Paragraph, Related], "it has a text");
        assert_eq!(labels(&[Title, Caption]), [Title, Caption], "there are no others");
        assert_eq!(labels(&[Related, Paragraph, Related]), [Related; 3], "a line of it that passed for text");
        let mut sure = choices(&[Related, Paragraph]);
        sure[1].confidence = TEXT;
        drop_list(&mut sure, &[NOTHING; 2], &[]);
        assert_eq!(sure[1].label, Paragraph);
        drop_list(&mut sure, &[NOTHING; 2], &[1]);
        assert_eq!(sure[1].label, Related, "a line of a list of dated headlines");
    }

    #[test]
    fn a_list_goes_on_to_the_text_below_it() {
        use Label::{Footer, ListItem, Paragraph, Related};
        let labels = |labels: &[Label], sure: f32, furniture: &[usize]| {
            let mut choices = choices(labels);
            choices.iter_mut().for_each(|choice| choice.confidence = sure);
            go_on(&mut choices, &vec![NOTHING; labels.len()], furniture);
            choices.iter().map(|choice| choice.label).collect::<Vec<_>>()
        };
        let list = [ListItem, Related, Related, Paragraph];
        assert_eq!(labels(&list, 0.7, &[]), [ListItem, ListItem, ListItem, Paragraph]);
        assert_eq!(labels(&list, 0.75, &[]), list, "surely links");
        assert_eq!(labels(&list, 0.7, &[2]), list, "a phrase of furniture");
        let page = [ListItem, Related, Footer];
        assert_eq!(labels(&page, 0.7, &[]), page, "no text below");
        let links = [Paragraph, Related, Paragraph];
        assert_eq!(labels(&links, 0.7, &[]), links, "no list above");
        let end = [ListItem, Related, Related];
        assert_eq!(labels(&end, 0.7, &[]), [ListItem; 3], "to the end of a text without furniture");
        assert_eq!(labels(&end, 0.7, &[0]), end, "to the end of a page");
    }

    #[test]
    fn between_verses_that_are_kept_stand_verses() {
        use Label::{Navigation, Paragraph, Share};
        let labels = |middle: &[(Label, f32, usize)], furniture: &[usize]| {
            let rows = [&[(Paragraph, 0.9, 4)], middle, &[(Paragraph, 0.9, 4)]].concat();
            let mut choices: Vec<Choice> =
                rows.iter().map(|&(label, confidence, _)| Choice { label, confidence }).collect();
            let mut evidence = Evidence::default();
            evidence.words = rows.iter().map(|row| row.2).collect();
            evidence.furniture = furniture.to_vec();
            keep_verses(&mut choices, &vec![NOTHING; rows.len()], &evidence);
            choices[1..=middle.len()].iter().map(|choice| choice.label).collect::<Vec<_>>()
        };
        let verses = [(Navigation, 0.4, 2), (Share, 0.49, 8)];
        assert_eq!(labels(&verses, &[]), [Paragraph, Paragraph]);
        assert_eq!(labels(&verses, &[2]), [Navigation, Share], "a phrase of furniture");
        assert_eq!(labels(&[(Navigation, 0.5, 4)], &[]), [Navigation], "surely a link");
        assert_eq!(labels(&[(Navigation, 0.4, 1)], &[]), [Navigation], "a word");
        assert_eq!(labels(&[(Navigation, 0.4, 9)], &[]), [Navigation], "longer than verses");
        assert_eq!(labels(&[verses[0]; VERSES], &[]), [Paragraph; VERSES]);
        assert_eq!(labels(&[verses[0]; VERSES + 1], &[]), [Navigation; VERSES + 1], "a list");
        let prose = [(Paragraph, 0.9, 20), (Navigation, 0.4, 4)];
        assert_eq!(labels(&prose, &[]), [Paragraph, Navigation], "below running text");
    }

    #[test]
    fn what_a_piece_cannot_be_is_ruled_out() {
        let mut evidence = Evidence::default();
        evidence.long = vec![0];
        evidence.furniture = vec![1];
        evidence.pins = vec![(2, Role::Source)];
        evidence.undated = vec![3];
        let mut scores = [NOTHING; 4];
        pin(&evidence, &mut scores);
        let open = |piece: usize| {
            let is_open = |label: &Label| scores[piece][*label as usize] == 0.0;
            Label::ALL.into_iter().filter(is_open).collect::<Vec<_>>()
        };
        let but = |labels: &[Label]| Label::ALL.into_iter().filter(|label| !labels.contains(label)).collect::<Vec<_>>();
        assert_eq!(open(0), but(&[Label::Title, Label::OtherTitle, Label::Caption]), "a paragraph's length");
        assert_eq!(open(1), but(&[Label::Title, Label::OtherTitle]), "furniture");
        assert_eq!(open(2), [Label::Source], "the caller's phrase");
        assert_eq!(open(3), but(&[Label::Published, Label::Updated]), "words without a date");
        assert!(scores.iter().flatten().all(|&score| score <= 0.0));
    }
}
