//! Which orders an agency may give by what it is: the mandate of its kind.
//!
//! A scenario changes this per seat with `levers` and `without`. Whether an order is possible right
//! now (own assets, access, designation, forum) is the kernel's matter.

use std::collections::BTreeSet;

use super::model::{AgencyKind, OrderKind};

use AgencyKind as Kind;
use OrderKind::{
    Answer, AssertCause, AssignResponders, BlockUpstream, BriefParties, Certify, CommissionAudit,
    ContactPlatform, Convene, Correct, Deny, DesignateCritical, Escalate, ExchangeForeign, Explain,
    Fund, GrantAccess, HoldStatement, InviteObservers, JointExercise, JointStatement, Meet, Notify,
    OfferHelp, OpenDisclosure, Patch, Prebunk, PreserveLogs, PublishArrangement, PublishForms,
    RefuseAccess, RequestHelp, Restore, ShareIndicators, ShareSituation, SignMou, SwitchFallback,
    TakeOffline, Train,
};

/// What every agency may do: talk, meet, learn, send its own people.
pub const EVERYONE: &[OrderKind] = &[
    Notify,
    ShareIndicators,
    ShareSituation,
    RequestHelp,
    OfferHelp,
    Escalate,
    AssignResponders,
    Meet,
    SignMou,
    Train,
    Answer,
    HoldStatement,
    Correct,
];

/// What the owner of an asset may do to it.
pub const OWNER: &[OrderKind] =
    &[TakeOffline, Patch, Restore, SwitchFallback, PreserveLogs, GrantAccess, RefuseAccess, Fund];

/// What the mandate of a kind adds to [`EVERYONE`].
pub const fn mandate(kind: AgencyKind) -> &'static [OrderKind] {
    match kind {
        Kind::EmbHead => &[
            Convene,
            PublishArrangement,
            CommissionAudit,
            Explain,
            AssertCause,
            Deny,
            JointStatement,
            Prebunk,
            PublishForms,
            InviteObservers,
            BriefParties,
            OpenDisclosure,
            ContactPlatform,
            SwitchFallback,
            JointExercise,
        ],
        Kind::EmbIt => &[OpenDisclosure, AssertCause],
        Kind::EmbCommunications => {
            &[Explain, AssertCause, Deny, JointStatement, Prebunk, PublishForms, ContactPlatform]
        }
        Kind::RegionalEmb => &[Explain, AssertCause, Deny, PublishForms],
        Kind::Cert => &[
            BlockUpstream,
            Certify,
            Convene,
            JointExercise,
            AssertCause,
            Deny,
            Explain,
            JointStatement,
            ExchangeForeign,
            OpenDisclosure,
            BriefParties,
            TakeOffline,
            Patch,
            Restore,
            PreserveLogs,
        ],
        Kind::SecurityService => {
            &[TakeOffline, Patch, Restore, AssertCause, Deny, BriefParties, ExchangeForeign]
        }
        Kind::Police => &[AssertCause, Deny, PreserveLogs, ExchangeForeign],
        Kind::Court => &[CommissionAudit, PreserveLogs],
        Kind::Ministry => &[
            DesignateCritical,
            Fund,
            Convene,
            AssertCause,
            Deny,
            Explain,
            JointExercise,
            PublishArrangement,
        ],
        Kind::Executive => &[DesignateCritical, Convene, AssertCause, Deny, Fund],
        Kind::TelecomRegulator => &[BlockUpstream, AssertCause, Restore],
        Kind::CivilContingencies => &[Convene, JointExercise, JointStatement, Prebunk, Explain],
        Kind::DataProtection => &[CommissionAudit, AssertCause, Deny],
        Kind::VoterRegistry | Kind::Broadcaster => &[Explain, AssertCause],
        Kind::Vendor => &[Patch, Restore, AssertCause, Deny],
        Kind::LargeParty | Kind::SmallParty | Kind::Researcher => &[AssertCause],
        Kind::Platform => &[ContactPlatform],
        Kind::FactChecker => &[Deny, Explain, Prebunk],
        Kind::DomesticObserver | Kind::InternationalObserver => &[Explain],
        Kind::InternationalPartner => &[ExchangeForeign],
    }
}

/// The levers of a kind before a scenario changes them.
pub fn default_authorities(kind: AgencyKind, owns_assets: bool) -> BTreeSet<OrderKind> {
    let owned = if owns_assets { OWNER } else { &[] };
    [EVERYONE, mandate(kind), owned].into_iter().flatten().copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_lever_of_its_own() {
        for kind in AgencyKind::ALL {
            assert!(
                mandate(kind).iter().any(|authority| !EVERYONE.contains(authority)),
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
    fn the_page_for_authors_has_the_same_levers() {
        let page = include_str!("../../docs/format-scenario.md");
        for kind in AgencyKind::ALL {
            let own = default_authorities(kind, false);
            let own = own.iter().filter(|authority| !EVERYONE.contains(authority));
            let own: Vec<String> = own.map(|authority| format!("{authority:?}")).collect();
            let row = format!("| {kind:?} | {} |", own.join(", "));
            assert!(page.contains(&row), "{row}");
        }
    }
}
