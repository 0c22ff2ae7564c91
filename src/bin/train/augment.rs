//! Variants of the training documents: other articles appended with and without a marker, markers removed, lines
//! glued, tails shuffled. A model that has seen only tidy pages trusts markers too much.

use rand::Rng;
use rand::seq::{IndexedRandom, SliceRandom};
use rand_chacha::ChaCha8Rng;

use crate::gold::{Gold, Line, Part};

const MARKERS: [&str; 14] = [
    "إقرأ أيضاً:",
    "اقرأ أيضا",
    "اقرأ المزيد",
    "شاهد أيضاً",
    "قد يهمك أيضا",
    "مواضيع ذات صلة",
    "أخبار ذات صلة",
    "مقالات مشابهة",
    "اخترنا لكم",
    "أخبار متعلقة",
    "موضوعات متعلقة",
    "المزيد من الأخبار",
    "قد يعجبك",
    "الأكثر قراءة",
];

/// One variant of `gold`; `others` are the documents that articles to append are taken from.
pub fn vary(gold: &Gold, others: &[&Gold], rng: &mut ChaCha8Rng) -> Gold {
    if rng.random_bool(ALONE)
        && let Some(mut new) = alone(gold, others, rng)
    {
        if rng.random_bool(SENTENCES) {
            sentences(&mut new.lines, rng);
        }
        return new;
    }
    let mut new = gold.clone();
    let more = [0, 0, 0, 0, 0, 0, 1, 1, 2, 3].choose(rng).copied().unwrap_or(0);
    for _ in 0..more {
        append(&mut new, others, rng);
    }
    if rng.random_bool(0.15) {
        link_inside(&mut new, others, rng);
    }
    if rng.random_bool(HEADS) {
        change_head(&mut new.lines, others, rng);
    }
    if rng.random_bool(TAILS) {
        change_tail(&mut new.lines, others, rng);
    }
    if rng.random_bool(SENTENCES) {
        sentences(&mut new.lines, rng);
    }
    if rng.random_bool(0.35) {
        let share = rng.random_range(0.3..1.0);
        new.lines.retain(|line| !is_marker(line) || !rng.random_bool(share));
    }
    if rng.random_bool(0.2) {
        shuffle_tail(&mut new.lines, rng);
    }
    if rng.random_bool(0.25) {
        glue(&mut new.lines, rng);
    }
    if rng.random_bool(0.06) {
        caption(&mut new.lines);
    }
    if rng.random_bool(0.15) {
        truncate(&mut new.lines, rng);
    }
    if rng.random_bool(0.06) {
        wrap(&mut new.lines, rng.random_range(45..85));
    }
    if rng.random_bool(0.02) {
        flatten(&mut new.lines, rng);
    }
    if rng.random_bool(0.1) {
        unbullet(&mut new.lines);
    }
    new
}

fn is_role(line: &Line, roles: &[&str]) -> bool {
    !line.parts.is_empty() && line.parts.iter().all(|part| roles.contains(&part.role.as_str()))
}

/// A marker line: by role, or a short line of a related block that ends in a colon.
fn is_marker(line: &Line) -> bool {
    is_role(line, &["marker"])
        || is_role(line, &["related"])
            && line.parts.iter().all(|p| p.text.split_whitespace().count() <= 4 && p.text.trim_end().ends_with(':'))
}

const TEXT: [&str; 6] = ["title", "paragraph", "heading", "list-item", "quote", "published"];

/// Appends another document's article, behind a marker or not, with or without links behind it.
fn append(gold: &mut Gold, others: &[&Gold], rng: &mut ChaCha8Rng) {
    let Some(other) = others.choose(rng) else { return };
    let from = |line: &&Line| is_role(line, &TEXT) && line.parts.iter().all(|part| part.article == 0);
    let mut lines: Vec<Line> = other.lines.iter().filter(from).take(rng.random_range(2..12)).cloned().collect();
    let words: usize = lines.iter().flat_map(|line| &line.parts).map(|part| part.text.split_whitespace().count()).sum();
    if words < 25 || !lines.iter().any(|line| is_role(line, &["title"])) {
        return;
    }
    let article = gold.lines.iter().flat_map(|line| &line.parts).map(|part| part.article).max().unwrap_or(0) + 1;
    lines.iter_mut().flat_map(|line| &mut line.parts).for_each(|part| part.article = article);
    // The headline stands first in its article wherever the other page had it.
    if let Some(title) = lines.iter().position(|line| is_role(line, &["title"])) {
        let title = lines.remove(title);
        lines.insert(0, title);
    }
    if rng.random_bool(0.6) {
        let text = (*MARKERS.choose(rng).unwrap_or(&"")).to_owned();
        lines.insert(0, Line { before: String::new(), parts: vec![Part { text, role: "marker".into(), article: 0 }] });
    }
    let last_text =
        gold.lines.iter().rposition(|line| is_role(line, &["paragraph", "list-item", "quote", "source", "keywords"]));
    let at = if rng.random_bool(0.6) { last_text.map_or(gold.lines.len(), |at| at + 1) } else { gold.lines.len() };
    gold.lines.splice(at..at, lines);
}

