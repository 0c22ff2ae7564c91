//! Speed of `find_dates` on prose and on hostile input: MB/s on a megabyte, and how much longer
//! four megabytes take than two (2 is linear).
//!
//! `cargo bench --bench dates`. Timings are never tests; compare them within one run.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use ghirbal::{DateOptions, find_dates};

const SIZE: usize = 1 << 20;

fn main() {
    let long = "أعلنت وزارة الزراعة في بيان لها أن فرق الإرشاد زارت قرى الوادي وأشرفت على توزيع البذور على المزارعين \
                وقالت إن الموسم المقبل سيشهد توسعا في زراعة القمح والشعير وإن لجنة من المهندسين تتابع شبكات الري. ";
    let counts = "وزارت الفرق 35 قرية ووزعت 1200 كيس من البذور على 640 مزارعا بنسبة 24.5% من المستهدف خلال 3 أيام، \
                  فيما سجلت 12 شكوى من 7 قرى، وبلغت الكلفة 3,500 دينار لكل 10 هكتارات. ";
    let dated = "قالت الوزارة في 24 يناير/كانون الثاني 2024 إن التوزيع بدأ يوم الأحد 14/1/2024 الساعة 10:20 ص. ";
    let cases: [(&str, String); 13] = [
        ("prose, a paragraph a line", lines(long, 3)),
        ("prose with counts", lines(counts, 3)),
        ("prose with dates", lines(dated, 3)),
        ("prose on one line", long.repeat(SIZE / long.len())),
        ("counts on one line", counts.repeat(SIZE / counts.len())),
        ("digits", hostile("7")),
        ("digits and spaces", hostile("7 ")),
        ("slashes", hostile("/")),
        ("digits and slashes", hostile("1/")),
        ("month names", hostile("كانون الثاني/")),
        ("days and months", hostile("24 يناير ")),
        ("relative words", hostile("منذ ساعة و ")),
        ("times and labels", hostile("10:20 (آخر تحديث) ")),
    ];
    println!("{:26} {:>8} {:>8} {:>8}", "find_dates", "MB/s", "growth", "dates");
    for (name, text) in &cases {
        let (once, count) = time(text);
        let (two, _) = time(&text.repeat(2));
        let (four, _) = time(&text.repeat(4));
        let speed = text.len() as f64 / 1e6 / once.as_secs_f64();
        println!("{name:26} {speed:8.0} {:8.2} {count:8}", four.as_secs_f64() / two.as_secs_f64());
    }
}

/// One line that the quick look lets pass.
fn hostile(pattern: &str) -> String {
    format!("1/1/2024 {}", pattern.repeat(SIZE / pattern.len()))
}

fn lines(sentence: &str, per_line: usize) -> String {
    let line = format!("{}\n", sentence.repeat(per_line));
    line.repeat(SIZE / line.len())
}

/// The fastest of several runs, and how many dates it found.
fn time(text: &str) -> (Duration, usize) {
    let run = || {
        let start = Instant::now();
        let count = black_box(find_dates(black_box(text), &DateOptions::new())).len();
        (start.elapsed(), count)
    };
    (0..7).map(|_| run()).min().unwrap_or_default()
}
