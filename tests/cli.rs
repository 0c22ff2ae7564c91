//! The command line: every option, every exit status, every encoding, through the program itself.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]
#![cfg(feature = "cli")]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const ARTICLE: &str = "\
افتتاح مكتبة عامة في حي الورود

نُشر الأحد 3 مارس 2024

أعلنت بلدية الساحل، صباح اليوم، افتتاح مكتبة عامة في حي الورود تضم خمسة آلاف كتاب وقاعة للأطفال، بعد عامين من أعمال الترميم.

وقال مدير المكتبة سامي الحداد إن الدخول مجاني طوال العام، وإن القاعة ستستقبل تلاميذ المدارس كل خميس.

اقرأ أيضا:

  • إغلاق طريق الميناء ليومين
  • انطلاق موسم قطاف الزيتون
";

/// A second whole article, as it is pasted along with the first.
const FURTHER: &str = "
إغلاق طريق الميناء ليومين

نُشر السبت 2 مارس 2024

أعلنت إدارة المرور في المدينة إغلاق طريق الميناء يومي الاثنين والثلاثاء من أجل تجديد أعمدة الإنارة وتعبيد الجزء الشمالي منه.

ودعت الإدارة السائقين إلى سلوك طريق الكورنيش، وقالت إن الحافلات ستمر من شارع الزيتون حتى انتهاء الأعمال مساء الثلاثاء.
";

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_ghirbal"))
}

fn run(arguments: &[&str]) -> Output {
    program().args(arguments).stdin(Stdio::null()).output().expect("the program starts")
}

/// Runs with an input on standard input.
fn feed(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = program();
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    let input = input.to_vec();
    // Written aside, so that neither side waits for the other; a program that ends without reading is no failure here.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer ends");
    output
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("output is UTF-8")
}

/// Standard output of a run that ended well and said nothing on standard error.
fn good(output: &Output) -> &str {
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
    text(&output.stdout)
}

fn json(output: &Output) -> Value {
    serde_json::from_str(good(output)).expect("output is JSON")
}

/// Wrong usage: status 2, nothing on standard output, and a message that holds all of `says`.
fn refused(output: &Output, says: &[&str]) {
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout), "");
    for says in says {
        assert!(text(&output.stderr).contains(says), "no {says:?} in: {}", text(&output.stderr));
    }
}

/// A file for one test.
fn file(name: &str, content: &[u8]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).expect("the file is written");
    path.to_str().expect("the path is UTF-8").to_owned()
}

/// The text between two code points, as offsets of the command line count.
fn slice(text: &str, value: &Value) -> String {
    let at = |key: &str| value[key].as_u64().expect("an offset") as usize;
    text.chars().skip(at("start")).take(at("end") - at("start")).collect()
}

#[test]
fn extract_prints_json_with_offsets_in_code_points() {
    let path = file("plain.txt", ARTICLE.as_bytes());
    for output in [run(&["extract", &path]), run(&["extract", "--format", "json", "--offsets", "code-point", &path])] {
        let document = json(&output);
        assert_eq!(document["schema"], 1);
        let article = &document["articles"][0];
        assert_eq!(article["title"]["text"], "افتتاح مكتبة عامة في حي الورود");
        assert_eq!(slice(ARTICLE, &article["title"]), "افتتاح مكتبة عامة في حي الورود");
        assert_eq!(article["published"]["iso"], "2024-03-03");
        assert_eq!(article["blocks"].as_array().map(Vec::len), Some(2));
        assert_eq!(document["related"].as_array().map(Vec::len), Some(2));
        let segments = document["segments"].as_array().expect("segments");
        let whole: String = segments.iter().map(|segment| slice(ARTICLE, segment)).collect();
        assert_eq!(whole, ARTICLE);
    }
}

#[test]
fn offsets_count_the_unit_that_was_asked_for() {
    // A character of four bytes, two UTF-16 units, one code point before everything else.
    let input = format!("😀\n{ARTICLE}");
    for (unit, len) in
        [("utf-8", input.len()), ("utf-16", input.encode_utf16().count()), ("code-point", input.chars().count())]
    {
        let document = json(&feed(&["extract", "--offsets", unit], input.as_bytes()));
        let last = document["segments"].as_array().and_then(|segments| segments.last()).expect("segments");
        assert_eq!(last["end"], len, "{unit}");
    }
    refused(&run(&["extract", "--offsets", "bytes"]), &["--offsets", "bytes", "utf-8", "utf-16", "code-point"]);
}

