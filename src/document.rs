//! What a caller gets: the structured document that [`extract`](crate::extract) returns.
//!
//! Offsets count the unit that the options choose (bytes unless told otherwise) and always refer to the input.

use std::borrow::Cow;

use serde::{Deserialize, Serialize, Serializer};

use crate::normalize::Counts;

/// The whole of an input: its articles, the links that only point elsewhere, and every character under a role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Version of this layout: 1.
    pub schema: u8,
    /// `articles[0]` is the main article; more when other whole articles were pasted along; empty when there is none.
    pub articles: Vec<Article>,
    /// Headlines that only point to other articles.
    pub related: Vec<Link>,
    /// Every character of the input, once, in order.
    pub segments: Vec<Segment>,
    /// How often each normalisation operation changed the kept text.
    pub edits: Counts,
    /// What the caller should know about the input.
    pub warnings: Vec<Warning>,
}

/// One article, cleaned.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// Start of its first segment.
    pub start: usize,
    /// End of its last segment.
    pub end: usize,
    /// The headline as printed in the text, never invented.
    pub title: Option<Field>,
    /// The section label above the headline.
    pub kicker: Option<Field>,
    /// The dateline in its printed form: `(CNN)--`, `المستقلة/-`.
    pub dateline: Option<Field>,
    /// The authors as printed.
    pub bylines: Vec<Field>,
    /// The agency or outlet that the text names as its origin: the name alone.
    pub source: Option<Field>,
    /// When it was published.
    pub published: Option<DateField>,
    /// When it was last updated.
    pub updated: Option<DateField>,
    /// One entry a tag where the text separates them; else the whole run as one.
    pub keywords: Vec<Field>,
    /// The body, in reading order.
    pub blocks: Vec<Block>,
    /// The blocks' texts joined by a blank line, list items by one line break.
    pub text: String,
}

/// A piece of text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Start in the input.
    pub start: usize,
    /// End in the input.
    pub end: usize,
    /// The normalised text.
    pub text: String,
}

/// One block of an article's body. A paragraph that was wrapped into lines is one block, with spaces in its text where the input
/// breaks the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Start in the input.
    pub start: usize,
    /// End in the input.
    pub end: usize,
    /// The normalised text.
    pub text: String,
    /// What the block is.
    pub kind: BlockKind,
}

/// What a block of the body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A heading inside the body.
    Heading,
    /// One item of the article's own list.
    ListItem,
    /// A quotation set apart, a verse.
    Quote,
    /// The caption of a picture.
    Caption,
}

/// A headline that points to another article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Start in the input.
    pub start: usize,
    /// End in the input.
    pub end: usize,
    /// The normalised text.
    pub text: String,
    /// Index in `articles` when that article was pasted along too.
    pub article: Option<usize>,
}

/// A date and how it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateField {
    /// Start in the input.
    pub start: usize,
    /// End in the input.
    pub end: usize,
    /// The date as printed, normalised.
    pub text: String,
    /// ISO 8601 in the Gregorian calendar, as precise as the text: `2024-01-24`, `2024-01-26T02:43`, with an offset or
    /// `Z` only where the text names a zone; `None` when it cannot be resolved.
    pub iso: Option<String>,
    /// How precise the text is.
    pub precision: Precision,
    /// The calendar that the text is written in.
    pub calendar: Calendar,
    /// Whether it counts from a reference time, as `منذ 3 ساعات` does.
    pub relative: bool,
}

/// How precise a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// `2024`
    Year,
    /// `2024-01`
    Month,
    /// `2024-01-24`
    Day,
    /// `2024-01-24T10:20`
    Minute,
    /// `2024-01-24T10:20:30`
    Second,
}

/// The calendar that a date is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Calendar {
    /// The Gregorian calendar.
    #[serde(rename = "gregory")]
    Gregory,
    /// The Umm al-Qura calendar.
    #[serde(rename = "islamic-umalqura")]
    IslamicUmalqura,
}

/// A stretch of the input under one role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Segment {
    /// Start in the input.
    pub start: usize,
    /// End in the input.
    pub end: usize,
    /// What it is.
    pub role: Role,
    /// Index in `articles`; `None` for what belongs to the page and not to an article.
    pub article: Option<usize>,
    /// The rule or evidence that decided, a stable id: `phrase:CLASS` with the file of `phrases` that holds the phrase,
    /// `phrase:own` for the caller's, `date:published`, `date:updated`, `dateline`, `glued-list`, `markup`, `rule-line`,
    /// `white-space`; `model` where nothing stands out.
    pub rule: Cow<'static, str>,
    /// 0 to 1: of the segments given 0.9, about nine in ten are right.
    #[serde(serialize_with = "as_javascript")]
    pub confidence: f64,
}

