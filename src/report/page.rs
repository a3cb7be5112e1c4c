//! A file of sheets: its head, its style, and the direction in which its language is written.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Black on white, so that it prints everywhere; sheets in the middle of a screen.
const STYLE: &str = include_str!("../../assets/print.css");

/// A whole file in a language, with the sheets in it.
pub(super) fn page(language: &str, title: &str, sheets: &[Markup]) -> String {
    whole_page(language, title, STYLE, &html! { @for sheet in sheets { (sheet) } })
}

/// A whole file in a language and in a style.
pub(super) fn whole_page(language: &str, title: &str, style: &str, content: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language) dir=(direction(language)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Nothing is loaded and nothing runs, whatever somebody has written.
                meta http-equiv="Content-Security-Policy"
                    content="default-src 'none'; style-src 'unsafe-inline'";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { (content) }
        }
    };
    page.into_string()
}

/// How a language is written, for a page; one that is not known from left to right.
fn direction(language: &str) -> &'static str {
    if is_right_to_left(language) { "rtl" } else { "ltr" }
}

/// Whether a language is written from right to left.
pub(super) fn is_right_to_left(language: &str) -> bool {
    let language: Option<LanguageIdentifier> = language.parse().ok();
    language.is_some_and(|it| it.character_direction() == CharacterDirection::RTL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_written_in_its_direction() {
        for (language, written) in
            [("en", "ltr"), ("fr-CA", "ltr"), ("ar", "rtl"), ("fa-IR", "rtl"), ("?", "ltr")]
        {
            assert_eq!(direction(language), written, "{language}");
        }
    }

    #[test]
    fn a_page_needs_nothing_else() {
        let page = page("en", "</title><script>", &[html! { p { "<b>" } }]);
        assert!(page.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"), "{page}");
        for outside in ["http:", "https:", "src=", "href=", "url(", "@import", "<script"] {
            assert!(!page.contains(outside), "{outside} in {page}");
        }
    }
}
