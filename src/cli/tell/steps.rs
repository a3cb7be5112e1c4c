//! Steps in the words that can be given back to `what-if`: who, what, and what it is about.
//!
//! ```text
//! cert ShareSituation incident=ballot-dump to=emb-it,police
//! ```

use serde_json::{Map, Value};

use crate::base::message::{Message, message};
use crate::base::suggest::choose;
use crate::cli::failure::Failure;
use crate::scenario::model::{OrderKind, Scenario};
use crate::session::file::{read_input, write_input};
use crate::session::step::Input;

/// Fields whose values are lists.
const LISTS: [&str; 1] = ["to"];
/// Fields whose values are numbers.
const NUMBERS: [&str; 1] = ["responders"];

/// An order in one line, or what the facilitator did as the file has it.
pub(in crate::cli) fn spelled(input: &Input, scenario: &Scenario) -> String {
    let text = write_input(input, scenario);
    match serde_json::from_str(&text) {
        Ok(Value::Object(fields)) if fields.contains_key("seat") => in_words(&fields),
        _ => text,
    }
}

fn in_words(fields: &Map<String, Value>) -> String {
    let mut words = vec![plain(&fields["seat"]), plain(&fields["order"])];
    let rest = fields.iter().filter(|(name, _)| !["seat", "order"].contains(&name.as_str()));
    words.extend(rest.map(|(name, value)| format!("{name}={}", plain(value))));
    words.join(" ")
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// Reads an order as [`spelled`], or anything as the file has it.
pub(in crate::cli) fn read(text: &str, scenario: &Scenario) -> Result<Input, Failure> {
    let unreadable = |why: Message| {
        Failure::new(
            message!("choice-unreadable", text = text, why = why),
            message!("choice-unreadable".help),
        )
    };
    if text.trim_start().starts_with('{') {
        return read_input(text, scenario).map_err(|why| unreadable(why.message()));
    }
    let mut words = text.split_whitespace();
    let (Some(seat), Some(order)) = (words.next(), words.next()) else {
        return Err(unreadable(message!("choice-incomplete-action")));
    };
    let kinds = OrderKind::ALL.map(|kind| format!("{kind:?}"));
    if !kinds.iter().any(|kind| kind == order) {
        let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
        let what = message!("choice-no-such-action", text = text, name = order);
        return Err(Failure::new(what, choose(order, &kinds)));
    }
    let mut fields = Map::new();
    fields.insert("seat".to_owned(), Value::from(seat));
    fields.insert("order".to_owned(), Value::from(order));
    for word in words {
        let Some((name, value)) = word.split_once('=') else {
            return Err(unreadable(message!("choice-no-field", word = word)));
        };
        let value = match name {
            name if LISTS.contains(&name) => Value::from(value.split(',').collect::<Vec<_>>()),
            name if NUMBERS.contains(&name) => match value.parse::<u16>() {
                Ok(number) => Value::from(number),
                Err(_) => {
                    return Err(unreadable(message!("choice-no-number", value = value)));
                }
            },
            _ => Value::from(value),
        };
        if fields.insert(name.to_owned(), value).is_some() {
            return Err(unreadable(message!("choice-field-twice", name = name)));
        }
    }
    let fields = Value::Object(fields).to_string();
    read_input(&fields, scenario).map_err(|why| unreadable(why.message()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    use crate::base::ids::{IncidentId, InjectId, SeatId, SeatSet};
    use crate::scenario::model::{CauseClass, Order, Prepare, Recipients, Respond, Speak, Tell};
    use crate::scenario::{LoadOptions, load};
    use crate::sim::intervention::Intervention;
    use crate::text::Catalogue;

    #[test]
    fn what_is_spelled_is_read_again() {
        let pack = Path::new("scenarios/packs/count-night");
        let scenario = load(pack, &LoadOptions::default()).expect("a valid scenario").scenario;
        let to = Recipients::new(SeatSet(0b110)).expect("two seats");
        let asks = scenario.injects.iter().position(|it| !it.choices.is_empty());
        let asks = InjectId::at(asks.expect("somebody is asked something"));
        let orders = [
            Tell::Notify { incident: IncidentId(0), to }.into(),
            Respond::AssignResponders { incident: IncidentId(1), responders: 3 }.into(),
            Speak::AssertCause { incident: IncidentId(1), cause: CauseClass::Attack }.into(),
            Order::answering(asks, 0),
            Prepare::Train.into(),
        ];
        let orders = orders.map(|order| Input::Order { seat: SeatId(0), order });
        let hold = Input::Intervention(Intervention::Hold(InjectId(3)));
        for input in orders.into_iter().chain([hold]) {
            let text = spelled(&input, &scenario);
            assert_eq!(read(&text, &scenario).ok(), Some(input), "{text}");
        }
    }

    #[test]
    fn what_is_no_order_is_explained() {
        let pack = Path::new("scenarios/packs/first-steps");
        let scenario = load(pack, &LoadOptions::default()).expect("a valid scenario").scenario;
        let seat = scenario.seats[0].id.clone();
        let cases = [
            ("", "at least a seat"),
            ("nobody Train", "no seat `nobody`"),
            (&format!("{seat} Trian"), "no action `Trian`"),
            (&format!("{seat} Train loudly"), "`to=loudly`"),
            (&format!("{seat} Notify to=x to=y"), "twice"),
            (&format!("{seat} AssignResponders responders=many"), "not a number"),
        ];
        for (text, expected) in cases {
            let Err(Failure::Explained(said)) = read(text, &scenario) else {
                panic!("{text} is no order")
            };
            let (what, _) = Catalogue::default().explain(&said);
            assert!(what.contains(expected), "{what}");
        }
    }
}
