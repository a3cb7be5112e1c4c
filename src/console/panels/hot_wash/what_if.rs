//! What if a decision had been otherwise: the outcomes that differ. The curves above show the other
//! course.

use egui::{Align, ComboBox, Label, Layout, RichText, Ui};
use egui_extras::{Column, TableBuilder};

use crate::base::minute::HOUR;
use crate::console::action::Action;
use crate::console::hot_wash::{Alternative, Difference, HotWash, Question, Topic};
use crate::console::panels::Kit;
use crate::console::panels::parts::{empty, primary, small, tipped};
use crate::console::panels::phrases;
use crate::console::screens::hot_wash::HotWashDesk;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::policy::PolicyKind;
use crate::session::holder::Holder;

use super::decisions::about;
use super::{meaning, waiting_ui};

/// Policies that can be asked to hold a seat.
pub const POLICIES: [PolicyKind; 5] = [
    PolicyKind::Network,
    PolicyKind::Hub,
    PolicyKind::ByTheBook,
    PolicyKind::Broadcast,
    PolicyKind::Silo,
];

/// The question, and what came of it.
pub fn what_if_ui(
    ui: &mut Ui,
    kit: &mut Kit<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    desk: &mut HotWashDesk,
) {
    let Some(chosen) = desk.decision(&hot_wash.past) else {
        meaning(ui, kit, "hotwash-what-if");
        empty(ui, kit, "hotwash-choose");
        return;
    };
    let (step, has_seat) = (chosen.step, chosen.seat.is_some());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let about = RichText::new(about(&view.spell(chosen.at), chosen)).small().weak();
        ui.add(Label::new(about).truncate());
        ui.add(Label::new(strong(&chosen.parts.what)).truncate()).on_hover_text(&chosen.told);
    });
    ui.horizontal_wrapped(|ui| {
        let moved = [
            (Alternative::NotTaken, "hotwash-not-taken"),
            (Alternative::Moved(-HOUR), "hotwash-earlier"),
            (Alternative::Moved(HOUR), "hotwash-later"),
        ];
        for (alternative, word) in moved {
            let is_on = desk.alternative == alternative;
            if ui.selectable_label(is_on, kit.say(word)).clicked() {
                desk.alternative = alternative;
            }
        }
        if has_seat {
            let is_on = matches!(desk.alternative, Alternative::Policy(_));
            let name = match desk.alternative {
                Alternative::Policy(policy) => policy_name(kit, policy),
                _ => kit.say("hotwash-policy").to_owned(),
            };
            let text = if is_on { strong(name) } else { RichText::new(name) };
            let combo = ComboBox::from_id_salt("policy").selected_text(text);
            let combo = combo.width(kit.sizes().control * 5.5).show_ui(ui, |ui| {
                for policy in POLICIES {
                    let name = policy_name(kit, policy);
                    let wanted = Alternative::Policy(policy);
                    ui.selectable_value(&mut desk.alternative, wanted, name);
                }
            });
            tipped(combo.response, kit, "hotwash-policy");
        } else if matches!(desk.alternative, Alternative::Policy(_)) {
            desk.alternative = Alternative::NotTaken;
        }
        let asked = (step, desk.alternative);
        let is_known = hot_wash.what_if.answer.as_ref().is_some_and(|it| it.0 == asked);
        let may_ask = !is_known && hot_wash.what_if.under_way().is_none();
        if primary(ui, kit, kit.say("hotwash-play-again"), may_ask).clicked() {
            kit.actions.push(Action::Ask(Question::WhatIf(step, desk.alternative)));
        }
    });
    if let Some(far) = hot_wash.what_if.under_way() {
        waiting_ui(ui, kit, far, Topic::WhatIf);
    }
    match &hot_wash.what_if.answer {
        Some((asked, found)) if *asked == (step, desk.alternative) => {
            answer(ui, kit, found);
        }
        _ => meaning(ui, kit, "hotwash-what-if"),
    }
}

fn policy_name(kit: &Kit<'_>, policy: PolicyKind) -> String {
    phrases::holder(kit.words, Holder::Policy(policy))
}

fn answer(ui: &mut Ui, kit: &Kit<'_>, found: &Difference) {
    if found.is_nothing {
        ui.label(strong(kit.say("hotwash-nothing")));
        return;
    }
    let say = |word, count: usize| kit.words.fill(word, [("count", count.into())]);
    let steps = [("hotwash-waited", found.waited), ("hotwash-dropped", found.dropped)];
    let steps = steps.into_iter().filter(|(_, count)| 0 < *count);
    let steps = steps.map(|(word, count)| say(word, count));
    if found.outcomes.is_empty() {
        ui.label(strong(say("hotwash-no-outcome", found.same)));
        small(ui, steps.collect::<Vec<_>>().join(" "));
        return;
    }
    let told = [say("hotwash-same", found.same)].into_iter().chain(steps);
    small(ui, told.collect::<Vec<_>>().join(" "));
    let words = ["hotwash-outcome", "hotwash-was", "hotwash-would-be", "hotwash-change"];
    let row = kit.sizes().body * 1.7;
    TableBuilder::new(ui)
        .id_salt("outcomes")
        .striped(true)
        .cell_layout(Layout::left_to_right(Align::Center))
        .column(Column::remainder().clip(true))
        .columns(Column::exact(kit.sizes().control * 2.6), words.len() - 1)
        .auto_shrink(false)
        .header(row, |mut header| {
            for word in words {
                header.col(|ui| _ = small(ui, kit.say(word)));
            }
        })
        .body(|body| {
            body.rows(row, found.outcomes.len(), |mut line| {
                let Some(outcome) = found.outcomes.get(line.index()) else { return };
                let [was, would_be, change] = &outcome.values;
                line.col(|ui| {
                    ui.add(Label::new(&outcome.name).truncate()).on_hover_text(&outcome.name);
                });
                line.col(|ui| _ = ui.label(was));
                line.col(|ui| _ = ui.label(would_be));
                line.col(|ui| _ = ui.label(strong(change)));
            });
        });
}
