//! A night with people in three seats, about which people have written everything that can be
//! written; each text that somebody must not read has a mark of its own.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

use hotwash::base::ids::{InjectId, SeatId};
use hotwash::base::level::Points;
use hotwash::base::minute::Minute;
use hotwash::measure::Played;
use hotwash::policy::{Decision, PolicyChance, PolicyKind, decide};
use hotwash::report::document::Document;
use hotwash::report::{Reader, ReportOptions, Reported, after_action};
use hotwash::scenario::model::{Gauge, Scenario, Tlp};
use hotwash::scenario::{LoadOptions, load};
use hotwash::session::about::{About, Improvement, Observation, Particular, Question};
use hotwash::session::director::{
    Director, DirectorError, InjectRelease, Note, Record, StepTo, Submission,
};
use hotwash::session::holder::Holder;
use hotwash::session::inject_text::InjectText;
use hotwash::session::journal::{Grade, MemoryJournal, Rated};
use hotwash::sim::engine::Chance;
use hotwash::sim::intervention::Intervention;

const SEED: u64 = 11;
/// Seats that people hold.
const PEOPLE: [u16; 3] = [0, 1, 3];
/// 17 May 2031.
const BEGUN: i64 = 1_936_742_400_000;

/// A scenario in which all that is secret is marked.
fn marked() -> Arc<Scenario> {
    let pack = Path::new("scenarios/packs/count-night");
    let mut scenario = (*load(pack, &LoadOptions::default()).unwrap().scenario).clone();
    let seats = scenario.seats.iter().map(|it| (format!("seat-{}.secret", it.id), "SEATSECRET"));
    let incidents = scenario.incidents.iter();
    let incidents = incidents.flat_map(|it| {
        let name = format!("incident-{}", it.id);
        [(format!("{name}.sign"), "INCIDENTSIGN"), (name, "INCIDENTNAME")]
    });
    let adversaries = scenario.adversaries.iter();
    let adversaries = adversaries.map(|it| (format!("adversary-{}", it.id), "ADVERSARY"));
    let red = scenario.injects.iter().filter(|it| it.tlp == Tlp::Red);
    let red = red.map(|it| (format!("inject-{}", it.id), "REDHEADLINE"));
    let bodies = scenario.injects.iter().map(|it| (format!("inject-{}.body", it.id), "INJECTBODY"));
    let all: Vec<(String, &str)> =
        seats.chain(incidents).chain(adversaries).chain(red).chain(bodies).collect();
    for texts in scenario.texts.values_mut() {
        for (number, (id, mark)) in all.iter().enumerate() {
            if let Some(text) = texts.get_mut(id) {
                *text = format!("{mark}{number} {text}");
            }
        }
    }
    Arc::new(scenario)
}

/// The mark of a seat's secret.
pub fn secret_of(seat: u16) -> String {
    format!("SEATSECRET{seat} ")
}

/// The exercise, played and talked about.
pub fn reported() -> &'static Reported {
    static PLAYED: LazyLock<Reported> = LazyLock::new(|| played(marked()));
    &PLAYED
}

/// A report of it with all that needs many runs, made once.
pub fn whole(reader: Reader, seat: Option<u16>) -> Document {
    static MADE: Mutex<BTreeMap<(&str, Option<u16>), Document>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap();
    made.entry((reader.name(), seat)).or_insert_with(|| report(reader, seat, false)).clone()
}

/// A report of it.
pub fn report(reader: Reader, seat: Option<u16>, quick: bool) -> Document {
    report_of(reported(), reader, seat, quick)
}

/// A report of an exercise.
pub fn report_of(of: &Reported, reader: Reader, seat: Option<u16>, quick: bool) -> Document {
    let options = ReportOptions { reader, seat: seat.map(SeatId), quick };
    after_action(of, options, || ControlFlow::Continue(())).unwrap()
}

