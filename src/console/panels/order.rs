//! Giving an order by choosing: what, what about, to whom. What it takes and costs is said before,
//! and an order that may not be given says why.

use egui::{
    Align, Button, ComboBox, DragValue, Layout, RichText, Ui, Vec2, WidgetInfo, WidgetType,
};

use crate::base::explain::Explain;
use crate::base::ids::{AssetId, ForumId, SeatId, SeatSet};
use crate::base::message::Arg;
use crate::console::action::{Action, SessionCommand};
use crate::console::state::{OrderForm, Refused, RefusedAt};
use crate::console::theme::strong;
use crate::console::view::{Offer, Possible, SeatView, begun};
use crate::scenario::model::{CauseClass, Family, Lacking, Order, OrderDraft, OrderKind};
use crate::session::holder::Holder;
use crate::sim::orders::terms;
use crate::text::kebab;

use super::UiContext;
use super::answers::numbered;
use super::labels::{kind, order, sign};
use super::widgets::{card_frame, clicked_once, named, primary, refused_ui, small, tipped};

/// The form for the seat that is looked at: what suggests itself, or else what, what about, to
/// whom.
pub fn order_ui(ui: &mut Ui, cx: &mut UiContext<'_>, seat_view: &SeatView, form: &mut OrderForm) {
    card_frame(cx).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let label = ui.label(strong(cx.say("order")));
        tipped(label, cx, "order");
        suggestions(ui, cx, seat_view, form);
        choose_kind(ui, cx, seat_view, form);
        let Some(order) = &mut form.0 else {
            small(ui, cx.say("order-hint"));
            return;
        };
        let tip = format!("action-{}", order.kind.id());
        if let Some(tip) = cx.texts.tip(&tip) {
            ui.label(RichText::new(tip).weak());
        }
        about(ui, cx, seat_view, order);
        addressees(ui, cx, seat_view, order);
        if seat_view.draft.as_ref().map(|(it, _)| *it) != Some(*order) {
            cx.actions.push(Action::DraftOrder(seat_view.place, Some(*order)));
        }
    });
}

/// What the seat knows suggests. A click gives it, and it can be undone; the button beside it fills
/// in the form instead, to change it before.
fn suggestions(ui: &mut Ui, cx: &mut UiContext<'_>, seat_view: &SeatView, form: &mut OrderForm) {
    if seat_view.offers.suggested.is_empty() {
        return;
    }
    tipped(small(ui, cx.say("order-suggested")), cx, "order-suggested");
    let by_people = seat_view.holder == Holder::People;
    let before = seat_view.answers_before(None);
    for (number, (draft, order)) in seat_view.suggested().enumerate() {
        let text = self::order(cx.texts, &seat_view.scenario, &order, false);
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let change = ui.add(Button::selectable(form.0 == Some(draft), "…"));
            let gaps = [("name", cx.say("order-change").into()), ("value", text.clone().into())];
            let spoken = cx.texts.fill("named-value", gaps);
            change.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &spoken));
            if tipped(change, cx, "order-change").clicked() {
                form.0 = Some(draft);
            }
            let shown = numbered(before + number, &text);
            let size = Vec2::new(ui.available_width(), cx.sizes().control);
            let button = Button::new(shown).wrap().min_size(size);
            let response = ui.add_enabled(by_people, button);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, by_people, &text));
            let response = response
                .on_hover_text(terms_text(cx, seat_view, draft.kind))
                .on_disabled_hover_text(cx.say("seat-not-people"));
            if clicked_once(&response) {
                cx.actions.command(SessionCommand::Submit(seat_view.seat, order));
            }
        });
    }
    ui.add_space(cx.sizes().gap * 0.5);
}

