//! The exercise as it was at a moment that somebody looks back at: computed beside the window, so
//! that dragging never waits for it.

use std::sync::Arc;

use crate::base::ids::SeatId;
use crate::base::minute::Minute;
use crate::console::background::Worker;
use crate::console::view::{CoordinationSpan, CoordinationTable, MeterCurve, PlayView};
use crate::measure::coordination::Trace;
use crate::session::director::Hindsight;

/// What is looked at: the end of a minute, a seat from inside, if one is open, and how the agencies
/// worked together until then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub minute: Minute,
    pub seat: Option<SeatId>,
    /// Which part of the exercise is measured, if one is.
    pub measured: Option<CoordinationSpan>,
}

/// Whoever looks back.
pub type LookBack = Worker<Moment, Box<PlayView>>;

/// Begins to look back at an exercise, whose meters showed this.
pub fn look_back(mut hindsight: Hindsight, curve: MeterCurve) -> LookBack {
    Worker::begin(move || {
        hindsight.prepare();
        move |moment: Moment| {
            let director = hindsight.at(moment.minute);
            let mut view = PlayView::of_moment(director, &curve, moment.seat);
            let trace = || Trace::of(director.kernel());
            let measured = moment.measured.map(|span| CoordinationTable::new(&trace(), span));
            view.coordination = measured.map(Arc::new);
            Box::new(view)
        }
    })
}
