//! What the caller of [`find_dates`] does not see: labels, warnings, times alone, the quick look, every row of the lexicon.

use super::lexicon::generate::{Row, rows};
use super::*;
use crate::document::{Calendar, Precision};

fn scanned(line: &str) -> Vec<Found> {
    let mut found = Vec::new();
    scan(&Folded::new(line), line, None, &mut found);
    found
}

fn isos(line: &str) -> Vec<String> {
    scanned(line).iter().filter(|f| !f.is_time_only()).map(|f| f.iso().unwrap_or("?".into())).collect()
}

#[test]
fn labels_directly_before_a_date_are_told() {
    use DateLabel::{Published, Updated};
    for (line, label, text) in [
        ("نشر في: 24/1/2024", Some(Published), "نشر في"),
        ("تاريخ النشر: الأربعاء 24 يناير 2024", Some(Published), "تاريخ النشر"),
        ("تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً", Some(Published), "تم نشره"),
        ("Published on January 24, 2024", Some(Published), "Published on"),
        ("Publié le 24 janvier 2024", Some(Published), "Publié le"),
        ("date 2026-01-14 أعلنت هيئة المنافذ", Some(Published), "date"),
        ("آخر تحديث: 24/1/2024", Some(Updated), "آخر تحديث"),
        ("اخر تحديث :السبت-10 أغسطس 2024-07:14م", Some(Updated), "اخر تحديث"),
        ("تم التحديث في 24 يناير 2024", Some(Updated), "تم التحديث"),
        ("حُدّث: 24 يناير 2024", Some(Updated), "حُدّث"),
        (":تحديث 17 18:42 2022 نوفمبر", Some(Updated), "تحديث"),
        ("Last modified: 2024-01-24", Some(Updated), "Last modified"),
        ("Mis à jour le 24 janvier 2024", Some(Updated), "Mis à jour le"),
        ("13/10/2008 م (آخر تحديث) عند 19:40", Some(Updated), "آخر تحديث"),
        ("آخر تعديل للصفحة: 16/05/2023", Some(Updated), "آخر تعديل للصفحة"),
        ("آخر تعديل لهذه الصفحة كان يوم 11 أغسطس 2022", Some(Updated), "آخر تعديل لهذه الصفحة كان"),
        ("آخر تحيين: 18 يونيو 2022", Some(Updated), "آخر تحيين"),
        ("روجع في 19/1/2025", Some(Updated), "روجع في"),
        ("Mis en ligne : ven, 05/04/2024", Some(Published), "Mis en ligne"),
        ("24/1/2024", None, ""),
        ("بدأ العمل في 24 يناير 2024", None, ""),
        ("وهو ما حدث في قرية مجاورة في 24 يناير 2024", None, ""),
        ("لا يزال تاريخ 24 يناير 2024 محفورا في الذاكرة", None, ""),
    ] {
        let found = scanned(line);
        assert_eq!(found.len(), 1, "{line}");
        assert_eq!(found[0].label.map(|(label, _)| label), label, "{line}");
        assert_eq!(found[0].label.map_or("", |(_, span)| span.of(line)), text, "{line}");
    }
}

#[test]
fn a_time_alone_is_as_exact_as_it_is_printed() {
    for (line, precision) in [("10:45", Precision::Minute), ("الساعة 10:45:30", Precision::Second)] {
        let found = scanned(line);
        assert_eq!(
            found.iter().map(|f| (f.is_time_only(), f.precision)).collect::<Vec<_>>(),
            [(true, precision)],
            "{line}"
        );
    }
}

#[test]
fn a_relative_date_is_no_other_calendar_of_the_date_before_it() {
    let now = "2024-03-01T12:00".parse::<Moment>().unwrap();
    for line in ["12 رجب 1445 هـ - منذ يومين", "12 رجب 1445 هـ / منذ يومين"] {
        let mut found = Vec::new();
        scan(&Folded::new(line), line, Some(&now), &mut found);
        let told: Vec<_> = found.iter().map(|f| (f.relative, f.iso(), f.calendars_disagree)).collect();
        assert_eq!(told.len(), 2, "{line}");
        assert_eq!(told[0], (false, Some("2024-01-24".to_owned()), false), "{line}");
        assert!(told[1].0 && !told[1].2, "{line}: {told:?}");
    }
    let both = scanned("12 رجب 1445 هـ - 3 مارس 2024");
    assert!(both.iter().any(|f| f.calendars_disagree), "days far apart do disagree");
}

