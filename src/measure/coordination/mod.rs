//! How the agencies worked together, as the measures of the literature, from the logs alone.
//!
//! [`Coordination::of`] is a function of a kernel and a [`Window`]: live play, a replay and a
//! branch of the same steps give the same numbers. Ties are counted and times are taken in whole
//! numbers; where a formula needs a fraction it is made a whole number of millionths at once.
//! [`Metric::row`] leads to the one table that says what each measure is.

mod communities;
mod contacts;
mod core_periphery;
mod flow;
mod graph;
mod latency;
mod metric;
mod network;
mod notification;
mod picture;
mod planned;
mod prediction;
mod public_voice;
mod readings;
mod spread;
mod structure;
mod survival;
mod table;
mod together;
mod trace;
mod window;

pub use communities::{Communities, communities};
pub use core_periphery::{CorePeriphery, core_periphery};
pub use metric::{Area, Direction, Metric, Row, SubjectKind, Unit};
pub use network::Network;
pub use planned::planned;
pub use prediction::{Association, Correlation, associations, correlation};
pub use readings::{Reading, Readings, Subject};
pub use spread::{Hop, Means};
pub use survival::{Case, quantile};
pub use trace::Trace;
pub use window::{Window, WindowName, Windows};

use crate::sim::kernel::Kernel;

/// How the agencies worked together within a window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coordination {
    /// From when to when.
    pub window: Window,
    /// Who was in contact with whom.
    pub network: Network,
    /// Which groups talked mainly among themselves.
    pub communities: Communities,
    /// Every measure of every subject that has it.
    pub readings: Readings,
    /// How the knowledge of each incident travelled that somebody first had in the window.
    pub hops: Vec<Hop>,
}

impl Coordination {
    /// From a kernel as it stands.
    pub fn of(kernel: &Kernel, window: Window) -> Self {
        Self::new(&Trace::of(kernel), window)
    }

    /// From what an exercise has left behind so far.
    pub fn new(trace: &Trace<'_>, window: Window) -> Self {
        let network = contacts::network(trace, window);
        let communities = communities(&network);
        let mut readings = Readings::default();
        structure::read(trace, window, (&network, &communities), &mut readings);
        notification::read(trace, window, &mut readings);
        latency::read(trace, window, &mut readings);
        flow::read(trace, window, &mut readings);
        picture::read(trace, window, &mut readings);
        public_voice::read(trace, window, &mut readings);
        together::read(trace, window, &network, &mut readings);
        let hops = spread::read(trace, window, &mut readings);
        readings.sort();
        Self { window, network, communities, readings, hops }
    }
}
