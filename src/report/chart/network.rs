//! A network of seats: what was planned, and what was used how often. Whoever asks says where a
//! seat stands.

use maud::{Markup, html};

use super::{LETTERS, PALETTE, WIDTH, cut, line, svg, tenth, text};

/// The height of the picture.
const HEIGHT: f64 = 500.0;
/// Half of the room in which seats stand; names are outside of it.
const REACH: (f64, f64) = (200.0, 185.0);
/// The radius of a seat.
const RADIUS: f64 = 9.0;
/// The width of the line that was used most.
const WIDEST: f64 = 6.0;

/// A seat.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) struct Node {
    /// What it is called.
    pub name: String,
    /// Where it stands, from -1 to 1 to the right and upwards.
    pub place: (f64, f64),
    /// Which colour of the circles of agencies it has.
    pub group: usize,
    /// Whether it is marked by a ring.
    pub is_marked: bool,
    /// Whether its outline is broken.
    pub is_outside: bool,
}

/// How two seats are in contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum TieUse {
    /// Planned, and used so often.
    Planned(u32),
    /// Not planned, and used so often.
    Unplanned(u32),
    /// Planned, and not used.
    Unused,
}

/// Two seats that are in contact, or were meant to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) struct NetworkTie {
    /// The one, by its place among the seats.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// How.
    pub used: TieUse,
}

/// The picture, with what its lines mean below.
pub(in crate::report) fn network(
    (title, alternative): (&str, &str),
    nodes: &[Node],
    ties: &[NetworkTie],
    legend: [&str; 5],
) -> String {
    let place = |node: &Node| {
        let (right, up) = node.place;
        (WIDTH / 2.0 + right * REACH.0, HEIGHT / 2.0 - 20.0 - up * REACH.1)
    };
    let times = |tie: &NetworkTie| match tie.used {
        TieUse::Planned(times) | TieUse::Unplanned(times) => times,
        TieUse::Unused => 0,
    };
    let most = ties.iter().map(times).max().unwrap_or(0).max(1);
    // What was not used lies below what was.
    let mut order: Vec<&NetworkTie> = ties.iter().collect();
    order.sort_by_key(|tie| times(tie));
    let content = html! {
        @for tie in order {
            @let ends = (place(&nodes[tie.one]), place(&nodes[tie.other]));
            (tie_line(tie, ends, f64::from(times(tie)) / f64::from(most)))
        }
        @for node in nodes { (seat(node, place(node))) }
        (meanings(legend))
    };
    svg(HEIGHT, title, alternative, &content)
}

fn tie_line(tie: &NetworkTie, (from, to): ((f64, f64), (f64, f64)), share: f64) -> Markup {
    let width = tenth(1.2 + (WIDEST - 1.2) * share);
    match tie.used {
        TieUse::Planned(_) => line(
            from,
            to,
            &PALETTE.accent,
            &format!("stroke-width=\"{width}\" stroke-opacity=\"0.75\""),
        ),
        TieUse::Unplanned(_) => line(
            from,
            to,
            &PALETTE.damage,
            &format!("stroke-width=\"{width}\" stroke-dasharray=\"8 4\" stroke-opacity=\"0.85\""),
        ),
        TieUse::Unused => {
            line(from, to, &PALETTE.weak, "stroke-width=\"1\" stroke-dasharray=\"1.5 3\"")
        }
    }
}

fn seat(node: &Node, (x, y): (f64, f64)) -> Markup {
    let colour = &PALETTE.groups[node.group % PALETTE.groups.len()];
    let dashes = if node.is_outside { "3 3" } else { "" };
    let fill = if node.is_outside { "#ffffff" } else { colour };
    let (right, up) = node.place;
    // Names stand outside: beside the seat, or above and below it where it is in the middle.
    let (anchor, off) = match right {
        0.12.. => ("start", (RADIUS + 7.0, 4.0)),
        ..-0.12 => ("end", (-RADIUS - 7.0, 4.0)),
        _ if 0.0 < up => ("middle", (0.0, -RADIUS - 8.0)),
        _ => ("middle", (0.0, RADIUS + LETTERS + 5.0)),
    };
    let room = match anchor {
        "start" => WIDTH - x - off.0,
        "end" => x + off.0,
        _ => 300.0,
    };
    html! {
        @if node.is_marked {
            circle cx=(tenth(x)) cy=(tenth(y)) r=(tenth(RADIUS + 4.0)) fill="#ffffff"
                stroke=(PALETTE.text) stroke-width="2" {}
        }
        circle cx=(tenth(x)) cy=(tenth(y)) r=(tenth(RADIUS)) fill=(fill) stroke=(colour)
            stroke-width="2" stroke-dasharray=(dashes) {}
        (text((x + off.0, y + off.1), anchor, &PALETTE.text, &cut(&node.name, room)))
    }
}

/// What lines and rings mean, in two rows.
fn meanings([planned, unplanned, unused, marked, outside]: [&str; 5]) -> Markup {
    let (top, bottom) = (HEIGHT - 26.0, HEIGHT - 8.0);
    let sample = |x: f64, y: f64| ((x, y - 4.0), (x + 34.0, y - 4.0));
    let name = |x: f64, y: f64, said: &str| {
        text((x + 42.0, y), "start", &PALETTE.text, &cut(said, WIDTH / 3.0 - 44.0))
    };
    let tie = |used| NetworkTie { one: 0, other: 0, used };
    let third = WIDTH / 3.0;
    html! {
        (tie_line(&tie(TieUse::Planned(1)), sample(0.0, top), 0.5)) (name(0.0, top, planned))
        (tie_line(&tie(TieUse::Unplanned(1)), sample(third, top), 0.5))
        (name(third, top, unplanned))
        (tie_line(&tie(TieUse::Unused), sample(2.0 * third, top), 0.0))
        (name(2.0 * third, top, unused))
        circle cx="24" cy=(tenth(bottom - 4.0)) r="7" fill="#ffffff" stroke=(PALETTE.text)
            stroke-width="2" {}
        (name(0.0, bottom, marked))
        circle cx=(tenth(third + 24.0)) cy=(tenth(bottom - 4.0)) r="6" fill="#ffffff"
            stroke=(PALETTE.weak) stroke-width="2" stroke-dasharray="3 3" {}
        (name(third, bottom, outside))
    }
}
