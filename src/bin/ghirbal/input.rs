//! Reading files in the encodings that Arabic text comes in.

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{ErrorKind, Read};
use std::path::Path;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};
use ghirbal::Warning;
use serde_json::{Map, Value};

/// A text, decoded.
pub struct Input {
    /// The name of its file as given, `-` for standard input; of a record with the number of its line.
    pub name: String,
    /// Its text, without a byte order mark.
    pub text: String,
    /// What happened while decoding.
    pub warnings: Vec<Warning>,
    /// What else the record holds.
    pub record: Option<Map<String, Value>>,
}

impl Input {
    /// Reads a file, standard input for `-`, in an encoding or the one that it looks like; the error says why it cannot be
    /// read.
    pub fn file(file: &Path, encoding: Option<&'static Encoding>) -> Result<Self, String> {
        let bytes = read(file).map_err(|error| match error.kind() {
            ErrorKind::IsADirectory => "this is a folder: --recursive reads the files in it".to_owned(),
            _ => error.to_string(),
        })?;
        let no_text = "this is no text: programs, pictures, archives and office documents are not read";
        let (text, warnings) = decode(&bytes, encoding).ok_or(no_text)?;
        Ok(Input { name: file.display().to_string(), text, warnings, record: None })
    }

    /// Reads a JSON object, whose text is in one field, in an encoding or the one that it looks like; the error says what is
    /// wrong with it.
    pub fn record(name: String, json: &[u8], encoding: Option<&'static Encoding>, field: &str) -> Result<Self, String> {
        let (json, warnings) = decode(json, encoding).ok_or("this is no text")?;
        let mut record: Map<String, Value> = serde_json::from_str(&json).map_err(|error| error.to_string())?;
        // The others stay in their order.
        match record.shift_remove(field) {
            Some(Value::String(text)) => Ok(Input { name, text, warnings, record: Some(record) }),
            Some(_) => Err(format!("the field '{field}' is no text")),
            None => Err(format!("there is no field '{field}'")),
        }
    }

    /// Whether the file is the source of a page rather than its text.
    pub fn is_html(&self) -> bool {
        let start = self.text.trim_start();
        let opens = |tag: &str| start.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
        opens("<!doctype html") || opens("<html")
    }
}

/// A line about a file for standard error. Control characters of the name are escaped: a terminal would obey them.
pub fn note(name: &str, message: impl Display) -> String {
    let mut shown = String::new();
    for character in name.chars() {
        if character.is_control() {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    format!("ghirbal: {shown}: {message}\n")
}

fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    if file == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(file)
}

/// The text of a file: by its byte order mark, in the encoding that is known, UTF-16 when it looks like it, UTF-8 when it is, else as the
/// detector guesses among the encodings that Arabic is written in; `None` where it is no text.
fn decode(bytes: &[u8], known: Option<&'static Encoding>) -> Option<(String, Vec<Warning>)> {
    // What begins so may hold no NUL for long, and no text that can be read here.
    if bytes.starts_with(b"%PDF-") {
        return None;
    }
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding).or(known);
    // Before UTF-8: the bytes of Arabic in UTF-16 are valid UTF-8 too, as control characters and ASCII.
    let encoding = marked.or_else(|| unmarked_utf_16(bytes));
    if encoding.is_none_or(|encoding| encoding == UTF_8)
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return Some((text.strip_prefix('\u{FEFF}').unwrap_or(text).to_owned(), Vec::new()));
    }
    let encoding = encoding.unwrap_or_else(|| guess(bytes));
    let (text, _, lossy) = encoding.decode(bytes);
    // A NUL in UTF-8 is damage that normalising takes away; among bytes whose encoding is a guess it says that there is none.
    if marked.is_none() && encoding != UTF_8 && text.contains('\0') {
        return None;
    }
    let mut warnings = Vec::new();
    if encoding != UTF_8 {
        warnings.push(warning("decoded", format!("The input is not UTF-8; it was read as {}.", encoding.name())));
    }
    if lossy {
        let message = format!("Some bytes are not valid {}; U+FFFD stands for them.", encoding.name());
        warnings.push(warning("replacement-character", message));
    }
    Some((text.into_owned(), warnings))
}

