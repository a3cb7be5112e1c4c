use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::base::regressions;

/// An event whose number decides its priority.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ring(u8);

impl Moment for Ring {
    const COUNT: usize = 1;
    fn index(self) -> usize {
        0
    }
    fn priority(self) -> u8 {
        self.0
    }
    fn name(_: usize) -> &'static str {
        "ring"
    }
}

fn drain(events: &mut FutureEvents<Ring>) -> Vec<(i64, u8)> {
    std::iter::from_fn(|| events.pop_until(Minute::NEVER).map(|ring| (events.now().0, ring.0)))
        .collect()
}

#[test]
fn events_come_by_minute_then_priority_then_ticket() {
    let mut events = FutureEvents::new();
    events.schedule(Minute(20), Ring(1));
    events.schedule(Minute(10), Ring(9));
    events.schedule(Minute(20), Ring(0));
    let first = events.schedule(Minute(10), Ring(3));
    let second = events.schedule(Minute(10), Ring(3));
    assert!(Ticket::NONE < first && first < second);
    let order: Vec<_> = events.pending().into_iter().map(|(at, _, ring)| (at.0, ring.0)).collect();
    assert_eq!(order, [(10, 3), (10, 3), (10, 9), (20, 0), (20, 1)]);
    assert_eq!(events.pending()[0].1, first);
    assert_eq!(drain(&mut events), order);
}

#[test]
fn a_limit_holds_events_back_and_time_can_pass_without_them() {
    let mut events = FutureEvents::new();
    events.schedule(Minute(10), Ring(0));
    assert_eq!(events.pop_until(Minute(9)), None);
    assert_eq!(events.now(), Minute(0));
    events.advance_to(Minute(10));
    events.advance_to(Minute(5));
    assert_eq!(events.now(), Minute(10));
    assert_eq!(events.pop_until(Minute(10)), Some(Ring(0)));
    assert!(events.is_empty());
    events.advance_to(Minute(99));
    events.schedule(Minute(99), Ring(1));
    assert_eq!(events.next_at(), Some(Minute(99)));
}

#[test]
fn minutes_before_the_start_come_first() {
    let mut events = FutureEvents::new();
    events.restore(
        Minute(-50),
        3,
        [(Minute(7), Ticket(1), Ring(0)), (Minute(-3), Ticket(2), Ring(0))],
    );
    assert_eq!(drain(&mut events), [(-3, 0), (7, 0)]);
}

#[test]
fn never_is_not_scheduled() {
    let mut events = FutureEvents::new();
    assert_eq!(events.schedule(Minute::NEVER, Ring(0)), Ticket::NONE);
    assert_eq!((events.len(), events.next_ticket(), events.next_at()), (0, 1, None));
}

#[test]
fn cancelling_twice_or_too_late_or_nothing_changes_nothing() {
    let mut events = FutureEvents::new();
    let early = events.schedule(Minute(1), Ring(0));
    let late = events.schedule(Minute(2), Ring(0));
    assert!(events.pop_until(Minute(1)).is_some());
    events.cancel(early);
    events.cancel(Ticket::NONE);
    events.cancel(Ticket(77));
    assert_eq!(events.len(), 1);
    events.cancel(late);
    events.cancel(late);
    assert_eq!((events.len(), events.next_at()), (0, None));
}

#[test]
fn rescheduling_moves_an_event_and_keeps_its_place_when_nothing_changes() {
    let mut events = FutureEvents::new();
    let mut moving = events.schedule(Minute(5), Ring(0));
    let original = moving;
    events.reschedule(&mut moving, Minute(5), Ring(0));
    assert_eq!(moving, original);
    events.reschedule(&mut moving, Minute(8), Ring(0));
    assert!(moving > original);
    assert_eq!(events.pending(), [(Minute(8), moving, Ring(0))]);
    events.reschedule(&mut moving, Minute::NEVER, Ring(0));
    assert_eq!((moving, events.len()), (Ticket::NONE, 0));
    events.reschedule(&mut moving, Minute(3), Ring(0));
    assert_eq!(events.next_at(), Some(Minute(3)));
}

