//! Public information (6.7): who tells first, what silence breeds, what can be said against it and
//! when, and what it costs authorities to be wrong or at odds.

use hotwash::base::calendar::Phase;
use hotwash::base::ids::{AssetId, IncidentId, SeatId};
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::{DAY, HOUR};
use hotwash::scenario::model::{CauseClass, OrderDraft, OrderKind, Primitive, Side, TieStart};
use hotwash::sim::event::Event;
use hotwash::sim::ledger::Cause;
use hotwash::sim::orders::Refusal;
use hotwash::sim::vocabulary::Path;

use crate::run::{Run, assert_near};
use crate::world::{
    BROADCASTER, CERT, CHECKER, COMMUNICATIONS, COPY, FOREVER, HEAD, IT, MINISTRY, NEIGHBOUR,
    PLATFORM, RESEARCHER, SITE, TALLY, World, points, seats, share,
};

const IT_IS: IncidentId = IncidentId(0);

/// A fault on the site with full severity that these seats know of; nobody looks, the news find
/// nothing by themselves, and trust does not come back during the test.
pub fn matter(knowing: &[SeatId]) -> World {
    let mut world = World::new().blind().unexamined();
    let incident = world.incident(Primitive::BenignFault, SITE);
    world.of(incident).severity.availability = Ppm::ONE;
    world.inject(
        61,
        knowing.iter().copied().collect(),
        hotwash::scenario::model::Effect::Tell(incident),
    );
    world.numbers().trust_half_life_minutes = i64::MAX / 4;
    world.numbers().finding = Points::ZERO;
    slow_stories(&mut world);
    world
}

/// Stories that are not everywhere within half a day, whatever is done about them.
fn slow_stories(world: &mut World) {
    world.numbers().rumour_growth = share(0.8);
}

pub fn say(kind: OrderKind) -> OrderDraft {
    OrderDraft::new(kind).about(IT_IS)
}

fn cause(cause: CauseClass) -> OrderDraft {
    say(OrderKind::AssertCause).naming(cause)
}

/// What becoming public cost the paper segment, in points.
fn shock(world: &World, teller: Option<SeatId>) -> f64 {
    let mut world = world.clone();
    if teller.is_none() {
        world.publicise(100, IT_IS);
    }
    let mut run = world.run(1);
    run.until(99);
    if let Some(seat) = teller {
        run.order(seat, say(OrderKind::HoldStatement));
    }
    let before = run.trust_by()[0];
    let at = if teller.is_some() { 109 } else { 100 };
    assert!(run.until(at - 1).incident(IT_IS).disclosure.is_none());
    assert!(run.until(at).incident(IT_IS).disclosure.is_some());
    run.trust_by()[0] - before
}

/// Method: the same matter told first by the owner, its house, another authority, somebody who is
/// none, and the news.
#[test]
fn who_discloses_first_sets_what_it_costs() {
    let mut world = matter(&[IT, HEAD, CERT, BROADCASTER, RESEARCHER]);
    let full = world.numbers().trust_attack.as_f64();
    assert_near(shock(&world, Some(IT)), full * 0.6, 1e-6);
    assert_near(shock(&world, Some(HEAD)), full * 0.6, 1e-6);
    assert_near(shock(&world, Some(CERT)), full, 1e-6);
    assert_near(shock(&world, Some(BROADCASTER)), full * 1.4, 1e-6);
    assert_near(shock(&world, None), full * 1.4, 1e-6);
    world.numbers().disclosed_first = Ppm::ONE;
    world.numbers().outsiders_first = Ppm::ONE;
    for teller in [Some(IT), Some(CERT), Some(BROADCASTER), None] {
        assert_near(shock(&world, teller), full, 1e-6);
    }
    world.numbers().trust_attack = points(1.0);
    assert!(0.0 < shock(&world, None), "the sign of the plain effect is a parameter");
    world.numbers().trust_attack = Points::ZERO;
    assert_eq!(shock(&world, None), 0.0);
}

