//! Datelines: where a line opens with one, and where it ends.

use super::reading::Reading;
use crate::dates::Found;
use crate::phrases::{Class, Hit, Position};
use crate::word::{Kind, Word};

/// Symbols within which a dateline ends, counted from the line's start.
const DATELINE_REACH: usize = 72;
/// Words of a dateline at most.
const DATELINE_WORDS: usize = 12;
/// Words that must follow a dateline for it to be glued to a lead.
const LEAD_WORDS: usize = 9;
/// The same behind a dateline with a day.
const WRAPPED_WORDS: usize = 3;

/// Words of an outlet's name at most, where a dateline encloses it.
const OUTLET_WORDS: usize = 4;

/// The symbol at which the text behind a dateline begins: `(CNN)--`, `المستقلة/-`, `عمّان - بترا -`,
/// `القاهرة (د ب أ) -`, `مسقط في 2 يونيو /العمانية/`, `صيدا - "الساحل":`; `None` where the line opens with none.
///
/// A dateline ends with a mark. Where it names no place, no agency and no outlet that the lists know, the mark must be one
/// that only datelines have, or a verb of saying must follow it.
pub(super) fn dateline_end(reading: &Reading) -> Option<usize> {
    let crawl = crawl_end(reading);
    let is_bare = || is_bare_dateline(reading, crawl) || is_dated_dateline(reading);
    let bare = || is_bare().then_some(reading.folded.symbols().len());
    marked_end(reading, crawl).filter(|&end| leads(reading, crawl, end)).or_else(bare)
}

/// Where the date ends that a crawler set before the line; 0 where it set none.
fn crawl_end(reading: &Reading) -> usize {
    let start = |date: &Found| date.label.map_or(date.span.start, |(_, label)| label.start.min(date.span.start));
    let first = reading.dates.iter().find(|date| start(date) == 0);
    first.map_or(0, |date| reading.folded.index_at(date.span.end))
}

/// Whether enough text stands behind a dateline that ends at a symbol.
fn leads(reading: &Reading, crawl: usize, end: usize) -> bool {
    let from = reading.words.partition_point(|word| (word.start as usize) < end);
    // A day makes it sure: the lead may be wrapped.
    let inside = |date: &&Found| reading.folded.index_at(date.span.end) <= end;
    let behind_crawl = |date: &Found| reading.folded.index_at(date.span.start) > crawl;
    let dated = reading.dates.iter().take_while(inside).any(behind_crawl);
    let least = if dated { WRAPPED_WORDS } else { LEAD_WORDS };
    reading.words.iter().skip(from).filter(|word| word.is_letters()).take(least).count() == least
}

/// Where the last mark ends that can close a dateline, of those near the line's start.
fn marked_end(reading: &Reading, crawl: usize) -> Option<usize> {
    let mut opening = Opening {
        reading,
        known: false,
        desk: false,
        outlet: false,
        desk_last: false,
        dashed: false,
        letters: 0,
        before: 0,
        opened: None,
    };
    let mut end = None;
    let from = reading.words.partition_point(|word| (word.start as usize) < crawl);
    let near = |word: &&Word| word.end as usize <= crawl + DATELINE_REACH;
    let words = || reading.words.iter().enumerate().skip(from).take_while(|(_, word)| near(word));
    // Most lines have no mark there.
    let (last, _) = words().filter(|(_, word)| word.kind == Kind::Mark).last()?;
    for (index, word) in words().take_while(|&(index, _)| index <= last) {
        if opening.letters > DATELINE_WORDS {
            break;
        }
        opening.take(index, word);
        if word.kind != Kind::Mark || opening.letters == 0 || is_inner_dot(reading, index) {
            continue;
        }
        let mark = opening.mark(index, word);
        if opening.is_broken_by(&mark) {
            break;
        }
        end = opening.end_at(&mark).or(end);
        if mark.doubled {
            break;
        }
        opening.opened = Some(mark.symbol).filter(|_| !mark.closes_open);
        opening.before = opening.letters;
        opening.dashed |= mark.symbol == b'-';
    }
    end
}

