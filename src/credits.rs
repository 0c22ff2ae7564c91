//! Whom a byline or a dateline names: agencies and outlets, persons and desks, apart from places and labels.
//!
//! The lists of phrases know places, agencies, labels and words of outlets; `data/people` knows given names and
//! professions. What they do not know is told by its form and by what stands beside it.

use crate::dates;
use crate::fold::Folded;
use crate::labels::{after_label, covered, is_rim, is_whole, read, trim};
use crate::lean::{find, rfind};
use crate::normalize::{is_any_letter, is_digit};
use crate::phrases::{Class, Hit};
use crate::segment::Reading;
use crate::span::Span;
use crate::vocabulary::{Person, says};

/// Whom a byline or dateline names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Credits {
    /// Agencies and outlets.
    pub(crate) sources: Vec<Span>,
    /// Persons and desks.
    pub(crate) names: Vec<Span>,
    /// Whether it has the form of a dateline: a place, and someone behind it, or one name and a place behind that.
    pub(crate) dateline: bool,
    /// Whether it names a place.
    pub(crate) placed: bool,
}

/// A byline of more words is the biography of its author.
const BYLINE_WORDS: usize = 12;
/// A list of names with slashes or bars between them, or a dateline, has no more words.
const LIST_WORDS: usize = 40;
/// A part of more words is no name.
const NAME_WORDS: usize = 6;

/// What a part of a byline or dateline is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Place,
    Outlet,
    /// A desk of the outlet: `المحرر الثقافي`.
    Desk,
    Person,
    /// A desk's or a copy's label that names nobody: `خاص`, `متابعات`.
    Nobody,
    /// A single word that the lists do not know.
    Word,
    /// Several words that the lists do not know; whether they have the form of an outlet's name.
    Words {
        outlet: bool,
    },
}

struct Part {
    span: Span,
    kind: Kind,
    /// Whether brackets, quotes or slashes stand around it.
    enclosed: bool,
}

