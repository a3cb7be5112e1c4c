//! A `serde` deserializer for one node: checks its kind and hands it to the type.

use serde::Deserializer;
use serde::de::value::StrDeserializer;
use serde::de::{IntoDeserializer, Visitor};

use crate::base::diagnostic::Span;
use crate::base::suggest::nearest;

use super::access::{EntryAccess, FieldAccess, ListAccess, LocatedAccess, TupleAccess};
use super::log::{Failure, Log};
use super::number::{self, Number};
use super::tree::{Name, Node, Value};
use super::variant::TaggedAccess;
use super::{code, describe, located};

/// Decodes one node.
pub struct Decoder<'t, 'l, 'd> {
    /// The node that is decoded.
    pub node: &'t Node<'t>,
    /// Whether the name before the parenthesis was used for something else.
    pub nameless: bool,
    /// Where problems go.
    pub log: &'l mut Log<'d>,
}

impl<'t> Decoder<'t, '_, '_> {
    fn wrong_kind(&mut self, expected: &str, help: impl Into<String>) -> Failure {
        let message = format!("expected {expected}, found {}", describe::found(self.node));
        self.log.error(code::KIND, self.node.span, message, help)
    }

    fn whole<T: TryFrom<i128>>(&mut self, low: i128, high: i128) -> Result<T, Failure> {
        const EXPECTED: &str = "a whole number";
        let Value::Number(text) = self.node.value else {
            return Err(self.wrong_kind(EXPECTED, "write digits without quotes, such as `12`"));
        };
        let value = match number::parse(text) {
            Number::Decimal(_) => {
                return Err(self.wrong_kind(EXPECTED, "leave out the decimal point"));
            }
            Number::Whole(value) => T::try_from(value).ok(),
            Number::Unusable => None,
        };
        value.ok_or_else(|| {
            let message = format!("`{}` is out of range", describe::clipped(text));
            let help = format!("use a whole number from {low} to {high}");
            self.log.error(code::RANGE, self.node.span, message, help)
        })
    }

    fn decimal(&mut self) -> Result<f64, Failure> {
        let text = match &self.node.value {
            Value::Number(text) => *text,
            Value::Word(word) if is_infinite(word) => word,
            _ => return Err(self.wrong_kind("a number", "write a number such as `0.25`")),
        };
        match number::parse(text) {
            Number::Whole(value) => Ok(value as f64),
            Number::Decimal(value) => Ok(value),
            Number::Unusable => {
                let message = format!("`{}` is not a finite number", describe::clipped(text));
                Err(self.log.error(
                    code::RANGE,
                    self.node.span,
                    message,
                    "write one such as `0.25`",
                ))
            }
        }
    }

    /// Checks the name before the parenthesis; goes on after a slip of the keyboard.
    fn check_name(&mut self, expected: &'static str) -> Result<(), Failure> {
        let Some(name) = self.node.name().filter(|name| name.text != expected) else {
            return Ok(());
        };
        if self.nameless {
            return Ok(());
        }
        let message =
            format!("expected `{expected}(...)`, found `{}`", describe::clipped(name.text));
        let slip = nearest(name.text, [expected]).is_some();
        let help = if slip {
            format!("did you mean `{expected}`?")
        } else {
            format!("write `{expected}(...)`, or `(...)` without a name")
        };
        let failure = self.log.error(code::STRUCT_NAME, name.span, message, help);
        if slip { Ok(()) } else { Err(failure) }
    }