/// Method: severity, criticality, a second channel, and a party's copy of the register.
#[test]
fn the_public_weight_of_a_matter_follows_what_it_does() {
    let plain = matter(&[IT]);
    let full = shock(&plain, None);
    let mut half = plain.clone();
    half.of(IT_IS).severity.availability = share(0.5);
    assert_near(shock(&half, None), full / 2.0, 1e-6);
    let mut quiet = plain.clone();
    quiet.asset(SITE).criticality = [Ppm::ZERO; 7];
    assert_near(shock(&quiet, None), full / 3.0, 1e-4);
    let mut channel = plain.clone();
    channel.asset(SITE).independent_channel = true;
    let second = channel.numbers().second_channel.0 as f64 / 1e6;
    assert_near(shock(&channel, None), full * (1.0 - second), 1e-6);
    channel.numbers().second_channel = Ppm::ZERO;
    assert_near(shock(&channel, None), full, 1e-6);
    let mut copy = plain;
    copy.of(IT_IS).asset = COPY;
    let blame = copy.numbers().register_blame.0 as f64 / 1e6;
    assert_eq!(blame, 0.5);
    assert_near(shock(&copy, None), full * blame, 1e-6);
    copy.numbers().register_blame = Ppm::ZERO;
    assert_eq!(shock(&copy, None), 0.0);
}

/// How far a rumour has reached the paper segment, and what it cost in points of overall trust.
fn rumour(run: &mut Run, until: i64) -> (f64, f64) {
    run.until(until);
    let cost = run.trust_moved(|cause| matches!(cause, Cause::Rumour(_)));
    let rumours = run.kernel.rumours();
    (rumours.first().map_or(0.0, |it| it.reach[0].0 as f64 / 1e6), cost)
}

/// Method: a public matter that an authority answers before the vacuum, after it, and never; and
/// patience without end.
#[test]
fn official_silence_breeds_a_rumour() {
    let spread = |answer_at: Option<i64>, vacuum: i64, who: SeatId| {
        let mut world = matter(&[HEAD, BROADCASTER]);
        world.publicise(100, IT_IS);
        world.numbers().vacuum_minutes = vacuum;
        let mut run = world.run(1);
        if let Some(at) = answer_at {
            run.until(at).order(who, say(OrderKind::HoldStatement));
        }
        rumour(&mut run, DAY)
    };
    let silent = spread(None, 90, HEAD);
    assert!(0.1 < silent.0 && silent.1 < -0.5, "{silent:?}");
    assert_eq!(spread(Some(170), 90, HEAD), (0.0, 0.0));
    assert_eq!(spread(Some(170), 90, BROADCASTER), silent, "that was no authority");
    let late = spread(Some(200), 90, HEAD);
    assert!(0.0 < late.0 && late.0 < silent.0 && silent.1 < late.1 && late.1 < 0.0);
    assert_eq!(spread(None, FOREVER, HEAD), (0.0, 0.0));
}

/// Method: an authority that discloses by itself is heard from the first minute.
#[test]
fn who_discloses_leaves_no_vacuum() {
    let mut run = matter(&[HEAD]).run(1);
    run.until(100).order(HEAD, say(OrderKind::HoldStatement));
    assert_eq!(rumour(&mut run, 2 * DAY), (0.0, 0.0));
}

/// What a rumour costs that begins at minute 100, with something done about it.
pub fn rumoured(world: &World, act: impl Fn(&mut Run)) -> f64 {
    let mut world = world.clone();
    let effect = hotwash::scenario::model::Effect::StartRumour(IT_IS, share(0.05));
    world.inject(100, seats([HEAD]), effect);
    let mut run = world.run(1);
    act(&mut run);
    run.until(100);
    rumour(&mut run, 100 + 12 * HOUR).1
}

