//! Everything that is kept is in the snapshot, in the hash, and comes back. The fields are those
//! that the types themselves name when they are written down, so that nobody has to remember to
//! list a new one here.

use std::collections::{BTreeMap, BTreeSet};

use hotwash::base::calendar::Phase;
use hotwash::base::ids::{IncidentId, InjectId, SeatId};
use hotwash::base::key::Key;
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::model::{CauseClass, Effect, Gauge, Order, OrderKind};
use hotwash::sim::engine::{Chance, Moment};
use hotwash::sim::event::Event;
use hotwash::sim::intervention::Intervention;
use hotwash::sim::kernel::Kernel;
use hotwash::sim::log::{DroppedRecord, OrderRecord};
use hotwash::sim::orders::Refusal;
use hotwash::sim::snapshot::Snapshot;
use serde_json::Value;
use strum::VariantArray;

use crate::any_order::any_order;
use crate::world::pack;

/// How many places of a field are tried until one can be changed.
const MOST_PLACES: usize = 20;
const PACK: &str = "first-steps";

/// A place in a snapshot: names of fields, and positions.
type Place = Vec<String>;

/// The place in general: whichever position it is in a list.
fn field(place: &[String]) -> String {
    let part =
        |part: &String| if part.parse::<usize>().is_ok() { "*".into() } else { part.clone() };
    place.iter().map(part).collect::<Vec<_>>().join(".")
}

fn children(value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Array(all) => all.iter().enumerate().map(|(at, it)| (at.to_string(), it)).collect(),
        Value::Object(all) => all.iter().map(|(name, it)| (name.clone(), it)).collect(),
        _ => Vec::new(),
    }
}

/// Looks at every place of a value, the value itself first.
fn walk(value: &Value, place: &mut Place, look: &mut impl FnMut(&Place, &Value)) {
    look(place, value);
    for (name, child) in children(value) {
        place.push(name);
        walk(child, place, look);
        place.pop();
    }
}

fn at<'a>(value: &'a mut Value, place: &[String]) -> &'a mut Value {
    place.iter().fold(value, |value, part| match value {
        Value::Array(all) => &mut all[part.parse::<usize>().unwrap()],
        Value::Object(all) => all.get_mut(part).unwrap(),
        _ => panic!("nothing is below {part}"),
    })
}

/// What was seen at each field in many snapshots of one scenario.
#[derive(Default)]
struct Seen(BTreeMap<String, Vec<Value>>);

impl Seen {
    /// Values of one field that are kept to be tried elsewhere.
    const MOST: usize = 12;

    fn add(&mut self, snapshot: &Value) {
        walk(snapshot, &mut Vec::new(), &mut |place, value| {
            let values = self.0.entry(field(place)).or_default();
            if values.len() < Self::MOST && !values.contains(value) && 1 < place.len() {
                values.push(value.clone());
            }
        });
    }

    fn of(&self, place: &[String]) -> &[Value] {
        self.0.get(&field(place)).map_or(&[], Vec::as_slice)
    }
}

