use std::any::{type_name, type_name_of_val};
use std::path::Path;

use super::super::core::{Derived, Marks};
use super::super::index::Rows;
use super::super::registry::registry;
use super::super::state::{Agency, ForumState, Knowledge, SegmentState, Standing};
use super::*;
use crate::scenario::model::{Order, OrderDraft, OrderKind};
use crate::scenario::{LoadOptions, load};

fn count_night(seed: u64) -> Kernel {
    let pack = Path::new("scenarios/packs/count-night");
    let scenario = load(pack, &LoadOptions::default()).expect("a valid scenario").scenario;
    Kernel::new(scenario, seed)
}

/// Events that are played: orders lead to events, and each of those to further orders.
const EVENTS: usize = 600;

/// Every seat orders whatever it may about whatever there is, one kind after the other.
fn played(seed: u64, mut look: impl FnMut(&mut Kernel)) {
    let mut kernel = count_night(seed);
    let seats: Vec<SeatId> = kernel.scenario.seat_ids().collect();
    let incidents = kernel.scenario.incidents.len();
    let mut turn = 0;
    for _ in 0..EVENTS {
        assert!(kernel.step(Minute::NEVER).is_some(), "orders go on and on");
        look(&mut kernel);
        for seat in &seats {
            turn += 1;
            let kind = OrderKind::ALL[turn % OrderKind::ALL.len()];
            let order = OrderDraft::new(kind).about(IncidentId::at(turn / 7 % incidents));
            let order = order.to(seats.iter().copied().filter(|other| other != seat).collect());
            if let Ok(order) = Order::try_from(order) {
                _ = kernel.submit(*seat, order).is_ok();
            }
        }
        look(&mut kernel);
    }
    assert!(50 < kernel.log().orders.len(), "{}", kernel.log().orders.len());
}

/// The rows of the registry, by the names of their types.
macro_rules! names {
    (
        planned {$(
            $(#[$doc:meta])*
            $rows:ident: $planned:ty as $access:ident at $($place:ident).+ $(in $parts:ident)?
                by $key:ty;
        )+}
        arising {$(
            $(#[$about:meta])*
            $arisen:ident: $arising:ident by $no:ident $functions:tt;
        )+}
        mail {
            $(#[$sent:meta])*
            $mail:ident: $message:ty;
        }
        resources {$(
            $(#[$what:meta])*
            $one:ident: $resource:ty;
        )+}
    ) => {
        /// What there is from the start.
        fn rows() -> Vec<&'static str> {
            vec![$(type_name::<Rows<$planned>>(),)+ $(type_name::<$resource>(),)+]
        }

        /// What comes up.
        fn components() -> Vec<&'static str> {
            vec![$(type_name::<$arising>(),)+]
        }
    };
}

registry!(names);

/// Goal: nothing lasts in the world that no snapshot keeps. Method: all components and resources
/// of ours that the world knows, against the registry and what is known to be kept otherwise.
#[test]
fn whatever_is_in_the_world_is_in_the_registry() {
    // All that there is from the start is in one resource, which has a test of its own; the other
    // says where things are.
    let mut known = components();
    known.extend([type_name::<ExerciseMut>(), type_name::<Arising>()]);
    let mut seen = 0;
    for info in count_night(1).machine.world.components().iter_registered() {
        let name = info.name().to_string();
        if name.contains("hotwash::") {
            seen += 1;
            assert!(known.contains(&name.as_str()), "{name} has no row in the registry");
        }
    }
    assert_eq!(seen, known.len());
}

/// Goal: the same of what there is from the start. Method: all fields, against the registry; the
/// core, the agenda and the mail are kept in parts of their own, and what waits follows from them.
#[test]
fn whatever_there_is_from_the_start_is_in_the_registry() {
    let kernel = count_night(1);
    let ExerciseMut {
        world,
        public,
        forums,
        injects,
        publications,
        standing,
        mail: _,
        waitlist: _,
    } = kernel.exercise();
    let WorldMut { core: _, agenda: _, agencies, knowledge, incidents, assets, ties } = world;
    let mut held = [
        type_name_of_val(agencies),
        type_name_of_val(knowledge),
        type_name_of_val(incidents),
        type_name_of_val(assets),
        type_name_of_val(ties),
        type_name_of_val(public),
        type_name_of_val(forums),
        type_name_of_val(injects),
        type_name_of_val(publications),
        type_name_of_val(standing),
    ];
    let mut registered = rows();
    held.sort_unstable();
    registered.sort_unstable();
    assert_eq!(held.as_slice(), registered);
}

/// Goal: what is derived follows from what is kept. Method: restored from snapshots all along an
/// exercise, after events and after orders, it is the same.
#[test]
fn what_is_derived_is_the_same_after_a_restore() {
    /// Looks between two restores; odd, so that both those after events and those after orders are
    /// among them.
    const EVERY: u32 = 15;
    for seed in 0..2 {
        let mut other = count_night(99);
        let mut events = 0_u32;
        played(seed, |kernel| {
            events += 1;
            if !events.is_multiple_of(EVERY) {
                return;
            }
            other.restore(&kernel.snapshot());
            let derived: [&Derived; 2] = [&kernel.core().derived, &other.core().derived];
            assert_eq!(derived[0], derived[1], "at {}, look {events}", kernel.now());
            let waitlists = [&kernel.exercise().waitlist, &other.exercise().waitlist];
            assert_eq!(waitlists[0], waitlists[1], "at {}", kernel.now());
        });
    }
}

/// Goal: marks are notes of one event. Method: none is left after any event, whatever was ordered.
#[test]
fn nothing_is_marked_between_two_events() {
    played(3, |kernel| {
        let Marks { ties_changed, assets_changed, .. } = kernel.core().marks;
        let none = Marks { ties_changed, assets_changed, ..Marks::default() };
        assert_eq!(kernel.core().marks, none, "at {}", kernel.now());
    });
}
