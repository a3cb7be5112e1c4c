//! Words in which the public hears of things: which texts a scenario may give for them, and under
//! which ids. All of them may be left out; the program has words for what a scenario leaves out.

use strum::VariantArray;

use super::model::OrderKind;

/// Where the public hears of an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, VariantArray)]
pub enum PublicMedium {
    /// A headline, when the news have it before anybody in charge has said a word.
    News,
    /// A post, where a rumour spreads.
    Post,
    /// A line on the public display, as long as it lasts.
    Broadcast,
}

impl PublicMedium {
    /// What it is called in ids of texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::News => "news",
            Self::Post => "post",
            Self::Broadcast => "broadcast",
        }
    }

    /// The most characters that fit where it is shown.
    pub const fn limit(self) -> usize {
        match self {
            Self::News => 140,
            Self::Post => 200,
            Self::Broadcast => 100,
        }
    }
}

/// What a public statement says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, VariantArray)]
pub enum Saying {
    /// It is being looked into.
    Holding,
    /// What is affected, and what protects the result.
    Explained,
    /// Many legitimate visitors are behind it.
    Load,
    /// Something broke.
    Fault,
    /// Somebody did it.
    Attack,
    /// Nothing hostile happened.
    Denied,
    /// What is affected, said by several with one voice.
    Together,
    /// What may happen, and why it is no reason for doubt.
    Prebunk,
    /// We have won.
    Victory,
}

impl Saying {
    /// What it is called in ids of texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Holding => "says-holding",
            Self::Explained => "says-explained",
            Self::Load => "says-load",
            Self::Fault => "says-fault",
            Self::Attack => "says-attack",
            Self::Denied => "says-denied",
            Self::Together => "says-together",
            Self::Prebunk => "says-prebunk",
            Self::Victory => "says-victory",
        }
    }

    /// Whether it is about an incident.
    pub const fn is_about_incident(self) -> bool {
        !matches!(self, Self::Prebunk | Self::Victory)
    }
}

/// Whether an order says something in public that can have words of its own.
pub const fn is_statement(kind: OrderKind) -> bool {
    matches!(
        kind,
        OrderKind::HoldStatement
            | OrderKind::Explain
            | OrderKind::AssertCause
            | OrderKind::Deny
            | OrderKind::Correct
            | OrderKind::JointStatement
            | OrderKind::Prebunk
    )
}

/// The text in which a medium tells of an incident.
pub fn of_incident(incident: &str, medium: PublicMedium) -> String {
    format!("incident-{incident}.{}", medium.id())
}

/// The text of what is said about an incident.
pub fn said_about(incident: &str, saying: Saying) -> String {
    format!("incident-{incident}.{}", saying.id())
}

/// The text of what a seat says, whatever it is about.
pub fn said_by(seat: &str, saying: Saying) -> String {
    format!("seat-{seat}.{}", saying.id())
}

/// The text of what is said in public by whoever answers an inject so.
pub fn said_by_choice(inject: &str, choice: &str) -> String {
    format!("inject-{inject}.says-{choice}")
}
