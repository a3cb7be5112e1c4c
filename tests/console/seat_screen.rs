//! Screens for the people of seats who share a computer: nothing on them that their seat's view
//! does not hold, all that they need to play, and no way out by mistake.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Pos2, Vec2};
use egui_kittest::kittest::Queryable;
use hotwash::base::ids::{IncidentId, InjectId, SeatId};
use hotwash::console::{Console, LibraryIndex, SetUpRequest};
use hotwash::scenario::Library;
use hotwash::sim::vocabulary::InjectStatus;

use crate::scenes::{at_a_decision, before_a_decision, night};
use crate::test_console::{TestConsole, Window};

const BACK: &str = "I am the facilitator: show everything";

/// A console with this exercise, people in all seats.
fn playing(pack: &str, seed: u64) -> TestConsole {
    let folder = tempfile::tempdir().unwrap();
    let library = Library::find(Path::new("scenarios"));
    let library = LibraryIndex::new(library, folder.path().to_owned());
    let asked = SetUpRequest { seed: Some(seed), ..SetUpRequest::default() };
    let pack = Path::new("scenarios/packs").join(pack);
    let mut test = TestConsole::with(Console::new(library).with_set_up(&pack, &asked), folder);
    test.click("Open the exercise");
    test.harness.set_size(Vec2::new(1600.0, 3200.0));
    test.press(Key::Space);
    test.press(Key::Space);
    test
}

/// From the facilitator's screen to one that shows nothing.
fn cover(test: &mut TestConsole) {
    test.press(Key::S);
    test.press(Key::Escape);
    assert!(test.shows("Whose turn is it?"), "{}", test.accessible_text());
}

/// From a screen that shows nothing to what a seat sees.
fn show(test: &mut TestConsole, seat: SeatId) {
    let name = test.console().view().unwrap().names().seat(seat);
    test.click(&name);
    test.click("Ready");
    assert!(test.shows("Done: hide"), "{}", test.accessible_text());
}

fn back_to_the_facilitator(test: &mut TestConsole) {
    test.click("Facilitator…");
    test.click(BACK);
}

/// A text as a screen reader has it.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text says something, as words of their own.
fn says(text: &str, what: &str) -> bool {
    let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(what).any(|(at, _)| {
        !is_word(text[..at].chars().next_back()) && !is_word(text[at + what.len()..].chars().next())
    })
}

/// All that a seat may read of the exercise: what it was told, what it was given, what its view
/// holds, and what things are called.
fn held(test: &TestConsole) -> String {
    let view = test.console().view().unwrap();
    let seat_view = view.seat_view.as_ref().unwrap();
    let (names, scenario) = (view.names(), &view.scenario);
    let mut held = ["brief", "secret"].map(|it| seat_view.told_before(it)).to_vec();
    let letters = seat_view.inbox.letters.iter().map(|it| &it.text);
    for text in letters.chain(seat_view.questions.iter().map(|it| &it.text)) {
        held.extend([text.sender.clone(), text.headline.clone(), text.body.clone()]);
    }
    for it in &seat_view.view.decisions {
        let inject = &scenario.injects[it.inject.index()];
        held.extend(inject.choices.iter().map(|one| names.choice(&inject.id, &one.id)));
    }
    for it in &seat_view.view.incidents {
        let id = &scenario.incidents[it.incident.index()].id;
        held.push(scenario.text(&format!("incident-{id}.sign")).to_owned());
    }
    held.extend(scenario.seat_ids().map(|it| names.seat(it)));
    held.extend(
        (0..scenario.assets.len()).map(|at| names.asset(hotwash::base::ids::AssetId::at(at))),
    );
    let forums = 0..scenario.collaboration.forums.len();
    held.extend(forums.map(|at| names.forum(hotwash::base::ids::ForumId::at(at))));
    held.extend(
        ["actions", "common", "console", "errors"]
            .map(|file| std::fs::read_to_string(format!("assets/text/en/{file}.ftl")).unwrap()),
    );
    plain(&held.join("\n"))
}

/// What is not this seat's to read.
fn hidden(test: &TestConsole) -> Vec<String> {
    let view = test.console().view().unwrap();
    let seat_view = view.seat_view.as_ref().unwrap();
    let (names, scenario) = (view.names(), &view.scenario);
    let mut hidden = Vec::new();
    for incident in (0..scenario.incidents.len()).map(IncidentId::at) {
        let id = &scenario.incidents[incident.index()].id;
        hidden.push(names.incident(incident));
        hidden.push(scenario.text(&format!("incident-{id}.sign")).to_owned());
    }
    for inject in (0..scenario.injects.len()).map(InjectId::at) {
        let id = &scenario.injects[inject.index()].id;
        hidden.push(names.inject_at(inject));
        hidden.push(scenario.text(&format!("inject-{id}.body")).to_owned());
        let choices = scenario.injects[inject.index()].choices.iter();
        hidden.extend(choices.map(|one| names.choice(id, &one.id)));
    }
    for seat in scenario.seat_ids().filter(|it| *it != seat_view.seat) {
        let id = &scenario.seats[seat.index()].id;
        hidden.extend(
            ["brief", "secret"].map(|part| scenario.text(&format!("seat-{id}.{part}")).to_owned()),
        );
    }
    hidden.extend(scenario.objectives.iter().map(|it| names.objective(&it.id)));
    hidden.extend(view.notes.iter().map(|it| it.body.clone()));
    hidden.extend(view.direct_releases.iter().map(|it| it.text.headline.clone()));
    hidden.iter().map(|it| plain(it)).filter(|it| !it.is_empty()).collect()
}

