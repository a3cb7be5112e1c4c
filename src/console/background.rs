//! Work beside the window: on a thread of its own, with its progress, and stopped when nobody
//! wants to know any more.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

/// How far some work is.
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

/// Some work that goes on. It stops when this is dropped.
#[derive(Debug)]
pub struct Job<T> {
    progress: Arc<Progress>,
    result: Receiver<T>,
}

impl<T: Send + 'static> Job<T> {
    /// Begins it.
    pub fn begin(work: impl FnOnce(&Progress) -> T + Send + 'static) -> Self {
        let progress = Arc::new(Progress::default());
        let (give, result) = channel();
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
    /// How much of all that is to be done is done, and how much there is; none if nobody knows.
    pub fn progress(&self) -> Option<(usize, usize)> {
        let total = self.progress.total.load(Ordering::Relaxed);
        (0 < total).then(|| (self.progress.done.load(Ordering::Relaxed).min(total), total))
    }
}

impl<T> Drop for Job<T> {
    fn drop(&mut self) {
        self.progress.is_stopped.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    #[test]
    fn what_is_no_longer_wanted_stops() {
        let (told, stopped) = channel();
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
        let begun = Instant::now();
        let mut result = job.result();
        while result.is_err() && begun.elapsed() < Duration::from_secs(10) {
            thread::sleep(Duration::from_millis(1));
            result = job.result();
        }
        assert_eq!(result, Ok(7));
        assert_eq!(job.result(), Err(TryRecvError::Disconnected));
    }
}