#[test]
fn every_format_is_printed() {
    let path = file("formats.txt", ARTICLE.as_bytes());
    let print = |format: &str| good(&run(&["extract", "--format", format, &path])).to_owned();
    let title = "افتتاح مكتبة عامة في حي الورود";
    let plain = print("text");
    assert!(plain.starts_with(&format!("{title}\n\n")) && !plain.contains("الميناء"), "{plain}");
    assert!(print("markdown").starts_with(&format!("# {title}\n\n")));
    let html = print("html");
    assert!(html.starts_with("<article") && html.contains(&format!("<h1>{title}</h1>")), "{html}");
    let ld: Value = serde_json::from_str(&print("json-ld")).expect("JSON-LD is JSON");
    assert_eq!((&ld["@type"], &ld["headline"]), (&Value::from("NewsArticle"), &Value::from(title)));
    refused(
        &run(&["extract", "--format", "xml", &path]),
        &["xml", "json", "jsonl", "text", "markdown", "html", "json-ld"],
    );
}

#[test]
fn every_article_of_a_page_is_printed() {
    let (first, _) = ARTICLE.split_once("  •").expect("a list of links");
    let path = file("two articles.txt", [first, FURTHER].concat().as_bytes());
    let print = |format: &str| run(&["extract", "--format", format, &path]);
    let text_format = print("text");
    let plain = good(&text_format);
    assert!(plain.contains("كل خميس.\n\n***\n\nإغلاق طريق الميناء ليومين\n\nأعلنت"), "{plain}");
    assert!(plain.ends_with("مساء الثلاثاء.\n"), "{plain}");
    let markdown = print("markdown");
    assert!(good(&markdown).contains("كل خميس.\n\n***\n\n# إغلاق طريق الميناء ليومين\n\n"), "{}", good(&markdown));
    let html = print("html");
    assert!(good(&html).contains("</article>\n<article "), "{}", good(&html));
    assert_eq!(good(&html).matches("<h1>").count(), 2);
    // One object, for the article that the page is about; what is missing is said.
    let ld = print("json-ld");
    let object: Value = serde_json::from_str(text(&ld.stdout)).expect("JSON-LD is JSON");
    assert_eq!(object["headline"], "افتتاح مكتبة عامة في حي الورود");
    assert_eq!(ld.status.code(), Some(0));
    assert_eq!(text(&ld.stderr), format!("ghirbal: {path}: further articles not printed as JSON-LD: 1\n"));
}

#[test]
fn articles_of_several_files_stand_apart() {
    let sentence = "أعلنت البلدية افتتاح المكتبة العامة في الحي الشرقي صباح اليوم الأحد بحضور الأهالي.";
    let paths = ["untitled a.txt", "untitled b.txt"].map(|name| file(name, sentence.as_bytes()));
    for format in ["text", "markdown"] {
        let output = run(&["extract", "--format", format, &paths[0], &paths[1]]);
        assert_eq!(good(&output), format!("{sentence}\n\n***\n\n{sentence}\n"), "{format}");
    }
}

#[test]
fn where_no_article_is_nothing_is_printed_and_that_is_said() {
    let empty = file("empty.txt", b"\n");
    for (format, printed) in [("text", ""), ("markdown", ""), ("html", ""), ("json-ld", "[]\n")] {
        let output = run(&["extract", "--format", format, &empty]);
        assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), printed), "{format}");
        assert_eq!(text(&output.stderr), format!("ghirbal: {empty}: no article was found\n"), "{format}");
    }
    // The document says it itself.
    assert_eq!(json(&run(&["extract", &empty]))["articles"], Value::Array(Vec::new()));
    // No break is printed for it either.
    let plain = file("not empty.txt", ARTICLE.as_bytes());
    let print = |files: &[&str]| run(&[&["extract", "--format", "text"], files].concat()).stdout;
    assert_eq!(text(&print(&[&empty, &plain, &empty])), text(&print(&[&plain])));
}

