//! The numbers of the model: each with a name, a unit, a range and a source (`parameters.ron`).

use std::collections::BTreeMap;

use crate::base::level::{ONE, Points, Ppm};
use crate::base::minute::{DAY, HOUR, MONTH};

use super::order::{OrderKind, Takes};

/// What a parameter counts. In files it is written in this unit; the kernel gets integers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
pub enum Unit {
    /// A fraction or multiplier, 1.0 being the whole; millionths inside.
    Fraction,
    /// Points of a meter; millionths of a point inside.
    Points,
    /// Minutes.
    Minutes,
    /// Hours; minutes inside.
    Hours,
    /// Days; minutes inside.
    Days,
    /// Months of 30.44 days; minutes inside.
    Months,
    /// A plain number.
    Count,
}

impl Unit {
    /// How many of the kernel's integer units one of these is.
    pub const fn scale(self) -> i64 {
        match self {
            Self::Fraction | Self::Points => ONE,
            Self::Minutes | Self::Count => 1,
            Self::Hours => HOUR,
            Self::Days => DAY,
            Self::Months => MONTH,
        }
    }
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
pub enum Evidence {
    /// Somebody measured it; the source says who.
    Measured,
    /// A considered guess; the source says on what grounds.
    Assumed,
}

/// One number and all that a reader needs to judge it.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its value in its unit.
    pub value: f64,
    /// The unit of value and range.
    pub unit: Unit,
    /// The least and the greatest value a scenario may set.
    pub range: (f64, f64),
    /// Measured or assumed.
    pub evidence: Evidence,
    /// Where it comes from.
    pub source: String,
}

impl Parameter {
    /// The value as the kernel's integer, rounded to the nearest.
    pub fn integer(&self) -> i64 {
        libm::round(self.value * self.unit.scale() as f64) as i64
    }
}

/// Fields of [`Parameters`]: name in the struct, type, name in the file, unit it must have there.
macro_rules! parameters {
    ($($(#[$doc:meta])* $field:ident: $kind:ident = $name:literal;)*) => {
        /// All numbers of the model as integers; see `docs/model.md` for the table.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Parameters {
            $($(#[$doc])* pub $field: parameters!(@type $kind),)*
            /// What actions take and cost.
            pub actions: ActionTerms,
        }

        impl Parameters {
            /// Name and kind of every parameter but those of actions, in the order of the struct.
            const NAMES: &'static [(&'static str, Kind)] = &[$(($name, Kind::$kind),)*];

            /// The numbers from a table that has every name; `Err` names the first that is missing.
            pub fn from_table(table: &BTreeMap<String, Parameter>) -> Result<Self, &'static str> {
                Ok(Self {
                    $($field: parameters!(
                        @wrap $kind, integer(table, $name)?
                    ),)*
                    actions: ActionTerms::from_table(table),
                })
            }
        }
    };
    (@type Fraction) => { Ppm };
    (@type Points) => { Points };
    (@type Time) => { i64 };
    (@type Count) => { i64 };
    (@wrap Fraction, $value:expr) => { Ppm($value) };
    (@wrap Points, $value:expr) => { Points($value) };
    (@wrap Time, $value:expr) => { $value };
    (@wrap Count, $value:expr) => { $value };
}

/// What the kernel takes a parameter for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A [`Ppm`].
    Fraction,
    /// [`Points`].
    Points,
    /// Minutes as an integer, whatever unit of time the file has.
    Time,
    /// A plain number.
    Count,
}

/// A parameter of the model, as far as the program says what it is.
#[derive(Debug, Clone, Copy)]
pub struct Named {
    /// Its name in files.
    pub name: &'static str,
    /// What the kernel takes it for.
    pub kind: Kind,
    /// What a file means that was written before the parameter existed, in the kernel's unit;
    /// `None` if every file must have it.
    pub default: Option<i64>,
}

impl Parameters {
    /// Every parameter: those of the struct in its order, then those of actions.
    pub fn named() -> impl Iterator<Item = Named> + Clone {
        let own =
            |(name, kind): &(&'static str, Kind)| Named { name, kind: *kind, default: added(name) };
        Self::NAMES.iter().map(own).chain(ActionTerms::named())
    }
}

/// What actions take and cost, by kind; see [`OrderKind::row`] for the names of the parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionTerms {
    takes: [i64; OrderKind::COUNT],
    costs: [i64; OrderKind::COUNT],
}

impl ActionTerms {
    /// Budget units that an order of a kind costs.
    pub const fn costs(&self, kind: OrderKind) -> i64 {
        self.costs[kind.index()]
    }

