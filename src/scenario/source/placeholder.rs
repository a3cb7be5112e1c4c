//! A value for any type, made of nothing: zero, the empty text, the empty list, the first variant.
//!
//! It fills the place of a wrong value so that the values after it are still checked. The result of
//! such a decoding is thrown away.

use serde::Deserializer;
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::located;
use super::log::Failure;

/// Types that contain themselves without end are given up here.
const MAX_LEVELS: usize = 24;

/// Deserializes into the simplest value that the type admits.
#[derive(Debug, Clone, Copy, Default)]
pub struct Placeholder {
    level: usize,
}

impl Placeholder {
    fn part(self) -> Result<Self, Failure> {
        let level = self.level + 1;
        if level <= MAX_LEVELS { Ok(Self { level }) } else { Err(Failure::Recorded) }
    }
}

macro_rules! simplest {
    ($($method:ident $visit:ident $value:expr;)*) => {$(
        fn $method<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
            visitor.$visit($value)
        }
    )*};
}

impl<'t> Deserializer<'t> for Placeholder {
    type Error = Failure;

    simplest! {
        deserialize_bool visit_bool false;
        deserialize_i8 visit_i8 0;
        deserialize_i16 visit_i16 0;
        deserialize_i32 visit_i32 0;
        deserialize_i64 visit_i64 0;
        deserialize_u8 visit_u8 0;
        deserialize_u16 visit_u16 0;
        deserialize_u32 visit_u32 0;
        deserialize_u64 visit_u64 0;
        deserialize_f32 visit_f32 0.0;
        deserialize_f64 visit_f64 0.0;
        deserialize_char visit_char ' ';
        deserialize_str visit_str "";
        deserialize_string visit_str "";
        deserialize_identifier visit_str "";
        deserialize_bytes visit_bytes &[];
        deserialize_byte_buf visit_bytes &[];
    }

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_none()
    }

    fn deserialize_unit<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'t>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        if name == located::MAGIC {
            return visitor.visit_seq(Parts { of: self, names: &[], left: 3 });
        }
        visitor.visit_newtype_struct(self.part()?)
    }

    fn deserialize_seq<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_seq(Parts { of: self, names: &[], left: 0 })
    }

    fn deserialize_tuple<V: Visitor<'t>>(
        self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_seq(Parts { of: self, names: &[], left: length })
    }

    fn deserialize_tuple_struct<V: Visitor<'t>>(
        self,
        _name: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_map<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_map(Parts { of: self, names: &[], left: 0 })
    }

    fn deserialize_struct<V: Visitor<'t>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_map(Parts { of: self, names: fields, left: 0 })
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let first = variants.first().ok_or(Failure::Recorded)?;
        visitor.visit_enum(First { of: self, name: first })
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_unit()
    }
}

/// The parts of a composed placeholder: named ones, or a number of nameless ones.
struct Parts {
    of: Placeholder,
    names: &'static [&'static str],
    left: usize,
}

impl<'t> SeqAccess<'t> for Parts {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Failure> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        seed.deserialize(self.of.part()?).map(Some)
    }
}

impl<'t> MapAccess<'t> for Parts {
    type Error = Failure;

    fn next_key_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Failure> {
        let Some((name, names)) = self.names.split_first() else { return Ok(None) };
        self.names = names;
        let key: StrDeserializer<'_, Failure> = name.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        seed.deserialize(self.of.part()?)
    }
}

/// The first variant of an enum.
struct First {
    of: Placeholder,
    name: &'static str,
}

impl<'t> EnumAccess<'t> for First {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<(S::Value, Self), Failure> {
        let name: StrDeserializer<'_, Failure> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'t> VariantAccess<'t> for First {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<S::Value, Failure> {
        seed.deserialize(self.of.part()?)
    }

    fn tuple_variant<V: Visitor<'t>>(self, length: usize, visitor: V) -> Result<V::Value, Failure> {
        self.of.deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'t>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.of.deserialize_struct(self.name, fields, visitor)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::super::Located;
    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    struct Whole {
        text: String,
        number: Located<u8>,
        list: Vec<Whole>,
        map: BTreeMap<String, u8>,
        maybe: Option<Box<Whole>>,
        kind: Kind,
        pair: (bool, f64),
    }

    #[derive(Debug, Default, PartialEq, Deserialize)]
    enum Kind {
        #[default]
        Plain,
    }

    #[derive(Debug, Deserialize)]
    enum Endless {
        #[expect(dead_code, reason = "only its shape matters")]
        Pair(Box<Endless>, Box<Endless>),
    }

    #[test]
    fn there_is_one_for_every_shape_and_endless_types_are_refused() {
        assert_eq!(Whole::deserialize(Placeholder::default()), Ok(Whole::default()));
        assert!(Endless::deserialize(Placeholder::default()).is_err());
    }
}
