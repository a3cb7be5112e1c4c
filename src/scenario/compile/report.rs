//! Saying what is wrong in one file, and reading the numbers and times that are in it.

use crate::base::diagnostic::{Diagnostics, Source, Span};
use crate::base::level::{ONE, Points, Ppm};

use super::super::file::{Number, Text, time};
use super::super::source::{Located, code as shape};
use super::super::{code, limits};

/// What is wrong in one file.
///
/// Methods that read a value report it if it is wrong and return one that stands in for it: an
/// error keeps the model from being used, and reading goes on.
pub struct Report<'a> {
    source: &'a Source,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Report<'a> {
    /// For problems in `source`.
    pub fn new(source: &'a Source, diagnostics: &'a mut Diagnostics) -> Self {
        Self { source, diagnostics }
    }

    /// Reports an error.
    pub fn error(
        &mut self,
        code: &'static str,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics.error(code, self.source, span, message, help);
    }

    /// Reports a warning.
    pub fn warning(
        &mut self,
        code: &'static str,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics.warning(code, self.source, span, message, help);
    }

    /// Reports more entries than a list may have; whether it did.
    pub fn over_limit(&mut self, noun: &str, number: usize, limit: usize, span: Span) -> bool {
        if number <= limit {
            return false;
        }
        let message = format!("{number} {noun}, and at most {limit} can be played");
        self.error(code::LIMIT, span, message, "leave some out, or put several into one");
        true
    }

    /// A number between two bounds.
    pub fn decimal(&mut self, what: &str, number: &Number, low: f64, high: f64) -> f64 {
        if (low..=high).contains(&number.value) {
            return number.value;
        }
        let message = format!("`{what}` is `{number}`, outside {low:?} to {high:?}");
        let help = if high <= 1.0 && 1.0 < number.value && number.value <= 100.0 {
            let share = number.value / 100.0;
            format!("write a fraction; {} per cent is `{share:?}`", number.value)
        } else {
            format!("use a number from `{low:?}` to `{high:?}`")
        };
        self.error(shape::RANGE, number.span, message, help);
        low
    }

    /// A fraction of one.
    pub fn fraction(&mut self, what: &str, number: &Number) -> Ppm {
        Ppm(millionths(self.decimal(what, number, 0.0, 1.0)))
    }

    /// Points of a meter, 0 to 100.
    pub fn points(&mut self, what: &str, number: &Number) -> Points {
        Points(millionths(self.decimal(what, number, 0.0, 100.0)))
    }

    /// A whole number between two bounds.
    pub fn whole(&mut self, what: &str, number: Located<i64>, low: i64, high: i64) -> i64 {
        if !(low..=high).contains(&number.value) {
            let message = format!("`{what}` is `{number}`, outside {low} to {high}");
            let help = format!("use a whole number from `{low}` to `{high}`");
            self.error(shape::RANGE, number.span, message, help);
            return low;
        }
        number.value
    }

    /// Numbers of recommendations, 1 to 10.
    pub fn recommendations(&mut self, numbers: &[Located<u8>]) -> Vec<u8> {
        let mut seen = Vec::new();
        for number in numbers {
            self.whole("recommendation", number.map(i64::from), 1, 10);
            if seen.contains(&number.value) {
                let message = format!("recommendation `{number}` is there twice");
                self.warning(code::NO_EFFECT, number.span, message, "remove one");
            } else {
                seen.push(number.value);
            }
        }
        seen
    }

    /// A point in time, counted from one of the election days.
    pub fn point(&mut self, text: &Text) -> Option<time::Point> {
        self.time(time::point(text), text)
    }

    /// Minutes of a duration.
    pub fn duration(&mut self, text: &Text) -> i64 {
        self.time(time::duration(text), text).unwrap_or_default()
    }

    /// Minutes of a duration that is longer than nothing.
    pub fn positive_duration(&mut self, what: &str, text: &Text) -> i64 {
        let minutes = self.time(time::duration(text), text);
        if minutes == Some(0) {
            let message = format!("`{what}` takes no time");
            self.error(shape::RANGE, text.span, message, "write at least `1 min`");
        }
        minutes.unwrap_or(1)
    }

    fn time<T>(&mut self, result: Result<T, time::TimeError>, text: &Text) -> Option<T> {
        let said = |error: time::TimeError| {
            let (message, help) = error.diagnosed(text);
            self.error(code::TIME, text.span, message, help);
        };
        result.map_err(said).ok()
    }

    /// Checks the shape of an id.
    pub fn id_shape(&mut self, id: &Text) {
        let message = if limits::ID_CHARACTERS < id.chars().count() {
            format!("the id is longer than {} characters", limits::ID_CHARACTERS)
        } else if is_kebab(id) {
            return;
        } else {
            format!("`{}` is not an id", id.value)
        };
        let help = match kebab(id) {
            Some(better) => format!("write `{better}`"),
            None => "write small letters, digits and hyphens, beginning with a letter, such as \
                     `results-site`"
                .to_owned(),
        };
        self.error(code::ID_SHAPE, id.span, message, help);
    }
}

/// Millionths of a number, rounded to the nearest.
pub fn millionths(number: f64) -> i64 {
    libm::round(number * ONE as f64) as i64
}

fn is_kebab(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|next| next.is_ascii_lowercase() || next.is_ascii_digit() || next == '-')
}

/// The id that was probably meant: small letters, hyphens for spaces and underscores.
fn kebab(id: &str) -> Option<String> {
    let better = id.trim().to_lowercase().replace([' ', '_'], "-");
    let fits = is_kebab(&better) && better.len() <= limits::ID_CHARACTERS;
    fits.then_some(better)
}
