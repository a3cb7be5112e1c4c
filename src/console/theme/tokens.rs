//! The tokens of the theme, read from `assets/theme.ron`.

use egui::Color32;
use serde::{Deserialize, Serialize};
use strum::{EnumCount, VariantArray};

use crate::base::calendar::Phase;
use crate::base::variants::array;
use crate::scenario::model::{Gauge, Group};

use super::colour;

/// The themes, as authors of the program write them.
const FILE: &str = include_str!("../../../assets/theme.ron");

/// The name of a theme.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, EnumCount, VariantArray, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeName {
    /// Light text on dark, for a dim room.
    #[default]
    Dark,
    /// Dark text on light, for a bright room and weak projectors.
    Light,
    /// As much contrast as there is.
    Contrast,
}

impl ThemeName {
    /// All themes, in the order in which a key goes through them.
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);

    /// The text that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Dark => "theme-dark",
            Self::Light => "theme-light",
            Self::Contrast => "theme-contrast",
        }
    }

    /// The one after it, in a circle.
    pub const fn next(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Contrast,
            Self::Contrast => Self::Dark,
        }
    }
}

/// Colours by what they are for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// Whether text is lighter than what it stands on.
    pub is_dark: bool,
    /// Behind everything.
    #[serde(deserialize_with = "colour::read")]
    pub ground: Color32,
    /// A panel.
    #[serde(deserialize_with = "colour::read")]
    pub panel: Color32,
    /// A card or a button on a panel.
    #[serde(deserialize_with = "colour::read")]
    pub raised: Color32,
    /// A field to write in, or a plot.
    #[serde(deserialize_with = "colour::read")]
    pub sunken: Color32,
    /// Something under the pointer.
    #[serde(deserialize_with = "colour::read")]
    pub hover: Color32,
    /// Lines between things.
    #[serde(deserialize_with = "colour::read")]
    pub line: Color32,
    /// What is to be read.
    #[serde(deserialize_with = "colour::read")]
    pub text: Color32,
    /// What may be read.
    #[serde(deserialize_with = "colour::read")]
    pub weak: Color32,
    /// What to do next, and what is chosen.
    #[serde(deserialize_with = "colour::read")]
    pub accent: Color32,
    /// Text on the accent.
    #[serde(deserialize_with = "colour::read")]
    pub on_accent: Color32,
    /// As it should be.
    #[serde(deserialize_with = "colour::read")]
    pub good: Color32,
    /// Something that somebody should look at.
    #[serde(deserialize_with = "colour::read")]
    pub warn: Color32,
    /// As it should not be.
    #[serde(deserialize_with = "colour::read")]
    pub bad: Color32,
    #[serde(deserialize_with = "colour::read")]
    pub damage: Color32,
    #[serde(deserialize_with = "colour::read")]
    pub trust: Color32,
    #[serde(deserialize_with = "colour::read")]
    pub independence: Color32,
    /// A forum, and who sits in it.
    #[serde(deserialize_with = "colour::read")]
    pub forum: Color32,
    /// The banner that says EXERCISE.
    #[serde(deserialize_with = "colour::read")]
    pub banner: Color32,
    /// Text on the banner.
    #[serde(deserialize_with = "colour::read")]
    pub on_banner: Color32,
    /// A real emergency, as a ground for text.
    #[serde(deserialize_with = "colour::read")]
    pub no_duff: Color32,
    /// Text on it.
    #[serde(deserialize_with = "colour::read")]
    pub on_no_duff: Color32,
    #[serde(deserialize_with = "colour::read_list")]
    phases: [Color32; 7],
    #[serde(deserialize_with = "colour::read_list")]
    groups: [Color32; 6],
}

impl Colours {
    /// A phase of the electoral cycle, as a ground for text.
    pub const fn phase(&self, phase: Phase) -> Color32 {
        self.phases[phase as usize]
    }

    /// A circle of agencies.
    pub const fn group(&self, group: Group) -> Color32 {
        self.groups[group as usize]
    }

    pub const fn gauge(&self, gauge: Gauge) -> Color32 {
        match gauge {
            Gauge::Damage => self.damage,
            Gauge::Trust => self.trust,
            Gauge::Independence => self.independence,
        }
    }
}

