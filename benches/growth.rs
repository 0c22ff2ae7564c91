//! Time and memory against the length of the input, for ordinary and adversarial shapes: doubles each from 1 MB up to a
//! limit (64 MB unless told otherwise), fits the exponent of the growth, and fails above n^1.1 or above four times the
//! input. `cargo bench --bench growth -- [MEGABYTES] [SHAPE]`
//!
//! Memory is what `extract` holds at its peak beyond what it returns: the result of a page of one-letter lines is larger
//! than the page, whoever makes it. Both figures are printed.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]

use std::hint::black_box;
use std::process::{Command, Stdio};
use std::time::Duration;

use ghirbal::{ExtractOptions, Profile, extract, find_dates, normalize};
use peak_alloc::PeakAlloc;
use rustix::time::{ClockId, clock_gettime};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const PARAGRAPH: &str = "أعلنت وزارة الزراعة في بيان لها اليوم أن موسم الحصاد بدأ على ضفاف النهر، وقال المتحدث باسمها إن \
     المزارعين تلقوا الدعم من الصندوق الوطني، وأضاف أن الأسعار ارتفعت بنسبة 12 في المئة مقارنة بالعام الماضي.";

/// A shape: its name, and what it makes of the number of a part.
type Shape = (&'static str, fn(usize) -> String);

const SHAPES: &[Shape] = &[
    ("pages", page),
    ("one line", |_| format!("{PARAGRAPH} ")),
    ("one line, no spaces", |_| "كلمة".to_owned()),
    ("one-word lines", |n| format!("{}\n", ["كلمة", "خبر", "مدينة", "سوق"][n % 4])),
    ("one-letter lines", |_| "ا\n".to_owned()),
    ("blank lines", |_| " \n".to_owned()),
    ("markers", |n| format!("{}\n", ["اقرأ أيضا", "مقالات ذات صلة", "شارك", "الأكثر قراءة", "تعليقات"][n % 5])),
    ("markers in a line", |_| "اقرأ أيضا: ".to_owned()),
    ("glued markers", |_| "مقالات ذات صلةاقرأ أيضا".to_owned()),
    ("digits", |_| "1".to_owned()),
    ("numbers", |n| format!("{n} ")),
    ("dates", |n| format!("{}/{}/{} ", n % 28 + 1, n % 12 + 1, 1990 + n % 40)),
    ("dated lines", |n| format!("نشر في {} مارس {}\n", n % 28 + 1, 1990 + n % 40)),
    ("slashes", |_| "/".to_owned()),
    ("numbers and slashes", |_| "1/".to_owned()),
    ("times", |n| format!("{}:{:02} ", n % 24, n % 60)),
    ("months", |n| format!("{} ", ["يناير", "فبراير", "مارس", "محرم", "الخميس", "منذ"][n % 6])),
    ("months glued", |_| "يناير".to_owned()),
    ("marks", |_| "\u{64E}\u{651}".to_owned()),
    ("marks out of order", |_| "\u{651}\u{64E}".to_owned()),
    ("marks on a letter", |n| if n == 0 { "ا".to_owned() } else { "\u{301}\u{323}".to_owned() }),
    ("ligatures", |_| "ﷺ".to_owned()),
    ("presentation forms", |_| "ﻼﻢﻦ ".to_owned()),
    ("repeated lines", |_| format!("{PARAGRAPH}\n")),
    ("headlines", |n| format!("الوزير يزور المدينة رقم {n} اليوم\n")),
    ("articles", |n| format!("الوزير يزور المدينة رقم {n} اليوم\n{PARAGRAPH}\n{PARAGRAPH}\n")),
    ("links", |n| format!("اقرأ أيضا: الوزير يزور المدينة رقم {n} اليوم\n")),
    ("scripts in turn", |_| "كلمة word слово 詞 ".to_owned()),
    ("greater-than signs", |_| ">".to_owned()),
    ("brackets", |_| "(".to_owned()),
    ("quotes", |_| "\"".to_owned()),
    ("dashes", |_| "- ".to_owned()),
    ("dashes between gaps", |_| "-    ".to_owned()),
    ("colons", |_| ": ".to_owned()),
    ("bars", |_| "خبر | ".to_owned()),
    ("tags", |n| format!("الوسوم: {}\n", format!("وسم{n}، ").repeat(200))),
    ("ampersands", |_| "&".to_owned()),
    ("references", |_| "&amp;".to_owned()),
    ("references in references", |_| "&amp;amp;".to_owned()),
    ("garbled", |_| "Ø§Ù„Ø¹Ø±Ø¨ÙŠØ© ".to_owned()),
    ("garbled in Arabic", |_| "ط§ظ„ط¹ط±ط¨ظٹط© ".to_owned()),
    ("spaces", |_| " ".to_owned()),
    ("invisible", |_| "\u{200F}\u{200B}".to_owned()),
    ("tatweel", |_| "ـ".to_owned()),
    ("sentences", |_| "قال. ".to_owned()),
    ("emoji", |_| "😀".to_owned()),
    ("NUL", |_| "\0".to_owned()),
    ("styles", |_| "a{}".to_owned()),
    ("styles in text", |_| "a{}ب".to_owned()),
    ("pictures", |_| "pic.twitter.com/".to_owned()),
];

/// A page as they come: a headline, furniture, text, a list of links.
fn page(n: usize) -> String {
    let mut page = format!(
        "الرئيسية\nسياسة\nرئيس البلدية يفتتح السوق رقم {n} في الميناء القديم\nنشر في {} مارس 2024\n",
        n % 28 + 1
    );
    for part in 0..5 {
        page += &format!("{PARAGRAPH} وذكر التقرير {part} من {n} أن العمل مستمر.\n\n");
    }
    page + "شارك الخبر\nاقرأ أيضا\nالسوق القديم يستعد للموسم\nجميع الحقوق محفوظة\n"
}

fn text(shape: fn(usize) -> String, length: usize) -> String {
    let mut text = String::with_capacity(length + 20_000);
    let mut part = 0;
    while text.len() < length {
        text += &shape(part);
        part += 1;
    }
    text
}

/// Time that this thread has spent on a processor: what else the machine does is left out.
fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// The best time of a few calls, and how much the call held at its peak, with and without what it returns.
fn measure<T>(text: &str, call: impl Fn(&str) -> T) -> (Duration, usize, usize) {
    let mut best = Duration::MAX;
    let (mut peak, mut result) = (0, 0);
    for round in 0..3 {
        let held = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let begin = processor_time();
        let value = black_box(call(text));
        best = best.min(processor_time() - begin);
        peak = MEMORY.peak_usage() - held;
        result = MEMORY.current_usage() - held;
        drop(value);
        // Long runs need no second look.
        if round == 0 && best > Duration::from_millis(1500) {
            break;
        }
    }
    (best, peak, peak.saturating_sub(result))
}

/// The exponent b of the curve a·n^b that lies nearest to the points, in logarithms.
fn exponent(points: &[(f64, f64)]) -> f64 {
    let logs: Vec<(f64, f64)> = points.iter().map(|&(n, t)| (n.ln(), t.ln())).collect();
    let count = logs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| logs.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|p| p.0), mean(|p| p.1));
    let over: f64 = logs.iter().map(|p| (p.0 - x) * (p.1 - y)).sum();
    over / logs.iter().map(|p| (p.0 - x).powi(2)).sum::<f64>()
}

