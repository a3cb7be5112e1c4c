//! Time and pace: where the exercise is, how fast it goes, and the big switches.

use egui::{
    Align, Button, ComboBox, Id, Label, Layout, Response, RichText, TextWrapMode, Ui, WidgetInfo,
    WidgetType,
};

use crate::base::message::Arg;
use crate::console::action::{Action, ReportAction, SessionCommand};
use crate::console::guide::{GuideTarget, mark_target};
use crate::console::pacing::Pacing;
use crate::console::state::PublicDisplayState;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::session::director::{SessionState, Speed, StepTo};
use crate::text::kebab;

use super::UiContext;
use super::public_display::public_display_ui;
use super::time;
use super::widgets::{
    button, clicked_again, clicked_once, cut_label, help_button, make_room, modal, modal_frame,
    named, primary, small, tipped,
};

/// How wide the halves of the bar were when they were seen last.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Halves {
    /// Time and pace.
    first: f32,
    /// What is switched.
    second: f32,
}

impl Halves {
    /// Whether what is seen now has room in what was taken. The clock is a little wider with some
    /// digits than with others, and the bar is not measured again with each of them.
    fn holds(self, seen: Self) -> bool {
        const DIGITS: f32 = 24.0;
        let holds = |taken: f32, seen: f32| (-0.5..=DIGITS).contains(&(taken - seen));
        holds(self.first, seen.first) && holds(self.second, seen.second)
    }
}

/// The bar at the top of play: in one row, in two, or in few words where even two are too narrow.
pub fn top_bar_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    pacing: Pacing,
    (confirms_end, display): (&mut bool, &mut PublicDisplayState),
) {
    // Words are longer in some languages, so what it takes is known from when it was seen last.
    let stage = view.clock.stage as u8;
    let words = (&view.scenario.language, stage, 1 < view.branches.len());
    let id = Id::new(("what the top bar takes", words));
    let taken: Option<Halves> = ui.data(|data| data.get_temp(id));
    let (room, pad) = (ui.available_width(), cx.sizes().pad);
    let seen = match taken {
        Some(it) if it.first + it.second + pad <= room => {
            ui.horizontal(|ui| {
                let first = first_half(ui, cx, view, pacing);
                ui.separator();
                Halves {
                    first,
                    second: second_half(ui, cx, view, (&mut *confirms_end, &mut *display)),
                }
            })
            .inner
        }
        Some(it) if room < it.first.max(it.second) => {
            in_few_words(ui, cx, view, pacing, (&mut *confirms_end, display));
            it
        }
        _ => {
            let first = ui.horizontal(|ui| first_half(ui, cx, view, pacing)).inner;
            let second = ui
                .horizontal(|ui| second_half(ui, cx, view, (&mut *confirms_end, &mut *display)))
                .inner;
            Halves { first, second }
        }
    };
    if taken.is_none_or(|it| !it.holds(seen)) {
        ui.data_mut(|data| data.insert_temp(id, seen));
        ui.request_repaint();
    }
    if *confirms_end {
        ask_for_end(ui, cx, confirms_end);
    }
}

/// Time and pace; how wide they are.
fn first_half(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, pacing: Pacing) -> f32 {
    clock(ui, cx, view);
    ui.separator();
    pace(ui, cx, view, pacing);
    ui.min_rect().width()
}

/// From the right edge on what is switched, and what comes next in the room that is left. Tells
/// how wide the switches are.
fn second_half(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (confirms_end, display): (&mut bool, &mut PublicDisplayState),
) -> f32 {
    let layout = Layout::right_to_left(Align::Center);
    let shown = ui.with_layout(layout, |ui| {
        switches(ui, cx, view, (confirms_end, display));
        let takes = ui.min_rect().width();
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| next_inject(ui, cx, view));
        takes
    });
    shown.inner
}

/// Time with a menu of what is switched, and pace below in as many rows as it needs.
fn in_few_words(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    pacing: Pacing,
    switched: (&mut bool, &mut PublicDisplayState),
) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let menu = ui.menu_button(cx.say("top-more"), |ui| switches(ui, cx, view, switched));
            for target in [GuideTarget::End, GuideTarget::HotWash] {
                mark_target(ui.ctx(), target, menu.response.rect);
            }
            tipped(menu.response, cx, "top-more");
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
                clock(ui, cx, view);
            });
        });
    });
    ui.horizontal_wrapped(|ui| pace(ui, cx, view, pacing));
}

