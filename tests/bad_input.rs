//! Input that is no article, or far too much of one: a sensible result, nothing lost, no crash. Times are not asserted
//! (benchmarks hold them); what is here ends within seconds because everything takes linear time.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]

mod common;

use common::assert_partition;
use ghirbal::{
    Document, ExtractOptions, Format, Offsets, Operations, Profile, Role, extract, find_dates, normalize, render,
};

fn read(input: &str, what: &str) -> Document {
    let document = extract(input, &ExtractOptions::new());
    assert_partition(&document, input.len(), what);
    document
}

fn codes(document: &Document) -> Vec<&str> {
    document.warnings.iter().map(|warning| warning.code.as_ref()).collect()
}

/// No article, no link, no field: only segments.
fn assert_no_article(document: &Document, what: &str) {
    assert_eq!(document.articles, [], "{what}");
    assert_eq!(document.related, [], "{what}");
    for format in Format::ALL {
        assert_eq!(render(document, *format), "", "{what}");
    }
}

#[test]
fn nothing() {
    let document = read("", "empty");
    assert_no_article(&document, "empty");
    assert_eq!(document.segments, []);
    assert_eq!(codes(&document), [""; 0]);
    assert_eq!(normalize("", Profile::Search).text, "");
    assert_eq!(find_dates("", &Default::default()), []);
}

#[test]
fn white_space_alone() {
    for input in [" ", "\n", "\n\n \t\n", "\r\n\r\n", "\u{A0}\u{2003}\u{3000}\n\u{2028}", "\u{200F}\u{200B}\u{FEFF}\n"]
    {
        let document = read(input, &format!("{input:?}"));
        assert_no_article(&document, &format!("{input:?}"));
    }
    let document = read(" \n \n", "spaces");
    assert!(document.segments.iter().all(|segment| segment.role == Role::Separator), "{:?}", document.segments);
}

#[test]
fn no_arabic_at_all() {
    let input = "The city opened a new public library on Sunday.\n\nIts director said that entry is free all year.\n";
    let document = read(input, "English");
    assert_eq!(codes(&document), ["no-arabic-text"]);
    for input in ["12345", "🙂🙂🙂", "https://example.org/a?b=c", "כותרת בעברית", "***", "a"] {
        assert_eq!(codes(&read(input, input)), ["no-arabic-text"], "{input}");
    }
}

#[test]
fn one_line_of_twenty_megabytes() {
    let sentence = "وقال مدير المكتبة سامي الحداد إن الدخول مجاني طوال العام للجميع. ";
    let input = sentence.repeat(20_000_000 / sentence.len() + 1);
    assert!(input.len() >= 20_000_000 && !input.contains('\n'));
    let document = read(&input, "20 MB");
    let body: usize = document.articles.iter().map(|article| article.text.len()).sum();
    assert!(body > input.len() / 2, "a long text is still a text: {body} bytes kept");
}

#[test]
fn one_word_of_twenty_megabytes() {
    let input = "ب".repeat(10_000_000);
    let document = read(&input, "20 MB without a space");
    assert!(document.segments.len() < 10, "{} segments", document.segments.len());
    let normalized = normalize(&input, Profile::Search);
    assert_eq!(normalized.text, input);
}

#[test]
fn two_hundred_thousand_lines_of_one_word() {
    let words = ["مكتبة", "ميناء", "زيتون", "خميس", "بلدية", "طريق", "قلعة"];
    let input: String = (0..200_000).map(|index| format!("{}\n", words[index % words.len()])).collect();
    let document = read(&input, "200,000 lines");
    // A line is a line: neither joined with the next nor cut.
    let lines = document.segments.iter().filter(|segment| segment.role != Role::Separator).count();
    assert_eq!(lines, 200_000);
}

#[test]
fn nothing_but_markers() {
    let input = "إقرأ أيضاً:\nمقالات مشابهة\nأخبار متعلقة\nاقرأ المزيد\nمواضيع ذات صلة\nالأكثر قراءة\n".repeat(2_000);
    let document = read(&input, "markers");
    assert_no_article(&document, "markers");
    let kept = document.segments.iter().filter(|segment| !segment.role.is_page()).count();
    assert_eq!(kept, 0);
}

#[test]
fn nothing_but_dates() {
    let input = "الأحد 3 مارس 2024 10:20\n".repeat(5_000);
    let document = read(&input, "dates");
    assert!(document.articles.len() <= 1, "{} articles", document.articles.len());
    assert_eq!(find_dates(&input, &Default::default()).len(), 5_000);
}

#[test]
fn nul_bytes() {
    let input = "أعلنت البلدية\0 افتتاح المكتبة\0\0 العامة في الحي الشرقي صباح اليوم الأحد بحضور الأهالي.\0\n\0\n\0\0";
    let document = read(input, "NUL");
    let article = document.articles.first().expect("the sentence is an article");
    assert_eq!(article.text, "أعلنت البلدية افتتاح المكتبة العامة في الحي الشرقي صباح اليوم الأحد بحضور الأهالي.");
    read(&"\0".repeat(100_000), "only NUL");
}

#[test]
fn binary() {
    // What a decoder makes of a file that is no text: every code point in turn, and replacement characters between.
    let mut input = String::new();
    for code in 0..0x3000 {
        input.extend(char::from_u32(code));
        if code % 7 == 0 {
            input.push('\u{FFFD}');
        }
    }
    let document = read(&input, "binary");
    assert!(codes(&document).contains(&"replacement-character"));
    let latin: String = (0..200_000u32).map(|index| char::from((index * 31 % 256) as u8)).collect();
    read(&latin, "bytes as Latin-1");
}

/// Marks without a letter, one letter under a hundred thousand marks, broken sequences of joiners.
#[test]
fn marks_without_end() {
    for input in [
        format!("ب{}", "\u{651}\u{64E}".repeat(100_000)),
        "\u{64B}\u{651}".repeat(100_000),
        "\u{200D}\u{FE0F}\u{20E3}".repeat(60_000),
        "ـ".repeat(200_000),
        "&#x627;&amp;&".repeat(30_000),
        "Ù\u{85}Ø\u{AD}".repeat(40_000),
        "(".repeat(200_000),
        "2024".repeat(60_000),
        "1/1/".repeat(60_000),
    ] {
        let what: String = input.chars().take(8).collect();
        read(&input, &what);
        for profile in [Profile::Clean, Profile::Search, Profile::Lucene] {
            let normalized = normalize(&input, profile);
            assert!(normalized.text.len() <= input.len() * 3, "{what}");
        }
    }
}

/// Every unit of offsets covers the whole input, also where the units differ for each character.
#[test]
fn offsets_of_every_unit_cover_the_input() {
    let input = "😀 خبر\u{301}\n𞤀𞤁 é\n".repeat(1_000);
    for (unit, len) in [
        (Offsets::Utf8, input.len()),
        (Offsets::Utf16, input.encode_utf16().count()),
        (Offsets::CodePoint, input.chars().count()),
    ] {
        let options = ExtractOptions::new().offsets(unit).operations(Operations::NONE);
        assert_partition(&extract(&input, &options), len, &format!("{unit:?}"));
    }
}