#[test]
fn jsonl_prints_one_document_a_line_named_first() {
    let (a, b) = (file("first.txt", ARTICLE.as_bytes()), file("second.txt", "وصل.".as_bytes()));
    let output = feed(&["extract", "--format", "jsonl", &b, "-", &a], ARTICLE.as_bytes());
    let lines: Vec<&str> = good(&output).lines().collect();
    assert_eq!(lines.len(), 3);
    for (line, name) in lines.iter().zip([b.as_str(), "-", a.as_str()]) {
        assert!(line.starts_with(&format!("{{\"file\":{},\"schema\":1,", Value::from(name))), "{line}");
        assert_eq!(serde_json::from_str::<Value>(line).expect("a line is JSON")["file"], name);
    }
}

/// A line with these members, and the text.
fn record(members: &str, text: &str) -> String {
    format!("{{{members}\"text\":{}}}\n", Value::from(text))
}

#[test]
fn records_are_read_from_a_field_of_each_line() {
    let records = record("\"url\":\"a\",\"id\":7,", ARTICLE) + "\n" + &record("", "وصل.");
    let path = file("records.jsonl", records.as_bytes());
    let output = run(&["extract", "--field", "text", &path]);
    let lines: Vec<Value> = good(&output).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let [first, second] = &lines[..] else { panic!("{lines:?}") };
    assert_eq!(
        (&first["file"], &second["file"]),
        (&Value::from(path.clone() + ":1"), &Value::from(path.clone() + ":3"))
    );
    assert_eq!(first["record"], serde_json::json!({"url": "a", "id": 7}));
    assert_eq!(first["articles"][0]["published"]["iso"], "2024-03-03");
    assert_eq!(second["record"], serde_json::json!({}));
    // What is not asked for as JSON Lines is printed as of files.
    let whole = file("record.txt", ARTICLE.as_bytes());
    for format in ["text", "markdown", "json-ld"] {
        let of_record = feed(&["extract", "--field", "text", "--format", format], record("", ARTICLE).as_bytes());
        assert_eq!(good(&of_record), good(&run(&["extract", "--format", format, &whole])));
    }
}

#[test]
fn records_are_read_in_every_encoding() {
    let records = record("\"n\":1,", ARTICLE) + &record("\"n\":2,", "وصل.");
    let plain = |bytes: &[u8], arguments: &[&str]| {
        let output = feed(&[&["extract", "--field", "text"], arguments].concat(), bytes);
        let lines = good(&output).lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
        lines.map(|line| (line["record"].clone(), line["articles"].clone())).collect::<Vec<_>>()
    };
    let wanted = plain(records.as_bytes(), &[]);
    assert_eq!(wanted.len(), 2);
    let wide: Vec<u8> = records.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(plain(format!("\u{FEFF}{records}").as_bytes(), &[]), wanted, "a byte order mark");
    assert_eq!(plain(&[b"\xFF\xFE", wide.as_slice()].concat(), &[]), wanted, "UTF-16 with its mark");
    assert_eq!((plain(&wide, &[]), plain(&wide, &["--encoding", "utf-16le"])), (wanted.clone(), wanted.clone()));
    let (windows, ..) = encoding_rs::WINDOWS_1256.encode(&records);
    assert_eq!(plain(&windows, &["--encoding", "windows-1256"]), wanted);
    assert_eq!(plain(&windows, &[]), wanted);
}

#[test]
fn the_rest_of_a_record_stays_as_it_is() {
    let rest = "\"z\":12345678901234567890123,\"a\":0.10,\"m\":[true,null]";
    let output = feed(&["extract", "--field", "text"], record(&format!("{rest},"), "وصل.").as_bytes());
    assert!(good(&output).contains(&format!("\"record\":{{{rest}}},")), "{}", good(&output));
}

#[test]
fn records_without_a_text_are_named_with_their_line() {
    let records =
        "{\"text\":3}\n".to_owned() + &record("", ARTICLE) + "[\"text\"]\n{\"body\":\"\"}\n{\"text\":\"\\ud83d\"}\n";
    let output = feed(&["extract", "--field", "text", "-", "no such file"], records.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout).lines().count(), 1);
    assert!(text(&output.stdout).starts_with("{\"file\":\"-:2\""));
    let errors: Vec<&str> = text(&output.stderr).lines().collect();
    let says =
        ["-:1: the field 'text' is no text", "-:3: ", "-:4: there is no field 'text'", "-:5: ", "no such file: "];
    assert_eq!(errors.len(), says.len(), "{errors:?}");
    for (error, says) in errors.iter().zip(says) {
        assert!(error.starts_with(&format!("ghirbal: {says}")), "{error}");
    }
}

