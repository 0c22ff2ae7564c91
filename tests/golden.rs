//! The golden articles against what `extract` makes of them today.
//!
//! `tests/golden/known.tsv` names every article that is not yet right, what differs and why; anything else is a failure,
//! an article that became right too. `GHIRBAL_BLESS=1 cargo test --test golden` brings the file up to date.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;
use std::fmt::Write;

use common::{Sample, body, given, golden, right, root, squeeze, wanted};
use ghirbal::{DateField, Document, Field, Format, render};

/// What differs between a golden article and the document made of it: what, and how.
#[derive(Default)]
struct Differences {
    what: Vec<String>,
    how: Vec<String>,
}

impl Differences {
    fn add(&mut self, what: impl Into<String>, how: String) {
        self.what.push(what.into());
        self.how.push(how);
    }

    fn field(&mut self, what: &str, wanted: Option<&str>, found: Option<&str>) {
        if wanted.map(squeeze) != found.map(squeeze) {
            self.add(what, format!("{what}: {} for {}", found.unwrap_or("none"), wanted.unwrap_or("none")));
        }
    }

    fn fields(&mut self, what: &str, wanted: &[String], found: &[Field]) {
        let found: Vec<&str> = found.iter().map(|field| field.text.as_str()).collect();
        if wanted.iter().map(|text| squeeze(text)).ne(found.iter().map(|text| squeeze(text))) {
            let show = |texts: Vec<&str>| if texts.is_empty() { "none".to_owned() } else { texts.join(" / ") };
            let wanted = wanted.iter().map(String::as_str).collect();
            self.add(what, format!("{what}: {} for {}", show(found), show(wanted)));
        }
    }

    fn date(&mut self, what: &str, wanted: Option<&str>, found: Option<&DateField>) {
        let iso = found.and_then(|date| date.iso.as_deref());
        if wanted != iso {
            self.add(what, format!("{what}: {} for {}", iso.unwrap_or("none"), wanted.unwrap_or("none")));
        }
    }
}

fn compare(sample: &Sample, document: &Document) -> Differences {
    let (mut differences, gold) = (Differences::default(), &sample.gold);
    let exact = roles(sample, document, &mut differences);
    let whole = if gold.lines.iter().flat_map(|line| line.parts.iter().chain([line])).any(own) { 1 } else { 0 };
    let articles = whole + gold.other_articles.len();
    if document.articles.len() != articles {
        differences.add("articles", format!("articles: {} for {articles}", document.articles.len()));
    }
    let nothing = Default::default();
    let article = document.articles.first().unwrap_or(&nothing);
    let text = |field: &Option<Field>| field.as_ref().map(|field| field.text.clone());
    for (what, wanted, found) in [
        ("title", &gold.title, &article.title),
        ("kicker", &gold.kicker, &article.kicker),
        ("dateline", &gold.dateline, &article.dateline),
        ("source", &gold.source, &article.source),
    ] {
        differences.field(what, wanted.as_deref(), text(found).as_deref());
    }
    differences.fields("bylines", &gold.bylines, &article.bylines);
    differences.fields("keywords", &gold.keywords, &article.keywords);
    differences.date("published", gold.published.as_deref(), article.published.as_ref());
    differences.date("updated", gold.updated.as_deref(), article.updated.as_ref());
    for (index, other) in gold.other_articles.iter().enumerate() {
        let found = document.articles.get(index + 1).unwrap_or(&nothing);
        differences.field(&format!("title {}", index + 1), other.title.as_deref(), text(&found.title).as_deref());
        differences.date(&format!("published {}", index + 1), other.published.as_deref(), found.published.as_ref());
    }
    if exact && differences.what.is_empty() {
        markdown(sample, document, &mut differences);
    }
    differences
}

/// Whether a label is an article's own.
fn own(label: &common::Label) -> bool {
    ghirbal::Role::from_name(&label.role).is_some_and(|role| !role.is_page())
}

