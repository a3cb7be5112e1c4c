//! What is read, as far as people wrote it and not the scenario. It moves nothing.

use crate::scenario::model::{Inject, Scenario};
use crate::scenario::no_duff::{NO_DUFF, is_no_duff};

/// From whom an inject comes and what it says, in whatever language it was written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InjectText {
    /// From whom it comes.
    pub sender: String,
    /// What it is about.
    pub headline: String,
    /// What it says.
    pub body: String,
}

impl InjectText {
    /// The text of the scenario for an inject, in English.
    pub fn planned(scenario: &Scenario, inject: &Inject) -> Self {
        let text = |part: &str| scenario.text(&format!("inject-{}{part}", inject.id)).to_owned();
        Self { sender: text(".from"), headline: text(""), body: text(".body") }
    }

    /// That there is a real emergency.
    pub fn no_duff(headline: String, body: String) -> Self {
        Self { sender: NO_DUFF.to_owned(), headline, body }
    }

    /// Whether it says that it is about a real emergency. No text for the exercise may.
    pub fn is_no_duff(&self) -> bool {
        is_no_duff(&self.sender)
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.headline.trim().is_empty() && self.body.trim().is_empty()
    }
}
