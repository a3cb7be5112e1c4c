//! The one table of commands: which keys give them, where they work, the text that says what they
//! do, and the controls that do the same. The keyboard, the help page and the hints in tooltips
//! read it; no text names a key by itself.

use egui::{Context, Event, Id, Key, KeyboardShortcut, Modifiers};

use super::hot_wash::Topic;
use super::state::{Screen, Tab};

/// Where the answers of a seat begin. What has this name has the keyboard and does nothing with it:
/// from there Tab goes on.
pub const ANSWERS: &str = "where the answers begin";

/// Something that a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// STARTEX, run, or pause.
    RunOrPause,
    /// Go on to the next inject.
    NextInject,
    /// Go on to the next event.
    NextEvent,
    /// Skip quiet time up to what matters.
    Skip,
    /// Release the inject that comes next.
    ReleaseNext,
    /// Undo.
    Undo,
    Slower,
    Faster,
    /// Open the seat whose decision has waited longest, or the next one after it.
    Due,
    /// Give an answer or a suggested action of the seat that is open, by its number from 0.
    Offered(u8),
    /// To the next decision, or let time pass again.
    GoOn,
    /// What moved trust last.
    Causes,
    CreateInject,
    /// Write a message to all seats.
    Message,
    /// Cover everything for the people of the seat that is open.
    HandOver,
    Bookmark,
    Search,
    /// A tab of play.
    Tab(Tab),
    HotWash,
    /// Choose a file to open.
    OpenFile,
    PublicDisplay,
    /// The public display of its own shows the network, or meters and headlines again.
    DisplayNetwork,
    /// The public display of its own shows the meters, or no longer.
    DisplayMeters,
    /// The public display fills its screen, or no longer.
    Fullscreen,
    /// The public display is a window again.
    LeaveFullscreen,
    /// Play the exercise as a film, or stop it.
    Film,
    /// The start of the exercise, to be looked back at.
    ToStart,
    /// Its end.
    ToEnd,
    /// Back from the hot wash to play.
    Back,
    /// The decision or the movement before.
    Before,
    /// The next decision or movement.
    Next,
    /// What moved the meter after what is chosen.
    Why,
    /// A page of the hot wash.
    Topic(Topic),
    Theme,
    Larger,
    Smaller,
    /// Back to the usual size.
    UsualSize,
    Guide,
    /// The help page, with all keys.
    Help,
    /// Close what is open: a notice, a seat.
    Close,
    /// Cover what a seat sees, on a screen for its people.
    Hide,
}

/// Where a command works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On a screen of the console.
    Screen(Screen),
    /// On the play screen and on that of a seat, while the answers of a seat have the keyboard;
    /// before what works on all of it.
    Answers,
    /// On a public display in a process of its own.
    PublicDisplay,
    /// On a screen for the people of seats.
    SeatScreen,
}

/// A key, and what must be held with it.
type Press = (Modifiers, Key);

/// A row of the table.
#[derive(Debug)]
pub struct Binding {
    /// What the key does.
    pub command: Command,
    /// The keys that do it; any of them will do.
    keys: &'static [Press],
    /// The text that says what it does.
    pub word: &'static str,
    /// The texts on the controls that do the same, whose tooltips name the key.
    controls: &'static [&'static str],
    /// Where it works.
    places: &'static [Place],
}

const PLAY: Place = Place::Screen(Screen::Play);
const HOT_WASH: Place = Place::Screen(Screen::HotWash);
const SET_UP: Place = Place::Screen(Screen::SetUp);
const LIBRARY: Place = Place::Screen(Screen::Library);
const RECORD: Place = Place::Screen(Screen::Record);
const ANSWERS_ONLY: Place = Place::Answers;
const DISPLAY: Place = Place::PublicDisplay;
const SEAT_SCREEN: Place = Place::SeatScreen;
const CONSOLE: &[Place] = &[LIBRARY, SET_UP, PLAY, HOT_WASH, RECORD];
const ANSWERED_ON: &[Place] = &[PLAY, SEAT_SCREEN];
const ENLARGED_ON: &[Place] = &[LIBRARY, SET_UP, PLAY, HOT_WASH, RECORD, SEAT_SCREEN];

const NONE: Modifiers = Modifiers::NONE;
const CTRL: Modifiers = Modifiers::COMMAND;

const fn row(
    command: Command,
    keys: &'static [Press],
    word: &'static str,
    controls: &'static [&'static str],
    places: &'static [Place],
) -> Binding {
    Binding { command, keys, word, controls, places }
}

