//! What the console remembers of how somebody looks at an exercise: which screen and tab is on,
//! what is selected, what is being written, how large everything is. Nothing of it belongs to the
//! exercise, and nothing here draws: each panel gets the part that it uses.

mod about_editor;
mod coordination;
mod file_picker;
mod going_on;
mod hot_wash;
mod inject_editor;
mod leaving;
mod library;
mod log_filter;
mod message_draft;
mod network;
mod notice;
mod order_form;
mod play;
mod public_display;
mod rating;
mod record;
mod refused;
mod replay;
mod report_dialog;
mod screen;
mod seat_screen;
mod told;
mod typed_text;
mod zoom;

use crate::base::ids::SeatId;

pub use about_editor::{AboutEditor, AboutField, ImprovementPart, PAUSE, taken_up};
pub use coordination::{CoordinationState, SeatOrder};
pub use file_picker::{FilePicker, PathPurpose};
pub use going_on::{GoingOn, Passing};
pub use hot_wash::{HotWashState, MovementSelection};
pub use inject_editor::{AdHocEffect, InjectEditor};
pub use leaving::{Destination, LeaveQuestion};
pub use library::{LibraryState, SavedOrder, SavedQuestion};
pub use log_filter::LogFilter;
pub use message_draft::MessageDraft;
pub use network::NetworkState;
pub use notice::Notice;
pub use order_form::OrderForm;
pub use play::{PlayState, SidePanel, Tab};
pub use public_display::{Discussion, DisplayPage, LONGEST_DISCUSSION, PublicDisplayState};
pub use rating::RatingState;
pub use record::RecordState;
pub use refused::{Refused, RefusedAt};
pub use replay::{FILM_SECONDS, ReplayState, TABS as REPLAY_TABS};
pub use report_dialog::ReportDialog;
pub use screen::Screen;
pub use seat_screen::{HandoverStage, SeatScreen};
pub use told::{ToldSpan, ToldState};
pub use typed_text::{one_line, paragraphs};
pub use zoom::{FOR_SEATS, Zoom};

/// What the console remembers of how somebody looks at an exercise.
#[derive(Debug)]
pub struct UiState {
    /// The screen that is on.
    pub screen: Screen,
    /// The screen that was drawn last, and what lay over all of it.
    pub drawn_screen: Option<(Screen, Option<HandoverStage>)>,
    /// What lies over the whole console, while the people of a seat play on it.
    pub curtain: Option<SeatScreen>,
    /// What is in the window for the people of seats, while there is one.
    pub seat_window: Option<SeatScreen>,
    /// What the facilitator is told, until something else is.
    pub notice: Option<Notice>,
    /// What the facilitator is told until it has been read.
    pub remarks: Vec<Notice>,
    /// A file or a folder that is being chosen.
    pub file_picker: Option<FilePicker>,
    /// Whether to leave an exercise, if that is asked.
    pub leaving: Option<LeaveQuestion>,
    /// The dialog for the after-action report.
    pub report: Option<ReportDialog>,
    /// How large everything is.
    pub zoom: Zoom,
    /// Whether the help page lies over the screen.
    pub shows_help: bool,
    /// What is on the public display.
    pub public_display: PublicDisplayState,
    /// How the library is looked at.
    pub library: LibraryState,
    /// What is looked at in play.
    pub play: PlayState,
    /// What is looked at in the hot wash.
    pub hot_wash: HotWashState,
    /// What is looked at of an exercise that is only told from its record.
    pub record: RecordState,
}

impl Default for UiState {
    fn default() -> Self {
        Self {
            screen: Screen::Library,
            drawn_screen: None,
            curtain: None,
            seat_window: None,
            notice: None,
            remarks: Vec::new(),
            file_picker: None,
            leaving: None,
            report: None,
            zoom: Zoom::default(),
            shows_help: false,
            public_display: PublicDisplayState::default(),
            library: LibraryState::default(),
            play: PlayState::default(),
            hot_wash: HotWashState::default(),
            record: RecordState::default(),
        }
    }
}

impl UiState {
    /// Takes the notice away, or the last remark where there is none.
    pub fn dismiss(&mut self) {
        if self.notice.take().is_none() {
            self.remarks.pop();
        }
    }

    /// A remark has been read.
    pub fn dismiss_remark(&mut self, at: usize) {
        if at < self.remarks.len() {
            self.remarks.remove(at);
        }
    }

    /// What the people of a seat were putting together there was given, and is put together no
    /// longer.
    pub fn clear_order(&mut self, seat: SeatId) {
        if self.play.seat == Some(seat) {
            self.play.order.clear();
        }
        let screens = self.curtain.iter_mut().chain(&mut self.seat_window);
        screens.filter(|it| it.seat() == Some(seat)).for_each(|it| it.order.clear());
    }

    /// What lies over the whole console, if something does.
    pub fn handover(&self) -> Option<HandoverStage> {
        self.curtain.as_ref().map(|it| it.stage)
    }

    /// Whether something lies over the screen and has the keyboard for itself.
    pub fn has_dialog(&self) -> bool {
        self.shows_help
            || self.file_picker.is_some()
            || self.leaving.is_some()
            || self.report.is_some()
            || self.play.has_dialog()
    }
}
