//! What seats, orders, incidents and the like are called where several panels name them.

use crate::base::ids::{IncidentId, SeatSet};
use crate::console::view::{DirectReleaseRow, NoteRow, PlayView};
use crate::policy::PolicyKind;
use crate::scenario::Names;
use crate::scenario::model::{Effect, Gauge, Order, OrderKind, Scenario};
use crate::session::about::{Element, Status};
use crate::session::holder::Holder;
use crate::session::journal::Grade;
use crate::sim::intervention::Intervention;
use crate::sim::vocabulary::{Path, Stance};
use crate::text::{Catalogue, kebab};

use super::UiContext;

/// A text of a scenario on one line.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Who decides for a seat.
pub fn holder(texts: &Catalogue, holder: Holder) -> String {
    match holder {
        Holder::People => texts.say("holder-people").to_owned(),
        Holder::Nobody | Holder::Policy(PolicyKind::Absent) => {
            texts.say("holder-nobody").to_owned()
        }
        Holder::Policy(policy) => texts.render(&policy.message()),
    }
}

/// How a seat came to know of something.
pub fn path(texts: &Catalogue, names: Names<'_>, path: Path) -> String {
    match path {
        Path::Observed => texts.say("path-observed").to_owned(),
        Path::Message(_, seat) => texts.fill("path-told", [("who", names.seat(seat).into())]),
        Path::Meeting(seat) => texts.fill("path-meeting", [("who", names.seat(seat).into())]),
        Path::Public => texts.say("path-public").to_owned(),
        Path::Inject => texts.say("path-inject").to_owned(),
    }
}

/// The name of a kind of order.
pub fn kind(texts: &Catalogue, kind: OrderKind) -> String {
    texts.say(&format!("action-{}", kind.id())).to_owned()
}

/// Seats by their names.
pub fn seats(names: Names<'_>, seats: SeatSet) -> String {
    let all: Vec<String> = seats.iter().map(|seat| names.seat(seat)).collect();
    all.join(", ")
}

/// What a seat knows an incident as: what one notices, and where.
pub fn sign(texts: &Catalogue, scenario: &Scenario, incident: IncidentId) -> String {
    let it = &scenario.incidents[incident.index()];
    let symptom = texts.say(&format!("symptom-{}", kebab(&it.primitive.symptom()))).to_owned();
    let asset = Names(scenario).asset(it.asset);
    texts.fill("sign", [("asset", asset.into()), ("symptom", symptom.into())])
}

/// An order, with what it is about and to whom. `knows_all` names incidents as the debrief does.
pub fn order(texts: &Catalogue, scenario: &Scenario, order: &Order, knows_all: bool) -> String {
    let names = Names(scenario);
    let order = order.draft();
    let mut text = kind(texts, order.kind);
    let mut add = |part: String| {
        text.push_str(" · ");
        text.push_str(&part);
    };
    if let Some(incident) = order.incident {
        let name =
            if knows_all { names.incident(incident) } else { sign(texts, scenario, incident) };
        add(name);
    }
    if let Some(asset) = order.asset {
        add(names.asset(asset));
    }
    if let Some(inject) = order.inject {
        let inject = &scenario.injects[inject.index()];
        let choice = inject.choices.get(usize::from(order.amount));
        if let Some(choice) = choice {
            add(names.choice(&inject.id, &choice.id));
        }
    }
    if let Some(cause) = order.cause {
        add(texts.say(&format!("cause-{}", kebab(&cause))).to_owned());
    }
    if let Some(forum) = order.forum {
        add(names.forum(forum));
    }
    if order.kind == OrderKind::AssignResponders {
        add(texts.fill("order-people", [("count", order.amount.into())]));
    }
    if !order.to.is_empty() {
        let to = seats(names, order.to);
        text = texts.fill("order-to", [("what", text.into()), ("who", to.into())]);
    }
    text
}

