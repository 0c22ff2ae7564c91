//! Whole numbers of six bits in rows, coded so that frequent ones take less: the weights take 19 KB in place of the 22 that gzip
//! makes of a byte for each.
//!
//! The coder is an asymmetric numeral system (Duda, arXiv:1311.2540), laid out as Giesen's `rans_byte`: the code is one long
//! number, which gives the next number by its remainder. How frequent each number is, depends on the numbers before it in its
//! row, on how large they were on average. The code begins with those tables, as little-endian `u16`. Tables that are learned on
//! the way need no room and save 0.5 KB, but took six steps for each number and most of a first call.

/// Numbers there are, and what is added so that none is negative.
const NUMBERS: usize = 64;
const ABOVE: i32 = 32;
/// Larger averages are taken for one; one more context for the first number of a row.
const AVERAGES: usize = 7;
const CONTEXTS: usize = AVERAGES + 1;
/// Parts that the numbers of a context share.
const PARTS: usize = 1 << PART_BITS;
const PART_BITS: u32 = 10;
/// The state is at least this much, unless the code is at its end.
const LEAST: u32 = 1 << 23;

/// What stands before the next number of a row, of `before` numbers that are `sum` away from zero in all.
fn context(sum: u32, before: usize) -> usize {
    sum.checked_div(before as u32).map_or(AVERAGES, |average| (average as usize).min(AVERAGES - 1))
}

/// How the parts of a context are shared among the numbers.
struct Shares {
    /// The number, and what is added to it, that has each part.
    numbers: [u8; PARTS],
    /// Its first part, and how many it has.
    ranges: [(u16, u16); NUMBERS],
}

impl Shares {
    /// Reads a table of shares. What one of them has beyond the parts there are means nothing.
    fn read(shares: &[u8]) -> Shares {
        let (mut numbers, mut ranges) = ([0; PARTS], [(0, 0); NUMBERS]);
        let mut start = 0u16;
        for ((share, range), number) in shares.chunks_exact(2).zip(&mut ranges).zip(0..) {
            let share = share.try_into().map_or(0, u16::from_le_bytes);
            *range = (start, share);
            numbers.iter_mut().skip(start.into()).take(share.into()).for_each(|part| *part = number);
            start = start.saturating_add(share);
        }
        Shares { numbers, ranges }
    }
}

/// Reads rows of numbers; behind the end of the code they mean nothing.
pub(super) struct Decoder<'b> {
    contexts: Vec<Shares>,
    state: u32,
    bytes: std::slice::Iter<'b, u8>,
}

impl<'b> Decoder<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Decoder<'b> {
        let (tables, code) = bytes.split_at_checked(CONTEXTS * NUMBERS * 2).unwrap_or((&[], bytes));
        let contexts = tables.chunks_exact(NUMBERS * 2).map(Shares::read).collect();
        let mut decoder = Decoder { contexts, state: 0, bytes: code.iter() };
        decoder.fill();
        decoder
    }

    pub(super) fn row<const N: usize>(&mut self) -> [i8; N] {
        let mut sum = 0u32;
        std::array::from_fn(|index| {
            let number = self.number(context(sum, index));
            sum += number.unsigned_abs();
            number as i8
        })
    }

    fn number(&mut self, context: usize) -> i32 {
        let Some(shares) = self.contexts.get(context) else { return 0 };
        let part = self.state % PARTS as u32;
        let number = shares.numbers.get(part as usize).copied().unwrap_or(0);
        let (start, share) = shares.ranges.get(usize::from(number)).copied().unwrap_or((0, 0));
        self.state =
            u32::from(share).wrapping_mul(self.state >> PART_BITS).wrapping_add(part).wrapping_sub(start.into());
        self.fill();
        i32::from(number) - ABOVE
    }

    fn fill(&mut self) {
        while self.state < LEAST {
            let Some(&byte) = self.bytes.next() else { break };
            self.state = self.state << 8 | u32::from(byte);
        }
    }
}

