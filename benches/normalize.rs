//! Speed and growth of normalisation: `cargo bench --bench normalize`.
//!
//! Prints MB/s of every profile on ordinary text, and for every operation and profile on texts made to be slow how the
//! time grows when the text is eight times as long. Exits with an error when eightfold text takes more than tenfold
//! time: growth is a ratio of two times of one run, so it says the same on a slow machine.
//!
//! `cargo bench --bench normalize -- --text FILE` writes the ordinary text to FILE and times the profiles on it, and
//! nothing else: benches/peers/normalize.sh times other tools on the same file.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]

use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use ghirbal::{Counts, Operation, Operations, Profile, normalize, normalize_into};

/// The growth that is allowed for eightfold text.
const TENFOLD: f64 = 10.0;

/// MB/s above which a set does little more than read the text: too short to time, and nothing in it can grow.
const READING: f64 = 400.0;

/// Ordinary news text: a paragraph with a tanween, a quotation, numbers, and now and then what pages leave behind.
fn news(length: usize) -> String {
    const PARAGRAPHS: [&str; 4] = [
        "قالت وزيرة النقل سلمى الحداد إن الميناء الجديد سيفتح أبوابه في الربيع المقبل، مشيرةً إلى أن الأعمال بلغت مراحلها الأخيرة \
         بعد تأخير دام عامين. وأضافت في مؤتمر صحفي عقدته الثلاثاء أن \"التكلفة النهائية لم تتجاوز 340 مليون دينار\"، أي أقل من \
         الميزانية المرصودة للمشروع.",
        "وأوضح المهندس رائد الكيلاني، المشرف على المشروع، أن الأرصفة الخمسة ستستقبل السفن الكبيرة للمرة الأولى منذ عام 1987، وأن \
         الطاقة الاستيعابية ستتضاعف ثلاث مرات خلال السنوات العشر المقبلة.",
        "ويعمل في الموقع نحو ألفي عامل، نصفهم من أبناء القرى المجاورة التي عانت طويلاً من البطالة.\u{A0}وقد بدأت شركات الشحن \
         التعاقد على مساحات التخزين قبل أشهر من الافتتاح.",
        "في المقابل، طالب صيادون في البلدة القديمة بتعويضات عن الأيام التي توقفوا فيها عن الإبحار، مؤكدين أن المرفأ الصغير لم يعد  \
         صالحاً للاستخدام بعد ردم مدخله الشرقي.",
    ];
    PARAGRAPHS
        .iter()
        .cycle()
        .flat_map(|paragraph| [paragraph, "\n\n"])
        .scan(0, |sum, part| {
            *sum += part.len();
            (*sum < length + 2000).then_some(part)
        })
        .collect()
}

fn repeated(unit: &str, length: usize) -> String {
    unit.repeat(length / unit.len() + 1)
}

/// Texts made to be slow, at about `length` bytes.
fn hard_texts(length: usize) -> Vec<(&'static str, String)> {
    vec![
        ("ordinary news", news(length)),
        ("shadda-first vocalised text", repeated("مُحَم\u{651}\u{64E}دٌ رَس\u{651}\u{64F}ولُ ٱلل\u{651}\u{64E}هِ ", length)),
        ("marks on one letter", format!("م{}", repeated("\u{651}\u{64E}\u{64F}\u{654}", length))),
        ("tatweel", format!("م{}د", repeated("ـ", length))),
        ("UTF-8 read as windows-1252", repeated("Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©", length)),
        ("UTF-8 read as windows-1256", repeated("ط§ظ„ط¹ط±ط¨ظٹط© ", length)),
        ("windows-1256 read as Latin-1", repeated("ÇáÚÑÈíÉ ", length)),
        ("leads without an end", repeated("ÃÂØÙâ€", length)),
        ("alternating scripts", repeated("مaلbкا1٢", length)),
        ("alternating languages", repeated("ک.ے.ة.ی\n", length)),
        ("one word", repeated("لیک", length)),
        ("references", repeated("&amp;lt;&#1600;&x", length)),
        ("ampersands", repeated("&#&a", length)),
        ("joiners and marks", format!("ب{}ب", repeated("\u{200C}\u{64E}\u{200D}", length))),
        ("spaces and breaks", repeated(" \n\u{A0}", length)),
        ("punctuation", repeated("،.؟! ؛", length)),
        ("digits and signs", repeated("٢٫2,", length)),
        ("links", repeated("a.b/www.", length)),
        ("presentation forms", repeated("ﻣﺤﻤﺪ\u{FE77}ﷺ", length)),
        ("Hangul", repeated("\u{1100}\u{1161}\u{11A8}", length)),
    ]
}

