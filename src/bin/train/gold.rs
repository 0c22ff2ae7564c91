//! Labelled documents: the corpus format of `tests/golden/README.md`, and which label each piece should get.

use std::path::{Path, PathBuf};

use ghirbal::training::{PieceView, Sample};
use serde_json::Value;

/// A stretch of a line and its gold role.
#[derive(Clone, Debug)]
pub struct Part {
    pub text: String,
    pub role: String,
    pub article: u64,
}

/// A line of a document; blank lines have no parts.
#[derive(Clone, Debug, Default)]
pub struct Line {
    pub before: String,
    pub parts: Vec<Part>,
}

/// What the gold says about the document as a whole.
#[derive(Clone, Debug, Default)]
pub struct Meta {
    pub updated: Option<String>,
    pub published: Option<String>,
    pub source: Option<String>,
    pub author: Option<String>,
    pub dateline: Option<String>,
}

/// A labelled document.
#[derive(Clone, Debug)]
pub struct Gold {
    pub name: String,
    /// Where it comes from: its folder's name.
    pub set: String,
    /// Documents of one family never stand on both sides of a split.
    pub family: String,
    pub lines: Vec<Line>,
    pub meta: Meta,
    /// The document as read, before anything was done to it.
    pub text: String,
}

impl Gold {
    /// Whether it is a page with one article that has a headline and text.
    pub fn is_one_article(&self) -> bool {
        let parts = || self.lines.iter().flat_map(|line| &line.parts);
        let paragraphs = parts().filter(|part| part.role == "paragraph").count();
        let is_other = |part: &Part| part.article > 0 || part.role == "other-article";
        paragraphs >= 2 && parts().any(|part| part.role == "title") && !parts().any(is_other)
    }

    /// What a person copies of the page: its headline and its text.
    pub fn article(&self) -> String {
        let parts = || self.lines.iter().flat_map(|line| &line.parts);
        let title = parts().filter(|part| part.role == "title").take(1);
        let text = parts().filter(|part| matches!(part.role.as_str(), "paragraph" | "heading" | "list-item" | "quote"));
        title.chain(text).map(|part| part.text.trim()).collect::<Vec<_>>().join("\n\n")
    }
}

/// Reads every labelled document of a folder: `NAME.txt` beside `NAME.json`, or `NAME/input.txt` in it. One that cannot be read is
/// an error: a training without it would pass for one with all.
pub fn read_folder(folder: &Path, set: &str) -> Vec<Gold> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let both = |path: &PathBuf| {
        if path.is_dir() {
            Some((path.join("input.txt"), path.join("expected.json")))
        } else {
            (path.extension()? == "json").then(|| (path.with_extension("txt"), path.clone()))
        }
    };
    let known = |(text, gold): (PathBuf, PathBuf)| {
        read(&text, &gold, set).unwrap_or_else(|| {
            eprintln!("train: {}: this is no labelled page", gold.display());
            std::process::exit(1)
        })
    };
    paths.iter().filter_map(both).map(known).collect()
}

fn read(text: &Path, gold: &Path, set: &str) -> Option<Gold> {
    let text = std::fs::read_to_string(text).ok()?;
    let value: Value = serde_json::from_str(&std::fs::read_to_string(gold).ok()?).ok()?;
    let field = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let mut labels = value.get("lines")?.as_array()?.iter();
    let mut lines = Vec::new();
    for line in text.split('\n') {
        if line.trim().is_empty() {
            lines.push(Line { before: line.to_owned(), parts: Vec::new() });
            continue;
        }
        let label = labels.next()?;
        let role = |value: &Value| value.get("role").and_then(Value::as_str).unwrap_or("paragraph").to_owned();
        let article = |value: &Value| value.get("article").and_then(Value::as_u64).unwrap_or(0);
        let parts = match label.get("parts").and_then(Value::as_array) {
            None => vec![Part { text: line.to_owned(), role: role(label), article: article(label) }],
            Some(parts) => {
                let text = |part: &Value| part.get("text").and_then(Value::as_str).unwrap_or("").to_owned();
                let mut parts: Vec<_> = parts
                    .iter()
                    .map(|part| Part { text: text(part), role: role(part), article: article(part) })
                    .collect();
                spread(line, &mut parts);
                parts
            }
        };
        lines.push(Line { before: String::new(), parts });
    }
    let meta = Meta {
        updated: field("updated"),
        published: field("published"),
        source: field("source"),
        author: field("author"),
        dateline: field("dateline"),
    };
    let site = field("site").or_else(|| field("id"))?;
    let family = format!("{set}:{}", family(site.split(" (").next().unwrap_or(&site)));
    let name = if gold.ends_with("expected.json") { gold.parent()?.file_name()? } else { gold.file_stem()? }
        .to_str()?
        .to_owned();
    Some(Gold { name, set: set.to_owned(), family, lines, meta, text })
}

