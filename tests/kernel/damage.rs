//! Damage (6.6): impairment times criticality over time; what is confidential never comes back; the
//! meter is D / (D + D50).

use hotwash::base::calendar::Phase;
use hotwash::base::ids::IncidentId;
use hotwash::base::level::Ppm;
use hotwash::base::minute::{DAY, HOUR, Minute};
use hotwash::scenario::model::{OrderDraft, OrderKind, Primitive, Severity};
use hotwash::sim::ledger::Cause;

use crate::run::{Run, assert_near};
use crate::world::{FOREVER, IT, NEIGHBOUR, SITE, TALLY, World, share};

const FIRST: IncidentId = IncidentId(0);

/// One incident with these severities that nobody notices.
fn hit(confidentiality: f64, integrity: f64, availability: f64) -> World {
    let mut world = World::new().blind().unexamined();
    world.incident(Primitive::SqliExfil, SITE);
    world.of(FIRST).adversary = None;
    world.of(FIRST).severity = Severity {
        confidentiality: share(confidentiality),
        integrity: share(integrity),
        availability: share(availability),
    };
    world
}

fn damage(run: &mut Run, until: i64) -> [f64; 3] {
    run.until(until);
    [0, 1, 2].map(|dimension| run.damaged(dimension, |_| true))
}

/// Method: an hour of two severities at two criticalities, per dimension, with its weight.
#[test]
fn damage_flows_at_severity_times_criticality_times_weight() {
    for (severity, criticality, weight) in
        [(0.5, 1.0, 1.0), (1.0, 1.0, 1.0), (0.5, 0.5, 1.0), (0.5, 1.0, 2.0), (0.5, 0.0, 1.0)]
    {
        let mut world = hit(0.0, severity, severity);
        world.asset(SITE).criticality = [share(criticality); 7];
        world.numbers().weight_integrity = share(weight);
        world.numbers().weight_availability = share(weight);
        let [_, integrity, availability] = damage(&mut world.run(1), 60 + 60);
        assert_near(integrity, 60.0 * severity * criticality * weight, 1e-6);
        assert_near(availability, 60.0 * severity * criticality * weight, 1e-6);
    }
}

/// Method: the same outage over the border of two windows with different criticality.
#[test]
fn what_an_asset_matters_changes_with_the_window() {
    let mut world = hit(0.0, 0.0, 1.0);
    let late = hotwash::base::calendar::Window {
        phase: Phase::Verification,
        start: Minute(120),
        planning_slots: 0,
    };
    world.scenario.calendar.windows.push(late);
    world.asset(SITE).criticality[Phase::Count as usize] = share(1.0);
    world.asset(SITE).criticality[Phase::Verification as usize] = share(0.2);
    let mut run = world.run(1);
    assert_near(damage(&mut run, 120)[2], 60.0, 1e-6);
    assert_near(damage(&mut run, 180)[2], 60.0 + 12.0, 1e-6);
}

/// Goal: secrets drain away until nothing is left, and never come back. Method: a theft to the end
/// and beyond recovery; a theft that is stopped in the middle.
#[test]
fn lost_confidentiality_never_returns() {
    let mut world = hit(0.4, 0.0, 0.0);
    let takes = world.numbers().exfiltration_minutes;
    let whole = 0.4 * world.numbers().confidentiality_loss_impairment_minutes as f64;
    world.of(FIRST).duration_minutes = Some(2 * takes);
    let mut run = world.run(1);
    assert_near(damage(&mut run, 60 + takes / 2)[0], whole / 2.0, whole / 200.0);
    assert_near(damage(&mut run, 60 + takes)[0], whole, whole / 200.0);
    let drained = damage(&mut run, 60 + takes)[0];
    run.finish();
    assert!(run.incident(FIRST).recovered_at.is_some());
    assert_eq!(run.damaged(0, |_| true), drained, "not more, and not less");

    let mut run = world.run(1);
    run.until(60 + takes / 4);
    run.order(IT, OrderDraft::new(OrderKind::TakeOffline).on(SITE));
    let stopped = damage(&mut run, 65 + takes / 4)[0];
    run.until(takes).order(IT, OrderDraft::new(OrderKind::Restore).on(SITE));
    assert_eq!(run.damaged(0, |_| true), stopped);
    run.finish();
    let rest = run.damaged(0, |_| true);
    assert_near(rest, whole, whole / 200.0);

    world.numbers().weight_confidentiality = Ppm::ZERO;
    assert_eq!(damage(&mut world.run(1), takes)[0], 0.0, "secrets that weigh nothing");
}

