//! What a piece may be and what it cannot, by its measures: running text, furniture, a stamp, a sentence.

use super::dates::{DATE_BARE, DATE_FEW_WORDS, DATE_PUBLISHED, DATE_RELATIVE, DATE_TIME, DATE_UPDATED, DATE_WORDS};
use super::edges::{BEGIN_BULLET, BEGIN_DASH, END_QUESTION, END_STOP};
use super::signs::Sign;
use super::{DATELINE_BARE, Measure};
use crate::document::Role;
use crate::phrases::Class;

impl Measure {
    /// The hashes of its long words, of those of the document.
    pub(in crate::label) fn long_words<'v>(&self, vocabulary: &'v [u32]) -> &'v [u32] {
        vocabulary.get(self.vocabulary.clone()).unwrap_or_default()
    }

    /// Whether all of it is a phrase of the page's furniture.
    pub(in crate::label) fn is_page_phrase(&self) -> bool {
        self.whole & !PROSE_CLASSES != 0
    }

    pub(super) fn reads_like_prose(&self) -> bool {
        let furniture = self.is_page_phrase() || self.is_notice();
        !furniture && (self.words >= 14 || self.words >= 8 && matches!(self.end, END_STOP | END_QUESTION))
    }

    /// Whether the page speaks in it to its readers, or of itself, more than once.
    pub(in crate::label) fn is_notice(&self) -> bool {
        self.notices >= NOTICES
    }

    /// Whether it is a phrase of the page's furniture and nothing else, a dateline by itself, or a line about the author.
    pub(in crate::label) fn is_furniture(&self) -> bool {
        // A longer one may be a headline: `تقرير: ...`.
        let credit = self.starts & Class::Byline.bit() != 0 && self.words <= CREDIT_WORDS;
        self.whole & !HEADLINE_CLASSES != 0 || credit || self.dateline == DATELINE_BARE
    }

    /// Whether it is a date or a time and nothing else.
    pub(in crate::label) fn is_only_date(&self) -> bool {
        self.date == DATE_TIME && self.words <= 1 || matches!(self.date, DATE_RELATIVE | DATE_BARE)
    }

    /// Whether it is a day and nothing else, or its label and it.
    pub(in crate::label) fn is_stamp(&self) -> bool {
        matches!(self.date, DATE_BARE | DATE_PUBLISHED | DATE_UPDATED)
    }

    /// Whether it is the stamp of an update: its label, then a date or only a time.
    pub(in crate::label) fn is_update(&self) -> bool {
        let labelled = (self.starts | self.whole) & Class::Updated.bit() != 0 && self.words <= CREDIT_WORDS;
        self.date == DATE_UPDATED || self.date == DATE_TIME && labelled
    }

    /// The role that the label names with which it opens, where more follows.
    pub(in crate::label) fn labelled(&self) -> Option<Role> {
        let labels = [(Class::Source, Role::Source), (Class::Byline, Role::Byline), (Class::Tags, Role::Keywords)];
        let opens = |class: Class| self.starts & !self.whole & class.bit() != 0;
        let short = |role| self.words <= if role == Role::Keywords { TAGS_WORDS } else { CREDIT_WORDS };
        labels.into_iter().find(|&(class, role)| opens(class) && short(role)).map(|(_, role)| role)
    }

    /// Whether it is a sentence that says where the text was taken from: `طالع النص في موقعه الأصلي لدى صوت الوادي`.
    pub(in crate::label) fn names_source(&self) -> bool {
        (self.starts | self.inside) & !self.whole & Class::Source.bit() != 0 && self.words <= SOURCE_WORDS
    }

    /// Whether it is a sentence without any phrase by which a page speaks.
    pub(in crate::label) fn is_sentence(&self) -> bool {
        let phrases = (self.whole | self.starts) & !PROSE_CLASSES;
        self.end == END_STOP && self.words >= SENTENCE_WORDS && phrases == 0 && self.notices == 0 && !self.is_stamp()
    }

    /// Whether it can be a stamp or part of one: words without a date, a digit or a label of dates are none, nor is a date that
    /// is said among words or in an item of a list.
    pub(in crate::label) fn may_be_stamp(&self) -> bool {
        let item = matches!(self.begin, BEGIN_BULLET | BEGIN_DASH);
        if self.said || item && matches!(self.date, DATE_FEW_WORDS | DATE_WORDS) {
            return false;
        }
        let digits = [Sign::OnlyDigits, Sign::MostlyDigits, Sign::SomeDigits].map(|sign| 1 << sign as u32);
        let labels = Class::Published.bit() | Class::Updated.bit();
        let labelled = (self.whole | self.starts | self.ends | self.inside) & labels != 0;
        self.words == 0 || self.date != 0 || labelled || digits.iter().any(|sign| self.traits & sign != 0)
    }

    /// Whether a date stands in it.
    pub(in crate::label) fn has_date(&self) -> bool {
        self.date > DATE_TIME
    }

    /// Whether the piece could be a line of a wrapped paragraph.
    pub(in crate::label) fn may_be_wrapped(&self) -> bool {
        (5..20).contains(&self.words) && !self.is_page_phrase() && self.begin != BEGIN_BULLET && self.date != DATE_BARE
    }

    /// Whether an address stands in it.
    pub(in crate::label) fn has_address(&self) -> bool {
        self.traits & 1 << Sign::Address as u32 != 0
    }

    /// Whether it holds the marks of sentences.
    pub(in crate::label) fn has_sentence_marks(&self) -> bool {
        let marks = [Sign::Comma, Sign::Commas, Sign::Sentences].map(|sign| 1 << sign as u32);
        self.end == END_STOP || marks.iter().any(|mark| self.traits & mark != 0)
    }
}

