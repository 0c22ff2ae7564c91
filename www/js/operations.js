// The normalisation operations and profiles of the package, as the options show them.

export const LOSSLESS = [
  "mojibake", "html_entities", "newlines", "control", "nfc", "presentation_forms", "tatweel:smart", "lookalikes:auto",
  "invisibles", "bidi:strip", "whitespace", "glue", "punct:spacing", "honorifics:expand", "marks:dedupe",
  "tanween:before_alef", "tanween:after_alef",
];

export const LOSSY = [
  "nfkc", "tatweel:remove", "marks:strip", "harakat:strip", "quranic:strip", "dagger_alef:to_alef", "alef:fold", "maqsura:fold",
  "teh_marbuta:fold", "hamza:fold_carrier", "hamza:bare", "digits:ascii", "digits:arab", "separators:ascii", "punct:ascii",
  "punct:arabic", "punct:collapse", "quotes:ascii", "elongation:2",
];

/** Of these only one makes sense at a time. */
export const RIVALS = [
  ["tatweel:smart", "tatweel:remove"], ["tanween:before_alef", "tanween:after_alef"], ["digits:ascii", "digits:arab"],
  ["punct:ascii", "punct:arabic"], ["hamza:fold_carrier", "hamza:bare"],
];

const CLEAN = [
  "mojibake", "html_entities", "newlines", "control", "nfc", "presentation_forms", "tatweel:smart", "lookalikes:auto",
  "invisibles", "bidi:strip", "whitespace",
];

export const PROFILES = {
  none: [],
  clean: CLEAN,
  search: [...CLEAN, "tatweel:remove", "marks:strip", "alef:fold", "maqsura:fold", "teh_marbuta:fold", "digits:ascii"],
};