/// What is on the screen of a seat and in no text that its view holds.
fn leaks(test: &TestConsole) -> Vec<String> {
    let (shown, held) = (test.accessible_text(), held(test));
    let mut leaks = hidden(test);
    leaks.retain(|it| says(&shown, it) && !says(&held, it));
    let of_facilitator = [
        "Technical damage",
        "Public trust",
        "Perceived independence",
        "Label Log",
        "Label Notes",
        "Decisions due",
        "Injects",
        "Network",
        "Incidents",
        "Undo",
        "Scheduled",
        "Button Run",
    ];
    leaks.extend(of_facilitator.into_iter().filter(|it| shown.contains(it)).map(str::to_owned));
    // What is wrong with systems is told of those only that its view or its inbox is about.
    let view = test.console().view().unwrap();
    let seat_view = view.seat_view.as_ref().unwrap();
    let matters = seat_view.inbox.matters.iter().filter_map(|it| it.about);
    let known = seat_view.view.incidents.iter().map(|it| it.incident).chain(matters);
    let orders = seat_view.view.decisions.iter().flat_map(|it| it.options.iter().flatten());
    let orders = orders.chain(&seat_view.view.under_way).filter_map(|it| it.draft().incident);
    let known: Vec<IncidentId> = known.chain(orders).collect();
    let asset = |it: IncidentId| view.scenario.incidents[it.index()].asset;
    for line in shown.lines().filter_map(|line| line.strip_prefix("Label ")) {
        for at in (0..view.scenario.assets.len()).map(hotwash::base::ids::AssetId::at) {
            let begin = format!("{}: ", view.names().asset(at));
            let is_known = known.iter().any(|it| asset(*it) == at);
            if line.starts_with(&begin) && !is_known {
                leaks.push(line.to_owned());
            }
        }
    }
    leaks
}

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) as usize % sides.max(1)
    }
}

/// Plays on for a while: time, answers, actions that suggest themselves.
fn play_on(test: &mut TestConsole, dice: &mut Dice) {
    for _ in 0..3 {
        let due = test.console().view().unwrap().due.first().copied();
        if let Some(due) = due {
            let view = test.console().view().unwrap();
            let inject = &view.scenario.injects[due.inject.index()];
            let choice = &inject.choices[dice.below(inject.choices.len())];
            let answer = view.names().choice(&inject.id, &choice.id);
            test.press(Key::D);
            test.click(&answer);
        } else if let Some(seat) = test.console().view().unwrap().seat_view.as_ref() {
            let draft = seat.offers.suggested.first().copied();
            if draft.is_some() && dice.below(2) == 0 && test.shows("Usual in this situation") {
                let text = test.part("Label Usual in this situation", "ComboBox");
                let first = text.lines().nth(1).and_then(|it| it.strip_prefix("Button "));
                if let Some(first) = first.map(str::to_owned) {
                    test.click(&first);
                    test.click("Confirm action");
                }
            }
        }
        test.press(if dice.below(3) == 0 { Key::E } else { Key::N });
    }
}

#[test]
fn nothing_is_on_the_screen_of_a_seat_that_its_view_does_not_hold() {
    let mut known = 0;
    for (pack, seed) in [("count-night", 1), ("first-steps", 2), ("count-night", 3)] {
        let mut test = playing(pack, seed);
        let mut dice = Dice(seed);
        test.harness.get_by_role_and_label(Role::TextInput, "Write a note").focus();
        test.advance(0);
        test.write("They whisper about the red folder.");
        test.press(Key::Enter);
        test.press(Key::Escape);
        for _ in 0..4 {
            play_on(&mut test, &mut dice);
            cover(&mut test);
            let seats: Vec<SeatId> = test.console().view().unwrap().scenario.seat_ids().collect();
            for _ in 0..3 {
                let seat = seats[dice.below(seats.len())];
                show(&mut test, seat);
                let view = test.console().view().unwrap();
                let seat_view = view.seat_view.as_ref().unwrap();
                assert_eq!((seat_view.seat, seat_view.view.seat), (seat, seat));
                known += seat_view.view.incidents.len();
                // Wherever the pointer rests, its tooltip tells no more.
                for _ in 0..4 {
                    let at = Pos2::new(dice.below(1600) as f32, dice.below(1200) as f32);
                    test.harness.hover_at(at);
                    test.advance(0);
                    let leaks = leaks(&test);
                    let who = test.console().view().unwrap().names().seat(seat);
                    assert!(leaks.is_empty(), "{pack} {seed}: {who} reads {leaks:#?}");
                }
                test.press(Key::Escape);
            }
            back_to_the_facilitator(&mut test);
        }
    }
    assert!(5 < known, "the seats that were looked at know of next to nothing");
}

