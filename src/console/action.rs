//! What panels ask for. They change nothing themselves: they queue actions, and
//! [`Console::act`](super::Console::act) does them, one after the other, once a frame.

use std::path::PathBuf;

use crate::base::ids::{InjectId, SeatId, SeatSet};
use crate::scenario::model::{Effect, Order, OrderDraft};
use crate::session::branch::BranchId;
use crate::session::director::{InjectRelease, Speed, StepTo};
use crate::session::holder::Holder;
use crate::session::inject_text::InjectText;
use crate::sim::intervention::Intervention;

use super::hot_wash::{MeterSpan, Question, Topic};

/// Something to be done to the running exercise.
#[derive(Debug, Clone, PartialEq)]
pub enum SessionCommand {
    /// STARTEX, or let the clock run again.
    Run,
    /// PAUSEX.
    Pause,
    /// Go on to a point and stand there.
    Step(StepTo),
    /// How fast time flows in the window that is on.
    Speed(Speed),
    /// Whether time stops by itself when people have to decide.
    StopForDecisions(bool),
    /// ENDEX.
    End,
    /// Take back the last thing that people or the facilitator did.
    Undo,
    /// Go to another course of the exercise, such as one that was undone.
    Activate(BranchId),
    /// Intervene, for a reason.
    Intervene(Intervention, String),
    /// Change the text of an inject that was not released.
    Reword(InjectId, InjectText),
    /// Release an inject now, with recipients and a text that were chosen.
    ReleaseNow(InjectRelease),
    /// Create and release an ad hoc inject.
    CreateInject {
        /// What it says.
        text: InjectText,
        /// To whom.
        to: SeatSet,
        /// What it does besides.
        effects: Vec<Effect>,
        /// Why.
        reason: String,
    },
    /// Give a seat to somebody else.
    ChangeHolder(SeatId, Holder),
    /// An order of people at a seat.
    Submit(SeatId, Order),
    /// A note, or a bookmark.
    Note {
        /// What is noted.
        body: String,
        /// Whether it is a place to come back to.
        bookmark: bool,
    },
}

impl SessionCommand {
    /// Whether the facilitator wrote it.
    pub const fn is_inject_text(&self) -> bool {
        matches!(self, Self::Reword(..) | Self::ReleaseNow(_) | Self::CreateInject { .. })
    }
}

/// What is done to an exercise that is set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetUpAction {
    /// Another country or another way of working together was chosen: load the scenario with it.
    Reload,
    /// Another language was chosen: name everything in it.
    ChangeLanguage,
    /// Play it with policies.
    DryRun,
    /// Give that up.
    StopDryRun,
    /// Look whether something can be saved in the folder that was typed.
    CheckFolder,
}

/// What is done with files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileAction {
    /// Choose a file to open.
    ChooseFile,
    /// Open what is at a place: an exercise, or a scenario to be set up.
    Open(PathBuf),
    /// Choose the folder in which exercises are saved.
    ChooseFolder,
    /// Choose where the exercise that is open is saved from now on.
    ChooseOtherPlace,
    /// A file or a folder was chosen, or none.
    Chosen(Option<PathBuf>),
    /// Try once more to write down what is not in the file, and leave.
    TryLeavingAgain,
    /// Leave, and lose what is not in the file.
    LeaveAnyway,
    /// Stay in the exercise.
    Stay,
}

/// Something a panel asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// To the library. An exercise that runs is paused and kept.
    OpenLibrary,
    /// To the set-up of a scenario of the library, by its position.
    SetUp(usize),
    /// Something about the exercise that is set up.
    Prepare(SetUpAction),
    /// Begin the exercise that is set up.
    Begin,
    /// Something with files.
    File(FileAction),
    /// Look at a seat, or at none.
    OpenSeat(Option<SeatId>),
    /// Open an inject to be written anew, or released again.
    EditInject(InjectId),
    /// Open an inject to be made up.
    NewInject,
    /// Think about an order of the seat that is looked at, or about none.
    DraftOrder(Option<OrderDraft>),
    /// To the hot wash of the exercise that is open. Time stands there.
    OpenHotWash,
    /// Choose a decision in the hot wash, by the number of its step, and ask what if.
    ShowDecision(u32),
    /// Say what moved a meter in play, or say it no longer.
    ExplainMovement(Option<MeterSpan>),
    /// Show the public display what is public, or close it.
    TogglePublicDisplay,
    /// Back from the hot wash to play.
    BackToPlay,
    /// Ask something of what was played.
    AskQuestion(Question),
    /// What was asked need not be answered.
    CancelQuestion(Topic),
    /// Something for the running exercise.
    Session(SessionCommand),
    /// The next theme.
    NextTheme,
    /// Larger or smaller, in steps; 0 is back to the usual.
    Zoom(i8),
    /// Whether nothing should move by itself.
    ReduceMotion(bool),
    /// Show or hide the keys.
    ToggleHelp,
    /// Be led through the exercise step by step, or no longer.
    ToggleGuide,
    /// To the step of the guide before.
    GuideBack,
    /// Past a step of the guide.
    GuideOn,
    /// What was said last has been read.
    Dismiss,
    /// A remark has been read, by its place among those that are shown.
    DismissRemark(usize),
    /// Close the window.
    Quit,
}

/// What was asked for and is not done yet.
#[derive(Debug, Default)]
pub struct ActionQueue(Vec<Action>);

impl ActionQueue {
    /// Asks for something.
    pub fn push(&mut self, action: Action) {
        self.0.push(action);
    }

    /// Asks for something of the running exercise.
    pub fn command(&mut self, command: SessionCommand) {
        self.push(Action::Session(command));
    }

    /// All that was asked for, in order; it is asked for no longer.
    pub fn take(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.0)
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