/// Compares the role of every character; whether each is the first that its label names, none of the others accepted.
fn roles(sample: &Sample, document: &Document, differences: &mut Differences) -> bool {
    let (mut all, mut wrong, mut exact) = (0, 0, true);
    let mut taken: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let labels = wanted(&sample.text, &sample.gold);
    let characters = sample.text.char_indices();
    for (((at, c), label), found) in characters.zip(labels).zip(given(&sample.text, document)) {
        let Some(label) = label.filter(|_| !c.is_whitespace()) else { continue };
        all += 1;
        exact &= label.role == found.0 && (!own(label) || found.1 == Some(label.article));
        // An article's own text belongs to that article and no other.
        let placed = !own(label) || found.1.is_none_or(|article| article == label.article);
        if !right(label, found) || !placed {
            wrong += 1;
            let of = |article: usize| if article == 0 { String::new() } else { format!(" of article {article}") };
            let key = format!(
                "{}{} for {}{}",
                found.0,
                of(found.1.unwrap_or(0)),
                label.role,
                if own(label) { of(label.article) } else { String::new() }
            );
            taken.entry(key).or_insert((0, at)).0 += 1;
        }
    }
    if wrong > 0 {
        let (key, &(_, first)) = taken.iter().max_by_key(|(_, (count, _))| *count).unwrap();
        let text: String =
            sample.text.split_at(first).1.trim_start().chars().take_while(|&c| c != '\n').take(40).collect();
        // Rounded down: all right is 100 and nothing else is.
        differences.add(format!("roles {} %", (all - wrong) * 100 / all), format!("{key}: {text}"));
    }
    exact
}

fn markdown(sample: &Sample, document: &Document, differences: &mut Differences) {
    let path = root().join("tests/golden").join(&sample.name).join("expected.md");
    let wanted = std::fs::read_to_string(path).expect("scripts/golden.py writes expected.md");
    let (wanted, found) = (wanted.trim_end(), render(document, Format::Markdown));
    if wanted != found {
        let line = wanted.lines().zip(found.lines()).find(|(wanted, found)| wanted != found);
        let (wanted, found) = line.unwrap_or(("fewer lines", "more lines"));
        let same = wanted.chars().zip(found.chars()).take_while(|(a, b)| a == b).count();
        let show = |line: &str| line.chars().skip(same.saturating_sub(10)).take(40).collect::<String>();
        differences.add("markdown", format!("markdown: {} for {}", show(found), show(wanted)));
    }
}

const HEAD: &str = "\
# Golden articles that are not right yet: name, what differs, why. Written by GHIRBAL_BLESS=1 cargo test --test golden,
# which keeps the reasons. One that begins with ~ is the test's own: the largest difference, as found for wanted.
";

fn row<'k>(known: &'k BTreeMap<String, (String, String)>, name: &str) -> (&'k str, &'k str) {
    known.get(name).map_or(("", ""), |(what, why)| (what, why))
}

