//! How `serde` types get at the parts of a node, and how reading goes on after a wrong part.
//!
//! The methods with a seed cannot try twice, so they pass a failure on. The ones without, which
//! derived types and collections call, know the type of the part and recover.

use std::slice;
use std::vec;

use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use super::decode::decode_node;
use super::decoder::Decoder;
use super::log::{Failure, Log};
use super::placeholder::Placeholder;
use super::tree::Node;

/// A list: a wrong entry is left out.
pub struct ListAccess<'t, 'l, 'd> {
    items: slice::Iter<'t, Node<'t>>,
    log: &'l mut Log<'d>,
}

impl<'t, 'l, 'd> ListAccess<'t, 'l, 'd> {
    /// The entries of a list.
    pub fn new(items: &'t [Node<'t>], log: &'l mut Log<'d>) -> Self {
        Self { items: items.iter(), log }
    }
}

impl<'t> SeqAccess<'t> for ListAccess<'t, '_, '_> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Failure> {
        self.items.next().map(|node| with_seed(seed, node, self.log)).transpose()
    }

    fn next_element<T: Deserialize<'t>>(&mut self) -> Result<Option<T>, Failure> {
        for node in &mut self.items {
            if let Ok(value) = decode_node(node, false, self.log) {
                return Ok(Some(value));
            }
            if self.log.is_full() {
                return Err(Failure::Recorded);
            }
        }
        Ok(None)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

/// A fixed number of values: a wrong one is stood in for.
pub struct TupleAccess<'t, 'l, 'd> {
    items: slice::Iter<'t, Node<'t>>,
    log: &'l mut Log<'d>,
}

impl<'t, 'l, 'd> TupleAccess<'t, 'l, 'd> {
    /// The values of a tuple.
    pub fn new(items: &'t [Node<'t>], log: &'l mut Log<'d>) -> Self {
        Self { items: items.iter(), log }
    }
}

impl<'t> SeqAccess<'t> for TupleAccess<'t, '_, '_> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Failure> {
        self.items.next().map(|node| with_seed(seed, node, self.log)).transpose()
    }

    fn next_element<T: Deserialize<'t>>(&mut self) -> Result<Option<T>, Failure> {
        let value = self.items.next().map(|node| decode_or_stand_in(node, self.log));
        value.transpose()
    }
}

/// A map: a wrong entry is left out, after both its key and its value were looked at.
pub struct EntryAccess<'t, 'l, 'd> {
    entries: vec::IntoIter<&'t (Node<'t>, Node<'t>)>,
    value: Option<&'t Node<'t>>,
    log: &'l mut Log<'d>,
}

impl<'t, 'l, 'd> EntryAccess<'t, 'l, 'd> {
    /// The entries of a map.
    pub fn new(entries: Vec<&'t (Node<'t>, Node<'t>)>, log: &'l mut Log<'d>) -> Self {
        Self { entries: entries.into_iter(), value: None, log }
    }
}

impl<'t> MapAccess<'t> for EntryAccess<'t, '_, '_> {
    type Error = Failure;

    fn next_key_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Failure> {
        let Some((key, value)) = self.entries.next() else { return Ok(None) };
        self.value = Some(value);
        with_seed(seed, key, self.log).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        let node = self.value.take().ok_or(Failure::Recorded)?;
        with_seed(seed, node, self.log)
    }

    fn next_value<T: Deserialize<'t>>(&mut self) -> Result<T, Failure> {
        let node = self.value.take().ok_or(Failure::Recorded)?;
        decode_or_stand_in(node, self.log)
    }

    fn next_entry<K: Deserialize<'t>, T: Deserialize<'t>>(
        &mut self,
    ) -> Result<Option<(K, T)>, Failure> {
        for (key, value) in &mut self.entries {
            let key = decode_node(key, false, self.log);
            let value = decode_node(value, false, self.log);
            if let (Ok(key), Ok(value)) = (key, value) {
                return Ok(Some((key, value)));
            }
            if self.log.is_full() {
                return Err(Failure::Recorded);
            }
        }
        Ok(None)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.entries.len())
    }
}

/// The fields of a struct: a wrong or missing one is stood in for.
pub struct FieldAccess<'t, 'l, 'd> {
    fields: vec::IntoIter<(&'t str, Option<&'t Node<'t>>)>,
    value: Option<&'t Node<'t>>,
    log: &'l mut Log<'d>,
}

impl<'t, 'l, 'd> FieldAccess<'t, 'l, 'd> {
    /// Fields by name; no value means that one is missing.
    pub fn new(fields: Vec<(&'t str, Option<&'t Node<'t>>)>, log: &'l mut Log<'d>) -> Self {
        Self { fields: fields.into_iter(), value: None, log }
    }
}

impl<'t> MapAccess<'t> for FieldAccess<'t, '_, '_> {
    type Error = Failure;

    fn next_key_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Failure> {
        let Some((name, value)) = self.fields.next() else { return Ok(None) };
        self.value = value;
        let key: StrDeserializer<'_, Failure> = name.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        match self.value.take() {
            Some(node) => with_seed(seed, node, self.log),
            None => seed.deserialize(Placeholder::default()).map_err(|_| Failure::Recorded),
        }
    }

    fn next_value<T: Deserialize<'t>>(&mut self) -> Result<T, Failure> {
        match self.value.take() {
            Some(node) => decode_or_stand_in(node, self.log),
            None => T::deserialize(Placeholder::default()).map_err(|_| Failure::Recorded),
        }
    }
}

/// A place and the value there, for [`Located`](super::Located).
pub struct LocatedAccess<'t, 'l, 'd> {
    bounds: vec::IntoIter<u64>,
    value: Option<Decoder<'t, 'l, 'd>>,
}

impl<'t, 'l, 'd> LocatedAccess<'t, 'l, 'd> {
    /// The start, the end and the value of a node, in this order.
    pub fn new(value: Decoder<'t, 'l, 'd>) -> Self {
        let span = value.node.span;
        let bounds = vec![span.start as u64, span.end as u64].into_iter();
        Self { bounds, value: Some(value) }
    }
}

impl<'t> SeqAccess<'t> for LocatedAccess<'t, '_, '_> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Failure> {
        if let Some(bound) = self.bounds.next() {
            return seed.deserialize(bound.into_deserializer()).map(Some);
        }
        self.value.take().map(|value| seed.deserialize(value)).transpose()
    }
}

fn with_seed<'t, S: DeserializeSeed<'t>>(
    seed: S,
    node: &'t Node<'t>,
    log: &mut Log<'_>,
) -> Result<S::Value, Failure> {
    let result = seed.deserialize(Decoder { node, nameless: false, log });
    result.map_err(|failure| log.blame(node.span, failure))
}

fn decode_or_stand_in<'t, T: Deserialize<'t>>(
    node: &'t Node<'t>,
    log: &mut Log<'_>,
) -> Result<T, Failure> {
    decode_node(node, false, log).or_else(|failure| {
        if log.is_full() {
            return Err(failure);
        }
        T::deserialize(Placeholder::default()).map_err(|_| {
            log.lose(node.span);
            Failure::Recorded
        })
    })
}