#[test]
fn dates_of_something_else_are_told() {
    for (line, other) in [
        ("تاريخ السحب: 2024-01-24 03:11:09 UTC", true),
        ("آخر موعد للتقديم: 30 يونيو 2024", true),
        ("عضو منذ 13 أبريل 2013", true),
        ("تاريخ النشر: 24/1/2024", false),
        ("24/1/2024", false),
    ] {
        let found = scanned(line);
        assert_eq!(found.len(), 1, "{line}");
        assert_eq!((found[0].of_other, found[0].label.is_some() && other), (other, false), "{line}");
    }
}

#[test]
fn weekdays_that_do_not_fit_are_told() {
    let codes = |line: &str| -> Vec<_> {
        scanned(line).iter().flat_map(|found| found.warnings()).map(|warning| warning.code).collect()
    };
    assert_eq!(codes("الخميس 24 يناير 2024"), ["weekday-mismatch"]);
    assert_eq!(codes("24 يناير 2024 (الأحد)"), ["weekday-mismatch"]);
    assert!(codes("الأربعاء 24 يناير 2024").is_empty());
    // A printed Hijri date may be a day off the calculated calendar, not two.
    assert!(codes("الخميس 12 رجب 1445").is_empty());
    assert_eq!(codes("الجمعة 12 رجب 1445"), ["weekday-mismatch"]);
}

#[test]
fn calendars_that_disagree_by_more_than_a_day_are_told() {
    let disagree = |line: &str| scanned(line).iter().map(|found| found.calendars_disagree).collect::<Vec<_>>();
    assert_eq!(disagree("12 رجب 1445هـ الموافق 24 يناير 2024م"), [false, false]);
    assert_eq!(disagree("12 رجب 1445هـ الموافق 25 يناير 2024م"), [false, false]);
    assert_eq!(disagree("12 رجب 1445هـ الموافق 26 يناير 2024م"), [true, true]);
    assert_eq!(disagree("24 يناير 2024 - 1 رجب 1445"), [true, true]);
    assert_eq!(disagree("ولد في 12 رجب 1445 وتوفي في 24 يناير 2050"), [false, false], "two dates of a sentence");
    let found = scanned("12 رجب 1445هـ الموافق 26 يناير 2024م");
    let warning = found[1].warnings().next().unwrap();
    assert_eq!(warning.code, "calendars-disagree");
    assert_eq!(warning.start, Some(found[1].span.start));
}

#[test]
fn a_time_without_a_date_waits_for_one() {
    let time = &scanned("الساعة 10:20 م بتوقيت غرينتش")[0];
    assert!(time.is_time_only());
    assert_eq!(time.iso(), None);
    let date = &scanned("24 يناير 2024")[0];
    assert!(date.lacks_time());
    let joined = join(date, time).unwrap();
    assert_eq!(joined.iso().as_deref(), Some("2024-01-24T22:20Z"));
    assert!(join(time, date).is_none());
    assert!(join(&joined, time).is_none());
    assert!(scanned("مدة الفيديو 02:47").is_empty());
    assert!(scanned("النتيجة 2:1").is_empty());
}

#[test]
fn glue_is_told() {
    let glue = |line: &str| scanned(line).iter().map(|f| (f.glued_before, f.glued_after)).collect::<Vec<_>>();
    assert_eq!(glue("نيوز7 مايو 2025"), [(true, false)]);
    assert_eq!(glue("7 مايو 2025آخر"), [(false, true)]);
    assert_eq!(glue("راشدالاثنين، 18 يونيو 2018"), [(true, false)]);
    assert_eq!(glue("(7 مايو 2025)"), [(false, false)]);
}

