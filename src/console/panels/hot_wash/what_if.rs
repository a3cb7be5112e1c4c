//! What if a decision had been otherwise: each other way is one click, and its result stays beside
//! it. The curves above show the other branch.

use egui::{Align, ComboBox, Label, Layout, RichText, ScrollArea, Ui};
use egui_extras::{Column, TableBuilder};

use crate::base::ids::InjectId;
use crate::base::level::Points;
use crate::base::minute::HOUR;
use crate::console::action::Action;
use crate::console::hot_wash::{
    Alternative, Decided, HotWash, Question, Topic, WhatIfResult, answered,
};
use crate::console::panels::UiContext;
use crate::console::panels::labels;
use crate::console::panels::widgets::{button, choosable, cut_label, empty, small, tipped};
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::policy::PolicyKind;
use crate::scenario::model::Gauge;
use crate::session::holder::Holder;
use crate::tell::amounts::{TENTH, tenth};

use super::decisions::about;
use super::{ink, meaning, waiting_ui};

/// Policies that can be asked to hold a seat.
pub const POLICIES: [PolicyKind; 5] = [
    PolicyKind::Network,
    PolicyKind::Hub,
    PolicyKind::ByTheBook,
    PolicyKind::Broadcast,
    PolicyKind::Silo,
];

/// The decision, every other way it could have been, and what would have come of it.
pub fn what_if_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    (decided, alternative): (Option<Decided>, &mut Alternative),
) {
    let Some(decided) = decided else {
        meaning(ui, cx, "hotwash-what-if");
        empty(ui, cx, "hotwash-choose");
        return;
    };
    let others = others(view, hot_wash, decided);
    ui.horizontal(|ui| {
        if 1 < others.len() && button(ui, cx, "what-if-all", true).clicked() {
            for other in &others {
                cx.actions.push(Action::AskQuestion(Question::WhatIf(decided, *other)));
            }
        }
        head(ui, cx, view, hot_wash, decided);
    });
    if let Some(completion) = hot_wash.what_if.completion() {
        ui.horizontal(|ui| {
            waiting_ui(ui, cx, completion, Topic::WhatIf);
            let waiting = hot_wash.what_if.to_come() - 1;
            if 0 < waiting {
                small(ui, cx.texts.fill("what-if-waiting", [("count", waiting.into())]));
            }
        });
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for other in others {
            other_ui(ui, cx, view, hot_wash, (decided, other, &mut *alternative));
        }
        policy_ui(ui, cx, view, hot_wash, (decided, &mut *alternative));
        let Some(found) = hot_wash.what_if.answer(&(decided, *alternative)) else {
            meaning(ui, cx, "hotwash-what-if");
            return;
        };
        ui.add_space(cx.sizes().gap);
        let name = name(cx, view, hot_wash, (decided, *alternative));
        ui.add(Label::new(strong(name)).truncate());
        answer(ui, cx, found);
    });
}

/// What was decided, or was not.
fn head(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, hot_wash: &HotWash, decided: Decided) {
    let played = &hot_wash.played;
    let (about, what, told) = match decided {
        Decided::Step(number) => {
            let Some(it) = played.decisions.get(number as usize) else { return };
            (about(&view.spell(it.at), it), it.parts.what.clone(), it.told.clone())
        }
        Decided::Missed(it) => {
            let what = view.headline(it.inject);
            let about = format!("{} · {}", view.spell(it.at), view.names().seat(it.seat));
            let told = cx.texts.fill("hotwash-missed", [("what", what.into())]);
            (about, told.clone(), told)
        }
    };
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(Label::new(RichText::new(about).small().weak()).truncate());
        ui.add(Label::new(strong(what)).truncate()).on_hover_text(told);
    });
}

/// Every other way but by policy: the options that were not taken first.
fn others(view: &PlayView, hot_wash: &HotWash, decided: Decided) -> Vec<Alternative> {
    let options = |inject: InjectId, taken: Option<u16>| -> Vec<Alternative> {
        let choices = view.scenario.injects[inject.index()].choices.len() as u16;
        (0..choices).filter(|it| Some(*it) != taken).map(Alternative::Answer).collect()
    };
    match decided {
        Decided::Step(number) => {
            let step = hot_wash.played.exercise.steps.get(number as usize);
            let answer = step.and_then(answered);
            let mut others =
                answer.map(|(inject, taken)| options(inject, Some(taken))).unwrap_or_default();
            others.extend([
                Alternative::NotTaken,
                Alternative::Moved(-HOUR),
                Alternative::Moved(HOUR),
            ]);
            others
        }
        Decided::Missed(it) => options(it.inject, None),
    }
}

