//! The WebAssembly boundary: the only file that names `wasm_bindgen`.
//!
//! Arguments arrive as JavaScript values and are checked here and nowhere else: what is wrong becomes a `TypeError` that
//! names the option and the values that it takes. Results leave packed ([`Packer`]) and `js/unpack.js` builds plain
//! objects from them. A text that stands in the input as it is does not cross at all: JavaScript slices its own string,
//! which costs nothing, while decoding UTF-8 is the dearest step of the boundary.

use js_sys::{Array, Reflect, TypeError, Uint32Array};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};

use crate::extract::extract_blocks;
use crate::{
    Article, Block, Calendar, Counts, DateField, DateOptions, Document, ExtractOptions, Field, Format, Moment,
    Normalized, OffsetMap, Offsets, Operations, Precision, Profile, Role, Segment, Warning,
};

#[cfg(feature = "module")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Asks for a new instance before the next call: after a trap, since the memory cannot be trusted, and after a large
/// input, since WebAssembly never gives memory back.
#[wasm_bindgen]
pub fn renew() {
    wasm_bindgen::handler::schedule_reinit();
}

/// `extract`, packed.
#[wasm_bindgen]
pub fn extract(text: &JsValue, options: &JsValue) -> Result<Array, JsValue> {
    let text = &string(text);
    let options = Options::new(options)?;
    let mut chosen = ExtractOptions::new();
    if let Some(operations) = options.operations(&EXTRACT_PROFILES)? {
        chosen = chosen.operations(operations);
    }
    if let Some(now) = options.now()? {
        chosen = chosen.now(now);
    }
    if let Some(repair) = options.boolean("repair")? {
        chosen = chosen.repair(repair);
    }
    if let Some(unglue) = options.boolean("unglue")? {
        chosen = chosen.unglue(unglue);
    }
    for (phrase, role) in options.phrases()? {
        chosen = chosen.phrase(phrase, role);
    }
    let mut packer = Packer::new(text, options.offsets()?);
    packer.document(extract_blocks(text, &chosen));
    Ok(packer.finish())
}

/// `findDates`, packed.
#[wasm_bindgen(js_name = findDates)]
pub fn find_dates(text: &JsValue, options: &JsValue) -> Result<Array, JsValue> {
    let text = &string(text);
    let options = Options::new(options)?;
    let mut chosen = DateOptions::new();
    if let Some(now) = options.now()? {
        chosen = chosen.now(now);
    }
    let mut packer = Packer::new(text, options.offsets()?);
    packer.each(&crate::find_dates(text, &chosen), Packer::date);
    Ok(packer.finish())
}

/// `fingerprint`: 16 hex digits.
#[wasm_bindgen]
pub fn fingerprint(text: &JsValue) -> String {
    format!("{:016x}", crate::fingerprint(&string(text)))
}

/// `similarity`.
#[wasm_bindgen]
pub fn similarity(a: &JsValue, b: &JsValue) -> f64 {
    crate::similarity(&string(a), &string(b))
}

/// `normalize`, packed.
#[wasm_bindgen]
pub fn normalize(text: &JsValue, options: &JsValue) -> Result<Array, JsValue> {
    let text = &string(text);
    let options = Options::new(options)?;
    let operations = options.operations(&Profile::NAMES)?.unwrap_or(Profile::Clean.operations());
    let mut packer = Packer::new(text, options.offsets()?);
    packer.normalized(&crate::normalize(text, operations));
    Ok(packer.finish())
}

/// `render`.
#[wasm_bindgen]
pub fn render(document: &JsValue, format: &JsValue) -> Result<String, JsValue> {
    let format = format.as_string().and_then(|name| Format::from_name(&name));
    let format = format.ok_or_else(|| one_of("format", Format::ALL.iter().map(|format| format.name())))?;
    let document =
        read_document(document).ok_or_else(|| type_error("document must be a Document, as extract returns it"))?;
    Ok(crate::render(&document, format))
}

// ---- arguments

/// The profiles that `extract` takes: `lucene` is for matching against an index, not for reading.
const EXTRACT_PROFILES: [(&str, Profile); 3] =
    [("none", Profile::None), ("clean", Profile::Clean), ("search", Profile::Search)];

fn type_error(message: &str) -> JsValue {
    TypeError::new(message).into()
}

fn one_of<'n>(what: &str, names: impl Iterator<Item = &'n str>) -> JsValue {
    let names = names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    type_error(&format!("{what} must be one of {names}"))
}

/// The text of an argument, which `js/api.js` has checked. A string is read here and not passed as one: that would put it
/// into the instance which a call after [`renew`] replaces.
fn string(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

/// The options of one call.
struct Options<'a>(Option<&'a JsValue>);

