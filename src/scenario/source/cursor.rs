//! A position in a text that moves forward over the small things: white space, comments, words.

use crate::base::diagnostic::Span;

/// What could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    /// Where in the text it is.
    pub span: Span,
    /// What is wrong there.
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

/// Reads a text from front to back; every step is safe at the end of the text.
#[derive(Debug, Clone)]
pub struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    /// A cursor before the first character.
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// The byte offset reached.
    pub fn at(&self) -> usize {
        self.at
    }

    /// What is still to be read.
    pub fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next character, without taking it.
    pub fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Takes the next character.
    pub fn take(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// Takes `token` if it is next; whether it was.
    pub fn eat(&mut self, token: &str) -> bool {
        let next = self.rest().starts_with(token);
        if next {
            self.at += token.len();
        }
        next
    }

    /// Takes characters as long as they fit.
    pub fn take_while(&mut self, fits: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let length = rest.find(|next| !fits(next)).unwrap_or(rest.len());
        self.take_bytes(length)
    }

    /// Takes everything before `end` and `end` itself; nothing if `end` does not follow.
    pub fn take_until(&mut self, end: &str) -> Option<&'t str> {
        let length = self.rest().find(end)?;
        let taken = self.take_bytes(length);
        self.at += end.len();
        Some(taken)
    }

    fn take_bytes(&mut self, length: usize) -> &'t str {
        let taken = self.rest().get(..length).unwrap_or_default();
        self.at += taken.len();
        taken
    }

    /// The span from `start` to here.
    pub fn span_from(&self, start: usize) -> Span {
        Span { start, end: self.at }
    }

    /// A complaint about the next character.
    pub fn misread(&self, message: impl Into<String>, help: &'static str) -> Misread {
        let width = self.peek().map_or(0, char::len_utf8);
        let span = Span { start: self.at, end: self.at + width };
        Misread { span, message: message.into(), help }
    }

    /// Skips white space, `// line` comments and nested `/* block */` comments.
    pub fn skip_space(&mut self) -> Result<(), Misread> {
        loop {
            self.take_while(is_space);
            if self.rest().starts_with("//") {
                self.take_while(|next| next != '\n');
            } else if self.rest().starts_with("/*") {
                self.skip_block_comment()?;
            } else {
                return Ok(());
            }
        }
    }

    fn skip_block_comment(&mut self) -> Result<(), Misread> {
        let start = self.at;
        let mut open = 0_usize;
        loop {
            self.take_while(|next| !matches!(next, '/' | '*'));
            if self.eat("/*") {
                open += 1;
            } else if self.eat("*/") {
                open = open.saturating_sub(1);
                if open == 0 {
                    return Ok(());
                }
            } else if self.take().is_none() {
                let span = Span { start, end: start + 2 };
                let message = "this comment is never closed".to_owned();
                return Err(Misread { span, message, help: "close it with `*/`" });
            }
        }
    }

    /// Takes a name: a word of letters, digits and `_`, or a raw one such as `r#a-b`.
    pub fn word(&mut self) -> Option<&'t str> {
        let mut ahead = self.clone();
        let raw = ahead.eat("r#");
        let word = if raw {
            ahead.take_while(|next| is_word_part(next) || matches!(next, '.' | '+' | '-'))
        } else {
            ahead.take_while(is_word_part)
        };
        if !raw && !word.starts_with(is_word_start) || word.is_empty() {
            return None;
        }
        *self = ahead;
        Some(word)
    }
}

fn is_word_start(next: char) -> bool {
    next == '_' || next.is_alphabetic()
}

fn is_word_part(next: char) -> bool {
    next == '_' || next.is_alphanumeric()
}

/// White space as the `ron` crate understands it.
fn is_space(next: char) -> bool {
    matches!(next, ' ' | '\t'..='\r' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_skipped_even_nested_ones() {
        let mut cursor = Cursor::new(" // one\n /* two /* three */ **/ x");
        cursor.skip_space().unwrap();
        assert_eq!(cursor.rest(), "x");
    }

    #[test]
    fn an_open_comment_is_found_where_it_starts() {
        let misread = Cursor::new("  /* /* */").skip_space().unwrap_err();
        assert_eq!(misread.span, Span { start: 2, end: 4 });
    }

    #[test]
    fn words_may_be_raw_and_do_not_start_with_a_digit() {
        assert_eq!(Cursor::new("ab_1-c").word(), Some("ab_1"));
        assert_eq!(Cursor::new("r#a-b: 1").word(), Some("a-b"));
        assert_eq!(Cursor::new("1a").word(), None);
        assert_eq!(Cursor::new("").word(), None);
    }
}
