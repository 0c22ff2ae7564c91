//! A schema.org `NewsArticle` as JSON-LD.
//!
//! Fields: those that schema.org and the search engines' article guides ask for or recommend and that a text can tell:
//! headline, author, publisher, datePublished, dateModified, then dateline, articleSection, keywords, articleBody,
//! inLanguage. Each is there only when the text names it: no outlet stands in for an author, no publication for an update.
//! Addresses and pictures cannot be told from a text and are left out, as is a date less precise than a day.

use crate::document::{Article, DateField, Field, Precision};

pub(super) fn write(article: &Article) -> String {
    let mut object = Object::default();
    object.text("@context", "https://schema.org");
    object.text("@type", "NewsArticle");
    object.text("inLanguage", "ar");
    object.field("headline", article.title.as_ref());
    object.field("articleSection", article.kicker.as_ref());
    object.field("dateline", article.dateline.as_ref());
    object.date("datePublished", article.published.as_ref());
    object.date("dateModified", article.updated.as_ref());
    object.list("author", article.bylines.iter().map(|byline| named("Person", &byline.text)).collect());
    if let Some(source) = &article.source {
        object.raw("publisher", named("Organization", &source.text));
    }
    object.list("keywords", article.keywords.iter().map(|tag| string(&tag.text)).collect());
    if !article.text.is_empty() {
        object.text("articleBody", &article.text);
    }
    object.finish()
}

/// The members of a JSON object, written.
#[derive(Default)]
struct Object(Vec<String>);

impl Object {
    fn raw(&mut self, key: &str, value: String) {
        self.0.push(format!("{}: {value}", string(key)));
    }

    fn text(&mut self, key: &str, value: &str) {
        self.raw(key, string(value));
    }

    fn field(&mut self, key: &str, field: Option<&Field>) {
        if let Some(field) = field {
            self.text(key, &field.text);
        }
    }

    fn date(&mut self, key: &str, date: Option<&DateField>) {
        let known = date.filter(|date| date.precision >= Precision::Day).and_then(|date| date.iso.as_deref());
        if let Some(iso) = known {
            self.text(key, iso);
        }
    }

    fn list(&mut self, key: &str, values: Vec<String>) {
        if !values.is_empty() {
            self.raw(key, format!("[{}]", values.join(", ")));
        }
    }

    fn finish(self) -> String {
        format!("{{\n  {}\n}}", self.0.join(",\n  "))
    }
}

/// A person or an organisation by name.
fn named(kind: &str, name: &str) -> String {
    format!("{{\"@type\": {}, \"name\": {}}}", string(kind), string(name))
}

/// A JSON string. `<`, `>` and `&` are escaped too, so that nothing in it can end a `<script>` element.
fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1F}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            _ => out.push(character),
        }
    }
    out.push('"');
    out
}
