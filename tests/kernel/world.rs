//! A small country in code: a fixed cast of seats, a few assets, no incidents and no ties, to which
//! a test adds what it is about. Numbers of the model are the shipped ones until a test changes
//! them, but for what only shades the effect of something else, which is switched off.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use hotwash::base::calendar::{Calendar, Phase, Window};
use hotwash::base::ids::{
    AdversaryId, AssetId, ForumId, IncidentId, InjectId, ProviderId, SeatId, SeatSet,
};
use hotwash::base::key::Key;
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::{DAY, HOUR, Minute};
use hotwash::scenario::model::{
    Adversary, AgencyKind, Asset, AssetKind, CauseClass, Collaboration, Connection, Country, Due,
    Effect, EmbShape, Forum, ForumMode, Incident, Inject, InjectKind, Medium, OrderKind,
    Parameters, Primitive, Publication, Scenario, Seat, Segment, Severity, Side, TieStart, Tlp,
    Trigger,
};
use hotwash::scenario::{LoadOptions, load};

use crate::run::Run;

macro_rules! cast {
    ($($name:ident = $at:literal: $kind:ident, $id:literal;)*) => {
        $(pub const $name: SeatId = SeatId($at);)*
        const CAST: &[(AgencyKind, &str)] = &[$((AgencyKind::$kind, $id),)*];
    };
}

cast! {
    HEAD = 0: EmbHead, "head";
    IT = 1: EmbIt, "it";
    COMMUNICATIONS = 2: EmbCommunications, "communications";
    CERT = 3: Cert, "cert";
    SERVICE = 4: SecurityService, "service";
    POLICE = 5: Police, "police";
    MINISTRY = 6: Ministry, "ministry";
    COURT = 7: Court, "court";
    GOVERNING = 8: LargeParty, "governing";
    OPPOSING = 9: LargeParty, "opposing";
    SMALL = 10: SmallParty, "small";
    BROADCASTER = 11: Broadcaster, "broadcaster";
    PLATFORM = 12: Platform, "platform";
    CHECKER = 13: FactChecker, "checker";
    RESEARCHER = 14: Researcher, "researcher";
    OBSERVER = 15: InternationalObserver, "observer";
    PARTNER = 16: InternationalPartner, "partner";
    VENDOR = 17: Vendor, "vendor";
    REGION = 18: RegionalEmb, "region";
    TELECOM = 19: TelecomRegulator, "telecom";
}

/// The results site of the EMB's technicians, on a shared provider, in plain sight.
pub const SITE: AssetId = AssetId(0);
/// The tally, on no provider, out of sight.
pub const TALLY: AssetId = AssetId(1);
/// The communications office's site, on the provider of the results site.
pub const NEIGHBOUR: AssetId = AssetId(2);
/// A small party's copy of the voter register.
pub const COPY: AssetId = AssetId(3);
/// The adversary; of average capability, so that it hits exactly as hard as written.
pub const GULL: AdversaryId = AdversaryId(0);

/// Minutes that never come in a test.
pub const FOREVER: i64 = 1_000_000_000;

/// The shipped numbers of the model.
static SHIPPED: LazyLock<Parameters> = LazyLock::new(|| {
    let parameters = pack("national-cycle").parameters.clone();
    // What a test is not about is switched off.
    Parameters {
        damage_half_impairment_minutes: 48 * HOUR,
        averted_per_level: Ppm::ZERO,
        hardness: Ppm::ZERO,
        unexercised: Ppm::ONE,
        training_worth: Ppm::ZERO,
        seen_by_primitive: Ppm::ZERO,
        rebuild: Ppm::ONE,
        wiped_logs: 0,
        insider_stays: 0,
        surge_relief: Ppm::ZERO,
        outsider_speed: Ppm::ONE,
        without_vendor: Ppm::ONE,
        right_answer_leaves: Ppm::ONE,
        spread_share: Ppm::ZERO,
        dependency_share: Ppm::ZERO,
        surfaces: Ppm::ZERO,
        misfit: Ppm::ONE,
        missed_service: Points::ZERO,
        workaround_half_life_minutes: FOREVER,
        ..parameters
    }
});

