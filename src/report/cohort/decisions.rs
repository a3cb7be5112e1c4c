//! What each room answered to the same inject, and when.

use crate::base::message::{Arg, message};
use crate::measure::{MselEntry, MselSource};
use crate::report::Taken;
use crate::report::document::Block;
use crate::report::msel::may_read;
use crate::scenario::Names;

use super::{Cohort, moment};

pub(super) fn blocks(it: &Cohort<'_>) -> Vec<Block> {
    let scenario = &it.first().scenario;
    let with_choices = scenario.injects.iter().filter(|inject| !inject.choices.is_empty());
    let mut rows = Vec::new();
    for inject in with_choices {
        let found: Vec<Option<&MselEntry>> =
            it.rooms.iter().map(|room| entry(&room.taken, &inject.id)).collect();
        // Nobody has read what came nowhere.
        if found.iter().all(|it| it.is_none_or(|it| it.released.is_none())) {
            continue;
        }
        let cells = it.rooms.iter().zip(found).map(|(room, entry)| answer(it, &room.taken, entry));
        let name = Names(scenario).inject(&inject.id);
        rows.push([name].into_iter().chain(cells).collect());
    }
    if rows.is_empty() {
        return vec![Block::Text(it.say("cohort-no-decisions"))];
    }
    vec![it.table(it.say("cohort-decisions"), "cohort-inject", rows)]
}

/// The line of a room about an inject, if it has that inject.
fn entry<'a>(room: &'a Taken, inject: &str) -> Option<&'a MselEntry> {
    may_read(&room.msel, room.reader).find(|entry| match entry.source {
        MselSource::Planned { inject: id, .. } => {
            room.scenario.injects.get(id.index()).is_some_and(|it| it.id == inject)
        }
        _ => false,
    })
}

fn answer(it: &Cohort<'_>, room: &Taken, entry: Option<&MselEntry>) -> String {
    let Some((entry, released)) = entry.and_then(|it| Some((it, it.released?))) else {
        return it.say("cohort-never-came");
    };
    let MselSource::Planned { inject, .. } = entry.source else { return String::new() };
    let Some(answer) = entry.answer else {
        let at = moment(room, released);
        return it.told(&message!("cohort-unanswered", at = at));
    };
    let (names, inject) = (Names(&room.scenario), &room.scenario.injects[inject.index()]);
    let choice = inject.choices.get(usize::from(answer.option));
    it.told(&message!(
        "cohort-answer",
        choice = choice.map(|choice| names.choice(&inject.id, &choice.id)).unwrap_or_default(),
        seat = names.short_seat(answer.by),
        at = moment(room, answer.at),
        after = Arg::Duration(answer.at.since(released))
    ))
}
