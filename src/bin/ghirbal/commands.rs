//! The commands and their options.

use std::fmt::Display;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum, value_parser};
use encoding_rs::Encoding;
use ghirbal::{
    Counts, DateOptions, ExtractOptions, Format, Moment, Normalized, OffsetMap, Offsets, Operation, Operations, Profile,
};
use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::batch::{self, Source};
use crate::input::{Input, note};

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// Clean an article and say what everything else was
    Extract(Extract),
    /// Normalise Arabic text
    Normalize(Normalize),
    /// Find dates; offsets count code points
    Dates(Dates),
}

/// Options of `extract`.
#[derive(Args)]
pub struct Extract {
    /// What to print: the whole document (json, jsonl), or its articles; json-ld prints the main one [default: json, jsonl
    /// with --field]
    #[arg(long, value_enum)]
    format: Option<Output>,
    #[command(flatten)]
    normalisation: Normalisation,
    /// The time that relative dates count from, in ISO 8601
    #[arg(long, value_name = "TIME")]
    now: Option<Moment>,
    /// Leave encoding damage and character references as they are
    #[arg(long)]
    no_repair: bool,
    /// Take each line as one, also where several things are glued together
    #[arg(long)]
    no_unglue: bool,
    /// The unit of offsets, which count in the decoded text without its byte order mark
    #[arg(long, value_parser = offsets, default_value = "code-point", value_name = "utf-8|utf-16|code-point")]
    offsets: Offsets,
    /// Take each line of the files as a JSON object with a text in this field; JSON Lines has the rest of it in "record"
    #[arg(long, value_name = "NAME")]
    field: Option<String>,
    #[command(flatten)]
    files: Files,
}

/// Options of `normalize`.
#[derive(Args)]
pub struct Normalize {
    #[command(flatten)]
    normalisation: Normalisation,
    /// Print the text with the list of edits, as JSON; offsets count code points
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    files: Files,
}

/// Options of `dates`.
#[derive(Args)]
pub struct Dates {
    /// The time that relative dates count from, in ISO 8601
    #[arg(long, value_name = "TIME")]
    now: Option<Moment>,
    #[command(flatten)]
    files: Files,
}

/// What to read, and by how many at a time.
#[derive(Args)]
struct Files {
    /// How many files or records are worked on at a time, up to 256; what is printed is the same [default: one for each core]
    #[arg(long, value_name = "N", value_parser = value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
    /// The encoding of the files, as windows-1256 [default: told from each file]
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    encoding: Option<&'static Encoding>,
    /// Read the files in folders too, and in the folders in them, but for what a dot hides
    #[arg(long, short)]
    recursive: bool,
    /// Files to read; standard input for none or for -
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// What `extract` prints.
#[derive(Clone, Copy, ValueEnum)]
enum Output {
    Json,
    Jsonl,
    Text,
    Markdown,
    Html,
    JsonLd,
}

/// The choice of operations.
#[derive(Args)]
struct Normalisation {
    /// A set of operations: none; clean, which repairs and loses nothing; search, which folds spellings too, for matching;
    /// lucene, for matching against an index of Lucene's [default: clean]
    #[arg(long, value_parser = profile, value_name = "none|clean|search|lucene", conflicts_with = "operations")]
    profile: Option<Profile>,
    /// Operations by name, separated by commas, instead of a profile
    #[arg(long, value_name = "NAME,NAME")]
    operations: Option<String>,
}

fn offsets(name: &str) -> Result<Offsets, String> {
    Offsets::from_name(name).ok_or_else(|| "known units are utf-8, utf-16 and code-point".to_owned())
}

fn encoding(name: &str) -> Result<&'static Encoding, String> {
    Encoding::for_label(name.as_bytes())
        .ok_or_else(|| "known encodings are those of web pages, as windows-1256".to_owned())
}

fn profile(name: &str) -> Result<Profile, String> {
    Profile::from_name(name).ok_or_else(|| "known profiles are none, clean, search and lucene".to_owned())
}

/// The operations whose names hold what stands before the colon of a wrong one, as `tatweel` or `digits:latin`.
fn near(name: &str) -> Vec<&'static str> {
    let name = name.to_ascii_lowercase().replace('-', "_");
    let family = name.split(':').next().unwrap_or_default();
    Operation::ALL.iter().map(|operation| operation.name()).filter(|known| known.contains(family)).collect()
}