/// Reads a byline, or a dateline where `dateline` says so, part by part: `فاس - نعيمة بوزيان`, `الرباط (د ب أ)`,
/// `كتبت: أسماء نصار`, `صيدا - "الساحل":`.
///
/// A biography names nobody. In a dateline, or beside a place, a part that the lists do not know is an outlet where it is
/// enclosed, is a single word or has the form of an outlet's name; elsewhere it is a person.
pub(crate) fn credits(text: &str, span: Span, dateline: bool) -> Credits {
    let Some(span) = before_address(text, span) else { return Credits::default() };
    let line = span.of(text);
    let words = line.split_whitespace().count();
    let most = if dateline || line.contains(['/', '|']) { LIST_WORDS } else { BYLINE_WORDS };
    if words > most {
        return Credits::default();
    }
    let unlabelled = after_label(text, span, &[Class::Byline]);
    let mut parts = parts(text, unlabelled, dateline, unlabelled != span);
    let mut credits = Credits::default();
    let known_place = parts.iter().any(|part| part.kind == Kind::Place);
    credits.dateline = match parts.as_slice() {
        [first, _, ..] if first.kind == Kind::Place => true,
        // `نبض الباطنة - مسقط`; behind a slash stands the country of an author.
        [first, place] if place.kind == Kind::Place && unlabelled == span => match first.kind {
            Kind::Outlet | Kind::Word | Kind::Words { .. } => true,
            Kind::Person => !line.contains(['/']),
            _ => false,
        },
        _ => false,
    };
    let placed = dateline || known_place;
    // Where the lists know no place, a single word before an outlet or a person is one, as are several before a name in brackets.
    let bracketed = parts.get(1).is_some_and(|part| part.enclosed);
    let named = |part: &Part| matches!(part.kind, Kind::Outlet | Kind::Person | Kind::Word | Kind::Words { .. });
    if dateline
        && !known_place
        && parts.iter().skip(1).any(named)
        && let Some(first) = parts.first_mut()
        && (first.kind == Kind::Word || bracketed && matches!(first.kind, Kind::Words { .. }))
        && !first.enclosed
    {
        first.kind = Kind::Place;
    }
    credits.placed = parts.iter().any(|part| part.kind == Kind::Place);
    let desk = !known_place && parts.iter().any(|part| matches!(part.kind, Kind::Desk | Kind::Nobody));
    // `نبض الوادي - هدى سالم`: what the lists do not know, and a person behind a dash.
    if !dateline
        && unlabelled == span
        && let [first, second] = parts.as_mut_slice()
        && matches!(first.kind, Kind::Word | Kind::Words { .. })
        && second.kind == Kind::Person
        && !covered(text, first.span, &[Class::Sections])
        && !begins_with(text, first.span, is_given)
        && matches!(Span::new(first.span.end, second.span.start).trim(text).of(text), "-" | "–" | "—")
    {
        first.kind = Kind::Outlet;
    }
    let outlet = parts.iter().any(|part| part.kind == Kind::Outlet);
    let alone = parts.len() == 1;
    let mut persons = false;
    for part in &parts {
        let source = match part.kind {
            Kind::Place | Kind::Nobody => continue,
            Kind::Outlet => true,
            // Nothing but a word that the lists do not know may be a place; a definite one is rather an outlet, but for one
            // beside a day.
            Kind::Word
                if placed
                    && alone
                    && !part.enclosed
                    && (!part.span.of(text).starts_with("ال") || line.contains(is_digit)) =>
            {
                continue;
            }
            Kind::Word => placed,
            // What nothing stands beside is no name in a dateline.
            Kind::Words { outlet: false } if dateline && alone && !part.enclosed => continue,
            Kind::Words { outlet: form } => placed && !outlet && (part.enclosed || desk || form),
            Kind::Person | Kind::Desk => false,
        };
        if source && part.kind == Kind::Outlet && is_agency(text, part.span) {
            // An outlet that passes an agency's text on is not its source.
            credits.sources.insert(0, part.span);
        } else if source {
            credits.sources.push(part.span);
        // What follows a name in brackets or behind a comma says who that is.
        } else if !(persons && begins_with(text, part.span, is_profession)) {
            credits.names.extend(names(text, part.span));
            persons = true;
        }
    }
    credits
}

/// A line without the handle or the mail address behind a name with a label, a person's, or one beside a place; `None` where an
/// address stands behind anything else.
fn before_address(text: &str, span: Span) -> Option<Span> {
    let line = span.of(text);
    if find(line, "://").is_some() {
        return None;
    }
    let Some(at) = line.bytes().position(|byte| byte == b'@') else { return Some(span) };
    let before = line.get(..at)?.bytes().rposition(|byte| byte == b' ').filter(|&before| {
        // It is glued to nothing, and nothing follows it.
        line.get(before..).is_some_and(str::is_ascii)
    })?;
    let name = Span::new(span.start, span.start + before);
    let behind = after_label(text, name, &[Class::Byline]);
    let placed = || parts(text, name, false, false).iter().any(|part| part.kind == Kind::Place);
    (behind != name || is_person(text, trim(text, name, is_rim)) || placed()).then_some(name)
}

