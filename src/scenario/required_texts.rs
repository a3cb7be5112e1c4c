//! Which texts a scenario, a country profile and a collaboration model need, and how long each may
//! be. Lengths are those that fit where the text is shown.

use strum::VariantArray;

use crate::base::diagnostic::Span;

use super::file;
use super::limits::{
    BODY_CHARACTERS, HEADLINE_CHARACTERS, SENDER_CHARACTERS, STATEMENT_CHARACTERS,
};
use super::public_words::{
    PublicMedium, Saying, is_statement, of_incident, said_about, said_by, said_by_choice,
};

/// A text that something needs.
#[derive(Debug, Clone)]
pub struct RequiredText {
    /// Its id, such as `seat-cert.secret`.
    pub id: String,
    /// The most characters it may have.
    pub limit: usize,
    /// What needs it, in the file that says so.
    pub span: Span,
    /// Whether it may be left out.
    pub is_optional: bool,
    /// Whether it says from whom an inject comes.
    pub is_sender: bool,
}

/// Every text that a scenario needs.
pub fn required_by_scenario(scenario: &file::Scenario) -> Vec<RequiredText> {
    let mut list = List(Vec::new());
    let span = scenario.id.span;
    for (id, limit) in [("title", 60), ("summary", 400), ("briefing", 2_500), ("lesson", 900)] {
        list.add(format!("scenario-{id}"), limit, span);
    }
    for (id, limit) in [("guide", 300), ("language", 30), ("picture", 250)] {
        list.may_add(format!("scenario-{id}"), limit, span);
    }
    for seat in &scenario.seats.value {
        list.add(format!("seat-{}", seat.id), 60, seat.id.span);
        list.add(format!("seat-{}.brief", seat.id), 900, seat.id.span);
        list.add(format!("seat-{}.secret", seat.id), 900, seat.id.span);
        for saying in Saying::VARIANTS.iter().filter(|it| **it != Saying::Together) {
            list.may_add(said_by(&seat.id, *saying), STATEMENT_CHARACTERS, seat.id.span);
        }
    }
    let assets = scenario.assets.iter().map(|asset| ("asset", &asset.id));
    let adversaries = scenario.adversaries.iter().map(|x| ("adversary", &x.id));
    let providers = scenario.providers.iter().map(|id| ("provider", id));
    for (kind, id) in assets.chain(adversaries).chain(providers) {
        list.add(format!("{kind}-{id}"), 60, id.span);
    }
    for incident in &scenario.incidents {
        list.add(format!("incident-{}", incident.id), 60, incident.id.span);
        list.add(format!("incident-{}.sign", incident.id), 200, incident.id.span);
        list.public_words(&incident.id, incident.id.span);
    }
    for inject in &scenario.injects {
        list.inject(inject);
    }
    for objective in &scenario.objectives {
        list.add(format!("objective-{}", objective.id), 120, objective.id.span);
    }
    list.0
}

/// Every text that a country profile needs.
pub fn required_by_country(country: &file::Country) -> Vec<RequiredText> {
    let mut list = List(Vec::new());
    list.add(format!("country-{}", country.id), 60, country.id.span);
    list.add(format!("country-{}.about", country.id), 900, country.id.span);
    list.may_add(format!("country-{}.briefing", country.id), 700, country.id.span);
    for segment in &country.segments.value {
        list.add(format!("segment-{}", segment.id), 60, segment.id.span);
    }
    list.0
}

/// Every text that a collaboration model needs.
pub fn required_by_collaboration(collaboration: &file::Collaboration) -> Vec<RequiredText> {
    let mut list = List(Vec::new());
    let id = &collaboration.id;
    list.add(format!("collaboration-{id}"), 60, id.span);
    list.add(format!("collaboration-{id}.about"), 900, id.span);
    for forum in &collaboration.forums {
        list.add(format!("forum-{}", forum.id), 60, forum.id.span);
    }
    list.0
}

struct List(Vec<RequiredText>);

impl List {
    fn add(&mut self, id: String, limit: usize, span: Span) {
        self.0.push(RequiredText { id, limit, span, is_optional: false, is_sender: false });
    }

    fn may_add(&mut self, id: String, limit: usize, span: Span) {
        self.0.push(RequiredText { id, limit, span, is_optional: true, is_sender: false });
    }

    /// In which words the public hears of an incident, and what is said about it.
    fn public_words(&mut self, incident: &str, span: Span) {
        for medium in PublicMedium::VARIANTS {
            self.may_add(of_incident(incident, *medium), medium.limit(), span);
        }
        for saying in Saying::VARIANTS.iter().filter(|it| it.is_about_incident()) {
            self.may_add(said_about(incident, *saying), STATEMENT_CHARACTERS, span);
        }
    }

    fn inject(&mut self, inject: &file::Inject) {
        let (id, span) = (format!("inject-{}", inject.id), inject.id.span);
        self.add(id.clone(), HEADLINE_CHARACTERS, span);
        self.0.push(RequiredText {
            id: format!("{id}.from"),
            limit: SENDER_CHARACTERS,
            span,
            is_optional: false,
            is_sender: true,
        });
        self.add(format!("{id}.body"), BODY_CHARACTERS, span);
        for choice in &inject.choices {
            self.add(format!("{id}.choice-{}", choice.id), 120, choice.id.span);
            if choice.orders.iter().any(|order| is_statement(order.kind.value)) {
                let said = said_by_choice(&inject.id, &choice.id);
                self.may_add(said, STATEMENT_CHARACTERS, choice.id.span);
            }
        }
        for action in &inject.expected {
            self.add(format!("{id}.expect-{}", action.id), 120, action.id.span);
        }
    }
}