#[test]
fn many_at_a_time_are_printed_as_one_after_another() {
    let name = |index: usize| format!("side-{index}.txt");
    // Of very different lengths, so that the later ones are done first.
    let content = |index: usize| ARTICLE.repeat(1 + 40 / (index + 1)) + ["", FURTHER][index % 2];
    let files: Vec<String> = (0..12).map(|index| file(&name(index), content(index).as_bytes())).collect();
    let records: String = (0..12).map(|index| record("", &content(index))).collect();
    let missing = "no such file";
    for format in ["json", "jsonl", "text", "html", "json-ld"] {
        let by = |jobs: &str| {
            let names = files.iter().map(String::as_str).chain([missing]);
            let arguments: Vec<&str> =
                ["extract", "--format", format, "--jobs", jobs].into_iter().chain(names).collect();
            let output = run(&arguments);
            assert_eq!(output.status.code(), Some(1));
            (output.stdout, output.stderr)
        };
        let (one, four) = (by("1"), by("4"));
        assert!(text(&one.1).ends_with("(os error 2)\n") && !one.0.is_empty());
        assert!(one == four, "{format}");
        let of = |jobs: &str| {
            feed(&["extract", "--field", "text", "--format", format, "--jobs", jobs], records.as_bytes()).stdout
        };
        assert!(of("1") == of("4"), "{format}");
    }
    for jobs in ["0", "257"] {
        refused(&feed(&["extract", "--jobs", jobs], b""), &["--jobs", "256"]);
    }
}

#[test]
fn standard_input_is_read_for_no_file_and_for_a_dash() {
    let (none, dash) = (feed(&["extract"], ARTICLE.as_bytes()), feed(&["extract", "-"], ARTICLE.as_bytes()));
    assert_eq!(good(&none), good(&dash));
    assert_eq!(json(&none)["articles"][0]["published"]["iso"], "2024-03-03");
    // An empty input is an input.
    assert_eq!(json(&feed(&["extract"], b""))["segments"], Value::Array(Vec::new()));
    assert_eq!(good(&feed(&["normalize"], b"")), "");
    assert_eq!(json(&feed(&["dates"], b"")), Value::Array(Vec::new()));
}

#[test]
fn profiles_and_operations_choose_what_normalisation_does() {
    let input = "العـــربية\u{200B}  ١٢٣ إِلَى";
    let normalize =
        |arguments: &[&str]| good(&feed(&[&["normalize"], arguments].concat(), input.as_bytes())).to_owned();
    // The text and nothing else: no line break is added.
    assert_eq!(normalize(&[]), "العربية ١٢٣ إِلَى");
    assert_eq!(normalize(&["--profile", "clean"]), normalize(&[]));
    assert_eq!(normalize(&["--profile", "none"]), input);
    assert_eq!(normalize(&["--profile", "search"]), "العربيه 123 الي");
    assert_eq!(normalize(&["--operations", ""]), input);
    assert_eq!(normalize(&["--operations", "whitespace"]), "العـــربية\u{200B} ١٢٣ إِلَى");
    assert_eq!(normalize(&["--operations", "digits:ascii, tatweel:remove"]), "العربية\u{200B}  123 إِلَى");
    let none = json(&feed(&["extract", "--profile", "none"], input.as_bytes()));
    let some = json(&feed(&["extract", "--operations", "tatweel:remove"], "العـــربية لغة.".as_bytes()));
    assert_eq!(none["edits"], serde_json::json!({}));
    assert!(some["edits"].as_object().expect("edits").keys().all(|operation| operation == "tatweel:remove"));
}

#[test]
fn repair_and_unglue_can_be_left_out() {
    let input = "قال المدير &quot;الدخول مجاني&quot; طوال العام لجميع الزوار من أهل المدينة وضيوفها.";
    let body = |arguments: &[&str]| {
        let document = json(&feed(&[&["extract"], arguments].concat(), input.as_bytes()));
        document["articles"][0]["text"].as_str().expect("an article").to_owned()
    };
    assert!(body(&[]).contains('"') && !body(&[]).contains("&quot;"), "{}", body(&[]));
    assert!(body(&["--no-repair"]).contains("&quot;"), "{}", body(&["--no-repair"]));
    let glued = "أعلنت البلدية افتتاح المكتبة العامة في الحي الشرقي صباح اليوم الأحد بحضور الأهالي.اقرأ أيضا: إغلاق طريق الميناء ليومين";
    let segments = |arguments: &[&str]| {
        let document = json(&feed(&[&["extract"], arguments].concat(), glued.as_bytes()));
        document["segments"].as_array().map(Vec::len)
    };
    assert!(segments(&[]) > Some(1));
    assert_eq!(segments(&["--no-unglue"]), Some(1));
}