/// The line that tests a row, and the dates it must give.
fn example(row: &Row) -> Option<(String, Vec<String>)> {
    let (word, value) = (&row.word, row.value.as_str());
    let one = |iso: &str| vec![iso.to_owned()];
    let number = || value.trim_end_matches('?').parse::<u8>().unwrap();
    Some(match row.kind.as_str() {
        "month" => (format!("11 {word} 2024"), vec![format!("2024-{:02}-11", number())]),
        "hijri" => {
            let found = Found { day: calendar::Day::hijri(1446, number(), 11), ..scanned("24/1/2024").remove(0) };
            (format!("11 {word} 1446"), vec![found.iso().unwrap()])
        }
        "weekday" => (format!("{word} {} يناير 2024", 21 + number()), vec![format!("2024-01-{}", 21 + number())]),
        "period" => {
            let hour = if value == "pm" { "20:30" } else { "08:30" };
            let hour = if value == "night" { "20:30" } else { hour };
            (format!("24/1/2024 8:30 {word}"), vec![format!("2024-01-24T{hour}")])
        }
        "era" if value == "gregory" => (format!("24/1/2024 {word}"), one("2024-01-24")),
        "era" => (format!("12/7/1445 {word}"), one("2024-01-24")),
        "ago" if value == "before" => (format!("{word} 3 ساعات"), one("?")),
        "ago" if value == "after" => (format!("3 hours {word}"), one("?")),
        "ago" => (format!("قبل {word} 3 ساعات"), one("?")),
        "unit" if value.ends_with(":0") => (format!("منذ 3 {word}"), one("?")),
        "unit" | "moments" => (format!("منذ {word}"), one("?")),
        "minutes" => {
            let minutes = 21 * 60 + value.parse::<i32>().unwrap();
            let time = format!("2024-01-24T{:02}:{:02}", minutes / 60, minutes % 60);
            (format!("24/1/2024 الساعة 9 {word} مساء"), vec![time])
        }
        "now" => (word.clone(), one("?")),
        "day" => (format!("{word} 10:20"), one("?")),
        "number" => (format!("منذ {word} ساعات"), one("?")),
        "ordinal" => (format!("{word} من يناير 2024"), vec![format!("2024-01-{:02}", number())]),
        "suffix" => (format!("3{word} January 2024"), one("2024-01-03")),
        "counted" => (format!("10/12/15 {word}"), Vec::new()),
        "label" if value == "number" => (format!("{word}: 24/1/2024"), Vec::new()),
        "label" => (format!("{word}: 24/1/2024"), one("2024-01-24")),
        "joiner" => match value {
            "in" => (format!("24/1/2024 {word} 10:20"), one("2024-01-24T10:20")),
            "clock" => (format!("24/1/2024 {word} 10:20"), one("2024-01-24T10:20")),
            "of" => (format!("24 {word} يناير 2024"), one("2024-01-24")),
            "year" => (format!("24 يناير {word} 2024"), one("2024-01-24")),
            "ties" => (format!("الأمر {word} 24 يناير 2024"), one("2024-01-24")),
            _ => (format!("الأربعاء {word} 24 يناير 2024"), one("2024-01-24")),
        },
        "zone" | "place" => {
            let zone = if value == "local" { "" } else { value };
            let intro = if row.kind == "place" { "بتوقيت " } else { "" };
            (format!("24/1/2024 10:20 {intro}{word}"), vec![format!("2024-01-24T10:20{zone}")])
        }
        "zone-intro" => (format!("24/1/2024 10:20 {word} مكة"), one("2024-01-24T10:20+03:00")),
        _ => return None,
    })
}