impl<'a> Options<'a> {
    fn new(options: &'a JsValue) -> Result<Self, JsValue> {
        match options {
            absent if absent.is_undefined() || absent.is_null() => Ok(Options(None)),
            object if object.is_object() => Ok(Options(Some(object))),
            _ => Err(type_error("options must be an object")),
        }
    }

    /// The value of an option; `None` where it is absent or undefined.
    fn get(&self, name: &str) -> Result<Option<JsValue>, JsValue> {
        let Some(options) = self.0 else { return Ok(None) };
        Ok(Some(Reflect::get(options, &name.into())?).filter(|value| !value.is_undefined()))
    }

    fn boolean(&self, name: &str) -> Result<Option<bool>, JsValue> {
        let wrong = || type_error(&format!("option \"{name}\" must be true or false"));
        self.get(name)?.map(|value| value.as_bool().ok_or_else(wrong)).transpose()
    }

    fn operations(&self, profiles: &[(&str, Profile)]) -> Result<Option<Operations>, JsValue> {
        match (self.get("profile")?, self.get("operations")?) {
            (None, None) => Ok(None),
            (Some(_), Some(_)) => {
                Err(type_error("option \"operations\" takes the place of option \"profile\": give one of them"))
            }
            (Some(name), None) => {
                let name = name.as_string();
                let known = profiles.iter().find(|(known, _)| name.as_deref() == Some(*known));
                let wrong = || one_of("option \"profile\"", profiles.iter().map(|(name, _)| *name));
                known.map(|(_, profile)| Some(profile.operations())).ok_or_else(wrong)
            }
            (None, Some(names)) => {
                let wrong = || type_error("option \"operations\" must be an array of names of operations");
                let names = names.dyn_ref::<Array>().ok_or_else(wrong)?.iter().map(|name| name.as_string());
                let names: Vec<String> = names.collect::<Option<_>>().ok_or_else(wrong)?;
                let unknown = |error| type_error(&format!("option \"operations\": {error}"));
                Operations::from_names(&names).map(Some).map_err(unknown)
            }
        }
    }

    fn offsets(&self) -> Result<Offsets, JsValue> {
        let Some(value) = self.get("offsets")? else { return Ok(Offsets::Utf16) };
        let unit = value.as_string().and_then(|name| Offsets::from_name(&name));
        unit.ok_or_else(|| one_of("option \"offsets\"", Offsets::NAMES.iter().map(|(name, _)| *name)))
    }

    fn now(&self) -> Result<Option<Moment>, JsValue> {
        let wrong =
            || type_error("option \"now\" must be an ISO 8601 date-time of 1900 to 2100, such as \"2024-01-26T12:00\"");
        let parse = |value: JsValue| value.as_string().and_then(|now| now.parse().ok()).ok_or_else(wrong);
        self.get("now")?.map(parse).transpose()
    }

    fn phrases(&self) -> Result<Vec<(String, Role)>, JsValue> {
        let Some(value) = self.get("phrases")? else { return Ok(Vec::new()) };
        let wrong = || type_error("option \"phrases\" must be an array of objects { phrase: string, role: string }");
        let entry = |entry: JsValue| {
            let entry = Options(Some(&entry).filter(|entry| entry.is_object()));
            let text = |name| entry.get(name)?.and_then(|value| value.as_string()).ok_or_else(wrong);
            let (phrase, role) = (text("phrase")?, text("role")?);
            let names = Role::ALL.iter().map(|role| role.name());
            let role = Role::from_name(&role).ok_or_else(|| one_of("a role in option \"phrases\"", names))?;
            Ok((phrase, role))
        };
        value.dyn_ref::<Array>().ok_or_else(wrong)?.iter().map(entry).collect()
    }
}

// A document given back, read as far as `render` looks: its main article. By hand, since a serializer for it would take
// 30 KB of the module after gzip.

fn read_document(document: &JsValue) -> Option<Document> {
    property(document, "schema").filter(|schema| *schema == 1.0)?;
    let main = property(document, "articles")?.dyn_into::<Array>().ok()?.get(0);
    let main = if main.is_undefined() { None } else { Some(read_article(&main)?) };
    let articles = main.into_iter().collect();
    let (edits, warnings) = Default::default();
    Some(Document { schema: 1, articles, related: Vec::new(), segments: Vec::new(), edits, warnings })
}

fn read_article(article: &JsValue) -> Option<Article> {
    let optional = |name| nullable(property(article, name)?, read_field);
    let date = |name| nullable(property(article, name)?, read_date);
    let fields = |name| list(property(article, name)?, read_field);
    let (start, end) = read_span(article)?;
    Some(Article {
        start,
        end,
        title: optional("title")?,
        kicker: optional("kicker")?,
        dateline: optional("dateline")?,
        bylines: fields("bylines")?,
        source: optional("source")?,
        published: date("published")?,
        updated: date("updated")?,
        keywords: fields("keywords")?,
        blocks: list(property(article, "blocks")?, read_block)?,
        text: property(article, "text")?.as_string()?,
    })
}