#[test]
fn normalize_prints_its_edits_as_json() {
    let input = "😀 العـربية  اليوم";
    let normalized = json(&feed(&["normalize", "--json"], input.as_bytes()));
    assert_eq!(normalized["text"], "😀 العربية اليوم");
    assert_eq!(normalized["counts"], serde_json::json!({ "tatweel:smart": 1, "whitespace": 1 }));
    // Applying the edits to the input gives the text; offsets are code points.
    let characters: Vec<char> = input.chars().collect();
    let (mut out, mut at) = (String::new(), 0);
    for edit in normalized["edits"].as_array().expect("edits") {
        let [start, end] = ["start", "end"].map(|key| edit[key].as_u64().expect("an offset") as usize);
        out.extend(&characters[at..start]);
        out.push_str(edit["replacement"].as_str().expect("a replacement"));
        at = end;
    }
    out.extend(&characters[at..]);
    assert_eq!(out, "😀 العربية اليوم");
}

#[test]
fn wrong_names_are_refused_with_what_would_be_right() {
    for command in ["extract", "normalize"] {
        refused(
            &feed(&[command, "--profile", "best"], b""),
            &["--profile", "best", "none", "clean", "search", "lucene"],
        );
        refused(
            &feed(&[command, "--operations", "whitespace,tatwil"], b""),
            &["--operations", "tatwil", "tatweel:smart"],
        );
        for (wrong, near) in [
            ("tatweel", "tatweel:smart, tatweel:remove"),
            ("digits:latin", "digits:ascii, digits:arab"),
            ("HTML-entities", "html_entities"),
        ] {
            refused(
                &feed(&[command, "--operations", wrong], b""),
                &[wrong, &format!("tip: similar names are {near}\n")],
            );
        }
        refused(&feed(&[command, "--profile", "clean", "--operations", "nfc"], b""), &["--profile", "--operations"]);
    }
    refused(&feed(&["extract", "--now", "yesterday"], b""), &["--now", "yesterday"]);
    refused(&feed(&["dates", "--now", "2024-13-01"], b""), &["--now", "2024-13-01"]);
    refused(&feed(&["dates", "--json"], b""), &["--json"]);
    refused(&feed(&["extract", "--bogus"], b""), &["--bogus"]);
    refused(&feed(&["strip"], b""), &["strip"]);
    refused(&feed(&[], b""), &["Usage"]);
}

