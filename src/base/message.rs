//! What is said to people, before it is in any language: the id of a message and its arguments.
//! [`Catalogue`](crate::text::Catalogue) renders it at the edge of the program, so that nothing
//! below knows a language.

use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

use super::calendar::Calendar;
use super::level::{Points, Ppm};
use super::minute::{DAY, Minute};

/// A message: an id in the Fluent files under `assets/text`, and the values of its variables.
///
/// Made by `message!`, so that a test can compare ids and variables with the
/// files of every language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message {
    /// Its id, such as `action-take-offline`.
    pub id: Cow<'static, str>,
    /// Which attribute of the message, such as `done`; its value if none.
    pub attribute: Option<&'static str>,
    /// Values of variables, by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// The value of a variable.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// A text that is said as it is: a name from the scenario, a path, what people wrote.
    Text(String),
    /// A whole number; it chooses plurals.
    Whole(i64),
    /// A decimal number.
    Decimal {
        /// Its value in millionths.
        millionths: i64,
        /// Digits after the decimal point, 0 to 6; it is rounded half away from zero.
        digits: u8,
        /// Whether a plus is written before what is more than nothing, as for a change.
        signed: bool,
    },
    /// A length of time in minutes: `2 h 5 min`.
    Duration(i64),
    /// A point in time, counted from election day: `E-12 14:05`.
    Moment(Moment),
    /// Another message, rendered in the same language.
    Message(Box<Message>),
    /// Several in a row: `A, B and C`.
    List(Vec<Arg>),
}

/// A point in time as people in the room say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// The position of that election day among those of the scenario, from 0.
    pub election: usize,
    /// Days from election day, negative before it.
    pub day: i64,
    /// Minutes since midnight, 0 to 1439.
    pub minute: i64,
}

impl Moment {
    /// A minute of a scenario, counted from the election day that is next or was last.
    pub fn of(calendar: &Calendar, at: Minute) -> Self {
        // A minute of a file may be any number.
        let minutes = at.0.saturating_sub(calendar.election_day_for(at).0);
        let election = calendar.election_for(at);
        Self { election, day: minutes.div_euclid(DAY), minute: minutes.rem_euclid(DAY) }
    }
}

impl Message {
    /// A message without arguments.
    pub const fn new(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), attribute: None, args: Vec::new() }
    }

    /// A message of a family, such as `refusal` or `action`, for one variant of an enumeration;
    /// `tests/catalogue/composed.rs` lists them all.
    pub fn of(family: &str, variant: &str) -> Self {
        let id = Cow::Owned(format!("{family}-{variant}"));
        Self { id, attribute: None, args: Vec::new() }
    }

    /// The attribute of this name instead of the value.
    pub const fn its(mut self, attribute: &'static str) -> Self {
        self.attribute = Some(attribute);
        self
    }

    /// An attribute of a message.
    pub const fn attribute(id: &'static str, attribute: &'static str) -> Self {
        Self::new(id).its(attribute)
    }

    /// With one more argument.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl fmt::Display for Message {
    /// For logs and programmers only: the id with its arguments.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id)?;
        if let Some(attribute) = self.attribute {
            write!(f, ".{attribute}")?;
        }
        for (name, value) in &self.args {
            write!(f, " {name}={value}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Arg {
    /// For logs and programmers only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Whole(number) => write!(f, "{number}"),
            Self::Decimal { millionths, .. } => write!(f, "{millionths}e-6"),
            Self::Duration(minutes) => write!(f, "{minutes}min"),
            Self::Moment(Moment { election, day, minute }) => {
                write!(f, "{}:{day}d{minute}min", election + 1)
            }
            Self::Message(message) => write!(f, "({message})"),
            Self::List(items) => {
                f.write_str("[")?;
                for (at, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if at == 0 { "" } else { ", " })?;
                }
                f.write_str("]")
            }
        }
    }
}

impl Arg {
    /// A decimal number that is given in millionths, with so many digits after its point.
    pub const fn decimal(millionths: i64, digits: u8) -> Self {
        Self::Decimal { millionths, digits, signed: false }
    }

    /// A change in points, with its sign: `+1.5`.
    pub const fn change(by: Points) -> Self {
        Self::Decimal { millionths: by.0, digits: 1, signed: true }
    }

    /// A change by a whole number, with its sign: `+3`.
    pub const fn whole_change(by: i64) -> Self {
        Self::Decimal { millionths: by.saturating_mul(1_000_000), digits: 0, signed: true }
    }

    /// A whole number of percent, rounded half up.
    pub fn percent(share: Ppm) -> Self {
        Self::Whole((share.0 + 5_000).div_euclid(10_000))
    }

    /// Texts in a row.
    pub fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&Path> for Arg {
    /// As it is shown.
    fn from(path: &Path) -> Self {
        Self::Text(path.display().to_string())
    }
}

impl From<&PathBuf> for Arg {
    fn from(path: &PathBuf) -> Self {
        path.as_path().into()
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<Moment> for Arg {
    fn from(moment: Moment) -> Self {
        Self::Moment(moment)
    }
}

impl From<Points> for Arg {
    fn from(points: Points) -> Self {
        Self::decimal(points.0, 1)
    }
}

macro_rules! whole {
    ($($number:ty)+) => {
        $(impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                Self::Whole(i64::from(number))
            }
        })+
    };
}
whole!(u8 u16 u32 i8 i16 i32 i64);

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// A [`Message`]: `message!("id", name = value, ..)`, or `message!("id".attribute, ..)` for one of
/// its attributes. A test compares the id and the names with the files of every language.
macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::base::message::Message::new($id)$(.with(stringify!($name), $value))*
    };
    ($id:literal . $attribute:ident $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::base::message::Message::attribute($id, stringify!($attribute))
            $(.with(stringify!($name), $value))*
    };
}

pub(crate) use message;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_an_id_with_arguments() {
        let plain = message!("seats-due");
        assert_eq!((&*plain.id, plain.attribute, plain.args.len()), ("seats-due", None, 0));
        let full = message!("action-meet".done, who = "A", count = 3_usize);
        assert_eq!((&*full.id, full.attribute), ("action-meet", Some("done")));
        assert_eq!(Message::of("refusal", "over").its("help").to_string(), "refusal-over.help");
        assert_eq!(full.args, [("who", Arg::Text("A".to_owned())), ("count", Arg::Whole(3))]);
        let whole = message!("a", b = full, c = Arg::list(["x", "y"]), d = Arg::Duration(5));
        let logged = r#"a b=(action-meet.done who="A" count=3) c=["x", "y"] d=5min"#;
        assert_eq!(whole.to_string(), logged);
    }

    #[test]
    fn moments_are_counted_from_election_day() {
        let day = |day: i64| Minute(day * DAY);
        let calendar = Calendar { windows: Vec::new(), election_days: vec![day(10)], end: day(12) };
        assert_eq!(Moment::of(&calendar, day(9) + 61), Moment { election: 0, day: -1, minute: 61 });
        assert_eq!(Moment::of(&calendar, day(11)), Moment { election: 0, day: 1, minute: 0 });
    }

    #[test]
    fn percentages_are_rounded_half_up() {
        assert_eq!(Arg::percent(Ppm(124_999)), Arg::Whole(12));
        assert_eq!(Arg::percent(Ppm(125_000)), Arg::Whole(13));
    }
}
