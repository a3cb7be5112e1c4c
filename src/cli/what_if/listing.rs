//! All steps of a line with their numbers, to choose from.

use crate::base::message::{Moment, message};
use crate::cli::layout::{columns, pad, wrap};
use crate::cli::output::Output;
use crate::cli::recorded::RecordedBranch;
use crate::cli::tell::steps;
use crate::policy::PolicyKind;
use crate::session::step::{Author, Step};
use crate::text::Catalogue;

/// One line for every step.
pub(super) fn listing(branch: &RecordedBranch, output: &Output) -> String {
    let exercise = &branch.exercise;
    let (scenario, calendar) = (&exercise.scenario, &exercise.scenario.calendar);
    let (texts, style) = (output.texts(), output.style);
    let head = message!(
        "listing-title",
        count = exercise.steps.len(),
        branch = branch.id.to_string(),
        branches = branch.branches
    );
    let mut lines = vec![style.bold(&wrap(&texts.render(&head), output.width, 0, 2))];
    let digits = exercise.steps.len().to_string().len();
    let time = |step: &Step| texts.moment(Moment::of(calendar, step.at.minute));
    let times: Vec<String> = exercise.steps.iter().map(time).collect();
    let width = times.iter().map(|it| columns(it)).max().unwrap_or_default();
    let authors: Vec<String> = exercise.steps.iter().map(|step| author(step, texts)).collect();
    let longest = authors.iter().map(|it| columns(it)).max().unwrap_or_default();
    let indent = digits + width + longest + 5;
    for ((number, step), time) in exercise.steps.iter().enumerate().zip(&times) {
        let author = style.faint(&pad(&authors[number], longest));
        let what = steps::spelled(&step.input, scenario);
        let what = wrap(&what, output.width, indent, indent);
        lines.push(format!("{number:>digits$}  {}  {author} {what}", pad(time, width)));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn author(step: &Step, texts: &Catalogue) -> String {
    match step.author {
        Author::People => texts.say("listing-people").to_owned(),
        // All its parts would leave no room for what it did.
        Author::Policy(PolicyKind::Combined(_)) => texts.say("listing-policy").to_owned(),
        Author::Policy(policy) => policy.to_string(),
        Author::Facilitator => texts.say("listing-facilitator").to_owned(),
    }
}
