//! The title and the body.

use crate::document::Article;

pub(super) fn write(article: &Article) -> String {
    let title = article.title.as_ref().map(|title| title.text.as_str());
    let parts: Vec<&str> = title.into_iter().chain([article.text.as_str()]).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}
