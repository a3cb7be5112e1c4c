//! The colours of the console on light ground, for pages: one file says both.

use std::sync::LazyLock;

use serde::Deserialize;

/// The file of the console.
const FILE: &str = include_str!("../../../assets/theme.ron");

/// Colours by what they are for, as `#rrggbb`.
#[derive(Debug, Deserialize)]
pub(in crate::report) struct Palette {
    /// Behind what is set apart.
    pub panel: String,
    /// Thin lines.
    pub line: String,
    /// What is read.
    pub text: String,
    /// What is less important.
    pub weak: String,
    /// What can be chosen.
    pub accent: String,
    /// What went well.
    pub good: String,
    /// What went badly.
    pub bad: String,
    /// Technical damage.
    pub damage: String,
    /// Public trust.
    pub trust: String,
    /// Perceived independence.
    pub independence: String,
    /// The word for an exercise.
    pub banner: String,
    /// Letters on it.
    pub on_banner: String,
    /// Phases of the calendar, in their order.
    pub phases: Vec<String>,
    /// Circles of agencies, in their order.
    pub groups: Vec<String>,
}

/// Those on light ground.
pub(in crate::report) static PALETTE: LazyLock<Palette> = LazyLock::new(|| {
    /// As it stands in the file; the rest of it is for the console.
    #[derive(Deserialize)]
    struct Themes {
        light: Palette,
    }
    let themes: Themes = ron::from_str(FILE).expect("a test reads the file");
    themes.light
});

#[cfg(test)]
mod tests {
    use super::*;

    use crate::base::calendar::Phase;
    use crate::scenario::model::Group;
    use strum::{EnumCount, VariantArray};

    #[test]
    fn there_is_a_colour_for_everything() {
        assert_eq!(PALETTE.phases.len(), Phase::COUNT);
        assert_eq!(PALETTE.groups.len(), Group::VARIANTS.len());
        assert!(PALETTE.trust.starts_with('#') && PALETTE.trust.len() == 7);
    }
}
