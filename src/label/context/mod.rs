//! What can be said of a piece only from the whole document: repeats, the running text around it, markers above it,
//! rows of pieces like it. Everything is gathered in a few passes, each linear in the number of pieces or words.

use super::features::{Family, MARKERS, ZONES, bucket, feature, push_some};
use super::measure::{END_COLON, END_CUT, END_NONE, END_STOP, Measure, PROSE_CLASSES};
use crate::phrases::Class;
use crate::segment::Piece;

/// For a hash, the first and the last piece that it was seen in, and how often.
#[derive(Clone, Copy, Default)]
struct Seen {
    hash: u32,
    first: u32,
    last: u32,
    count: u32,
    /// Whether the longest stretch of running text has it.
    main: bool,
}

/// A hash table from word or line hashes to where they stand: open addressing, never more than half full.
struct Places {
    slots: Vec<Seen>,
}

/// How many slots are tried for a hash. Words chosen to meet in one place are taken as unknown, and cost no more time
/// than others; by chance so many never meet.
const PROBES: usize = 256;

impl Places {
    fn with_room(entries: usize) -> Self {
        Places { slots: vec![Seen::default(); (entries * 2 + 2).next_power_of_two()] }
    }

    #[inline(always)]
    fn index(&self, hash: u32) -> Option<usize> {
        let mask = self.slots.len() - 1;
        let first = (hash.wrapping_mul(0x9E37_79B1) >> 7) as usize;
        let fits = |&index: &usize| self.slots.get(index).is_some_and(|seen| seen.count == 0 || seen.hash == hash);
        (0..PROBES).map(|step| (first + step) & mask).find(fits)
    }

    /// The slot of a hash; a new one says that it was seen in no piece.
    #[inline(always)]
    fn slot(&mut self, hash: u32) -> Option<&mut Seen> {
        let index = self.index(hash)?;
        let seen = self.slots.get_mut(index)?;
        if seen.count == 0 {
            *seen = Seen { hash, first: u32::MAX, ..Seen::default() };
        }
        seen.count += 1;
        Some(seen)
    }

    /// Notes that a piece has a hash; pieces come in order. Returns the first that has it.
    #[inline(always)]
    fn add(&mut self, hash: u32, piece: usize) -> u32 {
        let Some(seen) = self.slot(hash) else { return piece as u32 };
        seen.first = seen.first.min(piece as u32);
        seen.last = piece as u32;
        seen.first
    }

    #[inline(always)]
    fn get(&self, hash: u32) -> Option<&Seen> {
        self.slots.get(self.index(hash)?).filter(|seen| seen.count > 0)
    }
}

/// What the whole document says about each piece.
pub(super) struct Context {
    pieces: Vec<Around>,
    document: Vec<u16>,
}

/// What stands around one piece.
#[derive(Clone, Copy, Default)]
struct Around {
    /// Pieces to the running text above; `None` when there is none.
    above: Option<u32>,
    below: Option<u32>,
    /// Share of the running text's words that stand above, in sixths.
    passed: usize,
    /// Share of its long words in the running text above and below, in buckets.
    known_above: usize,
    known_below: usize,
    continuity: usize,
    /// Whether the running text below is about something else than the text above.
    fresh: bool,
    repeat: u8,
    marker: usize,
    marker_distance: u32,
    prose_since_marker: bool,
    /// Whether it is the first piece below a line that holds a marker and all that it opens.
    below_block: bool,
    closed: usize,
    run: usize,
    list: usize,
    parallel: u8,
    furniture: usize,
    headline: u8,
    topic: usize,
    shaped: bool,
    main: usize,
    same_indent: usize,
    /// Pieces to the main running text below, when it is near.
    head: Option<usize>,
    slug: bool,
    from_top: usize,
    from_bottom: usize,
}

impl Around {
    /// Whether it stood in the text above already, as a whole or shortened.
    fn is_copy(&self) -> bool {
        self.repeat & 0b0100_0001 != 0
    }
}

impl Context {
    pub(super) fn of(measures: &[Measure], vocabulary: &[u32], own: &[Piece], indents: &[usize]) -> Context {
        let mut pieces = vec![Around::default(); measures.len()];
        prose_around(measures, &mut pieces);
        let main = main_stretch(measures);
        similarity(measures, vocabulary, main.clone(), &mut pieces);
        repeats(measures, &mut pieces);
        markers(measures, own, &mut pieces);
        runs(measures, &mut pieces);
        lists(measures, &mut pieces);
        parallels(measures, vocabulary, &mut pieces);
        topic(measures, main.clone(), &mut pieces);
        slugs(measures, vocabulary, &mut pieces);
        same_indent(indents, main, &mut pieces);
        headlines(measures, &mut pieces);
        let furniture = measures.iter().filter(|m| m.whole & FURNITURE != 0).count();
        let furniture = bucket(furniture, &[1, 3, 8]);
        pieces.iter_mut().for_each(|piece| piece.furniture = furniture);
        let count = pieces.len();
        for (index, piece) in pieces.iter_mut().enumerate() {
            piece.from_top = bucket(index, &[1, 2, 3, 6, 12, 30]);
            piece.from_bottom = bucket(count - 1 - index, &[1, 2, 4, 8, 20]);
        }
        Context { document: document(measures), pieces }
    }

    /// For each piece, whether the running text below it is about something else than the text above.
    pub(super) fn fresh(&self) -> Vec<bool> {
        self.pieces.iter().map(|piece| piece.fresh).collect()
    }

    /// Whether a piece stood in the text above already, as a whole or shortened.
    pub(super) fn is_copy(&self, index: usize) -> bool {
        self.pieces.get(index).is_some_and(Around::is_copy)
    }

