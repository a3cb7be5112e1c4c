//! Giving an order by choosing: what, what about, to whom. What it takes and costs is said before,
//! and an order that may not be given says why.

use egui::{ComboBox, DragValue, Label, RichText, Ui};

use crate::base::explain::Explain;
use crate::base::ids::{AssetId, ForumId, SeatId, SeatSet};
use crate::base::message::Arg;
use crate::console::action::{Action, SessionCommand};
use crate::console::state::OrderForm;
use crate::console::theme::strong;
use crate::console::view::{PlayView, SeatView};
use crate::scenario::model::{CauseClass, Family, Order, OrderDraft, OrderKind};
use crate::session::holder::Holder;
use crate::sim::orders::terms;
use crate::text::kebab;

use super::UiContext;
use super::labels::{kind, sign};
use super::widgets::{card_frame, clicked_once, named, primary, small, tipped};

/// The form for the seat that is looked at.
pub fn order_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    seat_view: &SeatView,
    form: &mut OrderForm,
) {
    card_frame(cx).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let label = ui.label(strong(cx.say("order")));
        tipped(label, cx, "order");
        choose_kind(ui, cx, view, seat_view, form);
        let Some(order) = &mut form.0 else {
            small(ui, cx.say("order-hint"));
            return;
        };
        let tip = format!("action-{}", order.kind.id());
        if let Some(tip) = cx.texts.tip(&tip) {
            ui.label(RichText::new(tip).weak());
        }
        about(ui, cx, view, seat_view, order);
        addressees(ui, cx, view, seat_view, order);
        let order = *order;
        if seat_view.draft.as_ref().map(|(it, _)| *it) != Some(order) {
            cx.actions.push(Action::DraftOrder(Some(order)));
        }
        submit_row(ui, cx, view, seat_view, order);
    });
}

/// Kinds of order in the groups in which people look for them.
fn group(kind: OrderKind) -> &'static str {
    match kind.family() {
        // A meeting is where one tells, whatever may be prepared in it.
        Family::Prepare if kind == OrderKind::Convene => "order-group-tell",
        Family::Tell | Family::Choose => "order-group-tell",
        Family::Respond | Family::Countermeasure => "order-group-act",
        Family::Speak => "order-group-speak",
        Family::Prepare => "order-group-prepare",
    }
}

const GROUPS: [&str; 4] =
    ["order-group-tell", "order-group-act", "order-group-speak", "order-group-prepare"];

fn choose_kind(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    seat_view: &SeatView,
    form: &mut OrderForm,
) {
    let authorities = &view.scenario.seats[seat_view.seat.index()].authorities;
    let chosen = form.0.map(|order| order.kind);
    let text = chosen.map_or_else(|| cx.say("order-choose").to_owned(), |it| kind(cx.texts, it));
    let mut wanted = chosen;
    let combo = ComboBox::from_id_salt("kinds")
        .selected_text(&text)
        .width(ui.available_width().min(cx.sizes().card) - cx.sizes().pad)
        .height(cx.sizes().control * 14.0)
        .show_ui(ui, |ui| {
            for part in GROUPS {
                let of_part = authorities
                    .iter()
                    .filter(|it| group(**it) == part && **it != OrderKind::Answer);
                let of_part: Vec<OrderKind> = of_part.copied().collect();
                if of_part.is_empty() {
                    continue;
                }
                small(ui, cx.say(part));
                for one in of_part {
                    let name = kind(cx.texts, one);
                    let response = ui.selectable_value(&mut wanted, Some(one), name);
                    tipped(response, cx, &format!("action-{}", one.id()));
                }
            }
        });
    named(&combo.response, cx, "order", &text);
    if wanted != chosen {
        form.0 = wanted.map(|it| prefilled_order(it, seat_view));
    }
}

/// An order of a kind, with what there is no choice about.
fn prefilled_order(kind: OrderKind, seat_view: &SeatView) -> OrderDraft {
    let mut order = OrderDraft::new(kind);
    if let ([only], true) = (seat_view.view.incidents.as_slice(), kind.needs().incident) {
        order.incident = Some(only.incident);
    }
    if kind == OrderKind::AssignResponders {
        order.amount = 1;
    }
    order
}

