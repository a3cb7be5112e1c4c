//! The facilitator's console: a window in which an exercise is chosen, set up and played.
//!
//! [`Console`] is all of it as a plain value: what is open, and what was asked for. Panels in
//! [`panels`] and [`screens`] read it and queue [`action::Action`]s; [`Console::act`] does them and
//! lets time flow. It knows nothing of windows, so tests drive it without any. [`window`] is the
//! thin rest: Bevy, which shows it, and lets it rest while nothing moves.
//!
//! [`Wall`] is the wall alone, for another process: a [`Follower`] says what is on it.

pub mod action;
mod background;
mod exercise;
mod facade;
mod follower;
mod guide;
mod hot_wash;
mod keeping;
mod keys;
mod layout;
mod panels;
mod pictures;
mod screens;
mod set_up;
mod shelf;
mod theme;
mod view;
mod wall;
mod window;

pub use facade::{Console, Screen};
pub use follower::{Followed, Follower, OnWall, Seen};
pub use panels::network::grasp_colour;
pub use screens::console_ui;
pub use screens::projector::{projector_ui, wall_ui};
pub use set_up::Asked;
pub use shelf::Shelf;
pub use theme::{Theme, ThemeName, apply, definitions};
pub use wall::Wall;
pub use window::{Picture, Studio, Trouble, show, show_wall};
