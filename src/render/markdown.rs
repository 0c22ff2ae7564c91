//! CommonMark.

use crate::document::{Article, Block, BlockKind};
use crate::normalize::is_letter_or_digit;

use super::{readable, runs};

pub(super) fn write(article: &Article) -> String {
    let mut parts = Vec::new();
    if let Some(title) = &article.title {
        parts.push(format!("# {}", escape(&title.text, " ")));
    }
    let metadata = metadata(article);
    if !metadata.is_empty() {
        parts.push(metadata);
    }
    parts.extend(runs(article).map(|run| run.iter().map(block).collect::<Vec<_>>().join("\n")));
    parts.join("\n\n")
}

/// One line: what is known, each under its Arabic label. The dateline needs none.
fn metadata(article: &Article) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut add = |label: &str, text: &str| {
        let text = escape(text, " ");
        parts.push(if label.is_empty() { text } else { format!("{label}: {text}") });
    };
    if let Some(kicker) = &article.kicker {
        add("القسم", &kicker.text);
    }
    if let Some(dateline) = &article.dateline {
        add("", &dateline.text);
    }
    for byline in &article.bylines {
        add("الكاتب", &byline.text);
    }
    if let Some(source) = &article.source {
        add("المصدر", &source.text);
    }
    if let Some(published) = &article.published {
        add("نُشر", readable(published));
    }
    if let Some(updated) = &article.updated {
        add("حُدّث", readable(updated));
    }
    if !article.keywords.is_empty() {
        let tags: Vec<&str> = article.keywords.iter().map(|tag| tag.text.as_str()).collect();
        add("الكلمات المفتاحية", &tags.join("، "));
    }
    parts.join(" · ")
}

fn block(block: &Block) -> String {
    let text = &block.text;
    match block.kind {
        BlockKind::Paragraph => escape(text, "\\\n"),
        BlockKind::Heading => format!("## {}", escape(text, " ")),
        BlockKind::ListItem => format!("- {}", escape(text, "\\\n  ")),
        BlockKind::Quote => format!("> {}", escape(text, "\\\n> ")),
        BlockKind::Caption => format!("*{}*", escape(text, " ")),
    }
}

/// Escapes what CommonMark would read as markup; line breaks become `line_break`.
fn escape(text: &str, line_break: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for (index, line) in text.split('\n').map(str::trim).enumerate() {
        if index > 0 {
            out.push_str(line_break);
        }
        escape_line(line, &mut out);
    }
    out
}

fn escape_line(line: &str, out: &mut String) {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mut before = None;
    let mut characters = line.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let after = characters.peek().map(|&(_, next)| next);
        let means_something = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' => true,
            // Between two letters, as in a hashtag, an underscore is itself.
            '_' => !(before.is_some_and(is_letter_or_digit) && after.is_some_and(is_letter_or_digit)),
            '~' => before == Some('~') || after == Some('~'),
            '&' => after.is_some_and(|next| next.is_ascii_alphabetic() || next == '#'),
            // At the end of a heading, behind a space, it would close the heading.
            '#' if matches!(before, Some(' ' | '\t')) => {
                line.get(at..).unwrap_or_default().bytes().all(|byte| byte == b'#')
            }
            '#' | '+' | '-' | '>' | '=' => at == 0,
            // "1." and "1)" would open a numbered list.
            '.' | ')' => digits > 0 && at == digits,
            _ => false,
        };
        if means_something {
            out.push('\\');
        }
        out.push(character);
        before = Some(character);
    }
}
