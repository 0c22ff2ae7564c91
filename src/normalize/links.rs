//! Links in a text: what operations on prose leave alone.

use super::class::{BREAK, CONTROL, SPACE, class};
use crate::Span;
use crate::lean::find;

/// The URLs, host names, mail addresses and mentions of a text, asked in the order of the text and found as they are asked
/// for.
#[derive(Default)]
pub(super) struct Links {
    /// The last that was found.
    link: Span,
    /// Where the search goes on.
    at: usize,
}

impl Links {
    /// Whether a byte lies in a link. Bytes are asked for in ascending order.
    pub(super) fn contains(&mut self, text: &str, byte: usize) -> bool {
        let bytes = text.as_bytes();
        // No link holds a space.
        let behind = bytes.get(self.at..byte).unwrap_or_default();
        self.at += behind.iter().rposition(u8::is_ascii_whitespace).unwrap_or(0);
        while self.link.end <= byte && bytes.get(self.at).is_some_and(|at| self.at <= byte || !at.is_ascii_whitespace())
        {
            self.step(text);
        }
        self.link.start <= byte && byte < self.link.end
    }

    /// Goes over the next run of ASCII, and the link that it holds.
    fn step(&mut self, text: &str) {
        let at = self.at;
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        let run = rest.iter().take_while(|byte| is_link_byte(**byte)).count();
        if run == 0 {
            self.at += 1;
            return;
        }
        self.at += run;
        let token = text.get(at..at + run).unwrap_or_default();
        let Some((offset, path)) = link_in(token) else { return };
        // A path goes on in Arabic, and so does a host.
        if path {
            self.at += text.get(self.at..).unwrap_or_default().find(ends_link).unwrap_or(text.len() - self.at);
        }
        let mut start = at + offset;
        // And so may begin what has a digit or an at sign in front: نور@example.com, تقرير2024.pdf
        if !token.as_bytes().get(offset).is_some_and(u8::is_ascii_alphabetic) {
            start = text.get(..start).unwrap_or_default().trim_end_matches(is_of_name).len();
        }
        let link = text.get(start..self.at).unwrap_or_default();
        let trimmed = link.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '*']);
        self.link = Span::new(start, start + trimmed.len());
    }
}

fn is_link_byte(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'(' | b'[' | b'{' | b'|')
}

/// Whether a character can belong to a name in Arabic.
fn is_of_name(c: char) -> bool {
    !c.is_ascii() && !ends_link(c) && !matches!(c, '–' | '—' | '…') || matches!(c, '0'..='9' | '.' | '-' | '_')
}

fn ends_link(c: char) -> bool {
    class(c) & (SPACE | BREAK | CONTROL) != 0
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
    let start = find(token, "www.").or_else(|| token.find(|c: char| c.is_ascii_alphanumeric() || c == '@'))?;
    let address = token.get(start..).unwrap_or_default();
    if address == "www." || address.ends_with(['@']) {
        return Some((start, true));
    }
    let host_start = address.find(['@']).map_or(0, |at| at + 1);
    let after_host = address.get(host_start..).unwrap_or_default();
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let (host, path) = after_host.split_at_checked(after_host.find(|c| !is_host(c)).unwrap_or(after_host.len()))?;
    let host = host.trim_end_matches('.');
    let (labels, top) = host.rsplit_once(['.'])?;
    let named = top.len() >= 2 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    let labelled = labels.split(['.']).all(|label| !label.is_empty());
    (named && labelled).then_some((start, path.starts_with('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<&str> {
        let mut links = Links::default();
        let mut found: Vec<Span> = Vec::new();
        let inside: Vec<bool> = (0..text.len())
            .map(|at| {
                let inside = links.contains(text, at);
                if inside && found.last() != Some(&links.link) {
                    found.push(links.link);
                }
                inside
            })
            .collect();
        for (at, &inside) in inside.iter().enumerate() {
            let lies = found.iter().any(|link| (link.start..link.end).contains(&at));
            assert_eq!(inside, lies, "{text} at {at}");
            // The same whatever was asked before, and whether anything was.
            assert_eq!(Links::default().contains(text, at), inside, "{text} at {at}, asked first");
            for before in 0..at {
                let mut links = Links::default();
                links.contains(text, before);
                assert_eq!(links.contains(text, at), inside, "{text} at {at}, asked behind {before}");
            }
        }
        found.iter().map(|span| span.of(text)).collect()
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
        assert_eq!(links("زوروا www.مثال.مصر/5، ثم (www.مثال.com)."), ["www.مثال.مصر/5", "www.مثال.com"]);
        assert_eq!(links("راسلوا سمير_2.نور@مثال.مصر، أو info@مثال.مصر:"), ["سمير_2.نور@مثال.مصر", "info@مثال.مصر"]);
        assert_eq!(links("راسلوا سمير@example.com. أو:سمير2@example.com"), ["سمير@example.com", "سمير2@example.com"]);
        assert_eq!(links("تابعوا @سمير_نور2، (@سمير) ثم @samir"), ["@سمير_نور2", "@سمير"]);
        assert_eq!(links("في:تقرير2024.pdf وخبر_2.PDF. ثم 12.5"), ["تقرير2024.pdf", "وخبر_2.PDF"]);
        assert_eq!(links("1.https://example.com/a ثم http://a.egقال"), ["https://example.com/a", "http://a.eg"]);
        for end in ["\n", "\u{7}", "\u{A0}", "،"] {
            assert_eq!(links(&format!("https://example.com/خبر{end}ثم")), ["https://example.com/خبر"], "{end:?}");
        }
        assert!(links("قال ://example.com ثم 5://example.com").is_empty(), "without a scheme");
        assert!(links("قال.CNN 3.14 U.S. 10:30 a,b ...").is_empty());
    }
}
