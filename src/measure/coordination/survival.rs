//! Times of which some had not happened when watching ended: the estimate of Kaplan and Meier.

use crate::base::level::Ppm;

/// A time, or how long it was waited for in vain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Case {
    /// Seconds until it happened, or until watching ended.
    pub seconds: i64,
    /// Whether it did not happen while it was watched.
    pub is_censored: bool,
}

/// What rounding may add to a product of fractions; far less than one case of many.
const ROUNDING: f64 = 1e-9;

/// The least time by which a share of the cases had happened, by the estimate of Kaplan and Meier
/// (1958); none if so many never did while they were watched. Cases of the same second in which
/// something happened count before those that were given up then.
pub fn quantile(cases: &[Case], share: Ppm) -> Option<i64> {
    let mut sorted = cases.to_vec();
    sorted.sort_unstable();
    let mut left = sorted.len();
    let mut not_yet = 1.0_f64;
    let wanted = 1.0 - share.0 as f64 / 1e6;
    for at_once in sorted.chunk_by(|one, other| one.seconds == other.seconds) {
        let happened = at_once.iter().filter(|case| !case.is_censored).count();
        not_yet *= 1.0 - happened as f64 / left as f64;
        if 0 < happened && not_yet <= wanted + ROUNDING {
            return Some(at_once[0].seconds);
        }
        left -= at_once.len();
    }
    None
}

/// How many cases there are, and how many of them are censored.
pub(super) fn counts(cases: &[Case]) -> (usize, usize) {
    (cases.len(), cases.iter().filter(|case| case.is_censored).count())
}

/// One half.
pub(super) const MEDIAN: Ppm = Ppm(500_000);
/// Nine of ten.
pub(super) const NINE_TENTHS: Ppm = Ppm(900_000);

#[cfg(test)]
mod tests {
    use super::*;

    fn cases(times: &[(i64, bool)]) -> Vec<Case> {
        times
            .iter()
            .map(|(seconds, is_censored)| Case { seconds: *seconds, is_censored: *is_censored })
            .collect()
    }

    /// Six of the patients of the textbook: events at 6, 13, 21, 30, 37, 38, with 31 and 47 given
    /// up. By hand: S(6) = 7/8, S(13) = 6/8, S(21) = 5/8, S(30) = 4/8, S(37) = 4/8 * 2/3 = 1/3,
    /// S(38) = 1/6.
    #[test]
    fn an_estimate_with_censored_cases_is_that_of_the_textbook() {
        let times = cases(&[
            (6, false),
            (13, false),
            (21, false),
            (30, false),
            (31, true),
            (37, false),
            (38, false),
            (47, true),
        ]);
        assert_eq!(quantile(&times, MEDIAN), Some(30));
        assert_eq!(quantile(&times, Ppm(600_000)), Some(37));
        assert_eq!(quantile(&times, Ppm(830_000)), Some(38));
        assert_eq!(quantile(&times, NINE_TENTHS), None, "S never falls to a tenth");
    }

    #[test]
    fn without_censored_cases_it_is_the_time_by_which_so_many_are_done() {
        assert_eq!(quantile(&cases(&[(5, false), (1, false), (9, false)]), MEDIAN), Some(5));
        assert_eq!(quantile(&cases(&[(1, false), (9, false)]), MEDIAN), Some(1));
        assert_eq!(quantile(&cases(&[(7, false); 4]), NINE_TENTHS), Some(7));
        assert_eq!(quantile(&cases(&[(3, true)]), MEDIAN), None);
        assert_eq!(quantile(&[], MEDIAN), None);
    }
}
