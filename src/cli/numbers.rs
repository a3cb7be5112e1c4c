//! Numbers on the command line: each has a range, and a word of ours for what lies outside of it.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

use crate::base::message::message;
use crate::scenario::limits;

use super::value::ValueError;

/// A seed: any number of 64 bits.
pub(super) fn seed(text: &str) -> Result<u64, ValueError> {
    whole(text, 0..=u64::MAX)
}

/// How many runs of each policy a dry run makes.
pub(super) fn runs(text: &str) -> Result<u64, ValueError> {
    whole(text, 1..=limits::RUNS)
}

/// Under how many other seeds an exercise is played again.
pub(super) fn other_seeds(text: &str) -> Result<usize, ValueError> {
    whole(text, 1..=limits::OTHER_SEEDS)
}

/// A number of a step, or of a branch.
pub(super) fn position(text: &str) -> Result<u32, ValueError> {
    whole(text, 0..=u32::MAX)
}

fn whole<T: FromStr + PartialOrd + Display>(
    text: &str,
    range: RangeInclusive<T>,
) -> Result<T, ValueError> {
    let number = text.parse().ok().filter(|number| range.contains(number));
    number.ok_or_else(|| {
        let (least, most) = (range.start().to_string(), range.end().to_string());
        let remedy = message!("value-number".help, least = &least, most = &most);
        ValueError::new(message!("value-number", least = least, most = most), remedy)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::text::Catalogue;

    #[test]
    fn what_is_outside_of_its_range_is_told_the_range() {
        assert_eq!(seed("18446744073709551615"), Ok(u64::MAX));
        for text in ["18446744073709551616", "-1", "1.5", "", "1e3", " 1", "９"] {
            let ValueError(said) = seed(text).unwrap_err();
            let (_, remedy) = Catalogue::default().explain(&said);
            let range = "from 0 to 18446744073709551615.";
            assert!(remedy.ends_with(range), "{text}: {remedy}");
        }
        assert_eq!((runs("1"), runs("10000")), (Ok(1), Ok(10_000)));
        for text in ["0", "10001", "99999999999999999999999"] {
            assert!(runs(text).is_err(), "{text}");
        }
        assert!(other_seeds("0").is_err() && other_seeds("100001").is_err());
        assert!(position("4294967296").is_err() && position("4294967295").is_ok());
    }
}
