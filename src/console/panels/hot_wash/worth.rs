//! What each decision was worth, and what was told late or never.

use egui::{Grid, ScrollArea, Ui};

use crate::console::action::Action;
use crate::console::hot_wash::{HotWash, Question, Topic};
use crate::console::panels::UiContext;
use crate::console::panels::widgets::{cut_label, empty, heading, primary, small};
use crate::console::view::PlayView;
use crate::measure::counterfactual::Levels;
use crate::scenario::model::Gauge;
use crate::tell::amounts::tenth;

use super::{amount, meaning, waiting_ui};

/// The question, and what came of it.
pub fn worth_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    all: bool,
) {
    if let Some(completion) = hot_wash.worth.completion() {
        waiting_ui(ui, cx, completion, Topic::Worth);
        return;
    }
    let answer = hot_wash.worth.answer.as_ref().filter(|it| it.0 == all);
    let Some((_, found)) = answer else {
        meaning(ui, cx, "hotwash-worth");
        if primary(ui, cx, cx.say("hotwash-worth-ask"), true).clicked() {
            cx.actions.push(Action::AskQuestion(Question::Worth { all }));
        }
        return;
    };
    let played = &hot_wash.played;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        heading(ui, cx, "hotwash-worth-decisions");
        let moved: Vec<_> = found.decisions.iter().filter(|it| is_visible(it.1)).collect();
        if moved.is_empty() {
            empty(ui, cx, "hotwash-worth-none");
        } else {
            Grid::new("worth").striped(true).num_columns(3).show(ui, |ui| {
                head(ui, cx);
                for (step, worth) in &moved {
                    amounts(ui, cx, *worth);
                    let Some(one) = played.decisions.get(*step as usize) else { continue };
                    let told = format!("{} · {}", view.spell(one.at), one.told);
                    let link = egui::Button::new(&told).frame_when_inactive(false).truncate();
                    if ui.add(link).on_hover_text(cx.say("hotwash-follow")).clicked() {
                        cx.actions.push(Action::ShowDecision(*step));
                    }
                    ui.end_row();
                }
            });
        }
        let nothing = found.decisions.len() - moved.len();
        small(ui, cx.texts.fill("hotwash-worth-nothing", [("count", nothing.into())]));
        heading(ui, cx, "hotwash-late");
        let late: Vec<_> = found.late.iter().filter(|it| is_visible(it.1)).collect();
        if late.is_empty() {
            empty(ui, cx, "hotwash-late-none");
            return;
        }
        Grid::new("late").striped(true).num_columns(3).show(ui, |ui| {
            head(ui, cx);
            for (told, worth) in late {
                amounts(ui, cx, *worth);
                ui.add(cut_label(told)).on_hover_text(told);
                ui.end_row();
            }
        });
    });
}

fn head(ui: &mut Ui, cx: &UiContext<'_>) {
    for word in ["hotwash-trust", "hotwash-damage", "hotwash-what"] {
        small(ui, cx.say(word));
    }
    ui.end_row();
}

fn amounts(ui: &mut Ui, cx: &UiContext<'_>, worth: Levels) {
    ui.label(amount(cx, Gauge::Trust, worth.trust));
    ui.label(amount(cx, Gauge::Damage, worth.damage));
}

/// Whether anything of it can be seen.
fn is_visible(levels: Levels) -> bool {
    [levels.damage, levels.trust].iter().any(|level| tenth(*level) != 0)
}
