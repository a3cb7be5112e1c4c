//! Silo: looks after its own mandate and tells nobody. It speaks for itself, early.

use crate::sim::view::View;

use super::Decision;
use super::choice::{Taste, answer};
use super::habits::work;
use super::preparation::own_house;
use super::voice::every_voice;

pub(super) fn decide(view: &View, decision: &mut Decision) {
    answer(view, Taste::Alone, decision);
    work(view, decision);
    every_voice(view, decision);
    if view.planning {
        own_house(view, decision);
    }
}
