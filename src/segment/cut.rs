//! Cutting a line where it glues several things together.
//!
//! A cut says only that two things may differ; the model decides whether they do, and neighbours in one line that get
//! the same role are put together again. So a cut too many costs nothing, as long as it does not fall inside a word.

use super::reading::{Reading, Word};
use crate::phrases::{Class, Hit, Kind};
use crate::span::Span;

/// A line of at least so many words is running text: only the surest seams are cut.
const PROSE_WORDS: usize = 20;
/// A line of more words than this is a page without line breaks: it is cut at sentence ends too.
const PAGE_WORDS: usize = 120;

/// Where to cut a line: symbols at which a new piece begins, ascending, never 0 and never the line's end.
pub(crate) fn cut(reading: &Reading, out: &mut Vec<usize>) {
    out.clear();
    let words = reading.words.len();
    around_dates(reading, words < PROSE_WORDS, out);
    around_phrases(reading, words < PROSE_WORDS, out);
    out.extend(reading.dateline);
    out.extend(&reading.items);
    if words < PROSE_WORDS {
        at_bars(reading, out);
    }
    if words > PAGE_WORDS {
        at_sentence_ends(reading, out);
    }
    let end = reading.folded.symbols().len();
    out.sort_unstable();
    out.dedup();
    out.retain(|&at| at > 0 && at < end);
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
    )
}

/// Before and after each date of a short line, after a date that leads a line, and around a date that a label
/// introduces or that is glued to its neighbours. A time alone is no reason to cut.
fn around_dates(reading: &Reading, short: bool, out: &mut Vec<usize>) {
    // A list item may well begin with a date.
    let bullet = matches!(reading.folded.symbols().first(), Some(b'*' | b'-'));
    let first_letters = reading.words.iter().find(|word| word.is_letters());
    for date in reading.dates.iter().filter(|date| !date.is_time_only()) {
        let span =
            date.label.map_or(date.span, |(_, label)| Span::new(label.start.min(date.span.start), date.span.end));
        let (start, end) = (reading.folded.index_at(span.start), reading.folded.index_at(span.end));
        let leads = first_letters.is_none_or(|word| word.end as usize > start);
        let apart = short && !bullet || date.glued_before || date.glued_after || date.label.is_some();
        if apart {
            out.push(glued_label(reading, start).unwrap_or(start));
        }
        if apart || leads && !bullet {
            out.push(skip_closing(reading, end));
        }
    }
}

/// Symbols that a word must have before a label of dates is glued to its end rather than part of it.
const GLUED_WORD: usize = 6;