/// What another way is called.
fn name(
    cx: &UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    (decided, other): (Decided, Alternative),
) -> String {
    match other {
        Alternative::NotTaken => cx.say("hotwash-not-taken").to_owned(),
        Alternative::Moved(by) if by < 0 => cx.say("hotwash-earlier").to_owned(),
        Alternative::Moved(_) => cx.say("hotwash-later").to_owned(),
        Alternative::Policy(policy) => policy_name(cx, policy),
        Alternative::Answer(option) => {
            let inject = match decided {
                Decided::Step(number) => {
                    let step = hot_wash.played.exercise.steps.get(number as usize);
                    step.and_then(answered).map(|(inject, _)| inject)
                }
                Decided::Missed(it) => Some(it.inject),
            };
            let Some(inject) = inject.map(|it| &view.scenario.injects[it.index()]) else {
                return String::new();
            };
            let choice = inject.choices.get(usize::from(option));
            let choice = choice.map(|it| view.names().choice(&inject.id, &it.id));
            cx.texts.fill("what-if-answer", [("what", choice.unwrap_or_default().into())])
        }
    }
}

/// One other way, with what would have come of it as soon as that is known.
fn other_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    (decided, other, shown): (Decided, Alternative, &mut Alternative),
) {
    let asked = (decided, other);
    let name = name(cx, view, hot_wash, asked);
    let found = hot_wash.what_if.answer(&asked);
    let told = match found {
        Some(found) => summary(cx, found),
        None if hot_wash.what_if.is_asked(&asked) => cx.say("progress-plays").to_owned(),
        None => String::new(),
    };
    let spoken = if told.is_empty() { name.clone() } else { format!("{name}: {told}") };
    let is_shown = *shown == other && found.is_some();
    let response =
        choosable(ui, cx, (decided_id(decided), other_id(other)), &spoken, is_shown, |ui| {
            ui.horizontal(|ui| {
                let half = ui.available_width() * 0.5;
                ui.scope(|ui| {
                    ui.set_width(half);
                    ui.add(Label::new(&name).truncate());
                });
                let told = RichText::new(told).small();
                let told = match found.filter(|it| !it.is_nothing) {
                    Some(found) => told.color(ink(cx, Gauge::Trust, found.difference.trust)),
                    None => told.weak(),
                };
                ui.add(Label::new(told).truncate());
            });
        });
    if response.on_hover_text(spoken).clicked() {
        *shown = other;
        cx.actions.push(Action::AskQuestion(Question::WhatIf(decided, other)));
    }
}

/// What keeps rows apart.
const fn decided_id(decided: Decided) -> (bool, u32) {
    match decided {
        Decided::Step(number) => (true, number),
        Decided::Missed(it) => (false, it.inject.0 as u32),
    }
}

const fn other_id(other: Alternative) -> (u8, i64) {
    match other {
        Alternative::NotTaken => (0, 0),
        Alternative::Moved(by) => (1, by),
        Alternative::Policy(_) => (2, 0),
        Alternative::Answer(option) => (3, option as i64),
    }
}

/// A policy from here on, where a seat decided.
fn policy_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    (decided, shown): (Decided, &mut Alternative),
) {
    let Decided::Step(number) = decided else { return };
    let one = hot_wash.played.decisions.get(number as usize);
    if one.is_none_or(|it| it.seat.is_none()) {
        return;
    }
    for policy in POLICIES.map(Alternative::Policy) {
        let asked = (decided, policy);
        if hot_wash.what_if.answer(&asked).is_some() || hot_wash.what_if.is_asked(&asked) {
            ui.push_id(name(cx, view, hot_wash, asked), |ui| {
                other_ui(ui, cx, view, hot_wash, (decided, policy, &mut *shown));
            });
        }
    }
    let combo = ComboBox::from_id_salt("policy").selected_text(cx.say("hotwash-policy"));
    let combo = combo.width(cx.sizes().control * 5.5).show_ui(ui, |ui| {
        for policy in POLICIES {
            if ui.selectable_label(false, policy_name(cx, policy)).clicked() {
                *shown = Alternative::Policy(policy);
                cx.actions.push(Action::AskQuestion(Question::WhatIf(decided, *shown)));
            }
        }
    });
    tipped(combo.response, cx, "hotwash-policy");
}

/// Where the meters would have ended, in a sentence.
fn summary(cx: &UiContext<'_>, found: &WhatIfResult) -> String {
    if found.is_nothing {
        return cx.say("what-if-nothing").to_owned();
    }
    let by = |level: Points| {
        let tenths = tenth(level);
        let word = match tenths {
            0 => return cx.say("what-if-same").to_owned(),
            ..0 => "what-if-lower",
            _ => "what-if-higher",
        };
        let points = Points(tenths.abs() * TENTH);
        cx.texts.fill(word, [("points", points.into())])
    };
    let (trust, damage) = (by(found.difference.trust), by(found.difference.damage));
    cx.texts.fill("what-if-ends", [("trust", trust.into()), ("damage", damage.into())])
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
