//! Adversaries and incidents.

use crate::base::key::Key;
use crate::base::minute::{DAY, Minute};

use super::super::file;
use super::super::model::{Adversary, AgencyKind, Incident, Severity, Trigger, WayIn};
use super::super::{code, defaults, limits};
use super::calendar::Clock;
use super::context::CompileContext;
use super::names::Names;
use super::report::Report;

/// Minutes from publicity to truth, unless the scenario says otherwise.
const TRUTH_AFTER: i64 = 2 * DAY;

/// The adversaries of a scenario.
pub fn adversaries(
    scenario: &file::Scenario,
    names: &Names<'_>,
    clock: &Clock,
    report: &mut Report<'_>,
) -> Vec<Adversary> {
    let compile = |adversary: &file::Adversary, report: &mut Report<'_>| Adversary {
        id: adversary.id.value.clone(),
        key: Key::new("adversary", &adversary.id),
        capability: report.fraction("capability", &adversary.capability),
        abroad: abroad(adversary, scenario, names, clock, report),
    };
    scenario.adversaries.iter().map(|adversary| compile(adversary, report)).collect()
}

fn abroad(
    adversary: &file::Adversary,
    scenario: &file::Scenario,
    names: &Names<'_>,
    clock: &Clock,
    report: &mut Report<'_>,
) -> Vec<(Minute, crate::base::ids::SeatId)> {
    let span = adversary.id.span;
    report.over_limit("incidents abroad", adversary.abroad.len(), limits::ENTRIES, span);
    let mut list = Vec::new();
    for incident in &adversary.abroad {
        let at = clock.within(&incident.at, report);
        let partner = names.some_seat(&incident.partner, report);
        let seat = names.seats.position(&incident.partner).and_then(|at| scenario.seats.get(at));
        if let Some(seat) = seat.filter(|seat| seat.kind != AgencyKind::InternationalPartner) {
            let message = format!("the seat `{}` is no partner abroad", seat.id);
            let help = "name a seat of the kind `InternationalPartner`";
            report.error(code::UNKNOWN, incident.partner.span, message, help);
        }
        list.push((at.unwrap_or_default(), partner));
    }
    list.sort_unstable();
    list
}

/// The incidents of a scenario.
pub fn compile(context: &CompileContext<'_>, report: &mut Report<'_>) -> Vec<Incident> {
    let written = &context.scenario.incidents;
    written.iter().map(|incident| compile_incident(incident, context, report)).collect()
}

fn compile_incident(
    incident: &file::Incident,
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) -> Incident {
    let names = context.names;
    let primitive = incident.primitive;
    provider_needed(incident, context, report);
    no_chance(incident, context, report);
    Incident {
        id: incident.id.value.clone(),
        key: Key::new("incident", &incident.id),
        primitive,
        asset: names.asset(&incident.asset, report),
        adversary: incident.adversary.as_ref().map(|id| names.adversary(id, report)),
        trigger: trigger(incident, context, report),
        cause: incident.cause.unwrap_or(primitive.cause()),
        severity: severity(incident, report),
        latency_minutes: incident.latency.as_ref().map_or(0, |text| report.duration(text)),
        duration_minutes: incident
            .lasts
            .as_ref()
            .map(|text| report.positive_duration("lasts", text)),
        work_responder_minutes: incident
            .work
            .as_ref()
            .map_or(defaults::work(primitive), |text| report.positive_duration("work", text)),
        hits_provider: incident.hits_provider.value,
        may_fail: may_fail(incident, report),
        uses: incident.uses.as_ref().map(|id| names.incident(id, report)),
        truth_after_minutes: incident
            .truth_after
            .as_ref()
            .map_or(TRUTH_AFTER, |text| report.duration(text)),
    }
}

/// What begins by chance is an attempt, unless the scenario says otherwise; scripted incidents
/// happen, so that an exercise can count on them.
fn may_fail(incident: &file::Incident, report: &mut Report<'_>) -> bool {
    let is_chance = matches!(incident.trigger.value, file::Trigger::Chance { .. });
    let may_fail = incident.may_fail.as_ref().map_or(is_chance, |written| written.value);
    let comes_in = incident.primitive.row().way_in != WayIn::None;
    if let Some(written) = incident.may_fail.as_ref().filter(|it| it.value && !comes_in) {
        let message = format!("`may_fail` is set, and nothing averts `{:?}`", incident.primitive);
        let help = "leave `may_fail` out: maturity makes it hit less hard instead";
        report.warning(code::NO_EFFECT, written.span, message, help);
    }
    may_fail && comes_in
}

fn provider_needed(
    incident: &file::Incident,
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) {
    let asset = context.names.assets.position(&incident.asset);
    let asset = asset.and_then(|at| context.scenario.assets.get(at));
    if let Some(asset) = asset.filter(|asset| asset.provider.is_none())
        && incident.hits_provider.value
    {
        let message =
            format!("`hits_provider` is set, and the asset `{}` has no provider", asset.id);
        let help = "name the provider of the asset, or leave `hits_provider` out";
        report.warning(code::NO_EFFECT, incident.hits_provider.span, message, help);
    }
}

fn no_chance(incident: &file::Incident, context: &CompileContext<'_>, report: &mut Report<'_>) {
    if context.never_begin.contains(incident.id.as_str()) {
        let message = format!("the incident `{}` never begins", incident.id);
        let help = "give it a probability above `0.0`, or an inject with the effect `Begin`";
        report.warning(code::NO_CHANCE, incident.trigger.span, message, help);
    }
}

fn severity(incident: &file::Incident, report: &mut Report<'_>) -> Severity {
    let Some(written) = &incident.severity else { return defaults::severity(incident.primitive) };
    Severity {
        confidentiality: report.fraction("confidentiality", &written.confidentiality),
        integrity: report.fraction("integrity", &written.integrity),
        availability: report.fraction("availability", &written.availability),
    }
}

fn trigger(
    incident: &file::Incident,
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) -> Trigger {
    match &incident.trigger.value {
        file::Trigger::At(text) => {
            Trigger::At(context.clock.within(text, report).unwrap_or_default())
        }
        file::Trigger::Chance { probability, from, to } => {
            let probability = report.fraction("probability", probability);
            let first = context.clock.within(from, report);
            let last = context.clock.within(to, report);
            if let (Some(first), Some(last)) = (first, last)
                && last < first
            {
                let message = format!("the incident begins between `{from}` and `{to}`");
                report.error(code::ORDER, to.span, message, "let `to` be no sooner than `from`");
            }
            Trigger::Chance {
                probability,
                from: first.unwrap_or_default(),
                to: last.unwrap_or_default(),
            }
        }
        file::Trigger::When { condition, after } => Trigger::When {
            condition: context.condition(condition, report),
            after: report.duration(after),
        },
    }
}
