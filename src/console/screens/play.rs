//! The third screen: an exercise is played.

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use crate::base::ids::{InjectId, SeatId};
use crate::base::minute::Minute;
use crate::console::action::{Action, ActionQueue};
use crate::console::guide::{GuideTarget, mark_target};
use crate::console::hot_wash::{CauseQuery, MeterSpan};
use crate::console::network_layout::NetworkLayout;
use crate::console::panels::UiContext;
use crate::console::panels::causes::causes_ui;
use crate::console::panels::due::due_ui;
use crate::console::panels::feed::feed_ui;
use crate::console::panels::incidents::incidents_ui;
use crate::console::panels::inject_editor::{InjectEditor, inject_editor_ui};
use crate::console::panels::log::{LogFilter, log_ui};
use crate::console::panels::markdown::markdown_ui;
use crate::console::panels::meters::meters_ui;
use crate::console::panels::msel::msel_ui;
use crate::console::panels::network::network_ui;
use crate::console::panels::notes::notes_ui;
use crate::console::panels::order::OrderDraft;
use crate::console::panels::seat::seat_ui;
use crate::console::panels::seats::seats_ui;
use crate::console::panels::timeline::timeline_ui;
use crate::console::panels::top_bar::top_bar_ui;
use crate::console::panels::widgets::{self, panel_frame, tipped};
use crate::console::view::{InjectRow, PlayView};
use crate::scenario::model::Gauge;

/// What is in the middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// The master scenario events list.
    #[default]
    Msel,
    /// Incidents.
    Incidents,
    /// What the public hears.
    Public,
    /// A seat from inside.
    Seat,
    /// The agencies as a picture.
    Network,
    /// What everybody was told before.
    Briefing,
}

impl Tab {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Msel, Self::Network, Self::Incidents, Self::Public, Self::Seat, Self::Briefing];

    /// The text that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Msel => "tab-msel",
            Self::Incidents => "tab-incidents",
            Self::Public => "tab-public",
            Self::Seat => "tab-seat",
            Self::Network => "tab-network",
            Self::Briefing => "tab-briefing",
        }
    }
}

/// How the facilitator has arranged the console. Nothing of it belongs to the exercise.
#[derive(Debug, Default)]
pub struct PlayState {
    /// What is in the middle.
    pub tab: Tab,
    /// The seat that is looked at.
    pub seat: Option<SeatId>,
    /// Why the facilitator intervenes, in words.
    pub reason: String,
    /// What the log shows.
    pub filter: LogFilter,
    /// Whether the search is to get the keyboard.
    pub focus_search: bool,
    /// A note that is being written.
    pub note: String,
    /// An order that is being put together.
    pub order: OrderDraft,
    /// Something that is being written.
    pub inject_editor: Option<InjectEditor>,
    /// Where things stand in the picture, if there is room for it.
    pub picture: Option<NetworkLayout>,
    /// The seat whose ties are to be seen before all others.
    pub focus: Option<SeatId>,
    /// The movement of a meter whose causes are shown.
    pub explained: Option<MeterSpan>,
    /// Whether ENDEX waits for a yes.
    pub confirms_end: bool,
}

impl PlayState {
    /// Opens a seat.
    pub fn open_seat(&mut self, seat: SeatId, actions: &mut ActionQueue) {
        if self.seat != Some(seat) {
            self.order.clear();
        }
        self.seat = Some(seat);
        self.tab = Tab::Seat;
        actions.push(Action::OpenSeat(Some(seat)));
    }

    /// Closes the seat.
    pub fn close_seat(&mut self, actions: &mut ActionQueue) {
        self.seat = None;
        self.order.clear();
        self.tab = Tab::Msel;
        actions.push(Action::OpenSeat(None));
    }

    /// Shows the causes of a movement, or none.
    pub fn explain(&mut self, span: Option<MeterSpan>, actions: &mut ActionQueue) {
        if self.explained != span {
            self.explained = span;
            actions.push(Action::ExplainMovement(span));
        }
    }

    /// Shows what moved a meter last.
    pub fn explain_last(&mut self, view: &PlayView, gauge: Gauge, actions: &mut ActionQueue) {
        match view.movements(gauge).last() {
            Some(last) => self.explain(Some(*last), actions),
            None => self.explain_all(view, gauge, actions),
        }
    }

    /// Shows what moved a meter since the start.
    pub fn explain_all(&mut self, view: &PlayView, gauge: Gauge, actions: &mut ActionQueue) {
        self.explain(Some(MeterSpan { gauge, from: None, to: view.clock.now }), actions);
    }

    /// Goes on to the movement before or after the one whose causes are shown.
    pub fn step_movement(&mut self, view: &PlayView, is_forward: bool, actions: &mut ActionQueue) {
        let Some(shown) = self.explained else { return };
        let all = view.movements(shown.gauge);
        let next = if is_forward {
            all.iter().find(|it| shown.to < it.to)
        } else {
            // From the whole exercise it goes to the last movement.
            let end = if shown.from.is_none() && all.first() != Some(&shown) {
                Minute::NEVER
            } else {
                shown.to
            };
            all.iter().rfind(|it| it.to < end)
        };
        if let Some(next) = next {
            self.explain(Some(*next), actions);
        }
    }

    /// Opens an inject to be written anew, or sent again.
    pub fn edit(&mut self, row: &InjectRow) {
        self.write(Some(row.inject), || InjectEditor::of(row));
    }

