//! Where in a document each word or line stands, by its hash.

/// For a hash, the first and the last piece that it was seen in, and how often.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen {
    hash: u32,
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) count: u32,
    /// Whether the longest stretch of running text has it.
    pub(super) main: bool,
}

/// A hash table from word or line hashes to where they stand: open addressing, never more than half full.
pub(super) struct Places {
    slots: Vec<Seen>,
}

/// How many slots are tried for a hash. Words chosen to meet in one place are taken as unknown, and cost no more time
/// than others; by chance so many never meet.
const PROBES: usize = 256;

impl Places {
    pub(super) fn with_room(entries: usize) -> Self {
        Places { slots: vec![Seen::default(); (entries * 2 + 2).next_power_of_two()] }
    }

    #[inline(always)]
    fn index(&self, hash: u32) -> Option<usize> {
        let mask = self.slots.len() - 1;
        let first = (hash.wrapping_mul(0x9E37_79B1) >> 7) as usize;
        let fits = |&index: &usize| self.slots.get(index).is_some_and(|seen| seen.count == 0 || seen.hash == hash);
        (0..PROBES).map(|step| (first + step) & mask).find(fits)
    }

    /// The slot of a hash; a new one says that it was seen in no piece.
    #[inline(always)]
    pub(super) fn slot(&mut self, hash: u32) -> Option<&mut Seen> {
        let index = self.index(hash)?;
        let seen = self.slots.get_mut(index)?;
        if seen.count == 0 {
            *seen = Seen { hash, first: u32::MAX, ..Seen::default() };
        }
        seen.count += 1;
        Some(seen)
    }

    /// Notes that a piece has a hash; pieces come in order. Returns the first that has it.
    #[inline(always)]
    pub(super) fn add(&mut self, hash: u32, piece: usize) -> u32 {
        let Some(seen) = self.slot(hash) else { return piece as u32 };
        seen.first = seen.first.min(piece as u32);
        seen.last = piece as u32;
        seen.first
    }

    #[inline(always)]
    pub(super) fn get(&self, hash: u32) -> Option<&Seen> {
        self.slots.get(self.index(hash)?).filter(|seen| seen.count > 0)
    }
}