    pub(super) fn features(&self, index: usize, measure: &Measure, out: &mut Vec<u16>) {
        let Some(piece) = self.pieces.get(index) else { return };
        let length = measure.length();
        out.push(feature(Family::FromTop, piece.from_top));
        out.push(feature(Family::FromBottom, piece.from_bottom));
        const NEAR: [u32; 5] = [1, 2, 3, 6, 13];
        let near = |distance: u32| NEAR.iter().position(|&bound| distance <= bound).unwrap_or(NEAR.len());
        let zone = match (piece.above, piece.below) {
            (None, None) => 17,
            (None, Some(below)) => near(below),
            (Some(above), None) => 6 + near(above),
            (Some(1), Some(1)) => 12,
            (Some(above), Some(below)) if above <= 3 && below <= 3 => 13,
            (Some(1), Some(_)) => 14,
            (Some(_), Some(1)) => 15,
            (Some(_), Some(_)) => 16,
        };
        let coarse = match zone {
            0..=5 => 0,
            6..=11 => 1,
            17 => 3,
            _ => 2,
        };
        out.push(feature(Family::Zone, zone));
        out.push(feature(Family::Passed, piece.passed));
        out.push(feature(Family::Above, piece.known_above));
        out.push(feature(Family::Below, piece.known_below));
        out.push(feature(Family::Continuity, piece.continuity));
        out.push(feature(Family::LengthZone, length * ZONES + coarse));
        super::measure::bits(u32::from(piece.repeat), |answer| out.push(feature(Family::Repeat, answer)));
        let far = [1, 3, 8].iter().position(|&b| piece.marker_distance <= b).unwrap_or(3);
        let far = if piece.marker == 0 { usize::from(piece.below_block) } else { far };
        out.push(feature(Family::Marker, piece.marker * 4 + far));
        out.push(feature(Family::MarkerProse, piece.marker * 2 + usize::from(piece.prose_since_marker)));
        out.push(feature(Family::LengthMarker, length * MARKERS + piece.marker));
        push_some(Family::Closed, piece.closed, out);
        out.push(feature(Family::Run, piece.run));
        let copy = if piece.is_copy() { 2 } else { usize::from(piece.repeat & 0b1000_0010 != 0) };
        out.push(feature(Family::RepeatZone, copy * ZONES + coarse));
        out.push(feature(Family::Topic, piece.topic * 2 + usize::from(piece.shaped)));
        out.push(feature(Family::Main, piece.main));
        out.push(feature(Family::MainTopic, piece.main * 7 + piece.topic));
        out.push(feature(Family::SameIndent, piece.same_indent));
        if let Some(between) = piece.head.filter(|_| measure.words <= 6) {
            out.push(feature(Family::Head, between * 4 + bucket(measure.words, &[2, 3, 4])));
        }
        push_some(Family::Slug, usize::from(piece.slug), out);
        push_some(Family::List, piece.list, out);
        super::measure::bits(u32::from(piece.parallel), |answer| out.push(feature(Family::Parallel, answer)));
        out.push(feature(Family::Furniture, piece.furniture * ZONES + coarse));
        super::measure::bits(u32::from(piece.headline), |answer| out.push(feature(Family::Headline, answer)));
        out.extend_from_slice(&self.document);
    }
}

/// Distances to the running text on both sides, and how much of it has passed.
fn prose_around(measures: &[Measure], pieces: &mut [Around]) {
    let total: usize = measures.iter().filter(|m| m.prose).map(|m| m.words).sum();
    let mut last = None;
    let mut passed = 0;
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate() {
        piece.above = last.map(|last: usize| (index - last) as u32);
        piece.passed = match (passed, total) {
            (_, 0) => 6,
            (0, _) => 0,
            _ => 1 + passed * 4 / total,
        };
        if measure.prose {
            last = Some(index);
            passed += measure.words;
        }
    }
    let mut next = None;
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate().rev() {
        piece.below = next.map(|next: usize| (next - index) as u32);
        if measure.prose {
            next = Some(index);
        }
    }
}

/// Finds paragraphs that were wrapped into lines of about the same width, and takes each of their lines as prose.
pub(super) fn find_wrapped(measures: &mut [Measure]) {
    const LINES: usize = 4;
    let alike = |a: &Measure, b: &Measure| {
        a.may_be_wrapped() && b.may_be_wrapped() && a.width.abs_diff(b.width) * 4 <= a.width.max(b.width)
    };
    let mut start = 0;
    while start < measures.len() {
        let rest = measures.get(start..).unwrap_or_default();
        let len = 1 + rest
            .windows(2)
            .position(|pair| !matches!(pair, [a, b] if alike(a, b)))
            .unwrap_or(rest.len().saturating_sub(1));
        let run = measures.get_mut(start..start + len).unwrap_or_default();
        let marked = run.iter().filter(|m| m.has_sentence_marks()).count();
        if len >= LINES && marked * 4 >= len {
            run.iter_mut().for_each(|m| (m.prose, m.wrapped) = (true, true));
            // The last line of the paragraph is shorter.
            if let Some(last) = measures.get_mut(start + len).filter(|m| m.end == END_STOP) {
                (last.prose, last.wrapped) = (true, true);
            }
        }
        start += len;
    }
}

/// Long words that say whether running text is about something else: so many of it are asked, fewer than `FEW` do not say.
const WINDOW: usize = 60;
const FEW: usize = 15;
/// So many of a hundred of them may stand in the text above. On the labelled pages, the text in the middle of an article
/// has fewer in one place of ten, the text of another article in 49 of fifty.
const KNOWN: usize = 9;

/// How many of a piece's long words the running text above and below has, and the longest stretch of it.
fn similarity(measures: &[Measure], vocabulary: &[u32], main: std::ops::Range<usize>, pieces: &mut [Around]) {
    let words = |m: &Measure| vocabulary.get(m.vocabulary.clone()).unwrap_or_default();
    let counted = measures.iter().enumerate().filter(|(index, m)| m.prose || main.contains(index));
    let mut places = Places::with_room(counted.map(|(_, m)| m.vocabulary.len()).sum());
    // For each long word of the running text, the piece that has it first.
    let mut firsts: Vec<u32> = Vec::with_capacity(places.slots.len() / 2);
    for (index, measure) in measures.iter().enumerate().filter(|(_, m)| m.prose) {
        firsts.extend(words(measure).iter().map(|&word| places.add(word, index)));
    }
    for &word in measures.get(main).unwrap_or_default().iter().flat_map(words) {
        if let Some(seen) = places.slot(word) {
            seen.main = true;
        }
    }
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate() {
        let (mut above, mut below, mut topic) = (0, 0, 0);
        let total = words(measure).len();
        for seen in words(measure).iter().filter_map(|&word| places.get(word)) {
            above += usize::from((seen.first as usize) < index);
            below += usize::from((seen.last as usize) > index);
            topic += usize::from(seen.main);
        }
        let share = |known: usize| match (known, total) {
            (_, 0) => 0,
            (0, _) => 1,
            _ => 2 + (known * 5 - 1) / total,
        };
        piece.known_above = share(above).min(6);
        piece.known_below = share(below).min(6);
        piece.topic = share(topic).min(6);
    }
    // The same for the running text that comes next, seen from above it.
    let (mut next, mut fresh, mut at) = (0, false, firsts.len());
    for (index, measure) in measures.iter().enumerate().rev() {
        let Some(piece) = pieces.get_mut(index) else { continue };
        piece.continuity = next;
        if measure.prose {
            next = piece.known_above;
            at = at.saturating_sub(words(measure).len());
            // Within running text nobody asks.
            if index > 0 && measures.get(index - 1).is_some_and(|above| !above.prose) {
                let window = firsts.get(at..).unwrap_or_default();
                let window = window.get(..WINDOW).unwrap_or(window);
                let known = window.iter().filter(|&&first| (first as usize) < index).count();
                fresh = at >= FEW && window.len() >= FEW && known * 100 < KNOWN * window.len();
            }
        }
        piece.fresh = fresh;
    }
}

