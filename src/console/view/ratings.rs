//! How evaluators rated objectives and expected actions.

use crate::session::director::Director;
use crate::session::journal::{Entry, Grade, Journal, Rated};

/// How well something went, as an evaluator says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    pub about: Rated,
    pub grade: Grade,
    /// What the evaluator wrote about it; may be empty.
    pub comment: String,
    /// Who it was; empty if nobody has said so.
    pub evaluator: String,
}

/// The last rating of each thing, in the order in which they were made.
pub(super) fn ratings<J: Journal>(director: &Director<J>) -> Vec<Confirmed> {
    let mut all: Vec<Confirmed> = Vec::new();
    for entry in director.remarks() {
        let Entry::Rating { about, grade, comment, .. } = entry else { continue };
        all.retain(|it| it.about != *about);
        let evaluator = director.about().evaluator(about).to_owned();
        let (about, grade, comment) = (about.clone(), *grade, comment.clone());
        all.push(Confirmed { about, grade, comment, evaluator });
    }
    all
}
