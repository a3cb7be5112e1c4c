//! What is on the public display, and what it shows: said in words in the menu, so that nobody in
//! the room is surprised, and chosen there.

use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{
    Align, DragValue, Layout, PopupCloseBehavior, RichText, ScrollArea, TextEdit, Ui, WidgetInfo,
    WidgetType,
};

use crate::console::action::{Action, SessionCommand};
use crate::console::state::{DisplayPage, LONGEST_DISCUSSION, PublicDisplayState, paragraphs};
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::scenario::limits;
use crate::session::director::SessionState;

use super::UiContext;
use super::widgets::{button, called, clean_pasted, primary, small, tipped};

/// The button that opens the menu. A sign on it says whether the display is there, or frozen.
pub fn public_display_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (state, shows_questions): (&mut PublicDisplayState, bool),
) {
    let sign = match (state.is_open, state.frozen.is_some()) {
        (_, true) => "⏸ ",
        (true, false) => "● ",
        (false, false) => "",
    };
    let text = format!("{sign}{}", cx.say("display-button"));
    let close = PopupCloseBehavior::CloseOnClickOutside;
    let menu = MenuButton::new(text).config(MenuConfig::new().close_behavior(close));
    let words = in_words(cx, view, (state, shows_questions));
    let (response, _) = menu.ui(ui, |ui| {
        let room = ui.ctx().content_rect().height() * 0.8;
        ScrollArea::vertical().max_height(room).show(ui, |ui| {
            menu_ui(ui, cx, view, (state, shows_questions));
        });
    });
    let gaps = [("name", cx.say("public-display").into()), ("value", words.clone().into())];
    let spoken = cx.texts.fill("named-value", gaps);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &spoken));
    response.on_hover_text(words);
}

/// What is on the public display now, or would be if it were open.
fn in_words(
    cx: &UiContext<'_>,
    view: &PlayView,
    (state, shows_questions): (&PublicDisplayState, bool),
) -> String {
    let open = if state.is_open { "display-is-open" } else { "display-is-closed" };
    let is_for_room = matches!(state.page, DisplayPage::Message | DisplayPage::Discussion);
    if shows_questions && !is_for_room {
        return format!("{} · {}", cx.say(open), cx.say("hotwash-questions"));
    }
    let mut words = vec![cx.say(open).to_owned(), cx.say(state.page.word()).to_owned()];
    if let Some(at) = state.frozen_at().filter(|_| !is_for_room) {
        words.push(cx.texts.fill("display-frozen-at", [("at", view.spell(at).into())]));
    }
    if state.page == DisplayPage::Situation && !state.shows_meters {
        words.push(cx.say("display-without-meters").to_owned());
    }
    if state.page == DisplayPage::Discussion {
        words.extend(match state.discussion.seconds_left() {
            None => None,
            Some(0) => Some(cx.say("public-display-time-up").to_owned()),
            Some(left) => Some(format!("{:02}:{:02}", left / 60, left % 60)),
        });
    }
    words.join(" · ")
}

fn menu_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (state, shows_questions): (&mut PublicDisplayState, bool),
) {
    ui.set_width(cx.sizes().card);
    ui.horizontal(|ui| {
        ui.label(strong(cx.say("public-display")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let word = if state.is_open { "display-close" } else { "display-open" };
            if button(ui, cx, word, true).clicked() {
                cx.actions.push(Action::TogglePublicDisplay);
            }
        });
    });
    let now = ui.label(
        RichText::new(in_words(cx, view, (state, shows_questions))).color(cx.colours().accent),
    );
    tipped(now, cx, "display-now");
    ui.separator();
    pages(ui, cx, state);
    let response = ui.checkbox(&mut state.shows_meters, cx.say("display-meters"));
    tipped(response, cx, "display-meters");
    freeze(ui, cx, view, state);
    ui.separator();
    message(ui, cx, state);
    discussion(ui, cx, view, state);
    ui.separator();
    small(ui, cx.say("display-of-its-own"));
}

fn pages(ui: &mut Ui, cx: &UiContext<'_>, state: &mut PublicDisplayState) {
    for page in DisplayPage::ALL {
        let response = ui.radio(state.page == page, cx.say(page.word()));
        if tipped(response, cx, page.word()).clicked() {
            state.page = page;
        }
    }
}

/// What is shown stays, whatever happens. The mark on the button of the menu is for the facilitator
/// only; on the public display it is said if that is wanted.
fn freeze(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, state: &mut PublicDisplayState) {
    let mut is_frozen = state.frozen.is_some();
    let response = ui.checkbox(&mut is_frozen, cx.say("display-freeze"));
    if tipped(response, cx, "display-freeze").changed() {
        state.freeze(is_frozen.then_some(view));
    }
    ui.indent("as of", |ui| {
        ui.add_enabled_ui(is_frozen, |ui| {
            let response = ui.checkbox(&mut state.says_as_of, cx.say("display-says-as-of"));
            tipped(response, cx, "display-says-as-of");
        });
    });
}

fn message(ui: &mut Ui, cx: &UiContext<'_>, state: &mut PublicDisplayState) {
    clean_pasted(ui);
    let (limit, hint) = (limits::DISPLAY_CHARACTERS, cx.say("display-message-hint"));
    let field = TextEdit::multiline(&mut state.message).desired_rows(2).hint_text(hint);
    let field = field.char_limit(limit).desired_width(f32::INFINITY);
    let response = called(ui.add(field), cx.say("display-message-text"));
    if response.changed() {
        paragraphs(&mut state.message, limit);
    }
    let has_text = !state.message.trim().is_empty();
    if button(ui, cx, "display-show-message", has_text).clicked() {
        state.page = DisplayPage::Message;
    }
}

/// The pause of the room: nothing of the exercise moves while people talk.
fn discussion(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    state: &mut PublicDisplayState,
) {
    ui.horizontal(|ui| {
        let label = ui.label(cx.say("display-minutes"));
        let minutes = DragValue::new(&mut state.discussion.minutes).range(1..=LONGEST_DISCUSSION);
        ui.add(minutes).labelled_by(label.id);
        let begin = primary(ui, cx, cx.say("display-begin"), true);
        if tipped(begin, cx, "display-begin").clicked() {
            state.discussion.begin();
            state.page = DisplayPage::Discussion;
            if view.clock.stage == SessionState::Running {
                cx.actions.command(SessionCommand::Pause);
            }
        }
        let counts = state.discussion.seconds_left().is_some();
        if button(ui, cx, "display-stop-counting", counts).clicked() {
            state.discussion.stop_counting();
        }
    });
}
