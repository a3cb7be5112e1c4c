//! What each decision was worth, and what was told late or never.

use egui::{Grid, Label, ScrollArea, Ui};

use crate::console::action::Action;
use crate::console::hot_wash::{HotWash, Question, Topic};
use crate::console::panels::Kit;
use crate::console::panels::parts::{empty, heading, primary, small};
use crate::console::screens::hot_wash::HotWashDesk;
use crate::console::view::PlayView;
use crate::measure::counterfactual::Levels;
use crate::scenario::model::Gauge;
use crate::tell::amounts::tenth;

use super::{amount, meaning, waiting_ui};

/// The question, and what came of it.
pub fn worth_ui(
    ui: &mut Ui,
    kit: &mut Kit<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    desk: &mut HotWashDesk,
) {
    if let Some(far) = hot_wash.worth.under_way() {
        waiting_ui(ui, kit, far, Topic::Worth);
        return;
    }
    let answer = hot_wash.worth.answer.as_ref().filter(|it| it.0 == desk.all);
    let Some((_, found)) = answer else {
        meaning(ui, kit, "hotwash-worth");
        if primary(ui, kit, kit.say("hotwash-worth-ask"), true).clicked() {
            kit.actions.push(Action::Ask(Question::Worth { all: desk.all }));
        }
        return;
    };
    let past = &hot_wash.past;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        heading(ui, kit, "hotwash-worth-decisions");
        let moved: Vec<_> = found.decisions.iter().filter(|it| is_visible(it.1)).collect();
        if moved.is_empty() {
            empty(ui, kit, "hotwash-worth-none");
        } else {
            Grid::new("worth").striped(true).num_columns(3).show(ui, |ui| {
                head(ui, kit);
                for (step, worth) in &moved {
                    amounts(ui, kit, *worth);
                    let Some(one) = past.decisions.get(*step as usize) else { continue };
                    let told = format!("{} · {}", view.spell(one.at), one.told);
                    let link = egui::Button::new(&told).frame_when_inactive(false).truncate();
                    if ui.add(link).on_hover_text(kit.say("hotwash-follow")).clicked() {
                        desk.follow(past, *step, kit.actions);
                    }
                    ui.end_row();
                }
            });
        }
        let nothing = found.decisions.len() - moved.len();
        small(ui, kit.words.fill("hotwash-worth-nothing", [("count", nothing.into())]));
        heading(ui, kit, "hotwash-late");
        let late: Vec<_> = found.late.iter().filter(|it| is_visible(it.1)).collect();
        if late.is_empty() {
            empty(ui, kit, "hotwash-late-none");
            return;
        }
        Grid::new("late").striped(true).num_columns(3).show(ui, |ui| {
            head(ui, kit);
            for (told, worth) in late {
                amounts(ui, kit, *worth);
                ui.add(Label::new(told).truncate()).on_hover_text(told);
                ui.end_row();
            }
        });
    });
}

fn head(ui: &mut Ui, kit: &Kit<'_>) {
    for word in ["hotwash-trust", "hotwash-damage", "hotwash-what"] {
        small(ui, kit.say(word));
    }
    ui.end_row();
}

fn amounts(ui: &mut Ui, kit: &Kit<'_>, worth: Levels) {
    ui.label(amount(kit, Gauge::Trust, worth.trust));
    ui.label(amount(kit, Gauge::Damage, worth.damage));
}

/// Whether anything of it can be seen.
fn is_visible(levels: Levels) -> bool {
    [levels.damage, levels.trust].iter().any(|level| tenth(*level) != 0)
}
