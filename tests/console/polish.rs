//! What makes people stumble in small ways: what is forgotten, what is covered, what jumps.

use std::collections::BTreeSet;
use std::path::Path;

use egui::{Key, Modifiers, Rect, Shape, Vec2};
use egui_kittest::kittest::Queryable;
use hotwash::base::ids::WindowId;
use hotwash::console::{Console, LibraryIndex, Settings, ThemeName};
use hotwash::scenario::Library;

use crate::on_screen::times_written;
use crate::scenes::{before_a_decision, night};
use crate::test_console::TestConsole;

#[test]
fn theme_size_and_motion_are_as_they_were_the_last_time() {
    let own = tempfile::tempdir().unwrap();
    let console = || {
        let settings =
            Settings::in_file(own.path().join("settings.json"), own.path().join("usual"));
        let library = Library::find(Path::new("scenarios"));
        Console::new(LibraryIndex::with_settings(library, settings))
    };
    let mut test = TestConsole::with(console(), tempfile::tempdir().unwrap());
    test.press(Key::T);
    test.harness.key_press_modifiers(Modifiers::COMMAND, Key::Plus);
    test.advance(0);
    test.click("?");
    test.tick("Reduce motion");
    let again = TestConsole::with(console(), tempfile::tempdir().unwrap());
    assert_eq!(again.console().theme().name, ThemeName::Light);
    assert!(again.console().theme().reduce_motion);
    assert_eq!(again.percent(), 110);
}

#[test]
fn a_speed_that_was_chosen_stays_when_the_phase_changes() {
    let mut test = TestConsole::playing("First Steps: The Last Morning");
    test.press(Key::Space);
    test.press(Key::Space);
    test.press(Key::Period);
    let speed = |test: &TestConsole| test.console().view().unwrap().clock.speed;
    let chosen = speed(&test);
    let window = |test: &TestConsole| test.console().view().unwrap().clock.window;
    let (first, mut windows) = (window(&test), 1);
    for _ in 0..400 {
        test.press(Key::E);
        assert_eq!(speed(&test), chosen, "in {:?}", window(&test));
        if window(&test) != first {
            windows += 1;
            break;
        }
    }
    let last = WindowId::at(test.console().view().unwrap().scenario.calendar.windows.len() - 1);
    assert!(1 < windows || first == last);
}

/// Where nothing can be written, nothing happens that would be lost.
#[test]
fn no_time_passes_that_cannot_be_written_down() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Space);
    test.press(Key::N);
    let path = test.saved().remove(0);
    std::fs::rename(&path, path.with_extension("away")).unwrap();
    let before = test.console().view().unwrap().clock.now;
    for key in [Key::N, Key::E, Key::N] {
        test.press(key);
        assert_eq!(test.console().view().unwrap().clock.now, before);
        assert!(test.shows("moved or deleted"), "{}", test.accessible_text());
    }
    std::fs::rename(path.with_extension("away"), &path).unwrap();
    test.press(Key::N);
    assert!(before < test.console().view().unwrap().clock.now);
}

#[test]
fn a_notice_covers_no_decision() {
    let test = before_a_decision("Count Night");
    let notice = test.harness.query_all_by_label_contains("Paused: ").next().unwrap().rect();
    let due = test.harness.query_all_by_label("Decisions due").next().unwrap().rect();
    assert!(notice.bottom() <= due.top(), "{notice} over {due}");
}

#[test]
fn the_set_up_of_another_scenario_is_looked_at_from_the_top() {
    let mut test = TestConsole::new();
    let first_seat =
        |test: &TestConsole| test.harness.query_all_by_label("■").next().unwrap().rect().top();
    test.click("Set up Count Night");
    let top = first_seat(&test);
    let last = test.harness.query_all_by_label("■").last().unwrap();
    last.scroll_to_me();
    test.advance(0);
    assert!(first_seat(&test) < top, "it has more seats than fit");
    test.click("Back");
    test.wait();
    test.click("Set up National Cycle");
    test.advance(0);
    assert!((first_seat(&test) - top).abs() < 60.0, "{} and {top}", first_seat(&test));
}

