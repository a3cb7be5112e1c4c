//! Detection (6.2): who may notice what, and how fast. Each pair of incident and watcher has one
//! unit-exponential threshold, drawn once, that the integral of the present hazard uses up; a
//! hazard that rises brings the very same draw forward.

use crate::base::calendar::Phase;
use crate::base::ids::{AdversaryId, AssetId, IncidentId, SeatId};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{
    AgencyKind, AssetKind, Attention, Group, Primitive, Stage, Standpoint, Symptom,
};
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::{Accrual, Machine, Ticket};
use crate::sim::event::{Event, kind};
use crate::sim::purpose::Purpose;
use crate::sim::state::{Holding, STALE_AFTER, Watch};
use crate::sim::vocabulary::{EvidenceSet, Facts, Path};
use crate::sim::world_mut::WorldMut;

use super::diagnosis::ABLE;

/// ln 2 in billionths: a hazard of this over a time is a median of that time.
const LN_2_NANO: i64 = 693_147_181;

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::DETECT, on_detect);
    machine.call(kind::STALE, on_stale);
}

impl WorldMut {
    /// Every possible watcher takes up its watch: those who watch when the incident begins, and
    /// later those who are let in. How attentive a watcher turns out to be is drawn once and for
    /// all, from the same draw whenever it begins; who is shut out keeps what it has used up.
    pub fn post_watches(&mut self, incident: IncidentId) {
        let now = self.now();
        for seat in self.core.scenario.seat_ids() {
            let watches = &self.incidents.get(&self.core.index, incident).watches;
            let posted = watches.iter().any(|watch| watch.seat == seat);
            if posted || self.watch_share(seat, incident) == Ppm::ZERO {
                continue;
            }
            let key = self.incident(incident).key.with(self.seat(seat).key);
            let mut draw = self.core.chance().draw(Purpose::Detection as u16, key, 0);
            self.incidents.get_mut(&self.core.index, incident).watches.push(Watch {
                seat,
                threshold: draw.exponential_nano(),
                used: Accrual { amount: 0, rate: 0, since: now },
                ticket: Ticket::NONE,
            });
            if let Some(adversary) = self.incident(incident).adversary {
                self.time_holdings(seat, adversary);
            }
        }
        self.core.watch_changed(incident);
    }

    /// How closely a seat watches the asset of an incident, as a share of an owner's attention: by
    /// where it stands to it as far as that is looked at, and for the rest by the symptom.
    fn watch_share(&self, seat: SeatId, incident: IncidentId) -> Ppm {
        let planned = self.incident(incident);
        let asset = self.asset(planned.asset);
        let watcher = self.core.parameters().watcher_share;
        let symptom = planned.primitive.symptom();
        let kind = self.seat(seat).kind;
        if symptom == Symptom::Finding {
            let finder = kind == AgencyKind::Researcher;
            return if finder { Ppm::ONE } else { Ppm::ZERO };
        }
        let standpoint = Standpoint {
            kind,
            owns: asset.owner == seat || self.has_reached(incident, seat),
            under_contract: self.under_contract(seat, planned.asset),
            electoral: self.seat(asset.owner).group == Group::Electoral,
            public_facing: asset.public_facing,
            on_the_lines: planned.hits_provider || asset.kind == AssetKind::Telecom,
        };
        let share_of = |attention: Attention| match attention {
            Attention::None => Ppm::ZERO,
            Attention::Partial => watcher,
            Attention::Full => Ppm::ONE,
        };
        let part = self.core.parameters().seen_by_primitive;
        let by_standpoint = share_of(planned.primitive.is_watched_from(standpoint));
        let by_symptom = share_of(symptom.is_watched_from(standpoint));
        let share = part.times(by_standpoint) + part.complement().times(by_symptom);
        // Who is let in sees what it knows how to look at, and what its office looks for in a house
        // of its own: a guest that came to help with one thing keeps no watch over all others.
        let let_in = self.assets.get(&self.core.index, planned.asset).access.contains(seat)
            && ABLE <= self.expertise(seat, incident);
        if !let_in {
            return share;
        }
        let inside = Standpoint {
            electoral: true,
            under_contract: kind == AgencyKind::Vendor,
            ..standpoint
        };
        let by_office = share_of(planned.primitive.is_watched_from(inside)).min(watcher);
        share.max(part.times(by_office) + part.complement().times(watcher))
    }

    /// The hazard per minute, in billionths, that a seat notices an incident now.
    fn hazard(&self, seat: SeatId, incident: IncidentId) -> i64 {
        let planned = self.incident(incident);
        let state = self.incidents.get(&self.core.index, incident);
        let parameters = self.core.parameters();
        let loud = state.stage == Stage::Acting
            && !matches!(planned.primitive.symptom(), Symptom::OddTraces | Symptom::Finding);
        let median = if loud {
            parameters.dwell_loud_minutes
        } else {
            state.stealth.of(self.quiet_median(incident)).max(1)
        };
        let asset = self.asset(planned.asset);
        let dormant =
            asset.dormant_between && self.core.kept.phase == Phase::InterElection && !loud;
        let dormancy = if dormant { parameters.dormant_share } else { Ppm::ONE };
        let attention = self.watch_share(seat, incident).times(dormancy);
        let alerted = attention.times(Ppm(ONE + self.alertness(seat, incident).0));
        alerted.of(LN_2_NANO) / median.max(1)
    }