/// Method: what twelve hours of a rumour cost after a prebunk one hour, ten and twenty days before,
/// against none; and one by somebody whom nobody believes.
#[test]
fn a_prebunk_slows_rumours_and_wears_off_with_its_half_life() {
    let cost = |days_before: Option<i64>, effect: f64, believed: f64| {
        let mut world = World::new().blind();
        world.numbers().forewarning = Points::ZERO;
        slow_stories(&mut world);
        world.numbers().prebunk = share(effect);
        world.numbers().trust_half_life_minutes = i64::MAX / 4;
        world.seat(COMMUNICATIONS).credibility = share(believed);
        let incident = world.incident(Primitive::BenignFault, SITE);
        let at = 30 * DAY;
        let rumour = hotwash::scenario::model::Effect::StartRumour(incident, share(0.05));
        world.inject(at, seats([HEAD]), rumour);
        let mut run = world.run(1);
        if let Some(days) = days_before {
            run.until(at - days * DAY - HOUR);
            run.order(COMMUNICATIONS, OrderDraft::new(OrderKind::Prebunk));
        }
        run.until(at + 12 * HOUR);
        -run.trust_moved(|cause| matches!(cause, Cause::Rumour(_)))
    };
    let none = cost(None, 0.8, 1.0);
    let [fresh, older, old] = [0, 10, 20].map(|days| cost(Some(days), 0.8, 1.0));
    println!("rumour: {none:.2}, after a prebunk {fresh:.2}, 10 d {older:.2}, 20 d {old:.2}");
    assert!(fresh < none / 2.0 && fresh < older && older < old && old < none);
    assert_eq!(cost(Some(0), 0.0, 1.0), none);
    assert_eq!(cost(Some(0), 0.8, 0.0), none, "who is not believed convinces nobody");
}

/// Method: read what a prebunk leaves of its strength after days, from the susceptibility it takes:
/// at a half-life, two runs with half the strength and none of the age cost the same.
#[test]
fn a_prebunk_halves_in_its_half_life() {
    let reach = |age: i64, credibility: f64| {
        let mut world = World::new().blind();
        world.seat(COMMUNICATIONS).credibility = share(credibility);
        let incident = world.incident(Primitive::BenignFault, SITE);
        let at = 30 * DAY;
        let rumour = hotwash::scenario::model::Effect::StartRumour(incident, share(0.05));
        world.inject(at, seats([HEAD]), rumour);
        let mut run = world.run(1);
        run.until(at - age - HOUR).order(COMMUNICATIONS, OrderDraft::new(OrderKind::Prebunk));
        run.until(at + HOUR).kernel.rumours()[0].reach[0].0 as f64
    };
    let half_life = World::new().numbers().prebunk_half_life_minutes;
    assert_near(reach(half_life, 0.8), reach(0, 0.4), 100.0);
}

/// Method: saying in advance what may happen costs the forewarning in every segment, and may not be
/// repeated within a week.
#[test]
fn a_prebunk_costs_a_little_and_is_not_repeated_at_will() {
    let mut world = matter(&[]);
    world.numbers().forewarning = points(-0.3);
    let mut run = world.run(1);
    run.order(CERT, OrderDraft::new(OrderKind::Prebunk));
    run.until(HOUR);
    assert_near(run.trust(), 60.0 - 0.3, 1e-5);
    assert_eq!(run.refused(CERT, OrderDraft::new(OrderKind::Prebunk)), Refusal::AlreadyDone);
    run.until(7 * DAY + HOUR).order(CERT, OrderDraft::new(OrderKind::Prebunk));
}

/// Method: a fact-check some hours into a rumour wins back a tenth of what it cost so far; and
/// slows it, if that is not neutral.
#[test]
fn a_later_fact_check_wins_back_almost_nothing() {
    let checked = |debunk: f64, leaves: f64| {
        let mut world = matter(&[CHECKER]);
        world.numbers().debunk = share(debunk);
        world.numbers().factcheck_leaves = share(leaves);
        let effect = hotwash::scenario::model::Effect::StartRumour(IT_IS, share(0.05));
        world.inject(100, seats([HEAD]), effect);
        let mut run = world.run(1);
        run.until(100 + 5 * HOUR + 1).order(CHECKER, say(OrderKind::Deny));
        run.until(100 + 5 * HOUR + 10);
        let before = rumour(&mut run, 100 + 5 * HOUR + 10).1;
        let after = rumour(&mut run, 100 + 5 * HOUR + 11).1;
        (after - before, before, rumour(&mut run, DAY).1)
    };
    let (won_back, cost, with) = checked(0.1, 0.6);
    assert_near(won_back, -0.1 * cost, 1e-5);
    assert_eq!(checked(0.0, 0.6).0, 0.0);
    assert!(checked(0.0, 1.0).2 < checked(0.0, 0.6).2 && cost < 0.0 && with < cost);
}