    /// The struct's known fields, each once; reports the others.
    fn known_fields(
        &mut self,
        name: &str,
        written: &'t [(Name<'t>, Node<'t>)],
        known: &'static [&'static str],
    ) -> Vec<(&'static str, &'t Node<'t>)> {
        let mut accepted: Vec<(&'static str, &Node<'_>)> = Vec::new();
        let mut places: Vec<(&str, Span)> = Vec::new();
        for (field, value) in written {
            let Some(known_name) = known.iter().find(|known| **known == field.text) else {
                self.unknown_field(name, *field, known);
                continue;
            };
            if let Some((_, first)) = places.iter().find(|(text, _)| *text == field.text) {
                let message = format!("the field `{}` is there twice", field.text);
                let help = format!("remove one; the first is on line {}", self.log.line(*first));
                self.log.error(code::DUPLICATE, field.span, message, help);
                continue;
            }
            places.push((field.text, field.span));
            if !self.log.is_lost(value.span) {
                accepted.push((known_name, value));
            }
        }
        accepted
    }

    /// Reports an unknown field; the one that was meant is not missing then.
    fn unknown_field(&mut self, name: &str, field: Name<'t>, known: &'static [&'static str]) {
        let message = format!("unknown field `{}` in `{name}`", describe::clipped(field.text));
        self.log.error(
            code::UNKNOWN_FIELD,
            field.span,
            message,
            describe::remedy(field.text, known),
        );
        if let Some(meant) = nearest(field.text, known.iter().copied()) {
            self.log.note_absent(self.node.span, meant);
        }
    }

    /// Decodes named fields into a struct or a struct variant called `name`.
    pub fn fields<V: Visitor<'t>>(
        mut self,
        name: &str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let written = match &self.node.value {
            Value::Struct(_, written) => written.as_slice(),
            Value::Tuple(_, items) if items.is_empty() => &[],
            _ => {
                let help =
                    format!("write `(field: value)` with fields of {}", describe::names(known));
                return Err(self.wrong_kind(&format!("the fields of `{name}`"), help));
            }
        };
        let accepted = self.known_fields(name, written, known);
        let (node, log) = (self.node, self.log);
        let absent = known.iter().copied().filter(|field| {
            log.is_absent(node.span, field) && written.iter().all(|(name, _)| name.text != *field)
        });
        let absent: Vec<_> = absent.map(|field| (field, None)).collect();
        let present = accepted.into_iter().map(|(field, value)| (field, Some(value)));
        let entries: Vec<_> = present.chain(absent).collect();
        match visitor.visit_map(FieldAccess::new(entries, log)) {
            Err(Failure::Missing(field)) => {
                if written.iter().all(|(name, _)| name.text != field) {
                    let message = format!("missing field `{field}` in `{name}`");
                    let help = format!("add `{field}: ...`");
                    log.error(code::MISSING_FIELD, node.opening(), message, help);
                    log.note_absent(node.span, field);
                }
                Err(Failure::Recorded)
            }
            result => result.map_err(|failure| log.blame(node.span, failure)),
        }
    }

    /// Decodes a fixed number of values.
    pub fn values<V: Visitor<'t>>(
        self,
        items: &'t [Node<'t>],
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let (node, log) = (self.node, self.log);
        if items.len() != length {
            let (expected, found) = (describe::values(length), items.len());
            let message = format!("expected {expected}, found {found}");
            let help = format!("write {expected} between `(` and `)`");
            return Err(log.error(code::KIND, node.span, message, help));
        }
        let result = visitor.visit_seq(TupleAccess::new(items, log));
        result.map_err(|failure| log.blame(node.span, failure))
    }

    /// Reports map keys that are there twice and returns the other entries.
    fn distinct(&mut self, entries: &'t [(Node<'t>, Node<'t>)]) -> Vec<&'t (Node<'t>, Node<'t>)> {
        let mut first = std::collections::BTreeMap::new();
        let mut distinct = Vec::with_capacity(entries.len());
        for entry in entries {
            let key = &entry.0;
            if let Some(span) = first.get(&key.value.canonical()) {
                let message = format!("{} is there twice as a key", describe::found(key));
                let help = format!("remove one; the first is on line {}", self.log.line(*span));
                self.log.error(code::DUPLICATE, key.span, message, help);
                if self.log.is_full() {
                    break;
                }
            } else {
                first.insert(key.value.canonical(), key.span);
                distinct.push(entry);
            }
        }
        distinct
    }

    fn give<T>(self, result: Result<T, Failure>) -> Result<T, Failure> {
        result.map_err(|failure| self.log.blame(self.node.span, failure))
    }
}

