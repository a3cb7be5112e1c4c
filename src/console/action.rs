//! What panels ask for. They change nothing themselves: they queue actions, and
//! [`Console::act`](super::Console::act) does them, one after the other, once a frame.

use std::path::PathBuf;

use crate::base::ids::{InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::{Effect, Order, OrderDraft};
use crate::session::about::About;
use crate::session::branch::BranchId;
use crate::session::director::{InjectRelease, SkipStops, Speed, StepTo};
use crate::session::holder::Holder;
use crate::session::inject_text::InjectText;
use crate::session::journal::{Grade, Rated};
use crate::sim::intervention::Intervention;

use super::hot_wash::{DebriefPage, MeterSpan, Question, Topic};
use super::pacing::Pacing;
use super::view::SeatPlace;

/// Something to be done to the running exercise.
#[derive(Debug, Clone, PartialEq)]
pub enum SessionCommand {
    /// STARTEX, or let the clock run again.
    Run,
    /// PAUSEX.
    Pause,
    /// Run up to a point, and pause there.
    Step(StepTo),
    /// Skip quiet time up to what matters; STARTEX, if that is still to come.
    Skip(SkipStops),
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
    /// Tell seats something of the facilitator's own; nothing else happens.
    SendMessage {
        /// Sender, headline and text.
        text: InjectText,
        /// Its recipients.
        to: SeatSet,
        /// Why it is in the hot wash.
        reason: String,
    },
    /// Tell seats of a real emergency, and pause.
    NoDuff {
        /// The headline, and the text after it.
        text: (String, String),
        /// Its recipients.
        to: SeatSet,
    },
    /// Give a seat to somebody else.
    ChangeHolder(SeatId, Holder),
    /// An action of players at a seat.
    Submit(SeatId, Order),
    /// What is written about the exercise as a whole.
    WriteAbout(Vec<About>),
    /// An evaluator says how well something went that the exercise was to show.
    Rate {
        /// The objective or the expected action.
        about: Rated,
        /// The rating.
        grade: Grade,
        /// Why, in a sentence; may be empty.
        comment: String,
        /// Who says so; may be empty.
        evaluator: String,
    },
    /// A note, or a bookmark.
    Note {
        /// The text; empty for a bookmark without words.
        body: String,
        /// Whether it is a place to come back to.
        bookmark: bool,
    },
}

impl SessionCommand {
    /// Whether it says how time passes from now on, or where.
    pub const fn sets_pace(&self) -> bool {
        matches!(
            self,
            Self::Run
                | Self::Pause
                | Self::Step(_)
                | Self::Skip(_)
                | Self::End
                | Self::Undo
                | Self::Activate(_)
                | Self::BranchFrom(_)
        )
    }

    /// Whether it gives seats a planned inject.
    pub const fn releases(&self) -> bool {
        matches!(self, Self::ReleaseNow(_) | Self::Intervene(Intervention::Release(_), _))
    }

    /// Whether the facilitator wrote it.
    pub const fn is_inject_text(&self) -> bool {
        matches!(self, Self::SaveInject { .. } | Self::ReleaseNow(_) | Self::CreateInject { .. })
    }

    /// Whether it is a message of the facilitator's own.
    pub const fn is_message(&self) -> bool {
        matches!(self, Self::SendMessage { .. } | Self::NoDuff { .. })
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
    /// Save in the other folder that is offered.
    UseOtherFolder,
}

/// What is done with files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileAction {
    /// Choose a file to open.
    ChooseFile,
    /// Open what is at a place: an exercise, or a scenario to be set up.
    Open(PathBuf),
    /// Do something with a saved exercise.
    Saved(SavedAction),
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

/// What is done with the after-action report of an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReportAction {
    /// Choose for whom it is and as what, for the exercise in a file.
    Open(PathBuf),
    /// The same for the exercise that is open.
    OfExercise,
    /// Make it as it was chosen, and save it.
    Save,
    /// Give up making it.
    Stop,
    /// Choose nothing any more.
    Close,
}

/// What is done with a saved exercise that is not open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SavedAction {
    /// Play it again beside the window, and compare every state.
    Verify(PathBuf),
    /// Give its file another name.
    Rename(PathBuf, String),
    /// Copy it.
    Copy(PathBuf),
    /// Put it into the trash.
    Delete(PathBuf),
}

/// Where a screen for the people of seats goes on to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeatScreenStep {
    /// Cover everything, and call the people of a seat.
    HandOver(SeatId),
    /// They are there: show what their seat sees.
    Show(SeatId),
    /// Cover everything, and call nobody.
    Hide,
    /// Ask whether it is the facilitator who wants to go on.
    AskBack,
    /// It is: show everything; in a window of its own, close that.
    Leave,
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
    /// Save role sheets and injects of the exercise that is set up, to be printed.
    PrintSetUp,
    /// Save the injects of the exercise that is played, to be printed.
    PrintInjects,
    /// Do something with the after-action report.
    Report(ReportAction),
    /// Begin the exercise that is set up.
    Begin,
    /// Choose, open or save a file.
    File(FileAction),
    /// Look at a seat, or at none.
    OpenSeat(Option<SeatId>),
    /// Look at a seat that has to decide; the keyboard goes to its answers.
    OpenDecision(SeatId),
    /// To the decision that stopped the clock, with what was told about it left in sight.
    OpenFirstDue,
    /// To the next decision that is due, or else let time pass as it did before.
    GoOn,
    /// Nothing goes on by itself.
    Stay,
    /// Open the editor for an inject, to change its text or release it again.
    EditInject(InjectId),
    /// Open the editor for an ad hoc inject.
    NewInject,
    /// Write a message to these seats, or to all.
    WriteMessage(Option<SeatId>),
    /// The same with the text and the recipients of something that seats were given, by its place
    /// in the list of that.
    ReuseRelease(usize),
    /// Put together an action of the seat that is looked at somewhere, or none.
    DraftOrder(SeatPlace, Option<OrderDraft>),
    /// A screen for the people of seats goes on.
    SeatScreen(SeatPlace, SeatScreenStep),
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
    /// Show a part of the hot wash to the room, or no longer.
    ShowToRoom(DebriefPage),
    /// Back from the hot wash to play.
    BackToPlay,
    /// Ask something of what was played.
    AskQuestion(Question),
    /// What was asked need not be answered.
    CancelQuestion(Topic),
    /// Something for the running exercise.
    Session(SessionCommand),
    /// How time passes from now on, and what stops it.
    SetPacing(Pacing),
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
