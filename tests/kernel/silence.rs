//! What is left to others (6.7): official silence, news that come when they come, and stories.

use hotwash::base::calendar::Phase;
use hotwash::base::ids::{IncidentId, SeatId};
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::DAY;
use hotwash::scenario::model::{OrderDraft, OrderKind, Primitive};
use hotwash::sim::engine::Chance;
use hotwash::sim::event::Event;
use hotwash::sim::ledger::Cause;

use crate::run::{assert_near, median};
use crate::world::{BROADCASTER, HEAD, SITE, World, points, seats, share};

const IT_IS: IncidentId = IncidentId(0);
/// Minute at which the matter is in the news; the silence is a vacuum an hour and a half later.
const PUBLIC: i64 = 100;

/// Points of trust that silence cost about an outage with this severity, until an answer.
fn silent(severity: f64, full: f64, answer: Option<(i64, SeatId)>) -> f64 {
    let mut world = World::new().blind().unexamined();
    world.incident(Primitive::BenignFault, SITE);
    world.of(IT_IS).severity.availability = share(severity);
    world.inject(61, seats([HEAD, BROADCASTER]), hotwash::scenario::model::Effect::Tell(IT_IS));
    world.publicise(PUBLIC, IT_IS);
    world.numbers().silence = points(full);
    world.numbers().vacuum_minutes = 90;
    world.numbers().finding = Points::ZERO;
    let mut run = world.run(1);
    if let Some((at, seat)) = answer {
        run.until(at).order(seat, OrderDraft::new(OrderKind::HoldStatement).about(IT_IS));
    }
    run.until(10 * DAY);
    run.trust_moved(|cause| cause == Cause::Silence(IT_IS))
}

/// Goal: saying nothing is not free. Method: silence without end, by hand three points and a half,
/// a quarter and so on of that, down to a thirty-second; broken before it is a vacuum, after it,
/// and by somebody who is no authority; about half a matter; and with a silence that costs nothing.
#[test]
fn silence_costs_when_it_is_a_vacuum_and_half_as_much_after_as_long_again() {
    assert_near(silent(1.0, -3.0, None), -3.0 * 63.0 / 32.0, 1e-4);
    assert_eq!(silent(1.0, -3.0, Some((PUBLIC + 60, HEAD))), 0.0);
    assert_near(silent(1.0, -3.0, Some((PUBLIC + 95, HEAD))), -3.0, 1e-4);
    assert_near(silent(1.0, -3.0, Some((PUBLIC + 185, HEAD))), -4.5, 1e-4);
    let outsider = silent(1.0, -3.0, Some((PUBLIC + 60, BROADCASTER)));
    assert_near(outsider, -3.0 * 63.0 / 32.0, 1e-4);
    assert_near(silent(0.5, -3.0, None), -1.5 * 63.0 / 32.0, 1e-4);
    assert_eq!(silent(1.0, 0.0, None), 0.0);
}

/// Method: minutes until the news have an outage under many seeds, against the draw by its name;
/// and with no spread.
#[test]
fn news_come_after_a_drawn_time() {
    let after = |spread: f64, seed: u64| {
        let mut world = World::new().blind();
        world.incident(Primitive::BenignFault, SITE);
        world.numbers().news_minutes = 30;
        world.numbers().news_spread = share(spread);
        let mut run = world.run(seed);
        run.until(10 * DAY);
        let incident = run.incident(IT_IS);
        let disclosure = incident.disclosure.expect("the news have it");
        (disclosure.at.since(incident.acting_at), run.kernel.scenario().incidents[0].key)
    };
    let drawn: Vec<f64> = (1..=99)
        .map(|seed| {
            let (minutes, key) = after(0.8, seed);
            let times: Ppm = Chance::new(seed).draw(21, key, 0).log_normal(share(0.8));
            assert_eq!(minutes, times.of(30));
            minutes as f64
        })
        .collect();
    assert_near(median(drawn), 30.0, 9.0);
    assert!((1..=20).all(|seed| after(0.0, seed).0 == 30));
}

/// Method: reach of a rumour after its first step on election night and in a campaign, by hand; and
/// with stories that are passed on alike in calm times.
#[test]
fn a_story_grows_less_outside_the_critical_window() {
    let reach = |phase, calm: f64| {
        let mut world = World::in_phase(phase).blind();
        world.incident(Primitive::BenignFault, SITE);
        world.numbers().rumour_growth = share(2.0);
        world.numbers().rumour_decay = share(0.05);
        world.numbers().rumour_calm = share(calm);
        let rumour = hotwash::scenario::model::Effect::StartRumour(IT_IS, share(0.05));
        world.inject(PUBLIC, seats([HEAD]), rumour);
        let mut run = world.run(1);
        run.until_event(|event| matches!(event, Event::RumourStep(_)));
        run.kernel.rumours()[0].reach[0].0 as f64 / 1e6
    };
    let after = |growth: f64| 0.05 + growth * 0.8 * 0.05 * 0.95 - 0.05 * 0.05;
    assert_near(reach(Phase::Count, 0.4), after(2.0), 1e-5);
    assert_near(reach(Phase::Campaign, 0.4), after(0.8), 1e-5);
    assert_near(reach(Phase::Campaign, 1.0), after(2.0), 1e-5);
}
