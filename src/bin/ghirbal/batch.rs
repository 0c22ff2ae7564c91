//! Files and records in batches, whose texts are worked on side by side.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::iter;
use std::mem::take;
use std::path::{Path, PathBuf};

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use walkdir::{DirEntry, WalkDir};

use crate::input::{Input, unmarked_utf_16};

/// What is to be read, and where it is.
pub enum Source {
    /// A file as a whole.
    File(PathBuf),
    /// A line of a file that holds a JSON object a line.
    Record {
        /// The file and the number of the line.
        name: String,
        /// The line.
        json: Vec<u8>,
        /// Its encoding, where it is known.
        encoding: Option<&'static Encoding>,
    },
    /// Nothing: a folder that cannot be read, or a file of records that cannot, or no further.
    Failed {
        /// The folder or the file.
        name: String,
        /// Why.
        error: io::Error,
    },
}

impl Source {
    /// Reads it; `encoding` is that of a file where it is known, `field` that of a record's text. The error is what cannot be
    /// read, and why.
    pub fn read(self, encoding: Option<&'static Encoding>, field: &str) -> Result<Input, (String, String)> {
        match self {
            Source::File(file) => Input::file(&file, encoding).map_err(|error| (file.display().to_string(), error)),
            Source::Record { name, json, encoding } => {
                Input::record(name.clone(), &json, encoding, field).map_err(|error| (name, error))
            }
            Source::Failed { name, error } => Err((name, error.to_string())),
        }
    }
}

/// Files of a batch at most, and bytes after which one is full: enough for many cores, and little in memory.
const FILES: usize = 256;
const BYTES: u64 = 16 << 20;

/// A file that was found, or why a folder cannot be read.
pub type Found = Result<PathBuf, Source>;

/// What is named; where folders are to be read, the files in them in place of them, in the order of their names, but for those that a
/// dot hides.
pub fn found(named: &[PathBuf], recursive: bool) -> impl Iterator<Item = Found> {
    named.iter().flat_map(move |path| -> Box<dyn Iterator<Item = Found>> {
        if recursive && path.is_dir() { Box::new(within(path)) } else { Box::new(iter::once(Ok(path.clone()))) }
    })
}

fn within(folder: &Path) -> impl Iterator<Item = Found> {
    let shown = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".");
    let entries = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter().filter_entry(shown);
    entries.filter_map(|entry| match entry {
        Ok(entry) => entry.file_type().is_file().then(|| Ok(entry.into_path())),
        Err(error) => {
            let name = error.path().unwrap_or(Path::new("")).display().to_string();
            Some(Err(Source::Failed { name, error: error.into() }))
        }
    })
}

/// Gives the files in batches, in order. What may take long to come, as from a pipe, is a batch of its own, so that nothing
/// else waits for it.
pub fn files(found: impl Iterator<Item = Found>, act: &mut dyn FnMut(Vec<Source>) -> io::Result<()>) -> io::Result<()> {
    let (mut batch, mut bytes) = (Vec::new(), 0);
    for file in found {
        let (source, size) = match file {
            Ok(file) => {
                let size = fs::metadata(&file).ok().filter(fs::Metadata::is_file).map(|file| file.len());
                (Source::File(file), size)
            }
            Err(failed) => (failed, Some(0)),
        };
        if size.is_none() || batch.len() == FILES || bytes > BYTES {
            act(take(&mut batch))?;
            bytes = 0;
        }
        batch.push(source);
        match size {
            Some(size) => bytes += size,
            None => act(take(&mut batch))?,
        }
    }
    act(batch)
}

/// Gives the lines of the files in batches, in order: as many lines as have come, so that nothing waits for a line that may
/// take long. Empty lines are left out.
pub fn records(
    found: impl Iterator<Item = Found>,
    encoding: Option<&'static Encoding>,
    act: &mut dyn FnMut(Vec<Source>) -> io::Result<()>,
) -> io::Result<()> {
    for file in found {
        let failed = match file {
            Ok(file) => file_of_records(&file, encoding, act)?,
            Err(failed) => Some(failed),
        };
        if let Some(failed) = failed {
            act(vec![failed])?;
        }
    }
    Ok(())
}

/// Gives the lines of a file. What failed, where it cannot be read to its end.
fn file_of_records(
    file: &Path,
    encoding: Option<&'static Encoding>,
    act: &mut dyn FnMut(Vec<Source>) -> io::Result<()>,
) -> io::Result<Option<Source>> {
    let name = file.display().to_string();
    let failed = match open(file).and_then(|reader| in_lines(reader, encoding)) {
        Ok((reader, encoding)) => lines(reader, &name, encoding, act)?,
        Err(error) => Some(error),
    };
    Ok(failed.map(|error| Source::Failed { name, error }))
}