/// Method: a statement, a fact-check and a platform each leave their share of a rumour's growth;
/// set to leave all of it, they do nothing.
#[test]
fn statements_fact_checks_and_platforms_slow_a_rumour() {
    let acts: [(&str, fn(&mut Run)); 3] = [
        ("statement", |run| {
            run.until(62).order(HEAD, say(OrderKind::HoldStatement));
        }),
        ("fact-check", |run| {
            run.until(101).order(CHECKER, say(OrderKind::Explain));
        }),
        ("platform", |run| {
            run.until(62).order(PLATFORM, say(OrderKind::ContactPlatform));
        }),
    ];
    for (name, act) in acts {
        let mut world = matter(&[HEAD, CHECKER, PLATFORM]);
        world.numbers().debunk = Ppm::ZERO;
        world.numbers().vacuum_minutes = FOREVER;
        world.numbers().trust_attack = Points::ZERO;
        let (alone, answered) = (rumoured(&world, |_| {}), rumoured(&world, act));
        assert!(alone < answered * 1.1, "{name}: {answered} against {alone}");
        world.numbers().statement_leaves = Ppm::ONE;
        world.numbers().factcheck_leaves = Ppm::ONE;
        world.numbers().platform_leaves = Ppm::ONE;
        assert_eq!(rumoured(&world, act), rumoured(&world, |_| {}), "{name}");
    }
}

/// Goal: what answers one kind of talk does little about another. Method: what a story, a forgery
/// and a leak cost after a fact-check and after a platform has acted, against what they cost where
/// every answer fits; a story is no platform's, and a leak is not to be rebutted.
#[test]
fn an_answer_that_does_not_fit_does_little() {
    let check: fn(&mut Run) = |run| {
        run.until(101).order(CHECKER, say(OrderKind::Explain));
    };
    let remove: fn(&mut Run) = |run| {
        run.until(62).order(PLATFORM, say(OrderKind::ContactPlatform));
    };
    let worse = |primitive, answer: fn(&mut Run)| {
        let mut world = matter(&[HEAD, CHECKER, PLATFORM]);
        world.of(IT_IS).primitive = primitive;
        world.numbers().debunk = Ppm::ZERO;
        world.numbers().vacuum_minutes = FOREVER;
        world.numbers().trust_attack = Points::ZERO;
        let cost = |misfit: f64| {
            let mut world = world.clone();
            world.numbers().misfit = share(misfit);
            rumoured(&world, answer)
        };
        let (misfit, fit) = (cost(0.3), cost(1.0));
        assert!(misfit <= fit, "{misfit} against {fit}");
        misfit < fit
    };
    let kinds = [Primitive::ProcessRumour, Primitive::SyntheticMedia, Primitive::HackAndLeak];
    assert_eq!(kinds.map(|kind| worse(kind, check)), [false, false, true]);
    assert_eq!(kinds.map(|kind| worse(kind, remove)), [true, false, false]);
}

/// Method: when a platform acts, by agreement, of its own accord, and without either.
#[test]
fn platforms_answer_soon_under_an_agreement_and_late_without() {
    let acted = |from: SeatId, agreement: bool| {
        let mut world = matter(&[HEAD, PLATFORM]);
        world.tie(HEAD, PLATFORM).legal_basis = agreement;
        let mut run = world.run(1);
        run.until(100).order(from, say(OrderKind::ContactPlatform).to(seats([PLATFORM])));
        let acted = run.until_event(|event| matches!(event, Event::PlatformActs(_)));
        acted.expect("it acts in the end") - 110
    };
    assert_eq!(acted(HEAD, false), 48 * HOUR);
    assert_eq!(acted(HEAD, true), 2 * HOUR);
    assert_eq!(acted(PLATFORM, false), 2 * HOUR);
}

