//! 11. What an observer could say of the collaboration, field by field, and what access it takes to
//! see it.

use crate::base::ids::SeatSet;
use crate::base::message::{Arg, message};
use crate::measure::coordination::Metric;
use crate::report::document::{Block, Section};
use crate::tell::coordination;

use super::coordination::outside;
use super::material::Material;

pub(super) fn section(material: &Material<'_>) -> Section {
    let words = material.words;
    let fields = [
        ("report-field-bodies", bodies(material), "report-access-interviews"),
        ("report-field-published", published(material), "report-access-public"),
        ("report-field-leads", leads(material), "report-access-interviews"),
        ("report-field-outside", left_out(material), "report-access-interviews"),
        ("report-field-met", met(material), "report-access-interviews"),
        ("report-field-fast", fast(material), "report-access-logs"),
        ("report-field-spoke", spoke(material), "report-access-public"),
        ("report-field-independence", independence(material), "report-access-public"),
    ];
    let rows = fields.map(|(field, what, access)| vec![words.say(field), what, words.say(access)]);
    let heads = ["report-field", "report-found", "report-access"];
    let blocks = vec![
        words.paragraph("report-observers-how"),
        words.table("report-observers-caption", &heads, rows.into()),
        Block::Remark(words.say("report-observers-open")),
    ];
    Section { id: "observers", heading: words.say("report-observers"), blocks }
}

/// Which bodies work together, and on what basis.
fn bodies(material: &Material<'_>) -> String {
    let words = material.words;
    let forums = &material.scenario.collaboration.forums;
    let members = forums.iter().fold(SeatSet::EMPTY, |all, it| all.union(it.members));
    let ties = material.kernel.ties();
    let legal = ties.iter().filter(|tie| tie.legal_basis).count();
    words.told(&message!(
        "report-bodies",
        forums = forums.len(),
        members = words.seats(members),
        legal = legal
    ))
}

fn published(material: &Material<'_>) -> String {
    material.words.yes_or_no(material.arrangement_published)
}

fn leads(material: &Material<'_>) -> String {
    let leads = material.scenario.collaboration.forums.iter().filter_map(|it| it.lead);
    let leads: SeatSet = leads.collect();
    material.words.seats(leads)
}

/// Who sits in no forum, and who heard from nobody.
fn left_out(material: &Material<'_>) -> String {
    let words = material.words;
    let forums = &material.scenario.collaboration.forums;
    let members = forums.iter().fold(SeatSet::EMPTY, |all, it| all.union(it.members));
    let all: SeatSet = material.scenario.seat_ids().collect();
    let (no_forum, deaf) = (all.minus(members), outside(material));
    words.told(&message!(
        "report-left-outside",
        forum = words.seats(no_forum),
        deaf = words.seats(deaf)
    ))
}

fn met(material: &Material<'_>) -> String {
    let whole = |metric| material.coordination.readings.whole(metric).unwrap_or(0);
    let (meetings, called) = (whole(Metric::Meetings), whole(Metric::MeetingsCalled));
    let words = material.words;
    words.told(&message!("report-met", meetings = meetings, called = called))
}

/// A value of the whole network in words.
fn value(material: &Material<'_>, metric: Metric) -> Arg {
    coordination::value(metric, material.coordination.readings.whole(metric))
}

fn fast(material: &Material<'_>) -> String {
    material.words.told(&message!(
        "report-fast",
        median = value(material, Metric::TimeToNotify),
        coverage = value(material, Metric::Coverage)
    ))
}

fn spoke(material: &Material<'_>) -> String {
    material.words.told(&message!(
        "report-spoke",
        first = value(material, Metric::FirstStatement),
        contradictions = value(material, Metric::Contradictions)
    ))
}

fn independence(material: &Material<'_>) -> String {
    material.words.told(&message!(
        "report-independent",
        level = material.outcomes.independence,
        overreaches = material.outcomes.overreaches
    ))
}
