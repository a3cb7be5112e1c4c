//! How the console looks. Colours, sizes and fonts are named by what they are for and come from
//! `assets/theme.ron`; no panel names a colour or a size of its own.

mod apply;
mod colour;
mod fonts;
mod system_fonts;
mod tokens;

pub use apply::{apply, strong, strong_font};
pub use fonts::definitions;
pub use system_fonts::add_system_fonts;
pub use tokens::{Colours, Sizes, Theme, ThemeName};
