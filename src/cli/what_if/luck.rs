//! Were we lucky: the same steps under other seeds.

use serde_json::{Map, Value, json};

use crate::base::diagnostic::count;
use crate::cli::DONE;
use crate::cli::failure::Failure;
use crate::cli::layout::{pad, thousands, wrap};
use crate::cli::output::Output;
use crate::cli::progress;
use crate::cli::recorded::RecordedBranch;
use crate::cli::tell::measures as codes;
use crate::measure::Measure;
use crate::measure::counterfactual::{Change, Luck, Rank, luck};
use crate::scenario::Names;
use crate::tell::luck::{TOLD, verdict};
use crate::tell::measures;

/// Columns of the names of outcomes.
const NAMES: usize = 25;

pub(super) fn execute(
    branch: &RecordedBranch,
    changes: &[Change],
    runs: usize,
    as_json: bool,
    output: &Output,
) -> Result<u8, Failure> {
    let found = {
        let bar = progress::bar(output, runs as u64, "playing");
        luck(&branch.exercise, changes, runs, || bar.go_on())
            .map_err(|error| Failure::file(&error))?
    };
    if as_json {
        output.json(&json(branch, &found))?;
    } else {
        output.data(&told(branch, &found, changes.is_empty(), output))?;
    }
    Ok(DONE)
}

fn told(branch: &RecordedBranch, found: &Luck, same: bool, output: &Output) -> String {
    let (style, width) = (output.style, output.width);
    let exercise = &branch.exercise;
    let names = Names(&exercise.scenario);
    let runs = found.others.len();
    let banner = style.banner(&format!("{:^width$}", "EXERCISE EXERCISE EXERCISE"));
    let title = style.bold(&format!("Were we lucky? {}", names.title()));
    let (steps, percent) = (exercise.steps.len(), found.dropped_percent(exercise.steps.len()));
    let others = thousands(runs as u64);
    let how = if same {
        format!(
            "The same {} in {others} exercises that differ only by chance. The steps answer to what \
             happened here: {percent} % of them could not count elsewhere, and the rest fit less \
             well. `--policy network` compares with policies that decide anew each time.",
            count(steps, "step"),
        )
    } else {
        format!("Beside {others} exercises, changed as asked, that differ only by chance.")
    };
    let mut out = format!("{banner}\n\n{title}\n  {}\n\n", wrap(&how, width, 2, 2));
    let head = row(["", "was", "median", "8 of 10 within", "than the others"]);
    out += &style.faint(&head);
    for (measure, more_is_better) in TOLD {
        let Some(rank) = found.rank(measure) else { continue };
        let name = measures::name(measure, &exercise.scenario);
        let value = |value| measures::value(measure, Some(value));
        let within = format!("{} to {}", value(rank.tenth), value(rank.ninetieth));
        let (was, median) = (value(rank.own), value(rank.median));
        out += &row([&name, &was, &median, &within, &verdict(rank, more_is_better)]);
    }
    out
}

fn row([name, was, median, within, luck]: [&str; 5]) -> String {
    format!("  {} {was:>7} {median:>7} {within:>19}  {luck}\n", pad(name, NAMES))
}

fn json(branch: &RecordedBranch, found: &Luck) -> Value {
    let scenario = &branch.exercise.scenario;
    let mut outcomes = Map::new();
    for measure in Measure::all(scenario) {
        let number = |value| codes::number(measure, value);
        let values = found.others.iter().map(|other| measure.of(&other.outcomes).map(number));
        let entry = json!({
            "was": measure.of(&found.own).map(number),
            "percentile": found.rank(measure).map(Rank::percentile),
            "others": values.collect::<Vec<_>>(),
        });
        outcomes.insert(codes::code(measure, scenario), entry);
    }
    let seeds: Vec<String> = found.others.iter().map(|other| other.seed.to_string()).collect();
    let dropped: Vec<usize> = found.others.iter().map(|other| other.dropped).collect();
    json!({
        "scenario": scenario.id,
        "seed": branch.exercise.seed.to_string(),
        "line": branch.id,
        "steps": branch.exercise.steps.len(),
        "seeds": seeds,
        "dropped": dropped,
        "outcomes": outcomes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn luck_is_called_by_its_name() {
        let rank = |below, equal| Rank {
            own: 0,
            median: 0,
            tenth: 0,
            ninetieth: 0,
            below,
            equal,
            others: 100,
        };
        assert_eq!(verdict(rank(95, 0), true), "better than 95 %");
        assert_eq!(verdict(rank(95, 0), false), "worse than 95 %");
        assert_eq!(verdict(rank(0, 60), false), "better than 40 %");
        assert_eq!(verdict(rank(10, 60), false), "better than 30 %");
        assert_eq!(verdict(rank(100, 0), true), "better than all");
        assert_eq!(verdict(rank(0, 100), true), "always the same");
    }
}
