//! Cutting a line where it glues several things together.
//!
//! A cut says only that two things may differ; the model decides whether they do, and neighbours in one line that get
//! the same role are put together again. So a cut too many costs nothing, as long as it does not fall inside a word.

use std::ops::Range;

use super::flat;
use super::reading::Reading;
use crate::dates::{Found, ties_date};
use crate::fold::{is_letter, letter};
use crate::lean::sort;
use crate::phrases::{Class, Hit};
use crate::span::Span;
use crate::vocabulary::{Person, Vocabulary};
use crate::word::{Kind, Word};

/// A line of at least so many words is running text: only the surest seams are cut.
const PROSE_WORDS: usize = 20;

/// Where to cut a line: symbols at which a new piece begins, ascending, never 0 and never the line's end.
pub(crate) fn cut(reading: &Reading, out: &mut Vec<usize>) {
    out.clear();
    let words = reading.words.len();
    around_dates(reading, words < PROSE_WORDS, out);
    around_phrases(reading, words < PROSE_WORDS, out);
    out.extend(reading.dateline);
    out.extend(&reading.items);
    out.extend(sign_off(reading));
    out.extend(glued_bracket(reading.folded.symbols()));
    around_markup(reading, out);
    if words < PROSE_WORDS {
        at_bars(reading, out);
    } else {
        flat::cut(reading, out);
    }
    sort(out);
    out.dedup();
    keep_marks(reading.folded.symbols(), out);
}

/// Where words in brackets begin that are glued to a line's end: `التسمية[عدل]`.
fn glued_bracket(symbols: &[u8]) -> Option<usize> {
    let at = symbols.strip_suffix(b"]")?.iter().rposition(|&symbol| symbol == b'[')?;
    let is_letter_at = |at: Option<usize>| at.and_then(|at| symbols.get(at)).is_some_and(|&symbol| is_letter(symbol));
    (is_letter_at(at.checked_sub(1)) && is_letter_at(Some(at + 1))).then_some(at)
}

/// Marks by themselves are no piece: they stay with what stands before them; those that open something, and those at the line's
/// start, with what follows.
fn keep_marks(symbols: &[u8], cuts: &mut Vec<usize>) {
    let is_bare = |from: usize, to: usize| {
        let piece = symbols.get(from..to).unwrap_or_default();
        !piece.iter().any(|&symbol| is_letter(symbol) || symbol.is_ascii_digit())
    };
    let opens = |at: usize| {
        let piece = symbols.get(at..).unwrap_or_default().trim_ascii_start();
        matches!(piece.first(), Some(b'(' | b'[' | b'"'))
    };
    // Whether the piece that ends at the cut is bare.
    let mut bare = cuts.first().is_some_and(|&first| is_bare(0, first));
    let mut kept = 0;
    for index in 0..cuts.len() {
        let Some(&at) = cuts.get(index) else { break };
        let next_bare = is_bare(at, cuts.get(index + 1).copied().unwrap_or(symbols.len()));
        if bare || next_bare && !opens(at) {
            bare &= next_bare;
            continue;
        }
        bare = next_bare;
        if let Some(cut) = cuts.get_mut(kept) {
            *cut = at;
        }
        kept += 1;
    }
    cuts.truncate(kept);
}

/// Whether the phrase opens or closes something that is no part of running text.
fn is_furniture(class: Class) -> bool {
    !matches!(
        class,
        Class::Dateline
            | Class::Speech
            | Class::Biography
            | Class::Recipe
            | Class::Poem
            | Class::Religious
            | Class::Sections
            | Class::Notice
    )
}

/// Before and after each date of a short line, after a date that leads a line, and around a date that a label
/// introduces or that is glued to its neighbours. A time alone is no reason to cut.
fn around_dates(reading: &Reading, short: bool, out: &mut Vec<usize>) {
    if reading.dates.is_empty() {
        return;
    }
    // A list item may well begin with a date.
    let bullet = matches!(reading.folded.symbols().first(), Some(b'*' | b'-'));
    // The day in a dateline stays there.
    let dateline = reading.dateline.unwrap_or(0);
    let mut letters = reading.words.iter().filter(|word| word.is_letters());
    // Where the last but one word begins, and the first.
    let last_two = letters.clone().nth_back(1).map_or(0, |word| word.start as usize);
    let first_letters = letters.next();
    for date in reading.dates.iter().filter(|date| !date.is_time_only()) {
        let span =
            date.label.map_or(date.span, |(_, label)| Span::new(label.start.min(date.span.start), date.span.end));
        let Range { start, end } = reading.folded.range(span);
        let leads = first_letters.is_none_or(|word| word.end as usize > start);
        if !leads && end <= dateline {
            continue;
        }
        // `10 ديسمبر 2004: نال جائزة` is a line of a chronology.
        let entry = leads && end <= last_two && symbols_at(reading, end).starts_with(b": ");
        let apart = date.label.is_some()
            || date.glued_after
            || date.glued_before && !is_joined(reading, start)
            || short && !bullet && !entry && (leads || !goes_on(reading, start, end) && !is_said(reading, start, end));
        if apart {
            out.push(glued_label(reading, start).unwrap_or(start));
        }
        if apart || leads && !bullet && !entry {
            out.push(reading.behind_closing(end));
        }
    }
}

