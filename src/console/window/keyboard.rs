//! What is typed, as egui hears it.
//!
//! `bevy_egui` 0.42 looks at the modifier keys once a frame, when all of its keys are there. Who
//! lets go of Ctrl in the frame in which V went down has typed a “v”, and who presses it right
//! after a letter has not typed that one. Here every key counts with what was held when it came.

use bevy::input::keyboard::{Key as Typed, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::egui::{Event, Key, Modifiers};
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};
use bevy_egui::input::{EguiContextMessageReader, EguiInputEvent};
use bevy_egui::{EguiClipboard, EguiGlobalSettings, EguiInputSet};

/// Where what is pasted comes from.
#[derive(Resource, Default)]
pub(super) enum Clipboard {
    /// The clipboard of the system.
    #[default]
    OfSystem,
    /// What a test has put there.
    Holding(String),
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Clipboard>()
        .add_systems(PreStartup, replace_keyboard)
        .add_systems(PreUpdate, write_keys.in_set(EguiInputSet::ReadBevyMessages));
}

fn replace_keyboard(mut settings: ResMut<EguiGlobalSettings>) {
    settings.input_system_settings.run_write_keyboard_input_messages_system = false;
}

fn write_keys(
    mut keys: EguiContextMessageReader<KeyboardInput>,
    mut lost: MessageReader<KeyboardFocusLost>,
    mut held: Local<Modifiers>,
    clipboard: Res<Clipboard>,
    mut of_system: ResMut<EguiClipboard>,
    mut events: MessageWriter<EguiInputEvent>,
) {
    // What was held when another window took the keyboard is let go there.
    if 0 < lost.read().count() {
        *held = Modifiers::NONE;
    }
    for (key, context) in keys.read(|key| key.window) {
        let heard = heard(&mut held, key, || match &*clipboard {
            Clipboard::OfSystem => of_system.get_text(),
            Clipboard::Holding(text) => Some(text.clone()),
        });
        events.write_batch(heard.into_iter().map(|event| EguiInputEvent { context, event }));
    }
}

/// What a key says to egui, with the modifiers that are held after all keys before it; `pasted` is
/// what would be pasted.
fn heard(
    held: &mut Modifiers,
    key: &KeyboardInput,
    pasted: impl FnOnce() -> Option<String>,
) -> Vec<Event> {
    let pressed = key.state.is_pressed();
    hold(held, &key.logical_key, pressed);
    let mut events = Vec::new();
    if pressed && types_text(*held) {
        events.extend(text(&key.logical_key).map(Event::Text));
    }
    // Layouts without Latin letters have commands where others have them.
    let physical = bevy_to_egui_physical_key(&key.key_code);
    let named = bevy_to_egui_key(&key.logical_key).or(physical);
    let Some(named) = named else { return events };
    events.push(Event::Key {
        key: named,
        physical_key: physical,
        pressed,
        repeat: false,
        modifiers: *held,
    });
    if pressed && held.command {
        events.extend(match named {
            Key::C => Some(Event::Copy),
            Key::X => Some(Event::Cut),
            Key::V => pasted().map(Event::Paste),
            _ => None,
        });
    }
    events
}

/// Takes down which modifier keys are held.
fn hold(held: &mut Modifiers, key: &Typed, pressed: bool) {
    const IS_MAC: bool = cfg!(target_os = "macos");
    match key {
        Typed::Shift => held.shift = pressed,
        Typed::Control => held.ctrl = pressed,
        Typed::Alt => held.alt = pressed,
        Typed::Super | Typed::Meta if IS_MAC => held.mac_cmd = pressed,
        _ => return,
    }
    held.command = if IS_MAC { held.mac_cmd } else { held.ctrl };
}

/// Whether letters are letters. Ctrl and Alt together are `AltGr`, with which letters are typed,
/// too.
const fn types_text(held: Modifiers) -> bool {
    !held.mac_cmd && (!held.ctrl || (held.alt && !cfg!(target_os = "macos")))
}

fn text(key: &Typed) -> Option<String> {
    match key {
        Typed::Character(letters) if !letters.contains(char::is_control) => {
            Some(letters.to_string())
        }
        Typed::Space => Some(" ".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use bevy::input::ButtonState;
    use bevy::input::keyboard::KeyCode;

    use super::*;

    fn key(logical_key: Typed, key_code: KeyCode, pressed: bool) -> KeyboardInput {
        let state = if pressed { ButtonState::Pressed } else { ButtonState::Released };
        let window = Entity::PLACEHOLDER;
        KeyboardInput { key_code, logical_key, state, text: None, repeat: false, window }
    }

    fn letter(letter: &str, code: KeyCode, pressed: bool) -> KeyboardInput {
        key(Typed::Character(letter.into()), code, pressed)
    }

    fn control(pressed: bool) -> KeyboardInput {
        key(Typed::Control, KeyCode::ControlLeft, pressed)
    }

    /// All that is heard of keys that came in one frame.
    fn heard_of(keys: &[KeyboardInput]) -> Vec<Event> {
        let mut held = Modifiers::NONE;
        keys.iter().flat_map(|it| heard(&mut held, it, || Some("pasted".to_owned()))).collect()
    }

    fn texts(events: &[Event]) -> Vec<&str> {
        let text = |event: &'_ Event| matches!(event, Event::Text(_) | Event::Paste(_));
        let all = events.iter().filter(|event| text(event));
        let said = all.map(|event| match event {
            Event::Text(text) | Event::Paste(text) => text.as_str(),
            _ => "",
        });
        said.collect()
    }

    #[test]
    fn what_is_pasted_within_a_frame_is_pasted() {
        let v = |pressed| letter("v", KeyCode::KeyV, pressed);
        let events = heard_of(&[control(true), v(true), v(false), control(false)]);
        assert_eq!(texts(&events), ["pasted"]);
        assert!(events.contains(&Event::Paste("pasted".to_owned())), "{events:?}");
    }

    #[test]
    fn letters_before_and_after_a_command_within_a_frame_are_typed() {
        let keys = [
            letter("a", KeyCode::KeyA, true),
            control(true),
            letter("c", KeyCode::KeyC, true),
            control(false),
            letter("b", KeyCode::KeyB, true),
        ];
        let events = heard_of(&keys);
        assert_eq!(texts(&events), ["a", "b"]);
        assert!(events.contains(&Event::Copy), "{events:?}");
        let with_control =
            |event: &&Event| matches!(event, Event::Key { modifiers, .. } if modifiers.command);
        assert_eq!(events.iter().filter(with_control).count(), 1, "{events:?}");
    }

    #[test]
    fn letters_that_need_two_keys_are_letters() {
        let alt = key(Typed::Alt, KeyCode::AltRight, true);
        let events = heard_of(&[control(true), alt, letter("@", KeyCode::KeyQ, true)]);
        assert_eq!(texts(&events), ["@"]);
    }
}
