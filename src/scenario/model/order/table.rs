//! The table of actions: the kinds of order, in an order that is part of the format, and one row
//! per kind, by family. Here is what each needs, takes and costs, and who holds it; its rule and
//! its effect are in the file of its family in `sim/features`.
//!
//! A row reads: kind, id, what must be said with it, how long it takes (`own` and `hurried` give a
//! parameter `action.<id>.takes`, in minutes; `hurried` actions are quicker in the critical
//! window), budget units it costs (a parameter `action.<id>.costs` unless 0), who may give it
//! before a scenario changes that.

use serde::{Deserialize, Serialize};
use strum::{EnumCount, VariantArray};

use crate::base::ids::{AssetId, ForumId, IncidentId, InjectId, SeatSet};
use crate::base::minute::{DAY, HOUR};
use crate::base::variants::array;

use super::super::agency::AgencyKind::{
    Broadcaster, Cert, CivilContingencies, Court, DataProtection, DomesticObserver,
    EmbCommunications, EmbHead, EmbIt, Executive, FactChecker, InternationalObserver,
    InternationalPartner, LargeParty, Ministry, Platform, Police, RegionalEmb, Researcher,
    SecurityService, SmallParty, TelecomRegulator, Vendor, VoterRegistry,
};
use super::CauseClass;
use super::draft::{Lacking, Needs, OrderDraft, Part, Recipients};
use super::row::{AT_ONCE, EVERYONE, OWNERS, Row, Takes, hurried, only, own, owners_and};

/// What a seat can order. Saying nothing is a choice too, with consequences of its own.
/// New kinds come last: logs and draws use their numbers.
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
pub enum OrderKind {
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
    /// Pass on what one holds on adversaries, so that others look for it on their own systems.
    IssueWarning,
    /// Take an incident over from the centre of government, and say who leads.
    TakeCharge,
    /// Keep a verified copy of an asset's data, to compare with and to go back to.
    TakeSnapshot,
    /// Open a situation room, where the members of a forum sit together for a time.
    OpenSituationRoom,
    /// Have outsiders look for weaknesses of an asset whose owner lets them.
    ReviewSystem,
    /// Recommend what to better about an asset before the next election.
    Recommend,
    /// Rule in court on what is said about an incident.
    Adjudicate,
    /// Look into an incident as a supervisory authority, and publish what is found.
    Investigate,
    /// Promise in public to wait for the official result.
    PledgeToWait,
}