#[test]
fn the_test_finds_what_a_facilitator_may_read() {
    let mut test = playing("count-night", 1);
    play_on(&mut test, &mut Dice(1));
    let seat = test.button(", Players");
    test.click(&seat);
    let leaks = leaks(&test);
    let headline = test.console().view().unwrap().names().inject_at(InjectId(0));
    assert!(leaks.iter().any(|it| it == "Public trust"), "{leaks:?}");
    test.press(Key::Num1);
    assert!(self::leaks(&test).len() > leaks.len(), "{headline}");
}

#[test]
fn a_seat_is_handed_over_played_and_covered_again() {
    let mut test = at_a_decision("Count Night");
    test.harness.set_size(Vec2::new(1600.0, 1600.0));
    test.advance(0);
    let view = test.console().view().unwrap();
    let due = view.due[0];
    let (seat, inject) = (due.seats.iter().next().unwrap(), due.inject);
    let name = view.names().seat(seat);
    let planned = &view.scenario.injects[inject.index()];
    let answer = view.names().choice(&planned.id, &planned.choices[0].id);
    test.click("Hand over…");
    assert!(test.shows(&format!("Only the players of {name} look at this screen.")));
    assert!(test.shows("Time is paused"), "{}", test.accessible_text());
    assert!(!test.shows("This seat must decide"));
    test.click("Ready");
    assert!(test.shows("Brief of this seat") && test.shows("Secret of this seat"));
    let secret = test.console().view().unwrap().seat_view.as_ref().unwrap();
    let secret = plain(&secret.told_before("secret"));
    assert!(test.accessible_text().contains(&secret), "it is open: {secret}");
    test.click(&answer);
    assert_eq!(test.console().view().unwrap().answers.len(), 1);
    test.click("Done: hide");
    let whole = test.accessible_text();
    let players = test.console().view().unwrap().seats.len();
    assert_eq!(whole.lines().count(), players + 5, "nothing but who is next: {whole}");
    // It takes two deliberate steps to see everything again.
    test.click("Facilitator…");
    assert!(!test.shows("Label Log") && !test.shows(&name), "{}", test.accessible_text());
    test.click("Stay hidden");
    assert!(test.shows("Whose turn is it?"));
    back_to_the_facilitator(&mut test);
    assert!(test.shows("Log") && test.shows("Public trust"));
    test.press(Key::E);
    let view = test.console().view().unwrap();
    let status = view.injects.iter().find(|row| row.inject == inject).unwrap().status;
    assert_eq!(status, InjectStatus::Answered(0));
}

#[test]
fn the_keys_of_the_facilitator_do_nothing_on_the_screen_of_a_seat() {
    let mut test = at_a_decision("Count Night");
    let seat = test.console().view().unwrap().due[0].seats.iter().next().unwrap();
    test.press(Key::S);
    let stages: [fn(&mut TestConsole); 3] = [
        |_| {},
        |test| test.click("Ready"),
        |test| {
            test.press(Key::Escape);
            test.click("Facilitator…");
        },
    ];
    for go_on in stages {
        go_on(&mut test);
        let before = test.accessible_text();
        let (lines, now) = {
            let view = test.console().view().unwrap();
            (view.log.lines.len(), view.clock.now)
        };
        let keys = [
            Key::Space,
            Key::N,
            Key::E,
            Key::U,
            Key::D,
            Key::C,
            Key::I,
            Key::B,
            Key::Slash,
            Key::H,
            Key::P,
            Key::G,
            Key::T,
            Key::S,
            Key::M,
            Key::Questionmark,
            Key::Num1,
            Key::Num2,
            Key::Num3,
            Key::Num4,
            Key::Num5,
            Key::Num6,
            Key::ArrowLeft,
            Key::ArrowRight,
        ];
        for key in keys {
            test.press(key);
        }
        let view = test.console().view().unwrap();
        assert_eq!((view.log.lines.len(), view.clock.now), (lines, now));
        assert!(!test.console().shows_public_display());
        assert_eq!(test.accessible_text(), before);
    }
    test.click(BACK);
    assert!(test.shows("Public trust"));
    assert!(test.console().view().unwrap().seat_view.as_ref().is_some_and(|it| it.seat == seat));
}

