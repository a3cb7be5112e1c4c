//! Checks of the mechanisms on the shipped scenarios: paired seeds, one thing changed, the median
//! difference with a bootstrap interval. They say what the model does, not what is true of the
//! world, and nothing is tuned to them; see "Tuning" in `docs/model.md`.
//!
//! `cargo test --test mechanisms -- --nocapture` prints the intervals.
mod contradiction;
mod paired;
#[path = "../fixtures/paired_difference.rs"]
mod paired_difference;

use hotwash::policy::PolicyKind;
use paired::{Outcome, compare};

/// Seeds per comparison.
const SEEDS: u64 = 200;

/// Goal: working together, as `network` does, beats looking after one's own. Method: 200 paired
/// seeds of each scenario, same seed, another policy in every seat; the whole interval of the
/// median difference must lie on the better side, for damage and for trust.
#[test]
fn network_beats_silo_on_damage_and_on_trust() {
    for pack in ["national-cycle", "count-night"] {
        let differences = compare(pack, PolicyKind::Network, PolicyKind::Silo, SEEDS);
        let damage = differences.of(|outcome| outcome.damage);
        let trust = differences.of(|outcome| outcome.trust);
        println!("{pack}, network minus silo: damage {damage}; trust {trust}");
        assert!(damage.high < 0.0, "{pack}: damage {damage}");
        assert!(0.0 < trust.low, "{pack}: trust {trust}");
    }
}

/// Goal: telling everyone everything has a price. Method: 200 paired seeds; with `broadcast`
/// instead of `network` desks hold more mail and more comes out by leaks and news first, and on
/// the night that counts the fuller desks contain less.
#[test]
fn broadcast_pays_for_telling_everyone_everything() {
    let night = compare("count-night", PolicyKind::Broadcast, PolicyKind::Network, SEEDS);
    let cycle = compare("national-cycle", PolicyKind::Broadcast, PolicyKind::Network, SEEDS / 10);
    for (pack, differences) in [("count-night", &night), ("national-cycle", &cycle)] {
        let damage = differences.of(|outcome| outcome.damage);
        let trust = differences.of(|outcome| outcome.trust);
        let reading = differences.of(|outcome| outcome.messages_read);
        let leaks = differences.of(|outcome| outcome.first_in_the_news);
        let waiting = differences.of(|outcome| outcome.waiting_minutes);
        println!(
            "{pack}, broadcast minus network: damage {damage}; trust {trust}; messages read \
             {reading}; first in the news {leaks}; minutes on a desk {waiting}"
        );
        assert!(0.0 < reading.low, "{pack}: messages {reading}");
        assert!(0.0 < waiting.low, "{pack}: waiting {waiting}");
    }
    let damage = night.of(|outcome| outcome.damage);
    assert!(0.0 < damage.low, "on count night fuller desks contain less: {damage}");
    let leaks = cycle.of(|outcome| outcome.first_in_the_news);
    assert!(0.0 < leaks.low, "over a cycle more comes out by itself: {leaks}");
}

/// Goal: saying nothing and doing nothing is a choice with consequences. Method: as above, against
/// empty seats.
#[test]
fn empty_seats_are_worse_than_any_that_work_together() {
    let outcome = |outcome: &Outcome| outcome.damage;
    for pack in ["national-cycle", "count-night"] {
        let differences = compare(pack, PolicyKind::Network, PolicyKind::Absent, SEEDS / 4);
        let damage = differences.of(outcome);
        println!("{pack}, network minus absent: damage {damage}");
        assert!(damage.high < 0.0, "{pack}: {damage}");
    }
}
