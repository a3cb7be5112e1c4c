//! The draft of an inject: another text or other recipients, released once more, or ad hoc. What
//! was written stays until it is released, also when the editor
//! is closed.

use strum::{EnumCount, VariantArray};

use crate::base::ids::{IncidentId, InjectId, SeatSet};
use crate::base::level::Ppm;
use crate::base::minute::Minute;
use crate::base::variants::array;
use crate::console::view::{DirectReleaseRow, InjectRow, PlayView};
use crate::scenario::model::Effect;
use crate::session::inject_text::InjectText;

/// What an ad hoc inject does besides being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumCount, VariantArray)]
pub enum AdHocEffect {
    Nothing,
    /// Its readers know of an incident.
    Tell,
    /// The public knows of an incident.
    Publicise,
    /// A rumour about an incident starts.
    Rumour,
    Begin,
}

impl AdHocEffect {
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);

    /// The text that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Nothing => "inject-editor-does-nothing",
            Self::Tell => "inject-editor-does-tell",
            Self::Publicise => "inject-editor-does-publicise",
            Self::Rumour => "inject-editor-does-rumour",
            Self::Begin => "inject-editor-does-begin",
        }
    }
}

/// The draft in the editor of injects.
#[derive(Debug, Clone, PartialEq)]
pub struct InjectEditor {
    /// The inject; nothing if it is ad hoc.
    pub inject: Option<InjectId>,
    pub text: InjectText,
    pub to: SeatSet,
    /// When it is to be released, if at a known time.
    pub release_at: Option<Minute>,
    /// What it does besides being read, if it is ad hoc.
    pub effect_kind: Option<AdHocEffect>,
    /// Which incident that is about.
    pub incident: Option<IncidentId>,
    /// How many in a hundred a rumour reaches.
    pub reach: i64,
    /// Why it was not released, and what to do.
    pub refused: Option<(String, String)>,
    /// Whether it is on the screen.
    pub is_open: bool,
    /// Whether it has just come there.
    pub is_new: bool,
}

impl InjectEditor {
    /// An inject, as it stands in the list.
    pub fn of(row: &InjectRow) -> Self {
        let (inject, text) = (Some(row.inject), row.text.clone());
        Self { inject, text, to: row.to, release_at: row.comes_at(), ..Self::blank() }
    }

    /// An ad hoc inject with the text and the recipients of something that was given before.
    pub fn reusing(row: &DirectReleaseRow) -> Self {
        Self { text: row.text.clone(), to: row.to, ..Self::blank() }
    }

    /// An ad hoc inject, still empty.
    pub fn ad_hoc(view: &PlayView) -> Self {
        Self { incident: view.incidents.first().map(|row| row.incident), ..Self::blank() }
    }

    fn blank() -> Self {
        Self {
            inject: None,
            text: InjectText::default(),
            to: SeatSet::EMPTY,
            release_at: None,
            effect_kind: Some(AdHocEffect::Nothing),
            incident: None,
            reach: 20,
            refused: None,
            is_open: true,
            is_new: true,
        }
    }

    /// Puts it on the screen again.
    pub const fn open(&mut self) {
        (self.is_open, self.is_new) = (true, true);
    }

    /// What it does besides being read.
    pub fn effect(&self) -> Option<Effect> {
        let incident = self.incident?;
        match self.effect_kind? {
            AdHocEffect::Nothing => None,
            AdHocEffect::Tell => Some(Effect::Tell(incident)),
            AdHocEffect::Publicise => Some(Effect::Publicise(incident)),
            AdHocEffect::Rumour => Some(Effect::StartRumour(incident, Ppm::ratio(self.reach, 100))),
            AdHocEffect::Begin => Some(Effect::Begin(incident)),
        }
    }
}
