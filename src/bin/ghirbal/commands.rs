//! The commands and their options.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use ghirbal::{
    Counts, DateOptions, ExtractOptions, Format, Moment, Normalized, OffsetMap, Offsets, Operation, Operations, Profile,
};
use serde::Serialize;

use crate::input::{Input, read_all};

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
    /// What to print: the whole document (json, jsonl), or its articles; json-ld prints the main one
    #[arg(long, value_enum, default_value = "json")]
    format: Output,
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
    /// Files to read; standard input for none or for -
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// Options of `normalize`.
#[derive(Args)]
pub struct Normalize {
    #[command(flatten)]
    normalisation: Normalisation,
    /// Print the text with the list of edits, as JSON; offsets count code points
    #[arg(long)]
    json: bool,
    /// Files to read; standard input for none or for -
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// Options of `dates`.
#[derive(Args)]
pub struct Dates {
    /// The time that relative dates count from, in ISO 8601
    #[arg(long, value_name = "TIME")]
    now: Option<Moment>,
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
        let mut out = io::BufWriter::new(io::stdout().lock());
        let mut complete = true;
        let mut each = |files: &[PathBuf], act: &mut dyn FnMut(&mut dyn Write, Input) -> io::Result<()>| {
            for input in read_all(files) {
                match input {
                    Some(input) => act(&mut out, input)?,
                    None => complete = false,
                }
            }
            out.flush()
        };
        match self {
            Command::Extract(options) => {
                let extract = options.options();
                let mut first = true;
                each(&options.files, &mut |out, input| options.print(out, input, &extract, &mut first))?;
            }
            Command::Normalize(options) => {
                let operations = options.normalisation.operations();
                each(&options.files, &mut |out, input| {
                    input.warn();
                    let normalized = ghirbal::normalize(&input.text, operations);
                    let lost = normalized.replacement_characters();
                    // Unless decoding has said so.
                    if lost > 0 && input.warnings.iter().all(|said| said.code != "replacement-character") {
                        input.note(format_args!("characters lost before the text came here, each U+FFFD: {lost}"));
                    }
                    match options.json {
                        false => out.write_all(normalized.text.as_bytes()),
                        true => json(out, &PlainNormalized::new(&input.text, &normalized)),
                    }
                })?;
            }
            Command::Dates(options) => {
                let dates = DateOptions::new().offsets(Offsets::CodePoint);
                let dates = options.now.into_iter().fold(dates, DateOptions::now);
                each(&options.files, &mut |out, input| {
                    input.warn();
                    json(out, &ghirbal::find_dates(&input.text, &dates))
                })?;
            }
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

fn json(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n")
}

/// What stands between two articles of text or Markdown: a thematic break, which nothing before it can take as its underline.
const BREAK: &str = "\n***\n\n";

/// A line of `--format jsonl`.
#[derive(Serialize)]
struct Line<'d> {
    file: &'d str,
    #[serde(flatten)]
    document: &'d ghirbal::Document,
}

impl Extract {
    fn options(&self) -> ExtractOptions {
        let options = ExtractOptions::new()
            .operations(self.normalisation.operations())
            .offsets(self.offsets)
            .repair(!self.no_repair)
            .unglue(!self.no_unglue);
        self.now.into_iter().fold(options, ExtractOptions::now)
    }

    /// Prints a document; `first` says whether no article was rendered before it.
    fn print(&self, out: &mut dyn Write, input: Input, options: &ExtractOptions, first: &mut bool) -> io::Result<()> {
        if input.is_html() {
            input.note("the input looks like HTML; ghirbal reads the text of a page, not its markup");
        }
        let mut document = ghirbal::extract(&input.text, options);
        if !matches!(self.format, Output::Json | Output::Jsonl) {
            input.warn();
        }
        // What decoding has said need not be said again of its result.
        document.warnings.retain(|warning| input.warnings.iter().all(|said| said.code != warning.code));
        document.warnings.splice(..0, input.warnings.iter().cloned());
        let (format, between) = match self.format {
            Output::Json => return json(out, &document),
            Output::Jsonl => {
                let mut line = serde_json::to_vec(&Line { file: &input.name, document: &document })?;
                line.push(b'\n');
                out.write_all(&line)?;
                // Whoever reads lines need not wait for the next file.
                return out.flush();
            }
            Output::Text => (Format::Text, BREAK),
            Output::Markdown => (Format::Markdown, BREAK),
            Output::Html => (Format::Html, ""),
            Output::JsonLd => (Format::JsonLd, ""),
        };
        let found = document.articles.len();
        if found == 0 {
            input.note("no article was found");
            // What JSON-LD has for nothing.
            return if format == Format::JsonLd { out.write_all(b"[]\n") } else { Ok(()) };
        }
        // JSON-LD is one object, for the article that the page is about.
        let printed = if format == Format::JsonLd { found.min(1) } else { found };
        if printed < found {
            input.note(format_args!("further articles not printed as JSON-LD: {}", found - printed));
        }
        for index in 0..printed {
            if !std::mem::take(first) {
                out.write_all(between.as_bytes())?;
            }
            out.write_all(ghirbal::render_article(&document, index, format).as_bytes())?;
            out.write_all(b"\n")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_jsonl_is_written_whole_before_the_next_file_is_read() {
        let extract = Extract {
            format: Output::Jsonl,
            normalisation: Normalisation { profile: None, operations: None },
            now: None,
            no_repair: false,
            no_unglue: false,
            offsets: Offsets::CodePoint,
            files: Vec::new(),
        };
        let mut out = io::BufWriter::with_capacity(1 << 20, Vec::new());
        for count in 1..3 {
            let input =
                Input { name: "-".to_owned(), text: "أعلنت البلدية.".to_owned(), warnings: Vec::new() };
            extract.print(&mut out, input, &extract.options(), &mut true).unwrap();
            assert!(out.buffer().is_empty());
            assert_eq!(out.get_ref().iter().filter(|&&byte| byte == b'\n').count(), count);
        }
    }
}
