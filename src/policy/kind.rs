//! Which policy: one that has a name, or a combination of parts.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::base::explain::Explain;
use crate::base::message::{Message, message};
use crate::base::suggest::choose;
use crate::scenario::model::AgencyKind;

use super::parts::{Part, Parts, Way};

/// The ways in which a seat can decide without people. It is made from its parts with `from`,
/// which finds its name if it has one, so that equal policies are equal values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyKind {
    /// Does nothing.
    Absent,
    /// Looks after its own mandate and tells nobody.
    Silo,
    /// Tells the head of the EMB everything and waits to be told.
    Hub,
    /// Tells everyone everything.
    Broadcast,
    /// Tells whoever has the mandate or the skill; one voice speaks.
    Network,
    /// Follows the protocol of its forum.
    ByTheBook,
    /// Gives any order that comes to mind; for tests.
    Random,
    /// Does different things in different ways.
    Combined(Combination),
}

/// Parts that have no name together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Combination(Parts);

/// The names of policies that do everything in one way.
const NAMED: [(PolicyKind, Way); 6] = [
    (PolicyKind::Absent, Way::None),
    (PolicyKind::Silo, Way::Silo),
    (PolicyKind::Hub, Way::Hub),
    (PolicyKind::Broadcast, Way::Broadcast),
    (PolicyKind::Network, Way::Network),
    (PolicyKind::ByTheBook, Way::ByTheBook),
];

impl PolicyKind {
    /// All policies that have a name, in the order in which they are listed to people.
    pub const ALL: [Self; 7] = [
        Self::Absent,
        Self::Silo,
        Self::Hub,
        Self::Broadcast,
        Self::Network,
        Self::ByTheBook,
        Self::Random,
    ];

    /// What it is made of; `random` has no parts.
    pub fn parts(self) -> Option<Parts> {
        match self {
            Self::Combined(Combination(parts)) => Some(parts),
            named => {
                let found = NAMED.iter().find(|(policy, _)| *policy == named);
                found.map(|(_, way)| Parts::all(*way))
            }
        }
    }

    /// Whether it may answer to what others say in public; if not, it need not be asked then.
    /// What a seat learns from the news is another matter: that changes what it knows.
    pub(super) fn listens(self, kind: AgencyKind) -> bool {
        let Some(parts) = self.parts() else { return true };
        match parts.speak {
            Way::None | Way::Silo => false,
            Way::Hub | Way::Broadcast | Way::Network | Way::ByTheBook => matches!(
                kind,
                AgencyKind::Court
                    | AgencyKind::DataProtection
                    | AgencyKind::EmbCommunications
                    | AgencyKind::EmbHead
                    | AgencyKind::FactChecker
                    | AgencyKind::Broadcaster
                    | AgencyKind::Platform
            ),
        }
    }

    /// Its name on the command line and in files, if it has one.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Absent => Some("absent"),
            Self::Silo => Some("silo"),
            Self::Hub => Some("hub"),
            Self::Broadcast => Some("broadcast"),
            Self::Network => Some("network"),
            Self::ByTheBook => Some("by-the-book"),
            Self::Random => Some("random"),
            Self::Combined(_) => None,
        }
    }

    /// What it is called where people read it.
    pub fn message(self) -> Message {
        match self.name() {
            Some(name) => Message::of("policy", name),
            None => message!("policy-combined", parts = self.to_string()),
        }
    }

    fn named(name: &str) -> Result<Self, UnknownPolicy> {
        let found = Self::ALL.into_iter().find(|policy| policy.name() == Some(name));
        found.ok_or_else(|| UnknownPolicy::Name(name.to_owned()))
    }
}

impl From<Parts> for PolicyKind {
    fn from(parts: Parts) -> Self {
        let named = NAMED.iter().find(|(_, way)| Parts::all(*way) == parts);
        named.map_or(Self::Combined(Combination(parts)), |(policy, _)| *policy)
    }
}

impl fmt::Display for PolicyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.name(), self) {
            (Some(name), _) => f.write_str(name),
            (None, Self::Combined(Combination(parts))) => parts.fmt(f),
            (None, _) => unreachable!("what is not combined has a name"),
        }
    }
}

/// A name, or parts: `network`, `tell=network,speak=hub,help=silo,prepare=none`; after a name,
/// parts that are done otherwise: `network,tell=silo`.
impl FromStr for PolicyKind {
    type Err = UnknownPolicy;

    fn from_str(text: &str) -> Result<Self, UnknownPolicy> {
        let (name, parts) = match text.split_once(',') {
            _ if text.starts_with(',') || text.is_empty() => (Some(text), None),
            Some((name, parts)) if !name.contains('=') => (Some(name), Some(parts)),
            None if !text.contains('=') => (Some(text), None),
            _ => (None, Some(text)),
        };
        let base = name.map(Self::named).transpose()?;
        let Some(parts) = parts else {
            return Ok(base.expect("there is a name or there are parts"));
        };
        let base = match base {
            Some(policy) => Some(policy.parts().ok_or(UnknownPolicy::NoParts)?),
            None => None,
        };
        let mut ways: [Option<Way>; Part::ALL.len()] = [None; Part::ALL.len()];
        for one in parts.split(',') {
            let (part, way) = read_part(one)?;
            if ways[part as usize].replace(way).is_some() {
                return Err(UnknownPolicy::Twice(part));
            }
        }
        let mut read = base.unwrap_or(Parts::all(Way::None));
        let mut missing = Vec::new();
        for part in Part::ALL {
            match ways[part as usize] {
                Some(way) => read = read.with(part, way),
                None if base.is_none() => missing.push(part),
                None => {}
            }
        }
        if missing.is_empty() { Ok(read.into()) } else { Err(UnknownPolicy::Missing(missing)) }
    }
}

