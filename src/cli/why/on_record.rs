//! What was recorded of an exercise that another revision of the kernel played: who decided what
//! and why. What that moved cannot be computed.

use serde_json::{Value, json};

use crate::base::message::{Moment, message};
use crate::base::minute::Minute;
use crate::cli::DONE;
use crate::cli::failure::Failure;
use crate::cli::layout::wrap;
use crate::cli::output::Output;
use crate::cli::recorded::RecordedBranch;
use crate::cli::tell::steps;
use crate::scenario::Names;
use crate::session::step::{Author, Input, Step};
use crate::tell::inputs;

pub(super) fn execute(
    branch: &RecordedBranch,
    (from, to): (Option<Minute>, Minute),
    as_json: bool,
    output: &Output,
) -> Result<u8, Failure> {
    let is_within =
        |step: &Step| from.is_none_or(|from| from < step.at.minute) && step.at.minute <= to;
    let numbered = branch.exercise.steps.iter().zip(0..);
    let steps: Vec<(&Step, u32)> = numbered.filter(|(step, _)| is_within(step)).collect();
    if as_json {
        output.json_lines(&json(branch, &steps))?;
    } else {
        output.text(&written(branch, &steps, output))?;
    }
    Ok(DONE)
}

fn reason<'a>(branch: &'a RecordedBranch, step: &Step) -> Option<&'a String> {
    match step.input {
        Input::Intervention(intervention) => branch.reasons.get(&(step.at, intervention)),
        Input::Order { .. } => None,
    }
}

fn written(branch: &RecordedBranch, steps: &[(&Step, u32)], output: &Output) -> String {
    let (texts, width, style) = (output.texts(), output.width, output.style);
    let scenario = &branch.exercise.scenario;
    let names = Names(scenario);
    let title = texts.render(&message!("recorded-title", title = names.title()));
    let mut lines =
        vec![output.banner(), String::new(), style.bold(&wrap(&title, width, 0, 2)), String::new()];
    for (step, number) in steps {
        let at = Moment::of(&scenario.calendar, step.at.minute);
        let (what, number) = (inputs::input(names, &step.input), number.to_string());
        let told = match reason(branch, step) {
            Some(why) => {
                message!("recorded-step-why", at = at, what = what, why = why, step = number)
            }
            None => message!("worth-decision", at = at, what = what, step = number),
        };
        lines.push(format!("  {}", wrap(&texts.render(&told), width, 2, 4)));
    }
    if steps.is_empty() {
        lines.push(format!("  {}", texts.say("recorded-nothing")));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn json(branch: &RecordedBranch, steps: &[(&Step, u32)]) -> String {
    let scenario = &branch.exercise.scenario;
    let step = |(step, number): &(&Step, u32)| -> Value {
        json!({
            "step": number,
            "minute": step.at.minute.0,
            "author": match step.author {
                Author::People => "people".to_owned(),
                Author::Facilitator => "facilitator".to_owned(),
                Author::Policy(policy) => policy.to_string(),
            },
            "what": steps::spelled(&step.input, scenario),
            "reason": reason(branch, step),
        })
    };
    let whole = json!({
        "scenario": scenario.id,
        "branch": branch.id,
        "recorded": steps.iter().map(step).collect::<Vec<_>>(),
    });
    format!("{whole}\n")
}