/// A dot inside a name: `أ.ف.ب`, `العربية.نت`.
fn is_inner_dot(reading: &Reading, index: usize) -> bool {
    let Some([before, dot, after]) = reading.words.get(index.wrapping_sub(1)..index + 2) else { return false };
    reading.folded.symbols().get(dot.start as usize) == Some(&b'.')
        && (before.is_letters() && before.end == dot.start)
        && (after.is_letters() && after.start == dot.end)
}

/// A mark that may close a dateline.
struct Mark {
    symbol: u8,
    /// Index of its word.
    index: usize,
    /// Its symbol's place.
    start: usize,
    /// The symbol behind it.
    stop: usize,
    /// Whether another mark follows with which it closes a dateline whatever that names.
    doubled: bool,
    /// Whether it is the second of two with an outlet's name between them.
    closes_open: bool,
}

/// The beginning of a line, word by word: what has been named so far.
struct Opening<'r> {
    reading: &'r Reading,
    /// A place or an agency.
    known: bool,
    /// A desk.
    desk: bool,
    /// An outlet, by one of the words in their names.
    outlet: bool,
    /// Whether the last words are a desk: `ضفة الوادي/ متابعات:`.
    desk_last: bool,
    /// Whether a dash stands between its words.
    dashed: bool,
    /// Words of letters.
    letters: usize,
    /// Words of letters up to the last mark.
    before: usize,
    /// The last mark, where it may enclose a name.
    opened: Option<u8>,
}

impl Opening<'_> {
    fn symbols(&self) -> &[u8] {
        self.reading.folded.symbols()
    }

    /// Takes a word and what is named there.
    fn take(&mut self, index: usize, word: &Word) {
        if word.is_letters() {
            self.desk_last = false;
        }
        for hit in self.reading.hits_at(word.start) {
            self.known |= hit.class == Class::Dateline && hit.position != Position::Whole || hit.is_agency();
            self.outlet |= hit.is_outlet();
            self.desk_last |= hit.class == Class::Source;
        }
        self.desk |= self.letters == 0 && self.desk_last;
        let goes_on = index.checked_sub(1).is_some_and(|before| is_inner_dot(self.reading, before));
        self.letters += usize::from(word.is_letters() && !goes_on);
    }

    fn mark(&self, index: usize, word: &Word) -> Mark {
        let (start, stop) = (word.start as usize, word.end as usize);
        let rest = self.symbols().get(start..).unwrap_or_default();
        let symbol = rest.first().copied().unwrap_or(b' ');
        let doubled = matches!(
            (symbol, self.symbols().get(stop)),
            (b'-', Some(b'-')) | (b'/' | b':' | b')', Some(b'-')) | (b'-', Some(b':'))
        ) || self.dashed && rest.starts_with(b"):");
        let enclosed = self.letters - self.before;
        let closes_open = self.opened == Some(symbol) && (1..=OUTLET_WORDS).contains(&enclosed);
        Mark { symbol, index, start, stop, doubled, closes_open }
    }

    /// Whether a mark stands in no dateline.
    fn is_broken_by(&self, mark: &Mark) -> bool {
        match mark.symbol {
            b'.' | b'?' | b'!' => true,
            b',' => !self.known,
            b'"' => !self.known || self.letters > OUTLET_WORDS && !mark.closes_open,
            _ => false,
        }
    }

    /// Where the dateline ends that a mark closes.
    fn end_at(&self, mark: &Mark) -> Option<usize> {
        if self.is_closed_by(mark) {
            let rest = self.symbols().get(mark.stop..).unwrap_or_default();
            let dashes = rest.iter().take_while(|&&symbol| symbol == b'-').count();
            return Some(mark.stop + dashes.max(usize::from(mark.doubled)));
        }
        let agency = || agency_behind(self.reading, mark.index);
        if self.known && mark.symbol == b'/' { agency() } else { None }
    }

    fn is_closed_by(&self, mark: &Mark) -> bool {
        let &Mark { symbol, index, start, stop, doubled, closes_open } = mark;
        let (known, letters) = (self.known, self.letters);
        let next = self.reading.words.get(index + 1);
        let says = || next.is_some_and(|next| self.reading.hits_at(next.start).any(|hit| hit.class == Class::Speech));
        let spaced = |at: usize| matches!(self.symbols().get(at), Some(b' ') | None);
        let before = self.symbols().get(..start).unwrap_or_default().trim_ascii_end();
        let behind = |other: u8| before.last() == Some(&other);
        match symbol {
            b')' if doubled => known || letters <= OUTLET_WORDS * 2,
            _ if doubled => true,
            b'-' if behind(b')') => known || letters <= OUTLET_WORDS * 2,
            b'-' => {
                let apart = spaced(stop) || before.len() < start;
                let country = letters == 1
                    && self.reading.hits_at(word_before(self.reading, index)).any(|hit| hit.class == Class::Dateline);
                apart && (known || country || self.outlet && letters <= OUTLET_WORDS) || says()
            }
            b':' => {
                let is_bullet = matches!(self.symbols().first(), Some(b'*' | b'-'));
                // A reporter's name behind the outlet's and the place.
                let reporter = self.outlet && letters - self.before <= OUTLET_WORDS;
                let short = letters <= 4 || reporter || behind(b'"') || ends_date(self.reading, before.len());
                let desk = self.desk_last && self.before > 0 && letters <= OUTLET_WORDS + 1;
                (known && short || desk) && spaced(stop) && !is_bullet
            }
            b'/' => says() || closes_open && (self.desk || self.outlet || known && spaced(stop)),
            b')' => known && spaced(stop),
            _ => false,
        }
    }
}