/// How often a page is the article alone, without anything around it; how often its credits stay, how often its headline does not, and
/// how many other articles are below it at most.
const ALONE: f64 = 0.3;
const CREDITS: f64 = 0.4;
const HEADLESS: f64 = 0.15;
const BELOW: u64 = 2;

/// The article of a page and those of others below it, as people paste them: headlines and texts, some with their credits.
fn alone(gold: &Gold, others: &[&Gold], rng: &mut ChaCha8Rng) -> Option<Gold> {
    let credits = rng.random_bool(CREDITS);
    let mut lines = article(gold, 0, credits)?;
    if rng.random_bool(HEADLESS) {
        lines.remove(0);
    }
    let below = rng.random_range(0..=BELOW);
    let spaced = rng.random_bool(0.5);
    for number in 1..=below {
        if let Some(other) = others.choose(rng).and_then(|other| article(other, number, credits)) {
            lines.push(Line::default());
            lines.extend(other);
        }
    }
    if spaced {
        lines = lines.into_iter().flat_map(|line| [line, Line::default()]).collect();
    }
    Some(Gold { lines, ..gold.clone() })
}

/// The lines of a page's article from its headline on, as those of the article with a number; none for a page without a headline or
/// without much text.
fn article(page: &Gold, number: u64, credits: bool) -> Option<Vec<Line>> {
    const TEXT: [&str; 5] = ["title", "paragraph", "heading", "list-item", "quote"];
    const CREDITS: [&str; 6] = ["dateline", "byline", "published", "source", "updated", "caption"];
    let stays = |part: &&Part| {
        let role = part.role.as_str();
        part.article == 0 && (TEXT.contains(&role) || credits && CREDITS.contains(&role))
    };
    let line = |line: &Line| Line {
        before: line.before.clone(),
        parts: line.parts.iter().filter(stays).map(|part| Part { article: number, ..part.clone() }).collect(),
    };
    let mut lines: Vec<Line> = page.lines.iter().map(line).filter(|line| !line.parts.is_empty()).collect();
    let title = lines.iter().position(|line| is_role(line, &["title"])).map(|title| lines.remove(title))?;
    lines.retain(|line| !is_role(line, &["title"]));
    let words: usize = lines.iter().flat_map(|line| &line.parts).map(|part| part.text.split_whitespace().count()).sum();
    lines.insert(0, title);
    (words >= 40).then_some(lines)
}

/// Sets links to other articles between two paragraphs, behind a marker or not; the text goes on behind them.
fn link_inside(gold: &mut Gold, others: &[&Gold], rng: &mut ChaCha8Rng) {
    let text = |line: &Line| is_role(line, &["paragraph"]) && line.parts.iter().all(|part| part.article == 0);
    let paragraphs: Vec<usize> = (1..gold.lines.len()).filter(|&at| text(&gold.lines[at])).collect();
    let Some(&at) = paragraphs.get(1..).and_then(|inner| inner.choose(rng)) else { return };
    let line = |text: String, role: &str| Line {
        before: String::new(),
        parts: vec![Part { text, role: role.to_owned(), article: 0 }],
    };
    let mut links = Vec::new();
    if rng.random_bool(0.7) {
        links.push(line((*MARKERS.choose(rng).unwrap_or(&"")).to_owned(), "marker"));
    }
    for _ in 0..rng.random_range(1..4) {
        let title = |other: &&Gold| {
            let title = other.lines.iter().find(|line| is_role(line, &["title"]))?;
            Some(title.parts.iter().map(|part| part.text.as_str()).collect::<String>())
        };
        links.extend(others.choose(rng).and_then(title).map(|title| line(title, "related")));
    }
    gold.lines.splice(at..at, links);
}

