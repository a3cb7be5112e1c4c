//! What policies order on a view that is made by hand: part by part, without a run.

use std::sync::Arc;

use hotwash::base::calendar::{Phase, Window};
use hotwash::base::ids::{AssetId, IncidentId, SeatId, SeatSet};
use hotwash::base::minute::{DAY, Minute};
use hotwash::policy::{Decision, Part, Parts, PolicyChance, PolicyKind, Way, decide};
use hotwash::scenario::model::{
    AgencyKind, CauseClass, Countermeasure, Family, Order, OrderKind, Prepare, Respond, Scenario,
    Speak, Symptom, Tell,
};
use hotwash::sim::engine::Chance;
use hotwash::sim::view::{IncidentView, View};
use hotwash::sim::vocabulary::{Facts, Path};

use crate::world::{
    CERT, CHECKER, COMMUNICATIONS, COPY, GOVERNING, HEAD, IT, MINISTRY, NEIGHBOUR, OPPOSING,
    PARTNER, PLATFORM, POLICE, SERVICE, SITE, SMALL, TALLY, TELECOM, VENDOR, World, seats, share,
};

/// What a seat sees at the start of a world: nothing has happened.
fn view(world: &World, seat: SeatId) -> View {
    world.run(1).kernel.view(seat)
}

/// An incident as somebody sees it who has just noticed it: the service is gone, nobody knows why.
fn noticed(number: usize, asset: AssetId) -> IncidentView {
    IncidentView {
        incident: IncidentId::at(number),
        asset,
        symptom: Symptom::Unavailable,
        since: Minute(0),
        path: Path::Observed,
        facts: Facts::SIGNS,
        spreads: false,
        diagnosis: None,
        confidence: 0,
        looks: 0,
        unshared_looks: 0,
        unshared_indicators: false,
        told_by: SeatSet::EMPTY,
        told: SeatSet::EMPTY,
        asked: SeatSet::EMPTY,
        asked_by: SeatSet::EMPTY,
        offered_by: SeatSet::EMPTY,
        at_work: SeatSet::EMPTY,
        own_responders: 0,
        averted: false,
        contained: false,
        on_fallback: false,
        is_public: false,
        talked_about: false,
        spoken: false,
        own_stance: None,
        held: false,
        explained: false,
        judged: false,
        taken_over: false,
        others_stance: None,
    }
}

/// The same, taken for an attack by somebody who knows what is affected.
fn attack(number: usize, asset: AssetId) -> IncidentView {
    IncidentView {
        diagnosis: Some(CauseClass::Attack),
        confidence: 700,
        facts: Facts::SIGNS.union(Facts::IMPACT),
        ..noticed(number, asset)
    }
}

fn orders(policy: PolicyKind, view: &View) -> Vec<Order> {
    let mut decision = Decision::default();
    let luck = PolicyChance { chance: Chance::new(1), occasion: 0 };
    decide(policy, view, luck, &mut decision);
    decision.orders
}

/// All parts as in `network`, but one.
fn network_but(part: Part, way: Way) -> PolicyKind {
    Parts::all(Way::Network).with(part, way).into()
}

/// Who is told or asked by orders of a kind.
fn addressed(orders: &[Order], kind: OrderKind) -> SeatSet {
    let of_kind = orders.iter().filter(|order| order.kind() == kind);
    of_kind.map(|order| order.to()).fold(SeatSet::EMPTY, SeatSet::union)
}

fn has(orders: &[Order], kind: OrderKind) -> bool {
    orders.iter().any(|order| order.kind() == kind)
}

/// Two systems of the EMB's technicians, one of which matters more at the moment.
fn two_incidents() -> (World, View) {
    let mut world = World::new();
    world.asset(SITE).criticality = [share(1.0); 7];
    world.asset(TALLY).criticality = [share(0.2); 7];
    world.seat(HEAD).responders = 0;
    world.seat(IT).responders = 4;
    world.seat(IT).expertise = [share(0.5); 3];
    let mut view = view(&world, IT);
    view.incidents = vec![noticed(0, TALLY), noticed(1, SITE)];
    (world, view)
}

fn sent(incident: usize, responders: u16) -> Order {
    Respond::AssignResponders { incident: IncidentId::at(incident), responders }.into()
}