/// Pieces that stand in the text more than once, as a whole or shortened.
fn repeats(measures: &[Measure], pieces: &mut [Around]) {
    let mut whole = Places::with_room(measures.len());
    let mut openings = Places::with_room(measures.len());
    for (index, measure) in measures.iter().enumerate() {
        if measure.identity != 0 {
            whole.add(measure.identity, index);
        }
        if measure.opening != 0 {
            openings.add(measure.opening, index);
        }
    }
    let mut before = 0;
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate() {
        let mut set = |answer: u8, holds: bool| piece.repeat |= u8::from(holds) << answer;
        if measure.identity != 0
            && let Some(seen) = whole.get(measure.identity)
        {
            let long = measure.words >= 4;
            let (above, below) = ((seen.first as usize) < index, seen.last as usize > index);
            set(0, above && long);
            set(1, below && long);
            set(2, above && !long);
            set(3, below && !long);
            set(4, seen.count > 2);
            set(5, measure.identity == before);
        }
        if let Some(seen) = openings.get(measure.opening).filter(|_| measure.opening != 0) {
            set(6, (seen.first as usize) < index);
            set(7, (seen.last as usize) > index);
        }
        before = measure.identity;
    }
}

/// The kind of block that a piece opens, when it is a marker: 1 to [`MARKERS`] - 1.
fn opens(measure: &Measure) -> usize {
    let has = |class: Class| measure.whole & class.bit() != 0;
    let begins = |class: Class| has(class) || measure.words <= 6 && measure.starts & class.bit() != 0;
    if begins(Class::ReadAlso) {
        1
    } else if begins(Class::Related) {
        2
    } else if begins(Class::MostRead) {
        3
    } else if begins(Class::Tags) {
        4
    } else if begins(Class::Comments) {
        5
    } else if has(Class::Share) || has(Class::Follow) || has(Class::Listen) {
        6
    } else if begins(Class::Copyright) || has(Class::Cookies) || has(Class::Masthead) || has(Class::Newsletter) {
        7
    } else {
        0
    }
}

/// The last marker above each piece. What a marker opens has ended where its own line has held it: `اقرأ أيضا: الجسر يفتح الأحد`.
fn markers(measures: &[Measure], own: &[Piece], pieces: &mut [Around]) {
    let (mut kind, mut at, mut prose_since) = (0, 0, false);
    let (mut copyright, mut comments) = (false, false);
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate() {
        let line = |index: usize| own.get(index).map(|piece| piece.line);
        if kind != 0 && line(at) == line(at + 1) && line(at) != line(index) {
            (kind, piece.below_block) = (0, true);
        }
        piece.marker = kind;
        piece.marker_distance = (index - at) as u32;
        piece.prose_since_marker = prose_since;
        piece.closed = usize::from(copyright) + 2 * usize::from(comments);
        let opened = opens(measure);
        if opened != 0 {
            (kind, at, prose_since) = (opened, index, false);
        } else {
            prose_since |= measure.prose;
        }
        let has = |class: Class| (measure.whole | measure.starts) & class.bit() != 0;
        copyright |= has(Class::Copyright);
        comments |= has(Class::Comments);
    }
}

/// Rows of short pieces without end punctuation: menus, lists of links, poems.
fn runs(measures: &[Measure], pieces: &mut [Around]) {
    let like = |m: &Measure| match (m.prose, m.end) {
        (true, _) => 0,
        (false, END_STOP) => 1,
        (false, END_NONE | END_CUT) if m.words <= 3 => 2,
        (false, END_NONE | END_CUT) if m.words <= 18 => 3,
        (false, END_COLON) => 4,
        _ => 5,
    };
    let mut start = 0;
    while let Some(first) = measures.get(start) {
        let kind = like(first);
        let rest = measures.get(start..).unwrap_or_default();
        let len = rest.iter().position(|m| like(m) != kind).unwrap_or(rest.len());
        let size = bucket(len, &[2, 3, 5, 9, 20]);
        for (index, piece) in pieces.iter_mut().enumerate().skip(start).take(len) {
            let place = if index == start {
                0
            } else if index + 1 == start + len {
                2
            } else {
                1
            };
            piece.run = size * 3 + place;
        }
        start += len;
    }
}

/// Classes whose phrases, as whole pieces, are page furniture.
const FURNITURE: u32 = !PROSE_CLASSES;

/// Lists that a colon has announced: how far the announcement is above, and whether running text came in between.
fn lists(measures: &[Measure], pieces: &mut [Around]) {
    let mut since = None;
    for (measure, piece) in measures.iter().zip(pieces.iter_mut()) {
        piece.list = since.map_or(0, |since| 1 + bucket(since, &[1, 4, 10, 30]));
        since = match (measure.end, since) {
            (END_COLON, _) if measure.words >= 3 && measure.whole & FURNITURE == 0 => Some(0),
            (_, Some(_)) if measure.words >= 25 || measure.whole & FURNITURE != 0 => None,
            (_, since) => since.map(|since| since + 1),
        };
    }
}

/// Pieces that begin alike and share words with their neighbours: items of one list.
fn parallels(measures: &[Measure], vocabulary: &[u32], pieces: &mut [Around]) {
    let first = |m: &Measure| {
        let words = vocabulary.get(m.vocabulary.clone()).unwrap_or_default();
        words.get(..20).unwrap_or(words)
    };
    let set = |piece: Option<&mut Around>, answer: u8, holds: bool| {
        if let Some(piece) = piece {
            piece.parallel |= u8::from(holds) << answer;
        }
    };
    for (index, pair) in measures.windows(2).enumerate() {
        let [above, below] = pair else { continue };
        let same = above.begin == below.begin && above.begin != 0;
        // Long pieces share words anyway.
        let short = above.words < 20 && below.words < 20;
        let (one, other) = (first(above), first(below));
        let shares = short && {
            let shared = other.iter().filter(|word| one.contains(word)).count();
            shared >= 2 && shared * 3 >= other.len()
        };
        set(pieces.get_mut(index), 0, same);
        set(pieces.get_mut(index + 1), 1, same);
        set(pieces.get_mut(index), 2, shares);
        set(pieces.get_mut(index + 1), 3, shares);
        let even = short && above.words > 0 && above.words.abs_diff(below.words) <= 1 && above.end == below.end;
        set(pieces.get_mut(index), 4, even);
        set(pieces.get_mut(index + 1), 5, even);
    }
}

/// The stretch of running text that the page is about: pieces that are prose, with at most a few others between them.
/// Of stretches, the first that has at least half as many words as the longest.
fn main_stretch(measures: &[Measure]) -> std::ops::Range<usize> {
    const GAP: usize = 4;
    let mut stretches: Vec<(std::ops::Range<usize>, usize)> = Vec::new();
    for (index, measure) in measures.iter().enumerate().filter(|(_, m)| m.prose) {
        match stretches.last_mut().filter(|(stretch, _)| index < stretch.end + GAP) {
            Some((stretch, words)) => {
                stretch.end = index + 1;
                *words += measure.words;
            }
            None => stretches.push((index..index + 1, measure.words)),
        }
    }
    let longest = stretches.iter().map(|(_, words)| *words).max().unwrap_or(0);
    stretches.into_iter().find(|(_, words)| words * 2 >= longest).map_or(0..0, |(stretch, _)| stretch)
}