/// Where the label begins that is glued to the word before a date: `أمريكاالعراقنشر الأربعاء`.
fn glued_label(reading: &Reading, date: usize) -> Option<usize> {
    // نشر
    const LABEL: &[u8] = &[0x98, 0x8C, 0x89];
    let word = reading.words.get(reading.words.partition_point(|word| (word.end as usize) <= date).checked_sub(1)?)?;
    let text = reading.folded.symbols().get(word.start as usize..word.end as usize)?;
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

/// The symbol after closing brackets and sentence marks that belong to what ends at `at`.
fn skip_closing(reading: &Reading, at: usize) -> usize {
    let rest = reading.folded.symbols().get(at..).unwrap_or_default();
    at + rest.iter().position(|symbol| !matches!(symbol, b')' | b']' | b'.' | b',' | b'"')).unwrap_or(rest.len())
}

/// Around furniture phrases that are glued to their neighbours, and before markers that a colon, a sentence end or the
/// line's end tells from prose.
fn around_phrases(reading: &Reading, short: bool, out: &mut Vec<usize>) {
    let symbols = reading.folded.symbols();
    for hit in reading.hits.iter().filter(|hit| is_furniture(hit.class)) {
        let before = hit.start.checked_sub(1).and_then(|at| symbols.get(at).copied());
        let after = symbols.get(hit.end).copied();
        let long =
            hit.end - hit.start >= 8 && symbols.get(hit.start..hit.end).is_some_and(|phrase| phrase.contains(&b' '));
        // Glued without a space: to a letter or digit of another word, or to the mark that ends a sentence.
        let tight = matches!(before, Some(b'.' | b'!' | b'?' | b':' | b'"' | b')' | b'0'..=b'9'))
            || begins_at_seam(reading, hit);
        let own_colon = after == Some(b':') || symbols.get(hit.end.wrapping_sub(1)) == Some(&b':');
        let after_sentence = before == Some(b' ') && ends_sentence(symbols, hit.start - 1);
        let closes_line = after.is_none();
        // The caller's phrase decides about a short line as a whole, and about no more than itself in running text.
        let own = hit.class == Class::Own && !short;
        let marker =
            matches!(hit.class, Class::ReadAlso | Class::Related | Class::MostRead | Class::Tags | Class::Source);
        if own
            || tight && (long || own_colon || hit.glued)
            || marker && (own_colon || long && closes_line)
            || long && after_sentence
        {
            out.push(hit.start);
        }
        // What a label introduces stays with it.
        let label = own_colon
            || matches!(hit.class, Class::Published | Class::Updated | Class::Source | Class::Byline | Class::Tags);
        if own || !label && (hit.glued || short && tight && long) {
            out.push(hit.end);
        }
    }
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

/// Symbols within which a dateline ends, counted from the line's start.
const DATELINE_REACH: usize = 72;
/// Words of a dateline at most.
const DATELINE_WORDS: usize = 12;
/// Words that must follow a dateline for it to be glued to a lead.
const LEAD_WORDS: usize = 9;

/// The symbol at which the text behind a dateline begins: `(CNN)--`, `المستقلة/-`, `عمّان - بترا -`,
/// `القاهرة (د ب أ) -`; `None` when the line opens with none.
///
/// A dateline ends with a mark. Where it names no place and no agency that the lists know, the mark must be one that
/// only datelines have, or a verb of saying must follow it.
pub(super) fn dateline_end(reading: &Reading) -> Option<usize> {
    let symbols = reading.folded.symbols();
    let named = |start: u32, class: Class| {
        let from = reading.hits.partition_point(|hit| hit.start < start as usize);
        reading.hits.iter().skip(from).take_while(|hit| hit.start == start as usize).any(|hit| hit.class == class)
    };
    let spaced = |at: usize| matches!(symbols.get(at), Some(b' ') | None);
    let bullet = matches!(symbols.first(), Some(b'*' | b'-'));
    let (mut known, mut letters, mut end) = (false, 0, None);
    for (index, word) in reading.words.iter().enumerate() {
        let (start, stop) = (word.start as usize, word.end as usize);
        if stop > DATELINE_REACH || letters > DATELINE_WORDS {
            break;
        }
        known |= named(word.start, Class::Dateline);
        letters += usize::from(word.is_letters());
        let mark = symbols.get(start).copied().unwrap_or(b' ');
        if word.kind != Kind::Mark || letters == 0 {
            continue;
        }
        if matches!(mark, b'.' | b'?' | b'!' | b'"' | b',') {
            break;
        }
        // Two marks in a row close a dateline whatever it names.
        let doubled = matches!(
            (mark, symbols.get(stop)),
            (b'-', Some(b'-')) | (b'/', Some(b'-')) | (b':', Some(b'-')) | (b'-', Some(b':'))
        );
        let next = reading.words.get(index + 1 + usize::from(doubled));
        let says = next.is_some_and(|next| named(next.start, Class::Speech));
        let closes = match mark {
            _ if doubled => true,
            b'-' => known && (spaced(stop) || start > 0 && spaced(start - 1)) || says,
            b':' => known && spaced(stop) && letters <= 4 && !bullet,
            b'/' => says,
            b')' => known && spaced(stop),
            _ => false,
        };
        if closes {
            end = Some(stop + usize::from(doubled));
        }
        if doubled {
            break;
        }
    }
    let behind = |end: &usize| {
        let from = reading.words.partition_point(|word| (word.start as usize) < *end);
        reading.words.iter().skip(from).filter(|word| word.is_letters()).take(LEAD_WORDS).count() == LEAD_WORDS
    };
    end.filter(behind)
}

/// After each bar of a short line, and before an outlet's Latin name behind its last dash.
fn at_bars(reading: &Reading, out: &mut Vec<usize>) {
    let is = |word: &Word, mark: u8| reading.folded.symbols().get(word.start as usize) == Some(&mark);
    out.extend(reading.words.iter().filter(|word| is(word, b'|')).map(|bar| bar.end as usize));
    let last = reading.words.iter().rposition(|word| is(word, b'-'));
    let (before, after) = reading.words.split_at(last.unwrap_or(0));
    let latin = after.len() > 1 && after.iter().skip(1).all(|word| word.kind == Kind::Latin);
    if latin && before.len() > 2 {
        out.extend(after.first().map(|dash| dash.start as usize));
    }
}

/// Behind each sentence of a page without line breaks.
fn at_sentence_ends(reading: &Reading, out: &mut Vec<usize>) {
    let symbols = reading.folded.symbols();
    let long = |word: &Word| word.len() > 1;
    for pair in reading.words.windows(2) {
        let [before, mark] = pair else { continue };
        let ends = matches!(symbols.get(mark.start as usize), Some(b'.' | b'!' | b'?'));
        if ends && long(before) && symbols.get(mark.end as usize) == Some(&b' ') {
            out.push(mark.end as usize);
        }
    }
}
