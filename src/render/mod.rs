//! Writing an article out: text, Markdown, HTML, JSON-LD. One format a file.
//!
//! All of them write one article and end without a line break; an article that is not there is the empty string.

mod html;
mod json_ld;
mod markdown;
mod text;

use crate::document::{Article, Block, BlockKind, DateField, Document};

/// A form that [`render`] writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// The title and the body, a blank line between.
    Text,
    /// CommonMark: the title as `#`, a line of metadata, the body; every character that means something is escaped.
    Markdown,
    /// One `<article dir="rtl">` element to put into a page: HTML's own elements, nothing but text inside.
    Html,
    /// A schema.org `NewsArticle` as JSON-LD, safe inside a `<script>` element.
    JsonLd,
}

impl Format {
    /// Every format.
    pub const ALL: &[Format] = &[Format::Text, Format::Markdown, Format::Html, Format::JsonLd];

    /// The name in options, such as `json-ld`.
    pub const fn name(self) -> &'static str {
        match self {
            Format::Text => "text",
            Format::Markdown => "markdown",
            Format::Html => "html",
            Format::JsonLd => "json-ld",
        }
    }

    /// The format of a name; `None` for any other name.
    pub fn from_name(name: &str) -> Option<Format> {
        Format::ALL.iter().copied().find(|format| format.name() == name)
    }
}

/// Writes the main article of a document.
pub fn render(document: &Document, format: Format) -> String {
    render_article(document, 0, format)
}

/// Writes the article at this index of `articles`.
pub fn render_article(document: &Document, index: usize, format: Format) -> String {
    let Some(article) = document.articles.get(index) else { return String::new() };
    match format {
        Format::Text => text::write(article),
        Format::Markdown => markdown::write(article),
        Format::Html => html::write(article),
        Format::JsonLd => json_ld::write(article),
    }
}

/// The blocks in reading order, the items of one list together.
fn runs(article: &Article) -> impl Iterator<Item = &[Block]> {
    article.blocks.chunk_by(|a, b| a.kind == BlockKind::ListItem && b.kind == BlockKind::ListItem)
}

/// A date for people: as resolved where it was, else as printed.
fn readable(date: &DateField) -> &str {
    date.iso.as_deref().unwrap_or(&date.text)
}

#[cfg(test)]
mod tests;