/// Two authorities name different causes at minute 110; one corrects itself at a minute, if at all.
fn quarrel(world: &World, correct_at: Option<i64>, until: i64) -> f64 {
    let mut run = world.run(1);
    run.until(100);
    run.order(HEAD, cause(CauseClass::Fault));
    run.order(CERT, cause(CauseClass::Attack));
    if let Some(at) = correct_at {
        run.until(at - 30).order(CERT, say(OrderKind::Correct));
    }
    run.until(until);
    run.trust_moved(|cause| matches!(cause, Cause::Contradiction(_)))
}

/// Method: read the cost of a contradiction hour by hour, to the cap and beyond; after a
/// correction; and outside the critical window, where everything goes slower.
#[test]
fn contradictions_cost_by_the_hour_until_corrected_or_capped() {
    let mut world = matter(&[HEAD, CERT]);
    let hourly = world.numbers().contradiction_hour.as_f64();
    let cap = world.numbers().contradiction_cap.as_f64();
    for hours in [0, 1, 2, 5] {
        let cost = quarrel(&world, None, 110 + hours * HOUR);
        assert_near(cost, hourly * hours as f64, 1e-5);
    }
    assert_near(quarrel(&world, None, 20 * DAY), cap, 1e-4);
    let corrected = quarrel(&world, Some(110 + 3 * HOUR + 30), 20 * DAY);
    assert_near(corrected, hourly * 3.0, 1e-5);

    let mut campaign = world.clone();
    campaign.scenario.calendar.windows[0].phase = Phase::Campaign;
    let calm = campaign.numbers().calm.0 as f64 / 1e6;
    assert_near(quarrel(&campaign, None, 110 + 5 * HOUR), hourly * calm * 5.0, 1e-4);

    let mut trifle = world.clone();
    trifle.asset(SITE).criticality = [Ppm::ZERO; 7];
    assert_near(quarrel(&trifle, None, 110 + 3 * HOUR), hourly, 1e-4);
    world.numbers().contradiction_hour = Points::ZERO;
    assert_eq!(quarrel(&world, None, 20 * DAY), 0.0);
}

/// Method: pairs of statements of which two cannot both be true, and pairs that can.
#[test]
fn only_official_statements_that_exclude_each_other_contradict() {
    let contradict = |one: (SeatId, OrderDraft), other: (SeatId, OrderDraft)| {
        let mut run = matter(&[HEAD, CERT, BROADCASTER, IT]).run(1);
        run.until(100).order(one.0, one.1);
        run.order(other.0, other.1);
        run.until(200);
        !run.kernel.contradictions().is_empty()
    };
    let (attack, fault) = (cause(CauseClass::Attack), cause(CauseClass::Fault));
    let deny = say(OrderKind::Deny);
    assert!(contradict((HEAD, attack), (CERT, fault)));
    assert!(contradict((HEAD, attack), (CERT, deny)));
    assert!(contradict((HEAD, deny), (CERT, attack)));
    assert!(!contradict((HEAD, fault), (CERT, deny)), "both can be true");
    assert!(!contradict((HEAD, attack), (CERT, attack)));
    assert!(!contradict((HEAD, attack), (BROADCASTER, fault)), "not an authority");
    assert!(!contradict((HEAD, attack), (HEAD, fault)), "it only changed its mind");
    assert!(!contradict((HEAD, attack), (CERT, say(OrderKind::HoldStatement))));
}

/// What being proved wrong cost, for a claim that is so, stood by or corrected before.
fn proof(world: &World, claims: &[(SeatId, OrderDraft)], corrected: bool) -> f64 {
    let mut run = world.run(1);
    run.until(100);
    for (seat, order) in claims {
        run.order(*seat, *order);
    }
    if corrected {
        run.until(200).order(claims[0].0, say(OrderKind::Correct));
    }
    run.finish();
    run.trust_moved(|cause| matches!(cause, Cause::Proof(_)))
}

