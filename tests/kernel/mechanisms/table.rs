//! The mechanisms: what each changes, by which others it acts, and what acts by it alone.

use hotwash::scenario::model::{EmbShape, Scenario};

use super::outcome::Outcome::{
    self, Averted, Budget, Contained, Damage, Diagnosed, Independence, News, Noticed, Read, Result,
    Severity, Spread, Ties, Trust, Upkeep,
};

/// What should hold of a mechanism.
pub struct Row {
    /// Its name.
    pub name: &'static str,
    /// What it is there to change.
    pub outcome: Outcome,
    /// The mechanisms by which alone it acts on that; none if it acts by itself.
    pub through: &'static [&'static str],
    /// Numbers that act on that by this mechanism alone.
    pub idle: &'static [&'static str],
    /// Something that a scenario says and that acts on that by this mechanism alone.
    pub input: Option<fn(&mut Scenario)>,
}

impl Row {
    /// Whether it says what does nothing once it is off.
    pub const fn says_what_idles(&self) -> bool {
        !self.idle.is_empty() || self.input.is_some()
    }

    fn through(mut self, others: &'static [&'static str]) -> Self {
        self.through = others;
        self
    }

    fn idle(mut self, numbers: &'static [&'static str]) -> Self {
        self.idle = numbers;
        self
    }

    fn input(mut self, change: fn(&mut Scenario)) -> Self {
        self.input = Some(change);
        self
    }
}

const fn row(name: &'static str, outcome: Outcome) -> Row {
    Row { name, outcome, through: &[], idle: &[], input: None }
}

/// All of them.
pub fn rows() -> Vec<Row> {
    [preparation(), telling(), response(), public(), organised()].into_iter().flatten().collect()
}

fn preparation() -> Vec<Row> {
    vec![
        row("adversary-growth", Severity),
        row("learning-adversaries", Severity),
        row("decay", Upkeep),
        row("new-technology", Upkeep)
            .input(|it| it.assets.iter_mut().for_each(|it| it.new_technology = !it.new_technology)),
        row("growing-acquaintance", Ties),
        row("paperwork", Contained),
        row("turnover", Ties),
        row("leavers", Upkeep).through(&["turnover"]),
        row("new-budgets", Budget),
        row("averted-attempts", Averted).idle(&["prevention.training"]),
        row("training", Averted).through(&["averted-attempts"]),
        row("hardness", Damage),
        row("dwell-by-maturity", Noticed),
        row("outside-watchers", Noticed),
        row("kinds-of-traces", Noticed),
        row("dormancy", Noticed)
            .input(|it| it.assets.iter_mut().for_each(|it| it.dormant_between ^= true)),
        row("own-traces", Noticed),
        row("shared-indicators", Noticed).through(&["being-told"]),
        row("closed-ways", Averted),
        row("old-tools", Noticed)
            .through(&["own-traces", "shared-indicators", "closed-ways", "traces"])
            .idle(&["detection.tools_last"]),
    ]
}

fn telling() -> Vec<Row> {
    vec![
        row("one-house", Read),
        row("contacts", Read),
        row("wrong-desk", Read),
        row("clearance", Read),
        row("reports-in-vain", Read).through(&["unread-mail", "being-told"]),
        row("unread-mail", Contained),
        row("being-told", Contained),
        row("leaks", News).through(&["being-told"]).idle(&["messages.leak_takes"]),
        row("skilled-looks", Diagnosed),
        row("shared-error", Diagnosed),
        row("comparison", Diagnosed).through(&["shared-error", "being-told"]),
    ]
}

fn response() -> Vec<Row> {
    vec![
        row("acquaintance", Contained),
        row("clear-lead", Contained).idle(&["collaboration.protocol"]),
        row("escalation-protocol", Contained).through(&["clear-lead"]),
        row("central-lead", Independence),
        row("situation-rooms", Contained),
        row("diagnosis", Contained),
        row("scope", Contained),
        row("traces", Contained),
        row("lent-expertise", Contained),
        row("remote-teams", Contained).through(&["being-told"]),
        row("knowing-the-system", Contained),
        row("rebuilding", Contained),
        row("surge-relief", Contained),
        row("reporting-burden", Contained).idle(&["collaboration.unfunded_burden"]),
        row("aimed-measures", Damage),
        row("bystanders", Damage)
            .idle(&["response.bystander_severity", "response.coarse_block_bystanders"]),
        row("insiders", Damage),
        row("unexercised-fallbacks", Damage).input(|it| {
            it.assets.iter_mut().for_each(|it| it.exercised = it.exercised.complement());
        }),
        row("spread", Spread).idle(&["spread.takes"]),
        row("dependency", Damage).idle(&["dependency.measures"]),
        row("dependent-measures", Damage).through(&["dependency"]),
        row("verified-copies", Damage),
        row("order-of-a-theft", Damage),
        row("quiet-guests", Damage),
        row("workarounds", Damage),
        row("hurry", Ties),
    ]
}