/// Goal: each part does what it is for, and nothing else does it. Method: the owner of a site that
/// is down, under `network` with one part left out.
#[test]
fn a_part_that_is_left_out_gives_no_orders() {
    let (world, mut seen) = two_incidents();
    seen.incidents[1].is_public = true;
    let all = orders(PolicyKind::Network, &seen);
    assert!(has(&all, OrderKind::ShareSituation) && has(&all, OrderKind::RequestHelp), "{all:?}");
    let quiet = orders(network_but(Part::Tell, Way::Silo), &seen);
    assert!(!has(&quiet, OrderKind::ShareSituation) && has(&quiet, OrderKind::RequestHelp));
    let alone = orders(network_but(Part::Help, Way::Silo), &seen);
    assert!(has(&alone, OrderKind::ShareSituation) && !has(&alone, OrderKind::RequestHelp));
    let told = addressed(&alone, OrderKind::ShareSituation);
    assert!(told.contains(CERT), "who is not asked is told: {told:?}");
    let idle = orders(network_but(Part::Help, Way::None), &seen);
    let works =
        |order: &Order| matches!(order.kind().family(), Family::Respond | Family::Countermeasure);
    assert!(all.iter().any(works) && !idle.iter().any(works), "{idle:?}");
    let mut office = view(&world, COMMUNICATIONS);
    office.incidents = vec![IncidentView { is_public: true, ..noticed(1, SITE) }];
    let spoken = orders(PolicyKind::Network, &office);
    assert!(has(&spoken, OrderKind::HoldStatement), "{spoken:?}");
    let silent = orders(network_but(Part::Speak, Way::None), &office);
    assert!(!silent.iter().any(|order| order.kind().family() == Family::Speak), "{silent:?}");
    assert_eq!(orders(PolicyKind::Absent, &seen), []);
}

/// Goal: people go to what hurts most. Method: two own systems are down, the one that matters less
/// is known of first.
#[test]
fn all_people_go_to_what_hurts_most() {
    let (_, seen) = two_incidents();
    let given = orders(PolicyKind::Silo, &seen);
    assert!(given.contains(&sent(1, 4)), "{given:?}");
    assert!(!given.contains(&sent(0, 4)), "{given:?}");
}

/// Goal: people leave what hurts less, and only that. Method: they are at the lesser of two, then
/// at one that hurts as much; where another way is in use, it hurts less.
#[test]
fn people_are_called_back_for_what_hurts_more() {
    let (_, mut seen) = two_incidents();
    seen.responders.1 = 0;
    seen.incidents[0].own_responders = 4;
    let mut decision = Decision::default();
    let luck = PolicyChance { chance: Chance::new(1), occasion: 0 };
    decide(PolicyKind::Silo, &seen, luck, &mut decision);
    assert!(decision.orders.contains(&sent(0, 0)), "{:?}", decision.orders);
    assert_eq!(decision.again_at, Some(seen.now + 1), "to send them where they are needed");
    seen.incidents[0].asset = SITE;
    assert!(!orders(PolicyKind::Silo, &seen).contains(&sent(0, 0)));
    seen.incidents[0].on_fallback = true;
    assert!(orders(PolicyKind::Silo, &seen).contains(&sent(0, 0)));
}

/// Goal: what will matter within a day matters already. Method: the tally matters nothing today and
/// all tomorrow, the site a little today.
#[test]
fn what_matters_tomorrow_comes_before_what_matters_a_little_today() {
    let (mut world, seen) = two_incidents();
    let window = |phase, start| Window { phase, start: Minute(start), planning_slots: 0 };
    world.scenario.calendar.windows =
        vec![window(Phase::Campaign, 0), window(Phase::Count, DAY / 2)];
    for (asset, today, tomorrow) in [(SITE, 0.2, 0.2), (TALLY, 0.0, 1.0)] {
        world.asset(asset).criticality[Phase::Campaign as usize] = share(today);
        world.asset(asset).criticality[Phase::Count as usize] = share(tomorrow);
    }
    let mut tomorrow = view(&world, IT);
    tomorrow.incidents = seen.incidents;
    let given = orders(PolicyKind::Silo, &tomorrow);
    assert!(given.contains(&sent(0, 4)), "{given:?}");
}