/// Classes that speak for running text rather than against it.
const PROSE_CLASSES: u32 = Class::Speech.bit()
    | Class::Dateline.bit()
    | Class::Outlet.bit()
    | Class::Biography.bit()
    | Class::Recipe.bit()
    | Class::Poem.bit()
    | Class::Religious.bit();

/// Classes whose phrases, alone, can be headlines: of a section's page, a recipe, a prayer.
const HEADLINE_CLASSES: u32 = PROSE_CLASSES & !Class::Speech.bit()
    | Class::Source.bit()
    | Class::Caption.bit()
    | Class::Masthead.bit()
    | Class::Sections.bit();

/// With so many phrases by which a page speaks to its readers, a sentence is no running text.
const NOTICES: usize = 2;

/// Words of a line about the author at most: its label, a name, a trade.
const CREDIT_WORDS: usize = 6;

/// Words of a sentence at least.
const SENTENCE_WORDS: usize = 3;

/// Words of a sentence that says where a text was taken from at most.
const SOURCE_WORDS: usize = 16;

/// Words of a line of tags at most.
const TAGS_WORDS: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::measure::edges::BEGIN_NUMBER;
    use crate::label::measure::tests::{assert_those, measured};

    #[test]
    fn prose_has_many_words_or_some_and_the_end_of_a_sentence() {
        let line = |words: usize, end: &str| format!("طريق{}{end}", " طريق".repeat(words - 1));
        for (words, end, wanted) in
            [(14, "", true), (13, "", false), (8, ".", true), (8, "؟", true), (8, ":", false), (7, ".", false)]
        {
            assert_eq!(measured(&line(words, end)).prose, wanted, "{words} {end}");
        }
        let menu = "الرئيسية سياسة اقتصاد رياضة ثقافة صحة فيديو برامج سياسة اقتصاد رياضة ثقافة صحة فيديو";
        assert!(!measured(menu).prose, "of phrases of the page alone");
        assert!(measured("السلام عليكم ورحمة الله وبركاته الحمد لله والصلاة والسلام على.").prose, "of a sermon's");
    }

    #[test]
    fn a_sentence_in_which_the_page_speaks_to_its_readers_twice_is_a_notice_and_no_prose() {
        let notice = "تابعونا على صفحتنا الرسمية ليصلكم كل ما هو جديد من أخبار الوادي والمدن القريبة منه.";
        let once = "كتب لنا أهل الوادي أن السوق الجديد قريب من المدرسة القديمة وأن صفحتنا أول من نشر الخبر.";
        assert_those(Measure::is_notice, &[notice], &[once]);
        assert_those(|m| m.prose, &[once], &[notice]);
    }

    #[test]
    fn phrases_of_the_page_alone_are_furniture_and_a_short_line_about_the_author() {
        assert_those(
            Measure::is_furniture,
            &["شارك", "وأضاف", "كتب – سامر الحداد", "تقرير: افتتاح مكتبة عامة في المحطة", "بغداد - أربيل"],
            &[
                // These can be headlines.
                "رياضة",
                "المصدر",
                "بغداد",
                "السلام عليكم ورحمة الله وبركاته",
                "تقرير: افتتاح مكتبة عامة في المحطة القديمة",
                "مكتبة في المحطة",
                "المصدر: سامر الحداد",
            ],
        );
    }

    #[test]
    fn some_phrases_speak_for_running_text_and_some_can_be_headlines() {
        let only = |class: Class| Measure { whole: class.bit(), words: 14, ..Measure::default() };
        let dateline = [Class::Dateline, Class::Outlet];
        let genre = [Class::Biography, Class::Recipe, Class::Poem, Class::Religious];
        let heading = [Class::Source, Class::Caption, Class::Masthead, Class::Sections];
        for &(class, name) in Class::ALL {
            let text = dateline.contains(&class) || genre.contains(&class);
            assert_eq!(only(class).reads_like_prose(), text || class == Class::Speech, "{name}");
            assert_eq!(only(class).is_furniture(), !text && !heading.contains(&class), "{name}");
        }
    }

    #[test]
    fn a_line_of_a_wrapped_paragraph_has_the_words_of_a_line_and_is_nothing_else() {
        let line = |words: usize| Measure { words, ..Measure::default() };
        for (measure, wanted) in [
            (line(4), false),
            (line(5), true),
            (line(19), true),
            (line(20), false),
            (Measure { whole: Class::Speech.bit(), ..line(8) }, true),
            (Measure { whole: Class::Share.bit(), ..line(8) }, false),
            (Measure { begin: BEGIN_NUMBER, ..line(8) }, true),
            (Measure { begin: BEGIN_BULLET, ..line(8) }, false),
            (Measure { date: DATE_PUBLISHED, ..line(8) }, true),
            (Measure { date: DATE_BARE, ..line(8) }, false),
        ] {
            assert_eq!(measure.may_be_wrapped(), wanted, "{measure:?}");
        }
    }

    #[test]
    fn a_date_is_alone_a_stamp_or_an_update() {
        let (alone, labelled, updated) = ("3 مارس 2024", "نشر في 3 مارس 2024", "آخر تحديث: 3 مارس 2024");
        let (time, updated_time) = ("11:30 صباحا", "آخر تحديث: 11:30 صباحا");
        let (relative, text) = ("منذ ساعتين", "مكتبة في المحطة");
        assert_those(
            Measure::is_only_date,
            &[alone, time, relative],
            &[labelled, updated, updated_time, "الجسر يفتح 11:30", text],
        );
        assert_those(Measure::is_stamp, &[alone, labelled, updated], &[time, updated_time, relative, text]);
        assert_those(
            Measure::is_update,
            &[updated, updated_time],
            &[alone, labelled, time, relative, "آخر تحديث", "آخر تحديث: خبر عن الجسر الجديد 11:30 صباحا"],
        );
        // Whether the label opens it, is all of it, or both.
        let label = Class::Updated.bit();
        for (starts, whole) in [(label, 0), (0, label), (label, label)] {
            assert!(Measure { date: DATE_TIME, starts, whole, ..Measure::default() }.is_update());
        }
        assert_those(Measure::has_date, &[alone, labelled, updated, relative], &[time, updated_time, text]);
    }

    #[test]
    fn a_label_names_the_role_of_the_little_that_follows() {
        let tags = |words: usize| format!("الكلمات المفتاحية:{}", " جسر".repeat(words - 2));
        for (line, role) in [
            ("المصدر: صوت الوادي", Some(Role::Source)),
            ("المصدر: صوت الوادي في الجسر الجديد", Some(Role::Source)),
            ("المصدر: صوت الوادي في الجسر القديم الجديد", None),
            ("بقلم: سامر الحداد", Some(Role::Byline)),
            ("المصدر", None),
            ("صوت الوادي", None),
            (&tags(TAGS_WORDS), Some(Role::Keywords)),
            (&tags(TAGS_WORDS + 1), None),
        ] {
            assert_eq!(measured(line).labelled(), role, "{line}");
        }
    }

    #[test]
    fn a_date_among_words_is_no_stamp() {
        for (line, may_be) in [
            ("سعر الذهب اليوم الأحد 5 أكتوبر 2025 في محال الصاغة", false),
            ("سعر الذهب نشر في 5 أكتوبر 2025 في محال الصاغة", true),
            ("الأحد 5 أكتوبر 2025", true),
            ("هدى سالم في 5 أكتوبر 2025", true),
            ("- 5 أكتوبر 2025", true),
            ("- آخر موعد للطلبات 20 أكتوبر 2025", false),
            ("سعر الذهب الأحد 5 أكتوبر 2025الوادي", false),
        ] {
            assert_eq!(measured(line).may_be_stamp(), may_be, "{line}");
        }
    }

    #[test]
    fn a_sentence_names_its_source_by_a_phrase_that_is_not_all_of_it() {
        let (source, other) = (Class::Source.bit(), Class::Byline.bit());
        for (starts, inside, whole, words, names) in [
            (source, 0, 0, 16, true),
            (0, source, 0, 16, true),
            (source, source, 0, 16, true),
            (source | other, 0, other, 16, true),
            (source, source, source, 16, false),
            (other, other, 0, 16, false),
            (source, 0, 0, 17, false),
        ] {
            let measure = Measure { starts, inside, whole, words, ..Measure::default() };
            assert_eq!(measure.names_source(), names, "{measure:?}");
        }
    }

    #[test]
    fn a_sentence_ends_with_a_stop_and_has_no_phrase_of_a_page() {
        for (line, is) in [
            ("ولم تسجل إصابات.", true),
            ("ولم تسجل إصابات", false),
            ("ولم تسجل.", false),
            ("جميع الحقوق محفوظة للناشر.", false),
            ("رويترز: ارتفعت الأسعار.", true),
        ] {
            assert_eq!(measured(line).is_sentence(), is, "{line}");
        }
        // Whether the phrase opens it, is all of it, or both.
        let (page, text) = (Class::Share.bit(), Class::Speech.bit());
        for (starts, whole, is) in
            [(page, 0, false), (0, page, false), (page, page, false), (text, text, true), (page | text, text, false)]
        {
            let measure = Measure { end: END_STOP, words: SENTENCE_WORDS, starts, whole, ..Measure::default() };
            assert_eq!(measure.is_sentence(), is, "{measure:?}");
        }
    }

    #[test]
    fn a_stamp_has_a_date_a_digit_or_a_label_or_no_words() {
        let words = |words: usize| Measure { words, ..Measure::default() };
        let (label, other) = (Class::Published.bit(), Class::Source.bit());
        assert!(words(0).may_be_stamp());
        assert!(!words(2).may_be_stamp());
        assert!(Measure { date: DATE_TIME, ..words(2) }.may_be_stamp());
        // The phrase in one of the four places, or in several.
        for places in 1..16 {
            for (bit, wanted) in [(label, true), (Class::Updated.bit(), true), (other, false)] {
                let at = |place: u32| if places >> place & 1 == 1 { bit } else { 0 };
                let measure = Measure { whole: at(0), starts: at(1), ends: at(2), inside: at(3), ..words(2) };
                assert_eq!(measure.may_be_stamp(), wanted, "{measure:?}");
            }
        }
        assert_those(Measure::may_be_stamp, &["الجسر 2024", "رقم ق 2024", "2024"], &["الجسر الجديد", "الجسر: \"%\""]);
    }

    #[test]
    fn a_piece_with_an_address_is_known() {
        assert_those(Measure::has_address, &["https://sahel", "الجسر www.sahel"], &["sahel", "@sahel", "الجسر: مفتوح"]);
    }
}