    fn named() -> impl Iterator<Item = Named> + Clone {
        OrderKind::ALL.into_iter().flat_map(|kind| {
            let row = kind.row();
            let named = |kind| move |(name, value)| Named { name, kind, default: Some(value) };
            let takes = row.takes_parameter().map(named(Kind::Time));
            takes.into_iter().chain(row.costs_parameter().map(named(Kind::Count)))
        })
    }

    fn from_table(table: &BTreeMap<String, Parameter>) -> Self {
        let read = |parameter: Option<(&'static str, i64)>| {
            let value = |(name, value)| table.get(name).map_or(value, Parameter::integer);
            parameter.map_or(0, value)
        };
        Self {
            takes: OrderKind::ALL.map(|kind| read(kind.row().takes_parameter())),
            costs: OrderKind::ALL.map(|kind| read(kind.row().costs_parameter())),
        }
    }
}

impl Parameters {
    /// Minutes until an order of a kind takes effect. In the critical window people drop other
    /// things for what is `hurried`.
    pub fn takes(&self, kind: OrderKind, is_critical: bool) -> i64 {
        match kind.row().takes {
            Takes::AtOnce => 0,
            Takes::Own { hurried: true, .. } if is_critical => {
                self.actions.takes[kind.index()] / self.hurry.max(1)
            }
            Takes::Own { .. } => self.actions.takes[kind.index()],
            Takes::Other(_, read) => read(self),
        }
    }
}

/// Parameters that were constants of the kernel before, and their values then.
const ADDED: &[(&str, i64)] = &[
    ("action.hurry", 24),
    ("action.patch_again", 7 * DAY),
    ("action.prebunk_again", 7 * DAY),
    ("action.well_informed", 200_000),
    ("response.bystanders_wait", 6 * HOUR),
    ("response.patch_share", 400_000),
    ("response.patch_gain", 100_000),
    ("trust.habituation", 700000),
    ("trust.habituation_half_life", 30 * DAY),
    ("trust.night_most", 15 * ONE),
    ("trust.night_half_life", DAY),
    ("trust.lasting", 150000),
    ("trust.silence", -3 * ONE),
    ("public.news_spread", 800000),
    ("public.prebunk_heard", 240),
    ("public.believed", 600000),
    ("public.announced", 600000),
    ("public.result_spare", 1_000_000),
    ("damage.taken_first", 800000),
    ("damage.quiet_half_life", DAY),
    ("public.rumour_calm", 400000),
];

fn added(name: &str) -> Option<i64> {
    ADDED.iter().find(|(added, _)| *added == name).map(|(_, value)| *value)
}

