//! Unicode normalisation forms, for the few characters that need them.
//!
//! Natively these are the functions of the crate `unicode-normalization`. In WebAssembly its tables would take 60 KB of the
//! module after gzip, half of all that it may weigh: there, [`compact`] does the same with tables of 9 KB, generated from
//! that crate and compared with it on every code point.

#[cfg(any(target_arch = "wasm32", test))]
mod compact;

#[cfg(target_arch = "wasm32")]
pub(crate) use compact::{combining_class, decompose, is_stable_nfc, is_stable_nfkc, nfc, nfkc};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use library::{combining_class, decompose, is_stable_nfc, is_stable_nfkc, nfc, nfkc};

#[cfg(not(target_arch = "wasm32"))]
mod library {
    use unicode_normalization::char::{canonical_combining_class, decompose_canonical};
    use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfkc_quick};

    /// The canonical combining class; 0 for what is not a mark.
    pub(crate) fn combining_class(c: char) -> u8 {
        canonical_combining_class(c)
    }

    /// Gives the characters of the canonical decomposition, in order: the character itself where it has none.
    pub(crate) fn decompose(c: char, emit: impl FnMut(char)) {
        decompose_canonical(c, emit);
    }

    /// Whether NFC leaves the character alone, whatever stands before it.
    pub(crate) fn is_stable_nfc(c: char) -> bool {
        is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
    }

    /// Whether NFKC leaves the character alone, whatever stands before it.
    pub(crate) fn is_stable_nfkc(c: char) -> bool {
        is_nfkc_quick(std::iter::once(c)) == IsNormalized::Yes
    }

    /// Appends the NFC of `text`.
    pub(crate) fn nfc(text: &str, out: &mut String) {
        out.extend(text.nfc());
    }

    /// Appends the NFKC of `text`.
    pub(crate) fn nfkc(text: &str, out: &mut String) {
        out.extend(text.nfkc());
    }
}