fn read_span(span: &JsValue) -> Option<(usize, usize)> {
    let offset = |name| Some(property(span, name)?.as_f64()? as usize);
    Some((offset("start")?, offset("end")?))
}

fn read_field(field: &JsValue) -> Option<Field> {
    let (start, end) = read_span(field)?;
    Some(Field { start, end, text: property(field, "text")?.as_string()? })
}

fn read_block(block: &JsValue) -> Option<Block> {
    let Field { start, end, text } = read_field(block)?;
    let role = Role::from_name(&property(block, "kind")?.as_string()?)?;
    Some(Block { start, end, text, kind: role.block()? })
}

fn read_date(date: &JsValue) -> Option<DateField> {
    let Field { start, end, text } = read_field(date)?;
    let precision = match property(date, "precision")?.as_string()?.as_str() {
        "year" => Precision::Year,
        "month" => Precision::Month,
        "day" => Precision::Day,
        "minute" => Precision::Minute,
        "second" => Precision::Second,
        _ => return None,
    };
    let calendar = match property(date, "calendar")?.as_string()?.as_str() {
        "gregory" => Calendar::Gregory,
        "islamic-umalqura" => Calendar::IslamicUmalqura,
        _ => return None,
    };
    let iso = nullable(property(date, "iso")?, JsValue::as_string)?;
    Some(DateField { start, end, text, iso, precision, calendar, relative: property(date, "relative")?.as_bool()? })
}

/// A property of an object; `None` where there is no object, or reading it throws.
fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    if object.is_object() { Reflect::get(object, &name.into()).ok() } else { None }
}

fn nullable<T>(value: JsValue, read: impl FnOnce(&JsValue) -> Option<T>) -> Option<Option<T>> {
    if value.is_null() { Some(None) } else { read(&value).map(Some) }
}

fn list<T>(values: JsValue, read: impl Fn(&JsValue) -> Option<T>) -> Option<Vec<T>> {
    values.dyn_ref::<Array>()?.iter().map(|value| read(&value)).collect()
}

// ---- results

/// A text of the result that stands in the input under its span, and is sliced from it.
const SLICE: u32 = 0;
/// A text of the result that differs from the input: what it shares with its span's start and end is sliced, the middle
/// is taken from the literals.
const MIDDLE: u32 = 1;

/// Bytes of text an edit at least, on average, for JavaScript to build the text from slices of the input.
const SPARSE: usize = 64;

/// Numbers that a segment, a block or a link takes, most of the time.
const NUMBERS: usize = 6;

/// A result on its way to JavaScript: one array of numbers in the order of the fields, the texts that JavaScript cannot
/// slice from the input put end to end, and the names that numbers stand for. `js/unpack.js` is its mirror.
struct Packer<'t> {
    text: &'t str,
    unit: Offsets,
    map: OffsetMap<'t>,
    numbers: Vec<u32>,
    literals: String,
    names: Vec<String>,
}

impl<'t> Packer<'t> {
    fn new(text: &'t str, unit: Offsets) -> Self {
        Packer {
            text,
            unit,
            map: OffsetMap::new(text, unit),
            numbers: Vec::new(),
            literals: String::new(),
            names: Vec::new(),
        }
    }

    fn finish(self) -> Array {
        let names = self.names.iter().map(|name| JsValue::from_str(name)).collect::<Array>();
        Array::of3(&Uint32Array::from(&*self.numbers), &self.literals.into(), &names)
    }

    fn number(&mut self, number: usize) {
        self.numbers.push(number as u32);
    }

    fn optional<T>(&mut self, value: Option<T>, pack: impl FnOnce(&mut Self, T)) {
        self.number(usize::from(value.is_some()));
        if let Some(value) = value {
            pack(self, value);
        }
    }

    fn each<T>(&mut self, values: &[T], mut pack: impl FnMut(&mut Self, &T)) {
        self.number(values.len());
        for value in values {
            pack(self, value);
        }
    }

    fn offset(&mut self, byte: usize) {
        let offset = self.map.convert(byte);
        self.number(offset);
    }

    /// A string that is not sliced: its length in UTF-16 code units.
    fn literal(&mut self, text: &str) {
        self.literals.push_str(text);
        self.number(utf16_len(text));
    }

    /// A string out of few.
    fn name(&mut self, name: &str) {
        let known = self.names.iter().rposition(|known| known == name);
        let index = known.unwrap_or_else(|| {
            self.names.push(name.into());
            self.names.len() - 1
        });
        self.number(index);
    }

