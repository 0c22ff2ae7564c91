//! Whole numbers of six bits in rows, coded arithmetically: the weights take 18 KB in place of the 22 that gzip makes of a byte
//! for each.
//!
//! A number is coded bit by bit, the highest first. How likely each bit is, is learned on the way, from the numbers before it in
//! rows where those were as large on average. The coder is that of Mahoney's lpaq: an interval of 32-bit numbers is parted at
//! each bit, and the bytes at which its ends agree are written.

/// Bits of a number, and what is added so that none is negative.
const BITS: u32 = 6;
const ABOVE: i32 = 32;
/// Larger averages are taken for one; one more context for the first number of a row.
const AVERAGES: usize = 7;
/// Bits after which a context learns no slower.
const SURE: i32 = 60;

/// How likely the next bit is set, in 65,536ths, and how many bits that was learned from.
#[derive(Clone, Copy)]
struct Odds {
    set: u16,
    seen: u8,
}

impl Odds {
    fn learn(&mut self, bit: bool) {
        let seen = i32::from(self.seen);
        let aim = if bit { i32::from(u16::MAX) } else { 0 };
        let set = i32::from(self.set) + (aim - i32::from(self.set)) * 2 / (2 * seen + 3);
        self.set = set.clamp(1 << 4, (1 << 16) - (1 << 4)) as u16;
        self.seen = (seen + 1).min(SURE) as u8;
    }
}

/// The numbers between which the code lies.
struct Interval {
    low: u32,
    high: u32,
}

impl Interval {
    /// The last number of the part for a bit that is set.
    fn middle(&self, odds: Odds) -> u32 {
        self.low + ((u64::from(self.high - self.low) * u64::from(odds.set)) >> 16) as u32
    }

    fn narrow(&mut self, middle: u32, bit: bool) {
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
    }

    /// Takes off the highest byte where both ends agree in it.
    fn shift(&mut self) -> Option<u8> {
        let byte = (self.high >> 24) as u8;
        if (self.low >> 24) as u8 != byte {
            return None;
        }
        self.low <<= 8;
        self.high = self.high << 8 | 0xFF;
        Some(byte)
    }
}

/// What the coder and the decoder know alike: the interval, and the odds of every bit.
struct Coder {
    interval: Interval,
    odds: [[Odds; 1 << BITS]; AVERAGES + 1],
}

impl Coder {
    fn new() -> Coder {
        let even = Odds { set: 1 << 15, seen: 0 };
        Coder { interval: Interval { low: 0, high: u32::MAX }, odds: [[even; 1 << BITS]; AVERAGES + 1] }
    }

    /// Codes a row. `bit` gets the last number of the part for a set bit and the bit's place in its number, and says whether it is
    /// set; `byte` gets every byte at which the interval's ends agree.
    fn row<const N: usize>(
        &mut self,
        mut bit: impl FnMut(usize, u32, u32) -> bool,
        mut byte: impl FnMut(u8),
    ) -> [i8; N] {
        let mut sum = 0usize;
        std::array::from_fn(|index| {
            let context = sum.checked_div(index).map_or(AVERAGES, |average| average.min(AVERAGES - 1));
            // The bits so far behind a one.
            let mut bits = 1usize;
            for place in (0..BITS).rev() {
                let Some(odds) = self.odds.get_mut(context).and_then(|odds| odds.get_mut(bits)) else { break };
                let middle = self.interval.middle(*odds);
                let set = bit(index, place, middle);
                odds.learn(set);
                self.interval.narrow(middle, set);
                while let Some(agreed) = self.interval.shift() {
                    byte(agreed);
                }
                bits = bits << 1 | usize::from(set);
            }
            let number = bits as i32 - (1 << BITS) - ABOVE;
            sum += number.unsigned_abs() as usize;
            number as i8
        })
    }
}

/// Reads rows of numbers; behind the end of the code they mean nothing.
pub(super) struct Decoder<'b> {
    coder: Coder,
    code: u32,
    bytes: std::slice::Iter<'b, u8>,
}

impl<'b> Decoder<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Decoder<'b> {
        let mut bytes = bytes.iter();
        let code = (0..4).fold(0, |code, _| code << 8 | next(&mut bytes));
        Decoder { coder: Coder::new(), code, bytes }
    }

    pub(super) fn row<const N: usize>(&mut self) -> [i8; N] {
        let Decoder { coder, code, bytes } = self;
        let code = std::cell::Cell::new(*code);
        let row = coder.row(|_, _, middle| code.get() <= middle, |_| code.set(code.get() << 8 | next(bytes)));
        self.code = code.get();
        row
    }
}

fn next(bytes: &mut std::slice::Iter<u8>) -> u32 {
    bytes.next().map_or(0, |&byte| u32::from(byte))
}

/// Codes rows of numbers from -32 to 31.
#[cfg(any(test, feature = "inside"))]
pub fn code<const N: usize>(rows: &[[i8; N]]) -> Vec<u8> {
    let mut coder = Coder::new();
    let mut bytes = Vec::new();
    for row in rows {
        let set = |index: usize, place: u32| {
            let number = row.get(index).map_or(0, |&number| i32::from(number));
            (number + ABOVE) >> place & 1 == 1
        };
        let _: [i8; N] = coder.row(|index, place, _| set(index, place), |byte| bytes.push(byte));
    }
    bytes.extend(coder.interval.high.to_be_bytes());
    bytes
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
        assert!(code(&[[0i8; 21]; 1000]).len() < 250, "a byte for each was 21,000");
    }
}
