//! The improvement plan: what is to be improved, what is done about it, by whom and when.

use std::collections::BTreeSet;

use egui::{ScrollArea, Ui};

use crate::console::hot_wash::DebriefPage;
use crate::console::panels::UiContext;
use crate::console::panels::about_field::{AboutText, FieldLook, about_field};
use crate::console::panels::widgets::{empty, heading, tipped};
use crate::console::state::{AboutField, ImprovementPart};
use crate::console::theme::strong;

use super::questions::shown_ui;

/// The word for a part of an improvement, and its share of the width.
const fn column(part: ImprovementPart) -> (&'static str, f32) {
    match part {
        ImprovementPart::Area => ("improvement-area", 0.3),
        ImprovementPart::Action => ("improvement-action", 0.3),
        ImprovementPart::Owner => ("improvement-owner", 0.16),
        ImprovementPart::Start => ("improvement-start", 0.12),
        ImprovementPart::Due => ("improvement-due", 0.12),
    }
}

/// All improvements, and an empty line for another one.
pub fn improvements_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    about: &mut AboutText<'_>,
    shown: &[DebriefPage],
) {
    ui.horizontal(|ui| {
        heading(ui, cx, "improvement-plan");
        shown_ui(ui, cx, DebriefPage::Improvements, shown);
    });
    let mut numbers: BTreeSet<u32> = about.kept.improvements().map(|(number, _)| number).collect();
    numbers.extend(about.editor.improvements());
    let new = about.kept.next_improvement().filter(|_| about.is_open);
    numbers.extend(new);
    if numbers.is_empty() {
        empty(ui, cx, "improvement-none");
        return;
    }
    let gap = cx.sizes().gap;
    let scroll = ui.spacing().scroll.allocated_width();
    let room = ui.available_width() - 4.0 * gap - scroll;
    row(ui, gap, |ui, part| {
        let (word, share) = column(part);
        ui.set_width(room * share);
        tipped(ui.label(strong(cx.say(word)).small()), cx, word);
    });
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for number in numbers {
            row(ui, gap, |ui, part| {
                let (word, share) = column(part);
                let (name, width) = (cx.say(word), room * share);
                ui.set_width(width);
                let grows = matches!(part, ImprovementPart::Area | ImprovementPart::Action);
                let look = FieldLook { name, hint: "", width, grows };
                about_field(ui, cx, about, AboutField::Improvement(number, part), look);
            });
        }
    });
}

/// What there is for each part, side by side.
fn row(ui: &mut Ui, gap: f32, mut add: impl FnMut(&mut Ui, ImprovementPart)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for part in ImprovementPart::ALL {
            ui.vertical(|ui| add(ui, part));
        }
    });
}
