//! The whole of Count Night with four people, by mouse, and again by keyboard alone: set up, played
//! to ENDEX with every decision answered, usual actions given, pauses made and injects released in
//! them. Clicks and keys are counted.
//!
//! They are compared with what the same night took on commit 72d523e, counted step by step as it
//! is played, from STARTEX to ENDEX, always with the shortest way that the console had then, and
//! with Ctrl and a digit as one key. By mouse: for each stop at decisions Run, for each decision
//! its line in the list and the answer, for each action the suggestion and its confirmation, for
//! each pause Pause, the tab, Release and Run. By keyboard: for each stop Space, for each decision
//! D and Ctrl with a digit; for each action a Tab over every answer and one to the suggestion,
//! Enter, a Tab to the confirmation, of which there were more, Enter, and D to go back; for each
//! pause Space, the digit of the tab, a Tab, of which there were more, Enter and Space.

use std::path::Path;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::base::ids::SeatId;
use hotwash::base::minute::Minute;
use hotwash::console::Screen;
use hotwash::scenario::{LoadOptions, Names, load};
use hotwash::session::director::SessionState;
use hotwash::session::holder::Holder;
use hotwash::sim::vocabulary::InjectStatus;

use crate::test_console::TestConsole;

/// The seats that people hold.
const SEATS: [&str; 4] = ["emb-head", "emb-it", "emb-communications", "telecom"];
/// How many usual actions are given.
const ACTIONS: usize = 8;
/// Pauses by hand, in minutes of the exercise; in each an inject is released.
const PAUSES: [Minute; 3] = [Minute(100), Minute(200), Minute(320)];

/// How often something was clicked or pressed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counted {
    by_mouse: usize,
    by_keyboard: usize,
}

/// Whoever plays, and what they have at hand.
struct Player {
    test: TestConsole,
    has_mouse: bool,
    count: Counted,
    /// What the same took on commit 72d523e.
    before: Counted,
}

impl Player {
    /// So many clicks and keys were needed for it on commit 72d523e.
    const fn took(&mut self, by_mouse: usize, by_keyboard: usize) {
        self.before.by_mouse += by_mouse;
        self.before.by_keyboard += by_keyboard;
    }

    fn click(&mut self, name: &str) {
        self.test.click(name);
        self.count.by_mouse += 1;
    }

    fn press(&mut self, key: Key) {
        self.test.press(key);
        self.count.by_keyboard += 1;
    }

    /// The one or the other.
    fn does(&mut self, click: &str, key: Key) {
        if self.has_mouse { self.click(click) } else { self.press(key) }
    }

    /// Clicks on something, or goes there with Tab and presses it.
    fn uses(&mut self, role: Role, name: &str) {
        if self.has_mouse {
            self.test.click_on(role, name);
            self.count.by_mouse += 1;
            return;
        }
        for _ in 0..400 {
            #[expect(clippy::redundant_closure_for_method_calls, reason = "of any lifetime")]
            let focused = self.test.harness.query_all_by(|node| node.is_focused());
            let is_it = focused.last().is_some_and(|node| {
                let node = node.accesskit_node();
                node.role() == role
                    && node.label().or_else(|| node.value()).as_deref() == Some(name)
            });
            if is_it {
                self.press(Key::Enter);
                return;
            }
            self.press(Key::Tab);
        }
        panic!("{name} is not reached: {}", self.test.accessible_text());
    }

    fn stage(&self) -> SessionState {
        self.test.console().view().unwrap().clock.stage
    }

    fn is_due(&self) -> bool {
        !self.test.console().view().unwrap().due.is_empty()
    }

    /// From the library into the exercise, with people in four seats.
    fn sets_up(&mut self) {
        self.uses(Role::Button, "Set up Count Night");
        self.uses(Role::Button, "All policies");
        for name in seat_names() {
            self.uses(Role::ComboBox, &name);
            self.uses(Role::Button, "Players");
        }
        self.uses(Role::Button, "Open the exercise");
        assert_eq!(self.test.console().screen(), Screen::Play);
    }

