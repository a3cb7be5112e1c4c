//! Orders as they are written in a session file: with the ids of the scenario, not positions, so
//! that they can be read without it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::step::Input;
use super::entry_error::{EntryError, Named};
use super::intervention::WrittenIntervention;
use super::name::{
    Name, incident_name, inject_name, read_incident, read_inject, read_seat, read_seats, seat_name,
    seat_names,
};
use crate::base::ids::{AssetId, ForumId, InjectId, SeatId};
use crate::scenario::model::{CauseClass, Choice, Order, OrderDraft, OrderKind, Scenario};

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

/// The text of something that is put in.
pub fn write_input(input: &Input, scenario: &Scenario) -> String {
    let text = match input {
        Input::Order { seat, order } => serde_json::to_string(&written(*seat, order, scenario)),
        Input::Intervention(intervention) => {
            serde_json::to_string(&WrittenIntervention::of(*intervention, scenario))
        }
    };
    text.expect("plain data can be written to memory")
}

fn written(seat: SeatId, order: &Order, scenario: &Scenario) -> Written {
    let order = order.draft();
    let answered = order.inject;
    let choices = choices_of(answered, scenario);
    let asset = |asset: AssetId| Name::of(asset.0, |at| scenario.assets.get(at).map(|it| &it.id));
    let forum = |forum: ForumId| {
        Name::of(forum.0, |at| scenario.collaboration.forums.get(at).map(|it| &it.id))
    };
    Written {
        seat: seat_name(seat, scenario),
        order: order.kind,
        incident: order.incident.map(|it| incident_name(it, scenario)),
        asset: order.asset.map(asset),
        to: seat_names(order.to, scenario),
        forum: order.forum.map(forum),
        cause: order.cause,
        inject: order.inject.map(|it| inject_name(it, scenario)),
        option: answered.map(|_| Name::of(order.amount, |at| choices.get(at).map(|it| &it.id))),
        responders: Some(order.amount).filter(|amount| answered.is_none() && *amount != 0),
    }
}

fn choices_of(inject: Option<InjectId>, scenario: &Scenario) -> &[Choice] {
    let inject = inject.and_then(|inject| scenario.injects.get(inject.index()));
    inject.map_or(&[], |inject| &inject.choices)
}

