//! The mechanisms of the model that a scenario can switch off: each by the values of its parameters
//! at which it has no effect. What remains without a mechanism is what it does not explain.

use std::collections::BTreeMap;

use super::parameters::Parameter;
use Neutral::{As, At};

/// Where a parameter does nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Neutral {
    /// At a value, in the unit of `parameters.ron`.
    At(f64),
    /// Where it is as another parameter, whatever a scenario sets that to.
    As(&'static str),
}

/// A mechanism and how it is switched off.
#[derive(Debug, Clone, Copy)]
pub struct Mechanism {
    /// Its name in files.
    pub name: &'static str,
    /// The parameters that carry it, and where each of them does nothing.
    pub neutral: &'static [(&'static str, Neutral)],
}

/// Every mechanism that can be switched off.
pub const MECHANISMS: &[Mechanism] = &[
    Mechanism { name: "adversary-growth", neutral: &[("preparation.adversary_growth", At(0.0))] },
    // A century is as good as never.
    Mechanism {
        name: "decay",
        neutral: &[
            ("preparation.maturity_half_life", At(1200.0)),
            ("preparation.familiarity_half_life", At(1200.0)),
        ],
    },
    Mechanism { name: "new-technology", neutral: &[("preparation.new_technology", At(1.0))] },
    Mechanism { name: "averted-attempts", neutral: &[("prevention.per_level", At(0.0))] },
    Mechanism { name: "training", neutral: &[("prevention.training", At(0.0))] },
    Mechanism { name: "hardness", neutral: &[("prevention.hardness", At(0.0))] },
    Mechanism { name: "kinds-of-traces", neutral: &[("detection.by_primitive", At(0.0))] },
    Mechanism { name: "own-traces", neutral: &[("detection.tip_gain", At(0.0))] },
    Mechanism { name: "shared-indicators", neutral: &[("detection.sharing_gain", At(0.0))] },
    Mechanism { name: "closed-ways", neutral: &[("detection.closing_gain", At(0.0))] },
    Mechanism {
        name: "one-house",
        neutral: &[("messages.same_house", As("messages.contact_exercised"))],
    },
    Mechanism { name: "dormancy", neutral: &[("detection.dormant_share", At(1.0))] },
    Mechanism { name: "wrong-desk", neutral: &[("messages.wrong_desk", At(0.0))] },
    Mechanism { name: "leaks", neutral: &[("messages.leak", At(0.0))] },
    Mechanism { name: "reports-in-vain", neutral: &[("messages.fatigue", At(0.0))] },
    Mechanism { name: "being-told", neutral: &[("messages.informs", At(0.0))] },
    Mechanism { name: "acquaintance", neutral: &[("response.stranger_speed", At(1.0))] },
    Mechanism {
        name: "clear-lead",
        neutral: &[("response.unclear_lead", At(1.0)), ("response.shared_lead", At(1.0))],
    },
    Mechanism {
        name: "diagnosis",
        neutral: &[
            ("response.undiagnosed_speed", At(1.0)),
            ("response.misdiagnosed_speed", At(1.0)),
        ],
    },
    Mechanism { name: "shared-error", neutral: &[("diagnosis.shared_error", At(0.0))] },
    Mechanism { name: "comparison", neutral: &[("diagnosis.comparison", At(0.0))] },
    Mechanism {
        name: "scope",
        neutral: &[
            ("response.unscoped_speed", At(1.0)),
            ("response.blind_restore_speed", As("response.restore_speed")),
        ],
    },
    Mechanism { name: "traces", neutral: &[("response.traced_gain", At(0.0))] },
    Mechanism {
        name: "aimed-measures",
        neutral: &[
            ("response.coarse_block_leaves", As("response.block_leaves")),
            ("response.coarse_block_bystanders", At(1.0)),
            ("response.shut_out", At(0.0)),
            ("response.blind_patch_share", As("response.patch_share")),
        ],
    },
    Mechanism { name: "bystanders", neutral: &[("response.bystander_chance", At(0.0))] },
    Mechanism {
        name: "knowing-the-system",
        neutral: &[("response.outsider_speed", At(1.0)), ("response.without_vendor", At(1.0))],
    },
    Mechanism {
        name: "rebuilding",
        neutral: &[("response.rebuild", At(1.0)), ("diagnosis.wiped_logs", At(0.0))],
    },
    Mechanism { name: "insiders", neutral: &[("response.insider_stays", At(0.0))] },
    Mechanism { name: "surge-relief", neutral: &[("response.surge_relief", At(0.0))] },
    Mechanism { name: "unexercised-fallbacks", neutral: &[("fallback.unexercised", At(1.0))] },
    Mechanism { name: "spread", neutral: &[("spread.share", At(0.0))] },
    Mechanism { name: "dependency", neutral: &[("dependency.share", At(0.0))] },
    Mechanism { name: "stolen-data", neutral: &[("public.surfaces", At(0.0))] },
    Mechanism { name: "fitting-answers", neutral: &[("public.right_answer_leaves", At(1.0))] },
    Mechanism { name: "misfit-answers", neutral: &[("public.misfit", At(1.0))] },
    Mechanism { name: "contradictions", neutral: &[("trust.contradiction_hour", At(0.0))] },
    Mechanism { name: "second-channel", neutral: &[("trust.second_channel", At(0.0))] },
    Mechanism { name: "victory-claims", neutral: &[("public.victory_hazard", At(0.0))] },
    Mechanism { name: "reporting-burden", neutral: &[("collaboration.reporting_burden", At(0.0))] },
    Mechanism { name: "resistance", neutral: &[("collaboration.resistance", At(1.0))] },
    Mechanism { name: "exaggeration", neutral: &[("others.exaggeration", At(1.0))] },
    Mechanism { name: "unequal-help", neutral: &[("others.unequal_scandal", At(0.0))] },
    Mechanism { name: "findings", neutral: &[("others.finding", At(0.0))] },
    Mechanism { name: "old-tools", neutral: &[("detection.old_tools_leave", At(1.0))] },
    Mechanism { name: "verified-copies", neutral: &[("response.snapshot_leaves", At(1.0))] },
    Mechanism { name: "order-of-a-theft", neutral: &[("damage.taken_first", At(0.0))] },
    Mechanism { name: "quiet-guests", neutral: &[("damage.quiet_half_life", At(36_500.0))] },
    Mechanism { name: "workarounds", neutral: &[("damage.workaround_half_life", At(36_500.0))] },
    Mechanism { name: "drawn-news", neutral: &[("public.news_spread", At(0.0))] },
    Mechanism { name: "vacuum", neutral: &[("trust.silence", At(0.0))] },
    Mechanism { name: "missed-service", neutral: &[("trust.missed_service", At(0.0))] },
    Mechanism { name: "rumours", neutral: &[("trust.rumour", At(0.0))] },
    Mechanism { name: "prebunk", neutral: &[("public.prebunk", At(0.0))] },
    Mechanism { name: "rulings", neutral: &[("public.ruling_leaves", At(1.0))] },
    Mechanism { name: "pledges", neutral: &[("public.pledge_leaves", At(1.0))] },
    Mechanism {
        name: "late-results",
        neutral: &[("trust.delay", At(0.0)), ("trust.delay_day", At(0.0))],
    },
    Mechanism { name: "announcements", neutral: &[("public.announced", At(0.0))] },
    Mechanism { name: "spare-capacity", neutral: &[("public.result_spare", At(0.0))] },
    Mechanism { name: "habituation", neutral: &[("trust.habituation", At(1.0))] },
    Mechanism { name: "floor-of-a-night", neutral: &[("trust.night_most", At(100.0))] },
    Mechanism { name: "lasting-trust", neutral: &[("trust.lasting", At(0.0))] },
    Mechanism { name: "assurance", neutral: &[("trust.assurance", At(0.0))] },
    Mechanism { name: "overreach", neutral: &[("independence.overreach", At(0.0))] },
    Mechanism { name: "escalation-protocol", neutral: &[("collaboration.protocol", At(0.0))] },
    Mechanism { name: "lent-expertise", neutral: &[("collaboration.lending", At(0.0))] },
    Mechanism { name: "shared-training", neutral: &[("collaboration.shared_training", At(0.0))] },
    Mechanism { name: "recommendations", neutral: &[("others.adoption", At(0.0))] },
    Mechanism { name: "reviews", neutral: &[("others.review_gain", At(0.0))] },
    Mechanism { name: "turnover", neutral: &[("cycles.turnover", At(0.0))] },
    Mechanism { name: "learning-adversaries", neutral: &[("cycles.adversary_learns", At(0.0))] },
    // What is learnt, grows and is forgotten.
    Mechanism {
        name: "growing-acquaintance",
        neutral: &[
            ("preparation.meeting_gain", At(0.0)),
            ("preparation.exercise_gain", At(0.0)),
            ("preparation.shared_work_gain", At(0.0)),
        ],
    },
    Mechanism { name: "paperwork", neutral: &[("preparation.paper_share", At(0.0))] },
    Mechanism {
        name: "dwell-by-maturity",
        neutral: &[
            ("detection.dwell_low", As("detection.dwell_middle")),
            ("detection.dwell_high", As("detection.dwell_middle")),
        ],
    },
    Mechanism { name: "outside-watchers", neutral: &[("detection.watcher_share", At(0.0))] },
    Mechanism {
        name: "contacts",
        neutral: &[
            ("messages.contact_none", As("messages.contact_exercised")),
            ("messages.contact_directory", As("messages.contact_exercised")),
        ],
    },
    Mechanism {
        name: "clearance",
        neutral: &[("messages.clearance", At(0.0)), ("messages.legal_review", At(0.0))],
    },
    // With a million unread messages half of the people read them.
    Mechanism { name: "unread-mail", neutral: &[("messages.overload", At(1_000_000.0))] },
    Mechanism {
        name: "skilled-looks",
        neutral: &[("diagnosis.first_look_skill", At(0.0)), ("diagnosis.log_skill", At(0.0))],
    },
    Mechanism { name: "dependent-measures", neutral: &[("dependency.measures", At(0.0))] },
    Mechanism { name: "timed-leaks", neutral: &[("public.surfaces_near", At(1.0))] },
    Mechanism { name: "calm-rumours", neutral: &[("public.rumour_calm", At(1.0))] },
    Mechanism { name: "official-word", neutral: &[("public.statement_leaves", At(1.0))] },
    Mechanism {
        name: "fact-checks",
        neutral: &[("public.factcheck_leaves", At(1.0)), ("public.debunk", At(0.0))],
    },
    Mechanism { name: "platform-action", neutral: &[("public.platform_leaves", At(1.0))] },
    Mechanism { name: "legal-silence", neutral: &[("public.silence_leaves", At(1.0))] },
    Mechanism { name: "briefed-parties", neutral: &[("public.briefed_leaves", At(1.0))] },
    Mechanism { name: "digital-voters", neutral: &[("trust.digital", At(1.0))] },
    Mechanism {
        name: "self-disclosure",
        neutral: &[("trust.disclosed_first", At(1.0)), ("trust.outsiders_first", At(1.0))],
    },
    Mechanism { name: "explanations", neutral: &[("trust.explanation", At(0.0))] },
    Mechanism { name: "paper-trails", neutral: &[("trust.paper_adds", At(0.0))] },
    Mechanism { name: "confirmation", neutral: &[("trust.confirmation", At(0.0))] },
    Mechanism { name: "proved-false", neutral: &[("trust.proved_false", At(0.0))] },
    Mechanism { name: "forewarning", neutral: &[("trust.forewarning", At(0.0))] },
    Mechanism {
        name: "published-arrangement",
        neutral: &[("independence.published_leaves", At(1.0))],
    },
    Mechanism { name: "procedure", neutral: &[("independence.procedure", At(0.0))] },
    Mechanism { name: "refusals", neutral: &[("independence.refusal", At(0.0))] },
    Mechanism {
        name: "central-lead",
        neutral: &[("collaboration.central_lead", At(0.0)), ("independence.central_lead", At(0.0))],
    },
    Mechanism { name: "crowding", neutral: &[("collaboration.crowding", At(1.0))] },
    Mechanism { name: "designation-gain", neutral: &[("collaboration.designation_gain", At(0.0))] },
    Mechanism {
        name: "unfunded-designations",
        neutral: &[
            ("collaboration.unfunded_standard", At(1.0)),
            ("collaboration.unfunded_burden", At(1.0)),
        ],
    },
    Mechanism { name: "papers-that-follow", neutral: &[("collaboration.paper_follows", At(0.0))] },
    Mechanism {
        name: "agreed-assessment",
        neutral: &[("collaboration.agreed_assessment", At(0.0))],
    },
    Mechanism { name: "remote-teams", neutral: &[("collaboration.remote_team", At(0.0))] },
    // Nothing is quicker or clearer for sitting in one room, and nobody is missed elsewhere.
    Mechanism {
        name: "situation-rooms",
        neutral: &[
            ("collaboration.room_message", At(1_800.0)),
            ("collaboration.room_clarity", At(0.0)),
            ("collaboration.room_share", At(0.0)),
        ],
    },
    Mechanism { name: "register-blame", neutral: &[("others.register_blame", At(1.0))] },
    Mechanism {
        name: "help-to-parties",
        neutral: &[("others.equal_help", At(0.0)), ("others.unequal_help", At(0.0))],
    },
    Mechanism {
        name: "blurred-findings",
        neutral: &[
            ("others.blur_public", At(0.0)),
            ("others.blur_interviews", At(0.0)),
            ("others.blur_logs", At(0.0)),
        ],
    },
    Mechanism { name: "leavers", neutral: &[("cycles.leavers_take", At(0.0))] },
    Mechanism {
        name: "new-budgets",
        neutral: &[("cycles.budget_carried", At(1.0)), ("cycles.budget_renewed", At(0.0))],
    },
    Mechanism { name: "hurry", neutral: &[("action.hurry", At(1.0))] },
];

