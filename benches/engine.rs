//! What the bare machinery costs: an event through list, moment and settle; a draw; a reading.
use std::hint::black_box;

use bevy::ecs::prelude::*;
use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use hotwash::base::key::Key;
use hotwash::base::level::Ppm;
use hotwash::base::minute::Minute;
use hotwash::sim::engine::{Accrual, Chance, FutureEvents, Machine, Moment, Ticket, halvings};

/// An event with a payload of the size that real ones have.
#[derive(Clone, Copy)]
struct Tick {
    kind: usize,
    which: u32,
}

impl Moment for Tick {
    const COUNT: usize = 3;
    fn index(self) -> usize {
        self.kind
    }
    fn priority(self) -> u8 {
        0
    }
    fn name(index: usize) -> &'static str {
        ["bare", "one system", "four systems"][index]
    }
}

/// Delays without a pattern, cheap enough not to be what is measured.
fn delay(noise: &mut u64) -> i64 {
    *noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*noise >> 50) as i64
}

fn filled(pending: u32, kind: usize) -> FutureEvents<Tick> {
    let (mut events, mut noise) = (FutureEvents::new(), 1);
    for which in 0..pending {
        events.schedule(Minute(delay(&mut noise)), Tick { kind, which });
    }
    events
}

fn event_list(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("list");
    for pending in [50, 300, 1_000] {
        group.bench_function(BenchmarkId::new("pop and schedule", pending), |bencher| {
            let (mut events, mut noise) = (filled(pending, 0), 1);
            bencher.iter(|| {
                let event = events.pop_until(Minute::NEVER).expect("one is put back each time");
                events.schedule(events.now() + delay(&mut noise), event)
            });
        });
        group.bench_function(BenchmarkId::new("pop and reschedule another", pending), |bencher| {
            let (mut events, mut noise) = (FutureEvents::new(), 1);
            let mut tickets: Vec<Ticket> = (0..pending)
                .map(|which| events.schedule(Minute(delay(&mut noise)), Tick { kind: 0, which }))
                .collect();
            bencher.iter(|| {
                let event = events.pop_until(Minute::NEVER).expect("one is put back each time");
                let own = event.which as usize;
                tickets[own] = events.schedule(events.now() + delay(&mut noise), event);
                let other = (own * 7 + 1) % tickets.len();
                let at = events.now() + delay(&mut noise);
                events.reschedule(&mut tickets[other], at, Tick { kind: 0, which: other as u32 });
            });
        });
    }
}

/// Puts the event that is being handled back on the list, so that there is always a next one.
fn again(mut events: ResMut<FutureEvents<Tick>>) {
    let (later, event) = (events.now() + 8_191, events.current());
    events.schedule(later, event);
}

fn nothing() {}

fn machine_steps(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("machine");
    for (kind, name) in ["no systems", "one system", "four systems"].into_iter().enumerate() {
        group.bench_function(BenchmarkId::new("step", name), |bencher| {
            let mut machine = Machine::<Tick>::new();
            machine.on(1, again).on(2, (again, nothing, nothing, nothing));
            machine.initialize().expect("the systems do not disturb each other");
            machine.world.insert_resource(filled(300, kind));
            if kind > 0 {
                bencher.iter(|| machine.step(Minute::NEVER, |_| ()).is_some());
            } else {
                bencher.iter_batched_ref(
                    || filled(300, kind),
                    |events| {
                        let mut list = machine.world.resource_mut::<FutureEvents<Tick>>();
                        std::mem::swap(&mut *list, events);
                        while machine.step(Minute::NEVER, |_| ()).is_some() {}
                    },
                    BatchSize::SmallInput,
                );
            }
        });
    }
}

fn values(criterion: &mut Criterion) {
    let chance = Chance::new(1);
    let mut occurrence = 0;
    criterion.bench_function("chance/new draw and its first value", |bencher| {
        bencher.iter(|| {
            occurrence += 1;
            chance.draw(1, Key(2), occurrence).next_u64()
        });
    });
    let mut draw = chance.draw(1, Key(2), 3);
    criterion.bench_function("chance/next_u64", |bencher| bencher.iter(|| draw.next_u64()));
    criterion.bench_function("chance/below", |bencher| bencher.iter(|| draw.below(1_000)));
    criterion.bench_function("chance/exponential", |b| b.iter(|| draw.exponential_nano()));
    criterion.bench_function("chance/normal", |bencher| bencher.iter(|| draw.normal_micro()));
    criterion.bench_function("chance/log normal", |b| b.iter(|| draw.log_normal(Ppm(700_000))));
    let flow = Accrual { amount: 7, rate: 3, since: Minute(100) };
    criterion.bench_function("accrual/at", |bencher| {
        bencher.iter(|| black_box(flow).at(black_box(Minute(12_345))));
    });
    criterion.bench_function("accrual/reaches", |bencher| {
        bencher.iter(|| black_box(flow).reaches(black_box(1_000_000)));
    });
    criterion.bench_function("decay/halvings", |bencher| {
        bencher.iter(|| halvings(black_box(12_345), black_box(10_080)));
    });
}

criterion_group!(benches, event_list, machine_steps, values);
criterion_main!(benches);
