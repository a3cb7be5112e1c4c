//! The console, played like a person would: by what is on the screen and by keys, without a window.

mod evening;
mod hot_wash;
mod keys;
mod room;
mod screens;
mod seat;
