//! From labels to articles: which article each piece belongs to, and what decided.

use std::borrow::Cow;

use super::measure::dates::{DATE_PUBLISHED, DATE_UPDATED};
use super::measure::{DATELINE_BARE, DATELINE_CUT, Measure};
use super::model::{Choice, Label};
use crate::document::Role;
use crate::phrases::Class;

/// What was decided about a piece.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Decision {
    /// What it is.
    pub(crate) role: Role,
    /// Index of its article.
    pub(crate) article: Option<usize>,
    /// What decided: a stable id.
    pub(crate) rule: Cow<'static, str>,
    /// How likely the model finds it: 0 to 1.
    pub(crate) confidence: f32,
}

/// Another article needs at least so many words of running text; less is a teaser that only points to it.
pub(super) const ARTICLE_WORDS: usize = 22;
/// And so little text before a headline, of that behind it, is a teaser above the main article.
pub(super) const TEASER: usize = 8;

/// Gives each labelled piece its article. The main article comes first; another begins at its headline and goes on to
/// the next headline of that kind. Page furniture belongs to none.
pub(crate) fn assign(choices: &[Choice], measures: &[Measure]) -> Vec<Decision> {
    let text =
        |(choice, measure): (&Choice, &Measure)| if choice.label.role().block().is_some() { measure.words } else { 0 };
    // Words of running text from each headline of another article to the next.
    let mut followed = Vec::new();
    let mut words = 0;
    for both in choices.iter().zip(measures).rev() {
        words += text(both);
        if both.0.label == Label::OtherTitle {
            followed.push(words);
            words = 0;
        }
    }
    let (mut article, mut words) = (0, 0);
    let (mut announced, mut below_text) = (false, false);
    let mut headlines = Vec::new();
    let decide = |(index, both): (usize, (&Choice, &Measure))| {
        let (choice, measure) = both;
        let mut role = choice.label.role();
        words += text(both);
        if choice.label == Label::OtherTitle {
            let below = followed.pop().unwrap_or(0);
            match (below >= ARTICLE_WORDS, words >= ARTICLE_WORDS.max(below / TEASER)) {
                (true, true) => {
                    article += 1;
                    headlines.push(index);
                }
                // Without text above, or with a teaser, there is nothing for it to be another than.
                (true, false) => {}
                // A headline whose article did not come along only points to it.
                (false, _) => role = Role::Related,
            }
        }
        // What a stamp says of itself goes before what the model thinks of it.
        let dateline = match measure.dateline {
            DATELINE_BARE => role == Role::Published,
            DATELINE_CUT => is_credit(role),
            _ => false,
        };
        if dateline {
            role = Role::Dateline;
        } else if matches!(role, Role::Published | Role::Updated) {
            role = match measure.date {
                DATE_UPDATED => Role::Updated,
                DATE_PUBLISHED => Role::Published,
                _ if announced => Role::Updated,
                _ => role,
            };
        } else if is_credit(role) && measure.is_update() {
            role = Role::Updated;
        } else if measure.own.is_none() {
            role = named(role, measure, below_text).unwrap_or(role);
        }
        if role == Role::Paragraph && measure.glued_item {
            role = Role::ListItem;
        }
        if measure.own == Some(Role::Separator) {
            role = Role::Separator;
        }
        announced = measure.whole & Class::Updated.bit() != 0 && !measure.has_date();
        below_text = role.block().is_some();
        let article = (!role.is_page()).then_some(article);
        Decision { role, article, rule: rule(role, measure), confidence: choice.confidence }
    };
    let mut decisions: Vec<Decision> = choices.iter().zip(measures).enumerate().map(decide).collect();
    // Without text and headline there is no article.
    if !decisions.iter().any(|decision| decision.role.block().is_some() || decision.role == Role::Title) {
        decisions.iter_mut().for_each(|decision| decision.article = None);
    }
    for headline in headlines {
        claim_head(&mut decisions, headline);
    }
    decisions
}

