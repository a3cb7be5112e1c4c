//! Independent judgements (6.11): a court rules on what is said about an incident, a supervisory
//! authority looks into it and publishes what it finds. Both end a quarrel, slow what people tell
//! each other, and confirm an explanation that was right to give.

use crate::base::ids::{IncidentId, SeatId, SegmentId};
use crate::base::level::{Points, Ppm};
use crate::sim::event::Event;
use crate::sim::index::{Discourse, Public};
use crate::sim::ledger::Cause;
use crate::sim::vocabulary::{EvidenceSet, Facts, Path};
use crate::sim::world_mut::WorldMut;

/// A court has ruled: whatever authorities still say against each other is settled.
pub(super) fn adjudicate(
    world: &mut WorldMut,
    discourse: &mut Discourse,
    public: &mut Public,
    (order, seat): (u32, SeatId),
    incident: IncidentId,
) {
    world.end_contradictions(discourse, incident);
    world.judge(public, (order, seat), incident);
    world.core.tell_public();
}

/// An authority has looked into it, unless it was kept out. What nobody has told the public comes
/// out now, the owner learns what is affected, and the truth is established.
pub(super) fn investigate(
    world: &mut WorldMut,
    public: &mut Public,
    (order, seat): (u32, SeatId),
    incident: IncidentId,
) {
    let asset = world.incident(incident).asset;
    if world.assets.get(&world.core.index, asset).refused.contains(seat) {
        return;
    }
    world.disclose(public, incident, Some(seat), None, Ppm::ONE);
    let owner = world.asset(asset).owner;
    let facts = Facts::SIGNS.union(Facts::IMPACT);
    world.learn(owner, incident, facts, EvidenceSet::default(), Path::Public);
    world.judge(public, (order, seat), incident);
    let now = world.now();
    world.agenda.schedule(now, Event::Truth(incident));
}

impl WorldMut {
    /// Somebody independent has spoken about an incident; the first to do so counts.
    fn judge(&mut self, public: &mut Public, by: (u32, SeatId), incident: IncidentId) {
        let now = self.now();
        let state = self.incidents.get_mut(&self.core.index, incident);
        state.judged = state.judged.or(Some(by));
        if state.first_statement.is_none() {
            state.first_statement = Some(now);
            self.agenda.cancel(state.vacuum);
        }
        self.confirm(public, incident);
    }

    /// Once there is both an explanation and an independent judgement, these repair a further part
    /// of the loss, once.
    pub fn confirm(&mut self, public: &mut Public, incident: IncidentId) {
        let state = self.incidents.get_mut(&self.core.index, incident);
        let (Some((order, seat)), true, false) =
            (state.judged, state.repaired.is_some(), state.confirmed)
        else {
            return;
        };
        state.confirmed = true;
        let (losses, logs_kept) = (state.loss.clone(), state.logs_kept);
        let parameters = self.core.parameters();
        // Whoever judges wants to see something.
        let proof = if logs_kept { Ppm::ONE } else { parameters.without_logs };
        let believed = self.agencies.get(&self.core.index, seat).credibility;
        let share = parameters.confirmation.times(proof).times(believed);
        let segments: Vec<SegmentId> = public.ids(&self.core.index).collect();
        for segment in segments {
            let Some(loss) = losses.get(segment.index()) else { continue };
            let repair = Points(-loss.0.min(0)).times(share);
            self.move_trust(public, segment, repair, Cause::Order(order), Some(seat));
        }
    }
}
