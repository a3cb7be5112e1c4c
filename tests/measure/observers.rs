//! What observers could see: less access never shows more, and what is seen is what was.

use hotwash::base::ids::SeatSet;
use hotwash::measure::coordination::{Coordination, Metric, Window};
use hotwash::measure::observers::{Access, Assessment, Field, assess, interviewed_by_default};
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::sim::kernel::Kernel;

use super::table::scenario;

fn played(pack: &str, policy: PolicyKind) -> Kernel {
    let scenario = scenario(pack, None);
    let mut kernel = Kernel::new(scenario.clone(), 1);
    Play::new(&mut kernel, &Cast::all(policy, scenario.seats.len()), 1).run(scenario.calendar.end);
    kernel
}

fn everybody(kernel: &Kernel) -> SeatSet {
    kernel.scenario().seat_ids().collect()
}

fn mean(values: impl Iterator<Item = Option<i64>>) -> Option<i64> {
    let values: Vec<i64> = values.flatten().collect();
    (!values.is_empty()).then(|| values.iter().sum::<i64>() / values.len() as i64)
}

/// Goal: the index is the mean of what is seen, and from all logs it is that of the measures.
/// Method: worked out again from the shares, which have their own tests.
#[test]
fn the_index_is_the_mean_of_what_is_seen() {
    for (pack, policy) in [("count-night", PolicyKind::Network), ("first-steps", PolicyKind::Silo)]
    {
        let mut kernel = played(pack, policy);
        let whole = Coordination::of(&kernel, Window::whole(kernel.now())).readings;
        let all = everybody(&kernel);
        let found = Access::ALL.map(|access| assess(&mut kernel, access, all));
        for it in &found {
            let seen = it.parts.iter().filter(|part| part.is_seen);
            assert_eq!(it.index, mean(seen.map(|part| part.value)), "{pack} {:?}", it.access);
            assert_eq!(it.full, mean(it.parts.iter().map(|part| whole.whole(part.metric))));
            assert!(it.parts.iter().all(|it| it.is_seen || it.value.is_none()));
        }
        let [public, _, logs] = &found;
        assert_eq!(logs.index, logs.full);
        assert!(logs.parts.iter().all(|it| it.value == it.full && it.is_seen));
        let seen = |of: &Assessment| of.parts.iter().filter(|it| it.is_seen).count();
        assert_eq!(found.each_ref().map(seen), [3, 5, 6]);
        let share =
            |of: &Assessment, metric| of.parts.iter().find(|it| it.metric == metric).unwrap().value;
        // All that is said in public is seen in public.
        for metric in [Metric::ClaimConsistency, Metric::FirstMover] {
            assert_eq!(share(public, metric), share(logs, metric), "{pack} {metric:?}");
        }
    }
}

/// Who talks to nobody learns what everybody knows; who talks to everybody knows what they knew.
#[test]
fn interviews_show_what_those_who_talk_did_themselves() {
    let mut kernel = played("count-night", PolicyKind::Network);
    let all = everybody(&kernel);
    let nobody = assess(&mut kernel, Access::Interviews, SeatSet::EMPTY);
    let everybody = assess(&mut kernel, Access::Interviews, all);
    let logs = assess(&mut kernel, Access::Logs, all);
    let share = |of: &Assessment, metric| {
        of.parts.iter().find(|it| it.metric == metric).map(|it| (it.value, it.cases))
    };
    for metric in [Metric::Coverage, Metric::LegalBasis] {
        assert_eq!(share(&everybody, metric), share(&logs, metric), "{metric:?}");
    }
    assert_ne!(share(&nobody, Metric::Coverage), share(&logs, Metric::Coverage));
    assert_eq!(share(&nobody, Metric::LegalBasis), Some((None, 0)));
    // One who talks shows part of it.
    let cert = kernel.scenario().seat("cert").unwrap();
    let one = assess(&mut kernel, Access::Interviews, SeatSet::only(cert));
    let cases = |of: &Assessment| share(of, Metric::Coverage).unwrap().1;
    assert!(cases(&one) <= cases(&everybody));
    let default = interviewed_by_default(kernel.scenario());
    assert_eq!(default, all, "no security service takes part in this one");
}

/// Every access says something in every field, and says what it leaves open; looking changes
/// nothing.
#[test]
fn every_field_is_found_or_left_open() {
    for (pack, policy) in [("count-night", PolicyKind::Silo), ("first-steps", PolicyKind::Absent)] {
        let mut kernel = played(pack, policy);
        let before = kernel.state_hash();
        for access in Access::ALL {
            let all = everybody(&kernel);
            let found = assess(&mut kernel, access, all).findings;
            assert!(found.is_sorted_by_key(|it| it.field), "{access:?}");
            for field in Field::ALL {
                assert!(found.iter().any(|it| it.field == field), "{access:?} {field:?}");
            }
            let open = found.iter().filter(|it| it.is_open).count();
            let least = if access == Access::Public { 3 } else { 1 };
            assert!(least <= open, "{access:?}: {open}");
        }
        assert_eq!(kernel.state_hash(), before);
    }
}
