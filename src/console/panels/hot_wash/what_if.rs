//! What if a decision had been otherwise: both curves over each other, and the outcomes that
//! differ.

use egui::{ComboBox, Grid, RichText, ScrollArea, Ui};
use egui_plot::{Line, LineStyle, PlotPoints};

use crate::base::level::Points;
use crate::base::minute::HOUR;
use crate::console::action::Action;
use crate::console::hot_wash::{Alternative, Difference, HotWash, Question, Topic};
use crate::console::panels::Kit;
use crate::console::panels::parts::{empty, primary, small, tipped};
use crate::console::panels::phrases::{self, gauge_word};
use crate::console::panels::plot::{Ground, plot_ui, range};
use crate::console::screens::hot_wash::HotWashDesk;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::measure::Sample;
use crate::policy::PolicyKind;
use crate::scenario::model::Gauge;
use crate::session::holder::Holder;

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
    let told = format!("{} · {}", view.spell(chosen.at), chosen.told);
    ui.add(egui::Label::new(strong(told)).truncate());
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
            answer(ui, kit, view, hot_wash, found);
        }
        _ => meaning(ui, kit, "hotwash-what-if"),
    }
}

fn policy_name(kit: &Kit<'_>, policy: PolicyKind) -> String {
    phrases::holder(kit.words, Holder::Policy(policy))
}

fn answer(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, hot_wash: &HotWash, found: &Difference) {
    if found.is_nothing {
        ui.label(strong(kit.say("hotwash-nothing")));
        return;
    }
    let ground = Ground::new(&view.scenario, hot_wash.past.exercise.until);
    small(ui, kit.say("hotwash-lines"));
    let height = kit.sizes().control * 3.2;
    ui.columns(2, |columns| {
        for (ui, gauge) in columns.iter_mut().zip([Gauge::Trust, Gauge::Damage]) {
            ui.label(RichText::new(kit.say(gauge_word(gauge))).small());
            pair(ui, kit, &ground, found, (gauge, height));
        }
    });
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        if found.outcomes.is_empty() {
            small(ui, kit.say("hotwash-no-outcome"));
        } else {
            outcomes(ui, kit, found);
        }
        let gaps = [("count", found.same.into())];
        small(ui, kit.words.fill("hotwash-same", gaps));
        if 0 < found.waited {
            small(ui, kit.words.fill("hotwash-waited", [("count", found.waited.into())]));
        }
        if 0 < found.dropped {
            small(ui, kit.words.fill("hotwash-dropped", [("count", found.dropped.into())]));
        }
    });
}

fn level(sample: &Sample, gauge: Gauge) -> Points {
    if gauge == Gauge::Damage { sample.damage } else { sample.trust }
}

/// As it was, broken; as it would have been, whole.
fn pair(
    ui: &mut Ui,
    kit: &Kit<'_>,
    ground: &Ground<'_>,
    found: &Difference,
    (gauge, height): (Gauge, f32),
) {
    let it = kit.colours();
    let line = |samples: &[Sample]| -> Vec<[f64; 2]> {
        let points = found.minutes.iter().zip(samples);
        points.map(|(at, sample)| [ground.x(*at), level(sample, gauge).as_f64()]).collect()
    };
    let (was, would_be) = (line(&found.before), line(&found.after));
    let levels = range(was.iter().chain(&would_be).map(|point| point[1]));
    let id = format!("pair-{}", gauge_word(gauge));
    plot_ui(ui, kit, ground, (&id, height), levels, |plot| {
        let style = LineStyle::dashed_dense();
        let was = Line::new(kit.words.say("hotwash-was"), PlotPoints::from(was));
        plot.line(was.color(it.weak).width(2.0).style(style));
        let would_be = Line::new(kit.words.say("hotwash-would-be"), PlotPoints::from(would_be));
        plot.line(would_be.color(it.gauge(gauge)).width(2.5));
    });
}

fn outcomes(ui: &mut Ui, kit: &Kit<'_>, found: &Difference) {
    Grid::new("outcomes").striped(true).num_columns(4).show(ui, |ui| {
        for word in ["hotwash-outcome", "hotwash-was", "hotwash-would-be", "hotwash-change"] {
            small(ui, kit.say(word));
        }
        ui.end_row();
        for outcome in &found.outcomes {
            ui.label(&outcome.name);
            let [was, would_be, change] = &outcome.values;
            ui.label(was);
            ui.label(would_be);
            ui.label(strong(change));
            ui.end_row();
        }
    });
}