/// Whether a day ends at a symbol.
fn ends_date(reading: &Reading, at: usize) -> bool {
    reading.dates.iter().any(|date| !date.is_time_only() && reading.folded.index_at(date.span.end) == at)
}

/// Words, numbers and marks of a line that is a dateline and nothing else, at most.
const BARE_WORDS: usize = 12;

/// Whether a line is a dateline and nothing else: `غسق نيوز- بغداد/ أربيل`. On every side of its marks stands a place, an agency or
/// an outlet's name. `crawl` is where the line begins behind a crawler's date.
fn is_bare_dateline(reading: &Reading, crawl: usize) -> bool {
    let names = |hit: &Hit| matches!(hit.class, Class::Dateline | Class::Outlet);
    if reading.words.len() > BARE_WORDS || !reading.hits.iter().any(names) {
        return false;
    }
    let from = reading.words.partition_point(|word| (word.start as usize) < crawl);
    let words = reading.words.get(from..).unwrap_or_default();
    let named = |part: &[Word]| {
        let end = part.last().map_or(0, |word| word.end as usize);
        let names = |hit: &Hit| match hit.class {
            Class::Dateline => hit.end == end,
            Class::Outlet => hit.position == Position::Any,
            _ => false,
        };
        part.iter().all(|word| word.is_letters())
            && part.len() <= OUTLET_WORDS
            && part.iter().any(|word| reading.hits_at(word.start).any(names))
    };
    let mark = |word: &Word| matches!(reading.folded.symbols().get(word.start as usize), Some(b'-' | b'/'));
    words.iter().any(mark) && words.split(mark).all(named)
}

/// Where the word before a word begins.
fn word_before(reading: &Reading, index: usize) -> u32 {
    index.checked_sub(1).and_then(|before| reading.words.get(before)).map_or(u32::MAX, |word| word.start)
}

/// The end of an agency's name right behind a word, where a verb of saying follows: `بنغازي / الأناضول أعلنت`.
fn agency_behind(reading: &Reading, index: usize) -> Option<usize> {
    let name = reading.words.get(index + 1)?;
    let end = reading.hits_at(name.start).filter(|hit| hit.is_agency()).map(|hit| hit.end).max()?;
    let next = reading.words.iter().find(|word| word.start as usize >= end)?;
    reading.hits_at(next.start).any(|hit| hit.class == Class::Speech).then_some(end)
}

