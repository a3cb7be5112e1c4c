//! The words in which the public hears of things: those of the scenario where it has any, or else
//! general ones by what can be seen and by whose voice it is.
//!
//! Which words are taken follows from what was heard before and from stable keys, never from chance
//! or from the state, so the same exercise is told in the same words. What is behind an incident is
//! never in general words: load, fault and attack look alike from outside.

use std::collections::BTreeMap;

use strum::VariantArray;

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::key::Key;
use crate::base::message::{Arg, Message, message};
use crate::scenario::Names;
use crate::scenario::model::{
    AgencyKind, CauseClass, Choose, Group, Incident, Order, Primitive, Scenario, Symptom,
};
use crate::scenario::public_words::{
    PublicMedium, Saying, of_incident, said_about, said_by, said_by_choice,
};
use crate::sim::kernel::Kernel;
use crate::sim::log::OrderRecord;
use crate::sim::read::Claim;
use crate::sim::vocabulary::Stance;
use crate::text::kebab;

use super::inputs::quotable;
use super::news::News;

/// How many general headlines and posts there are for each thing that can be seen.
pub const HEARD: u64 = 3;
/// How many general statements there are for each thing that can be said.
pub const SAID: u64 = 2;

/// In ids of general statements, instead of a voice: of a story, a picture, a document.
pub const STORY: &str = "story";
/// The same, for what several say with one voice.
pub const TOGETHER: &str = "all";

/// What the public can see of an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, VariantArray)]
pub enum Sight {
    /// It cannot be reached.
    Unavailable,
    /// It shows what it should not.
    Altered,
    /// Somebody was in it.
    Traces,
    /// Documents are out.
    Leak,
    /// A picture, a sound, a page.
    Forged,
    /// A story.
    Rumour,
    /// A weakness.
    Finding,
}

impl Sight {
    /// What can be seen of an incident.
    pub const fn of(primitive: Primitive) -> Self {
        match (primitive, primitive.symptom()) {
            (Primitive::HackAndLeak, _) => Self::Leak,
            (Primitive::SyntheticMedia, _) => Self::Forged,
            (_, Symptom::Unavailable) => Self::Unavailable,
            (_, Symptom::Altered) => Self::Altered,
            (_, Symptom::OddTraces) => Self::Traces,
            (_, Symptom::Talk) => Self::Rumour,
            (_, Symptom::Finding) => Self::Finding,
        }
    }
}

/// Whose voice it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, VariantArray)]
pub enum Voice {
    /// Those who run the election.
    Office,
    /// The security side, and other authorities.
    Expert,
    /// A party.
    Party,
    /// Media, fact-checkers and platforms.
    Press,
    /// Researchers, observers, companies, and those from abroad.
    Outside,
}

impl Voice {
    /// The voice of an agency.
    pub const fn of(kind: AgencyKind) -> Self {
        match (kind, kind.group()) {
            (AgencyKind::Broadcaster | AgencyKind::FactChecker | AgencyKind::Platform, _) => {
                Self::Press
            }
            (AgencyKind::LargeParty | AgencyKind::SmallParty, _) => Self::Party,
            (_, Group::Electoral) => Self::Office,
            (_, Group::Security | Group::Civil) => Self::Expert,
            (_, Group::Private | Group::Society | Group::Foreign) => Self::Outside,
        }
    }
}

/// What is said in public.
pub fn saying(stance: Stance, speakers: SeatSet) -> Saying {
    match stance {
        Stance::Holding => Saying::Holding,
        Stance::Explained if 1 < speakers.len() => Saying::Together,
        Stance::Explained => Saying::Explained,
        Stance::Cause(CauseClass::Load) => Saying::Load,
        Stance::Cause(CauseClass::Fault) => Saying::Fault,
        Stance::Cause(CauseClass::Attack) => Saying::Attack,
        Stance::Denied => Saying::Denied,
        Stance::Prebunk => Saying::Prebunk,
        Stance::Victory => Saying::Victory,
    }
}