/// The parts of a line that say something, in order; `labelled` says that a label stood before it.
fn parts(text: &str, span: Span, dateline: bool, labelled: bool) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut label = None;
    let pieces = split(text, span);
    for (index, piece) in pieces.iter().enumerate() {
        let inner = trim(text, piece.span, is_rim);
        if inner.is_empty() {
            continue;
        }
        // `المصدر: …` in a byline.
        if covered(text, inner, &[Class::Source]) && piece.closed_by == Some(':') {
            label = Some(Kind::Outlet);
            continue;
        }
        // Who somebody is stays as it is: `، مراسل الشؤون المحلية`.
        let alone = if is_trade(text, inner) { inner } else { name_alone(text, inner) };
        // `من هدى سالم`; of anything else behind it nobody is the author.
        let by = alone.of(text).strip_prefix("من ").map(|rest| Span::new(alone.end - rest.len(), alone.end).trim(text));
        if by.is_some_and(|name| !is_person(text, name)) {
            continue;
        }
        let alone = without_trade(text, by.unwrap_or(alone));
        let inner = before_label(text, alone, piece);
        let enclosed = piece.enclosed();
        let Some(mut kind) = kind(text, inner, enclosed) else { continue };
        if let Some(kind_by_label) = label.take() {
            kind = kind_by_label;
        }
        // Behind a place, a comma goes on with the place.
        if piece.opened_by.is_some_and(|c| matches!(c, '،' | ','))
            && parts.last().is_some_and(|part| part.kind == Kind::Place)
        {
            continue;
        }
        // What a colon closes in a byline is a label, known or not, but for a name behind one and before the next.
        let rest = pieces.get(index + 1..).unwrap_or_default();
        let more = rest.iter().any(|piece| piece.span.of(text).chars().any(is_any_letter));
        let unknown = matches!(kind, Kind::Word | Kind::Words { .. } | Kind::Desk);
        if !dateline && unknown && piece.closed_by == Some(':') && more && (inner == alone || index == 0 && !labelled) {
            continue;
        }
        if matches!(kind, Kind::Person | Kind::Words { .. })
            && let Some((person, place)) = in_place(text, inner)
        {
            parts.push(Part { span: person, kind: Kind::Person, enclosed: false });
            if !place.is_empty() {
                parts.push(Part { span: place, kind: Kind::Place, enclosed: false });
            }
            continue;
        }
        parts.push(Part { span: inner, kind, enclosed });
    }
    parts
}

/// A stretch between two separators.
struct Piece {
    span: Span,
    opened_by: Option<char>,
    closed_by: Option<char>,
}

impl Piece {
    fn enclosed(&self) -> bool {
        matches!(
            (self.opened_by, self.closed_by),
            (Some('('), Some(')'))
                | (Some('['), Some(']'))
                | (Some('/'), Some('/'))
                | (Some('"'), Some('"'))
                | (Some('«'), Some('»'))
                | (Some('“'), Some('”'))
        )
    }
}

/// Cuts a line at its separators and around its dates.
fn split(text: &str, span: Span) -> Vec<Piece> {
    let line = span.of(text);
    let mut found = Vec::new();
    dates::scan(&Folded::new(line), line, None, &mut found);
    let mut pieces = Vec::new();
    let mut open = Piece { span: Span::new(span.start, span.start), opened_by: None, closed_by: None };
    let mut before = None;
    let mut found = found.iter().map(|date| date.span).peekable();
    let mut rest = line.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let next = rest.peek().map(|&(_, c)| c);
        while found.next_if(|date| date.end <= at).is_some() {}
        let dated = found.peek().is_some_and(|date| date.start <= at);
        // A hyphen inside a Latin name is a letter of it.
        let hyphen = c == '-'
            && before.is_some_and(|c: char| c.is_ascii_alphabetic())
            && next.is_some_and(|c| c.is_ascii_alphabetic());
        // A tatweel between letters is none.
        let tatweel = c == 'ـ' && before.is_none_or(char::is_whitespace) && next.is_none_or(char::is_whitespace);
        let end = span.start + at + c.len_utf8();
        if dated && open.span.start == span.start + at {
            open = Piece { span: Span::new(end, end), opened_by: None, closed_by: None };
        } else if dated || tatweel || separates(c) && !hyphen {
            open.span.end = span.start + at;
            open.closed_by = Some(c);
            let opened_by = if dated { None } else { Some(c) };
            pieces.push(std::mem::replace(&mut open, Piece { span: Span::new(end, end), opened_by, closed_by: None }));
        }
        before = Some(c);
    }
    open.span.end = span.end;
    pieces.push(open);
    pieces
}

