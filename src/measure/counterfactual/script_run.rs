//! Plays a script: recorded steps at their places, and policies in the seats that they take over.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::measure::{Exercise, Recorder, Recording};
use crate::policy::{Cast, PolicyKind, PolicyScheduler, SchedulerState};
use crate::scenario::model::Order;
use crate::session::player::Player;
use crate::session::step::{Input, Position, Step};
use crate::sim::kernel::Kernel;

use super::Levels;
use super::change::{Deferred, Dropped, Origin, Reason, Script, TakeOver};
use super::deferred::DeferredSteps;

/// What became of a script.
pub(super) struct Outcome {
    /// What was recorded while it was played.
    pub recording: Recording,
    /// Steps that did not count.
    pub dropped: Vec<Dropped>,
    /// Steps that came later than they should have, since what they depend on did.
    pub deferred: Vec<Deferred>,
}

/// Plays a script from the start of an exercise, where the player stands, until a minute. The
/// curve is sampled at `minutes`, ascending, after all that happens in each.
pub(super) fn play(
    player: &mut Player,
    seed: u64,
    script: &Script,
    until: Minute,
    minutes: &[Minute],
) -> Outcome {
    let seats = player.kernel.scenario().seats.len();
    let cast = Cast::all(PolicyKind::Absent, seats);
    let mut script_run = ScriptRun {
        scheduler: PolicyScheduler::new(&player.kernel, cast, seed, SchedulerState::new(seats)),
        only: vec![None; seats],
        recorder: Recorder::new(&mut player.kernel),
        end: player.kernel.scenario().calendar.end,
        player,
        steps: &script.steps,
        take_overs: &script.take_overs,
        minutes,
        dropped: script.dropped.clone(),
        deferred_steps: DeferredSteps::default(),
        deferred: Vec::new(),
    };
    script_run.run(until);
    let ScriptRun { player, recorder, mut dropped, deferred_steps, deferred, .. } = script_run;
    dropped.extend(deferred_steps.into_steps().into_iter().map(|it| {
        let reason = Reason::Denied(it.denial);
        Dropped { origin: it.origin, step: it.step, reason }
    }));
    dropped.sort_by_key(|it| (it.step.at, it.origin));
    Outcome { recording: recorder.finish(&mut player.kernel), dropped, deferred }
}

/// The levels at the end, played from the start, and the steps that did not count.
pub(super) fn end(
    player: &mut Player,
    exercise: &Exercise,
    script: &Script,
) -> (Levels, Vec<Dropped>) {
    let played = play(player, exercise.seed, script, exercise.until, &[]);
    (Levels::of(&mut player.kernel), played.dropped)
}

struct ScriptRun<'a> {
    player: &'a mut Player,
    /// Steps that are still to come.
    steps: &'a [(Origin, Step)],
    /// Seats that are still to be taken over.
    take_overs: &'a [TakeOver],
    /// Minutes of the curve that are still to come.
    minutes: &'a [Minute],
    scheduler: PolicyScheduler,
    /// Per seat: the one incident in which its policy answers, if it does not answer in all.
    only: Vec<Option<IncidentId>>,
    /// The end of the calendar.
    end: Minute,
    recorder: Recorder,
    dropped: Vec<Dropped>,
    deferred_steps: DeferredSteps,
    deferred: Vec<Deferred>,
}