#[test]
fn every_row_of_the_lexicon_does_what_it_says() {
    let mut wrong = Vec::new();
    for row in rows() {
        let (line, expected) = example(&row).unwrap_or_else(|| panic!("no example for kind {}", row.kind));
        let found = scanned(&line);
        let whole = |found: &Found| found.span.of(&line).ends_with(&row.word);
        let read = isos(&line);
        let spans = !matches!(row.kind.as_str(), "period" | "era" | "zone" | "place") || found.iter().all(whole);
        let weekday = row.kind != "weekday" || found.iter().all(|f| !f.weekday_mismatch && f.span.start == 0);
        let label = match row.value.trim_end_matches('?') {
            "published" => Some(DateLabel::Published),
            "updated" => Some(DateLabel::Updated),
            _ => None,
        };
        let labelled = row.kind != "label" || found.iter().all(|f| f.label.map(|l| l.0) == label);
        if read != expected || !spans || !weekday || !labelled {
            wrong.push(format!("{} {} {line:?}: {read:?}, not {expected:?}", row.kind, row.value));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_word_that_ties_a_date_to_its_sentence_comes_before_it() {
    let ties = rows().into_iter().filter(|row| row.kind == "joiner" && row.value == "ties");
    let words: Vec<String> = ties.map(|row| row.word).chain(["في", "صباح", "قبل"].map(str::to_owned)).collect();
    assert!(words.len() > 3);
    for word in words {
        assert!(ends_before_date(&format!("والأمر {word}")), "{word}");
    }
    assert!(!ends_before_date("والأمر كله"));
}

#[test]
fn other_weekdays_are_another_day() {
    for row in rows().iter().filter(|row| row.kind == "weekday") {
        let line = format!("{} {} يناير 2024", row.word, 22 + row.value.parse::<u8>().unwrap());
        assert!(scanned(&line)[0].weekday_mismatch, "{line}");
    }
}

#[test]
fn work_grows_with_the_line_and_no_faster() {
    for pattern in [
        "7",
        "7 ",
        "/",
        "1/",
        "1/1 ",
        "2024-",
        "24 ",
        "10:20 ",
        "10:",
        "يناير ",
        "كانون الثاني/",
        "24 يناير ",
        "يناير 2024 ",
        "رجب 1445 هـ الموافق ",
        "الأحد ",
        "الأحد، ",
        "منذ ",
        "منذ ساعة و ",
        "قبل 3 ",
        "أمس ",
        "آخر تحديث: ",
        "آخر تحديث: 10:20 ",
        "24/1/2024 ",
        "24/1/2024 10:20 الأحد ",
        "الساعة 10:20 بتوقيت مكة (",
        "GMT+3 ",
        "GMT -3 ",
        "10:20 -05:00 ",
        "الساعة 9 ونصف ",
        "9 و5 دقائق و",
        "ونصف ",
        "12 رجب 45هـ ",
        "24 ت1/",
        "ص",
        "((((",
        "راشدالاثنين، ",
    ] {
        let work = |times: usize| {
            // The first digits make sure that the quick look lets the line pass.
            let line = format!("1/1/2024 {}", pattern.repeat(times));
            token::LOOKS.with(|looks| looks.set(0));
            scanned(&line);
            token::LOOKS.with(std::cell::Cell::get)
        };
        let (once, twice, four_times) = (work(2000), work(4000), work(8000));
        assert!(twice <= once * 2 + 1000 && four_times <= twice * 2 + 1000, "{pattern}: {once} {twice} {four_times}");
        assert!(four_times <= 8000 * 400, "{pattern}: {four_times} for 8000");
    }
}

#[test]
fn calendar_and_precision_are_told() {
    let found = &scanned("رمضان 1445هـ")[0];
    assert_eq!((found.calendar, found.precision), (Calendar::IslamicUmalqura, Precision::Month));
    let found = &scanned("24/1/2024 10:20:30")[0];
    assert_eq!((found.calendar, found.precision), (Calendar::Gregory, Precision::Second));
}

mod quick_look {
    use super::*;
    use proptest::prelude::*;

    fn without_quick_look(line: &str) -> Vec<Found> {
        let (folded, mut found) = (Folded::new(line), Vec::new());
        assemble::assemble(&token::Line::new(folded.symbols()), &folded, line, None, &mut found);
        found
    }

    fn piece() -> impl Strategy<Value = String> {
        let words: Vec<String> = rows().into_iter().map(|row| row.word).collect();
        prop_oneof![
            3 => proptest::sample::select(words),
            3 => proptest::sample::select(vec!["1", "24", "2024", "1445", "10:20", "1/2", "24/1/2024", "3"]).prop_map(Into::into),
            1 => proptest::sample::select(vec!["/", "-", ":", ".", "،", "(", ")", "\u{200F}", "قال", "وزير"]).prop_map(Into::into),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn never_says_no_wrongly(pieces in proptest::collection::vec((piece(), any::<bool>()), 1..9)) {
            let line: String = pieces.iter().map(|(piece, space)| format!("{piece}{}", if *space { " " } else { "" })).collect();
            prop_assert_eq!(scanned(&line), without_quick_look(&line), "{}", line);
        }

        #[test]
        fn spans_lie_in_the_line_in_order(pieces in proptest::collection::vec((piece(), any::<bool>()), 1..9)) {
            let line: String = pieces.iter().map(|(piece, space)| format!("{piece}{}", if *space { " " } else { "" })).collect();
            let mut end = 0;
            for found in scanned(&line) {
                prop_assert!(found.span.start >= end && !found.span.of(&line).is_empty(), "{line}");
                end = found.span.end;
            }
        }
    }
}

#[test]
fn a_day_takes_what_stands_beside_it_and_no_more() {
    for (line, dates) in [
        ("الجمعة، السبت 4 مايو 2024", &["السبت 4 مايو 2024"] as &[&str]),
        ("10:00 11:30 4 مايو 2024", &["11:30 4 مايو 2024"]),
        ("3 October 2025 GMT - 4 October 2025", &["3 October 2025 GMT", "4 October 2025"]),
        ("مايو 2024 10:30", &["مايو 2024"]),
        ("الجمعة - - - - - - 3 مايو 2024", &["الجمعة - - - - - - 3 مايو 2024"]),
        ("الجمعة - - - - - - - 3 مايو 2024", &["3 مايو 2024"]),
        ("قال أمس إنه يعود الجمعة - - - - - - - 3 مايو 2024", &["3 مايو 2024"]),
        ("الجمعة من 3 مايو 2024", &["3 مايو 2024"]),
        ("3 مايو 2024 رقم 10:30", &["3 مايو 2024"]),
        // In a sentence such digits are a date where a weekday, a time or a label says so.
        ("وصل 12-5-24 إلى المدينة", &[]),
        ("وصل الجمعة 12-5-24 إلى المدينة", &["الجمعة 12-5-24"]),
        ("وصل 12-5-24 10:30 إلى المدينة", &["12-5-24 10:30"]),
        ("خبر نشر في 12-5-24 إلى المدينة", &["12-5-24"]),
        // And `أمس 23:20`, which may be a score, where a weekday, a word of times or an edge does.
        ("وصل الوفد أمس 23:20 قادما من العاصمة", &[]),
        ("وصل الوفد أمس الجمعة 23:20 قادما من العاصمة", &["أمس الجمعة 23:20"]),
        ("وصل الوفد أمس الساعة 23:20 قادما من العاصمة", &["أمس الساعة 23:20"]),
        ("وصل الوفد (أمس 23:20 قادما من العاصمة", &["أمس 23:20"]),
        ("وصل الوفد أمس 23:20", &["أمس 23:20"]),
    ] {
        let found: Vec<&str> =
            scanned(line).iter().filter(|found| !found.is_time_only()).map(|found| found.span.of(line)).collect();
        assert_eq!(found, dates, "{line}");
    }
}

/// Found by millions of the lines that `quick_look` makes.
#[test]
fn dates_that_are_glued_to_others_are_found_once_or_not_at_all() {
    for (line, dates) in [
        ("يناير 20243 يناير", &["يناير 2024"] as &[&str]),
        ("سنة واحدة مضت", &["سنة واحدة مضت"]),
        ("dhu al-qi'dah من عام 1445", &["dhu al-qi'dah من عام 1445"]),
        ("10:20 بالتوقيت المحليالاثنين 24/1/2024", &["10:20 بالتوقيت المحليالاثنين 24/1/2024"]),
        ("24/1/2024 توقيت محليالثلاثاء 25/1/2024", &["24/1/2024 توقيت محليالثلاثاء", "25/1/2024"]),
        ("1 قبلشهر 24", &[]),
        ("1 admar 2024", &[]),
    ] {
        let found: Vec<&str> =
            scanned(line).iter().filter(|found| !found.is_time_only()).map(|found| found.span.of(line)).collect();
        assert_eq!(found, dates, "{line}");
    }
}

#[test]
fn a_month_disagrees_with_no_day_of_another_calendar() {
    let disagree = |line: &str| scanned(line).iter().any(|found| found.calendars_disagree);
    assert!(!disagree("رمضان 1445 هـ الموافق 20 مارس 2024"));
    assert!(!disagree("10 رمضان 1445 هـ الموافق 20 مارس 2024"));
    assert!(disagree("10 رمضان 1445 هـ الموافق 25 مارس 2024"));
}
