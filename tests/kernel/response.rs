//! Response (6.5): how fast people contain an incident, alone and together, and what measures trade
//! against each other.

use std::collections::BTreeMap;
use std::sync::Arc;

use hotwash::base::ids::{IncidentId, SeatId};
use hotwash::base::level::Ppm;
use hotwash::base::minute::{DAY, HOUR, Minute};
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::model::{
    AgencyKind, Fallback, ForumMode, Order, OrderDraft, OrderKind, Primitive, Respond, Scenario,
    Severity, Stage, TieStart,
};
use hotwash::sim::kernel::Kernel;
use hotwash::sim::ledger::Cause;

use crate::run::{Run, assert_near, median};
use crate::world::{CERT, HEAD, IT, NEIGHBOUR, PARTNER, SITE, TALLY, TELECOM, World, seats, share};

const FLOOD: IncidentId = IncidentId(0);

/// An incident that the owner and the national team know of, and nothing else that matters:
/// nobody looks, nothing spreads, and it makes no difference what those at work know.
pub fn at_work() -> World {
    let mut world = World::new().blind().unexamined();
    let flood = world.incident(Primitive::BenignFault, SITE);
    world.tell(61, [IT, CERT], flood);
    let numbers = world.numbers();
    (numbers.undiagnosed_speed, numbers.unscoped_speed) = (Ppm::ONE, Ppm::ONE);
    (numbers.coarse_block_bystanders, numbers.shut_out) = (Ppm::ONE, Ppm::ZERO);
    numbers.coarse_block_leaves = numbers.block_leaves;
    numbers.blind_patch_share = numbers.patch_share;
    numbers.blind_restore_speed = numbers.restore_speed;
    world
}

fn send(responders: u16) -> Order {
    Respond::AssignResponders { incident: FLOOD, responders }.into()
}

/// Minutes of work until containment when the owner works from minute 100 on, and the partner too
/// if it is to; they know of each other if the owner asks for help.
pub fn minutes(world: &World, owner: u16, partner: u16, asked: bool) -> f64 {
    let mut run = world.run(1);
    run.until(62);
    run.order(IT, OrderDraft::new(OrderKind::GrantAccess).on(SITE).to(seats([CERT])));
    if asked {
        run.order(IT, OrderDraft::new(OrderKind::RequestHelp).about(FLOOD).to(seats([CERT])));
    }
    // Far enough for any message to arrive.
    run.until(10 * DAY);
    run.order(IT, send(owner));
    if 0 < partner {
        run.order(CERT, send(partner));
    }
    run.finish();
    run.contained_at(FLOOD).expect("it is contained in the end") as f64 - (10 * DAY) as f64
}

/// Method: the same work by one, two and four people of two skills; work is people times skill.
#[test]
fn work_is_done_at_the_rate_of_people_times_expertise() {
    for (people, skill) in [(1, 0.5), (2, 0.5), (4, 0.5), (4, 1.0), (3, 0.2)] {
        let mut world = at_work();
        world.seat(IT).expertise = [share(skill); 3];
        assert_near(minutes(&world, people, 0, false), 600.0 / f64::from(people) / skill, 1.0);
    }
}

/// Goal: effort that two agencies spend unaware of each other counts once. Method: two teams of the
/// same strength, unaware, and aware of each other; against one alone.
#[test]
fn effort_spent_unaware_of_each_other_counts_once() {
    let mut world = at_work();
    world.forum([IT, CERT], 4);
    let perfect = TieStart { contact: true, familiarity: Ppm::ONE, ..TieStart::default() };
    world.ties([IT, CERT], perfect);
    let alone = minutes(&world, 2, 0, false);
    assert_eq!(minutes(&world, 2, 2, false), alone, "twice the same work is once the work");
    // The better of two teams sets the pace.
    assert_near(minutes(&world, 1, 4, false), alone / 2.0, alone * 0.02);
    assert_near(minutes(&world, 2, 2, true), alone / 2.0, alone * 0.02);
}