    /// Whoever is asked answers, perhaps after a usual action. Then it goes on by itself.
    fn answers(&mut self, may_act: bool) -> bool {
        // The seat opens with the next frame.
        self.test.advance(0);
        let view = self.test.console().view().unwrap();
        let seat_view = view.seat_view.as_ref().expect("the seat has opened by itself");
        let decision = seat_view.questions.iter().find(|it| it.answer.is_none());
        let decision = decision.expect("it is asked").inject;
        let inject = &view.scenario.injects[decision.index()];
        let answer = view.names().choice(&inject.id, &inject.choices[0].id);
        let number = seat_view.answers_before(Some(decision));
        let first_action = seat_view.answers_before(None);
        let acts = may_act && seat_view.suggested().next().is_some() && first_action < 9;
        if acts {
            let name = self.first_suggestion();
            self.does(&name, DIGITS[first_action]);
            // Over the answers and one more; Enter, a Tab, Enter, and back.
            self.took(2, first_action + 1 + 4);
        }
        self.does(&answer, DIGITS[number]);
        self.took(2, 2);
        acts
    }

    fn first_suggestion(&self) -> String {
        let text = self.test.accessible_text();
        let after = text.lines().skip_while(|line| !line.starts_with("Label Usual in this"));
        let mut buttons = after.filter_map(|line| line.strip_prefix("Button "));
        buttons.find(|name| !name.starts_with("Change")).unwrap().to_owned()
    }

    /// Time stands, an inject is released, and what it asks is answered.
    fn pauses(&mut self) {
        self.does("⏸ Pause", Key::Space);
        if self.has_mouse {
            self.uses(Role::Tab, "Injects");
            self.click("Release");
        } else {
            self.press(Key::R);
        }
        self.test.advance(0);
        if self.is_due() {
            self.answers(false);
        }
        self.does("▶ Run", Key::Space);
        self.took(4, 5);
    }

    fn plays(mut self) -> (Counted, Counted) {
        self.sets_up();
        self.count = Counted::default();
        self.does("▶ STARTEX", Key::Space);
        self.took(1, 1);
        let (mut actions, mut answers, mut pauses) = (0, 0, 0);
        for _ in 0..2_000 {
            let now = self.test.console().view().unwrap().clock.now;
            match self.stage() {
                SessionState::Ended => break,
                SessionState::Running if PAUSES.get(pauses).is_some_and(|at| *at <= now) => {
                    pauses += 1;
                    self.pauses();
                }
                SessionState::Paused if self.is_due() => {
                    actions += usize::from(self.answers(actions < ACTIONS));
                    answers += 1;
                    // Until it goes on by itself.
                    self.test.advance(3_000);
                    if self.stage() == SessionState::Running {
                        self.took(1, 1);
                    }
                }
                _ => self.test.advance(1_000),
            }
        }
        assert_eq!(self.stage(), SessionState::Ended);
        assert!(15 < answers && actions == ACTIONS && pauses == PAUSES.len(), "{answers}");
        let view = self.test.console().view().unwrap();
        let closed = view.injects.iter().filter(|row| {
            let inject = &view.scenario.injects[row.inject.index()];
            row.status == InjectStatus::Closed && !inject.choices.is_empty()
        });
        let by_people = closed.filter(|row| {
            let people = view.seats.iter().filter(|it| it.holder == Holder::People);
            people.into_iter().any(|it| row.to.contains(it.seat))
        });
        assert_eq!(by_people.count(), 0, "every decision of people was answered");
        (self.count, self.before)
    }
}

const DIGITS: [Key; 9] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// The names of the seats that people hold.
fn seat_names() -> Vec<String> {
    let path = Path::new("scenarios/packs/count-night");
    let scenario = load(path, &LoadOptions::default()).unwrap().scenario;
    let seat = |id: &&str| scenario.seats.iter().position(|it| it.id == **id).unwrap();
    SEATS.iter().map(|id| Names(&scenario).seat(SeatId::at(seat(id)))).collect()
}

fn counted(has_mouse: bool) -> (Counted, Counted) {
    let (test, count, before) = (TestConsole::new(), Counted::default(), Counted::default());
    Player { test, has_mouse, count, before }.plays()
}

#[test]
fn a_whole_night_by_mouse_takes_half_the_clicks() {
    let (count, before) = counted(true);
    assert_eq!(count.by_keyboard, 0);
    assert!(count.by_mouse * 2 <= before.by_mouse, "{count:?} instead of {before:?}");
}

#[test]
fn a_whole_night_by_keyboard_takes_half_the_keys() {
    let (count, before) = counted(false);
    assert_eq!(count.by_mouse, 0);
    assert!(count.by_keyboard * 2 <= before.by_keyboard, "{count:?} instead of {before:?}");
}
