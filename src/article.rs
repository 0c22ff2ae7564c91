//! One article from its parts: its fields, its dates, its blocks.

use crate::credits::{Credits, credits, is_agency, is_person, is_trade};
use crate::document::{Article, Block, BlockKind, DateField, Field, Role, Warning};
use crate::fields::{self, Grounds, Source};
use crate::label::{Decision, surest_headline};
use crate::lean::Firsts;
use crate::normalize::{Counts, Operation, is_letter_or_digit, normalize_into};
use crate::options::ExtractOptions;
use crate::span::Span;
use crate::stamps::{self, Stamp, Stamps, same_line};
use crate::wrapped::join_lines;

/// One or more pieces of a line that got the same role.
pub(crate) struct Part {
    /// Where it stands.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) decision: Decision,
}

/// Normalises the texts that are kept, and counts what that changed.
pub(crate) struct Cleaner<'t> {
    /// The text that spans refer to.
    pub(crate) text: &'t str,
    /// What the caller chose.
    pub(crate) options: &'t ExtractOptions,
    /// What was changed so far.
    pub(crate) counts: Counts,
}

impl Cleaner<'_> {
    fn clean(&mut self, span: Span) -> String {
        normalize_into(span.of(self.text), self.options.kept(), &mut self.counts).trim().to_owned()
    }

    /// The normalised text of a span, and where it stands.
    pub(crate) fn field(&mut self, span: Span) -> Field {
        Field { start: span.start, end: span.end, text: self.clean(span) }
    }
}

/// Whether a field holds more than marks.
pub(crate) fn says_something(field: &Field) -> bool {
    field.text.contains(is_letter_or_digit)
}

/// The article with this index, of the parts from its first to its last. Its text is left for later.
pub(crate) fn article(parts: &[Part], index: usize, cleaner: &mut Cleaner, warnings: &mut Vec<Warning>) -> Article {
    let own = || parts.iter().enumerate().filter(|(_, part)| part.decision.article == Some(index));
    let start = own().map(|(_, part)| part.span.start).min().unwrap_or(0);
    let end = own().map(|(_, part)| part.span.end).max().unwrap_or(0);
    let title = headline(cleaner.text, own().map(|(_, part)| part));
    let mut draft = Draft {
        article: Article { start, end, ..Article::default() },
        stamps: Stamps::default(),
        sources: Vec::new(),
        credits: Vec::new(),
        cleaner,
    };
    for (at, part) in own() {
        match part.decision.role {
            Role::Title if Some(part.span) == title => draft.take_title(part.span),
            role @ (Role::Published | Role::Updated) => draft.take_stamp(parts, at, role),
            _ => draft.take(part),
        }
    }
    draft.join_lines();
    draft.set_dates(parts, warnings);
    draft.set_names();
    draft.article
}

/// The headline among the parts of an article.
fn headline<'p>(text: &str, own: impl DoubleEndedIterator<Item = &'p Part>) -> Option<Span> {
    let titles = own.filter(|part| part.decision.role == Role::Title);
    surest_headline(titles.map(|part| (part.span, part.decision.confidence, !part.span.of(text).contains([' ']))))
}

/// How sure the model must be of a line that it names an author, where the lists know the name and where they do not; of one that
/// names no place that it is a dateline; of one without a label that a name of no list is an outlet; and of a kicker. On held-out
/// pages 3 of 28 unknown names below were right, and 10 of 10 known ones of up to 0.3; of the datelines below 4 of 20, of the outlets
/// 1 of 5, of the kickers 12 of 44.
const BYLINE: f32 = 0.3;
const BYLINE_KNOWN: f32 = 0.1;
const SOURCE: f32 = 0.2;
const DATELINE: f32 = 0.3;
const KICKER: f32 = 0.3;

