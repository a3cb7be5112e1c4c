//! Answers to injects: what an option orders is held to the rules, and what was refused is kept.

use hotwash::base::ids::SeatId;
use hotwash::base::minute::{DAY, Minute};
use hotwash::scenario::model::{
    Choice, Condition, Countermeasure, Effect, ExpectedAction, Order, OrderKind, Primitive, Tell,
    Trigger,
};
use hotwash::sim::orders::Refusal;

use crate::world::{CERT, COURT, HEAD, IT, SITE, World, seats};

/// Method: an answer that orders one thing that is allowed and one that is not; who gave what, and
/// what the log keeps of the other.
#[test]
fn what_an_answer_may_not_order_is_kept_with_the_reason() {
    let mut world = World::new().blind();
    let flood = world.incident(Primitive::Ddos, SITE);
    let inject = world.inject(70, seats([CERT]), Effect::Tell(flood));
    let allowed = Order::from(Tell::Notify { incident: flood, to: IT.into() });
    let refused = Order::from(Countermeasure::Patch { asset: SITE });
    world.scenario.injects[inject.index()].choices = vec![Choice {
        id: "both".to_owned(),
        orders: vec![refused, allowed],
        effects: vec![],
        tempts: false,
    }];
    let mut run = world.run(1);
    run.until(80);
    let by_hand = run.refused(CERT, refused);
    assert!(run.kernel.log().dropped.is_empty(), "who is refused by hand is told");
    run.order(CERT, Order::answering(inject, 0));
    run.until(DAY);
    let given: Vec<_> =
        run.kernel.log().orders.iter().map(|it| (it.seat, it.order.kind())).collect();
    assert_eq!(given, [(CERT, OrderKind::Answer), (CERT, OrderKind::Notify)]);
    let [dropped] = run.kernel.log().dropped[..] else { panic!("one was refused") };
    assert_eq!((dropped.seat, dropped.inject, dropped.order), (CERT, inject, refused));
    assert_eq!((dropped.at.0, dropped.refusal), (80, by_hand));
    assert_eq!(by_hand, Refusal::NoMandate);
    assert_eq!(run.refused(HEAD, Order::answering(inject, 0)), Refusal::NotOpen);
}

/// Goal: what was done before anybody asked for it counts. Method: an action that is expected from
/// minute 200 on, where logs of the flood were set aside before, with those of a fault on the same
/// asset, by somebody else, by an answer that was refused as done, and not at all.
#[test]
fn what_was_done_early_is_not_missing() {
    let done = |about_fault: bool, orders: &[SeatId], by_answer: bool, expected: Option<SeatId>| {
        let mut world = World::new().blind();
        let (fault, flood) =
            (world.incident(Primitive::BenignFault, SITE), world.incident(Primitive::Ddos, SITE));
        world.of(flood).trigger = Trigger::At(Minute(100));
        world.tell(61, [IT, COURT], fault);
        world.tell(101, [IT, COURT], flood);
        let keep = |incident| Order::from(Countermeasure::PreserveLogs { incident });
        let asked = world.inject(120, seats([IT]), Effect::Tell(flood));
        world.scenario.injects[asked.index()].choices = vec![Choice {
            id: "keep".to_owned(),
            orders: vec![keep(flood)],
            effects: vec![],
            tempts: false,
        }];
        let inject = world.inject(200, seats([IT]), Effect::Tell(flood));
        let (kind, about) = (OrderKind::PreserveLogs, Some(flood));
        world.scenario.injects[inject.index()].expected = vec![ExpectedAction {
            id: "keeps-logs".to_owned(),
            by: IT,
            done: Condition::Ordered { seat: expected, kind, about, since: Minute::START },
            within_minutes: 60,
        }];
        let mut run = world.run(1);
        run.until(if about_fault { 62 } else { 102 });
        for seat in orders {
            run.order(*seat, keep(if about_fault { fault } else { flood }));
        }
        run.until(130);
        if by_answer {
            run.order(IT, Order::answering(asked, 0));
        }
        run.until(DAY);
        run.kernel.snapshot().injects[inject.index()].expected[0]
    };
    let (met, missing) = (Some(Minute(200)), Some(Minute::NEVER));
    assert_eq!(done(false, &[IT], false, Some(IT)), met);
    assert_eq!(done(true, &[IT], false, Some(IT)), met, "kept for whatever comes");
    assert_eq!(done(true, &[IT], false, None), met);
    assert_eq!(done(true, &[COURT], false, Some(IT)), missing, "somebody else did it");
    assert_eq!(done(true, &[COURT], true, Some(IT)), met, "it was told that it is done");
    assert_eq!(done(false, &[], false, None), missing);
}
