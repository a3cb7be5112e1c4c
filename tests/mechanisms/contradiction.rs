//! Two authorities who contradict each other on count night.

use std::path::Path;
use std::sync::Arc;

use hotwash::base::calendar::Phase;
use hotwash::base::ids::IncidentId;
use hotwash::base::level::Points;
use hotwash::base::minute::{HOUR, Minute};
use hotwash::scenario::model::{CauseClass, Speak};
use hotwash::scenario::{LoadOptions, load};
use hotwash::sim::kernel::Kernel;
use hotwash::sim::ledger::Cause;

/// Trust moved by contradictions until the end, when the press office and the police name causes,
/// the same one or not, once the flood of the night is in the news.
fn moved_by_contradictions(
    police_says: CauseClass,
    corrected_after: Option<i64>,
) -> (i64, i64, i64) {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/packs/count-night");
    let mut scenario =
        load(&pack, &LoadOptions::default()).expect("shipped scenarios load").scenario;
    // What else the night costs brings nobody near to its floor.
    Arc::make_mut(&mut scenario).parameters.night_most = Points::whole(100);
    let flood = scenario.incidents.iter().position(|incident| incident.id == "night-flood");
    let flood = IncidentId::at(flood.expect("the flood of the night is part of the scenario"));
    let mut kernel = Kernel::new(scenario.clone(), 1);
    let seat = |id| scenario.seat(id).expect("the seat is part of the scenario");
    while kernel.incidents()[flood.index()].disclosure.is_none() {
        kernel.step(Minute::NEVER).expect("the flood comes out before the end");
    }
    let naming = |cause| Speak::AssertCause { incident: flood, cause }.into();
    kernel.submit(seat("emb-communications"), naming(CauseClass::Attack)).expect("may speak");
    kernel.submit(seat("police"), naming(police_says)).expect("may speak");
    if let Some(minutes) = corrected_after {
        let at = kernel.now() + minutes;
        while kernel.step(at).is_some() {}
        kernel.advance_to(at);
        kernel.submit(seat("police"), naming(CauseClass::Attack)).expect("may think again");
    }
    while kernel.step(Minute::NEVER).is_some() {}
    let entries = kernel.ledger().entries.iter();
    let cost = entries.filter(|entry| matches!(entry.cause, Cause::Contradiction(_)));
    let cost = cost.map(|entry| entry.amount).sum();
    let hours = kernel
        .contradictions()
        .into_iter()
        .map(|it| it.until.unwrap_or(scenario.calendar.end).since(it.since) / HOUR);
    let asset = &scenario.assets[scenario.incidents[flood.index()].asset.index()];
    let matters = asset.criticality[Phase::Count as usize];
    (cost, hours.sum(), matters.0)
}

/// Goal: a contradiction costs what docs/model.md says: 0.4 points an hour in the critical window,
/// by how much the system matters then, up to 8; nothing where there is none, and nothing after it
/// is settled. Method: the ledger of three plays that differ in one statement.
#[test]
fn two_authorities_who_contradict_each_other_pay_by_the_hour() {
    let (nothing, ..) = moved_by_contradictions(CauseClass::Attack, None);
    assert_eq!(nothing, 0, "one voice costs nothing");
    for corrected_after in [HOUR + 30, 3 * HOUR + 30].map(Some) {
        let (cost, hours, matters) = moved_by_contradictions(CauseClass::Fault, corrected_after);
        let by_hour = -400_000 * (1_000_000 + 2 * matters) / 3_000_000;
        let expected = (by_hour * hours).max(Points::whole(-8).0);
        println!("{hours} h of contradiction cost {}", Points(cost));
        assert!(0 < hours, "they contradicted each other");
        // A movement is rounded down in each of the segments.
        let rounding = 10 * hours;
        assert!((cost - expected).abs() <= rounding, "{hours} h cost {cost}, not {expected}");
    }
}
