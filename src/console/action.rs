//! What panels ask for. They change nothing themselves: they queue actions, and
//! [`Console::act`](super::Console::act) does them, one after the other, once a frame.

use std::path::PathBuf;

use crate::base::ids::{InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
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
    /// Run up to a point, and pause there.
    Step(StepTo),
    /// The speed in the current window of the calendar.
    Speed(Speed),
    /// Whether the clock pauses by itself when players must decide.
    StopForDecisions(bool),
    /// ENDEX.
    End,
    /// Go back to before the last step of players or the facilitator.
    Undo,
    /// Go to another branch of the exercise, such as one that was undone.
    Activate(BranchId),
    /// Go on in a new branch from where the exercise was at the end of a minute.
    BranchFrom(Minute),
    /// Intervene, for a reason.
    Intervene(Intervention, String),
    /// Save what was changed about an inject that was not released.
    SaveInject {
        /// The inject.
        inject: InjectId,
        /// Its text from now on, if that has changed.
        text: Option<InjectText>,
        /// When it is to be released, if that has changed.
        at: Option<Minute>,
        /// Why, for the hot wash.
        reason: String,
    },
    /// Release an inject now, with recipients and a text that were chosen.
    ReleaseNow(InjectRelease),
    /// Create and release an ad hoc inject.
    CreateInject {
        /// Sender, headline and text.
        text: InjectText,
        /// Its recipients.
        to: SeatSet,
        /// What it does besides being read.
        effects: Vec<Effect>,
        /// Why, for the hot wash.
        reason: String,
    },
    /// Give a seat to somebody else.
    ChangeHolder(SeatId, Holder),
    /// An action of players at a seat.
    Submit(SeatId, Order),
    /// A note, or a bookmark.
    Note {
        /// The text; empty for a bookmark without words.
        body: String,
        /// Whether it is a place to come back to.
        bookmark: bool,
    },
}

impl SessionCommand {
    /// Whether the facilitator wrote it.
    pub const fn is_inject_text(&self) -> bool {
        matches!(self, Self::SaveInject { .. } | Self::ReleaseNow(_) | Self::CreateInject { .. })
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
    /// Cancel the dry run.
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
    /// To the library. A running exercise is paused, and written to its file.
    OpenLibrary,
    /// To the set-up of a scenario of the library, by its position.
    SetUp(usize),
    /// Change the exercise that is being set up.
    Prepare(SetUpAction),
    /// Begin the exercise that is set up.
    Begin,
    /// Choose, open or save a file.
    File(FileAction),
    /// Look at a seat, or at none.
    OpenSeat(Option<SeatId>),
    /// Look at a seat that has to decide; the keyboard goes to its answers.
    OpenDecision(SeatId),
    /// Open the editor for an inject, to change its text or release it again.
    EditInject(InjectId),
    /// Open the editor for an ad hoc inject.
    NewInject,
    /// The same with the text and the recipients of something that seats were given, by its place
    /// in the list of that.
    ReuseRelease(usize),
    /// Put together an action of the seat that is open, or none.
    DraftOrder(Option<OrderDraft>),
    /// To the hot wash of the exercise that is open, which is paused.
    OpenHotWash,
    /// Choose a decision in the hot wash, by the number of its step, and ask what if.
    ShowDecision(u32),
    /// Say what moved a meter in play, or say it no longer.
    ExplainMovement(Option<MeterSpan>),
    /// Compute where policies would have gone, or stop that.
    PolicyBand(bool),
    /// Say in the hot wash what moved a meter.
    ExplainInHotWash(MeterSpan),
    /// Open or close the public display.
    TogglePublicDisplay,
    /// Back from the hot wash to play.
    BackToPlay,
    /// Ask something of what was played.
    AskQuestion(Question),
    /// What was asked need not be answered.
    CancelQuestion(Topic),
    /// Something for the running exercise.
    Session(SessionCommand),
    /// Dark, light, high contrast, and dark again.
    NextTheme,
    /// Larger or smaller, in steps; 0 is back to the usual.
    Zoom(i8),
    /// Whether to reduce motion.
    ReduceMotion(bool),
    /// Show or hide the help page.
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
    /// Leave the program, if all is written down or somebody says so.
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