fn separates(c: char) -> bool {
    matches!(
        c,
        '-' | '–'
            | '—'
            | '/'
            | '\\'
            | '|'
            | ':'
            | '('
            | ')'
            | '['
            | ']'
            | '،'
            | ','
            | '_'
            | '"'
            | '«'
            | '»'
            | '“'
            | '”'
            | '•'
            | '·'
    )
}

/// A part without the labels that it opens with; a desk's name is none: `المحرر الثقافي`.
fn name_alone(text: &str, mut part: Span) -> Span {
    while !covered(text, part, &[Class::Byline]) {
        let rest = trim(text, after_label(text, part, &[Class::Byline]), is_rim);
        if rest == part || rest.is_empty() {
            break;
        }
        part = rest;
    }
    part
}

/// A name of several words without the trade behind it: `هدى سالم صحافية`.
fn without_trade(text: &str, part: Span) -> Span {
    let Some(at) = rfind(part.of(text), " ") else { return part };
    let (name, trade) = (Span::new(part.start, part.start + at), Span::new(part.start + at, part.end).trim(text));
    if is_profession(trade.of(text)) && name.of(text).contains([' ']) { name } else { part }
}

/// A part without the label of the next one at its end: `منى شاكر تصوير: رامي عطية`.
fn before_label(text: &str, part: Span, piece: &Piece) -> Span {
    let (Some(at), Some(':')) = (rfind(part.of(text), " "), piece.closed_by) else { return part };
    let name = Span::new(part.start, part.start + at).trim(text);
    let label = Span::new(name.end, piece.span.end + ':'.len_utf8()).trim(text);
    if covered(text, label, &[Class::Byline]) { name } else { part }
}

/// Whether a part is an agency of the lists.
pub(crate) fn is_agency(text: &str, part: Span) -> bool {
    is_whole(text, part, Hit::is_agency)
}

/// Whether a part says what a person is, and not who.
pub(crate) fn is_trade(text: &str, part: Span) -> bool {
    begins_with(text, part, is_profession) && !part.of(text).split_whitespace().any(is_given)
}

/// Whether a part is the name of a person, told by a name that the lists know.
pub(crate) fn is_person(text: &str, part: Span) -> bool {
    matches!(kind(text, part, false), Some(Kind::Person))
}

fn kind(text: &str, part: Span, enclosed: bool) -> Option<Kind> {
    let inner = part.of(text);
    if !inner.chars().any(is_any_letter) {
        return None;
    }
    let words = inner.split_whitespace().count();
    let Reading { hits, folded, .. } = read(text, part);
    let symbols = folded.symbols();
    let whole = |hit: &&Hit| hit.covers(symbols);
    // A day may follow, of which `في` or digits without a year are left.
    let day = |hit: &Hit| {
        let rest = Span::new(part.start + folded.start(hit.end), part.end).of(text).trim();
        matches!(rest, "" | "في") || rest.chars().any(is_digit)
    };
    if hits.iter().any(|hit| hit.is_place() && hit.start == 0 && day(hit)) {
        return Some(Kind::Place);
    }
    if inner.chars().any(is_digit) {
        return None;
    }
    if hits.iter().filter(whole).any(|hit| hit.class == Class::Byline) {
        return if words == 1 { None } else { Some(Kind::Desk) };
    }
    if hits.iter().filter(whole).any(Hit::is_agency) || hits.iter().any(Hit::is_outlet) || is_abbreviation(inner) {
        return (words <= NAME_WORDS).then_some(Kind::Outlet);
    }
    if hits.iter().filter(whole).any(|hit| hit.class == Class::Source) {
        return Some(Kind::Nobody);
    }
    // What is a label of something else names nobody.
    if hits.iter().filter(whole).any(|hit| !matches!(hit.class, Class::Dateline | Class::Sections | Class::Speech)) {
        return None;
    }
    if hits.iter().any(|hit| hit.class == Class::Speech && hit.start == 0) {
        return None;
    }
    // What an era or `الموافق` leaves between two dates.
    if inner.chars().count() <= 2 || inner == "الموافق" {
        return None;
    }
    if (enclosed || words == 1) && begins_with(text, part, is_profession) {
        return None;
    }
    let person = begins_with(text, part, is_given) || inner.split_whitespace().any(is_kin);
    Some(match words {
        1 => Kind::Word,
        _ if words > NAME_WORDS => return None,
        _ if person => Kind::Person,
        _ => Kind::Words { outlet: is_outlet_form(inner) },
    })
}

