//! A RON text as a tree in which everything knows its place.
//!
//! The `ron` crate has accepted the grammar before; this reader only recovers the places, and says
//! so if it meets one of the few things that RON has and scenarios do not.

use std::borrow::Cow;

use crate::base::diagnostic::{Diagnostics, Source, Span};

use super::cursor::{Cursor, Misread};
use super::describe::clipped;
use super::{code, literal, number, syntax};

/// How deeply brackets may be nested, for the `ron` crate as for this module.
pub const MAX_DEPTH: usize = 128;

const NOT_UNDERSTOOD: &str = "this is not understood here";
const ALLOWED: &str =
    "write a text in double quotes, a number, a name, `[...]`, `{...}` or `(...)`";

/// A value and its place. No two nodes of a tree have the same place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'t> {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: Value<'t>,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'t> {
    /// `true` or `false`.
    Bool(bool),
    /// A number as written.
    Number(&'t str),
    /// A text, without quotes and escapes.
    Text(Cow<'t, str>),
    /// A character.
    Character(char),
    /// A name alone, such as a variant without content.
    Word(&'t str),
    /// `[...]`
    List(Vec<Node<'t>>),
    /// `{key: value}`
    Map(Vec<(Node<'t>, Node<'t>)>),
    /// `Name(field: value)`, the name may be missing.
    Struct(Option<Name<'t>>, Vec<(Name<'t>, Node<'t>)>),
    /// `Name(value, value)`, the name may be missing, and so may the values.
    Tuple(Option<Name<'t>>, Vec<Node<'t>>),
}

/// A name and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name<'t> {
    /// The name, without `r#`.
    pub text: &'t str,
    /// Where it stands.
    pub span: Span,
}

impl<'t> Node<'t> {
    /// The name that stands before the parenthesis, or alone.
    pub fn name(&self) -> Option<Name<'t>> {
        match &self.value {
            Value::Struct(name, _) | Value::Tuple(name, _) => *name,
            Value::Word(text) => Some(Name { text, span: self.span }),
            _ => None,
        }
    }

    /// Where it opens: its name, or its first byte.
    pub fn opening(&self) -> Span {
        let first = Span { start: self.span.start, end: self.span.start + 1 };
        self.name().map_or(first, |name| name.span)
    }
}

impl Value<'_> {
    /// One text for all ways to write the same value, to find duplicates.
    pub fn canonical(&self) -> String {
        match self {
            Self::Number(text) => format!("{:?}", number::parse(text)),
            Self::List(items) | Self::Tuple(None, items) => {
                let items = items.iter().map(|item| item.value.canonical());
                format!("[{}]", items.collect::<Vec<_>>().join(","))
            }
            Self::Tuple(Some(name), items) => {
                let items = items.iter().map(|item| item.value.canonical());
                format!("{}({})", name.text, items.collect::<Vec<_>>().join(","))
            }
            Self::Struct(name, fields) => {
                let field = |(name, node): &(Name<'_>, Node<'_>)| {
                    format!("{}:{}", name.text, node.value.canonical())
                };
                let mut fields: Vec<_> = fields.iter().map(field).collect();
                fields.sort();
                format!("{}({})", name.map_or("", |name| name.text), fields.join(","))
            }
            other => format!("{other:?}"),
        }
    }
}

/// Reads a text into a tree, or reports the one syntax error at which reading ends.
pub fn read_tree<'t>(source: &'t Source, diagnostics: &mut Diagnostics) -> Option<Node<'t>> {
    let tree = syntax::judge(&source.text).and_then(|()| document(&source.text));
    tree.map_err(|Misread { span, message, help }| {
        diagnostics.error(code::SYNTAX, source, span, message, help);
    })
    .ok()
}

/// Reads a text that the grammar accepts.
pub fn document(text: &str) -> Result<Node<'_>, Misread> {
    let mut reader = Reader { cursor: Cursor::new(text) };
    reader.attributes()?;
    let root = reader.value(0)?;
    reader.cursor.skip_space()?;
    match reader.cursor.peek() {
        None => Ok(root),
        Some(_) => Err(reader
            .cursor
            .misread("something follows after the end", "remove it; a file holds one value")),
    }
}

struct Reader<'t> {
    cursor: Cursor<'t>,
}

impl<'t> Reader<'t> {
    fn attributes(&mut self) -> Result<(), Misread> {
        self.cursor.skip_space()?;
        while self.cursor.eat("#") {
            self.expect("!")?;
            self.expect("[")?;
            self.cursor.skip_space()?;
            let kind = self.cursor.word();
            if kind == Some("enable") {
                self.extensions()?;
            } else {
                self.expect("=")?;
                self.cursor.skip_space()?;
                literal::text(&mut self.cursor)?;
            }
            self.expect("]")?;
            self.cursor.skip_space()?;
        }
        Ok(())
    }

