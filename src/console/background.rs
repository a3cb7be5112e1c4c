//! Work beside the window: on a thread of its own, with its progress, and stopped when nobody
//! wants to know any more.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::thread;

/// Counts what is done.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    total: AtomicUsize,
    is_stopped: AtomicBool,
}

impl Progress {
    /// So much is to be done.
    pub fn expect(&self, total: usize) {
        self.total.store(total, Ordering::Relaxed);
    }

    /// One more is done; whether to go on.
    pub fn advance(&self) -> ControlFlow<()> {
        self.done.fetch_add(1, Ordering::Relaxed);
        if self.is_stopped.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}

/// How far some work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Completion {
    /// How much is done.
    pub done: usize,
    /// How much there is; nothing if nobody knows.
    pub total: usize,
}

/// Some work that goes on. It stops when this is dropped.
#[derive(Debug)]
pub struct Job<T> {
    progress: Arc<Progress>,
    result: Receiver<T>,
}

impl<T: Send + 'static> Job<T> {
    /// Begins the work, on a thread of its own.
    #[expect(
        clippy::disallowed_methods,
        reason = "its runs go through rayon; small questions must not wait for large ones there"
    )]
    pub fn begin(work: impl FnOnce(&Progress) -> T + Send + 'static) -> Self {
        let progress = Arc::new(Progress::default());
        let (give, result) = sync_channel(1);
        let theirs = progress.clone();
        // Nobody may want to know any more when it is done.
        thread::spawn(move || drop(give.send(work(&theirs))));
        Self { progress, result }
    }

    /// What came of it; [`TryRecvError::Disconnected`] if nothing ever will.
    pub fn result(&self) -> Result<T, TryRecvError> {
        self.result.try_recv()
    }
}

impl<T> Job<T> {
    /// How far it is.
    pub fn completion(&self) -> Completion {
        let total = self.progress.total.load(Ordering::Relaxed);
        Completion { done: self.progress.done.load(Ordering::Relaxed).min(total), total }
    }
}

impl<T> Drop for Job<T> {
    fn drop(&mut self) {
        self.progress.is_stopped.store(true, Ordering::Relaxed);
    }
}

/// A question that may be under way, and the last one that was answered.
#[derive(Debug)]
pub struct Query<Q, A> {
    asked: Option<(Q, Job<Option<A>>)>,
    /// What was asked, and what came of it.
    pub answer: Option<(Q, A)>,
}

impl<Q, A> Default for Query<Q, A> {
    fn default() -> Self {
        Self { asked: None, answer: None }
    }
}

impl<Q: Copy + PartialEq, A: Send + 'static> Query<Q, A> {
    /// Begins to answer a question, if the answer is neither there nor under way.
    pub fn ask(&mut self, what: Q, work: impl FnOnce(&Progress) -> Option<A> + Send + 'static) {
        let is_known = self.answer.as_ref().is_some_and(|it| it.0 == what);
        let is_asked = self.asked.as_ref().is_some_and(|it| it.0 == what);
        if is_known {
            self.asked = None;
        } else if !is_asked {
            self.asked = Some((what, Job::begin(work)));
        }
    }

    /// Takes what has been answered.
    pub fn poll(&mut self) {
        let Some((what, job)) = &self.asked else { return };
        match job.result() {
            Ok(Some(answer)) => self.answer = Some((*what, answer)),
            Err(TryRecvError::Empty) => return,
            Ok(None) | Err(TryRecvError::Disconnected) => {}
        }
        self.asked = None;
    }

    /// Gives up what is under way.
    pub fn stop(&mut self) {
        self.asked = None;
    }

    /// Whether something is under way.
    pub const fn is_busy(&self) -> bool {
        self.asked.is_some()
    }

    /// How far it is, if something is under way.
    pub fn completion(&self) -> Option<Completion> {
        self.asked.as_ref().map(|(_, job)| job.completion())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn what_is_no_longer_wanted_stops() {
        let (told, stopped) = sync_channel(1);
        let job = Job::begin(move |progress| {
            progress.expect(10);
            while progress.advance().is_continue() {
                thread::sleep(Duration::from_millis(1));
            }
            told.send(()).unwrap();
        });
        assert_eq!(job.result(), Err(TryRecvError::Empty));
        drop(job);
        assert!(stopped.recv_timeout(Duration::from_secs(10)).is_ok());
    }

    #[test]
    fn what_is_done_is_handed_over_once() {
        let job = Job::begin(|_| 7);
        let mut result = job.result();
        for _ in 0..10_000 {
            if result.is_ok() {
                break;
            }
            thread::sleep(Duration::from_millis(1));
            result = job.result();
        }
        assert_eq!(result, Ok(7));
        assert_eq!(job.result(), Err(TryRecvError::Disconnected));
    }
}