/// `د ب أ`, `أ.ش.أ`: three letters or more, each by itself. Two may be an editor's initials.
fn is_abbreviation(part: &str) -> bool {
    let mut letters = part.split(|c: char| c == '.' || c.is_whitespace()).filter(|word| !word.is_empty());
    letters.clone().count() > 2 && letters.all(|word| word.chars().count() == 1)
}

/// Whether some words that no list knows have the form of an outlet's name: definite at the start (`الفجر التهامي`), or
/// a definite noun behind an indefinite one (`نيل الغد`). Names of families that are definite mostly end in ي.
fn is_outlet_form(part: &str) -> bool {
    let definite = |word: &str| word.strip_prefix("ال").is_some_and(|rest| rest.chars().count() > 1);
    let mut words = part.split_whitespace();
    let first = words.next().is_some_and(definite);
    first || words.last().is_some_and(|last| definite(last) && !last.ends_with(['ي', 'ى']))
}

/// The names in a part: `ألف وباء` is two where a given name follows the و, which may else be a letter of the name.
fn names(text: &str, part: Span) -> Vec<Span> {
    let mut names = Vec::new();
    let mut start = part.start;
    let mut from = 0;
    while let Some(found) = part.of(text).get(from..).and_then(|rest| find(rest, " و")) {
        let at = from + found;
        from = at + " و".len();
        let second = Span::new(part.start + at + " و".len(), part.end).trim(text);
        if begins_with(text, second, is_given) {
            names.push(Span::new(start, part.start + at).trim(text));
            start = second.start;
        }
    }
    names.push(Span::new(start, part.end).trim(text));
    names
}

/// `فلان من الرياض`, `فلانة في غوز بيضة`: the person and the place. Behind `في` it is one whether the lists know it or not; a day
/// that stood there leaves nothing of it.
fn in_place(text: &str, part: Span) -> Option<(Span, Span)> {
    let line = part.of(text);
    let cut = |word: &str| {
        let at = rfind(line, word)
            .or_else(|| line.ends_with(word.trim_end()).then(|| line.len() - word.trim_end().len()))?;
        let place = Span::new((part.start + at + word.len()).min(part.end), part.end).trim(text);
        Some((Span::new(part.start, part.start + at).trim(text), place))
    };
    let from = cut(" من ").filter(|&(_, place)| kind(text, place, false) == Some(Kind::Place));
    from.or_else(|| cut(" في ")).or_else(|| cut(" فى "))
}

/// Whether the first word of a part is one of some.
fn begins_with(text: &str, part: Span, is: impl Fn(&str) -> bool) -> bool {
    part.of(text).split_whitespace().next().is_some_and(is)
}

fn is_given(word: &str) -> bool {
    says(word, Person::Given)
}

fn is_profession(word: &str) -> bool {
    says(word, Person::Profession)
}

