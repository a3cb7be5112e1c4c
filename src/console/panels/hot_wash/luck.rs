//! Were we lucky: where the exercise lies among a thousand that differ only by chance.

use egui::{ComboBox, Grid, ScrollArea, Ui};

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
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        Grid::new("luck").striped(true).num_columns(5).show(ui, |ui| {
            let words = [
                "hotwash-outcome",
                "hotwash-was",
                "hotwash-median",
                "hotwash-within",
                "hotwash-than-others",
            ];
            for word in words {
                tipped(small(ui, kit.say(word)), kit, word);
            }
            ui.end_row();
            for place in &found.places {
                ui.label(&place.name);
                let [was, middle, within, verdict] = &place.values;
                ui.label(strong(was));
                ui.label(middle);
                ui.label(within);
                ui.label(strong(verdict));
                ui.end_row();
            }
        });
        if beside == Beside::SameSteps {
            let gaps = [("percent", found.dropped.into())];
            small(ui, kit.words.fill("hotwash-luck-dropped", gaps));
        }
    });
}
