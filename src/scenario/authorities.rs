//! Which orders an agency may give by what it is, from the table of actions.
//!
//! A scenario changes this per seat with `authorities` and `without`. Whether an order is possible
//! right now (own assets, access, designation, forum) is the kernel's matter.

use std::collections::BTreeSet;

use super::model::{AgencyKind, OrderKind};

/// Whether every agency may give an order: talk, meet, learn, send its own people.
pub const fn is_everyones(kind: OrderKind) -> bool {
    kind.row().held_by.everyone
}

/// Whether the owner of an asset may give an order about it.
pub const fn is_owners(kind: OrderKind) -> bool {
    kind.row().held_by.owners
}

/// The authorities of a kind before a scenario changes them.
pub fn default_authorities(kind: AgencyKind, owns_assets: bool) -> BTreeSet<OrderKind> {
    let holds = |order: &OrderKind| {
        let held_by = order.row().held_by;
        held_by.everyone || (held_by.owners && owns_assets) || held_by.kinds.contains(&kind)
    };
    OrderKind::ALL.into_iter().filter(holds).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_an_authority_of_its_own() {
        for kind in AgencyKind::ALL {
            assert!(
                default_authorities(kind, false).iter().any(|it| !is_everyones(*it)),
                "{kind:?}"
            );
        }
    }

    #[test]
    fn every_order_is_somebodys() {
        let all: BTreeSet<_> =
            AgencyKind::ALL.iter().flat_map(|kind| default_authorities(*kind, true)).collect();
        assert_eq!(all.into_iter().collect::<Vec<_>>(), OrderKind::ALL);
    }

    #[test]
    fn the_page_for_authors_has_the_same_authorities() {
        let page = include_str!("../../docs/actions.md");
        for kind in AgencyKind::ALL {
            let own = default_authorities(kind, false);
            let own = own.iter().filter(|authority| !is_everyones(**authority));
            let own: Vec<String> = own.map(|authority| format!("{authority:?}")).collect();
            let row = format!("| {kind:?} | {} |", own.join(", "));
            assert!(page.contains(&row), "{row}");
        }
    }
}
