//! Orders that the choices of an inject give.

use crate::base::diagnostic::Span;
use crate::base::ids::{ForumId, SeatSet};

use super::super::code;
use super::super::file;
use super::super::model::{Order, OrderDraft, OrderKind};
use super::collaboration::Forums;
use super::context::CompileContext;
use super::report::Report;
use super::seats::select_seats;

/// An order that answers of the seats in `given_by` give; nothing if it lacks something, which is
/// then reported.
pub fn compile(
    order: &file::Order,
    given_by: SeatSet,
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) -> Option<Order> {
    let kind = order.kind.value;
    needs(order, report);
    surplus(order, report);
    able(order, given_by, context, report);
    let draft = OrderDraft {
        kind,
        incident: order.about.as_ref().map(|id| context.names.incident(id, report)),
        asset: order.asset.as_ref().map(|id| context.names.asset(id, report)),
        to: recipients(order, given_by, context, report),
        forum: forum(order, given_by, context, report),
        cause: order.cause.map(|cause| cause.value).filter(|_| kind.needs().cause),
        amount: order.responders.map_or(1, |number| number.value),
        inject: None,
    };
    Order::try_from(draft).ok()
}

fn takes_responders(kind: OrderKind) -> bool {
    matches!(kind, OrderKind::AssignResponders | OrderKind::RequestHelp | OrderKind::OfferHelp)
}

/// Reports what the order lacks.
fn needs(order: &file::Order, report: &mut Report<'_>) {
    let kind = order.kind.value;
    if kind == OrderKind::Answer {
        let message = "a choice cannot answer an inject";
        let help = "leave the order out; choosing is the answer";
        report.error(code::ORDER_NEEDS, order.kind.span, message, help);
    }
    let needs = kind.needs();
    let lacking = [
        (needs.incident && order.about.is_none(), "about", "about: \"site-flood\""),
        (needs.asset && order.asset.is_none(), "asset", "asset: \"results-site\""),
        (needs.to && order.to.is_empty(), "to", "to: [\"cert\"]"),
        (needs.cause && order.cause.is_none(), "cause", "cause: Attack"),
    ];
    for (_, field, example) in lacking.into_iter().filter(|(lacks, ..)| *lacks) {
        let message = format!("the order `{kind:?}` needs `{field}`");
        report.error(code::ORDER_NEEDS, order.kind.span, message, format!("add `{example}`"));
    }
}

/// Reports what the order does not use.
fn surplus(order: &file::Order, report: &mut Report<'_>) {
    let kind = order.kind.value;
    let needs = kind.needs();
    let written: [(&str, Option<Span>, bool); 6] = [
        ("about", order.about.as_ref().map(|text| text.span), needs.incident),
        ("asset", order.asset.as_ref().map(|text| text.span), needs.asset),
        ("to", order.to.first().map(|text| text.span), needs.to || kind == OrderKind::Escalate),
        ("forum", order.forum.as_ref().map(|text| text.span), needs.forum),
        ("cause", order.cause.map(|cause| cause.span), needs.cause),
        ("responders", order.responders.map(|number| number.span), takes_responders(kind)),
    ];
    for (field, span, used) in written {
        if let Some(span) = span.filter(|_| !used) {
            let message = format!("the order `{kind:?}` does not use `{field}`");
            report.warning(code::NO_EFFECT, span, message, format!("leave `{field}` out"));
        }
    }
}

/// Reports an order that nobody who may answer can give.
fn able(
    order: &file::Order,
    given_by: SeatSet,
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) {
    let seats = given_by.iter().filter_map(|seat| context.seats.get(seat.index()));
    let kind = order.kind.value;
    let unable: Vec<&str> =
        seats.filter(|seat| !seat.has_authority(kind)).map(|seat| seat.id.as_str()).collect();
    let Some(first) = unable.first() else { return };
    let message = format!("the seat `{first}` may choose this, and cannot order `{kind:?}`");
    if unable.len() == given_by.len() {
        let help =
            format!("add `{kind:?}` to its `authorities`, or hand the inject to another seat");
        report.error(code::NO_AUTHORITY, order.kind.span, message, help);
    } else {
        let help = "its order will be refused; hand the inject to those who can";
        report.warning(code::NO_EFFECT, order.kind.span, message, help);
    }
}

/// Whom the order goes to; a single seat that answers is not among them.
fn recipients(
    order: &file::Order,
    given_by: SeatSet,
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) -> SeatSet {
    let chosen = select_seats(&order.to, context.scenario, context.names, report);
    if given_by.len() != 1 {
        return chosen;
    }
    let others = chosen.minus(given_by);
    if others.is_empty() && !chosen.is_empty() {
        let span = order.to.first().map_or(order.kind.span, |text| text.span);
        let message = "the order goes to nobody but the seat that gives it";
        report.error(code::NOBODY, span, message, "name another seat");
    }
    others
}

/// The forum of an order: the one named, or the first of which everybody who may answer is a
/// member, or the first of which anybody is.
fn forum(
    order: &file::Order,
    given_by: SeatSet,
    context: &CompileContext<'_>,
    report: &mut Report<'_>,
) -> Option<ForumId> {
    match &order.forum {
        Some(named) if named.as_str() != Forums::MAIN => context.forums.find(named, report),
        _ => context.forums.main_of(given_by),
    }
}