/// Gives the lines of a file. The error, where it cannot be read to its end.
fn lines(
    mut reader: BufReader<impl Read>,
    name: &str,
    encoding: Option<&'static Encoding>,
    act: &mut dyn FnMut(Vec<Source>) -> io::Result<()>,
) -> io::Result<Option<io::Error>> {
    let mut batch = Vec::new();
    for number in 1.. {
        let mut json = Vec::new();
        match reader.read_until(b'\n', &mut json) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => return Ok(Some(error)),
        }
        if !json.trim_ascii().is_empty() {
            batch.push(Source::Record { name: format!("{name}:{number}"), json, encoding });
        }
        if !reader.buffer().contains(&b'\n') {
            act(take(&mut batch))?;
        }
    }
    Ok(None)
}

/// A file whose lines are bytes up to a line feed, and its encoding where it is known: one in UTF-16, where a line feed is half of
/// other characters too, is read as a whole and decoded.
fn in_lines(mut reader: Bytes, encoding: Option<&'static Encoding>) -> io::Result<(Bytes, Option<&'static Encoding>)> {
    let start = reader.fill_buf()?;
    let marked = Encoding::for_bom(start).map(|(encoding, _)| encoding);
    let known = marked.or(encoding).or_else(|| unmarked_utf_16(start));
    let Some(wide) = known.filter(|encoding| [UTF_16LE, UTF_16BE].contains(encoding)) else {
        return Ok((reader, encoding));
    };
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes)?;
    let text = wide.decode(&bytes).0.into_owned();
    Ok((BufReader::new(Box::new(io::Cursor::new(text.into_bytes()))), Some(UTF_8)))
}

/// A file or standard input, under way.
type Bytes = BufReader<Box<dyn Read>>;

/// Bytes that are read at once.
const ROOM: usize = 1 << 20;

fn open(file: &Path) -> io::Result<Bytes> {
    let file: Box<dyn Read> =
        if file == Path::new("-") { Box::new(io::stdin().lock()) } else { Box::new(File::open(file)?) };
    Ok(BufReader::with_capacity(ROOM, file))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of what a batch holds.
    fn names(batch: &[Source]) -> String {
        let name = |source: &Source| match source {
            Source::File(file) => file.file_name().unwrap_or(file.as_os_str()).display().to_string(),
            Source::Record { name, .. } | Source::Failed { name, .. } => name.clone(),
        };
        batch.iter().map(name).collect::<Vec<_>>().join(" ")
    }

    /// Gives its parts one at a time, and then an error.
    struct Parts(Vec<&'static str>);

    impl Read for Parts {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() {
                return Err(io::Error::other("torn"));
            }
            let part = self.0.remove(0).as_bytes();
            room[..part.len()].copy_from_slice(part);
            Ok(part.len())
        }
    }

    /// The batches that the parts of a file of records make, and the error.
    fn batches(parts: &[&'static str]) -> (Vec<String>, Option<String>) {
        let mut given = Vec::new();
        let mut act = |batch: Vec<Source>| {
            given.push(names(&batch));
            Ok(())
        };
        let failed = lines(BufReader::new(Parts(parts.to_vec())), "f", None, &mut act).unwrap();
        (given, failed.map(|error| error.to_string()))
    }

    #[test]
    fn lines_are_given_as_soon_as_they_have_come() {
        let (given, failed) = batches(&["{1}\n{2}\n{3", "}\n", "\n \n{6}", "", ""]);
        assert_eq!((given, failed), (["f:1 f:2", "f:3", "", "f:6"].map(str::to_owned).to_vec(), None));
        let (given, failed) = batches(&["{1}\n{2}\n", "{3"]);
        assert_eq!((given, failed.as_deref()), (vec!["f:1 f:2".to_owned()], Some("torn")));
        assert_eq!(batches(&[""]), (Vec::new(), None));
    }

    #[test]
    fn files_come_together_and_what_may_take_long_by_itself() {
        let name = format!("ghirbal-batch-{}", std::process::id());
        let there = std::env::temp_dir().join(&name);
        fs::write(&there, "نص").unwrap();
        let given = |paths: &[PathBuf]| {
            let mut given = Vec::new();
            let mut act = |batch: Vec<Source>| {
                given.extend(Some(names(&batch)).filter(|names| !names.is_empty()));
                Ok(())
            };
            files(found(paths, false), &mut act).unwrap();
            given
        };
        let (one, dash) = (there.clone(), PathBuf::from("-"));
        let mixed = given(&[one.clone(), one.clone(), dash, one.clone()]);
        assert_eq!(mixed, [format!("{name} {name}"), "-".to_owned(), name.clone()]);
        let many = given(&vec![one; FILES + 1]);
        assert_eq!(many.iter().map(|batch| batch.split(' ').count()).collect::<Vec<_>>(), [FILES, 1]);
        fs::remove_file(there).unwrap();
    }
}
