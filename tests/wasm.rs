//! The WebAssembly boundary, run by wasm-pack in Node and in a headless Chromium: what the packed results hold is tested
//! through JavaScript in `tests/packaging`; here, that the boundary itself stands in both.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]
#![cfg(target_arch = "wasm32")]

use ghirbal::{ExtractOptions, wasm};
use js_sys::{Object, Reflect, TypeError};
use wasm_bindgen::prelude::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const TEXT: &str =
    "افتتاح مكتبة عامة\nنُشر في 12 مارس 2024\nافتتحت البلدية مكتبة عامة في الحي الشرقي بعد عامين من العمل.";

#[wasm_bindgen_test]
fn segments_partition_the_input() {
    for text in ["", " \n ", "😀", TEXT, "hello\r\nworld"] {
        let document = ghirbal::extract(text, &ExtractOptions::new());
        let mut at = 0;
        for segment in &document.segments {
            assert_eq!(segment.start, at);
            assert!(segment.end > segment.start);
            at = segment.end;
        }
        assert_eq!(at, text.len());
    }
}

#[wasm_bindgen_test]
fn results_cross_packed() {
    let packed = wasm::extract(&TEXT.into(), &JsValue::UNDEFINED).unwrap();
    assert!(packed.get(0).is_instance_of::<js_sys::Uint32Array>());
    assert!(packed.get(1).is_string());
    assert!(packed.get(2).is_instance_of::<js_sys::Array>());
}

#[wasm_bindgen_test]
fn wrong_arguments_are_type_errors() {
    let options = Object::new();
    Reflect::set(&options, &"offsets".into(), &"utf-32".into()).unwrap();
    for error in
        [wasm::extract(&TEXT.into(), &"clean".into()).unwrap_err(), wasm::extract(&TEXT.into(), &options).unwrap_err()]
    {
        assert!(error.is_instance_of::<TypeError>());
    }
}

/// The Hijri day, as `d/m/y`, of every Gregorian day from the first of January 1900, as `Intl` prints it.
fn hijri_days(count: u32) -> Vec<String> {
    let list = js_sys::Function::new_with_args(
        "count",
        "const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
             year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
         if (format.resolvedOptions().calendar !== 'islamic-umalqura') throw new Error('Intl lacks the calendar');
         const days = [];
         for (let at = 0; at < count; at++) {
             const part = {};
             for (const { type, value } of format.formatToParts(Date.UTC(1900, 0, 1 + at))) part[type] = value;
             days.push(`${part.day}/${part.month}/${part.year}`);
         }
         return days.join(' ');",
    );
    let days = list.call1(&JsValue::NULL, &count.into()).unwrap().as_string().unwrap();
    days.split(' ').map(str::to_owned).collect()
}

/// Every day that the Hijri reader takes: all of 1900 to 2100, 29 Sha'ban 1317 to 29 Shawwal 1524. ICU, which `Intl` asks,
/// holds the published table of Umm al-Qura for 1300 to 1600 AH (1882-11-12 to 2174-11-25) and counts by the civil rule
/// outside of it, so in the whole range both are Umm al-Qura.
#[wasm_bindgen_test]
fn every_hijri_day_is_that_of_intl() {
    const DAYS: u32 = 73_414;
    let hijri = hijri_days(DAYS + 1);
    assert_eq!(hijri[0], "29/8/1317");
    assert_eq!(hijri[DAYS as usize - 1], "29/10/1524");
    let mut day = 0;
    for year in 1900..=2100 {
        let lengths = [31, if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) { 29 } else { 28 }, 31, 30, 31, 30];
        let lengths = lengths.into_iter().chain([31, 31, 30, 31, 30, 31]);
        let isos: Vec<String> = (1..)
            .zip(lengths)
            .flat_map(|(month, length)| (1..=length).map(move |day| format!("{year}-{month:02}-{day:02}")))
            .collect();
        let lines: String = hijri[day..day + isos.len()].iter().map(|day| format!("{day} هـ\n")).collect();
        let found = ghirbal::find_dates(&lines, &ghirbal::DateOptions::new());
        assert_eq!(found.len(), isos.len(), "{year}");
        for (date, iso) in found.iter().zip(&isos) {
            assert_eq!(date.iso.as_ref(), Some(iso), "{}", date.text);
            assert_eq!(date.calendar, ghirbal::Calendar::IslamicUmalqura);
        }
        day += isos.len();
    }
    assert_eq!(day, DAYS as usize);
    // Where a month of Intl ends on its 29th day, there is no 30th.
    for pair in hijri.windows(2).filter(|pair| pair[0].starts_with("29/") && pair[1].starts_with("1/")) {
        let beyond = format!("{} هـ", pair[0].replacen("29/", "30/", 1));
        assert!(ghirbal::find_dates(&beyond, &ghirbal::DateOptions::new()).is_empty(), "{beyond}");
    }
    let beyond = format!("{} هـ", hijri[DAYS as usize]);
    assert!(ghirbal::find_dates(&beyond, &ghirbal::DateOptions::new()).is_empty(), "{beyond}");
}