/// The same with what shades the effect of something else switched off: shocks that one gets used
/// to, nights with a floor, and so on.
static PLAIN: LazyLock<Parameters> = LazyLock::new(|| Parameters {
    habituation: Ppm::ONE,
    night_most: Points::whole(100),
    lasting: Ppm::ZERO,
    silence: Points::ZERO,
    news_spread: Ppm::ZERO,
    prebunk_heard_minutes: 0,
    believed: Ppm::ONE,
    announced: Ppm::ZERO,
    result_spare: Ppm::ZERO,
    rumour_calm: Ppm::ONE,
    taken_first: Ppm::ZERO,
    quiet_half_life_minutes: FOREVER,
    ..SHIPPED.clone()
});

/// A shipped scenario, to play or to change.
pub fn pack(id: &str) -> Arc<Scenario> {
    let path = format!("scenarios/packs/{id}");
    match load(Path::new(&path), &LoadOptions::default()) {
        Ok(loaded) => loaded.scenario,
        Err(rejected) => panic!("{}", hotwash::scenario::source::render(&rejected.0, false)),
    }
}

/// A share in millionths.
pub fn share(of_one: f64) -> Ppm {
    Ppm((of_one * 1e6).round() as i64)
}

/// Points of a meter.
pub fn points(points: f64) -> Points {
    Points((points * 1e6).round() as i64)
}

/// A set of seats.
pub fn seats<const N: usize>(seats: [SeatId; N]) -> SeatSet {
    seats.into_iter().collect()
}

/// A scenario under construction.
#[derive(Clone)]
pub struct World {
    /// What is built so far.
    pub scenario: Scenario,
}

impl World {
    /// A count night that lasts sixty days, so that windows do not get into the way: all that is
    /// public goes at its full pace.
    pub fn new() -> Self {
        Self::in_phase(Phase::Count)
    }

    /// The same in another phase.
    pub fn in_phase(phase: Phase) -> Self {
        let window = Window { phase, start: Minute(0), planning_slots: 0 };
        let calendar = Calendar {
            windows: vec![window],
            election_days: vec![Minute(0)],
            end: Minute(60 * DAY),
        };
        let scenario = Scenario {
            id: "test".to_owned(),
            plays_minutes: 1,
            teaches: Vec::new(),
            calendar,
            country: country(),
            collaboration: collaboration(),
            seats: CAST.iter().map(|(kind, id)| seat(*kind, id)).collect(),
            providers: vec![("quay".to_owned(), Key::new("provider", "quay"))],
            assets: assets(),
            adversaries: vec![Adversary {
                id: "gull".to_owned(),
                key: Key::new("adversary", "gull"),
                capability: share(0.5),
                abroad: Vec::new(),
            }],
            incidents: Vec::new(),
            injects: Vec::new(),
            objectives: Vec::new(),
            publications: Vec::new(),
            parameters: PLAIN.clone(),
            texts: std::collections::BTreeMap::default(),
            language: String::new(),
        };
        Self { scenario }
    }

    /// With all numbers as they are shipped.
    pub fn with_shipped_numbers(mut self) -> Self {
        self.scenario.parameters = SHIPPED.clone();
        self
    }

    /// Lasts so many days, and the election day that counts is at the end.
    pub fn lasting(mut self, days: i64) -> Self {
        self.scenario.calendar.end = Minute(days * DAY);
        self
    }

    /// Nobody notices anything by themselves and the news find nothing: whoever knows was told.
    pub fn blind(mut self) -> Self {
        let numbers = &mut self.scenario.parameters;
        numbers.dwell_low_minutes = FOREVER;
        numbers.dwell_middle_minutes = FOREVER;
        numbers.dwell_high_minutes = FOREVER;
        numbers.dwell_loud_minutes = FOREVER;
        numbers.news_minutes = FOREVER;
        numbers.stealth_sigma = Ppm::ZERO;
        self
    }

