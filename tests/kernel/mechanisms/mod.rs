//! Every mechanism that `ablate` can switch off: that it acts, that its effect is gone then, and
//! that all others still act.
//!
//! Orders are recorded from policies at play and given again, so that nobody decides otherwise and
//! a difference comes from the mechanism alone.

mod fixture;
mod outcome;
mod place;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use hotwash::scenario::model::{MECHANISMS, Mechanism, Parameter};
use rayon::prelude::*;

use outcome::Outcome;
use place::{PLACES, Place};
use table::{Row, rows};

/// The numbers of a place with mechanisms switched off.
fn without<'a>(
    place: &Place,
    off: impl IntoIterator<Item = &'a str>,
) -> BTreeMap<String, Parameter> {
    let mut numbers = place.numbers.clone();
    for name in off {
        Mechanism::named(name).unwrap_or_else(|| panic!("no {name}")).switch_off(&mut numbers);
    }
    numbers
}

/// What a mechanism changes in a place where some others are off.
fn changes(row: &Row, place: &Place, off: &[&str]) -> BTreeSet<Outcome> {
    let switched_off = off.iter().copied().chain([row.name]);
    let without_it = place.play(&without(place, switched_off));
    if off.is_empty() {
        return place.plain().unlike(&without_it);
    }
    place.play(&without(place, off.iter().copied())).unlike(&without_it)
}

/// That a mechanism changes its outcome somewhere, while some others are off; or what it changes
/// instead.
fn acts_somewhere(row: &Row, off: &[&str]) -> Result<(), String> {
    let mut instead = BTreeSet::new();
    for place in PLACES.iter() {
        let changed = changes(row, place, off);
        if changed.contains(&row.outcome) {
            return Ok(());
        }
        instead.extend(changed);
    }
    Err(format!("{:?} is the same without it everywhere; it changes {instead:?}", row.outcome))
}

/// Those of the rows of which something does not hold.
fn failing(holds: impl Fn(&Row) -> Result<(), String> + Sync) -> Vec<String> {
    let rows = rows();
    let failing = rows.par_iter().filter_map(|row| {
        let said = holds(row).err()?;
        Some(format!("{}: {said}", row.name))
    });
    failing.collect()
}

/// Method: the names of both.
#[test]
fn every_mechanism_has_a_row() {
    let rows = rows();
    let named: BTreeSet<&str> = rows.iter().map(|row| row.name).collect();
    assert_eq!(named, Mechanism::names().collect::<BTreeSet<_>>());
    assert_eq!(rows.len(), MECHANISMS.len(), "some row is there twice");
    let mut carried = BTreeSet::new();
    for mechanism in MECHANISMS {
        for (parameter, _) in mechanism.neutral {
            assert!(carried.insert(*parameter), "{parameter} carries two mechanisms");
        }
    }
}

/// Goal: no mechanism is for show. Method: the outcome that each is there to change, with it and
/// without it, in shipped scenarios and a small one.
#[test]
fn every_mechanism_acts() {
    let failing = failing(|row| acts_somewhere(row, &[]));
    assert_eq!(failing, Vec::<String>::new());
}

/// Goal: no mechanism switches off another by the way. Method: each where all others are off but
/// those by which it acts.
#[test]
fn every_mechanism_acts_where_the_others_are_off() {
    let failing = failing(|row| {
        let is_off = |name: &&str| *name != row.name && !row.through.contains(name);
        let off: Vec<&str> = Mechanism::names().filter(is_off).collect();
        acts_somewhere(row, &off)
    });
    assert_eq!(failing, Vec::<String>::new());
}

/// Goal: where a mechanism is off its effect is gone. Method: everything that acts by it alone, at
/// both ends of its range: other numbers, other mechanisms, and what a scenario says.
#[test]
fn nothing_is_left_of_a_mechanism_that_is_off() {
    let failing = failing(|row| {
        for place in PLACES.iter().filter(|it| it.is_quick && row.says_what_idles()) {
            let off = without(place, [row.name]);
            let plain = place.play(&off);
            for name in row.idle {
                let (low, high) = off[*name].range;
                for value in [low, high] {
                    let mut other = off.clone();
                    other.get_mut(*name).unwrap().value = value;
                    if place.play(&other).of(row.outcome) != plain.of(row.outcome) {
                        return Err(format!("{name} at {value} still acts in {place}"));
                    }
                }
            }
            if let Some(change) = row.input
                && place.changed(change, &off).of(row.outcome) != plain.of(row.outcome)
            {
                return Err(format!("what the scenario says still acts in {place}"));
            }
        }
        Ok(())
    });
    assert_eq!(failing, Vec::<String>::new());
}

/// Goal: what a mechanism needs is what the table says, and no more is switched off with it.
/// Method: each where all are off by which it acts.
#[test]
fn a_mechanism_is_gone_with_those_by_which_it_acts() {
    let failing = failing(|row| {
        for place in PLACES.iter().filter(|it| it.is_quick && !row.through.is_empty()) {
            if changes(row, place, row.through).contains(&row.outcome) {
                return Err(format!("acts without {:?} in {place}", row.through));
            }
        }
        Ok(())
    });
    assert_eq!(failing, Vec::<String>::new());
}

/// Goal: a row says what it should: its numbers and inputs do act where the mechanism is there.
/// Method: those that idle without it, with it.
#[test]
fn what_idles_without_a_mechanism_acts_with_it() {
    let failing = failing(|row| {
        for name in row.idle {
            let acts = |place: &Place| {
                let (low, high) = place.numbers[*name].range;
                [low, high].into_iter().any(|value| {
                    let mut other = place.numbers.clone();
                    other.get_mut(*name).unwrap().value = value;
                    place.play(&other).of(row.outcome) != place.plain().of(row.outcome)
                })
            };
            if !PLACES.iter().any(acts) {
                return Err(format!("{name} never acts"));
            }
        }
        let acts = |place: &Place, change| {
            let changed = place.changed(change, &place.numbers);
            changed.of(row.outcome) != place.plain().of(row.outcome)
        };
        match row.input {
            Some(change) if !PLACES.iter().any(|place| acts(place, change)) => {
                Err("what the scenario says never acts".to_owned())
            }
            _ => Ok(()),
        }
    });
    assert_eq!(failing, Vec::<String>::new());
}