/// Which pieces are indented as most of the main stretch is. Copies of pages as text indent by the page's structure.
fn same_indent(indents: &[usize], main: std::ops::Range<usize>, pieces: &mut [Around]) {
    let mut within: Vec<usize> = indents.get(main).unwrap_or_default().to_vec();
    crate::lean::sort(&mut within);
    let usual = within.get(within.len() / 2).copied();
    let varied = indents.iter().any(|indent| Some(*indent) != usual);
    for (piece, indent) in pieces.iter_mut().zip(indents) {
        piece.same_indent = if !varied { 2 } else { usize::from(Some(*indent) == usual) };
    }
}

/// Where each piece stands to the longest stretch of running text, and which headline the stretch takes up.
fn topic(measures: &[Measure], main: std::ops::Range<usize>, pieces: &mut [Around]) {
    for (index, (measure, piece)) in measures.iter().zip(pieces.iter_mut()).enumerate() {
        piece.shaped = shaped(measure);
        piece.head = main.start.checked_sub(index + 1).filter(|&between| between < HEAD);
        piece.main = match (main.start.checked_sub(index), index.checked_sub(main.end)) {
            _ if main.is_empty() => 8,
            (Some(1..=2), _) => 0,
            (Some(3..=5), _) => 1,
            (Some(6..=12), _) => 2,
            (Some(13..), _) => 3,
            (_, Some(0..=2)) => 5,
            (_, Some(3..=9)) => 6,
            (_, Some(10..)) => 7,
            _ => 4,
        };
    }
    // The headline is what the text takes up most, nearest above it.
    let best = (0..main.start)
        .filter(|&index| measures.get(index).is_some_and(shaped))
        .max_by_key(|&index| pieces.get(index).map(|piece| piece.topic));
    if let Some(piece) = best.and_then(|index| pieces.get_mut(index)) {
        piece.headline |= 1 << 7;
    }
}

/// How many pieces above the main running text are its head.
const HEAD: usize = 4;

/// Pieces of a title's length that an address spells out: `/20250922/الجيش-يعلن-انتهاء-عملية-واسعة-1104.html`.
fn slugs(measures: &[Measure], vocabulary: &[u32], pieces: &mut [Around]) {
    const WORDS: usize = 4;
    let words = |m: &Measure| vocabulary.get(m.vocabulary.clone()).unwrap_or_default();
    let addresses = || measures.iter().filter(|m| m.has_address() && m.vocabulary.len() >= WORDS);
    let count = addresses().map(|m| m.vocabulary.len()).sum();
    if count == 0 {
        return;
    }
    let mut places = Places::with_room(count);
    for &word in addresses().flat_map(words) {
        places.add(word, 0);
    }
    for (measure, piece) in measures.iter().zip(pieces).filter(|(m, _)| !m.has_address() && shaped(m)) {
        let spelled = words(measure).iter().filter(|&&word| places.get(word).is_some()).count();
        piece.slug = spelled >= WORDS && spelled * 4 >= measure.vocabulary.len() * 3;
    }
}

/// Whether a piece has the shape of a headline.
fn shaped(m: &Measure) -> bool {
    (4..=22).contains(&m.words) && m.end != END_STOP && m.date == 0 && m.whole == 0
}

/// Candidates for the headline: pieces of a title's length above the first running text.
fn headlines(measures: &[Measure], pieces: &mut [Around]) {
    let prose = measures.iter().position(|m| m.prose).unwrap_or(measures.len());
    let candidates = || (0..prose).filter(|&index| measures.get(index).is_some_and(shaped));
    let value = |index: usize, of: fn(&Measure, &Around) -> usize| {
        measures.get(index).zip(pieces.get(index)).map_or(0, |(measure, piece)| of(measure, piece))
    };
    let first = candidates().next();
    let last = candidates().next_back();
    let longest = candidates().rev().max_by_key(|&index| value(index, |m, _| m.words));
    let best = candidates().rev().max_by_key(|&index| value(index, |_, p| p.known_below));
    let only = candidates().count() == 1;
    for (answer, index) in [first, last, longest, best].into_iter().enumerate() {
        if let Some(piece) = index.and_then(|index| pieces.get_mut(index)) {
            piece.headline |= 1 << answer;
            piece.headline |= u8::from(only) << 4;
        }
    }
    // The same shape anywhere else, with running text right below: the headline of another article.
    for index in prose..measures.len() {
        let holds = measures.get(index).is_some_and(shaped);
        if let Some(piece) = pieces.get_mut(index).filter(|piece| holds && piece.below.is_some_and(|below| below <= 3))
        {
            piece.headline |= if piece.known_below > piece.known_above { 1 << 5 } else { 1 << 6 };
        }
    }
}