fn is_infinite(word: &str) -> bool {
    ["inf", "NaN"].iter().any(|start| word.starts_with(start))
}

macro_rules! whole_numbers {
    ($($method:ident $visit:ident $kind:ident;)*) => {$(
        fn $method<V: Visitor<'t>>(mut self, visitor: V) -> Result<V::Value, Failure> {
            let value: $kind = self.whole($kind::MIN.into(), $kind::MAX.into())?;
            self.give(visitor.$visit(value))
        }
    )*};
}

impl<'t> Deserializer<'t> for Decoder<'t, '_, '_> {
    type Error = Failure;

    whole_numbers! {
        deserialize_i8 visit_i8 i8;
        deserialize_i16 visit_i16 i16;
        deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64;
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64;
    }

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        match &self.node.value {
            Value::Bool(_) => self.deserialize_bool(visitor),
            Value::Number(text) => match number::parse(text) {
                Number::Whole(value) if value < 0 => self.deserialize_i64(visitor),
                Number::Whole(_) => self.deserialize_u64(visitor),
                _ => self.deserialize_f64(visitor),
            },
            Value::Text(_) => self.deserialize_str(visitor),
            Value::Character(_) => self.deserialize_char(visitor),
            Value::Word(word) => {
                let result = visitor.visit_str(word);
                self.give(result)
            }
            Value::List(_) => self.deserialize_seq(visitor),
            Value::Map(_) => self.deserialize_map(visitor),
            Value::Struct(_, fields) => {
                let Self { node, log, .. } = self;
                let keys = fields.iter().map(|(name, value)| (name.text, Some(value))).collect();
                let result = visitor.visit_map(FieldAccess::new(keys, log));
                result.map_err(|failure| log.blame(node.span, failure))
            }
            Value::Tuple(_, items) => {
                let length = items.len();
                self.values(items, length, visitor)
            }
        }
    }

    fn deserialize_bool<V: Visitor<'t>>(mut self, visitor: V) -> Result<V::Value, Failure> {
        let Value::Bool(value) = self.node.value else {
            return Err(self.wrong_kind("`true` or `false`", "write `true` or `false`"));
        };
        self.give(visitor.visit_bool(value))
    }

    fn deserialize_f32<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'t>>(mut self, visitor: V) -> Result<V::Value, Failure> {
        let value = self.decimal()?;
        self.give(visitor.visit_f64(value))
    }

    fn deserialize_char<V: Visitor<'t>>(mut self, visitor: V) -> Result<V::Value, Failure> {
        let Value::Character(value) = self.node.value else {
            return Err(self.wrong_kind("a character", "write one between `'` and `'`"));
        };
        self.give(visitor.visit_char(value))
    }

    fn deserialize_str<V: Visitor<'t>>(mut self, visitor: V) -> Result<V::Value, Failure> {
        let Value::Text(text) = &self.node.value else {
            let help = match self.node.value {
                Value::Word(word) => format!("write `\"{}\"`", describe::clipped(word)),
                _ => "write a text in double quotes".to_owned(),
            };
            return Err(self.wrong_kind("a text", help));
        };
        self.give(visitor.visit_str(text))
    }

    fn deserialize_string<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_seq(visitor)
    }

    /// `None`, `Some(value)` or the value alone.
    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        let Self { node, nameless, log } = self;
        let result = match &node.value {
            Value::Word("None") => visitor.visit_none(),
            Value::Tuple(Some(Name { text: "Some", .. }), items) if !nameless => {
                let [item] = items.as_slice() else {
                    let message = format!("`Some` takes 1 value, found {}", items.len());
                    let help = "write `Some(value)`, or the value alone";
                    return Err(log.error(code::KIND, node.span, message, help));
                };
                visitor.visit_some(Decoder { node: item, nameless: false, log })
            }
            _ => visitor.visit_some(Decoder { node, nameless, log }),
        };
        result.map_err(|failure| log.blame(node.span, failure))
    }

    fn deserialize_unit<V: Visitor<'t>>(mut self, visitor: V) -> Result<V::Value, Failure> {
        match &self.node.value {
            Value::Tuple(None, items) if items.is_empty() => self.give(visitor.visit_unit()),
            _ => Err(self.wrong_kind("nothing `()`", "write `()`")),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match self.node.value {
            Value::Word(word) if word == name => self.give(visitor.visit_unit()),
            _ => self.deserialize_unit(visitor),
        }
    }

    /// `Name(value)`, `(value)` or the value alone.
    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let Self { node, nameless, log } = self;
        if name == located::MAGIC {
            return visitor.visit_seq(LocatedAccess::new(Decoder { node, nameless, log }));
        }
        let inner = match &node.value {
            Value::Tuple(written, items)
                if nameless || written.is_none_or(|written| written.text == name) =>
            {
                <&[Node<'_>; 1]>::try_from(items.as_slice()).ok().map(|[item]| item)
            }
            _ => None,
        };
        let result = visitor.visit_newtype_struct(match inner {
            Some(item) => Decoder { node: item, nameless: false, log },
            None => Decoder { node, nameless, log },
        });
        result.map_err(|failure| log.blame(node.span, failure))
    }

    fn deserialize_seq<V: Visitor<'t>>(mut self, visitor: V) -> Result<V::Value, Failure> {
        let Value::List(items) = &self.node.value else {
            return Err(self.wrong_kind("a list", "put the entries between `[` and `]`"));
        };
        let result = visitor.visit_seq(ListAccess::new(items, self.log));
        self.give(result)
    }

    fn deserialize_tuple<V: Visitor<'t>>(
        mut self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match &self.node.value {
            Value::Tuple(name, items) if self.nameless || name.is_none() => {
                self.values(items, length, visitor)
            }
            _ => {
                let expected = format!("{} in parentheses", describe::values(length));
                Err(self.wrong_kind(&expected, "put the values between `(` and `)`"))
            }
        }
    }

    fn deserialize_tuple_struct<V: Visitor<'t>>(
        mut self,
        name: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.check_name(name)?;
        self.nameless = true;
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_map<V: Visitor<'t>>(mut self, visitor: V) -> Result<V::Value, Failure> {
        let Value::Map(entries) = &self.node.value else {
            let help = "put the entries between `{` and `}`, such as `{\"key\": value}`";
            return Err(self.wrong_kind("a map", help));
        };
        let entries = self.distinct(entries);
        let result = visitor.visit_map(EntryAccess::new(entries, self.log));
        self.give(result)
    }

    fn deserialize_struct<V: Visitor<'t>>(
        mut self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        if matches!(self.node.value, Value::Struct(..) | Value::Tuple(..)) {
            self.check_name(name)?;
        }
        self.fields(name, fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'t>>(
        mut self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let Some(tag) = self.node.name().filter(|_| !self.nameless) else {
            let help = match &self.node.value {
                Value::Text(text) if variants.contains(&text.as_ref()) => {
                    format!("write `{text}` without quotes")
                }
                _ => format!("use one of {}", describe::names(variants)),
            };
            return Err(self.wrong_kind("a name", help));
        };
        let Some(known) = variants.iter().find(|known| **known == tag.text) else {
            let message = format!("unknown name `{}`", describe::clipped(tag.text));
            let help = describe::remedy(tag.text, variants);
            return Err(self.log.error(code::UNKNOWN_VARIANT, tag.span, message, help));
        };
        let Self { node, log, .. } = self;
        let result = visitor.visit_enum(TaggedAccess { tag: known, node, log });
        result.map_err(|failure| log.blame(node.span, failure))
    }

    fn deserialize_identifier<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.node.value {
            Value::Word(word) => {
                let key: StrDeserializer<'_, Failure> = word.into_deserializer();
                let result = key.deserialize_identifier(visitor);
                self.give(result)
            }
            _ => self.deserialize_str(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.give(visitor.visit_unit())
    }
}
