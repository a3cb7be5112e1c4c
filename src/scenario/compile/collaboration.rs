//! The collaboration model laid over the seats of a scenario.

use std::collections::BTreeSet;

use crate::base::calendar::Phase;
use crate::base::ids::{ForumId, SeatId, SeatSet};
use crate::base::key::Key;

use super::super::file::{self, Text};
use super::super::model::{AgencyKind, Collaboration, Forum, ForumMode, Level, TieStart};
use super::super::{code, limits};
use super::names::Table;
use super::report::Report;
use super::seats::{select_kind, select_kinds};

/// The fewest members of a forum in which anybody can meet anybody.
const MEMBERS: usize = 2;

/// The forums that orders and conditions of a scenario may name.
pub struct Forums {
    kept: Vec<Forum>,
    /// Forums of the model that have too few members in this scenario.
    dropped: BTreeSet<String>,
}

impl Forums {
    /// Stands for the first forum of which the seat is a member, in every collaboration model.
    pub const MAIN: &str = "@main";

    /// The forums of a collaboration model.
    pub fn new(file: &file::Collaboration, compiled: &Collaboration) -> Self {
        let is_kept = |id: &Text| compiled.forums.iter().any(|forum| forum.id == id.value);
        let ids = file.forums.iter().map(|forum| &forum.id);
        Self {
            kept: compiled.forums.clone(),
            dropped: ids.filter(|id| !is_kept(id)).map(|id| id.value.clone()).collect(),
        }
    }

    /// The first forum.
    pub fn first(&self) -> Option<ForumId> {
        (!self.kept.is_empty()).then_some(ForumId(0))
    }

    /// The first forum of which all the seats are members, or else any of them.
    pub fn main_of(&self, seats: SeatSet) -> Option<ForumId> {
        let of_all = |forum: &Forum| seats.minus(forum.members).is_empty();
        let of_any = |forum: &Forum| !seats.intersection(forum.members).is_empty();
        let position =
            self.kept.iter().position(of_all).or_else(|| self.kept.iter().position(of_any));
        position.map(ForumId::at)
    }

    /// The forum with an id; none if it has too few members here. Reports an unknown one.
    pub fn find(&self, id: &Text, report: &mut Report<'_>) -> Option<ForumId> {
        let position = self.kept.iter().position(|forum| forum.id == id.value);
        if position.is_none() && !self.dropped.contains(id.as_str()) {
            let message = format!("the collaboration model has no forum `{id}`");
            let help = "write `@main`, which fits every collaboration model";
            report.error(code::UNKNOWN, id.span, message, help);
        }
        position.map(ForumId::at)
    }
}

/// The collaboration model for seats of these kinds. `tell_dropped`: whether to warn of forums that
/// have too few members, which is of interest only to those who chose this model.
pub fn compile(
    file: &file::Collaboration,
    kinds: &[AgencyKind],
    tell_dropped: bool,
    report: &mut Report<'_>,
) -> Collaboration {
    report.id_shape(&file.id);
    Collaboration {
        id: file.id.value.clone(),
        ties: ties(file, kinds, report),
        forums: forums(file, kinds, tell_dropped, report),
        published: file.published,
        foreign_clearance_minutes: report.duration(&file.foreign_clearance),
        budget: report.whole("budget", file.budget, 0, limits::BUDGET),
    }
}

fn ties(
    file: &file::Collaboration,
    kinds: &[AgencyKind],
    report: &mut Report<'_>,
) -> Vec<TieStart> {
    let count = kinds.len();
    let mut ties = vec![TieStart::default(); count * count];
    let place = |from: SeatId, to: SeatId| from.index() * count + to.index();
    report.over_limit("lines of ties", file.ties.len(), limits::ENTRIES, file.id.span);
    for tie in file.ties.iter().take(limits::ENTRIES) {
        let start = TieStart {
            contact: tie.contact,
            familiarity: report.fraction("familiarity", &tie.familiarity),
            legal_basis: tie.legal_basis,
            clearance: tie.clearance,
        };
        let to = select_kinds(&tie.to, kinds, report);
        for from in select_kinds(&tie.from, kinds, report).iter() {
            for to in to.minus(SeatSet::only(from)).iter() {
                add(&mut ties, place(from, to), start);
                if tie.mutual {
                    add(&mut ties, place(to, from), start);
                }
            }
        }
    }
    ties
}

/// Later lines add to earlier ones.
fn add(ties: &mut [TieStart], place: usize, more: TieStart) {
    if let Some(tie) = ties.get_mut(place) {
        tie.contact |= more.contact;
        tie.familiarity = tie.familiarity.max(more.familiarity);
        tie.legal_basis |= more.legal_basis;
        tie.clearance |= more.clearance;
    }
}

fn forums(
    file: &file::Collaboration,
    kinds: &[AgencyKind],
    tell_dropped: bool,
    report: &mut Report<'_>,
) -> Vec<Forum> {
    Table::collect("forum", limits::FORUMS, file.forums.iter().map(|forum| &forum.id), report);
    let mut forums = Vec::new();
    for forum in file.forums.iter().take(limits::FORUMS) {
        let compiled = compile_forum(forum, kinds, report);
        if MEMBERS <= compiled.members.len() {
            forums.push(compiled);
        } else if tell_dropped && !forum.members.is_empty() {
            let message =
                format!("the forum `{}` has fewer than two members in this scenario", forum.id);
            let help = "nobody will meet there; choose a scenario or a model that fits";
            report.warning(code::FORUM_EMPTY, forum.members.span, message, help);
        }
    }
    forums
}

fn compile_forum(forum: &file::Forum, kinds: &[AgencyKind], report: &mut Report<'_>) -> Forum {
    if forum.members.is_empty() {
        let message = format!("the forum `{}` has no members", forum.id);
        report.error(code::EMPTY, forum.members.span, message, "name kinds or groups in `members`");
    }
    if forum.mode.value == ForumMode::LeadOrganisation && forum.lead.is_empty() {
        let message = format!("the forum `{}` has a lead organisation, and nobody leads", forum.id);
        let help = "name kinds of agency in `lead`; the first one present leads";
        report.error(code::LEAD, forum.mode.span, message, help);
    }
    let mut members = select_kinds(&forum.members, kinds, report);
    let leads: Vec<SeatSet> =
        forum.lead.iter().map(|selector| select_kind(selector, kinds, report)).collect();
    let lead = leads.into_iter().find_map(|seats| seats.iter().next());
    members = lead.map_or(members, |lead| members.union(SeatSet::only(lead)));
    let highest = Level::Exercises as i64;
    let level = report.whole("level", forum.level.map(i64::from), 0, highest);
    Forum {
        id: forum.id.value.clone(),
        key: Key::new("forum", &forum.id),
        mode: forum.mode.value,
        lead,
        members,
        convene_delay_minutes: report.duration(&forum.convene_delay),
        cadence_minutes: cadence(forum, report),
        formality: report.fraction("formality", &forum.formality),
        transparency: report.fraction("transparency", &forum.transparency),
        level: u8::try_from(level).unwrap_or_default(),
    }
}

fn cadence(forum: &file::Forum, report: &mut Report<'_>) -> [i64; 7] {
    let mut row = [0; 7];
    for (value, phase) in row.iter_mut().zip(Phase::ALL) {
        if let Some(written) = forum.cadence.get(&phase) {
            *value = report.positive_duration("cadence", written);
        }
    }
    row
}
