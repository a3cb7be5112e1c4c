//! Questions that are answered one after the other beside the window, with their answers: those of
//! before stay while somebody looks at others.

use std::collections::VecDeque;
use std::sync::mpsc::TryRecvError;

use super::background::{Completion, Job, Progress};

/// How many answers are remembered; then the oldest goes.
const REMEMBERED: usize = 128;
/// How many questions may wait.
const WAITING: usize = 64;

/// What has to be done for an answer.
type Work<A> = Box<dyn FnOnce(&Progress) -> Option<A> + Send>;

/// Questions that wait, the one that is under way, and answers.
pub struct Answers<Q, A> {
    waiting: VecDeque<(Q, Work<A>)>,
    under_way: Option<(Q, Job<Option<A>>)>,
    /// The oldest first.
    known: VecDeque<(Q, A)>,
}

impl<Q, A> std::fmt::Debug for Answers<Q, A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answers").finish_non_exhaustive()
    }
}

impl<Q, A> Default for Answers<Q, A> {
    fn default() -> Self {
        Self { waiting: VecDeque::new(), under_way: None, known: VecDeque::new() }
    }
}

impl<Q: PartialEq, A: Send + 'static> Answers<Q, A> {
    /// Asks, unless the answer is there or to come.
    pub fn ask(&mut self, what: Q, work: impl FnOnce(&Progress) -> Option<A> + Send + 'static) {
        if self.answer(&what).is_none() && !self.is_asked(&what) && self.waiting.len() < WAITING {
            self.waiting.push_back((what, Box::new(work)));
            self.go_on();
        }
    }

    /// An answer, if it is there.
    pub fn answer(&self, what: &Q) -> Option<&A> {
        self.known.iter().find(|it| it.0 == *what).map(|it| &it.1)
    }

    /// Whether there is any answer.
    pub fn has_answers(&self) -> bool {
        !self.known.is_empty()
    }

    /// Whether an answer is to come.
    pub fn is_asked(&self, what: &Q) -> bool {
        self.waiting.iter().any(|it| it.0 == *what)
            || self.under_way.as_ref().is_some_and(|it| it.0 == *what)
    }

    /// Whether anything is under way.
    pub const fn is_busy(&self) -> bool {
        self.under_way.is_some()
    }

    /// How many answers are to come.
    pub fn to_come(&self) -> usize {
        self.waiting.len() + usize::from(self.is_busy())
    }

    /// How far the one that is under way is.
    pub fn completion(&self) -> Option<Completion> {
        self.under_way.as_ref().map(|(_, job)| job.completion())
    }

    /// Gives up all that is to come.
    pub fn stop(&mut self) {
        self.waiting.clear();
        self.under_way = None;
    }

    /// Takes what has been answered, and begins with what waits.
    pub fn poll(&mut self) {
        let Some((_, job)) = &self.under_way else { return };
        let result = match job.result() {
            Err(TryRecvError::Empty) => return,
            Ok(answer) => answer,
            Err(TryRecvError::Disconnected) => None,
        };
        let asked = self.under_way.take().map(|(what, _)| what);
        self.known.extend(asked.zip(result));
        if REMEMBERED < self.known.len() {
            self.known.pop_front();
        }
        self.go_on();
    }

    fn go_on(&mut self) {
        if self.under_way.is_none()
            && let Some((what, work)) = self.waiting.pop_front()
        {
            self.under_way = Some((what, Job::begin(work)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;
    use std::time::Duration;

    fn wait(answers: &mut Answers<u32, u32>) {
        for _ in 0..10_000 {
            answers.poll();
            if !answers.is_busy() {
                return;
            }
            thread::sleep(Duration::from_millis(1));
        }
        panic!("no answer");
    }

    #[test]
    fn all_that_is_asked_is_answered_and_stays() {
        let mut answers = Answers::default();
        for what in 0..3 {
            answers.ask(what, move |_| Some(what * 2));
            answers.ask(what, |_| None);
        }
        assert_eq!(answers.to_come(), 3);
        wait(&mut answers);
        let found = [0, 1, 2, 3].map(|what| answers.answer(&what).copied());
        assert_eq!(found, [Some(0), Some(2), Some(4), None]);
        answers.ask(2, |_| None);
        assert!(!answers.is_busy(), "it is known");
    }

    #[test]
    fn what_waits_can_be_given_up_and_the_oldest_answers_go() {
        let mut answers = Answers::default();
        let (go, hold) = std::sync::mpsc::sync_channel::<()>(1);
        answers.ask(0, move |_| hold.recv().ok().map(|()| 0));
        answers.ask(1, |_| Some(1));
        answers.stop();
        assert!(!answers.is_busy() && !answers.is_asked(&1));
        drop(go);
        for what in 0..=(REMEMBERED as u32) {
            answers.ask(what, move |_| Some(what));
            wait(&mut answers);
        }
        assert_eq!(answers.answer(&0), None);
        assert_eq!(answers.answer(&1), Some(&1));
    }
}
