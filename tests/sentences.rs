//! Boilerplate that looks like prose, and prose that looks like boilerplate: sentences that no training has seen, each in an
//! article of its own.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]

mod common;

use common::root;
use ghirbal::{ExtractOptions, extract};

const TITLE: &str = "افتتاح سوق السمك الجديد في مدينة الروضة بعد عامين من الأعمال";
const TEXT: [&str; 3] = [
    "افتتح محافظ الساحل سالم الجبري صباح اليوم سوق السمك الجديد في مدينة الروضة، بعد عامين من الأعمال التي كلفت نحو ملياري ريال.",
    "وقال الجبري في كلمة ألقاها أمام الصيادين إن السوق يضم ستين محلا وثلاجة تتسع لمئة طن، مشيرا إلى أن الدكة القديمة ستحول إلى مرفأ للقوارب الصغيرة.",
    "وطالب صيادون تحدثوا خلال الافتتاح بخفض رسوم الدخول، ووعد مدير السوق بدراسة الطلب خلال أسبوع.",
];

/// The rows of a file: where a sentence stands or what it is from, and the sentence.
fn rows(name: &str) -> Vec<[String; 2]> {
    let file = std::fs::read_to_string(root().join("tests/sentences").join(name)).unwrap();
    let rows = file.lines().skip(1).filter(|row| !row.starts_with('#'));
    let rows: Vec<[String; 2]> =
        rows.map(|row| row.split('\t').map(str::to_owned).collect::<Vec<_>>().try_into().unwrap()).collect();
    assert!(rows.len() >= 100, "{name}");
    rows
}

/// Whether most of a sentence is kept as text, at the head of the article or at its end.
fn is_kept(sentence: &str, head: bool) -> bool {
    let [first, second, third] = TEXT;
    let lines = if head { [TITLE, sentence, first, second, third] } else { [TITLE, first, second, third, sentence] };
    kept(sentence, &lines) * 2 > sentence.len()
}

/// Bytes of a sentence that are kept as text of a page of these lines.
fn kept(sentence: &str, lines: &[&str]) -> usize {
    let text = lines.join("\n");
    let start = text.find(sentence).unwrap();
    let end = start + sentence.len();
    let document = extract(&text, &ExtractOptions::default());
    let blocks = document.articles.iter().flat_map(|article| &article.blocks);
    blocks.map(|block| block.end.min(end).saturating_sub(block.start.max(start))).sum()
}

/// Fails where fewer of so many hundredths are right.
fn at_least(hundredths: usize, right: &[bool], what: &str) {
    let count = right.iter().filter(|right| **right).count();
    println!("{what}: {count} of {}", right.len());
    assert!(count * 100 >= hundredths * right.len(), "{what}: {count} of {}", right.len());
}

/// 86 of 150 when this was written; 26 before there were phrases and training for them.
#[test]
fn boilerplate_that_looks_like_prose_is_no_text() {
    let dropped = |[place, sentence]: &[String; 2]| !is_kept(sentence, place == "head");
    at_least(54, &rows("notices.tsv").iter().map(dropped).collect::<Vec<_>>(), "sentences dropped");
}

/// 146 of 150 when this was written.
#[test]
fn the_last_sentence_of_an_article_is_text_whatever_it_speaks_of() {
    let kept = |[_, sentence]: &[String; 2]| is_kept(sentence, false);
    at_least(95, &rows("prose.tsv").iter().map(kept).collect::<Vec<_>>(), "sentences kept");
}

/// What pages print below an article.
const TAILS: [&[&str]; 4] =
    [&["شارك", "فيسبوك", "تويتر"], &["مقالات ذات صلة", "انقطاع المياه عن ثلاثة أحياء"], &["جميع الحقوق محفوظة"], &[]];

/// 490 of 552 when this was written; 398 before the rules and the training for them.
#[test]
fn a_short_last_sentence_is_text_whatever_the_page_prints_below_it() {
    let [first, second, third] = TEXT;
    let rows = rows("closing.tsv");
    let kept = rows.iter().flat_map(|[_, sentence]| {
        TAILS.map(|tail| {
            let lines = [&[TITLE, first, second, third, sentence], tail].concat();
            kept(sentence, &lines) * 2 > sentence.len()
        })
    });
    at_least(85, &kept.collect::<Vec<_>>(), "last sentences kept");
}

/// 90 of 101 when this was written; 23 before.
#[test]
fn a_date_does_not_tear_a_line_of_the_text_apart() {
    let [first, second, third] = TEXT;
    let rows = rows("dated.tsv");
    // But for marks at its ends.
    let whole = |[_, sentence]: &[String; 2]| {
        kept(sentence, &[TITLE, "3 نوفمبر 2025", first, sentence, second, third]) + 6 >= sentence.len()
    };
    at_least(85, &rows.iter().map(whole).collect::<Vec<_>>(), "dated lines whole");
}
