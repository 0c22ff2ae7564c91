//! What holds for every text, over text built from the shapes that pages have ([`strategies`]).
//!
//! `PROPTEST_CASES=20000 cargo test --release --test properties` looks longer.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]

mod strategies;

use ghirbal::{
    Article, Block, BlockKind, Document, ExtractOptions, Field, Format, Moment, Offsets, Operations, Profile, Role,
    Segment, extract, normalize, render,
};
use proptest::prelude::*;
use strategies::{lines, page};
use unicode_normalization::UnicodeNormalization;

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2000);
    ProptestConfig { failure_persistence: None, max_shrink_iters: 4000, ..ProptestConfig::with_cases(cases) }
}

fn options() -> impl Strategy<Value = ExtractOptions> {
    (any::<[bool; 5]>(), 0..4usize).prop_map(|([repair, unglue, now, own, none], profile)| {
        let mut options = ExtractOptions::new().repair(repair).unglue(unglue);
        if now {
            options = options.now("2025-06-01T12:00".parse::<Moment>().unwrap());
        }
        if own {
            options = options.phrase("وأضاف المتحدث", Role::Share).phrase("اليوم", Role::Advertisement);
        }
        if none { options } else { options.operations(Profile::NAMES[profile].1) }
    })
}

/// How often `unit` counts a text.
fn length(text: &str, unit: Offsets) -> usize {
    match unit {
        Offsets::Utf8 => text.len(),
        Offsets::Utf16 => text.encode_utf16().count(),
        Offsets::CodePoint => text.chars().count(),
    }
}

fn fields(article: &Article) -> Vec<&Field> {
    let single = [&article.title, &article.kicker, &article.dateline, &article.source];
    single.into_iter().flatten().chain(&article.bylines).chain(&article.keywords).collect()
}

/// Every offset of a document, in a fixed order.
fn offsets(document: &Document) -> Vec<usize> {
    let mut all: Vec<usize> = document.segments.iter().flat_map(|segment| [segment.start, segment.end]).collect();
    for article in &document.articles {
        all.extend([article.start, article.end]);
        all.extend(fields(article).iter().flat_map(|field| [field.start, field.end]));
        let dates = [&article.published, &article.updated].into_iter().flatten();
        all.extend(dates.flat_map(|date| [date.start, date.end]));
        all.extend(article.blocks.iter().flat_map(|block| [block.start, block.end]));
    }
    all.extend(document.related.iter().flat_map(|link| [link.start, link.end]));
    all.extend(document.warnings.iter().flat_map(|warning| [warning.start, warning.end]).flatten());
    all
}

/// What every piece of text is taken for, white space aside.
fn roles(document: &Document) -> Vec<(Role, Option<usize>)> {
    let named = document.segments.iter().filter(|segment| segment.role != Role::Separator);
    named.map(|segment| (segment.role, segment.article)).collect()
}

/// [`roles`] with the words of each piece: one that goes over several lines holds their breaks.
fn labelled(document: &Document, text: &str) -> Vec<(Role, Option<usize>, String)> {
    let words = |start: usize, end: usize| text[start..end].split_whitespace().collect::<Vec<_>>().join(" ");
    let named = document.segments.iter().filter(|segment| segment.role != Role::Separator);
    named.map(|segment| (segment.role, segment.article, words(segment.start, segment.end))).collect()
}