/// Mechanisms that answer one question together and are switched off by one name.
#[derive(Debug, Clone, Copy)]
pub struct MechanismSet {
    /// Its name in files.
    pub name: &'static str,
    /// The names of its mechanisms.
    pub mechanisms: &'static [&'static str],
}

/// Every set of mechanisms.
pub const MECHANISM_SETS: &[MechanismSet] = &[
    // All by which it can be worth something that one agency knows what another has found out: that
    // it acts at all on what it did not find itself, works with a better diagnosis and towards what
    // is affected, finds a hand by its traces, shuts the way, and takes measures that are well
    // aimed. What telling costs is no gain, and stays.
    MechanismSet {
        name: "gain-of-information",
        mechanisms: &[
            "being-told",
            "diagnosis",
            "shared-error",
            "comparison",
            "scope",
            "traces",
            "own-traces",
            "shared-indicators",
            "closed-ways",
            "aimed-measures",
        ],
    },
];

impl Mechanism {
    /// The mechanism of a name.
    pub fn named(name: &str) -> Option<&'static Self> {
        MECHANISMS.iter().find(|it| it.name == name)
    }

    /// The names of all.
    pub fn names() -> impl Iterator<Item = &'static str> + Clone {
        MECHANISMS.iter().map(|it| it.name)
    }

    /// What a name switches off: a mechanism, or all of a set; nothing, if it is neither's.
    pub fn switched_off_by(name: &str) -> Vec<&'static Self> {
        match MECHANISM_SETS.iter().find(|it| it.name == name) {
            Some(set) => set.mechanisms.iter().filter_map(|it| Self::named(it)).collect(),
            None => Self::named(name).into_iter().collect(),
        }
    }

    /// The names that switch something off.
    pub fn switches() -> impl Iterator<Item = &'static str> + Clone {
        MECHANISM_SETS.iter().map(|it| it.name).chain(Self::names())
    }

    /// Switches it off in a table of numbers, as far as they are there.
    pub fn switch_off(&self, numbers: &mut BTreeMap<String, Parameter>) {
        for (name, neutral) in self.neutral {
            let Some(unit) = numbers.get(*name).map(|it| it.unit) else { continue };
            let value = match neutral {
                At(value) => Some(*value),
                As(other) => numbers.get(*other).map(|it| it.value_in(unit)),
            };
            if let (Some(value), Some(number)) = (value, numbers.get_mut(*name)) {
                number.value = value;
            }
        }
    }
}