/// Menus lie over what the guide shows, and its card stays where it is while nothing changes.
#[test]
fn the_guide_stays_behind_menus_and_within_the_window() {
    let mut test = TestConsole::playing("Count Night");
    test.harness.set_size(Vec2::new(960.0, 600.0));
    test.press(Key::G);
    let layers = test.harness.ctx.memory(|memory| {
        let layers = memory.areas().visible_layer_ids();
        let guide = layers.iter().filter(|it| it.id == egui::Id::new("guide"));
        guide.map(|it| it.order).collect::<Vec<_>>()
    });
    assert_eq!(layers, [egui::Order::Middle]);
}

/// Where what has the keyboard is.
fn focused(test: &TestConsole) -> Option<Rect> {
    let ctx = &test.harness.ctx;
    Some(ctx.read_response(ctx.memory(egui::Memory::focused)?)?.interact_rect)
}

/// From the top to the middle by way of the seats, then the meters, and what is below last.
#[test]
fn tab_goes_from_one_control_to_the_next_as_one_reads() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Num6);
    let (seats, meters) = (test.place_of("Seats"), test.place_of("Technical damage"));
    let (below, tabs) = (test.place_of("Decisions due"), test.place_of("Injects"));
    let part = |rect: Rect| {
        let at = rect.center();
        if below.top() < at.y {
            4
        } else if at.y < seats.top().min(tabs.top()) - 4.0 {
            0
        } else if meters.left() - 12.0 < at.x {
            3
        } else {
            1 + usize::from(tabs.left() - 4.0 <= at.x)
        }
    };
    let mut parts = Vec::new();
    for _ in 0..60 {
        test.press(Key::Tab);
        parts.extend(focused(&test).map(part));
    }
    let round = parts.iter().position(|it| *it == 4).expect("it goes as far as the lower panel");
    assert!(parts[..round].is_sorted(), "{parts:?}");
    assert_eq!(parts[..round].iter().collect::<BTreeSet<_>>().len(), 4, "{parts:?}");
}

#[test]
fn a_ring_is_around_whatever_has_the_keyboard() {
    let mut test = TestConsole::playing("Count Night");
    test.press(Key::Num2);
    let accent = test.console().theme().colours().accent;
    let mut seen = 0;
    for _ in 0..40 {
        test.press(Key::Tab);
        let Some(focused) = focused(&test) else { continue };
        let is_ring = |shape: &Shape| match shape {
            Shape::Rect(ring) => {
                ring.stroke.color == accent && ring.rect.expand(4.0).contains_rect(focused)
            }
            _ => false,
        };
        let mut shapes = test.harness.output().shapes.iter();
        assert!(shapes.any(|it| is_ring(&it.shape)), "none around {focused}");
        seen += 1;
    }
    assert!(30 < seen, "{seen}");
}

/// What is cut is told once when it is pointed at.
#[test]
fn what_is_cut_has_one_tooltip() {
    let mut test = night(6);
    let cut = test.label_containing("Released: ");
    let at = test.place_of(&cut).left_center() + Vec2::new(60.0, 0.0);
    test.harness.event(egui::Event::PointerMoved(at));
    test.harness.run_steps(10);
    // In its row, and in the tooltip.
    assert_eq!(times_written(&test, &cut), 2);
}

/// A computer without a graphics card has other things to do than draw what nobody can read.
#[test]
fn no_more_pictures_are_asked_for_than_can_be_read() {
    let mut test = TestConsole::playing("Count Night");
    assert_eq!(test.console().moves_in(), None, "nothing moves before STARTEX");
    test.press(Key::Space);
    for _ in 0..20 {
        test.press(Key::Comma);
    }
    assert_eq!(test.console().moves_in(), Some(1_000), "one label each second");
    for _ in 0..20 {
        test.press(Key::Period);
    }
    let wait = test.console().moves_in().expect("time runs");
    assert!((100..=250).contains(&wait), "{wait} ms");
    test.press(Key::Space);
    assert_eq!(test.console().moves_in(), None, "nothing moves while it stands");
}
