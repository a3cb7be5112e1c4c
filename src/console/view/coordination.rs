//! How the agencies work together, as it is shown: the measures that somebody in the room can act
//! on, in words, by area and by seat. It is made beside the window.

use strum::VariantArray;

use crate::base::ids::SeatId;
use crate::base::message::{Arg, Message, Moment, message};
use crate::base::minute::{HOUR, Minute};
use crate::measure::coordination::{
    Area, Coordination, Metric, Reading, Subject, Trace, Window, WindowName, Windows,
};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::tell::coordination as told;
use crate::text::Catalogue;

/// Which part of the exercise is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CoordinationSpan {
    /// All that was played.
    #[default]
    Whole,
    /// A window of the calendar, by its position.
    Window(usize),
    /// The last hour of exercise time.
    LastHour,
}

/// What is shown of the whole network, in this order within each area.
const SHOWN: [Metric; 35] = [
    Metric::Density,
    Metric::BetweennessCentralization,
    Metric::OutCentralization,
    Metric::Reciprocity,
    Metric::ArticulationPoints,
    Metric::PlannedOverlap,
    Metric::PlannedUnused,
    Metric::UnplannedUsed,
    Metric::TimeToNotify,
    Metric::TimeToNotifyP90,
    Metric::Coverage,
    Metric::WithheldFacts,
    Metric::RightDesk,
    Metric::FirstToldAble,
    Metric::InjectFirstAction,
    Metric::DecisionLatency,
    Metric::ReadingDelay,
    Metric::WaitingPeak,
    Metric::Unread,
    Metric::WorkloadGini,
    Metric::SharedAwareness,
    Metric::PublicCausesRight,
    Metric::Contradictions,
    Metric::ContradictionTime,
    Metric::FirstMover,
    Metric::FirstStatement,
    Metric::HelpAsked,
    Metric::HelpOffered,
    Metric::HelpUsed,
    Metric::DuplicatedEffort,
    Metric::ForumsUsed,
    Metric::MeetingsCalled,
    Metric::NeverTold,
    Metric::Inclusion,
    Metric::Overreach,
];

/// What is shown of each seat.
const OF_SEATS: [Metric; 10] = [
    Metric::InDegree,
    Metric::OutDegree,
    Metric::Betweenness,
    Metric::FragmentationWithout,
    Metric::Coverage,
    Metric::WithheldFacts,
    Metric::RightDesk,
    Metric::ReadingDelay,
    Metric::Unread,
    Metric::Workload,
];

/// A measure, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureName {
    pub metric: Metric,
    pub name: String,
    /// What it means, in a sentence or two.
    pub meaning: String,
}

/// A measure of the whole network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureRow {
    pub measure: MeasureName,
    /// In the unit of its row; nothing if there was nothing to measure.
    pub value: Option<i64>,
    /// The same in words.
    pub told: String,
    /// From how many cases, and how many have not happened yet; empty where that says nothing.
    pub cases: String,
}

/// The measures of an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaMeasures {
    pub name: String,
    /// What stands out, in sentences.
    pub findings: Vec<String>,
    pub rows: Vec<MeasureRow>,
}

/// The measures of a seat, in the order of [`CoordinationTable::columns`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatMeasures {
    pub name: String,
    /// In the unit of the measure, and in words.
    pub cells: Vec<(Option<i64>, String)>,
}

/// All that is shown of a part of the exercise, in its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoordinationTable {
    pub span: CoordinationSpan,
    /// Until when the exercise had been played.
    pub until: Minute,
    pub areas: Vec<AreaMeasures>,
    /// What is measured of each seat.
    pub columns: Vec<MeasureName>,
    /// In the order of the scenario.
    pub seats: Vec<SeatMeasures>,
}

impl CoordinationSpan {
    /// Those that have begun by a minute.
    pub fn all(scenario: &Scenario, now: Minute) -> Vec<Self> {
        let windows = scenario.calendar.windows.iter().enumerate();
        let begun = windows.filter(|(_, it)| it.start <= now).map(|(at, _)| Self::Window(at));
        [Self::Whole].into_iter().chain(begun).chain([Self::LastHour]).collect()
    }

