//! Section 6. Public voice: what was said in public, by whom and when, and whether it was right.

use crate::base::ids::SeatId;
use crate::base::message::{Arg, message};
use crate::measure::coordination::Metric;
use crate::report::document::{Block, Section};
use crate::sim::read::Claim;
use crate::sim::vocabulary::Stance;
use crate::tell::coordination;
use crate::tell::inputs;

use super::material::Material;
use super::words::Head;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let blocks = vec![
        Block::Facts(facts(material)),
        causes(material),
        contradictions(material),
        rumours(material),
        Block::Remark(words.say("report-heard-where")),
    ];
    Section { id: "public-voice", heading: words.say("report-voice"), blocks }
}

fn facts(material: &Material<'_>) -> Vec<(String, String)> {
    const SHOWN: [Metric; 6] = [
        Metric::FirstStatement,
        Metric::FirstMover,
        Metric::PublicCausesRight,
        Metric::WrongTime,
        Metric::Contradictions,
        Metric::ContradictionTime,
    ];
    let words = material.words;
    let fact = |metric| {
        let value = material.coordination.readings.whole(metric);
        let name = words.told(&coordination::name(metric));
        (name, words.value(coordination::value(metric, value)))
    };
    let mut facts: Vec<(String, String)> = SHOWN.map(fact).into();
    let spoke = |claim: &&Claim| claim.order.is_some() && is_official(material, claim);
    let claims = material.kernel.claims();
    let first = claims.iter().find(spoke).map(|claim| {
        let (at, who) = (words.moment(claim.at), words.seats(claim.speakers));
        words.told(&message!("report-at-by", at = at, who = who))
    });
    let first = first.unwrap_or_else(|| words.say("value-none"));
    facts.insert(0, (words.say("report-first-word"), first));
    let explained = words.at_if_any(material.kernel.prebunked_at());
    facts.push((words.say("report-forewarned"), explained));
    facts
}

fn is_official(material: &Material<'_>, claim: &Claim) -> bool {
    let official = |seat: SeatId| material.scenario.seats[seat.index()].kind.is_official();
    claim.speakers.iter().any(official)
}

/// Causes that somebody named or denied in public, and whether that was right.
fn causes(material: &Material<'_>) -> Block {
    let words = material.words;
    let rows = material.kernel.claims().into_iter().filter_map(|claim| {
        let incident = claim.incident?;
        let said = match claim.stance {
            Stance::Cause(cause) => words.told(&inputs::cause(cause)),
            Stance::Denied => words.say("report-denied"),
            Stance::Holding | Stance::Explained | Stance::Prebunk | Stance::Victory => return None,
        };
        let truth = material.scenario.incidents[incident.index()].cause;
        let right = claim.stance.is_true(truth).unwrap_or(false);
        let who = words.seats(claim.speakers);
        let right = words.yes_or_no(right);
        Some(vec![words.at(claim.at), who, words.incident(incident), said, right])
    });
    let heads = [
        Head::words("report-when"),
        Head::words("report-who"),
        Head::words("report-incident"),
        Head::words("report-cause"),
        Head::words("report-right"),
    ];
    words.table_or("report-causes-named", &heads, rows.collect(), "report-no-causes")
}

fn contradictions(material: &Material<'_>) -> Block {
    let words = material.words;
    let claims = material.kernel.claims();
    let rows = material.kernel.contradictions().into_iter().map(|it| {
        let first = claims.get(it.first as usize).map(|claim| words.seats(claim.speakers));
        let length = it.until.map(|until| words.span(until.since(it.since)));
        vec![
            words.at(it.since),
            first.unwrap_or_default(),
            words.seat(it.via),
            words.incident(it.incident),
            length.unwrap_or_else(|| words.say("report-to-the-end")),
            words.value(Arg::change(it.cost)),
        ]
    });
    let heads = [
        Head::words("report-when"),
        Head::words("report-said-first"),
        Head::words("report-contradicted-by"),
        Head::words("report-incident"),
        Head::numbers("report-length"),
        Head::numbers("report-cost"),
    ];
    words.table_or("report-contradictions", &heads, rows.collect(), "report-no-contradictions")
}

fn rumours(material: &Material<'_>) -> Block {
    let words = material.words;
    let rows = material.kernel.rumours().into_iter().map(|it| {
        let reach = it.reach.iter().map(|reach| reach.0).max().unwrap_or(0);
        vec![
            words.at(it.since),
            words.incident(it.incident),
            words.percent(reach),
            words.yes_or_no(it.fact_checked),
            words.yes_or_no(it.spreads),
        ]
    });
    let heads = [
        Head::words("report-when"),
        Head::words("report-incident"),
        Head::numbers("report-reach"),
        Head::words("report-checked"),
        Head::words("report-spreads"),
    ];
    words.table_or("report-rumours", &heads, rows.collect(), "report-no-rumours")
}