/// Goal: whoever is left at something contained comes back. Method: idle people and a new task.
#[test]
fn idle_people_are_called_back() {
    let (_, mut seen) = two_incidents();
    seen.idle = vec![(IncidentId::at(7), 2)];
    seen.responders.1 = 2;
    let given = orders(PolicyKind::Silo, &seen);
    assert!(given.contains(&sent(7, 0)) && given.contains(&sent(1, 2)), "{given:?}");
    seen.incidents.clear();
    assert!(!orders(PolicyKind::Silo, &seen).contains(&sent(7, 0)), "nothing else to do");
}

/// Goal: `network` tells those who can do something. Method: the site is down, then it is an
/// attack; parties and partners abroad have nothing to do with it, the police has nothing to do
/// with a fault.
#[test]
fn network_tells_those_who_can_act() {
    let (_, mut seen) = two_incidents();
    seen.incidents = vec![noticed(1, SITE)];
    let policy = network_but(Part::Help, Way::Silo);
    let told = addressed(&orders(policy, &seen), OrderKind::ShareSituation);
    assert_eq!(told, seats([HEAD, COMMUNICATIONS, CERT, TELECOM]));
    seen.incidents = vec![attack(1, SITE)];
    let told = addressed(&orders(policy, &seen), OrderKind::ShareSituation);
    assert_eq!(told, seats([HEAD, COMMUNICATIONS, CERT, TELECOM, POLICE, SERVICE]));
    let everybody = addressed(&orders(PolicyKind::Broadcast, &seen), OrderKind::ShareSituation);
    assert_eq!(everybody, seen.briefing.everybody().minus(SeatSet::only(IT)));
    let hub = addressed(&orders(PolicyKind::Hub, &seen), OrderKind::ShareSituation);
    assert_eq!(hub, seats([HEAD]));
}

/// Goal: a new look goes to those who act on a diagnosis, once. Method: they were told before, and
/// there is one look that they have not seen.
#[test]
fn network_passes_new_looks_to_those_who_decide() {
    let (_, mut seen) = two_incidents();
    let knowing = seats([HEAD, COMMUNICATIONS, CERT, TELECOM]);
    seen.incidents =
        vec![IncidentView { told: knowing, asked: seats([CERT, TELECOM]), ..noticed(1, SITE) }];
    assert_eq!(addressed(&orders(PolicyKind::Network, &seen), OrderKind::ShareSituation).len(), 0);
    seen.incidents[0].unshared_looks = 1;
    let told = addressed(&orders(PolicyKind::Network, &seen), OrderKind::ShareSituation);
    assert_eq!(told, seats([COMMUNICATIONS, CERT, TELECOM]));
}

/// Goal: help comes from those with the skill who may be let in. Method: the owner of a site that
/// is down asks; police and services only on a legal basis, parties and those abroad never.
#[test]
fn network_asks_those_with_the_skill() {
    let (mut world, _) = two_incidents();
    for seat in world.scenario.seat_ids() {
        world.seat(seat).responders = 1;
        world.seat(seat).expertise = [share(0.1); 3];
    }
    for able in [CERT, TELECOM, VENDOR, POLICE, GOVERNING, PARTNER] {
        world.seat(able).expertise = [share(0.8); 3];
    }
    let mut seen = view(&world, IT);
    seen.incidents = vec![noticed(1, SITE)];
    seen.legal_basis = SeatSet::EMPTY;
    let asked = addressed(&orders(PolicyKind::Network, &seen), OrderKind::RequestHelp);
    assert_eq!(asked, seats([CERT, TELECOM, VENDOR]));
    seen.legal_basis = seats([POLICE]);
    let asked = addressed(&orders(PolicyKind::Network, &seen), OrderKind::RequestHelp);
    assert_eq!(asked, seats([CERT, TELECOM, VENDOR, POLICE]));
}

/// Goal: strangers who only make it unclear who leads are not asked. Method: the forum has a strong
/// CERT; a vendor outside of it has one weak person, then many strong ones.
#[test]
fn network_keeps_to_its_forum_unless_others_bring_more_than_confusion() {
    let (mut world, _) = two_incidents();
    for seat in world.scenario.seat_ids() {
        world.seat(seat).responders = 0;
    }
    world.forum([IT, CERT], 2);
    (world.seat(CERT).responders, world.seat(CERT).expertise) = (4, [share(0.8); 3]);
    (world.seat(VENDOR).responders, world.seat(VENDOR).expertise) = (1, [share(0.4); 3]);
    let asked = |world: &World| {
        let mut seen = view(world, IT);
        seen.incidents = vec![noticed(1, SITE)];
        addressed(&orders(PolicyKind::Network, &seen), OrderKind::RequestHelp)
    };
    assert_eq!(asked(&world), seats([CERT]));
    (world.seat(VENDOR).responders, world.seat(VENDOR).expertise) = (6, [share(0.9); 3]);
    assert_eq!(asked(&world), seats([CERT, VENDOR]));
}