/// Goal: working with those one knows is faster. Method: the tie of the helper to the lead, from
/// none to perfect; with strangers as fast as friends it makes no difference.
#[test]
fn strangers_work_together_at_a_share_of_their_speed() {
    let with_tie = |tie: TieStart, strangers: f64| {
        let mut world = at_work();
        world.numbers().unclear_lead = Ppm::ONE;
        world.numbers().familiarity_half_life_minutes = i64::MAX / 2;
        world.numbers().stranger_speed = share(strangers);
        world.ties([IT, CERT], tie);
        minutes(&world, 2, 2, true)
    };
    let contact = TieStart { contact: true, ..TieStart::default() };
    let friends = TieStart { familiarity: Ppm::ONE, ..contact };
    // One team at full speed, the other at 0.5 + 0.5 times the quality of the tie.
    for (tie, quality) in [(TieStart::default(), 0.0), (contact, 1.0 / 3.0), (friends, 1.0)] {
        let helper = 0.5 + 0.5 * quality;
        assert_near(with_tie(tie, 0.5), 600.0 / (1.0 + helper), 2.0);
        assert_near(with_tie(tie, 1.0), 300.0, 2.0);
    }
}

/// Goal: it must be clear who leads. Method: two aware teams without a forum, in one that members
/// govern, in one that is led; and with numbers that make no difference.
#[test]
fn clarity_of_lead_sets_the_pace_of_those_who_work_together() {
    let with_mode = |mode: Option<ForumMode>, formality: f64, unclear: f64, shared: f64| {
        let mut world = at_work();
        let perfect = TieStart { contact: true, familiarity: Ppm::ONE, ..TieStart::default() };
        world.ties([IT, CERT], perfect);
        world.numbers().familiarity_half_life_minutes = i64::MAX / 2;
        world.numbers().unclear_lead = share(unclear);
        world.numbers().shared_lead = share(shared);
        if let Some(mode) = mode {
            let forum = world.forum([IT, CERT, HEAD], 3);
            let forum = &mut world.scenario.collaboration.forums[forum.index()];
            (forum.mode, forum.formality) = (mode, share(formality));
        }
        300.0 / minutes(&world, 2, 2, true)
    };
    assert_near(with_mode(None, 0.0, 0.6, 0.8), 0.6, 0.01);
    assert_near(with_mode(Some(ForumMode::ParticipantGoverned), 1.0, 0.6, 0.8), 0.8, 0.01);
    assert_near(with_mode(Some(ForumMode::ParticipantGoverned), 0.0, 0.6, 0.8), 0.64, 0.01);
    assert_near(with_mode(Some(ForumMode::LeadOrganisation), 0.0, 0.6, 0.8), 1.0, 0.01);
    assert_near(with_mode(Some(ForumMode::NetworkAdministrative), 0.0, 0.6, 0.8), 1.0, 0.01);
    assert_near(with_mode(None, 0.0, 1.0, 0.8), 1.0, 0.01);
}

/// Goal: work on a wrong or an open diagnosis is slow. Method: looks that are always right, always
/// wrong, and none; then with speeds that do not differ.
#[test]
fn a_wrong_diagnosis_slows_the_work_more_than_an_open_one() {
    let paced = |right: Option<f64>, undiagnosed: f64, misdiagnosed: f64| {
        let mut world = at_work();
        world.numbers().undiagnosed_speed = share(undiagnosed);
        world.numbers().misdiagnosed_speed = share(misdiagnosed);
        if let Some(right) = right {
            world.numbers().first_look_minutes = 0;
            world.numbers().first_look_right = share(right);
            world.numbers().first_look_skill = Ppm::ZERO;
            world.numbers().shared_error = Ppm::ZERO;
        }
        300.0 / minutes(&world, 4, 0, false)
    };
    assert_near(paced(Some(1.0), 0.5, 0.3), 1.0, 0.01);
    // One look by half an expert weighs 1.5 of 3.5 with the doubt, of the 0.75 that it takes.
    assert_near(paced(Some(0.0), 0.5, 0.3), 0.5 - 0.2 * (1.5 / 3.5 / 0.75), 0.01);
    assert_near(paced(None, 0.5, 0.3), 0.5, 0.01);
    assert_eq!(paced(None, 1.0, 1.0), paced(Some(0.0), 1.0, 1.0));
}