    fn extensions(&mut self) -> Result<(), Misread> {
        self.expect("(")?;
        loop {
            self.cursor.skip_space()?;
            if self.cursor.eat(")") {
                return Ok(());
            }
            let start = self.cursor.at();
            match self.cursor.word() {
                Some("implicit_some") => {}
                Some(other) => {
                    return Err(Misread {
                        span: self.cursor.span_from(start),
                        message: format!("the extension `{other}` is not used here"),
                        help: "remove it; `implicit_some` is always on and the only one allowed",
                    });
                }
                None => return Err(self.cursor.misread(NOT_UNDERSTOOD, ALLOWED)),
            }
            self.cursor.skip_space()?;
            self.cursor.eat(",");
        }
    }

    fn value(&mut self, depth: usize) -> Result<Node<'t>, Misread> {
        self.cursor.skip_space()?;
        if MAX_DEPTH < depth {
            return Err(syntax::too_deep(self.cursor.at()));
        }
        let start = self.cursor.at();
        let value = if literal::is_text_next(&self.cursor) {
            Value::Text(literal::text(&mut self.cursor)?)
        } else {
            match self.cursor.peek() {
                Some('\'') => Value::Character(literal::character(&mut self.cursor)?),
                Some('[') => Value::List(self.list(depth)?),
                Some('{') => Value::Map(self.map(depth)?),
                Some('(') => self.parenthesis(None, depth)?,
                Some('0'..='9' | '+' | '-' | '.') => Value::Number(self.number()?),
                _ => self.named(depth)?,
            }
        };
        Ok(Node { span: self.cursor.span_from(start), value })
    }

    fn named(&mut self, depth: usize) -> Result<Value<'t>, Misread> {
        let rest = self.cursor.rest();
        if ["b\"", "b'", "br\"", "br#"].iter().any(|bytes| rest.starts_with(bytes)) {
            let help = "write a text in double quotes, without the `b`";
            return Err(self.cursor.misread("bytes are not used here", help));
        }
        let start = self.cursor.at();
        let text = match self.cursor.word() {
            Some("true") => return Ok(Value::Bool(true)),
            Some("false") => return Ok(Value::Bool(false)),
            Some(text) => text,
            None => return Err(self.cursor.misread(NOT_UNDERSTOOD, ALLOWED)),
        };
        let name = Name { text, span: self.cursor.span_from(start) };
        let mut ahead = self.cursor.clone();
        ahead.skip_space()?;
        if ahead.peek() != Some('(') {
            return Ok(Value::Word(text));
        }
        self.cursor = ahead;
        self.parenthesis(Some(name), depth)
    }

    fn number(&mut self) -> Result<&'t str, Misread> {
        let (start, rest) = (self.cursor.at(), self.cursor.rest());
        let mut previous = 'e';
        let fits = |next: char, previous: char| {
            next.is_ascii_alphanumeric()
                || matches!(next, '_' | '.')
                || matches!(next, '+' | '-') && matches!(previous, 'e' | 'E')
        };
        while let Some(next) = self.cursor.peek().filter(|next| fits(*next, previous)) {
            self.cursor.take();
            previous = next;
        }
        let text = rest.get(..self.cursor.at() - start).unwrap_or_default();
        if text.contains("..") {
            return Err(Misread {
                span: self.cursor.span_from(start),
                message: format!("the range `{}` is not used here", clipped(text)),
                help: "write one number",
            });
        }
        Ok(text)
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Node<'t>>, Misread> {
        self.expect("[")?;
        self.entries("]", |reader| reader.value(depth + 1))
    }

    fn map(&mut self, depth: usize) -> Result<Vec<(Node<'t>, Node<'t>)>, Misread> {
        self.expect("{")?;
        self.entries("}", |reader| {
            let key = reader.value(depth + 1)?;
            reader.expect(":")?;
            Ok((key, reader.value(depth + 1)?))
        })
    }

    fn parenthesis(&mut self, name: Option<Name<'t>>, depth: usize) -> Result<Value<'t>, Misread> {
        self.expect("(")?;
        if self.is_field_next()? {
            let fields = self.entries(")", |reader| {
                let field = reader.field_name()?;
                reader.expect(":")?;
                Ok((field, reader.value(depth + 1)?))
            })?;
            return Ok(Value::Struct(name, fields));
        }
        Ok(Value::Tuple(name, self.entries(")", |reader| reader.value(depth + 1))?))
    }

    fn is_field_next(&self) -> Result<bool, Misread> {
        let mut ahead = self.cursor.clone();
        ahead.skip_space()?;
        if ahead.word().is_none() {
            return Ok(false);
        }
        ahead.skip_space()?;
        Ok(ahead.peek() == Some(':'))
    }

    fn field_name(&mut self) -> Result<Name<'t>, Misread> {
        let start = self.cursor.at();
        match self.cursor.word() {
            Some(text) => Ok(Name { text, span: self.cursor.span_from(start) }),
            None => Err(self.cursor.misread("expected the name of a field", "write `name: value`")),
        }
    }

    fn entries<T>(
        &mut self,
        end: &str,
        mut entry: impl FnMut(&mut Self) -> Result<T, Misread>,
    ) -> Result<Vec<T>, Misread> {
        let mut entries = Vec::new();
        loop {
            self.cursor.skip_space()?;
            if self.cursor.eat(end) {
                return Ok(entries);
            }
            entries.push(entry(self)?);
            self.cursor.skip_space()?;
            if !self.cursor.eat(",") {
                self.expect(end)?;
                return Ok(entries);
            }
        }
    }

    fn expect(&mut self, token: &str) -> Result<(), Misread> {
        self.cursor.skip_space()?;
        if self.cursor.eat(token) {
            return Ok(());
        }
        Err(self.cursor.misread(
            format!("expected `{token}`"),
            "separate entries by commas and close every bracket",
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLES: [&str; 10] = [
        "Name(a: 1, b: [1, 2,], c: {\"k\": 2, \"l\": 3,},)",
        "#![enable(implicit_some)]\n(a: Some(1), b: None)",
        "#![enable(implicit_some,)] #![type = \"x\"] ()",
        "// one\n(/* two /* three */ */ a /* four */ : /* five */ Kind /* six */ (1), ) // end",
        "[Ddos, At(\"x\"), Pair(1, 2), Chance(p: 0.5, from: \"E-30\"), Empty()]",
        r###"[r#"raw "q""#, "\u{e4}\x41\\", 'x', '\'', '"', r"(", r##"a"#b"##]"###,
        "[0xff, -1_000, +5, 0b1, 0o7, 1.5e-3, .5, 5u8, -inf, NaN]",
        "{(1, 2): (a: 1), [1]: {}, A: ()}",
        "(r#type: 1, r: r, rx: b, br: br)",
        "\u{FEFF}x",
    ];

    #[test]
    fn what_ron_accepts_is_read_as_the_same_thing() {
        for sample in SAMPLES {
            assert_eq!(syntax::judge(sample).is_ok(), document(sample).is_ok(), "{sample}");
        }
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "Name(ab: [ 10, \"ä\" ], c: Other ( 1 ))";
        let root = document(text).unwrap();
        assert_eq!(&text[root.span.start..root.span.end], text);
        let Value::Struct(Some(name), fields) = &root.value else { panic!("{root:?}") };
        assert_eq!((name.text, name.span), ("Name", root.opening()));
        let written =
            |span: Span| text.get(span.start..span.end).expect("a span is part of the text");
        assert_eq!(written(fields[0].0.span), "ab");
        assert_eq!(written(fields[0].1.span), "[ 10, \"ä\" ]");
        assert_eq!(written(fields[1].1.span), "Other ( 1 )");
        let Value::List(items) = &fields[0].1.value else { panic!("{fields:?}") };
        assert_eq!(written(items[1].span), "\"ä\"");
    }

    #[test]
    fn what_scenarios_do_not_use_is_refused_by_name() {
        for (text, part) in [
            ("(a: 1..3)", "range `1..3`"),
            ("(a: b\"x\")", "bytes"),
            ("#![enable(unwrap_newtypes)] ()", "extension `unwrap_newtypes`"),
        ] {
            assert!(syntax::judge(text).is_ok(), "{text}");
            let misread = document(text).unwrap_err();
            assert!(misread.message.contains(part), "{misread:?}");
        }
    }

    #[test]
    fn the_reader_alone_survives_any_depth_and_any_end() {
        for open in ["(", "[", "{", "{1:", "a(", "(a:"] {
            assert!(document(&open.repeat(10_000)).unwrap_err().message.contains("nested"));
        }
        for sample in SAMPLES {
            for end in (0..sample.len()).filter(|end| sample.is_char_boundary(*end)) {
                let _ = document(&sample[..end]);
            }
        }
    }
}
