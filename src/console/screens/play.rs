//! The third screen: an exercise is played.

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use crate::base::ids::{InjectId, SeatId};
use crate::base::minute::Minute;
use crate::console::action::{Action, Actions};
use crate::console::guide::{Spot, mark};
use crate::console::hot_wash::{Inquiry, Span};
use crate::console::layout::Layout;
use crate::console::panels::Kit;
use crate::console::panels::causes::causes_ui;
use crate::console::panels::due::due_ui;
use crate::console::panels::feed::feed_ui;
use crate::console::panels::incidents::incidents_ui;
use crate::console::panels::letter::{Letter, letter_ui};
use crate::console::panels::log::{Filter, log_ui};
use crate::console::panels::markdown::markdown_ui;
use crate::console::panels::meters::meters_ui;
use crate::console::panels::msel::msel_ui;
use crate::console::panels::network::network_ui;
use crate::console::panels::notes::notes_ui;
use crate::console::panels::order::Draft;
use crate::console::panels::parts::{self, panel_frame, tipped};
use crate::console::panels::ribbon::ribbon_ui;
use crate::console::panels::seat::seat_ui;
use crate::console::panels::seats::seats_ui;
use crate::console::panels::top_bar::top_bar_ui;
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

/// How the facilitator has arranged the desk. Nothing of it belongs to the exercise.
#[derive(Debug, Default)]
pub struct PlayDesk {
    /// What is in the middle.
    pub tab: Tab,
    /// The seat that is looked at.
    pub seat: Option<SeatId>,
    /// Why the facilitator intervenes, in words.
    pub reason: String,
    /// What the log shows.
    pub filter: Filter,
    /// Whether the search is to get the keyboard.
    pub searches: bool,
    /// A note that is being written.
    pub note: String,
    /// An order that is being put together.
    pub order: Draft,
    /// Something that is being written.
    pub letter: Option<Letter>,
    /// Where things stand in the picture, if there is room for it.
    pub picture: Option<Layout>,
    /// The seat whose ties are to be seen before all others.
    pub focus: Option<SeatId>,
    /// The movement of a meter whose causes are shown.
    pub explains: Option<Span>,
    /// Whether ENDEX waits for a yes.
    pub asks_for_end: bool,
}

impl PlayDesk {
    /// Opens a seat.
    pub fn look_at(&mut self, seat: SeatId, actions: &mut Actions) {
        if self.seat != Some(seat) {
            self.order.clear();
        }
        self.seat = Some(seat);
        self.tab = Tab::Seat;
        actions.push(Action::Look(Some(seat)));
    }

    /// Closes the seat.
    pub fn look_away(&mut self, actions: &mut Actions) {
        self.seat = None;
        self.order.clear();
        self.tab = Tab::Msel;
        actions.push(Action::Look(None));
    }

    /// Shows the causes of a movement, or none.
    pub fn explain(&mut self, span: Option<Span>, actions: &mut Actions) {
        if self.explains != span {
            self.explains = span;
            actions.push(Action::Explain(span));
        }
    }

    /// Shows what moved a meter last.
    pub fn explain_last(&mut self, view: &PlayView, gauge: Gauge, actions: &mut Actions) {
        match view.movements(gauge).last() {
            Some(last) => self.explain(Some(*last), actions),
            None => self.explain_all(view, gauge, actions),
        }
    }

    /// Shows what moved a meter since the start.
    pub fn explain_all(&mut self, view: &PlayView, gauge: Gauge, actions: &mut Actions) {
        self.explain(Some(Span { gauge, from: None, to: view.clock.now }), actions);
    }

    /// Goes on to the movement before or after the one whose causes are shown.
    pub fn walk_movements(&mut self, view: &PlayView, is_forward: bool, actions: &mut Actions) {
        let Some(shown) = self.explains else { return };
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
        self.write(Some(row.inject), || Letter::of(row));
    }

    /// Opens something to be made up.
    pub fn make_up(&mut self, view: &PlayView) {
        self.write(None, || Letter::made_up(view));
    }

    /// Goes on with what was begun, if it is about the same.
    fn write(&mut self, about: Option<InjectId>, begin: impl FnOnce() -> Letter) {
        match &mut self.letter {
            Some(letter) if letter.is_about(about) => letter.open(),
            letter => *letter = Some(begin()),
        }
    }