/// What is said in public.
pub fn stance(texts: &Catalogue, stance: Stance) -> String {
    match stance {
        Stance::Holding => texts.say("says-holding").to_owned(),
        Stance::Explained => texts.say("says-explained").to_owned(),
        Stance::Cause(cause) => {
            let cause = texts.say(&format!("cause-{}", kebab(&cause))).to_owned();
            texts.fill("says-cause", [("cause", cause.into())])
        }
        Stance::Denied => texts.say("says-denied").to_owned(),
        Stance::Prebunk => texts.say("says-prebunk").to_owned(),
        Stance::Victory => texts.say("says-victory").to_owned(),
    }
}

/// The word for a meter.
pub const fn gauge_word(gauge: Gauge) -> &'static str {
    match gauge {
        Gauge::Damage => "meter-damage",
        Gauge::Trust => "meter-trust",
        Gauge::Independence => "meter-independence",
    }
}

/// Something the facilitator did.
pub fn intervention(texts: &Catalogue, view: &PlayView, it: Intervention) -> String {
    let names = view.names();
    let inject = |id, inject| texts.fill(id, [("what", view.headline(inject).into())]);
    let incident = |id, incident| texts.fill(id, [("what", names.incident(incident).into())]);
    match it {
        Intervention::Release(at) => inject("did-release", at),
        Intervention::Hold(at) => inject("did-hold", at),
        Intervention::Resume(at) => inject("did-resume", at),
        Intervention::Skip(at) => inject("did-skip", at),
        Intervention::Improvise { to, effect } => {
            let (word, about) = match effect {
                Effect::Tell(incident) => ("did-tell", incident),
                Effect::Publicise(incident) => ("did-publicise", incident),
                Effect::StartRumour(incident, _) => ("did-start-rumour", incident),
                Effect::Begin(incident) => ("did-begin", incident),
            };
            let (who, what) = (seats(names, to), names.incident(about));
            texts.fill(word, [("who", who.into()), ("what", what.into())])
        }
        Intervention::Shift { by, .. } => {
            texts.fill("did-shift", [("points", format!("{:+.1}", by.as_f64()).into())])
        }
        Intervention::Contain(at) => incident("did-contain", at),
        Intervention::Begin(at) => incident("did-begin", at),
    }
}

/// What the facilitator gave to seats besides what the scenario releases.
pub fn direct_release(cx: &UiContext<'_>, view: &PlayView, row: &DirectReleaseRow) -> String {
    let word = match row.inject {
        Some(_) => "did-release-again",
        None if row.is_no_duff => "did-no-duff",
        None => "did-improvise",
    };
    let is_to_all = view.scenario.seat_ids().all(|seat| row.to.contains(seat));
    let all = || cx.say("did-all").to_owned();
    let who = if is_to_all { all() } else { seats(view.names(), row.to) };
    let what = row.text.headline.as_str();
    cx.texts.fill(word, [("what", what.into()), ("who", who.into())])
}

/// A note or a bookmark.
pub fn note(cx: &UiContext<'_>, row: &NoteRow) -> String {
    let word = if row.bookmark { "did-bookmark" } else { "did-note" };
    cx.texts.fill(word, [("what", row.body.as_str().into())])
}

/// Why the facilitator intervenes: what was written, or the usual reason.
pub fn reason_or_usual(cx: &UiContext<'_>, written: &str) -> String {
    let written = written.trim();
    if written.is_empty() { cx.say("msel-reason-usual").to_owned() } else { written.to_owned() }
}

/// What a rating is called.
pub const fn grade_word(grade: Grade) -> &'static str {
    match grade {
        Grade::Performed => "grade-performed",
        Grade::Some => "grade-some",
        Grade::Major => "grade-major",
        Grade::Unable => "grade-unable",
    }
}

/// What has to change, in a word.
pub const fn element_word(element: Element) -> &'static str {
    match element {
        Element::Planning => "element-planning",
        Element::Organisation => "element-organisation",
        Element::Equipment => "element-equipment",
        Element::Training => "element-training",
        Element::Exercise => "element-exercise",
    }
}

/// How far an improvement has come.
pub const fn status_word(status: Status) -> &'static str {
    match status {
        Status::Open => "status-open",
        Status::UnderWay => "status-under-way",
        Status::Done => "status-done",
        Status::Dropped => "status-dropped",
    }
}
