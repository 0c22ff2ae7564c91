//! Which piece is what: evidence for each piece, a sequence model over it, and the articles that the roles make up.

mod articles;
mod borders;
mod coded;
mod context;
mod evidence;
mod features;
mod measure;
mod model;
mod rules;

pub(crate) use articles::{Decision, assign};
pub(crate) use evidence::Evidence;
pub(crate) use measure::{Measure, measure};
use model::Choice;
#[cfg(feature = "inside")]
pub(crate) use model::Label;
pub(crate) use model::Model;
pub(crate) use rules::surest_headline;
#[cfg(feature = "inside")]
pub use {
    coded::code,
    features::{ROWS, feature_names},
    model::{LABELS, exp},
};

/// What every piece is and how sure that is: what the model makes of the evidence, between the rules before and after it.
pub(crate) fn decide(model: &Model, evidence: &Evidence) -> Vec<Choice> {
    let mut scores = model.scores(evidence);
    rules::pin(evidence, &mut scores);
    rules::decide(&model.best_path(&scores), &model.marginals(&scores), evidence)
}
