//! What is asked of the running exercise, and what the facilitator is told of it.

use crate::base::explain::Explain;
use crate::console::action::SessionCommand;
use crate::console::open_exercise::CommandOutcome;
use crate::console::state::{MessageDraft, Notice, Refused, RefusedAt};
use crate::scenario::model::Order;
use crate::session::director::{DirectorError, StopReason};

use super::Console;

impl Console {
    pub(super) fn run_session_command(&mut self, command: SessionCommand, wall_ms: i64) {
        let Some(exercise) = &mut self.exercise else { return };
        let ordered_by = match command {
            SessionCommand::Submit(seat, _) => Some(seat),
            _ => None,
        };
        let is_answer = matches!(command, SessionCommand::Submit(_, Order::Choose(_)));
        self.state.play.begin_command(&command);
        let (asked_at, is_inject_text) = (asked_at(&command), command.is_inject_text());
        let done = done(&command);
        let is_message = command.is_message();
        // Nobody has asked for anything while a text is kept.
        if !matches!(command, SessionCommand::WriteAbout(_)) {
            self.state.notice = None;
        }
        if matches!(
            command,
            SessionCommand::Undo | SessionCommand::Activate(_) | SessionCommand::BranchFrom(_)
        ) {
            // What was looked into may not have happened.
            (self.state.play.explained, self.cause_query) = (None, None);
        }
        let is_branch = matches!(command, SessionCommand::BranchFrom(_));
        let releases = command.releases();
        let due = exercise.view().due.len();
        let outcome = exercise.apply(command, wall_ms);
        if releases {
            exercise.refresh();
            // A decision that the facilitator puts opens as one that stops the clock.
            self.state.play.opens_decision =
                due < exercise.view().due.len() && self.guide.is_none();
        }
        if is_branch && outcome.is_ok() {
            self.back_to_play(wall_ms);
        }
        if let (Some(seat), Ok(_)) = (ordered_by, &outcome) {
            self.state.clear_order(seat);
        }
        if is_message && !matches!(outcome, Err(DirectorError::Journal(_))) {
            self.finish_message(outcome, done);
            return;
        }
        let is_answered = is_answer && outcome.is_ok();
        match (&outcome, &mut self.state.play.inject_editor) {
            // Said where it was written.
            (Err(obstacle), Some(inject_editor)) if is_inject_text => {
                inject_editor.refused = Some(self.texts.explain(&obstacle.explanation()));
            }
            (Ok(_), inject_editor) if is_inject_text => {
                *inject_editor = None;
                let what = self.texts.say(done).to_owned();
                self.state.notice = Some(Notice { what, help: None, is_error: false });
            }
            // Said where it was asked for. That nothing can be saved is said to all.
            (Err(DirectorError::Refused(_) | DirectorError::AlreadyAnswered), _)
                if asked_at.is_some() =>
            {
                let why = outcome.as_ref().err().map(Explain::explanation);
                self.state.play.refused = asked_at.zip(why).map(|(at, why)| {
                    let (why, help) = self.texts.explain(&why);
                    Refused { at, why, help }
                });
            }
            _ => self.notify(outcome),
        }
        if is_answered {
            self.begin_grace();
        }
    }

    /// Keeps what is typed about the exercise before anything else is done: it is not lost with
    /// the field in which it stands.
    pub(super) fn keep_typed(&mut self, wall_ms: i64) {
        let Some(exercise) = self.exercise.as_mut().filter(|it| it.not_playable().is_none()) else {
            return;
        };
        let about = self.state.play.about.unkept(&exercise.view().about);
        if !about.is_empty() {
            let outcome = exercise.apply(SessionCommand::WriteAbout(about), wall_ms);
            self.notify(outcome);
        }
    }

    /// What came of a message: that is said where it was written, or it is not written any more.
    fn finish_message(
        &mut self,
        outcome: Result<CommandOutcome, DirectorError>,
        sent: &'static str,
    ) {
        let message = &mut self.state.play.message;
        if let Err(obstacle) = outcome {
            message.refused = Some(self.texts.explain(&obstacle.explanation()));
            return;
        }
        *message = MessageDraft::default();
        let what = self.texts.say(sent).to_owned();
        self.state.notice = Some(Notice { what, help: None, is_error: false });
    }

    /// Says what came of something, if it is worth a word.
    pub(super) fn notify(&mut self, outcome: Result<CommandOutcome, DirectorError>) {
        let texts = self.texts;
        self.state.notice = match outcome {
            Ok(CommandOutcome::Nothing) => return,
            Ok(CommandOutcome::Stopped(stop)) => {
                let Some(exercise) = &mut self.exercise else { return };
                exercise.refresh();
                // The guide says itself what to do next.
                self.state.play.opens_decision =
                    matches!(stop, StopReason::Decision(..)) && self.guide.is_none();
                Some(Notice::stopped(stop, exercise.view(), texts))
            }
            Err(obstacle) => Some(Notice::error(&obstacle.explanation(), texts)),
        };
    }

    pub(super) fn notify_error(&mut self, error: &impl Explain) {
        self.state.notice = Some(Notice::error(&error.explanation(), self.texts));
    }
}

/// What the facilitator is told when a text is given or kept.
const fn done(command: &SessionCommand) -> &'static str {
    match command {
        SessionCommand::SaveInject { .. } => "inject-editor-saved",
        SessionCommand::NoDuff { .. } => "no-duff-sent",
        SessionCommand::SendMessage { .. } => "message-sent",
        _ => "inject-editor-released",
    }
}

/// Where something is asked for that can be refused, if it is told there.
const fn asked_at(command: &SessionCommand) -> Option<RefusedAt> {
    match command {
        SessionCommand::Submit(seat, order) => Some(RefusedAt::of(*seat, *order)),
        SessionCommand::Intervene(..) => Some(RefusedAt::Intervention),
        _ => None,
    }
}
