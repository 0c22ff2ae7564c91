//! The table `cases.tsv`, whose head documents its format.

use super::*;

fn unescape(cell: &str) -> String {
    serde_json::from_str(&format!("\"{cell}\"")).unwrap_or_else(|e| panic!("{cell}: {e}"))
}

#[test]
fn every_case() {
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in include_str!("cases.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [input, now, expected, text, _note] = cells[..] else { panic!("five columns: {line:?}") };
        let input = unescape(input);
        let mut options = DateOptions::new();
        if !now.is_empty() {
            options = options.now(now.parse().expect(now));
        }
        let found = find_dates(&input, &options);
        let read: Vec<String> = found
            .iter()
            .map(|date| {
                let calendar = if date.calendar == Calendar::IslamicUmalqura { "h:" } else { "" };
                format!("{calendar}{}", date.iso.as_deref().unwrap_or("?"))
            })
            .collect();
        let expected: Vec<&str> = expected.split_whitespace().collect();
        let same_text = text.is_empty() || found.first().is_some_and(|date| date.text == unescape(text));
        if read != expected || !same_text {
            let texts: Vec<_> = found.iter().map(|date| &date.text).collect();
            wrong.push(format!("{input:?}: {read:?} {texts:?}, not {expected:?}"));
        }
        for date in &found {
            assert_eq!(input.get(date.start..date.end), Some(date.text.as_str()), "{input}");
        }
        rows += 1;
    }
    assert!(rows > 400, "{rows} rows");
    assert!(wrong.is_empty(), "{} of {rows}:\n{}", wrong.len(), wrong.join("\n"));
}
