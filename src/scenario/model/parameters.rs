//! The numbers of the model: each with a name, a unit, a range and a source (`parameters.ron`).

use std::collections::BTreeMap;

use strum::VariantArray;

use crate::base::level::{ONE, Points, Ppm};
use crate::base::minute::{DAY, HOUR, MONTH};

use super::added::added;
use super::order::{OrderKind, Takes};

/// What a parameter counts. In files it is written in this unit; the kernel gets integers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, VariantArray)]
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

    /// The value in another unit of the same kind.
    pub fn value_in(&self, unit: Unit) -> f64 {
        self.value * self.unit.scale() as f64 / unit.scale() as f64
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
    /// Share of its people that an agency needs for each memorandum on its way.
    paper_share: Fraction = "preparation.paper_share";
    /// Minutes an audit or certification takes.
    audit_minutes: Time = "preparation.audit_takes";

    /// What is left of maturity and of exercise where technology is new.
    new_technology_leaves: Fraction = "preparation.new_technology";

    // Prevention
    /// Share of attempts by an average hand that each level of maturity averts.
    averted_per_level: Fraction = "prevention.per_level";
    /// Share of its severity that an incident loses for each level of maturity above 1.
    hardness: Fraction = "prevention.hardness";
    /// Levels of maturity that trained staff are worth where an attempt comes in through people.
    training_worth: Fraction = "prevention.training";

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
    /// Share of the ways in that perfect fresh indicators close before they are used.
    closing_gain: Fraction = "detection.closing_gain";
    /// How far odd traces are seen by those who see their kind, and not by all who watch for them.
    seen_by_primitive: Fraction = "detection.by_primitive";
    /// Half-life of the freshness of indicators.
    freshness_half_life_minutes: Time = "detection.freshness_half_life";

    /// Median minutes until an adversary changes its tools.
    tools_minutes: Time = "detection.tools_last";
    /// Share of indicators' worth that is left once the adversary has changed its tools.
    old_tools_leave: Fraction = "detection.old_tools_leave";

    // Messages
    /// Minutes to reach the right desk without a directory.
    contact_none_minutes: Time = "messages.contact_none";
    /// Minutes with a directory.
    contact_directory_minutes: Time = "messages.contact_directory";
    /// Minutes with an exercised contact.
    contact_exercised_minutes: Time = "messages.contact_exercised";
    /// Minutes to the next desk in the house of the EMB.
    same_house_minutes: Time = "messages.same_house";
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
    /// Minutes in which a desk forgets half of the reports that it read in vain.
    fatigue_minutes: Time = "messages.fatigue";
    /// Whether anything is learned from what others tell, in a message or a meeting: 1 or 0.
    informs: Count = "messages.informs";

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
    /// Whether what wipes a system takes the logs that nobody has set aside: 1 if so.
    wiped_logs: Count = "diagnosis.wiped_logs";
    /// Confidence from which a diagnosis counts as made.
    diagnosis_confidence: Fraction = "diagnosis.confidence";
    /// Chance that what a house shows misleads all who look from there, short of forensics.
    shared_error: Fraction = "diagnosis.shared_error";
    /// Share of the weight of such looks that goes once they are compared with others.
    comparison: Fraction = "diagnosis.comparison";

    // Response
    /// Share of full speed while the diagnosis is open.
    undiagnosed_speed: Fraction = "response.undiagnosed_speed";
    /// Share of full speed while the diagnosis is wrong.
    misdiagnosed_speed: Fraction = "response.misdiagnosed_speed";
    /// Share of full speed while nobody at work knows what is affected.
    unscoped_speed: Fraction = "response.unscoped_speed";
    /// Pace that perfect fresh indicators of the hand add to work on an intrusion.
    traced_gain: Fraction = "response.traced_gain";
    /// Share of full speed of people who do not know those they work with.
    stranger_speed: Fraction = "response.stranger_speed";
    /// Clarity of lead where no forum settles it.
    unclear_lead: Fraction = "response.unclear_lead";
    /// Clarity of lead where members govern together.
    shared_lead: Fraction = "response.shared_lead";
    /// Share of the traffic's effect that remains after a block upstream.
    block_leaves: Fraction = "response.block_leaves";
    /// The same when whoever orders it cannot tell hostile traffic from the rest.
    coarse_block_leaves: Fraction = "response.coarse_block_leaves";
    /// Multiplier on the chance of bystanders for such a block.
    coarse_block_bystanders: Fraction = "response.coarse_block_bystanders";
    /// Share of visitors that a block shuts out where no traffic is hostile.
    shut_out: Fraction = "response.shut_out";
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
    /// The same when whoever restores does not know what is affected.
    blind_restore_speed: Fraction = "response.blind_restore_speed";

    /// How many times longer recovery takes where a system has to be built anew.
    rebuild: Fraction = "response.rebuild";
    /// Whether neither closing holes nor going offline stops who is inside: 1 if so.
    insider_stays: Count = "response.insider_stays";
    /// Share of the work on a rush of visitors that a fallback saves that covers everything.
    surge_relief: Fraction = "response.surge_relief";
    /// Share of full speed on a fault of those who do not know the system.
    outsider_speed: Fraction = "response.outsider_speed";
    /// Share of full speed on a broken delivery without the vendor.
    without_vendor: Fraction = "response.without_vendor";
    /// Share of what a fallback covers that it covers when it was never exercised.
    unexercised: Fraction = "fallback.unexercised";

    // Spread
    /// Share of an intruder's effect on the systems that it reaches from the first.
    spread_share: Fraction = "spread.share";
    /// Median minutes until an intruder reaches another system of maturity 0.
    spread_minutes: Time = "spread.takes";
    /// Share of its service that an asset loses while what it depends on is down.
    dependency_share: Fraction = "dependency.share";
    /// What it loses through a measure there, as a share of what it would lose through an incident.
    dependency_measures: Fraction = "dependency.measures";

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
    /// Minutes in which people find another way for half of what they cannot do.
    workaround_half_life_minutes: Time = "damage.workaround_half_life";
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
    /// Share of growth that remains once a court or an authority has judged independently.
    ruling_leaves: Fraction = "public.ruling_leaves";
    /// Share of the hazard of a claim of victory left for a party that promised to wait.
    pledge_leaves: Fraction = "public.pledge_leaves";
    /// Minutes that agreeing on a joint statement takes.
    joint_statement_minutes: Time = "public.joint_statement_takes";
    /// Hazard per hour that a party claims victory in a vacuum on count night.
    victory_hazard: Fraction = "public.victory_hazard";
    /// Share of that hazard left for a party that was briefed.
    briefed_leaves: Fraction = "public.briefed_leaves";
    /// Share of a rumour's growth that the answer leaves that fits its kind.
    right_answer_leaves: Fraction = "public.right_answer_leaves";
    /// Share of its effect that an answer has on talk of a kind that it does not fit.
    misfit: Fraction = "public.misfit";
    /// Chance that what was stolen comes out by itself.
    surfaces: Fraction = "public.surfaces";
    /// Median minutes until it does, far from the polls.
    surfaces_minutes: Time = "public.surfaces_takes";
    /// How many times sooner it does near the polls.
    surfaces_near: Fraction = "public.surfaces_near";

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
    /// Share of the loss that an independent judgement repairs where there is an explanation.
    confirmation: Fraction = "trust.confirmation";
    /// Share of that repair where no logs were kept.
    without_logs: Fraction = "trust.without_logs";
    /// What an independent assessment of the asset adds to that share while it is new.
    assurance: Fraction = "trust.assurance";
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
    /// Change of trust for an hour of all of a service that people miss, and for twice as much.
    missed_service: Points = "trust.missed_service";
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
    /// Minutes that a lawful act of the security side inside the EMB's systems waits for its paper.
    procedure_minutes: Time = "independence.procedure";
    /// Perceived independence moved when the centre takes over an incident of the EMB's.
    central_lead_cost: Points = "independence.central_lead";
    /// Minutes until a refusal comes home.
    refusal_minutes: Time = "independence.refusal_takes";

    // Collaboration
    /// Least minutes until a designation takes effect.
    designation_least_minutes: Time = "collaboration.designation_least";
    /// Most minutes until a designation takes effect.
    designation_most_minutes: Time = "collaboration.designation_most";
    /// Capacity that reporting takes after designation.
    reporting_burden: Fraction = "collaboration.reporting_burden";
    /// Share of quality left of ties that had formed by themselves when a designation comes.
    crowding: Fraction = "collaboration.crowding";
    /// Share of its gain that a designation brings without money.
    unfunded_standard: Fraction = "collaboration.unfunded_standard";
    /// Multiplier of the reporting burden where no money came.
    unfunded_burden: Fraction = "collaboration.unfunded_burden";
    /// Chance per month, as a share of the propensity, that those who know each other by
    /// themselves sign a paper.
    paper_follows: Fraction = "collaboration.paper_follows";
    /// Share of tie quality left between centre and regions after designation, decentralised.
    resistance: Fraction = "collaboration.resistance";
    /// Maturity that funded designation adds.
    designation_gain: Fraction = "collaboration.designation_gain";
    /// Minutes that a situation room stays open.
    room_minutes: Time = "collaboration.room_lasts";
    /// Minutes that a message takes from one who sits in a situation room to another.
    room_message_minutes: Time = "collaboration.room_message";
    /// Share of what is open about the lead that a situation room settles.
    room_clarity: Fraction = "collaboration.room_clarity";
    /// Share of its people that a member has in a situation room.
    room_share: Fraction = "collaboration.room_share";
    /// Share of what is open about the lead that is settled when the centre takes over.
    central_lead: Fraction = "collaboration.central_lead";
    /// Share of what is open about the lead that an escalation protocol settles.
    protocol: Fraction = "collaboration.protocol";
    /// Share of a member's expertise that others have who work beside it and to whom it is lent.
    lending: Fraction = "collaboration.lending";
    /// Share of the expertise of a partner abroad that those have whom it helps from afar.
    remote_team: Fraction = "collaboration.remote_team";
    /// What shared guides and teachers add to a course, as a share of its gain.
    shared_training: Fraction = "collaboration.shared_training";
    /// What an agreement on assessment adds to it, as a share of its gain.
    agreed_assessment: Fraction = "collaboration.agreed_assessment";
    /// Minutes until a forum that exercises does so again.
    exercise_again_minutes: Time = "collaboration.exercise_again";
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
    /// Maturity that a review by outsiders adds.
    review_gain: Fraction = "others.review_gain";
    /// Error of a finding of observers who read what is public.
    blur_public: Fraction = "others.blur_public";
    /// Error of a finding of observers who were invited and talked to the agencies.
    blur_interviews: Fraction = "others.blur_interviews";
    /// Error of a finding of observers who read the logs of a system of the EMB's.
    blur_logs: Fraction = "others.blur_logs";
    /// Chance that a recommendation of observers is taken up.
    adoption: Fraction = "others.adoption";
    /// Minutes until a platform answers under an agreement.
    platform_agreed_minutes: Time = "others.platform_agreed";

    // From one electoral cycle to the next
    /// Part of what is left of a budget that is carried over.
    budget_carried: Fraction = "cycles.budget_carried";
    /// Part of the first budget that is granted again.
    budget_renewed: Fraction = "cycles.budget_renewed";
    /// Mean share of an agency's people who have left.
    turnover: Fraction = "cycles.turnover";
    /// Share of the maturity of systems that is in the heads of their owner's people.
    leavers_take: Fraction = "cycles.leavers_take";
    /// Growth of an adversary by a cycle in which all that it tried has worked, besides the growth
    /// of all.
    adversary_learns: Fraction = "cycles.adversary_learns";

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
    /// Share of what is altered that a fresh verified copy leaves.
    snapshot_leaves: Fraction = "response.snapshot_leaves";
    /// Part of the work on an intrusion that closing the holes does.
    patch_share: Fraction = "response.patch_share";
    /// The same when whoever patches knows neither the cause nor what to look for.
    blind_patch_share: Fraction = "response.blind_patch_share";
    /// Maturity that closing the holes adds.
    patch_gain: Fraction = "response.patch_gain";
}