impl OrderKind {
    /// How many kinds there are.
    pub const COUNT: usize = <Self as EnumCount>::COUNT;
    /// All kinds, in the order of the table in `docs/model.md`.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

const AN_AUDIT: Takes = Takes::Other("preparation.audit_takes", |it| it.audit_minutes);
const A_MEMORANDUM: Takes = Takes::Other("preparation.mou_takes", |it| it.mou_minutes);
const AGREEING: Takes =
    Takes::Other("public.joint_statement_takes", |it| it.joint_statement_minutes);

macro_rules! actions {
    ($($(#[$doc:meta])* $family:ident {
        $($kind:ident = $id:literal $({ $($field:ident: $part:ty),+ $(,)? })?
            takes $takes:expr, costs $costs:expr, held by $held_by:expr;)+
    })+) => {
        /// An order of a seat, with all that its kind needs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(into = "OrderDraft", try_from = "OrderDraft")]
        pub enum Order {
            $($(#[$doc])* $family($family),)+
        }

        /// Which event an order takes effect in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Family {
            $($(#[$doc])* $family,)+
        }

        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
            pub enum $family {
                $(
                    #[doc = concat!("An order of the kind [`OrderKind::", stringify!($kind), "`].")]
                    $kind $({ $(
                        #[doc = concat!("As `", stringify!($field), "` of [`OrderDraft`].")]
                        $field: $part,
                    )+ })?,
                )+
            }

            impl $family {
                /// Its kind.
                pub const fn kind(self) -> OrderKind {
                    match self {
                        $(Self::$kind $({ $($field: _),+ })? => OrderKind::$kind,)+
                    }
                }
            }

            impl From<$family> for Order {
                fn from(order: $family) -> Self {
                    Self::$family(order)
                }
            }
        )+

        impl Order {
            /// Its kind.
            pub const fn kind(self) -> OrderKind {
                match self {
                    $(Self::$family(order) => order.kind(),)+
                }
            }

            /// Its family.
            pub const fn family(self) -> Family {
                match self {
                    $(Self::$family(_) => Family::$family,)+
                }
            }

            /// The form that says the same.
            pub fn draft(self) -> OrderDraft {
                let mut draft = OrderDraft::new(self.kind());
                match self {
                    $($(Self::$family($family::$kind $({ $($field),+ })?) => {
                        $($($field.write(&mut draft);)+)?
                    })+)+
                }
                draft
            }
        }

        impl TryFrom<OrderDraft> for Order {
            type Error = Lacking;

            /// The order that a draft says; what its kind does not use is dropped.
            fn try_from(draft: OrderDraft) -> Result<Self, Lacking> {
                Ok(match draft.kind {
                    $($(OrderKind::$kind => Self::$family($family::$kind $({ $(
                        $field: Part::read(&draft)?
                    ),+ })?),)+)+
                })
            }
        }

        impl OrderKind {
            /// What is the same for all orders of the kind.
            pub const fn row(self) -> &'static Row {
                match self {
                    $($(Self::$kind => const {
                        &Row {
                            id: $id,
                            family: Family::$family,
                            needs: Needs::NOTHING $($(.and(<$part as Part>::NEEDS))+)?,
                            takes: $takes,
                            costs: $costs,
                            held_by: $held_by,
                            takes_name: concat!("action.", $id, ".takes"),
                            costs_name: concat!("action.", $id, ".costs"),
                        }
                    },)+)+
                }
            }
        }
    };
}

actions! {
    /// A message to other seats.
    Tell {
        Notify = "notify" { incident: IncidentId, to: Recipients }
            takes AT_ONCE, costs 0, held by EVERYONE;
        ShareIndicators = "share-indicators" { incident: IncidentId, to: Recipients }
            takes AT_ONCE, costs 0, held by EVERYONE;
        ShareSituation = "share-situation" { incident: IncidentId, to: Recipients }
            takes AT_ONCE, costs 0, held by EVERYONE;
        RequestHelp = "request-help" { incident: IncidentId, to: Recipients }
            takes AT_ONCE, costs 0, held by EVERYONE;
        OfferHelp = "offer-help" { incident: IncidentId, to: Recipients }
            takes AT_ONCE, costs 0, held by EVERYONE;
        Escalate = "escalate" { incident: IncidentId }
            takes AT_ONCE, costs 0, held by EVERYONE;
        ContactPlatform = "contact-platform" { incident: IncidentId, to: SeatSet }
            takes own(10), costs 0, held by only(&[EmbHead, EmbCommunications, Platform]);
        ExchangeForeign = "exchange-foreign" { to: Recipients }
            takes AT_ONCE, costs 0, held by only(&[
                Cert, SecurityService, Police, InternationalPartner,
            ]);
        IssueWarning = "issue-warning" { to: Recipients }
            takes AT_ONCE, costs 0, held by only(&[Cert, SecurityService, InternationalPartner]);
    }
    /// People are sent, or called back.
    Respond {
        AssignResponders = "assign-responders" { incident: IncidentId, responders: u16 }
            takes AT_ONCE, costs 0, held by EVERYONE;
        TakeCharge = "take-charge" { incident: IncidentId }
            takes own(30), costs 0, held by only(&[Executive]);
    }
    /// Something is done to an asset.
    Countermeasure {
        TakeOffline = "take-offline" { asset: AssetId }
            takes own(5), costs 0, held by owners_and(&[Cert, SecurityService]);
        BlockUpstream = "block-upstream" { asset: AssetId }
            takes own(15), costs 0, held by only(&[Cert, TelecomRegulator]);
        Patch = "patch" { asset: AssetId }
            takes own(4 * HOUR), costs 0, held by owners_and(&[Cert, SecurityService, Vendor]);
        Restore = "restore" { asset: AssetId }
            takes own(30), costs 0, held by owners_and(&[
                Cert, SecurityService, TelecomRegulator, Vendor,
            ]);
        SwitchFallback = "switch-fallback" { asset: AssetId }
            takes own(30), costs 0, held by owners_and(&[EmbHead]);
        PreserveLogs = "preserve-logs" { incident: IncidentId }
            takes own(5), costs 0, held by owners_and(&[Cert, Police, Court]);
        GrantAccess = "grant-access" { asset: AssetId, to: Recipients }
            takes own(10), costs 0, held by OWNERS;
        RefuseAccess = "refuse-access" { asset: AssetId, to: Recipients }
            takes own(10), costs 0, held by OWNERS;
        TakeSnapshot = "take-snapshot" { asset: AssetId }
            takes own(HOUR), costs 0, held by owners_and(&[VoterRegistry]);
    }
    /// What is spent and done before anything happens.
    Prepare {
        Convene = "convene" { forum: Option<ForumId> }
            takes AT_ONCE, costs 0, held by only(&[
                EmbHead, Cert, Ministry, Executive, CivilContingencies,
            ]);
        CommissionAudit = "commission-audit" { asset: AssetId }
            takes AN_AUDIT, costs 1, held by only(&[
                EmbHead, Court, DataProtection,
            ]);
        Certify = "certify" { asset: AssetId }
            takes AN_AUDIT, costs 1, held by only(&[Cert]);
        Train = "train"
            takes own(14 * DAY), costs 1, held by EVERYONE;
        JointExercise = "joint-exercise" { to: Recipients }
            takes own(7 * DAY), costs 2, held by only(&[
                EmbHead, Cert, Ministry, CivilContingencies,
            ]);
        Meet = "meet" { to: Recipients }
            takes hurried(DAY), costs 0, held by EVERYONE;
        SignMou = "sign-mou" { to: Recipients }
            takes A_MEMORANDUM, costs 0, held by EVERYONE;
        PublishArrangement = "publish-arrangement" { forum: Option<ForumId> }
            takes hurried(2 * DAY), costs 0, held by only(&[EmbHead, Ministry]);
        DesignateCritical = "designate-critical"
            takes own(DAY), costs 2, held by only(&[Ministry, Executive]);
        Fund = "fund" { asset: AssetId }
            takes own(30 * DAY), costs 2, held by owners_and(&[Ministry, Executive]);
        BriefParties = "brief-parties" { to: Recipients }
            takes hurried(3 * DAY), costs 1, held by only(&[EmbHead, Cert, SecurityService]);
        OpenDisclosure = "open-disclosure"
            takes hurried(7 * DAY), costs 1, held by only(&[EmbHead, EmbIt, Cert]);
        InviteObservers = "invite-observers" { to: Recipients }
            takes hurried(2 * DAY), costs 0, held by only(&[EmbHead]);
        OpenSituationRoom = "open-situation-room" { forum: Option<ForumId> }
            takes hurried(12 * HOUR), costs 1, held by only(&[CivilContingencies]);
        ReviewSystem = "review-system" { asset: AssetId }
            takes AN_AUDIT, costs 1, held by only(&[Researcher]);
        Recommend = "recommend" { asset: AssetId }
            takes own(5 * DAY), costs 1, held by only(&[DomesticObserver, InternationalObserver]);
    }
    /// Something is said in public.
    Speak {
        HoldStatement = "hold-statement" { incident: IncidentId }
            takes own(10), costs 0, held by EVERYONE;
        Explain = "explain" { incident: IncidentId }
            takes own(30), costs 0, held by only(&[
                EmbHead, EmbCommunications, RegionalEmb, Cert, Ministry, CivilContingencies,
                VoterRegistry, Broadcaster, FactChecker, DomesticObserver, InternationalObserver,
            ]);
        AssertCause = "assert-cause" { incident: IncidentId, cause: CauseClass }
            takes own(10), costs 0, held by only(&[
                EmbHead, EmbIt, EmbCommunications, RegionalEmb, Cert, SecurityService, Police,
                Ministry, Executive, TelecomRegulator, DataProtection, VoterRegistry,
                Broadcaster, Vendor, LargeParty, SmallParty, Researcher,
            ]);
        Deny = "deny" { incident: IncidentId }
            takes own(10), costs 0, held by only(&[
                EmbHead, EmbCommunications, RegionalEmb, Cert, SecurityService, Police, Ministry,
                Executive, DataProtection, Vendor, FactChecker,
            ]);
        Correct = "correct" { incident: IncidentId }
            takes own(30), costs 0, held by EVERYONE;
        JointStatement = "joint-statement" {
            incident: IncidentId, forum: Option<ForumId>, cause: Option<CauseClass>,
        }
            takes AGREEING, costs 0, held by only(&[
                EmbHead, EmbCommunications, Cert, CivilContingencies,
            ]);
        Prebunk = "prebunk"
            takes own(HOUR), costs 0, held by only(&[
                EmbHead, EmbCommunications, CivilContingencies, FactChecker,
            ]);
        PublishForms = "publish-forms"
            takes own(30), costs 0, held by only(&[EmbHead, EmbCommunications, RegionalEmb]);
        Adjudicate = "adjudicate" { incident: IncidentId }
            takes hurried(2 * DAY), costs 0, held by only(&[Court]);
        Investigate = "investigate" { incident: IncidentId }
            takes hurried(10 * DAY), costs 0, held by only(&[DataProtection]);
        PledgeToWait = "pledge-to-wait"
            takes own(30), costs 0, held by only(&[LargeParty, SmallParty]);
    }
    /// A decision is answered.
    Choose {
        Answer = "answer" { inject: InjectId, option: u16 }
            takes AT_ONCE, costs 0, held by EVERYONE;
    }
}

impl Order {
    /// Choosing an option of an inject, counted from 0.
    pub const fn answering(inject: InjectId, option: u16) -> Self {
        Self::Choose(Choose::Answer { inject, option })
    }
}
