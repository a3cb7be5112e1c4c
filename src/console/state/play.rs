//! What is looked at and written on the play screen.

use strum::{EnumCount, VariantArray};

use crate::base::ids::{InjectId, SeatId};
use crate::base::variants::array;
use crate::console::action::SessionCommand;
use crate::console::hot_wash::MeterSpan;
use crate::console::pacing::Pacing;
use crate::console::view::{CoordinationSpan, DirectReleaseRow, InjectRow, PlayView};

use super::{
    AboutEditor, CoordinationState, GoingOn, InjectEditor, LogFilter, MessageDraft, NetworkState,
    OrderForm, RatingState, Refused,
};

/// What is in the middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, EnumCount, VariantArray)]
pub enum Tab {
    /// The master scenario events list.
    #[default]
    Msel,
    /// The agencies as a picture.
    Network,
    Incidents,
    /// What the public hears.
    Public,
    /// A seat from inside.
    Seat,
    /// What everybody was told before.
    Briefing,
    /// What is met, open and missed.
    Objectives,
    /// How the agencies work together.
    Coordination,
}

impl Tab {
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

/// A panel at an edge of the play screen, which is opened in the middle where the edge has no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumCount, VariantArray)]
pub enum SidePanel {
    Seats,
    Meters,
    /// Decisions due.
    Due,
    Log,
    Notes,
}

impl SidePanel {
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);
}

/// How the facilitator has arranged the play screen.
#[derive(Debug, Default)]
pub struct PlayState {
    /// What is in the middle.
    pub tab: Tab,
    /// What is in the middle instead, if it has no room at its edge.
    pub in_front: Option<SidePanel>,
    /// The seat that is open.
    pub seat: Option<SeatId>,
    /// Whether the keyboard goes to the answers of that seat.
    pub focus_answers: bool,
    /// Whether somebody goes from one decision to the next by key: it is not the one that has
    /// opened by itself.
    pub walks_decisions: bool,
    /// Whether a decision has come up that is to be opened.
    pub opens_decision: bool,
    /// Whether somebody was writing when it was drawn last.
    pub is_typing: bool,
    /// How time passes, and what stops it.
    pub pacing: Pacing,
    /// What goes on by itself after an answer.
    pub going_on: GoingOn,
    /// An order of that seat that is being put together.
    pub order: OrderForm,
    /// What was refused last, until something else is asked for.
    pub refused: Option<Refused>,
    /// Why the facilitator intervenes, in words.
    pub reason: String,
    /// The draft in the editor of injects.
    pub inject_editor: Option<InjectEditor>,
    /// A message to seats that is being written.
    pub message: MessageDraft,
    /// What the log shows.
    pub log: LogFilter,
    /// A note that is being written.
    pub note: String,
    /// What is typed about the exercise as a whole, here and in the hot wash.
    pub about: AboutEditor,
    /// A rating that is being written, here and in the hot wash.
    pub rating: RatingState,
    /// The picture of the network.
    pub network: NetworkState,
    /// How the agencies work together.
    pub coordination: CoordinationState,
    /// The movement of a meter whose causes are shown.
    pub explained: Option<MeterSpan>,
    /// Whether ENDEX waits for a yes.
    pub confirms_end: bool,
}

impl PlayState {
    /// Before something is done to the exercise.
    pub fn begin_command(&mut self, command: &SessionCommand) {
        // Nobody has asked for anything while a text is kept.
        if matches!(command, SessionCommand::WriteAbout(_)) {
            return;
        }
        self.refused = None;
        // Whoever does something else decides by that what comes next.
        self.going_on.stay();
        if command.sets_pace() {
            self.going_on = GoingOn::default();
        }
    }

    pub fn open_seat(&mut self, seat: SeatId) {
        if self.seat != Some(seat) {
            self.order.clear();
            self.refused = None;
        }
        self.seat = Some(seat);
        self.walks_decisions = false;
        self.show(Tab::Seat);
    }

    pub const fn close_seat(&mut self) {
        self.seat = None;
        self.order.clear();
        self.show(Tab::Msel);
    }

    /// Brings a tab to the front.
    pub const fn show(&mut self, tab: Tab) {
        self.tab = tab;
        self.in_front = None;
    }

    /// Whether ratings are in front.
    pub fn shows_ratings(&self) -> bool {
        self.tab == Tab::Objectives && self.in_front.is_none()
    }

    /// Which part of the exercise is to be measured, if its measures are in front.
    pub fn measured(&self) -> Option<CoordinationSpan> {
        let is_shown = self.tab == Tab::Coordination && self.in_front.is_none();
        is_shown.then_some(self.coordination.span)
    }

    /// Opens the editor for an inject.
    pub fn edit_inject(&mut self, row: &InjectRow) {
        self.write(Some(row.inject), || InjectEditor::of(row));
    }

    /// Opens the editor for an ad hoc inject.
    pub fn create_inject(&mut self, view: &PlayView) {
        self.write(None, || InjectEditor::ad_hoc(view));
    }

    /// Opens the editor for an ad hoc inject that begins with what seats were given before.
    pub fn reuse_release(&mut self, row: &DirectReleaseRow) {
        self.inject_editor = Some(InjectEditor::reusing(row));
    }

    /// Goes on with what was begun, if it is about the same.
    fn write(&mut self, about: Option<InjectId>, begin: impl FnOnce() -> InjectEditor) {
        match &mut self.inject_editor {
            Some(editor) if editor.inject == about => editor.open(),
            editor => *editor = Some(begin()),
        }
    }

    /// Whether something lies over the screen and has the keyboard for itself.
    pub fn has_dialog(&self) -> bool {
        self.confirms_end
            || self.message.is_open
            || self.inject_editor.as_ref().is_some_and(|editor| editor.is_open)
    }
}
