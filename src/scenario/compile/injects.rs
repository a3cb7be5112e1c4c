//! The master scenario events list, and objectives.

use crate::base::ids::SeatSet;
use crate::base::key::Key;
use crate::base::minute::Minute;

use super::super::file;
use super::super::model::{Choice, Due, Effect, ExpectedAction, Inject, Objective};
use super::super::{code, limits};
use super::conditions::interval;
use super::context::CompileContext;
use super::names::Table;
use super::orders;
use super::report::Report;
use super::seats::{is_selector, select_seats};

/// The injects of a scenario.
pub fn compile(context: &CompileContext<'_>, report: &mut Report<'_>) -> Vec<Inject> {
    let injects = context.scenario.injects.iter();
    injects.map(|inject| compile_inject(inject, context, report)).collect()
}

fn compile_inject(
    inject: &file::Inject,
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) -> Inject {
    let to = addressees(inject, context, report);
    let compiled = Inject {
        id: inject.id.value.clone(),
        key: Key::new("inject", &inject.id),
        kind: inject.kind,
        to,
        medium: inject.medium,
        tlp: inject.tlp,
        due: due(inject, context, report),
        guard: inject.guard.as_ref().map(|guard| context.condition(guard, report)),
        effects: effects(&inject.effects, context, report),
        choices: choices(inject, to, context, report),
        answer_within_minutes: answer_within(inject, report),
        expected: expected(inject, context, report),
    };
    guard_in_time(inject, &compiled, report);
    compiled
}

fn addressees(
    inject: &file::Inject,
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) -> SeatSet {
    let span = inject.to.span;
    report.over_limit("addressees", inject.to.len(), limits::ENTRIES, span);
    let known = inject.to.iter().all(|selector| is_selector(selector, context.names));
    let to = select_seats(&inject.to, context.scenario, context.names, report);
    if to.is_empty() && known {
        let message = format!("nobody can receive the inject `{}`", inject.id);
        let help = "name at least one seat of this scenario in `to`";
        report.error(code::NOBODY, span, message, help);
    }
    to
}

fn due(inject: &file::Inject, context: &CompileContext<'_>, report: &mut Report<'_>) -> Due {
    match &inject.due.value {
        file::Due::At(text) => Due::At(context.clock.within(text, report).unwrap_or(Minute::NEVER)),
        file::Due::After(other, delay) => {
            Due::After(context.names.inject(other, report), report.duration(delay))
        }
        file::Due::When { condition, after } => {
            Due::When(context.condition(condition, report), report.duration(after))
        }
        file::Due::InReserve => Due::InReserve,
    }
}

/// Reports a guard whose points in time exclude the minute at which the inject is due.
fn guard_in_time(written: &file::Inject, compiled: &Inject, report: &mut Report<'_>) {
    let (Due::At(at), Some(guard), Some(place)) = (&compiled.due, &compiled.guard, &written.guard)
    else {
        return;
    };
    let (from, until) = interval(guard);
    if *at == Minute::NEVER {
        return;
    }
    if *at < from || (until <= *at && from < until) {
        let message = "this can never hold: the inject is due at another time";
        let help = "change the time in the guard, or when the inject is due";
        report.error(code::NEVER, place.span, message, help);
    }
}

fn effects(
    effects: &[super::super::source::Located<file::Effect>],
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) -> Vec<Effect> {
    if let Some(last) = effects.last() {
        report.over_limit("effects", effects.len(), limits::CONSEQUENCES, last.span);
    }
    let names = context.names;
    let compile = |effect: &file::Effect, report: &mut Report<'_>| match effect {
        file::Effect::Tell(id) => Effect::Tell(names.incident(id, report)),
        file::Effect::Publicise(id) => Effect::Publicise(names.incident(id, report)),
        file::Effect::StartRumour { incident, reach } => {
            Effect::StartRumour(names.incident(incident, report), report.fraction("reach", reach))
        }
        file::Effect::Begin(id) => Effect::Begin(names.incident(id, report)),
    };
    effects.iter().map(|effect| compile(effect, report)).collect()
}

fn choices(
    inject: &file::Inject,
    to: SeatSet,
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) -> Vec<Choice> {
    let ids = inject.choices.iter().map(|choice| &choice.id);
    Table::collect("choice", limits::CHOICES, ids, report);
    let compile = |choice: &file::Choice, report: &mut Report<'_>| {
        let (number, span) = (choice.orders.len(), choice.id.span);
        report.over_limit("orders in one choice", number, limits::CONSEQUENCES, span);
        let orders = choice.orders.iter();
        Choice {
            id: choice.id.value.clone(),
            orders: orders
                .filter_map(|order| orders::compile(order, to, context, report))
                .collect(),
            effects: effects(&choice.effects, context, report),
            tempts: choice.tempts,
        }
    };
    inject.choices.iter().map(|choice| compile(choice, report)).collect()
}

fn answer_within(inject: &file::Inject, report: &mut Report<'_>) -> Option<i64> {
    let text = inject.answer_within.as_ref()?;
    if inject.choices.is_empty() {
        let message = format!("the inject `{}` has no choices to answer with", inject.id);
        let help = "add `choices`, or leave `answer_within` out";
        report.warning(code::NO_EFFECT, text.span, message, help);
    }
    Some(report.positive_duration("answer_within", text))
}

fn expected(
    inject: &file::Inject,
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) -> Vec<ExpectedAction> {
    let ids = inject.expected.iter().map(|action| &action.id);
    Table::collect("expected action", limits::EXPECTED, ids, report);
    let compile = |action: &file::ExpectedAction, report: &mut Report<'_>| ExpectedAction {
        id: action.id.value.clone(),
        by: context.names.some_seat(&action.by, report),
        done: context.condition(&action.done, report),
        within_minutes: report.positive_duration("within", &action.within),
    };
    inject.expected.iter().map(|action| compile(action, report)).collect()
}

/// The objectives of a scenario.
pub fn objectives(context: &CompileContext<'_>, report: &mut Report<'_>) -> Vec<Objective> {
    let compile = |objective: &file::Objective, report: &mut Report<'_>| Objective {
        id: objective.id.value.clone(),
        met: context.predicate(&objective.met, report),
        recommendations: report.recommendations(&objective.recommendations),
    };
    context.scenario.objectives.iter().map(|objective| compile(objective, report)).collect()
}