/// `tell=network`.
fn read_part(text: &str) -> Result<(Part, Way), UnknownPolicy> {
    let (name, way) = text.split_once('=').unwrap_or((text, ""));
    let part = Part::ALL.into_iter().find(|part| part.name() == name);
    let part = part.ok_or_else(|| UnknownPolicy::Part(name.to_owned()))?;
    let found = Way::ALL.into_iter().find(|known| known.name() == way);
    found.map(|way| (part, way)).ok_or_else(|| UnknownPolicy::Way(part, way.to_owned()))
}

/// Why a text names no policy.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.reason())]
pub enum UnknownPolicy {
    /// No policy has this name.
    Name(String),
    /// No part has this name.
    Part(String),
    /// No way of doing a part has this name.
    Way(Part, String),
    /// A part is named twice.
    Twice(Part),
    /// Parts are not named, and there is no policy from which they could be taken.
    Missing(Vec<Part>),
    /// The policy is not made of parts.
    NoParts,
}

impl Explain for UnknownPolicy {
    fn code(&self) -> &'static str {
        match self {
            Self::Name(_) => "unknown-policy",
            Self::Part(_) => "unknown-policy-part",
            Self::Way(..) => "unknown-policy-way",
            Self::Twice(_) => "policy-part-twice",
            Self::Missing(_) => "policy-part-missing",
            Self::NoParts => "policy-without-parts",
        }
    }

    fn reason(&self) -> Message {
        match self {
            Self::Name(name) => message!("value-policy", name = name),
            Self::Part(name) => message!("value-policy-part", name = name),
            Self::Way(part, way) => message!("value-policy-way", part = part.name(), way = way),
            Self::Twice(part) => message!("value-policy-twice", part = part.name()),
            Self::Missing(parts) => {
                let parts: Vec<&str> = parts.iter().map(|part| part.name()).collect();
                message!("value-policy-missing", parts = parts.join("`, `"))
            }
            Self::NoParts => message!("value-policy-no-parts"),
        }
    }

    fn remedy(&self) -> Message {
        match self {
            Self::Name(name) => {
                choose(name, &PolicyKind::ALL.map(|policy| policy.name().unwrap_or_default()))
            }
            Self::Part(name) => choose(name, &Part::ALL.map(Part::name)),
            Self::Way(_, way) => choose(way, &Way::ALL.map(Way::name)),
            Self::Twice(_) => message!("value-policy-twice".help),
            Self::Missing(_) => message!("value-policy-missing".help),
            Self::NoParts => message!("value-policy-no-parts".help),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(text: &str) -> UnknownPolicy {
        text.parse::<PolicyKind>().expect_err(text)
    }

    /// Names, parts, and a name with other parts are read; what has a name is equal to it and is
    /// written as it.
    #[test]
    fn a_policy_is_read_and_written_by_its_shortest_name() {
        assert_eq!("by-the-book".parse(), Ok(PolicyKind::ByTheBook));
        let text = "tell=network,speak=hub,help=silo,prepare=none";
        let mixed: PolicyKind = text.parse().expect("all parts are named");
        assert_eq!(mixed.to_string(), text);
        let other_order = "prepare=none,help=silo,tell=network,speak=hub".parse();
        assert_eq!(other_order, Ok(mixed));
        let network = Parts::all(Way::Network);
        let but_telling = "network,tell=silo".parse::<PolicyKind>();
        assert_eq!(but_telling, Ok(network.with(Part::Tell, Way::Silo).into()));
        assert_eq!("silo,tell=silo".parse(), Ok(PolicyKind::Silo));
        assert_eq!("tell=hub,speak=hub,help=hub,prepare=hub".parse(), Ok(PolicyKind::Hub));
        for policy in PolicyKind::ALL {
            assert_eq!(policy.to_string().parse(), Ok(policy));
            assert!(policy.parts().is_none_or(|parts| PolicyKind::from(parts) == policy));
        }
    }

    #[test]
    fn a_slip_is_pointed_out() {
        assert_eq!(wrong("netwrok").remedy(), message!("choice-near", meant = "network"));
        assert_eq!(wrong("").code(), "unknown-policy");
        assert_eq!(wrong("network,tel=hub").remedy(), message!("choice-near", meant = "tell"));
        assert_eq!(wrong("network,tell=hubb").remedy(), message!("choice-near", meant = "hub"));
        assert_eq!(wrong("network,hub"), UnknownPolicy::Part("hub".to_owned()));
        assert_eq!(wrong("network,"), UnknownPolicy::Part(String::new()));
        assert_eq!(wrong("silo,tell=hub,tell=hub"), UnknownPolicy::Twice(Part::Tell));
        let missing = UnknownPolicy::Missing(vec![Part::Speak, Part::Prepare]);
        assert_eq!(wrong("tell=hub,help=hub"), missing);
        assert_eq!(wrong("random,tell=hub"), UnknownPolicy::NoParts);
    }
}
