//! The keys: one table that the window, the overlay of keys and the tests read.

use egui::{Context, Key, KeyboardShortcut, Modifiers};

use super::action::{Action, Actions, SessionCommand};
use super::facade::Screen;
use super::hot_wash::{HotWash, Topic};
use super::screens::hot_wash::HotWashDesk;
use super::screens::play::{PlayDesk, Tab};
use super::view::PlayView;
use crate::scenario::model::Gauge;
use crate::session::director::{SessionState, StepTo};

use super::panels::time::{faster, slower};

/// Something that a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// STARTEX, let the clock run, let it stand.
    RunOrPause,
    /// Go on to the next inject.
    NextInject,
    /// Go on to the next event.
    NextEvent,
    /// Take back the last thing done.
    Undo,
    /// Time flows more slowly.
    Slower,
    /// Time flows faster.
    Faster,
    /// To the seat whose decision has waited longest.
    Due,
    /// What moved trust last.
    Causes,
    /// A new inject.
    MakeUp,
    /// A bookmark.
    Bookmark,
    /// Search the log.
    Search,
    /// A tab of the middle.
    Tab(Tab),
    /// The hot wash.
    HotWash,
    /// The projector.
    Projector,
    /// Back from the hot wash to play.
    Back,
    /// The decision before.
    Before,
    /// The next decision.
    Next,
    /// What moved the meter after what is chosen.
    Why,
    /// What is talked about.
    Topic(Topic),
    /// The next theme.
    Theme,
    /// Larger.
    Larger,
    /// Smaller.
    Smaller,
    /// As large as usual.
    UsualSize,
    /// The guide.
    Guide,
    /// The keys.
    Help,
    /// Close what is open: a notice, a seat.
    Close,
}

