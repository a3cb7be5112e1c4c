//! Trust (6.8): per segment, with shocks that people get used to, a floor under a single night, and
//! a slow return to the segment's own level, which moves a little with what happens.

use crate::base::ids::{SeatId, SegmentId};
use crate::base::level::{Points, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{Parameters, Scenario, Side};
use crate::sim::core::ChangeFlags;
use crate::sim::index::Public;
use crate::sim::ledger::{Cause, Entry, Meter};
use crate::sim::state::Habituation;
use crate::sim::vocabulary::ShockKind;
use crate::sim::world_mut::WorldMut;

/// What a segment contributes to overall trust at a level of its own.
pub fn contribution(scenario: &Scenario, segment: SegmentId, trust: Points) -> i64 {
    scenario.country.segments[segment.index()].size.of(trust.0)
}

/// What of a movement gets through to people who have lost something in the same night: all of it
/// until they have lost half of the most that a night costs, less and less of it beyond.
fn within_a_night(by: Points, lost: Points, most: Points) -> Points {
    let half = i128::from(most.0 / 2);
    let (shock, lost) = (i128::from(-by.0), i128::from(lost.0));
    let plain = shock.min((half - lost).max(0));
    if shock <= plain {
        return by;
    }
    // Beyond the half, `lost` nears `most` as x / (x + half) nears one, however it is divided up.
    let rest = shock - plain;
    let beyond = (lost + plain - half).min(half);
    let room = half - beyond;
    let after = half * (half * beyond + rest * room) / (half * half + rest * room).max(1);
    let through = plain + (after - beyond).max(0);
    Points(-i64::try_from(through).expect("no more than the shock"))
}

impl WorldMut {
    /// A segment's trust now.
    pub fn trust(&self, public: &Public, segment: SegmentId) -> Points {
        let half_life = self.core.parameters().trust_half_life_minutes;
        public.get(&self.core.index, segment).trust_at(self.now(), half_life)
    }

    /// How much of a shock of a kind is felt, 0 to 1. The next one of the kind is felt less, until
    /// it is forgotten.
    pub fn felt(&mut self, kind: ShockKind) -> Ppm {
        let now = self.now();
        let parameters = self.core.parameters();
        let (left, half_life) = (parameters.habituation, parameters.habituation_half_life_minutes);
        let state = &mut self.core.kept.habituation[kind as usize];
        let felt = state.felt_at(now, half_life);
        *state = Habituation { felt: left.times(felt), since: now };
        felt
    }

    /// Moves a segment's trust and books it, the return since the last movement first. What it
    /// moved by is given back: a meter ends at 0 and at 100, and a night has its floor. A share of
    /// it stays for good.
    pub fn move_trust(
        &mut self,
        public: &mut Public,
        segment: SegmentId,
        by: Points,
        cause: Cause,
        via: Option<SeatId>,
    ) -> Points {
        if by == Points::ZERO {
            return by;
        }
        let now = self.now();
        let Parameters { night_most, night_half_life_minutes, lasting, .. } =
            *self.core.parameters();
        let present = self.trust(public, segment);
        let lost = public.get(&self.core.index, segment).lost_at(now, night_half_life_minutes);
        // What the facilitator moves is moved by what was asked for.
        let by_hand = matches!(cause, Cause::Intervention(_));
        let by = if by_hand { by } else { within_a_night(by, lost, night_most) };
        let moved = (present + by).clamp(Points::ZERO, Points::FULL);
        let by = moved - present;
        let state = public.get_mut(&self.core.index, segment);
        let before = contribution(&self.core.scenario, segment, state.trust);
        let between = contribution(&self.core.scenario, segment, present);
        let after = contribution(&self.core.scenario, segment, moved);
        let since = state.since;
        (state.trust, state.since) = (moved, now);
        state.own = (state.own + by.times(lasting)).clamp(Points::ZERO, Points::FULL);
        state.lost = if by_hand { lost } else { (lost - by).max(Points::ZERO) };
        let meter = Meter::Trust(segment);
        let mut book = |amount, from: Minute, cause, via| {
            self.core.ledger.book(Entry { meter, amount, from, to: now, cause, via });
        };
        book(between - before, since, Cause::Return, None);
        book(after - between, now, cause, via);
        self.core.flag_change(ChangeFlags::METER);
        by
    }

    /// The multiplier of a segment for what happens to digital things.
    pub fn digital_share(&self, segment: SegmentId) -> Ppm {
        let digital = self.core.scenario.country.segments[segment.index()].digital;
        if digital { self.core.parameters().digital } else { Ppm::ONE }
    }

    /// How much a segment feels what hurts one side of politics: its own fully, others by half,
    /// the other side not at all.
    pub fn felt_by(&self, segment: SegmentId, side: Side) -> Ppm {
        match (self.core.scenario.country.segments[segment.index()].side, side) {
            (own, hurt) if own == hurt => Ppm::ONE,
            (Side::Government, Side::Opposition) | (Side::Opposition, Side::Government) => {
                Ppm::ZERO
            }
            _ => Ppm(500_000),
        }
    }
}
