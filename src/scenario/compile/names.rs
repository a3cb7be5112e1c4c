//! Ids of a scenario: what there is, and which position each has.

use std::collections::BTreeMap;

use crate::base::diagnostic::Span;
use crate::base::ids::{AdversaryId, AssetId, IncidentId, InjectId, ProviderId, SeatId};
use crate::base::suggest::nearest;

use super::super::file::{self, Text};
use super::super::{code, limits};
use super::report::Report;

/// How many known names a remedy lists.
const LISTED: usize = 10;
/// Stands in for an unknown position: beyond every list, so that no later check takes it for a
/// thing that exists.
const NOWHERE: u16 = u16::MAX;

/// The things of one kind.
pub struct Table<'a> {
    noun: &'static str,
    positions: BTreeMap<&'a str, usize>,
    fits: bool,
}

impl<'a> Table<'a> {
    /// Collects ids and reports those that are malformed, there twice, or too many.
    pub fn collect(
        noun: &'static str,
        limit: usize,
        ids: impl IntoIterator<Item = &'a Text>,
        report: &mut Report<'_>,
    ) -> Self {
        let mut positions = BTreeMap::new();
        let (mut number, mut first_over) = (0, None);
        for id in ids {
            report.id_shape(id);
            if positions.contains_key(id.as_str()) {
                let message = format!("the {noun} `{id}` is there twice");
                report.error(code::ID_TWICE, id.span, message, "give one of them another id");
            } else {
                positions.insert(id.as_str(), number);
            }
            number += 1;
            if limit < number {
                first_over.get_or_insert(id.span);
            }
        }
        let over = first_over.unwrap_or_default();
        let fits = !report.over_limit(&plural(noun), number, limit, over);
        Self { noun, positions, fits }
    }

    /// The position of an id; reports an unknown one.
    pub fn find(&self, id: &Text, report: &mut Report<'_>) -> Option<usize> {
        let position = self.position(id);
        if position.is_none() {
            report.unknown(self.noun, id.span, id, self.positions.keys().copied());
        }
        position
    }

    /// The position of an id.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }
}

fn plural(noun: &str) -> String {
    noun.strip_suffix('y').map_or_else(|| format!("{noun}s"), |stem| format!("{stem}ies"))
}

impl Report<'_> {
    /// Reports a name that is not known.
    pub fn unknown<'n>(
        &mut self,
        noun: &str,
        span: Span,
        name: &str,
        known: impl Iterator<Item = &'n str> + Clone,
    ) {
        let help = remedy(noun, name, known);
        self.error(code::UNKNOWN, span, format!("unknown {noun} `{name}`"), help);
    }
}

/// What to write instead of an unknown name.
pub fn remedy<'n>(noun: &str, name: &str, known: impl Iterator<Item = &'n str> + Clone) -> String {
    if let Some(meant) = nearest(name, known.clone()) {
        return format!("did you mean `{meant}`?");
    }
    let mut listed: Vec<String> =
        known.clone().take(LISTED).map(|name| format!("`{name}`")).collect();
    if LISTED < known.count() {
        listed.push("...".to_owned());
    }
    match listed.as_slice() {
        [] => format!("there is no {noun}; add one"),
        [only] => format!("use {only}"),
        _ => format!("use one of {}", listed.join(", ")),
    }
}

/// All ids of a scenario.
pub struct Names<'a> {
    /// Service providers.
    pub providers: Table<'a>,
    /// Seats.
    pub seats: Table<'a>,
    /// Assets.
    pub assets: Table<'a>,
    /// Adversaries.
    pub adversaries: Table<'a>,
    /// Incidents.
    pub incidents: Table<'a>,
    /// Injects.
    pub injects: Table<'a>,
}

impl<'a> Names<'a> {
    /// Collects the ids of a scenario; nothing if there are too many or there is no seat.
    pub fn collect(scenario: &'a file::Scenario, report: &mut Report<'_>) -> Option<Self> {
        macro_rules! table {
            ($list:ident, $noun:literal, $limit:ident) => {
                Table::collect($noun, limits::$limit, scenario.$list.iter().map(|x| &x.id), report)
            };
        }
        let names = Self {
            providers: Table::collect("provider", limits::PROVIDERS, &scenario.providers, report),
            seats: table!(seats, "seat", SEATS),
            assets: table!(assets, "asset", ASSETS),
            adversaries: table!(adversaries, "adversary", ADVERSARIES),
            incidents: table!(incidents, "incident", INCIDENTS),
            injects: table!(injects, "inject", INJECTS),
        };
        let objectives = table!(objectives, "objective", OBJECTIVES);
        if scenario.seats.is_empty() {
            let message = "there is no seat to play";
            report.error(code::EMPTY, scenario.seats.span, message, "add at least one seat");
        }
        let tables = [
            &names.providers,
            &names.seats,
            &names.assets,
            &names.adversaries,
            &names.incidents,
            &names.injects,
            &objectives,
        ];
        let fits = tables.iter().all(|table| table.fits) && !scenario.seats.is_empty();
        fits.then_some(names)
    }

    /// The seat with an id.
    pub fn seat(&self, id: &Text, report: &mut Report<'_>) -> Option<SeatId> {
        self.seats.find(id, report).map(SeatId::at)
    }

    /// The seat with an id, or one that stands in for it.
    pub fn some_seat(&self, id: &Text, report: &mut Report<'_>) -> SeatId {
        self.seat(id, report).unwrap_or(SeatId(0))
    }

    /// The asset with an id.
    pub fn asset(&self, id: &Text, report: &mut Report<'_>) -> AssetId {
        self.assets.find(id, report).map_or(AssetId(NOWHERE), AssetId::at)
    }

    /// The incident with an id.
    pub fn incident(&self, id: &Text, report: &mut Report<'_>) -> IncidentId {
        self.incidents.find(id, report).map_or(IncidentId(NOWHERE), IncidentId::at)
    }

    /// The inject with an id.
    pub fn inject(&self, id: &Text, report: &mut Report<'_>) -> InjectId {
        self.injects.find(id, report).map_or(InjectId(NOWHERE), InjectId::at)
    }

    /// The adversary with an id.
    pub fn adversary(&self, id: &Text, report: &mut Report<'_>) -> AdversaryId {
        self.adversaries.find(id, report).map_or(AdversaryId(NOWHERE), AdversaryId::at)
    }

    /// The provider with an id.
    pub fn provider(&self, id: &Text, report: &mut Report<'_>) -> ProviderId {
        self.providers.find(id, report).map_or(ProviderId(NOWHERE), ProviderId::at)
    }
}
