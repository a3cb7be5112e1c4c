//! What lies before a seat: what it was told on top, letters before messages, messages by what they
//! are about; and actions that are a few clicks away.

use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use hotwash::base::ids::SeatId;

use crate::scenes::night;
use crate::seat::in_a_seat;
use crate::test_console::TestConsole;

/// Opens a seat by its name.
fn open(test: &mut TestConsole, seat: SeatId) {
    let name = test.console().view().unwrap().names().seat(seat);
    let row = test.button(&format!("{name}, "));
    test.click(&row);
}

#[test]
fn letters_come_before_messages_and_messages_are_told_once_a_matter() {
    let mut test = night(22);
    test.harness.set_size(Vec2::new(1600.0, 3200.0));
    test.advance(0);
    let seats: Vec<SeatId> =
        test.console().view().unwrap().seats.iter().map(|it| it.seat).collect();
    let mut crowded = 0;
    for seat in seats {
        open(&mut test, seat);
        let view = test.console().view().unwrap().seat_view.as_ref().unwrap();
        let inbox = &view.inbox;
        let messages: usize = inbox.matters.iter().map(|it| it.messages.len()).sum();
        let abouts: Vec<_> = inbox.matters.iter().map(|it| it.about).collect();
        let mut once = abouts.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), abouts.len(), "a matter is told in one place");
        let news = inbox.matters.iter().flat_map(|it| &it.messages).filter(|it| it.is_news());
        let (news, has_letters) = (news.count(), !inbox.letters.is_empty());
        if messages < 3 || !has_letters {
            continue;
        }
        crowded += 1;
        let text = test.part("Button Briefing", "Label Technical damage");
        let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"));
        assert!(place("Brief of this seat") < place("Label Inbox"), "{text}");
        assert!(place("Secret of this seat") < place("Label Inbox"), "{text}");
        assert!(place("Label Inbox") < place("Messages of other seats"), "{text}");
        let shown = text.lines().filter(|line| line.contains(" · new: ")).count();
        assert_eq!(shown, news, "what was new is shown, and nothing else: {text}");
    }
    assert!(1 < crowded, "no seat has read much");
}

/// Count Night with players, until one of them knows of something.
fn somebody_knows() -> (TestConsole, SeatId) {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    for _ in 0..30 {
        let seats = test.console().view().unwrap().seats.iter();
        let knows: Vec<SeatId> = seats.filter(|it| 0 < it.knows).map(|it| it.seat).collect();
        for seat in knows {
            open(&mut test, seat);
            let view = test.console().view().unwrap().seat_view.as_ref().unwrap();
            if !view.offers.suggested.is_empty() && view.view.decisions.is_empty() {
                test.click("Close");
                return (test, seat);
            }
        }
        test.press(Key::N);
    }
    panic!("nobody knows of anything");
}

/// The first usual action of the seat that is open, and the button that changes it before.
fn first_usual(test: &TestConsole) -> (String, String) {
    let view = test.console().view().unwrap().seat_view.as_ref().unwrap();
    assert!(view.suggested().next().is_some());
    let text = test.accessible_text();
    let after = text.lines().skip_while(|line| !line.starts_with("Label Usual in this situation"));
    let buttons = after.skip(1).filter_map(|line| line.strip_prefix("Button "));
    let buttons: Vec<String> = buttons.take(2).map(str::to_owned).collect();
    let is_change = |it: &&String| it.starts_with("Change: ");
    let change = buttons.iter().find(is_change).unwrap().clone();
    (change.strip_prefix("Change: ").unwrap().to_owned(), change)
}

#[test]
fn what_is_usual_takes_two_clicks_and_can_be_undone() {
    let (mut test, seat) = somebody_knows();
    let lines = |test: &TestConsole| test.console().view().unwrap().log.lines.len();
    let before = lines(&test);
    open(&mut test, seat);
    let (first, _) = first_usual(&test);
    test.click(&first);
    assert_eq!(lines(&test), before + 1);
    test.press(Key::U);
    assert_eq!(lines(&test), before);
}

#[test]
fn what_is_usual_is_changed_in_three_clicks_in_a_small_window() {
    let (mut test, seat) = somebody_knows();
    let before = test.console().view().unwrap().log.lines.len();
    // One: the seat.
    open(&mut test, seat);
    // Two: what suggests itself.
    let (_, change) = first_usual(&test);
    test.click(&change);
    // Three: it is confirmed, without a scroll.
    let button = test.harness.get_by_label("Confirm action").rect();
    let window = egui::Rect::from_min_size(egui::Pos2::ZERO, Vec2::new(1280.0, 720.0));
    assert!(window.contains_rect(button), "{button}");
    test.click("Confirm action");
    assert_eq!(test.console().view().unwrap().log.lines.len(), before + 1);
}

#[test]
fn what_is_not_possible_is_grey_and_nothing_is_wrong_before_all_is_chosen() {
    let mut test = in_a_seat("National CERT, Night Watch");
    test.click("Action: Choose…");
    let is_off = |test: &TestConsole, name: &str| {
        let node = test.harness.get_by_role_and_label(Role::Button, name);
        node.accesskit_node().is_disabled()
    };
    assert!(is_off(&test, "Offer assistance"), "it knows of no incident to help with");
    assert!(!is_off(&test, "Train staff"), "{}", test.accessible_text());
    test.click_on(Role::Button, "Hold a liaison meeting");
    assert!(test.shows("Choose the recipients"), "{}", test.accessible_text());
    assert!(!test.shows("× "), "{}", test.accessible_text());
}
