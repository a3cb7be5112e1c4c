//! Playing a scenario by hand: time, orders, and what came of them.

use std::sync::Arc;

use hotwash::base::ids::{IncidentId, SeatId};
use hotwash::base::minute::Minute;
use hotwash::scenario::model::{
    Countermeasure, Lacking, Order, OrderDraft, Prepare, Respond, Scenario, Speak, Tell,
};
use hotwash::sim::event::Event;
use hotwash::sim::intervention::{Intervention, InterventionRefusal};
use hotwash::sim::kernel::Kernel;
use hotwash::sim::ledger::{Cause, Entry, Meter};
use hotwash::sim::orders::Refusal;
use hotwash::sim::state::{Agency, IncidentState, Known, Tie};
use hotwash::sim::view::{IncidentView, View};

/// What a test says: an order of a family, or one that it has put together.
pub struct Said(Result<Order, Lacking>);

impl From<OrderDraft> for Said {
    fn from(draft: OrderDraft) -> Self {
        Self(draft.try_into())
    }
}

impl From<Order> for Said {
    fn from(order: Order) -> Self {
        Self(Ok(order))
    }
}

macro_rules! said {
    ($($family:ident),+) => {$(
        impl From<$family> for Said {
            fn from(order: $family) -> Self {
                Order::from(order).into()
            }
        }
    )+};
}

said!(Countermeasure, Prepare, Respond, Speak, Tell);

/// An exercise that a test plays by hand, all seats silent unless it orders for them.
pub struct Run {
    /// What is played.
    pub kernel: Kernel,
}

impl Run {
    /// The start of a scenario under a seed.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Self {
        Self { kernel: Kernel::new(scenario, seed) }
    }

    /// Plays until a minute.
    pub fn until(&mut self, minute: i64) -> &mut Self {
        while self.kernel.step(Minute(minute)).is_some() {}
        self.kernel.advance_to(Minute(minute));
        self
    }

    /// Plays to the end of the scenario.
    pub fn finish(&mut self) -> &mut Self {
        let end = self.kernel.scenario().calendar.end;
        self.until(end.0)
    }

    /// Plays until an event of which something holds; gives back when it was, if it came at all.
    pub fn until_event(&mut self, wanted: impl Fn(Event) -> bool) -> Option<i64> {
        while let Some(event) = self.kernel.step(Minute::NEVER) {
            if wanted(event) {
                return Some(self.kernel.now().0);
            }
        }
        None
    }

    /// A seat gives an order that must be allowed; gives back its number.
    #[track_caller]
    pub fn order(&mut self, seat: SeatId, order: impl Into<Said>) -> u32 {
        let order = order.into().0.expect("an order that lacks nothing");
        match self.kernel.submit(seat, order) {
            Ok(number) => number,
            Err(refusal) => panic!("{order:?} of seat {} refused: {refusal}", seat.0),
        }
    }

    /// A seat gives an order that must be refused; gives back why.
    #[track_caller]
    pub fn refused(&mut self, seat: SeatId, order: impl Into<Said>) -> Refusal {
        let order = order.into().0.expect("an order that lacks nothing");
        self.kernel.submit(seat, order).expect_err("the order should be refused")
    }

    /// The facilitator does something that must be possible; gives back its number.
    #[track_caller]
    pub fn intervene(&mut self, intervention: Intervention) -> u32 {
        match self.kernel.intervene(intervention) {
            Ok(number) => number,
            Err(obstacle) => panic!("{intervention:?} is not possible: {obstacle}"),
        }
    }

    /// The facilitator tries something that must not be possible, and that changes nothing; gives
    /// back why.
    #[track_caller]
    pub fn obstacle(&mut self, intervention: Intervention) -> InterventionRefusal {
        let before = self.kernel.state_hash();
        let obstacle = self.kernel.intervene(intervention).expect_err("it should not be possible");
        assert_eq!(self.kernel.state_hash(), before, "{obstacle} changed something");
        obstacle
    }

    /// Overall trust in points.
    pub fn trust(&mut self) -> f64 {
        self.kernel.meters().trust.as_f64()
    }

    /// Trust of each segment in points.
    pub fn trust_by(&mut self) -> Vec<f64> {
        self.kernel.meters().trust_by.iter().map(|points| points.as_f64()).collect()
    }

    /// Perceived independence in points.
    pub fn independence(&mut self) -> f64 {
        self.kernel.meters().independence.as_f64()
    }

    /// All movements of which something holds, those that still flow included, in millionths.
    pub fn moved(&mut self, wanted: impl Fn(&Entry) -> bool) -> i64 {
        let booked = self.kernel.ledger().entries.clone();
        let flowing = self.kernel.flowing();
        booked.iter().chain(&flowing).filter(|entry| wanted(entry)).map(|entry| entry.amount).sum()
    }

    /// Points of overall trust that causes of some kind have moved.
    pub fn trust_moved(&mut self, wanted: impl Fn(Cause) -> bool) -> f64 {
        let trust = |entry: &Entry| matches!(entry.meter, Meter::Trust(_)) && wanted(entry.cause);
        self.moved(trust) as f64 / 1e6
    }

    /// Damage in impairment-minutes at full criticality to confidentiality (0), integrity (1) or
    /// availability (2) by causes of some kind.
    pub fn damaged(&mut self, dimension: u8, wanted: impl Fn(Cause) -> bool) -> f64 {
        let damage = |entry: &Entry| entry.meter == Meter::Damage(dimension) && wanted(entry.cause);
        self.moved(damage) as f64 / 1e6
    }

    /// An incident with all that is hidden.
    pub fn incident(&self, incident: IncidentId) -> IncidentState {
        self.kernel.snapshot().incidents[incident.index()].clone()
    }

    /// When an incident was contained.
    pub fn contained_at(&self, incident: IncidentId) -> Option<i64> {
        self.incident(incident).contained_at.map(|minute| minute.0)
    }

    /// What a seat knows of an incident, with all that is behind it.
    pub fn known(&self, seat: SeatId, incident: IncidentId) -> Option<Known> {
        self.kernel.snapshot().knowledge[seat.index()].of(incident).copied()
    }

    /// Since when a seat knows of an incident.
    pub fn knows_since(&self, seat: SeatId, incident: IncidentId) -> Option<i64> {
        self.known(seat, incident).map(|known| known.since.0)
    }

    /// An agency at work.
    pub fn agency(&self, seat: SeatId) -> Agency {
        self.kernel.snapshot().agencies[seat.index()].clone()
    }

    /// The tie from one seat to another.
    pub fn tie(&self, from: SeatId, to: SeatId) -> Tie {
        let count = self.kernel.scenario().seats.len();
        self.kernel.snapshot().ties[from.index() * count + to.index()].clone()
    }

    /// What a seat sees.
    pub fn view(&mut self, seat: SeatId) -> View {
        self.kernel.view(seat)
    }

    /// What a seat sees of an incident.
    pub fn sees(&mut self, seat: SeatId, incident: IncidentId) -> Option<IncidentView> {
        self.view(seat).incident(incident).copied()
    }
}

/// The middle of the values.
pub fn median(mut values: Vec<f64>) -> f64 {
    assert!(!values.is_empty(), "there is no middle of nothing");
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 {
        values[middle]
    } else {
        f64::midpoint(values[middle - 1], values[middle])
    }
}

/// Whether two numbers are near each other.
#[track_caller]
pub fn assert_near(got: f64, wanted: f64, tolerance: f64) {
    assert!((got - wanted).abs() <= tolerance, "{got}, not {wanted} ± {tolerance}");
}