/// What is put in, from its text.
///
/// # Errors
/// What is wrong with the text.
pub fn read_input(text: &str, scenario: &Scenario) -> Result<Input, EntryError> {
    let value: Value = serde_json::from_str(text)?;
    if value.get("seat").is_none() {
        let act: WrittenIntervention = serde_json::from_value(value)?;
        return act.intervention(scenario).map(Input::Intervention);
    }
    let it: Written = serde_json::from_value(value)?;
    let incident = |name| read_incident(name, scenario);
    let asset = |name: &Name| name.position(Named::Asset, scenario.assets.iter().map(|it| &it.id));
    let forums = &scenario.collaboration.forums;
    let forum = |name: &Name| name.position(Named::Forum, forums.iter().map(|it| &it.id));
    let inject = |name| read_inject(name, scenario);
    let inject = it.inject.as_ref().map(inject).transpose()?;
    let choices = choices_of(inject, scenario);
    let option = |name: &Name| name.position(Named::Option, choices.iter().map(|it| &it.id));
    let option = it.option.as_ref().map(option).transpose()?;
    let draft = OrderDraft {
        kind: it.order,
        incident: it.incident.as_ref().map(incident).transpose()?,
        asset: it.asset.as_ref().map(asset).transpose()?.map(AssetId),
        to: read_seats(&it.to, scenario)?,
        forum: it.forum.as_ref().map(forum).transpose()?.map(ForumId),
        cause: it.cause,
        amount: option.or(it.responders).unwrap_or_default(),
        inject,
    };
    let order = Order::try_from(draft)?;
    Ok(Input::Order { seat: read_seat(&it.seat, scenario)?, order })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    use proptest::prelude::*;

    use crate::base::ids::{IncidentId, SeatSet};
    use crate::base::level::{Points, Ppm};
    use crate::base::regressions;
    use crate::scenario::model::{Effect, Gauge, Lacking, Tell};
    use crate::scenario::{LoadOptions, load};
    use crate::sim::intervention::Intervention;

    fn scenario() -> std::sync::Arc<Scenario> {
        let pack = Path::new("scenarios/packs/count-night");
        load(pack, &LoadOptions::default()).expect("a valid scenario").scenario
    }

    #[test]
    fn an_order_reads_as_it_is_spoken() {
        let scenario = scenario();
        let order = Tell::Notify { incident: IncidentId(0), to: SeatId(1).into() }.into();
        let input = Input::Order { seat: SeatId(0), order };
        let (from, told) = (&scenario.seats[0].id, &scenario.seats[1].id);
        let incident = &scenario.incidents[0].id;
        let text = format!(
            r#"{{"seat":"{from}","order":"Notify","incident":"{incident}","to":["{told}"]}}"#
        );
        assert_eq!(write_input(&input, &scenario), text);
    }

    #[test]
    fn what_an_order_lacks_is_named() {
        let scenario = scenario();
        let seat = &scenario.seats[0].id;
        let error = read_input(&format!(r#"{{"seat":"{seat}","order":"Notify"}}"#), &scenario);
        assert_eq!(error, Err(EntryError::Lacking(Lacking::Incident)));
    }

    #[test]
    fn an_unknown_id_is_named() {
        let error = read_input(r#"{"seat":"nobody","order":"Train"}"#, &scenario());
        let id = "nobody".to_owned();
        assert_eq!(error, Err(EntryError::NoSuch { kind: Named::Seat, id }));
        assert!(read_input("{", &scenario()).is_err());
        assert!(read_input(r#"{"seat":0,"order":"Train","to":[32]}"#, &scenario()).is_err());
    }

    #[test]
    fn every_intervention_comes_back_and_reads_as_it_is_spoken() {
        let scenario = scenario();
        let to = SeatSet::only(SeatId(1));
        let improvise = |effect| Intervention::Improvise { to, effect };
        let (inject, incident) = (InjectId(0), IncidentId(0));
        let effects = [
            Effect::Tell(incident),
            Effect::Publicise(incident),
            Effect::StartRumour(incident, Ppm(5)),
            Effect::Begin(IncidentId(999)),
        ];
        let mut all = vec![
            Intervention::Release(inject),
            Intervention::Hold(inject),
            Intervention::Resume(inject),
            Intervention::Skip(InjectId(999)),
            Intervention::Shift { meter: Gauge::Trust, by: Points(-7) },
            Intervention::Contain(incident),
            Intervention::Begin(incident),
        ];
        all.extend(effects.map(improvise));
        for intervention in all {
            let input = Input::Intervention(intervention);
            assert_eq!(read_input(&write_input(&input, &scenario), &scenario), Ok(input));
        }
        let id = &scenario.injects[0].id;
        let text = write_input(&Input::Intervention(Intervention::Release(inject)), &scenario);
        assert_eq!(text, format!(r#"{{"release":"{id}"}}"#));
    }

    proptest! {
        #![proptest_config(regressions::config())]
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
            let draft = OrderDraft {
                kind: OrderKind::ALL[kind],
                incident: incident.map(IncidentId),
                asset: asset.map(AssetId),
                to: SeatSet(to),
                forum: forum.map(ForumId),
                cause: cause.map(|at| CauseClass::ALL[at]),
                amount,
                inject: inject.map(InjectId),
            };
            let Ok(order) = Order::try_from(draft) else { return Ok(()) };
            let input = Input::Order { seat: SeatId(seat), order };
            let text = write_input(&input, &scenario);
            prop_assert_eq!(read_input(&text, &scenario), Ok(input));
        }
    }
}
