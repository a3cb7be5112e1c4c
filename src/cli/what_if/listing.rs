//! All steps of a line with their numbers, to choose from.

use crate::base::diagnostic::count;
use crate::cli::layout::pad;
use crate::cli::output::Output;
use crate::cli::recorded::RecordedBranch;
use crate::cli::tell::steps;
use crate::session::step::{Author, Step};

/// One line for every step.
pub(super) fn listing(branch: &RecordedBranch, output: &Output) -> String {
    let exercise = &branch.exercise;
    let (scenario, calendar) = (&exercise.scenario, &exercise.scenario.calendar);
    let style = output.style;
    let head = format!(
        "{} in line {} of {}, as `what-if --at` numbers them",
        count(exercise.steps.len(), "step"),
        branch.id,
        branch.branches
    );
    let mut lines = vec![style.bold(&head)];
    let digits = exercise.steps.len().to_string().len();
    let times: Vec<String> =
        exercise.steps.iter().map(|step| calendar.spell(step.at.minute)).collect();
    let width = times.iter().map(String::len).max().unwrap_or_default();
    for ((number, step), time) in exercise.steps.iter().enumerate().zip(&times) {
        let author = style.faint(&pad(&author(step), 11));
        let what = steps::spelled(&step.input, scenario);
        lines.push(format!("{number:>digits$}  {}  {author} {what}", pad(time, width)));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn author(step: &Step) -> String {
    match step.author {
        Author::People => "people".to_owned(),
        Author::Policy(policy) => policy.to_string(),
        Author::Facilitator => "facilitator".to_owned(),
    }
}
