//! Levels in time over the phases of the calendar.

use maud::{Markup, html};

use crate::report::clean::clean_line;

use super::{LETTERS, PALETTE, WIDTH, cut, line, svg, tenth, text};

/// The height of the picture without the names below.
const HEIGHT: f64 = 220.0;
/// Room on the left for levels and on the right for names of lines.
const SIDES: (f64, f64) = (32.0, 205.0);
/// Room above for phases and below for times.
const ENDS: (f64, f64) = (22.0, 40.0);

/// A stretch of the ground.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) struct Band {
    /// What it is called.
    pub name: String,
    /// From where to where, 0 to 1.
    pub place: (f64, f64),
    /// Which colour of the phases it has.
    pub colour: usize,
}

/// A level in time.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) struct Curve<'a> {
    /// What it is called, with its last level.
    pub name: String,
    /// Where and how high, 0 to 1 and 0 to 100.
    pub points: Vec<(f64, f64)>,
    /// Its colour.
    pub colour: &'a str,
    /// Lengths of its dashes; none for an unbroken line.
    pub dashes: &'a str,
}

/// A time that is named.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) struct Mark {
    /// Where, 0 to 1.
    pub place: f64,
    /// Its name.
    pub name: String,
}

/// The picture. Times whose names have no room are not named.
pub(in crate::report) fn curves(
    (title, alternative): (&str, &str),
    bands: &[Band],
    all: &[Curve<'_>],
    marks: &[Mark],
) -> String {
    let room = (WIDTH - SIDES.0 - SIDES.1, HEIGHT - ENDS.0 - ENDS.1);
    let x = |place: f64| SIDES.0 + place.clamp(0.0, 1.0) * room.0;
    let y = |level: f64| ENDS.0 + (1.0 - level.clamp(0.0, 100.0) / 100.0) * room.1;
    let bottom = y(0.0);
    let content = html! {
        @for band in bands { (ground(band, (x(band.place.0), x(band.place.1)), bottom)) }
        @for level in [0.0, 25.0, 50.0, 75.0, 100.0] {
            (line((SIDES.0, y(level)), (x(1.0), y(level)), &PALETTE.line, "stroke-width=\"0.7\""))
            (text((SIDES.0 - 5.0, y(level) + 4.0), "end", &PALETTE.weak, &tenth(level)))
        }
        @for curve in all { (path(curve, x, y)) }
        @for (curve, at) in all.iter().zip(ends(all, y)) {
            (sample((x(1.0) + 6.0, at), curve))
        }
        @for mark in roomy(marks, room.0) {
            (line((x(mark.place), bottom), (x(mark.place), bottom + 5.0), &PALETTE.weak, ""))
            (text((x(mark.place), bottom + 18.0), anchor(mark.place), &PALETTE.weak, &mark.name))
        }
    };
    svg(HEIGHT, title, alternative, &content)
}

fn ground(band: &Band, (from, to): (f64, f64), bottom: f64) -> Markup {
    let colour = &PALETTE.phases[band.colour % PALETTE.phases.len()];
    let width = to - from;
    let name = cut(&band.name, width - 4.0);
    html! {
        rect x=(tenth(from)) y=(tenth(ENDS.0)) width=(tenth(width))
            height=(tenth(bottom - ENDS.0)) fill=(colour) fill-opacity="0.55" {}
        (line((from, 6.0), (from, bottom), &PALETTE.weak, "stroke-width=\"0.7\""))
        @if 4 <= name.chars().count() || name == band.name {
            text x=(tenth(from + 3.0)) y="15" font-size="10.5" fill=(PALETTE.text) {
                (clean_line(&name))
            }
        }
    }
}

fn path(curve: &Curve<'_>, x: impl Fn(f64) -> f64, y: impl Fn(f64) -> f64) -> Markup {
    let mut way = String::new();
    for (at, (place, level)) in curve.points.iter().enumerate() {
        let letter = if at == 0 { "M" } else { "L" };
        way.extend([letter, &tenth(x(*place)), " ", &tenth(y(*level))]);
    }
    html! {
        path d=(way) fill="none" stroke="#ffffff" stroke-width="4" stroke-opacity="0.7" {}
        path d=(way) fill="none" stroke=(curve.colour) stroke-width="2"
            stroke-dasharray=(curve.dashes) stroke-linejoin="round" {}
    }
}

/// A short piece of a line and its name.
fn sample((x, y): (f64, f64), curve: &Curve<'_>) -> Markup {
    let more = format!("stroke-width=\"2\" stroke-dasharray=\"{}\"", curve.dashes);
    html! {
        (line((x, y), (x + 20.0, y), curve.colour, &more))
        (text((x + 24.0, y + 4.0), "start", &PALETTE.text, &cut(&curve.name, SIDES.1 - 32.0)))
    }
}

/// Where the names of lines stand: beside their ends, and none on another.
fn ends(all: &[Curve<'_>], y: impl Fn(f64) -> f64) -> Vec<f64> {
    let end = |curve: &Curve<'_>| curve.points.last().map_or(0.0, |(_, level)| *level);
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by(|one, other| end(&all[*other]).total_cmp(&end(&all[*one])));
    let mut places = vec![0.0; all.len()];
    let mut least = 0.0_f64;
    for at in order {
        let place = y(end(&all[at])).max(least);
        places[at] = place;
        least = place + LETTERS + 4.0;
    }
    places
}

/// Where a name is held so that it stays in the picture.
fn anchor(place: f64) -> &'static str {
    match place {
        ..0.06 => "start",
        0.94.. => "end",
        _ => "middle",
    }
}

/// Marks whose names do not touch the one before.
fn roomy(marks: &[Mark], width: f64) -> Vec<&Mark> {
    let mut end = f64::MIN;
    let mut kept = Vec::new();
    for mark in marks {
        let half = mark.name.chars().count() as f64 * LETTERS * 0.3;
        let at = mark.place * width;
        if end < at - half {
            end = at + half + 8.0;
            kept.push(mark);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_lines_do_not_stand_on_each_other() {
        let curve = |level| Curve {
            name: "it".to_owned(),
            points: vec![(0.0, level)],
            colour: "#000000",
            dashes: "",
        };
        let places = ends(&[curve(50.0), curve(50.5), curve(49.0)], |level| 100.0 - level);
        assert!(places[1] < places[0] && places[0] < places[2], "{places:?}");
        assert!(15.0 <= places[0] - places[1]);
    }

    #[test]
    fn times_without_room_are_not_named() {
        let mark = |place| Mark { place, name: "E-12 14:05".to_owned() };
        let marks = [mark(0.1), mark(0.11), mark(0.9)];
        let kept: Vec<f64> = roomy(&marks, 500.0).iter().map(|it| it.place).collect();
        assert_eq!(kept, [0.1, 0.9]);
    }
}