/// What of the time from notice to containment is saved by a partner that works with the others,
/// against the same seeds with its seat empty, over all incidents on which it worked.
fn saved_by(scenario: &Arc<Scenario>, partner: SeatId, seeds: u64) -> Vec<f64> {
    let all = Cast::all(PolicyKind::Network, scenario.seats.len());
    let without = all.clone().with(partner, PolicyKind::Absent);
    let mut saved = Vec::new();
    for seed in 0..seeds {
        let play = |cast: &Cast| -> BTreeMap<usize, (f64, bool)> {
            let mut kernel = Kernel::new(scenario.clone(), seed);
            Play::new(&mut kernel, cast, seed).run(scenario.calendar.end);
            let incidents = kernel.snapshot().incidents.into_iter().enumerate();
            incidents
                .filter(|(_, it)| it.acting_at < Minute::NEVER)
                .filter_map(|(at, it)| {
                    // What ends by itself needs no partner, and was not contained.
                    let took = it.contained_at?.since(it.acting_at) as f64;
                    Some((at, (took, it.worked.contains(partner))))
                })
                .collect()
        };
        let (with, without) = (play(&all), play(&without));
        for (at, (took, worked)) in with {
            if let (Some((alone, _)), true) = (without.get(&at), worked && 0.0 < took) {
                saved.push(1.0 - took / alone.max(1.0));
            }
        }
    }
    saved
}

/// What good partners of the owner save in count nights, one at a time, in the median.
fn saved_by_good_partners(night: &Arc<Scenario>, seeds: u64) -> f64 {
    let good = |seat: &SeatId| {
        let kind = night.seats[seat.index()].kind;
        matches!(kind, AgencyKind::Cert | AgencyKind::Vendor | AgencyKind::TelecomRegulator)
    };
    let mut best = 0.0_f64;
    let mut all = Vec::new();
    for partner in night.seat_ids().filter(good) {
        let saved = saved_by(night, partner, seeds);
        if saved.is_empty() {
            continue;
        }
        let id = &night.seats[partner.index()].id;
        let percent = 100.0 * median(saved.clone());
        println!("{}, {id}: {} incidents, {percent:.1} % sooner", night.id, saved.len());
        best = best.max(percent / 100.0);
        all.extend(saved);
    }
    println!("{}, any of them: {:.1} % sooner", night.id, 100.0 * median(all));
    best
}

/// Goal: one good partner shortens containment by 10 to 30 % in the median (model.md §1), and one
/// that can do nothing by nothing. Method: the network policy with each technical partner in turn,
/// against the same seeds with that seat empty; the best of them is the good one.
#[test]
fn a_good_partner_shortens_containment_by_a_fifth() {
    let night = crate::world::pack("count-night");
    let saved = saved_by_good_partners(&night, 100);
    let cycle = saved_by_good_partners(&crate::world::pack("national-cycle"), 8);
    println!("a good partner saves {saved:.3} of count nights, {cycle:.3} of national cycles");
    assert!((0.10..=0.30).contains(&saved), "{saved}");
    assert!((0.10..=0.30).contains(&cycle), "{cycle}");
    let mut helpless = (*night).clone();
    for seat in &mut helpless.seats {
        if matches!(seat.kind, AgencyKind::Cert | AgencyKind::TelecomRegulator) {
            seat.expertise = [Ppm::ZERO; 3];
        }
    }
    let saved = saved_by_good_partners(&Arc::new(helpless), 15);
    assert!(saved < 0.03, "who can do nothing saves nothing: {saved}");
}

/// An intrusion that drains secrets and stops half of the service.
fn intrusion(primitive: Primitive) -> World {
    let mut world = at_work();
    *world.of(FLOOD) = {
        let planned = world.of(FLOOD).clone();
        hotwash::scenario::model::Incident {
            primitive,
            cause: primitive.cause(),
            severity: Severity {
                confidentiality: share(0.5),
                integrity: share(0.3),
                availability: share(0.5),
            },
            ..planned
        }
    };
    world
}

/// Damage per dimension by the incident itself, and by orders, until a minute.
fn losses(run: &mut Run, until: i64) -> ([f64; 3], f64) {
    run.until(until);
    let by_incident = [0, 1, 2].map(|at| run.damaged(at, |it| matches!(it, Cause::Incident(_))));
    let by_order: f64 = (0..3).map(|at| run.damaged(at, |it| matches!(it, Cause::Order(_)))).sum();
    (by_incident, by_order)
}

