//! A disk that fails, and a machine that loses its power: what was acknowledged is there, and what
//! is said of all else is true.

mod faults;
mod images;
mod machine;
mod noting;
mod vfs;
