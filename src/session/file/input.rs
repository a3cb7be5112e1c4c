//! Orders as they are written in a session file: with the ids of the scenario, not positions, so
//! that they can be read without it.

use serde::{Deserialize, Serialize};

use crate::base::ids::{AssetId, ForumId, IncidentId, InjectId, SeatId, SeatSet};
use crate::scenario::model::{CauseClass, Order, OrderKind, Scenario};
use crate::session::step::Input;

/// The id of a thing; its position where a refused order named something that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Name {
    /// The id.
    Id(String),
    /// The position.
    Position(u16),
}

/// An order, with what it says and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    seat: Name,
    order: OrderKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    incident: Option<Name>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    asset: Option<Name>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    to: Vec<Name>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    forum: Option<Name>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cause: Option<CauseClass>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    inject: Option<Name>,
    /// The option that answers an inject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    option: Option<Name>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    responders: Option<u16>,
}

fn name<'a>(position: u16, id: impl FnOnce(usize) -> Option<&'a String>) -> Name {
    let id = id(usize::from(position)).cloned();
    id.map_or(Name::Position(position), Name::Id)
}

/// The name of a seat.
pub fn seat_name(seat: SeatId, scenario: &Scenario) -> Name {
    name(seat.0, |at| scenario.seats.get(at).map(|it| &it.id))
}

/// The text of something that is put in.
pub fn write_input(input: &Input, scenario: &Scenario) -> String {
    let Input::Order { seat, order } = input;
    let answered = order.inject.filter(|_| order.kind == OrderKind::Answer);
    let choices = answered.and_then(|inject| scenario.injects.get(inject.index()));
    let choices = choices.map_or(&[][..], |inject| &inject.choices);
    let amount = order.amount;
    let written = Written {
        seat: seat_name(*seat, scenario),
        order: order.kind,
        incident: order
            .incident
            .map(|it| name(it.0, |at| scenario.incidents.get(at).map(|it| &it.id))),
        asset: order.asset.map(|it| name(it.0, |at| scenario.assets.get(at).map(|it| &it.id))),
        to: order.to.iter().map(|seat| seat_name(seat, scenario)).collect(),
        forum: order
            .forum
            .map(|it| name(it.0, |at| scenario.collaboration.forums.get(at).map(|it| &it.id))),
        cause: order.cause,
        inject: order.inject.map(|it| name(it.0, |at| scenario.injects.get(at).map(|it| &it.id))),
        option: answered.map(|_| name(amount, |at| choices.get(at).map(|it| &it.id))),
        responders: Some(amount).filter(|amount| answered.is_none() && *amount != 0),
    };
    serde_json::to_string(&written).expect("plain data can be written to memory")
}

fn position<'a>(
    name: &Name,
    noun: &str,
    mut ids: impl Iterator<Item = &'a String>,
) -> Result<u16, String> {
    match name {
        Name::Position(position) => Ok(*position),
        Name::Id(id) => ids
            .position(|known| known == id)
            .and_then(|position| u16::try_from(position).ok())
            .ok_or_else(|| format!("the scenario has no {noun} `{id}`")),
    }
}

/// The seat with a name.
pub fn read_seat(name: &Name, scenario: &Scenario) -> Result<SeatId, String> {
    position(name, "seat", scenario.seats.iter().map(|it| &it.id)).map(SeatId)
}

/// What is put in, from its text.
///
/// # Errors
/// What is wrong with the text.
pub fn read_input(text: &str, scenario: &Scenario) -> Result<Input, String> {
    let it: Written = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut order = Order::new(it.order);
    let incident = |name| position(name, "incident", scenario.incidents.iter().map(|it| &it.id));
    order.incident = it.incident.as_ref().map(incident).transpose()?.map(IncidentId);
    let asset = |name| position(name, "asset", scenario.assets.iter().map(|it| &it.id));
    order.asset = it.asset.as_ref().map(asset).transpose()?.map(AssetId);
    for seat in &it.to {
        let seat = read_seat(seat, scenario)?;
        if SeatSet::MAX <= seat.index() {
            return Err(format!("there is no seat {}", seat.0));
        }
        order.to.insert(seat);
    }
    let forums = &scenario.collaboration.forums;
    let forum = |name| position(name, "forum", forums.iter().map(|it| &it.id));
    order.forum = it.forum.as_ref().map(forum).transpose()?.map(ForumId);
    order.cause = it.cause;
    let inject = |name| position(name, "inject", scenario.injects.iter().map(|it| &it.id));
    order.inject = it.inject.as_ref().map(inject).transpose()?.map(InjectId);
    let choices = order.inject.and_then(|inject| scenario.injects.get(inject.index()));
    let choices = choices.map_or(&[][..], |inject| &inject.choices);
    let option = |name| position(name, "option", choices.iter().map(|it| &it.id));
    let option = it.option.as_ref().map(option).transpose()?;
    order.amount = option.or(it.responders).unwrap_or_default();
    Ok(Input::Order { seat: read_seat(&it.seat, scenario)?, order })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    use proptest::prelude::*;

    use crate::scenario::{LoadOptions, load};

    fn scenario() -> std::sync::Arc<Scenario> {
        let pack = Path::new("scenarios/packs/count-night");
        load(pack, &LoadOptions::default()).expect("a valid scenario").scenario
    }

    #[test]
    fn an_order_reads_as_it_is_spoken() {
        let scenario = scenario();
        let to = SeatSet::only(SeatId(1));
        let order = Order::new(OrderKind::Notify).about(IncidentId(0)).to(to);
        let input = Input::Order { seat: SeatId(0), order };
        let (from, told) = (&scenario.seats[0].id, &scenario.seats[1].id);
        let incident = &scenario.incidents[0].id;
        let text = format!(
            r#"{{"seat":"{from}","order":"Notify","incident":"{incident}","to":["{told}"]}}"#
        );
        assert_eq!(write_input(&input, &scenario), text);
    }

    #[test]
    fn an_unknown_id_is_named() {
        let error = read_input(r#"{"seat":"nobody","order":"Train"}"#, &scenario());
        assert_eq!(error, Err("the scenario has no seat `nobody`".to_owned()));
        assert!(read_input("{", &scenario()).is_err());
        assert!(read_input(r#"{"seat":0,"order":"Train","to":[32]}"#, &scenario()).is_err());
    }

    proptest! {
        #[test]
        fn every_order_comes_back(
            kind in 0..OrderKind::ALL.len(),
            seat in 0u16..40,
            incident in proptest::option::of(0u16..60),
            asset in proptest::option::of(0u16..60),
            to in any::<u32>(),
            forum in proptest::option::of(0u16..6),
            cause in proptest::option::of(0..3usize),
            inject in proptest::option::of(0u16..40),
            amount in 0u16..12,
        ) {
            let scenario = scenario();
            let order = Order {
                kind: OrderKind::ALL[kind],
                incident: incident.map(IncidentId),
                asset: asset.map(AssetId),
                to: SeatSet(to),
                forum: forum.map(ForumId),
                cause: cause.map(|at| CauseClass::ALL[at]),
                amount,
                inject: inject.map(InjectId),
            };
            let input = Input::Order { seat: SeatId(seat), order };
            let text = write_input(&input, &scenario);
            prop_assert_eq!(read_input(&text, &scenario), Ok(input));
        }
    }
}
