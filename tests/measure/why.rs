//! Why a meter moved: the sums, and what is behind them.

use hotwash::base::minute::Minute;
use hotwash::measure::why::{What, why};
use hotwash::policy::PolicyKind;
use hotwash::scenario::model::Gauge;
use hotwash::sim::ledger::Cause;

use super::table::{minutes, played};

#[test]
fn causes_add_up_exactly_over_any_span() {
    for (pack, policy) in [
        ("first-steps", PolicyKind::Silo),
        ("count-night", PolicyKind::ByTheBook),
        ("national-cycle", PolicyKind::Network),
    ] {
        let exercise = played(pack, 3, policy);
        let minutes = minutes(&exercise);
        for gauge in Gauge::ALL {
            let mut level = None;
            for (at, to) in minutes.iter().enumerate() {
                let from = at.checked_sub(1).map(|at| minutes[at]);
                let (account, _) = why(&exercise, gauge, from, *to);
                let sum: i64 = account.causes.iter().map(|it| it.share.amount).sum();
                assert_eq!(sum, (account.after - account.before).0, "{pack} {gauge:?} to {to:?}");
                assert!(level.is_none_or(|level| level == account.before));
                level = Some(account.after);
                let sizes = account.causes.iter().map(|it| it.share.amount.unsigned_abs());
                assert!(sizes.is_sorted_by(|one, next| next <= one), "largest first");
            }
        }
    }
}

#[test]
fn spans_add_up_cause_by_cause() {
    let exercise = played("count-night", 9, PolicyKind::ByTheBook);
    let (half, end) = (Minute(exercise.until.0 / 2), exercise.until);
    let gauge = Gauge::Trust;
    let amount = |from, to, cause, via| {
        let (account, _) = why(&exercise, gauge, from, to);
        let is_it =
            |it: &&hotwash::measure::why::Explained| it.share.cause == cause && it.share.via == via;
        account.causes.iter().find(is_it).map_or(0, |it| it.share.amount)
    };
    let (whole, _) = why(&exercise, gauge, None, end);
    assert!(5 < whole.causes.len());
    for it in whole.causes.iter().take(5) {
        let (cause, via) = (it.share.cause, it.share.via);
        let parts = amount(None, half, cause, via) + amount(Some(half), end, cause, via);
        assert_eq!(parts, it.share.amount, "{cause:?}");
    }
}

/// Every movement but the slow return leads to somebody's decision, to a silence, or to what the
/// scenario and chance brought.
#[test]
fn every_cause_has_something_behind_it() {
    let (mut decisions, mut silences) = (0, 0);
    for (pack, policy) in [
        ("count-night", PolicyKind::Silo),
        ("count-night", PolicyKind::Random),
        ("national-cycle", PolicyKind::ByTheBook),
    ] {
        let exercise = played(pack, 8, policy);
        for gauge in Gauge::ALL {
            let to = exercise.until;
            let (account, player) = why(&exercise, gauge, None, to);
            let orders = &player.kernel.log().orders;
            for it in &account.causes {
                let cause = it.share.cause;
                assert_eq!(it.chain.is_empty(), cause == Cause::Return, "{cause:?}");
                assert!(it.chain.is_sorted(), "{:?}", it.chain);
                assert!(it.chain.iter().all(|link| link.at <= to), "{:?}", it.chain);
                for link in &it.chain {
                    match link.what {
                        What::Decided(order) => {
                            assert_eq!(orders[order as usize].at, link.at);
                            decisions += 1;
                        }
                        What::Silence(_, until) => {
                            assert!(until.is_none_or(|until| link.at <= until));
                            silences += 1;
                        }
                        _ => {}
                    }
                }
                if let Cause::Order(order) = cause {
                    let decided = it.chain.iter().any(|link| link.what == What::Decided(order));
                    assert!(decided, "{cause:?} leads to its order");
                }
            }
        }
    }
    assert!(20 < decisions && 10 < silences, "{decisions} decisions, {silences} silences");
}
