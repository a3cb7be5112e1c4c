//! Fonts of the computer behind ours, for scripts that ours do not have.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use egui::{Context, FontData, FontDefinitions, Id};
use fontdb::{Database, FaceInfo, ID, Style, Weight};
use ttf_parser::{Face, OutlineBuilder};

use crate::console::background::Job;
use crate::scenario::is_covered;

use super::fonts::definitions;

/// A letter of each script that somebody may write an exercise in and that ours do not have: a
/// font that has it is taken to have the others of the script.
const SCRIPTS: &str = "中あ한אاअকதతಕമગਅසกລကខაաአ🗳☺";

/// The search for fonts, which goes on beside the window.
type Search = Arc<Mutex<Option<Job<FontDefinitions>>>>;

/// Puts fonts of the computer behind ours as soon as they are found; called in every frame. The
/// search takes longer than the first picture may, so it has a thread of its own.
pub fn add_system_fonts(ctx: &Context) {
    let id = Id::new("system fonts");
    let begin = || Arc::new(Mutex::new(Some(Job::begin(|_| with_system_fonts()))));
    let search: Search = ctx.data_mut(|data| data.get_temp_mut_or_insert_with(id, begin).clone());
    let mut search = search.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(job) = search.as_ref() else { return };
    match job.result() {
        Ok(fonts) => {
            ctx.set_fonts(fonts);
            *search = None;
        }
        Err(std::sync::mpsc::TryRecvError::Empty) => {}
        Err(std::sync::mpsc::TryRecvError::Disconnected) => *search = None,
    }
    ctx.request_repaint();
}

fn with_system_fonts() -> FontDefinitions {
    let mut database = Database::new();
    database.load_system_fonts();
    let mut fonts = definitions();
    for (name, data) in fallbacks(&database, SCRIPTS.chars()) {
        fonts.font_data.insert(name.clone(), Arc::new(data));
        for family in fonts.families.values_mut() {
            family.push(name.clone());
        }
    }
    fonts
}

/// The fewest fonts that are needed for letters that ours do not have, as far as there are any.
fn fallbacks(
    database: &Database,
    letters: impl IntoIterator<Item = char>,
) -> BTreeMap<String, FontData> {
    let mut faces: Vec<&FaceInfo> = database.faces().collect();
    // Plain upright letters first, then by name, so that the same computer shows the same.
    faces.sort_by_key(|face| {
        let is_plain = face.style == Style::Normal && face.weight == Weight::NORMAL;
        let is_sans = face.post_script_name.contains("Sans");
        (!is_plain, !is_sans, face.monospaced, face.post_script_name.clone())
    });
    let mut chosen: Vec<ID> = Vec::new();
    for letter in letters.into_iter().filter(|letter| !is_covered(*letter)) {
        if chosen.iter().any(|id| draws(database, *id, letter)) {
            continue;
        }
        chosen.extend(faces.iter().map(|face| face.id).find(|id| draws(database, *id, letter)));
    }
    let read = |id: ID| {
        let face = database.face(id)?;
        let read = |data: &[u8], index| FontData { index, ..FontData::from_owned(data.to_vec()) };
        Some((face.post_script_name.clone(), database.with_face_data(id, read)?))
    };
    chosen.into_iter().filter_map(read).collect()
}

/// Whether a font has a letter as an outline; a picture of it cannot be drawn.
fn draws(database: &Database, id: ID, letter: char) -> bool {
    let has = |data: &[u8], index| {
        let face = Face::parse(data, index).ok()?;
        face.outline_glyph(face.glyph_index(letter)?, &mut Nothing)
    };
    database.with_face_data(id, has).flatten().is_some()
}

/// An outline that nobody looks at.
struct Nothing;

impl OutlineBuilder for Nothing {
    fn move_to(&mut self, _: f32, _: f32) {}
    fn line_to(&mut self, _: f32, _: f32) {}
    fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {}
    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {}
    fn close(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_is_taken_for_the_letters_that_it_has_and_ours_do_not() {
        let mut database = Database::new();
        let none = fallbacks(&database, ['中']);
        assert!(none.is_empty());
        for (name, data) in definitions().font_data {
            assert!(!name.is_empty());
            database.load_font_data(data.font.to_vec());
        }
        assert!(fallbacks(&database, ['π', 'ж', 'a']).is_empty(), "ours have them");
        assert!(fallbacks(&database, ['中', 'あ']).is_empty(), "none has them");
    }

    #[test]
    fn fonts_of_this_computer_draw_what_they_are_taken_for() {
        let mut database = Database::new();
        database.load_system_fonts();
        for letter in SCRIPTS.chars().filter(|letter| !is_covered(*letter)) {
            let has_any = database.faces().any(|face| draws(&database, face.id, letter));
            let chosen = fallbacks(&database, [letter]);
            assert_eq!(chosen.len(), usize::from(has_any), "{letter}");
            for data in chosen.values() {
                let face = Face::parse(&data.font, data.index).unwrap();
                assert!(face.glyph_index(letter).is_some(), "{letter}");
            }
        }
    }
}