/// Sizes in points, by what they are for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizes {
    /// Text beside other text.
    pub small: f32,
    /// Running text.
    pub body: f32,
    /// The name of a panel.
    pub heading: f32,
    /// The name of a screen.
    pub title: f32,
    /// The height of exercise time in the top bar.
    pub clock: f32,
    /// The distance between things.
    pub gap: f32,
    /// The margin around things.
    pub pad: f32,
    /// The radius of rounded corners.
    pub radius: f32,
    /// The width of lines.
    pub line: f32,
    /// The width of the line around what has the keyboard.
    pub focus: f32,
    /// The least height of what can be clicked.
    pub control: f32,
    /// The height of a row of a table.
    pub row: f32,
    /// The width of the panel on the left.
    pub left: f32,
    /// The width of the panel on the right.
    pub right: f32,
    /// The height of the panel below.
    pub bottom: f32,
    /// The width of a card.
    pub card: f32,
    /// The widest that text to be read runs.
    pub reading: f32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    dark: Colours,
    light: Colours,
    contrast: Colours,
    sizes: Sizes,
}

/// The theme that is on, and the others.
#[derive(Debug, Clone)]
pub struct Theme {
    /// Which one is on.
    pub name: ThemeName,
    /// Whether nothing should move by itself.
    pub reduce_motion: bool,
    file: File,
}

impl Theme {
    /// A theme of the file.
    pub fn new(name: ThemeName) -> Self {
        let file = ron::from_str(FILE).expect("a test reads the theme");
        Self { name, reduce_motion: false, file }
    }

    /// The colours of the theme that is on.
    pub const fn colours(&self) -> &Colours {
        match self.name {
            ThemeName::Dark => &self.file.dark,
            ThemeName::Light => &self.file.light,
            ThemeName::Contrast => &self.file.contrast,
        }
    }

    /// The sizes, which are those of all themes.
    pub const fn sizes(&self) -> &Sizes {
        &self.file.sizes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Color32) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { libm::pow((part + 0.055) / 1.055, 2.4) }
        };
        let [red, green, blue, _] = colour.to_array();
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn contrast(text: Color32, ground: Color32) -> f64 {
        let (a, b) = (luminance(text), luminance(ground));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The ratios of WCAG 2.2, level AA for text.
    #[test]
    fn text_can_be_read_on_every_ground() {
        for name in ThemeName::ALL {
            let theme = Theme::new(name);
            let it = theme.colours();
            let inks = [it.text, it.weak, it.accent, it.good, it.warn, it.bad];
            let meters = [it.damage, it.trust, it.independence, it.forum];
            for ink in inks.into_iter().chain(meters).chain(it.groups) {
                for ground in [it.ground, it.panel, it.raised, it.sunken] {
                    let ratio = contrast(ink, ground);
                    assert!(4.5 <= ratio, "{name:?}: {ink:?} on {ground:?} has {ratio:.1}");
                }
            }
            let pairs =
                [(it.on_accent, it.accent), (it.on_banner, it.banner), (it.on_no_duff, it.no_duff)];
            for (ink, ground) in pairs.into_iter().chain(it.phases.map(|it_| (it.text, it_))) {
                let ratio = contrast(ink, ground);
                assert!(4.5 <= ratio, "{name:?}: {ink:?} on {ground:?} has {ratio:.1}");
            }
        }
    }
    /// A colour in Oklab, in which distances are what is seen.
    fn oklab(colour: Color32) -> [f64; 3] {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { libm::pow((part + 0.055) / 1.055, 2.4) }
        };
        let [red, green, blue, _] = colour.to_array();
        let parts = [red, green, blue].map(linear);
        let sum = |by: [f64; 3], of: [f64; 3]| by[0] * of[0] + by[1] * of[1] + by[2] * of[2];
        let cones = [
            [0.412_221, 0.536_333, 0.051_446],
            [0.211_903, 0.680_700, 0.107_397],
            [0.088_302, 0.281_719, 0.629_979],
        ];
        let cones = cones.map(|by| libm::cbrt(sum(by, parts)));
        let axes = [
            [0.210_454, 0.793_618, -0.004_072],
            [1.977_998, -2.428_592, 0.450_594],
            [0.025_904, 0.782_772, -0.808_676],
        ];
        axes.map(|by| sum(by, cones))
    }

    /// In the picture of the network a colour says one thing: who somebody is, or how something is.
    #[test]
    fn seats_do_not_look_like_what_is_hurt_noticed_or_contained() {
        for name in ThemeName::ALL {
            let theme = Theme::new(name);
            let it = theme.colours();
            let states = [it.accent, it.good, it.warn, it.bad, it.damage, it.text, it.forum];
            for (number, group) in it.groups.into_iter().enumerate() {
                for ink in states.into_iter().chain(it.groups.into_iter().skip(number + 1)) {
                    let [one, other] = [group, ink].map(oklab);
                    let squares = [0, 1, 2].map(|at| (one[at] - other[at]) * (one[at] - other[at]));
                    let apart = libm::sqrt(squares.iter().sum());
                    assert!(0.06 < apart, "{name:?}: {group:?} and {ink:?} are {apart:.3} apart");
                }
            }
        }
    }
}