/// All commands, in the order in which the help page shows them.
pub static BINDINGS: &[Binding] = &[
    row(Command::OpenFile, &[(CTRL, Key::O)], "key-open-file", &["library-open"], &[LIBRARY]),
    row(
        Command::RunOrPause,
        &[(NONE, Key::Space)],
        "key-run",
        &["top-startex", "top-run", "top-pause"],
        &[PLAY],
    ),
    row(Command::NextInject, &[(NONE, Key::N)], "key-next-inject", &["top-step-inject"], &[PLAY]),
    row(Command::NextEvent, &[(NONE, Key::E)], "key-next-event", &["top-step-event"], &[PLAY]),
    row(Command::Skip, &[(NONE, Key::J)], "key-skip", &["top-skip"], &[PLAY]),
    row(Command::ReleaseNext, &[(NONE, Key::R)], "key-release-next", &[], &[PLAY]),
    row(Command::Undo, &[(NONE, Key::U)], "key-undo", &["top-undo"], &[PLAY]),
    row(
        Command::Slower,
        &[(NONE, Key::Comma)],
        "key-slower",
        &["top-speed", "replay-speed"],
        &[PLAY, HOT_WASH],
    ),
    row(
        Command::Faster,
        &[(NONE, Key::Period)],
        "key-faster",
        &["top-speed", "replay-speed"],
        &[PLAY, HOT_WASH],
    ),
    row(Command::Due, &[(NONE, Key::D)], "key-due", &["due"], &[PLAY]),
    row(Command::Offered(0), &[(NONE, Key::Num1)], "key-offered", &[], &[ANSWERS_ONLY]),
    row(Command::Offered(1), &[(NONE, Key::Num2)], "key-offered", &[], &[ANSWERS_ONLY]),
    row(Command::Offered(2), &[(NONE, Key::Num3)], "key-offered", &[], &[ANSWERS_ONLY]),
    row(Command::Offered(3), &[(NONE, Key::Num4)], "key-offered", &[], &[ANSWERS_ONLY]),
    row(Command::Offered(4), &[(NONE, Key::Num5)], "key-offered", &[], &[ANSWERS_ONLY]),
    row(Command::Offered(5), &[(NONE, Key::Num6)], "key-offered", &[], &[ANSWERS_ONLY]),
    row(Command::Offered(6), &[(NONE, Key::Num7)], "key-offered", &[], &[ANSWERS_ONLY]),
    row(Command::Offered(7), &[(NONE, Key::Num8)], "key-offered", &[], &[ANSWERS_ONLY]),
    row(Command::Offered(8), &[(NONE, Key::Num9)], "key-offered", &[], &[ANSWERS_ONLY]),
    row(Command::GoOn, &[(NONE, Key::Enter)], "key-go-on", &["answer-go-on"], &[ANSWERS_ONLY]),
    row(Command::Offered(0), &[(CTRL, Key::Num1)], "key-offered-anywhere", &[], ANSWERED_ON),
    row(Command::Offered(1), &[(CTRL, Key::Num2)], "key-offered-anywhere", &[], ANSWERED_ON),
    row(Command::Offered(2), &[(CTRL, Key::Num3)], "key-offered-anywhere", &[], ANSWERED_ON),
    row(Command::Offered(3), &[(CTRL, Key::Num4)], "key-offered-anywhere", &[], ANSWERED_ON),
    row(Command::Offered(4), &[(CTRL, Key::Num5)], "key-offered-anywhere", &[], ANSWERED_ON),
    row(Command::Offered(5), &[(CTRL, Key::Num6)], "key-offered-anywhere", &[], ANSWERED_ON),
    row(Command::Offered(6), &[(CTRL, Key::Num7)], "key-offered-anywhere", &[], ANSWERED_ON),
    row(Command::Offered(7), &[(CTRL, Key::Num8)], "key-offered-anywhere", &[], ANSWERED_ON),
    row(Command::Offered(8), &[(CTRL, Key::Num9)], "key-offered-anywhere", &[], ANSWERED_ON),
    row(Command::Causes, &[(NONE, Key::C)], "key-causes", &[], &[PLAY]),
    row(
        Command::CreateInject,
        &[(NONE, Key::I)],
        "key-ad-hoc-inject",
        &["inject-editor-new"],
        &[PLAY],
    ),
    row(Command::Message, &[(NONE, Key::M)], "key-message", &["message-new"], &[PLAY]),
    row(Command::HandOver, &[(NONE, Key::S)], "key-hand-over", &["hand-over"], &[PLAY]),
    row(Command::Bookmark, &[(NONE, Key::B)], "key-bookmark", &[], &[PLAY]),
    row(Command::Search, &[(NONE, Key::Slash)], "key-search", &[], &[PLAY]),
    row(Command::Tab(Tab::Msel), &[(NONE, Key::Num1)], "tab-msel", &["tab-msel"], &[PLAY]),
    row(Command::Tab(Tab::Network), &[(NONE, Key::Num2)], "tab-network", &["tab-network"], &[PLAY]),
    row(
        Command::Tab(Tab::Incidents),
        &[(NONE, Key::Num3)],
        "tab-incidents",
        &["tab-incidents"],
        &[PLAY],
    ),
    row(Command::Tab(Tab::Public), &[(NONE, Key::Num4)], "tab-public", &["tab-public"], &[PLAY]),
    row(Command::Tab(Tab::Seat), &[(NONE, Key::Num5)], "tab-seat", &["tab-seat"], &[PLAY]),
    row(
        Command::Tab(Tab::Briefing),
        &[(NONE, Key::Num6)],
        "tab-briefing",
        &["tab-briefing"],
        &[PLAY],
    ),
    row(
        Command::Tab(Tab::Objectives),
        &[(NONE, Key::Num7)],
        "tab-objectives",
        &["tab-objectives"],
        &[PLAY],
    ),
    row(
        Command::Tab(Tab::Coordination),
        &[(NONE, Key::Num8)],
        "tab-coordination",
        &["tab-coordination"],
        &[PLAY],
    ),
    row(
        Command::HotWash,
        &[(NONE, Key::H)],
        "key-hot-wash",
        &["hotwash", "causes-hotwash"],
        &[PLAY],
    ),
    row(
        Command::PublicDisplay,
        &[(NONE, Key::P)],
        "public-display",
        &["display-open", "display-close"],
        &[PLAY, HOT_WASH],
    ),
    row(
        Command::Before,
        &[(NONE, Key::ArrowLeft)],
        "key-before",
        &["causes-before", "hotwash-decisions"],
        &[PLAY, HOT_WASH],
    ),
    row(
        Command::Next,
        &[(NONE, Key::ArrowRight)],
        "key-next",
        &["causes-next", "hotwash-decisions"],
        &[PLAY, HOT_WASH],
    ),
    row(Command::Why, &[(NONE, Key::Enter)], "key-why", &[], &[HOT_WASH]),
    row(
        Command::Topic(Topic::Why),
        &[(NONE, Key::Num1)],
        "hotwash-why",
        &["hotwash-why"],
        &[HOT_WASH],
    ),
    row(
        Command::Topic(Topic::WhatIf),
        &[(NONE, Key::Num2)],
        "hotwash-what-if",
        &["hotwash-what-if"],
        &[HOT_WASH],
    ),
    row(
        Command::Topic(Topic::Worth),
        &[(NONE, Key::Num3)],
        "hotwash-worth",
        &["hotwash-worth"],
        &[HOT_WASH],
    ),
    row(
        Command::Topic(Topic::Luck),
        &[(NONE, Key::Num4)],
        "hotwash-luck",
        &["hotwash-luck"],
        &[HOT_WASH],
    ),
    row(
        Command::Topic(Topic::Goals),
        &[(NONE, Key::Num5)],
        "hotwash-goals",
        &["hotwash-goals"],
        &[HOT_WASH],
    ),
    row(
        Command::Topic(Topic::Told),
        &[(NONE, Key::Num6)],
        "hotwash-told",
        &["hotwash-told"],
        &[HOT_WASH],
    ),
    row(
        Command::Topic(Topic::Questions),
        &[(NONE, Key::Num7)],
        "hotwash-questions",
        &["hotwash-questions"],
        &[HOT_WASH],
    ),
    row(
        Command::Topic(Topic::Coordination),
        &[(NONE, Key::Num8)],
        "hotwash-coordination",
        &["hotwash-coordination"],
        &[HOT_WASH],
    ),
    row(
        Command::Film,
        &[(NONE, Key::Space)],
        "key-film",
        &["replay-film", "replay-stop"],
        &[HOT_WASH],
    ),
    row(Command::ToStart, &[(NONE, Key::Home)], "key-to-start", &[], &[HOT_WASH]),
    row(Command::ToEnd, &[(NONE, Key::End)], "key-to-end", &[], &[HOT_WASH]),
    row(
        Command::Back,
        &[(NONE, Key::Escape)],
        "key-back",
        &["hotwash-back", "hotwash-library"],
        &[HOT_WASH, RECORD],
    ),
    row(
        Command::Theme,
        &[(NONE, Key::T)],
        "key-theme",
        &["key-theme"],
        &[LIBRARY, SET_UP, PLAY, HOT_WASH, RECORD, DISPLAY],
    ),
    row(Command::Larger, &[(CTRL, Key::Plus)], "key-larger", &["key-larger"], ENLARGED_ON),
    row(Command::Smaller, &[(CTRL, Key::Minus)], "key-smaller", &["key-smaller"], ENLARGED_ON),
    row(Command::UsualSize, &[(CTRL, Key::Num0)], "key-usual-size", &[], ENLARGED_ON),
    row(Command::Guide, &[(NONE, Key::G)], "key-guide", &["guide-end"], &[SET_UP, PLAY, HOT_WASH]),
    row(Command::Help, &[(NONE, Key::Questionmark)], "key-help", &["key-help"], CONSOLE),
    row(
        Command::Close,
        &[(NONE, Key::Escape)],
        "key-close",
        &["causes-close", "inject-editor-close", "notice-dismiss"],
        &[LIBRARY, SET_UP, PLAY],
    ),
    row(Command::Hide, &[(NONE, Key::Escape)], "key-hide", &["seat-screen-done"], &[SEAT_SCREEN]),
    row(
        Command::Fullscreen,
        &[(NONE, Key::F), (NONE, Key::F11)],
        "key-fullscreen",
        &[],
        &[DISPLAY],
    ),
    row(Command::DisplayNetwork, &[(NONE, Key::N)], "key-display-network", &[], &[DISPLAY]),
    row(Command::DisplayMeters, &[(NONE, Key::M)], "key-display-meters", &[], &[DISPLAY]),
    row(Command::LeaveFullscreen, &[(NONE, Key::Escape)], "key-leave-fullscreen", &[], &[DISPLAY]),
];

