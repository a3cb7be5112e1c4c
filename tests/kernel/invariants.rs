//! What must hold after every event, whatever anybody orders (model.md §9), and what must hold of
//! every order that was accepted. Checked from outside, with rules written down a second time.

use std::collections::BTreeMap;

use hotwash::base::ids::{AssetId, IncidentId, SeatId, SeatSet};
use hotwash::base::level::{ONE, Points};
use hotwash::base::minute::Minute;
use hotwash::scenario::model::{
    AgencyKind, AssetKind, Countermeasure, Effect, Group, Order, OrderKind, Respond, Scenario,
    Stage, Symptom,
};
use hotwash::sim::intervention::Intervention;
use hotwash::sim::kernel::Kernel;
use hotwash::sim::ledger::{Entry, Meter};
use hotwash::sim::log::LearnRecord;
use hotwash::sim::snapshot::Snapshot;
use hotwash::sim::view::{IncidentView, View};
use hotwash::sim::vocabulary::{EvidenceSet, Facts, InjectStatus, Path, Stance};

/// What a seat can know of an incident by the paths in the log.
#[derive(Debug, Clone, Copy, Default)]
struct Heard {
    facts: Facts,
    evidence: EvidenceSet,
    /// Who told it anything by mail or in a meeting.
    tellers: SeatSet,
}

/// A message as it was when it was sent.
struct Sent {
    at: Minute,
    from: SeatId,
    to: SeatSet,
    kind: OrderKind,
    incident: Option<IncidentId>,
    facts: Facts,
    evidence: EvidenceSet,
    read_by: SeatSet,
}

/// Follows a run from outside and checks it event by event.
pub struct Auditor {
    now: Minute,
    heard: BTreeMap<(SeatId, IncidentId), Heard>,
    sent: Vec<Sent>,
    reads: usize,
    learned: usize,
    entries: usize,
    booked: BTreeMap<Meter, i64>,
    stages: Vec<Stage>,
    /// One view per seat that is filled again and again, and one for all of them.
    views: Vec<View>,
    view: View,
    /// Orders that were looked at.
    pub orders: usize,
}

impl Auditor {
    /// Begins to follow a run at its start.
    pub fn new(kernel: &Kernel) -> Self {
        Self {
            now: Minute::START,
            heard: BTreeMap::new(),
            sent: Vec::new(),
            reads: 0,
            learned: 0,
            entries: 0,
            booked: BTreeMap::new(),
            stages: vec![Stage::Dormant; kernel.scenario().incidents.len()],
            views: kernel
                .scenario()
                .seat_ids()
                .map(|seat| View::new(kernel.briefing().clone(), seat))
                .collect(),
            view: View::new(kernel.briefing().clone(), SeatId(0)),
            orders: 0,
        }
    }

    /// After an event or an order: everything that must hold.
    pub fn check(&mut self, kernel: &mut Kernel) {
        let snapshot = kernel.snapshot();
        self.time(kernel);
        Self::levels(kernel, &snapshot);
        self.ledger(kernel, &snapshot);
        self.mail(&snapshot);
        self.knowledge(kernel.scenario(), &snapshot);
        Self::work(kernel.scenario(), &snapshot);
        self.stages(kernel.scenario(), &snapshot);
        for seat in kernel.scenario().clone().seat_ids() {
            self.sight(kernel, &snapshot, seat);
        }
    }

    /// No event in the past.
    fn time(&mut self, kernel: &Kernel) {
        assert!(self.now <= kernel.now(), "time ran backwards");
        self.now = kernel.now();
        assert!(kernel.next_at().is_none_or(|next| self.now <= next), "an event is overdue");
    }

    /// Levels and states in range.
    fn levels(kernel: &mut Kernel, snapshot: &Snapshot) {
        let in_range = |points: Points| Points::ZERO <= points && points <= Points::FULL;
        let meters = kernel.meters();
        let by = meters.damage_by.into_iter().chain(meters.trust_by.iter().copied());
        for level in by.chain([meters.damage, meters.trust, meters.independence]) {
            assert!(in_range(level), "{level}");
        }
        let share = |ppm: hotwash::base::level::Ppm| (0..=ONE).contains(&ppm.0);
        for agency in &snapshot.agencies {
            assert!(share(agency.credibility) && 0 <= agency.budget);
        }
        for asset in &snapshot.assets {
            assert!((0..=3 * ONE).contains(&asset.maturity.0));
        }
        for tie in &snapshot.ties {
            assert!(share(tie.familiarity) && share(tie.goodwill));
        }
        for rumour in &snapshot.rumours {
            assert!(rumour.reach.iter().all(|reach| share(*reach)));
        }
        for segment in &snapshot.segments {
            assert!(share(segment.prebunk));
        }
        for incident in &snapshot.incidents {
            let severity = incident.severity;
            let by = [severity.confidentiality, severity.integrity, severity.availability];
            assert!(by.into_iter().all(share));
        }
        for inject in &snapshot.injects {
            let released = inject.released_at.is_some();
            let waiting = matches!(
                inject.status,
                InjectStatus::Scheduled | InjectStatus::Skipped | InjectStatus::Held { .. }
            );
            assert_eq!(released, !waiting);
        }
    }