    /// A span and a text that stands there, changed or not.
    fn field(&mut self, start: usize, end: usize, text: &str) {
        self.offset(start);
        self.offset(end);
        let input = self.text.get(start..end).unwrap_or("");
        if self.unit == Offsets::Utf16 && input == text {
            return self.numbers.push(SLICE);
        }
        self.numbers.push(MIDDLE);
        let (before, after) = if self.unit == Offsets::Utf16 { shared_edges(input, text) } else { (0, 0) };
        let edge = |range| utf16_len(input.get(range).unwrap_or(""));
        self.number(edge(0..before));
        self.number(edge(input.len() - after..input.len()));
        self.literal(text.get(before..text.len() - after).unwrap_or(""));
    }

    /// The text is built by JavaScript from the input and the edits, unless they are too many for that to be fast.
    fn normalized(&mut self, normalized: &Normalized) {
        let Normalized { text, edits, counts } = normalized;
        let sparse = self.unit == Offsets::Utf16 && edits.len() < text.len() / SPARSE;
        self.number(usize::from(sparse));
        if !sparse {
            self.literal(text);
        }
        self.number(edits.len());
        for edit in edits.iter() {
            self.offset(edit.start);
            self.offset(edit.end);
            self.literal(edit.replacement);
            self.name(edit.operation.name());
        }
        self.counts(counts);
    }

    fn counts(&mut self, counts: &Counts) {
        self.number(counts.iter().count());
        for (operation, count) in counts.iter() {
            self.name(operation.name());
            self.number(count);
        }
    }

    /// Lets go of each article as soon as it is packed. JavaScript joins the blocks to the text itself.
    fn document(&mut self, document: Document) {
        let blocks: usize = document.articles.iter().map(|article| article.blocks.len()).sum();
        self.numbers.reserve_exact(NUMBERS * (document.segments.len() + document.related.len() + blocks) + 64);
        self.number(document.articles.len());
        document.articles.into_iter().for_each(|article| self.article(article));
        self.each(&document.related, |packer, link| {
            packer.field(link.start, link.end, &link.text);
            packer.optional(link.article, Self::number);
        });
        self.each(&document.segments, |packer, segment| packer.segment(segment));
        self.counts(&document.edits);
        self.each(&document.warnings, |packer, warning| packer.warning(warning));
    }

    fn article(&mut self, article: Article) {
        let Article {
            start,
            end,
            title,
            kicker,
            dateline,
            bylines,
            source,
            published,
            updated,
            keywords,
            blocks,
            text: _,
        } = article;
        let field = |packer: &mut Self, field: &Field| packer.field(field.start, field.end, &field.text);
        self.offset(start);
        self.offset(end);
        self.optional(title.as_ref(), field);
        self.optional(kicker.as_ref(), field);
        self.optional(dateline.as_ref(), field);
        self.each(&bylines, field);
        self.optional(source.as_ref(), field);
        self.optional(published.as_ref(), Self::date);
        self.optional(updated.as_ref(), Self::date);
        self.each(&keywords, field);
        self.number(blocks.len());
        for Block { start, end, text, kind } in blocks {
            self.field(start, end, &text);
            self.number(kind as usize);
        }
    }

    fn date(&mut self, date: &DateField) {
        self.field(date.start, date.end, &date.text);
        self.optional(date.iso.as_deref(), Self::literal);
        self.number(date.precision as usize);
        self.number(date.calendar as usize);
        self.number(usize::from(date.relative));
    }

    fn segment(&mut self, segment: &Segment) {
        self.offset(segment.start);
        self.offset(segment.end);
        self.number(segment.role as usize);
        self.number(segment.article.map_or(0, |article| article + 1));
        self.name(&segment.rule);
        self.number((segment.confidence * 1000.0).round() as usize);
    }

    fn warning(&mut self, warning: &Warning) {
        self.name(&warning.code);
        self.literal(&warning.message);
        self.optional(warning.start.zip(warning.end), |packer, (start, end)| {
            packer.offset(start);
            packer.offset(end);
        });
    }
}

fn utf16_len(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The bytes that two texts share at their start and, after that, at their end, on character boundaries.
fn shared_edges(a: &str, b: &str) -> (usize, usize) {
    let mut before = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    while !(a.is_char_boundary(before) && b.is_char_boundary(before)) {
        before -= 1;
    }
    let (a, b) = (a.get(before..).unwrap_or(""), b.get(before..).unwrap_or(""));
    let mut after = a.bytes().rev().zip(b.bytes().rev()).take_while(|(a, b)| a == b).count();
    while !(a.is_char_boundary(a.len() - after) && b.is_char_boundary(b.len() - after)) {
        after -= 1;
    }
    (before, after)
}
