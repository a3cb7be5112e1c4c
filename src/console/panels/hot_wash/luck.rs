//! Were we lucky: where the exercise lies among a thousand that differ only by chance.

use egui::{Align, ComboBox, Label, Layout, Ui};
use egui_extras::{Column, TableBuilder};

use crate::console::action::Action;
use crate::console::hot_wash::{Beside, Fortune, HotWash, OTHERS, Question, Topic};
use crate::console::panels::Kit;
use crate::console::panels::parts::{primary, small, tipped};
use crate::console::panels::phrases;
use crate::console::screens::hot_wash::HotWashDesk;
use crate::console::theme::strong;
use crate::session::holder::Holder;

use super::what_if::POLICIES;
use super::{meaning, waiting_ui};

/// The question, and what came of it.
pub fn luck_ui(ui: &mut Ui, kit: &mut Kit<'_>, hot_wash: &HotWash, desk: &mut HotWashDesk) {
    let name = |kit: &Kit<'_>, beside| match beside {
        Beside::SameSteps => kit.words.say("hotwash-luck-same").to_owned(),
        Beside::Policy(policy) => phrases::holder(kit.words, Holder::Policy(policy)),
    };
    let is_busy = hot_wash.luck.under_way().is_some();
    ui.horizontal_wrapped(|ui| {
        ui.label(kit.words.fill("hotwash-luck-beside", [("count", OTHERS.into())]));
        let combo = ComboBox::from_id_salt("beside").selected_text(name(kit, desk.beside));
        let combo = combo.width(kit.sizes().control * 6.0).show_ui(ui, |ui| {
            let all = [Beside::SameSteps].into_iter().chain(POLICIES.map(Beside::Policy));
            for beside in all {
                ui.selectable_value(&mut desk.beside, beside, name(kit, beside));
            }
        });
        tipped(combo.response, kit, "hotwash-luck-same");
        let is_known = hot_wash.luck.answer.as_ref().is_some_and(|it| it.0 == desk.beside);
        if primary(ui, kit, kit.say("hotwash-luck-ask"), !is_busy && !is_known).clicked() {
            kit.actions.push(Action::Ask(Question::Luck(desk.beside)));
        }
    });
    if let Some(far) = hot_wash.luck.under_way() {
        waiting_ui(ui, kit, far, Topic::Luck);
    }
    match &hot_wash.luck.answer {
        Some((beside, found)) if *beside == desk.beside => answer(ui, kit, *beside, found),
        _ => {
            let word = match desk.beside {
                Beside::SameSteps => "hotwash-luck",
                Beside::Policy(_) => "hotwash-luck-beside",
            };
            meaning(ui, kit, word);
        }
    }
}

fn answer(ui: &mut Ui, kit: &Kit<'_>, beside: Beside, found: &Fortune) {
    if beside == Beside::SameSteps {
        let gaps = [("percent", found.dropped.into())];
        small(ui, kit.words.fill("hotwash-luck-dropped", gaps));
    }
    let words = [
        "hotwash-outcome",
        "hotwash-was",
        "hotwash-median",
        "hotwash-within",
        "hotwash-than-others",
    ];
    let (row, control) = (kit.sizes().body * 1.7, kit.sizes().control);
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
            for word in words {
                header.col(|ui| _ = tipped(small(ui, kit.say(word)), kit, word));
            }
        })
        .body(|body| {
            body.rows(row, found.places.len(), |mut line| {
                let Some(place) = found.places.get(line.index()) else { return };
                let [was, middle, within, verdict] = &place.values;
                line.col(|ui| {
                    ui.add(Label::new(&place.name).truncate()).on_hover_text(&place.name);
                });
                line.col(|ui| _ = ui.label(strong(was)));
                line.col(|ui| _ = ui.label(middle));
                line.col(|ui| _ = ui.label(within));
                line.col(|ui| _ = ui.label(strong(verdict)));
            });
        });
}
