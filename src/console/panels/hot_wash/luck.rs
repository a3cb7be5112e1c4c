//! Were we lucky: where the exercise lies among a thousand that differ only by chance.

use egui::{Align, ComboBox, Layout, ScrollArea, Ui};
use egui_extras::{Column, TableBuilder};

use crate::console::action::Action;
use crate::console::hot_wash::{Baseline, HotWash, LuckResult, OTHERS, Question, Topic};
use crate::console::panels::UiContext;
use crate::console::panels::labels;
use crate::console::panels::widgets::{cut_label, primary, small, tipped};
use crate::console::theme::strong;
use crate::session::holder::Holder;

use super::what_if::POLICIES;
use super::{meaning, waiting_ui};

/// How wide the table is at least, in heights of a control.
const NARROWEST: f32 = 20.0;

/// The question, and what came of it.
pub fn luck_ui(ui: &mut Ui, cx: &mut UiContext<'_>, hot_wash: &HotWash, chosen: &mut Baseline) {
    let name = |cx: &UiContext<'_>, baseline| match baseline {
        Baseline::SameSteps => cx.texts.say("hotwash-luck-same").to_owned(),
        Baseline::Policy(policy) => labels::holder(cx.texts, Holder::Policy(policy)),
    };
    let is_busy = hot_wash.luck.completion().is_some();
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.texts.fill("hotwash-luck-beside", [("count", OTHERS.into())]));
        let combo = ComboBox::from_id_salt("beside").selected_text(name(cx, *chosen));
        let combo = combo.width(cx.sizes().control * 6.0).show_ui(ui, |ui| {
            let all = [Baseline::SameSteps].into_iter().chain(POLICIES.map(Baseline::Policy));
            for baseline in all {
                ui.selectable_value(chosen, baseline, name(cx, baseline));
            }
        });
        tipped(combo.response, cx, "hotwash-luck-same");
        let is_known = hot_wash.luck.answer.as_ref().is_some_and(|it| it.0 == *chosen);
        if primary(ui, cx, cx.say("hotwash-luck-ask"), !is_busy && !is_known).clicked() {
            cx.actions.push(Action::AskQuestion(Question::Luck(*chosen)));
        }
    });
    if let Some(completion) = hot_wash.luck.completion() {
        waiting_ui(ui, cx, completion, Topic::Luck);
    }
    match &hot_wash.luck.answer {
        Some((baseline, found)) if *baseline == *chosen => answer(ui, cx, *baseline, found),
        _ => {
            let word = match *chosen {
                Baseline::SameSteps => "hotwash-luck",
                Baseline::Policy(_) => "hotwash-luck-beside",
            };
            meaning(ui, cx, word);
        }
    }
}

fn answer(ui: &mut Ui, cx: &UiContext<'_>, baseline: Baseline, found: &LuckResult) {
    if baseline == Baseline::SameSteps {
        let gaps = [("percent", found.dropped.into())];
        small(ui, cx.texts.fill("hotwash-luck-dropped", gaps));
    }
    let columns = [
        "hotwash-outcome",
        "hotwash-was",
        "hotwash-median",
        "hotwash-within",
        "hotwash-than-others",
    ];
    // Where it is narrow, it is scrolled to the side.
    ScrollArea::horizontal().show(ui, |ui| {
        ui.set_min_width(cx.sizes().control * NARROWEST);
        table(ui, cx, columns, found);
    });
}

fn table(ui: &mut Ui, cx: &UiContext<'_>, columns: [&'static str; 5], found: &LuckResult) {
    let (row, control) = (cx.sizes().body * 1.7, cx.sizes().control);
    TableBuilder::new(ui)
        .id_salt("luck")
        .striped(true)
        .cell_layout(Layout::left_to_right(Align::Center))
        .column(Column::remainder().clip(true))
        .columns(Column::exact(control * 2.6), 2)
        .column(Column::exact(control * 4.4))
        .column(Column::exact(control * 5.6))
        .auto_shrink(false)
        .header(row, |mut header| {
            for word in columns {
                header.col(|ui| _ = tipped(small(ui, cx.say(word)), cx, word));
            }
        })
        .body(|body| {
            body.rows(row, found.ranks.len(), |mut line| {
                let Some(place) = found.ranks.get(line.index()) else { return };
                let [was, middle, within, verdict] = &place.values;
                line.col(|ui| {
                    ui.add(cut_label(&place.name)).on_hover_text(&place.name);
                });
                line.col(|ui| _ = ui.label(strong(was)));
                line.col(|ui| _ = ui.label(middle));
                line.col(|ui| _ = ui.label(within));
                line.col(|ui| _ = ui.label(strong(verdict)));
            });
        });
}