/// Method: the meter against its formula at many minutes and half-points; its shares add up.
#[test]
fn the_meter_is_damage_over_damage_and_half_point() {
    for half in [1, 10 * HOUR, 48 * HOUR, 5_000 * HOUR] {
        let mut world = hit(0.3, 0.5, 0.7);
        world.numbers().damage_half_impairment_minutes = half;
        let mut run = world.run(1);
        for hour in [0, 1, 2, 5, 24, 24 * 30] {
            let raw: f64 = damage(&mut run, hour * HOUR).iter().sum();
            let meters = run.kernel.meters();
            assert_near(meters.damage.as_f64(), 100.0 * raw / (raw + half as f64), 1e-4);
            let shares: i64 = meters.damage_by.iter().map(|share| share.0).sum();
            assert!((meters.damage.0 - shares).abs() <= 3);
        }
    }
}

/// Method: damage per hour after containment, as a share of that before.
#[test]
fn between_containment_and_recovery_a_share_of_the_effect_remains() {
    for leaves in [0.0, 0.3, 1.0] {
        let mut world = hit(0.0, 0.0, 0.8);
        world.numbers().contained_leaves = share(leaves);
        world.numbers().recovery_share = share(5.0);
        world.tell(61, [IT], FIRST);
        world.of(FIRST).work_responder_minutes = 60;
        let mut run = world.run(1);
        run.until(62);
        let order = OrderDraft::new(OrderKind::AssignResponders).about(FIRST).with_responders(4);
        run.order(IT, order);
        let contained =
            run.until_event(|event| matches!(event, hotwash::sim::event::Event::Contain(_)));
        let contained = contained.expect("it is contained");
        let before = damage(&mut run, contained)[2];
        assert_near(damage(&mut run, contained + HOUR)[2] - before, 48.0 * leaves, 1e-6);
    }
}

/// Goal: two incidents on one asset cannot take more than there is. Method: an hour of one, of two.
#[test]
fn incidents_on_one_asset_share_what_there_is_to_lose() {
    for (severities, lost) in [([0.7, 0.0], 0.7), ([0.3, 0.4], 0.7), ([0.7, 0.8], 1.0)] {
        let mut world = World::new().blind();
        for severity in severities {
            let incident = world.incident(Primitive::BenignFault, SITE);
            world.of(incident).severity.availability = share(severity);
        }
        assert_near(damage(&mut world.run(1), 120)[2], 60.0 * lost, 0.001);
    }
}

/// Goal: two assets on one provider fall together when the provider is hit. Method: an hour.
#[test]
fn what_hits_a_provider_hits_all_that_run_on_it() {
    for (hits_provider, assets) in [(true, 2.0), (false, 1.0)] {
        let mut world = hit(0.0, 0.0, 0.5);
        world.of(FIRST).hits_provider = hits_provider;
        assert_near(damage(&mut world.run(1), 120)[2], 30.0 * assets, 1e-6);
        world.asset(NEIGHBOUR).provider = None;
        assert_near(damage(&mut world.run(1), 120)[2], 30.0, 1e-6);
    }
}

/// Method: what the country does not have cannot be hit, paper only without a wire, and the spoils
/// of a theft only after one.
#[test]
fn impossible_incidents_do_not_happen() {
    use hotwash::scenario::model::Connection;
    let happens = |connection, primitive| {
        let mut world = World::new().blind();
        let incident = world.incident(primitive, TALLY);
        world.asset(TALLY).connection = connection;
        world.run(1).until(DAY).incident(incident).begun_at < Minute::NEVER
    };
    assert!(happens(Connection::Network, Primitive::Ddos));
    assert!(happens(Connection::Indirect, Primitive::Ddos));
    assert!(!happens(Connection::NonDigital, Primitive::Ddos));
    assert!(happens(Connection::NonDigital, Primitive::ProcessRumour));
    assert!(!happens(Connection::Absent, Primitive::ProcessRumour));
    for (thief, leaks) in [(2 * HOUR, true), (FOREVER, false)] {
        let mut world = World::new().blind();
        let theft = world.incident(Primitive::SqliExfil, TALLY);
        world.of(theft).severity.confidentiality = share(0.5);
        world.of(theft).latency_minutes = thief;
        let leak = world.incident(Primitive::HackAndLeak, TALLY);
        world.of(leak).uses = Some(theft);
        world.of(leak).trigger = hotwash::scenario::model::Trigger::At(Minute(5 * HOUR));
        let mut run = world.run(1);
        run.until(DAY);
        assert_eq!(run.incident(leak).begun_at < Minute::NEVER, leaks);
    }
}

