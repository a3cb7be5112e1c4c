//! Giving an order by choosing: what, what about, to whom. What it takes and costs is said before,
//! and an order that may not be given says why.

use egui::{ComboBox, DragValue, Label, RichText, Ui};

use crate::base::ids::{AssetId, ForumId, SeatId, SeatSet};
use crate::base::minute::spell_duration;
use crate::console::action::{Action, SessionCommand};
use crate::console::theme::strong;
use crate::console::view::{PlayView, Sight};
use crate::scenario::model::{CauseClass, Family, Order, OrderDraft, OrderKind};
use crate::session::holder::Holder;
use crate::sim::orders::terms;
use crate::text::kebab;

use super::Kit;
use super::parts::{card_frame, named, primary, small, tipped};
use super::phrases::{kind, sign};

/// An order that is being put together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft(Option<OrderDraft>);

impl Draft {
    /// Starts over.
    pub const fn clear(&mut self) {
        self.0 = None;
    }
}

/// The form for the seat that is looked at.
pub fn order_ui(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, sight: &Sight, draft: &mut Draft) {
    card_frame(kit).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let label = ui.label(strong(kit.say("order")));
        tipped(label, kit, "order");
        choose_kind(ui, kit, view, sight, draft);
        let Some(order) = &mut draft.0 else {
            small(ui, kit.say("order-hint"));
            return;
        };
        let tip = format!("action-{}", order.kind.id());
        if let Some(tip) = kit.words.tip(&tip) {
            ui.label(RichText::new(tip).weak());
        }
        about(ui, kit, view, sight, order);
        addressees(ui, kit, view, sight, order);
        let order = *order;
        if sight.draft.as_ref().map(|(it, _)| *it) != Some(order) {
            kit.actions.push(Action::Consider(Some(order)));
        }
        give(ui, kit, view, sight, order);
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

fn choose_kind(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, sight: &Sight, draft: &mut Draft) {
    let authorities = &view.scenario.seats[sight.seat.index()].authorities;
    let chosen = draft.0.map(|order| order.kind);
    let text = chosen.map_or_else(|| kit.say("order-choose").to_owned(), |it| kind(kit.words, it));
    let mut wanted = chosen;
    let combo = ComboBox::from_id_salt("kinds")
        .selected_text(&text)
        .width(ui.available_width().min(kit.sizes().card) - kit.sizes().pad)
        .height(kit.sizes().control * 14.0)
        .show_ui(ui, |ui| {
            for part in GROUPS {
                let of_part = authorities
                    .iter()
                    .filter(|it| group(**it) == part && **it != OrderKind::Answer);
                let of_part: Vec<OrderKind> = of_part.copied().collect();
                if of_part.is_empty() {
                    continue;
                }
                small(ui, kit.say(part));
                for one in of_part {
                    let name = kind(kit.words, one);
                    let response = ui.selectable_value(&mut wanted, Some(one), name);
                    tipped(response, kit, &format!("action-{}", one.id()));
                }
            }
        });
    named(&combo.response, kit.say("order"), &text);
    if wanted != chosen {
        draft.0 = wanted.map(|it| begun(it, sight));
    }
}

/// An order of a kind, with what there is no choice about.
fn begun(kind: OrderKind, sight: &Sight) -> OrderDraft {
    let mut order = OrderDraft::new(kind);
    if let ([only], true) = (sight.view.incidents.as_slice(), kind.needs().incident) {
        order.incident = Some(only.incident);
    }
    if kind == OrderKind::AssignResponders {
        order.amount = 1;
    }
    order
}

fn about(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, sight: &Sight, order: &mut OrderDraft) {
    let (needs, names, words) = (order.kind.needs(), view.names(), kit.words);
    if needs.incident {
        let known = sight
            .view
            .incidents
            .iter()
            .map(|it| (it.incident, sign(words, &view.scenario, it.incident)));
        choose(ui, kit, "order-about", known.collect(), &mut order.incident);
    }
    if needs.asset {
        let assets = (0..view.scenario.assets.len()).map(AssetId::at);
        let assets = assets.map(|asset| (asset, names.asset(asset))).collect();
        choose(ui, kit, "order-asset", assets, &mut order.asset);
    }
    if needs.forum {
        let forums = &view.scenario.collaboration.forums;
        let sits = |at: &usize| forums[*at].members.contains(sight.seat);
        let own = (0..forums.len()).filter(sits).map(ForumId::at);
        let own = own.map(|forum| (forum, names.forum(forum))).collect();
        choose(ui, kit, "order-forum", own, &mut order.forum);
    }
    if needs.cause || needs.may_name_cause {
        let causes =
            CauseClass::ALL.map(|it| (it, words.say(&format!("cause-{}", kebab(&it))).to_owned()));
        choose(ui, kit, "order-cause", causes.to_vec(), &mut order.cause);
    }
    if order.kind == OrderKind::AssignResponders {
        ui.horizontal(|ui| {
            let label = ui.label(kit.say("order-how-many"));
            let all = sight.view.responders.0;
            ui.add(DragValue::new(&mut order.amount).range(0..=all)).labelled_by(label.id);
        });
    }
}

/// One of several things, by name.
pub(super) fn choose<T: Copy + PartialEq>(
    ui: &mut Ui,
    kit: &Kit<'_>,
    word: &'static str,
    among: Vec<(T, String)>,
    chosen: &mut Option<T>,
) {
    ui.horizontal(|ui| {
        let label = ui.label(kit.say(word));
        let text = among.iter().find(|(it, _)| Some(*it) == *chosen);
        let text =
            text.map_or_else(|| kit.say("order-choose").to_owned(), |(_, name)| name.clone());
        let combo = ComboBox::from_id_salt(word)
            .selected_text(text)
            .width(ui.available_width() - kit.sizes().pad)
            .truncate()
            .show_ui(ui, |ui| {
                if among.is_empty() {
                    small(ui, kit.say("order-nothing-there"));
                }
                for (it, name) in among {
                    ui.selectable_value(chosen, Some(it), name);
                }
            });
        combo.response.labelled_by(label.id);
    });
}

fn addressees(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, sight: &Sight, order: &mut OrderDraft) {
    if !order.kind.needs().to {
        return;
    }
    ui.label(kit.say("order-whom"));
    let others = view.scenario.seat_ids().filter(|it| *it != sight.seat);
    let (near, far): (Vec<SeatId>, Vec<SeatId>) =
        others.partition(|it| sight.view.contacts.contains(*it));
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
        tipped(small(ui, kit.say("order-no-contact")), kit, "order-no-contact");
        list(ui, &far, &mut order.to);
    }
}

