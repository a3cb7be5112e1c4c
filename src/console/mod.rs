//! The facilitator's console: a window in which an exercise is chosen, set up and played.
//!
//! [`Console`] is all of it as a plain value: what is open, and what was asked for. Panels in
//! [`panels`] and [`screens`] read it and queue [`action::Action`]s; [`Console::act`] does them and
//! lets time flow. It knows nothing of windows, so tests drive it without any. [`window`] is the
//! thin rest: Bevy, which shows it, and lets it rest while nothing moves.
//!
//! [`PublicDisplay`] is the public display alone, for another process: a [`Follower`] says what is
//! on it.

pub mod action;
mod answers;
mod app;
mod background;
mod commands;
mod display;
mod early_keys;
mod exercise_record;
mod followed_exercise;
mod guide;
mod hot_wash;
mod keys;
mod library_index;
mod measured;
mod network_layout;
mod not_playable;
mod open_exercise;
mod opened_file;
mod pacing;
mod panels;
mod paths;
mod reports;
mod saved_exercises;
mod saved_files;
mod saving;
mod scenario_picture;
mod screens;
mod second_click;
mod set_up;
mod settings;
mod state;
mod theme;
mod view;
mod window;

pub use app::Console;
pub use display::PublicDisplay;
pub use followed_exercise::{DisplayContent, FollowSource, FollowedExercise, Follower};
pub use library_index::LibraryIndex;
pub use panels::network::response_colour;
pub use screens::console_ui;
pub use screens::public_display::{public_display_ui, standalone_display_ui};
pub use screens::seat_screen::seat_window_ui;
pub use set_up::SetUpRequest;
pub use settings::Settings;
pub use state::Screen;
pub use theme::{Theme, ThemeName, apply, definitions};
pub use window::{HeadlessApp, Screenshot, UndrawnApp, WindowError, show, show_public_display};
