//! The kernel as a whole: what each submodel of the model does and when it does nothing, what
//! holds after every event whatever anybody orders, and that the same exercise is always the same.
#![allow(
    clippy::disallowed_methods,
    clippy::float_cmp,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test compares with the formula as it is written, prints its interval, and fails \
              where it cannot go on"
)]

mod run;
mod world;

mod collaboration;
mod damage;
mod delay;
mod detection;
mod diagnosis;
mod independence;
mod messages;
mod others;
mod preparation;
mod publicity;
mod response;
mod trust;
