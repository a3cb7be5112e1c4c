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

/// Every mechanism that can be switched off, in the order of the submodels in `docs/model.md`.
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
    Mechanism { name: "dormancy", neutral: &[("detection.dormant_share", 1.0)] },
    Mechanism { name: "wrong-desk", neutral: &[("messages.wrong_desk", 0.0)] },
    Mechanism { name: "leaks", neutral: &[("messages.leak", 0.0)] },
    Mechanism { name: "acquaintance", neutral: &[("response.stranger_speed", 1.0)] },
    Mechanism {
        name: "clear-lead",
        neutral: &[("response.unclear_lead", 1.0), ("response.shared_lead", 1.0)],
    },
    Mechanism {
        name: "diagnosis",
        neutral: &[("response.undiagnosed_speed", 1.0), ("response.misdiagnosed_speed", 1.0)],
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
