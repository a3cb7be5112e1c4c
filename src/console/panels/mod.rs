//! The panels: free functions that read a view and queue actions, one file each.

pub mod banner;
pub mod causes;
pub mod checks;
pub mod dry_run;
pub mod due;
pub mod feed;
pub mod guide;
pub mod help;
pub mod hot_wash;
pub mod incidents;
pub mod letter;
pub mod log;
pub mod markdown;
pub mod meters;
pub mod msel;
pub mod network;
pub mod notes;
pub mod notice;
pub mod order;
pub mod parts;
pub mod phrases;
pub mod plot;
pub mod ribbon;
pub mod scale;
pub mod seat;
pub mod seats;
mod ticks;
pub mod time;
pub mod top_bar;

use super::action::Actions;
use super::theme::{Colours, Sizes, Theme};
use crate::text::Catalogue;

/// What every panel needs besides what it shows.
pub struct Kit<'a> {
    /// How things look.
    pub theme: &'a Theme,
    /// What is said.
    pub words: &'a Catalogue,
    /// What is asked for.
    pub actions: &'a mut Actions,
}

impl<'a> Kit<'a> {
    /// The colours.
    pub const fn colours(&self) -> &'a Colours {
        self.theme.colours()
    }

    /// The sizes.
    pub const fn sizes(&self) -> &'a Sizes {
        self.theme.sizes()
    }

    /// A text without gaps.
    pub fn say(&self, id: &'a str) -> &'a str {
        self.words.say(id)
    }
}
