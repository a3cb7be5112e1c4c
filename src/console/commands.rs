//! What commands given by key do, with what is on the screen.

use crate::base::minute::Minute;
use crate::scenario::model::{Gauge, Order};
use crate::session::director::{SessionState, StepTo};
use crate::sim::intervention::Intervention;

use super::action::{Action, ActionQueue, FileAction, SeatScreenStep, SessionCommand};
use super::hot_wash::{HotWash, Topic};
use super::keys::Command;
use super::state::{HotWashState, PlayState, SidePanel, Tab};
use super::view::{Offered, PlayView, SeatPlace, SeatView, TimeScale};

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
        (Command::Offered(number), Some(seat_view)) => {
            give_offered(seat_view, usize::from(number), actions);
        }
        (Command::Hide, _) => actions.push(Action::SeatScreen(place, SeatScreenStep::Hide)),
        (Command::Larger | Command::Smaller | Command::UsualSize, _)
            if place == SeatPlace::Console =>
        {
            run_anywhere(command, actions);
        }
        _ => {}
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
        Command::Skip if clock.stage != SessionState::Ended => {
            actions.command(SessionCommand::Skip(state.pacing.stops()));
        }
        Command::ReleaseNext if clock.may_step() => {
            if let Some((_, inject)) = clock.next_inject {
                let release = Intervention::Release(inject);
                actions.command(SessionCommand::Intervene(release, state.reason.clone()));
            }
        }
        Command::Due => {
            let walks = state.walks_decisions && state.tab == Tab::Seat;
            let open = state.seat.filter(|_| walks);
            if let Some(seat) = view.next_due(open) {
                actions.push(Action::OpenDecision(seat));
            }
        }
        Command::Message => actions.push(Action::WriteMessage(None)),
        Command::HandOver => {
            let step = state.seat.map_or(SeatScreenStep::Hide, SeatScreenStep::HandOver);
            actions.push(Action::SeatScreen(SeatPlace::Console, step));
        }
        Command::GoOn => actions.push(Action::GoOn),
        Command::Offered(number) if state.tab == Tab::Seat => {
            if let Some(seat_view) = &view.seat_view {
                give_offered(seat_view, usize::from(number), actions);
            }
        }
        Command::Close if state.going_on.seconds().is_some() => actions.push(Action::Stay),
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

/// Gives an answer or a suggested action of a seat by its number, unless it was given.
fn give_offered(seat_view: &SeatView, number: usize, actions: &mut ActionQueue) {
    let order = match seat_view.offered().get(number) {
        None => return,
        Some(Offered::Action(order)) => *order,
        Some(Offered::Answer(inject, option)) => {
            let mut given = seat_view.questions.iter().filter(|it| it.inject == *inject);
            if given.any(|it| it.answer.is_some_and(|given| given.option == *option)) {
                return;
            }
            Order::answering(*inject, *option)
        }
    };
    actions.command(SessionCommand::Submit(seat_view.seat, order));
}
