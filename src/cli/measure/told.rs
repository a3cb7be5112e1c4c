//! Measures of coordination for people.

use strum::VariantArray;

use crate::base::ids::SeatId;
use crate::base::message::{Arg, Moment, message};
use crate::cli::layout::wrap;
use crate::cli::output::Output;
use crate::cli::table::Table;
use crate::measure::coordination::{Area, Coordination, Metric, Subject, SubjectKind};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::tell::coordination::{area, least_spared, name, told_cases, value, window};

/// More windows than these do not stand side by side.
const MOST_BESIDE: usize = 8;
/// What is told of a seat.
const OF_SEATS: [Metric; 5] = [
    Metric::InDegree,
    Metric::OutDegree,
    Metric::Betweenness,
    Metric::FragmentationWithout,
    Metric::Workload,
];
/// What is told of each of many windows.
const OF_WINDOWS: [Metric; 5] = [
    Metric::MessagesRead,
    Metric::Density,
    Metric::TimeToNotify,
    Metric::SharedAwareness,
    Metric::Contradictions,
];

/// All of it: side by side if there are few windows, one below the other if there are many.
pub(super) fn written(
    scenario: &Scenario,
    seed: u64,
    all: &[Coordination],
    output: &Output,
) -> String {
    let (texts, width, style) = (output.texts(), output.width, output.style);
    let title = texts.render(&message!("coordination-title", title = Names(scenario).title()));
    let mut lines = vec![output.banner(), String::new(), style.bold(&wrap(&title, width, 0, 0))];
    if let [only] = all {
        let of = window(only.window, &scenario.calendar);
        let until = message!("coordination-until", window = of, seed = seed.to_string());
        lines.push(format!("  {}", wrap(&texts.render(&until), width, 2, 2)));
    }
    if all.len() <= MOST_BESIDE {
        for one in Area::VARIANTS {
            lines.push(format!("\n{}", style.bold(&texts.render(&area(*one)))));
            lines.extend(beside(scenario, *one, all, output).lines(width, style, texts));
        }
    } else {
        lines.push(String::new());
        lines.extend(below(scenario, all, output).lines(width, style, texts));
    }
    if let [only] = all {
        lines.extend(seats(scenario, only, output));
    }
    lines.push(format!("\n{}\n", wrap(texts.say("coordination-caveat"), width, 0, 0)));
    lines.join("\n")
}

/// The measures of an area, with a column for each window; of a single one with its cases.
fn beside(scenario: &Scenario, of: Area, all: &[Coordination], output: &Output) -> Table {
    let texts = output.texts();
    let metrics = Metric::ALL.into_iter().filter(|metric| {
        let row = metric.row();
        row.area == of && row.of.contains(&SubjectKind::Whole)
    });
    let told = |it: &Coordination, metric| texts.value(&value(metric, it.readings.whole(metric)));
    let head = |it: &Coordination| texts.render(&window(it.window, &scenario.calendar));
    let heads: Vec<String> = match all {
        [_] => {
            ["coordination-value", "coordination-from"].map(|it| texts.say(it).to_owned()).into()
        }
        _ => all.iter().map(head).collect(),
    };
    let row = |metric: Metric| {
        let mut cells = vec![texts.render(&name(metric))];
        cells.extend(all.iter().map(|it| told(it, metric)));
        if let [only] = all {
            cells.push(cases(only, metric, output));
        }
        cells
    };
    Table { head: [vec![String::new()], heads].concat(), rows: metrics.map(row).collect() }
}

/// From how many cases a value is, where that says something.
fn cases(of: &Coordination, metric: Metric, output: &Output) -> String {
    let told = of.readings.get(metric, Subject::Whole).and_then(told_cases);
    told.map(|told| output.texts().render(&told)).unwrap_or_default()
}

/// A few measures of many windows, a row for each in which a message was read.
fn below(scenario: &Scenario, all: &[Coordination], output: &Output) -> Table {
    let texts = output.texts();
    let heads = OF_WINDOWS.map(|metric| texts.render(&name(metric)));
    let head = [vec![texts.say("coordination-window").to_owned()], heads.into()].concat();
    let busy = all.iter().filter(|it| 0 < it.readings.whole(Metric::MessagesRead).unwrap_or(0));
    let row = |it: &Coordination| {
        let from = Arg::Moment(Moment::of(&scenario.calendar, it.window.from));
        let values =
            OF_WINDOWS.map(|metric| texts.value(&value(metric, it.readings.whole(metric))));
        [vec![texts.value(&from)], values.into()].concat()
    };
    Table { head, rows: busy.map(row).collect() }
}

fn seats(scenario: &Scenario, of: &Coordination, output: &Output) -> Vec<String> {
    let (texts, width, style) = (output.texts(), output.width, output.style);
    let names = Names(scenario);
    let mut lines = vec![format!("\n{}", style.bold(texts.say("coordination-seats")))];
    let heads = OF_SEATS.map(|metric| texts.render(&name(metric)));
    let row = |seat: SeatId| {
        let values =
            OF_SEATS.map(|metric| texts.value(&value(metric, of.readings.seat(metric, seat))));
        [vec![names.seat_id(seat).to_owned()], values.into()].concat()
    };
    let head = [vec![String::new()], heads.into()].concat();
    let table = Table { head, rows: scenario.seat_ids().map(row).collect() };
    lines.extend(table.lines(width, style, texts));
    if let Some(told) = least_spared(scenario, of) {
        lines.push(format!("\n{}", wrap(&texts.render(&told), width, 0, 2)));
    }
    let several: Vec<String> = of
        .communities
        .of_several()
        .map(|part| {
            let ids = Arg::list(part.iter().map(|seat| names.seat_id(seat)));
            format!("  {}", wrap(&texts.value(&ids), width, 2, 4))
        })
        .collect();
    if 1 < several.len() {
        lines.push(format!("\n{}", texts.say("coordination-groups")));
        lines.extend(several);
    }
    lines
}
