//! Amounts one below the other, to the left and to the right of nothing.

use maud::html;

use super::{PALETTE, WIDTH, cut, line, svg, tenth, text};

/// The height of a row.
const ROW: f64 = 24.0;
/// Room for what the amounts are, and for the amounts.
const SIDES: (f64, f64) = (430.0, 48.0);

/// An amount.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) struct Bar {
    /// Of what.
    pub name: String,
    /// How much, in any unit.
    pub amount: i64,
    /// The same in words.
    pub told: String,
    /// Whether that is good.
    pub is_good: bool,
}

/// The picture. What is good is filled and what is bad is not, so that they can be told
/// apart without colours.
pub(in crate::report) fn bars((title, alternative): (&str, &str), all: &[Bar]) -> String {
    let least = all.iter().map(|bar| bar.amount.min(0)).min().unwrap_or(0);
    let most = all.iter().map(|bar| bar.amount.max(0)).max().unwrap_or(0);
    let room = WIDTH - SIDES.0 - SIDES.1 * 2.0;
    let scale = room / ((most - least).max(1) as f64);
    let zero = SIDES.0 + SIDES.1 - least as f64 * scale;
    let height = ROW * all.len() as f64 + 8.0;
    let content = html! {
        (line((zero, 2.0), (zero, height - 2.0), &PALETTE.weak, ""))
        @for (bar, at) in all.iter().zip(0..) {
            @let y = 4.0 + ROW * f64::from(at);
            @let length = bar.amount.unsigned_abs() as f64 * scale;
            @let left = if bar.amount < 0 { zero - length } else { zero };
            @let (beside, anchor) = if bar.amount < 0 {
                (left - 5.0, "end")
            } else {
                (left + length + 5.0, "start")
            };
            (text((0.0, y + 16.0), "start", &PALETTE.text, &cut(&bar.name, SIDES.0 - 10.0)))
            rect x=(tenth(left)) y=(tenth(y + 4.0)) width=(tenth(length.max(1.0)))
                height=(tenth(ROW - 8.0)) stroke=(colour(bar)) stroke-width="1.6"
                fill=(if bar.is_good { PALETTE.good.as_str() } else { "#ffffff" }) {}
            (text((beside, y + 16.0), anchor, &PALETTE.text, &bar.told))
        }
    };
    svg(height, title, alternative, &content)
}

fn colour(bar: &Bar) -> &'static str {
    if bar.is_good { &PALETTE.good } else { &PALETTE.bad }
}
