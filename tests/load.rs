//! The base library loads into the model it describes.

use std::path::Path;

use hotwash::base::diagnostic::MOST_OF_A_FILE;
use hotwash::base::level::{Points, Ppm};
use hotwash::base::minute::{DAY, HOUR, Minute};
use hotwash::scenario::model::{
    Condition, Connection, Due, OrderKind, Predicate, Scenario, Trigger,
};
use hotwash::scenario::{
    Library, LoadOptions, Loaded, check_path, load, load_source_texts, source,
};

const PACK: &str = "tests/fixtures/base/packs/harbour";
const FIRST_STEPS: &str = "scenarios/packs/first-steps";

fn loaded(path: &str, options: &LoadOptions) -> Loaded {
    match load(Path::new(path), options) {
        Ok(loaded) => loaded,
        Err(rejected) => panic!("{}", source::render(&rejected.0, false)),
    }
}

fn harbour() -> impl std::ops::Deref<Target = Scenario> {
    loaded(PACK, &LoadOptions::default()).scenario
}

#[test]
fn the_base_library_is_without_fault() {
    let found = check_path(Path::new("tests/fixtures/base"));
    assert!(found.sorted().is_empty(), "{}", source::render(&found, false));
}

#[test]
fn a_folder_and_its_file_load_the_same_scenario_without_warnings() {
    let options = LoadOptions::default();
    let (folder, file) =
        (loaded(PACK, &options), loaded(&format!("{PACK}/scenario.ron"), &options));
    assert_eq!(folder.scenario, file.scenario);
    assert_eq!(folder.warnings.warning_count(), 0);
}

/// Goal: a library whose parameters were written before actions had any plays as it did. Method:
/// the base library, which has none of them, beside the one that is shipped.
#[test]
fn parameters_that_a_file_does_not_have_yet_are_what_they_were() {
    let (old, shipped) = (harbour(), loaded(FIRST_STEPS, &LoadOptions::default()).scenario);
    let (old, shipped) = (&old.parameters, &shipped.parameters);
    for kind in OrderKind::ALL {
        assert_eq!(old.actions.costs(kind), shipped.actions.costs(kind), "{kind:?}");
        if kind.row().takes_parameter().is_some() {
            assert_eq!(old.takes(kind, false), shipped.takes(kind, false), "{kind:?}");
            assert_eq!(old.takes(kind, true), shipped.takes(kind, true), "{kind:?}");
        }
    }
    assert_eq!((old.takes(OrderKind::Meet, false), old.takes(OrderKind::Meet, true)), (DAY, HOUR));
    assert_eq!(old.takes(OrderKind::Patch, true), 4 * HOUR, "nobody hurries a patch");
}

/// Goal: a scenario can set what an action takes and costs, and is told if it cannot. Method: the
/// same line with a library that has the parameter, with a value beyond its range, and with a
/// library that does not have it.
#[test]
fn a_scenario_sets_what_actions_take_and_cost() {
    let own = |library: &str, line: &str| {
        let folder = tempfile::tempdir().unwrap();
        let path = |file: &str| folder.path().join(file);
        for part in ["collaboration", "countries", "packs/harbour"] {
            std::fs::create_dir_all(path(part)).unwrap();
            let from = Path::new("tests/fixtures/base").join(part);
            for file in std::fs::read_dir(from).unwrap().map(|it| it.unwrap().path()) {
                std::fs::copy(&file, path(part).join(file.file_name().unwrap())).unwrap();
            }
        }
        std::fs::copy(library, path("parameters.ron")).unwrap();
        let scenario = path("packs/harbour/scenario.ron");
        let text = std::fs::read_to_string(&scenario).unwrap();
        let text = text.replace("\"damage.half\": 5.0", line);
        std::fs::write(&scenario, text).unwrap();
        load(&path("packs/harbour"), &LoadOptions::default())
    };
    let shipped = "scenarios/parameters.ron";
    let line = "\"action.patch.takes\": 8.0, \"action.train.costs\": 3";
    let Ok(loaded) = own(shipped, line) else { panic!("{line} is refused") };
    let scenario = loaded.scenario;
    assert_eq!(scenario.parameters.takes(OrderKind::Patch, false), 8 * HOUR);
    assert_eq!(scenario.parameters.actions.costs(OrderKind::Train), 3);
    let told = |library, line| match own(library, line) {
        Ok(_) => panic!("{line} is taken"),
        Err(rejected) => source::render(&rejected.0, false),
    };
    assert!(told(shipped, "\"action.patch.takes\": 800.0").contains("0.25 to 168.0"));
    let old = told("tests/fixtures/base/parameters.ron", line);
    assert!(old.contains("add `action.patch.takes`"), "{old}");
}