#[test]
fn help_and_version_are_no_errors() {
    assert!(good(&run(&["--help"])).contains("extract"));
    assert!(good(&run(&["extract", "--help"])).contains("--operations"));
    for command in ["extract", "normalize"] {
        let help = run(&[command, "--help"]);
        assert!(good(&help).contains("clean, which repairs") && good(&help).contains("offsets"), "{}", good(&help));
    }
    assert!(good(&run(&["dates", "--help"])).contains("offsets count code points"));
    assert_eq!(good(&run(&["--version"])), format!("ghirbal {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn now_resolves_relative_dates() {
    let input = "قبل 3 ساعات".as_bytes();
    let iso = |arguments: &[&str]| json(&feed(arguments, input))[0]["iso"].clone();
    assert_eq!(iso(&["dates"]), Value::Null);
    assert_eq!(iso(&["dates", "--now", "2024-03-03T10:20"]), "2024-03-03T07:20");
    let article = ARTICLE.replace("نُشر الأحد 3 مارس 2024", "نُشر قبل 3 ساعات");
    let published = |arguments: &[&str]| {
        json(&feed(&[&["extract"], arguments].concat(), article.as_bytes()))["articles"][0]["published"].clone()
    };
    let (without, with) = (published(&[]), published(&["--now", "2024-03-03T10:20"]));
    assert_eq!((&without["iso"], &without["relative"]), (&Value::Null, &Value::Bool(true)));
    assert_eq!(with["iso"], "2024-03-03T07:20");
}

#[test]
fn dates_are_found_with_code_point_offsets() {
    let input = "😀 في 24 يناير / كانون الثاني 2024 ثم يوم 2024-02-01";
    let dates = json(&feed(&["dates"], input.as_bytes()));
    let found: Vec<_> = dates.as_array().expect("an array").iter().map(|date| date["iso"].as_str()).collect();
    assert_eq!(found, [Some("2024-01-24"), Some("2024-02-01")]);
    assert_eq!(slice(input, &dates[0]), "24 يناير / كانون الثاني 2024");
}

/// Unreadable inputs are named, the others are still processed, the status is 1.
#[test]
fn what_cannot_be_read_is_named_and_passed_over() {
    let there = file("there.txt", ARTICLE.as_bytes());
    let folder = env!("CARGO_TARGET_TMPDIR");
    let missing = Path::new(folder).join("no such file.txt");
    let missing = missing.to_str().expect("the path is UTF-8");
    let output = run(&["extract", "--format", "jsonl", missing, &there, folder]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout).lines().count(), 1);
    assert!(text(&output.stdout).starts_with(&format!("{{\"file\":{}", Value::from(there.as_str()))));
    let errors: Vec<&str> = text(&output.stderr).lines().collect();
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors[0].contains(missing) && errors[1].contains(folder), "{errors:?}");
    assert!(errors[1].ends_with("this is a folder: --recursive reads the files in it"), "{errors:?}");
    for command in ["extract", "normalize", "dates"] {
        for path in [missing, folder] {
            let output = run(&[command, path]);
            assert_eq!((output.status.code(), text(&output.stdout)), (Some(1), ""), "{command}");
            assert!(text(&output.stderr).contains(path), "{command}");
        }
    }
}

#[test]
fn folders_are_read_where_that_is_asked_for() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("crawl");
    let _ = std::fs::remove_dir_all(&folder);
    let path = |name: &str| folder.join(name).to_str().expect("the path is UTF-8").to_owned();
    std::fs::create_dir_all(path("ب/أ")).expect("the folders are made");
    std::fs::create_dir(path(".hidden")).expect("the folder is made");
    for name in ["b.txt", "a.txt", "ب/2.txt", "ب/أ/1.txt", ".hidden/1.txt", "ب/.2.txt"] {
        std::fs::write(path(name), ARTICLE).expect("the file is written");
    }
    let there = file("beside.txt", ARTICLE.as_bytes());
    let names = |output: &Output| -> Vec<String> {
        let name = |line: &str| serde_json::from_str::<Value>(line).expect("JSON")["file"].as_str().map(str::to_owned);
        text(&output.stdout).lines().filter_map(name).collect()
    };
    let read = ["a.txt", "b.txt", "ب/2.txt", "ب/أ/1.txt"].map(path);
    for recursive in ["-r", "--recursive"] {
        let output = run(&["extract", "--format", "jsonl", recursive, &there, &path("")]);
        good(&output);
        assert_eq!(names(&output), [std::slice::from_ref(&there), &read[..]].concat());
    }
    // A hidden one that is named is read; in a folder without files there is nothing to read.
    assert_eq!(names(&run(&["extract", "--format", "jsonl", "-r", &path(".hidden")])), [path(".hidden/1.txt")]);
    std::fs::remove_file(path(".hidden/1.txt")).expect("the file is removed");
    assert_eq!(good(&run(&["dates", "-r", &path(".hidden")])), "");
    // Records, and what cannot be read: the rest is.
    std::fs::write(path("b.txt"), record("", ARTICLE)).expect("the file is written");
    let output = run(&["extract", "--field", "text", "-r", &path("b.txt"), "no such folder"]);
    assert_eq!((output.status.code(), names(&output)), (Some(1), vec![path("b.txt") + ":1"]));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&folder, path("ب/أ/round")).expect("the link is made");
        let output = run(&["extract", "--format", "jsonl", "-r", &path("ب")]);
        assert_eq!((output.status.code(), names(&output)), (Some(1), read[2..].to_vec()));
        assert!(text(&output.stderr).starts_with(&format!("ghirbal: {}: ", path("ب/أ/round"))));
    }
}

