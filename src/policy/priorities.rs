//! What matters most, as far as a seat can see: from the calendar, from what everybody knows of the
//! assets, and from what it knows of the incidents.

use crate::base::ids::AssetId;
use crate::base::level::Ppm;
use crate::base::minute::{DAY, Minute};
use crate::scenario::model::{OrderKind, Skill, Symptom};
use crate::sim::view::{IncidentView, View};

/// Minutes ahead within which a system that will matter matters already.
const SOON: i64 = DAY;
/// Minutes before the critical window from which money is well spent: skill and care fade.
const YEAR: i64 = 365 * DAY;
/// What is left of an outage where another way is in use, and where the traffic is blocked.
const RELIEVED: Ppm = Ppm(400_000);

/// How much an incident hurts in a minute, 0 to 1, the worst being an outage of what matters most.
pub(super) fn hurt(view: &View, incident: &IncidentView) -> Ppm {
    let until = view.now + SOON;
    let matters = view.briefing.criticality_between(incident.asset, view.now, until);
    let planned = view.briefing.asset(incident.asset);
    // What runs on the same provider falls with it.
    let elsewhere =
        planned.fallback_provider.is_none() || planned.fallback_provider != planned.provider;
    let blocked = view.assets.iter().any(|asset| asset.asset == incident.asset && asset.blocked);
    let relieved = incident.symptom == Symptom::Unavailable
        && (blocked || (incident.on_fallback && elsewhere));
    let hurt = matters.times(weight(incident.symptom));
    if relieved { hurt.times(RELIEVED) } else { hurt }
}

/// What a symptom mostly stands for: a service that is gone or wrong hurts every minute, what is
/// stolen goes slowly, talk and weaknesses touch no system yet.
const fn weight(symptom: Symptom) -> Ppm {
    match symptom {
        Symptom::Unavailable | Symptom::Altered => Ppm(1_000_000),
        Symptom::OddTraces => Ppm(300_000),
        Symptom::Talk | Symptom::Finding => Ppm(200_000),
    }
}

/// The expertise that most likely helps against a symptom.
pub(super) const fn skill(symptom: Symptom) -> Skill {
    match symptom {
        Symptom::Unavailable => Skill::Availability,
        Symptom::Altered | Symptom::OddTraces | Symptom::Finding => Skill::Intrusion,
        Symptom::Talk => Skill::Information,
    }
}

/// By when a preparation must be there to count: before the critical window begins, or within it
/// once it has begun. `None` after the last of them.
pub(super) fn deadline(view: &View) -> Option<Minute> {
    let calendar = &view.briefing.calendar;
    let now = calendar.window_at(view.now).index();
    let critical = |at: &usize| calendar.windows[*at].phase.is_critical();
    let first = (now..calendar.windows.len()).find(critical)?;
    if now < first {
        return Some(calendar.windows[first].start);
    }
    let after = (now..calendar.windows.len()).find(|at| !critical(at));
    Some(after.map_or(calendar.end, |at| calendar.windows[at].start))
}

/// Whether a preparation that is ordered now has its effect while it can still help.
pub(super) fn comes_in_time(view: &View, kind: OrderKind) -> bool {
    let takes = view.briefing.action(kind).takes(view.phase);
    deadline(view).is_some_and(|deadline| view.now + takes <= deadline)
}

/// Whether what money buys now would have faded before it is needed most.
pub(super) fn is_too_early(view: &View) -> bool {
    deadline(view).is_some_and(|deadline| YEAR < deadline.since(view.now))
}

/// How much an asset will matter at most from now on until the critical window is over.
pub(super) fn stakes(view: &View, asset: AssetId) -> Ppm {
    let calendar = &view.briefing.calendar;
    let now = calendar.window_at(view.now).index();
    let mut windows = calendar.windows[now..].iter().skip_while(|it| !it.phase.is_critical());
    let over = windows.find(|it| !it.phase.is_critical());
    let over = over.map_or(calendar.end, |window| window.start);
    view.briefing.criticality_between(asset, view.now, over.max(view.now))
}

/// How many planning slots there were before this one; to take turns without remembering.
pub(super) fn slots_before(view: &View) -> usize {
    let calendar = &view.briefing.calendar;
    let slots = calendar.windows.iter().enumerate().flat_map(|(at, window)| {
        let length = calendar.end_of(crate::base::ids::WindowId::at(at)).since(window.start);
        let slots = i64::from(window.planning_slots);
        (0..slots).map(move |slot| window.start + length * slot / slots)
    });
    slots.take_while(|slot| *slot < view.now).count()
}