impl Command {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 35] = [
        Self::RunOrPause,
        Self::NextInject,
        Self::NextEvent,
        Self::Undo,
        Self::Slower,
        Self::Faster,
        Self::Due,
        Self::Causes,
        Self::MakeUp,
        Self::Bookmark,
        Self::Search,
        Self::Tab(Tab::Msel),
        Self::Tab(Tab::Network),
        Self::Tab(Tab::Incidents),
        Self::Tab(Tab::Public),
        Self::Tab(Tab::Seat),
        Self::Tab(Tab::Briefing),
        Self::HotWash,
        Self::Projector,
        Self::Before,
        Self::Next,
        Self::Why,
        Self::Topic(Topic::Why),
        Self::Topic(Topic::WhatIf),
        Self::Topic(Topic::Worth),
        Self::Topic(Topic::Luck),
        Self::Topic(Topic::Goals),
        Self::Back,
        Self::Theme,
        Self::Larger,
        Self::Smaller,
        Self::UsualSize,
        Self::Guide,
        Self::Help,
        Self::Close,
    ];

    const fn shortcut(self) -> (Modifiers, Key) {
        match self {
            Self::RunOrPause => (Modifiers::NONE, Key::Space),
            Self::NextInject => (Modifiers::NONE, Key::N),
            Self::NextEvent => (Modifiers::NONE, Key::E),
            Self::Undo => (Modifiers::NONE, Key::U),
            Self::Slower => (Modifiers::NONE, Key::Comma),
            Self::Faster => (Modifiers::NONE, Key::Period),
            Self::Due => (Modifiers::NONE, Key::D),
            Self::Causes => (Modifiers::NONE, Key::C),
            Self::MakeUp => (Modifiers::NONE, Key::I),
            Self::Bookmark => (Modifiers::NONE, Key::B),
            Self::Search => (Modifiers::NONE, Key::Slash),
            Self::Tab(Tab::Msel) => (Modifiers::NONE, Key::Num1),
            Self::Tab(Tab::Network) => (Modifiers::NONE, Key::Num2),
            Self::Tab(Tab::Incidents) => (Modifiers::NONE, Key::Num3),
            Self::Tab(Tab::Public) => (Modifiers::NONE, Key::Num4),
            Self::Tab(Tab::Seat) => (Modifiers::NONE, Key::Num5),
            Self::Tab(Tab::Briefing) => (Modifiers::NONE, Key::Num6),
            Self::HotWash => (Modifiers::NONE, Key::H),
            Self::Projector => (Modifiers::NONE, Key::P),
            Self::Before => (Modifiers::NONE, Key::ArrowLeft),
            Self::Next => (Modifiers::NONE, Key::ArrowRight),
            Self::Why => (Modifiers::NONE, Key::Enter),
            Self::Topic(Topic::Why) => (Modifiers::NONE, Key::Num1),
            Self::Topic(Topic::WhatIf) => (Modifiers::NONE, Key::Num2),
            Self::Topic(Topic::Worth) => (Modifiers::NONE, Key::Num3),
            Self::Topic(Topic::Luck) => (Modifiers::NONE, Key::Num4),
            Self::Topic(Topic::Goals) => (Modifiers::NONE, Key::Num5),
            Self::Back => (Modifiers::NONE, Key::Escape),
            Self::Theme => (Modifiers::NONE, Key::T),
            Self::Larger => (Modifiers::COMMAND, Key::Plus),
            Self::Smaller => (Modifiers::COMMAND, Key::Minus),
            Self::UsualSize => (Modifiers::COMMAND, Key::Num0),
            Self::Guide => (Modifiers::NONE, Key::G),
            Self::Help => (Modifiers::NONE, Key::Questionmark),
            Self::Close => (Modifiers::NONE, Key::Escape),
        }
    }

    /// The key as it stands on a keyboard.
    pub fn key_name(self) -> String {
        let (modifiers, key) = self.shortcut();
        let key = match key {
            Key::Space => "Space",
            Key::Comma => ",",
            Key::Period => ".",
            Key::Slash => "/",
            Key::Plus => "+",
            Key::Minus => "-",
            Key::Questionmark => "?",
            Key::Escape => "Esc",
            Key::ArrowLeft => "←",
            Key::ArrowRight => "→",
            key => key.name(),
        };
        if modifiers.command { format!("Ctrl {key}") } else { key.to_owned() }
    }

    /// The text that says what it does.
    pub const fn word(self) -> &'static str {
        match self {
            Self::RunOrPause => "key-run",
            Self::NextInject => "key-next-inject",
            Self::NextEvent => "key-next-event",
            Self::Undo => "key-undo",
            Self::Slower => "key-slower",
            Self::Faster => "key-faster",
            Self::Due => "key-due",
            Self::Causes => "key-causes",
            Self::MakeUp => "key-make-up",
            Self::Bookmark => "key-bookmark",
            Self::Search => "key-search",
            Self::Tab(tab) => tab.word(),
            Self::HotWash => "key-hot-wash",
            Self::Projector => "projector",
            Self::Before => "key-before",
            Self::Next => "key-next",
            Self::Why => "key-why",
            Self::Topic(topic) => topic.word(),
            Self::Back => "key-back",
            Self::Theme => "key-theme",
            Self::Larger => "key-larger",
            Self::Smaller => "key-smaller",
            Self::UsualSize => "key-usual-size",
            Self::Guide => "key-guide",
            Self::Help => "key-help",
            Self::Close => "key-close",
        }
    }

    /// Whether it does anything on a screen.
    pub const fn is_for(self, screen: Screen) -> bool {
        match self {
            Self::Theme | Self::Larger | Self::Smaller | Self::UsualSize | Self::Help => true,
            Self::Guide => !matches!(screen, Screen::Library),
            Self::Close => !matches!(screen, Screen::HotWash),
            Self::Projector => matches!(screen, Screen::Play | Screen::HotWash),
            Self::Before | Self::Next => matches!(screen, Screen::Play | Screen::HotWash),
            Self::Why | Self::Topic(_) | Self::Back => {
                matches!(screen, Screen::HotWash)
            }
            _ => matches!(screen, Screen::Play),
        }
    }
}

/// What was pressed with the pointer keeps the keyboard in egui; only what was reached by keyboard,
/// and fields to write in, should.
pub fn let_go(ctx: &Context, is_new_screen: bool) {
    let clicked = ctx.input(|input| input.pointer.any_click());
    if is_new_screen || (clicked && !ctx.text_edit_focused()) {
        ctx.memory_mut(egui::Memory::stop_text_input);
    }
}

