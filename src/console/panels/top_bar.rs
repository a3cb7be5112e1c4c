//! Time and pace: where the exercise is, how fast it goes, and the big switches.

use egui::{
    Align, Button, ComboBox, Id, Label, Layout, Modal, Response, RichText, Ui, WidgetInfo,
    WidgetType,
};

use crate::base::minute::spell_duration;
use crate::console::action::{Action, SessionCommand};
use crate::console::guide::{Spot, mark};
use crate::console::keys::may_wash;
use crate::console::screens::play::PlayDesk;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::session::director::{SessionState, Speed, StepTo};
use crate::text::kebab;

use super::Kit;
use super::parts::{button, modal_frame, named, primary, small, tipped};
use super::time;

/// The bar at the top of play.
pub fn top_bar_ui(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    ui.horizontal(|ui| {
        clock(ui, kit, view);
        ui.separator();
        pace(ui, kit, view);
        ui.separator();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            switches(ui, kit, view, desk);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| next_inject(ui, kit, view));
        });
    });
    if desk.asks_for_end {
        ask_for_end(ui, kit, desk);
    }
}

fn clock(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView) {
    let calendar = &view.scenario.calendar;
    let now = view.clock.now;
    let size = kit.sizes().clock;
    let time = strong(time::of_day(calendar, now)).size(size);
    let response = ui.label(time);
    tipped(response, kit, "top-time");
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let day = format!(
            "{} · {}",
            time::day(calendar, now),
            time::to_election(kit.words, calendar, now)
        );
        ui.label(strong(day));
        let phase = format!("phase-{}", kebab(&view.clock.phase));
        let stage = match view.clock.stage {
            SessionState::Ready => "stage-ready",
            SessionState::Running => "stage-running",
            SessionState::Paused => "stage-paused",
            SessionState::Ended => "stage-ended",
        };
        small(ui, format!("{} · {}", kit.words.say(&phase), kit.say(stage)));
    });
}

fn pace(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView) {
    let clock = &view.clock;
    match clock.stage {
        SessionState::Ready => {
            if at(Spot::Run, primary(ui, kit, kit.say("top-startex"), true)).clicked() {
                kit.actions.command(SessionCommand::Run);
            }
        }
        SessionState::Running => {
            if at(Spot::Run, button(ui, kit, "top-pause", true)).clicked() {
                kit.actions.command(SessionCommand::Pause);
            }
        }
        SessionState::Paused => {
            if at(Spot::Run, primary(ui, kit, kit.say("top-run"), true)).clicked() {
                kit.actions.command(SessionCommand::Run);
            }
        }
        SessionState::Ended => {
            primary(ui, kit, kit.say("top-run"), false);
        }
    }
    let may_step = matches!(clock.stage, SessionState::Running | SessionState::Paused);
    if button(ui, kit, "top-step-inject", may_step && clock.next_inject.is_some()).clicked() {
        kit.actions.command(SessionCommand::Step(StepTo::Inject));
    }
    if button(ui, kit, "top-step-event", may_step).clicked() {
        kit.actions.command(SessionCommand::Step(StepTo::Event));
    }
    let mut wanted = clock.speed;
    let combo = ComboBox::from_id_salt("speed")
        .selected_text(time::speed(kit.words, clock.speed))
        .width(kit.sizes().control * 3.6)
        .height(kit.sizes().control * 16.0)
        .show_ui(ui, |ui| {
            for speed in Speed::STEPS {
                ui.selectable_value(&mut wanted, speed, time::speed(kit.words, speed));
            }
            ui.separator();
            let mut stops = clock.stops;
            let response = ui.checkbox(&mut stops, kit.say("top-stops"));
            if tipped(response, kit, "top-stops").changed() {
                kit.actions.command(SessionCommand::StopForDecisions(stops));
            }
        });
    named(&combo.response, kit.say("top-speed"), &time::speed(kit.words, clock.speed));
    tipped(combo.response, kit, "top-speed");
    if wanted != clock.speed {
        kit.actions.command(SessionCommand::Speed(wanted));
    }
}

