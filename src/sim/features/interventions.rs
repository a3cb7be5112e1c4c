//! Interventions of the facilitator: when they are possible, and what they do. Everything goes the
//! way it would have gone by itself, so that seats meet effects and never the hand behind them.

use bevy::ecs::prelude::*;

use crate::base::ids::{IncidentId, InjectId, SeatSet, SegmentId};
use crate::base::level::{ONE, Points, Ppm};
use crate::scenario::model::{Effect, Gauge, Stage};
use crate::sim::conditions::{ExerciseMut, meter};
use crate::sim::core::ChangeFlags;
use crate::sim::engine::Machine;
use crate::sim::event::{Event, kind};
use crate::sim::index::Discourse;
use crate::sim::intervention::{Intervention, InterventionRefusal};
use crate::sim::ledger::{Cause, Entry, Meter};
use crate::sim::log::InterventionRecord;
use crate::sim::state::IncidentState;
use crate::sim::vocabulary::InjectStatus;
use crate::sim::world_mut::WorldMut;

use super::independence::move_independence;
use super::injects::{hand_out, release};

/// Where the damage meter ends for a facilitator: the raw damage behind 100 points is infinite.
pub const MOST_DAMAGE: Points = Points(99_900_000);

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.alone(kind::INTERVENE, on_intervene);
}

type Verdict = Result<(), InterventionRefusal>;

fn require(condition: bool, obstacle: InterventionRefusal) -> Verdict {
    if condition { Ok(()) } else { Err(obstacle) }
}

impl WorldMut {
    /// Takes an intervention that is possible; it happens at this minute, before all else that is
    /// still to happen in it. Gives back its number.
    pub fn take_intervention(&mut self, intervention: Intervention) -> u32 {
        let at = self.now();
        let no = u32::try_from(self.core.log.interventions.len()).expect("a run has few of them");
        self.core.log.interventions.push(InterventionRecord { at, intervention });
        self.agenda.schedule(at, Event::Intervene(no));
        no
    }
}

impl ExerciseMut {
    /// Whether an intervention is possible now; if not, why. What would change nothing is not,
    /// except that an inject may always be sent again.
    ///
    /// # Errors
    /// The first thing that stands against it.
    pub fn may_intervene(&self, intervention: Intervention) -> Verdict {
        match intervention {
            Intervention::Release(id) => require(
                self.status(id)? != InjectStatus::Released,
                InterventionRefusal::DecisionOpen,
            ),
            Intervention::Hold(id) => match self.waiting(id)? {
                InjectStatus::Held { .. } => Err(InterventionRefusal::AlreadyHeld),
                InjectStatus::Skipped => Err(InterventionRefusal::AlreadySkipped),
                InjectStatus::Scheduled
                | InjectStatus::Released
                | InjectStatus::Answered(_)
                | InjectStatus::Closed => Ok(()),
            },
            Intervention::Resume(id) => {
                let held = matches!(self.waiting(id)?, InjectStatus::Held { .. });
                require(held, InterventionRefusal::NotHeld)
            }
            Intervention::Skip(id) => require(
                self.waiting(id)? != InjectStatus::Skipped,
                InterventionRefusal::AlreadySkipped,
            ),
            Intervention::Improvise { to, effect } => self.may_improvise(to, effect),
            Intervention::Shift { meter, by } => self.may_shift(meter, by),
            Intervention::Contain(id) => match self.course_of(id)?.stage {
                Stage::Dormant => Err(InterventionRefusal::NotBegun),
                Stage::Latent | Stage::Acting => Ok(()),
                Stage::Contained | Stage::Recovered => Err(InterventionRefusal::AlreadyOver),
            },
            Intervention::Begin(id) => self.may_begin(id),
        }
    }

    fn status(&self, id: InjectId) -> Result<InjectStatus, InterventionRefusal> {
        let there = id.index() < self.world.core.scenario.injects.len();
        require(there, InterventionRefusal::NoSuchInject)?;
        Ok(self.injects.get(&self.world.core.index, id).status)
    }