/// Method: nothing goes wrong.
#[test]
fn without_incidents_there_is_no_damage() {
    let mut world = World::new();
    world.numbers().finding = hotwash::base::level::Points::ZERO;
    let mut run = world.run(1);
    run.finish();
    assert_eq!(run.kernel.meters().damage.0, 0);
    assert_eq!(run.moved(|entry| !matches!(entry.cause, Cause::Return)), 0);
}

/// Goal: measures and incidents together cannot take more than there is. Method: a block hits a
/// bystander that a fault has hit already, for an hour, by how much each takes.
#[test]
fn measures_and_incidents_share_what_there_is_to_lose() {
    let lost = |fault: f64, block: f64| {
        let mut world = World::new().blind();
        let incident = world.incident(Primitive::BenignFault, NEIGHBOUR);
        world.of(incident).severity.availability = share(fault);
        world.numbers().bystander_chance = Ppm::ONE;
        world.numbers().bystander_severity = share(block);
        world.numbers().shut_out = Ppm::ZERO;
        let mut run = world.run(1);
        run.until(200).order(IT, OrderDraft::new(OrderKind::BlockUpstream).on(SITE));
        let before = damage(&mut run, 215)[2];
        let by = |run: &mut Run, order: bool| {
            run.damaged(2, |cause| matches!(cause, Cause::Order(_)) == order)
        };
        let incident_before = by(&mut run, false);
        let after = damage(&mut run, 215 + HOUR)[2];
        let shares = [by(&mut run, false) - incident_before, by(&mut run, true)];
        assert_near(shares[0] + shares[1], after - before, 1e-6);
        shares
    };
    for (fault, block, [by_fault, by_block]) in [
        (0.3, 0.4, [0.3, 0.4]),
        (0.8, 0.8, [0.5, 0.5]),
        (1.0, 0.25, [0.8, 0.2]),
        (0.0, 0.4, [0.0, 0.4]),
        (0.8, 0.0, [0.8, 0.0]),
    ] {
        let [incident, order] = lost(fault, block);
        assert_near(incident, 60.0 * by_fault, 0.001);
        assert_near(order, 60.0 * by_block, 0.001);
    }
}

/// Goal: the spoils of a theft are what was taken, whether or not the asset matters. Method: a leak
/// after a theft from an asset that matters and from one that does not, and after none.
#[test]
fn a_leak_needs_what_was_taken_and_not_what_it_was_worth() {
    let leaks = |taken: f64, criticality: f64| {
        let mut world = World::new().blind();
        let theft = world.incident(Primitive::SqliExfil, TALLY);
        world.of(theft).severity.confidentiality = share(taken);
        world.asset(TALLY).criticality = [share(criticality); 7];
        let leak = world.incident(Primitive::HackAndLeak, SITE);
        world.of(leak).uses = Some(theft);
        world.of(leak).trigger = hotwash::scenario::model::Trigger::At(Minute(5 * HOUR));
        world.run(1).until(DAY).incident(leak).begun_at < Minute::NEVER
    };
    assert!(leaks(0.5, 1.0) && leaks(0.5, 0.0));
    assert!(!leaks(0.0, 1.0));
}

/// Goal: damage is technical. Method: a forged picture, a rumour and a leak with full severity,
/// which do none, and weigh in public as much as a theft of that severity.
#[test]
fn what_touches_no_system_does_no_damage() {
    for primitive in [Primitive::SyntheticMedia, Primitive::ProcessRumour, Primitive::HackAndLeak] {
        let mut world = hit(1.0, 1.0, 1.0);
        world.publicise(100, FIRST);
        let mut run = world.run(1);
        assert!(damage(&mut run, DAY).iter().all(|part| 0.0 < *part));
        let lost = |run: &mut Run| run.trust_moved(|cause| cause == Cause::Incident(FIRST));
        let weight = lost(&mut run);
        world.of(FIRST).primitive = primitive;
        let mut run = world.run(1);
        assert_eq!(damage(&mut run, DAY), [0.0; 3]);
        assert_near(lost(&mut run), weight, 1e-6);
    }
}