/// Goal: traffic is blocked by those who know what they block. Method: the telecom regulator on a
/// diagnosis without and with knowledge of what is affected, and when all but certain.
#[test]
fn traffic_is_blocked_by_those_who_know_what_is_affected() {
    let world = World::new();
    let mut seen = view(&world, TELECOM);
    let blocks = |view: &View| has(&orders(PolicyKind::Network, view), OrderKind::BlockUpstream);
    seen.incidents = vec![IncidentView { facts: Facts::SIGNS, ..attack(0, SITE) }];
    assert!(!blocks(&seen));
    seen.incidents = vec![attack(0, SITE)];
    assert!(blocks(&seen));
    seen.incidents = vec![IncidentView { facts: Facts::SIGNS, confidence: 900, ..attack(0, SITE) }];
    assert!(blocks(&seen));
    seen.incidents = vec![IncidentView { diagnosis: Some(CauseClass::Load), ..attack(0, SITE) }];
    assert!(!blocks(&seen));
}

/// Goal: in the critical window nobody waits to use another way, and neighbours of a provider under
/// attack use theirs before they are hit. Method: the site and its neighbour on the same provider.
#[test]
fn another_way_is_used_in_time() {
    let mut world = World::new();
    let elsewhere = hotwash::scenario::model::Fallback { covers: share(0.5), provider: None };
    world.asset(SITE).fallback = Some(elsewhere);
    world.asset(NEIGHBOUR).fallback = Some(elsewhere);
    let mut seen = view(&world, IT);
    seen.incidents = vec![noticed(0, SITE)];
    let switch = |asset| Order::from(Countermeasure::SwitchFallback { asset });
    assert!(orders(PolicyKind::Silo, &seen).contains(&switch(SITE)));
    seen.phase = Phase::Campaign;
    assert!(!orders(PolicyKind::Silo, &seen).contains(&switch(SITE)), "it may come back");
    let mut beside = view(&world, COMMUNICATIONS);
    beside.incidents = vec![noticed(0, SITE)];
    assert!(!orders(PolicyKind::Network, &beside).contains(&switch(NEIGHBOUR)));
    beside.incidents = vec![attack(0, SITE)];
    assert!(orders(PolicyKind::Network, &beside).contains(&switch(NEIGHBOUR)));
}

/// Goal: what is contained is brought back, whoever worked on it. Method: the view says that it
/// waits; something else on the same system is not over yet.
#[test]
fn what_is_contained_is_brought_back() {
    let world = World::new();
    let mut seen = view(&world, IT);
    seen.to_restore = vec![SITE];
    let restore = Order::from(Countermeasure::Restore { asset: SITE });
    assert!(orders(PolicyKind::Silo, &seen).contains(&restore));
    seen.incidents = vec![noticed(0, SITE)];
    assert!(!orders(PolicyKind::Silo, &seen).contains(&restore));
}

/// A campaign of so many days before polling, with a planning slot now.
fn planning(days: i64, seat: SeatId) -> View {
    let mut world = World::in_phase(Phase::Campaign);
    let window = |phase, day: i64| Window { phase, start: Minute(day * DAY), planning_slots: 1 };
    world.scenario.calendar.windows = vec![
        window(Phase::Campaign, 0),
        window(Phase::Polling, days),
        window(Phase::Count, days + 1),
        window(Phase::Verification, days + 2),
    ];
    world.scenario.calendar.election_days = vec![Minute(days * DAY)];
    world.scenario.calendar.end = Minute((days + 30) * DAY);
    world.seat(MINISTRY).authorities.retain(|kind| {
        !matches!(kind, OrderKind::Certify | OrderKind::CommissionAudit | OrderKind::JointExercise)
    });
    let mut view = view(&world, seat);
    (view.planning, view.budget) = (true, 9);
    view
}

