//! What if a decision had been otherwise: the outcomes that differ. The curves above show the other
//! branch.

use egui::{Align, ComboBox, Label, Layout, RichText, Ui};
use egui_extras::{Column, TableBuilder};

use crate::base::minute::HOUR;
use crate::console::action::Action;
use crate::console::hot_wash::{Alternative, Decision, HotWash, Question, Topic, WhatIfResult};
use crate::console::panels::UiContext;
use crate::console::panels::labels;
use crate::console::panels::widgets::{cut_label, empty, primary, small, tipped};
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
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    (chosen, alternative): (Option<&Decision>, &mut Alternative),
) {
    let Some(chosen) = chosen else {
        meaning(ui, cx, "hotwash-what-if");
        empty(ui, cx, "hotwash-choose");
        return;
    };
    let (step, has_seat) = (chosen.step, chosen.seat.is_some());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let about = RichText::new(about(&view.spell(chosen.at), chosen)).small().weak();
        ui.add(Label::new(about).truncate());
        ui.add(cut_label(strong(&chosen.parts.what))).on_hover_text(&chosen.told);
    });
    ui.horizontal_wrapped(|ui| {
        let moved = [
            (Alternative::NotTaken, "hotwash-not-taken"),
            (Alternative::Moved(-HOUR), "hotwash-earlier"),
            (Alternative::Moved(HOUR), "hotwash-later"),
        ];
        for (other, word) in moved {
            let is_on = *alternative == other;
            if ui.selectable_label(is_on, cx.say(word)).clicked() {
                *alternative = other;
            }
        }
        if has_seat {
            let is_on = matches!(*alternative, Alternative::Policy(_));
            let name = match *alternative {
                Alternative::Policy(policy) => policy_name(cx, policy),
                _ => cx.say("hotwash-policy").to_owned(),
            };
            let text = if is_on { strong(name) } else { RichText::new(name) };
            let combo = ComboBox::from_id_salt("policy").selected_text(text);
            let combo = combo.width(cx.sizes().control * 5.5).show_ui(ui, |ui| {
                for policy in POLICIES {
                    let name = policy_name(cx, policy);
                    let wanted = Alternative::Policy(policy);
                    ui.selectable_value(alternative, wanted, name);
                }
            });
            tipped(combo.response, cx, "hotwash-policy");
        } else if matches!(*alternative, Alternative::Policy(_)) {
            *alternative = Alternative::NotTaken;
        }
        let asked = (step, *alternative);
        let is_known = hot_wash.what_if.answer.as_ref().is_some_and(|it| it.0 == asked);
        let may_ask = !is_known && hot_wash.what_if.completion().is_none();
        if primary(ui, cx, cx.say("hotwash-play-again"), may_ask).clicked() {
            cx.actions.push(Action::AskQuestion(Question::WhatIf(step, *alternative)));
        }
    });
    if let Some(completion) = hot_wash.what_if.completion() {
        waiting_ui(ui, cx, completion, Topic::WhatIf);
    }
    match &hot_wash.what_if.answer {
        Some((asked, found)) if *asked == (step, *alternative) => {
            answer(ui, cx, found);
        }
        _ => meaning(ui, cx, "hotwash-what-if"),
    }
}

fn policy_name(cx: &UiContext<'_>, policy: PolicyKind) -> String {
    labels::holder(cx.texts, Holder::Policy(policy))
}

fn answer(ui: &mut Ui, cx: &UiContext<'_>, found: &WhatIfResult) {
    if found.is_nothing {
        ui.label(strong(cx.say("hotwash-nothing")));
        return;
    }
    let say = |word, count: usize| cx.texts.fill(word, [("count", count.into())]);
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
    let columns = ["hotwash-outcome", "hotwash-was", "hotwash-would-be", "hotwash-change"];
    let row = cx.sizes().body * 1.7;
    TableBuilder::new(ui)
        .id_salt("outcomes")
        .striped(true)
        .cell_layout(Layout::left_to_right(Align::Center))
        .column(Column::remainder().clip(true))
        .columns(Column::exact(cx.sizes().control * 2.6), columns.len() - 1)
        .auto_shrink(false)
        .header(row, |mut header| {
            for word in columns {
                header.col(|ui| _ = small(ui, cx.say(word)));
            }
        })
        .body(|body| {
            body.rows(row, found.outcomes.len(), |mut line| {
                let Some(outcome) = found.outcomes.get(line.index()) else { return };
                let [was, would_be, change] = &outcome.values;
                line.col(|ui| {
                    ui.add(cut_label(&outcome.name)).on_hover_text(&outcome.name);
                });
                line.col(|ui| _ = ui.label(was));
                line.col(|ui| _ = ui.label(would_be));
                line.col(|ui| _ = ui.label(strong(change)));
            });
        });
}
