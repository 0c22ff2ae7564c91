//! The conformance test of Unicode for `nfc` and `nfkc`: every case of the Arabic blocks and a sample of the rest.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use ghirbal::{Operations, normalize};

fn form(name: &str, text: &str) -> String {
    normalize(text, Operations::from_names(&[name]).unwrap()).text.into_owned()
}

#[test]
fn official_cases_hold() {
    let cases = include_str!("normalize/unicode.txt").lines().filter(|line| !line.starts_with('#'));
    let mut count = 0;
    for case in cases {
        let columns: Vec<String> = case
            .split(';')
            .map(|column| {
                let codes = column.split(' ').map(|code| u32::from_str_radix(code, 16).unwrap());
                codes.map(|code| char::from_u32(code).unwrap()).collect()
            })
            .collect();
        for source in &columns[..3] {
            assert_eq!(form("nfc", source), columns[1], "{case}");
        }
        for source in &columns[3..] {
            assert_eq!(form("nfc", source), columns[3], "{case}");
        }
        for source in &columns {
            assert_eq!(form("nfkc", source), columns[3], "{case}");
        }
        // The same inside of a text: what stands around a cluster does not matter.
        let inside: String = columns.iter().map(|column| format!("ب {column}\n")).collect();
        let expected = [1, 1, 1, 3, 3].map(|column| format!("ب {}\n", columns[column]));
        assert_eq!(form("nfc", &inside), expected.concat(), "{case}");
        count += 1;
    }
    assert!(count > 2500);
}