fn time(mut work: impl FnMut()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// The shortest of some runs: what the work takes when nothing disturbs it.
fn best(runs: usize, mut work: impl FnMut()) -> f64 {
    (0..runs).map(|_| time(&mut work).as_secs_f64()).fold(f64::INFINITY, f64::min)
}

fn megabytes_a_second(text: &str, seconds: f64) -> f64 {
    text.len() as f64 / 1e6 / seconds
}

/// Runs this program again with an allocator that keeps what it has: how long the kernel takes to hand out memory is not
/// what the growth is about, and it hands out much in another way than little. glibc reads these; others ignore them.
fn with_warm_memory() -> Option<ExitCode> {
    const SETTINGS: [(&str, &str); 2] = [("MALLOC_MMAP_MAX_", "0"), ("MALLOC_TRIM_THRESHOLD_", "8000000000")];
    if std::env::var_os(SETTINGS[0].0).is_some() {
        return None;
    }
    let status =
        Command::new(std::env::current_exe().ok()?).args(std::env::args().skip(1)).envs(SETTINGS).status().ok()?;
    Some(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn main() -> ExitCode {
    if let Some(code) = with_warm_memory() {
        return code;
    }
    let mut arguments = std::env::args().skip_while(|argument| argument != "--text").skip(1);
    let file = arguments.next();
    let text = news(if file.is_some() { 4_000_000 } else { 16_000_000 });
    if let Some(file) = &file
        && let Err(error) = std::fs::write(file, &text)
    {
        println!("{file}: {error}");
        return ExitCode::FAILURE;
    }
    println!("ordinary news, {} MB: MB/s with edits, without", text.len() / 1_000_000);
    for (name, profile) in Profile::NAMES {
        let with = best(5, || drop(black_box(normalize(&text, profile))));
        let without = best(5, || drop(black_box(normalize_into(&text, profile, &mut Counts::default()))));
        println!("  {name:<8} {:>7.0} {:>7.0}", megabytes_a_second(&text, with), megabytes_a_second(&text, without));
    }
    let clean = normalize(&text, Profile::Clean).text.into_owned();
    let again = best(5, || drop(black_box(normalize(&clean, Profile::Clean))));
    println!("  clean, on text that is clean {:>7.0}\n", megabytes_a_second(&clean, again));

    if file.is_some() {
        return ExitCode::SUCCESS;
    }
    let sets: Vec<(&str, Operations)> = Profile::NAMES
        .iter()
        .map(|&(name, profile)| (name, profile.operations()))
        .chain(Operation::ALL.iter().map(|&operation| (operation.name(), Operations::of(&[operation]))))
        .collect();
    let (small, large) = (hard_texts(1_000_000), hard_texts(8_000_000));
    let mut failed = false;
    println!("growth from 1 MB to 8 MB (at most {TENFOLD}), and the slowest set of operations on 8 MB");
    for ((name, small), (_, large)) in small.iter().zip(&large) {
        let (mut slowest, mut worst) = ((0.0, ""), (0.0, ""));
        for &(set, operations) in &sets {
            // Eight runs on the short text against one on the long: both last as long, so that what else the machine does
            // disturbs both alike. A neighbour can still disturb one attempt; it does not disturb all of six, and what
            // grows faster than the text does so in each.
            let (mut growth, mut many) = (f64::INFINITY, f64::INFINITY);
            for _ in 0..6 {
                many = best(2, || drop(black_box(normalize(large, operations))));
                if megabytes_a_second(large, many) > READING {
                    growth = 0.0;
                    break;
                }
                let few = best(2, || (0..8).for_each(|_| drop(black_box(normalize(small, operations)))));
                growth = growth.min(8.0 * many / few * 8.0 * small.len() as f64 / large.len() as f64);
                if growth <= TENFOLD {
                    break;
                }
            }
            if growth > worst.0 {
                worst = (growth, set);
            }
            if many > slowest.0 {
                slowest = (many, set);
            }
            failed |= growth > TENFOLD;
        }
        let speed = megabytes_a_second(large, slowest.0);
        println!("  {name:<28} {:>5.1} ({}), {speed:.0} MB/s ({})", worst.0, worst.1, slowest.1);
    }
    if failed {
        println!("time grows faster than the text");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