/// What everybody can read of an incident as long as it lasts.
pub fn broadcast(scenario: &Scenario, incident: IncidentId) -> Message {
    let planned = &scenario.incidents[incident.index()];
    let own = Words::own(scenario, of_incident(&planned.id, PublicMedium::Broadcast));
    own.unwrap_or_else(|| {
        let sight = kebab(&Sight::of(planned.primitive));
        Words::general("heard", &format!("{sight}-broadcast"), scenario, Some(incident))
    })
    .message
}

/// One way in which something can be told.
struct Words {
    /// What it is remembered by.
    id: String,
    message: Message,
}

impl Words {
    /// A text of the scenario, if it has one.
    fn own(scenario: &Scenario, id: String) -> Option<Self> {
        let text = scenario.text_if_any(&id)?.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Self { message: message!("feed-words", text = quotable(&text)), id })
    }

    /// A text of the program.
    fn general(
        family: &str,
        variant: &str,
        scenario: &Scenario,
        about: Option<IncidentId>,
    ) -> Self {
        let mut message = Message::of(family, variant);
        if let Some(incident) = about {
            let asset = scenario.incidents[incident.index()].asset;
            message = message.with("what", Names(scenario).asset(asset));
        }
        Self { id: message.id.to_string(), message }
    }
}

/// Tells one thing after the other, and none in the words of the last.
pub struct Narrator<'a> {
    scenario: &'a Scenario,
    orders: &'a [OrderRecord],
    claims: Vec<Claim>,
    /// When words were heard last, in things told since the beginning.
    heard: BTreeMap<String, usize>,
    told: usize,
}

impl<'a> Narrator<'a> {
    /// For what the public hears of an exercise, from its beginning.
    pub fn new(kernel: &'a Kernel) -> Self {
        let (scenario, orders) = (kernel.scenario(), &kernel.log().orders);
        Self { scenario, orders, claims: kernel.claims(), heard: BTreeMap::new(), told: 0 }
    }

    /// The words in which the next thing is heard.
    pub fn words(&mut self, news: &News) -> Message {
        match *news {
            News::Claim { speakers, stance, about, order, .. } => {
                let words = self.statement((speakers, saying(stance, speakers)), about, order);
                message!("feed-quote", words = words)
            }
            News::Outsiders(incident) | News::Finding(_, incident) => {
                self.heard_of(incident, PublicMedium::News)
            }
            News::Rumour(incident) => {
                let words = self.heard_of(incident, PublicMedium::Post);
                message!("feed-quote", words = words)
            }
            News::Contradiction { first, second, incident } => {
                let asset = self.scenario.incidents[incident.index()].asset;
                let what = Names(self.scenario).asset(asset);
                let (first, second) = (self.version(first), self.version(second));
                message!("feed-versions", what = what, first = first, second = second)
            }
            News::Result { late: 0 } => message!("feed-result-in-time"),
            News::Result { late } => {
                message!("feed-result-late", late = Arg::Duration(late))
            }
        }
    }

    /// Who says what, of two who contradict each other.
    fn version(&self, claim: u32) -> Message {
        let Some(claim) = self.claims.get(claim as usize) else { return message!("list-nobody") };
        let said = match claim.stance {
            Stance::Cause(cause) => Message::of("cause", &kebab(&cause)),
            _ => message!("feed-nothing-hostile"),
        };
        message!("feed-version", who = Names(self.scenario).seats(claim.speakers), said = said)
    }

    /// In which words a medium tells of an incident.
    fn heard_of(&mut self, incident: IncidentId, medium: PublicMedium) -> Message {
        let scenario = self.scenario;
        let planned = &scenario.incidents[incident.index()];
        let own = Words::own(scenario, of_incident(&planned.id, medium));
        let general = format!("{}-{}", kebab(&Sight::of(planned.primitive)), medium.id());
        let general = turned(planned.key, HEARD).map(|no| {
            Words::general("heard", &format!("{general}-{no}"), scenario, Some(incident))
        });
        self.choose(own.into_iter().chain(general))
    }