    /// Whether something is in front of the desk and has the keyboard for itself.
    pub fn is_covered(&self) -> bool {
        self.asks_for_end || self.letter.as_ref().is_some_and(|letter| letter.is_open)
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
    kit: &mut Kit<'_>,
    view: &PlayView,
    (inquiry, desk): (Option<&Inquiry>, &mut PlayDesk),
) {
    desk.picture = None;
    desk.focus = None;
    let sizes = kit.sizes();
    let frame = panel_frame(kit);
    let slim = frame.inner_margin(Margin::symmetric(sizes.pad as i8, sizes.gap as i8));
    Panel::top("top").frame(slim).show(ui, |ui| top_bar_ui(ui, kit, view, desk));
    let bare = frame.inner_margin(Margin::symmetric(sizes.pad as i8, 2));
    Panel::top("ribbon").frame(bare).show(ui, |ui| ribbon_ui(ui, kit, view));
    Panel::bottom("below")
        .frame(frame)
        .resizable(true)
        .default_size(sizes.bottom)
        .size_range(120.0..=sizes.bottom * 2.0)
        .show(ui, |ui| below(ui, kit, view, desk));
    Panel::left("seats")
        .frame(frame)
        .resizable(true)
        .default_size(sizes.left)
        .size_range(160.0..=sizes.left * 1.8)
        .show(ui, |ui| seats_ui(ui, kit, view, desk));
    let meters = Panel::right("meters")
        .frame(frame)
        .resizable(true)
        .default_size(sizes.right)
        .size_range(200.0..=sizes.right * 2.0)
        .show(ui, |ui| meters_ui(ui, kit, view, desk));
    mark(ui.ctx(), Spot::Meters, meters.response.rect);
    // The picture shows through.
    let ground = Frame::new().inner_margin(Margin::same(sizes.pad as i8));
    CentralPanel::default().frame(ground).show(ui, |ui| middle(ui, kit, view, desk));
    if let Some(inquiry) = inquiry {
        causes_ui(ui, kit, view, (inquiry, desk), meters.response.rect.left_top());
    }
    letter_ui(ui, kit, view, desk);
}

/// Decisions, log and notes, side by side.
fn below(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    let sizes = kit.sizes();
    let bare = Frame::new();
    let whole = ui.available_width();
    let due = Panel::left("due")
        .frame(bare.inner_margin(Margin { right: sizes.pad as i8, ..Margin::ZERO }))
        .resizable(true)
        .default_size(whole * 0.3)
        .show(ui, |ui| {
            ui.take_available_width();
            due_ui(ui, kit, view, desk);
        });
    Panel::right("notes")
        .frame(bare.inner_margin(Margin { left: sizes.pad as i8, ..Margin::ZERO }))
        .resizable(true)
        .default_size(whole * 0.27)
        .show(ui, |ui| {
            ui.take_available_width();
            notes_ui(ui, kit, view, desk);
        });
    mark(ui.ctx(), Spot::Due, due.response.rect);
    let inner = bare.inner_margin(Margin::symmetric(sizes.pad as i8, 0));
    CentralPanel::default().frame(inner).show(ui, |ui| log_ui(ui, kit, view, desk));
}

fn middle(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView, desk: &mut PlayDesk) {
    ui.horizontal(|ui| {
        for tab in Tab::ALL {
            let is_on = desk.tab == tab;
            let name = match (tab, desk.seat) {
                (Tab::Seat, Some(seat)) => view.names().short_seat(seat),
                _ => kit.say(tab.word()).to_owned(),
            };
            let response = parts::tab(ui, kit, &name, is_on);
            let spot = match tab {
                Tab::Network => Some(Spot::Network),
                Tab::Briefing => Some(Spot::Briefing),
                _ => None,
            };
            if let Some(spot) = spot {
                mark(ui.ctx(), spot, response.rect);
            }
            if tipped(response, kit, tab.word()).clicked() {
                desk.tab = tab;
            }
        }
    });
    ui.add_space(kit.sizes().gap * 0.5);
    match desk.tab {
        Tab::Msel => msel_ui(ui, kit, view, desk),
        Tab::Incidents => incidents_ui(ui, kit, view, desk),
        Tab::Public => feed_ui(ui, kit, view),
        Tab::Network => network_ui(ui, kit, view, desk),
        Tab::Seat => seat_ui(ui, kit, view, desk),
        Tab::Briefing => {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(kit.sizes().reading.min(ui.available_width()));
                markdown_ui(ui, view.scenario.text("scenario-briefing"));
            });
        }
    }
}
