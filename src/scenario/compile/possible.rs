//! What can happen at all: finds injects and incidents that wait on each other, and those that come
//! after the end whatever is played.
//!
//! Everything that may happen is found by going round until nothing is added. Among the rest, only
//! circles are reported; what merely waits on a circle is a consequence.

use crate::base::diagnostic::Span;
use crate::base::ids::{IncidentId, InjectId};
use crate::base::minute::Minute;

use super::super::code;
use super::super::file;
use super::super::model::{Condition, Due, Effect, Incident, Inject, Stage, Trigger};
use super::calendar::Clock;
use super::circle;
use super::conditions::interval;
use super::report::Report;

/// Something that happens or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Happening {
    Incident(usize),
    Inject(usize),
}

/// The incidents and injects of a scenario.
pub struct Plan<'a> {
    /// The scenario as it is written.
    pub scenario: &'a file::Scenario,
    /// The incidents, compiled.
    pub incidents: &'a [Incident],
    /// The injects, compiled.
    pub injects: &'a [Inject],
    /// The calendar, to say when something is in messages.
    pub clock: &'a Clock,
}

/// What is found to be possible so far.
struct Possible {
    incidents: Vec<bool>,
    injects: Vec<bool>,
    /// Incidents that a possible inject speaks of.
    spoken_of: Vec<bool>,
}

impl Possible {
    fn incident(&self, id: IncidentId) -> bool {
        self.incidents.get(id.index()).copied().unwrap_or(true)
    }

    fn heard_of(&self, id: IncidentId) -> bool {
        self.incident(id) || self.spoken_of.get(id.index()).copied().unwrap_or(true)
    }

    fn inject(&self, id: InjectId) -> bool {
        self.injects.get(id.index()).copied().unwrap_or(true)
    }

    /// What an inject or one of its choices may set going.
    fn apply_effects(&mut self, inject: &Inject) {
        let of_choices = inject.choices.iter().flat_map(|choice| &choice.effects);
        for effect in inject.effects.iter().chain(of_choices) {
            let (list, id) = match effect {
                Effect::Begin(id) => (&mut self.incidents, id),
                Effect::Tell(id) | Effect::Publicise(id) | Effect::StartRumour(id, _) => {
                    (&mut self.spoken_of, id)
                }
            };
            if let Some(entry) = list.get_mut(id.index()) {
                *entry = true;
            }
        }
    }

    fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Knows { incident, .. }
            | Condition::Told { about: incident, .. }
            | Condition::Public(incident)
            | Condition::Contradicted(Some(incident)) => self.heard_of(*incident),
            Condition::Reached { incident, stage } => {
                *stage == Stage::Dormant || self.incident(*incident)
            }
            Condition::Answered { inject, .. } | Condition::Released(inject) => {
                self.inject(*inject)
            }
            Condition::All(parts) => parts.iter().all(|part| self.holds(part)),
            // An empty one stands for a forum that this collaboration model does not have.
            Condition::Any(parts) => parts.is_empty() || parts.iter().any(|part| self.holds(part)),
            _ => true,
        }
    }
}

