//! What observers could see of how the agencies worked together, by what they are let in on.

use serde_json::{Map, Value, json};

use crate::base::ids::SeatSet;
use crate::base::message::{Arg, Message, message};
use crate::cli::failure::Failure;
use crate::cli::layout::wrap;
use crate::cli::output::Output;
use crate::cli::scenario_selection::seat_of;
use crate::measure::coordination::Metric;
use crate::measure::observers::{
    Access, Assessment, Field, Finding, IndexPart, assess, interviewed_by_default,
};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::sim::kernel::Kernel;
use crate::tell::coordination::{name, number, value};

pub(super) fn execute(
    kernel: &mut Kernel,
    interviewed: &[String],
    as_json: bool,
    output: &Output,
) -> Result<(), Failure> {
    let scenario = kernel.scenario().clone();
    let asked = interviewed.iter().map(|id| seat_of(&scenario, id));
    let asked: SeatSet = asked.collect::<Result<_, Failure>>()?;
    let asked = if asked.is_empty() { interviewed_by_default(&scenario) } else { asked };
    let all = Access::ALL.map(|access| assess(kernel, access, asked));
    if as_json {
        return output.json(&json(&scenario, &all, output));
    }
    output.text(&written(&scenario, &all, output))
}

fn written(scenario: &Scenario, all: &[Assessment], output: &Output) -> String {
    let (texts, width, style) = (output.texts(), output.width, output.style);
    let say = |told: &Message, indent: usize| {
        let text = wrap(&texts.render(told), width, indent, indent + 2);
        format!("{}{text}", " ".repeat(indent))
    };
    let title = texts.render(&message!("observers-title", title = Names(scenario).title()));
    let mut lines = vec![output.banner(), String::new(), style.bold(&wrap(&title, width, 0, 2))];
    for it in all {
        lines.push(format!("\n{}", style.bold(&texts.render(&it.access.name()))));
        lines.push(say(&index(it), 2));
        lines.extend(it.parts.iter().map(|part| say(&of(part), 4)));
        for field in Field::ALL {
            let found: Vec<&Finding> = it.findings.iter().filter(|it| it.field == field).collect();
            if found.is_empty() {
                continue;
            }
            lines.push(say(&field.title(), 2));
            for it in found {
                let line = say(&it.what, 4);
                lines.push(if it.is_open { style.faint(&line) } else { line });
            }
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn share(value: Option<i64>) -> Arg {
    self::value(Metric::Coverage, value)
}

fn index(it: &Assessment) -> Message {
    match it.index {
        Some(_) => message!("observers-index", index = share(it.index), full = share(it.full)),
        None => message!("observers-index-open", full = share(it.full)),
    }
}

fn of(it: &IndexPart) -> Message {
    let (name, full) = (name(it.metric), value(it.metric, it.full));
    if it.is_seen {
        message!("observers-of", name = name, value = value(it.metric, it.value), full = full)
    } else {
        message!("observers-hidden", name = name, full = full)
    }
}

fn json(scenario: &Scenario, all: &[Assessment], output: &Output) -> Value {
    let share = |value: Option<i64>| {
        let text = value.map(|value| number(Metric::Coverage, value));
        text.and_then(|text| text.parse::<serde_json::Number>().ok())
    };
    let one = |it: &Assessment| {
        let mut parts = Map::new();
        for part in &it.parts {
            let entry = json!({
                "seen": part.is_seen,
                "value": share(part.value),
                "cases": part.cases,
                "full": share(part.full),
            });
            parts.insert(part.metric.row().id.to_owned(), entry);
        }
        let findings = it.findings.iter().map(|found| {
            json!({
                "field": found.field.written(),
                "open": found.is_open,
                "rule": found.what.id,
                "told": output.texts().render(&found.what),
            })
        });
        json!({
            "access": it.access.written(),
            "index": share(it.index),
            "full": share(it.full),
            "parts": parts,
            "findings": findings.collect::<Vec<Value>>(),
        })
    };
    let interviewed = all.first().map(|it| it.interviewed).unwrap_or_default();
    let interviewed = interviewed.iter().map(|seat| &scenario.seats[seat.index()].id);
    json!({
        "scenario": scenario.id,
        "interviewed": interviewed.collect::<Vec<_>>(),
        "assessments": all.iter().map(one).collect::<Vec<Value>>(),
    })
}