fn public() -> Vec<Row> {
    vec![
        row("drawn-news", News),
        row("stolen-data", News).idle(&["public.surfaces_takes", "public.surfaces_near"]),
        row("timed-leaks", News).through(&["stolen-data"]),
        row("self-disclosure", Trust),
        row("digital-voters", Trust)
            .input(|it| it.country.segments.iter_mut().for_each(|it| it.digital ^= true)),
        row("register-blame", Trust),
        row("exaggeration", Trust),
        row("second-channel", Trust)
            .input(|it| it.assets.iter_mut().for_each(|it| it.independent_channel ^= true)),
        row("vacuum", Trust),
        row("missed-service", Trust),
        row("contradictions", Trust).idle(&["trust.contradiction_cap"]),
        row("proved-false", Trust),
        row("rumours", Trust).idle(&[
            "public.rumour_start",
            "public.rumour_growth",
            "public.rumour_decay",
            "public.factcheck_leaves",
            "public.platform_leaves",
            "public.debunk",
        ]),
        row("calm-rumours", Trust).through(&["rumours"]),
        row("fitting-answers", Trust).through(&["rumours"]),
        row("misfit-answers", Trust).through(&["rumours", "fact-checks", "platform-action"]),
        row("fact-checks", Trust).through(&["rumours"]),
        row("platform-action", Trust).through(&["rumours"]),
        row("official-word", Trust).through(&["rumours", "victory-claims"]),
        row("rulings", Trust).through(&["rumours", "victory-claims"]),
        row("victory-claims", Trust).idle(&["trust.victory_claim", "public.pledge_leaves"]),
        row("briefed-parties", Trust).through(&["victory-claims", "help-to-parties"]),
        row("pledges", Trust).through(&["victory-claims"]),
        row("late-results", Trust).idle(&["public.announced"]),
        row("announcements", Trust).through(&["late-results"]),
        row("spare-capacity", Result),
        row("prebunk", Trust)
            .through(&["rumours", "late-results"])
            .idle(&["public.prebunk_half_life", "public.prebunk_heard"]),
        row("forewarning", Trust),
        row("explanations", Trust),
        row("paper-trails", Trust)
            .input(|it| it.assets.iter_mut().for_each(|it| it.paper_trail ^= true)),
        row("legal-silence", Trust).through(&["explanations", "paper-trails", "assurance"]),
        row("assurance", Trust),
        row("confirmation", Trust).idle(&["trust.without_logs"]),
        row("habituation", Trust).idle(&["trust.habituation_half_life"]),
        row("floor-of-a-night", Trust).idle(&["trust.night_half_life"]),
        row("lasting-trust", Trust),
    ]
}

fn organised() -> Vec<Row> {
    vec![
        row("overreach", Independence)
            .idle(&["independence.reveal_takes", "independence.published_leaves"]),
        row("published-arrangement", Independence).through(&["overreach"]),
        row("procedure", Damage),
        row("refusals", Independence).idle(&["independence.refusal_takes"]),
        row("papers-that-follow", Ties),
        row("resistance", Ties).input(|it| {
            it.country.emb = match it.country.emb {
                EmbShape::Centralised => EmbShape::Decentralised,
                EmbShape::Decentralised | EmbShape::Mixed => EmbShape::Centralised,
            }
        }),
        row("crowding", Ties),
        row("designation-gain", Upkeep).idle(&["collaboration.unfunded_standard"]),
        row("unfunded-designations", Upkeep).through(&["designation-gain"]),
        row("shared-training", Upkeep),
        row("agreed-assessment", Upkeep),
        row("reviews", Upkeep),
        row("recommendations", Upkeep),
        row("help-to-parties", Upkeep),
        row("unequal-help", Trust),
        row("findings", Trust).idle(&["others.blur_public"]),
        row("blurred-findings", Trust).through(&["findings"]),
    ]
}