#[test]
fn times_count_from_the_start() {
    let scenario = harbour();
    assert_eq!(scenario.calendar.election_days, [Minute(DAY)]);
    assert_eq!(scenario.calendar.end, Minute(2 * DAY + 12 * HOUR));
    assert_eq!(scenario.incidents[0].trigger, Trigger::At(Minute(DAY + 20 * HOUR)));
    let [publication] = scenario.publications.as_slice() else { panic!("there is one") };
    assert_eq!((publication.starts, publication.takes), (Minute(DAY + 18 * HOUR), 120));
}

#[test]
fn the_country_lies_over_the_assets() {
    let scenario = harbour();
    let courier = &scenario.assets[2];
    assert_eq!(courier.connection, Connection::Indirect);
    assert_eq!(courier.maturity, Ppm(1_000_000));
    assert!(courier.paper_trail);
    assert_eq!(scenario.assets[1].connection, Connection::Network);
    assert_eq!(scenario.country.segments[0].trust, Points::whole(70));
}

/// Scenarios that were written before the field had its name go on working.
#[test]
fn authorities_may_be_called_levers() {
    let mut texts = loaded(PACK, &LoadOptions::default()).source_texts;
    let text = texts.texts.get_mut("packs/harbour/scenario.ron").unwrap();
    assert!(text.contains("authorities: ["));
    *text = text.replace("authorities: [", "levers: [").into();
    let older = load_source_texts(&texts, &LoadOptions::default()).unwrap();
    assert_eq!(*older.scenario, *harbour());
    assert_eq!(older.warnings.warning_count(), 0);
}

/// As above, for an inject that only the facilitator releases.
#[test]
fn injects_in_reserve_may_be_due_on_the_shelf() {
    let mut texts = loaded(PACK, &LoadOptions::default()).source_texts;
    let text = texts.texts.get_mut("packs/harbour/scenario.ron").unwrap();
    assert!(text.contains("due: InReserve,"));
    *text = text.replace("due: InReserve,", "due: Shelf,").into();
    let older = load_source_texts(&texts, &LoadOptions::default()).unwrap();
    assert_eq!(*older.scenario, *harbour());
    assert_eq!(older.warnings.warning_count(), 0);
}

/// What is not kept is not worked out either; one more is, to say that there is more.
#[test]
fn a_text_file_that_is_wrong_in_every_line_is_told_no_longer_than_what_is_kept_of_it() {
    let mut texts = loaded(PACK, &LoadOptions::default()).source_texts;
    let path = "packs/harbour/en.ftl";
    let wrong = "wrong\n".repeat(4 * MOST_OF_A_FILE);
    assert!(texts.texts.insert(path.to_owned(), wrong.into()).is_some());
    let Err(rejected) = load_source_texts(&texts, &LoadOptions::default()) else {
        panic!("it is taken");
    };
    let found = rejected.0;
    assert_eq!((found.error_count(), found.errors_so_far()), (MOST_OF_A_FILE, MOST_OF_A_FILE + 1));
    assert_eq!(found.cut().collect::<Vec<_>>(), [Path::new(path)]);
}

#[test]
fn authorities_are_those_of_the_kind_changed_by_the_scenario() {
    let scenario = harbour();
    let [head, it, cert, party, _] = scenario.seats.as_slice() else { panic!("five seats") };
    assert!(
        head.has_authority(OrderKind::Convene) && !head.has_authority(OrderKind::InviteObservers)
    );
    assert!(
        it.has_authority(OrderKind::GrantAccess) && !head.has_authority(OrderKind::GrantAccess)
    );
    assert!(cert.has_authority(OrderKind::Prebunk) && !party.has_authority(OrderKind::Explain));
    assert!(head.authorities.is_sorted());
}

