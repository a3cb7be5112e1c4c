//! The tabs of the middle, with those panels among them that have no room at the edges. Where they
//! would take too many rows they are a list to choose from.

use egui::{ComboBox, RichText, TextStyle, Ui};

use crate::console::guide::{GuideTarget, mark_target};
use crate::console::keys::Command;
use crate::console::panels::UiContext;
use crate::console::panels::widgets::{self, named, text_width, tipped};
use crate::console::state::{PlayState, SidePanel, Tab};
use crate::console::view::PlayView;

use super::arrangement::Arrangement;

/// In how many rows tabs stand at most.
const ROWS: f32 = 2.0;

/// Something that can be in front.
#[derive(Clone, Copy)]
enum Front {
    Tab(Tab),
    Side(SidePanel),
}

impl Front {
    /// The text with its name and what it is.
    fn word(self) -> &'static str {
        match self {
            Self::Tab(tab) => Command::Tab(tab).word(),
            Self::Side(SidePanel::Seats) => "seats",
            Self::Side(SidePanel::Meters) => "meters",
            Self::Side(SidePanel::Due) => "due",
            Self::Side(SidePanel::Log) => "log",
            Self::Side(SidePanel::Notes) => "notes",
        }
    }

    const fn target(self) -> Option<GuideTarget> {
        match self {
            Self::Tab(Tab::Network) => Some(GuideTarget::Network),
            Self::Tab(Tab::Briefing) => Some(GuideTarget::Briefing),
            Self::Side(SidePanel::Due) => Some(GuideTarget::DecisionsDue),
            Self::Side(SidePanel::Meters) => Some(GuideTarget::Meters),
            _ => None,
        }
    }

    /// Its name: that of the seat, and how many decisions are due.
    fn name(self, cx: &UiContext<'_>, view: &PlayView, state: &PlayState) -> String {
        match (self, state.seat) {
            (Self::Tab(Tab::Seat), Some(seat)) => view.names().short_seat(seat),
            (Self::Side(SidePanel::Due), _) if !view.due.is_empty() => {
                format!("● {} · {}", cx.say(self.word()), view.due.len())
            }
            _ => cx.say(self.word()).to_owned(),
        }
    }

    fn is_on(self, state: &PlayState) -> bool {
        match self {
            Self::Tab(tab) => state.in_front.is_none() && state.tab == tab,
            Self::Side(panel) => state.in_front == Some(panel),
        }
    }

    const fn show(self, state: &mut PlayState) {
        match self {
            Self::Tab(tab) => state.show(tab),
            Self::Side(panel) => state.in_front = Some(panel),
        }
    }
}

pub(super) fn tabs_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    arrangement: &Arrangement,
    state: &mut PlayState,
) {
    let folded = SidePanel::ALL.into_iter().filter(|panel| arrangement.is_folded(*panel));
    let fronts = Tab::ALL.into_iter().map(Front::Tab).chain(folded.map(Front::Side));
    let fronts: Vec<(Front, String)> =
        fronts.map(|front| (front, front.name(cx, view, state))).collect();
    let spacing = ui.spacing();
    let around = spacing.button_padding.x * 2.0 + spacing.item_spacing.x;
    let takes: f32 =
        fronts.iter().map(|(_, name)| text_width(ui, name, TextStyle::Button) + around).sum();
    if ui.available_width() * ROWS < takes {
        list(ui, cx, &fronts, state);
    } else {
        ui.horizontal_wrapped(|ui| row(ui, cx, &fronts, state));
    }
    ui.add_space(cx.sizes().gap * 0.5);
}

fn row(ui: &mut Ui, cx: &UiContext<'_>, fronts: &[(Front, String)], state: &mut PlayState) {
    for (front, name) in fronts {
        let response = widgets::tab(ui, cx, name, front.is_on(state));
        if let Some(target) = front.target() {
            mark_target(ui.ctx(), target, response.rect);
        }
        if tipped(response, cx, front.word()).clicked() {
            front.show(state);
        }
    }
}

fn list(ui: &mut Ui, cx: &UiContext<'_>, fronts: &[(Front, String)], state: &mut PlayState) {
    let is_on = |(front, _): &&(Front, String)| front.is_on(state);
    let name = fronts.iter().find(is_on).map_or("", |(_, name)| name);
    let combo = ComboBox::from_id_salt("tabs")
        .selected_text(RichText::new(name).strong())
        .width(ui.available_width() - ui.spacing().item_spacing.x)
        .height(cx.sizes().control * 14.0)
        .truncate();
    let shown = combo.show_ui(ui, |ui| {
        for (front, name) in fronts {
            if ui.selectable_label(front.is_on(state), name).clicked() {
                front.show(state);
            }
        }
    });
    named(&shown.response, cx, "play-shows", name);
    for target in fronts.iter().filter_map(|(front, _)| front.target()) {
        mark_target(ui.ctx(), target, shown.response.rect);
    }
}
