//! Reads a table of cases: id, operations joined by `+`, input, expected, note; strings are JSON string bodies.

use ghirbal::{Operations, normalize};

pub struct Case {
    pub id: String,
    pub operations: Operations,
    pub input: String,
    pub expected: String,
}

fn unescaped(body: &str) -> String {
    serde_json::from_str(&format!("\"{body}\"")).unwrap_or_else(|error| panic!("{body}: {error}"))
}

pub fn read(table: &str) -> Vec<Case> {
    let rows = table.lines().skip(1).filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|line| {
        let fields: Vec<&str> = line.split('\t').collect();
        let names: Vec<&str> = fields[1].split('+').collect();
        Case {
            id: fields[0].to_owned(),
            operations: Operations::from_names(&names).unwrap_or_else(|error| panic!("{}: {error}", fields[0])),
            input: unescaped(fields[2]),
            expected: unescaped(fields[3]),
        }
    })
    .collect()
}

/// The ids of the cases that fail, with what they gave.
pub fn failures(cases: &[Case]) -> Vec<String> {
    let mut failures = Vec::new();
    for case in cases {
        let normalized = normalize(&case.input, case.operations);
        if normalized.text != case.expected {
            failures.push(format!(
                "{}: {:?}\n  expected {}\n  got      {}",
                case.id,
                case.input,
                case.expected.escape_unicode(),
                normalized.text.escape_unicode()
            ));
        }
        assert_eq!(normalized.edits.apply(&case.input), normalized.text, "{}", case.id);
    }
    failures
}
