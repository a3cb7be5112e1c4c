//! "Did you mean": the nearest known name to one that is unknown.

use super::message::{Message, message};

/// The known name nearest to `unknown`, if it is near enough to be a slip of the keyboard.
///
/// Near enough means a Jaro-Winkler similarity of at least 0.8; ties go to the first known name.
pub fn nearest<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(f64, &str)> = None;
    for name in known {
        let similarity = strsim::jaro_winkler(&unknown.to_lowercase(), &name.to_lowercase());
        if 0.8 <= similarity && best.is_none_or(|(so_far, _)| so_far < similarity) {
            best = Some((similarity, name));
        }
    }
    best.map(|(_, name)| name)
}

/// What to write instead of a name that is not there: the nearest known one, or any of them.
pub fn choose(unknown: &str, known: &[&str]) -> Message {
    match nearest(unknown, known.iter().copied()) {
        Some(meant) => message!("choice-near", meant = meant),
        None => message!("choice-one-of", known = known.join("`, `")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found_and_a_stranger_is_not() {
        let known = ["results-site", "register", "mail"];
        assert_eq!(nearest("result-site", known), Some("results-site"));
        assert_eq!(nearest("telephone", known), None);
    }
}