fn about(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    seat_view: &SeatView,
    order: &mut OrderDraft,
) {
    let (needs, names, texts) = (order.kind.needs(), view.names(), cx.texts);
    if needs.incident {
        let known = seat_view
            .view
            .incidents
            .iter()
            .map(|it| (it.incident, sign(texts, &view.scenario, it.incident)));
        choose(ui, cx, "order-about", known.collect(), &mut order.incident);
    }
    if needs.asset {
        let assets = (0..view.scenario.assets.len()).map(AssetId::at);
        let assets = assets.map(|asset| (asset, names.asset(asset))).collect();
        choose(ui, cx, "order-asset", assets, &mut order.asset);
    }
    if needs.forum {
        let forums = &view.scenario.collaboration.forums;
        let sits = |at: &usize| forums[*at].members.contains(seat_view.seat);
        let own = (0..forums.len()).filter(sits).map(ForumId::at);
        let own = own.map(|forum| (forum, names.forum(forum))).collect();
        choose(ui, cx, "order-forum", own, &mut order.forum);
    }
    if needs.cause || needs.may_name_cause {
        let causes =
            CauseClass::ALL.map(|it| (it, texts.say(&format!("cause-{}", kebab(&it))).to_owned()));
        choose(ui, cx, "order-cause", causes.to_vec(), &mut order.cause);
    }
    if order.kind == OrderKind::AssignResponders {
        ui.horizontal(|ui| {
            let label = ui.label(cx.say("order-how-many"));
            let all = seat_view.view.responders.0;
            ui.add(DragValue::new(&mut order.amount).range(0..=all)).labelled_by(label.id);
        });
    }
}

/// One of several things, by name.
pub(super) fn choose<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    word: &'static str,
    among: Vec<(T, String)>,
    chosen: &mut Option<T>,
) {
    ui.horizontal(|ui| {
        let label = ui.label(cx.say(word));
        let text = among.iter().find(|(it, _)| Some(*it) == *chosen);
        let text = text.map_or_else(|| cx.say("order-choose").to_owned(), |(_, name)| name.clone());
        let combo = ComboBox::from_id_salt(word)
            .selected_text(text)
            .width(ui.available_width() - cx.sizes().pad)
            .truncate()
            .show_ui(ui, |ui| {
                if among.is_empty() {
                    small(ui, cx.say("order-nothing-there"));
                }
                for (it, name) in among {
                    ui.selectable_value(chosen, Some(it), name);
                }
            });
        combo.response.labelled_by(label.id);
    });
}

fn addressees(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    seat_view: &SeatView,
    order: &mut OrderDraft,
) {
    if !order.kind.needs().to {
        return;
    }
    ui.label(cx.say("order-whom"));
    let others = view.scenario.seat_ids().filter(|it| *it != seat_view.seat);
    let (near, far): (Vec<SeatId>, Vec<SeatId>) =
        others.partition(|it| seat_view.view.contacts.contains(*it));
    let list = |ui: &mut Ui, seats: &[SeatId], to: &mut SeatSet| {
        for seat in seats {
            let mut is_in = to.contains(*seat);
            if ui.checkbox(&mut is_in, view.names().seat(*seat)).changed() {
                if is_in {
                    to.insert(*seat);
                } else {
                    to.remove(*seat);
                }
            }
        }
    };
    list(ui, &near, &mut order.to);
    if !far.is_empty() {
        tipped(small(ui, cx.say("order-no-contact")), cx, "order-no-contact");
        list(ui, &far, &mut order.to);
    }
}

fn submit_row(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    seat_view: &SeatView,
    draft: OrderDraft,
) {
    let it = terms(draft.kind, view.clock.phase, &view.scenario.parameters);
    let takes = if it.takes == 0 {
        cx.say("order-at-once").to_owned()
    } else {
        cx.texts.fill("order-takes", [("span", Arg::Duration(it.takes))])
    };
    let costs = if it.budget == 0 {
        cx.say("order-free").to_owned()
    } else {
        let gaps = [("count", it.budget.into()), ("left", seat_view.view.budget.into())];
        cx.texts.fill("order-costs", gaps)
    };
    small(ui, format!("{takes} · {costs}"));
    let verdict = seat_view.draft.as_ref().filter(|(considered, _)| *considered == draft);
    let is_allowed = matches!(verdict, Some((_, Ok(()))));
    if let Some((_, Err(reason))) = verdict {
        let ink = cx.colours().bad;
        let (what, help) = cx.texts.explain(&reason.explanation());
        ui.add(Label::new(RichText::new(format!("× {what}")).color(ink)).wrap());
        let is_held = seat_view.holder == Holder::People;
        let help = if is_held { help } else { cx.say("seat-not-people").to_owned() };
        small(ui, help);
    }
    let is_wanted = clicked_once(&primary(ui, cx, cx.say("order-give"), is_allowed));
    if let (true, Ok(order)) = (is_wanted, Order::try_from(draft)) {
        cx.actions.command(SessionCommand::Submit(seat_view.seat, order));
    }
}