/// What holds for the whole document.
fn document(measures: &[Measure]) -> Vec<u16> {
    let words: usize = measures.iter().map(|m| m.words).sum();
    let prose: usize = measures.iter().filter(|m| m.prose).map(|m| m.words).sum();
    let size = bucket(measures.len(), &[3, 8, 20, 60]);
    let share = 5 + if words == 0 { 0 } else { (prose * 4).div_ceil(words).min(4) };
    let hits =
        |class: Class| measures.iter().filter(|m| (m.whole | m.starts | m.ends | m.inside) & class.bit() != 0).count();
    let mut answers = vec![size, share];
    answers.extend((hits(Class::Recipe) >= 4).then_some(10));
    answers.extend((hits(Class::Poem) >= 2).then_some(11));
    answers.extend((hits(Class::Religious) >= 3).then_some(12));
    answers.extend((hits(Class::Comments) >= 2).then_some(13));
    answers.extend((hits(Class::Speech) == 0).then_some(14));
    answers.extend(measures.iter().all(|m| !m.prose).then_some(15));
    answers.into_iter().map(|answer| feature(Family::Document, answer)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::measure::END_QUOTE;
    use super::*;
    use crate::segment::Joint;
    use crate::span::Span;

    /// The measures of a text and the hashes of their long words.
    fn measured(text: &str) -> (Vec<Measure>, Vec<u32>) {
        let lines = crate::segment::lines(text);
        let read = crate::extract::read(text, &lines, &crate::ExtractOptions::default());
        (read.measures, read.vocabulary)
    }

    /// A piece of so many words.
    fn line(words: usize) -> Measure {
        Measure { words, ..Measure::default() }
    }

    fn prose(words: usize) -> Measure {
        Measure { prose: true, ..line(words) }
    }

    /// Pieces in these lines.
    fn in_lines(lines: impl IntoIterator<Item = usize>) -> Vec<Piece> {
        let piece = |line| Piece { span: Span::new(0, 0), line, joint: Joint::Line };
        lines.into_iter().map(piece).collect()
    }

    /// What a pass says of pieces of which nothing else is known.
    fn around<T>(
        measures: &[Measure],
        pass: impl Fn(&[Measure], &mut [Around]),
        answer: impl Fn(&Around) -> T,
    ) -> Vec<T> {
        let mut pieces = vec![Around::default(); measures.len()];
        pass(measures, &mut pieces);
        pieces.iter().map(answer).collect()
    }

    /// Whether a piece of so many words has all of these features.
    fn has(piece: Around, words: usize, features: &[(Family, usize)]) -> bool {
        let mut found = Vec::new();
        Context { pieces: vec![piece], document: Vec::new() }.features(0, &line(words), &mut found);
        features.iter().all(|&(family, answer)| found.contains(&feature(family, answer)))
    }

    #[test]
    fn a_piece_has_a_feature_for_its_place_by_itself_and_with_what_it_is() {
        let (before, after, within, without) = (0, 1, 2, 3);
        for (above, below, zone, coarse) in [
            (None, None, 17, without),
            (None, Some(1), 0, before),
            (None, Some(3), 2, before),
            (None, Some(4), 3, before),
            (None, Some(13), 4, before),
            (None, Some(14), 5, before),
            (Some(1), None, 6, after),
            (Some(14), None, 11, after),
            (Some(1), Some(1), 12, within),
            (Some(3), Some(3), 13, within),
            (Some(1), Some(4), 14, within),
            (Some(4), Some(1), 15, within),
            (Some(3), Some(4), 16, within),
            (Some(4), Some(3), 16, within),
        ] {
            // Not printed twice, below as well, above as well: as a whole or its opening.
            for (repeat, copy) in [(0, 0), (0b10, 1), (0b1000_0000, 1), (0b1, 2), (0b100_0000, 2)] {
                let piece = Around { above, below, repeat, furniture: 3, ..Around::default() };
                let with = |answer: usize| answer * ZONES + coarse;
                // Two words are below the third bound of lengths.
                let wanted = [
                    (Family::Zone, zone),
                    (Family::LengthZone, with(2)),
                    (Family::Furniture, with(3)),
                    (Family::RepeatZone, with(copy)),
                ];
                assert!(has(piece, 2, &wanted), "{above:?} {below:?} {repeat:b}");
            }
        }
    }

    #[test]
    fn a_piece_has_a_feature_for_the_marker_above_and_how_far_it_is() {
        for (marker_distance, far) in [(1, 0), (2, 1), (3, 1), (4, 2), (8, 2), (9, 3)] {
            let piece = Around { marker: 3, marker_distance, prose_since_marker: true, ..Around::default() };
            let wanted =
                [(Family::Marker, 12 + far), (Family::MarkerProse, 7), (Family::LengthMarker, 2 * MARKERS + 3)];
            assert!(has(piece, 2, &wanted), "{marker_distance}");
        }
        assert!(has(Around { marker_distance: 9, ..Around::default() }, 2, &[(Family::Marker, 0)]), "no marker");
    }

    #[test]
    fn a_piece_has_a_feature_for_what_the_main_stretch_has_of_it_and_for_its_place_to_it() {
        let piece = Around { topic: 5, shaped: true, main: 3, head: Some(2), ..Around::default() };
        assert!(has(piece, 2, &[(Family::Topic, 11), (Family::MainTopic, 26), (Family::Head, 9)]));
        assert!(has(piece, 6, &[(Family::Head, 11)]));
        assert!(!has(piece, 7, &[(Family::Head, 11)]), "too long for a head");
    }

    #[test]
    fn what_is_printed_again_is_known_by_where_and_how_long_it_is() {
        let bits = |text: &str| {
            let measures = measured(text).0;
            let mut pieces = vec![Around::default(); measures.len()];
            repeats(&measures, &mut pieces);
            pieces.iter().map(|piece| piece.repeat).collect::<Vec<_>>()
        };
        let (line, short) = ("تفتح المكتبة الجديدة أبوابها الأحد", "أخبار محلية");
        let (above, below, above_short, below_short, often, right_above) = (1, 2, 4, 8, 16, 32);
        let (opens_above, opens_below) = (64, 128);
        assert_eq!(bits(&format!("{line}\n{short}")), [0, 0]);
        let found = bits(&format!("{line}\n{short}\n{line}"));
        assert_eq!(found, [below, 0, above]);
        assert_eq!(bits(&format!("{short}\n{line}\n{short}")), [below_short, 0, above_short]);
        let thrice = bits(&format!("{short}\n{line}\n{short}\n{short}"));
        let middle = above_short | below_short | often;
        assert_eq!(thrice, [below_short | often, 0, middle, above_short | often | right_above]);
        // A headline that breaks off repeats the opening of the whole one.
        let cut = bits(&format!("{line} في وادي السدر القديم\n{short}\n{line} في وادي السدر…"));
        assert_eq!(cut, [opens_below, 0, opens_above]);
    }

    #[test]
    fn lines_of_one_width_are_a_wrapped_paragraph() {
        let line = "وقال رئيس البلدية، وهو من أبناء الحي، إن المكتبة تفتح أبوابها";
        let wrapped = |lines: &[&str]| {
            let mut measures = measured(&lines.join("\n")).0;
            find_wrapped(&mut measures);
            measures.iter().map(|measure| measure.wrapped && measure.prose).collect::<Vec<_>>()
        };
        assert_eq!(wrapped(&[line; 4]), [true; 4]);
        assert_eq!(wrapped(&[line; 3]), [false; 3], "too few");
        let last = "كل يوم.";
        assert_eq!(wrapped(&[line, line, line, line, last]), [true; 5], "the last line is shorter");
        assert!(!wrapped(&[line, line, line, line, "كل يوم"])[4], "a line that ends no sentence is another");
        let plain = "افتتاح مكتبة جديدة في وادي السدر القديم أمس";
        assert_eq!(wrapped(&[plain; 5]), [false; 5], "headlines have no marks");
    }

    #[test]
    fn a_wrapped_line_differs_by_a_quarter_of_the_wider_one_at_most_and_a_quarter_of_them_have_marks() {
        let wide = |width: usize, end: usize| Measure { width, end, ..line(8) };
        let wrapped = |run: &[(usize, usize)]| {
            let mut measures: Vec<_> = run.iter().map(|&(width, end)| wide(width, end)).collect();
            find_wrapped(&mut measures);
            measures.iter().map(|measure| measure.wrapped && measure.prose).collect::<Vec<_>>()
        };
        let (none, stop) = (0, END_STOP);
        assert_eq!(wrapped(&[(40, stop), (30, none), (40, none), (32, none)]), [true; 4]);
        // The narrow line ends a run of two, and begins another.
        assert_eq!(wrapped(&[(40, stop), (40, none), (29, none), (29, none)]), [false; 4]);
        assert_eq!(wrapped(&[(29, stop), (29, none), (40, none), (40, none)]), [false; 4]);
        // A run that is too short, then one that is long enough.
        let after = [(90, none), (40, stop), (40, none), (40, none), (40, none), (90, none)];
        assert_eq!(wrapped(&after), [false, true, true, true, true, false]);
        assert_eq!(wrapped(&[(40, stop), (40, none), (40, none), (40, none), (40, none)]), [false; 5], "one of five");
        assert_eq!(wrapped(&[(40, none), (40, stop), (40, none), (40, none), (90, stop)]), [true; 5], "and its end");
    }

    #[test]
    fn a_piece_knows_its_place_on_the_page_and_how_much_furniture_there_is() {
        let share = Measure { whole: Class::Share.bit(), ..line(2) };
        let of = |furniture: usize, others: usize| {
            let speech = Measure { whole: Class::Speech.bit(), ..line(2) };
            let measures = [vec![share.clone(); furniture], vec![speech; others]].concat();
            let pieces = Context::of(&measures, &[], &in_lines(0..measures.len()), &vec![0; measures.len()]).pieces;
            pieces.iter().map(|piece| (piece.from_top, piece.from_bottom, piece.furniture)).collect::<Vec<_>>()
        };
        assert_eq!(of(0, 3), [(0, 2, 0), (1, 1, 0), (2, 0, 0)], "what opens speech is no furniture");
        for (furniture, answer) in [(1, 1), (2, 1), (3, 2), (7, 2), (8, 3)] {
            assert!(of(furniture, 1).iter().all(|place| place.2 == answer), "{furniture}");
        }
        let places: Vec<_> = of(0, 31).into_iter().map(|(top, bottom, _)| (top, bottom)).collect();
        let top = [vec![0, 1, 2], vec![3; 3], vec![4; 6], vec![5; 18], vec![6]].concat();
        let bottom = [vec![5; 11], vec![4; 12], vec![3; 4], vec![2; 2], vec![1, 0]].concat();
        assert_eq!(places, top.into_iter().zip(bottom).collect::<Vec<_>>());
    }

    #[test]
    fn text_of_words_that_were_not_above_is_about_something_else() {
        // Twenty words above, a line that is no text, and below it words of which some stood above.
        let fresh = |above: u32, below: u32, known: u32| {
            let vocabulary: Vec<u32> =
                (0..above).chain((0..below).map(|word| word + if word < known { 0 } else { 1000 })).collect();
            let prose = |vocabulary: std::ops::Range<u32>| Measure {
                vocabulary: vocabulary.start as usize..vocabulary.end as usize,
                ..prose(20)
            };
            let measures = [prose(0..above), line(3), prose(above..above + below)];
            let context = Context::of(&measures, &vocabulary, &in_lines(0..measures.len()), &[0; 3]);
            context.fresh().get(1).copied().unwrap()
        };
        assert!(fresh(20, 20, 0));
        assert!(fresh(20, 20, 1), "one of twenty");
        assert!(!fresh(20, 20, 2), "one of ten");
        assert!(fresh(15, 15, 0) && !fresh(14, 15, 0) && !fresh(15, 14, 0), "fewer than fifteen do not say");
        assert!(fresh(60, 100, 5), "five of the first sixty");
        assert!(!fresh(60, 100, 6), "six of the first sixty");
    }

    #[test]
    fn a_piece_knows_the_running_text_on_both_sides_and_how_much_has_passed() {
        let measures = [line(2), prose(10), line(2), prose(30), line(2)];
        let found = around(&measures, prose_around, |piece| (piece.above, piece.below, piece.passed));
        let wanted = [
            (None, Some(1), 0),
            (None, Some(2), 0),
            // A quarter.
            (Some(1), Some(1), 2),
            (Some(2), None, 2),
            (Some(1), None, 5),
        ];
        assert_eq!(found, wanted);
        assert_eq!(
            around(&[line(2)], prose_around, |piece| (piece.above, piece.below, piece.passed)),
            [(None, None, 6)]
        );
    }

    #[test]
    fn a_piece_knows_which_share_of_its_words_the_text_around_it_has() {
        let vocabulary = [1, 2, 3, 4, 5, 1, 2, 9, 1, 2, 9, 4, 5];
        let with = |vocabulary: std::ops::Range<usize>, measure: Measure| Measure { vocabulary, ..measure };
        let measures = [with(0..5, line(5)), with(5..8, prose(20)), with(8..13, line(5)), line(5)];
        let pass = |measures: &[Measure], pieces: &mut [Around]| similarity(measures, &vocabulary, 1..2, pieces);
        let found = around(&measures, pass, |piece| [piece.known_above, piece.known_below, piece.topic]);
        // None is 1; two of five 3, three of five 4, all 6.
        assert_eq!(found, [[1, 3, 3], [1, 1, 6], [4, 1, 4], [0, 0, 0]]);
    }

    #[test]
    fn a_marker_opens_a_block_of_its_kind() {
        for (class, kind, may_go_on) in [
            (Class::ReadAlso, 1, true),
            (Class::Related, 2, true),
            (Class::MostRead, 3, true),
            (Class::Tags, 4, true),
            (Class::Comments, 5, true),
            (Class::Share, 6, false),
            (Class::Follow, 6, false),
            (Class::Listen, 6, false),
            (Class::Copyright, 7, true),
            (Class::Cookies, 7, false),
            (Class::Masthead, 7, false),
            (Class::Newsletter, 7, false),
            (Class::Source, 0, false),
        ] {
            let starts = |words: usize| opens(&Measure { starts: class.bit(), ..line(words) });
            assert_eq!(opens(&Measure { whole: class.bit(), ..line(9) }), kind, "{class:?}");
            assert_eq!([starts(6), starts(7)], [if may_go_on { kind } else { 0 }, 0], "{class:?}");
        }
    }

    #[test]
    fn a_piece_knows_the_last_marker_above_and_what_has_come_since() {
        let (read_also, comments, copyright) = (Class::ReadAlso.bit(), Class::Comments.bit(), Class::Copyright.bit());
        let measures = [
            line(2),
            Measure { whole: read_also, ..line(2) },
            prose(20),
            line(2),
            Measure { whole: comments, starts: comments, ..line(2) },
            line(2),
            // Too long to open a block.
            Measure { starts: copyright, ..line(7) },
            line(2),
        ];
        let own_lines =
            |measures: &[Measure], pieces: &mut [Around]| markers(measures, &in_lines(0..measures.len()), pieces);
        let found =
            around(&measures, own_lines, |piece| (piece.marker, piece.marker_distance, piece.prose_since_marker));
        let after = [(5, 1, false), (5, 2, false), (5, 3, false)];
        assert_eq!(found.split_at(5).0, [(0, 0, false), (0, 1, false), (1, 1, false), (1, 2, true), (1, 3, true)]);
        assert_eq!(found.split_at(5).1, after);
        assert_eq!(around(&measures, own_lines, |piece| piece.closed), [0, 0, 0, 0, 0, 2, 2, 3]);
    }

    #[test]
    fn what_a_marker_opens_has_ended_where_its_own_line_holds_it() {
        let found = |lines: [usize; 5]| {
            let marker = Measure { whole: Class::ReadAlso.bit(), ..line(2) };
            let measures = [line(2), marker, line(5), line(2), line(3)];
            let markers = |measures: &[Measure], pieces: &mut [Around]| markers(measures, &in_lines(lines), pieces);
            around(&measures, markers, |piece| (piece.marker, piece.below_block))
        };
        let below = [(0, false), (0, false), (1, false), (1, false), (1, false)];
        assert_eq!(found([0, 1, 1, 2, 3])[2..], [(1, false), (0, true), (0, false)], "a link behind the marker");
        assert_eq!(found([0, 1, 2, 3, 4]), below, "links below it");
        assert_eq!(found([0; 5]), below, "all on one line");
        assert_eq!(found([0, 0, 1, 2, 3]), below, "behind other text");
    }

    #[test]
    fn a_copy_stood_above_as_a_whole_or_shortened() {
        let pieces = (0..8).map(|bit| Around { repeat: 1 << bit, ..Around::default() }).collect();
        let context = Context { pieces, document: Vec::new() };
        let copies: Vec<usize> = (0..9).filter(|&index| context.is_copy(index)).collect();
        assert_eq!(copies, [0, 6]);
    }

    #[test]
    fn rows_of_pieces_of_one_shape_are_told_by_their_number_and_their_ends() {
        let ended = |end: usize| Measure { end, ..line(8) };
        for (measures, wanted) in [
            (vec![line(1), line(2), line(3)], vec![6, 7, 8]),
            (vec![line(4), line(18)], vec![3, 5]),
            (vec![prose(20), line(3), line(4), line(19), ended(END_STOP), ended(END_COLON)], vec![0; 6]),
            (vec![prose(20), line(20), ended(END_COLON), ended(END_QUOTE), line(18)], vec![0; 5]),
            (vec![prose(9); 20], [vec![15], vec![16; 18], vec![17]].concat()),
        ] {
            assert_eq!(around(&measures, runs, |piece| piece.run), wanted);
        }
    }

    #[test]
    fn a_colon_announces_a_list_until_running_text_or_furniture() {
        let found = |measures: &[Measure]| around(measures, lists, |piece| piece.list);
        let announced = |words: usize| Measure { end: END_COLON, ..line(words) };
        let phrase = |class: Class, measure: Measure| Measure { whole: class.bit(), ..measure };
        let mut long = vec![announced(3)];
        long.resize(32, line(2));
        assert_eq!(found(&long), [vec![0, 1], vec![2; 3], vec![3; 6], vec![4; 20], vec![5]].concat());
        assert_eq!(found(&[announced(2), line(2)]), [0, 0], "a label");
        assert_eq!(found(&[line(3), line(2)]), [0, 0], "no colon");
        assert_eq!(found(&[phrase(Class::Share, announced(3)), line(2)]), [0, 0], "furniture");
        assert_eq!(found(&[phrase(Class::Speech, announced(3)), line(2)]), [0, 1]);
        for (between, behind) in
            [(line(24), 2), (line(25), 0), (phrase(Class::Share, line(1)), 0), (phrase(Class::Speech, line(1)), 2)]
        {
            assert_eq!(found(&[announced(3), line(2), between.clone(), line(2)]), [0, 1, 2, behind], "{between:?}");
        }
    }

    #[test]
    fn neighbours_that_begin_alike_are_parallel() {
        let begins = |begin: usize, words: usize| Measure { begin, ..line(words) };
        let measures = [begins(2, 1), begins(2, 5), begins(3, 10), begins(0, 1), begins(0, 5)];
        let found = around(&measures, |measures, pieces| parallels(measures, &[], pieces), |piece| piece.parallel);
        assert_eq!(found, [1, 2, 0, 0, 0]);
    }

    #[test]
    fn short_neighbours_that_share_words_or_have_as_many_are_parallel() {
        let bits = |one: Measure, other: Measure, vocabulary: &[u32]| {
            around(&[one, other], |measures, pieces| parallels(measures, vocabulary, pieces), |piece| piece.parallel)
        };
        let with = |vocabulary: std::ops::Range<usize>, words: usize| Measure { vocabulary, ..line(words) };
        let (shares, even) = ([4, 8], [16, 32]);
        // Two of six words, two of seven, one of one.
        let words = [7, 8, 1, 2, 3, 7, 4, 8, 5];
        assert_eq!(bits(with(0..2, 19), with(2..8, 5), &words), shares);
        assert_eq!(bits(with(0..2, 5), with(2..8, 19), &words), shares);
        assert_eq!(bits(with(0..2, 10), with(2..9, 5), &words), [0, 0]);
        assert_eq!(bits(with(0..1, 10), with(5..6, 5), &words), [0, 0]);
        assert_eq!(bits(with(0..2, 20), with(2..8, 5), &words), [0, 0], "long ones share words anyway");
        assert_eq!(bits(with(0..2, 5), with(2..8, 20), &words), [0, 0]);
        assert_eq!(bits(line(3), line(4), &[]), even);
        assert_eq!(bits(line(3), line(5), &[]), [0, 0]);
        assert_eq!(bits(line(0), line(1), &[]), [0, 0], "without words");
        assert_eq!(bits(line(19), line(20), &[]), [0, 0], "long");
        assert_eq!(bits(line(3), Measure { end: END_STOP, ..line(4) }, &[]), [0, 0], "of another end");
    }

    #[test]
    fn the_page_is_about_the_first_stretch_that_is_long_enough() {
        // Running text of so many words each, with so many other pieces between.
        let stretch = |first: usize, between: usize, second: usize| {
            main_stretch(&[vec![prose(first)], vec![line(2); between], vec![prose(second)]].concat())
        };
        assert_eq!(stretch(20, 3, 20), 0..5);
        assert_eq!(stretch(20, 4, 20), 0..1);
        assert_eq!(stretch(10, 4, 20), 0..1, "half as long");
        assert_eq!(stretch(10, 4, 21), 5..6);
        assert_eq!(main_stretch(&[line(2), prose(20), line(2)]), 1..2);
        assert_eq!(main_stretch(&[line(2)]), 0..0);
        let two = |second: usize| main_stretch(&[vec![prose(6); 2], vec![line(2); 4], vec![prose(second)]].concat());
        assert_eq!([two(24), two(25)], [0..2, 6..7], "of two pieces, both count");
    }

    #[test]
    fn pieces_are_indented_like_most_of_the_main_stretch_or_not() {
        let found = |indents: &[usize], main: std::ops::Range<usize>| {
            let mut pieces = vec![Around::default(); indents.len()];
            same_indent(indents, main, &mut pieces);
            pieces.iter().map(|piece| piece.same_indent).collect::<Vec<_>>()
        };
        assert_eq!(found(&[0, 2, 2, 2, 0], 1..4), [0, 1, 1, 1, 0]);
        assert_eq!(found(&[0, 2, 2, 0, 2], 0..5), [0, 1, 1, 0, 1], "most are");
        assert_eq!(found(&[2, 2, 2], 1..2), [2, 2, 2], "all are alike");
    }

    #[test]
    fn a_piece_knows_how_far_the_main_stretch_is() {
        let measures = vec![line(2); 27];
        let main = |measures: &[Measure], pieces: &mut [Around]| topic(measures, 14..16, pieces);
        let above = [vec![3; 2], vec![2; 7], vec![1; 3], vec![0; 2]].concat();
        let below = [vec![5; 3], vec![6; 7], vec![7]].concat();
        assert_eq!(around(&measures, main, |piece| piece.main), [above, vec![4; 2], below].concat());
        let heads = around(&measures, main, |piece| piece.head);
        assert_eq!(heads.get(9..15), Some(&[None, Some(3), Some(2), Some(1), Some(0), None][..]));
        let none = |measures: &[Measure], pieces: &mut [Around]| topic(measures, 0..0, pieces);
        assert_eq!(around(&measures, none, |piece| (piece.main, piece.head)), [(8, None); 27]);
    }

    #[test]
    fn the_text_takes_up_its_headline_more_than_others_and_the_nearest_of_equals() {
        let mut pieces = [4, 6, 6, 5, 6].map(|topic| Around { topic, ..Around::default() });
        // The last above the text has not the shape of one.
        topic(&[line(5), line(5), line(5), line(5), line(2), prose(20)], 5..6, &mut pieces);
        assert_eq!(pieces.map(|piece| piece.headline), [0, 0, 128, 0, 0]);
    }

    #[test]
    fn a_headline_has_some_words_no_stop_no_date_and_is_no_phrase() {
        for (measure, wanted) in [
            (line(3), false),
            (line(4), true),
            (line(22), true),
            (line(23), false),
            (Measure { end: END_COLON, ..line(8) }, true),
            (Measure { end: END_STOP, ..line(8) }, false),
            (Measure { date: 1, ..line(8) }, false),
            (Measure { whole: Class::Sections.bit(), ..line(8) }, false),
        ] {
            assert_eq!(shaped(&measure), wanted, "{measure:?}");
        }
    }

    #[test]
    fn an_address_spells_a_headline_out() {
        let address = "https://wadi.example/تفتح-البلدية-جسر-الوادي-القديم-7.html";
        let spelled = |lines: &[&str]| {
            let (measures, vocabulary) = measured(&lines.join("\n"));
            around(&measures, |measures, pieces| slugs(measures, &vocabulary, pieces), |piece| piece.slug)
        };
        let title = "تفتح البلدية جسر الوادي القديم";
        assert_eq!(spelled(&[title, address]), [true, false]);
        assert_eq!(spelled(&["تفتح البلدية جسر الوادي القديم غدا الأحد", address]), [true, false], "most of it");
        assert_eq!(spelled(&["تفتح البلدية جسر الوادي القديم صباح الأحد", address]), [false; 2], "four of six words");
        assert_eq!(spelled(&["تفتح البلدية جسر الوادي", address]), [false; 2], "three words");
        assert_eq!(spelled(&[&format!("{title}."), address]), [false; 2], "a sentence");
        assert_eq!(spelled(&[title, "محليات"]), [false; 2], "no address");
    }

    #[test]
    fn candidates_for_the_headline_stand_above_the_running_text() {
        let found = |measures: &[Measure], known_below: &[usize]| {
            let piece = |&known_below: &usize| Around { known_below, ..Around::default() };
            let mut pieces: Vec<Around> = known_below.iter().map(piece).collect();
            headlines(measures, &mut pieces);
            pieces.iter().map(|piece| piece.headline).collect::<Vec<_>>()
        };
        let (first, last, longest, best, only) = (1, 2, 4, 8, 16);
        let three = [line(5), line(9), line(6), prose(20)];
        assert_eq!(found(&three, &[1, 0, 3, 6]), [first, longest, last | best, 0]);
        assert_eq!(found(&[line(5), line(5), prose(20)], &[0; 3]), [first | longest | best, last, 0], "of equals");
        assert_eq!(found(&[line(2), line(5), prose(20)], &[0; 3]), [0, first | last | longest | best | only, 0]);
    }

    #[test]
    fn a_headline_right_above_later_running_text_is_of_another_article() {
        let found = |measure: Measure, below: Option<u32>, known_above: usize, known_below: usize| {
            let mut pieces = [Around::default(), Around { below, known_above, known_below, ..Around::default() }];
            headlines(&[prose(20), measure], &mut pieces);
            pieces.map(|piece| piece.headline)
        };
        let (taken_up, not) = (32, 64);
        assert_eq!(found(line(5), Some(3), 1, 2), [0, taken_up]);
        assert_eq!(found(line(5), Some(3), 2, 2), [0, not]);
        assert_eq!(found(line(5), Some(3), 3, 2), [0, not]);
        assert_eq!(found(line(5), Some(4), 1, 2), [0, 0], "far above");
        assert_eq!(found(line(5), None, 1, 2), [0, 0]);
        assert_eq!(found(line(2), Some(1), 1, 2), [0, 0], "not its shape");
    }

    #[test]
    fn a_document_has_a_size_a_share_of_running_text_and_a_genre() {
        let answers = |measures: &[Measure]| {
            let first = feature(Family::Document, 0);
            document(measures).into_iter().map(|feature| feature - first).collect::<Vec<_>>()
        };
        let (no_speech, no_prose) = (14, 15);
        assert_eq!(answers(&[]), [0, 5, no_speech, no_prose]);
        assert_eq!(answers(&[line(5), line(5), line(5)]), [1, 5, no_speech, no_prose]);
        // A quarter of the words and a little more; all.
        assert_eq!(answers(&[prose(10), line(30)]), [0, 6, no_speech]);
        assert_eq!(answers(&[prose(11), line(29)]), [0, 7, no_speech]);
        assert_eq!(answers(&[prose(40)]), [0, 9, no_speech]);
        for (class, wanted, answer) in
            [(Class::Recipe, 4, 10), (Class::Poem, 2, 11), (Class::Religious, 3, 12), (Class::Comments, 2, 13)]
        {
            let with = |count: usize| answers(&vec![Measure { inside: class.bit(), ..line(5) }; count]);
            assert!(with(wanted).contains(&answer) && !with(wanted - 1).contains(&answer), "{answer}");
        }
        // In one of the four places, or in several.
        for places in 1..16 {
            let at = |place: u32| if places >> place & 1 == 1 { Class::Speech.bit() } else { 0 };
            let speech = Measure { whole: at(0), starts: at(1), ends: at(2), inside: at(3), ..line(5) };
            assert!(!answers(std::slice::from_ref(&speech)).contains(&no_speech), "{speech:?}");
        }
    }
}
