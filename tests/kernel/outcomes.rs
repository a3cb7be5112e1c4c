//! The outcomes that logs are read for: small exercises whose answers are worked out by hand.

use hotwash::base::ids::{IncidentId, SeatId};
use hotwash::base::level::Ppm;
use hotwash::base::minute::{DAY, HOUR};
use hotwash::measure::{Outcomes, Recorder};
use hotwash::scenario::model::{
    CauseClass, Countermeasure, Prepare, Primitive, Respond, Speak, Tell,
};

use crate::run::Run;
use crate::world::{CERT, COMMUNICATIONS, HEAD, IT, SERVICE, SITE, TALLY, World, share};

const FLOOD: IncidentId = IncidentId(0);

/// A flood from minute 60 that nobody notices; the technicians, who own the site, hear of it at
/// 100. Messages between them and the CERT take no time, and looks never end.
fn flood() -> World {
    let mut world = World::new().blind().unexamined();
    let flood = world.incident(Primitive::Ddos, SITE);
    world.tell(100, [IT], flood);
    let numbers = world.numbers();
    (numbers.contact_none_minutes, numbers.same_house_minutes) = (0, 0);
    numbers.wrong_desk = Ppm::ZERO;
    numbers.legal_review_minutes = 0;
    world
}

/// Plays on to the end and reads the outcomes.
fn outcomes(run: &mut Run) -> Outcomes {
    let recorder = Recorder::new(&mut run.kernel);
    run.finish();
    let recording = recorder.finish(&mut run.kernel);
    Outcomes::new(&mut run.kernel, &recording)
}

fn tell(run: &mut Run, minute: i64, to: SeatId) {
    run.until(minute).order(IT, Tell::Notify { incident: FLOOD, to: to.into() });
}

/// Method: the technicians know at 100, the CERT is told at 130, the communications office at 160,
/// the head never: the median of 30 and 60 minutes is 45, and one is left in the dark.
#[test]
fn who_needed_to_know_was_told_after_so_long() {
    let mut run = flood().run(1);
    tell(&mut run, 130, CERT);
    tell(&mut run, 160, COMMUNICATIONS);
    let outcomes = outcomes(&mut run);
    assert_eq!(outcomes.notification, Some(45 * 60));
    assert_eq!(outcomes.never_notified, 1);
    assert_eq!(outcomes.dwell, None, "nobody noticed it: they were told");
}

/// Method: at the end the technicians, the CERT and the office hold that something is wrong, the
/// head nothing: of six pairs three share all that either knows, three nothing.
#[test]
fn awareness_is_shared_by_those_who_know_the_same() {
    let mut run = flood().run(1);
    tell(&mut run, 130, CERT);
    tell(&mut run, 130, COMMUNICATIONS);
    assert_eq!(outcomes(&mut run).shared_awareness, Some(share(0.5)));
    let nobody = outcomes(&mut World::new().blind().run(1));
    assert_eq!(nobody.shared_awareness, None, "there was nothing to know");
}

/// Method: two people of half expertise who know nothing work at 2 x 0.5 x the pace of the
/// undiagnosed; set to 1, ten hours of work take ten hours from minute 200 on, 100 minutes after it
/// was first known.
#[test]
fn an_incident_is_contained_after_so_long() {
    let mut world = flood();
    world.numbers().undiagnosed_speed = Ppm::ONE;
    let mut run = world.run(1);
    run.until(200).order(IT, Respond::AssignResponders { incident: FLOOD, responders: 2 });
    let contained = run.until(200 + 30 * DAY).contained_at(FLOOD).map(|at| 60 * (at - 100));
    let outcomes = outcomes(&mut run);
    assert!(contained.is_some_and(|seconds| 60 * (10 * HOUR + 100) <= seconds));
    assert_eq!(outcomes.containment, contained);
}

/// Method: an attack is called a fault in public by the head, and an attack by the technicians
/// after that: the first word counts, and it was wrong. The head spoke before any news, so nothing
/// was exposed; told by the news, it was.
#[test]
fn the_first_cause_named_counts_and_outsiders_expose() {
    let mut world = flood();
    world.tell(100, [HEAD], FLOOD);
    let mut run = world.run(1);
    let says = |cause| Speak::AssertCause { incident: FLOOD, cause };
    run.until(110).order(HEAD, says(CauseClass::Fault));
    run.until(300).order(IT, says(CauseClass::Attack));
    let told = outcomes(&mut run);
    assert_eq!(told.first_causes_right, Some(Ppm::ZERO));
    assert_eq!(told.exposures, 0);
    world.publicise(105, FLOOD);
    let exposed = outcomes(&mut world.run(1));
    assert_eq!(exposed.exposures, 1);
    assert_eq!(exposed.first_causes_right, None, "no official named a cause");
}

/// Method: sixty days after the start, of the EMB's three systems on a wire one was patched on the
/// tenth day: the median age is that of those that never were.
#[test]
fn patches_age_until_the_end() {
    let mut run = flood().run(1);
    run.until(10 * DAY).order(IT, Countermeasure::Patch { asset: TALLY });
    assert_eq!(outcomes(&mut run).patch_age, Some(60 * 60 * DAY));
}

/// Method: what orders cost is added up, and a service inside the EMB without a basis is counted.
#[test]
fn spending_and_acts_without_a_basis_are_counted() {
    let mut world = flood();
    world.tell(100, [SERVICE], FLOOD);
    let mut run = world.run(1);
    run.until(200).order(IT, Prepare::Fund { asset: SITE });
    let costs =
        run.kernel.scenario().parameters.actions.costs(Prepare::Fund { asset: SITE }.kind());
    assert!(0 < costs, "money is spent");
    run.until(210).order(IT, Tell::RequestHelp { incident: FLOOD, to: SERVICE.into() });
    run.until(300).order(SERVICE, Respond::AssignResponders { incident: FLOOD, responders: 1 });
    let outcomes = outcomes(&mut run);
    assert_eq!(outcomes.spending, costs);
    assert_eq!(outcomes.overreaches, 1);
}