    /// Median minutes for an owner to notice something quiet, by the asset's maturity now.
    fn quiet_median(&self, incident: IncidentId) -> i64 {
        let parameters = self.core.parameters();
        let planned = self.incident(incident);
        if planned.primitive == Primitive::WhitehatDisclosure {
            return parameters.dwell_loud_minutes;
        }
        let maturity = self.maturity(planned.asset).0.clamp(0, 2 * ONE);
        let (from, to, part) = if maturity < ONE {
            (parameters.dwell_low_minutes, parameters.dwell_middle_minutes, maturity)
        } else {
            (parameters.dwell_middle_minutes, parameters.dwell_high_minutes, maturity - ONE)
        };
        from + Ppm(part).of(to - from)
    }

    /// What tips and shared indicators add to a seat's attention: the sum over those who shared,
    /// tie quality times freshness.
    fn alertness(&self, seat: SeatId, incident: IncidentId) -> Ppm {
        let Some(adversary) = self.incident(incident).adversary else { return Ppm::ZERO };
        let parameters = self.core.parameters();
        let of_holding = |holding: &Holding| {
            let gain =
                if holding.from == seat { parameters.tip_gain } else { parameters.sharing_gain };
            gain.times(self.worth_now(holding))
        };
        let holdings = &self.agencies.get(&self.core.index, seat).holdings;
        let theirs = holdings.iter().filter(|holding| holding.adversary == adversary);
        theirs.map(of_holding).fold(Ppm::ZERO, |sum, gain| sum + gain)
    }

    /// What indicators are worth now, 0 to 1: quality of the tie over which they came times
    /// freshness, in whole half-lives, and what a change of the adversary's tools leaves of them.
    fn worth_now(&self, holding: &Holding) -> Ppm {
        let half_life = self.core.parameters().freshness_half_life_minutes;
        let worth = holding.worth_at(self.now(), half_life);
        worth.times(self.left_by_tools(holding.adversary, holding.at))
    }

    /// The best indicators of an adversary that a seat holds, by what they are worth now, 0 to 1.
    pub fn traces(&self, seat: SeatId, adversary: AdversaryId) -> Ppm {
        let holdings = &self.agencies.get(&self.core.index, seat).holdings;
        let theirs = holdings.iter().filter(|holding| holding.adversary == adversary);
        theirs.map(|holding| self.worth_now(holding)).max().unwrap_or_default()
    }

    /// How far the way into an asset is closed to an adversary by those who hold indicators of its
    /// hand, the owner or its house, 0 to 1: who knows what to look for shuts it before it is used.
    pub fn closing(&self, asset: AssetId, adversary: AdversaryId) -> Ppm {
        let owner = self.asset(asset).owner;
        let house = |seat: &SeatId| *seat == owner || self.shares_house(*seat, owner);
        let held = self.core.scenario.seat_ids().filter(house);
        let best = held.map(|seat| self.traces(seat, adversary)).max().unwrap_or_default();
        self.core.parameters().closing_gain.times(best).clamped()
    }

    /// A seat gets indicators of an adversary's hand and starts to look for it everywhere.
    pub fn hold_indicators(
        &mut self,
        seat: SeatId,
        incident: IncidentId,
        from: SeatId,
        quality: Ppm,
    ) {
        if let Some(adversary) = self.incident(incident).adversary {
            self.hold_adversary(seat, adversary, from, quality, self.now());
        }
    }

    /// The same for indicators that come without an incident, such as from abroad.
    pub fn hold_adversary(
        &mut self,
        seat: SeatId,
        adversary: AdversaryId,
        from: SeatId,
        quality: Ppm,
        fresh_at: Minute,
    ) {
        let agency = self.agencies.get_mut(&self.core.index, seat);
        let same = |held: &&mut Holding| held.adversary == adversary && held.from == from;
        match agency.holdings.iter_mut().find(same) {
            Some(held) => (held.quality, held.at) = (quality, fresh_at.max(held.at)),
            None => {
                let ticket = Ticket::NONE;
                agency.holdings.push(Holding { adversary, from, quality, at: fresh_at, ticket });
            }
        }
        self.time_holdings(seat, adversary);
        self.watches_of_adversary(seat, adversary);
    }