    /// The status of an inject that was not released.
    fn waiting(&self, id: InjectId) -> Result<InjectStatus, InterventionRefusal> {
        let status = self.status(id)?;
        require(!status.was_released(), InterventionRefusal::AlreadyReleased)?;
        Ok(status)
    }

    fn course_of(&self, id: IncidentId) -> Result<&IncidentState, InterventionRefusal> {
        let there = id.index() < self.world.core.scenario.incidents.len();
        require(there, InterventionRefusal::NoSuchIncident)?;
        Ok(self.world.incidents.get(&self.world.core.index, id))
    }

    fn may_begin(&self, id: IncidentId) -> Verdict {
        require(self.course_of(id)?.stage == Stage::Dormant, InterventionRefusal::AlreadyBegun)?;
        require(self.world.is_possible(id), InterventionRefusal::Impossible)
    }

    fn may_improvise(&self, to: SeatSet, effect: Effect) -> Verdict {
        let seats: SeatSet = self.world.core.scenario.seat_ids().collect();
        require(to.minus(seats).is_empty(), InterventionRefusal::NoSuchSeat)?;
        match effect {
            Effect::Tell(id) => {
                self.course_of(id)?;
                require(!to.is_empty(), InterventionRefusal::NobodyAddressed)?;
                let knowledge = &self.world.knowledge;
                let new = |seat| knowledge.get(&self.world.core.index, seat).of(id).is_none();
                require(to.iter().any(new), InterventionRefusal::AlreadyKnown)
            }
            Effect::Publicise(id) => {
                let state = self.course_of(id)?;
                require(state.stage != Stage::Dormant, InterventionRefusal::NotBegun)?;
                require(state.disclosure.is_none(), InterventionRefusal::AlreadyPublic)
            }
            Effect::StartRumour(id, reach) => {
                let talked_about = self.course_of(id)?.talked_about;
                require(Ppm::ZERO < reach && reach <= Ppm::ONE, InterventionRefusal::OutOfRange)?;
                require(!talked_about, InterventionRefusal::AlreadyTalkedAbout)
            }
            Effect::Begin(id) => self.may_begin(id),
        }
    }

    fn may_shift(&self, meter: Gauge, by: Points) -> Verdict {
        let range = -Points::FULL..=Points::FULL;
        require(range.contains(&by), InterventionRefusal::OutOfRange)?;
        let moves = |level: Points| bounded(level + by) != level;
        let moves = match meter {
            Gauge::Damage => self.damage_to_add(by) != 0,
            Gauge::Trust => self
                .public
                .ids(&self.world.core.index)
                .any(|segment| moves(self.world.trust(&self.public, segment))),
            Gauge::Independence => moves(self.standing.perceived),
        };
        require(moves, InterventionRefusal::NoMovement)
    }

    /// The raw damage, in millionths of impairment-minutes, that moves the damage meter by this
    /// much: the meter turned round, rounded up.
    fn damage_to_add(&self, by: Points) -> i64 {
        let half = self.world.core.scenario.damage_half();
        let raw: i64 = self.raw_damage().iter().sum();
        let level = meter(raw, half);
        let most = MOST_DAMAGE.max(level);
        let wanted = Points((level + by).0.clamp(0, most.0));
        if wanted == level {
            return 0;
        }
        let (wanted, left) = (i128::from(wanted.0), i128::from((Points::FULL - wanted).0));
        let half = i128::from(half) * i128::from(ONE);
        let turned = (wanted * half + left - 1) / left;
        i64::try_from(turned).expect("less than a thousand times half of all damage") - raw
    }

    fn shift(&mut self, meter: Gauge, by: Points, cause: Cause) {
        match meter {
            Gauge::Damage => self.shift_damage(by, cause),
            Gauge::Trust => {
                let segments: Vec<SegmentId> = self.public.ids(&self.world.core.index).collect();
                for segment in segments {
                    self.world.move_trust(&mut self.public, segment, by, cause, None);
                }
            }
            Gauge::Independence => {
                move_independence(&mut self.world, &mut self.standing, by, cause, None);
            }
        }
    }

