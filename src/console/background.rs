//! Work beside the window: on a thread of its own, with its progress, and stopped when nobody
//! wants to know any more.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
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

    /// How far it is.
    fn completion(&self) -> Completion {
        let total = self.total.load(Ordering::Relaxed);
        Completion { done: self.done.load(Ordering::Relaxed).min(total), total }
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
        self.progress.completion()
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

/// Something that is shown before it is done, and again whenever there is more of it. It stops when
/// this is dropped.
#[derive(Debug)]
pub struct Growing<A> {
    progress: Arc<Progress>,
    newest: Arc<Mutex<Option<A>>>,
    has_ended: Arc<AtomicBool>,
    is_done: bool,
    /// What there is so far.
    pub latest: Option<A>,
}

/// Says that a thread has ended, however it did.
struct Ending(Arc<AtomicBool>);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

impl<A: Send + 'static> Growing<A> {
    /// Begins the work, on a thread of its own; it shows what there is by what it is given.
    #[expect(
        clippy::disallowed_methods,
        reason = "it takes one core for long, and must not keep questions waiting"
    )]
    pub fn begin(work: impl FnOnce(&Progress, &mut dyn FnMut(A)) + Send + 'static) -> Self {
        let progress = Arc::new(Progress::default());
        let newest = Arc::new(Mutex::new(None));
        let has_ended = Arc::new(AtomicBool::default());
        let (theirs, place) = (progress.clone(), newest.clone());
        let ending = Ending(has_ended.clone());
        thread::spawn(move || {
            let _ending = ending;
            work(&theirs, &mut |it| *lock(&place) = Some(it));
        });
        Self { progress, newest, has_ended, is_done: false, latest: None }
    }

    /// Takes what there is.
    pub fn poll(&mut self) {
        // Asked before: what is shown last is taken, too.
        self.is_done = self.has_ended.load(Ordering::Acquire);
        if let Some(newest) = lock(&self.newest).take() {
            self.latest = Some(newest);
        }
    }

    /// Stops; what there is stays.
    pub fn stop(&self) {
        self.progress.is_stopped.store(true, Ordering::Relaxed);
    }

    /// Whether there is more to come.
    pub const fn is_busy(&self) -> bool {
        !self.is_done
    }

    /// How far it is, while there is more to come.
    pub fn completion(&self) -> Option<Completion> {
        self.is_busy().then(|| self.progress.completion())
    }
}

impl<A> Drop for Growing<A> {
    fn drop(&mut self) {
        self.progress.is_stopped.store(true, Ordering::Relaxed);
    }
}

/// Whatever somebody else did with it before, what is in it is whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a worker is asked and answers; only the newest of both counts.
struct Desk<Q, A> {
    question: Option<Q>,
    answer: Option<(Q, A)>,
    /// Whether nobody asks any more, or nobody answers.
    is_closed: bool,
}

/// A desk, and a bell for whoever waits there.
type Shared<Q, A> = Arc<(Mutex<Desk<Q, A>>, Condvar)>;

/// Closes a desk when either side leaves, however it does.
struct Side<Q, A>(Shared<Q, A>);

impl<Q, A> Drop for Side<Q, A> {
    fn drop(&mut self) {
        lock(&self.0.0).is_closed = true;
        self.0.1.notify_all();
    }
}

impl<Q, A> Side<Q, A> {
    /// Waits for a question; there is none any more once the desk is closed.
    fn wait(&self) -> Option<Q> {
        let (desk, bell) = &*self.0;
        let mut desk = lock(desk);
        loop {
            if desk.is_closed {
                return None;
            }
            if let Some(question) = desk.question.take() {
                return Some(question);
            }
            desk = bell.wait(desk).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// Somebody who answers the newest of what is asked, again and again. What is asked meanwhile
/// replaces what was asked before. It stops when this is dropped.
pub struct Worker<Q, A> {
    side: Side<Q, A>,
    /// What was asked and is not answered.
    asked: Option<Q>,
    /// The last answer, with what was asked.
    pub answer: Option<(Q, A)>,
}

impl<Q, A> fmt::Debug for Worker<Q, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker").finish_non_exhaustive()
    }
}

impl<Q: Copy + PartialEq + Send + 'static, A: Send + 'static> Worker<Q, A> {
    /// Begins with what has to be done once, on a thread of its own; what comes of it answers.
    #[expect(
        clippy::disallowed_methods,
        reason = "it keeps what it needs from one answer to the next"
    )]
    pub fn begin<W: FnMut(Q) -> A>(set_up: impl FnOnce() -> W + Send + 'static) -> Self {
        let desk = Desk { question: None, answer: None, is_closed: false };
        let shared: Shared<Q, A> = Arc::new((Mutex::new(desk), Condvar::new()));
        let theirs = Side(shared.clone());
        thread::spawn(move || {
            let mut work = set_up();
            while let Some(question) = theirs.wait() {
                let answer = work(question);
                lock(&theirs.0.0).answer = Some((question, answer));
            }
        });
        Self { side: Side(shared), asked: None, answer: None }
    }

    /// Asks, unless that is known or was asked last.
    pub fn ask(&mut self, what: Q) {
        let is_known = self.answer.as_ref().is_some_and(|it| it.0 == what);
        if self.asked.map_or(is_known, |asked| asked == what) {
            return;
        }
        lock(&self.side.0.0).question = Some(what);
        self.side.0.1.notify_one();
        self.asked = Some(what);
    }

    /// Takes what has been answered.
    pub fn poll(&mut self) {
        let mut desk = lock(&self.side.0.0);
        if let Some(answer) = desk.answer.take() {
            self.asked = self.asked.filter(|asked| *asked != answer.0);
            self.answer = Some(answer);
        }
        if desk.is_closed {
            self.asked = None;
        }
    }

    /// Whether an answer is still to come.
    pub const fn is_busy(&self) -> bool {
        self.asked.is_some()
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

    #[test]
    fn what_grows_is_shown_on_the_way_and_stays_when_it_is_stopped() {
        let (go, wait) = sync_channel::<()>(1);
        let mut growing = Growing::begin(move |progress, show| {
            progress.expect(3);
            for shown in 1..=3 {
                show(shown);
                if wait.recv().is_err() || progress.advance().is_break() {
                    return;
                }
            }
        });
        let mut poll_until = |is: &dyn Fn(&Growing<i32>) -> bool| {
            for _ in 0..10_000 {
                growing.poll();
                if is(&growing) {
                    return growing.latest;
                }
                thread::sleep(Duration::from_millis(1));
            }
            panic!("it never came");
        };
        assert_eq!(poll_until(&|it| it.latest.is_some()), Some(1));
        go.send(()).unwrap();
        assert_eq!(poll_until(&|it| it.latest == Some(2)), Some(2));
        poll_until(&|it| {
            it.stop();
            it.completion() == Some(Completion { done: 1, total: 3 })
        });
        drop(go);
        assert_eq!(poll_until(&|it| !it.is_busy()), Some(2));
    }

    #[test]
    fn the_newest_question_is_answered() {
        let (go, wait) = sync_channel::<()>(1);
        let mut worker = Worker::begin(move || {
            wait.recv().unwrap();
            |what: u32| what * 2
        });
        for what in [1, 2, 3] {
            worker.ask(what);
        }
        assert!(worker.is_busy());
        go.send(()).unwrap();
        for _ in 0..10_000 {
            worker.poll();
            if !worker.is_busy() {
                break;
            }
            thread::sleep(Duration::from_millis(1));
        }
        assert_eq!(worker.answer, Some((3, 6)));
        worker.ask(3);
        assert!(!worker.is_busy(), "it is known");
    }
}
