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
    use egui::FontId;
    use egui::epaint::text::{Fonts, TextOptions};

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
