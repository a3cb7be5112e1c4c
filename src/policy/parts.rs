//! What a policy is made of: one way of doing each of four things, each to be varied by itself.

use std::fmt;

/// What a policy decides on, each in a way of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Part {
    /// Who is told what one knows.
    Tell,
    /// Who speaks in public, and how sure one has to be.
    Speak,
    /// Whom one works for, and who is asked for people.
    Help,
    /// What is done at planning slots.
    Prepare,
}

/// A way of doing a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Way {
    /// Not at all.
    None,
    /// By oneself, for one's own house.
    Silo,
    /// Through the head of the EMB.
    Hub,
    /// With everybody.
    Broadcast,
    /// With whoever has the mandate or the skill.
    Network,
    /// As the protocol of one's forum says.
    ByTheBook,
}

impl Part {
    /// All parts in the order in which they are written.
    pub const ALL: [Self; 4] = [Self::Tell, Self::Speak, Self::Help, Self::Prepare];

    /// Its name on the command line and in files.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

impl Way {
    /// All ways in the order in which they are listed to people.
    pub const ALL: [Self; 6] =
        [Self::None, Self::Silo, Self::Hub, Self::Broadcast, Self::Network, Self::ByTheBook];

    /// Its name on the command line and in files.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A way for each part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Parts {
    /// Who is told what one knows.
    pub tell: Way,
    /// Who speaks in public, and how sure one has to be.
    pub speak: Way,
    /// Whom one works for, and who is asked for people.
    pub help: Way,
    /// What is done at planning slots.
    pub prepare: Way,
}

impl Parts {
    /// The same way in all parts.
    pub const fn all(way: Way) -> Self {
        Self { tell: way, speak: way, help: way, prepare: way }
    }

    /// The way of a part.
    pub const fn of(self, part: Part) -> Way {
        match part {
            Part::Tell => self.tell,
            Part::Speak => self.speak,
            Part::Help => self.help,
            Part::Prepare => self.prepare,
        }
    }

    /// With another way in one part.
    #[must_use]
    pub const fn with(mut self, part: Part, way: Way) -> Self {
        *match part {
            Part::Tell => &mut self.tell,
            Part::Speak => &mut self.speak,
            Part::Help => &mut self.help,
            Part::Prepare => &mut self.prepare,
        } = way;
        self
    }

    /// With another way wherever it is a certain one.
    pub(super) fn instead(self, of: Way, other: Way) -> Self {
        let swap = |parts: Self, part| {
            if parts.of(part) == of { parts.with(part, other) } else { parts }
        };
        Part::ALL.into_iter().fold(self, swap)
    }
}

impl fmt::Display for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, part) in Part::ALL.into_iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            write!(f, "{comma}{}={}", part.name(), self.of(part).name())?;
        }
        Ok(())
    }
}
