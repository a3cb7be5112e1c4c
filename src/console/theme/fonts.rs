//! The fonts: Inter in two weights, which covers Latin, Greek and Cyrillic (SIL Open Font License,
//! `assets/fonts/OFL.txt`), with egui's own behind it for signs.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

use super::apply::STRONG;

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular.otf");
const SEMIBOLD: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold.otf");

/// What egui draws text with.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    for (name, data) in [("regular", REGULAR), ("semibold", SEMIBOLD)] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(data)));
    }
    let signs = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let with_signs =
        |name: &str| [name.to_owned()].into_iter().chain(signs.iter().cloned()).collect();
    fonts.families.insert(FontFamily::Proportional, with_signs("regular"));
    fonts.families.insert(FontFamily::Name(STRONG.into()), with_signs("semibold"));
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::is_covered;
    use egui::FontId;
    use egui::epaint::text::{Fonts, TextOptions};
    use ttf_parser::Face;

    /// The list is made from the fonts; it is written beside this message when it is out of date.
    #[test]
    fn the_list_of_covered_letters_is_that_of_the_fonts() {
        /// What egui never takes from its own fonts.
        const IGNORED: [char; 6] =
            ['\u{534D}', '\u{5350}', '\u{E0FF}', '\u{EFFD}', '\u{F0FF}', '\u{F200}'];
        let fonts = definitions();
        let faces = |family: FontFamily| -> Vec<(bool, Face<'_>)> {
            let data = fonts.families[&family].iter().map(|name| (name, &fonts.font_data[name]));
            let is_ours = |name: &str| ["regular", "semibold"].contains(&name);
            data.map(|(name, it)| (is_ours(name), Face::parse(&it.font, it.index).unwrap()))
                .collect()
        };
        let families = [FontFamily::Proportional, FontFamily::Name(STRONG.into())].map(faces);
        let has = |letter: char| {
            families.iter().all(|faces| {
                faces.iter().any(|(is_ours, face)| {
                    let glyph = face.glyph_index(letter).filter(|glyph| glyph.0 != 0);
                    glyph.is_some() && (*is_ours || !IGNORED.contains(&letter))
                })
            })
        };
        let is_silent = |letter: char| is_covered(letter) && letter.len_utf8() == 3;
        let letters = (0x20..0x11_0000).filter_map(char::from_u32);
        let differs = |it: &char| has(*it) != is_covered(*it) && !it.is_control();
        let wrong: Vec<char> = letters.filter(differs).collect();
        // What is drawn as nothing needs no font.
        assert!(wrong.iter().all(|it| is_silent(*it) && !has(*it)), "{wrong:?}");
        assert!(wrong.len() < 64, "{wrong:?}");
    }

    #[test]
    fn latin_greek_cyrillic_and_our_signs_can_be_written() {
        let mut fonts = Fonts::new(TextOptions::default(), definitions());
        let mut missing = Vec::new();
        for family in [FontFamily::Proportional, FontFamily::Name(STRONG.into())] {
            let font = FontId::new(14.0, family);
            for text in ["Ærøskøbing Łódź", "Αθήνα Ψήφος", "Київ Вибори", "▶⏸⏭■●▲▼◆○✓×↺"]
            {
                missing.extend(text.chars().filter(|letter| !fonts.has_glyph(&font, *letter)));
            }
        }
        assert_eq!(missing, Vec::<char>::new());
    }
}
