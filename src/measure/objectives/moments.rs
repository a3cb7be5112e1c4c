//! When something that an objective speaks of happened, from the logs.

use crate::base::ids::{IncidentId, InjectId, SeatId};
use crate::base::minute::Minute;
use crate::scenario::model::{Choose, Condition, Order, OrderKind, Stage};
use crate::sim::kernel::Kernel;
use crate::sim::orders::Refusal;
use crate::sim::vocabulary::Path;

/// When a condition first came true, of those that come true at a minute and stay so
/// ([`Condition::is_moment`]); none if it has not yet, and none for others. Of what can be done
/// again, only what was done from `from` on counts. What is found never moves to another minute
/// later on.
///
/// Other than for the condition by itself, logs that were set aside for something else do not
/// count: when they began to count for an incident is nowhere recorded.
pub fn happened(kernel: &Kernel, condition: &Condition, from: Minute) -> Option<Minute> {
    match condition {
        Condition::After(minute) => (*minute <= kernel.now()).then_some(*minute),
        Condition::Ordered { seat, kind, about, since } => {
            ordered(kernel, *seat, (*kind, *about), (*since).max(from))
        }
        Condition::Knows { seat, incident } => {
            let mut learned = kernel.log().learned.iter();
            learned.find(|it| it.seat == *seat && it.incident == *incident).map(|it| it.at)
        }
        Condition::Told { from: teller, to, about } => told(kernel, (*teller, *to), *about, from),
        Condition::Public(incident) => kernel.incident(*incident).disclosure.map(|it| it.at),
        Condition::Reached { incident, stage } => reached(kernel, *incident, *stage),
        Condition::Contradicted(about) => {
            let all = kernel.contradictions().into_iter();
            all.filter(|it| about.is_none_or(|about| it.incident == about)).map(|it| it.since).min()
        }
        Condition::Answered { inject, option } => answered(kernel, *inject, *option),
        Condition::Released(inject) => kernel.inject(*inject)?.released_at,
        Condition::ResultsPublished => {
            let all: Option<Vec<Minute>> = kernel.results().into_iter().collect();
            all?.into_iter().max()
        }
        Condition::ResultPublished(of) => kernel.results().get(of.index()).copied().flatten(),
        Condition::All(parts) => {
            let all: Option<Vec<Minute>> =
                parts.iter().map(|part| happened(kernel, part, from)).collect();
            all?.into_iter().max()
        }
        Condition::Any(parts) => parts.iter().filter_map(|part| happened(kernel, part, from)).min(),
        Condition::Before(_)
        | Condition::Below(..)
        | Condition::Above(..)
        | Condition::Met(_)
        | Condition::Not(_) => None,
    }
}

/// When somebody first gave an order, or would have by an answer, had it not been done already.
fn ordered(
    kernel: &Kernel,
    seat: Option<SeatId>,
    (kind, about): (OrderKind, Option<IncidentId>),
    since: Minute,
) -> Option<Minute> {
    let log = kernel.log();
    let fits = |by: SeatId, order: &Order| {
        seat.is_none_or(|seat| by == seat)
            && order.kind() == kind
            && about.is_none_or(|about| order.incident() == Some(about))
    };
    let given = log.orders[log.orders.partition_point(|it| it.at < since)..].iter();
    let given = given.filter(|it| fits(it.seat, &it.order)).map(|it| it.at);
    let done = log.dropped.iter().filter(|it| {
        since <= it.at && it.refusal == Refusal::AlreadyDone && fits(it.seat, &it.order)
    });
    given.chain(done.map(|it| it.at)).min()
}

fn told(
    kernel: &Kernel,
    (from, to): (SeatId, SeatId),
    about: IncidentId,
    since: Minute,
) -> Option<Minute> {
    let log = kernel.log();
    let reads = log.reads.iter().filter(|read| {
        let message = &log.messages[read.message as usize];
        read.seat == to && message.from == from && message.incident == Some(about)
    });
    let heard = log
        .learned
        .iter()
        .filter(|it| it.seat == to && it.incident == about && it.path == Path::Meeting(from));
    let all = reads.map(|it| it.read_at).chain(heard.map(|it| it.at));
    all.filter(|at| since <= *at).min()
}

fn reached(kernel: &Kernel, incident: IncidentId, stage: Stage) -> Option<Minute> {
    let state = kernel.incident(incident);
    if state.averted_at.is_some() {
        return (stage == Stage::Dormant).then_some(Minute::START);
    }
    let known = |at: Minute| (at != Minute::NEVER).then_some(at);
    let ended = [state.contained_at, state.recovered_at].into_iter().flatten().min();
    match stage {
        Stage::Dormant => Some(Minute::START),
        Stage::Latent => known(state.begun_at),
        // One that is contained before it does damage has passed that stage.
        Stage::Acting => [known(state.acting_at), ended].into_iter().flatten().min(),
        Stage::Contained => ended,
        Stage::Recovered => state.recovered_at,
    }
}

fn answered(kernel: &Kernel, inject: InjectId, option: Option<u16>) -> Option<Minute> {
    let mut orders = kernel.log().orders.iter();
    let is_it = |order: &Order| match *order {
        Order::Choose(Choose::Answer { inject: of, option: chosen }) => {
            of == inject && option.is_none_or(|option| option == chosen)
        }
        Order::Tell(_)
        | Order::Respond(_)
        | Order::Countermeasure(_)
        | Order::Prepare(_)
        | Order::Speak(_) => false,
    };
    orders.find(|it| is_it(&it.order)).map(|it| it.at)
}
