//! A value that knows where it was written.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::base::diagnostic::Span;

/// The newtype name by which the decoder knows that a place is wanted.
pub const MAGIC: &str = "$hotwash::Located";

/// A value and where in its file it was written, so that later checks can point to it.
///
/// It compares, sorts and hashes by the value alone, so that it can be a map key. Any other
/// deserializer than this module's leaves the place at the start of the file. For a field that may
/// be absent, write `Option<Located<T>>`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Located<T> {
    /// What was read.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

impl<T> Located<T> {
    /// A value at a place.
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// Another value at the same place.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Located<U> {
        Located { value: change(self.value), span: self.span }
    }
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: PartialEq> PartialEq for Located<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Located<T> {}

impl<T: PartialOrd> PartialOrd for Located<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}

impl<T: Ord> Ord for Located<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl<T: Hash> Hash for Located<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<T: fmt::Display> fmt::Display for Located<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(MAGIC, LocatedVisitor(PhantomData))
    }
}

struct LocatedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for LocatedVisitor<T> {
    type Value = Located<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value and its place")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Located<T>, D::Error> {
        Ok(Located::new(T::deserialize(deserializer)?, Span::default()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Located<T>, A::Error> {
        let incomplete = |length| A::Error::invalid_length(length, &"start, end and value");
        let start = parts.next_element()?.ok_or_else(|| incomplete(0))?;
        let end = parts.next_element()?.ok_or_else(|| incomplete(1))?;
        let value = parts.next_element()?.ok_or_else(|| incomplete(2))?;
        Ok(Located::new(value, Span { start, end }))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::decode;
    use super::*;
    use crate::base::diagnostic::{Diagnostics, Source};

    #[derive(Deserialize)]
    struct Sample {
        name: Located<String>,
        list: Vec<Located<u8>>,
        maybe: Option<Located<u8>>,
        nothing: Option<Located<u8>>,
        map: BTreeMap<Located<String>, Located<Kind>>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    enum Kind {
        At(Located<String>),
    }

    #[test]
    fn places_are_known_in_every_position() {
        let text = r#"(name: "ä", list: [1, 23], maybe: Some(4), map: {"k": At("x")})"#;
        let source = Source::new("a.ron", text);
        let sample: Sample = decode(&source, &mut Diagnostics::default()).unwrap();
        let written = |span: Span| &text[span.start..span.end];
        assert_eq!((sample.name.as_str(), written(sample.name.span)), ("ä", "\"ä\""));
        assert_eq!(written(sample.list[1].span), "23");
        assert_eq!(sample.maybe.map(|maybe| written(maybe.span)), Some("4"));
        assert!(sample.nothing.is_none());
        let (key, value) = sample.map.first_key_value().unwrap();
        assert_eq!((written(key.span), written(value.span)), ("\"k\"", "At(\"x\")"));
        let Kind::At(inner) = &value.value;
        assert_eq!(written(inner.span), "\"x\"");
    }

    #[test]
    fn other_formats_leave_the_place_empty() {
        let located: Located<u8> = serde_json::from_str("5").unwrap();
        assert_eq!((*located, located.span), (5, Span::default()));
    }
}
