//! Which release of the program has which revision of the kernel: what an exercise of another
//! revision is to be opened with.

use crate::base::message::{Message, message};

/// The first release with each revision. Raising the revision adds a row and raises the version of
/// the program, so that there is always a program to name.
const RELEASES: [(u32, &str); 6] =
    [(1, "0.1.0"), (2, "0.2.0"), (3, "0.3.0"), (4, "0.4.0"), (5, "0.5.0"), (6, "0.6.0")];

/// The release with a revision, by its name.
pub fn release_of(kernel_rev: u32) -> Message {
    match RELEASES.iter().find(|(rev, _)| *rev == kernel_rev) {
        Some((_, version)) => message!("release-named", version = *version),
        None => message!("release-newer"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::hash::KERNEL_REV;

    #[test]
    fn this_program_is_the_release_of_its_revision() {
        let minor = |version: &str| version.rsplit_once('.').map(|(minor, _)| minor.to_owned());
        let (rev, version) = RELEASES.last().copied().expect("there is a release");
        assert_eq!((rev, minor(version)), (KERNEL_REV, minor(env!("CARGO_PKG_VERSION"))));
        let mut before = RELEASES.windows(2).map(|pair| (pair[0].0 + 1, pair[0].1 != pair[1].1));
        assert!(before.all(|(next, differs)| differs && RELEASES.iter().any(|it| it.0 == next)));
        assert_eq!(release_of(KERNEL_REV + 1), message!("release-newer"));
    }
}