    /// The numbers of the model, to change.
    pub fn numbers(&mut self) -> &mut Parameters {
        &mut self.scenario.parameters
    }

    /// An incident that begins after an hour and acts at once: half of the service is gone until
    /// ten hours of full expertise have been worked. Fields are the scenario's to change.
    pub fn incident(&mut self, primitive: Primitive, asset: AssetId) -> IncidentId {
        let at = self.scenario.incidents.len();
        let id = format!("incident-{at}");
        let cause = primitive.cause();
        self.scenario.incidents.push(Incident {
            key: Key::new("incident", &id),
            id,
            primitive,
            asset,
            adversary: (cause == CauseClass::Attack).then_some(GULL),
            trigger: Trigger::At(Minute(HOUR)),
            cause,
            severity: Severity { availability: share(0.5), ..Severity::default() },
            latency_minutes: 0,
            duration_minutes: None,
            work_responder_minutes: 10 * HOUR,
            hits_provider: false,
            may_fail: false,
            uses: None,
            truth_after_minutes: 50 * DAY,
        });
        IncidentId::at(at)
    }

    /// A planned incident, to change.
    pub fn of(&mut self, incident: IncidentId) -> &mut Incident {
        &mut self.scenario.incidents[incident.index()]
    }

    /// A seat, to change.
    pub fn seat(&mut self, seat: SeatId) -> &mut Seat {
        &mut self.scenario.seats[seat.index()]
    }

    /// An asset, to change.
    pub fn asset(&mut self, asset: AssetId) -> &mut Asset {
        &mut self.scenario.assets[asset.index()]
    }

    /// What one seat has with another at the start, to change.
    pub fn tie(&mut self, from: SeatId, to: SeatId) -> &mut TieStart {
        let at = from.index() * CAST.len() + to.index();
        &mut self.scenario.collaboration.ties[at]
    }

    /// The same tie both ways between all of a circle.
    pub fn ties<const N: usize>(&mut self, circle: [SeatId; N], tie: TieStart) {
        for from in circle {
            for to in circle.into_iter().filter(|to| *to != from) {
                *self.tie(from, to) = tie;
            }
        }
    }

    /// A forum at a level, without routine meetings, led by its first member.
    pub fn forum<const N: usize>(&mut self, members: [SeatId; N], level: u8) -> ForumId {
        let at = self.scenario.collaboration.forums.len();
        let id = format!("forum-{at}");
        self.scenario.collaboration.forums.push(Forum {
            key: Key::new("forum", &id),
            id,
            mode: ForumMode::LeadOrganisation,
            lead: members.first().copied(),
            members: seats(members),
            convene_delay_minutes: HOUR,
            cadence_minutes: [0; 7],
            formality: share(0.5),
            transparency: share(0.5),
            level,
        });
        ForumId::at(at)
    }

    /// At a minute seats are handed an inject with this effect.
    pub fn inject(&mut self, at: i64, to: SeatSet, effect: Effect) -> InjectId {
        let number = self.scenario.injects.len();
        let id = format!("inject-{number}");
        self.scenario.injects.push(Inject {
            key: Key::new("inject", &id),
            id,
            kind: InjectKind::Contextual,
            to,
            medium: Medium::Phone,
            tlp: Tlp::Clear,
            due: Due::At(Minute(at)),
            guard: None,
            effects: vec![effect],
            choices: Vec::new(),
            answer_within_minutes: None,
            expected: Vec::new(),
        });
        InjectId::at(number)
    }

    /// At a minute seats learn of an incident.
    pub fn tell<const N: usize>(&mut self, at: i64, to: [SeatId; N], incident: IncidentId) {
        self.inject(at, seats(to), Effect::Tell(incident));
    }

