//! What moved a meter over a span of time.

use serde_json::json;

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::cli::DONE;
use crate::cli::failure::Failure;
use crate::cli::layout::wrap;
use crate::cli::output::Output;
use crate::cli::recorded::RecordedBranch;
use crate::measure::why::{Account, Explained, What, why};
use crate::scenario::Names;
use crate::scenario::model::Gauge;
use crate::tell::amounts::{VISIBLE, spelled, tenth};
use crate::tell::causes::Teller;
use crate::tell::links::Links;
use crate::tell::words::glued;

use super::Meter;

/// How many causes are told with what is behind them.
const CAUSES: usize = 10;
/// How many links of one chain are told.
const LINKS: usize = 8;

pub(super) fn execute(
    branch: &RecordedBranch,
    meter: Meter,
    (from, to): (Option<Minute>, Minute),
    as_json: bool,
    output: &Output,
) -> Result<u8, Failure> {
    let (account, player) = why(&branch.exercise, meter.0, from, to);
    let origins = branch.exercise.steps_of_orders();
    let (scenario, reasons) = (&branch.exercise.scenario, &branch.reasons);
    let links = Links { scenario, reasons, kernel: &player.kernel, origins: &origins };
    let told = Told { branch, meter, from, to, account: &account, links };
    if as_json {
        output.json_lines(&told.json())?;
    } else {
        output.data(&told.written(output))?;
    }
    Ok(DONE)
}

struct Told<'a> {
    branch: &'a RecordedBranch,
    meter: Meter,
    from: Option<Minute>,
    to: Minute,
    account: &'a Account,
    links: Links<'a>,
}

impl Told<'_> {
    fn written(&self, output: &Output) -> String {
        let (width, style) = (output.width, output.style);
        let calendar = &self.branch.exercise.scenario.calendar;
        let Account { before, after, causes, .. } = self.account;
        let banner = format!("{:^width$}", "EXERCISE EXERCISE EXERCISE");
        let names = Names(&self.branch.exercise.scenario);
        let name = match self.meter.0 {
            Gauge::Damage => "technical damage",
            Gauge::Trust => "public trust",
            Gauge::Independence => "the perceived independence of the electoral authority",
        };
        let from = calendar.spell(self.from.unwrap_or(Minute::START));
        let mut lines = vec![
            style.banner(&banner),
            String::new(),
            style.bold(&format!("Why {name} moved: {}", names.title())),
            format!("  From {} to {}", glued(&from), glued(&calendar.spell(self.to))),
        ];
        let total = spelled(tenth(*after) - tenth(*before));
        lines.push(format!("  from {before} to {after} of 100: {total}"));
        let visible = causes.iter().filter(|it| VISIBLE <= it.share.amount.abs()).count();
        if visible == 0 {
            lines.push(String::new());
            lines.push("Nothing moved it.".to_owned());
        }
        let teller = Teller::new(self.links.kernel);
        let (told, rest) = causes.split_at(visible.min(CAUSES));
        for it in told {
            let what = teller.told(self.meter.0, it.share.cause, it.share.via);
            let amount = spelled(tenth(Points(it.share.amount)));
            lines.push(String::new());
            let what = wrap(&what, width, 9, 9);
            lines.push(format!("{} {}", self.painted(&amount, it, output), style.bold(&what)));
            for link in it.chain.iter().take(LINKS) {
                let told = wrap(&self.links.told(link), width, 9, 11);
                lines.push(format!("         {told}"));
            }
            let more = it.chain.len().saturating_sub(LINKS);
            if 0 < more {
                lines.push(style.faint(&format!("         and {more} more; `--json` has them")));
            }
        }
        if !rest.is_empty() && visible != 0 {
            let amount: i64 = rest.iter().map(|it| it.share.amount).sum();
            let amount = spelled(tenth(Points(amount)));
            let number = rest.len();
            lines.push(String::new());
            lines.push(format!("{amount:>8} everything else, {number} causes"));
        }
        lines.push(String::new());
        lines.push("A step can be changed: `hotwash what-if FILE --at STEP --remove`\n".to_owned());
        lines.join("\n")
    }

    fn painted(&self, amount: &str, it: &Explained, output: &Output) -> String {
        let is_good = (self.meter.0 == Gauge::Damage) == (it.share.amount < 0);
        let amount = format!("{amount:>8}");
        if is_good { output.style.good(&amount) } else { output.style.bad(&amount) }
    }

    fn json(&self) -> String {
        let account = self.account;
        let teller = Teller::new(self.links.kernel);
        let causes = account.causes.iter().map(|it| {
            let chain = it.chain.iter().map(|link| {
                let step = match link.what {
                    What::Decided(order) => self.links.step(order),
                    _ => None,
                };
                json!({ "minute": link.at.0, "what": self.links.told(link), "step": step })
            });
            json!({
                "amount": Points(it.share.amount).as_f64(),
                "millionths": it.share.amount,
                "cause": teller.told(self.meter.0, it.share.cause, it.share.via),
                "chain": chain.collect::<Vec<_>>(),
            })
        });
        let whole = json!({
            "scenario": self.branch.exercise.scenario.id,
            "line": self.branch.id,
            "meter": self.meter.to_string(),
            "from": self.from.map(|from| from.0),
            "to": self.to.0,
            "before": account.before.as_f64(),
            "after": account.after.as_f64(),
            "causes": causes.collect::<Vec<_>>(),
        });
        format!("{whole}\n").replace('\u{a0}', " ")
    }
}
