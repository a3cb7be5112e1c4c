//! Seats, and who is meant by a selector such as `@security` or `Cert`.

use std::collections::BTreeSet;

use crate::base::ids::{SeatId, SeatSet};
use crate::base::key::Key;
use crate::base::suggest::nearest;

use super::super::authorities::{default_authorities, is_everyones};
use super::super::file::{self, Text};
use super::super::model::{AgencyKind, Group, OrderKind, Seat, Side};
use super::super::{code, limits};
use super::names::Names;
use super::report::Report;

/// The seats of a scenario.
pub fn compile(scenario: &file::Scenario, names: &Names<'_>, report: &mut Report<'_>) -> Vec<Seat> {
    let owners: BTreeSet<&str> = scenario.assets.iter().map(|asset| asset.owner.as_str()).collect();
    let seats: Vec<Seat> = scenario
        .seats
        .iter()
        .map(|seat| compile_seat(seat, owners.contains(seat.id.as_str()), names, report))
        .collect();
    super::circle::escalation(&scenario.seats, &seats, report);
    seats
}

fn compile_seat(
    seat: &file::Seat,
    owns_assets: bool,
    names: &Names<'_>,
    report: &mut Report<'_>,
) -> Seat {
    party_only(seat, report);
    report.whole("responders", seat.responders.map(i64::from), 0, 10_000);
    Seat {
        id: seat.id.value.clone(),
        key: Key::new("seat", &seat.id),
        kind: seat.kind,
        group: seat.kind.group(),
        side: seat.side.value,
        responders: seat.responders.value,
        expertise: [
            report.fraction("availability", &seat.expertise.availability),
            report.fraction("intrusion", &seat.expertise.intrusion),
            report.fraction("information", &seat.expertise.information),
        ],
        credibility: report.fraction("credibility", &seat.credibility),
        budget: report.whole("budget", seat.budget, 0, limits::BUDGET),
        authorities: authorities(seat, owns_assets, report),
        escalates_to: superiors(seat, names, report),
    }
}

/// What only parties have, on a seat that is none.
fn party_only(seat: &file::Seat, report: &mut Report<'_>) {
    if seat.kind.is_party() {
        return;
    }
    let help = "only parties have it; leave it out";
    if seat.side.value != Side::Neither {
        let message = format!("the seat `{}` is no party and has a `side`", seat.id);
        report.warning(code::NO_EFFECT, seat.side.span, message, help);
    }
}

fn authorities(seat: &file::Seat, owns_assets: bool, report: &mut Report<'_>) -> Vec<OrderKind> {
    let mut authorities = default_authorities(seat.kind, owns_assets);
    for added in &seat.authorities {
        if seat.without.contains(added) {
            let message = format!("the authority `{:?}` is both added and taken away", added.value);
            let help = "leave it out of `authorities` or of `without`";
            report.error(code::LEVER_BOTH, added.span, message, help);
        } else if !authorities.insert(added.value) {
            let message =
                format!("the seat `{}` has the authority `{:?}` anyway", seat.id, added.value);
            report.warning(code::NO_EFFECT, added.span, message, "leave it out of `authorities`");
        }
    }
    for removed in &seat.without {
        if !authorities.remove(&removed.value) && !seat.authorities.contains(removed) {
            let message =
                format!("the seat `{}` does not have the authority `{:?}`", seat.id, removed.value);
            report.warning(code::NO_EFFECT, removed.span, message, "leave it out of `without`");
        }
    }
    if authorities.iter().all(|authority| is_everyones(*authority)) {
        let message = format!("the seat `{}` has no authority of its own", seat.id);
        let help = "give it an asset to own or an order in `authorities`, or leave the seat out";
        report.error(code::IDLE_SEAT, seat.id.span, message, help);
    }
    authorities.into_iter().collect()
}

fn superiors(seat: &file::Seat, names: &Names<'_>, report: &mut Report<'_>) -> SeatSet {
    seat.escalates_to.iter().filter_map(|id| names.seat(id, report)).collect()
}

/// Selectors of groups of seats.
const GROUPS: [(&str, Option<Group>); 8] = [
    ("@electoral", Some(Group::Electoral)),
    ("@security", Some(Group::Security)),
    ("@civil", Some(Group::Civil)),
    ("@private", Some(Group::Private)),
    ("@society", Some(Group::Society)),
    ("@foreign", Some(Group::Foreign)),
    ("@all", None),
    ("@everyone", None),
];

/// The seats of a group selector; nothing if it is none.
fn group_members(selector: &str, kinds: &[AgencyKind]) -> Option<SeatSet> {
    let (_, group) = GROUPS.iter().find(|(name, _)| *name == selector)?;
    Some(matching(kinds, |kind| group.is_none_or(|group| kind.group() == group)))
}

fn matching(kinds: &[AgencyKind], wanted: impl Fn(AgencyKind) -> bool) -> SeatSet {
    let positions = (0..).zip(kinds).filter(|(_, kind)| wanted(**kind));
    positions.map(|(position, _)| SeatId(position)).collect()
}

fn kind_named(name: &str) -> Option<AgencyKind> {
    AgencyKind::ALL.into_iter().find(|kind| format!("{kind:?}") == name)
}

/// Whether a selector of a scenario means anything, be it nobody.
pub fn is_selector(selector: &Text, names: &Names<'_>) -> bool {
    GROUPS.iter().any(|(name, _)| *name == selector.as_str())
        || names.seats.position(selector).is_some()
}

/// The seats meant by seat ids and group selectors, as scenarios name them.
pub fn select_seats(
    selectors: &[Text],
    scenario: &file::Scenario,
    names: &Names<'_>,
    report: &mut Report<'_>,
) -> SeatSet {
    let kinds: Vec<AgencyKind> = scenario.seats.iter().map(|seat| seat.kind).collect();
    let mut chosen = SeatSet::EMPTY;
    for selector in selectors {
        if !selector.starts_with('@') {
            chosen = chosen.union(names.seat(selector, report).into_iter().collect());
        } else if let Some(members) = group_members(selector, &kinds) {
            if members.is_empty() {
                let message = format!("`{selector}` matches no seat of this scenario");
                report.warning(code::NO_MATCH, selector.span, message, "leave it out");
            }
            chosen = chosen.union(members);
        } else {
            report.unknown("group", selector.span, selector, GROUPS.iter().map(|(name, _)| *name));
        }
    }
    chosen
}

/// The seats meant by kinds and group selectors, as collaboration models name them.
pub fn select_kinds(selectors: &[Text], kinds: &[AgencyKind], report: &mut Report<'_>) -> SeatSet {
    let mut chosen = SeatSet::EMPTY;
    for selector in selectors {
        chosen = chosen.union(select_kind(selector, kinds, report));
    }
    chosen
}

/// The seats meant by one kind or group selector.
pub fn select_kind(selector: &Text, kinds: &[AgencyKind], report: &mut Report<'_>) -> SeatSet {
    if let Some(members) = group_members(selector, kinds) {
        return members;
    }
    if let Some(wanted) = kind_named(selector) {
        return matching(kinds, |kind| kind == wanted);
    }
    let all = AgencyKind::ALL.map(|kind| format!("{kind:?}"));
    let known = GROUPS.iter().map(|(name, _)| *name).chain(all.iter().map(String::as_str));
    let help = match nearest(selector, known) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "write a kind of agency such as `Cert`, or a group such as `@security`".to_owned(),
    };
    let message = format!("unknown kind of agency `{selector}`");
    report.error(code::UNKNOWN, selector.span, message, help);
    SeatSet::EMPTY
}
