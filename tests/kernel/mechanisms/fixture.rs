//! A small country in which nearly everything happens: every kind of incident on every system, over
//! two elections, among agencies that know each other in part.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use hotwash::base::calendar::{Phase, Window};
use hotwash::base::ids::{AssetId, IncidentId};
use hotwash::base::minute::{DAY, HOUR, Minute};
use hotwash::scenario::model::{
    CauseClass, Countermeasure, EmbShape, Fallback, ForumMode, Order, Parameter, Parameters,
    Prepare, Primitive, Publication, Respond, Scenario, Severity, Speak, Tell, TieStart, Trigger,
    WayIn,
};

use hotwash::sim::log::OrderRecord;

use crate::numbers;
use crate::world::{
    CERT, COMMUNICATIONS, COPY, GOVERNING, HEAD, IT, MINISTRY, NEIGHBOUR, OPPOSING, PARTNER,
    PLATFORM, POLICE, REGION, SERVICE, SITE, TALLY, TELECOM, VENDOR, World, share,
};

/// Days of the two elections.
const POLLS: [i64; 2] = [100, 210];
/// Days that it lasts.
pub const LASTS: i64 = 250;

/// The seeds under which it is played.
pub const fn seeds() -> RangeInclusive<u64> {
    1..=3
}

/// Its numbers: as shipped, and finders lose their patience soon.
pub fn numbers() -> BTreeMap<String, Parameter> {
    let mut numbers = numbers::shipped();
    numbers.get_mut("others.grievance_takes").unwrap().value = 5.0;
    numbers
}

/// What is ordered in any case: parties promise to wait before the second result.
pub fn orders() -> Vec<OrderRecord> {
    let at = Minute((POLLS[1] + 1) * DAY);
    let pledge = |seat| OrderRecord { at, seat, order: Speak::PledgeToWait.into() };
    [GOVERNING, OPPOSING].map(pledge).to_vec()
}

/// What is ordered where nobody does but what was agreed: the owner of the site asks for help,
/// those asked come, and tell a partner abroad; the site is certified, and a service patches it
/// that has no paper for that, but an arrangement is published. What is not possible at one time
/// may be at the next.
pub fn agreed(scenario: &Scenario) -> Vec<OrderRecord> {
    let mut orders = Vec::new();
    let mut give = |at, seat, order: Order| orders.push(OrderRecord { at, seat, order });
    give(Minute(HOUR), HEAD, Prepare::PublishArrangement { forum: None }.into());
    for day in (10..LASTS).step_by(20) {
        let at = Minute(day * DAY);
        give(at, CERT, Prepare::Certify { asset: SITE }.into());
        give(at, IT, Countermeasure::GrantAccess { asset: SITE, to: SERVICE.into() }.into());
        give(at + HOUR, SERVICE, Countermeasure::Patch { asset: SITE }.into());
    }
    for (number, planned) in scenario.incidents.iter().enumerate() {
        let (Trigger::At(begins), SITE) = (&planned.trigger, planned.asset) else { continue };
        let incident = IncidentId::at(number);
        let come = Order::from(Respond::AssignResponders { incident, responders: 1 });
        for days in [1, 2, 4, 8] {
            let at = *begins + days * DAY;
            for helper in [CERT, TELECOM] {
                give(at, IT, Tell::RequestHelp { incident, to: helper.into() }.into());
                give(at + 2 * HOUR, helper, come);
            }
            give(at + 2 * HOUR, IT, come);
            give(at + 3 * HOUR, CERT, Tell::Notify { incident, to: PARTNER.into() }.into());
        }
    }
    orders.sort_by_key(|record| record.at);
    orders
}

/// The country.
pub fn scenario() -> Scenario {
    let mut world = World::new().lasting(LASTS);
    world.scenario.parameters = Parameters::from_table(&numbers()).unwrap();
    world.seat(PARTNER).expertise = [share(1.0); 3];
    world.seat(CERT).expertise = [share(0.3); 3];
    calendar(&mut world.scenario);
    world.scenario.country.emb = EmbShape::Decentralised;
    world.scenario.country.propensity = share(0.3);
    world.scenario.country.media_hostility = share(1.0);
    world.scenario.adversaries[0].abroad =
        [20, 95, 160, 200].map(|day| (Minute(day * DAY), PARTNER)).to_vec();
    systems(&mut world);
    incidents(&mut world);
    together(&mut world);
    world.scenario
}

fn calendar(scenario: &mut Scenario) {
    let phases = [
        (Phase::InterElection, -100, 4),
        (Phase::Registration, -60, 4),
        (Phase::Campaign, -30, 4),
        (Phase::Silence, -2, 1),
        (Phase::Polling, 0, 0),
        (Phase::Count, 1, 0),
        (Phase::Verification, 2, 2),
    ];
    let windows = POLLS.into_iter().flat_map(|polls| {
        phases.into_iter().map(move |(phase, from, planning_slots)| Window {
            phase,
            start: Minute((polls + from) * DAY),
            planning_slots,
        })
    });
    let calendar = &mut scenario.calendar;
    calendar.windows = windows.collect();
    calendar.election_days = POLLS.map(|day| Minute(day * DAY)).to_vec();
    let publication = |day: i64| Publication {
        starts: Minute((day + 1) * DAY),
        expected: Minute((day + 1) * DAY + 4 * HOUR),
        takes: 30 * HOUR,
        path: vec![TALLY, SITE],
    };
    scenario.publications = POLLS.map(publication).to_vec();
}

