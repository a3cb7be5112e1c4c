//! Which bracket, text or comment is never closed: what a person needs to know when the grammar
//! breaks far below the place of the mistake.

use crate::base::diagnostic::Span;

use super::cursor::{Cursor, Misread};
use super::literal;

/// The first thing that is opened and not closed, or closed and not opened.
pub fn first_unbalanced(text: &str) -> Option<Misread> {
    let mut cursor = Cursor::new(text);
    let mut open: Vec<(char, usize)> = Vec::new();
    loop {
        let start = match next_bracket(&mut cursor) {
            Ok(Some(start)) => start,
            Ok(None) => break,
            Err(misread) => return Some(misread),
        };
        let bracket = cursor.take()?;
        if matches!(bracket, '(' | '[' | '{') {
            open.push((bracket, start));
            continue;
        }
        match open.pop() {
            Some((opening, _)) if closing(opening) == bracket => {}
            Some((opening, at)) => return Some(wrongly_closed(opening, at, bracket)),
            None => return Some(never_opened(bracket, start)),
        }
    }
    let (opening, at) = open.pop()?;
    Some(Misread {
        span: Span { start: at, end: at + 1 },
        message: format!("this `{opening}` is never closed"),
        help: "add the closing bracket, or check the entries inside for a missing one",
    })
}

/// Moves to the next bracket outside of comments, texts and characters.
fn next_bracket(cursor: &mut Cursor<'_>) -> Result<Option<usize>, Misread> {
    loop {
        cursor.skip_space()?;
        if literal::is_text_next(cursor) {
            literal::text(cursor)?;
            continue;
        }
        match cursor.peek() {
            None => return Ok(None),
            Some('(' | ')' | '[' | ']' | '{' | '}') => return Ok(Some(cursor.at())),
            Some('\'') => drop(literal::character(cursor)?),
            Some(_) if cursor.word().is_some() => {}
            Some(_) => drop(cursor.take()),
        }
    }
}

fn closing(opening: char) -> char {
    match opening {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

fn wrongly_closed(opening: char, at: usize, found: char) -> Misread {
    Misread {
        span: Span { start: at, end: at + 1 },
        message: format!("this `{opening}` is closed by `{found}`"),
        help: "add the closing bracket that is missing, or exchange the wrong one",
    }
}

fn never_opened(found: char, at: usize) -> Misread {
    Misread {
        span: Span { start: at, end: at + 1 },
        message: format!("this `{found}` closes nothing"),
        help: "remove it, or add the opening bracket",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(usize, String)> {
        first_unbalanced(text).map(|misread| (misread.span.start, misread.message))
    }

    #[test]
    fn the_bracket_that_is_left_open_is_named() {
        assert_eq!(found("(a: [1, 2), b: 3)"), Some((4, "this `[` is closed by `)`".into())));
        assert_eq!(found("(a: (b: 1)"), Some((0, "this `(` is never closed".into())));
        assert_eq!(found("(a: 1))"), Some((6, "this `)` closes nothing".into())));
    }

    #[test]
    fn brackets_in_texts_and_comments_do_not_count() {
        assert_eq!(found("(a: \"(\", /* [ */ b: '{', c: r#\"(\"#) // )"), None);
        assert_eq!(found("(a: \"x, b: 2)"), Some((4, "this text is never closed".into())));
    }
}