fn plain(text: &str) -> Document {
    extract(text, &ExtractOptions::default())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn segments_partition_the_text_in_every_unit(text in page(), options in options()) {
        for unit in [Offsets::Utf8, Offsets::Utf16, Offsets::CodePoint] {
            let document = extract(&text, &options.clone().offsets(unit));
            let mut at = 0;
            for segment in &document.segments {
                prop_assert_eq!(segment.start, at);
                prop_assert!(segment.end > segment.start);
                prop_assert!((0.0..=1.0).contains(&segment.confidence), "{:?}", segment);
                at = segment.end;
            }
            prop_assert_eq!(at, length(&text, unit));
        }
    }

    #[test]
    fn offsets_lie_on_boundaries_and_agree_in_every_unit(text in page(), options in options()) {
        let bytes = offsets(&extract(&text, &options));
        prop_assert!(bytes.iter().all(|&byte| text.is_char_boundary(byte)));
        for unit in [Offsets::Utf16, Offsets::CodePoint] {
            let converted: Vec<usize> = bytes.iter().map(|&byte| length(&text[..byte], unit)).collect();
            prop_assert_eq!(offsets(&extract(&text, &options.clone().offsets(unit))), converted);
        }
    }

    #[test]
    fn fields_are_the_normalised_text_of_their_place(text in page(), options in options()) {
        // Repair changes the text before it is cut, so places are compared without it.
        let options = options.repair(false);
        let document = extract(&text, &options);
        let operations = options.operations.without(Operations::REPAIR);
        let clean = |start: usize, end: usize| normalize(&text[start..end], operations).text.trim().to_owned();
        for (index, article) in document.articles.iter().enumerate() {
            for field in fields(article) {
                prop_assert_eq!(&field.text, &clean(field.start, field.end));
                prop_assert!(article.start <= field.start && field.end <= article.end, "{:?}", field);
            }
            for date in [&article.published, &article.updated].into_iter().flatten() {
                prop_assert_eq!(&date.text, &clean(date.start, date.end));
                prop_assert!(!date.relative || options.now.is_some() || date.iso.is_none());
            }
            let mut body = String::new();
            let mut before = None;
            let mut at = 0;
            for block in &article.blocks {
                let lines = block_lines(&text, block, operations);
                prop_assert_eq!(&block.text, &lines.join(" "));
                prop_assert!(block.start >= at, "blocks out of order");
                at = block.end;
                let own = |s: &&Segment| s.start < block.end && block.start < s.end && s.role != Role::Separator;
                let home: Vec<&Segment> = document.segments.iter().filter(own).collect();
                prop_assert_eq!(home.len(), lines.len(), "a line, a segment");
                prop_assert!(home.iter().all(|s| (s.role.block(), s.article) == (Some(block.kind), Some(index))));
                prop_assert!(home.first().is_some_and(|first| first.start <= block.start));
                prop_assert!(home.last().is_some_and(|last| block.end <= last.end));
                let items = before == Some(BlockKind::ListItem) && block.kind == BlockKind::ListItem;
                body += if before.is_none() { "" } else if items { "\n" } else { "\n\n" };
                body += &block.text;
                before = Some(block.kind);
            }
            prop_assert_eq!(&article.text, &body);
        }
        for link in &document.related {
            prop_assert_eq!(&link.text, &clean(link.start, link.end));
            prop_assert!(link.article.is_none_or(|article| article < document.articles.len()));
        }
    }

    #[test]
    fn articles_are_numbered_as_their_segments_say(text in page(), options in options()) {
        let document = extract(&text, &options);
        for segment in &document.segments {
            prop_assert!(segment.article.is_none_or(|article| article < document.articles.len()));
            prop_assert!(segment.article.is_none() || !segment.role.is_page(), "{:?}", segment);
        }
        for (index, article) in document.articles.iter().enumerate() {
            let mut own = document.segments.iter().filter(|segment| segment.article == Some(index));
            let first = own.next().map(|segment| segment.start);
            prop_assert_eq!(first, Some(article.start), "an article without a segment");
            let last = document.segments.iter().rfind(|segment| segment.article == Some(index));
            prop_assert_eq!(last.map(|segment| segment.end), Some(article.end));
        }
    }

    #[test]
    fn line_ends_change_no_role(lines in lines()) {
        // Only line feeds: what stands in a line may hold other breaks.
        let lines: Vec<String> = lines.iter().map(|line| line.replace('\r', "")).collect();
        let (unix, windows) = (lines.join("\n"), lines.join("\r\n"));
        prop_assert_eq!(labelled(&plain(&unix), &unix), labelled(&plain(&windows), &windows));
    }

    #[test]
    fn white_space_behind_lines_changes_no_role(lines in lines(), space in "[ \t\u{A0}\u{3000}]{1,3}") {
        // A carriage return and a line feed are one break, unless something stands between them.
        let lines: Vec<String> = lines.iter().map(|line| line.replace('\r', "")).collect();
        let (bare, spaced) = (lines.join("\n"), lines.join(&format!("{space}\n")) + &space);
        prop_assert_eq!(labelled(&plain(&bare), &bare), labelled(&plain(&spaced), &spaced));
    }

    #[test]
    fn normalisation_forms_change_no_role(text in page()) {
        let composed: String = text.nfc().collect();
        let decomposed: String = text.nfd().collect();
        // Damage stands in the code points themselves: taken apart, they are other damage.
        let options = ExtractOptions::new().repair(false);
        prop_assert_eq!(roles(&extract(&composed, &options)), roles(&extract(&decomposed, &options)));
    }

    #[test]
    fn blank_lines_change_no_role(lines in lines(), gaps in prop::collection::vec(0..5usize, 1..40)) {
        let narrow = lines.join("\n");
        let gap = |index: usize| "\n".repeat(gaps[index % gaps.len()]);
        let wide: String = lines.iter().enumerate().map(|(index, line)| format!("{}{line}\n", gap(index))).collect();
        prop_assert_eq!(labelled(&plain(&narrow), &narrow), labelled(&plain(&wide), &wide));
    }

    #[test]
    fn what_was_read_before_does_not_matter(text in page(), other in page(), options in options()) {
        let before = extract(&text, &options);
        extract(&other, &options.clone().phrase("وزارة الزراعة", Role::Footer).unglue(!options.unglue));
        prop_assert_eq!(extract(&text, &options), before.clone());
        let elsewhere = std::thread::scope(|scope| scope.spawn(|| extract(&text, &options)).join());
        prop_assert_eq!(elsewhere.ok(), Some(before));
    }

    #[test]
    fn every_format_can_be_written(text in page()) {
        let document = plain(&text);
        for format in Format::ALL {
            let written = render(&document, *format);
            prop_assert_eq!(written.is_empty(), document.articles.is_empty(), "{:?}", format);
        }
        let json = serde_json::to_string(&document).unwrap();
        prop_assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
    }
}