#[test]
fn control_characters_of_names_are_escaped_on_standard_error() {
    let there = file("خبر\u{1B}[2J\n.txt", b"");
    for (path, start) in [("لا شيء\u{1B}[31m\u{9B}", "لا شيء\\u{1b}[31m\\u{9b}: "), (&there, "خبر\\u{1b}[2J\\n.txt: ")]
    {
        let output = run(&["extract", "--format", "text", path]);
        let error = text(&output.stderr);
        assert!(error.contains(start) && error.lines().count() == 1, "{error:?}");
        assert!(!error.contains(['\u{1B}', '\u{9B}']), "{error:?}");
    }
    // In the result the name is as given.
    assert_eq!(json(&run(&["extract", "--format", "jsonl", &there]))["file"], there);
}

#[test]
fn other_encodings_are_told_apart_and_warned_of() {
    let windows = encoding_rs::WINDOWS_1256.encode(ARTICLE).0.into_owned();
    let iso = encoding_rs::ISO_8859_6.encode(&ARTICLE.replace('•', "-")).0.into_owned();
    let little: Vec<u8> = ARTICLE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = ARTICLE.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let marked = [&[0xFF, 0xFE], little.as_slice()].concat();
    for (name, bytes) in
        [("windows-1256", windows), ("ISO-8859-6", iso), ("UTF-16LE", marked), ("UTF-16LE", little), ("UTF-16BE", big)]
    {
        let document = json(&run(&["extract", &file("encoded.txt", &bytes)]));
        assert_eq!(document["articles"][0]["title"]["text"], "افتتاح مكتبة عامة في حي الورود", "{name}");
        let warning = &document["warnings"][0];
        assert_eq!(warning["code"], "decoded", "{name}");
        assert!(warning["message"].as_str().is_some_and(|message| message.contains(name)), "{name}: {warning}");
        // Where the result has no place for the warning, it goes to standard error; the status stays 0.
        let message = format!("ghirbal: -: The input is not UTF-8; it was read as {name}.\n");
        let warned = |arguments: &[&str]| {
            let output = feed(arguments, &bytes);
            assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), message.as_str()), "{arguments:?}");
            text(&output.stdout).to_owned()
        };
        let dates: Value = serde_json::from_str(&warned(&["dates"])).expect("output is JSON");
        assert_eq!(dates[0]["iso"], "2024-03-03", "{name}");
        for arguments in [&["normalize"][..], &["normalize", "--json"]] {
            assert!(warned(arguments).contains("افتتاح مكتبة"), "{name}");
        }
        for format in ["text", "markdown", "html", "json-ld"] {
            assert!(warned(&["extract", "--format", format]).contains("افتتاح مكتبة"), "{name}");
        }
        let line = feed(&["extract", "--format", "jsonl"], &bytes);
        assert_eq!(serde_json::from_str::<Value>(good(&line)).expect("a line is JSON")["warnings"][0], *warning);
    }
}

#[test]
fn the_encoding_that_is_named_is_taken() {
    // As windows-1256 these bytes are other letters, and nothing tells which are meant.
    let bytes = encoding_rs::ISO_8859_6.encode("خبر قصير").0.into_owned();
    assert_eq!(text(&feed(&["normalize", "--encoding", "ISO-8859-6"], &bytes).stdout), "خبر قصير");
    assert_ne!(text(&feed(&["normalize", "--encoding", "windows-1256"], &bytes).stdout), "خبر قصير");
    // Also where the bytes are UTF-8, unless a byte order mark says so.
    let utf_8 = "\u{FEFF}خبر".as_bytes();
    let as_windows = |bytes| feed(&["normalize", "--profile", "none", "--encoding", "windows-1256"], bytes).stdout;
    assert_eq!((text(&as_windows(&utf_8[3..])), text(&as_windows(utf_8))), ("ط®ط¨ط±", "خبر"));
    refused(&feed(&["dates", "--encoding", "arabic-7"], b""), &["--encoding", "arabic-7", "windows-1256"]);
}

