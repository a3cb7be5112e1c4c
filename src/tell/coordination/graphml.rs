//! The network of an exercise in `GraphML`, which Gephi, networkx and others read.

use std::fmt::Write as _;

use crate::base::ids::SeatId;
use crate::measure::coordination::{Coordination, Metric, SubjectKind, Unit};
use crate::scenario::Names;
use crate::scenario::model::Scenario;

use super::number;

/// A text that markup cannot break. Signs that XML does not know are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            letter => safe.push(letter),
        }
    }
    safe
}

/// Seats with their names, groups, communities and measures, and directed ties with how often each
/// was used.
pub fn graphml(scenario: &Scenario, of: &Coordination) -> String {
    let of_seats: Vec<Metric> = Metric::ALL
        .into_iter()
        .filter(|metric| metric.row().of.contains(&SubjectKind::Seat))
        .collect();
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
    );
    let mut line = |text: String| writeln!(xml, "{text}").expect("a String takes all");
    let key = |id: &str, of: &str, kind: &str| {
        format!("  <key id=\"{id}\" for=\"{of}\" attr.name=\"{id}\" attr.type=\"{kind}\"/>")
    };
    for id in ["label", "name", "kind", "group"] {
        line(key(id, "node", "string"));
    }
    line(key("community", "node", "int"));
    for metric in &of_seats {
        let is_whole = metric.row().unit == Unit::Count;
        line(key(metric.row().id, "node", if is_whole { "int" } else { "double" }));
    }
    line(key("weight", "edge", "int"));
    line(format!("  <graph id=\"{}\" edgedefault=\"directed\">", escaped(&scenario.id)));
    for seat in scenario.seat_ids() {
        line(node(scenario, of, seat, &of_seats));
    }
    for (from, to, times) in of.network.ties() {
        let id = |seat: SeatId| escaped(&scenario.seats[seat.index()].id);
        line(format!(
            "    <edge source=\"{}\" target=\"{}\"><data key=\"weight\">{times}</data></edge>",
            id(from),
            id(to)
        ));
    }
    line("  </graph>\n</graphml>".to_owned());
    xml
}

fn node(scenario: &Scenario, of: &Coordination, seat: SeatId, metrics: &[Metric]) -> String {
    let data = |key: &str, value: &str| format!("<data key=\"{key}\">{}</data>", escaped(value));
    let about = &scenario.seats[seat.index()];
    let mut node = format!("    <node id=\"{}\">", escaped(&about.id));
    node += &data("label", &about.id);
    node += &data("name", &Names(scenario).seat(seat));
    node += &data("kind", &format!("{:?}", about.kind));
    node += &data("group", &format!("{:?}", about.group));
    let community = of.communities.parts.iter().position(|part| part.contains(seat));
    if let Some(number) = community {
        node += &data("community", &(number + 1).to_string());
    }
    for metric in metrics {
        if let Some(value) = of.readings.seat(*metric, seat) {
            node += &data(metric.row().id, &number(*metric, value));
        }
    }
    node + "</node>"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_breaks_the_markup() {
        assert_eq!(escaped("<a b=\"c\">&\u{0}\u{1b}é"), "&lt;a b=&quot;c&quot;&gt;&amp;é");
    }
}
