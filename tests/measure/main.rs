//! What happened, as numbers: that causes add up, that what nobody touches stays as it was when the
//! same exercise is played with one thing changed, and that answers are those of the kernel.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod coordination;
mod damage_in_time;
mod luck;
mod notification_gaps;
mod objectives;
mod observers;
mod opportunities;
mod public_feed;
mod table;
mod what_if;
mod why;
mod worth;
