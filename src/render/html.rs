//! HTML: one `<article>` element. Names of people and outlets stand in `<bdi>`, so that their direction stays their own.

use crate::document::{Article, Block, BlockKind, DateField};

use super::runs;

pub(super) fn write(article: &Article) -> String {
    let mut lines = vec![r#"<article lang="ar" dir="rtl">"#.to_owned()];
    lines.extend(header(article));
    for run in runs(article) {
        let is_list = run.first().is_some_and(|block| block.kind == BlockKind::ListItem);
        lines.extend(is_list.then(|| "<ul>".to_owned()));
        lines.extend(run.iter().map(block));
        lines.extend(is_list.then(|| "</ul>".to_owned()));
    }
    if !article.keywords.is_empty() {
        let tags = article.keywords.iter().map(|tag| format!("<li>{}</li>", escape(&tag.text)));
        lines.push(format!(
            "<footer>\n<ul class=\"keywords\">\n{}\n</ul>\n</footer>",
            tags.collect::<Vec<_>>().join("\n")
        ));
    }
    lines.push("</article>".to_owned());
    lines.join("\n")
}

/// The headline, what stands above it, and the line below it.
fn header(article: &Article) -> Option<String> {
    let mut lines = Vec::new();
    if let Some(kicker) = &article.kicker {
        lines.push(format!(r#"<p class="kicker">{}</p>"#, escape(&kicker.text)));
    }
    if let Some(title) = &article.title {
        lines.push(format!("<h1>{}</h1>", escape(&title.text)));
    }
    let named = |class: &str, text: &str| {
        // By its first letter `CNN الاقتصادية` would read from the left.
        let latin = text.as_bytes().first().is_some_and(u8::is_ascii);
        // The first byte of Arabic letters.
        let dir = if latin && text.bytes().any(|byte| matches!(byte, 0xD8..=0xDB)) { r#" dir="rtl""# } else { "" };
        format!(r#"<bdi class="{class}"{dir}>{}</bdi>"#, escape(text))
    };
    let mut details = Vec::new();
    details.extend(article.dateline.as_ref().map(|field| named("dateline", &field.text)));
    details.extend(article.bylines.iter().map(|field| named("byline", &field.text)));
    details.extend(article.source.as_ref().map(|field| named("source", &field.text)));
    details.extend(article.published.as_ref().map(|date| time("published", date)));
    details.extend(article.updated.as_ref().map(|date| time("updated", date)));
    if !details.is_empty() {
        lines.push(format!("<p class=\"details\">{}</p>", details.join(" · ")));
    }
    (!lines.is_empty()).then(|| format!("<header>\n{}\n</header>", lines.join("\n")))
}

/// The date as printed, and as resolved for machines.
fn time(class: &str, date: &DateField) -> String {
    let text = escape(&date.text);
    match &date.iso {
        Some(iso) => format!(r#"<time class="{class}" datetime="{}">{text}</time>"#, escape(iso)),
        None => format!(r#"<bdi class="{class}">{text}</bdi>"#),
    }
}

fn block(block: &Block) -> String {
    let text = escape(&block.text);
    match block.kind {
        BlockKind::Paragraph => format!("<p>{text}</p>"),
        BlockKind::Heading => format!("<h2>{text}</h2>"),
        BlockKind::ListItem => format!("<li>{text}</li>"),
        BlockKind::Quote => format!("<blockquote><p>{text}</p></blockquote>"),
        BlockKind::Caption => format!("<p class=\"caption\"><small>{text}</small></p>"),
    }
}

/// Text as HTML's text or a quoted attribute's value; a line break stays one.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("<br>"),
            // HTML has no way to write the other controls.
            _ if character.is_control() && character != '\t' => {}
            _ => out.push(character),
        }
    }
    out
}