#[test]
#[should_panic(expected = "ring scheduled for day 0, 00:04, which is before now (day 0, 00:05)")]
fn the_past_is_refused() {
    let mut events = FutureEvents::new();
    events.advance_to(Minute(5));
    events.schedule(Minute(4), Ring(0));
}

#[test]
#[should_panic(expected = "an event is due")]
fn time_cannot_pass_over_an_event() {
    let mut events = FutureEvents::new();
    events.schedule(Minute(4), Ring(0));
    events.advance_to(Minute(5));
}

#[test]
#[should_panic(expected = "ticket 2 was never handed out")]
fn a_restored_list_must_agree_with_its_counter() {
    FutureEvents::new().restore(Minute(0), 2, [(Minute(1), Ticket(2), Ring(0))]);
}

#[test]
fn the_dead_do_not_pile_up() {
    let mut events = FutureEvents::new();
    events.schedule(Minute(1), Ring(0));
    let mut moving = Ticket::NONE;
    for n in 0..10_000 {
        events.reschedule(&mut moving, Minute(20_000 - n), Ring(0));
        assert!(events.places.len() <= 2 * events.len() + TOLERATED);
    }
}

/// The same list, written for plainness: an ordered map.
#[derive(Default)]
struct Plain {
    order: BTreeMap<(Minute, u8, Ticket), Ring>,
}

impl Plain {
    fn forget(&mut self, ticket: Ticket) {
        self.order.retain(|(_, _, other), _| *other != ticket);
    }
}

proptest! {
    #![proptest_config(regressions::config())]
    #[test]
    fn it_agrees_with_an_ordered_map(
        calls in prop::collection::vec(
            (0u8..5, 0i64..40, prop::sample::select(&[1, 600, 40_000]), 0u8..3, 0usize..12),
            1..400,
        ),
    ) {
        let (mut events, mut plain) = (FutureEvents::new(), Plain::default());
        let mut tickets = [Ticket::NONE; 12];
        for (call, delay, minutes, priority, slot) in calls {
            // Within a day, within days, and beyond what has a list for each day.
            let delay = delay * minutes;
            let (at, ring) = (events.now() + delay, Ring(priority));
            match call {
                0 => {
                    tickets[slot] = events.schedule(at, ring);
                    plain.order.insert((at, priority, tickets[slot]), ring);
                }
                1 => {
                    events.cancel(tickets[slot]);
                    plain.forget(tickets[slot]);
                }
                2 => {
                    let ticket = tickets[slot];
                    let kept = plain.order.keys().any(|(due, _, t)| (*due, *t) == (at, ticket));
                    if !kept {
                        plain.forget(tickets[slot]);
                    }
                    events.reschedule(&mut tickets[slot], at, ring);
                    if !kept {
                        plain.order.insert((at, priority, tickets[slot]), ring);
                    }
                }
                3 => {
                    let limit = events.now() + delay;
                    let next = plain.order.first_key_value().map(|(key, ring)| (*key, *ring));
                    let expected = next.filter(|((due, _, _), _)| *due <= limit);
                    if let Some((key, _)) = expected {
                        plain.order.remove(&key);
                    }
                    prop_assert_eq!(events.pop_until(limit), expected.map(|(_, ring)| ring));
                }
                _ => {
                    let (now, next) = (events.now(), events.next_ticket());
                    let pending = events.pending();
                    events = FutureEvents::new();
                    events.restore(now, next, pending.into_iter().rev());
                }
            }
            prop_assert_eq!(events.len(), plain.order.len());
            prop_assert_eq!(events.next_at(), plain.order.first_key_value().map(|(key, _)| key.0));
        }
        let pending = events.pending().into_iter();
        let listed: Vec<_> = pending.map(|(at, t, ring)| (at, ring.0, t)).collect();
        prop_assert_eq!(listed, plain.order.into_keys().collect::<Vec<_>>());
    }
}
