//! The orders a seat can give, and the causes that some of them name. What each kind is, is in the
//! table of actions, [`table`].

mod draft;
mod row;
mod table;

use serde::{Deserialize, Serialize};
use strum::{EnumCount, VariantArray};

use crate::base::variants::array;

pub use draft::{Lacking, Needs, OrderDraft, Recipients};
pub use row::{HeldBy, Row, Takes};
pub use table::{Choose, Countermeasure, Family, Order, OrderKind, Prepare, Respond, Speak, Tell};

impl OrderKind {
    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// What is said with it.
    pub const fn needs(self) -> Needs {
        self.row().needs
    }

    /// The stem of its message ids.
    pub const fn id(self) -> &'static str {
        self.row().id
    }

    /// Which event it takes effect in.
    pub const fn family(self) -> Family {
        self.row().family
    }

    /// Whether hands are laid on the system it is given on, for which the security side needs a
    /// legal basis. Traffic is held up outside of it, doors are its owner's, and to set logs or a
    /// copy aside is to look.
    pub const fn reaches_inside(self) -> bool {
        matches!(
            self,
            Self::AssignResponders
                | Self::TakeOffline
                | Self::Patch
                | Self::Restore
                | Self::SwitchFallback
        )
    }
}

/// What is behind an incident, as far as a public statement goes.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumCount,
    VariantArray,
)]
pub enum CauseClass {
    /// Many legitimate visitors.
    Load,
    /// Something broke.
    Fault,
    /// Somebody did it.
    Attack,
}

impl CauseClass {
    /// All classes, in the order in which a diagnosis weighs them.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ids::{AssetId, ForumId, IncidentId, InjectId, SeatId, SeatSet};

    /// A draft of a kind that says everything there is to say.
    fn full(kind: OrderKind) -> OrderDraft {
        OrderDraft {
            kind,
            incident: Some(IncidentId(3)),
            asset: Some(AssetId(4)),
            to: SeatSet::only(SeatId(5)),
            forum: Some(ForumId(6)),
            cause: Some(CauseClass::Fault),
            amount: 7,
            inject: Some(InjectId(8)),
        }
    }

    #[test]
    fn kinds_are_listed_in_order() {
        for (index, kind) in OrderKind::ALL.into_iter().enumerate() {
            assert_eq!(kind.index(), index);
        }
    }

    #[test]
    fn an_id_is_the_name_of_its_kind() {
        for kind in OrderKind::ALL {
            let name = format!("{kind:?}").to_lowercase();
            assert_eq!(kind.id().replace('-', ""), name);
        }
    }

    /// What an order does not use is dropped, so that equal orders are equal values.
    #[test]
    fn an_order_keeps_what_its_kind_uses_and_nothing_else() {
        for kind in OrderKind::ALL {
            let order = Order::try_from(full(kind)).expect("nothing is lacking");
            assert_eq!(order.kind(), kind);
            assert_eq!(Order::try_from(order.draft()), Ok(order));
            let (needs, said) = (kind.needs(), order.draft());
            assert_eq!(said.incident.is_some(), needs.incident, "{kind:?}");
            assert_eq!(said.asset.is_some(), needs.asset, "{kind:?}");
            assert_eq!(!said.to.is_empty(), needs.to, "{kind:?}");
            assert_eq!(said.forum.is_some(), needs.forum, "{kind:?}");
            assert_eq!(said.cause.is_some(), needs.cause || needs.may_name_cause, "{kind:?}");
            assert_eq!(said.amount != 0, needs.number, "{kind:?}");
            assert_eq!(said.inject.is_some(), needs.inject, "{kind:?}");
        }
    }

    #[test]
    fn an_order_that_lacks_something_cannot_be_made() {
        for kind in OrderKind::ALL {
            let needs = kind.needs();
            let without = [
                (needs.incident, Lacking::Incident, OrderDraft { incident: None, ..full(kind) }),
                (needs.asset, Lacking::Asset, OrderDraft { asset: None, ..full(kind) }),
                (
                    needs.to && kind != OrderKind::ContactPlatform,
                    Lacking::Recipients,
                    OrderDraft { to: SeatSet::EMPTY, ..full(kind) },
                ),
                (needs.cause, Lacking::Cause, OrderDraft { cause: None, ..full(kind) }),
                (needs.inject, Lacking::Inject, OrderDraft { inject: None, ..full(kind) }),
            ];
            for (is_needed, lacking, draft) in without {
                let made = Order::try_from(draft);
                assert_eq!(made.err(), is_needed.then_some(lacking), "{kind:?}");
            }
        }
    }

    /// Orders are logged and hashed through this layout, which therefore never changes.
    #[test]
    fn an_order_is_written_as_the_form_that_it_was() {
        let order =
            Order::from(Tell::Notify { incident: IncidentId(1), to: Recipients::from(SeatId(3)) });
        assert_eq!(postcard::to_allocvec(&order).unwrap(), [0, 1, 1, 0, 8, 0, 0, 0, 0]);
        let order = Order::from(Choose::Answer { inject: InjectId(2), option: 1 });
        let bytes = postcard::to_allocvec(&order).unwrap();
        assert_eq!(bytes, [38, 0, 0, 0, 0, 0, 1, 1, 2]);
        assert_eq!(postcard::from_bytes::<Order>(&bytes), Ok(order));
        let lacking = [0, 0, 0, 8, 0, 0, 0, 0];
        assert!(postcard::from_bytes::<Order>(&lacking).is_err(), "about nothing");
    }

    #[test]
    fn orders_are_sorted_by_kind_first() {
        let made = |kind: OrderKind| Order::try_from(full(kind)).expect("nothing is lacking");
        assert!(OrderKind::ALL.map(made).is_sorted());
    }
}