/// An article, and what its parts have named so far.
struct Draft<'d, 't> {
    article: Article,
    stamps: Stamps,
    sources: Vec<Source>,
    credits: Vec<Credits>,
    cleaner: &'d mut Cleaner<'t>,
}

impl Draft<'_, '_> {
    fn take_title(&mut self, span: Span) {
        self.article.title = Some(self.cleaner.field(fields::title(self.cleaner.text, span)));
    }

    /// Takes what is neither the headline nor a stamp.
    fn take(&mut self, part: &Part) {
        let text = self.cleaner.text;
        let Decision { role, confidence, .. } = part.decision;
        let span = part.span;
        match role {
            Role::Kicker if self.article.kicker.is_none() && confidence >= KICKER => {
                let kicker = self.cleaner.field(fields::kicker(text, span));
                self.article.kicker = Some(kicker).filter(says_something);
            }
            Role::Dateline if self.article.dateline.is_none() => self.take_dateline(span, confidence),
            Role::Byline if fields::is_source_line(text, span) => self.sources.extend(fields::source(text, span)),
            Role::Byline => self.take_byline(span, confidence),
            Role::Source => self.take_source(span, confidence),
            Role::Keywords => {
                let tags = fields::tags(text, span).into_iter().map(|tag| self.cleaner.field(tag));
                self.article.keywords.extend(tags);
            }
            role => self.take_block(span, role),
        }
    }

    fn take_dateline(&mut self, span: Span, confidence: f32) {
        let text = self.cleaner.text;
        let named = credits(text, span, true);
        if confidence < DATELINE && !named.placed {
            return;
        }
        let days = stamps::dates(text, span, self.cleaner.options);
        // An author by himself is no dateline.
        if named.names.is_empty() || named.placed || !named.sources.is_empty() || !days.is_empty() {
            let dateline = self.cleaner.field(fields::dateline(text, span));
            self.article.dateline = Some(dateline).filter(says_something);
        }
        self.credits.push(named);
        self.stamps.dateline.extend(days);
    }

    fn take_source(&mut self, span: Span, confidence: f32) {
        let text = self.cleaner.text;
        match fields::source(text, span) {
            // A person is an author, whatever the line passed for.
            Some(Source { grounds: Grounds::Person, .. }) => self.credits.push(credits(text, span, false)),
            Some(source) if source.grounds != Grounds::Nothing || confidence >= SOURCE => self.sources.push(source),
            _ => {}
        }
    }

    fn take_byline(&mut self, span: Span, confidence: f32) {
        let named = credits(self.cleaner.text, span, false);
        let known = || named.names.iter().any(|&name| is_person(self.cleaner.text, name));
        if confidence < BYLINE_KNOWN || confidence < BYLINE && !known() {
            return;
        }
        if named.dateline && self.article.dateline.is_none() {
            self.article.dateline = Some(self.cleaner.field(fields::dateline(self.cleaner.text, span)));
            self.stamps.dateline.extend(stamps::dates(self.cleaner.text, span, self.cleaner.options));
        }
        self.credits.push(named);
    }

    /// Takes the stamp at an index of the parts, with what stands beside it on its line.
    fn take_stamp(&mut self, parts: &[Part], at: usize, role: Role) {
        let text = self.cleaner.text;
        let Some(span) = parts.get(at).map(|part| part.span) else { return };
        let beside = |index: Option<usize>| {
            index.and_then(|index| parts.get(index)).filter(|other| same_line(text, span, other.span))
        };
        let before = beside(at.checked_sub(1)).map(|part| (part.span, part.decision.role));
        let next = beside(Some(at + 1)).map(|part| part.span);
        let end = beside(Some(at + 2)).map(|part| part.span.end);
        let after = next.map(|next| Span::new(next.start, end.unwrap_or(next.end)));
        self.stamps.take(text, Stamp { span, role, before, after }, self.cleaner.options);
    }