/// Whether a line by itself is a place, a day and an agency: `الدمام 26 شوال 1436 هـ الموافق 11 اغسطس 2015 م واس`.
fn is_dated_dateline(reading: &Reading) -> bool {
    let symbols = reading.folded.symbols();
    let index = |byte: usize| reading.folded.index_at(byte);
    let days = || reading.dates.iter().filter(|date| !date.is_time_only());
    let Some((first, last)) = days().next().zip(days().next_back()) else { return false };
    let (start, end) = (index(first.span.start), index(last.span.end));
    let place = |hit: &Hit| hit.is_place() && hit.end <= start;
    let letters = |from: usize, to: usize| {
        let inside = move |word: &&Word| word.is_letters() && word.start as usize >= from && word.end as usize <= to;
        reading.words.iter().filter(inside).count()
    };
    let placed = reading.hits_at(0).any(|hit| place(hit) && letters(hit.end, start) <= 1);
    let rest = symbols.get(end..).unwrap_or_default().trim_ascii_start();
    let agency = match letters(end, symbols.len()) {
        1 => !rest.contains(&b':'),
        2..=OUTLET_WORDS => matches!(rest.first(), Some(b'(' | b'/')),
        _ => false,
    };
    placed && agency
}

#[cfg(test)]
mod tests {
    use super::super::Reader;
    use super::*;
    use crate::phrases::PhraseSet;

    const LEAD: &str = "أعلنت البلدية اليوم أن العمل في الجسر الجديد سيبدأ صباح الأحد المقبل";

    const PROSE: &str = "حتى إن العمل في الجسر الجديد لم يبدأ صباح الأحد كما كان مقررا";