fn is_kin(word: &str) -> bool {
    says(word, Person::Kin)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Line, whether it is a dateline, the outlets, the names; several are joined by ` + `.
    const CREDITS: &[(&str, bool, &str, &str)] = &[
        // Agencies and places of the lists.
        ("الرباط (د ب أ)", true, "د ب أ", ""),
        ("عمّان - بترا -", true, "بترا", ""),
        ("القاهرة في 9 نوفمبر /أ ش أ/", true, "أ ش أ", ""),
        ("بيروت 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس", true, "واس", ""),
        // Outlets that no list knows: enclosed, beside a place, definite, by a word of outlets, beside a desk.
        ("صيدا - \"خيمة الساحل\":", true, "خيمة الساحل", ""),
        ("نابلس - خاص «حكايا البيدر» -", true, "حكايا البيدر", ""),
        ("مسقط في 2 يونيو /سراج/", true, "سراج", ""),
        ("المرفأ - فلسطين", true, "المرفأ", ""),
        ("دمشق - المرفأ", true, "المرفأ", ""),
        ("المنصورة - نيل الغد", true, "نيل الغد", ""),
        ("تلبيسة: نبض الوادي", true, "نبض الوادي", ""),
        ("المرفأ - المحرر الثقافي", true, "المرفأ", "المحرر الثقافي"),
        ("غيمة الوادي / خاص", true, "غيمة الوادي", ""),
        ("رأس المرجان - (وكالة أنباء الوادي):", true, "وكالة أنباء الوادي", ""),
        // A word by itself that no list knows may be a place: nothing is invented.
        ("تلبيسة -", true, "", ""),
        // Authors beside a place.
        ("فاس - نعيمة بوزيان", true, "", "نعيمة بوزيان"),
        ("القضارف: حسن الطريفي", true, "", "حسن الطريفي"),
        ("طهران – نافذة الشرق – نازنين الموسوي", true, "نافذة الشرق", "نازنين الموسوي"),
        ("إسطنبول / أورهان جليك / وكالة المضيق", false, "وكالة المضيق", "أورهان جليك"),
        ("عبدالمحسن الرشيدي من الرياض", false, "", "عبدالمحسن الرشيدي"),
        ("بقلم إنغريد هولم في تلبيسة، تشاد", false, "", "إنغريد هولم"),
        ("سامر الديري في 9 نوفمبر 2023", false, "", "سامر الديري"),
        ("بنت الساحل فى", false, "", "بنت الساحل"),
        ("3 مارس 2024 · سامر الديري · 3 mins", false, "", "سامر الديري"),
        ("رأس الخيمة، الإمارات العربية المتحدة – 7 فبراير 2024:", true, "", ""),
        ("المدينة نيوز - بترا", true, "بترا + المدينة نيوز", ""),
        ("أوردت صفحة النادي", true, "", ""),
        ("غرق مركب صيد", true, "", ""),
        // Labels, known and not.
        ("• Role, بي بي سي نيوز", false, "بي بي سي نيوز", ""),
        ("Author, كايلا إبستين", false, "", "كايلا إبستين"),
        ("هدى سـالم", false, "", "هدى سـالم"),
        ("كتبت: أسماء نصار", false, "", "أسماء نصار"),
        ("By خولة الزيودي", false, "", "خولة الزيودي"),
        ("Par ليندة آيت وعراب", false, "", "ليندة آيت وعراب"),
        ("تحقيق: مصعب الأخرس", false, "", "مصعب الأخرس"),
        ("خياطة الحكاية: مصعب الأخرس", false, "", "مصعب الأخرس"),
        ("المصدر: صحيفة الواحات", false, "صحيفة الواحات", ""),
        ("تقرير: وكالات", false, "وكالات", ""),
        // Several names.
        ("كارين هولتمان / سامر الديري", false, "", "كارين هولتمان + سامر الديري"),
        ("رانيا الشاذلي - تصوير: عمرو مختار", false, "", "رانيا الشاذلي + عمرو مختار"),
        ("كتبت: رانيا الشاذلي  تصوير: عمرو مختار", false, "", "رانيا الشاذلي + عمرو مختار"),
        ("متابعة: بلقيس نوري عدسة: أيهم نوري", false, "", "بلقيس نوري + أيهم نوري"),
        ("ملف من إعداد: أيهم نوري", false, "", "أيهم نوري"),
        ("حوار: غيداق بن البدر، تصوير: عمرو مختار", false, "", "غيداق بن البدر + عمرو مختار"),
        ("موزة الطنيجي (نص) / آدم فرغلي (صور)", false, "", "موزة الطنيجي + آدم فرغلي"),
        ("إعداد: هدى سالم وزينب الحيالي", false, "", "هدى سالم + زينب الحيالي"),
        ("إعداد: هدى سالم ووائل كامل", false, "", "هدى سالم + وائل كامل"),
        ("هدى وائل", false, "", "هدى وائل"),
        ("إعداد: هدى سالم وزينب الحيالي وعمرو مختار", false, "", "هدى سالم + زينب الحيالي + عمرو مختار"),
        ("Jean-Pierre Haddad", false, "", "Jean-Pierre Haddad"),
        // Who somebody is; a biography; an address; initials.
        ("د. فراس الحلواني – أخصائي طب الأسرة", false, "", "د. فراس الحلواني"),
        ("مريم بن عثمان (مراسلة الإذاعة بالمهدية)", false, "", "مريم بن عثمان"),
        ("هدى سالم، مراسل الشؤون المحلية", false, "", "هدى سالم"),
        ("هدى سالم: قاصة من عدن، عملت في التدريس خمسة عشر عاماً، صدر لها «نوافذ» و«دفاتر» عام 2012", false, "", ""),
        ("http://example.com/news/a-story.html", false, "", ""),
        ("عبد الصمد أيت بنحدو (و م أ)", false, "و م أ", "عبد الصمد أيت بنحدو"),
        ("(مراسلة الإذاعة) هدى سالم", false, "", "هدى سالم"),
        ("كاتبة - هدى سالم", false, "", "هدى سالم"),
        // An agency goes before the outlet that passes its text on; other outlets stand in their order.
        ("دمشق - المرفأ - نبض الوادي", true, "المرفأ + نبض الوادي", ""),
        ("عمّان - المرفأ - بترا نيوز", true, "المرفأ + بترا نيوز", ""),
        ("دمشق - المرفأ - الأخبار", true, "المرفأ + الأخبار", ""),
        ("دمشق (Naba)", true, "Naba", ""),
        ("دمشق - سدرة", true, "سدرة", ""),
        // Several words are a place only before a name in brackets, and a person never.
        ("غيمة البحر - هدى سالم", true, "غيمة البحر", "هدى سالم"),
        ("هدى سالم (غيمة البحر)", true, "غيمة البحر", "هدى سالم"),
        // A desk makes an outlet of what stands beside it only where no place is known.
        ("بيروت - شمس ناعمة - المحرر الثقافي", true, "", "شمس ناعمة + المحرر الثقافي"),
        ("صيدا - غيداق بن البدر", true, "", "غيداق بن البدر"),
        // A name that a colon ends is no label, where nothing follows.
        ("كايلا إبستين:", false, "", "كايلا إبستين"),
        ("هدى سالم من فريق التحرير", false, "", "هدى سالم من فريق التحرير"),
        // An outlet that no list knows, before a person and a dash; a section is none.
        ("غيمة - هدى سالم", false, "غيمة", "هدى سالم"),
        ("غيمة بحر – هدى سالم", false, "غيمة بحر", "هدى سالم"),
        ("كتب: غيمة - هدى سالم", false, "", "غيمة + هدى سالم"),
        ("كايلا إبستين / هدى سالم", false, "", "كايلا إبستين + هدى سالم"),
        ("رياضة - هدى سالم", false, "", "رياضة + هدى سالم"),
        // A definite word beside a day is a place.
        ("السدرة 24 فبراير 2025 –", true, "", ""),
        // `من` before a name, and before anything else.
        ("من المباراة", false, "", ""),
        ("من هدى سالم", false, "", "هدى سالم"),
        ("هدى سالم صحافية", false, "", "هدى سالم"),
        ("هدى صحافية", false, "", "هدى صحافية"),
        ("«سدرة» (جدة) sidra_online@", false, "سدرة", ""),
        // What says something else names nobody: furniture, a sentence, more words than a name has.
        ("هدى سالم - مشاركة", false, "", "هدى سالم"),
        ("قالت صفحة النادي", false, "", ""),
        ("يوم طويل في سوق السمك القديم بالمدينة", false, "", ""),
        // A handle or a mail address behind a person, and behind anything else.
        ("سلمى الوزاني @salma_rides", false, "", "سلمى الوزاني"),
        ("بقلم: هدى سالم - huda@zaytoun.example", false, "", "هدى سالم"),
        ("تقرير: بلقيس نوري @balqis", false, "", "بلقيس نوري"),
        ("بلقيس نوري @balqis", false, "", ""),
        ("للتواصل: huda@zaytoun.example", false, "", ""),
        ("الساحل نيوز @alsahel", false, "", ""),
        ("هدى سالم العوضي@huda", false, "", ""),
        ("هدى سالم @huda ورانيا الشاذلي @rania", false, "", ""),
        ("huda@zaytoun.example", false, "", ""),
        // As many words as a byline may have, and a list of names with slashes.
        (
            "إعداد: هدى سالم – رانيا الشاذلي – عمرو مختار – سامر الديري",
            false,
            "",
            "هدى سالم + رانيا الشاذلي + عمرو مختار + سامر الديري",
        ),
        (
            "هدى سالم / رانيا الشاذلي / عمرو مختار / سامر الديري / كايلا إبستين",
            false,
            "",
            "هدى سالم + رانيا الشاذلي + عمرو مختار + سامر الديري + كايلا إبستين",
        ),
    ];

    #[test]
    fn credits_are_read_part_by_part() {
        for &(line, dateline, sources, names) in CREDITS {
            let found = credits(line, Span::new(0, line.len()), dateline);
            let texts = |spans: &[Span]| spans.iter().map(|span| span.of(line)).collect::<Vec<_>>().join(" + ");
            assert_eq!((texts(&found.sources), texts(&found.names)), (sources.to_owned(), names.to_owned()), "{line}");
            // The same wherever the line stands.
            let above = "خبر عاجل\n";
            let span = Span::new(above.len(), above.len() + line.len());
            let shifted = credits(&format!("{above}{line}\nنص"), span, dateline);
            let back = |spans: &[Span]| -> Vec<Span> {
                spans.iter().map(|span| Span::new(span.start - above.len(), span.end - above.len())).collect()
            };
            assert_eq!((back(&shifted.sources), back(&shifted.names)), (found.sources, found.names), "{line}");
        }
    }

    #[test]
    fn a_byline_beside_a_place_is_a_dateline() {
        let is = |line: &str| credits(line, Span::new(0, line.len()), false).dateline;
        assert!(is("كفر الشيخ – محمود شعيشع") && is("عبدالمحسن الرشيدي من الرياض"));
        assert!(is("القاهرة 9 نوفمبر 2023 - محمود شعيشع"));
        assert!(is("نبض الباطنة ـ مسقط") && is("حسام أبو العلا - القاهرة") && !is("كتب: حسام أبو العلا - القاهرة"));
        assert!(!is("ألفة بن يدر / تونس") && !is("كتب: محمود شعيشع") && !is("القاهرة"));
    }

    #[test]
    fn a_trade_is_a_profession_without_a_name() {
        for (part, wanted) in [
            ("مراسلة الإذاعة", true),
            ("كاتبة", true),
            ("كاتبة المقال هدى سالم", false),
            ("هدى سالم", false),
            ("سوق السمك", false),
        ] {
            assert_eq!(is_trade(part, Span::new(0, part.len())), wanted, "{part}");
        }
    }

    #[test]
    fn an_outlet_is_definite_in_front_or_at_its_end() {
        for (name, wanted) in [
            ("الفجر التهامي", true),
            ("الفجر", true),
            ("نيل الغد", true),
            ("كمال البدري", false),
            ("نيل واسع", false),
            // A single letter behind it: it is no article, but a thousand.
            ("الف ليلة", false),
            ("ليلة ال", false),
            ("", false),
        ] {
            assert_eq!(is_outlet_form(name), wanted, "{name}");
        }
    }
}