    /// Takes a piece of the body; anything else has no place in the article.
    fn take_block(&mut self, span: Span, role: Role) {
        let Some(kind) = role.block() else { return };
        let is_item = kind == BlockKind::ListItem;
        let text = self.cleaner.text;
        let span = if is_item { fields::without_bullet(text, span) } else { fields::without_mark(text, span) };
        let Field { start, end, text } = self.cleaner.field(span);
        if !text.is_empty() {
            self.article.blocks.push(Block { start, end, text, kind });
        }
    }

    /// Puts the lines of wrapped paragraphs together, which is a change of white space.
    fn join_lines(&mut self) {
        let Draft { article: Article { blocks, .. }, cleaner, .. } = self;
        if cleaner.options.kept().contains(Operation::Whitespace) {
            let lines = blocks.len();
            join_lines(cleaner.text, blocks);
            cleaner.counts.add(Operation::Whitespace, lines - blocks.len());
        }
    }

    fn set_dates(&mut self, parts: &[Part], warnings: &mut Vec<Warning>) {
        let Draft { article, stamps, cleaner, .. } = self;
        let body = article.blocks.first().map_or(article.start, |block| block.start);
        let title = article.title.as_ref().map_or(body, |title| title.start);
        let last_above = |is: fn(Role) -> bool| {
            let above =
                parts.iter().take_while(|part| part.span.end <= title).filter(|part| is(part.decision.role)).last();
            above.map_or(0, |part| part.span.start)
        };
        let furniture = last_above(|role| matches!(role, Role::Footer | Role::Navigation));
        let head = last_above(|role| matches!(role, Role::Footer | Role::Navigation | Role::Kicker));
        stamps.leave_out_clock(cleaner.text, furniture, head);
        let published = stamps::published(&stamps.published, &stamps.dateline, title);
        let updated = stamps::updated(&stamps.updated, published.as_ref(), title);
        for (date, field) in [(published, &mut article.published), (updated, &mut article.updated)] {
            if let Some(date) = date {
                warnings.extend(date.warnings());
                *field = Some(DateField { text: cleaner.clean(date.span), ..date.field(cleaner.text) });
            }
        }
    }

    /// The source, of a line of its own before one that a dateline or byline names, and the authors.
    fn set_names(&mut self) {
        let Draft { article, sources, credits, cleaner, .. } = self;
        let text = cleaner.text;
        let line = sources
            .iter()
            .find(|source| source.grounds == Grounds::Label)
            .or(sources.first())
            .map(|source| source.name);
        let named = || credits.iter().filter_map(|credits| credits.sources.first().copied());
        // An outlet that passes an agency's text on is not its source.
        let agency = || named().find(|name| is_agency(text, *name));
        let source = line.or_else(agency).or_else(|| named().next());
        article.source = source.map(|name| cleaner.field(name));
        // An author whom the page names again, above a biography, is one.
        let names = || credits.iter().flat_map(|credits| &credits.names).enumerate();
        let firsts = Firsts::of(names().map(|(index, name)| (name.of(text), index)));
        // A line below the author that says what that person is.
        let alone = names().all(|(_, name)| is_trade(text, *name));
        let named = |name: Span| alone || !is_trade(text, name);
        let names = names().filter(|(index, name)| firsts.get(name.of(text)) == Some(*index) && named(**name));
        article.bylines = names.map(|(_, &name)| cleaner.field(name)).collect();
    }
}

