//! How enums get at their variant: `Ddos`, `At("x")`, `Pair(1, 2)`, `Chance(p: 0.5)`.

use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, EnumAccess, IntoDeserializer, VariantAccess, Visitor};

use super::decode::decode_node;
use super::decoder::Decoder;
use super::log::{Failure, Log};
use super::tree::{Node, Value};
use super::{code, describe};

/// A node whose name is a known variant.
pub struct TaggedAccess<'t, 'l, 'd> {
    /// The variant's name.
    pub tag: &'static str,
    /// The node, name included.
    pub node: &'t Node<'t>,
    /// Where problems go.
    pub log: &'l mut Log<'d>,
}

impl<'t> TaggedAccess<'t, '_, '_> {
    fn wrong_content(&mut self, needs: &str, example: &str) -> Failure {
        let (tag, found) = (self.tag, content(self.node));
        let message = format!("`{tag}` takes {needs}, found {found}");
        let help = format!("write `{tag}{example}`");
        self.log.error(code::KIND, self.node.span, message, help)
    }

    /// The node that holds the one value of a newtype variant, and whether it is the node of the
    /// variant itself, as in `Chance(p: 0.5)` for `Chance((p: 0.5))`.
    fn only_value(&mut self) -> Result<(&'t Node<'t>, bool), Failure> {
        match &self.node.value {
            Value::Struct(..) => Ok((self.node, true)),
            Value::Tuple(_, items) if items.len() == 1 => {
                items.first().map(|item| (item, false)).ok_or(Failure::Recorded)
            }
            _ => Err(self.wrong_content("1 value", "(...)")),
        }
    }
}

fn content(node: &Node<'_>) -> String {
    match &node.value {
        Value::Struct(..) => "named fields".to_owned(),
        Value::Tuple(_, items) => describe::values(items.len()),
        _ => "none".to_owned(),
    }
}

impl<'t, 'l, 'd> EnumAccess<'t> for TaggedAccess<'t, 'l, 'd> {
    type Error = Failure;
    type Variant = TaggedAccess<'t, 'l, 'd>;

    fn variant_seed<S: DeserializeSeed<'t>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Self::Variant), Failure> {
        let tag: StrDeserializer<'_, Failure> = self.tag.into_deserializer();
        Ok((seed.deserialize(tag)?, self))
    }
}

impl<'t> VariantAccess<'t> for TaggedAccess<'t, '_, '_> {
    type Error = Failure;

    fn unit_variant(mut self) -> Result<(), Failure> {
        match self.node.value {
            Value::Word(_) => Ok(()),
            _ => Err(self.wrong_content("no value", "")),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'t>>(
        mut self,
        seed: S,
    ) -> Result<S::Value, Failure> {
        let (node, nameless) = self.only_value()?;
        let result = seed.deserialize(Decoder { node, nameless, log: self.log });
        result.map_err(|failure| self.log.blame(node.span, failure))
    }

    fn newtype_variant<T: Deserialize<'t>>(mut self) -> Result<T, Failure> {
        let (node, nameless) = self.only_value()?;
        decode_node(node, nameless, self.log)
    }

    fn tuple_variant<V: Visitor<'t>>(
        mut self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match &self.node.value {
            Value::Tuple(_, items) if items.len() == length => {
                let Self { node, log, .. } = self;
                Decoder { node, nameless: true, log }.values(items, length, visitor)
            }
            _ => Err(self.wrong_content(&describe::values(length), "(...)")),
        }
    }

    fn struct_variant<V: Visitor<'t>>(
        mut self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match &self.node.value {
            Value::Tuple(_, items) if !items.is_empty() => {
                Err(self.wrong_content("named fields", "(field: value)"))
            }
            Value::Struct(..) | Value::Tuple(..) => {
                let Self { tag, node, log } = self;
                Decoder { node, nameless: true, log }.fields(tag, fields, visitor)
            }
            _ => Err(self.wrong_content("named fields", "(field: value)")),
        }
    }
}