#[test]
fn every_article_is_right_or_known_not_to_be() {
    let path = root().join("tests/golden/known.tsv");
    let file = std::fs::read_to_string(&path).unwrap_or_default();
    let mut known: BTreeMap<String, (String, String)> = BTreeMap::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, what, why] = fields[..] else { panic!("known.tsv: not three fields: {line}") };
        assert!(!why.trim().is_empty(), "known.tsv: {name} has no reason");
        assert!(known.insert(name.to_owned(), (what.to_owned(), why.to_owned())).is_none(), "known.tsv: {name} twice");
    }
    let bless = std::env::var_os("GHIRBAL_BLESS").is_some();
    let (mut rows, mut report, mut f1) = (String::new(), String::new(), 0.0);
    let samples = golden();
    let mut right = 0;
    for sample in &samples {
        let document = sample.extract();
        common::assert_partition(&document, sample.text.len(), &sample.name);
        f1 += body(&sample.text, &sample.gold, &document).f1();
        let differences = compare(sample, &document);
        let (name, what) = (&sample.name, differences.what.join(", "));
        right += usize::from(what.is_empty());
        let (known_what, why) = row(&known, name);
        if !what.is_empty() {
            let own = differences.how.first().unwrap().replace(['\t', '\n'], " ");
            let why = if why.is_empty() || why.starts_with('~') { format!("~ {own}") } else { why.to_owned() };
            writeln!(rows, "{name}\t{what}\t{why}").unwrap();
        }
        if what != known_what {
            let known_what = if known_what.is_empty() { "nothing" } else { known_what };
            match what.as_str() {
                "" => writeln!(report, "{name}: right now ({known_what} before); remove it from known.tsv").unwrap(),
                _ => writeln!(report, "{name}: {what}; known: {known_what}\n    {}", differences.how.join("\n    "))
                    .unwrap(),
            }
        }
        known.remove(name);
    }
    for name in known.keys().filter(|_| !bless) {
        writeln!(report, "{name}: in known.tsv, but there is no such article").unwrap();
    }
    println!("{right} of {} right, body F1 {:.4}", samples.len(), f1 / samples.len() as f64);
    if bless {
        std::fs::write(&path, format!("{HEAD}{rows}")).unwrap();
    } else {
        assert!(report.is_empty(), "\n{report}GHIRBAL_BLESS=1 cargo test --test golden takes these over.");
    }
    floor("articles that are right", right as f64);
    floor("body F1, macro", f1 / samples.len() as f64);
}

/// Blessing must not let quality slip unseen: these floors are only changed by hand.
fn floor(name: &str, value: f64) {
    let file = std::fs::read_to_string(root().join("tests/golden/floors.tsv")).unwrap();
    let row = file.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('\t')?.split('\t').next());
    let least: f64 = row.unwrap_or_else(|| panic!("floors.tsv: no {name}")).parse().unwrap();
    assert!(value >= least, "{name}: {value:.4} is below the floor of {least}");
}

/// The Markdown is made of the labels by a script; it must be what the script makes of them today.
#[test]
fn expected_markdown_follows_from_the_labels() {
    let script = root().join("scripts/golden.py");
    match std::process::Command::new("python3").arg(script).arg("--check").output() {
        Ok(output) => assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout)),
        Err(error) => eprintln!("skipped: python3 does not run here: {error}"),
    }
}

/// Whole pages pasted below each other, with their menus and footers and no marker in between: the page's own samples.
#[test]
fn pages_pasted_below_each_other_come_apart() {
    let sample = |name: &str| {
        std::fs::read_to_string(root().join(format!("www/samples/{name}.txt"))).expect("the page has its samples")
    };
    let text = ["port", "library", "recipe"].map(sample).join("\n");
    let document = ghirbal::extract(&text, &Default::default());
    let first_words = |text: &str| text.split(' ').take(3).collect::<Vec<_>>().join(" ");
    let found: Vec<_> = document
        .articles
        .iter()
        .map(|article| {
            let title = article.title.as_ref().map(|title| first_words(&title.text)).unwrap_or_default();
            let published = article.published.as_ref().map(|date| date.text.clone()).unwrap_or_default();
            let bylines: Vec<&str> = article.bylines.iter().map(|name| name.text.as_str()).collect();
            (title, published, bylines.join("، "), first_words(&article.text))
        })
        .collect();
    let wanted = [
        ("ميناء رأس الريحان", "الثلاثاء 14 مايو/أيار 2024 - 10:35", "", "رست في ميناء"),
        ("مكتبة متنقلة تجوب", "10 مارس 2025", "هدى المرزوقي", "في السابعة من"),
        ("طريقة عمل شوربة", "منذ 3 ساعات", "سعاد البنّا", "شوربة العدس من"),
    ];
    let wanted = wanted.map(|(title, date, author, text)| (title.into(), date.into(), author.into(), text.into()));
    assert_eq!(found, wanted);
}
