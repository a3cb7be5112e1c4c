//! Missed opportunities: what could have been done otherwise, and what it would have changed.

use serde_json::{Value, json};

use crate::base::ids::{IncidentId, SeatId};
use crate::base::level::Points;
use crate::base::message::{Message, Moment, message};
use crate::cli::DONE;
use crate::cli::failure::Failure;
use crate::cli::layout::wrap;
use crate::cli::output::Output;
use crate::cli::progress;
use crate::cli::recorded::RecordedBranch;
use crate::cli::tell::steps;
use crate::measure::counterfactual::{
    Budget, Levels, Missed, MissedOpportunities, Opportunity, Remedy, missed_opportunities,
};
use crate::scenario::Names;
use crate::scenario::model::Scenario;
use crate::session::step::Input;
use crate::tell::amounts::{change, tenth};
use crate::tell::opportunities::{remedy, told};

pub(super) fn execute(
    branch: &RecordedBranch,
    seeds: usize,
    as_json: bool,
    output: &Output,
) -> Result<u8, Failure> {
    let found = {
        let bar = progress::bar(output, 1, output.texts().say("progress-playing"));
        let budget = Budget { seeds, ..Budget::default() };
        missed_opportunities(&branch.exercise, budget, |all| bar.expect(all), || bar.go_on())
            .map_err(|error| Failure::explained(&error))?
    };
    if as_json {
        output.json(&json(branch, &found))?;
    } else {
        output.text(&written(branch, &found, output))?;
    }
    Ok(DONE)
}

fn written(branch: &RecordedBranch, found: &MissedOpportunities, output: &Output) -> String {
    let (texts, width, style) = (output.texts(), output.width, output.style);
    let scenario = &branch.exercise.scenario;
    let names = Names(scenario);
    let say = |told: Message, used: usize, indent: usize| {
        let spaces = " ".repeat(used);
        format!("{spaces}{}", wrap(&texts.render(&told), width, used, indent))
    };
    let title = texts.render(&message!("missed-title", title = names.title()));
    let mut lines = vec![
        output.banner(),
        String::new(),
        style.bold(&wrap(&title, width, 0, 2)),
        say(message!("missed-how"), 2, 2),
        say(message!("missed-seeds", count = found.seeds.len()), 2, 2),
        String::new(),
    ];
    if found.best.is_empty() {
        lines.push(say(message!("missed-none"), 2, 2));
    }
    for (it, place) in found.best.iter().zip(1..) {
        let told = texts.render(&timed(scenario, it));
        let head = format!("{place:>3}. ");
        lines.push(format!("{head}{}", wrap(&told, width, head.len(), head.len())));
        lines.push(say(levels(it), 5, 5));
        for (incident, remedied) in &it.incidents {
            let (name, value) = (names.incident(*incident), remedy(*remedied));
            lines.push(say(message!("named-value", name = name, value = value), 5, 7));
        }
    }
    lines.push(format!("\n{}", style.bold(texts.say("missed-incidents"))));
    for of in &found.incidents {
        lines.push(format!("\n  {}", wrap(&names.incident(of.incident), width, 2, 4)));
        if of.remedies.is_empty() {
            lines.push(style.faint(&say(message!("missed-no-remedy"), 4, 6)));
        }
        for it in &of.remedies {
            let here = it.incidents.iter().find(|(incident, _)| *incident == of.incident);
            let Some((_, remedied)) = here else { continue };
            let (name, value) = (timed(scenario, it), remedy(*remedied));
            lines.push(say(message!("named-value", name = name, value = value), 4, 6));
        }
    }
    let (tried, refused, left) = (found.tried, found.refused, found.left_out);
    let counts = message!("missed-counts", tried = tried, refused = refused, left = left);
    lines.push(format!("\n{}\n", style.faint(&say(counts, 2, 2))));
    lines.join("\n")
}

/// When, and what.
fn timed(scenario: &Scenario, it: &Opportunity) -> Message {
    let when = Moment::of(&scenario.calendar, it.at);
    message!("opportunity-at", when = when, what = told(scenario, it))
}

/// What it would have changed, and where that lies under several seeds.
fn levels(it: &Opportunity) -> Message {
    let amount = |level: Points| change(tenth(level));
    let (trust, damage) = (amount(it.own.trust), amount(it.own.damage));
    match it.over_seeds.filter(|over| 1 < over.seeds) {
        Some(over) => message!(
            "missed-levels",
            trust = trust,
            damage = damage,
            trust_low = amount(over.low.trust),
            trust_high = amount(over.high.trust),
            damage_low = amount(over.low.damage),
            damage_high = amount(over.high.damage)
        ),
        None => message!("missed-own-levels", trust = trust, damage = damage),
    }
}

fn json(branch: &RecordedBranch, found: &MissedOpportunities) -> Value {
    let scenario = &branch.exercise.scenario;
    let incident = |id: IncidentId| &scenario.incidents[id.index()].id;
    let incidents = found.incidents.iter().map(|of| {
        let remedies = of.remedies.iter().map(|it| entry(scenario, it));
        json!({
            "incident": incident(of.incident),
            "remedies": remedies.collect::<Vec<Value>>(),
        })
    });
    let best = found.best.iter().map(|it| entry(scenario, it));
    let seeds: Vec<String> = found.seeds.iter().map(u64::to_string).collect();
    json!({
        "scenario": scenario.id,
        "seed": branch.exercise.seed.to_string(),
        "branch": branch.id,
        "seeds": seeds,
        "tried": found.tried,
        "refused": found.refused,
        "left_out": found.left_out,
        "best": best.collect::<Vec<Value>>(),
        "incidents": incidents.collect::<Vec<Value>>(),
    })
}

fn entry(scenario: &Scenario, it: &Opportunity) -> Value {
    let seat = |id: SeatId| &scenario.seats[id.index()].id;
    let what = match it.of {
        Missed::Option { inject, option, instead_of } => {
            let of = &scenario.injects[inject.index()];
            let choice = |option: u16| &of.choices[usize::from(option)].id;
            json!({
                "kind": "option",
                "inject": of.id,
                "choice": choice(option),
                "instead_of": instead_of.map(choice),
            })
        }
        Missed::Told(gap) => json!({
            "kind": "told",
            "incident": scenario.incidents[gap.incident.index()].id,
            "to": seat(gap.to),
            "told_at": gap.told.map(|(_, at)| at.0),
        }),
        Missed::Prepared(order) => {
            let input = Input::Order { seat: it.seat, order };
            json!({ "kind": "prepared", "action": steps::spelled(&input, scenario) })
        }
    };
    let remedies = it.incidents.iter().map(|(of, remedy)| {
        json!({
            "incident": scenario.incidents[of.index()].id,
            "prevented": *remedy == Remedy::Prevented,
            "shortened_minutes": match remedy {
                Remedy::Prevented => None,
                Remedy::Shortened(minutes) => Some(minutes),
            },
        })
    });
    let over = it.over_seeds.map(|over| {
        json!({
            "seeds": over.seeds,
            "low": points(over.low),
            "median": points(over.median),
            "high": points(over.high),
            "gain": over.gain.as_f64(),
        })
    });
    json!({
        "what": what,
        "seat": seat(it.seat),
        "minute": it.at.0,
        "would_have_brought": points(it.own),
        "over_seeds": over,
        "incidents": remedies.collect::<Vec<Value>>(),
        "dropped": it.dropped,
    })
}

fn points(levels: Levels) -> Value {
    json!({
        "damage": levels.damage.as_f64(),
        "trust": levels.trust.as_f64(),
        "independence": levels.independence.as_f64(),
    })
}
