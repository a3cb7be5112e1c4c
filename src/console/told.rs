//! What is wrong with a file, as it is shown.

use crate::base::problem::Problem;
use crate::text::{Catalogue, capital};

/// What is wrong, and what to do.
pub fn told(_words: &Catalogue, it: &impl Problem) -> (String, Option<String>) {
    (capital(&it.reason()), Some(capital(&it.remedy())))
}
