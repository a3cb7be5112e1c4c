//! The inverse of the standard normal distribution function.
//!
//! By inversion one random number gives one value, and a larger number never a smaller value; that
//! keeps two policies comparable under the same luck. The rational approximations are Acklam's;
//! their relative error is below 1.2e-9, a thousandth of what the simulation resolves.

/// Coefficients of the highest power first.
const CENTRE_ABOVE: [f64; 6] = [
    -3.969_683_028_665_376e1,
    2.209_460_984_245_205e2,
    -2.759_285_104_469_687e2,
    1.383_577_518_672_69e2,
    -3.066_479_806_614_716e1,
    2.506_628_277_459_239,
];
const CENTRE_BELOW: [f64; 6] = [
    -5.447_609_879_822_406e1,
    1.615_858_368_580_409e2,
    -1.556_989_798_598_866e2,
    6.680_131_188_771_972e1,
    -1.328_068_155_288_572e1,
    1.0,
];
const TAIL_ABOVE: [f64; 6] = [
    -7.784_894_002_430_293e-3,
    -3.223_964_580_411_365e-1,
    -2.400_758_277_161_838,
    -2.549_732_539_343_734,
    4.374_664_141_464_968,
    2.938_163_982_698_783,
];
const TAIL_BELOW: [f64; 5] = [
    7.784_695_709_041_462e-3,
    3.224_671_290_700_398e-1,
    2.445_134_137_142_996,
    3.754_408_661_907_416,
    1.0,
];
/// Below this probability, and above its complement, the tail's approximation holds.
const TAIL: f64 = 0.02425;

/// The value below which a standard normal variable falls with `probability`, in (0, 1).
#[inline]
pub(super) fn standard_normal(probability: f64) -> f64 {
    if probability < TAIL {
        lower_tail(probability)
    } else if probability > 1.0 - TAIL {
        -lower_tail(1.0 - probability)
    } else {
        let offset = probability - 0.5;
        let square = offset * offset;
        offset * polynomial(&CENTRE_ABOVE, square) / polynomial(&CENTRE_BELOW, square)
    }
}

#[cold]
fn lower_tail(probability: f64) -> f64 {
    let distance = libm::sqrt(-2.0 * libm::log(probability));
    polynomial(&TAIL_ABOVE, distance) / polynomial(&TAIL_BELOW, distance)
}

/// Horner's rule, without fused operations: the same bits everywhere.
#[inline]
fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().fold(0.0, |sum, coefficient| sum * x + coefficient)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_inverts_the_distribution_function() {
        let probabilities = (1..10_000).map(|n| f64::from(n) / 1e4);
        let tails = (2..15).map(|n| libm::exp10(-f64::from(n)));
        for probability in probabilities.chain(tails.clone()).chain(tails.map(|p| 1.0 - p)) {
            let value = standard_normal(probability);
            let back = 0.5 * libm::erfc(-value / std::f64::consts::SQRT_2);
            let error = (back - probability).abs() / probability.min(1.0 - probability);
            assert!(error < 2e-2_f64.min(1e-7 * (1.0 + value * value)), "{probability}: {value}");
        }
    }

    #[test]
    fn it_is_odd_and_never_falls() {
        let values: Vec<f64> = (1..20_000).map(|n| standard_normal(f64::from(n) / 2e4)).collect();
        assert!(values.is_sorted());
        assert!(
            values.iter().zip(values.iter().rev()).all(|(low, high)| (low + high).abs() < 1e-9)
        );
    }
}