/// Goal: a theft takes the best first. Method: what it has taken after each quarter of its time, by
/// hand 0.4, 0.3, 0.2 and 0.1 of all; and evenly.
#[test]
fn a_theft_slows_down() {
    for (taken_first, so_far) in [(0.8, [0.4, 0.7, 0.9, 1.0]), (0.0, [0.25, 0.5, 0.75, 1.0])] {
        let mut world = hit(0.5, 0.0, 0.0);
        world.numbers().exfiltration_minutes = 4 * DAY;
        world.numbers().taken_first = share(taken_first);
        let whole = 0.5 * world.numbers().confidentiality_loss_impairment_minutes as f64;
        let mut run = world.run(1);
        for (day, share) in (1..).zip(so_far) {
            assert_near(damage(&mut run, 60 + day * DAY)[0], whole * share, whole / 1e4);
        }
        assert_near(damage(&mut run, 20 * DAY)[0], whole, whole / 1e4);
    }
}

/// Goal: the damage of a quiet intrusion that stays is not that of many. Method: what it spoils in
/// three half-lives, by hand 1, 1/2 and 1/4 of the first; what is plain to see does not tire, nor
/// does a quiet one with a half-life without end.
#[test]
fn a_quiet_intrusion_spoils_less_and_less() {
    let spoiled = |primitive, half_life| {
        let mut world = hit(0.0, 0.5, 0.0);
        world.of(FIRST).primitive = primitive;
        world.numbers().quiet_half_life_minutes = half_life;
        world.numbers().weight_integrity = Ppm::ONE;
        let mut run = world.run(1);
        let so_far = [1, 2, 3].map(|days| damage(&mut run, 60 + days * DAY)[1] / (0.5 * 1_440.0));
        [so_far[0], so_far[1] - so_far[0], so_far[2] - so_far[1]]
    };
    let near = |got: [f64; 3], wanted: [f64; 3]| {
        got.into_iter().zip(wanted).for_each(|(got, wanted)| assert_near(got, wanted, 1e-6));
    };
    near(spoiled(Primitive::SqliExfil, DAY), [1.0, 0.5, 0.25]);
    near(spoiled(Primitive::SqliExfil, FOREVER), [1.0; 3]);
    near(spoiled(Primitive::Deface, DAY), [1.0; 3]);
}

/// Goal: what is gone is missed less once people do it in another way, and what is wrong stays
/// wrong. Method: the same for locked files, by hand; and for files that nobody can do without.
#[test]
fn people_find_other_ways_for_what_is_gone() {
    let lost = |dimension: usize, half_life| {
        let mut world = hit(0.0, 0.5, 0.5);
        world.of(FIRST).primitive = Primitive::Ransomware;
        world.numbers().workaround_half_life_minutes = half_life;
        (world.numbers().weight_integrity, world.numbers().weight_availability) =
            (Ppm::ONE, Ppm::ONE);
        let mut run = world.run(1);
        [1, 2, 3].map(|days| damage(&mut run, 60 + days * DAY)[dimension] / (0.5 * 1_440.0))
    };
    let near = |got: [f64; 3], wanted: [f64; 3]| {
        got.into_iter().zip(wanted).for_each(|(got, wanted)| assert_near(got, wanted, 1e-6));
    };
    near(lost(2, DAY), [1.0, 1.5, 1.75]);
    near(lost(2, FOREVER), [1.0, 2.0, 3.0]);
    near(lost(1, DAY), [1.0, 2.0, 3.0]);
}

/// Goal: several cycles are measured as one is. Method: an hour at full criticality in one
/// election, and in each of two.
#[test]
fn the_meter_measures_several_cycles_as_one() {
    let level = |cycles: i64| {
        let mut world = World::new().blind().unexamined();
        let calendar = &mut world.scenario.calendar;
        calendar.election_days.clear();
        calendar.windows.clear();
        for cycle in 0..cycles {
            for (phase, day) in [(Phase::Registration, 0), (Phase::Count, 10)] {
                let start = Minute((20 * cycle + day) * DAY);
                let window = hotwash::base::calendar::Window { phase, start, planning_slots: 0 };
                calendar.windows.push(window);
            }
            calendar.election_days.push(Minute((20 * cycle + 10) * DAY));
        }
        for cycle in 0..cycles {
            let outage = world.incident(Primitive::BenignFault, SITE);
            let at = Minute((20 * cycle + 11) * DAY);
            world.of(outage).trigger = hotwash::scenario::model::Trigger::At(at);
            world.of(outage).severity.availability = Ppm::ONE;
            world.of(outage).duration_minutes = Some(HOUR);
        }
        let half = world.numbers().damage_half_impairment_minutes as f64;
        (world.run(1).finish().kernel.meters().damage.as_f64(), half)
    };
    let ((one, half), (two, _)) = (level(1), level(2));
    assert_near(one, 100.0 * 60.0 / (60.0 + half), 1e-4);
    assert_near(two, one, 1e-4);
}
