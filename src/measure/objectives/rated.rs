//! Proposed ratings beside what evaluators made of them. Both stay.

use crate::session::about::AboutExercise;
use crate::session::journal::{Entry, Grade, Rated};

use super::rating::Proposal;

/// The rating of an evaluator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// The rating.
    pub grade: Grade,
    /// What the evaluator wrote about it; may be empty.
    pub comment: String,
    /// Who rated it; empty if nobody has said so.
    pub evaluator: String,
    /// Wall-clock time, in milliseconds since 1970.
    pub wall: i64,
}

/// A proposed rating, and the evaluator's if there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rating {
    /// What follows from the logs.
    pub proposal: Proposal,
    /// What the evaluator says.
    pub confirmed: Option<Confirmed>,
}

impl Rating {
    /// The rating that counts: the evaluator's, or else the proposed one.
    pub fn grade(&self) -> Option<Grade> {
        self.confirmed.as_ref().map(|it| it.grade).or(self.proposal.grade)
    }

    /// Whether the evaluator rates otherwise than proposed.
    pub fn is_changed(&self) -> bool {
        self.confirmed.as_ref().is_some_and(|it| Some(it.grade) != self.proposal.grade)
    }
}

/// Proposed ratings with those of evaluators among `remarks`, of which a later one counts more, and
/// their names.
pub fn rated(proposals: Vec<Proposal>, remarks: &[Entry], about: &AboutExercise) -> Vec<Rating> {
    let confirmed = |of: &Rated| {
        remarks.iter().rev().find_map(|it| {
            let Entry::Rating { about: what, grade, comment, wall } = it else { return None };
            (what == of).then(|| Confirmed {
                grade: *grade,
                comment: comment.clone(),
                evaluator: about.evaluator(of).to_owned(),
                wall: *wall,
            })
        })
    };
    let rating = |proposal: Proposal| {
        let confirmed = confirmed(&proposal.about);
        Rating { proposal, confirmed }
    };
    proposals.into_iter().map(rating).collect()
}