/// What an action takes and costs.
fn terms_text(cx: &UiContext<'_>, seat_view: &SeatView, kind: OrderKind) -> String {
    let it = terms(kind, seat_view.view.phase, &seat_view.scenario.parameters);
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
    format!("{takes} · {costs}")
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

fn choose_kind(ui: &mut Ui, cx: &UiContext<'_>, seat_view: &SeatView, form: &mut OrderForm) {
    let chosen = form.0.map(|order| order.kind);
    let text = chosen.map_or_else(|| cx.say("order-choose").to_owned(), |it| kind(cx.texts, it));
    let mut wanted = chosen;
    let combo = ComboBox::from_id_salt("kinds")
        .selected_text(&text)
        .width(ui.available_width().min(cx.sizes().card) - cx.sizes().pad)
        .height(cx.sizes().control * 14.0)
        .show_ui(ui, |ui| {
            for part in GROUPS {
                let is_of_part = |it: &&Offer| group(it.kind) == part;
                let mut of_part = seat_view.offers.kinds.iter().filter(is_of_part).peekable();
                if of_part.peek().is_some() {
                    small(ui, cx.say(part));
                }
                of_part.for_each(|offer| offer_ui(ui, cx, *offer, &mut wanted));
            }
        });
    named(&combo.response, cx, "order", &text);
    if wanted != chosen {
        form.0 = wanted.map(|it| prefilled_order(it, seat_view));
    }
}

/// A kind of action; why it is not possible, if it is not.
fn offer_ui(ui: &mut Ui, cx: &UiContext<'_>, offer: Offer, wanted: &mut Option<OrderKind>) {
    let name = kind(cx.texts, offer.kind);
    let is_chosen = *wanted == Some(offer.kind);
    let is_possible = offer.possible == Possible::Yes;
    let button = Button::selectable(is_chosen, name);
    let response = ui.add_enabled(is_possible, button);
    if response.clicked() {
        *wanted = Some(offer.kind);
    }
    match offer.possible {
        Possible::Yes => _ = tipped(response, cx, &format!("action-{}", offer.kind.id())),
        Possible::NothingKnown => {
            response.on_disabled_hover_text(cx.say("order-nothing-known"));
        }
        Possible::No(why) => {
            let (why, help) = cx.texts.explain(&why.explanation());
            response.on_disabled_hover_text(format!("{why}\n{help}"));
        }
    }
}

/// An order of a kind, with what there is no choice about.
fn prefilled_order(kind: OrderKind, seat_view: &SeatView) -> OrderDraft {
    let mut order = begun(kind);
    if let ([only], true) = (seat_view.view.incidents.as_slice(), kind.needs().incident) {
        order.incident = Some(only.incident);
    }
    order
}

fn about(ui: &mut Ui, cx: &UiContext<'_>, seat_view: &SeatView, order: &mut OrderDraft) {
    let (needs, names, texts) = (order.kind.needs(), seat_view.names(), cx.texts);
    if needs.incident {
        let known = seat_view
            .view
            .incidents
            .iter()
            .map(|it| (it.incident, sign(texts, &seat_view.scenario, it.incident)));
        choose(ui, cx, "order-about", known.collect(), &mut order.incident);
    }
    if needs.asset {
        let assets = (0..seat_view.scenario.assets.len()).map(AssetId::at);
        let assets = assets.map(|asset| (asset, names.asset(asset))).collect();
        choose(ui, cx, "order-asset", assets, &mut order.asset);
    }
    if needs.forum {
        let forums = &seat_view.scenario.collaboration.forums;
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

fn addressees(ui: &mut Ui, cx: &UiContext<'_>, seat_view: &SeatView, order: &mut OrderDraft) {
    if !order.kind.needs().to {
        return;
    }
    ui.label(cx.say("order-whom"));
    let others = seat_view.scenario.seat_ids().filter(|it| *it != seat_view.seat);
    let (near, far): (Vec<SeatId>, Vec<SeatId>) =
        others.partition(|it| seat_view.view.contacts.contains(*it));
    // In columns, so that all are in sight.
    let columns = (ui.available_width() / (cx.sizes().control * 7.0)).floor().clamp(1.0, 4.0);
    let list = |ui: &mut Ui, seats: &[SeatId], to: &mut SeatSet| {
        ui.columns(columns as usize, |columns| {
            let height = seats.len().div_ceil(columns.len()).max(1);
            for (column, seats) in columns.iter_mut().zip(seats.chunks(height)) {
                for seat in seats {
                    recipient(column, seat_view, *seat, to);
                }
            }
        });
    };
    list(ui, &near, &mut order.to);
    if !far.is_empty() {
        tipped(small(ui, cx.say("order-no-contact")), cx, "order-no-contact");
        list(ui, &far, &mut order.to);
    }
}

fn recipient(ui: &mut Ui, seat_view: &SeatView, seat: SeatId, to: &mut SeatSet) {
    let mut is_in = to.contains(seat);
    let name = seat_view.names().seat(seat);
    if ui.checkbox(&mut is_in, name).changed() {
        if is_in {
            to.insert(seat);
        } else {
            to.remove(seat);
        }
    }
}

/// What the action takes and costs, and the button that gives it; why it may not be given, once all
/// is said that has to be.
pub fn confirm_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    seat_view: &SeatView,
    (draft, refused): (OrderDraft, Option<&Refused>),
) {
    ui.add_space(cx.sizes().gap * 0.5);
    small(ui, terms_text(cx, seat_view, draft.kind));
    let verdict = seat_view.draft.as_ref().filter(|(considered, _)| *considered == draft);
    let is_allowed = matches!(verdict, Some((_, Ok(()))));
    match (Order::try_from(draft), verdict, refused) {
        (_, _, Some(refused)) => refused_ui(ui, cx, Some(refused)),
        (Err(lacking), ..) => {
            small(ui, cx.say(lacking_word(lacking)));
        }
        (Ok(_), Some((_, Err(reason))), None) => {
            let (why, help) = cx.texts.explain(&reason.explanation());
            let is_held = seat_view.holder == Holder::People;
            let help = if is_held { help } else { cx.say("seat-not-people").to_owned() };
            refused_ui(ui, cx, Some(&Refused { at: RefusedAt::Order(seat_view.seat), why, help }));
        }
        (Ok(_), ..) => {}
    }
    let is_wanted = clicked_once(&primary(ui, cx, cx.say("order-give"), is_allowed));
    if let (true, Ok(order)) = (is_wanted, Order::try_from(draft)) {
        cx.actions.command(SessionCommand::Submit(seat_view.seat, order));
    }
}

/// What is still to be chosen.
const fn lacking_word(lacking: Lacking) -> &'static str {
    match lacking {
        Lacking::Recipients => "order-lacks-recipients",
        Lacking::Incident | Lacking::Inject => "order-lacks-matter",
        Lacking::Asset => "order-lacks-system",
        Lacking::Cause => "order-lacks-cause",
    }
}
