//! Every day, printed and read back.

use super::*;

const MONTHS: [(&str, [&str; 12]); 6] = [
    (
        "Egypt and the Gulf",
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
    ),
    (
        "Levant and Iraq",
        [
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول",
        ],
    ),
    (
        "Tunisia and Algeria",
        ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
    ),
    (
        "Morocco",
        ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"],
    ),
    (
        "English",
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    ),
    (
        "doubled",
        [
            "يناير / كانون الثاني",
            "فبراير/شباط",
            "مارس (آذار)",
            "أبريل نيسان",
            "أيار/مايو",
            "يونيو - حزيران",
            "تموز / يوليو",
            "أغسطس/آب",
            "سبتمبر/ أيلول",
            "تشرين الأول/أكتوبر",
            "نوفمبر/ تشرين الثاني",
            "ديسمبر (كانون الأول)",
        ],
    ),
];

const HIJRI: [&str; 12] = [
    "محرم",
    "صفر",
    "ربيع الأول",
    "ربيع الآخر",
    "جمادى الأولى",
    "جمادى الآخرة",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعدة",
    "ذو الحجة",
];

const DIGIT_SETS: [char; 2] = ['0', '٠'];

fn in_digits(text: &str, zero: char) -> String {
    text.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_u32(zero as u32 + digit)).unwrap_or(c)).collect()
}

/// Every day of a Gregorian year as (month, day).
fn days(year: i32) -> impl Iterator<Item = (usize, u32)> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    lengths.into_iter().enumerate().flat_map(|(month, length)| (1..=length).map(move |day| (month, day)))
}

/// Reads a text of one date a line and compares.
fn check(name: &str, text: &str, expected: &[String], calendar: Calendar) {
    let found = find_dates(text, &DateOptions::new());
    for (date, iso) in found.iter().zip(expected) {
        assert_eq!(date.iso.as_ref(), Some(iso), "{name}: {}", date.text);
        assert_eq!(date.calendar, calendar, "{name}: {}", date.text);
        assert_eq!(date.precision, ghirbal::Precision::Day, "{name}: {}", date.text);
    }
    assert_eq!(found.len(), expected.len(), "{name}");
    let lines: Vec<&str> = found.iter().map(|date| date.text.as_str()).collect();
    assert_eq!(lines.join("\n"), text, "{name}: the whole line is the date");
}

#[test]
fn every_day_of_two_centuries_in_every_family_and_digit_set() {
    for year in 1900..=2100 {
        let expected: Vec<String> =
            days(year).map(|(month, day)| format!("{year}-{:02}-{day:02}", month + 1)).collect();
        for (family, months) in MONTHS {
            let plain: Vec<String> = days(year).map(|(month, day)| format!("{day} {} {year}", months[month])).collect();
            for zero in DIGIT_SETS {
                check(family, &in_digits(&plain.join("\n"), zero), &expected, Calendar::Gregory);
            }
        }
    }
}

#[test]
fn every_day_of_two_centuries_in_digits() {
    for year in 1900..=2100 {
        let expected: Vec<String> =
            days(year).map(|(month, day)| format!("{year}-{:02}-{day:02}", month + 1)).collect();
        for separator in ['/', '-', '.'] {
            let day_first: Vec<String> =
                days(year).map(|(month, day)| format!("{day}{separator}{}{separator}{year}", month + 1)).collect();
            let year_first: Vec<String> = expected.iter().map(|iso| iso.replace('-', &separator.to_string())).collect();
            for (text, zero) in [(&day_first, '0'), (&day_first, '٠'), (&year_first, '0'), (&year_first, '۰')] {
                check("digits", &in_digits(&text.join("\n"), zero), &expected, Calendar::Gregory);
            }
        }
    }
}

/// The day after; months count from 0.
fn next((year, month, day): (i32, usize, u32)) -> (i32, usize, u32) {
    if days(year).any(|date| date == (month, day + 1)) {
        (year, month, day + 1)
    } else if month < 11 {
        (year, month + 1, 1)
    } else {
        (year + 1, 0, 1)
    }
}

#[test]
fn every_hijri_day_of_the_range_as_intl_has_it() {
    let mut read = 0;
    for line in include_str!("umalqura.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [year, start, lengths] = cells[..] else { panic!("three columns: {line:?}") };
        let parts: Vec<u32> = start.split('-').map(|part| part.parse().unwrap()).collect();
        let mut date = (parts[0] as i32, parts[1] as usize - 1, parts[2]);
        let (mut named, mut numeric, mut expected) = (Vec::new(), Vec::new(), Vec::new());
        for (month, long) in lengths.chars().enumerate() {
            let length = if long == '1' { 30 } else { 29 };
            for day in 1..=length {
                if (1900..=2100).contains(&date.0) {
                    named.push(format!("{day} {} {year}هـ", HIJRI[month]));
                    numeric.push(format!("{day}/{}/{year} هـ", month + 1));
                    expected.push(format!("{}-{:02}-{:02}", date.0, date.1 + 1, date.2));
                } else {
                    let outside = format!("{day} {} {year}هـ", HIJRI[month]);
                    assert!(find_dates(&outside, &DateOptions::new()).is_empty(), "{outside}");
                }
                date = next(date);
            }
            let beyond = format!("{} {} {year}", length + 1, HIJRI[month]);
            assert!(find_dates(&beyond, &DateOptions::new()).is_empty(), "{beyond}");
        }
        for text in [named, numeric] {
            for zero in ['0', '٠'] {
                check("Hijri", &in_digits(&text.join("\n"), zero), &expected, Calendar::IslamicUmalqura);
            }
        }
        read += expected.len();
    }
    assert_eq!(read, 73_414, "days from 1900 to 2100");
}