/// Whether a short line goes on behind a date in the same breath: `سعر السمك اليوم الاثنين 10 فبراير 2025 في الأسواق`,
/// `حالة الطقس غدا الجمعة 22/11/2024.. أمطار`.
fn goes_on(reading: &Reading, start: usize, end: usize) -> bool {
    const WORDS: usize = 3;
    let symbols = reading.folded.symbols();
    let rest = symbols_at(reading, end);
    let (before, behind) = (letter_words(reading, 0..start), letter_words(reading, end..symbols.len()));
    let ties = |next: &Word| ties_date(next.of(symbols)) || behind > 1 && is_joined_word(reading, next);
    before >= WORDS && next_word(reading, end).is_some_and(ties)
        || (rest.starts_with(b": ") || rest.starts_with(b"..")) && before > 1 && behind > 1
}

/// Whether a word begins with what joins it to the words before it, a conjunction, a preposition or the letter of a verb, and is
/// no name nor part of a phrase: `للقطاع`, `بمشاركة`, `يشل`.
fn is_joined_word(reading: &Reading, word: &Word) -> bool {
    const JOINED: [u8; 4] = [letter('و'), letter('ب'), letter('ل'), letter('ي')];
    const LETTERS: usize = 3;
    let symbols = word.of(reading.folded.symbols());
    let named = || {
        Vocabulary::built_in().get(word.hash).says(Person::Given)
            || reading.hits.iter().any(|hit| hit.start == word.start as usize)
    };
    symbols.first().is_some_and(|first| JOINED.contains(first)) && word.len() >= LETTERS && !named()
}

/// Whether a date is said on a short line, and not stamped on it: within a sentence, or behind a word that governs it where much
/// stands before it or it opens what follows. Behind a label or the label of a name it is a stamp.
fn is_said(reading: &Reading, start: usize, end: usize) -> bool {
    const MUCH: usize = 6;
    const BEHIND: usize = 4;
    let symbols = reading.folded.symbols();
    let labelled = |hit: &Hit| {
        let names = matches!(hit.class, Class::Byline | Class::Published | Class::Updated);
        hit.start < start && (names || hit.start == 0 && is_furniture(hit.class))
    };
    let (before, behind) = (letter_words(reading, 0..start), letter_words(reading, end..symbols.len()));
    let sentence = ends_sentence(symbols, symbols.len());
    let within =
        sentence && before >= 1 && behind >= 2 && next_word(reading, end).is_some_and(|word| word.is_letters());
    let said = is_governed(reading, start)
        && (before >= MUCH || sentence && before > 1 || before <= 2 && (behind >= BEHIND || sentence && behind > 1));
    (within || said) && !reading.hits.iter().any(labelled)
}

/// The symbols of a line from one on.
fn symbols_at(reading: &Reading, at: usize) -> &[u8] {
    reading.folded.symbols().get(at..).unwrap_or_default()
}

/// The first word from a symbol on.
fn next_word(reading: &Reading, at: usize) -> Option<&Word> {
    reading.words.get(reading.words.partition_point(|word| (word.start as usize) < at))
}

/// Whether a conjunction is joined to the date that begins at a symbol: `بين يناير ومايو 2023`. It is not glued to it by mistake.
fn is_joined(reading: &Reading, start: usize) -> bool {
    reading.folded.symbols().get(..start).is_some_and(|before| before.ends_with(&[b' ', letter('و')]))
}

/// Whether a word governs the date that begins at a symbol.
fn is_governed(reading: &Reading, start: usize) -> bool {
    let index = reading.words.partition_point(|word| (word.end as usize) <= start);
    let before = index.checked_sub(1).and_then(|index| reading.words.get(index));
    is_joined(reading, start) || before.is_some_and(|word| ties_date(word.of(reading.folded.symbols())))
}

/// How many words of letters lie in a range of symbols.
fn letter_words(reading: &Reading, symbols: Range<usize>) -> usize {
    let inside =
        |word: &&Word| word.is_letters() && symbols.start <= word.start as usize && word.end as usize <= symbols.end;
    reading.words.iter().filter(inside).count()
}

/// Symbols that a word must have before a label of dates is glued to its end rather than part of it.
const GLUED_WORD: usize = 6;