/// Goal: taking an asset offline trades service for secrets and correctness. Method: the same
/// intrusion with and without, an hour of it.
#[test]
fn taking_offline_saves_secrets_and_costs_the_service() {
    let world = intrusion(Primitive::SqliExfil);
    let [with, without] = [true, false].map(|offline| {
        let mut run = world.run(1);
        run.until(100);
        if offline {
            run.order(IT, OrderDraft::new(OrderKind::TakeOffline).on(SITE));
        }
        run.until(105);
        let before = losses(&mut run, 105);
        let after = losses(&mut run, 105 + HOUR);
        let by_incident: f64 = (0..3).map(|at| after.0[at] - before.0[at]).sum();
        (by_incident, after.1)
    });
    assert_eq!(with.0, 0.0, "nothing gets in and nothing gets out");
    assert_near(with.1, 60.0, 0.01);
    assert!(without.0 > 0.0 && without.1 == 0.0);
}

/// Goal: a block upstream leaves a share of the traffic's effect and may hit bystanders on the same
/// provider, for a while. Method: an hour before and an hour after, chance all or nothing.
#[test]
fn a_block_leaves_a_share_and_may_hit_bystanders() {
    let blocked = |leaves: f64, chance: f64, severity: f64| {
        let mut world = at_work();
        world.of(FLOOD).primitive = Primitive::Ddos;
        world.numbers().coarse_block_leaves = share(leaves);
        world.numbers().bystander_chance = share(chance);
        world.numbers().bystander_severity = share(severity);
        let mut run = world.run(1);
        run.until(100);
        run.order(IT, OrderDraft::new(OrderKind::BlockUpstream).on(SITE));
        run.until(115);
        let (before, _) = losses(&mut run, 115);
        let (after, bystanders) = losses(&mut run, 115 + HOUR);
        let (_, in_the_end) = losses(&mut run, 5 * DAY);
        (after[2] - before[2], bystanders, in_the_end)
    };
    let (left, bystanders, in_the_end) = blocked(0.15, 1.0, 0.4);
    assert_near(left, 60.0 * 0.5 * 0.15, 0.01);
    assert_near(bystanders, 60.0 * 0.4, 0.01);
    assert_near(in_the_end, 6.0 * 60.0 * 0.4, 0.01);
    assert_eq!(blocked(0.15, 0.0, 0.4).2, 0.0);
    assert_eq!(blocked(0.15, 1.0, 0.0).2, 0.0);
    assert_near(blocked(1.0, 0.0, 0.4).0, 60.0 * 0.5, 0.01);
}

/// Method: how often bystanders are hit, over seeds, at the chance of the parameter.
#[test]
fn bystanders_are_hit_at_the_chance_of_the_parameter() {
    let mut world = at_work();
    world.of(FLOOD).primitive = Primitive::Ddos;
    world.numbers().bystander_chance = share(0.2);
    let hit = world.over(200, |mut run| {
        run.until(100).order(IT, OrderDraft::new(OrderKind::BlockUpstream).on(SITE));
        losses(&mut run, DAY).1 > 0.0
    });
    assert_near(hit.into_iter().filter(|hit| *hit).count() as f64, 40.0, 16.0);
}

/// Goal: a fallback covers its share, unless it falls with the asset's provider. Method: an hour of
/// a flood on the fallback, with a provider of its own, on the same one that is hit too.
#[test]
fn a_fallback_covers_its_share_unless_it_falls_too() {
    let hour = |covers: f64, same_provider: bool| {
        let mut world = at_work();
        world.of(FLOOD).hits_provider = true;
        let provider = world.asset(SITE).provider.filter(|_| same_provider);
        world.asset(SITE).fallback = Some(Fallback { covers: share(covers), provider });
        world.asset(NEIGHBOUR).provider = None;
        let mut run = world.run(1);
        run.until(100).order(IT, OrderDraft::new(OrderKind::SwitchFallback).on(SITE));
        let before = losses(&mut run, 130).0[2];
        losses(&mut run, 130 + HOUR).0[2] - before
    };
    assert_near(hour(0.6, false), 30.0 * 0.4, 0.01);
    assert_near(hour(0.0, false), 30.0, 0.01);
    assert_near(hour(0.6, true), 30.0, 0.01);
}