/// What comes of a scenario with people in some seats and policies in the others.
fn played(scenario: Arc<Scenario>) -> Reported {
    let holder = |seat: SeatId| {
        if PEOPLE.contains(&seat.0) { Holder::People } else { Holder::Policy(PolicyKind::Network) }
    };
    let roster: Vec<Holder> = scenario.seat_ids().map(holder).collect();
    let journal = MemoryJournal::default();
    let mut director = Director::new(scenario.clone(), SEED, &roster, journal, BEGUN).unwrap();
    write_before(&mut director);
    director.start(BEGUN).unwrap();
    director.stop_for_decisions(false, BEGUN).unwrap();
    let mut asked = 0;
    for at in (0..=scenario.calendar.end.0).step_by(15).map(Minute) {
        match director.step(StepTo::Minute(at), BEGUN) {
            Ok(_) | Err(DirectorError::Past { .. }) => {}
            Err(error) => panic!("{error}"),
        }
        for seat in PEOPLE.map(SeatId) {
            let view = director.view(seat).unwrap();
            let chance = PolicyChance { chance: Chance::new(SEED), occasion: asked };
            let mut decision = Decision::default();
            decide(PolicyKind::Network, &view, chance, &mut decision);
            for order in decision.orders.into_iter().take(2) {
                asked += 1;
                let submission =
                    Submission { key: format!("the {asked}th"), seat, order, wall: BEGUN };
                match director.submit(submission) {
                    Ok(_) | Err(DirectorError::Refused(_)) => {}
                    Err(error) => panic!("{error}"),
                }
            }
        }
        if at == Minute(120) {
            intervene(&mut director);
        }
    }
    write_after(&mut director);
    let record: &Record = director.record();
    let branch = director.branch();
    let until = director.now();
    Reported {
        played: Played::of(record, branch, until, scenario, SEED),
        record: record.clone(),
        branch,
        scenario_hash: "0123abcd".to_owned(),
        created: BEGUN,
        file: "FILENAME.hotwash".to_owned(),
    }
}

fn write_before(director: &mut Director<MemoryJournal>) {
    let particular = |what, text: &str| About::Particular { what, text: text.to_owned() };
    let about = [
        particular(Particular::Name, "EXERCISENAME"),
        particular(Particular::Group, "GROUPNAME"),
        particular(Particular::Place, "PLACENAME"),
        About::Players { seat: SeatId(0), names: "PLAYERONE, PLAYERTWO".to_owned() },
    ];
    director.write_about(about, BEGUN).unwrap();
    let last = InjectId(director.scenario().injects.len() as u16 - 1);
    let text = InjectText {
        sender: "WORDINGSENDER".to_owned(),
        headline: "WORDINGHEAD".to_owned(),
        body: "WORDINGBODY".to_owned(),
    };
    director.reword(last, text, BEGUN).unwrap();
}

fn intervene(director: &mut Director<MemoryJournal>) {
    let note =
        Note { author: "NOTEAUTHOR".to_owned(), body: "NOTEBODY".to_owned(), bookmark: false };
    director.note(note, BEGUN).unwrap();
    let shift = Intervention::Shift { meter: Gauge::Trust, by: Points::whole(-1) };
    director.intervene(shift, "SHIFTREASON", BEGUN).unwrap();
    let text = InjectText {
        sender: "ADHOCSENDER".to_owned(),
        headline: "ADHOCHEAD".to_owned(),
        body: "ADHOCBODY".to_owned(),
    };
    let to = [SeatId(0)].into_iter().collect();
    director.release_ad_hoc(text, to, &[], "ADHOCREASON", BEGUN).unwrap();
    let last = InjectId(director.scenario().injects.len() as u16 - 1);
    let to = director.scenario().injects[last.index()].to;
    let reason = "RELEASEREASON".to_owned();
    let release = InjectRelease { inject: last, to, text: None, reason };
    director.release_now(release, BEGUN).unwrap();
}

fn write_after(director: &mut Director<MemoryJournal>) {
    let objective = Rated::Objective(director.scenario().objectives[0].id.clone());
    director.rate(objective.clone(), Grade::Major, "RATINGCOMMENT".to_owned(), BEGUN).unwrap();
    let observation =
        |question, body: &str| Observation { question, place: None, body: body.to_owned() };
    let improvement = Improvement {
        area: "PLANAREA".to_owned(),
        action: "PLANACTION".to_owned(),
        owner: "PLANOWNER".to_owned(),
        due: "PLANDATE".to_owned(),
        ..Improvement::default()
    };
    let about = [
        About::Evaluator { about: objective, name: "EVALUATORNAME".to_owned() },
        About::Observation { number: 0, observation: observation(Question::Well, "SAIDWELL") },
        About::Observation { number: 1, observation: observation(Question::Improve, "SAIDBADLY") },
        About::Improvement { number: 0, improvement },
    ];
    director.write_about(about, BEGUN).unwrap();
}