/// Where the label begins that is glued to the word before a date: `أمريكاالعراقنشر الأربعاء`.
fn glued_label(reading: &Reading, date: usize) -> Option<usize> {
    const LABEL: &[u8] = &[letter('ن'), letter('ش'), letter('ر')];
    let word = reading.words.get(reading.words.partition_point(|word| (word.end as usize) <= date).checked_sub(1)?)?;
    let text = word.of(reading.folded.symbols());
    let label = word.end as usize - LABEL.len().min(text.len());
    (text.ends_with(LABEL) && text.len() >= LABEL.len() + GLUED_WORD && date <= word.end as usize + 1).then_some(label)
}

/// Where the items of a list begin that were glued into one line: `…القوات الأميركية.عدم الثقة بين…`. Sentences of prose
/// have a space between them: one that has lost it is no list, and a line that has both kinds is none either.
pub(super) fn glued_items(reading: &Reading) -> Vec<usize> {
    let symbols = reading.folded.symbols();
    let mut items = Vec::new();
    let arabic = |word: &Word| word.kind == Kind::Arabic && word.len() >= 2;
    for trio in reading.words.windows(3) {
        let [before, mark, after] = trio else { continue };
        if symbols.get(mark.start as usize) != Some(&b'.') || !arabic(before) {
            continue;
        }
        if after.start > mark.end {
            return Vec::new();
        }
        if arabic(after) && after.len() > 2 {
            items.push(after.start as usize);
        }
    }
    if items.len() < 2 { Vec::new() } else { items }
}

/// Around furniture phrases that are glued to their neighbours, and before markers that a colon, a sentence end or the
/// line's end tells from prose.
fn around_phrases(reading: &Reading, short: bool, out: &mut Vec<usize>) {
    let symbols = reading.folded.symbols();
    // The desk in a dateline stays there: `عدن/ خاص:`.
    let inside_dateline = |hit: &Hit| hit.start > 0 && reading.dateline.is_some_and(|end| hit.end <= end);
    let mut longer: Option<&Hit> = None;
    for hit in reading.hits.iter().filter(|hit| is_furniture(hit.class) && !inside_dateline(hit)) {
        // The rest of a longer phrase: `قد يهمك أيضا`.
        if longer.is_some_and(|longer| longer.class == hit.class && longer.start < hit.start && hit.end <= longer.end) {
            continue;
        }
        longer = Some(hit);
        let before = hit.start.checked_sub(1).and_then(|at| symbols.get(at).copied());
        let after = symbols.get(hit.end).copied();
        let long =
            hit.end - hit.start >= 8 && symbols.get(hit.start..hit.end).is_some_and(|phrase| phrase.contains(&b' '));
        // Glued without a space: to a letter or digit of another word, or to the mark that ends a sentence.
        let tight = matches!(before, Some(b'.' | b'!' | b'?' | b':' | b'"' | b')' | b'0'..=b'9'))
            || begins_at_seam(reading, hit);
        let glued = hit.glued && !has_suffix(symbols, hit.end);
        let own_colon = after == Some(b':') || symbols.get(hit.end.wrapping_sub(1)) == Some(&b':');
        let after_sentence = before == Some(b' ') && ends_sentence(symbols, hit.start);
        let closes_line = after.is_none();
        // The caller's phrase decides about a short line as a whole, and about no more than itself in running text.
        let own = hit.class == Class::Own && !short;
        let marker =
            matches!(hit.class, Class::ReadAlso | Class::Related | Class::MostRead | Class::Tags | Class::Source);
        if own
            || tight && (long || own_colon || glued)
            || marker && (own_colon || long && closes_line)
            || long && after_sentence
        {
            out.push(hit.start);
        }
        // The links behind a marker are no part of it: `اقرأ أيضا: الجسر يفتح الأحد`.
        if own_colon && matches!(hit.class, Class::ReadAlso | Class::Related | Class::MostRead) {
            out.push(hit.end + usize::from(after == Some(b':')));
        }
        // What a label introduces stays with it.
        let label = own_colon
            || matches!(hit.class, Class::Published | Class::Updated | Class::Source | Class::Byline | Class::Tags);
        if own || !label && (glued || short && tight && long) {
            out.push(hit.end);
        }
    }
}

/// Whether nothing but a suffix follows a phrase within its word: `اخترنا لكم`, `انضم إليهم`.
fn has_suffix(symbols: &[u8], end: usize) -> bool {
    const LETTERS: usize = 3;
    symbols.iter().skip(end).take(LETTERS + 1).take_while(|&&symbol| is_letter(symbol)).count() <= LETTERS
}

/// Symbols of an agency's sign-off at most, its brackets included.
const SIGN_OFF: usize = 48;

/// Where an agency signs off in brackets behind the last sentence: `…في المدينة. (د ب أ)`.
fn sign_off(reading: &Reading) -> Option<usize> {
    let symbols = reading.folded.symbols();
    let last = symbols.iter().rposition(|symbol| !matches!(symbol, b' ' | b'.'))?;
    if symbols.get(last) != Some(&b')') {
        return None;
    }
    let from = last.saturating_sub(SIGN_OFF);
    let open = from + symbols.get(from..last)?.iter().rposition(|&symbol| symbol == b'(')?;
    let named = || reading.hits.iter().any(|hit| hit.start > open && (hit.is_agency() || hit.is_outlet()));
    (ends_sentence(symbols, open) && named()).then_some(open)
}

