//! What happened, with a filter.

use egui::{Align, Label, Layout, RichText, ScrollArea, TextEdit, Ui};

use crate::base::message::message;
use crate::console::screens::play::PlayDesk;
use crate::console::view::{Happened, LogKind, LogLine, PlayView};

use super::Kit;
use super::parts::{called, empty, heading, toggle};
use super::phrases::{intervention, kind, order};

/// What the log shows.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// What a line must contain.
    pub search: String,
    /// The kinds that are not shown.
    hidden: Vec<LogKind>,
}

/// The log, the newest first.
pub fn log_ui(ui: &mut Ui, kit: &Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    ui.horizontal(|ui| {
        heading(ui, kit, "log");
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let field = TextEdit::singleline(&mut desk.filter.search)
                .hint_text(kit.say("log-search"))
                .desired_width(kit.sizes().control * 4.5);
            let response = called(ui.add(field), kit.say("log-search"));
            if std::mem::take(&mut desk.searches) {
                response.request_focus();
            }
        });
    });
    ui.horizontal_wrapped(|ui| {
        for it in LogKind::ALL {
            let is_shown = !desk.filter.hidden.contains(&it);
            if toggle(ui, kit, it.word(), is_shown).clicked() {
                if is_shown {
                    desk.filter.hidden.push(it);
                } else {
                    desk.filter.hidden.retain(|hidden| *hidden != it);
                }
            }
        }
    });
    if view.log.lines.is_empty() {
        empty(ui, kit, "log-empty");
        return;
    }
    let search = desk.filter.search.trim().to_lowercase();
    let is_shown = |line: &&LogLine| {
        let kind = line.happened.kind();
        !desk.filter.hidden.contains(&kind)
            && (search.is_empty() || text(kit, view, line).to_lowercase().contains(&search))
    };
    let lines: Vec<&LogLine> = view.log.lines.iter().rev().filter(is_shown).collect();
    if lines.is_empty() {
        empty(ui, kit, "log-nothing");
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
                let said = text(kit, view, line);
                ui.add(Label::new(RichText::new(&said).small()).truncate()).on_hover_text(&said);
            });
        }
    });
}

/// A line in words.
fn text(kit: &Kit<'_>, view: &PlayView, line: &LogLine) -> String {
    let (names, words) = (view.names(), kit.words);
    match line.happened {
        Happened::Inject(inject) => {
            words.fill("log-inject", [("what", view.headline(inject).into())])
        }
        Happened::Order(seat, it) => {
            let what = order(words, &view.scenario, &it, true);
            words.fill("log-order", [("who", names.seat(seat).into()), ("what", what.into())])
        }
        Happened::Read(seat, from, it, incident) => {
            let who = names.seat(seat);
            let (from, what) = (names.seat(from), kind(words, it));
            words.render(&match incident.map(|it| names.incident(it)) {
                Some(about) => {
                    message!("log-read-about", who = who, from = from, what = what, about = about)
                }
                None => message!("log-read", who = who, from = from, what = what),
            })
        }
        Happened::Began(it) => words.fill("log-began", [("what", names.incident(it).into())]),
        Happened::Noticed(it, seat) => words.fill(
            "log-noticed",
            [("what", names.incident(it).into()), ("who", names.seat(seat).into())],
        ),
        Happened::Diagnosed(it, seat) => words.fill(
            "log-diagnosed",
            [("what", names.incident(it).into()), ("who", names.seat(seat).into())],
        ),
        Happened::Contained(it) => {
            words.fill("log-contained", [("what", names.incident(it).into())])
        }
        Happened::Public(it) => words.fill("log-public", [("what", names.incident(it).into())]),
        Happened::Intervention(it) => intervention(words, view, it),
    }
}