#[test]
fn ties_add_up_and_run_both_ways_unless_told_otherwise() {
    let scenario = harbour();
    let tie = |from: usize, to: usize| scenario.collaboration.ties[from * 5 + to];
    assert!(tie(0, 2).contact && tie(0, 2).legal_basis);
    assert!(tie(2, 0).contact && !tie(2, 0).legal_basis);
    assert!(tie(1, 2).contact && !tie(3, 2).contact && !tie(0, 0).contact);
}

#[test]
fn the_first_lead_that_is_present_leads() {
    let scenario = harbour();
    let forum = &scenario.collaboration.forums[0];
    assert_eq!(forum.lead, scenario.seat("head"));
    assert_eq!(forum.members.len(), 3);
    assert_eq!(forum.cadence_minutes[5], 60);
}

#[test]
fn an_order_for_the_main_forum_finds_it_or_none() {
    let scenario = harbour();
    let convene = scenario.injects[0].choices[2].orders[0];
    assert_eq!(convene.forum().map(hotwash::base::ids::ForumId::index), Some(0));
    let options = LoadOptions { collaboration: Some("alone".to_owned()), ..Default::default() };
    let scenario = loaded(PACK, &options).scenario;
    assert_eq!(scenario.injects[0].choices[2].orders[0].forum(), None);
    let Predicate::Holds(Condition::Any(parts)) = &scenario.objectives[1].met else {
        panic!("any")
    };
    assert!(parts.contains(&Condition::Any(Vec::new())), "a forum that is not there never met");
}

#[test]
fn selectors_become_seats_and_the_sender_is_not_its_own_addressee() {
    let scenario = harbour();
    assert_eq!(scenario.injects[1].to.len(), 5);
    assert_eq!(scenario.injects[2].to.len(), 3);
    assert_eq!(scenario.injects[1].due, Due::After(hotwash::base::ids::InjectId(0), 10));
    let notify = scenario.injects[0].choices[2].orders[1];
    assert_eq!(notify.to().iter().collect::<Vec<_>>(), [scenario.seat("cert").unwrap()]);
}

#[test]
fn texts_of_scenario_country_and_model_are_together() {
    let scenario = harbour();
    assert_eq!(scenario.text("seat-cert.secret"), "You saw odd logins last week.");
    assert_eq!(scenario.text("scenario-briefing"), "Good evening.\n\nThe polls close at six.");
    assert_eq!(scenario.text("segment-town"), "People in town");
    assert_eq!(scenario.text("forum-round-table"), "The round table");
}

/// Goal: a country changes the words of the briefing. Method: a shipped scenario in its own country
/// and in another.
#[test]
fn how_people_vote_in_a_country_stands_at_the_end_of_the_briefing() {
    let there = |country: &str| {
        let options = LoadOptions { country: Some(country.to_owned()), ..LoadOptions::default() };
        loaded("scenarios/packs/count-night", &options).scenario
    };
    for country in ["paper-small", "internet-voting"] {
        let scenario = there(country);
        let id = format!("country-{country}.briefing");
        let about = scenario.text(&id);
        assert!(!about.is_empty() && scenario.text("scenario-briefing").ends_with(about));
    }
}

#[test]
fn overrides_are_in_the_unit_of_the_parameters() {
    let scenario = harbour();
    assert_eq!(scenario.parameters.damage_half_impairment_minutes, 5 * HOUR);
}

#[test]
fn the_shipped_library_is_without_fault_and_all_of_it_loads() {
    let found = check_path(Path::new("scenarios"));
    assert!(found.sorted().is_empty(), "{}", source::render(&found, false));
    let library = Library::find(Path::new("scenarios")).expect("it has parameters");
    for pack in library.list_packs() {
        for country in library.list_countries() {
            for model in library.list_collaborations() {
                let options = LoadOptions {
                    country: Some(country.clone()),
                    collaboration: Some(model.clone()),
                    ..LoadOptions::default()
                };
                let scenario = library.pack(&pack).unwrap().load(&options).unwrap().scenario;
                assert_eq!((&scenario.country.id, &scenario.collaboration.id), (&country, &model));
            }
        }
    }
}