/// Stretches of markup in a line at most: a line that has more holds nothing else.
const STRETCHES: usize = 128;

/// Around what is left of a page's source in its text: `.frame img{width:100%}`, `[caption id="7"]`, `[/caption]`, the
/// address of a post's picture. A style right behind another goes on with it: they are one sheet.
fn around_markup(reading: &Reading, out: &mut Vec<usize>) {
    let symbols = reading.folded.symbols();
    if reading.words.iter().all(|word| word.kind != Kind::Latin) {
        return;
    }
    let known = out.len();
    let mut add = |start: usize, end: usize| {
        let is_style = symbols.get(end.wrapping_sub(1)) == Some(&b'}');
        let end = end + usize::from(symbols.get(end) == Some(&b' '));
        let stretches = (out.len() - known) / 2;
        match out.last_mut().filter(|last| is_style && stretches > 0 && **last == start) {
            Some(last) => *last = end,
            None if stretches < STRETCHES => out.extend([start, end]),
            None => {}
        }
    };
    // Where it begins, and the mark that closes it; where the selector of a style may begin; where a picture's address ends.
    let mut open: Option<(usize, u8)> = None;
    let (mut from, mut picture) = (0, 0);
    for (index, word) in reading.words.iter().enumerate() {
        let (start, end) = (word.start as usize, word.end as usize);
        match (symbols.get(start), symbols.get(end)) {
            // `{وإذا سألك عبادي عني}`: a verse.
            _ if word.kind == Kind::Arabic => {
                open = open.filter(|&(_, close)| close != b'}');
                from = index + 1;
            }
            (Some(b'p'), _) if start >= picture && is_picture(symbols, start) => {
                let rest = symbols.get(start..).unwrap_or_default();
                picture = start + rest.iter().position(|&symbol| symbol == b' ').unwrap_or(rest.len());
                add(start, picture);
            }
            (Some(b'{'), _) if open.is_none() => {
                open = Some((selector(reading.words.get(from..=index).unwrap_or_default()), b'}'));
            }
            (Some(b'['), Some(b'/' | b'a'..=b'z')) => open = Some((start, b']')),
            (Some(&mark), _) => {
                let Some((start, _)) = open.filter(|&(_, close)| close == mark) else { continue };
                (open, from) = (None, index + 1);
                let inside = symbols.get(start..end).unwrap_or_default();
                if mark == b'}' || inside.starts_with(b"[/") || inside.contains(&b'=') {
                    add(start, end);
                }
            }
            _ => {}
        }
    }
}

/// Whether the address of a picture in an embedded post begins at a symbol.
pub(crate) fn is_picture(symbols: &[u8], at: usize) -> bool {
    symbols.get(at..).is_some_and(|rest| rest.starts_with(b"pic.twitter.com/"))
}

/// Where the selector of a style begins, of the words between what stands before it and its brace. What closes the sentence
/// above stays with that: a selector begins with a name, or the mark right before one.
fn selector(words: &[Word]) -> usize {
    let name = words.iter().position(|word| word.kind == Kind::Latin).unwrap_or(0);
    let mark = name.checked_sub(1).and_then(|mark| words.get(mark)).zip(words.get(name));
    let mark = mark.filter(|(mark, name)| mark.end == name.start).map(|(mark, _)| mark);
    mark.or(words.get(name)).map_or(0, |word| word.start as usize)
}

/// Whether a phrase begins inside what would otherwise be one word.
fn begins_at_seam(reading: &Reading, hit: &Hit) -> bool {
    let index = reading.words.partition_point(|word| (word.start as usize) < hit.start);
    let before = index.checked_sub(1).and_then(|index| reading.words.get(index));
    before.is_some_and(|word| word.kind != Kind::Mark && word.end as usize == hit.start)
}

/// Whether a sentence ends right before symbol `at`.
fn ends_sentence(symbols: &[u8], at: usize) -> bool {
    let before = symbols.get(..at).unwrap_or_default();
    let closed = before.iter().rposition(|symbol| !matches!(symbol, b'"' | b')' | b' '));
    matches!(closed.and_then(|index| before.get(index)), Some(b'.' | b'!' | b'?'))
}

