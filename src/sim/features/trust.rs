//! Trust (6.8): per segment, with shocks, repairs, and a slow return to the segment's own level.

use crate::base::ids::{SeatId, SegmentId};
use crate::base::level::{Points, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{Scenario, Side};
use crate::sim::core::ChangeFlags;
use crate::sim::index::Public;
use crate::sim::ledger::{Cause, Entry, Meter};
use crate::sim::world_mut::WorldMut;

/// What a segment contributes to overall trust at a level of its own.
pub fn contribution(scenario: &Scenario, segment: SegmentId, trust: Points) -> i64 {
    scenario.country.segments[segment.index()].size.of(trust.0)
}

impl WorldMut<'_, '_> {
    /// A segment's trust now.
    pub fn trust(&self, public: &Public, segment: SegmentId) -> Points {
        let own = self.core.scenario.country.segments[segment.index()].trust;
        let half_life = self.core.parameters().trust_half_life_minutes;
        public.get(&self.core.index, segment).trust_at(self.now(), own, half_life)
    }

    /// Moves a segment's trust and books it, the return since the last movement first. What it
    /// moved by is given back: a meter ends at 0 and at 100.
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
        let present = self.trust(public, segment);
        let moved = Points((present + by).0.clamp(0, Points::FULL.0));
        let state = public.get_mut(&self.core.index, segment);
        let before = contribution(&self.core.scenario, segment, state.trust);
        let between = contribution(&self.core.scenario, segment, present);
        let after = contribution(&self.core.scenario, segment, moved);
        let since = state.since;
        (state.trust, state.since) = (moved, now);
        let meter = Meter::Trust(segment);
        let mut book = |amount, from: Minute, cause, via| {
            self.core.ledger.book(Entry { meter, amount, from, to: now, cause, via });
        };
        book(between - before, since, Cause::Return, None);
        book(after - between, now, cause, via);
        self.core.flag_change(ChangeFlags::METER);
        moved - present
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
