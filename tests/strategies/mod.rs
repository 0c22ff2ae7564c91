//! Text as it is pasted and crawled, for property tests: lines of every shape that pages print, and garbage.

use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A column of every row of the data files in a folder.
fn column(folder: &str, names: &[&str]) -> Vec<String> {
    let mut files: Vec<_> = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "tsv"))
        .collect();
    files.sort();
    let mut values = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let mut rows = text.lines().filter(|row| !row.starts_with('#')).map(|row| row.split('\t').collect::<Vec<_>>());
        let head = rows.next().unwrap();
        let columns: Vec<usize> = (0..head.len()).filter(|&at| names.contains(&head[at])).collect();
        for row in rows {
            values.extend(columns.iter().filter_map(|&at| row.get(at)).map(|value| (*value).to_owned()));
        }
    }
    values.retain(|value| !value.is_empty());
    assert!(!values.is_empty(), "{folder} has no {names:?}");
    values
}

static PHRASES: LazyLock<Vec<String>> = LazyLock::new(|| column("phrases", &["phrase", "example", "counter"]));
static DATE_WORDS: LazyLock<Vec<String>> = LazyLock::new(|| column("data/dates", &["word"]));

const WORDS: &[&str] = &[
    "أعلنت",
    "وزارة",
    "الزراعة",
    "في",
    "بيان",
    "اليوم",
    "أن",
    "موسم",
    "الحصاد",
    "بدأ",
    "على",
    "ضفاف",
    "النهر",
    "وقال",
    "المتحدث",
    "باسمها",
    "إن",
    "المزارعين",
    "تلقوا",
    "الدعم",
    "من",
    "الصندوق",
    "الوطني",
    "وأضاف",
    "الأسعار",
    "ارتفعت",
    "بنسبة",
    "هذا",
    "العام",
    "مقارنة",
    "بالعام",
    "الماضي",
    "مدينة",
    "الميناء",
    "رئيس",
    "البلدية",
    "كريم",
    "الحداد",
    "ليلى",
    "مكتبة",
    "القاهرة",
    "بغداد",
    "عمّان",
    "شؤون",
    "مسؤول",
    "بيئة",
    "مؤتمر",
    "إلى",
    "هؤلاء",
    "قرآن",
    "لآلئ",
    "و",
];

fn words(count: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    prop::collection::vec(select(WORDS), count).prop_map(|words| words.join(" "))
}

fn prose() -> impl Strategy<Value = String> {
    (prop::collection::vec(words(4..24), 1..4), select(&[".", "،", "؟", "!", "...", ":", "", "»", "\"."][..]))
        .prop_map(|(sentences, end)| sentences.join("، ") + end)
}

/// A phrase of the lists, its example or its counter-example, alone or with something behind it.
fn marker() -> impl Strategy<Value = String> {
    (select(&**PHRASES), select(&["", ":", ": ", " ", "|"][..]), words(0..8))
        .prop_map(|(phrase, joint, rest)| phrase + joint + &rest)
}

fn digits(text: &str, set: usize) -> String {
    let zero = [0x30, 0x660, 0x6F0][set % 3];
    text.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_u32(zero + digit)).unwrap_or(c)).collect()
}

fn date() -> impl Strategy<Value = String> {
    let parts = (0u32..40, 0u32..14, 1380u32..2060, 0u32..25, 0u32..61, 0usize..3);
    let shape = (parts, select(&**DATE_WORDS), select(&**DATE_WORDS), 0..9);
    shape.prop_map(|((day, month, year, hour, minute, set), one, two, shape)| {
        let text = match shape {
            0 => format!("{day}/{month}/{year}"),
            1 => format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}"),
            2 => format!("{one} {day} {two} {year}"),
            3 => format!("{one}، {day} {two} {year} - {hour}:{minute:02}"),
            4 => format!("{one} {day} {two}"),
            5 => format!("{hour}:{minute:02} {one}"),
            6 => format!("{day}.{month}.{} {one} {two}", year % 100),
            7 => format!("{one}{day}{two}{year}"),
            _ => format!("{one} {two} {year}"),
        };
        digits(&text, set)
    })
}

fn furniture() -> impl Strategy<Value = String> {
    prop_oneof![
        words(1..4),
        words(1..9).prop_map(|text| format!("• {text}")),
        (1u32..30, words(2..8)).prop_map(|(number, text)| format!("{number}- {text}")),
        (words(1..3), words(1..3)).prop_map(|(one, two)| format!("{one} | {two}")),
        (words(1..3), words(1..3)).prop_map(|(one, two)| format!("{one} > {two}")),
        (0u32..100_000).prop_map(|views| format!("{views} مشاهدة")),
        select(
            &[
                "https://example.org/a?b=c&d=%D8%B9",
                "info@example.org",
                "@bayan_daily #أخبار",
                "Facebook Twitter WhatsApp",
                "© 2024 جميع الحقوق محفوظة",
                "(CNN)-- ",
                "بغداد/المركز الخبري - ",
                "عمّان - بترا - ",
                "-----",
                "ــــــ",
                "* * *",
                "&laquo;&nbsp;نص&raquo; &#1575;&amp;amp;",
            ][..]
        )
        .prop_map(str::to_owned),
    ]
}

