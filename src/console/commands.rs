//! What commands given by key do, with what is on the screen.

use crate::base::minute::Minute;
use crate::scenario::model::{Gauge, Order};
use crate::session::director::{SessionState, StepTo};

use super::action::{Action, ActionQueue, FileAction, SeatScreenStep, SessionCommand};
use super::hot_wash::{HotWash, Topic};
use super::keys::Command;
use super::state::{HotWashState, PlayState, SidePanel, Tab};
use super::view::{PlayView, SeatPlace, SeatView, TimeScale};

/// Does what a command says on the screens where nothing is played.
pub fn run_anywhere(command: Command, actions: &mut ActionQueue) {
    match command {
        Command::Theme => actions.push(Action::NextTheme),
        Command::Larger => actions.push(Action::Zoom(1)),
        Command::Smaller => actions.push(Action::Zoom(-1)),
        Command::UsualSize => actions.push(Action::Zoom(0)),
        Command::PublicDisplay => actions.push(Action::TogglePublicDisplay),
        Command::Guide => actions.push(Action::ToggleGuide),
        Command::Help => actions.push(Action::ToggleHelp),
        Command::Close => actions.push(Action::Dismiss),
        Command::OpenFile => actions.push(Action::File(FileAction::ChooseFile)),
        _ => {}
    }
}

/// Does what a command says where only the record of an exercise is told.
pub fn run_in_record(command: Command, actions: &mut ActionQueue) {
    match command {
        Command::Back => actions.push(Action::OpenLibrary),
        other => run_anywhere(other, actions),
    }
}

/// Does what a command says in the hot wash.
pub fn run_in_hot_wash(
    command: Command,
    (view, hot_wash): (&PlayView, &HotWash),
    state: &mut HotWashState,
    actions: &mut ActionQueue,
) {
    let (played, selection, replay) = (&hot_wash.played, &mut state.selection, &mut state.replay);
    let until = view.clock.now;
    let is_moment = replay.minute.is_some();
    match command {
        Command::Film => {
            replay.play_or_stop(&TimeScale::new(&view.scenario.calendar), until);
        }
        Command::Slower => replay.slower(),
        Command::Faster => replay.faster(),
        Command::ToStart => replay.look_at(Minute::START),
        Command::ToEnd => replay.look_at(until),
        Command::Back if is_moment => replay.leave(),
        Command::Before if is_moment => replay.walk(view, false),
        Command::Next if is_moment => replay.walk(view, true),
        Command::Topic(topic) if is_moment => {
            replay.leave();
            state.topic = topic;
        }
        Command::Back if selection.is_part() => selection.choose_all(played, actions),
        Command::Back => actions.push(Action::BackToPlay),
        Command::Before => selection.walk(played, false, actions),
        Command::Next => selection.walk(played, true, actions),
        Command::Why => {
            state.topic = Topic::Why;
            selection.ask_why(played, actions);
        }
        Command::Topic(topic) => state.topic = topic,
        other => run_anywhere(other, actions),
    }
}

/// Does what a command says on a screen for the people of seats, which shows one or none. How large
/// everything is, is chosen in the console alone.
pub fn run_on_seat_screen(
    command: Command,
    place: SeatPlace,
    shown: Option<&SeatView>,
    actions: &mut ActionQueue,
) {
    match (command, shown) {
        (Command::Answer(option), Some(seat_view)) => answer(seat_view, option, actions),
        (Command::Hide, _) => actions.push(Action::SeatScreen(place, SeatScreenStep::Hide)),
        (Command::Larger | Command::Smaller | Command::UsualSize, _)
            if place == SeatPlace::Console =>
        {
            run_anywhere(command, actions);
        }
        _ => {}
    }
}

/// Gives an answer to the first decision of a seat, if it is another one than before.
fn answer(seat_view: &SeatView, option: u16, actions: &mut ActionQueue) {
    let questions = seat_view.questions.iter().zip(&seat_view.view.decisions);
    for (question, decision) in questions.take(1) {
        let is_there = usize::from(option) < decision.options.len();
        if is_there && question.answer.is_none_or(|given| given.option != option) {
            let answer = Order::answering(decision.inject, option);
            actions.command(SessionCommand::Submit(seat_view.seat, answer));
        }
    }
}

/// Does what a command says in play.
pub fn run_in_play(
    command: Command,
    view: &PlayView,
    state: &mut PlayState,
    actions: &mut ActionQueue,
) {
    let clock = &view.clock;
    match command {
        Command::RunOrPause => match clock.stage {
            SessionState::Running => actions.command(SessionCommand::Pause),
            SessionState::Ready | SessionState::Paused => actions.command(SessionCommand::Run),
            SessionState::Ended => {}
        },
        Command::NextInject if clock.may_step() => {
            actions.command(SessionCommand::Step(StepTo::Inject));
        }
        Command::NextEvent if clock.may_step() => {
            actions.command(SessionCommand::Step(StepTo::Event));
        }
        Command::Undo => actions.command(SessionCommand::Undo),
        Command::Slower => actions.command(SessionCommand::Speed(clock.slower())),
        Command::Faster => actions.command(SessionCommand::Speed(clock.faster())),
        Command::Due => {
            let longest = view.due.iter().min_by_key(|due| due.since);
            if let Some(seat) = longest.and_then(|due| due.seats.iter().next()) {
                actions.push(Action::OpenDecision(seat));
            }
        }
        Command::Answer(option) if state.tab == Tab::Seat => {
            if let Some(seat_view) = &view.seat_view {
                answer(seat_view, option, actions);
            }
        }
        Command::Message => actions.push(Action::WriteMessage(None)),
        Command::HandOver => {
            let step = state.seat.map_or(SeatScreenStep::Hide, SeatScreenStep::HandOver);
            actions.push(Action::SeatScreen(SeatPlace::Console, step));
        }
        Command::Causes => {
            actions.push(Action::ExplainMovement(Some(view.last_movement(Gauge::Trust))));
        }
        Command::Before | Command::Next => {
            let is_forward = command == Command::Next;
            let next = state.explained.and_then(|it| view.next_movement(it, is_forward));
            if next.is_some() {
                actions.push(Action::ExplainMovement(next));
            }
        }
        Command::Close if state.explained.is_some() => {
            actions.push(Action::ExplainMovement(None));
        }
        Command::CreateInject => actions.push(Action::NewInject),
        Command::Bookmark => {
            actions.command(SessionCommand::Note { body: view.spell(clock.now), bookmark: true });
        }
        Command::Search => {
            state.log.focus_search = true;
            state.in_front = Some(SidePanel::Log);
        }
        Command::HotWash if clock.may_open_hot_wash() => actions.push(Action::OpenHotWash),
        Command::Tab(tab) => state.show(tab),
        other => run_anywhere(other, actions),
    }
}