fn clock(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView) {
    let calendar = &view.scenario.calendar;
    let now = view.clock.now;
    let size = cx.sizes().clock;
    let time = strong(time::of_day(calendar, now)).size(size);
    let response = ui.label(time);
    tipped(response, cx, "top-time");
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let day = format!(
            "{} · {}",
            time::day(calendar, now),
            time::to_election(cx.texts, calendar, now)
        );
        ui.label(strong(day));
        let phase = format!("phase-{}", kebab(&view.clock.phase));
        let stage = match view.clock.stage {
            SessionState::Ready => "stage-ready",
            SessionState::Running if view.clock.is_skipping => "stage-skipping",
            SessionState::Running => "stage-running",
            SessionState::Paused => "stage-paused",
            SessionState::Ended => "stage-ended",
        };
        small(ui, format!("{} · {}", cx.texts.say(&phase), cx.say(stage)));
    });
}

fn pace(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, pacing: Pacing) {
    let clock = &view.clock;
    match clock.stage {
        SessionState::Ready => {
            let button = tipped(primary(ui, cx, cx.say("top-startex"), true), cx, "top-startex");
            if clicked_once(&at(GuideTarget::Run, button)) {
                cx.actions.command(SessionCommand::Run);
            }
        }
        SessionState::Running => {
            if clicked_once(&at(GuideTarget::Run, button(ui, cx, "top-pause", true))) {
                cx.actions.command(SessionCommand::Pause);
            }
        }
        SessionState::Paused => {
            let button = tipped(primary(ui, cx, cx.say("top-run"), true), cx, "top-run");
            if clicked_once(&at(GuideTarget::Run, button)) {
                cx.actions.command(SessionCommand::Run);
            }
        }
        SessionState::Ended => {
            primary(ui, cx, cx.say("top-run"), false);
        }
    }
    let may_skip = clock.stage != SessionState::Ended && !clock.is_skipping;
    if clicked_again(&button(ui, cx, "top-skip", may_skip)) {
        cx.actions.command(SessionCommand::Skip(pacing.stops()));
    }
    let may_step = clock.may_step();
    let to_inject = button(ui, cx, "top-step-inject", may_step && clock.next_inject.is_some());
    if clicked_again(&to_inject) {
        cx.actions.command(SessionCommand::Step(StepTo::Inject));
    }
    if clicked_again(&button(ui, cx, "top-step-event", may_step)) {
        cx.actions.command(SessionCommand::Step(StepTo::Event));
    }
    let mut wanted = clock.speed;
    make_room(ui, cx.sizes().control * 4.0);
    let combo = ComboBox::from_id_salt("speed")
        .selected_text(time::speed(cx.texts, clock.speed))
        .width(cx.sizes().control * 3.6)
        .height(cx.sizes().control * 16.0)
        .show_ui(ui, |ui| {
            for speed in Speed::STEPS {
                ui.selectable_value(&mut wanted, speed, time::speed(cx.texts, speed));
            }
            ui.separator();
            let mut stops = clock.stops;
            let response = ui.checkbox(&mut stops, cx.say("top-stops"));
            if tipped(response, cx, "top-stops").changed() {
                cx.actions.command(SessionCommand::StopForDecisions(stops));
            }
            choose_pacing(ui, cx, pacing);
        });
    named(&combo.response, cx, "top-speed", &time::speed(cx.texts, clock.speed));
    tipped(combo.response, cx, "top-speed");
    if wanted != clock.speed {
        cx.actions.command(SessionCommand::Speed(wanted));
    }
}

/// What goes on by itself, and what stops a skip besides decisions and ENDEX.
fn choose_pacing(ui: &mut Ui, cx: &mut UiContext<'_>, pacing: Pacing) {
    let mut wanted = pacing;
    let response = ui.checkbox(&mut wanted.goes_on, cx.say("top-goes-on"));
    tipped(response, cx, "top-goes-on");
    tipped(small(ui, cx.say("top-skip-stops")), cx, "top-skip-stops");
    for (word, stops) in [
        ("top-skip-injects", &mut wanted.injects),
        ("top-skip-incidents", &mut wanted.incidents),
        ("top-skip-phases", &mut wanted.phases),
    ] {
        ui.checkbox(stops, cx.say(word));
    }
    if wanted != pacing {
        cx.actions.push(Action::SetPacing(wanted));
    }
}