/// A number of a table, or what a table without it means; `Err` if every table must have it.
fn integer(table: &BTreeMap<String, Parameter>, name: &'static str) -> Result<i64, &'static str> {
    let written = table.get(name).map(Parameter::integer);
    written.or_else(|| added(name)).ok_or(name)
}

impl Kind {
    /// Whether a unit gives what the kernel takes.
    pub const fn accepts(self, unit: Unit) -> bool {
        matches!(
            (self, unit),
            (Self::Fraction, Unit::Fraction)
                | (Self::Points, Unit::Points)
                | (Self::Time, Unit::Minutes | Unit::Hours | Unit::Days | Unit::Months)
                | (Self::Count, Unit::Count)
        )
    }
}

parameters! {
    // Preparation (R1)
    /// Half-life of an asset's maturity without spending.
    maturity_half_life_minutes: Time = "preparation.maturity_half_life";
    /// Half-life of the familiarity between two agencies.
    familiarity_half_life_minutes: Time = "preparation.familiarity_half_life";
    /// Growth of every adversary's capability from one cycle to the next.
    adversary_growth: Fraction = "preparation.adversary_growth";
    /// Maturity gained by one unit of budget spent on an asset.
    maturity_per_unit: Fraction = "preparation.maturity_per_unit";
    /// Maturity gained on all own assets by training one's staff once.
    training_gain: Fraction = "preparation.training_gain";
    /// Maturity gained by certification.
    certification_gain: Fraction = "preparation.certification_gain";
    /// Familiarity gained by one meeting, as a share of what is missing.
    meeting_gain: Fraction = "preparation.meeting_gain";
    /// Familiarity gained by one joint exercise, as a share of what is missing.
    exercise_gain: Fraction = "preparation.exercise_gain";
    /// Familiarity gained by work on one incident together, as a share of what is missing.
    shared_work_gain: Fraction = "preparation.shared_work_gain";
    /// Minutes to sign a memorandum of understanding.
    mou_minutes: Time = "preparation.mou_takes";
    /// Minutes an audit or certification takes.
    audit_minutes: Time = "preparation.audit_takes";

    // Detection
    /// Median minutes to notice a quiet intrusion at maturity 0.
    dwell_low_minutes: Time = "detection.dwell_low";
    /// The same at maturity 1.
    dwell_middle_minutes: Time = "detection.dwell_middle";
    /// The same at maturity 2 and above.
    dwell_high_minutes: Time = "detection.dwell_high";
    /// Median minutes for the owner to notice what is plainly visible.
    dwell_loud_minutes: Time = "detection.dwell_loud";
    /// Sigma of the log-normal stealth of a quiet incident.
    stealth_sigma: Fraction = "detection.stealth_sigma";
    /// Hazard of a watcher who does not own the asset, as a share of the owner's.
    watcher_share: Fraction = "detection.watcher_share";
    /// Hazard on a dormant asset, as a share.
    dormant_share: Fraction = "detection.dormant_share";
    /// Hazard added by a tip that something is wrong.
    tip_gain: Fraction = "detection.tip_gain";
    /// Hazard added by fresh indicators over a perfect tie.
    sharing_gain: Fraction = "detection.sharing_gain";
    /// Half-life of the freshness of indicators.
    freshness_half_life_minutes: Time = "detection.freshness_half_life";

    // Messages
    /// Minutes to reach the right desk without a directory.
    contact_none_minutes: Time = "messages.contact_none";
    /// Minutes with a directory.
    contact_directory_minutes: Time = "messages.contact_directory";
    /// Minutes with an exercised contact.
    contact_exercised_minutes: Time = "messages.contact_exercised";
    /// Chance that a message without a directory lands on the wrong desk.
    wrong_desk: Fraction = "messages.wrong_desk";
    /// Minutes of clearance for sensitive matters from the security side.
    clearance_minutes: Time = "messages.clearance";
    /// Minutes of legal review without a legal basis, for sensitive matters across groups.
    legal_review_minutes: Time = "messages.legal_review";
    /// Minutes to read one message.
    reading_minutes: Time = "messages.reading";
    /// Chance per recipient that a sensitive matter leaks.
    leak: Fraction = "messages.leak";
    /// Minutes until a leak is in the news.
    leak_minutes: Time = "messages.leak_takes";
    /// Unread messages that halve an agency's work.
    overload: Count = "messages.overload";

    // Diagnosis
    /// Minutes for a first look.
    first_look_minutes: Time = "diagnosis.first_look";
    /// Minutes for reading the logs.
    log_analysis_minutes: Time = "diagnosis.log_analysis";
    /// Minutes for forensics, if logs were kept.
    forensics_minutes: Time = "diagnosis.forensics";
    /// Chance that a first look by somebody without expertise is right.
    first_look_right: Fraction = "diagnosis.first_look_right";
    /// What full expertise adds to it.
    first_look_skill: Fraction = "diagnosis.first_look_skill";
    /// Chance that log analysis without expertise is right.
    log_right: Fraction = "diagnosis.log_right";
    /// What full expertise adds to it.
    log_skill: Fraction = "diagnosis.log_skill";
    /// Chance that forensics are right.
    forensics_right: Fraction = "diagnosis.forensics_right";
    /// Confidence from which a diagnosis counts as made.
    diagnosis_confidence: Fraction = "diagnosis.confidence";

    // Response
    /// Share of full speed while the diagnosis is open.
    undiagnosed_speed: Fraction = "response.undiagnosed_speed";
    /// Share of full speed while the diagnosis is wrong.
    misdiagnosed_speed: Fraction = "response.misdiagnosed_speed";
    /// Share of full speed of people who do not know those they work with.
    stranger_speed: Fraction = "response.stranger_speed";
    /// Clarity of lead where no forum settles it.
    unclear_lead: Fraction = "response.unclear_lead";
    /// Clarity of lead where members govern together.
    shared_lead: Fraction = "response.shared_lead";
    /// Share of the traffic's effect that remains after a block upstream.
    block_leaves: Fraction = "response.block_leaves";
    /// Chance that a block hits bystanders on the same provider.
    bystander_chance: Fraction = "response.bystander_chance";
    /// Availability that bystanders lose.
    bystander_severity: Fraction = "response.bystander_severity";
    /// Share of the effect that remains between containment and recovery.
    contained_leaves: Fraction = "response.contained_leaves";
    /// Minutes of recovery per responder-minute of containment work.
    recovery_share: Fraction = "response.recovery_share";
    /// Speed of recovery once somebody restores, as a multiple.
    restore_speed: Fraction = "response.restore_speed";

    // Damage
    /// Impairment-minutes at full criticality that are half the meter, for each electoral cycle.
    damage_half_impairment_minutes: Time = "damage.half";
    /// Impairment-minutes that a full loss of confidentiality counts for.
    confidentiality_loss_impairment_minutes: Time = "damage.confidentiality_loss";
    /// Minutes over which what is confidential drains away.
    exfiltration_minutes: Time = "damage.exfiltration_takes";
    /// How much more of a theft its beginning takes than its end.
    taken_first: Fraction = "damage.taken_first";
    /// Half-life of what a quiet intrusion does to integrity and service.
    quiet_half_life_minutes: Time = "damage.quiet_half_life";
    /// Weight of confidentiality in the meter.
    weight_confidentiality: Fraction = "damage.weight_confidentiality";
    /// Weight of integrity.
    weight_integrity: Fraction = "damage.weight_integrity";
    /// Weight of availability.
    weight_availability: Fraction = "damage.weight_availability";

    // Public information
    /// Median minutes until a visible failure is in the news.
    news_minutes: Time = "public.news_takes";
    /// Sigma of the log-normal time until the news have it.
    news_spread: Fraction = "public.news_spread";
    /// Minutes of official silence after which a rumour begins, in the critical window.
    vacuum_minutes: Time = "public.vacuum";
    /// How much slower everything is outside the critical window.
    calm: Fraction = "public.calm";
    /// Reach of a new rumour.
    rumour_start: Fraction = "public.rumour_start";
    /// Growth of a rumour's reach per hour of the critical window at full susceptibility.
    rumour_growth: Fraction = "public.rumour_growth";
    /// Share of reach that is forgotten per hour.
    rumour_decay: Fraction = "public.rumour_decay";
    /// Share of the growth of a rumour that is left outside the critical window.
    rumour_calm: Fraction = "public.rumour_calm";
    /// Share of growth that remains once an official statement is out.
    statement_leaves: Fraction = "public.statement_leaves";
    /// Share of growth that remains after a fact-check.
    factcheck_leaves: Fraction = "public.factcheck_leaves";
    /// Share of growth that remains after a platform acted.
    platform_leaves: Fraction = "public.platform_leaves";
    /// What a prebunk takes off susceptibility, and off the cost of a delay.
    prebunk: Fraction = "public.prebunk";
    /// Half-life of a prebunk.
    prebunk_half_life_minutes: Time = "public.prebunk_half_life";
    /// Minutes until half of the people have heard an explanation in advance.
    prebunk_heard_minutes: Time = "public.prebunk_heard";
    /// Credibility from which an explanation in advance has its full effect.
    believed: Fraction = "public.believed";
    /// What an explanation of what holds up the result takes off its lateness, if it comes before
    /// the result is due.
    announced: Fraction = "public.announced";
    /// How much more the path of the result can carry than a count in time needs.
    result_spare: Fraction = "public.result_spare";
    /// Trust recovered by a later fact-check, as a share of the rumour's cost.
    debunk: Fraction = "public.debunk";
    /// Share of the effect of an official statement that is left in the legal silence.
    silence_leaves: Fraction = "public.silence_leaves";
    /// Minutes that agreeing on a joint statement takes.
    joint_statement_minutes: Time = "public.joint_statement_takes";
    /// Hazard per hour that a party claims victory in a vacuum on count night.
    victory_hazard: Fraction = "public.victory_hazard";
    /// Share of that hazard left for a party that was briefed.
    briefed_leaves: Fraction = "public.briefed_leaves";

    // Trust
    /// Trust moved by credible news of an attack, unexplained, at full severity; mixed evidence.
    trust_attack: Points = "trust.attack";
    /// Multiplier for digital segments.
    digital: Fraction = "trust.digital";
    /// Multiplier when the responsible authority disclosed first.
    disclosed_first: Fraction = "trust.disclosed_first";
    /// Multiplier when outsiders disclosed first.
    outsiders_first: Fraction = "trust.outsiders_first";
    /// Share of the loss that an explanation repairs.
    explanation: Fraction = "trust.explanation";
    /// What a paper trail or published forms add to that share.
    paper_adds: Fraction = "trust.paper_adds";
    /// Trust moved by an unexpected delay of the result.
    delay: Points = "trust.delay";
    /// Trust moved by every further day.
    delay_day: Points = "trust.delay_day";
    /// Trust moved by a saturated rumour in a congenial segment.
    rumour: Points = "trust.rumour";
    /// Trust moved per hour by a standing contradiction in the critical window.
    contradiction_hour: Points = "trust.contradiction_hour";
    /// The most that one contradiction can move.
    contradiction_cap: Points = "trust.contradiction_cap";
    /// Multiplier on the loss when a statement is proved false.
    proved_false: Fraction = "trust.proved_false";
    /// Trust moved by a rival claim of victory among the other side.
    victory_claim: Points = "trust.victory_claim";
    /// Share of an availability loss that an independent second channel removes.
    second_channel: Fraction = "trust.second_channel";
    /// Half-life of the return to a segment's own level.
    trust_half_life_minutes: Time = "trust.half_life";
    /// Trust that a prebunk costs by raising the thought at all.
    forewarning: Points = "trust.forewarning";
    /// Trust moved by official silence about an incident at full severity, when the vacuum opens.
    silence: Points = "trust.silence";
    /// Share of a shock that is left when one of its kind has just been.
    habituation: Fraction = "trust.habituation";
    /// Half-life of habituation.
    habituation_half_life_minutes: Time = "trust.habituation_half_life";
    /// The most that a segment loses in one night, whatever happens in it.
    night_most: Points = "trust.night_most";
    /// Half-life of what counts to one night.
    night_half_life_minutes: Time = "trust.night_half_life";
    /// Share of a movement that stays for good.
    lasting: Fraction = "trust.lasting";

    // Independence
    /// Perceived independence lost when an overreach is revealed.
    overreach: Points = "independence.overreach";
    /// Median minutes until an overreach under full hostility and secrecy is revealed.
    reveal_minutes: Time = "independence.reveal_takes";
    /// Share of that loss when the arrangement is published.
    published_leaves: Fraction = "independence.published_leaves";
    /// Trust lost when logs or access were refused to a lawful reviewer.
    refusal: Points = "independence.refusal";
    /// Minutes until a refusal comes home.
    refusal_minutes: Time = "independence.refusal_takes";

    // Collaboration
    /// Least minutes until a designation takes effect.
    designation_least_minutes: Time = "collaboration.designation_least";
    /// Most minutes until a designation takes effect.
    designation_most_minutes: Time = "collaboration.designation_most";
    /// Capacity that reporting takes after designation.
    reporting_burden: Fraction = "collaboration.reporting_burden";
    /// Share of tie quality left between centre and regions after designation, decentralised.
    resistance: Fraction = "collaboration.resistance";
    /// Maturity that funded designation adds.
    designation_gain: Fraction = "collaboration.designation_gain";
    /// Minutes a meeting takes from its members' work.
    meeting_duration_minutes: Time = "collaboration.meeting_takes";

    // Others
    /// Median minutes until a researcher who is not heard publishes.
    grievance_minutes: Time = "others.grievance_takes";
    /// Exaggeration of an unheard researcher at the polls, as a multiple.
    exaggeration: Fraction = "others.exaggeration";
    /// Share of a party's loss of register data that is charged to the EMB.
    register_blame: Fraction = "others.register_blame";
    /// Chance that parties accept help offered to all of them.
    equal_help: Fraction = "others.equal_help";
    /// Chance that they accept help offered to some.
    unequal_help: Fraction = "others.unequal_help";
    /// Trust lost among the others when help went to some.
    unequal_scandal: Points = "others.unequal_scandal";
    /// Minutes from polling to the observers' finding.
    finding_after_minutes: Time = "others.finding_after";
    /// Trust moved at most by a finding.
    finding: Points = "others.finding";
    /// Minutes until a platform answers under an agreement.
    platform_agreed_minutes: Time = "others.platform_agreed";

    // Actions; what each takes and costs is in the table of actions
    /// How many times quicker some actions are in the critical window.
    hurry: Count = "action.hurry";
    /// Minutes before an asset has holes again that are worth closing.
    patch_again_minutes: Time = "action.patch_again";
    /// Minutes before the same agency explains in advance again.
    prebunk_again_minutes: Time = "action.prebunk_again";
    /// Expertise in information with which anybody may answer a rumour.
    well_informed: Fraction = "action.well_informed";
    /// Minutes until bystanders of a block are let through again.
    bystanders_wait_minutes: Time = "response.bystanders_wait";
    /// Part of the work on an intrusion that closing the holes does.
    patch_share: Fraction = "response.patch_share";
    /// Maturity that closing the holes adds.
    patch_gain: Fraction = "response.patch_gain";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_has_a_name() {
        for (name, _) in ADDED {
            assert!(Parameters::named().any(|it| it.name == *name && it.default.is_some()));
        }
    }
}