    /// At a minute outsiders make an incident public.
    pub fn publicise(&mut self, at: i64, incident: IncidentId) {
        self.inject(at, seats([HEAD]), Effect::Publicise(incident));
    }

    /// Evidence comes only when asked for in a test: looks take forever.
    pub fn unexamined(mut self) -> Self {
        let numbers = &mut self.scenario.parameters;
        (numbers.first_look_minutes, numbers.log_analysis_minutes, numbers.forensics_minutes) =
            (FOREVER, FOREVER, FOREVER);
        self
    }

    /// A result that is counted from minute 0 and expected at a minute, through the tally.
    pub fn publication(&mut self, takes: i64, expected: i64) {
        self.scenario.publications.push(Publication {
            starts: Minute(0),
            expected: Minute(expected),
            takes,
            path: vec![TALLY],
        });
    }

    /// Begins to play.
    pub fn run(&self, seed: u64) -> Run {
        Run::new(Arc::new(self.scenario.clone()), seed)
    }

    /// The same measurement of a run under many seeds, in the order of seeds.
    pub fn over<T>(&self, seeds: u64, measure: impl Fn(Run) -> T) -> Vec<T> {
        let scenario = Arc::new(self.scenario.clone());
        (0..seeds).map(|seed| measure(Run::new(scenario.clone(), seed))).collect()
    }
}

fn country() -> Country {
    let segment = |id: &str, digital, side| Segment {
        id: id.to_owned(),
        key: Key::new("segment", id),
        size: share(0.5),
        trust: Points::whole(60),
        digital,
        side,
        susceptibility: share(0.8),
    };
    Country {
        id: "test".to_owned(),
        emb: EmbShape::Centralised,
        independence: Points::whole(70),
        segments: vec![
            segment("paper", false, Side::Government),
            segment("screen", true, Side::Opposition),
        ],
        propensity: Ppm::ZERO,
        media_hostility: share(0.5),
        platform_reply_minutes: 48 * HOUR,
    }
}

fn collaboration() -> Collaboration {
    Collaboration {
        id: "test".to_owned(),
        ties: vec![TieStart::default(); CAST.len() * CAST.len()],
        forums: Vec::new(),
        published: false,
        foreign_clearance_minutes: 12 * HOUR,
        budget: 0,
    }
}

fn seat(kind: AgencyKind, id: &str) -> Seat {
    let side = match id {
        "governing" => Side::Government,
        "opposing" | "small" => Side::Opposition,
        _ => Side::Neither,
    };
    Seat {
        id: id.to_owned(),
        key: Key::new("seat", id),
        kind,
        group: kind.group(),
        side,
        responders: 4,
        expertise: [share(0.5); 3],
        credibility: share(0.8),
        budget: 100,
        authorities: OrderKind::ALL.to_vec(),
        escalates_to: if id == "it" { seats([HEAD]) } else { SeatSet::EMPTY },
    }
}

fn assets() -> Vec<Asset> {
    let asset = |id: &str, kind, owner, provider: Option<ProviderId>| Asset {
        id: id.to_owned(),
        key: Key::new("asset", id),
        kind,
        owner,
        connection: Connection::Network,
        new_technology: false,
        vendor: None,
        backup: false,
        exercised: Ppm::ZERO,
        maturity: share(1.0),
        criticality: [Ppm::ONE; 7],
        dormant_between: false,
        provider,
        fallback: None,
        independent_channel: false,
        paper_trail: false,
        public_facing: provider.is_some(),
        depends_on: Vec::new(),
        links: None,
        replaced: Vec::new(),
    };
    let quay = Some(ProviderId(0));
    vec![
        asset("site", AssetKind::ResultsSite, IT, quay),
        asset("tally", AssetKind::Tally, IT, None),
        asset("neighbour", AssetKind::PublicSite, COMMUNICATIONS, quay),
        asset("copy", AssetKind::PartyRegisterCopy, SMALL, None),
    ]
}