fn next_inject(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView) {
    // Less than this would be dots.
    if ui.available_width() < cx.sizes().control * 2.0 {
        return;
    }
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        match view.clock.next_inject {
            Some((at, inject)) => {
                let span = Arg::Duration(at.since(view.clock.now));
                let name = view.headline(inject);
                // Where there is no room for what, there is for when.
                let (over, under) = if ui.available_width() < cx.sizes().control * 6.0 {
                    (cx.say("top-next-in").to_owned(), cx.texts.value(&span))
                } else {
                    (cx.texts.fill("top-next", [("span", span)]), name.clone())
                };
                ui.add(Label::new(RichText::new(over).weak().small()).truncate());
                ui.add(cut_label(under)).on_hover_text(name);
            }
            None => {
                let text = RichText::new(cx.say("top-no-next")).weak().small();
                ui.add(Label::new(text).truncate());
                ui.label("");
            }
        }
    });
}

/// Something the guide points at.
fn at(target: GuideTarget, response: Response) -> Response {
    mark_target(&response.ctx, target, response.rect);
    response
}

/// From the right edge to the left.
fn switches(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (confirms_end, display): (&mut bool, &mut PublicDisplayState),
) {
    if button(ui, cx, "top-library", true).clicked() {
        cx.actions.push(Action::OpenLibrary);
    }
    public_display_ui(ui, cx, view, (display, false));
    help_button(ui, cx);
    ui.separator();
    let hot_wash = button(ui, cx, "hotwash", view.clock.may_open_hot_wash());
    if at(GuideTarget::HotWash, hot_wash).clicked() {
        cx.actions.push(Action::OpenHotWash);
    }
    // Once it is over there is nothing to end, and something to take home.
    if view.clock.stage == SessionState::Ended {
        if button(ui, cx, "aar-open", true).clicked() {
            cx.actions.push(Action::Report(ReportAction::OfExercise));
        }
    } else {
        let end = button(ui, cx, "top-endex", view.clock.may_step());
        if at(GuideTarget::End, end).clicked() {
            *confirms_end = true;
        }
    }
    if 1 < view.branches.len() {
        branches(ui, cx, view);
    }
    if clicked_again(&button(ui, cx, "top-undo", view.clock.can_undo)) {
        cx.actions.command(SessionCommand::Undo);
    }
}

/// The branches of the exercise, so that what was undone is found again.
fn branches(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView) {
    let menu = ui.menu_button("…", |ui| {
        for it in view.branches.iter().rev() {
            let name = cx.texts.fill("courses-one", [("number", (it.branch + 1).into())]);
            let from = it.parent.zip(it.left_at).map_or_else(
                || cx.say("courses-first").to_owned(),
                |((branch, _), at)| {
                    let at = view.spell(at.minute);
                    let gaps = [("number", (branch + 1).into()), ("at", at.into())];
                    cx.texts.fill("courses-from", gaps)
                },
            );
            let until = [("at", view.spell(it.place.minute).into())];
            let until = cx.texts.fill("courses-until", until);
            let text = format!("{name} · {until} · {from}");
            if ui.selectable_label(it.is_active, text).clicked() && !it.is_active {
                cx.actions.command(SessionCommand::Activate(it.branch));
            }
        }
    });
    let response = menu.response;
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, cx.say("courses")));
    tipped(response, cx, "courses");
}

/// The only thing that is asked before it is done.
fn ask_for_end(ui: &Ui, cx: &mut UiContext<'_>, confirms_end: &mut bool) {
    let frame = modal_frame(cx);
    let shown = modal(ui.ctx(), frame, "endex", |ui| {
        ui.set_max_width(cx.sizes().reading * 0.7);
        ui.label(RichText::new(cx.say("endex-question")).heading());
        ui.label(cx.say("endex-explained"));
        ui.add_space(cx.sizes().gap);
        ui.horizontal(|ui| {
            let text = strong(cx.say("endex-yes")).color(cx.colours().bad);
            if clicked_once(&ui.add(Button::new(text))) {
                cx.actions.command(SessionCommand::End);
                ui.close();
            }
            if ui.button(cx.say("endex-no")).clicked() {
                ui.close();
            }
        });
    });
    if shown.should_close() {
        *confirms_end = false;
    }
}
