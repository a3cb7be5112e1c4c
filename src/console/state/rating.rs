//! A rating that an evaluator is writing.

use crate::measure::objectives::{Confirmed, Rating};
use crate::session::journal::{Grade, Rated};

/// A rating that is being written, and who writes them.
#[derive(Debug, Default)]
pub struct RatingState {
    pub draft: Option<RatingDraft>,
    /// The name of the evaluator who has rated last: the next one is probably the same.
    evaluator: String,
}

/// A rating that is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatingDraft {
    pub about: Rated,
    /// Nothing before it is chosen.
    pub grade: Option<Grade>,
    /// Why, in a sentence.
    pub comment: String,
    pub evaluator: String,
}

impl RatingState {
    /// Begins to rate something, with what an evaluator said of it and else with what is proposed.
    pub fn open(&mut self, rating: &Rating) {
        let (last, about) = (self.evaluator.clone(), rating.proposal.about.clone());
        let draft = |grade, comment: &str, evaluator: &str| RatingDraft {
            about,
            grade,
            comment: comment.to_owned(),
            evaluator: if evaluator.is_empty() { last } else { evaluator.to_owned() },
        };
        self.draft = Some(match &rating.confirmed {
            Some(Confirmed { grade, comment, evaluator, .. }) => {
                draft(Some(*grade), comment, evaluator)
            }
            None => draft(rating.proposal.grade, "", ""),
        });
    }

    /// The draft about something, if it is that.
    pub fn draft_about(&mut self, about: &Rated) -> Option<&mut RatingDraft> {
        self.draft.as_mut().filter(|it| it.about == *about)
    }

    /// Ends the draft; whoever has written it will probably write the next one.
    pub fn close(&mut self) {
        if let Some(draft) = self.draft.take() {
            self.evaluator = draft.evaluator;
        }
    }

    /// Who rated last; empty if nobody has said so.
    pub fn evaluator(&self) -> &str {
        &self.evaluator
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::message::message;
    use crate::measure::objectives::Proposal;

    fn rating(id: &str, confirmed: Option<Confirmed>) -> Rating {
        let about = Rated::Objective(id.to_owned());
        let (grade, evidence) = (Some(Grade::Some), Vec::new());
        let proposal = Proposal { about, grade, why: message!("rating-choose"), evidence };
        Rating { proposal, confirmed }
    }

    #[test]
    fn the_name_of_an_evaluator_is_typed_once() {
        let mut state = RatingState::default();
        state.open(&rating("one", None));
        let about = |id: &str| Rated::Objective(id.to_owned());
        let draft = state.draft_about(&about("one")).unwrap();
        assert_eq!((draft.grade, draft.evaluator.as_str()), (Some(Grade::Some), ""));
        draft.evaluator.push_str("Cy");
        state.close();
        state.open(&rating("two", None));
        assert!(state.draft_about(&about("one")).is_none());
        assert_eq!(state.draft_about(&about("two")).unwrap().evaluator, "Cy");
        let (grade, comment, evaluator) = (Grade::Major, "Late".to_owned(), "Di".to_owned());
        state.open(&rating("two", Some(Confirmed { grade, comment, evaluator, wall: 0 })));
        let draft = state.draft.clone().unwrap();
        assert_eq!((draft.grade, draft.comment.as_str()), (Some(Grade::Major), "Late"));
        assert_eq!(draft.evaluator, "Di");
    }
}