/// Goal: warnings are gathered, but while it counts. Method: the national team has something new to
/// warn of two days after its last warning, and three.
#[test]
fn warnings_are_gathered_into_a_bulletin() {
    let mut seen = planning(60, CERT);
    (seen.planning, seen.unshared_warning) = (false, true);
    let warns = |seen: &View| has(&orders(PolicyKind::Network, seen), OrderKind::IssueWarning);
    assert!(warns(&seen), "the first one goes out at once");
    (seen.warned_at, seen.now) = (Some(Minute(0)), Minute(2 * DAY));
    assert!(!warns(&seen));
    seen.phase = Phase::Count;
    assert!(warns(&seen));
    (seen.phase, seen.now) = (Phase::Campaign, Minute(3 * DAY));
    assert!(warns(&seen));
}

/// Goal: a service goes into electoral systems without a paper only if it goes its own way. Method:
/// it may send people or tell the owner; with and without a legal basis with the EMB's head.
#[test]
fn who_works_with_others_goes_in_on_paper() {
    let (world, _) = two_incidents();
    let mut seen = view(&world, SERVICE);
    seen.incidents = vec![noticed(0, SITE)];
    let incident = IncidentId::at(0);
    let to = hotwash::scenario::model::Recipients::new(seats([IT])).unwrap();
    let options = vec![
        vec![Tell::Notify { incident, to }.into()],
        vec![Respond::AssignResponders { incident, responders: 2 }.into()],
    ];
    seen.legal_basis = SeatSet::EMPTY;
    let mut seen = asked(seen, options);
    assert_eq!(answer(PolicyKind::Silo, &seen), Some(1));
    assert_eq!(answer(PolicyKind::Network, &seen), Some(0));
    seen.legal_basis = seats([HEAD]);
    assert_eq!(answer(PolicyKind::Network, &seen), Some(1));
}

/// Goal: holes are closed before they are found. Method: the technicians' planning slot in the
/// campaign and on the day.
#[test]
fn systems_are_patched_in_rounds_while_there_is_time() {
    let patches = |days, way| {
        let given = orders(PolicyKind::from(Parts::all(way)), &planning(days, IT));
        given.iter().filter(|it| it.kind() == OrderKind::Patch).count()
    };
    assert_eq!(patches(60, Way::Network), 2);
    assert_eq!(patches(60, Way::Silo), 2);
    assert_eq!(patches(60, Way::None), 0);
    let mut on_the_day = planning(0, IT);
    on_the_day.phase = Phase::Polling;
    assert!(!has(&orders(PolicyKind::Network, &on_the_day), OrderKind::Patch));
}

/// Goal: papers are signed where they will be of use. Method: a ministry plans that has people to
/// send, or a system into which others come, or neither.
#[test]
fn papers_are_signed_by_those_who_work_with_others() {
    let signs = |people: u16, has_system: bool| {
        let mut view = planning(60, MINISTRY);
        view.responders = (people, people);
        if !has_system {
            view.assets.clear();
        } else if view.assets.is_empty() {
            view.assets = planning(60, IT).assets;
        }
        has(&orders(PolicyKind::Network, &view), OrderKind::SignMou)
    };
    assert!(signs(2, false) && signs(0, true) && !signs(0, false));
}

/// Goal: nothing is begun that comes too late. Method: a ministry and a CERT plan two months before
/// polling, two weeks before, and on the day: money takes 30 days, agreements 45, meetings one.
#[test]
fn nothing_is_begun_that_comes_too_late() {
    let begun = |days, seat| orders(PolicyKind::Network, &planning(days, seat));
    assert!(has(&begun(60, MINISTRY), OrderKind::Fund));
    assert!(has(&begun(60, CERT), OrderKind::SignMou));
    assert!(!has(&begun(14, MINISTRY), OrderKind::Fund));
    let late = begun(14, CERT);
    assert!(!has(&late, OrderKind::SignMou) && has(&late, OrderKind::Meet), "{late:?}");
    let mut on_the_day = planning(10, MINISTRY);
    (on_the_day.now, on_the_day.phase) = (Minute(10 * DAY + 12 * 60), Phase::Polling);
    let given = orders(PolicyKind::Network, &on_the_day);
    assert!(!has(&given, OrderKind::Fund) && !has(&given, OrderKind::SignMou), "{given:?}");
    (on_the_day.now, on_the_day.phase) = (Minute(20 * DAY), Phase::Verification);
    let after = orders(PolicyKind::Network, &on_the_day);
    assert!(after.iter().all(|order| order.kind().family() != Family::Prepare), "{after:?}");
}