    /// The minutes that are meant, as far as an exercise was played.
    pub fn window(self, scenario: &Scenario, now: Minute) -> Window {
        let whole = Window::whole(now);
        match self {
            Self::Whole => whole,
            Self::Window(at) => {
                let is_it =
                    |it: &Window| matches!(it.name, WindowName::Phase(id, _) if id.index() == at);
                let phases = Windows::Phases.of(&scenario.calendar, now);
                phases.into_iter().find(is_it).unwrap_or(whole)
            }
            Self::LastHour => {
                let from = (whole.to + -HOUR).max(Minute::START);
                Window { from, to: whole.to, name: WindowName::Asked }
            }
        }
    }

    /// What it is called. Where a phase comes more than once, it is told when it begins.
    pub fn name(self, scenario: &Scenario, texts: &Catalogue) -> String {
        let calendar = &scenario.calendar;
        let Self::Window(at) = self else {
            let word = if self == Self::Whole { "coordination-whole" } else { "coordination-hour" };
            return texts.say(word).to_owned();
        };
        let window = self.window(scenario, calendar.end);
        let phase = texts.render(&told::window(window, calendar));
        let planned = calendar.windows[at];
        let alike = calendar.windows.iter().filter(|it| it.phase == planned.phase);
        if alike.count() == 1 {
            return phase;
        }
        let from = Arg::Moment(Moment::of(calendar, planned.start));
        texts.fill("coordination-from-when", [("phase", phase.into()), ("from", from)])
    }
}

impl CoordinationTable {
    /// Of what an exercise has left behind so far.
    pub fn new(trace: &Trace<'_>, span: CoordinationSpan) -> Self {
        let scenario = trace.scenario;
        let of = Coordination::new(trace, span.window(scenario, trace.now));
        let texts = Catalogue::shared(&scenario.language);
        let area = |area: &Area| AreaMeasures {
            name: texts.render(&told::area(*area)),
            findings: findings(&of, *area, scenario, texts),
            rows: (SHOWN.into_iter().filter(|it| it.row().area == *area))
                .map(|metric| row(&of, metric, texts))
                .collect(),
        };
        let seat = |seat: SeatId| {
            let cell = |metric| {
                let value = of.readings.seat(metric, seat);
                (value, texts.value(&told::value(metric, value)))
            };
            let cells = OF_SEATS.into_iter().map(cell).collect();
            SeatMeasures { name: Names(scenario).short_seat(seat), cells }
        };
        Self {
            span,
            until: trace.now,
            areas: Area::VARIANTS.iter().map(area).collect(),
            columns: OF_SEATS.map(|metric| named(metric, texts)).into(),
            seats: scenario.seat_ids().map(seat).collect(),
        }
    }
}

fn named(metric: Metric, texts: &Catalogue) -> MeasureName {
    let name = told::name(metric);
    let meaning = texts.render(&name.clone().its("tip"));
    MeasureName { metric, name: texts.render(&name), meaning }
}

fn row(of: &Coordination, metric: Metric, texts: &Catalogue) -> MeasureRow {
    let reading = of.readings.get(metric, Subject::Whole);
    let value = reading.and_then(|it| it.value);
    let cases = reading.and_then(counted).map(|it| texts.render(&it));
    MeasureRow {
        measure: named(metric, texts),
        value,
        told: texts.value(&told::value(metric, value)),
        cases: cases.unwrap_or_default(),
    }
}

/// From how many cases a value is, where that says something.
fn counted(reading: Reading) -> Option<Message> {
    // How large the network is, is known.
    let is_of_network = reading.metric.row().area == Area::Structure;
    told::told_cases(reading).filter(|_| !is_of_network)?;
    let (cases, censored) = (i64::from(reading.cases), i64::from(reading.censored));
    Some(match censored {
        0 => message!("coordination-counted", cases = cases),
        _ => message!("coordination-counted-open", cases = cases, censored = censored),
    })
}