fn give(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, sight: &Sight, draft: OrderDraft) {
    let it = terms(draft.kind, view.clock.phase, &view.scenario.parameters);
    let takes = if it.takes == 0 {
        kit.say("order-at-once").to_owned()
    } else {
        kit.words.fill("order-takes", [("span", spell_duration(it.takes).into())])
    };
    let costs = if it.budget == 0 {
        kit.say("order-free").to_owned()
    } else {
        let gaps = [("count", it.budget.into()), ("left", sight.view.budget.into())];
        kit.words.fill("order-costs", gaps)
    };
    small(ui, format!("{takes} · {costs}"));
    let verdict = sight.draft.as_ref().filter(|(considered, _)| *considered == draft);
    let is_allowed = matches!(verdict, Some((_, Ok(()))));
    if let Some((_, Err(reason))) = verdict {
        let ink = kit.colours().bad;
        let (what, help) = kit.words.explain(reason);
        ui.add(Label::new(RichText::new(format!("× {what}")).color(ink)).wrap());
        let help = match help {
            Some(help) if sight.holder == Holder::People => help,
            _ => kit.say("seat-not-people").to_owned(),
        };
        small(ui, help);
    }
    let is_wanted = primary(ui, kit, kit.say("order-give"), is_allowed).clicked();
    if let (true, Ok(order)) = (is_wanted, Order::try_from(draft)) {
        kit.actions.command(SessionCommand::Submit(sight.seat, order));
    }
}