/// What may be held beside the input whatever its length: tables, and what a window of it takes.
const CONSTANT: usize = 16 << 20;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let limit = arguments.first().and_then(|limit| limit.parse::<f64>().ok()).unwrap_or(64.0);
    println!(
        "{:<26} {:>8} {:>9} {:>8} {:>9} {:>9}  dates  clean",
        "shape", "length", "MB/s", "growth", "peak/len", "work/len"
    );
    let wanted = arguments.get(1);
    // A name that no shape has would measure nothing.
    let mut failed = wanted.is_some_and(|wanted| SHAPES.iter().all(|(name, _)| name != wanted));
    for &(name, shape) in SHAPES {
        match wanted {
            Some(wanted) if wanted == name => failed |= !grows_in_proportion(name, shape, limit),
            Some(_) => {}
            None => failed |= !alone(name, limit),
        }
    }
    std::process::exit(i32::from(failed));
}

/// Measures a shape in a process of its own: the heap that one leaves behind would serve the short inputs of the next.
fn alone(name: &str, megabytes: f64) -> bool {
    let program = std::env::current_exe().expect("the benchmark is a file");
    let mut command = Command::new(program);
    let command = command.arg(megabytes.to_string()).arg(name).stderr(Stdio::inherit());
    let rows = command.output().expect("the benchmark can be started");
    // Its first line is the head of the table.
    String::from_utf8_lossy(&rows.stdout).lines().skip(1).for_each(|row| println!("{row}"));
    rows.status.success()
}

/// Measures a shape up to a limit and prints its row; whether its time and its memory keep to their bounds.
fn grows_in_proportion(name: &str, shape: fn(usize) -> String, megabytes: f64) -> bool {
    let limit = (megabytes * (1 << 20) as f64) as usize;
    let options = ExtractOptions::default();
    let _ = extract("نص", &options); // builds the tables
    let mut failures = Vec::new();
    let mut points = Vec::new();
    let (mut dates, mut clean) = (Vec::new(), Vec::new());
    let mut line = String::new();
    let mut length = 1 << 20;
    while length <= limit {
        let text = text(shape, length);
        let (time, peak, work) = measure(&text, |text| extract(text, &options));
        points.push((text.len() as f64, time.as_secs_f64()));
        if length <= 16 << 20 {
            let (time, ..) = measure(&text, |text| find_dates(text, &Default::default()));
            dates.push((text.len() as f64, time.as_secs_f64()));
            let (time, ..) = measure(&text, |text| normalize(text, Profile::Search).text.len());
            clean.push((text.len() as f64, time.as_secs_f64()));
        }
        let ratio = |bytes: usize| bytes as f64 / text.len() as f64;
        if work > 4 * text.len() + CONSTANT {
            failures.push(format!("{name}: {:.1} times the input at {} KB", ratio(work), text.len() >> 10));
        }
        let speed = text.len() as f64 / 1e6 / time.as_secs_f64();
        line = format!("{:>5} KB {speed:>9.1} {{}} {:>9.1} {:>9.1}", text.len() >> 10, ratio(peak), ratio(work));
        // Far above linear: the rest would take hours.
        if time > Duration::from_secs(60) {
            break;
        }
        length *= 2;
    }
    let [growth, dates, clean] = [points, dates, clean].map(|points| exponent(&points));
    println!("{name:<26} {} {dates:>6.2} {clean:>6.2}", line.replace("{}", &format!("{growth:>8.3}")));
    // What `normalize` returns grows past the size from which the allocator asks the system for fresh pages every time:
    // a step between two straight lines, which a fit takes for growth. Its figure is for people.
    for (what, growth) in [("extract", growth), ("find_dates", dates)] {
        if growth > 1.1 {
            failures.push(format!("{name}: {what} grows as n^{growth:.2}"));
        }
    }
    failures.iter().for_each(|failure| println!("FAILED {failure}"));
    failures.is_empty()
}
