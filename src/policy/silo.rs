//! Silo: looks after its own mandate and tells nobody. It speaks for itself, early.

use crate::sim::view::View;

use super::Decision;
use super::choice::{Preference, answer};
use super::preparation::own_house;
use super::public_statements::every_voice;
use super::standard_response::work;

pub(super) fn decide(view: &View, decision: &mut Decision) {
    answer(view, Preference::Alone, decision);
    work(view, decision);
    every_voice(view, decision);
    if view.planning {
        own_house(view, decision);
    }
}
