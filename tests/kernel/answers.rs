//! Answers to injects: what an option orders is held to the rules, and what was refused is kept.

use hotwash::base::minute::DAY;
use hotwash::scenario::model::{Choice, Countermeasure, Effect, Order, OrderKind, Primitive, Tell};
use hotwash::sim::orders::Refusal;

use crate::world::{CERT, HEAD, IT, SITE, World, seats};

/// Method: an answer that orders one thing that is allowed and one that is not; who gave what, and
/// what the log keeps of the other.
#[test]
fn what_an_answer_may_not_order_is_kept_with_the_reason() {
    let mut world = World::new().blind();
    let flood = world.incident(Primitive::Ddos, SITE);
    let inject = world.inject(70, seats([CERT]), Effect::Tell(flood));
    let allowed = Order::from(Tell::Notify { incident: flood, to: IT.into() });
    let refused = Order::from(Countermeasure::Patch { asset: SITE });
    world.scenario.injects[inject.index()].choices =
        vec![Choice { id: "both".to_owned(), orders: vec![refused, allowed], effects: vec![] }];
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