/// Goal: money goes where it is lacking and will matter. Method: a party owns a copy of the
/// register that matters and a mailbox that matters little, equally weak; then the copy is in good
/// shape.
#[test]
fn money_goes_to_what_will_matter() {
    let mut seen = planning(60, SMALL);
    let briefing = Arc::make_mut(&mut seen.briefing);
    briefing.assets[COPY.index()].criticality = [share(0.8); 7];
    assert!(seen.assets.iter().any(|asset| asset.asset == COPY), "the copy is the party's");
    let other = hotwash::sim::view::AssetView { asset: NEIGHBOUR, ..seen.assets[0] };
    briefing.assets[NEIGHBOUR.index()].criticality = [share(0.2); 7];
    seen.assets.push(other);
    let fund = |asset| Order::from(Prepare::Fund { asset });
    assert!(orders(PolicyKind::Silo, &seen).contains(&fund(COPY)));
    seen.assets[0].maturity = share(2.9);
    assert!(orders(PolicyKind::Silo, &seen).contains(&fund(NEIGHBOUR)));
}

/// Goal: one voice explains in advance when it still sinks in and has not faded. Method: the press
/// office ten days and two days before the result is expected.
#[test]
fn the_press_office_explains_in_advance_at_the_right_time() {
    let mut world = World::new();
    world.publication(60, 12 * DAY);
    let mut seen = view(&world, COMMUNICATIONS);
    seen.now = Minute(2 * DAY);
    let mut decision = Decision::default();
    let luck = PolicyChance { chance: Chance::new(1), occasion: 0 };
    decide(PolicyKind::Network, &seen, luck, &mut decision);
    assert!(!decision.orders.contains(&Speak::Prebunk.into()));
    assert_eq!(decision.again_at, Some(Minute(9 * DAY)));
    seen.now = Minute(10 * DAY);
    assert!(orders(PolicyKind::Network, &seen).contains(&Speak::Prebunk.into()));
    assert!(!orders(PolicyKind::Silo, &seen).contains(&Speak::Prebunk.into()));
}

/// Goal: who answers talk is pointed to it. Method: the press office hears of a forged picture.
#[test]
fn talk_goes_to_checkers_and_platforms() {
    let world = World::new();
    let mut seen = view(&world, COMMUNICATIONS);
    seen.incidents = vec![IncidentView { symptom: Symptom::Talk, ..noticed(0, SITE) }];
    let given = orders(PolicyKind::Network, &seen);
    let asked = addressed(&given, OrderKind::ContactPlatform);
    assert_eq!(asked, seats([PLATFORM]), "{given:?}");
    let reached = addressed(&given, OrderKind::ShareSituation)
        .union(addressed(&given, OrderKind::RequestHelp));
    assert!(reached.contains(CHECKER) && !reached.contains(OPPOSING), "{given:?}");
}

/// Goal: by the book nothing is done without a book. Method: a seat in no forum acts as `silo`.
#[test]
fn without_a_forum_there_is_no_book() {
    let (_, seen) = two_incidents();
    assert_eq!(orders(PolicyKind::ByTheBook, &seen), orders(PolicyKind::Silo, &seen));
    let mixed = Parts { tell: Way::Network, ..Parts::all(Way::ByTheBook) };
    let plain = Parts { tell: Way::Network, ..Parts::all(Way::Silo) };
    assert_eq!(orders(mixed.into(), &seen), orders(plain.into(), &seen));
}

/// A view with one open decision.
fn asked(mut seen: View, options: Vec<Vec<Order>>) -> View {
    let inject = hotwash::base::ids::InjectId::at(0);
    seen.decisions = vec![hotwash::sim::view::DecisionView { inject, options, since: Minute(0) }];
    seen
}

/// Which option a policy answers with.
fn answer(policy: PolicyKind, seen: &View) -> Option<u16> {
    orders(policy, seen)
        .iter()
        .find(|it| it.kind() == OrderKind::Answer)
        .map(|it| it.draft().amount)
}

