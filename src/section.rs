//! Long inputs, section by section: memory stays bounded however long the input is.
//!
//! A page is one section. A dump of many pages is taken a section at a time, cut at line breaks, and what comes of each
//! is put behind the rest. Evidence does not reach from one section into the next; an article does.

use crate::document::{Block, BlockKind, Document, Role, Warning};
use crate::segment::{break_behind, breaks};
use crate::span::Span;

/// Bytes of a section at most: no page has as many.
pub(crate) const BYTES: usize = 128 << 10;
/// Lines of a section at most.
pub(crate) const LINES: usize = 4096;

/// The sections of a text: one, empty, of an empty text.
pub(crate) fn sections(text: &str) -> impl Iterator<Item = Span> {
    let mut start = Some(0);
    std::iter::from_fn(move || {
        let from = start?;
        let end = end(text, from);
        start = Some(end).filter(|&end| end < text.len());
        Some(Span::new(from, end))
    })
}

fn end(text: &str, start: usize) -> usize {
    let whole = text.len() - start <= BYTES;
    if whole && text.len() - start <= LINES {
        return text.len();
    }
    let reach = if whole { text.len() } else { break_behind(text, start, BYTES) };
    let window = Span::new(start, reach).of(text);
    let (mut count, mut last) = (0, None);
    for line_end in breaks(window.as_bytes()) {
        count += 1;
        last = Some(start + line_end);
        if count == LINES {
            return last.unwrap_or(reach);
        }
    }
    if whole { text.len() } else { last.unwrap_or(reach) }
}

/// How many more of something there will be, when there are `count` up to `end` of `length` bytes; some more than that, so
/// that the last few need no move.
fn expected(count: usize, end: usize, length: usize) -> usize {
    (count as f64 * 1.07 * length.saturating_sub(end) as f64 / end.max(1) as f64) as usize
}

/// Makes room for as many more as the rest of the input will bring if it is like what has been read. Doubling, as lists do
/// by themselves, would hold up to three times what is needed.
fn make_room<T>(list: &mut Vec<T>, more: usize, end: usize, length: usize) {
    let filled = list.len() + more;
    if filled > list.capacity() {
        list.reserve_exact(more + expected(filled, end, length));
    }
}

impl Document {
    /// Puts the document of the section that begins at `start` behind this one. Its first article is the rest of the last
    /// one here unless it has a headline of its own. `length` is that of the whole input.
    pub(crate) fn append(&mut self, mut section: Document, start: usize, length: usize) {
        section.map_offsets(|offset| offset + start);
        let end = section.segments.last().map_or(start, |segment| segment.end);
        make_room(&mut self.segments, section.segments.len(), end, length);
        make_room(&mut self.related, section.related.len(), end, length);
        make_room(&mut self.articles, section.articles.len(), end, length);
        let goes_on = match (self.articles.last_mut(), section.articles.first_mut()) {
            (Some(last), Some(first)) if first.title.is_none() => {
                let rest = std::mem::take(first);
                let items = |block: Option<&Block>| block.is_some_and(|block| block.kind == BlockKind::ListItem);
                last.text.push_str(match (last.blocks.last(), rest.blocks.first()) {
                    (None, _) | (_, None) => "",
                    (before, behind) if items(before) && items(behind) => "\n",
                    _ => "\n\n",
                });
                let filled = last.text.len() + rest.text.len();
                if filled > last.text.capacity() {
                    last.text.reserve_exact(rest.text.len() + expected(filled, end, length));
                }
                last.text.push_str(&rest.text);
                make_room(&mut last.blocks, rest.blocks.len(), end, length);
                last.end = rest.end;
                last.blocks.extend(rest.blocks);
                last.bylines.extend(rest.bylines);
                last.keywords.extend(rest.keywords);
                last.kicker = last.kicker.take().or(rest.kicker);
                last.dateline = last.dateline.take().or(rest.dateline);
                last.source = last.source.take().or(rest.source);
                last.published = last.published.take().or(rest.published);
                last.updated = last.updated.take().or(rest.updated);
                true
            }
            _ => false,
        };
        let before = self.articles.len() - usize::from(goes_on);
        self.articles.extend(section.articles.into_iter().skip(usize::from(goes_on)));
        let moved = |article: Option<usize>| article.map(|index| index + before);
        section.related.iter_mut().for_each(|link| link.article = moved(link.article));
        self.related.append(&mut section.related);
        section.segments.iter_mut().for_each(|segment| segment.article = moved(segment.article));
        // What a seam has parted, white space or a line without end, is one segment.
        let mut segments = section.segments.into_iter().peekable();
        if let (Some(last), Some(first)) = (self.segments.last_mut(), segments.peek())
            && (last.end, last.role, last.article) == (first.start, first.role, first.article)
            && (last.role != Role::Separator || last.rule == first.rule)
        {
            last.end = first.end;
            segments.next();
        }
        self.segments.extend(segments);
        for (operation, count) in section.edits {
            *self.edits.entry(operation).or_insert(0) += count;
        }
        // What holds for a whole text, and not for a place in it, is said once; that it holds no Arabic, of none of it.
        let foreign = |warning: &Warning| warning.code == "no-arabic-text";
        if !section.warnings.iter().any(foreign) {
            self.warnings.retain(|warning| !foreign(warning));
        }
        for warning in section.warnings.into_iter().filter(|warning| !foreign(warning)) {
            if warning.start.is_some() || !self.warnings.iter().any(|known| known.code == warning.code) {
                self.warnings.push(warning);
            }
        }
    }
}
