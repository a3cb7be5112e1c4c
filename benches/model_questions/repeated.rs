//! The same cycle several times on end: what happens in it happens again in the next one.

use hotwash::base::ids::IncidentId;
use hotwash::base::key::Key;
use hotwash::base::minute::Minute;
use hotwash::scenario::model::{Scenario, Trigger};

/// A scenario without its script, so many times. Incidents that wait for something to happen
/// happen once.
pub fn repeated(once: &Scenario, times: usize) -> Scenario {
    let mut all = once.clone();
    all.injects.clear();
    all.objectives.clear();
    all.publications.clear();
    let length = once.calendar.end.0;
    for round in 1..times {
        let by = length * round as i64;
        let first = all.incidents.len();
        let calendar = &mut all.calendar;
        for mut window in once.calendar.windows.iter().copied() {
            window.start += by;
            calendar.windows.push(window);
        }
        calendar.election_days.extend(once.calendar.election_days.iter().map(|day| *day + by));
        calendar.end += length;
        for mut incident in once.incidents.iter().cloned() {
            incident.id = format!("{}-{round}", incident.id);
            incident.key = Key::new("incident", &incident.id);
            incident.uses = incident.uses.map(|theft| IncidentId::at(first + theft.index()));
            match &mut incident.trigger {
                Trigger::At(at) => *at += by,
                Trigger::Chance { from, to, .. } => {
                    *from += by;
                    *to += by;
                }
                Trigger::When { .. } => incident.trigger = Trigger::At(Minute::NEVER),
            }
            all.incidents.push(incident);
        }
    }
    all
}