impl Normalisation {
    /// The operations chosen; wrong names end the program with status 2, as clap does.
    fn operations(&self) -> Operations {
        match &self.operations {
            None => Operations::from(self.profile.unwrap_or_default()),
            Some(names) => {
                let names: Vec<&str> = names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
                Operations::from_names(&names).unwrap_or_else(|error| {
                    eprintln!("error: invalid value for '--operations': {error}");
                    let near = near(&error.name);
                    if !near.is_empty() {
                        eprintln!("\n  tip: similar names are {}", near.join(", "));
                    }
                    std::process::exit(2)
                })
            }
        }
    }
}

impl Command {
    /// Does what was asked; whether all input could be read.
    pub fn run(&self) -> io::Result<bool> {
        match self {
            Command::Extract(extract) => {
                let options = extract.options();
                let between = extract.format().between();
                let field = extract.field.as_deref();
                extract.files.each(field, between, &|input, printed| extract.print(input, &options, printed))
            }
            Command::Normalize(normalize) => {
                let operations = normalize.normalisation.operations();
                normalize.files.each(None, "", &|input, printed| normalize.print(input, operations, printed))
            }
            Command::Dates(dates) => {
                let options = DateOptions::new().offsets(Offsets::CodePoint);
                let options = dates.now.into_iter().fold(options, DateOptions::now);
                dates.files.each(None, "", &|input, printed| {
                    printed.warn(input);
                    json(&mut printed.out, &ghirbal::find_dates(&input.text, &options))
                })
            }
        }
    }
}

/// What is printed of a text.
#[derive(Default)]
struct Printed {
    /// On standard output.
    out: Vec<u8>,
    /// On standard error, where it stands before.
    said: String,
}

impl Printed {
    fn note(&mut self, input: &Input, message: impl Display) {
        self.said += &note(&input.name, message);
    }

    /// Says the warnings, for output that has no place for them.
    fn warn(&mut self, input: &Input) {
        input.warnings.iter().for_each(|warning| self.note(input, &warning.message));
    }
}

impl Files {
    /// Prints each text as `print` does, in order, with `between` between two that print something; whether all could be
    /// read. What cannot be is named on standard error. The texts are in the files, or with a field in records.
    fn each(
        &self,
        field: Option<&str>,
        between: &str,
        print: &(dyn Fn(&Input, &mut Printed) -> io::Result<()> + Sync),
    ) -> io::Result<bool> {
        let jobs = self.jobs.map_or(0, usize::from);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build().map_err(io::Error::other)?;
        let work = |source: Source| {
            let mut printed = Printed::default();
            match source.read(self.encoding, field.unwrap_or_default()) {
                Ok(input) => print(&input, &mut printed).map(|()| (printed, true)),
                Err((name, error)) => {
                    printed.said = note(&name, error);
                    Ok((printed, false))
                }
            }
        };
        let mut out = io::stdout().lock();
        let (mut complete, mut first) = (true, true);
        let mut act = |batch: Vec<Source>| {
            let printed: Vec<_> = pool.install(|| batch.into_par_iter().map(work).collect());
            for printed in printed {
                let (Printed { out: bytes, said }, read) = printed?;
                eprint!("{said}");
                complete &= read;
                if !bytes.is_empty() && !std::mem::take(&mut first) {
                    out.write_all(between.as_bytes())?;
                }
                out.write_all(&bytes)?;
            }
            // Whoever reads need not wait for the next batch.
            out.flush()
        };
        let standard = [PathBuf::from("-")];
        let files = if self.files.is_empty() { &standard } else { self.files.as_slice() };
        let found = batch::found(files, self.recursive);
        match field {
            Some(_) => batch::records(found, self.encoding, &mut act)?,
            None => batch::files(found, &mut act)?,
        }
        Ok(complete)
    }
}

/// What `normalize --json` prints; offsets are code points.
#[derive(Serialize)]
struct PlainNormalized<'n> {
    text: &'n str,
    edits: Vec<PlainEdit<'n>>,
    counts: Counts,
}

#[derive(Serialize)]
struct PlainEdit<'n> {
    start: usize,
    end: usize,
    replacement: &'n str,
    operation: &'static str,
}

