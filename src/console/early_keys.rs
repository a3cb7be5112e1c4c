//! What is typed right after a key that opens a field: it belongs into the field, also if it comes
//! before the field is there, and is no command.

use egui::{Context, Event, Id, Key, Modifiers};

use super::keys::{Command, Place, binding};

/// Commands after which somebody writes.
const OPENS_FIELD: [Command; 3] = [Command::Search, Command::CreateInject, Command::Message];
/// After how many frames a field that was asked for has the keyboard at the latest.
const FRAMES: u8 = 6;

/// What was typed, and for how many frames it still waits.
#[derive(Debug, Clone, Default)]
struct Early {
    events: Vec<Event>,
    frames: u8,
}

/// Keeps what was typed too early, and gives it to the field as soon as that has the keyboard.
/// `place` is where commands work; nothing if something in front has the keyboard for itself.
pub fn keep_for_field(ctx: &Context, place: Option<Place>) {
    let id = Id::new("what was typed too early");
    let waiting: Option<Early> = ctx.data_mut(|data| data.remove_temp(id));
    let is_there = ctx.text_edit_focused();
    let early = match (waiting, is_there) {
        (Some(early), true) => {
            ctx.input_mut(|input| _ = input.events.splice(..0, early.events));
            return;
        }
        (Some(Early { frames: 0, .. }), false) => return,
        (Some(mut early), false) => {
            let is_typed = |event: &mut Event| matches!(event, Event::Text(_) | Event::Key { .. });
            ctx.input_mut(|input| early.events.extend(input.events.extract_if(.., is_typed)));
            early.frames -= 1;
            early
        }
        (None, false) => {
            let after =
                |place| ctx.input_mut(|input| split_after_opening(&mut input.events, place));
            let Some(events) = place.and_then(after) else { return };
            Early { events, frames: FRAMES }
        }
        (None, true) => return,
    };
    ctx.data_mut(|data| data.insert_temp(id, early));
    ctx.request_repaint();
}

/// Takes what comes after the first key that opens a field, if there is one.
fn split_after_opening(events: &mut Vec<Event>, place: Place) -> Option<Vec<Event>> {
    let opens = |key: Key, held: Modifiers| {
        let mut bindings = OPENS_FIELD.into_iter().filter_map(binding);
        bindings.any(|it| it.works_on(place) && it.has_key(key, held))
    };
    let at = events.iter().position(|event| match event {
        Event::Key { key, pressed: true, modifiers, .. } => opens(*key, *modifiers),
        _ => false,
    })?;
    Some(events.split_off(at + 1))
}