    /// Books damage that no incident did, in proportion to what is there; on availability if
    /// nothing is.
    fn shift_damage(&mut self, by: Points, cause: Cause) {
        let now = self.world.now();
        let parts = match self.raw_damage() {
            [0, 0, 0] => [0, 0, 1],
            raw => raw,
        };
        for (dimension, amount) in (0u8..).zip(apportioned(self.damage_to_add(by), parts)) {
            let meter = Meter::Damage(dimension);
            let entry = Entry { meter, amount, from: now, to: now, cause, via: None };
            self.world.core.ledger.book(entry);
        }
        self.world.core.flag_change(ChangeFlags::METER);
    }
}

fn bounded(level: Points) -> Points {
    level.clamp(Points::ZERO, Points::FULL)
}

/// An amount divided in proportion to parts, exactly: what rounding leaves goes to the later ones.
/// Taking away no more than there is takes no more from a part than it has.
fn apportioned(amount: i64, parts: [i64; 3]) -> [i64; 3] {
    let (mut left, mut whole) = (i128::from(amount), parts.map(i128::from).iter().sum::<i128>());
    parts.map(|part| {
        if part == 0 {
            return 0;
        }
        let share = left * i128::from(part) / whole;
        left -= share;
        whole -= i128::from(part);
        i64::try_from(share).expect("a share of what fits")
    })
}

fn on_intervene(exercise: ResMut<ExerciseMut>, mut discourse: Discourse) {
    let exercise = exercise.into_inner();
    let Event::Intervene(no) = exercise.world.agenda.current() else { return };
    let InterventionRecord { intervention, .. } =
        exercise.world.core.log.interventions[no as usize];
    // One that was taken in the same moment, before this one, may have left it nothing to do.
    if exercise.may_intervene(intervention).is_err() {
        return;
    }
    match intervention {
        Intervention::Release(id) => release(exercise, &mut discourse, id),
        Intervention::Hold(id) => set(exercise, id, InjectStatus::Held { due: false }),
        Intervention::Resume(id) => resume(exercise, id),
        Intervention::Skip(id) => {
            set(exercise, id, InjectStatus::Skipped);
            exercise.world.core.marks.waiting_ended = true;
        }
        Intervention::Improvise { to, effect } => {
            hand_out(exercise, &mut discourse, &[effect], to);
        }
        Intervention::Shift { meter, by } => exercise.shift(meter, by, Cause::Intervention(no)),
        Intervention::Contain(id) => exercise.world.contain(id),
        Intervention::Begin(id) => {
            hand_out(exercise, &mut discourse, &[Effect::Begin(id)], SeatSet::EMPTY);
        }
    }
}

fn set(exercise: &mut ExerciseMut, id: InjectId, status: InjectStatus) {
    exercise.injects.get_mut(&exercise.world.core.index, id).status = status;
}

fn resume(exercise: &mut ExerciseMut, id: InjectId) {
    let held = exercise.injects.get(&exercise.world.core.index, id).status;
    set(exercise, id, InjectStatus::Scheduled);
    if held == (InjectStatus::Held { due: true }) {
        let now = exercise.world.now();
        exercise.world.agenda.schedule(now, Event::Inject(id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_divided_adds_up_and_leaves_nothing_below_nothing() {
        for parts in [[0, 0, 1], [7, 0, 0], [1, 1, 1], [3, 5, 11], [0, 2, 0], [1, 0, 100]] {
            let whole: i64 = parts.iter().sum();
            for amount in -whole..=3 * whole {
                let shares = apportioned(amount, parts);
                assert_eq!(shares.iter().sum::<i64>(), amount);
                for (share, part) in shares.into_iter().zip(parts) {
                    assert!(0 <= part + share, "{amount} of {parts:?} is {shares:?}");
                    assert!(part != 0 || share == 0);
                }
            }
        }
    }
}