fn is_empty(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

/// The names of what is only seen in few of its variants.
fn names() -> impl Iterator<Item = Value> {
    let phases = Phase::VARIANTS.iter().map(serde_json::to_value);
    let causes = CauseClass::ALL.iter().map(serde_json::to_value);
    let gauges = Gauge::ALL.iter().map(serde_json::to_value);
    phases.chain(causes).chain(gauges).map(Result::unwrap)
}

/// Other values that may stand at a place.
fn others(value: &Value, seen: &[Value]) -> Vec<Value> {
    let mut others = Vec::new();
    match value {
        Value::Bool(it) => others.push(Value::from(!it)),
        Value::Number(_) => {
            let more = value.as_u64().and_then(|it| it.checked_add(1));
            others.extend(more.map(Value::from));
            let near = value.as_i64().map(|it| [it.checked_add(1), it.checked_sub(1)]);
            others.extend(near.into_iter().flatten().flatten().map(Value::from));
        }
        Value::Array(all) if !all.is_empty() => others.push(Value::from(&all[1..])),
        Value::Null => others.extend([0.into(), true.into(), Value::from(vec![0, 0])]),
        Value::String(_) => others.extend(names()),
        _ => {}
    }
    others.extend(seen.iter().filter(|it| *it != value).cloned());
    others
}

/// The snapshot that a value is, if it is one that can be restored.
fn sound(value: &Value, like: &Snapshot) -> Option<Snapshot> {
    let snapshot: Snapshot = serde_json::from_value(value.clone()).ok()?;
    let order = |it: &(Minute, _, Event)| (it.0, it.2.priority(), it.1);
    let tickets: BTreeSet<_> = snapshot.pending.iter().map(|it| it.1).collect();
    let is_sound = snapshot.pending.is_sorted_by_key(order)
        && tickets.len() == snapshot.pending.len()
        && tickets.iter().all(|ticket| 0 < ticket.0 && ticket.0 < snapshot.next_ticket)
        && snapshot.pending.iter().all(|it| snapshot.now <= it.0 && it.0 < Minute::NEVER)
        && snapshot.messages.is_sorted_by(|a, b| a.no < b.no)
        && snapshot.injects.len() == like.injects.len()
        && snapshot.agencies.len() == like.agencies.len()
        && snapshot.knowledge.len() == like.knowledge.len();
    let lengths = |of: &Snapshot| of.injects.iter().map(|it| it.expected.len()).collect::<Vec<_>>();
    (is_sound && lengths(&snapshot) == lengths(like)).then_some(snapshot)
}

/// One order of each kind.
fn orders_of_all_kinds() -> Vec<Order> {
    let mut draw = Chance::new(1).draw(996, Key(1), 0);
    let scenario = pack(PACK);
    let mut orders = BTreeMap::new();
    while orders.len() < OrderKind::ALL.len() {
        let order = any_order(&scenario, &mut draw);
        orders.insert(order.kind(), order);
    }
    orders.into_values().collect()
}

/// Snapshots of exercises in which as much as possible happens.
fn snapshots() -> Vec<Snapshot> {
    let scenario = pack(PACK);
    let mut snapshots = Vec::new();
    for policy in [PolicyKind::Random, PolicyKind::Network, PolicyKind::ByTheBook] {
        let mut kernel = Kernel::new(scenario.clone(), 5);
        let to = scenario.seat_ids().collect();
        let cast = Cast::all(policy, scenario.seats.len());
        let mut play = Play::new(&mut kernel, &cast, 5);
        let mut events = 0;
        while play.step(Minute::NEVER).is_some() {
            events += 1;
            if events == 40 {
                for incident in (0..scenario.incidents.len()).map(IncidentId::at) {
                    let effect = Effect::StartRumour(incident, Ppm(200_000));
                    let act = Intervention::Improvise { to, effect };
                    _ = play.kernel.intervene(act).is_ok();
                }
                let shift = Intervention::Shift { meter: Gauge::Trust, by: Points::whole(-1) };
                _ = play.kernel.intervene(shift).is_ok();
            }
            if events % 25 == 0 {
                snapshots.push(play.kernel.snapshot());
            }
        }
        snapshots.push(play.kernel.snapshot());
    }
    for snapshot in &mut snapshots {
        let at = snapshot.now;
        for (number, order) in orders_of_all_kinds().into_iter().enumerate() {
            let seat = SeatId::at(number % snapshot.agencies.len());
            snapshot.log.orders.push(OrderRecord { at, seat, order });
            let (inject, refusal) = (InjectId(0), Refusal::NotKnown);
            snapshot.log.dropped.push(DroppedRecord { at, seat, inject, order, refusal });
        }
    }
    snapshots
}

/// Takes over into a snapshot what is empty in it and was not elsewhere, once for each field.
fn fill(base: &mut Value, full: &Snapshot, seen: &Seen) {
    let mut filled = BTreeSet::new();
    loop {
        let mut empty = Vec::new();
        walk(base, &mut Vec::new(), &mut |place, value| {
            if is_empty(value) {
                empty.push(place.clone());
            }
        });
        let mut has_grown = false;
        for place in empty {
            if filled.contains(&field(&place)) {
                continue;
            }
            for other in seen.of(&place).iter().filter(|it| !is_empty(it)) {
                let before = std::mem::replace(at(base, &place), other.clone());
                if sound(base, full).is_some() {
                    filled.insert(field(&place));
                    has_grown = true;
                    break;
                }
                *at(base, &place) = before;
            }
        }
        if !has_grown {
            break;
        }
    }
}

/// Goal: whatever is kept counts. Method: each field of each component, resource and log is changed
/// in a snapshot in which as many fields as possible say something. The kernel that is restored
/// from it has the change, and another hash.
#[test]
fn every_field_that_is_kept_is_in_the_snapshot_and_in_the_hash() {
    let all = snapshots();
    let mut seen = Seen::default();
    for snapshot in &all {
        seen.add(&serde_json::to_value(snapshot).unwrap());
    }
    let full = all.iter().max_by_key(|it| (it.pending.len().min(20), it.messages.len())).unwrap();
    let mut base = serde_json::to_value(full).unwrap();
    fill(&mut base, full, &seen);
    let start = sound(&base, full).expect("it can be restored");
    base = serde_json::to_value(&start).unwrap();
    let mut kernel = Kernel::new(pack(PACK), 1);
    kernel.restore(&start);
    assert_eq!(kernel.snapshot(), start);
    let hash = kernel.state_hash();

    let mut places: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    walk(&base, &mut Vec::new(), &mut |place, value| {
        if !value.is_object() && !place.is_empty() {
            places.entry(field(place)).or_default().push(place.clone());
        }
    });
    let mut unchanged = Vec::new();
    for (name, places) in &places {
        let mut is_changed = false;
        // The last ones first: they have most room to move.
        for place in places.iter().rev().take(MOST_PLACES) {
            let value = at(&mut base, place).clone();
            for other in others(&value, seen.of(place)) {
                *at(&mut base, place) = other;
                let changed = sound(&base, &start)
                    .filter(|it| *it != start && serde_json::to_value(it).unwrap() == base);
                let Some(changed) = changed else { continue };
                kernel.restore(&changed);
                assert_eq!(kernel.snapshot(), changed, "{name} does not come back");
                assert_ne!(kernel.state_hash(), hash, "{name} is not in the hash");
                is_changed = true;
                break;
            }
            *at(&mut base, place) = value;
            if is_changed {
                break;
            }
        }
        // Lists of fixed length cannot be longer or shorter; what is in them was changed.
        let is_list = at(&mut base, &places[0]).is_array();
        if !is_changed && !is_list {
            unchanged.push(name.clone());
        }
    }
    println!("{} fields, {} of them not changed: {unchanged:?}", places.len(), unchanged.len());
    assert_eq!(unchanged, Vec::<String>::new(), "no other value was found for these");
    assert!(200 < places.len(), "only {} fields: too little happens", places.len());
    kernel.restore(&start);
    assert_eq!(kernel.state_hash(), hash);
}
