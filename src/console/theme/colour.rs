//! Colours as they are written in the theme: `#rrggbb`.

use egui::Color32;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

pub(super) fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(from)?;
    parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no colour like `#1a2b3c`")))
}

/// Reads as many colours as are wanted.
pub(super) fn read_list<'de, D: Deserializer<'de>, const N: usize>(
    from: D,
) -> Result<[Color32; N], D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    let colours: Option<Vec<Color32>> = texts.iter().map(|text| parse(text)).collect();
    let colours = colours.and_then(|colours| colours.try_into().ok());
    colours.ok_or_else(|| D::Error::custom(format!("{N} colours like `#1a2b3c` are wanted")))
}

fn parse(text: &str) -> Option<Color32> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let number = u32::from_str_radix(digits, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some(Color32::from_rgb(red, green, blue))
}
