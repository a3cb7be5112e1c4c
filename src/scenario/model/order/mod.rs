//! The orders a seat can give: their kinds, and the causes that some of them name.
//!
//! Kinds are listed here in an order that is part of the format; [`table`] says what each is.

mod draft;
mod row;
mod table;

use serde::{Deserialize, Serialize};

pub use draft::{Lacking, Needs, OrderDraft, Recipients};
pub use row::{HeldBy, Row, Takes};
pub use table::{Choose, Family, Measure, Order, Prepare, Respond, Speak, Tell};

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident,)+) => {
        /// What a seat can order. Saying nothing is a choice too, with consequences of its own.
        /// New kinds come last: logs and draws use their numbers.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        pub enum OrderKind {
            $($(#[$doc])* $kind,)+
        }

        impl OrderKind {
            /// How many kinds there are.
            pub const COUNT: usize = [$(Self::$kind,)+].len();
            /// All kinds.
            pub const ALL: [Self; Self::COUNT] = [$(Self::$kind,)+];
        }
    };
}

kinds! {
    /// Tell others that something is wrong.
    Notify,
    /// Pass on technical indicators that help others look for the same hand.
    ShareIndicators,
    /// Pass on all one knows, evidence included.
    ShareSituation,
    /// Ask others to send responders.
    RequestHelp,
    /// Put own responders at the disposal of whoever leads.
    OfferHelp,
    /// Call a forum together.
    Convene,
    /// Take the matter to one's superiors, who get it with priority.
    Escalate,
    /// Send responders to an incident, or recall them.
    AssignResponders,
    /// Disconnect an asset: stops an intruder and stops the service.
    TakeOffline,
    /// Have hostile traffic blocked at the provider; bystanders may be hit.
    BlockUpstream,
    /// Close the holes of an asset.
    Patch,
    /// Bring an asset back after containment, or online again.
    Restore,
    /// Run on the fallback: paper, phone, a second site.
    SwitchFallback,
    /// Keep the logs, so that forensics and courts have something to read.
    PreserveLogs,
    /// Have an asset audited by an independent body.
    CommissionAudit,
    /// Let others work inside one's systems.
    GrantAccess,
    /// Refuse others, or an auditor, access.
    RefuseAccess,
    /// Certify an asset before use.
    Certify,
    /// Train one's staff.
    Train,
    /// Exercise together with others.
    JointExercise,
    /// Meet others and learn whom to call.
    Meet,
    /// Sign a memorandum of understanding: a legal basis for working together.
    SignMou,
    /// Publish who works with whom, on what basis, within what bounds.
    PublishArrangement,
    /// Designate elections as critical infrastructure.
    DesignateCritical,
    /// Fund the protection of an asset.
    Fund,
    /// Brief the parties, all of them or some.
    BriefParties,
    /// Ask a platform to look at, label or take down.
    ContactPlatform,
    /// Open a desk where researchers can report what they found.
    OpenDisclosure,
    /// Exchange with a partner abroad.
    ExchangeForeign,
    /// Say in public that one looks into it.
    HoldStatement,
    /// Explain in public what is affected, what is not, and what protects the result.
    Explain,
    /// Name a cause in public.
    AssertCause,
    /// Deny in public that anything hostile happened.
    Deny,
    /// Correct what one said before.
    Correct,
    /// Speak in public together with the members of a forum, with one voice.
    JointStatement,
    /// Explain in advance what may happen and why it is no reason for doubt.
    Prebunk,
    /// Publish the raw forms from the polling stations.
    PublishForms,
    /// Invite observers to see how the agencies work together.
    InviteObservers,
    /// Answer an inject with one of its options.
    Answer,
}

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
}

/// What is behind an incident, as far as a public statement goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CauseClass {
    /// Many legitimate visitors.
    Load,
    /// Something broke.
    Fault,
    /// Somebody did it.
    Attack,
}

impl CauseClass {
    /// All classes.
    pub const ALL: [Self; 3] = [Self::Load, Self::Fault, Self::Attack];
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