impl ScriptRun<'_> {
    fn run(&mut self, until: Minute) {
        let until = until.min(self.end);
        self.play_minute();
        while let Some(next) = self.next_minute().filter(|next| *next <= until) {
            self.sample_before(next);
            self.player.advance_to(next);
            self.play_minute();
        }
        self.sample_before(until + 1);
        self.player.advance_to(until);
    }

    /// When something happens next: an event, a step, somebody who takes over or wants to be asked.
    fn next_minute(&self) -> Option<Minute> {
        let event = self.player.kernel.next_at();
        let step = self.steps.first().map(|(_, step)| step.at.minute);
        let take_over = self.take_overs.first().map(|it| it.from.minute);
        let wake = self.scheduler.wakes(&self.player.kernel, self.end);
        [event, step, take_over, wake].into_iter().flatten().min()
    }

    /// All that happens in the present minute. Policies are asked when it has happened, and again
    /// if what they order happens at once.
    fn play_minute(&mut self) {
        let now = self.player.kernel.now();
        let mut ask = self.scheduler.wakes(&self.player.kernel, now).is_some();
        loop {
            let waits = PolicyScheduler::must_wait(&self.player.kernel);
            let after = if waits { self.player.at().after } else { u32::MAX };
            let here = Position { minute: now, after };
            if self.take_overs.first().is_some_and(|it| it.from <= here) {
                self.take_over();
            } else if !waits && self.put_in_ready() {
                ask = true;
            } else if ask && !waits {
                ask = false;
                self.ask(None);
            } else if self.steps.first().is_some_and(|(_, step)| step.at <= here) {
                self.put_in();
            } else if !waits {
                return;
            } else if self.player.step(now).is_some() {
                self.recorder.look(&mut self.player.kernel);
                ask = true;
            }
        }
    }

    /// A policy takes its seat, and is asked at once; but before anything has happened nobody has
    /// reason to decide.
    fn take_over(&mut self) {
        let Some((TakeOver { seat, policy, only, .. }, rest)) = self.take_overs.split_first()
        else {
            return;
        };
        self.take_overs = rest;
        self.only[seat.index()] = *only;
        self.scheduler.place(*seat, *policy);
        if Position::default() < self.player.at() {
            self.ask(Some(*seat));
        }
    }

    /// Asks one policy, or all that have reason to decide anew. Those who decide at the same time
    /// give their orders in the order of seats, so recorded steps of this place come between.
    fn ask(&mut self, only: Option<SeatId>) {
        let mut given: Vec<(SeatId, Vec<Order>)> = Vec::new();
        let (kernel, limits) = (&mut self.player.kernel, &self.only);
        let note = |_: &mut Kernel, seat: SeatId, orders: &[Order]| {
            let limit = limits[seat.index()];
            let is_meant = |order: &&Order| limit.is_none() || order.incident() == limit;
            given.push((seat, orders.iter().filter(is_meant).copied().collect()));
        };
        match only {
            Some(seat) => self.scheduler.ask_only(SeatSet::only(seat), kernel, note),
            None => self.scheduler.ask(kernel, note),
        }
        let here = self.player.at();
        for (seat, orders) in given {
            while self.steps.first().is_some_and(|(_, step)| comes_before(step, here, seat)) {
                self.put_in();
            }
            // What a policy may not do, it does not do.
            self.player.kernel.submit_all(seat, &orders, |_, _| {});
        }
    }

    /// Puts in the next step.
    fn put_in(&mut self) {
        let Some(((origin, step), rest)) = self.steps.split_first() else { return };
        self.steps = rest;
        self.try_to(*origin, *step);
    }

    /// Puts in the steps whose precondition holds now; whether there were any.
    fn put_in_ready(&mut self) -> bool {
        let ready = self.deferred_steps.take_ready(&self.player.kernel);
        for it in &ready {
            if self.is_handed_over(&it.step) {
                let reason = Reason::HandedOver;
                self.dropped.push(Dropped { origin: it.origin, step: it.step, reason });
            } else if self.try_to(it.origin, it.step) {
                let at = self.player.kernel.now();
                self.deferred.push(Deferred { origin: it.origin, step: it.step, at });
            }
        }
        !ready.is_empty()
    }

    /// Puts in a step; whether it counts.
    fn try_to(&mut self, origin: Origin, step: Step) -> bool {
        let Err(denial) = self.player.put_in(step.input) else { return true };
        if !self.deferred_steps.admit(&self.player.kernel, origin, step, denial) {
            let reason = Reason::Denied(denial);
            self.dropped.push(Dropped { origin, step, reason });
        }
        false
    }

    /// Whether a policy holds the seat as a whole by now.
    fn is_handed_over(&self, step: &Step) -> bool {
        match step.input {
            Input::Order { seat, .. } => {
                self.only[seat.index()].is_none()
                    && self.scheduler.policy(seat) != PolicyKind::Absent
            }
            Input::Intervention(_) => false,
        }
    }

    /// Samples the curve at all minutes that are over before a minute.
    fn sample_before(&mut self, minute: Minute) {
        while let Some((next, rest)) = self.minutes.split_first().filter(|it| *it.0 < minute) {
            self.minutes = rest;
            self.player.advance_to(*next);
            self.recorder.sample(&mut self.player.kernel);
        }
    }
}

/// Whether a step is an order at this place of a seat before this one.
fn comes_before(step: &Step, here: Position, seat: SeatId) -> bool {
    match step.input {
        Input::Order { seat: other, .. } => step.at <= here && other < seat,
        Input::Intervention(_) => false,
    }
}