proptest! {
    // Each of these is as long as hundreds of the others.
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 0, ..config() })]

    #[test]
    fn long_inputs_keep_what_short_ones_do(pages in prop::collection::vec(page(), 4..12), joint in "[ \n]{1,2}") {
        let mut text = String::new();
        while text.len() < 400_000 {
            for page in &pages {
                text += page;
                text += &joint;
            }
            text += "كلمة";
        }
        let options = ExtractOptions::new().repair(false);
        let document = extract(&text, &options);
        let mut at = 0;
        for segment in &document.segments {
            prop_assert_eq!(segment.start, at);
            prop_assert!(segment.end > segment.start && text.is_char_boundary(segment.end));
            at = segment.end;
        }
        prop_assert_eq!(at, text.len());
        for (index, article) in document.articles.iter().enumerate() {
            let own = || document.segments.iter().filter(|segment| segment.article == Some(index));
            prop_assert_eq!(own().next().map(|segment| segment.start), Some(article.start));
            prop_assert_eq!(own().next_back().map(|segment| segment.end), Some(article.end));
            let without_breaks = |text: &str| text.replace('\n', "");
            let body: String = article.blocks.iter().map(|block| without_breaks(&block.text)).collect();
            prop_assert_eq!(body, without_breaks(&article.text));
            for block in &article.blocks {
                let lines = block_lines(&text, block, options.operations.without(Operations::REPAIR));
                prop_assert!(lines.len() < 2 || block.kind == BlockKind::Paragraph, "only paragraphs are wrapped");
                prop_assert_eq!(&block.text, &lines.join(" "));
            }
        }
        let units: Vec<usize> = offsets(&extract(&text, &options.clone().offsets(Offsets::CodePoint)));
        prop_assert_eq!(units.len(), offsets(&document).len());
        prop_assert_eq!(units.iter().max().copied(), Some(text.chars().count()));
    }
}

/// The lines of a block, each normalised by itself: one, unless it is a paragraph that was wrapped. Of those behind the first,
/// the marks of a quotation or a heading are no part.
fn block_lines(text: &str, block: &Block, operations: Operations) -> Vec<String> {
    let lines = text[block.start..block.end].split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty());
    let own = |(at, line): (usize, &str)| {
        let rest = line.trim_start_matches(['#', '>']);
        let line = if at > 0 && rest.starts_with(' ') { rest } else { line };
        normalize(line, operations).text.trim().to_owned()
    };
    lines.enumerate().map(own).collect()
}

/// Extracting what was written out again keeps the body: over all documents, at least 99 % of its words.
fn kept_again(texts: &[String]) -> f64 {
    let (mut kept, mut all) = (0, 0);
    for text in texts {
        let first = plain(text);
        let again = plain(&render(&first, Format::Text));
        let body =
            |document: &Document| document.articles.first().map(|article| article.text.clone()).unwrap_or_default();
        let mut words: std::collections::HashMap<String, usize> = Default::default();
        body(&again).split_whitespace().for_each(|word| *words.entry(word.to_owned()).or_default() += 1);
        for word in body(&first).split_whitespace() {
            all += 1;
            if let Some(count) = words.get_mut(word).filter(|count| **count > 0) {
                *count -= 1;
                kept += 1;
            }
        }
    }
    kept as f64 / f64::from(all)
}

fn read_all(folder: &str, name: fn(&std::path::Path) -> Option<std::path::PathBuf>) -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.filter_map(|entry| name(&entry.path())).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn golden_articles_written_out_keep_their_body() {
    let texts = read_all("tests/golden", |path| path.is_dir().then(|| path.join("input.txt")));
    assert!(!texts.is_empty());
    let kept = kept_again(&texts);
    assert!(kept >= 0.99, "only {:.2} % kept", kept * 100.0);
}

#[test]
fn corpus_documents_written_out_keep_their_body() {
    let texts =
        read_all("../shared/corpus/dev", |path| path.extension().is_some_and(|e| e == "txt").then(|| path.to_owned()));
    if texts.is_empty() {
        eprintln!("skipped: no corpus beside the checkout");
        return;
    }
    let kept = kept_again(&texts);
    assert!(kept >= 0.99, "only {:.2} % kept", kept * 100.0);
}