impl Plan<'_> {
    /// Reports circles of waiting and what comes too late.
    pub fn check(&self, report: &mut Report<'_>) {
        let possible = self.possible();
        self.report_circles(&possible, report);
        self.report_late(&possible, report);
    }

    fn possible(&self) -> Possible {
        let mut possible = Possible {
            incidents: vec![false; self.incidents.len()],
            injects: vec![false; self.injects.len()],
            spoken_of: vec![false; self.incidents.len()],
        };
        loop {
            let mut grown = false;
            for (at, incident) in self.incidents.iter().enumerate() {
                if !possible.incidents[at] && starts(incident, &possible) {
                    possible.incidents[at] = true;
                    grown = true;
                }
            }
            for (at, inject) in self.injects.iter().enumerate() {
                if !possible.injects[at] && is_released(inject, &possible) {
                    possible.injects[at] = true;
                    possible.apply_effects(inject);
                    grown = true;
                }
            }
            if !grown {
                return possible;
            }
        }
    }

    fn report_circles(&self, possible: &Possible, report: &mut Report<'_>) {
        let count = self.incidents.len();
        let next = |at: usize| -> Vec<usize> {
            let mut waits_on = Vec::new();
            match at.checked_sub(count) {
                None => self.incident_waits(at, possible, &mut waits_on),
                Some(inject) => self.inject_waits(inject, possible, &mut waits_on),
            }
            let position = |happening: &Happening| match happening {
                Happening::Incident(at) => *at,
                Happening::Inject(at) => count + at,
            };
            waits_on.iter().map(position).collect()
        };
        for circle in circle::all(count + self.injects.len(), &next) {
            let happenings: Vec<Happening> = circle
                .iter()
                .map(|at| match at.checked_sub(count) {
                    None => Happening::Incident(*at),
                    Some(inject) => Happening::Inject(inject),
                })
                .collect();
            self.report_circle(&happenings, report);
        }
    }

    fn report_circle(&self, circle: &[Happening], report: &mut Report<'_>) {
        let round = circle.iter().chain(circle.first());
        let names: Vec<String> = round.map(|happening| self.name(*happening)).collect();
        let span = circle.first().map(|happening| self.span(*happening)).unwrap_or_default();
        let (message, help) = match circle {
            [_] => (
                format!("{} waits on itself", names[0]),
                "let it wait on something else, or name a point in time",
            ),
            _ => (
                format!("these wait on each other: {}", names.join(" -> ")),
                "let one of them wait on something else, or name a point in time",
            ),
        };
        report.error(code::CYCLE, span, message, help);
    }

    fn name(&self, happening: Happening) -> String {
        match happening {
            Happening::Incident(at) => {
                format!("incident `{}`", self.incidents.get(at).map_or("", |x| x.id.as_str()))
            }
            Happening::Inject(at) => {
                format!("inject `{}`", self.injects.get(at).map_or("", |x| x.id.as_str()))
            }
        }
    }

    fn span(&self, happening: Happening) -> Span {
        let span = match happening {
            Happening::Incident(at) => self.scenario.incidents.get(at).map(|incident| {
                match (&incident.trigger.value, &incident.uses) {
                    (file::Trigger::At(_) | file::Trigger::Chance { .. }, Some(theft)) => {
                        theft.span
                    }
                    _ => incident.trigger.span,
                }
            }),
            Happening::Inject(at) => self.scenario.injects.get(at).map(|x| x.due.span),
        };
        span.unwrap_or_default()
    }

    /// What keeps an impossible incident from happening.
    fn incident_waits(&self, at: usize, possible: &Possible, waits_on: &mut Vec<Happening>) {
        let Some(incident) = self.incidents.get(at) else { return };
        if possible.incidents[at] {
            return;
        }
        if let Trigger::When { condition, .. } = &incident.trigger {
            waits(condition, possible, waits_on);
        }
        let theft = incident.uses.filter(|theft| !possible.incident(*theft));
        waits_on.extend(theft.map(|theft| Happening::Incident(theft.index())));
    }

    /// What keeps an impossible inject from being released.
    fn inject_waits(&self, at: usize, possible: &Possible, waits_on: &mut Vec<Happening>) {
        let Some(inject) = self.injects.get(at) else { return };
        if possible.injects[at] {
            return;
        }
        match &inject.due {
            Due::After(other, _) if !possible.inject(*other) => {
                waits_on.push(Happening::Inject(other.index()));
            }
            Due::When(condition, _) => waits(condition, possible, waits_on),
            _ => {}
        }
        if let Some(guard) = &inject.guard {
            waits(guard, possible, waits_on);
        }
    }

    fn report_late(&self, possible: &Possible, report: &mut Report<'_>) {
        let earliest = self.earliest_releases(possible);
        let late = earliest.iter().enumerate().filter(|(_, minute)| self.clock.is_past(**minute));
        for (at, _) in late {
            // Points in time are held against the calendar where they are read.
            let Some(inject) = self.injects.get(at) else { continue };
            let follows_late = matches!(&inject.due, Due::After(other, _)
                if earliest.get(other.index()).is_some_and(|minute| self.clock.is_past(*minute)));
            let reported = match &inject.due {
                Due::At(_) => true,
                Due::When(condition, _) => self.clock.is_past(interval(condition).0),
                Due::After(..) | Due::InReserve => follows_late,
            };
            if reported {
                continue;
            }
            let message = format!("the inject `{}` comes after the end of the calendar", inject.id);
            let help = "let it wait less long, or end the calendar later";
            report.error(code::TOO_LATE, self.span(Happening::Inject(at)), message, help);
        }
        for (at, incident) in self.incidents.iter().enumerate() {
            let Trigger::When { condition, after } = &incident.trigger else { continue };
            let from = interval(condition).0.max(Minute::START);
            if !self.clock.is_past(from) && self.clock.is_past(from + *after) {
                let message =
                    format!("the incident `{}` comes after the end of the calendar", incident.id);
                let help = "let it wait less long, or end the calendar later";
                report.error(code::TOO_LATE, self.span(Happening::Incident(at)), message, help);
            }
        }
    }

    /// The earliest minute at which each inject may be released; chains are followed to their ends.
    fn earliest_releases(&self, possible: &Possible) -> Vec<Minute> {
        let mut earliest: Vec<Minute> = self
            .injects
            .iter()
            .map(|inject| match &inject.due {
                Due::At(minute) => *minute,
                Due::When(condition, after) => interval(condition).0.max(Minute::START) + *after,
                Due::After(..) | Due::InReserve => Minute::START,
            })
            .collect();
        loop {
            let mut moved = false;
            for (at, inject) in self.injects.iter().enumerate() {
                let Due::After(other, delay) = &inject.due else { continue };
                let before = earliest.get(other.index()).copied().unwrap_or_default();
                let release = before + *delay;
                if possible.injects[at] && earliest[at] < release {
                    earliest[at] = release;
                    moved = true;
                }
            }
            if !moved {
                return earliest;
            }
        }
    }
}

fn starts(incident: &Incident, possible: &Possible) -> bool {
    let triggered = match &incident.trigger {
        Trigger::At(_) => true,
        Trigger::Chance { probability, .. } => 0 < probability.0,
        Trigger::When { condition, .. } => possible.holds(condition),
    };
    triggered && incident.uses.is_none_or(|theft| possible.incident(theft))
}

fn is_released(inject: &Inject, possible: &Possible) -> bool {
    let due = match &inject.due {
        Due::At(_) | Due::InReserve => true,
        Due::After(other, _) => possible.inject(*other),
        Due::When(condition, _) => possible.holds(condition),
    };
    due && inject.guard.as_ref().is_none_or(|guard| possible.holds(guard))
}

/// The impossible happenings that a condition waits on.
fn waits(condition: &Condition, possible: &Possible, waits_on: &mut Vec<Happening>) {
    if possible.holds(condition) {
        return;
    }
    match condition {
        Condition::Knows { incident, .. }
        | Condition::Told { about: incident, .. }
        | Condition::Public(incident)
        | Condition::Contradicted(Some(incident))
        | Condition::Reached { incident, .. } => {
            waits_on.push(Happening::Incident(incident.index()));
        }
        Condition::Answered { inject, .. } | Condition::Released(inject) => {
            waits_on.push(Happening::Inject(inject.index()));
        }
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                waits(part, possible, waits_on);
            }
        }
        _ => {}
    }
}