/// Goal: closing holes does part of the work on an intrusion, none of it on a flood. Method: time
/// to contain with a patch and without.
#[test]
fn a_patch_does_part_of_the_work_on_an_intrusion_and_none_on_a_flood() {
    let contained = |primitive: Primitive, patched: bool| {
        let world = intrusion(primitive);
        let mut run = world.run(1);
        run.until(100);
        if patched {
            run.order(IT, OrderDraft::new(OrderKind::Patch).on(SITE));
        }
        run.until(100 + 4 * HOUR);
        run.order(IT, send(4));
        run.finish();
        run.contained_at(FLOOD).unwrap() as f64 - (100 + 4 * HOUR) as f64
    };
    let [plain, patched] = [false, true].map(|patched| contained(Primitive::SqliExfil, patched));
    assert_near(patched / plain, 0.6, 0.01);
    assert_eq!(contained(Primitive::Ddos, true), contained(Primitive::Ddos, false));
}

/// Goal: what was impaired comes back after containment, faster when somebody restores. Method:
/// time from containment to recovery.
#[test]
fn restoring_speeds_recovery() {
    let recovery = |restored: bool, speed: f64| {
        let mut world = at_work();
        world.numbers().blind_restore_speed = share(speed);
        let mut run = world.run(1);
        run.until(100).order(IT, send(4));
        run.until_event(|event| matches!(event, hotwash::sim::event::Event::Contain(_)));
        if restored {
            run.order(IT, OrderDraft::new(OrderKind::Restore).on(SITE));
        }
        run.finish();
        let state = run.incident(FLOOD);
        assert_eq!(state.stage, Stage::Recovered);
        state.recovered_at.unwrap().since(state.contained_at.unwrap()) as f64
    };
    let slow = recovery(false, 2.0);
    assert_near(slow, 600.0 * 0.5, 1.0);
    // Half an hour passes until the order takes effect.
    assert_near(recovery(true, 2.0), 30.0 + (slow - 30.0) / 2.0, 2.0);
    assert_near(recovery(true, 1.0), slow, 1.0);
}

/// Goal: who has no responders free, no mandate or knows of nothing sends nobody. Method: the
/// refusals.
#[test]
fn people_are_sent_only_by_mandate_or_when_asked() {
    use hotwash::sim::orders::Refusal;
    let world = at_work();
    let mut run = world.run(1);
    run.until(62);
    assert_eq!(run.refused(CERT, send(2)), Refusal::NoMandate);
    assert_eq!(run.refused(PARTNER, send(2)), Refusal::NotKnown);
    assert_eq!(run.refused(IT, send(5)), Refusal::NobodyFree);
    assert_eq!(run.refused(IT, send(0)), Refusal::AlreadyDone);
    run.order(IT, OrderDraft::new(OrderKind::RequestHelp).about(FLOOD).to(seats([CERT])));
    run.until(10 * DAY);
    run.order(CERT, send(2));
    assert_eq!(run.refused(CERT, OrderDraft::new(OrderKind::Patch).on(TALLY)), Refusal::NoMandate);
    run.until(10 * DAY + 1);
    assert_eq!(run.agency(CERT).busy, 2);
}

/// Goal: what is contained is over no later than it would have been by itself, and what ends by
/// itself was contained by nobody. Method: work that is done soon, and work that is never done, on
/// an incident that ends after a day and on one that does not end.
#[test]
fn containment_never_makes_an_incident_last_longer() {
    let end = |lasts: Option<i64>, works: bool, recovery: f64| {
        let mut world = at_work();
        world.of(FLOOD).duration_minutes = lasts;
        world.numbers().recovery_share = share(recovery);
        let mut run = world.run(1);
        run.until(100);
        if works {
            run.order(IT, send(4));
        }
        run.finish();
        let state = run.incident(FLOOD);
        (state.contained_at.is_some(), state.recovered_at.map(|at| at.0))
    };
    let by_itself = Some(HOUR + DAY);
    assert_eq!(end(Some(DAY), false, 5.0), (false, by_itself));
    assert_eq!(end(Some(DAY), true, 5.0), (true, by_itself), "recovery alone would take longer");
    assert_eq!(end(Some(DAY), true, 0.5), (true, Some(100 + 300 + 300)));
    assert_eq!(end(None, true, 5.0), (true, Some(100 + 300 + 3000)));
    assert_eq!(end(None, false, 5.0), (false, None));
}

/// What is in force on the site: fallback, block, logs kept.
fn in_force(run: &mut Run) -> [bool; 3] {
    let view = run.view(IT);
    let site = view.assets.iter().find(|seen| seen.asset == SITE).expect("it owns the site");
    [site.on_fallback, site.blocked, site.logs_kept]
}