fn systems(world: &mut World) {
    for asset in &mut world.scenario.assets {
        asset.fallback = Some(Fallback { covers: share(0.8), provider: None });
        asset.exercised = share(0.2);
        asset.maturity = share(1.5);
        asset.vendor = Some(VENDOR);
        asset.dormant_between = true;
    }
    world.asset(SITE).backup = true;
    world.asset(SITE).depends_on = vec![TALLY];
    world.asset(NEIGHBOUR).depends_on = vec![SITE];
    world.asset(TALLY).new_technology = true;
    world.asset(TALLY).paper_trail = true;
    world.asset(TALLY).replaced = vec![Minute(130 * DAY)];
    world.asset(NEIGHBOUR).independent_channel = true;
}

/// One of each kind on each system before each election, the last of them on its eve.
fn incidents(world: &mut World) {
    let systems: [AssetId; 4] = [SITE, TALLY, NEIGHBOUR, COPY];
    for (cycle, polls) in POLLS.into_iter().enumerate() {
        for (at, primitive) in Primitive::ALL.into_iter().enumerate() {
            // Half of them before the one, half before the other.
            for (which, asset) in
                systems.into_iter().enumerate().filter(|(which, _)| (at + which + cycle) % 2 == 0)
            {
                let incident = world.incident(primitive, asset);
                let days = (at * 7 + which * 23 + cycle * 5) as i64 % 90;
                let hours = (at + 6 * which) as i64;
                let planned = world.of(incident);
                planned.trigger = Trigger::At(Minute((polls + 1 - days) * DAY + hours * HOUR));
                planned.severity = severity(primitive);
                planned.latency_minutes = if which % 2 == 0 { DAY } else { 0 };
                planned.may_fail = primitive.row().way_in != WayIn::None;
                planned.hits_provider = which == 0 && at == 0;
                planned.truth_after_minutes = 2 * DAY;
                if planned.cause != CauseClass::Attack {
                    planned.adversary = None;
                }
            }
        }
    }
    let kinds = world.scenario.incidents.len();
    let theft = |at: usize| world.scenario.incidents[at].primitive == Primitive::SqliExfil;
    let leak = |at: usize| world.scenario.incidents[at].primitive == Primitive::HackAndLeak;
    let first = |is: &dyn Fn(usize) -> bool| (0..kinds).find(|at| is(*at)).unwrap();
    let (theft, leak) = (first(&theft), first(&leak));
    world.scenario.incidents[leak].uses = Some(IncidentId::at(theft));
}

fn severity(primitive: Primitive) -> Severity {
    let [confidentiality, integrity, availability] = match primitive {
        Primitive::SqliExfil | Primitive::PhishCredential | Primitive::InsiderMisuse => {
            [0.6, 0.4, 0.1]
        }
        Primitive::HackAndLeak | Primitive::SyntheticMedia | Primitive::ProcessRumour => {
            [0.3, 0.5, 0.0]
        }
        Primitive::Ransomware | Primitive::Wiper | Primitive::Deface => [0.2, 0.4, 0.8],
        Primitive::Ddos
        | Primitive::OrganicSurge
        | Primitive::BenignFault
        | Primitive::SupplyChainFault
        | Primitive::WhitehatDisclosure => [0.0, 0.2, 0.7],
    };
    Severity {
        confidentiality: share(confidentiality),
        integrity: share(integrity),
        availability: share(availability),
    }
}

fn together(world: &mut World) {
    let known = TieStart { contact: true, familiarity: share(0.5), ..TieStart::default() };
    world.ties([HEAD, IT, COMMUNICATIONS], TieStart { legal_basis: true, ..known });
    world.ties([IT, CERT, SERVICE, TELECOM], known);
    world.ties([CERT, PARTNER, MINISTRY], TieStart { legal_basis: true, ..known });
    let house = world.forum([HEAD, COMMUNICATIONS, PLATFORM, POLICE], 3);
    let council = world.forum([IT, CERT, REGION, VENDOR, COMMUNICATIONS, TELECOM], 7);
    let abroad = world.forum([CERT, PARTNER, SERVICE], 4);
    let forums = &mut world.scenario.collaboration.forums;
    forums[council.index()].mode = ForumMode::ParticipantGoverned;
    for forum in [house, council, abroad] {
        forums[forum.index()].cadence_minutes = [30, 14, 7, 1, 1, 1, 2].map(|days| days * DAY);
    }
}
