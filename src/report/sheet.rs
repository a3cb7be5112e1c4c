//! A sheet of paper: the banner on each of its pages, a title, and parts with headings.

use maud::{Markup, html};

/// A sheet, with the banner at the top of every page that it takes. What it is for stands beside
/// the banner.
pub(super) fn sheet(banner: &str, purpose: &str, content: &Markup) -> Markup {
    // The head of a table is repeated by every browser, whatever the paper.
    html! {
        table.sheet role="presentation" {
            thead {
                tr { td {
                    p.banner { (banner) }
                    p.purpose { (purpose) }
                } }
            }
            tbody { tr { td { (content) } } }
        }
    }
}

/// The title of a sheet, and a line below it.
pub(super) fn title(title: &str, below: &str) -> Markup {
    html! {
        h1 dir="auto" { (title) }
        p.below dir="auto" { (below) }
    }
}

/// A part of a sheet with a heading; nothing if there is nothing in it.
pub(super) fn list(heading: &str, items: &[String]) -> Markup {
    html! {
        @if !items.is_empty() {
            h2 { (heading) }
            ul { @for item in items { li dir="auto" { (item) } } }
        }
    }
}

/// A text in paragraphs, line by line as it was written.
pub(super) fn text(text: &str) -> Markup {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|it| !it.is_empty());
    html! { @for paragraph in paragraphs { p.text dir="auto" { (paragraph) } } }
}