fn next_inject(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        match view.clock.next_inject {
            Some((at, inject)) => {
                let span = spell_duration(at.since(view.clock.now));
                let name = view.headline(inject);
                // Where there is no room for what, there is for when.
                let (over, under) = if ui.available_width() < kit.sizes().control * 6.0 {
                    (kit.say("top-next-in").to_owned(), span)
                } else {
                    (kit.words.fill("top-next", [("span", span.into())]), name.clone())
                };
                ui.add(Label::new(RichText::new(over).weak().small()).truncate());
                ui.add(Label::new(under).truncate()).on_hover_text(name);
            }
            None => {
                let text = RichText::new(kit.say("top-no-next")).weak().small();
                ui.add(Label::new(text).truncate());
                ui.label("");
            }
        }
    });
}

/// Something the guide points at.
fn at(spot: Spot, response: Response) -> Response {
    mark(&response.ctx, spot, response.rect);
    response
}

/// From the right edge to the left.
fn switches(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    if button(ui, kit, "top-library", true).clicked() {
        kit.actions.push(Action::ToLibrary);
    }
    if button(ui, kit, "projector", true).clicked() {
        kit.actions.push(Action::ToggleProjector);
    }
    if ui.button("?").on_hover_text(kit.say("key-help")).clicked() {
        kit.actions.push(Action::ToggleHelp);
    }
    ui.separator();
    let hot_wash = button(ui, kit, "hotwash", may_wash(view.clock.stage));
    if at(Spot::HotWash, hot_wash).clicked() {
        kit.actions.push(Action::ToHotWash);
    }
    let may_end = matches!(view.clock.stage, SessionState::Running | SessionState::Paused);
    if at(Spot::End, button(ui, kit, "top-endex", may_end)).clicked() {
        desk.asks_for_end = true;
    }
    if 1 < view.branches.len() {
        courses(ui, kit, view);
    }
    if button(ui, kit, "top-undo", view.clock.can_undo).clicked() {
        kit.actions.command(SessionCommand::Undo);
    }
}

/// The courses the exercise took, so that what was undone is found again.
fn courses(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView) {
    let menu = ui.menu_button("…", |ui| {
        for it in view.branches.iter().rev() {
            let name = kit.words.fill("courses-one", [("number", (it.branch + 1).into())]);
            let from = it.parent.map_or_else(
                || kit.say("courses-first").to_owned(),
                |(branch, steps)| {
                    let gaps = [("number", (branch + 1).into()), ("steps", steps.into())];
                    kit.words.fill("courses-from", gaps)
                },
            );
            let gaps = [("at", view.spell(it.place.minute).into()), ("steps", it.steps.into())];
            let until = kit.words.fill("courses-until", gaps);
            let text = format!("{name} · {until} · {from}");
            if ui.selectable_label(it.is_active, text).clicked() && !it.is_active {
                kit.actions.command(SessionCommand::Activate(it.branch));
            }
        }
    });
    let response = menu.response;
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, kit.say("courses")));
    tipped(response, kit, "courses");
}

/// The only thing that is asked before it is done.
fn ask_for_end(ui: &Ui, kit: &mut Kit<'_>, desk: &mut PlayDesk) {
    let modal = Modal::new(Id::new("endex")).frame(modal_frame(kit)).show(ui.ctx(), |ui| {
        ui.set_max_width(kit.sizes().reading * 0.7);
        ui.label(RichText::new(kit.say("endex-question")).heading());
        ui.label(kit.say("endex-explained"));
        ui.add_space(kit.sizes().gap);
        ui.horizontal(|ui| {
            let text = strong(kit.say("endex-yes")).color(kit.colours().bad);
            if ui.add(Button::new(text)).clicked() {
                kit.actions.command(SessionCommand::End);
                ui.close();
            }
            if ui.button(kit.say("endex-no")).clicked() {
                ui.close();
            }
        });
    });
    if modal.should_close() {
        desk.asks_for_end = false;
    }
}
