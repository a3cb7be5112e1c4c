//! Numbers as a language writes them. Fluent leaves that to whoever uses it.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

/// No digits after the point are more than these; [`Arg`](crate::base::message::Arg) has no more.
const MOST_DIGITS: usize = 6;

/// The signs of numbers in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signs {
    /// Between groups of three digits.
    group: char,
    /// Before the decimals.
    point: char,
}

/// A narrow space at which no line breaks.
const NARROW: char = '\u{202f}';

impl Signs {
    /// Those of a language; of English where nothing is known.
    pub fn of(language: &str) -> Self {
        match language.split('-').next().unwrap_or_default() {
            "fr" => Self { group: NARROW, point: ',' },
            _ => Self { group: ',', point: '.' },
        }
    }

    /// How a bundle of this language writes numbers that stand in its messages.
    pub fn formatter<M>(self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
        if self == Self::of("fr") { written::<NARROW, ',', M> } else { written::<',', '.', M> }
    }

    /// A whole number.
    pub fn whole(self, number: i64) -> String {
        let sign = if number < 0 { "-" } else { "" };
        format!("{sign}{}", grouped(&number.unsigned_abs().to_string(), self.group))
    }

    /// A decimal number in millionths with so many digits after its point, rounded half away from
    /// zero; what is rounded to nothing has no sign.
    pub fn decimal(self, millionths: i64, digits: u8, signed: bool) -> String {
        let digits = usize::from(digits).min(MOST_DIGITS);
        let unit = 10_u128.pow((MOST_DIGITS - digits) as u32);
        let scaled = (u128::from(millionths.unsigned_abs()) + unit / 2) / unit;
        let sign = match (scaled, millionths) {
            (0, _) => "",
            (_, ..0) => "-",
            _ if signed => "+",
            _ => "",
        };
        let parts = 10_u128.pow(digits as u32);
        let whole = grouped(&(scaled / parts).to_string(), self.group);
        match digits {
            0 => format!("{sign}{whole}"),
            _ => format!("{sign}{whole}{}{:0digits$}", self.point, scaled % parts),
        }
    }
}

fn grouped(digits: &str, group: char) -> String {
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if 0 < at && (digits.len() - at).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    out
}

fn written<const GROUP: char, const POINT: char, M>(
    value: &FluentValue<'_>,
    _: &M,
) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else { return None };
    let least = options.minimum_fraction_digits.unwrap_or(0);
    let most = options.maximum_fraction_digits.unwrap_or(MOST_DIGITS.max(least));
    let written = format!("{:.most$}", value.abs());
    let (whole, decimals) = written.split_once('.').unwrap_or((&written, ""));
    let mut decimals = decimals.trim_end_matches('0').to_owned();
    while decimals.len() < least.min(most) {
        decimals.push('0');
    }
    let is_nothing = written.bytes().all(|it| matches!(it, b'0' | b'.'));
    let sign = if *value < 0.0 && !is_nothing { "-" } else { "" };
    let whole = if options.use_grouping { grouped(whole, GROUP) } else { whole.to_owned() };
    let point = if decimals.is_empty() { String::new() } else { POINT.to_string() };
    Some(format!("{sign}{whole}{point}{decimals}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    use fluent_bundle::types::FluentNumberOptions;

    #[test]
    fn decimals_are_written_as_the_language_does() {
        let (english, french) = (Signs::of("en"), Signs::of("fr-CA"));
        assert_eq!(english.decimal(1_234_567_890_000, 1, false), "1,234,567.9");
        assert_eq!(french.decimal(1_234_567_890_000, 1, false), "1\u{202f}234\u{202f}567,9");
        assert_eq!(english.decimal(-50_000, 1, true), "-0.1");
        assert_eq!(english.decimal(-49_999, 1, true), "0.0");
        assert_eq!(french.decimal(1_500_000, 1, true), "+1,5");
        assert_eq!(english.decimal(i64::MIN, 6, false), "-9,223,372,036,854.775808");
        assert_eq!(english.decimal(2_500_000, 0, false), "3");
        assert_eq!(french.whole(-1_234), "-1\u{202f}234");
    }

    #[test]
    fn numbers_in_messages_keep_what_is_asked_of_them() {
        let number = |value: f64, change: fn(&mut FluentNumberOptions)| {
            let mut options = FluentNumberOptions::default();
            change(&mut options);
            FluentValue::Number(FluentNumber::new(value, options))
        };
        let english = |value| written::<',', '.', ()>(&value, &()).unwrap_or_default();
        assert_eq!(english(number(12_345.0, |_| {})), "12,345");
        assert_eq!(english(number(-1_234.5, |_| {})), "-1,234.5");
        assert_eq!(english(number(2026.0, |it| it.use_grouping = false)), "2026");
        assert_eq!(english(number(1.0, |it| it.minimum_fraction_digits = Some(2))), "1.00");
        assert_eq!(english(number(-0.26, |it| it.maximum_fraction_digits = Some(1))), "-0.3");
        assert_eq!(english(number(-0.01, |it| it.maximum_fraction_digits = Some(1))), "0");
        assert_eq!(written::<',', '.', ()>(&FluentValue::from("a"), &()), None);
    }
}