/// What egui itself does by key, for the help page: the keys, and the text that says what they do.
pub const OF_EGUI: [(&[Key], &str); 2] =
    [(&[Key::Tab], "key-tab"), (&[Key::Space, Key::Enter], "key-press")];

impl Binding {
    /// Whether it does anything there.
    pub fn works_on(&self, place: Place) -> bool {
        self.places.contains(&place)
    }

    /// Whether a key with what is held with it does it.
    pub fn has_key(&self, key: Key, held: Modifiers) -> bool {
        self.keys.iter().any(|(with, it)| *it == key && with.command == held.command)
    }

    /// Its keys as they stand on a keyboard.
    pub fn key_names(&self) -> String {
        let names = self.keys.iter().map(|(modifiers, key)| {
            let name = key_name(*key);
            if modifiers.command { format!("Ctrl {name}") } else { name.to_owned() }
        });
        names.collect::<Vec<_>>().join(", ")
    }
}

/// The row of a command.
pub fn binding(command: Command) -> Option<&'static Binding> {
    BINDINGS.iter().find(|it| it.command == command)
}

impl Command {
    /// Its keys as they stand on a keyboard, for texts that name them.
    pub fn key_names(self) -> String {
        binding(self).map(Binding::key_names).unwrap_or_default()
    }

