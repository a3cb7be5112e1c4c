//! Where something lies among others: a dot for each of them on a line, and a mark.

use maud::html;

use super::{PALETTE, WIDTH, cut, line, svg, tenth, text};

/// The height of a row.
const ROW: f64 = 52.0;
/// Room for names on the left, and on the right.
const SIDES: (f64, f64) = (170.0, 24.0);

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) struct Strip {
    /// What it is about.
    pub name: String,
    /// Where the others lie, 0 to 100.
    pub others: Vec<f64>,
    /// Where it lies itself.
    pub own: f64,
    /// The same in words.
    pub told: String,
}

/// The picture. What lies in the same place is piled up.
pub(in crate::report) fn strips((title, alternative): (&str, &str), all: &[Strip]) -> String {
    let x = |level: f64| SIDES.0 + level.clamp(0.0, 100.0) / 100.0 * (WIDTH - SIDES.0 - SIDES.1);
    let height = ROW * all.len() as f64 + 22.0;
    let content = html! {
        @for (strip, at) in all.iter().zip(0..) {
            @let base = ROW * f64::from(at) + 40.0;
            (text((0.0, base), "start", &PALETTE.text, &cut(&strip.name, SIDES.0 - 12.0)))
            (line((x(0.0), base), (x(100.0), base), &PALETTE.line, ""))
            @for (level, pile) in piled(&strip.others) {
                circle cx=(tenth(x(f64::from(level))))
                    cy=(tenth(base - 4.0 - 3.2 * f64::from(pile))) r="1.9" fill=(PALETTE.weak) {}
            }
            path d=(mark(x(strip.own), base)) fill=(PALETTE.bad) stroke="#ffffff" {}
            (text((x(strip.own).clamp(SIDES.0 + 20.0, WIDTH - 24.0), base - 26.0), "middle",
                &PALETTE.text, &strip.told))
        }
        @for level in [0.0, 25.0, 50.0, 75.0, 100.0] {
            (text((x(level), height - 4.0), "middle", &PALETTE.weak, &tenth(level)))
        }
    };
    svg(height, title, alternative, &content)
}

/// Whole levels, and how many lie below each in its pile, at most six.
fn piled(others: &[f64]) -> Vec<(u32, u32)> {
    let mut sorted: Vec<u32> =
        others.iter().map(|it| it.clamp(0.0, 100.0).round() as u32).collect();
    sorted.sort_unstable();
    let mut piled: Vec<(u32, u32)> = Vec::new();
    for level in sorted {
        let below = piled.last().filter(|(last, _)| *last == level).map_or(0, |(_, pile)| pile + 1);
        if below < 7 {
            piled.push((level, below));
        }
    }
    piled
}

/// A triangle that stands on its head.
fn mark(x: f64, y: f64) -> String {
    format!(
        "M{} {}L{} {}L{} {}Z",
        tenth(x),
        tenth(y),
        tenth(x - 7.0),
        tenth(y - 20.0),
        tenth(x + 7.0),
        tenth(y - 20.0)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_in_the_same_place_is_piled_up() {
        assert_eq!(piled(&[2.0, 1.0, 2.2]), [(1, 0), (2, 0), (2, 1)]);
        assert_eq!(piled(&[5.0; 8]).last(), Some(&(5, 6)));
    }
}
