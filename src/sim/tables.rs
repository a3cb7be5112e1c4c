//! Where in the one resource the rows of each kind of state are, as the registry says.

use super::conditions::ExerciseMut;
use super::index::{Planned, Rows};
use super::registry::registry;
#[allow(
    clippy::wildcard_imports,
    reason = "a row of the registry names its component, and that is enough"
)]
use super::state::*;

/// What has its rows in the one resource.
pub trait Tabled: Planned {
    /// All of them, in order.
    fn rows(exercise: &ExerciseMut) -> &Rows<Self>;
}

/// Declares the places.
macro_rules! tables {
    (
        planned {$(
            $(#[$doc:meta])*
            $rows:ident: $planned:ty as $access:ident at $($place:ident).+ $(in $parts:ident)?
                by $key:ty;
        )+}
        $($rest:tt)*
    ) => {
        $(
            impl Tabled for $planned {
                fn rows(exercise: &ExerciseMut) -> &Rows<Self> {
                    &exercise.$($place).+
                }
            }
        )+
    };
}

registry!(tables);
