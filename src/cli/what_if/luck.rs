//! Were we lucky: the same steps under other seeds.

use serde_json::{Map, Value, json};

use crate::base::message::message;
use crate::cli::DONE;
use crate::cli::failure::Failure;
use crate::cli::layout::{plain_spaces, wrap};
use crate::cli::output::Output;
use crate::cli::progress;
use crate::cli::recorded::RecordedBranch;
use crate::cli::table::Table;
use crate::cli::tell::measures as codes;
use crate::measure::Measure;
use crate::measure::counterfactual::{Change, Luck, Rank, luck};
use crate::scenario::Names;
use crate::tell::luck::{TOLD, verdict};
use crate::tell::measures;

pub(super) fn execute(
    branch: &RecordedBranch,
    changes: &[Change],
    runs: usize,
    as_json: bool,
    output: &Output,
) -> Result<u8, Failure> {
    let found = {
        let bar = progress::bar(output, runs as u64, output.texts().say("progress-playing"));
        luck(&branch.exercise, changes, runs, || bar.go_on())
            .map_err(|error| Failure::explained(&error))?
    };
    if as_json {
        output.json(&json(branch, &found))?;
    } else {
        output.data(&told(branch, &found, changes.is_empty(), output))?;
    }
    Ok(DONE)
}

fn told(branch: &RecordedBranch, found: &Luck, same: bool, output: &Output) -> String {
    let (texts, style, width) = (output.texts(), output.style, output.width);
    let exercise = &branch.exercise;
    let title = message!("chance-title", title = Names(&exercise.scenario).title());
    let title = style.bold(&wrap(&texts.render(&title), width, 0, 2));
    let (steps, others) = (exercise.steps.len(), found.others.len());
    let how = if same {
        let percent = found.dropped_percent(steps);
        message!("chance-same-steps", count = steps, others = others, percent = percent)
    } else {
        message!("chance-changed", others = others)
    };
    let how = wrap(&texts.render(&how), width, 2, 2);
    let row = |(measure, more_is_better)| {
        let rank = found.rank(measure)?;
        let value = |value| measures::value(measure, Some(value));
        let within = message!("span", start = value(rank.tenth), end = value(rank.ninetieth));
        Some(vec![
            texts.render(&measures::name(measure, &exercise.scenario)),
            texts.value(&value(rank.own)),
            texts.value(&value(rank.median)),
            texts.render(&within),
            texts.render(&verdict(texts, measure, rank, more_is_better)),
        ])
    };
    let head = ["chance-was", "chance-median", "chance-within", "chance-verdict"];
    let head = head.map(|id| texts.say(id).to_owned());
    let table = Table {
        head: [String::new()].into_iter().chain(head).collect(),
        rows: TOLD.into_iter().filter_map(row).collect(),
    };
    let table = table.lines(width, style, texts).join("\n");
    plain_spaces(&format!("{}\n\n{title}\n  {how}\n\n{table}\n", output.banner()))
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
        "branch": branch.id,
        "steps": branch.exercise.steps.len(),
        "seeds": seeds,
        "dropped": dropped,
        "outcomes": outcomes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Catalogue;

    #[test]
    fn luck_is_called_by_its_name() {
        let rank = |below, equal| Rank {
            own: 60_000_000,
            median: 50_000_000,
            tenth: 0,
            ninetieth: 0,
            below,
            equal,
            others: 100,
        };
        let texts = Catalogue::default();
        let told = |rank, more_is_better| {
            texts.render(&verdict(&texts, Measure::TrustEnd, rank, more_is_better))
        };
        assert_eq!(told(rank(95, 0), true), "better than 95 %");
        assert_eq!(told(rank(95, 0), false), "worse than 95 %");
        assert_eq!(told(rank(0, 60), false), "better than 40 %");
        assert_eq!(told(rank(10, 60), false), "better than 30 %");
        assert_eq!(told(rank(100, 0), true), "better than all");
        assert_eq!(told(rank(0, 0), true), "worse than all");
        assert_eq!(told(rank(0, 100), true), "always the same");
        // Whoever reads 50.0 and 50.0 is not told that one of them is worse.
        let close = Rank { own: 50_000_001, ..rank(40, 0) };
        assert_eq!(told(close, true), "like most of the others");
    }
}
