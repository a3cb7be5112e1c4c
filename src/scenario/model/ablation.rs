//! The mechanisms of the model that a scenario can switch off: each by the values of its parameters
//! at which it has no effect. What remains without a mechanism is what it does not explain.

/// A mechanism and how it is switched off.
#[derive(Debug, Clone, Copy)]
pub struct Mechanism {
    /// Its name in files.
    pub name: &'static str,
    /// The parameters that carry it, and the value of each at which it is gone, in the unit of
    /// `parameters.ron`.
    pub neutral: &'static [(&'static str, f64)],
}

/// Every mechanism that can be switched off.
pub const MECHANISMS: &[Mechanism] = &[
    Mechanism { name: "adversary-growth", neutral: &[("preparation.adversary_growth", 0.0)] },
    // A century is as good as never.
    Mechanism {
        name: "decay",
        neutral: &[
            ("preparation.maturity_half_life", 1200.0),
            ("preparation.familiarity_half_life", 1200.0),
        ],
    },
    Mechanism { name: "new-technology", neutral: &[("preparation.new_technology", 1.0)] },
    Mechanism { name: "averted-attempts", neutral: &[("prevention.per_level", 0.0)] },
    Mechanism { name: "training", neutral: &[("prevention.training", 0.0)] },
    Mechanism { name: "hardness", neutral: &[("prevention.hardness", 0.0)] },
    Mechanism { name: "kinds-of-traces", neutral: &[("detection.by_primitive", 0.0)] },
    Mechanism { name: "own-traces", neutral: &[("detection.tip_gain", 0.0)] },
    Mechanism { name: "shared-indicators", neutral: &[("detection.sharing_gain", 0.0)] },
    Mechanism { name: "closed-ways", neutral: &[("detection.closing_gain", 0.0)] },
    Mechanism { name: "one-house", neutral: &[("messages.same_house", 30.0)] },
    Mechanism { name: "dormancy", neutral: &[("detection.dormant_share", 1.0)] },
    Mechanism { name: "wrong-desk", neutral: &[("messages.wrong_desk", 0.0)] },
    Mechanism { name: "leaks", neutral: &[("messages.leak", 0.0)] },
    Mechanism { name: "reports-in-vain", neutral: &[("messages.fatigue", 0.0)] },
    Mechanism { name: "acquaintance", neutral: &[("response.stranger_speed", 1.0)] },
    Mechanism {
        name: "clear-lead",
        neutral: &[("response.unclear_lead", 1.0), ("response.shared_lead", 1.0)],
    },
    Mechanism {
        name: "diagnosis",
        neutral: &[("response.undiagnosed_speed", 1.0), ("response.misdiagnosed_speed", 1.0)],
    },
    Mechanism { name: "shared-error", neutral: &[("diagnosis.shared_error", 0.0)] },
    Mechanism { name: "comparison", neutral: &[("diagnosis.comparison", 0.0)] },
    Mechanism {
        name: "scope",
        neutral: &[("response.unscoped_speed", 1.0), ("response.blind_restore_speed", 2.0)],
    },
    Mechanism { name: "traces", neutral: &[("response.traced_gain", 0.0)] },
    Mechanism {
        name: "aimed-measures",
        neutral: &[
            ("response.coarse_block_leaves", 0.15),
            ("response.coarse_block_bystanders", 1.0),
            ("response.shut_out", 0.0),
            ("response.blind_patch_share", 0.4),
        ],
    },
    Mechanism { name: "bystanders", neutral: &[("response.bystander_chance", 0.0)] },
    Mechanism {
        name: "knowing-the-system",
        neutral: &[("response.outsider_speed", 1.0), ("response.without_vendor", 1.0)],
    },
    Mechanism {
        name: "rebuilding",
        neutral: &[("response.rebuild", 1.0), ("diagnosis.wiped_logs", 0.0)],
    },
    Mechanism { name: "insiders", neutral: &[("response.insider_stays", 0.0)] },
    Mechanism { name: "surge-relief", neutral: &[("response.surge_relief", 0.0)] },
    Mechanism { name: "unexercised-fallbacks", neutral: &[("fallback.unexercised", 1.0)] },
    Mechanism { name: "spread", neutral: &[("spread.share", 0.0)] },
    Mechanism { name: "dependency", neutral: &[("dependency.share", 0.0)] },
    Mechanism { name: "stolen-data", neutral: &[("public.surfaces", 0.0)] },
    Mechanism { name: "fitting-answers", neutral: &[("public.right_answer_leaves", 1.0)] },
    Mechanism { name: "contradictions", neutral: &[("trust.contradiction_hour", 0.0)] },
    Mechanism { name: "second-channel", neutral: &[("trust.second_channel", 0.0)] },
    Mechanism { name: "victory-claims", neutral: &[("public.victory_hazard", 0.0)] },
    Mechanism { name: "reporting-burden", neutral: &[("collaboration.reporting_burden", 0.0)] },
    Mechanism { name: "resistance", neutral: &[("collaboration.resistance", 1.0)] },
    Mechanism { name: "exaggeration", neutral: &[("others.exaggeration", 1.0)] },
    Mechanism { name: "unequal-help", neutral: &[("others.unequal_scandal", 0.0)] },
    Mechanism { name: "findings", neutral: &[("others.finding", 0.0)] },
    Mechanism { name: "old-tools", neutral: &[("detection.old_tools_leave", 1.0)] },
    Mechanism { name: "verified-copies", neutral: &[("response.snapshot_leaves", 1.0)] },
    Mechanism { name: "order-of-a-theft", neutral: &[("damage.taken_first", 0.0)] },
    Mechanism { name: "quiet-guests", neutral: &[("damage.quiet_half_life", 36_500.0)] },
    Mechanism { name: "drawn-news", neutral: &[("public.news_spread", 0.0)] },
    Mechanism { name: "vacuum", neutral: &[("trust.silence", 0.0)] },
    Mechanism { name: "rumours", neutral: &[("trust.rumour", 0.0)] },
    Mechanism { name: "prebunk", neutral: &[("public.prebunk", 0.0)] },
    Mechanism { name: "rulings", neutral: &[("public.ruling_leaves", 1.0)] },
    Mechanism { name: "pledges", neutral: &[("public.pledge_leaves", 1.0)] },
    Mechanism { name: "late-results", neutral: &[("trust.delay", 0.0), ("trust.delay_day", 0.0)] },
    Mechanism { name: "announcements", neutral: &[("public.announced", 0.0)] },
    Mechanism { name: "spare-capacity", neutral: &[("public.result_spare", 0.0)] },
    Mechanism { name: "habituation", neutral: &[("trust.habituation", 1.0)] },
    Mechanism { name: "floor-of-a-night", neutral: &[("trust.night_most", 100.0)] },
    Mechanism { name: "lasting-trust", neutral: &[("trust.lasting", 0.0)] },
    Mechanism { name: "assurance", neutral: &[("trust.assurance", 0.0)] },
    Mechanism { name: "overreach", neutral: &[("independence.overreach", 0.0)] },
    Mechanism { name: "escalation-protocol", neutral: &[("collaboration.protocol", 0.0)] },
    Mechanism { name: "lent-expertise", neutral: &[("collaboration.lending", 0.0)] },
    Mechanism { name: "shared-training", neutral: &[("collaboration.shared_training", 0.0)] },
    Mechanism { name: "recommendations", neutral: &[("others.adoption", 0.0)] },
    Mechanism { name: "reviews", neutral: &[("others.review_gain", 0.0)] },
    Mechanism { name: "turnover", neutral: &[("cycles.turnover", 0.0)] },
    Mechanism { name: "learning-adversaries", neutral: &[("cycles.adversary_learns", 0.0)] },
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
}