    /// Booked and flowing entries add up to the meters exactly.
    fn ledger(&mut self, kernel: &mut Kernel, snapshot: &Snapshot) {
        for entry in &snapshot.ledger.entries[self.entries..] {
            assert!(entry.from <= entry.to && entry.to <= self.now && entry.amount != 0);
            *self.booked.entry(entry.meter).or_default() += entry.amount;
        }
        self.entries = snapshot.ledger.entries.len();
        let mut sums = self.booked.clone();
        for Entry { meter, amount, from, to, .. } in kernel.flowing() {
            assert!(from <= to && to == self.now);
            *sums.entry(meter).or_default() += amount;
        }
        let sum = |wanted: &dyn Fn(&Meter) -> bool| -> i64 {
            sums.iter().filter(|(meter, _)| wanted(meter)).map(|(_, amount)| amount).sum()
        };
        let scenario = kernel.scenario().clone();
        let meters = kernel.meters();
        let start: i64 =
            scenario.country.segments.iter().map(|segment| segment.size.of(segment.trust.0)).sum();
        let moved = sum(&|meter| matches!(meter, Meter::Trust(_)));
        assert_eq!(start + moved, meters.trust.0, "trust");
        for (at, segment) in scenario.country.segments.iter().enumerate() {
            let id = hotwash::base::ids::SegmentId::at(at);
            let moved = sum(&|meter| *meter == Meter::Trust(id));
            let now = segment.size.of(meters.trust_by[at].0);
            assert_eq!(segment.size.of(segment.trust.0) + moved, now, "trust of a segment");
        }
        let moved = sum(&|meter| *meter == Meter::Independence);
        assert_eq!(scenario.country.independence.0 + moved, meters.independence.0);
        let raw = i128::from(sum(&|meter| matches!(meter, Meter::Damage(_))));
        let half = i128::from(scenario.parameters.damage_half_impairment_minutes) * i128::from(ONE);
        for dimension in 0..3 {
            let of_it = sum(&|meter| *meter == Meter::Damage(dimension));
            assert!(0 <= of_it, "less damage than none");
        }
        let level = i128::from(Points::FULL.0) * raw / (raw + half).max(1);
        assert_eq!(level, i128::from(meters.damage.0), "damage");
    }

    /// No message read before sent, or by anybody else, or twice.
    fn mail(&mut self, snapshot: &Snapshot) {
        for (no, record) in snapshot.log.messages.iter().enumerate().skip(self.sent.len()) {
            let on_its_way = snapshot.messages.iter().find(|message| message.no as usize == no);
            let evidence = on_its_way.map(|message| message.evidence).unwrap_or_default();
            assert!(record.at <= self.now && !record.to.contains(record.from));
            // The sender held all of it when it was sent.
            if let Some(incident) = record.incident {
                let held = self.heard.get(&(record.from, incident)).copied().unwrap_or_default();
                assert!(held.facts.has(record.facts), "facts nobody held: {record:?}");
                assert_eq!(evidence.0 & !held.evidence.0, 0, "looks nobody had: {record:?}");
            }
            self.sent.push(Sent {
                at: record.at,
                from: record.from,
                to: record.to,
                kind: record.kind,
                incident: record.incident,
                facts: record.facts,
                evidence,
                read_by: SeatSet::EMPTY,
            });
        }
        for read in &snapshot.log.reads[self.reads..] {
            let sent = &mut self.sent[read.message as usize];
            assert!(sent.at <= read.delivered_at, "delivered before it was sent");
            assert!(read.delivered_at <= read.read_at && read.read_at == self.now);
            assert!(sent.to.contains(read.seat), "read by somebody it was not for");
            assert!(sent.read_by.insert(read.seat), "read twice");
        }
        self.reads = snapshot.log.reads.len();
    }

