//! The draft of a message to seats. What was written stays until it is sent, also when the dialog
//! is closed.

use crate::base::ids::SeatSet;
use crate::scenario::limits::HEADLINE_CHARACTERS;

/// A message to seats that is being written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MessageDraft {
    pub to: SeatSet,
    pub text: String,
    /// Whether it is about a real emergency.
    pub is_no_duff: bool,
    /// Why it was not sent, and what to do.
    pub refused: Option<(String, String)>,
    /// Whether it is on the screen.
    pub is_open: bool,
    /// Whether it has just come there.
    pub is_new: bool,
}

impl MessageDraft {
    /// Puts it on the screen, to these seats.
    pub fn open(&mut self, to: SeatSet) {
        (self.to, self.is_open, self.is_new) = (to, true, true);
        (self.refused, self.is_no_duff) = (None, false);
    }

    /// The headline and the body: a text of one line has no body.
    pub fn parts(&self) -> (String, String) {
        let text = self.text.trim();
        let first = text.lines().next().unwrap_or_default().trim();
        if first.chars().count() <= HEADLINE_CHARACTERS {
            let rest = text.get(first.len()..).unwrap_or_default().trim();
            return (first.to_owned(), rest.to_owned());
        }
        // As many whole words as fit before the sign that there is more.
        let fits: String = first.chars().take(HEADLINE_CHARACTERS - 1).collect();
        let words = fits.rsplit_once(char::is_whitespace).map_or(&*fits, |(words, _)| words);
        (format!("{}…", words.trim_end()), text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (String, String) {
        MessageDraft { text: text.to_owned(), ..MessageDraft::default() }.parts()
    }

    #[test]
    fn the_first_line_is_the_headline_if_it_fits() {
        assert_eq!(parts(" Coffee is here. "), ("Coffee is here.".to_owned(), String::new()));
        assert_eq!(parts("One\n\nTwo\nThree"), ("One".to_owned(), "Two\nThree".to_owned()));
        assert_eq!(parts(""), (String::new(), String::new()));
    }

    #[test]
    fn a_long_line_is_the_body_and_begins_in_the_headline() {
        for word in ["word ", "wörter ", "uninterrupted"] {
            let long = word.repeat(HEADLINE_CHARACTERS);
            let (headline, body) = parts(&long);
            assert!(headline.chars().count() <= HEADLINE_CHARACTERS, "{headline}");
            assert!(headline.ends_with('…') && long.starts_with(headline.trim_end_matches('…')));
            assert_eq!(body, long.trim());
        }
    }
}
