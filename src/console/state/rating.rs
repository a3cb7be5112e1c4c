//! A rating that an evaluator is writing.

use crate::console::view::Confirmed;
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
    /// Begins to rate something, with what is kept of it and else with what is proposed.
    pub fn open(&mut self, about: Rated, kept: Option<&Confirmed>, proposed: Option<Grade>) {
        let last = self.evaluator.clone();
        self.draft = Some(match kept {
            Some(Confirmed { grade, comment, evaluator, .. }) => {
                let evaluator = if evaluator.is_empty() { last } else { evaluator.clone() };
                RatingDraft { about, grade: Some(*grade), comment: comment.clone(), evaluator }
            }
            None => RatingDraft { about, grade: proposed, comment: String::new(), evaluator: last },
        });
    }

    /// The draft about something, if it is that.
    pub fn draft_about(&mut self, about: &Rated) -> Option<&mut RatingDraft> {
        self.draft.as_mut().filter(|it| it.about == *about)
    }

    /// Ends the draft, which is kept now.
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

    #[test]
    fn the_name_of_an_evaluator_is_typed_once() {
        let mut state = RatingState::default();
        let about = |id: &str| Rated::Objective(id.to_owned());
        state.open(about("one"), None, Some(Grade::Some));
        let draft = state.draft_about(&about("one")).unwrap();
        assert_eq!((draft.grade, draft.evaluator.as_str()), (Some(Grade::Some), ""));
        draft.evaluator.push_str("Cy");
        state.close();
        state.open(about("two"), None, None);
        assert!(state.draft_about(&about("one")).is_none());
        assert_eq!(state.draft_about(&about("two")).unwrap().evaluator, "Cy");
        let (grade, comment) = (Grade::Major, "Late".to_owned());
        let kept = Confirmed { about: about("two"), grade, comment, evaluator: "Di".to_owned() };
        state.open(about("two"), Some(&kept), Some(Grade::Some));
        let draft = state.draft.clone().unwrap();
        assert_eq!((draft.grade, draft.comment.as_str()), (Some(Grade::Major), "Late"));
        assert_eq!(draft.evaluator, "Di");
    }
}