    /// Knowledge only by a path, and nothing held that was not learned.
    fn knowledge(&mut self, scenario: &Scenario, snapshot: &Snapshot) {
        for record in &snapshot.log.learned[self.learned..] {
            assert_eq!(record.at, self.now, "learned at another time");
            let state = &snapshot.incidents[record.incident.index()];
            match record.path {
                Path::Observed => {
                    let own = record.evidence.own(record.seat);
                    assert_eq!(own, record.evidence, "the looks of others are not observed");
                    assert!(!record.facts.has(Facts::TRUTH), "nobody observes the truth");
                    assert_ne!(state.stage, Stage::Dormant, "there was nothing to observe");
                }
                Path::Message(no, from) => {
                    let sent = &self.sent[no as usize];
                    assert_eq!((sent.from, sent.incident), (from, Some(record.incident)));
                    assert!(sent.read_by.contains(record.seat), "learned without reading");
                    assert!(sent.facts.has(record.facts), "more than was in the message");
                    assert_eq!(record.evidence.0 & !sent.evidence.0, 0, "looks not in the message");
                    let heard = self.heard.entry((record.seat, record.incident)).or_default();
                    heard.tellers.insert(from);
                }
                Path::Meeting(teller) => {
                    let held = self.heard.get(&(teller, record.incident)).copied();
                    let held = held.unwrap_or_default();
                    assert!(held.facts.has(record.facts), "the teller did not know it");
                    assert_eq!(record.evidence.0 & !held.evidence.0, 0);
                    let forums = &scenario.collaboration.forums;
                    let met = forums.iter().any(|forum| {
                        let both =
                            forum.members.contains(teller) && forum.members.contains(record.seat);
                        both && 2 <= forum.level
                    });
                    assert!(met, "they never meet at that level");
                }
                Path::Public => {
                    assert!(state.disclosure.is_some() || state.truth_out, "it is not public");
                    assert!(!record.facts.has(Facts::TRUTH) || state.truth_out);
                    assert_eq!(record.evidence, EvidenceSet::default());
                }
                Path::Inject => assert!(told_by_inject(scenario, snapshot, record)),
            }
            let heard = self.heard.entry((record.seat, record.incident)).or_default();
            heard.facts = heard.facts.union(record.facts);
            heard.evidence = heard.evidence.union(record.evidence);
        }
        self.learned = snapshot.log.learned.len();
        for (at, mind) in snapshot.knowledge.iter().enumerate() {
            for known in mind.open() {
                let heard = self.heard.get(&(SeatId::at(at), known.incident)).copied();
                let heard = heard.unwrap_or_default();
                assert_eq!((known.facts, known.evidence), (heard.facts, heard.evidence));
                assert!(known.facts.has(Facts::SIGNS), "who knows of it knows of signs");
            }
        }
    }

    /// Responders busy are those engaged, and no more than there are.
    fn work(scenario: &Scenario, snapshot: &Snapshot) {
        for agency in &snapshot.agencies {
            let engaged: u32 = snapshot
                .incidents
                .iter()
                .flat_map(|incident| &incident.engaged)
                .filter(|work| work.seat == agency.seat)
                .map(|work| u32::from(work.responders))
                .sum();
            assert_eq!(u32::from(agency.busy), engaged);
            assert!(agency.busy <= scenario.seats[agency.seat.index()].responders);
        }
    }

    /// Incidents only go on, and their minutes agree with how far they are.
    fn stages(&mut self, scenario: &Scenario, snapshot: &Snapshot) {
        for (before, incident) in self.stages.iter_mut().zip(&snapshot.incidents) {
            assert!(*before <= incident.stage, "from {before:?} back to {:?}", incident.stage);
            *before = incident.stage;
            let contained = incident.contained_at.is_some();
            assert!(!contained || Stage::Contained <= incident.stage);
            assert!(contained || incident.stage != Stage::Contained);
            let lasts = scenario.incidents[incident.incident.index()].duration_minutes;
            let by_itself = lasts.map(|lasts| incident.acting_at + lasts);
            let over = incident.recovered_at;
            let averted = incident.averted_at;
            let reason = contained || over == by_itself || over == averted;
            assert!(over.is_none() || reason, "over for no reason");
            assert!(averted.is_none() || incident.begun_at == Minute::NEVER, "averted, and began");
            let late = over.zip(by_itself).is_some_and(|(over, by_itself)| by_itself < over);
            assert!(!late, "it lasted longer than by itself");
            assert_eq!(incident.recovered_at.is_some(), incident.stage == Stage::Recovered);
            assert!(incident.engaged.is_empty() || incident.stage != Stage::Recovered);
            assert!(incident.disclosure.is_none() || incident.stage != Stage::Dormant);
        }
    }