#[test]
fn utf_8_is_taken_as_it_is() {
    let output = feed(&["extract"], ARTICLE.as_bytes());
    let document = json(&output);
    assert_eq!(document["warnings"], Value::Array(Vec::new()));
    // Whole numbers are written as JavaScript writes them.
    assert!(good(&output).contains("\"confidence\": 1\n") && !good(&output).contains("1.0"));
    // A byte order mark is no part of the text, whichever encoding it stands before.
    let marked = format!("\u{FEFF}{ARTICLE}");
    assert_eq!(json(&feed(&["extract"], marked.as_bytes())), document);
    assert_eq!(good(&feed(&["normalize", "--profile", "none"], marked.as_bytes())), ARTICLE);
    // Cut in the middle of a character: what can be read is kept, and the loss is said.
    let cut = &ARTICLE.as_bytes()[..ARTICLE.find("وقال").expect("a second paragraph") + 5];
    let document = json(&feed(&["extract"], cut));
    let codes: Vec<_> = document["warnings"].as_array().expect("warnings").iter().map(|w| w["code"].as_str()).collect();
    assert_eq!(codes, [Some("replacement-character")]);
    assert_eq!(document["articles"][0]["title"]["text"], "افتتاح مكتبة عامة في حي الورود");
    let message = "ghirbal: -: Some bytes are not valid UTF-8; U+FFFD stands for them.\n";
    for command in ["dates", "normalize"] {
        assert_eq!(text(&feed(&[command], cut).stderr), message, "{command}");
    }
    // Lost before: kept, counted, said.
    let output = feed(&["normalize"], "ن\u{FFFD}ص\u{FFFD}".as_bytes());
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), "ن\u{FFFD}ص\u{FFFD}"));
    assert_eq!(text(&output.stderr), "ghirbal: -: characters lost before the text came here, each U+FFFD: 2\n");
}

#[test]
fn html_is_told_from_the_text_of_a_page() {
    for start in ["<!DOCTYPE html>\n<html lang=\"ar\">", "\n<html>", "\u{FEFF}<!doctype HTML>"] {
        let input = format!("{start}<body><p>أعلنت البلدية افتتاح المكتبة.</p></body></html>");
        for format in ["json", "jsonl"] {
            let output = feed(&["extract", "--format", format], input.as_bytes());
            assert_eq!(output.status.code(), Some(0));
            let note = "ghirbal: -: the input looks like HTML; ghirbal reads the text of a page, not its markup\n";
            assert_eq!(text(&output.stderr), note, "{start}");
        }
    }
    // A page about HTML is a text, and so is a short one.
    for input in ["العنصر <html> يضم الصفحة كلها.", "<", "<htm"] {
        good(&feed(&["extract"], input.as_bytes()));
    }
}

/// Programs, pictures and archives are named like what cannot be read; a stray NUL in a text makes it none of them.
#[test]
fn a_binary_file_is_named_and_passed_over() {
    // The first bytes of a PNG image, of a Word document (a ZIP archive) and of a program, then every byte there is; and of a
    // PDF document, which may hold no NUL.
    let starts: [&[u8]; 4] = [
        b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj << /Type /Catalog >> endobj",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0\xDF\xA4\xD2\x6C[Content_Types].xml",
        b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0\x01\0\0\0",
    ];
    let there = file("beside.txt", ARTICLE.as_bytes());
    for start in starts {
        let mut bytes = start.to_vec();
        if !start.starts_with(b"%PDF-") {
            bytes.extend((0..=255).cycle().take(4096));
        }
        let binary = file("image.png", &bytes);
        let output = run(&["extract", "--format", "jsonl", &binary, &there]);
        assert_eq!((output.status.code(), text(&output.stdout).lines().count()), (Some(1), 1));
        let error = text(&output.stderr);
        assert!(
            error.starts_with(&format!("ghirbal: {binary}: this is no text")) && error.lines().count() == 1,
            "{error}"
        );
        for command in ["extract", "normalize", "dates"] {
            let output = feed(&[command], &bytes);
            assert_eq!((output.status.code(), text(&output.stdout)), (Some(1), ""), "{command}");
        }
    }
    assert_eq!(good(&feed(&["normalize"], "البلد\0ية".as_bytes())), "البلدية");
}

/// `ghirbal extract FILE... | head -1` ends well and in silence.
#[test]
fn a_closed_pipe_ends_the_program_without_an_error() {
    let path = file("long.txt", ARTICLE.repeat(50).as_bytes());
    let mut child = program()
        .args(["extract", "--format", "jsonl"])
        .args(vec![path; 40])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut out = child.stdout.take().expect("standard output is a pipe");
    out.read_exact(&mut [0; 100]).expect("the program prints something");
    drop(out);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
}