/// Writes a number as JavaScript does: 1, where Rust's is 1.0.
fn as_javascript<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if number.fract() == 0.0 { serializer.serialize_i64(*number as i64) } else { serializer.serialize_f64(*number) }
}

/// What the caller should know about the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// A stable id: `repaired-encoding`, `replacement-character`, `no-arabic-text`, `weekday-mismatch`, `calendars-disagree`;
    /// from the command line also `decoded`.
    pub code: Cow<'static, str>,
    /// One sentence for a person.
    pub message: String,
    /// Where, when it has a place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    /// Where it ends, when it has a place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<usize>,
}

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What a segment is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Role {
            $($(#[$doc])* #[serde(rename = $text)] $name,)*
        }

        impl Role {
            /// Every role, an article's own before the page's.
            pub const ALL: &[Role] = &[$(Role::$name),*];

            /// The name in results, such as `list-item`.
            pub const fn name(self) -> &'static str {
                match self { $(Role::$name => $text),* }
            }

            /// The role of a name; `None` for any other name.
            pub fn from_name(name: &str) -> Option<Role> {
                match name { $($text => Some(Role::$name),)* _ => None }
            }
        }
    };
}

roles! {
    /// The headline.
    Title = "title",
    /// The section label above the headline.
    Kicker = "kicker",
    /// Place and agency before the lead.
    Dateline = "dateline",
    /// Who wrote it.
    Byline = "byline",
    /// When it was published.
    Published = "published",
    /// When it was last updated.
    Updated = "updated",
    /// The agency or outlet named as its origin.
    Source = "source",
    /// Its tags.
    Keywords = "keywords",
    /// A heading inside the body.
    Heading = "heading",
    /// Running text.
    Paragraph = "paragraph",
    /// One item of the article's own list.
    ListItem = "list-item",
    /// A quotation set apart, a verse.
    Quote = "quote",
    /// The caption of a picture.
    Caption = "caption",
    /// A label that opens a block: `إقرأ أيضاً:`, `مقالات مشابهة`.
    Marker = "marker",
    /// A headline that points to another article.
    Related = "related",
    /// Share, print, listen and copy buttons, view counters.
    Share = "share",
    /// Menus, breadcrumbs, search, weather, log-in.
    Navigation = "navigation",
    /// Mastheads, copyright, disclaimers, cookies, newsletters, paywalls.
    Footer = "footer",
    /// Adverts and their labels.
    Advertisement = "advertisement",
    /// Readers' comments and their form.
    Comment = "comment",
    /// White space and rules between segments.
    Separator = "separator",
}

impl Role {
    /// The block that text of this role makes; `None` for what is not body.
    pub const fn block(self) -> Option<BlockKind> {
        match self {
            Role::Paragraph => Some(BlockKind::Paragraph),
            Role::Heading => Some(BlockKind::Heading),
            Role::ListItem => Some(BlockKind::ListItem),
            Role::Quote => Some(BlockKind::Quote),
            Role::Caption => Some(BlockKind::Caption),
            _ => None,
        }
    }

    /// Whether the role belongs to the page and not to an article.
    pub const fn is_page(self) -> bool {
        matches!(
            self,
            Role::Marker
                | Role::Related
                | Role::Share
                | Role::Navigation
                | Role::Footer
                | Role::Advertisement
                | Role::Comment
                | Role::Separator
        )
    }
}

impl Document {
    /// Replaces every offset by what `map` makes of it.
    pub(crate) fn map_offsets(&mut self, map: impl Fn(usize) -> usize) {
        let both = |start: &mut usize, end: &mut usize| (*start, *end) = (map(*start), map(*end));
        for article in &mut self.articles {
            both(&mut article.start, &mut article.end);
            let fields = [&mut article.title, &mut article.kicker, &mut article.dateline, &mut article.source];
            let fields = fields.into_iter().flatten().chain(&mut article.bylines).chain(&mut article.keywords);
            fields.for_each(|field| both(&mut field.start, &mut field.end));
            let dates = [&mut article.published, &mut article.updated];
            dates.into_iter().flatten().for_each(|date| both(&mut date.start, &mut date.end));
            article.blocks.iter_mut().for_each(|block| both(&mut block.start, &mut block.end));
        }
        self.related.iter_mut().for_each(|link| both(&mut link.start, &mut link.end));
        self.segments.iter_mut().for_each(|segment| both(&mut segment.start, &mut segment.end));
        for warning in &mut self.warnings {
            warning.start = warning.start.map(&map);
            warning.end = warning.end.map(&map);
        }
    }
}