/// Scripts and signs that Arabic pages mix in, and characters that break programs.
fn foreign() -> impl Strategy<Value = String> {
    const ALPHABETS: &[&str] = &[
        "Lorem ipsum dolor sit amet École Ünlü ạ ẩ",
        "Привет мир й Ё",
        "Ελλάδα ά ΐ",
        "שלום עולם שׁ",
        "हिन्दी क़",
        "한국어 가각",
        "中文 日本語 が",
        "😀👩‍👩‍👧🇪🇬✅🔴📌",
        "\u{0}\u{7}\u{1B}[31m\u{7F}\u{9F}\u{FFFD}",
        "\u{200B}\u{200F}\u{202B}\u{2066}\u{FEFF}\u{AD}\u{61C}",
        "\u{E000}\u{F8FF}\u{10FFFF}\u{E0041}",
        "\u{653}\u{654}\u{655}\u{64B}\u{651}\u{670}\u{6E1}",
        "\u{A0}\u{3000}\u{2003}\u{85}\u{2028}\u{2029}\u{B}\u{C}",
        "ﷺ ﷽ ﻻ ﻼ ﭖ ﮎ ﯼ",
        "ک ی ۀ ہ ۓ ۂ ڤ ؤ ئ",
        "\\/|<>[]{}()«»\"'“”‘’.,:;!?%#@&*=+_~-–—…",
        "٠١٢٣٤٥٦٧٨٩ ۰۱۲۳ 0123 ٪٫٬",
    ];
    (select(ALPHABETS), prop::collection::vec(any::<Index>(), 1..24)).prop_map(|(alphabet, picks)| {
        let characters: Vec<char> = alphabet.chars().collect();
        picks.iter().map(|pick| *pick.get(&characters)).collect()
    })
}

/// UTF-8 that was read in a Western or in the Windows Arabic code page.
fn garbled() -> impl Strategy<Value = String> {
    (prose(), any::<bool>()).prop_map(|(text, western)| {
        let decode = |byte: u8| match (western, byte) {
            (true, _) | (false, ..=0x7F) => char::from(byte),
            (false, 0xD8) => 'ط',
            (false, 0xD9) => 'ظ',
            (false, byte) => char::from(byte),
        };
        text.bytes().map(decode).collect()
    })
}

fn shape() -> BoxedStrategy<String> {
    prop_oneof![
        8 => prose(),
        5 => marker(),
        4 => date(),
        4 => furniture(),
        2 => foreign(),
        1 => garbled(),
        1 => "\\PC{0,40}",
        1 => prop::collection::vec(any::<char>(), 0..30).prop_map(String::from_iter),
    ]
    .boxed()
}

/// Changes of spelling that pages and keyboards make.
fn dressed() -> BoxedStrategy<String> {
    (shape(), 0..12, any::<Index>())
        .prop_map(|(text, dress, place)| match dress {
            0 => text.chars().flat_map(|c| [Some(c), c.is_alphabetic().then_some('\u{64E}')]).flatten().collect(),
            1 => text.replace('ا', "ـا").replace('م', "مــ"),
            2 => text.replace("لا", "ﻻ").replace('ه', "ﻪ").replace('ع', "ﻋ"),
            3 => text.replace(' ', "\u{A0}"),
            4 => text.replace(' ', " \u{200F}"),
            5 => text.replace(' ', ""),
            6 => {
                let mut characters: Vec<char> = text.chars().collect();
                let at = place.index(characters.len() + 1);
                characters.insert(at, '😀');
                characters.into_iter().collect()
            }
            _ => text,
        })
        .boxed()
}

/// A line: one shape, or several glued together or joined by white space.
pub fn line() -> BoxedStrategy<String> {
    let glued = (dressed(), select(&["", "", " ", "\t", " - ", "|"][..]), dressed());
    prop_oneof![
        4 => dressed(),
        1 => glued.prop_map(|(one, joint, two)| one + joint + &two),
        1 => dressed().prop_map(|text| format!("    {text}")),
        1 => Just(String::new()),
    ]
    .boxed()
}

/// A page: lines, now and then one of them more than once.
pub fn lines() -> BoxedStrategy<Vec<String>> {
    (prop::collection::vec(line(), 0..24), prop::option::of((any::<Index>(), any::<Index>())))
        .prop_map(|(mut lines, repeat)| {
            if let Some((from, to)) = repeat.filter(|_| !lines.is_empty()) {
                let copy = from.get(&lines).clone();
                lines.insert(to.index(lines.len()), copy);
            }
            lines
        })
        .boxed()
}

/// A page as one text, its lines ended in whatever way.
pub fn page() -> BoxedStrategy<String> {
    (lines(), select(&["\n", "\r\n", "\n\n", "\r", "\u{2028}", " \n"][..]), any::<bool>())
        .prop_map(|(lines, end, last)| lines.join(end) + if last { end } else { "" })
        .boxed()
}