/// Codes rows of numbers from -32 to 31.
#[cfg(any(test, feature = "inside"))]
pub fn code<const N: usize>(rows: &[[i8; N]]) -> Vec<u8> {
    let mut numbers = Vec::new();
    for row in rows {
        let mut sum = 0;
        for (index, &number) in row.iter().enumerate() {
            numbers.push((context(sum, index), (i32::from(number) + ABOVE) as usize));
            sum += u32::from(number.unsigned_abs());
        }
    }
    let tables: [_; CONTEXTS] = std::array::from_fn(|context| {
        let mut shares = [0; NUMBERS];
        let numbers = numbers.iter().filter(|(of, _)| *of == context);
        numbers.for_each(|&(_, number)| shares.get_mut(number).into_iter().for_each(|count| *count += 1));
        share(&mut shares);
        shares
    });
    // What is read first is coded last.
    let mut state = LEAST;
    let mut bytes = Vec::new();
    for (context, number) in numbers.into_iter().rev() {
        let shares = tables.get(context).map_or(&[][..], |shares| shares.get(..=number).unwrap_or(&[]));
        let Some((&share, before)) = shares.split_last() else { continue };
        while state >= ((LEAST >> PART_BITS) << 8) * share {
            bytes.push(state as u8);
            state >>= 8;
        }
        state = ((state / share) << PART_BITS) + before.iter().sum::<u32>() + state % share;
    }
    bytes.extend(state.to_le_bytes());
    let tables = tables.iter().flatten().flat_map(|&share| (share as u16).to_le_bytes());
    tables.chain(bytes.into_iter().rev()).collect()
}

/// Turns counts into shares of all parts: no number that occurs is without one.
#[cfg(any(test, feature = "inside"))]
fn share(counts: &mut [u32; NUMBERS]) {
    const ALL: u32 = PARTS as u32;
    let all = counts.iter().sum::<u32>().max(1);
    counts.iter_mut().filter(|count| **count > 0).for_each(|count| *count = (*count * ALL / all).max(1));
    let mut sum: u32 = counts.iter().sum();
    while let Some(most) = counts.iter_mut().max().filter(|_| sum != ALL) {
        let next = if sum < ALL { *most + 1 } else { *most - 1 };
        sum = sum + next - *most;
        *most = next;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decoded(bytes: &[u8], rows: usize) -> Vec<[i8; 21]> {
        let mut decoder = Decoder::new(bytes);
        (0..rows).map(|_| decoder.row()).collect()
    }

    proptest! {
        #[test]
        fn what_is_coded_is_read_again(rows in prop::collection::vec(prop::array::uniform21(-32i8..32), 0..60)) {
            prop_assert_eq!(decoded(&code(&rows), rows.len()), rows);
        }

        #[test]
        fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(decoded(&bytes, 40).iter().flatten().all(|number| (-32..32).contains(number)));
        }
    }

    #[test]
    fn rows_of_zeros_take_hardly_any_bytes() {
        assert!(code(&[[0i8; 21]; 1000]).len() < 1050, "1,024 of them are tables; a byte for each was 21,000");
    }

    #[test]
    fn what_stands_before_a_number_is_its_average_or_nothing() {
        for (sum, before, wanted) in
            [(0, 0, 7), (0, 3, 0), (2, 3, 0), (3, 3, 1), (13, 2, 6), (14, 2, 6), (32, 1, 6), (320, 10, 6)]
        {
            assert_eq!(context(sum, before), wanted, "{sum} of {before}");
        }
    }

    #[test]
    fn a_state_that_is_just_enough_takes_no_byte() {
        // The first number has 64 parts, the second the others. The state begins in the first part, the byte leads it to the second.
        let shares = [64u16, PARTS as u16 - 64].into_iter().chain([0; NUMBERS - 2]);
        let tables = shares.flat_map(u16::to_le_bytes).collect::<Vec<_>>().repeat(CONTEXTS);
        let bytes = [tables, LEAST.to_be_bytes().to_vec(), vec![200]].concat();
        let mut decoder = Decoder::new(&bytes);
        assert_eq!([decoder.row::<1>(), decoder.row()], [[-32], [-31]]);
    }

    #[test]
    fn numbers_share_all_parts_as_often_as_they_occur() {
        for (counts, wanted) in [
            ([3, 1, 0, 0, 0], [768, 256, 0, 0, 0]),
            ([5, 0, 5, 0, 0], [512, 0, 512, 0, 0]),
            // What rounding leaves goes to the most frequent, the last of equals.
            ([1, 1, 1, 0, 0], [341, 341, 342, 0, 0]),
            // A rare one has a part, and the most frequent gives what was shared too much.
            ([2999, 1, 0, 0, 0], [1023, 1, 0, 0, 0]),
            ([100_000, 1, 1, 0, 1], [1021, 1, 1, 0, 1]),
        ] {
            let mut shares = [0; NUMBERS];
            shares.iter_mut().zip(counts).for_each(|(share, count)| *share = count);
            share(&mut shares);
            assert!(shares.starts_with(&wanted) && shares.iter().sum::<u32>() == 1024, "{counts:?}: {shares:?}");
        }
    }
}