/// Goal: measures last as long as what they are for. Method: a fallback, a block and kept logs
/// against a flood that ends by itself after a day; with a second one that the house knows of and
/// that lasts longer; with a second one that lies low and nobody knows of.
#[test]
fn measures_end_when_everything_on_the_asset_is_over() {
    let days = |second: Option<(i64, bool)>| {
        let mut world = at_work();
        world.of(FLOOD).primitive = Primitive::Ddos;
        world.of(FLOOD).duration_minutes = Some(DAY);
        world.asset(SITE).fallback = Some(Fallback { covers: share(0.5), provider: None });
        if let Some((lasts, known)) = second {
            let other = world.incident(Primitive::SqliExfil, SITE);
            world.of(other).duration_minutes = Some(lasts);
            if known {
                world.tell(62, [IT], other);
            }
        }
        let mut run = world.run(1);
        run.until(100);
        run.order(IT, OrderDraft::new(OrderKind::SwitchFallback).on(SITE));
        run.order(TELECOM, OrderDraft::new(OrderKind::BlockUpstream).on(SITE));
        run.order(IT, OrderDraft::new(OrderKind::PreserveLogs).about(FLOOD));
        let over = [1, 2, 3].map(|day| {
            assert!(day != 1 || in_force(run.until(60 + DAY - 1)) == [true; 3]);
            in_force(run.until(60 + day * DAY)) == [false; 3]
        });
        assert!(run.incident(FLOOD).logs_kept, "what was set aside stays");
        over
    };
    assert_eq!(days(None), [true, true, true]);
    assert_eq!(days(Some((2 * DAY, true))), [false, true, true]);
    assert_eq!(days(Some((2 * DAY, false))), [true, true, true]);
}

/// Method: a fallback taken in advance, without any incident, until somebody restores.
#[test]
fn a_measure_taken_in_advance_ends_by_order() {
    use hotwash::sim::orders::Refusal;
    let mut world = World::new().blind();
    world.asset(SITE).fallback = Some(Fallback { covers: share(0.5), provider: None });
    let mut run = world.run(1);
    let restore = OrderDraft::new(OrderKind::Restore).on(SITE);
    assert_eq!(run.refused(IT, restore), Refusal::NothingToRestore);
    run.order(IT, OrderDraft::new(OrderKind::SwitchFallback).on(SITE));
    assert!(in_force(run.until(10 * DAY))[0]);
    run.order(IT, restore);
    assert!(!in_force(run.until(11 * DAY))[0]);
    assert_eq!(run.refused(IT, restore), Refusal::NothingToRestore);
}

/// Method: a block with a bystander, against a flood that is over two hours later, or far later.
#[test]
fn bystanders_are_let_through_when_the_block_ends() {
    let hours = |lasts: i64| {
        let mut world = at_work();
        world.of(FLOOD).primitive = Primitive::Ddos;
        world.of(FLOOD).duration_minutes = Some(lasts);
        world.numbers().bystander_chance = Ppm::ONE;
        world.numbers().bystander_severity = Ppm::ONE;
        let mut run = world.run(1);
        run.until(105).order(IT, OrderDraft::new(OrderKind::BlockUpstream).on(SITE));
        losses(&mut run, 5 * DAY).1 / HOUR as f64
    };
    assert_near(hours(3 * HOUR), 2.0, 0.001);
    assert_near(hours(4 * DAY), 6.0, 0.001);
}

/// Method: a second block a while after the first has ended, with the same bystander.
#[test]
fn every_block_holds_up_bystanders_for_a_time_of_its_own() {
    let mut world = at_work();
    world.of(FLOOD).primitive = Primitive::Ddos;
    world.of(FLOOD).duration_minutes = Some(HOUR);
    let again = world.incident(Primitive::Ddos, SITE);
    world.of(again).trigger = hotwash::scenario::model::Trigger::At(Minute(180));
    world.tell(181, [IT], again);
    world.numbers().bystander_chance = Ppm::ONE;
    world.numbers().bystander_severity = Ppm::ONE;
    let mut run = world.run(1);
    let block = OrderDraft::new(OrderKind::BlockUpstream).on(SITE);
    run.until(62).order(IT, block);
    run.until(200).order(IT, block);
    // From 15 minutes after the order until the flood was over, and for six hours.
    let held_up = (120 - 77) + 6 * HOUR;
    assert_near(losses(&mut run, 5 * DAY).1, held_up as f64, 0.01);
}