#[test]
fn what_the_facilitator_is_told_waits_until_the_facilitator_is_back() {
    let mut test = night(1);
    // A policy holds every seat: there is nobody to hand over to.
    test.press(Key::S);
    assert!(test.shows("Players hold no seat."), "{}", test.accessible_text());
    back_to_the_facilitator(&mut test);
    let mut test = at_a_decision("Count Night");
    test.click("Close");
    test.press(Key::U);
    test.press(Key::N);
    let notice = "must decide on";
    assert!(test.shows(notice), "{}", test.accessible_text());
    test.press(Key::S);
    assert!(!test.shows(notice), "{}", test.accessible_text());
    assert!(test.shows("Whose turn is it?"));
    back_to_the_facilitator(&mut test);
    assert!(test.shows(notice));
}

#[test]
fn a_seat_is_played_in_a_window_of_its_own() {
    let mut test = at_a_decision("Count Night");
    test.harness.set_size(Vec2::new(1600.0, 1600.0));
    test.advance(0);
    let view = test.console().view().unwrap();
    let due = view.due[0];
    let name = view.names().seat(due.seats.iter().next().unwrap());
    let planned = &view.scenario.injects[due.inject.index()];
    let answer = view.names().choice(&planned.id, &planned.choices[0].id);
    test.click("Second window");
    assert!(test.console().shows_seat_window());
    assert!(test.shows("Public trust"), "the console stays as it is");
    // The facilitator looks at another seat meanwhile.
    test.click("Close");
    test.show_window(Window::Seat);
    assert!(test.shows(&format!("Only the players of {name} look at this screen.")));
    test.click("Ready");
    assert!(test.shows("This seat must decide") && !test.shows("Public trust"));
    test.click(&answer);
    assert_eq!(test.console().view().unwrap().answers.len(), 1);
    assert!(test.shows("Answered: it takes effect"), "{}", test.accessible_text());
    test.press(Key::Escape);
    assert!(test.shows("Whose turn is it?") && !test.shows("Facilitator…"));
    test.show_window(Window::Console);
    let seat = test.button(&format!("{name}, "));
    test.click(&seat);
    test.click("Close second window");
    assert!(!test.console().shows_seat_window());
}

/// Goal: whoever has a keyboard at the second window plays as at the first: digits answer, Tab goes
/// from one answer to the next, Esc hides, and what has the keyboard is seen.
#[test]
fn the_keyboard_answers_in_a_window_of_its_own() {
    let mut test = at_a_decision("Count Night");
    test.harness.set_size(Vec2::new(1600.0, 1600.0));
    test.advance(0);
    let due = test.console().view().unwrap().due[0];
    test.click("Second window");
    test.show_window(Window::Seat);
    test.click("Ready");
    test.press(Key::Num2);
    let answers = |test: &TestConsole| {
        let all = &test.console().view().unwrap().answers;
        all.iter().map(|it| (it.inject, it.option)).collect::<Vec<_>>()
    };
    assert_eq!(answers(&test), [(due.inject, 1)]);
    test.press(Key::Tab);
    let ctx = &test.harness.ctx;
    let focused = ctx.memory(egui::Memory::focused).and_then(|id| ctx.read_response(id)).unwrap();
    assert!(focused.interact_rect.is_positive(), "Tab leads to something that is seen");
    test.press(Key::Space);
    assert_eq!(answers(&test), [(due.inject, 0)], "Tab leads to the first answer, Space gives it");
    // What is not offered to the seat, and all that is the facilitator's, does nothing.
    let before = test.console().view().unwrap().clock.now;
    for key in [Key::N, Key::E, Key::U, Key::H, Key::Num9] {
        test.press(key);
    }
    assert_eq!(test.console().view().unwrap().clock.now, before);
    assert_eq!(answers(&test), [(due.inject, 0)]);
    test.press(Key::Escape);
    assert!(test.shows("Whose turn is it?"));
}

/// Goal: no key of the facilitator is lost because the public display has the keyboard.
#[test]
fn the_keys_of_the_facilitator_work_in_the_window_of_the_public_display() {
    let mut test = before_a_decision("Count Night");
    test.press(Key::P);
    test.show_window(Window::PublicDisplay);
    let now = |test: &TestConsole| test.console().view().unwrap().clock.now;
    let before = now(&test);
    test.press(Key::N);
    assert!(before < now(&test));
    test.press(Key::P);
    assert!(!test.console().shows_public_display());
    // Behind a curtain they do nothing.
    test.show_window(Window::Console);
    test.press(Key::P);
    test.press(Key::S);
    test.show_window(Window::PublicDisplay);
    let before = now(&test);
    test.press(Key::N);
    assert_eq!(now(&test), before);
    assert!(test.console().shows_public_display());
}