    /// Opens something to be made up.
    pub fn create_inject(&mut self, view: &PlayView) {
        self.write(None, || InjectEditor::ad_hoc(view));
    }

    /// Goes on with what was begun, if it is about the same.
    fn write(&mut self, about: Option<InjectId>, begin: impl FnOnce() -> InjectEditor) {
        match &mut self.inject_editor {
            Some(inject_editor) if inject_editor.is_about(about) => inject_editor.open(),
            inject_editor => *inject_editor = Some(begin()),
        }
    }

    /// Whether something is in front of the console and has the keyboard for itself.
    pub fn has_dialog(&self) -> bool {
        self.confirms_end
            || self.inject_editor.as_ref().is_some_and(|inject_editor| inject_editor.is_open)
    }

    /// The reason that was written, or the usual one.
    pub fn reason_or(&self, usual: &str) -> String {
        let reason = self.reason.trim();
        if reason.is_empty() { usual.to_owned() } else { reason.to_owned() }
    }
}

/// The screen.
pub fn play_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (cause_query, state): (Option<&CauseQuery>, &mut PlayState),
) {
    state.picture = None;
    state.focus = None;
    let sizes = cx.sizes();
    let frame = panel_frame(cx);
    let slim = frame.inner_margin(Margin::symmetric(sizes.pad as i8, sizes.gap as i8));
    Panel::top("top").frame(slim).show(ui, |ui| top_bar_ui(ui, cx, view, state));
    let bare = frame.inner_margin(Margin::symmetric(sizes.pad as i8, 2));
    Panel::top("ribbon").frame(bare).show(ui, |ui| timeline_ui(ui, cx, view));
    Panel::bottom("below")
        .frame(frame)
        .resizable(true)
        .default_size(sizes.bottom)
        .size_range(120.0..=sizes.bottom * 2.0)
        .show(ui, |ui| below(ui, cx, view, state));
    Panel::left("seats")
        .frame(frame)
        .resizable(true)
        .default_size(sizes.left)
        .size_range(160.0..=sizes.left * 1.8)
        .show(ui, |ui| seats_ui(ui, cx, view, state));
    let meters = Panel::right("meters")
        .frame(frame)
        .resizable(true)
        .default_size(sizes.right)
        .size_range(200.0..=sizes.right * 2.0)
        .show(ui, |ui| meters_ui(ui, cx, view, state));
    mark_target(ui.ctx(), GuideTarget::Meters, meters.response.rect);
    // The picture shows through.
    let ground = Frame::new().inner_margin(Margin::same(sizes.pad as i8));
    CentralPanel::default().frame(ground).show(ui, |ui| middle(ui, cx, view, state));
    if let Some(cause_query) = cause_query {
        causes_ui(ui, cx, view, (cause_query, state), meters.response.rect.left_top());
    }
    inject_editor_ui(ui, cx, view, state);
}

/// Decisions, log and notes, side by side.
fn below(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, state: &mut PlayState) {
    let sizes = cx.sizes();
    let bare = Frame::new();
    let whole = ui.available_width();
    let due = Panel::left("due")
        .frame(bare.inner_margin(Margin { right: sizes.pad as i8, ..Margin::ZERO }))
        .resizable(true)
        .default_size(whole * 0.3)
        .show(ui, |ui| {
            ui.take_available_width();
            due_ui(ui, cx, view, state);
        });
    Panel::right("notes")
        .frame(bare.inner_margin(Margin { left: sizes.pad as i8, ..Margin::ZERO }))
        .resizable(true)
        .default_size(whole * 0.27)
        .show(ui, |ui| {
            ui.take_available_width();
            notes_ui(ui, cx, view, state);
        });
    mark_target(ui.ctx(), GuideTarget::Due, due.response.rect);
    let inner = bare.inner_margin(Margin::symmetric(sizes.pad as i8, 0));
    CentralPanel::default().frame(inner).show(ui, |ui| log_ui(ui, cx, view, state));
}

fn middle(ui: &mut Ui, cx: &mut UiContext<'_>, view: &PlayView, state: &mut PlayState) {
    ui.horizontal(|ui| {
        for tab in Tab::ALL {
            let is_on = state.tab == tab;
            let name = match (tab, state.seat) {
                (Tab::Seat, Some(seat)) => view.names().short_seat(seat),
                _ => cx.say(tab.word()).to_owned(),
            };
            let response = widgets::tab(ui, cx, &name, is_on);
            let target = match tab {
                Tab::Network => Some(GuideTarget::Network),
                Tab::Briefing => Some(GuideTarget::Briefing),
                _ => None,
            };
            if let Some(target) = target {
                mark_target(ui.ctx(), target, response.rect);
            }
            if tipped(response, cx, tab.word()).clicked() {
                state.tab = tab;
            }
        }
    });
    ui.add_space(cx.sizes().gap * 0.5);
    match state.tab {
        Tab::Msel => msel_ui(ui, cx, view, state),
        Tab::Incidents => incidents_ui(ui, cx, view, state),
        Tab::Public => feed_ui(ui, cx, view),
        Tab::Network => network_ui(ui, cx, view, state),
        Tab::Seat => seat_ui(ui, cx, view, state),
        Tab::Briefing => {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(cx.sizes().reading.min(ui.available_width()));
                markdown_ui(ui, view.scenario.text("scenario-briefing"));
            });
        }
    }
}
