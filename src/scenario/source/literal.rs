//! Texts and characters as they are written: quotes, escapes and raw forms.

use std::borrow::Cow;

use crate::base::diagnostic::Span;

use super::cursor::{Cursor, Misread};

/// Whether a text literal is next, plain or raw.
pub fn is_text_next(cursor: &Cursor<'_>) -> bool {
    let rest = cursor.rest();
    let raw = rest.strip_prefix('r').map(|rest| rest.trim_start_matches('#'));
    rest.starts_with('"') || raw.is_some_and(|rest| rest.starts_with('"'))
}

/// Reads a text literal, plain or raw.
pub fn text<'t>(cursor: &mut Cursor<'t>) -> Result<Cow<'t, str>, Misread> {
    let start = cursor.at();
    if cursor.eat("r") {
        let hashes = cursor.take_while(|next| next == '#');
        let opened = cursor.eat("\"");
        let body = cursor.take_until(&format!("\"{hashes}"));
        return body.filter(|_| opened).map(Cow::Borrowed).ok_or_else(|| unclosed(start));
    }
    cursor.eat("\"");
    let plain = cursor.take_while(|next| !matches!(next, '"' | '\\'));
    if cursor.eat("\"") {
        return Ok(Cow::Borrowed(plain));
    }
    let mut bytes = plain.as_bytes().to_vec();
    loop {
        match cursor.peek() {
            Some('"') => break,
            Some('\\') => escape(cursor, &mut bytes)?,
            Some(_) => {
                let more = cursor.take_while(|next| !matches!(next, '"' | '\\'));
                bytes.extend_from_slice(more.as_bytes());
            }
            None => return Err(unclosed(start)),
        }
    }
    cursor.eat("\"");
    String::from_utf8(bytes).map(Cow::Owned).map_err(|_| bad_escape(cursor.span_from(start)))
}

/// Reads a character literal.
pub fn character(cursor: &mut Cursor<'_>) -> Result<char, Misread> {
    let start = cursor.at();
    cursor.eat("'");
    let found = if cursor.rest().starts_with('\\') {
        let mut bytes = Vec::new();
        escape(cursor, &mut bytes)?;
        String::from_utf8(bytes).ok().and_then(|text| text.chars().next())
    } else {
        cursor.take()
    };
    match found {
        Some(found) if cursor.eat("'") => Ok(found),
        _ => Err(Misread {
            span: Span { start, end: start + 1 },
            message: "this character has no closing `'`".to_owned(),
            help: "write one character between `'` and `'`, or use double quotes for a text",
        }),
    }
}

fn unclosed(start: usize) -> Misread {
    Misread {
        span: Span { start, end: start + 1 },
        message: "this text is never closed".to_owned(),
        help: "close it with a double quote; write `\\\"` for a quote inside it",
    }
}

fn bad_escape(span: Span) -> Misread {
    Misread {
        span,
        message: "this escape means nothing".to_owned(),
        help: "write `\\\\` for a backslash, or a raw text such as `r\"C:\\logs\"`",
    }
}

/// Reads one escape, backslash included, and appends what it stands for.
fn escape(cursor: &mut Cursor<'_>, bytes: &mut Vec<u8>) -> Result<(), Misread> {
    let start = cursor.at();
    cursor.eat("\\");
    if cursor.eat("\r\n") || cursor.eat("\n") {
        cursor.take_while(|next| matches!(next, ' ' | '\t' | '\n' | '\r'));
        return Ok(());
    }
    let byte = match cursor.take() {
        Some(quoted @ ('\'' | '"' | '\\')) => u8::try_from(quoted).ok(),
        Some('n') => Some(b'\n'),
        Some('r') => Some(b'\r'),
        Some('t') => Some(b'\t'),
        Some('0') => Some(0),
        Some('x') => two_digits(cursor),
        Some('u') => {
            if let Some(found) = code_point(cursor) {
                bytes.extend_from_slice(found.encode_utf8(&mut [0; 4]).as_bytes());
                return Ok(());
            }
            None
        }
        _ => None,
    };
    bytes.push(byte.ok_or_else(|| bad_escape(cursor.span_from(start)))?);
    Ok(())
}

fn two_digits(cursor: &mut Cursor<'_>) -> Option<u8> {
    let high = cursor.take()?.to_digit(16)?;
    let low = cursor.take()?.to_digit(16)?;
    u8::try_from(high * 16 + low).ok()
}

fn code_point(cursor: &mut Cursor<'_>) -> Option<char> {
    if !cursor.eat("{") {
        return None;
    }
    let digits = cursor.take_while(|next| next.is_ascii_hexdigit());
    let value = u32::from_str_radix(digits, 16).ok()?;
    char::from_u32(value).filter(|_| cursor.eat("}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_raw_texts_mean_the_same_as_for_ron() {
        for written in [
            r#""plain""#,
            r#""a\"b\\ \n\t\u{e4}\x41 \xc3\xa4""#,
            "\"one \\\n    two\"",
            r##"r#"raw "quoted" \n"#"##,
            "r\"raw\"",
            "\"\"",
        ] {
            let ours = text(&mut Cursor::new(written)).unwrap();
            assert_eq!(ours, ron::from_str::<String>(written).unwrap());
        }
        assert_eq!(character(&mut Cursor::new("'\\u{e4}'")), Ok('ä'));
    }

    #[test]
    fn broken_texts_are_errors_at_their_start() {
        for written in ["\"abc", "r#\"abc\"", "\"a\\", "\"a\\q\"", "\"\\xff\"", "\"\\u{d800}\""] {
            let misread = text(&mut Cursor::new(written)).unwrap_err();
            assert!(misread.span.start <= written.len());
        }
        assert!(character(&mut Cursor::new("'ab'")).is_err());
    }
}