impl<'n> PlainNormalized<'n> {
    fn new(input: &str, normalized: &'n Normalized<'_>) -> Self {
        let map = OffsetMap::new(input, Offsets::CodePoint);
        let edits = normalized.edits.iter().map(|edit| PlainEdit {
            start: map.convert(edit.start),
            end: map.convert(edit.end),
            replacement: edit.replacement,
            operation: edit.operation.name(),
        });
        PlainNormalized { text: &normalized.text, edits: edits.collect(), counts: normalized.counts }
    }
}

fn json(out: &mut Vec<u8>, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.push(b'\n');
    Ok(())
}

/// A line of `--format jsonl`.
#[derive(Serialize)]
struct Line<'d> {
    file: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<&'d Map<String, Value>>,
    #[serde(flatten)]
    document: &'d ghirbal::Document,
}

impl Output {
    /// What stands between two articles: of text or Markdown a thematic break, which nothing before it can take as its
    /// underline.
    fn between(self) -> &'static str {
        match self {
            Output::Text | Output::Markdown => "\n***\n\n",
            Output::Json | Output::Jsonl | Output::Html | Output::JsonLd => "",
        }
    }
}

impl Normalize {
    fn print(&self, input: &Input, operations: Operations, printed: &mut Printed) -> io::Result<()> {
        printed.warn(input);
        let normalized = ghirbal::normalize(&input.text, operations);
        let lost = normalized.replacement_characters();
        // Unless decoding has said so.
        if lost > 0 && input.warnings.iter().all(|said| said.code != "replacement-character") {
            printed.note(input, format_args!("characters lost before the text came here, each U+FFFD: {lost}"));
        }
        match self.json {
            false => printed.out.write_all(normalized.text.as_bytes()),
            true => json(&mut printed.out, &PlainNormalized::new(&input.text, &normalized)),
        }
    }
}

impl Extract {
    fn format(&self) -> Output {
        self.format.unwrap_or(if self.field.is_some() { Output::Jsonl } else { Output::Json })
    }

    fn options(&self) -> ExtractOptions {
        let options = ExtractOptions::new()
            .operations(self.normalisation.operations())
            .offsets(self.offsets)
            .repair(!self.no_repair)
            .unglue(!self.no_unglue);
        self.now.into_iter().fold(options, ExtractOptions::now)
    }

    fn print(&self, input: &Input, options: &ExtractOptions, printed: &mut Printed) -> io::Result<()> {
        if input.is_html() {
            printed.note(input, "the input looks like HTML; ghirbal reads the text of a page, not its markup");
        }
        let mut document = ghirbal::extract(&input.text, options);
        let output = self.format();
        if !matches!(output, Output::Json | Output::Jsonl) {
            printed.warn(input);
        }
        // What decoding has said need not be said again of its result.
        document.warnings.retain(|warning| input.warnings.iter().all(|said| said.code != warning.code));
        document.warnings.splice(..0, input.warnings.iter().cloned());
        let format = match output {
            Output::Json => return json(&mut printed.out, &document),
            Output::Jsonl => {
                let line = Line { file: &input.name, record: input.record.as_ref(), document: &document };
                serde_json::to_writer(&mut printed.out, &line)?;
                printed.out.push(b'\n');
                return Ok(());
            }
            Output::Text => Format::Text,
            Output::Markdown => Format::Markdown,
            Output::Html => Format::Html,
            Output::JsonLd => Format::JsonLd,
        };
        let found = document.articles.len();
        if found == 0 {
            printed.note(input, "no article was found");
            // What JSON-LD has for nothing.
            printed.out.extend_from_slice(if format == Format::JsonLd { b"[]\n" } else { b"" });
        }
        // JSON-LD is one object, for the article that the page is about.
        let shown = if format == Format::JsonLd { found.min(1) } else { found };
        if shown < found {
            printed.note(input, format_args!("further articles not printed as JSON-LD: {}", found - shown));
        }
        for index in 0..shown {
            if index > 0 {
                printed.out.extend_from_slice(output.between().as_bytes());
            }
            printed.out.extend_from_slice(ghirbal::render_article(&document, index, format).as_bytes());
            printed.out.push(b'\n');
        }
        Ok(())
    }
}
