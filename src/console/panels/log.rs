//! What happened, with a filter.

use egui::{Align, Layout, RichText, ScrollArea, Ui};

use crate::base::explain::Explain;
use crate::base::message::message;
use crate::console::state::LogFilter;
use crate::console::theme::strong;
use crate::console::view::{LogEvent, LogKind, LogLine, PlayView};
use crate::scenario::limits::HEADLINE_CHARACTERS;

use super::UiContext;
use super::labels::{direct_release, intervention, kind, note, order};
use super::widgets::{called, cut_label, empty, heading, line_edit, toggle};

/// The log, the newest first.
pub fn log_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, filter: &mut LogFilter) {
    ui.horizontal(|ui| {
        heading(ui, cx, "log");
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (hint, width) = (cx.say("log-search"), cx.sizes().control * 4.5);
            let field = line_edit(ui, &mut filter.search, HEADLINE_CHARACTERS, hint, width);
            let response = called(field, hint);
            if std::mem::take(&mut filter.focus_search) {
                response.request_focus();
            }
        });
    });
    ui.horizontal_wrapped(|ui| {
        for it in LogKind::ALL {
            if toggle(ui, cx, it.word(), filter.shows(it)).clicked() {
                filter.toggle(it);
            }
        }
    });
    if view.log.lines.is_empty() {
        empty(ui, cx, "log-empty");
        return;
    }
    let search = filter.search.trim().to_lowercase();
    let is_shown = |line: &&LogLine| {
        let kind = line.event.kind();
        filter.shows(kind)
            && (search.is_empty() || text(cx, view, line).to_lowercase().contains(&search))
    };
    let lines: Vec<&LogLine> = view.log.lines.iter().rev().filter(is_shown).collect();
    if lines.is_empty() {
        empty(ui, cx, "log-nothing");
        return;
    }
    let height = ui.text_style_height(&egui::TextStyle::Small);
    ui.spacing_mut().interact_size.y = height;
    ui.spacing_mut().item_spacing.y = 3.0;
    ScrollArea::vertical().auto_shrink(false).show_rows(ui, height, lines.len(), |ui, range| {
        for line in &lines[range] {
            ui.horizontal(|ui| {
                let time = RichText::new(view.spell(line.at)).small().weak();
                ui.label(time);
                let said = text(cx, view, line);
                let mut text = RichText::new(&said).small();
                if is_no_duff(view, line) {
                    text = strong(&said).small().color(cx.colours().bad);
                }
                ui.add(cut_label(text)).on_hover_text(&said);
            });
        }
    });
}

/// Whether it is about a real emergency.
fn is_no_duff(view: &PlayView, line: &LogLine) -> bool {
    let LogEvent::DirectRelease(at) = line.event else { return false };
    view.direct_releases.get(at).is_some_and(|row| row.is_no_duff)
}

/// What was done, and why, unless that is the usual reason, which tells nothing.
fn with_reason(cx: &UiContext<'_>, did: String, reason: Option<&str>) -> String {
    match reason.filter(|why| *why != cx.say("msel-reason-usual")) {
        Some(why) => cx.texts.fill("did-because", [("what", did.into()), ("why", why.into())]),
        None => did,
    }
}

/// A line in words.
fn text(cx: &UiContext<'_>, view: &PlayView, line: &LogLine) -> String {
    let (names, texts) = (view.names(), cx.texts);
    match line.event {
        LogEvent::Inject(inject) => {
            texts.fill("log-inject", [("what", view.headline(inject).into())])
        }
        LogEvent::Order(seat, it) => {
            let what = order(texts, &view.scenario, &it, true);
            texts.fill("log-order", [("who", names.seat(seat).into()), ("what", what.into())])
        }
        LogEvent::Read(seat, from, it, incident) => {
            let who = names.seat(seat);
            let (from, what) = (names.seat(from), kind(texts, it));
            texts.render(&match incident.map(|it| names.incident(it)) {
                Some(about) => {
                    message!("log-read-about", who = who, from = from, what = what, about = about)
                }
                None => message!("log-read", who = who, from = from, what = what),
            })
        }
        LogEvent::Began(it) => texts.fill("log-began", [("what", names.incident(it).into())]),
        LogEvent::Averted(it) => texts.fill("log-averted", [("what", names.incident(it).into())]),
        LogEvent::Noticed(it, seat) => texts.fill(
            "log-noticed",
            [("what", names.incident(it).into()), ("who", names.seat(seat).into())],
        ),
        LogEvent::Diagnosed(it, seat) => texts.fill(
            "log-diagnosed",
            [("what", names.incident(it).into()), ("who", names.seat(seat).into())],
        ),
        LogEvent::Contained(it) => {
            texts.fill("log-contained", [("what", names.incident(it).into())])
        }
        LogEvent::Public(it) => texts.fill("log-public", [("what", names.incident(it).into())]),
        LogEvent::Dropped(seat, inject, it, why) => {
            let what = order(texts, &view.scenario, &it, true);
            let why = texts.render(&why.reason());
            let (who, about) = (names.seat(seat), view.headline(inject));
            texts.render(&message!("log-dropped", who = who, what = what, about = about, why = why))
        }
        LogEvent::Intervention(it) => {
            let did = intervention(texts, view, it);
            with_reason(cx, did, view.reason(line.at, it))
        }
        LogEvent::DirectRelease(at) => match view.direct_releases.get(at) {
            Some(row) => with_reason(cx, direct_release(cx, view, row), row.reason.as_deref()),
            None => String::new(),
        },
        LogEvent::Reworded(inject) => {
            texts.fill("did-reword", [("what", view.headline(inject).into())])
        }
        LogEvent::Retimed(inject, at) => {
            let (what, at) = (view.headline(inject), view.spell(at));
            texts.fill("did-retime", [("what", what.into()), ("at", at.into())])
        }
        LogEvent::Note(at) => view.notes.get(at).map(|row| note(cx, row)).unwrap_or_default(),
    }
}