    /// The text that says what it does; on tabs and topics, their name.
    pub fn word(self) -> &'static str {
        binding(self).map_or("", |it| it.word)
    }
}

/// A key as it stands on a keyboard.
pub fn key_name(key: Key) -> &'static str {
    match key {
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
    }
}

/// The keys that do the same as a control with a text on it, and the text that says what they do;
/// none if there are no such keys.
pub fn keys_of_control(word: &str) -> Option<(String, &'static str)> {
    let of_control = || BINDINGS.iter().filter(|it| it.controls.contains(&word));
    let does = of_control().next()?.word;
    let keys: Vec<String> = of_control().map(Binding::key_names).collect();
    Some((keys.join(", "), does))
}

/// What was pressed with the pointer keeps the keyboard in egui; only what was reached by keyboard,
/// and fields to write in, should.
pub fn release_focus(ctx: &Context, is_new_screen: bool) {
    let clicked = ctx.input(|input| input.pointer.any_click());
    if is_new_screen || (clicked && !ctx.text_edit_focused()) {
        ctx.memory_mut(egui::Memory::stop_text_input);
    }
}

/// Which commands were given by key. While somebody types, letters are letters.
pub fn pressed_commands(ctx: &Context, place: Place) -> Vec<Command> {
    let types = ctx.text_edit_focused();
    let focused = ctx.memory(egui::Memory::focused);
    let has_focus = focused.is_some_and(|it| it != Id::new(ANSWERS));
    // Space and Enter press what has the keyboard, and arrows go from one thing to the next.
    let is_free = |(modifiers, key): &Press| {
        let is_of_egui = matches!(key, Key::Space | Key::Enter | Key::ArrowLeft | Key::ArrowRight);
        (modifiers.command || !types) && !(is_of_egui && has_focus)
    };
    let is_pressed = |(modifiers, key): &Press| {
        ctx.input_mut(|input| {
            // Some of these keys are reached with Shift on some keyboards. What was held is what
            // was held when the key came, and not at the end of a frame.
            if matches!(key, Key::Questionmark | Key::Plus | Key::Slash) {
                let is_it = |event: &Event| match event {
                    Event::Key { key: pressed, pressed: true, modifiers: held, .. } => {
                        pressed == key && held.command == modifiers.command
                    }
                    _ => false,
                };
                input.events.iter().any(is_it)
            } else {
                input.consume_shortcut(&KeyboardShortcut::new(*modifiers, *key))
            }
        })
    };
    let given = |place: Place| {
        let of_place = BINDINGS.iter().filter(move |it| it.works_on(place));
        of_place.filter(|it| it.keys.iter().any(|key| is_free(key) && is_pressed(key)))
    };
    let in_answers = focused == Some(Id::new(ANSWERS)) && (place == PLAY || place == SEAT_SCREEN);
    let of_answers = in_answers.then_some(ANSWERS_ONLY).into_iter().flat_map(given);
    of_answers.chain(given(place)).map(|it| it.command).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_does_two_things() {
        for place in CONSOLE.iter().chain(&[DISPLAY, SEAT_SCREEN, ANSWERS_ONLY]) {
            let mut seen: Vec<(Press, Command)> = Vec::new();
            for binding in BINDINGS.iter().filter(|it| it.works_on(*place)) {
                for key in binding.keys {
                    let other = seen.iter().find(|(it, _)| it == key);
                    assert!(other.is_none(), "{:?} and {other:?} on {place:?}", binding.command);
                    seen.push((*key, binding.command));
                }
            }
        }
    }

    /// Tooltips add the keys, and running text gets them as variables.
    #[test]
    fn no_text_names_a_key_by_itself() {
        let names: Vec<&str> =
            BINDINGS.iter().flat_map(|it| it.keys).map(|(_, key)| key_name(*key)).collect();
        let mut found = Vec::new();
        for (file, text) in texts() {
            for line in text.lines().map(str::trim).filter(|it| !it.starts_with(['[', '*', '#'])) {
                let in_brackets = |name: &&str| line.ends_with(&format!(" [{name}]"));
                let pressed = |name: &&str| {
                    let words =
                        line.split(|letter: char| letter.is_whitespace() || ",.;".contains(letter));
                    let words: Vec<&str> = words.collect();
                    words.windows(2).any(|pair| pair == ["press", *name])
                };
                if names.iter().any(|name| in_brackets(name) || pressed(name)) {
                    found.push(format!("{file}: {line}"));
                }
            }
        }
        assert!(found.is_empty(), "{found:#?}");
    }

    /// The texts of all languages, with the names of their files.
    fn texts() -> Vec<(String, String)> {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text");
        let within = |folder: &std::path::Path| {
            let entries = std::fs::read_dir(folder).unwrap();
            entries.map(|entry| entry.unwrap().path()).collect::<Vec<_>>()
        };
        let folders = within(&root).into_iter().filter(|it| it.is_dir());
        let files: Vec<_> = folders.flat_map(|it| within(&it)).collect();
        assert!(!files.is_empty());
        let text = |path: &std::path::PathBuf| {
            (path.display().to_string(), std::fs::read_to_string(path).unwrap())
        };
        files.iter().map(text).collect()
    }

    #[test]
    fn every_command_has_one_row_where_it_works() {
        for (at, binding) in BINDINGS.iter().enumerate() {
            let is_again = |it: &Binding| {
                it.command == binding.command && it.places.iter().any(|it| binding.works_on(*it))
            };
            assert!(!BINDINGS.iter().skip(at + 1).any(is_again), "{:?}", binding.command);
        }
    }

    #[test]
    fn a_control_names_its_keys() {
        let keys = |word| keys_of_control(word).map(|(keys, _)| keys);
        assert_eq!(keys("top-undo").as_deref(), Some("U"));
        assert_eq!(keys("hotwash-decisions").as_deref(), Some("←, →"));
        assert_eq!(keys("key-larger").as_deref(), Some("Ctrl +"));
        assert_eq!(keys("log-search"), None);
        assert_eq!(Command::Fullscreen.key_names(), "F, F11");
    }
}
