//! Damage by when it was done.

use hotwash::base::calendar::Phase;
use hotwash::measure::DamageInTime;
use hotwash::policy::PolicyKind;
use hotwash::sim::ledger::Meter;

use crate::table::played;

/// Goal: nothing is lost when damage is divided over phases and cycles. Method: the sums against
/// the ledger; and none in a phase that the calendar does not have.
#[test]
fn phases_and_cycles_add_up_to_all_damage() {
    for pack in ["count-night", "national-cycle"] {
        let exercise = played(pack, 1, PolicyKind::Silo);
        let mut player = exercise.player();
        for step in &exercise.steps {
            player.go_to(step.at, |_, _| {});
            _ = player.put_in(step.input);
        }
        player.go_to(exercise.place(), |_, _| {});
        let kernel = &mut player.kernel;
        let DamageInTime { by_phase, by_cycle } = DamageInTime::of(kernel);
        let entries = [kernel.ledger().entries.clone(), kernel.flowing()].concat();
        let damage = entries.iter().filter(|entry| matches!(entry.meter, Meter::Damage(_)));
        let all: i64 = damage.map(|entry| entry.amount).sum();
        assert!(0 < all);
        assert_eq!(by_phase.iter().sum::<i64>(), all, "{pack}");
        assert_eq!(by_cycle, [all], "{pack}");
        let calendar = &kernel.scenario().calendar;
        for phase in Phase::ALL {
            let is_there = calendar.windows.iter().any(|window| window.phase == phase);
            assert!(is_there || by_phase[phase as usize] == 0, "{pack}: {phase:?}");
        }
    }
}
