//! Proposed ratings of objectives and expected actions, beside those of evaluators.

use serde_json::{Value, json};

use crate::base::message::{Message, Moment, message};
use crate::cli::failure::Failure;
use crate::cli::layout::wrap;
use crate::cli::output::Output;
use crate::measure::objectives::{Rating, proposals, rated};
use crate::scenario::Names;
use crate::session::journal::{Grade, Rated};
use crate::sim::kernel::Kernel;
use crate::tell::objectives::{evidence, grade, grade_letter, rated as rated_name};

use super::Played;

pub(super) fn execute(played: &mut Played, as_json: bool, output: &Output) -> Result<(), Failure> {
    let proposals = proposals(&mut played.kernel, played.is_over);
    let all = rated(proposals, &played.remarks, &played.about);
    if as_json {
        return output.json(&json(&played.kernel, &all, output));
    }
    output.text(&written(&played.kernel, &all, output))
}

fn written(kernel: &Kernel, all: &[Rating], output: &Output) -> String {
    let (texts, width, style) = (output.texts(), output.width, output.style);
    let scenario = kernel.scenario();
    let names = Names(scenario);
    let say = |told: &Message, indent: usize| {
        let text = wrap(&texts.render(told), width, indent, indent + 2);
        format!("{}{text}", " ".repeat(indent))
    };
    let title = texts.render(&message!("ratings-title", title = names.title()));
    let mut lines = vec![
        output.banner(),
        String::new(),
        style.bold(&wrap(&title, width, 0, 2)),
        say(&message!("ratings-how"), 2),
    ];
    let mut before = None;
    for it in all {
        let is_objective = matches!(it.proposal.about, Rated::Objective(_));
        if before.replace(is_objective) != Some(is_objective) {
            let head = if is_objective { "ratings-objectives" } else { "ratings-actions" };
            lines.push(format!("\n{}", style.bold(texts.say(head))));
        }
        let letter = it.proposal.grade.map_or(texts.say("ratings-no-grade"), grade_letter);
        let name = wrap(&rated_name(names, &it.proposal.about), width, 5, 5);
        lines.push(format!("  {}  {name}", marked(it.proposal.grade, letter, output)));
        lines.push(style.faint(&say(&it.proposal.why, 5)));
        lines.extend(confirmed(it).map(|told| say(&told, 5)));
        if let Some(comment) = it.confirmed.as_ref().map(|it| it.comment.as_str()) {
            lines.extend(comment.lines().map(|line| format!("     {}", wrap(line, width, 5, 7))));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn marked(grade: Option<Grade>, letter: &str, output: &Output) -> String {
    let style = output.style;
    match grade {
        Some(Grade::Performed) => style.good(letter),
        Some(Grade::Some) | None => letter.to_owned(),
        Some(Grade::Major) => style.warn(letter),
        Some(Grade::Unable) => style.bad(letter),
    }
}

/// What the evaluator made of it.
fn confirmed(it: &Rating) -> Option<Message> {
    let by = it.confirmed.as_ref()?;
    let name = by.evaluator.clone();
    Some(match (it.is_changed(), name.is_empty()) {
        (false, true) => message!("ratings-confirmed"),
        (false, false) => message!("ratings-confirmed-by", name = name),
        (true, true) => message!("ratings-changed", grade = grade(by.grade)),
        (true, false) => message!("ratings-changed-by", name = name, grade = grade(by.grade)),
    })
}

fn json(kernel: &Kernel, all: &[Rating], output: &Output) -> Value {
    let texts = output.texts();
    let calendar = &kernel.scenario().calendar;
    let one = |it: &Rating| {
        let (objective, inject, action) = match &it.proposal.about {
            Rated::Objective(id) => (Some(id), None, None),
            Rated::Expected { inject, action } => (None, Some(inject), Some(action)),
        };
        let evidence = it.proposal.evidence.iter().map(|one| {
            json!({
                "minute": one.at.0,
                "when": texts.moment(Moment::of(calendar, one.at)),
                "told": texts.render(&evidence(kernel, one)),
            })
        });
        let confirmed = it.confirmed.as_ref().map(|by| {
            json!({
                "rating": grade_letter(by.grade),
                "comment": by.comment,
                "evaluator": by.evaluator,
            })
        });
        json!({
            "objective": objective,
            "inject": inject,
            "action": action,
            "proposed": it.proposal.grade.map(grade_letter),
            "rule": it.proposal.rule(),
            "why": texts.render(&it.proposal.why),
            "evidence": evidence.collect::<Vec<Value>>(),
            "confirmed": confirmed,
        })
    };
    json!({
        "scenario": kernel.scenario().id,
        "ratings": all.iter().map(one).collect::<Vec<Value>>(),
    })
}