const FURNITURE: [&str; 8] =
    ["related", "marker", "share", "navigation", "footer", "advertisement", "comment", "keywords"];

/// How often a page gets the furniture above or below its text from another one.
const HEADS: f64 = 0.15;
const TAILS: f64 = 0.25;

/// Where the furniture above the text ends, and where that behind the text begins.
fn frame(lines: &[Line]) -> (usize, usize) {
    let of_page = |line: &Line| line.parts.is_empty() || is_role(line, &FURNITURE);
    let head = lines.iter().position(|line| !of_page(line)).unwrap_or(0);
    let tail = lines.iter().rposition(|line| !of_page(line)).map_or(lines.len(), |last| last + 1);
    (head, tail)
}

/// Puts the furniture above another page's text in place of its own, or above it.
fn change_head(lines: &mut Vec<Line>, others: &[&Gold], rng: &mut ChaCha8Rng) {
    let Some(other) = others.choose(rng) else { return };
    let own = if rng.random_bool(0.7) { frame(lines).0 } else { 0 };
    lines.splice(..own, other.lines.iter().take(frame(&other.lines).0).cloned());
}

/// Puts the furniture behind another page's text in place of its own, or behind it.
fn change_tail(lines: &mut Vec<Line>, others: &[&Gold], rng: &mut ChaCha8Rng) {
    let Some(other) = others.choose(rng) else { return };
    let own = if rng.random_bool(0.7) { frame(lines).1 } else { lines.len() };
    lines.splice(own.., other.lines.iter().skip(frame(&other.lines).1).cloned());
}

/// How often a page gets lines of `model/sentences.tsv`.
const SENTENCES: f64 = 0.45;

/// Puts lines of `model/sentences.tsv` where pages have them: right above the text or at the top, below the text or at the end, in
/// the text, below the headline or in its place.
fn sentences(lines: &mut Vec<Line>, rng: &mut ChaCha8Rng) {
    let rows = include_str!("../../../model/sentences.tsv").lines().skip(1).filter(|row| !row.starts_with('#'));
    let rows: Vec<Vec<&str>> = rows.map(|row| row.split('\t').collect()).collect();
    for _ in 0..rng.random_range(1..=4) {
        let Some([place, role, text]) = rows.choose(rng).map(Vec::as_slice) else { return };
        let is_text = |line: &Line| is_role(line, &["paragraph", "list-item", "quote"]);
        // A page of nothing but headlines has neither.
        let (Some(first), Some(last)) = (lines.iter().position(is_text), lines.iter().rposition(is_text)) else {
            return;
        };
        let title = lines.iter().position(|line| is_role(line, &["title"])).filter(|&title| title < first);
        let part = Part { text: (*text).to_owned(), role: (*role).to_owned(), article: 0 };
        let line = Line { before: String::new(), parts: vec![part] };
        let at = match (*place, rng.random_bool(0.7)) {
            ("title", _) => {
                // The headline itself; where the page prints it twice, no other is right.
                if let Some(title) =
                    title.filter(|_| lines.iter().filter(|line| is_role(line, &["title"])).count() == 1)
                {
                    lines[title] = line;
                }
                continue;
            }
            ("below", true) => title.map_or(first, |title| title + 1),
            ("below", false) => first,
            // Subheads are hard to tell from links below a link.
            ("inside", is_anywhere) => {
                let is_link = |line: &Line| is_role(line, &["related"]);
                let below_links = (first + 1..=last).filter(|&at| is_link(&lines[at - 1]) && is_text(&lines[at]));
                let below_links: Vec<usize> = below_links.filter(|_| !is_anywhere).collect();
                let anywhere = rng.random_range(first + 1..=last + 1);
                below_links.choose(rng).copied().unwrap_or(anywhere)
            }
            ("end", _) => last + 1,
            ("head", true) => first,
            ("head", false) => 0,
            (_, true) => last + 1,
            (_, false) => lines.len(),
        };
        lines.insert(at, line);
    }
}