/// Whether a role names who wrote and where: what a stamp of an update may pass for, and never is.
fn is_credit(role: Role) -> bool {
    matches!(role, Role::Kicker | Role::Dateline | Role::Byline | Role::Source)
}

/// What a line says of itself, where that goes before what the model thinks of it: an agency alone below the text signs
/// it, a sentence that says where the text was taken from names its source, and a label of credits or tags is no furniture of the
/// page.
fn named(role: Role, measure: &Measure, below_text: bool) -> Option<Role> {
    let furniture = matches!(role, Role::Share | Role::Navigation | Role::Footer | Role::Advertisement | Role::Comment);
    // A picture's photographer stands in its caption; who wrote does not.
    let caption = role == Role::Caption && measure.starts & Class::Caption.bit() == 0;
    // A list may well be one of agencies.
    if measure.agency && below_text && role != Role::ListItem {
        return Some(Role::Source);
    }
    // A page's own clock stands in its menu.
    if furniture && role != Role::Navigation && measure.is_update() {
        return Some(Role::Updated);
    }
    if furniture && measure.names_source() {
        return Some(Role::Source);
    }
    measure.labelled().filter(|&label| furniture || caption && label == Role::Byline)
}

/// Gives an article what stands right above its headline: the section always, an author or a date where page furniture
/// parts them from the article above. One line of furniture may be an agency's end sign, with the article's time below.
fn claim_head(decisions: &mut [Decision], headline: usize) {
    let Some((above, rest)) = decisions.split_at_mut_checked(headline) else { return };
    let article = rest.first().and_then(|decision| decision.article);
    let is_head = |role| matches!(role, Role::Kicker | Role::Byline | Role::Dateline | Role::Published | Role::Updated);
    let head = above.iter().rposition(|decision| !is_head(decision.role)).map_or(0, |last| last + 1);
    let furniture = above.iter().take(head).rev().take_while(|decision| decision.role.is_page()).count();
    for decision in above.iter_mut().skip(head).filter(|decision| furniture > 1 || decision.role == Role::Kicker) {
        decision.article = article;
    }
}

/// The id of what decided: the class of the phrase that the piece consists of or opens with, the date in it, or the
/// model's whole view.
fn rule(role: Role, measure: &Measure) -> Cow<'static, str> {
    let phrase = |set: u32| match set & speaks_for(role) {
        0 => None,
        set => Some(set.trailing_zeros() as usize),
    };
    if measure.own == Some(role) {
        return Cow::Borrowed("phrase:own");
    }
    if let Some(class) = phrase(measure.whole).or_else(|| phrase(measure.starts)) {
        let name = Class::ALL.get(class).map_or("own", |&(_, name)| name);
        return Cow::Owned(format!("phrase:{name}"));
    }
    match role {
        Role::Published if measure.has_date() => Cow::Borrowed("date:published"),
        Role::Updated if measure.has_date() => Cow::Borrowed("date:updated"),
        Role::Dateline if measure.dateline > 0 => Cow::Borrowed("dateline"),
        Role::ListItem if measure.glued_item => Cow::Borrowed("glued-list"),
        Role::Navigation if measure.markup => Cow::Borrowed("markup"),
        Role::Source if measure.agency => Cow::Borrowed("phrase:dateline"),
        _ => Cow::Borrowed("model"),
    }
}

