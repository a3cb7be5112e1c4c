//! What moved a meter, asked in the middle of play.

use egui::Key;
use hotwash::console::Screen;
use hotwash::scenario::model::Gauge;

use crate::room::Room;
use crate::scenes::night;

#[test]
fn a_key_tells_what_moved_trust_last_and_walks_back() {
    let mut room = night(12);
    let movements = room.console().view().unwrap().movements(Gauge::Trust);
    assert!(1 < movements.len(), "{movements:?}");
    assert!(movements.is_sorted_by_key(|span| span.to));
    room.press(Key::C);
    room.wait();
    assert!(room.says("What moved the meter"));
    let spell = |room: &Room, at| room.console().view().unwrap().spell(at);
    let last = movements.last().unwrap();
    let told = room.told("of 100 (");
    let from = spell(&room, last.from.unwrap());
    assert!(told.starts_with(&format!("{from} to {}", spell(&room, last.to))), "{told}");
    room.press(Key::ArrowLeft);
    room.wait();
    let before = room.told("of 100 (");
    assert!(before.contains(&format!("to {}", spell(&room, movements[movements.len() - 2].to))));
    room.press(Key::ArrowRight);
    room.wait();
    assert_eq!(room.told("of 100 ("), told);
    room.face_wall(true);
    assert!(!room.says("of 100 ("), "the room must find out itself");
    room.face_wall(false);
    room.press(Key::Escape);
    assert!(!room.says("of 100 ("));
}

/// Whoever jumps hours sees each movement in its minute all the same.
#[test]
fn a_jump_leaves_nothing_out_of_the_curve() {
    let jumped = night(10);
    let until = jumped.console().view().unwrap().clock.now;
    let mut walked = night(0);
    while walked.console().view().unwrap().clock.now < until {
        walked.press(Key::E);
    }
    let before = |room: &Room| {
        let samples = room.console().view().unwrap().curve.samples.clone();
        samples.into_iter().filter(|it| it.at < until).collect::<Vec<_>>()
    };
    assert!(10 < before(&jumped).len());
    assert_eq!(before(&jumped), before(&walked));
}

#[test]
fn it_goes_on_in_the_hot_wash_where_it_was() {
    let mut room = night(12);
    room.press(Key::C);
    room.wait();
    room.click("Technical damage");
    room.wait();
    let told = room.told("of 100 (");
    room.press(Key::H);
    room.wait();
    assert_eq!(room.console().screen(), Screen::HotWash);
    assert_eq!(room.told("of 100 ("), told);
    assert!(room.says("The whole exercise"));
}

#[test]
fn what_is_undone_is_not_explained() {
    let mut room = Room::playing("Count Night");
    room.press(Key::Space);
    room.press(Key::N);
    let due = room.console().view().unwrap().due.first().copied();
    if due.is_none() {
        room.press(Key::N);
    }
    let view = room.console().view().unwrap();
    let due = view.due.first().copied().unwrap();
    let inject = &view.scenario.injects[due.inject.index()];
    let answer = view.names().choice(&inject.id, &inject.choices[0].id);
    room.press(Key::D);
    room.click(&answer);
    room.press(Key::C);
    room.wait();
    assert!(room.says("What moved the meter"));
    room.press(Key::U);
    assert!(!room.says("What moved the meter"));
}