/// Shuffles blocks of furniture behind the text.
fn shuffle_tail(lines: &mut [Line], rng: &mut ChaCha8Rng) {
    let start =
        lines.iter().rposition(|line| !line.parts.is_empty() && !is_role(line, &FURNITURE)).map_or(0, |at| at + 1);
    let Some(tail) = lines.get_mut(start..) else { return };
    let mut blocks: Vec<Vec<Line>> = Vec::new();
    for line in tail.iter() {
        let role = |line: &Line| {
            line.parts.first().map(|part| if part.role == "marker" { "related".into() } else { part.role.clone() })
        };
        match blocks.last_mut() {
            Some(block) if line.parts.is_empty() || block.last().and_then(role) == role(line) => {
                block.push(line.clone())
            }
            _ => blocks.push(vec![line.clone()]),
        }
    }
    blocks.shuffle(rng);
    tail.iter_mut().zip(blocks.into_iter().flatten()).for_each(|(line, new)| *line = new);
}

/// Glues some short lines of furniture to the line before, or a marker to the end of the text.
fn glue(lines: &mut Vec<Line>, rng: &mut ChaCha8Rng) {
    let share = rng.random_range(0.1..0.7);
    let joint = if rng.random_bool(0.5) { "" } else { " " };
    let mut glued: Vec<Line> = Vec::new();
    for line in lines.drain(..) {
        let before = glued.iter().rposition(|line| !line.parts.is_empty());
        let may = is_role(&line, &["share", "footer", "marker", "published", "source", "updated", "keywords"]);
        match before.and_then(|at| glued.get_mut(at)) {
            Some(last) if may && rng.random_bool(share) => {
                if let Some(part) = last.parts.last_mut() {
                    part.text = part.text.trim_end().to_owned() + joint;
                }
                let parts = line.parts.into_iter().map(|part| Part { text: part.text.trim().to_owned(), ..part });
                last.parts.extend(parts);
            }
            _ => glued.push(line),
        }
    }
    *lines = glued;
}

/// Repeats the headline as the caption of the picture right below it.
fn caption(lines: &mut Vec<Line>) {
    let title = |line: &Line| is_role(line, &["title"]) && line.parts.iter().all(|part| part.article == 0);
    let Some(at) = lines.iter().position(title) else { return };
    let mut caption = lines[at].clone();
    caption.parts.iter_mut().for_each(|part| part.role = "caption".to_owned());
    if !lines.iter().skip(at + 1).any(title) {
        lines.insert(at + 1, caption);
    }
}

/// Cuts the document off somewhere in its last third.
fn truncate(lines: &mut Vec<Line>, rng: &mut ChaCha8Rng) {
    let len = lines.len();
    if len > 6 {
        lines.truncate(rng.random_range(len * 2 / 3..len));
    }
}

/// Takes the bullets off all lines.
fn unbullet(lines: &mut [Line]) {
    for part in lines.iter_mut().flat_map(|line| line.parts.first_mut()) {
        part.text = part
            .text
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '•' | '-' | '*' | '·' | '●' | '▪'))
            .to_owned();
        if part.text.trim().is_empty() {
            part.text = "•".to_owned();
        }
    }
}

/// Joins lines as a crawler does that keeps the white space between elements and loses the line breaks.
fn flatten(lines: &mut Vec<Line>, rng: &mut ChaCha8Rng) {
    let start = rng.random_range(0..=lines.len() / 2);
    let gap = " ".repeat(rng.random_range(6..24));
    let mut flat = Line::default();
    for line in lines.drain(start..).filter(|line| !line.parts.is_empty()) {
        if let Some(part) = flat.parts.last_mut() {
            part.text = part.text.trim_end().to_owned() + &gap;
        }
        flat.parts.extend(line.parts);
    }
    lines.push(flat);
}

/// Wraps the paragraphs into lines of at most `width` characters.
fn wrap(lines: &mut Vec<Line>, width: usize) {
    let mut wrapped = Vec::new();
    for line in lines.drain(..) {
        let [part] = &line.parts[..] else {
            wrapped.push(line);
            continue;
        };
        let mut text = String::new();
        for word in part.text.split_whitespace() {
            if !text.is_empty() && text.chars().count() + word.chars().count() >= width {
                wrapped.push(Line {
                    before: String::new(),
                    parts: vec![Part { text: std::mem::take(&mut text), ..part.clone() }],
                });
            }
            if !text.is_empty() {
                text.push(' ');
            }
            text += word;
        }
        wrapped.push(Line { before: String::new(), parts: vec![Part { text, ..part.clone() }] });
    }
    *lines = wrapped;
}