/// Goal: a decision is answered by the one part to which it belongs, so that telling or not telling
/// changes no answer about speaking. Method: tell the CERT, or name a cause, or say that one looks
/// into it, under every way of telling.
#[test]
fn a_decision_is_answered_by_the_part_it_is_about() {
    let world = World::new();
    let to = hotwash::scenario::model::Recipients::new(seats([CERT])).unwrap();
    let incident = IncidentId::at(0);
    let seen = asked(
        view(&world, IT),
        vec![
            vec![Tell::Notify { incident, to }.into()],
            vec![Speak::AssertCause { incident, cause: CauseClass::Attack }.into()],
            vec![Speak::HoldStatement { incident }.into()],
        ],
    );
    for tell in Way::ALL {
        let but = |speak| Parts { tell, speak, ..Parts::all(Way::Network) }.into();
        assert_eq!(answer(but(Way::Network), &seen), Some(2), "the careful wait: {tell:?}");
        assert_eq!(answer(but(Way::Silo), &seen), Some(1), "the hasty guess: {tell:?}");
    }
    let mute = |tell| PolicyKind::from(Parts { tell, ..Parts::all(Way::None) });
    assert_eq!(answer(mute(Way::Network), &seen), Some(0), "who tells does so anyway");
    assert_eq!(answer(mute(Way::Silo), &seen), None);
    assert_eq!(answer(PolicyKind::Absent, &seen), None);
}

/// Goal: policies answer with nothing that they would not do by themselves. Method: a block, or
/// telling, before and after it is known to be an attack; a cause that is not believed in.
#[test]
fn an_answer_that_makes_no_sense_is_not_given() {
    let (world, _) = two_incidents();
    let mut seen = view(&world, TELECOM);
    let incident = IncidentId::at(0);
    let to = hotwash::scenario::model::Recipients::new(seats([CERT])).unwrap();
    let options = vec![
        vec![Tell::ShareSituation { incident, to }.into()],
        vec![Countermeasure::BlockUpstream { asset: SITE }.into()],
    ];
    seen.incidents = vec![noticed(0, SITE)];
    assert_eq!(answer(PolicyKind::Network, &asked(seen.clone(), options.clone())), Some(0));
    seen.incidents = vec![attack(0, SITE)];
    for tell in Way::ALL {
        let policy = network_but(Part::Tell, tell);
        assert_eq!(answer(policy, &asked(seen.clone(), options.clone())), Some(1), "{tell:?}");
    }
    let causes = [CauseClass::Load, CauseClass::Attack];
    let name = |cause| vec![Speak::AssertCause { incident, cause }.into()];
    assert_eq!(answer(PolicyKind::Silo, &asked(seen, causes.map(name).into())), Some(1));
}

/// Goal: no order of a policy lacks what it needs, whatever its parts. Method: every combination of
/// ways on a view with everything in it; the order is allowed by the seat's authorities.
#[test]
fn every_combination_gives_orders_that_its_seat_may_give() {
    let (mut world, seen) = two_incidents();
    let few = |kind: &OrderKind| {
        matches!(kind.family(), Family::Respond) || kind.index().is_multiple_of(2)
    };
    world.seat(IT).authorities.retain(few);
    let incidents = seen.incidents;
    let mut seen = view(&world, IT);
    seen.incidents = incidents;
    seen.incidents.push(IncidentView {
        symptom: Symptom::Talk,
        talked_about: true,
        is_public: true,
        unshared_indicators: true,
        unshared_looks: 1,
        looks: 2,
        ..attack(2, NEIGHBOUR)
    });
    (seen.planning, seen.budget) = (true, 9);
    let scenario: &Scenario = &world.scenario;
    let ways = |parts: Parts, part| Way::ALL.map(|way: Way| parts.with(part, way));
    let mut all = vec![Parts::all(Way::None)];
    for part in Part::ALL {
        all = all.into_iter().flat_map(|parts| ways(parts, part)).collect();
    }
    assert_eq!(all.len(), 1296);
    for parts in all {
        for order in orders(parts.into(), &seen) {
            let may = scenario.seats[IT.index()].has_authority(order.kind());
            assert!(may, "{parts}: {order:?}");
        }
    }
    assert_eq!(scenario.seats[IT.index()].kind, AgencyKind::EmbIt);
}
