//! Where rooms parted: the first step, and the first event, in which each differs from the first
//! room.

use crate::base::message::{Message, message};
use crate::base::minute::Minute;
use crate::report::Taken;
use crate::report::document::Block;
use crate::scenario::Names;
use crate::session::replay::play_steps;
use crate::session::step::Step;
use crate::sim::event::Event;
use crate::tell::inputs;

use super::{Cohort, moment};

pub(super) fn blocks(it: &Cohort<'_>) -> Vec<Block> {
    let first = it.first();
    let events = events(first);
    let mut blocks = vec![Block::Remark(it.say("cohort-parted-how"))];
    for (room, label) in it.rooms.iter().zip(&it.labels).skip(1) {
        let heading = message!("cohort-between", first = &it.labels[0], second = label);
        blocks.push(Block::Heading(it.told(&heading)));
        let steps = step(&first.exercise.steps, &room.taken.exercise.steps);
        let mut lines = match steps {
            None => vec![it.say("cohort-same-steps")],
            Some((mine, theirs)) => vec![
                it.told(&done(first, &it.labels[0], mine)),
                it.told(&done(&room.taken, label, theirs)),
            ],
        };
        let event = event(&events, &self::events(&room.taken));
        lines.push(match event {
            None => it.say("cohort-same-events"),
            Some(at) => {
                let at = moment(first, at);
                it.told(&message!("cohort-other-event", at = at))
            }
        });
        blocks.push(Block::List(lines));
    }
    if it.rooms.len() < 2 {
        blocks.push(Block::Text(it.say("cohort-alone")));
    }
    blocks
}

/// What a room did where it parted.
fn done(room: &Taken, label: &str, step: Option<&Step>) -> Message {
    match step {
        None => message!("cohort-did-nothing", room = label),
        Some(step) => message!(
            "cohort-did",
            room = label,
            at = moment(room, step.at.minute),
            done = inputs::input(Names(&room.scenario), &step.input)
        ),
    }
}

/// The first step in which two differ, as each has it; who gave it makes no difference.
pub(super) fn step<'a>(
    first: &'a [Step],
    second: &'a [Step],
) -> Option<(Option<&'a Step>, Option<&'a Step>)> {
    let is_same = |at: usize| match (first.get(at), second.get(at)) {
        (Some(one), Some(other)) => (one.at, one.input) == (other.at, other.input),
        (one, other) => one.is_none() && other.is_none(),
    };
    let at = (0..first.len().max(second.len())).find(|at| !is_same(*at))?;
    Some((first.get(at), second.get(at)))
}

/// The minute of the first event in which two differ.
pub(super) fn event(first: &[(Minute, Event)], second: &[(Minute, Event)]) -> Option<Minute> {
    let at = (0..first.len().max(second.len())).find(|at| first.get(*at) != second.get(*at))?;
    let minutes = [first.get(at), second.get(at)].into_iter().flatten().map(|it| it.0);
    minutes.min()
}

/// All events of a room.
fn events(room: &Taken) -> Vec<(Minute, Event)> {
    let exercise = &room.exercise;
    let mut events = Vec::new();
    let mut player = exercise.player();
    let place = exercise.place();
    play_steps(&mut player, &exercise.steps, place, |kernel, event| {
        events.push((kernel.now(), event));
    });
    events
}