/// Which commands were given by key. While somebody types, letters are letters.
pub fn listen(ctx: &Context, screen: Screen) -> Vec<Command> {
    let types = ctx.text_edit_focused();
    let has_focus = ctx.memory(|memory| memory.focused().is_some());
    let mut given = Vec::new();
    for command in Command::ALL.into_iter().filter(|it| it.is_for(screen)) {
        let (modifiers, key) = command.shortcut();
        let is_plain = !modifiers.command;
        // Space and Enter press what has the keyboard, and arrows go from one thing to the next.
        let is_theirs =
            matches!(key, Key::Space | Key::Enter | Key::ArrowLeft | Key::ArrowRight) && has_focus;
        if (is_plain && types) || is_theirs {
            continue;
        }
        let is_given = ctx.input_mut(|input| {
            // Some of these keys are reached with Shift on some keyboards.
            let loose = matches!(key, Key::Questionmark | Key::Plus | Key::Slash);
            if loose {
                let held = input.modifiers.command == modifiers.command;
                held && input.key_pressed(key)
            } else {
                input.consume_shortcut(&KeyboardShortcut::new(modifiers, key))
            }
        });
        if is_given {
            given.push(command);
        }
    }
    given
}

/// Does what a command says on the screens where nothing is played.
pub fn obey(command: Command, actions: &mut Actions) {
    match command {
        Command::Theme => actions.push(Action::NextTheme),
        Command::Larger => actions.push(Action::Zoom(1)),
        Command::Smaller => actions.push(Action::Zoom(-1)),
        Command::UsualSize => actions.push(Action::Zoom(0)),
        Command::Projector => actions.push(Action::ToggleProjector),
        Command::Guide => actions.push(Action::ToggleGuide),
        Command::Help => actions.push(Action::ToggleHelp),
        Command::Close => actions.push(Action::Dismiss),
        _ => {}
    }
}

/// Whether there is anything to talk about yet.
pub const fn may_wash(stage: SessionState) -> bool {
    !matches!(stage, SessionState::Ready)
}

/// Does what a command says in the hot wash.
pub fn obey_in_hot_wash(
    command: Command,
    hot_wash: &HotWash,
    desk: &mut HotWashDesk,
    actions: &mut Actions,
) {
    let past = &hot_wash.past;
    match command {
        Command::Back if desk.is_part() => desk.choose_all(past, actions),
        Command::Back => actions.push(Action::ToPlay),
        Command::Before => desk.walk(past, false, actions),
        Command::Next => desk.walk(past, true, actions),
        Command::Why => {
            desk.topic = Topic::Why;
            desk.ask_why(past, actions);
        }
        Command::Topic(topic) => desk.topic = topic,
        other => obey(other, actions),
    }
}

/// Does what a command says in play.
pub fn obey_in_play(command: Command, view: &PlayView, desk: &mut PlayDesk, actions: &mut Actions) {
    let clock = &view.clock;
    let may_step = matches!(clock.stage, SessionState::Running | SessionState::Paused);
    match command {
        Command::RunOrPause => match clock.stage {
            SessionState::Running => actions.command(SessionCommand::Pause),
            SessionState::Ready | SessionState::Paused => actions.command(SessionCommand::Run),
            SessionState::Ended => {}
        },
        Command::NextInject if may_step => actions.command(SessionCommand::Step(StepTo::Inject)),
        Command::NextEvent if may_step => actions.command(SessionCommand::Step(StepTo::Event)),
        Command::Undo => actions.command(SessionCommand::Undo),
        Command::Slower => actions.command(SessionCommand::Speed(slower(clock.speed))),
        Command::Faster => actions.command(SessionCommand::Speed(faster(clock.speed))),
        Command::Due => {
            let longest = view.due.iter().min_by_key(|due| due.since);
            if let Some(seat) = longest.and_then(|due| due.seats.iter().next()) {
                desk.look_at(seat, actions);
            }
        }
        Command::Causes => desk.explain_last(view, Gauge::Trust, actions),
        Command::Before => desk.walk_movements(view, false, actions),
        Command::Next => desk.walk_movements(view, true, actions),
        Command::Close if desk.explains.is_some() => desk.explain(None, actions),
        Command::MakeUp => desk.make_up(view),
        Command::Bookmark => {
            actions.command(SessionCommand::Note { body: view.spell(clock.now), bookmark: true });
        }
        Command::Search => desk.searches = true,
        Command::HotWash if may_wash(clock.stage) => actions.push(Action::ToHotWash),
        Command::Tab(tab) => desk.tab = tab,
        other => obey(other, actions),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_does_two_things() {
        for (at, command) in Command::ALL.into_iter().enumerate() {
            for other in Command::ALL.into_iter().skip(at + 1) {
                let screens = [Screen::Library, Screen::Play, Screen::HotWash];
                let meet = screens.iter().any(|it| command.is_for(*it) && other.is_for(*it));
                assert!(!meet || command.shortcut() != other.shortcut(), "{command:?}, {other:?}");
            }
        }
    }
}
