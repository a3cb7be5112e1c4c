//! The console, played like a person would: by what is on the screen and by keys, without a window.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

#[path = "../fixtures/links.rs"]
mod links;
#[path = "../fixtures/other_kernel.rs"]
mod other_kernel;

mod about;
mod answers;
mod causes;
mod coordination;
mod display_control;
mod effects;
mod evaluators;
mod guide;
mod hands;
mod hasty;
mod hot_wash;
mod incidents;
mod keys;
mod limits;
mod messages;
mod msel;
mod network;
mod objectives;
mod on_screen;
mod opening;
mod other_answers;
mod own_injects;
mod panels;
mod polish;
mod printing;
mod public_display;
mod reflow;
mod replay;
mod report;
mod saved;
mod saving;
mod scenes;
mod screens;
mod seat;
mod seat_desk;
mod seat_screen;
mod set_up;
mod skip;
mod spoken;
mod standalone_display;
mod test_console;
mod whole_exercise;
mod whole_night;
