//! What happened, with a filter.

use egui::{Align, Label, Layout, RichText, ScrollArea, TextEdit, Ui};

use crate::console::screens::play::PlayState;
use crate::console::view::{LogEvent, LogKind, LogLine, PlayView};

use super::UiContext;
use super::phrases::{intervention, kind, order};
use super::widgets::{called, empty, heading, toggle};

/// What the log shows.
#[derive(Debug, Clone, Default)]
pub struct LogFilter {
    /// What a line must contain.
    pub search: String,
    /// The kinds that are not shown.
    hidden: Vec<LogKind>,
}

/// The log, the newest first.
pub fn log_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, state: &mut PlayState) {
    ui.horizontal(|ui| {
        heading(ui, cx, "log");
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let field = TextEdit::singleline(&mut state.filter.search)
                .hint_text(cx.say("log-search"))
                .desired_width(cx.sizes().control * 4.5);
            let response = called(ui.add(field), cx.say("log-search"));
            if std::mem::take(&mut state.focus_search) {
                response.request_focus();
            }
        });
    });
    ui.horizontal_wrapped(|ui| {
        for it in LogKind::ALL {
            let is_shown = !state.filter.hidden.contains(&it);
            if toggle(ui, cx, it.word(), is_shown).clicked() {
                if is_shown {
                    state.filter.hidden.push(it);
                } else {
                    state.filter.hidden.retain(|hidden| *hidden != it);
                }
            }
        }
    });
    if view.log.lines.is_empty() {
        empty(ui, cx, "log-empty");
        return;
    }
    let search = state.filter.search.trim().to_lowercase();
    let is_shown = |line: &&LogLine| {
        let kind = line.event.kind();
        !state.filter.hidden.contains(&kind)
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
                ui.add(Label::new(RichText::new(&said).small()).truncate()).on_hover_text(&said);
            });
        }
    });
}

/// A line in words.
fn text(cx: &UiContext<'_>, view: &PlayView, line: &LogLine) -> String {
    let (names, words) = (view.names(), cx.words);
    match line.event {
        LogEvent::Inject(inject) => {
            words.fill("log-inject", [("what", view.headline(inject).into())])
        }
        LogEvent::Order(seat, it) => {
            let what = order(words, &view.scenario, &it, true);
            words.fill("log-order", [("who", names.seat(seat).into()), ("what", what.into())])
        }
        LogEvent::Read(seat, from, it, incident) => {
            let gaps = [
                ("who", names.seat(seat).into()),
                ("from", names.seat(from).into()),
                ("what", kind(words, it).into()),
                ("about", incident.map(|it| names.incident(it)).unwrap_or_default().into()),
            ];
            words.fill(if incident.is_some() { "log-read-about" } else { "log-read" }, gaps)
        }
        LogEvent::Began(it) => words.fill("log-began", [("what", names.incident(it).into())]),
        LogEvent::Noticed(it, seat) => words.fill(
            "log-noticed",
            [("what", names.incident(it).into()), ("who", names.seat(seat).into())],
        ),
        LogEvent::Diagnosed(it, seat) => words.fill(
            "log-diagnosed",
            [("what", names.incident(it).into()), ("who", names.seat(seat).into())],
        ),
        LogEvent::Contained(it) => {
            words.fill("log-contained", [("what", names.incident(it).into())])
        }
        LogEvent::Public(it) => words.fill("log-public", [("what", names.incident(it).into())]),
        LogEvent::Intervention(it) => intervention(words, view, it),
    }
}
