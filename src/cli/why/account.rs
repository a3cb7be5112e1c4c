//! What moved a meter over a span of time.

use serde_json::json;

use crate::base::level::Points;
use crate::base::message::{Message, Moment, message};
use crate::base::minute::Minute;
use crate::cli::DONE;
use crate::cli::failure::Failure;
use crate::cli::layout::{plain_spaces, wrap};
use crate::cli::output::Output;
use crate::cli::recorded::RecordedBranch;
use crate::measure::why::{Account, Explained, What, why};
use crate::scenario::Names;
use crate::scenario::model::Gauge;
use crate::tell::amounts::{VISIBLE, change, tenth};
use crate::tell::causes::Teller;
use crate::tell::links::Links;
use crate::text::Catalogue;

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
        output.json_lines(&plain_spaces(&told.json(output.texts())))?;
    } else {
        output.text(&told.written(output))?;
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
        let (texts, width, style) = (output.texts(), output.width, output.style);
        let told = |message: &Message| texts.render(message);
        let calendar = &self.branch.exercise.scenario.calendar;
        let Account { before, after, causes, .. } = self.account;
        let title = Names(&self.branch.exercise.scenario).title();
        let title = match self.meter.0 {
            Gauge::Damage => message!("account-damage", title = title),
            Gauge::Trust => message!("account-trust", title = title),
            Gauge::Independence => message!("account-independence", title = title),
        };
        let from = Moment::of(calendar, self.from.unwrap_or(Minute::START));
        let to = Moment::of(calendar, self.to);
        let total = change(tenth(*after) - tenth(*before));
        let span = told(&message!("span", start = from, end = to));
        let moved = told(&message!("account-moved", before = *before, after = *after, by = total));
        let mut lines = vec![
            output.banner(),
            String::new(),
            style.bold(&wrap(&told(&title), width, 0, 2)),
            format!("  {span}"),
            format!("  {}", wrap(&moved, width, 2, 2)),
        ];
        let visible = causes.iter().filter(|it| VISIBLE <= it.share.amount.abs()).count();
        if visible == 0 {
            lines.push(format!("\n{}", texts.say("shares-nothing")));
        }
        let teller = Teller::new(self.links.kernel);
        let (shown, rest) = causes.split_at(visible.min(CAUSES));
        for it in shown {
            let what = told(&teller.told(self.meter.0, it.share.cause, it.share.via));
            let amount = texts.value(&change(tenth(Points(it.share.amount))));
            lines.push(String::new());
            let what = wrap(&what, width, 9, 9);
            lines.push(format!("{} {}", self.painted(&amount, it, output), style.bold(&what)));
            for link in it.chain.iter().take(LINKS) {
                let link = wrap(&told(&self.links.told(link)), width, 9, 11);
                lines.push(format!("         {link}"));
            }
            let more = it.chain.len().saturating_sub(LINKS);
            if 0 < more {
                let more = told(&message!("and-more-in-json", count = more));
                lines.push(style.faint(&format!("         {more}")));
            }
        }
        if !rest.is_empty() && visible != 0 {
            let amount: i64 = rest.iter().map(|it| it.share.amount).sum();
            let amount = texts.value(&change(tenth(Points(amount))));
            lines.push(String::new());
            let rest = told(&message!("shares-rest", count = rest.len()));
            lines.push(format!("{amount:>8} {rest}"));
        }
        lines.push(format!("\n{}\n", wrap(texts.say("account-what-if"), width, 0, 0)));
        lines.join("\n")
    }

    fn painted(&self, amount: &str, it: &Explained, output: &Output) -> String {
        let is_good = (self.meter.0 == Gauge::Damage) == (it.share.amount < 0);
        let amount = format!("{amount:>8}");
        if is_good { output.style.good(&amount) } else { output.style.bad(&amount) }
    }

    fn json(&self, texts: &Catalogue) -> String {
        let account = self.account;
        let teller = Teller::new(self.links.kernel);
        let causes = account.causes.iter().map(|it| {
            let cause = teller.told(self.meter.0, it.share.cause, it.share.via);
            let chain = it.chain.iter().map(|link| {
                let step = match link.what {
                    What::Decided(order) => self.links.step(order),
                    _ => None,
                };
                let what = texts.render(&self.links.told(link));
                json!({ "minute": link.at.0, "what": what, "step": step })
            });
            json!({
                "amount": Points(it.share.amount).as_f64(),
                "millionths": it.share.amount,
                "cause": texts.render(&cause),
                "chain": chain.collect::<Vec<_>>(),
            })
        });
        let whole = json!({
            "scenario": self.branch.exercise.scenario.id,
            "branch": self.branch.id,
            "meter": self.meter.to_string(),
            "from": self.from.map(|from| from.0),
            "to": self.to.0,
            "before": account.before.as_f64(),
            "after": account.after.as_f64(),
            "causes": causes.collect::<Vec<_>>(),
        });
        format!("{whole}\n")
    }
}