    /// The words of a statement: those of the answer that it was made with, of the scenario about
    /// this incident, of its speaker, or general ones. What is written about a system is in the
    /// voice of those who run it; a story can be told by anybody.
    fn statement(
        &mut self,
        (speakers, saying): (SeatSet, Saying),
        about: Option<IncidentId>,
        order: Option<u32>,
    ) -> Message {
        let scenario = self.scenario;
        let answer = order.and_then(|no| self.answer(no));
        let planned = about.map(|incident| &scenario.incidents[incident.index()]);
        let of_incident = planned
            .filter(|it| is_fitting(scenario, it, speakers))
            .map_or_else(Vec::new, |it| about_incident(scenario, it, saying));
        let of_speaker = speakers.iter().filter_map(|seat: SeatId| {
            Words::own(scenario, said_by(&scenario.seats[seat.index()].id, saying))
        });
        let own = answer.into_iter().chain(of_incident).chain(of_speaker);
        let first = speakers.iter().next().map(|seat| &scenario.seats[seat.index()]);
        let voice = if planned.is_some_and(|it| !it.primitive.touches_system()) {
            STORY.to_owned()
        } else if saying == Saying::Together {
            TOGETHER.to_owned()
        } else {
            kebab(&first.map_or(Voice::Outside, |seat| Voice::of(seat.kind)))
        };
        let said = saying.id().trim_start_matches("says-");
        let speaker_key = first.map_or_else(Key::default, |seat| seat.key);
        let key = planned.map_or(speaker_key, |it| it.key.with(speaker_key));
        let general = turned(key, SAID).map(move |no| {
            Words::general("said", &format!("{said}-{voice}-{no}"), scenario, about)
        });
        self.choose(own.chain(general))
    }

    /// The words of the answer to an inject that gave an order, if it has any.
    fn answer(&self, no: u32) -> Option<Words> {
        let record = self.orders.get(no as usize)?;
        let before = self.orders.get(..no as usize)?.iter().rev();
        let mut same_minute = before.take_while(|it| it.at == record.at);
        let given = |it: &OrderRecord| {
            let Order::Choose(Choose::Answer { inject, option }) = it.order else { return None };
            let planned = self.scenario.injects.get(inject.index())?;
            let choice = planned.choices.get(usize::from(option))?;
            let is_it = |one: &Order| {
                one.kind() == record.order.kind() && one.incident() == record.order.incident()
            };
            (it.seat == record.seat && choice.orders.iter().any(is_it))
                .then(|| said_by_choice(&planned.id, &choice.id))
        };
        Words::own(self.scenario, same_minute.find_map(given)?)
    }

    /// The first words that were not heard yet, or else those that were heard longest ago.
    fn choose(&mut self, all: impl Iterator<Item = Words>) -> Message {
        let mut chosen: Option<(usize, Words)> = None;
        for words in all {
            let heard = self.heard.get(&words.id).copied().unwrap_or_default();
            if chosen.as_ref().is_none_or(|(before, _)| heard < *before) {
                chosen = Some((heard, words));
            }
            if heard == 0 {
                break;
            }
        }
        let (_, words) = chosen.expect("general words are there for all that can be heard");
        self.told += 1;
        self.heard.insert(words.id, self.told);
        words.message
    }
}

/// Whether the words about an incident fit those who speak.
fn is_fitting(scenario: &Scenario, incident: &Incident, speakers: SeatSet) -> bool {
    let owner = scenario.assets[incident.asset.index()].owner;
    let is_electoral = |seat: SeatId| scenario.seats[seat.index()].group == Group::Electoral;
    let runs_it = |seat: SeatId| seat == owner || (is_electoral(seat) && is_electoral(owner));
    !incident.primitive.touches_system() || 1 < speakers.len() || speakers.iter().any(runs_it)
}

/// What the scenario has about an incident; those who speak together may say what one would.
fn about_incident(scenario: &Scenario, incident: &Incident, saying: Saying) -> Vec<Words> {
    let alone = (saying == Saying::Together).then_some(Saying::Explained);
    let texts = [Some(saying), alone].into_iter().flatten();
    texts.filter_map(|it| Words::own(scenario, said_about(&incident.id, it))).collect()
}

/// The numbers of general words, from one that follows from a key.
fn turned(key: Key, count: u64) -> impl Iterator<Item = u64> {
    (0..count).map(move |no| (key.0 % count + no) % count + 1)
}