    #[test]
    fn a_dateline_is_told_from_the_lead() {
        let mut wrong = Vec::new();
        let mut reader = Reader::new(PhraseSet::none(), None);
        for dateline in [
            "(CNN)--",
            "عمّان - بترا -",
            "القاهرة (د ب أ) -",
            "المستقلة/-",
            "مسقط في 2 يونيو /سراج/",
            "الخرطوم في 9 نوفمبر /أ ش أ/",
            "متابعة/ الرافد الإخباري/",
            "بنغازي / الأناضول",
            "تلبيسة (هضبة نت)-",
            "تلبيسة (هضبة إنفو) -",
            "السنديان الإخباري -",
            "وكالة البيادر –",
            "صيدا - \"خيمة الساحل\":",
            "نابلس - خاص \"حكايا البيدر\" -",
            "تلبيسة 14 مايو 2006 (أنباء الساحل) -",
            "رأس الخيمة، الإمارات العربية المتحدة – 7 فبراير 2024:",
            "قطر –",
            "القدس المحتلة - أ.ف.ب:",
            "تلبيسة (أ.ف.ب) -",
            "دبي - هضبة.نت:",
            "سامح الدسوقي - القاهرة في الأربعاء 11 فبراير 2026 02:47 مساءً -",
            "تلبيسة - (هضبة بالعربي):",
            "تلبيسة (هضبة برس) ـ",
            "ضفة الوادي/ متابعات:",
            "تعز – خاص:",
            "أحقاف برس – سيئون – سالم بن بريك:",
        ] {
            for before in ["", "date 2026-02-11 "] {
                let line = format!("{before}{dateline} {LEAD}");
                let reading = reader.read(&line);
                let end = reading.dateline.map_or(0, |end| reading.folded.start(end));
                let found = line.get(..end).unwrap_or("").trim().to_owned();
                if found != format!("{before}{dateline}") {
                    wrong.push((found, line));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        for line in
            ["غسق نيوز- بغداد/ أربيل", "date 2026-02-11 غسق نيوز- بغداد/ أربيل", "بغداد - أربيل", "القاهرة - رويترز"]
        {
            let reading = reader.read(line);
            assert_eq!(reading.dateline, Some(reading.folded.symbols().len()), "{line}");
        }
        for line in ["بغداد", "بغداد - الجسر مغلق", "أربيل تستعد - بغداد", "لبنان - الضمان الاجتماعي: زيادة"]
        {
            assert_eq!(reader.read(line).dateline, None, "{line}");
        }
        for prose in [
            "قال الوزير - وهو من أبناء المدينة -",
            "كان الجسر (القديم) آيلا إلى السقوط",
            "خاص -",
            "قال الوزير (حفظه الله):",
            "المصدر:",
            "صحيفة الساحل: خلاف في المجلس",
            "من 3 مارس 2024 حتى نهاية العام",
            "بيروت تستعد. خطة جديدة -",
            "بيروت تستعد.  - خطة -",
        ] {
            assert_eq!(reader.read(&format!("{prose} {PROSE}")).dateline, None, "{prose}");
        }
    }

    /// The dateline that a line opens with.
    fn dateline(line: &str) -> Option<String> {
        let mut reader = Reader::new(PhraseSet::none(), None);
        let reading = reader.read(line);
        let end = reading.dateline.map(|end| reading.folded.start(end))?;
        Some(line.get(..end).unwrap().trim().to_owned())
    }

    /// Asserts which of these, before a text, are datelines.
    fn assert_told(datelines: &[&str], prose: &[&str]) {
        for &text in datelines {
            assert_eq!(dateline(&format!("{text} {PROSE}")).as_deref(), Some(text));
        }
        for &text in prose {
            assert_eq!(dateline(&format!("{text} {PROSE}")), None, "{text}");
        }
    }

    #[test]
    fn a_lead_follows_a_dateline_a_shorter_one_where_it_names_a_day() {
        let before = |dateline: &str, words: usize| {
            let lead: Vec<&str> = LEAD.split(' ').take(words).collect();
            format!("{dateline}{}", lead.join(" "))
        };
        assert_eq!(dateline(&before("(CNN)--", LEAD_WORDS)).as_deref(), Some("(CNN)--"));
        assert_eq!(dateline(&before("(CNN)--", LEAD_WORDS - 1)), None);
        let day = "رأس الخيمة – 7 فبراير 2024:";
        assert_eq!(dateline(&before(&format!("{day} "), WRAPPED_WORDS)).as_deref(), Some(day));
        assert_eq!(dateline(&before(&format!("{day} "), WRAPPED_WORDS - 1)), None);
        assert_eq!(dateline(&before("date 2026-02-11 (CNN)--", LEAD_WORDS - 1)), None, "that day is the crawler's");
    }

    #[test]
    fn a_dateline_is_short() {
        let words = "من هنا في قلب حي على نهر من دون جسر منذ عام";
        assert_eq!(words.split(' ').count(), DATELINE_WORDS);
        assert_told(&[&format!("{words} --")], &[&format!("{words} مضى --")]);
        // With the space and the dash behind them.
        let letters = "ا".repeat(DATELINE_REACH - 2);
        assert_told(&[&format!("{letters} --")], &[&format!("{letters}ا --")]);
        // The crawler's date does not count, the space behind it does.
        let letters = "ا".repeat(DATELINE_REACH - 3);
        assert_told(&[&format!("date 2026-02-11 {letters} --")], &[&format!("date 2026-02-11 {letters}ا --")]);
    }

    #[test]
    fn a_dot_ends_no_dateline_where_letters_stand_close_on_both_sides() {
        assert_told(&["نابلس هضبة.نت -"], &["نابلس .نت -", "نابلس 2.نت -", "نابلس نت.2 -", "نابلس هضبة. نت -"]);
    }

    #[test]
    fn two_marks_enclose_an_outlets_name() {
        assert_told(
            &["متابعة/ خيمة الوادي الشرقي الجديد/", "الجسر/ موقع الساحل/", "نابلس /سراج/"],
            &[
                "متابعة/ خيمة في الوادي الشرقي الجديد/",
                "متابعة/ /",
                "الجسر/ وادي الساحل/",
                "نابلس /سراج/الساحل",
                // A desk opens a dateline.
                "الجسر متابعة/ خيمة الوادي/",
            ],
        );
        let third = format!("متابعة/ سراج/ الجسر/ {PROSE}");
        assert_eq!(dateline(&third).as_deref(), Some("متابعة/ سراج/"), "of three the third is the lead's");
    }

    #[test]
    fn a_comma_or_a_quote_stands_in_a_dateline_behind_a_place() {
        assert_told(
            &["نابلس، وادي السدر -", "نابلس حي النهر القديم \"الساحل\":"],
            &["الجسر، وادي السدر --", "\"الجسر\" --", "نابلس حي النهر القديم أمس \"الساحل\":"],
        );
    }

    #[test]
    fn brackets_close_a_dateline_of_few_words_or_with_a_place() {
        let unknown = "مراسل جسر الحي الشرقي القديم (خيمة الساحل الجديدة)";
        let long = "مراسل جسر الحي الشرقي القديم أمس (خيمة الساحل الجديدة)";
        for dash in ["--", " -"] {
            assert_told(&[&format!("{unknown}{dash}"), &format!("نابلس {long}{dash}")], &[&format!("{long}{dash}")]);
        }
        assert_told(&["نابلس (سراج)"], &["نابلس (سراج)الجسر", "الجسر (سراج)"]);
    }

    #[test]
    fn a_dash_closes_a_dateline_behind_a_place_or_an_outlet() {
        assert_told(
            &["نابلس-", "نابلس -", "نابلس -:", "نابلس:-", "موقع جسر الحي الشرقي -", "قطر -", "date 2026-02-11 قطر -"],
            &["نابلس-الجسر", "موقع جسر الحي الشرقي القديم -", "الجسر -", "أمير قطر -"],
        );
        assert_eq!(dateline(&format!("نابلس -{PROSE}")).as_deref(), Some("نابلس -"));
    }

    #[test]
    fn a_colon_closes_a_dateline_of_few_words_or_behind_a_day() {
        assert_told(
            &["نابلس حي النهر القديم:", "نابلس حي النهر القديم الجديد 7/2/2024:"],
            &[
                "نابلس حي النهر القديم الجديد:",
                "نابلس 7/2/2024 حي النهر القديم الجديد:",
                "نابلس حي النهر القديم الجديد 11:30:",
                "نابلس:الجسر",
                "* نابلس:",
                "- نابلس:",
            ],
        );
    }

    #[test]
    fn a_verb_of_saying_behind_a_mark_makes_a_dateline_of_what_stands_before() {
        let says = format!("قال رئيس البلدية {PROSE}");
        for name in ["سامي الحداد -", "سامي الحداد/"] {
            assert_eq!(dateline(&format!("{name} {says}")).as_deref(), Some(name));
        }
        let agency = |before: &str, behind: &str| dateline(&format!("{before} الأناضول {behind}"));
        assert_eq!(agency("بنغازي /", &says).as_deref(), Some("بنغازي / الأناضول"));
        assert_eq!(agency("بنغازي /", PROSE), None, "no verb");
        assert_eq!(agency("الجسر /", &says), None, "no place");
        assert_eq!(agency("بنغازي:-", &says).as_deref(), Some("بنغازي:-"), "no slash");
    }

    #[test]
    fn a_line_of_names_and_marks_is_a_dateline_by_itself() {
        let cities = "غسق نيوز - بغداد - أربيل - نابلس - حمص - تلمسان";
        for line in [cities, "غسق هضبة الوادي نيوز - بغداد", "date 2026-02-11 بغداد/ أربيل"]
        {
            assert_eq!(dateline(line).as_deref(), Some(line));
        }
        for line in [&format!("هضبة {cities}"), "غسق هضبة الوادي الشرقي نيوز - بغداد", "بغداد 2 - أربيل", "بغداد أربيل"]
        {
            assert_eq!(dateline(line), None, "{line}");
        }
    }

    #[test]
    fn a_line_of_a_place_a_day_and_an_agency_is_a_dateline_by_itself() {
        let day = "11 أغسطس 2015";
        for (line, told) in [
            (format!("الدمام {day} واس"), true),
            (format!("الدمام في {day} واس"), true),
            (format!("الدمام مساء أمس {day} واس"), false),
            (format!("الجسر {day} واس"), false),
            (format!("الدمام {day}"), false),
            (format!("الدمام {day} واس:"), false),
            ("الدمام 11:30 واس".to_owned(), false),
            (format!("الدمام {day} / شروق الوادي الشرقي الجديد /"), true),
            (format!("الدمام {day} / شروق الحي في الوادي الجديد /"), false),
            (format!("الدمام {day} (شروق الوادي)"), true),
            (format!("الدمام {day} شروق الوادي"), false),
        ] {
            assert_eq!(dateline(&line), told.then(|| line.clone()), "{line}");
        }
    }
}