/// After each bar of a short line, and before an outlet's Latin name behind its last dash.
fn at_bars(reading: &Reading, out: &mut Vec<usize>) {
    let is = |word: &Word, mark: u8| reading.folded.symbols().get(word.start as usize) == Some(&mark);
    // `12-6-2021 | 19:41` is one stamp.
    let in_stamp = |bar: &&Word| {
        let inside = |date: &Found| reading.folded.range(date.span).contains(&(bar.start as usize));
        reading.dates.iter().any(inside)
    };
    let bars = reading.words.iter().filter(|word| is(word, b'|') && !in_stamp(word));
    out.extend(bars.map(|bar| bar.end as usize));
    let last = reading.words.iter().rposition(|word| is(word, b'-'));
    let (before, after) = reading.words.split_at(last.unwrap_or(0));
    let latin = after.len() > 1 && after.iter().skip(1).all(|word| word.kind == Kind::Latin);
    if latin && before.len() > 2 {
        out.extend(after.first().map(|dash| dash.start as usize));
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::Reader;
    use super::*;
    use crate::document::Role;
    use crate::phrases::PhraseSet;

    #[test]
    fn a_day_is_cut_off_but_not_from_a_dateline() {
        for (line, wanted) in [
            ("الدمام 26 شوال 1436 هـ الموافق 11 اغسطس 2015 م واس", 1),
            ("القاهرة في 11 فبراير 2026 / شروق /", 1),
            ("12-6-2021 | 19:41", 1),
            ("هدى سالم 11 فبراير 2026", 2),
            ("القاهرة 11 فبراير 2026", 2),
            ("سعر السمك في دمياط اليوم الاثنين 10 فبراير 2025 في الأسواق", 1),
            ("سعر السمك في دمياط اليوم الاثنين 10 فبراير 2025 حسن فؤاد", 3),
            ("توقعات الأبراج اليوم السبت 7 سبتمبر 2024: مفاجأة لمواليد الثور", 1),
            ("حالة الطقس غدا الجمعة 22/11/2024.. أمطار رعدية على السواحل", 1),
            ("إجازة العيد تبدأ 9 أبريل 2024 للقطاع الخاص", 1),
            ("انطلاق معرض الكتاب في 23 نيسان 2025 بمشاركة مئتي دار", 1),
            ("إضراب عام يوم 20 ماي 2025 يشل حركة النقل", 1),
            ("إضراب عام يوم 20 ماي 2025 يوسف حركات", 3),
            ("إضراب عام يوم 20 ماي 2025 وكالات الأنباء", 3),
            ("إضراب عام يوم 20 ماي 2025 يومها", 3),
            ("أسعار الأسماك اليوم 31 يوليو 2025.. البلطي يتراجع", 1),
            ("أسعار الأسماك اليوم 31 يوليو 2025.. البلطي", 3),
            ("أحوال البحر 22 نوفمبر 2024: أمواج عالية", 1),
            ("البحر 22 نوفمبر 2024: أمواج عالية", 3),
            // A phrase elsewhere makes no name of the word behind the date.
            ("إضراب عام في بغداد يوم 20 ماي 2025 يشل حركة النقل", 1),
            // A dateline whose day lost its space is one still.
            ("بغداد11 فبراير 2026 (رويترز)", 1),
        ] {
            assert_eq!(pieces(line).len(), wanted, "{line}");
        }
    }

    #[test]
    fn a_date_that_is_said_stays_in_its_sentence() {
        for line in [
            "ولد الراحل في 4 مارس 1931 في قرية صغيرة وتوفي في 9 ديسمبر 2010.",
            "وكان المشروع قد انطلق رسميا في 12 مارس 2022",
            "وصلت الرافعة الأولى صباح الأحد 5 مايو 2024، فيما تصل الثانية في يوليو.",
            "في 20 أبريل 2024 أصدرت المحكمة قرارا بوقف الأعمال مؤقتا",
            "في 5 أكتوبر 2025، وقعت الحكومة الاتفاق.",
            "ولد في 14 مارس 1952.",
            "شهد الحي 5 أكتوبر 2025 افتتاح ثلاث مدارس.",
            "مقابلات أجريت بين يناير/كانون الثاني ومايو/أيار 2023.",
            "10 ديسمبر 2004: نال جائزة الساحل للرواية",
            // Neither a place in front nor a label in the middle makes a stamp of it.
            "بغداد تستقبل في 5 أكتوبر 2025 ضيوف الساحل.",
            "أعلن الوزير أن المصدر وصل في 5 أكتوبر 2025 مدينة الساحل.",
        ] {
            assert_eq!(pieces(line), [line]);
        }
        for (line, wanted) in [
            // A name, a place, a label: too little stands before the stamp.
            ("هدى سالم في 11 فبراير 2026", 2),
            ("أخبار محلية 11 فبراير 2026", 2),
            ("10 ديسمبر 2004: 14:30 القاهرة", 2),
            ("افتتاح سوق السمك الجديد في الروضة 11 فبراير 2026", 2),
            ("سالم في 11 فبراير 2026", 2),
            ("سالم في 11 فبراير 2026 صحيفة الساحل", 3),
            ("سالم في 11 فبراير 2026 صحيفة الساحل عدن الروضة", 1),
            ("هدى سالم في 11 فبراير 2026 صحيفة الساحل عدن الروضة", 3),
            ("حتى 14 مارس 1952.", 2),
            ("حتى 14 مارس 1952 تقاعد.", 3),
            ("حتى 14 مارس 1952 تقاعد نهائيا.", 1),
            // A mark stands between the day and what follows.
            ("شهد الحي 5 أكتوبر 2025، افتتاح ثلاث مدارس.", 3),
            // The label that opens the line.
            ("المصدر: صفحة نادي الساحل الرياضي والثقافي في 11 فبراير 2026", 2),
        ] {
            assert_eq!(pieces(line).len(), wanted, "{line}");
        }
        let lists = PhraseSet::built_in();
        let labelled = "افتتاح سوق السمك الجديد في الروضة بواسطة هدى سالم في 11 فبراير 2026";
        assert!(pieces_by(labelled, lists).len() > 1, "the label of a name makes it a stamp");
        assert_eq!(pieces_by("وقد اخترنا لكم سبع قرى.", lists).len(), 1, "a suffix is not glued to a phrase");
    }

    #[test]
    fn a_date_in_running_text_is_cut_off_where_it_leads_is_labelled_or_glued() {
        let text = "طريق ".repeat(PROSE_WORDS);
        let text = text.trim_end();
        for (line, wanted) in [
            (format!("{text} نشر في 3 مارس 2024 {text}"), vec![text, "نشر في 3 مارس 2024", text]),
            (format!("{text} 3 مارس 2024{text}"), vec![text, "3 مارس 2024", text]),
            (format!("{text}3 مارس 2024 {text}"), vec![text, "3 مارس 2024", text]),
            (format!("3 مارس 2024 {text}"), vec!["3 مارس 2024", text]),
        ] {
            assert_eq!(pieces(&line), wanted);
        }
        // It is said, a conjunction is joined to it, or it opens an item of a list or a line of a chronology.
        for date in ["طريق في 3 مارس 2024", "طريق و3 مارس 2024", "- 3 مارس 2024", "3 مارس 2024:"]
        {
            let line = format!("{date} {text}");
            assert_eq!(pieces(&line), [line]);
        }
    }

    /// The pieces that a line is cut into.
    pub(in crate::segment) fn pieces(line: &str) -> Vec<String> {
        pieces_by(line, PhraseSet::none())
    }

    fn pieces_by(line: &str, own: &PhraseSet) -> Vec<String> {
        let mut reader = Reader::new(own, None);
        let reading = reader.read(line);
        let mut cuts = Vec::new();
        cut(reading, &mut cuts);
        let mut ends: Vec<usize> = cuts.iter().map(|&at| reading.folded.start(at)).collect();
        ends.push(line.len());
        let mut start = 0;
        let mut piece = |end| Span::new(std::mem::replace(&mut start, end), end).of(line).trim().to_owned();
        ends.into_iter().map(&mut piece).collect()
    }

    #[test]
    fn marks_by_themselves_are_no_piece() {
        for (line, wanted) in [
            ("12 مارس 2024 | سامر الديري", &["12 مارس 2024 |", "سامر الديري"] as &[&str]),
            ("سامر الديري | 12 مارس 2024 | 3 تعليقات", &["سامر الديري |", "12 مارس 2024 |", "3 تعليقات"]),
            ("السبت 12 مارس 2024 ،،،", &["السبت 12 مارس 2024 ،،،"]),
            ("| - | 12 مارس 2024", &["| - | 12 مارس 2024"]),
            ("(12 مارس 2024) سامر الديري", &["(12 مارس 2024)", "سامر الديري"]),
            ("| | |", &["| | |"]),
        ] {
            assert_eq!(pieces(line), wanted, "{line}");
        }
    }

    #[test]
    fn items_of_a_list_are_glued_by_stops_without_a_space() {
        let items = |line: &str| pieces(line).len();
        assert_eq!(items("ضعف الثقة.غياب الدعم.قلة المال"), 3);
        assert_eq!(items("ضعف الثقة.غياب الدعم"), 1, "one stop is a slip");
        assert_eq!(items("ضعف الثقة.غياب الدعم. قلة المال.سوء الحال"), 1, "prose has a space");
        assert_eq!(items("ضعف الثقة.لا دعم.قلة المال"), 1, "so short a word begins no item");
        assert_eq!(items("ضعف الثقة.com.قلة المال"), 1, "nor does Latin");
        assert_eq!(items("ضعف الثقة،غياب الدعم،قلة المال"), 1, "nor does what a comma glues");
    }

    #[test]
    fn an_agency_signs_off_in_brackets_behind_the_last_sentence() {
        let text = "افتتحت البلدية الجسر الجديد في المدينة القديمة صباح الأحد";
        for (stop, sign, cut) in [
            (".", "(د ب أ)", true),
            (".", "(د ب أ).", true),
            (".", "(صحيفة الساحل)", true),
            // Within the sentence, of no agency, not at the end, without its bracket, or too long.
            ("", "(د ب أ)", false),
            (".", "(جسر الحي)", false),
            (".", "(د ب أ) أمس", false),
            (".", "د ب أ)", false),
            (".", "(قال مدير الجسر القديم إن وكالة رويترز سألته عن ذلك)", false),
        ] {
            for text in [text, "افتتح الجسر"] {
                let (text, line) = (format!("{text}{stop}"), format!("{text}{stop} {sign}"));
                let wanted = if cut { vec![text.as_str(), sign] } else { vec![line.as_str()] };
                assert_eq!(pieces(&line), wanted);
            }
        }
        let line = "نقلت رويترز الخبر. (جسر الحي)";
        assert_eq!(pieces(line), [line], "an agency outside the brackets");
    }

    #[test]
    fn words_in_brackets_that_are_glued_to_a_lines_end_are_cut_off() {
        for (line, wanted) in [
            ("التسمية[عدل]", &["التسمية", "[عدل]"] as &[&str]),
            ("التسمية[تحرير النص]", &["التسمية", "[تحرير النص]"]),
            ("التسمية [عدل]", &["التسمية [عدل]"]),
            ("التسمية[عدل] القديمة", &["التسمية[عدل] القديمة"]),
            ("كان يعبره التجار.[عدل]", &["كان يعبره التجار.[عدل]"]),
            ("كان يعبره التجار[2]", &["كان يعبره التجار[2]"]),
            ("[عدل]", &["[عدل]"]),
            ("التسمية عدل]", &["التسمية عدل]"]),
        ] {
            assert_eq!(pieces(line), wanted, "{line}");
        }
    }

    #[test]
    fn what_is_left_of_a_pages_source_is_cut_out() {
        for (line, wanted) in [
            (
                "أغلق الجسر. .frame img{ width:100%; } .frame{margin:0}افتتح الطريق",
                &["أغلق الجسر.", ".frame img{ width:100%; } .frame{margin:0}", "افتتح الطريق"] as &[&str],
            ),
            ("أغلق الجسرframe{margin:0}", &["أغلق الجسر", "frame{margin:0}"]),
            ("[caption id=\"7\"]الجسر القديم[/caption]", &["[caption id=\"7\"]", "الجسر القديم", "[/caption]"]),
            ("فرحة الأهالي بالجسر pic.twitter.com/x7Yz9 أمس", &["فرحة الأهالي بالجسر", "pic.twitter.com/x7Yz9", "أمس"]),
            ("قال الوزير [sic] إن الجسر مفتوح", &["قال الوزير [sic] إن الجسر مفتوح"]),
            ("قال الوزير [الجديد] إن الجسر مفتوح", &["قال الوزير [الجديد] إن الجسر مفتوح"]),
            ("الجسر} مفتوح {", &["الجسر} مفتوح {"]),
            ("المادة {7} من القانون", &["المادة {7} من القانون"]),
            ("سياسة الخصوصيةframe{margin:0}افتتح الجسر", &["سياسة الخصوصية", "frame{margin:0}", "افتتح الجسر"]),
            ("أغلق الجسر a{margin:0}b{margin:0} أمس", &["أغلق الجسر", "a{margin:0}b{margin:0}", "أمس"]),
            ("فرحة press بالجسر", &["فرحة press بالجسر"]),
            ("قال تعالى {واعتصموا بحبل الله جميعا} Quran", &["قال تعالى {واعتصموا بحبل الله جميعا} Quran"]),
            ("[box city=\"القاهرة\" style=\"{}\"]", &["[box city=\"القاهرة\" style=\"{}\"]"]),
        ] {
            assert_eq!(pieces(line), wanted, "{line}");
        }
        assert_eq!(pieces(&"a{}ب".repeat(STRETCHES)).len(), 2 * STRETCHES);
        assert_eq!(pieces(&"a{}ب".repeat(STRETCHES + 9)).len(), 2 * STRETCHES, "the rest stays in one piece");
    }

    #[test]
    fn behind_a_glued_phrase_only_a_short_line_is_cut() {
        let phrase = "جميع الحقوق محفوظة";
        assert_eq!(pieces(&format!("أغلق الجسر.{phrase} للجسر")), ["أغلق الجسر.", phrase, "للجسر"]);
        // Nineteen words are a short line, twenty are running text.
        let line = |words: usize| format!("{}الجسر.{phrase} للجسر", "طريق ".repeat(words - 6));
        assert_eq!(pieces(&line(19)).len(), 3);
        assert_eq!(pieces(&line(20)).len(), 2);
    }

    #[test]
    fn the_latin_name_of_an_outlet_is_cut_off_behind_the_last_dash() {
        for (line, wanted) in [
            ("أغلق الجسر القديم - Sahel News", &["أغلق الجسر القديم", "- Sahel News"] as &[&str]),
            ("جسر - نهر القرية - Sahel", &["جسر - نهر القرية", "- Sahel"]),
            ("أغلق الجسر - Sahel", &["أغلق الجسر - Sahel"]),
            ("أغلق الجسر القديم - Sahel أمس", &["أغلق الجسر القديم - Sahel أمس"]),
            ("أغلق الجسر القديم - أمس", &["أغلق الجسر القديم - أمس"]),
        ] {
            assert_eq!(pieces(line), wanted, "{line}");
        }
    }

    #[test]
    fn running_text_is_cut_neither_at_a_date_in_it_nor_at_a_bar() {
        for end in ["3 مارس 2024 جسر", "| جسر قديم جديد"] {
            let line = |words: usize| format!("{}{end}", "طريق ".repeat(words - 4));
            assert!(pieces(&line(PROSE_WORDS - 1)).len() > 1, "{end}");
            assert_eq!(pieces(&line(PROSE_WORDS)).len(), 1, "{end}");
        }
    }

    #[test]
    fn a_line_is_cut_around_phrases_that_something_tells_from_prose() {
        for (line, wanted) in [
            // A marker by its colon or by the line's end.
            ("افتتح الجسر اقرأ أيضا: الجسر القديم", &["افتتح الجسر", "اقرأ أيضا:", "الجسر القديم"] as &[&str]),
            ("اقرأ أيضا: الجسر القديم اقرأ أيضا: جسر الحي", &["اقرأ أيضا:", "الجسر القديم", "اقرأ أيضا:", "جسر الحي"]),
            // The end of a phrase that is one too.
            ("افتتح الجسر. قد يهمك أيضا: الجسر القديم", &["افتتح الجسر.", "قد يهمك أيضا:", "الجسر القديم"]),
            ("افتتح الجسر مواضيع ذات صلة", &["افتتح الجسر", "مواضيع ذات صلة"]),
            ("افتتح الجسر مواضيع ذات صلة وثيقة", &["افتتح الجسر مواضيع ذات صلة وثيقة"]),
            // Behind a sentence, or glued to what stands before it.
            ("افتتح الجسر. جميع الحقوق محفوظة", &["افتتح الجسر.", "جميع الحقوق محفوظة"]),
            ("افتتح الجسر جميع الحقوق محفوظة", &["افتتح الجسر جميع الحقوق محفوظة"]),
            ("أغلق الجسر. السلام عليكم ورحمة الله وبركاته", &["أغلق الجسر. السلام عليكم ورحمة الله وبركاته"]),
            ("أغلق الجسر. إعلانات للبيع", &["أغلق الجسر. إعلانات للبيع"]),
            ("افتتح الجسر 2024جميع الحقوق محفوظة", &["افتتح الجسر 2024", "جميع الحقوق محفوظة"]),
            ("تاريخ النشرجميع الحقوق محفوظة", &["تاريخ النشر", "جميع الحقوق محفوظة"]),
            ("أغلق الجسر.شارك: صورة", &["أغلق الجسر.", "شارك: صورة"]),
            // Glued to what stands behind it.
            ("سياسة الخصوصيةافتتح الجسر", &["سياسة الخصوصية", "افتتح الجسر"]),
            // What a label introduces stays with it.
            ("أغلق الجسر.جميع الحقوق محفوظة: للبلدية", &["أغلق الجسر.", "جميع الحقوق محفوظة: للبلدية"]),
            ("أغلق الجسر.تاريخ النشر أمس", &["أغلق الجسر.", "تاريخ النشر أمس"]),
            // The desk in a dateline stays there.
            (
                "عدن/ خاص: أعلنت البلدية أن العمل في الجسر الجديد سيبدأ صباح الأحد المقبل",
                &["عدن/ خاص:", "أعلنت البلدية أن العمل في الجسر الجديد سيبدأ صباح الأحد المقبل"],
            ),
            // A label of dates that is glued to a word, and a word that only ends like it.
            ("أمريكاالعراقنشر الأربعاء 3 مايو 2024", &["أمريكاالعراق", "نشر الأربعاء 3 مايو 2024"]),
            ("انتشر الأربعاء 3 مايو 2024", &["انتشر", "الأربعاء 3 مايو 2024"]),
            ("دار النشر الأربعاء 3 مايو 2024", &["دار النشر", "الأربعاء 3 مايو 2024"]),
            ("ساحل الإسكندرية الأربعاء 3 مايو 2024", &["ساحل الإسكندرية", "الأربعاء 3 مايو 2024"]),
        ] {
            assert_eq!(pieces(line), wanted, "{line}");
        }
    }

    #[test]
    fn the_callers_phrase_is_cut_out_of_running_text_only() {
        let own = PhraseSet::own(&[("كلمة الراعي".to_owned(), Role::Advertisement)]);
        let line = |words: usize| format!("{}كلمة الراعي وبعدها", "طريق ".repeat(words - 3));
        assert_eq!(pieces_by(&line(19), &own).len(), 1);
        assert_eq!(pieces_by(&line(20), &own).len(), 3);
    }
}
