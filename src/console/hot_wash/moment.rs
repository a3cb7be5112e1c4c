//! The exercise as it was at a moment that somebody looks back at: computed beside the window, so
//! that dragging never waits for it.

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::console::background::Worker;
use crate::console::view::{MeterCurve, PlayView};
use crate::session::director::Hindsight;

/// What is looked at: the end of a minute, and a seat from inside, if one is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub minute: Minute,
    pub seat: Option<SeatId>,
}

/// Whoever looks back.
pub type LookBack = Worker<Moment, Box<PlayView>>;

/// Begins to look back at an exercise, whose meters showed this.
pub fn look_back(mut hindsight: Hindsight, curve: MeterCurve) -> LookBack {
    Worker::begin(move || {
        hindsight.prepare();
        move |moment: Moment| {
            let director = hindsight.at(moment.minute);
            Box::new(PlayView::of_moment(director, &curve, moment.seat))
        }
    })
}
