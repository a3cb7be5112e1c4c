//! Pictures of a report, as SVG that needs nothing else: meters in time, bars, networks, tables of
//! shades, and where something lies among others.
//!
//! Each can be read in black and white, by dashes, shapes and words beside the colours, and by
//! those who cannot see it, from its alternative text. Places are rounded to tenths, so that the
//! same data give the same bytes everywhere.

mod bars;
mod curves;
mod matrix;
mod network;
mod palette;
mod strip;

use maud::{Markup, PreEscaped, html};

use super::clean::{clean, clean_line};

pub(super) use bars::{Bar, bars};
pub(super) use curves::{Band, Curve, Mark, curves};
pub(super) use matrix::matrix;
pub(super) use network::{NetworkTie, Node, TieUse, network};
pub(super) use palette::PALETTE;
pub(super) use strip::{Strip, strips};

/// How wide all pictures are, in units of their own; they are as wide on paper as there is room.
const WIDTH: f64 = 720.0;
/// The height of letters.
const LETTERS: f64 = 12.0;

/// A picture with its name and the same in words.
fn svg(height: f64, title: &str, alternative: &str, content: &Markup) -> String {
    let (title, alternative) = (clean(title), clean(alternative));
    let size = format!("0 0 {} {}", tenth(WIDTH), tenth(height));
    let picture = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox=(size) role="img" aria-label=(title)
            font-family="Inter, Liberation Sans, Noto Sans, Arial, sans-serif" font-size="12"
            direction="ltr" {
            title { (title) }
            desc { (alternative) }
            (content)
        }
    };
    picture.into_string()
}

/// A place, to the tenth.
fn tenth(place: f64) -> String {
    let tenths = (place * 10.0).round() as i64;
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        _ => format!(
            "{}{}.{}",
            if tenths < 0 { "-" } else { "" },
            tenths.abs() / 10,
            tenths.abs() % 10
        ),
    }
}

/// A line from one place to another.
fn line(from: (f64, f64), to: (f64, f64), stroke: &str, more: &str) -> Markup {
    PreEscaped(format!(
        "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{stroke}\" {more}/>",
        tenth(from.0),
        tenth(from.1),
        tenth(to.0),
        tenth(to.1)
    ))
}

/// A text that begins, stands in the middle or ends at a place.
fn text(at: (f64, f64), anchor: &str, fill: &str, said: &str) -> Markup {
    html! {
        text x=(tenth(at.0)) y=(tenth(at.1)) text-anchor=(anchor) fill=(fill) { (clean_line(said)) }
    }
}

/// A text cut to a width, by letters of a usual width.
fn cut(said: &str, width: f64) -> String {
    let most = ((width / (LETTERS * 0.5)) as usize).max(2);
    if said.chars().count() <= most {
        return said.to_owned();
    }
    let kept: String = said.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_rounded_to_tenths() {
        let places = [1.0, 1.26, -0.04, -1.55, 0.05].map(tenth);
        assert_eq!(places, ["1", "1.3", "0", "-1.6", "0.1"]);
    }

    #[test]
    fn what_has_no_room_is_cut() {
        assert_eq!(cut("Election office", 200.0), "Election office");
        assert_eq!(cut("Election office", 48.0), "Electio…");
        assert_eq!(cut("ab", 0.0), "ab");
    }

    #[test]
    fn words_in_pictures_are_no_markup() {
        let picture = svg(10.0, "</title><script>", "<b>", &text((0.0, 0.0), "end", "#000", "&<"));
        assert!(!picture.contains("<script>") && !picture.contains("<b>"), "{picture}");
        assert!(picture.contains("role=\"img\"") && picture.contains("&amp;&lt;"), "{picture}");
    }
}