    /// Puts on the agenda when a seat's indicators of an adversary lose the next half of their
    /// freshness, as long as it watches something of that adversary that it has not noticed, or is
    /// at work on it. One event does for all of them, the one that is due first.
    pub(super) fn time_holdings(&mut self, seat: SeatId, adversary: AdversaryId) {
        let holds = |held: &Holding| held.adversary == adversary;
        if !self.agencies.get(&self.core.index, seat).holdings.iter().any(holds) {
            return;
        }
        let now = self.now();
        let half_life = self.core.parameters().freshness_half_life_minutes;
        let of_use = self.core.kept.open.iter().any(|incident| {
            let state = self.incidents.get(&self.core.index, *incident);
            let to_notice = || {
                state.watches.iter().any(|watch| watch.seat == seat)
                    && self.knowledge.get(&self.core.index, seat).of(*incident).is_none()
            };
            let to_trace = || state.engaged.iter().any(|work| work.seat == seat);
            self.core.scenario.incidents[incident.index()].adversary == Some(adversary)
                && state.is_live()
                && (to_trace() || to_notice())
        });
        let change = self.next_change_of_tools(adversary);
        let holdings = &mut self.agencies.get_mut(&self.core.index, seat).holdings;
        holdings.retain(|held| {
            let fresh = now.since(held.at) < STALE_AFTER * half_life;
            if !fresh {
                self.agenda.cancel(held.ticket);
            }
            fresh
        });
        let step = |held: &Holding| {
            (held.at + (now.since(held.at) / half_life + 1) * half_life).min(change)
        };
        let theirs = holdings.iter().filter(|held| holds(held));
        let mut next = theirs.map(step).min().filter(|_| of_use).unwrap_or(Minute::NEVER);
        for held in holdings.iter_mut().filter(|held| holds(held)) {
            self.agenda.reschedule(&mut held.ticket, next, Event::Stale(seat, adversary));
            next = Minute::NEVER;
        }
    }

    /// A seat's attention to all that an adversary may be doing has changed, and how well it finds
    /// its way where it is at work.
    fn watches_of_adversary(&mut self, seat: SeatId, adversary: AdversaryId) {
        for at in 0..self.core.kept.open.len() {
            let incident = self.core.kept.open[at];
            if self.incident(incident).adversary != Some(adversary) {
                continue;
            }
            self.known_at_work(seat, incident);
            let watches = &self.incidents.get(&self.core.index, incident).watches;
            if let Some(number) = watches.iter().position(|watch| watch.seat == seat) {
                self.time_watch(incident, number);
            }
        }
    }

    /// Who knows need not notice any more.
    pub fn stop_watching(&mut self, seat: SeatId, incident: IncidentId) {
        let watches = &self.incidents.get(&self.core.index, incident).watches;
        if let Some(number) = watches.iter().position(|watch| watch.seat == seat) {
            self.time_watch(incident, number);
        }
    }

    /// Computes again when a watcher notices, by its attention now; never, once it knows or there
    /// is nothing left to be noticed.
    fn time_watch(&mut self, incident: IncidentId, number: usize) {
        let now = self.now();
        let state = self.incidents.get(&self.core.index, incident);
        let (mut watch, live) = (state.watches[number], state.is_live());
        let knows = self.knowledge.get(&self.core.index, watch.seat).of(incident).is_some();
        if !live || knows {
            self.agenda.cancel(watch.ticket);
            watch.ticket = Ticket::NONE;
            watch.used.set_rate(now, 0);
        } else {
            watch.used.set_rate(now, self.hazard(watch.seat, incident));
            let at = watch.used.reaches(watch.threshold).max(now);
            let event = Event::Detect(incident, watch.seat);
            self.agenda.reschedule(&mut watch.ticket, at, event);
        }
        self.incidents.get_mut(&self.core.index, incident).watches[number] = watch;
    }
}

/// Computes again when all watchers notice, where something that bears on all of them has changed.
pub(super) fn refresh_watches(world: &mut WorldMut) {
    let mut stale = std::mem::take(&mut world.core.marks.stale_watches);
    for incident in stale.drain(..) {
        for number in 0..world.incidents.get(&world.core.index, incident).watches.len() {
            world.time_watch(incident, number);
        }
    }
    // The memory serves the next event.
    world.core.marks.stale_watches = stale;
}

fn on_detect(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Detect(incident, seat) = world.agenda.current() else { return };
    world.notice(incident, seat, Path::Observed);
}

impl WorldMut {
    /// A seat becomes aware that something is wrong.
    pub fn notice(&mut self, incident: IncidentId, seat: SeatId, path: Path) {
        let now = self.now();
        let finding = self.incident(incident).primitive == Primitive::WhitehatDisclosure;
        let state = self.incidents.get_mut(&self.core.index, incident);
        if matches!(path, Path::Observed) && state.noticed.is_none() {
            state.noticed = Some((now, seat));
        }
        let facts = if finding { Facts::SIGNS.union(Facts::IMPACT) } else { Facts::SIGNS };
        self.learn(seat, incident, facts, EvidenceSet::default(), path);
    }
}

/// Indicators have lost half their freshness; another step follows until they are of no use.
fn on_stale(exercise: &mut ExerciseMut) {
    let world = &mut exercise.world;
    let Event::Stale(seat, adversary) = world.agenda.current() else { return };
    world.time_holdings(seat, adversary);
    world.watches_of_adversary(seat, adversary);
}
