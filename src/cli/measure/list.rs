//! What each measure is.

use serde_json::{Value, json};

use crate::base::message::message;
use crate::cli::failure::Failure;
use crate::cli::layout::wrap;
use crate::cli::output::Output;
use crate::measure::coordination::Metric;
use crate::tell::coordination::{area, name};

pub(super) fn write(as_json: bool, output: &Output) -> Result<(), Failure> {
    if as_json {
        let rows: Vec<Value> = Metric::ALL.into_iter().map(row).collect();
        return output.json(&rows);
    }
    let (texts, width, style) = (output.texts(), output.width, output.style);
    let mut lines = vec![style.bold(texts.say("coordination-list-title"))];
    let mut before = None;
    for metric in Metric::ALL {
        let row = metric.row();
        if before.replace(row.area) != Some(row.area) {
            lines.push(format!("\n{}", style.bold(&texts.render(&area(row.area)))));
        }
        let title = message!("named-value", name = name(metric), value = row.id);
        lines.push(format!("\n  {}", wrap(&texts.render(&title), width, 2, 4)));
        let known = format!("{}. {}; {}.", row.name, row.unit_written(), row.range_written());
        for text in [&known, row.definition, row.formula, row.source, row.limits] {
            lines.push(format!("      {}", wrap(text, width, 6, 6)));
        }
    }
    output.text(&(lines.join("\n") + "\n"))
}

fn row(metric: Metric) -> Value {
    let row = metric.row();
    json!({
        "measure": row.id,
        "name": row.name,
        "area": row.area.written(),
        "of": row.of.iter().map(|it| it.written()).collect::<Vec<&str>>(),
        "unit": row.unit_written(),
        "range": row.range_written(),
        "better": row.direction.written(),
        "definition": row.definition,
        "formula": row.formula,
        "source": row.source,
        "does_not_say": row.limits,
    })
}