/// Method: right, wrong, wrong and corrected, wrong by several, and by no authority.
#[test]
fn a_statement_proved_false_costs_double_and_half_of_that_if_corrected() {
    let mut world = matter(&[HEAD, CERT, BROADCASTER]);
    world.of(IT_IS).truth_after_minutes = 10 * DAY;
    world.numbers().contradiction_hour = Points::ZERO;
    let full = world.numbers().trust_attack.as_f64();
    let wrong = cause(CauseClass::Attack);
    assert_near(proof(&world, &[(HEAD, wrong)], false), 2.0 * full, 1e-4);
    assert_near(proof(&world, &[(HEAD, wrong)], true), full, 1e-4);
    assert_eq!(proof(&world, &[(HEAD, cause(CauseClass::Fault))], false), 0.0);
    assert_eq!(proof(&world, &[(HEAD, say(OrderKind::Deny))], false), 0.0, "it was no attack");
    let both = proof(&world, &[(HEAD, wrong), (CERT, wrong)], false);
    assert_near(both, 2.0 * full, 1e-4);
    assert_eq!(proof(&world, &[(BROADCASTER, wrong)], false), 0.0);
    world.numbers().proved_false = Ppm::ONE;
    assert_near(proof(&world, &[(HEAD, wrong)], false), full, 1e-4);
    world.numbers().trust_attack = points(1.0);
    assert!(proof(&world, &[(HEAD, wrong)], false) < 0.0, "to be wrong never wins trust");
}

/// What an explanation repairs of the loss of the paper segment, as a share.
fn repaired(world: &World, speaker: SeatId) -> f64 {
    let mut world = world.clone();
    world.publicise(100, IT_IS);
    world.numbers().digital = Ppm::ONE;
    let mut run = world.run(1);
    run.until(101).order(speaker, say(OrderKind::Explain));
    let lost = run.trust_moved(|cause| matches!(cause, Cause::Incident(_)));
    run.until(200);
    run.trust_moved(|cause| matches!(cause, Cause::Order(_))) / -lost
}

/// Method: the share of a loss that an explanation wins back, plain, with paper, in the legal
/// silence, by somebody less believed; and with no effect.
#[test]
fn explanations_repair_a_share_and_the_legal_silence_constrains_them() {
    let mut world = matter(&[HEAD, CERT]);
    let explanation = world.numbers().explanation.0 as f64 / 1e6;
    assert_near(repaired(&world, HEAD), explanation * 0.8, 1e-4);
    let mut paper = world.clone();
    paper.asset(SITE).paper_trail = true;
    let adds = paper.numbers().paper_adds.0 as f64 / 1e6;
    assert_near(repaired(&paper, HEAD), (explanation + adds) * 0.8, 1e-4);
    let mut silence = world.clone();
    silence.scenario.calendar.windows[0].phase = Phase::Silence;
    let left = silence.numbers().silence_leaves.0 as f64 / 1e6;
    assert!(left < 1.0);
    assert_near(repaired(&silence, HEAD), explanation * 0.8 * left, 1e-4);
    silence.numbers().silence_leaves = Ppm::ONE;
    assert_near(repaired(&silence, HEAD), explanation * 0.8, 1e-4);
    world.seat(HEAD).credibility = share(0.4);
    assert_near(repaired(&world, HEAD), explanation * 0.4, 1e-4);
    world.numbers().explanation = Ppm::ZERO;
    assert_eq!(repaired(&world, HEAD), 0.0);
}