/// Gives the text between parts to the part before, so that the parts are the whole line.
fn spread(line: &str, parts: &mut [Part]) {
    let mut at = 0;
    let mut starts = Vec::new();
    for part in parts.iter() {
        let found = line.get(at..).and_then(|rest| rest.find(&part.text)).map_or(at, |found| at + found);
        starts.push(found);
        at = found + part.text.len();
    }
    if let Some(first) = starts.first_mut() {
        *first = 0;
    }
    starts.push(line.len());
    for (part, pair) in parts.iter_mut().zip(starts.windows(2)) {
        part.text = line.get(pair[0]..pair[1]).unwrap_or("").to_owned();
    }
}

/// The registered domain of a host; any other site stands for itself.
fn family(site: &str) -> &str {
    let host = site.split('/').next().unwrap_or(site);
    const SECOND_LEVEL: [&str; 7] = ["co", "com", "org", "net", "gov", "edu", "ac"];
    let labels: Vec<_> = host.split('.').collect();
    let keep = if labels.len() > 2 && SECOND_LEVEL.contains(&labels[labels.len() - 2]) { 3 } else { 2 };
    let cut: usize = labels.iter().rev().take(keep).map(|label| label.len() + 1).sum();
    if host.contains('.') { &host[host.len().saturating_sub(cut - 1)..] } else { site }
}

impl Gold {
    /// The text that the lines make.
    pub fn text(&self) -> String {
        let line = |line: &Line| line.parts.iter().fold(line.before.clone(), |text, part| text + &part.text);
        self.lines.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// The label of every piece of `sample`, which was read from [`Gold::text`].
    pub fn labels(&self, sample: &Sample) -> Vec<&'static str> {
        let mut parts = Vec::new();
        let mut at = 0;
        for line in &self.lines {
            at += line.before.len();
            for part in &line.parts {
                parts.push((at, at + part.text.len(), part));
                at += part.text.len();
            }
            at += 1;
        }
        let pieces = sample.pieces();
        let first_text = pieces
            .iter()
            .position(|piece| best(&parts, piece).is_some_and(|part| part.role == "paragraph" && part.article == 0));
        let label = |(index, piece): (usize, &PieceView)| match best(&parts, piece) {
            None => "navigation",
            Some(part) => self.label(
                part,
                piece,
                piece.span.of(sample.text()),
                Some(index) < first_text,
                Some(index) == first_text,
            ),
        };
        pieces.iter().enumerate().map(label).collect()
    }

    /// Resolves the coarse gold roles by what else the gold says.
    fn label(&self, part: &Part, piece: &PieceView, text: &str, above: bool, first: bool) -> &'static str {
        let other = part.article > 0;
        let on = |value: &Option<String>| {
            let day = |iso: &str| iso.get(..10).unwrap_or(iso).to_owned();
            value.as_ref().is_some_and(|value| piece.dates.iter().any(|date| day(date) == day(value)))
        };
        let coarse = matches!(part.role.as_str(), "meta" | "boilerplate");
        match part.role.as_str() {
            "title" if other => "other-title",
            "paragraph" if first && piece.dateline => "dateline",
            "other-article" if piece.words < 20 && !text.trim_end().ends_with('.') => "other-title",
            "other-article" => "paragraph",
            "meta" if self.is_dateline(text) => "dateline",
            _ if coarse && on(&self.meta.published) => "published",
            _ if coarse && on(&self.meta.updated) => "updated",
            "boilerplate" if !piece.dates.is_empty() => "navigation",
            "boilerplate" => "footer",
            "meta" if !piece.dates.is_empty() => "published",
            "meta" => self.nearest(text).unwrap_or(if above { "kicker" } else { "byline" }),
            "related" if piece.whole & 0b111 != 0 => "marker",
            role => ghirbal::training::labels().into_iter().find(|label| *label == role).unwrap_or("navigation"),
        }
    }
}

impl Gold {
    /// Whether a piece is the dateline, a day in it or not.
    fn is_dateline(&self, text: &str) -> bool {
        self.meta.dateline.as_ref().is_some_and(|dateline| bare(dateline) == bare(text))
    }

    /// The field whose value a piece of coarse role comes closest to.
    fn nearest(&self, text: &str) -> Option<&'static str> {
        let fields = [("dateline", &self.meta.dateline), ("byline", &self.meta.author), ("source", &self.meta.source)];
        let closeness = |value: &String| {
            let (a, b) = (bare(text), bare(value));
            let (long, short) = if a.len() > b.len() { (&a, &b) } else { (&b, &a) };
            if short.is_empty() || !long.contains(short.as_str()) { 0 } else { short.len() * 1000 / long.len() }
        };
        let scored = fields.into_iter().filter_map(|(label, value)| Some((closeness(value.as_ref()?), label)));
        scored.filter(|(closeness, _)| *closeness > 0).max_by_key(|(closeness, _)| *closeness).map(|(_, label)| label)
    }
}

/// The part that a piece shares most of its text with.
fn best<'p>(parts: &[(usize, usize, &'p Part)], piece: &PieceView) -> Option<&'p Part> {
    let from = parts.partition_point(|&(_, end, _)| end <= piece.span.start);
    let near = parts.get(from..)?.iter().take_while(|&&(start, _, _)| start < piece.span.end);
    let shared = |&&(start, end, _): &&(usize, usize, &Part)| {
        end.min(piece.span.end).saturating_sub(start.max(piece.span.start))
    };
    near.max_by_key(shared).map(|&(_, _, part)| part)
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}