/// The text of an article: its blocks, a blank line between them, list items right below each other.
pub(crate) fn body(blocks: &[Block]) -> String {
    let mut text = String::with_capacity(blocks.iter().map(|block| block.text.len() + 2).sum());
    let mut before = None;
    for Block { text: part, kind, .. } in blocks {
        text.push_str(match before {
            None => "",
            Some(BlockKind::ListItem) if *kind == BlockKind::ListItem => "\n",
            Some(_) => "\n\n",
        });
        text.push_str(part);
        before = Some(*kind);
    }
    text
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::normalize::Profile;

    /// The article that lines with these roles and confidences make.
    fn built(lines: &[(&str, Role, f32)]) -> Article {
        joined("\n", lines)
    }

    /// The article that parts with something between them make.
    fn joined(between: &str, parts: &[(&str, Role, f32)]) -> Article {
        let text: Vec<&str> = parts.iter().map(|(part, ..)| *part).collect();
        let text = text.join(between);
        let mut start = 0;
        let part = |&(part, role, confidence): &(&str, Role, f32)| {
            let span = Span::new(start, start + part.len());
            start = span.end + between.len();
            let article = (!role.is_page()).then_some(0);
            Part { span, decision: Decision { role, article, rule: Cow::Borrowed("model"), confidence } }
        };
        let parts: Vec<Part> = parts.iter().map(part).collect();
        let options = ExtractOptions::default();
        let mut cleaner = Cleaner { text: &text, options: &options, counts: Counts::default() };
        article(&parts, 0, &mut cleaner, &mut Vec::new())
    }

    fn title(lines: &[(&str, Role, f32)]) -> String {
        built(lines).title.map(|title| title.text).unwrap_or_default()
    }

    #[test]
    fn the_title_is_the_surest_and_a_lone_word_weighs_half() {
        let lines = |word, line| [("رياضة", Role::Title, word), ("مكتبة في المحطة القديمة", Role::Title, line)];
        assert_eq!(title(&lines(0.6, 0.5)), "مكتبة في المحطة القديمة");
        assert_eq!(title(&lines(0.9, 0.42)), "رياضة");
        let same = [("مكتبة في المحطة", Role::Title, 0.7), ("الجسر يفتح الأحد", Role::Title, 0.7)];
        assert_eq!(title(&same), "مكتبة في المحطة");
    }

    #[test]
    fn wrapped_paragraphs_are_put_together_where_white_space_may_change() {
        let lines = [
            "افتتحت بلدية وادي السدر أمس مكتبة عامة تضم عشرة آلاف كتاب",
            "في مبنى المحطة القديمة، بعد ترميم استمر ثلاث سنوات شارك فيه",
            "مهندسون من أبناء البلدة. وقال رئيس البلدية إن المكتبة ستفتح",
            "أبوابها كل يوم من الصباح إلى المساء، وإن الاستعارة منها بلا",
            "مقابل لأبناء البلدة وضيوفها.",
        ];
        let text = format!("مكتبة في المحطة القديمة\n{}", lines.join("\n"));
        for (profile, blocks, changes) in
            [(Profile::Clean, vec![lines.join(" ")], 4), (Profile::None, lines.map(str::to_owned).to_vec(), 0)]
        {
            let document = crate::extract(&text, &ExtractOptions::new().operations(profile));
            let found = document.articles.iter().flat_map(|article| &article.blocks).map(|block| block.text.clone());
            assert_eq!(found.collect::<Vec<_>>(), blocks);
            assert_eq!(document.edits.get(Operation::Whitespace), changes, "{profile:?}");
        }
    }

    #[test]
    fn of_several_kickers_and_datelines_the_first_counts() {
        let article = built(&[
            ("ثقافة", Role::Kicker, 0.9),
            ("محليات", Role::Kicker, 0.9),
            ("وادي السدر - غربال", Role::Dateline, 0.9),
            ("رأس الريحان - غربال", Role::Dateline, 0.9),
        ]);
        assert_eq!(article.kicker.map(|kicker| kicker.text).as_deref(), Some("ثقافة"));
        assert_eq!(article.dateline.map(|dateline| dateline.text).as_deref(), Some("وادي السدر - غربال"));
    }

    #[test]
    fn an_author_by_himself_is_no_dateline_and_a_labelled_source_no_author() {
        let author = built(&[("كتب – سامر الحداد", Role::Dateline, 0.9)]);
        assert_eq!((author.dateline, author.bylines.len()), (None, 1));
        let source = built(&[("المصدر: صوت الوادي", Role::Byline, 0.9)]);
        assert_eq!(source.source.map(|source| source.text).as_deref(), Some("صوت الوادي"));
        assert!(source.bylines.is_empty());
    }

    #[test]
    fn a_byline_that_the_lists_do_not_know_needs_more_confidence() {
        let names = |line: &str, confidence| built(&[(line, Role::Byline, confidence)]).bylines.len();
        assert_eq!([names("ضفاف الأفق", 0.29), names("ضفاف الأفق", 0.3)], [0, 1]);
        assert_eq!([names("سامر الحداد", 0.09), names("سامر الحداد", 0.1)], [0, 1]);
    }

    #[test]
    fn a_person_is_no_source_and_a_name_of_no_list_needs_some_confidence() {
        let person = built(&[("سامر الحداد -", Role::Source, 0.9)]);
        assert_eq!((person.source, person.bylines.len()), (None, 1));
        let source = |confidence| built(&[("ضفاف الأفق", Role::Source, confidence)]).source.map(|source| source.text);
        assert_eq!([source(0.1), source(0.2)], [None, Some("ضفاف الأفق".to_owned())]);
        let listed = built(&[("رويترز", Role::Source, 0.1)]).source;
        assert_eq!(listed.map(|source| source.text).as_deref(), Some("رويترز"));
    }

    #[test]
    fn an_outlet_that_passes_an_agencys_text_on_is_not_its_source() {
        let source = built(&[("السنديان الإخباري", Role::Byline, 0.9), ("متابعة – رويترز", Role::Dateline, 0.9)]).source;
        assert_eq!(source.map(|source| source.text).as_deref(), Some("رويترز"));
    }

    #[test]
    fn a_line_that_says_source_goes_before_an_agency_in_a_dateline() {
        let lines = [("بغداد - رويترز", Role::Dateline, 0.9), ("المصدر: صوت الوادي", Role::Byline, 0.9)];
        assert_eq!(built(&lines).source.map(|source| source.text).as_deref(), Some("صوت الوادي"));
    }

    #[test]
    fn list_items_follow_each_other_and_paragraphs_stand_apart() {
        let items = [("نص", Role::Paragraph, 0.9), ("أول", Role::ListItem, 0.9), ("ثان", Role::ListItem, 0.9)];
        assert_eq!(body(&built(&items).blocks), "نص\n\nأول\nثان");
        let paragraphs = [("أول", Role::ListItem, 0.9), ("نص", Role::Paragraph, 0.9), ("نص", Role::Paragraph, 0.9)];
        assert_eq!(body(&built(&paragraphs).blocks), "أول\n\nنص\n\nنص");
    }

    const TITLE: (&str, Role, f32) = ("مكتبة في المحطة القديمة", Role::Title, 0.9);
    const TEXT: (&str, Role, f32) = ("افتتحت البلدية مكتبة عامة في المحطة القديمة.", Role::Paragraph, 0.9);

    #[test]
    fn an_article_goes_from_its_first_part_to_its_last() {
        let (above, below) = (("الرئيسية", Role::Navigation, 0.9), ("من نحن", Role::Footer, 0.9));
        let article = built(&[above, TITLE, below, TEXT, below]);
        let start = above.0.len() + 1;
        let end = start + TITLE.0.len() + 1 + below.0.len() + 1 + TEXT.0.len();
        assert_eq!((article.start, article.end), (start, end));
    }

    #[test]
    fn a_kicker_needs_some_confidence() {
        let kicker = |confidence: f32| built(&[("ثقافة", Role::Kicker, confidence), TITLE]).kicker.is_some();
        assert!(kicker(0.3) && !kicker(0.29));
    }

    #[test]
    fn a_line_that_says_what_the_author_is_names_no_other() {
        let named = |lines: &[&str]| {
            let lines: Vec<_> = lines.iter().map(|line| (*line, Role::Byline, 0.9)).collect();
            built(&lines).bylines.into_iter().map(|name| name.text).collect::<Vec<_>>()
        };
        assert_eq!(named(&["سالم العوضي", "كاتب وباحث مصري"]), ["سالم العوضي"]);
        assert_eq!(named(&["هدى رشوان", "مراسلة الساحل في المدينة"]).len(), 1);
        assert_eq!(named(&["هدى رشوان", "مراسل الساحل سالم العوضي"]).len(), 2, "one who is named");
        assert_eq!(named(&["كاتب وباحث مصري"]), ["كاتب وباحث مصري"], "nobody else is named");
    }

    #[test]
    fn a_kicker_of_marks_is_none() {
        assert_eq!(built(&[("• • •", Role::Kicker, 0.9), TITLE]).kicker, None);
    }

    #[test]
    fn an_author_is_a_dateline_beside_a_place_a_source_or_a_day() {
        let dateline = |line: &str| built(&[(line, Role::Dateline, 0.9)]).dateline.map(|dateline| dateline.text);
        for line in ["بغداد - سامر الحداد", "سامر الحداد - رويترز", "سامر الحداد - 3 مارس 2024", "خاص"]
        {
            assert_eq!(dateline(line).as_deref(), Some(line));
        }
        assert_eq!(dateline("سامر الحداد"), None);
    }

    #[test]
    fn a_byline_with_the_form_of_a_dateline_is_one_where_none_stands_before() {
        let dateline = |lines: &[&str]| {
            let lines: Vec<_> = lines.iter().map(|line| (*line, Role::Byline, 0.9)).collect();
            built(&lines).dateline.map(|dateline| dateline.text)
        };
        assert_eq!(dateline(&["بغداد - سامر الحداد", "نابلس - هدى سالم"]).as_deref(), Some("بغداد - سامر الحداد"));
        assert_eq!(dateline(&["سامر الحداد"]), None);
    }

    #[test]
    fn an_author_who_is_named_again_is_one() {
        let lines = ["بقلم: سامر الحداد", "هدى سالم", "سامر الحداد"].map(|line| (line, Role::Byline, 0.9));
        let names: Vec<String> = built(&lines).bylines.into_iter().map(|name| name.text).collect();
        assert_eq!(names, ["سامر الحداد", "هدى سالم"]);
    }

    #[test]
    fn a_stamp_goes_on_in_the_two_parts_behind_it_on_its_line() {
        let parts = [
            ("الأربعاء 12/7/1445 هـ", Role::Published, 0.9),
            ("- الموافق 24/1/2024 م", Role::Footer, 0.9),
            ("(آخر تحديث) عند 19:40", Role::Footer, 0.9),
        ];
        let isos = |article: Article| [article.published, article.updated].map(|date| date.and_then(|date| date.iso));
        assert_eq!(isos(joined(" ", &parts)), [None, Some("2024-01-24T19:40".to_owned())]);
        assert_eq!(isos(joined("\n", &parts)), [Some("2024-01-24".to_owned()), None]);
    }

    #[test]
    fn the_clock_of_a_page_stands_above_furniture_that_is_above_the_title() {
        let clock = ("الأربعاء 24 يناير 2024 10:47 ص 12 رجب 1445 هـ", Role::Published, 0.9);
        let furniture = ("الرئيسية", Role::Navigation, 0.9);
        assert_eq!(built(&[clock, furniture, TITLE, TEXT]).published, None);
        assert!(built(&[clock, TITLE, furniture, TEXT]).published.is_some());
    }

    #[test]
    fn the_text_of_a_date_is_normalised() {
        let date = built(&[("نشر في 3\u{A0}\u{200F}مارس 2024", Role::Published, 0.9)]).published;
        assert_eq!(date.map(|date| date.text).as_deref(), Some("3 مارس 2024"));
    }
}