/// Method: raw forms published beforehand count as paper.
#[test]
fn published_forms_stand_behind_an_explanation() {
    let mut world = matter(&[HEAD]);
    world.publicise(100, IT_IS);
    let repaired = |forms: bool| {
        let mut run = world.run(1);
        if forms {
            run.order(HEAD, OrderDraft::new(OrderKind::PublishForms));
        }
        run.until(101).order(HEAD, say(OrderKind::Explain));
        run.until(200).trust_moved(|cause| matches!(cause, Cause::Order(_)))
    };
    let (without, with) = (repaired(false), repaired(true));
    assert!(0.0 < without && without * 1.2 < with);
}

/// A count without a result, and what victory claims cost until a day later.
pub fn victory(hazard: f64, act: impl Fn(&mut World), play: impl Fn(&mut Run)) -> (f64, usize) {
    let mut world = matter(&[HEAD, MINISTRY]);
    world.publication(FOREVER, 300);
    world.scenario.publications[0].path = vec![SITE];
    world.numbers().victory_hazard = share(hazard);
    world.numbers().delay = Points::ZERO;
    world.numbers().delay_day = Points::ZERO;
    act(&mut world);
    let (mut cost, mut claims) = (0.0, 0);
    for seed in 0..20 {
        let mut run = world.run(seed);
        play(&mut run);
        run.until(DAY);
        let victory = |it: &&hotwash::sim::read::Claim| {
            it.stance == hotwash::sim::vocabulary::Stance::Victory
        };
        claims += run.kernel.claims().iter().filter(victory).count();
        cost += run.trust_moved(|cause| matches!(cause, Cause::Claim(_)));
    }
    (cost / 20.0, claims)
}

/// Method: parties under a count that never ends: tempted, never tempted, briefed, and after
/// authorities have explained. Briefing and explaining leave a share of the hazard.
#[test]
fn parties_claim_victory_in_a_vacuum_unless_briefed_or_told() {
    let silent = victory(0.15, |_| {}, |_| {});
    assert!(30 < silent.1 && silent.0 < -1.0, "{silent:?}");
    assert_eq!(victory(0.0, |_| {}, |_| {}), (0.0, 0));
    assert_eq!(victory(1.0, |_| {}, |_| {}).1, 40);
    let brief = |run: &mut Run| {
        let all = run.kernel.briefing().seats_where(|seat| seat.kind.is_party());
        run.order(HEAD, OrderDraft::new(OrderKind::BriefParties).to(all));
    };
    let certain = |world: &mut World| world.numbers().equal_help = Ppm::ONE;
    let briefed = victory(
        0.15,
        |world| {
            certain(world);
            world.numbers().briefed_leaves = Ppm::ZERO;
        },
        brief,
    );
    assert_eq!(briefed.1, 0);
    let explain = |run: &mut Run| {
        run.until(100).order(HEAD, say(OrderKind::Explain));
    };
    let told = victory(0.15, |world| world.numbers().statement_leaves = share(0.1), explain);
    assert!(told.1 * 2 < silent.1, "{told:?} against {silent:?}");
    let in_vain = victory(0.15, |world| world.numbers().statement_leaves = Ppm::ONE, explain);
    assert_eq!(in_vain.1, silent.1);
    // What does not hold up the result explains nothing about it, and neither does who is no
    // authority.
    let elsewhere = victory(
        0.15,
        |world| {
            world.numbers().statement_leaves = share(0.1);
            world.scenario.publications[0].path = vec![TALLY];
        },
        explain,
    );
    assert_eq!(elsewhere.1, silent.1);
    let outsider = victory(
        0.15,
        |world| {
            world.numbers().statement_leaves = share(0.1);
            world.tell(61, [CHECKER], IT_IS);
        },
        |run| {
            run.until(100).order(CHECKER, say(OrderKind::Explain));
        },
    );
    assert_eq!(outsider.1, silent.1);
    let free = victory(1.0, |world| world.numbers().victory_claim = Points::ZERO, |_| {});
    assert_eq!(free.0, 0.0);
}

