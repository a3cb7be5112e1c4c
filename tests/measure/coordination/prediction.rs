//! What goes with how exercises end.

use std::ops::ControlFlow;

use hotwash::measure::coordination::{Correlation, Metric, associations, correlation};

use crate::table::scenario;

/// Forty pairs, one list rising with the other but for ties: ranks 1.5, 1.5, 3.5, 3.5 and so on
/// against 1 to 40. By hand: the sum of squares of ranks is 5330 without ties and 5320 with twenty
/// pairs of equals, so rho is the root of 5320 / 5330.
#[test]
fn equals_share_their_rank() {
    let rising: Vec<i64> = (0..40).collect();
    let in_pairs: Vec<i64> = rising.iter().map(|it| it / 2).collect();
    let falling: Vec<i64> = rising.iter().rev().copied().collect();
    let rho = |one: &[i64], other: &[i64]| correlation(one, other).map(|it| it.rho);
    assert_eq!(rho(&rising, &rising), Some(1_000_000));
    assert_eq!(rho(&rising, &falling), Some(-1_000_000));
    assert_eq!(rho(&rising, &in_pairs), Some(999_061));
    assert_eq!(rho(&rising, &[7; 40]), None, "nothing goes with what never changes");
    assert_eq!(rho(&rising[..10], &falling[..10]), None, "too few");
}

/// 103 pairs with rho 0 have an interval of 1.96 times the root of 1.06 / 100 around 0 before it is
/// transformed back: tanh(0.2018) = 0.1991.
#[test]
fn an_interval_is_that_of_fisher() {
    let one: Vec<i64> = (0..103).collect();
    let other: Vec<i64> = one.iter().map(|it| (it - 51).abs()).collect();
    let found = correlation(&one, &other).unwrap();
    assert_eq!(found, Correlation { rho: 0, low: -found.high, high: found.high });
    assert!((found.high - 199_100).abs() < 100, "{found:?}");
}

/// Goal: as many runs as asked, the same for any number of threads, and none if somebody stops it.
#[test]
fn runs_with_mixed_policies_are_the_same_again() {
    let scenario = scenario("first-steps", None);
    let play = || associations(&scenario, 40, || ControlFlow::Continue(())).unwrap();
    let found = play();
    assert_eq!(found, play());
    let density = found.iter().find(|it| it.metric == Metric::Density).unwrap();
    assert_eq!(density.runs, 40);
    assert!(density.damage.is_some());
    assert!(associations(&scenario, 40, || ControlFlow::Break(())).is_none());
}
