//! Numbers as they are written: signs, underscores, bases and the suffixes that RON allows.

/// What a written number is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// A whole number.
    Whole(i128),
    /// A decimal number, always finite.
    Decimal(f64),
    /// Too large for any type, infinite or not a number.
    Unusable,
}

/// Understands the text of a number that the grammar has accepted.
pub fn parse(text: &str) -> Number {
    let digits: String = text.chars().filter(|next| *next != '_').collect();
    let (negative, unsigned) = match digits.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, digits.strip_prefix('+').unwrap_or(&digits)),
    };
    let (base, body) = match unsigned.get(..2) {
        Some("0x") => (16, unsigned.get(2..).unwrap_or_default()),
        Some("0o") => (8, unsigned.get(2..).unwrap_or_default()),
        Some("0b") => (2, unsigned.get(2..).unwrap_or_default()),
        _ => (10, unsigned),
    };
    let body = without_suffix(body, base);
    let is_whole = body.chars().all(|next| next.is_digit(base));
    if is_whole && !body.is_empty() {
        return match i128::from_str_radix(body, base) {
            Ok(value) => Number::Whole(if negative { -value } else { value }),
            Err(_) => Number::Unusable,
        };
    }
    match body.parse::<f64>() {
        Ok(value) if value.is_finite() && !body.starts_with(['+', '-']) => {
            Number::Decimal(if negative { -value } else { value })
        }
        _ => Number::Unusable,
    }
}

fn without_suffix(body: &str, base: u32) -> &str {
    const WHOLE: [&str; 8] = ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"];
    let mut suffixes = WHOLE.iter().chain(if base == 10 { &["f32", "f64"][..] } else { &[] });
    suffixes.find_map(|suffix| body.strip_suffix(suffix)).unwrap_or(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_written_form_has_one_meaning() {
        for (text, value) in [
            ("1_000", 1_000),
            ("-5", -5),
            ("+7", 7),
            ("0xff", 255),
            ("0xF6", 246),
            ("-0b101", -5),
            ("0o17", 15),
            ("12u16", 12),
            ("18446744073709551615", i128::from(u64::MAX)),
        ] {
            assert_eq!(parse(text), Number::Whole(value), "{text}");
        }
        for (text, value) in [("0.25", 0.25), (".5", 0.5), ("-1e3", -1000.0), ("2.5f64", 2.5)] {
            assert_eq!(parse(text), Number::Decimal(value), "{text}");
        }
        for text in ["inf", "-inf", "NaN", "1e999", "", "-", "--1"] {
            assert_eq!(parse(text), Number::Unusable, "{text}");
        }
    }
}