    /// The view of a seat: no fact, look, teller or claim in it without a path, and nothing left
    /// over from when it was filled before.
    fn sight(&mut self, kernel: &mut Kernel, snapshot: &Snapshot, seat: SeatId) {
        kernel.fill_view(seat, &mut self.views[seat.index()]);
        kernel.fill_view(seat, &mut self.view);
        let view = kernel.view(seat);
        for again in [&self.view, &self.views[seat.index()]] {
            assert_eq!(without_age(again), without_age(&view), "left over from before");
        }
        assert_eq!((view.seat, view.now), (seat, self.now));
        for seen in &view.incidents {
            self.sight_of_incident(kernel, snapshot, seat, seen);
        }
        let scenario = kernel.scenario();
        for seen in &view.assets {
            let owner = scenario.assets[seen.asset.index()].owner;
            assert!(owner == seat || shares_house(scenario, seat, owner), "another's systems");
        }
        for open in &view.decisions {
            assert!(scenario.injects[open.inject.index()].to.contains(seat));
            assert_eq!(snapshot.injects[open.inject.index()].status, InjectStatus::Released);
        }
        assert_eq!(view.responders.0, scenario.seats[seat.index()].responders);
    }

    fn sight_of_incident(
        &self,
        kernel: &Kernel,
        snapshot: &Snapshot,
        seat: SeatId,
        seen: &IncidentView,
    ) {
        let heard = self.heard.get(&(seat, seen.incident)).copied().unwrap_or_default();
        assert!(heard.facts.has(seen.facts), "a fact without a path");
        assert_eq!(seen.looks, heard.evidence.0.count_ones(), "a look without a path");
        let from_something = 0 < seen.looks || seen.facts.has(Facts::TRUTH);
        assert!(seen.diagnosis.is_none() || from_something, "a diagnosis out of nothing");
        let state = &snapshot.incidents[seen.incident.index()];
        assert!(!seen.facts.has(Facts::TRUTH) || state.truth_out);
        let told = seen.told_by.union(seen.asked_by).union(seen.offered_by);
        let wrote = |teller: SeatId| {
            let about = |sent: &&Sent| sent.from == teller && sent.incident == Some(seen.incident);
            self.sent.iter().filter(about).any(|sent| sent.read_by.contains(seat))
        };
        let meets = |teller: SeatId| {
            let forums = &kernel.scenario().collaboration.forums;
            forums.iter().zip(&snapshot.forums).any(|(forum, state)| {
                let both = forum.members.contains(teller) && forum.members.contains(seat);
                both && 0 < state.meetings
            })
        };
        for teller in told.iter() {
            let known = heard.tellers.contains(teller) || wrote(teller) || meets(teller);
            assert!(known, "told by somebody who told nothing");
        }
        for (kind, by) in
            [(OrderKind::RequestHelp, seen.asked_by), (OrderKind::OfferHelp, seen.offered_by)]
        {
            for teller in by.iter() {
                let asked = self.sent.iter().any(|sent| {
                    sent.kind == kind && sent.from == teller && sent.read_by.contains(seat)
                });
                assert!(asked, "{kind:?} that nobody sent");
            }
        }
        let others = seen.at_work.minus(SeatSet::only(seat));
        assert!(others.minus(state.worked).is_empty(), "at work who never was");
        assert_eq!(seen.is_public, state.disclosure.is_some());
        if let Some((speaker, stance)) = seen.others_stance {
            let said = snapshot.claims.iter().any(|claim| {
                claim.incident == Some(seen.incident)
                    && claim.speakers.contains(speaker)
                    && claim.stance == stance
            });
            assert!(said && speaker != seat, "a stance that nobody took");
        }
        if let Some(stance) = seen.own_stance {
            assert!(matches!(stance, Stance::Cause(_) | Stance::Denied));
        }
    }

