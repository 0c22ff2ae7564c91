//! Links in a text: what operations on prose leave alone.

use crate::Span;
use crate::lean::find;

/// The URLs, host names and mail addresses of a text, asked in the order of the text.
pub(super) struct Links {
    spans: Vec<Span>,
    /// The first span that may still hold a byte that is asked for.
    next: usize,
}

impl Links {
    /// Finds the links of a text.
    #[inline(never)] // one copy for all operations: size in WebAssembly
    pub(super) fn new(text: &str) -> Self {
        let mut spans: Vec<Span> = Vec::new();
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let rest = bytes.get(at..).unwrap_or_default();
            let run = rest.iter().take_while(|byte| is_link_byte(**byte)).count();
            if run == 0 {
                at += 1;
                continue;
            }
            let token = text.get(at..at + run).unwrap_or_default();
            let mut end = at + run;
            if let Some((offset, path)) = link_in(token) {
                // A path goes on in Arabic, and so does a host.
                if path {
                    end += text.get(end..).unwrap_or_default().find(ends_link).unwrap_or(text.len() - end);
                }
                let link = text.get(at + offset..end).unwrap_or_default();
                let trimmed = link.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '*']);
                spans.push(Span::new(at + offset, at + offset + trimmed.len()));
            }
            at = end;
        }
        Links { spans, next: 0 }
    }

    /// Whether a byte lies in a link. Bytes are asked for in ascending order.
    #[inline(never)] // one copy for all operations: size in WebAssembly
    pub(super) fn contains(&mut self, byte: usize) -> bool {
        while self.spans.get(self.next).is_some_and(|span| span.end <= byte) {
            self.next += 1;
        }
        self.spans.get(self.next).is_some_and(|span| span.start <= byte)
    }
}

fn is_link_byte(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'(' | b'[' | b'{' | b'|')
}

fn ends_link(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '"' | '<' | '>' | '«' | '»' | '“' | '”' | '،' | '؛' | '؟' | ')' | ']')
}

/// Where a link starts in a run of ASCII, and whether it goes on behind it: it has a path, or the host is still to come.
fn link_in(token: &str) -> Option<(usize, bool)> {
    if let Some(colon) = find(token, "://") {
        let scheme = token.get(..colon).unwrap_or_default();
        let start = scheme.rfind(|c: char| !c.is_ascii_alphabetic()).map_or(0, |before| before + 1);
        let address = token.get(colon + 3..).unwrap_or_default();
        return (start < colon).then_some((start, matches!(address, "" | "www.") || address.contains(['/'])));
    }
    let start = find(token, "www.").or_else(|| token.find(|c: char| c.is_ascii_alphanumeric()))?;
    let address = token.get(start..).unwrap_or_default();
    let host_start = address.find('@').map_or(0, |at| at + 1);
    let after_host = address.get(host_start..).unwrap_or_default();
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let (host, path) = after_host.split_at_checked(after_host.find(|c| !is_host(c)).unwrap_or(after_host.len()))?;
    let host = host.trim_end_matches('.');
    let (labels, top) = host.rsplit_once('.')?;
    let named = top.len() >= 2 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    let labelled = labels.split('.').all(|label| !label.is_empty());
    (named && labelled).then_some((start, path.starts_with('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<&str> {
        Links::new(text).spans.iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn links_are_found_with_their_whole_length_and_no_more() {
        assert_eq!(links("انظر https://example.com/a?b=1, ثم"), ["https://example.com/a?b=1"]);
        assert_eq!(links("(www.aaa.com). قال"), ["www.aaa.com"]);
        assert_eq!(links("راسلونا:info2@example.org."), ["info2@example.org"]);
        assert_eq!(links("https://example.com/خبر/٢٠٢٤، ثم"), ["https://example.com/خبر/٢٠٢٤"]);
        assert_eq!(links("(https://مثال.مصر/كلمة.كلمة). ثم"), ["https://مثال.مصر/كلمة.كلمة"]);
        assert_eq!(links("http://www.مثال.مصر، https://مثال.com ثم"), ["http://www.مثال.مصر", "https://مثال.com"]);
        assert_eq!(links("https://example.com.قال https:// قال"), ["https://example.com", "https://"]);
        assert!(links("قال.CNN 3.14 U.S. 10:30 a,b ...").is_empty());
    }
}
