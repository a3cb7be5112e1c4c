//! Which measures go with how a scenario ends.

use serde_json::{Value, json};

use crate::base::message::{Arg, message};
use crate::cli::failure::Failure;
use crate::cli::layout::wrap;
use crate::cli::output::Output;
use crate::cli::progress;
use crate::cli::table::Table;
use crate::measure::coordination::{Association, Correlation, associations};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::tell::coordination::name;

pub(super) fn execute(
    scenario: &std::sync::Arc<Scenario>,
    runs: u64,
    as_json: bool,
    output: &Output,
) -> Result<(), Failure> {
    let found = {
        let bar = progress::bar(output, runs, output.texts().say("progress-playing"));
        associations(scenario, runs, || bar.go_on()).expect("nobody stops it")
    };
    if as_json {
        let all: Vec<Value> = found.iter().map(entry).collect();
        return output.json(&json!({ "scenario": scenario.id, "runs": runs, "measures": all }));
    }
    let (texts, width, style) = (output.texts(), output.width, output.style);
    let title = message!("coordination-predict-title", title = Names(scenario).title());
    let how = message!("coordination-predict-how", runs = runs as i64);
    let head = ["coordination-measure", "measure-damage", "measure-trust"];
    let row = |it: &Association| {
        let told = |it: Option<Correlation>| match it {
            Some(it) => texts.render(&told(it)),
            None => texts.value(&message!("value-none").into()),
        };
        vec![texts.render(&name(it.metric)), told(it.damage), told(it.trust)]
    };
    let table = Table {
        head: head.map(|id| texts.say(id).to_owned()).to_vec(),
        rows: found.iter().map(row).collect(),
    };
    let mut lines = vec![style.bold(&wrap(&texts.render(&title), width, 0, 2))];
    lines.push(format!("  {}\n", wrap(&texts.render(&how), width, 2, 2)));
    lines.extend(table.lines(width, style, texts));
    lines.push(format!("\n{}\n", wrap(texts.say("coordination-predict-caveat"), width, 0, 0)));
    output.text(&lines.join("\n"))
}

fn told(it: Correlation) -> crate::base::message::Message {
    let signed = |millionths| Arg::Decimal { millionths, digits: 2, signed: true };
    let (low, high) = (signed(it.low), signed(it.high));
    message!("coordination-correlation", rho = signed(it.rho), low = low, high = high)
}

fn entry(of: &Association) -> Value {
    let share = |millionths: i64| millionths as f64 / 1e6;
    let correlation = |it: Option<Correlation>| {
        it.map(|it| json!({ "rho": share(it.rho), "low": share(it.low), "high": share(it.high) }))
    };
    json!({
        "measure": of.metric.row().id,
        "runs": of.runs,
        "damage": correlation(of.damage),
        "trust": correlation(of.trust),
    })
}