/// The classes of phrases that speak for a role, as a bit set.
fn speaks_for(role: Role) -> u32 {
    let classes: &[Class] = match role {
        Role::Marker => &[Class::ReadAlso, Class::Related, Class::MostRead, Class::Tags, Class::Comments],
        Role::Related => &[Class::ReadAlso, Class::Related, Class::MostRead],
        Role::Share => &[Class::Share, Class::Listen, Class::Follow],
        Role::Navigation => &[Class::Sections, Class::Widgets],
        Role::Footer => &[
            Class::Copyright,
            Class::Masthead,
            Class::Cookies,
            Class::Newsletter,
            Class::App,
            Class::Follow,
            Class::Paywall,
            Class::Notice,
        ],
        Role::Advertisement => &[Class::Ads],
        Role::Comment => &[Class::Comments],
        Role::Keywords => &[Class::Tags],
        Role::Source => &[Class::Source],
        Role::Byline => &[Class::Byline],
        Role::Caption => &[Class::Caption],
        Role::Published => &[Class::Published],
        Role::Updated => &[Class::Updated],
        Role::Kicker => &[Class::Sections],
        _ => &[],
    };
    classes.iter().map(|class| class.bit()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_text_and_headline_has_no_article() {
        let article = |label: Label, measure: Measure| {
            let choice = Choice { label, confidence: 1.0 };
            assign(&[choice], &[measure]).first().and_then(|decision| decision.article)
        };
        assert_eq!(article(Label::Published, Measure::default()), None);
        assert_eq!(article(Label::Title, Measure::default()), Some(0));
        assert_eq!(article(Label::Paragraph, Measure::default()), Some(0));
        assert_eq!(article(Label::Caption, Measure::default()), Some(0));
        let author = Measure { starts: Class::Byline.bit(), words: 3, ..Measure::default() };
        assert_eq!(article(Label::Caption, author), None, "it says that it is an author");
    }

    /// The articles of pieces with these labels, each as long as a short paragraph.
    fn articles(labels: &[Label]) -> Vec<Option<usize>> {
        let choices: Vec<Choice> = labels.iter().map(|&label| Choice { label, confidence: 1.0 }).collect();
        let measures = vec![Measure { words: ARTICLE_WORDS, ..Measure::default() }; labels.len()];
        assign(&choices, &measures).into_iter().map(|decision| decision.article).collect()
    }

    #[test]
    fn another_article_needs_text_and_text_above() {
        use Label::{OtherTitle, Paragraph, Title};
        let second = |above: usize, below: usize| {
            let rows = [(Title, 5), (Paragraph, above), (OtherTitle, 5), (Paragraph, below)];
            let choices = rows.map(|(label, _)| Choice { label, confidence: 1.0 });
            let measures = rows.map(|(_, words)| Measure { words, ..Measure::default() });
            assign(&choices, &measures).pop().and_then(|decision| decision.article)
        };
        assert_eq!(second(ARTICLE_WORDS, ARTICLE_WORDS), Some(1));
        assert_eq!(second(ARTICLE_WORDS, ARTICLE_WORDS - 1), Some(0), "a link with its teaser");
        assert_eq!(second(ARTICLE_WORDS - 1, ARTICLE_WORDS), Some(0), "nothing above to be another than");
        assert_eq!(second(ARTICLE_WORDS, TEASER * (ARTICLE_WORDS + 1)), Some(0), "a teaser above");
        assert_eq!(second(ARTICLE_WORDS + 1, TEASER * (ARTICLE_WORDS + 1)), Some(1));
    }

    #[test]
    fn what_stands_above_the_headline_of_another_article_is_its_own_where_furniture_parts_them() {
        use Label::{Byline, Footer, Kicker, Navigation, OtherTitle, Paragraph, Published, Title};
        assert_eq!(
            articles(&[Title, Paragraph, Byline, Footer, Navigation, Kicker, Published, OtherTitle, Paragraph]),
            [Some(0), Some(0), Some(0), None, None, Some(1), Some(1), Some(1), Some(1)]
        );
        assert_eq!(
            articles(&[Title, Paragraph, Footer, Published, OtherTitle, Paragraph]),
            [Some(0), Some(0), None, Some(0), Some(1), Some(1)],
            "an end sign"
        );
        assert_eq!(
            articles(&[Title, Paragraph, Byline, Kicker, OtherTitle, Paragraph]),
            [Some(0), Some(0), Some(0), Some(1), Some(1), Some(1)]
        );
        assert_eq!(articles(&[Title, Kicker, Paragraph]), [Some(0); 3]);
    }

    #[test]
    fn what_a_line_says_of_itself_goes_before_furniture() {
        let starts = |class: Class| Measure { starts: class.bit(), words: 3, ..Measure::default() };
        let role = |label: Label, measure: Measure| {
            let text = Measure { words: 20, ..Measure::default() };
            let choices = [Label::Paragraph, label].map(|label| Choice { label, confidence: 1.0 });
            assign(&choices, &[text, measure]).pop().map(|decision| (decision.role, decision.article))
        };
        assert_eq!(role(Label::Footer, starts(Class::Source)), Some((Role::Source, Some(0))));
        assert_eq!(role(Label::Share, starts(Class::Byline)), Some((Role::Byline, Some(0))));
        assert_eq!(role(Label::Navigation, starts(Class::Tags)), Some((Role::Keywords, Some(0))));
        assert_eq!(
            role(Label::Related, starts(Class::Source)),
            Some((Role::Related, None)),
            "a link may open like that"
        );
        assert_eq!(role(Label::Paragraph, starts(Class::Source)), Some((Role::Paragraph, Some(0))), "text is kept");
        let sentence = |words| Measure { inside: Class::Source.bit(), words, ..Measure::default() };
        assert_eq!(
            role(Label::Footer, sentence(16)),
            Some((Role::Source, Some(0))),
            "it says where the text was taken from"
        );
        assert_eq!(role(Label::Footer, sentence(17)), Some((Role::Footer, None)), "it says more");
        let long = Measure { words: 9, ..starts(Class::Byline) };
        assert_eq!(role(Label::Footer, long), Some((Role::Footer, None)), "more than a label and a name");
        let own = Measure { own: Some(Role::Footer), ..starts(Class::Source) };
        assert_eq!(role(Label::Footer, own), Some((Role::Footer, None)), "the caller's phrase");
        let agency = || Measure { words: 1, agency: true, ..Measure::default() };
        assert_eq!(role(Label::Footer, agency()), Some((Role::Source, Some(0))), "it signs the text above");
        assert_eq!(role(Label::ListItem, agency()), Some((Role::ListItem, Some(0))), "a list of agencies");
        let first = assign(&[Choice { label: Label::Navigation, confidence: 1.0 }], &[agency()]);
        assert_eq!(first.first().map(|decision| decision.role), Some(Role::Navigation), "below no text");
    }

    #[test]
    fn what_a_stamp_says_of_itself_goes_before_its_label() {
        let role = |label: Label, date| {
            let measure = Measure { date, ..Measure::default() };
            assign(&[Choice { label, confidence: 1.0 }], &[measure]).first().map(|decision| decision.role)
        };
        assert_eq!(role(Label::Published, DATE_UPDATED), Some(Role::Updated));
        assert_eq!(role(Label::Updated, DATE_PUBLISHED), Some(Role::Published));
        assert_eq!(role(Label::Published, 0), Some(Role::Published));
        assert_eq!(role(Label::Footer, DATE_UPDATED), Some(Role::Updated), "no furniture");
        assert_eq!(role(Label::Navigation, DATE_UPDATED), Some(Role::Navigation), "the clock of a page");
        assert_eq!(role(Label::Related, DATE_UPDATED), Some(Role::Related), "of a link");
    }

    #[test]
    fn what_the_cut_found_to_be_a_dateline_is_one() {
        let role = |label: Label, dateline| {
            let measure = Measure { dateline, ..Measure::default() };
            assign(&[Choice { label, confidence: 1.0 }], &[measure]).first().map(|decision| decision.role)
        };
        assert_eq!(role(Label::Published, DATELINE_BARE), Some(Role::Dateline), "a place, a day, an agency");
        assert_eq!(role(Label::Source, DATELINE_BARE), Some(Role::Source));
        assert_eq!(role(Label::Source, DATELINE_CUT), Some(Role::Dateline), "`(CNN)--`");
        assert_eq!(role(Label::Paragraph, DATELINE_CUT), Some(Role::Paragraph));
    }
}