/// What stands out in an area: who could least be spared, and who is outside.
fn findings(of: &Coordination, area: Area, scenario: &Scenario, texts: &Catalogue) -> Vec<String> {
    let names = Names(scenario);
    let mut found = Vec::new();
    match area {
        Area::Structure => {
            found.extend(told::least_spared(scenario, of));
            let alone: Vec<SeatId> =
                of.network.seats().filter(|seat| of.network.contacts(*seat).is_empty()).collect();
            if !alone.is_empty() && alone.len() < scenario.seats.len() {
                let who = Arg::list(alone.into_iter().map(|seat| names.short_seat(seat)));
                found.push(message!("coordination-outside", who = who));
            }
        }
        Area::Together => {
            let deaf = |seat: &SeatId| of.readings.seat(Metric::NeverTold, *seat) == Some(1);
            let deaf: Vec<SeatId> = scenario.seat_ids().filter(deaf).collect();
            if !deaf.is_empty() && deaf.len() < scenario.seats.len() {
                let who = Arg::list(deaf.into_iter().map(|seat| names.short_seat(seat)));
                found.push(message!("coordination-deaf", who = who));
            }
        }
        Area::Flow | Area::Picture => {}
    }
    found.iter().map(|it| texts.render(it)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::path::Path;

    use crate::policy::{Cast, Play, PolicyKind};
    use crate::scenario::{LoadOptions, load};
    use crate::sim::kernel::Kernel;

    fn kernel() -> Kernel {
        let pack = Path::new("scenarios/packs/count-night");
        let scenario = load(pack, &LoadOptions::default()).unwrap().scenario;
        let cast = Cast::all(PolicyKind::Network, scenario.seats.len());
        let mut kernel = Kernel::new(scenario, 1);
        Play::new(&mut kernel, &cast, 1).run(Minute::NEVER);
        kernel
    }

    #[test]
    fn every_shown_measure_is_measured_and_stands_in_its_area() {
        let kernel = kernel();
        let table = CoordinationTable::new(&Trace::of(&kernel), CoordinationSpan::Whole);
        assert_eq!(table.areas.len(), 4);
        let rows = || table.areas.iter().flat_map(|it| &it.rows);
        assert_eq!(rows().count(), SHOWN.len());
        let whole = Coordination::of(&kernel, Window::whole(kernel.now()));
        for row in rows() {
            assert_eq!(row.value, whole.readings.whole(row.measure.metric));
            assert!(!row.measure.meaning.is_empty() && !row.told.is_empty());
        }
        for (seat, row) in kernel.scenario().seat_ids().zip(&table.seats) {
            for (metric, (value, _)) in OF_SEATS.into_iter().zip(&row.cells) {
                assert_eq!(*value, whole.readings.seat(metric, seat));
            }
        }
        // Coverage is that of seats that need to know; all others have a value of every seat.
        for metric in OF_SEATS {
            let mut seats = kernel.scenario().seat_ids();
            assert!(seats.any(|seat| whole.readings.seat(metric, seat).is_some()), "{metric:?}");
        }
    }

    #[test]
    fn parts_of_the_exercise_are_as_long_as_they_say() {
        let kernel = kernel();
        let (scenario, now) = (kernel.scenario(), kernel.now());
        let spans = CoordinationSpan::all(scenario, now);
        assert_eq!(spans.len(), scenario.calendar.windows.len() + 2);
        let length = |span: CoordinationSpan| {
            let window = span.window(scenario, now);
            window.to.since(window.from)
        };
        assert_eq!(length(CoordinationSpan::LastHour), HOUR);
        let of_windows: i64 = spans
            .iter()
            .filter(|it| matches!(it, CoordinationSpan::Window(_)))
            .map(|it| length(*it))
            .sum();
        assert_eq!(of_windows, length(CoordinationSpan::Whole));
        let early = CoordinationSpan::LastHour.window(scenario, Minute(5));
        assert_eq!((early.from, early.to), (Minute::START, Minute(6)));
    }
}