fn warning(code: &'static str, message: String) -> Warning {
    Warning { code: Cow::Borrowed(code), message, start: None, end: None }
}

/// UTF-16 without a byte order mark: one byte of each pair is nearly always that of Arabic (0x06, 0xFB to 0xFE for its
/// presentation forms) or of ASCII (0x00).
pub fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(4096) & !1)?;
    let high = |first: usize| {
        sample.iter().skip(first).step_by(2).filter(|byte| matches!(byte, 0x00 | 0x06 | 0xFB..=0xFE)).count()
    };
    let (pairs, little, big) = (sample.len() / 2, high(1), high(0));
    let mostly = |count: usize, other: usize| pairs >= 8 && count * 10 >= pairs * 9 && other * 2 < pairs;
    match (mostly(little, big), mostly(big, little)) {
        (true, false) => Some(encoding_rs::UTF_16LE),
        (false, true) => Some(encoding_rs::UTF_16BE),
        _ => None,
    }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    // What is nearly UTF-8 is UTF-8 that was damaged or cut, not another encoding.
    let text = String::from_utf8_lossy(bytes);
    let broken = text.matches('\u{FFFD}').count();
    let good = text.chars().filter(|&c| !c.is_ascii() && c != '\u{FFFD}').count();
    if good >= broken * 5 {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(Some(b"sa"), Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "أعلنت البلدية افتتاح المكتبة العامة في الحي الشرقي يوم الخميس، وقال مديرها إن الدخول مجاني.";

    #[test]
    fn every_encoding_of_arabic_is_told_apart() {
        for encoding in [encoding_rs::WINDOWS_1256, encoding_rs::ISO_8859_6] {
            let (bytes, _, lossy) = encoding.encode(TEXT);
            assert!(!lossy);
            let (text, warnings) = decode(&bytes, None).unwrap();
            assert_eq!(text, TEXT, "{}", encoding.name());
            assert_eq!(warnings.first().map(|w| w.code.as_ref()), Some("decoded"));
        }
        for text in [TEXT, "ﺃﻋﻠﻨﺖ ﺍﻟﺒﻠﺪﻳﺔ ﺍﻓﺘﺘﺎﺡ ﺍﻟﻤﻜﺘﺒﺔ ﺍﻟﻌﺎﻣﺔ", "ﷲ ﻻ ﻷ ﻻ ﻻ ﻹ ﻻ ﷲ"]
        {
            for little in [true, false] {
                let units =
                    text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() });
                assert_eq!(decode(&units.collect::<Vec<_>>(), None).unwrap().0, text);
            }
        }
    }

    #[test]
    fn utf_8_is_taken_as_it_is_and_damaged_utf_8_keeps_what_can_be_read() {
        for text in [TEXT, "البلد\0ية"] {
            assert_eq!(decode(text.as_bytes(), None), Some((text.to_owned(), Vec::new())));
            assert_eq!(decode(format!("\u{FEFF}{text}").as_bytes(), None), Some((text.to_owned(), Vec::new())));
        }
        for (bytes, wanted) in
            [(&b"\xD9\x86\xD8\xB5\xFF \xD8\xB9\xD8\xB1\xD8\xA8\xD9\x8A"[..], "نص\u{FFFD} عربي"), (b"\xE4\xD5", "نص")]
        {
            assert_eq!(decode(bytes, None).unwrap().0, wanted);
        }
        let mut cut = TEXT.as_bytes().to_vec();
        cut.truncate(TEXT.len() - 2);
        let (text, warnings) = decode(&cut, None).unwrap();
        assert!(text.starts_with("أعلنت البلدية"));
        let said: Vec<_> = warnings.iter().map(|warning| (warning.code.as_ref(), warning.message.as_str())).collect();
        assert_eq!(said, [("replacement-character", "Some bytes are not valid UTF-8; U+FFFD stands for them.")]);
    }
}
