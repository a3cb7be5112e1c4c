//! How often one told another: rows tell, columns hear, and each cell has its number.

use maud::html;

use super::{PALETTE, WIDTH, cut, svg, tenth, text};

/// Room for the names of rows and, turned, of columns.
const NAMES: (f64, f64) = (190.0, 125.0);

/// The picture; `times[row][column]`, and nobody tells themselves anything.
pub(in crate::report) fn matrix(
    (title, alternative): (&str, &str),
    names: &[String],
    times: &[Vec<u32>],
) -> String {
    let seats = names.len().max(1) as f64;
    let side = ((WIDTH - NAMES.0) / seats).min(34.0);
    let row_height = side.min(24.0);
    let most = times.iter().flatten().copied().max().unwrap_or(0).max(1);
    let height = NAMES.1 + row_height * seats + 6.0;
    let content = html! {
        @for (name, at) in names.iter().zip(0..) {
            @let x = NAMES.0 + side * (f64::from(at) + 0.5) + 4.0;
            @let turn = format!("translate({} {}) rotate(-55)", tenth(x), tenth(NAMES.1 - 6.0));
            g transform=(turn) font-size="10.5" {
                (text((0.0, 0.0), "start", &PALETTE.text, &cut(name, NAMES.1 + 20.0)))
            }
        }
        @for ((name, row), at) in names.iter().zip(times).zip(0..) {
            @let y = NAMES.1 + row_height * f64::from(at);
            (text((NAMES.0 - 6.0, y + row_height * 0.7), "end", &PALETTE.text,
                &cut(name, NAMES.0 - 8.0)))
            @for (count, column) in row.iter().zip(0..) {
                @let x = NAMES.0 + side * f64::from(column);
                @let shade = f64::from(*count) / f64::from(most);
                rect x=(tenth(x)) y=(tenth(y)) width=(tenth(side)) height=(tenth(row_height))
                    stroke=(PALETTE.line) stroke-width="0.7"
                    fill=(if at == column { &PALETTE.line } else { &PALETTE.accent })
                    fill-opacity=(if at == column { "1".to_owned() } else { tenth(shade) }) {}
                @if 0 < *count {
                    @let ink = if 0.55 < shade { "#ffffff" } else { PALETTE.text.as_str() };
                    g font-size=(if side < 22.0 { "9" } else { "11" }) {
                        (text((x + side / 2.0, y + row_height * 0.7), "middle", ink,
                            &count.to_string()))
                    }
                }
            }
        }
    };
    svg(height, title, alternative, &content)
}