    /// An order that was accepted: given by who has the lever, knows what it is about, and has a
    /// mandate for what it measures. The snapshot is of before the order.
    pub fn accepted(&mut self, scenario: &Scenario, before: &Snapshot, seat: SeatId, order: Order) {
        self.orders += 1;
        let kind = order.kind();
        assert!(scenario.seats[seat.index()].has_authority(kind));
        if let Some(incident) = order.incident() {
            assert!(self.heard.contains_key(&(seat, incident)), "about what it cannot know of");
        }
        match order {
            Order::Countermeasure(
                Countermeasure::GrantAccess { asset, .. }
                | Countermeasure::RefuseAccess { asset, .. },
            ) => {
                let owner = scenario.assets[asset.index()].owner;
                assert!(owner == seat || shares_house(scenario, seat, owner));
            }
            Order::Countermeasure(_) => {
                let of_incident = |it: IncidentId| scenario.incidents[it.index()].asset;
                let asset = order.asset().or(order.incident().map(of_incident));
                let asset = asset.expect("a measure is taken on something");
                assert!(has_mandate(scenario, before, seat, asset, kind), "no mandate: {order:?}");
            }
            Order::Respond(
                Respond::AssignResponders { responders: 0, .. } | Respond::TakeCharge { .. },
            ) => {}
            Order::Respond(Respond::AssignResponders { incident, .. }) => {
                let planned = &scenario.incidents[incident.index()];
                let known = before.knowledge[seat.index()].of(incident).expect("it knows of it");
                let may = |one| has_mandate(scenario, before, one, planned.asset, kind);
                let talk = planned.primitive.symptom() == Symptom::Talk;
                let asked = known.asked_by.iter().any(may);
                let agreed =
                    is_agreed(scenario, seat, scenario.assets[planned.asset.index()].owner);
                assert!(may(seat) || talk || asked || agreed, "sent without mandate");
            }
            Order::Tell(_) | Order::Prepare(_) | Order::Speak(_) | Order::Choose(_) => {}
        }
    }
}

/// A view without the maturity of assets, which is read when something else about them changes.
fn without_age(view: &View) -> View {
    let mut view = view.clone();
    for asset in &mut view.assets {
        asset.maturity = hotwash::base::level::Ppm::ZERO;
    }
    view
}

fn told_by_inject(scenario: &Scenario, snapshot: &Snapshot, record: &LearnRecord) -> bool {
    let incident = record.incident;
    let made_up = snapshot.log.interventions.iter().any(|it| match it.intervention {
        Intervention::Improvise { to, effect: Effect::Tell(told) } => {
            told == incident && to.contains(record.seat) && it.at == record.at
        }
        _ => false,
    });
    let tells = |effects: &[Effect]| {
        effects.iter().any(|effect| matches!(effect, Effect::Tell(told) if *told == incident))
    };
    let by_script = scenario.injects.iter().zip(&snapshot.injects).any(|(inject, progress)| {
        let released = progress.released_at.is_some() && tells(&inject.effects);
        let chosen = match progress.status {
            InjectStatus::Answered(option) => tells(&inject.choices[option as usize].effects),
            _ => false,
        };
        released || chosen
    });
    made_up || by_script
}

fn shares_house(scenario: &Scenario, seat: SeatId, owner: SeatId) -> bool {
    scenario.seats[seat.index()].kind == AgencyKind::EmbIt
        && scenario.seats[owner.index()].group == Group::Electoral
}

/// Whether members of a forum with an escalation protocol work for each other.
fn is_agreed(scenario: &Scenario, seat: SeatId, owner: SeatId) -> bool {
    let both = |members: SeatSet| members.contains(seat) && members.contains(owner);
    scenario.collaboration.forums.iter().any(|forum| 4 <= forum.level && both(forum.members))
}

/// The mandate over an asset: owner, house, access, law, contract.
fn has_mandate(
    scenario: &Scenario,
    before: &Snapshot,
    seat: SeatId,
    asset: AssetId,
    kind: OrderKind,
) -> bool {
    let planned = &scenario.assets[asset.index()];
    let role = scenario.seats[seat.index()].kind;
    let electoral = scenario.seats[planned.owner.index()].group == Group::Electoral;
    let by_law = match kind {
        OrderKind::BlockUpstream => {
            matches!(role, AgencyKind::Cert | AgencyKind::TelecomRegulator)
        }
        OrderKind::PreserveLogs => matches!(role, AgencyKind::Court | AgencyKind::Police),
        OrderKind::TakeSnapshot => role == AgencyKind::VoterRegistry,
        _ => before.standing.designated && electoral && role.group() == Group::Security,
    };
    let contract = role == AgencyKind::Vendor
        && matches!(
            planned.kind,
            AssetKind::Tally
                | AssetKind::VotingMachines
                | AssetKind::ResultsTransmission
                | AssetKind::PollBook
                | AssetKind::BallotPreparation
                | AssetKind::VendorNetwork
        );
    planned.owner == seat
        || shares_house(scenario, seat, planned.owner)
        || before.assets[asset.index()].access.contains(seat)
        || by_law
        || contract
}
