//! The panels: free functions that read a view and queue actions, one file each.

pub mod about_exercise;
pub mod about_field;
pub mod answers;
pub mod banner;
pub mod causes;
pub mod checks;
pub mod coordination;
pub mod cut_names;
pub mod dock;
pub mod drop;
pub mod dry_run;
pub mod due;
pub mod feed;
pub mod file_picker;
pub mod focus_ring;
pub mod guide;
pub mod help;
pub mod hot_wash;
pub mod inbox;
pub mod incidents;
pub mod inject_editor;
pub mod knowledge;
pub mod labels;
pub mod leaving;
pub mod log;
pub mod markdown;
pub mod message;
pub mod meters;
pub mod msel;
pub mod network;
pub mod no_duff;
pub mod notes;
pub mod notice;
pub mod objectives;
pub mod order;
pub mod plot;
pub mod public_display;
pub mod rating;
pub mod read_only;
pub mod report;
pub mod saved;
pub mod seat;
pub mod seats;
pub mod time;
mod time_axis;
pub mod timeline;
pub mod top_bar;
pub mod widgets;

use super::action::ActionQueue;
use super::theme::{Colours, Sizes, Theme};
use crate::text::Catalogue;

/// What every panel needs besides what it shows.
pub struct UiContext<'a> {
    pub theme: &'a Theme,
    /// The texts of the interface, in the language that is on.
    pub texts: &'a Catalogue,
    /// What panels ask for.
    pub actions: &'a mut ActionQueue,
}

impl<'a> UiContext<'a> {
    pub const fn colours(&self) -> &'a Colours {
        self.theme.colours()
    }

    pub const fn sizes(&self) -> &'a Sizes {
        self.theme.sizes()
    }

    /// A text without gaps.
    pub fn say(&self, id: &'a str) -> &'a str {
        self.texts.say(id)
    }
}
