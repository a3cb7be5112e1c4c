//! The order of systems is defined: where two disturb each other and no order is declared, a kernel
//! cannot be made at all.

use bevy::ecs::prelude::*;
use hotwash::sim::engine::Machine;
use hotwash::sim::event::{Event, kind};
use hotwash::sim::kernel::Kernel;

use crate::world::{World, pack};

#[derive(Resource, Default)]
struct Board(u32);

/// Goal: ambiguity is an error in the machine that all kernels are made of.
#[test]
fn two_systems_that_disturb_each_other_without_an_order_are_refused() {
    let write = |mut board: ResMut<Board>| board.0 += 1;
    let double = |mut board: ResMut<Board>| board.0 *= 2;
    let mut machine = Machine::<Event>::new();
    machine.world.insert_resource(Board::default());
    machine.on(kind::NEWS, (write, double));
    assert!(machine.initialize().is_err());
    let mut machine = Machine::<Event>::new();
    machine.world.insert_resource(Board::default());
    machine.on(kind::NEWS, (write, double).chain());
    assert_eq!(machine.initialize(), Ok(()));
}

/// Goal: the kernel's own systems are all in a defined order. Method: make one; it would panic.
#[test]
fn every_kernel_can_be_made() {
    for id in ["first-steps", "count-night", "national-cycle", "two-cycles"] {
        let kernel = Kernel::new(pack(id), 1);
        assert!(kernel.next_at().is_some());
    }
    let mut empty = World::new();
    empty.scenario.seats.truncate(1);
    empty.scenario.collaboration.ties.truncate(1);
    empty.scenario.assets.clear();
    empty.scenario.country.segments.truncate(1);
    let mut run = empty.run(1);
    run.finish();
    assert_eq!(run.kernel.log().orders.len(), 0);
}