/// Method: parties that are sure to claim victory say that they wait: for what holds up the result,
/// and for something else, which keeps nobody from it.
#[test]
fn parties_that_say_what_they_wait_for_wait() {
    let claims = |path: AssetId| {
        let parties = [SeatId(8), SeatId(9)];
        let change = |world: &mut World| {
            world.scenario.publications[0].path = vec![path];
            world.tell(61, parties, IT_IS);
        };
        let hold = |run: &mut Run| {
            run.until(100);
            for party in parties {
                run.order(party, say(OrderKind::HoldStatement));
            }
        };
        victory(1.0, change, hold).1
    };
    assert_eq!(claims(SITE), 0);
    assert_eq!(claims(TALLY), 2 * 20);
}

/// Method: the news find what is plainly visible after their time, and nothing else; on a second
/// run they never get round to it.
#[test]
fn the_news_find_what_is_plainly_visible() {
    let public_at = |asset, primitive, news: i64| {
        let mut world = World::new().blind();
        world.numbers().news_minutes = news;
        let incident = world.incident(primitive, asset);
        let mut run = world.run(1);
        run.until(10 * DAY);
        run.incident(incident).disclosure.map(|it| (it.at.0, it.first))
    };
    assert_eq!(public_at(SITE, Primitive::BenignFault, 30), Some((90, None)));
    assert_eq!(public_at(NEIGHBOUR, Primitive::Deface, 30), Some((90, None)));
    assert_eq!(public_at(SITE, Primitive::SqliExfil, 30), None);
    assert_eq!(public_at(COPY, Primitive::BenignFault, 30), None);
    assert_eq!(public_at(SITE, Primitive::BenignFault, FOREVER), None);
}

/// Method: a story about the process spreads further where it is welcome and where people are
/// easily had.
#[test]
fn rumours_spread_by_susceptibility_and_cost_most_where_they_are_welcome() {
    let costs = |susceptibility: [f64; 2], sides: [Side; 2], per_point: f64| {
        let mut world = matter(&[]);
        for at in 0..2 {
            world.scenario.country.segments[at].susceptibility = share(susceptibility[at]);
            world.scenario.country.segments[at].side = sides[at];
        }
        world.numbers().rumour = points(per_point);
        let effect = hotwash::scenario::model::Effect::StartRumour(IT_IS, share(0.05));
        world.inject(100, seats([HEAD]), effect);
        let mut run = world.run(1);
        run.until(100 + 6 * HOUR).trust_by().iter().map(|trust| 60.0 - trust).collect::<Vec<_>>()
    };
    let [government, opposition, neither] = [Side::Government, Side::Opposition, Side::Neither];
    let same = costs([0.8, 0.8], [neither, opposition], -4.0);
    assert_near(same[1] / same[0], 2.0, 0.01);
    let easy = costs([0.3, 0.9], [government, government], -4.0);
    assert!(0.0 <= easy[0] && easy[0] * 2.0 < easy[1]);
    assert_eq!(costs([0.8, 0.8], [neither, neither], 0.0), [0.0, 0.0]);
    assert_eq!(costs([0.0, 0.0], [neither, neither], -4.0), [0.0, 0.0]);
}

/// Method: a platform that knows nothing is asked; what it knows afterwards and by what path, and
/// that its time to answer counts from when it was asked.
#[test]
fn who_asks_a_platform_sends_it_a_message() {
    let mut world = matter(&[HEAD]);
    world.ties([HEAD, PLATFORM], TieStart { contact: true, ..TieStart::default() });
    let mut run = world.run(1);
    let order = run.until(100).order(HEAD, say(OrderKind::ContactPlatform).to(seats([PLATFORM])));
    run.until(110);
    let sent = run.kernel.log().messages.clone();
    assert_eq!(sent.len(), 1);
    assert_eq!((sent[0].from, sent[0].to, sent[0].order), (HEAD, seats([PLATFORM]), Some(order)));
    assert_eq!(run.known(PLATFORM, IT_IS), None, "it is on its way");
    let acts = run.until_event(|event| matches!(event, Event::PlatformActs(_)));
    assert_eq!(acts, Some(110 + 48 * HOUR));
    assert_eq!(run.known(PLATFORM, IT_IS).unwrap().path, Path::Message(0, HEAD));
}
