//! A message to seats, in words of the facilitator's own; or that there is a real emergency.

use egui::{Align, Button, Layout, RichText, ScrollArea, TextEdit, Ui, Vec2};

use crate::base::ids::SeatSet;
use crate::console::action::SessionCommand;
use crate::console::state::{MessageDraft, paragraphs};
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::scenario::limits::BODY_CHARACTERS;
use crate::session::inject_text::InjectText;

use super::UiContext;
use super::widgets::{clean_pasted, clicked_once, modal, modal_frame, primary, small, tipped};

pub fn message_ui(ui: &Ui, cx: &mut UiContext<'_>, view: &PlayView, draft: &mut MessageDraft) {
    if !draft.is_open {
        return;
    }
    let frame = modal_frame(cx);
    let shown = modal(ui.ctx(), frame, "message", |ui| {
        let width = (cx.sizes().reading * 1.2).min(ui.ctx().content_rect().width() * 0.9);
        ui.set_width(width);
        ui.label(RichText::new(cx.say("message-title")).heading());
        ui.add_space(cx.sizes().gap);
        let room = Vec2::new(width, 0.0);
        ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Min), |ui| {
            ui.vertical(|ui| {
                ui.set_width(width * 0.6);
                text_ui(ui, cx, draft);
            });
            ui.add_space(cx.sizes().pad);
            ui.vertical(|ui| recipients_ui(ui, cx, view, draft));
        });
        ui.add_space(cx.sizes().gap);
        small(ui, cx.say(if draft.is_no_duff { "no-duff-will" } else { "message-will" }));
        if let Some((why, help)) = &draft.refused {
            ui.label(RichText::new(format!("× {why}")).color(cx.colours().bad));
            small(ui, help);
        }
        ui.add_space(cx.sizes().gap);
        ui.horizontal(|ui| buttons_ui(ui, cx, draft));
    });
    if shown.should_close() {
        draft.is_open = false;
    }
}

fn text_ui(ui: &mut Ui, cx: &UiContext<'_>, draft: &mut MessageDraft) {
    let label = ui.label(cx.say("message-text"));
    clean_pasted(ui);
    let field = TextEdit::multiline(&mut draft.text)
        .char_limit(BODY_CHARACTERS)
        .desired_rows(5)
        .desired_width(f32::INFINITY);
    let response = ui.add(field).labelled_by(label.id);
    if response.changed() {
        paragraphs(&mut draft.text, BODY_CHARACTERS);
    }
    if std::mem::take(&mut draft.is_new) {
        response.request_focus();
    }
    let no_duff = ui.checkbox(&mut draft.is_no_duff, cx.say("message-no-duff"));
    tipped(no_duff, cx, "message-no-duff");
}

fn recipients_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, draft: &mut MessageDraft) {
    let all: SeatSet = view.scenario.seat_ids().collect();
    let mut is_all = all.minus(draft.to).is_empty();
    if ui.checkbox(&mut is_all, strong(cx.say("message-all"))).changed() {
        draft.to = if is_all { all } else { SeatSet::EMPTY };
    }
    let height = cx.sizes().control * 7.0;
    let list = ScrollArea::vertical().id_salt("to").min_scrolled_height(height).max_height(height);
    list.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        for seat in all.iter() {
            let mut is_in = draft.to.contains(seat);
            if ui.checkbox(&mut is_in, view.names().seat(seat)).changed() {
                if is_in {
                    draft.to.insert(seat);
                } else {
                    draft.to.remove(seat);
                }
            }
        }
    });
}

fn buttons_ui(ui: &mut Ui, cx: &mut UiContext<'_>, draft: &mut MessageDraft) {
    let (to, (headline, body)) = (draft.to, draft.parts());
    if draft.is_no_duff {
        let it = cx.colours();
        let text = strong(cx.say("message-send-no-duff")).color(it.on_no_duff);
        if clicked_once(&ui.add(Button::new(text).fill(it.no_duff))) {
            cx.actions.command(SessionCommand::NoDuff { text: (headline, body), to });
        }
    } else if clicked_once(&primary(ui, cx, cx.say("message-send"), true)) {
        let text = InjectText { sender: cx.say("message-sender").to_owned(), headline, body };
        let reason = cx.say("msel-reason-usual").to_owned();
        cx.actions.command(SessionCommand::SendMessage { text, to, reason });
    }
    let close = ui.button(cx.say("message-close"));
    if tipped(close, cx, "message-close").clicked() {
        draft.is_open = false;
    }
}
