//! Role sheets: what the players of each seat hold in their hands, one sheet a seat.

use std::sync::Arc;

use maud::{Markup, html};

use crate::base::ids::{ForumId, SeatId, SeatSet};
use crate::scenario::Names;
use crate::scenario::model::{OrderKind, Scenario};
use crate::sim::kernel::Kernel;
use crate::text::{Catalogue, capital};

use super::page::page;
use super::sheet::{list, sheet, text, title};

/// How many systems stand beside something else.
const FEW: usize = 4;

/// The role sheets of some seats, to be printed.
pub fn role_sheets_html(scenario: &Arc<Scenario>, seats: SeatSet, texts: &Catalogue) -> String {
    let mut kernel = Kernel::new(scenario.clone(), 0);
    let sheets: Vec<Markup> =
        seats.iter().map(|seat| role_sheet(&mut kernel, scenario, seat, texts)).collect();
    let name = Names(scenario).title();
    let title = texts.fill("print-role-sheets-title", [("name", name.into())]);
    page(&scenario.language, &title, &sheets)
}

fn role_sheet(kernel: &mut Kernel, scenario: &Scenario, seat: SeatId, texts: &Catalogue) -> Markup {
    let names = Names(scenario);
    let it = &scenario.seats[seat.index()];
    let told = |part: &str| text(scenario.text(&format!("seat-{}.{part}", it.id)));
    let below = [names.title(), names.country()].join(" · ");
    let (brief, secret) = (texts.say("print-brief"), texts.say("print-secret"));
    let view = kernel.view(seat);
    let partners = view.contacts.intersection(view.legal_basis);
    let others = view.contacts.minus(view.legal_basis);
    let seats = |seats: SeatSet| seats.iter().map(|it| names.seat(it)).collect::<Vec<String>>();
    let (own, shared) = authorities(scenario, seat, texts);
    let parts = |parts: &[(&str, Vec<String>)]| -> Vec<Markup> {
        let has_items = parts.iter().filter(|(_, items)| !items.is_empty());
        has_items.map(|(word, items)| list(texts.say(word), items)).collect()
    };
    let actions = parts(&[("print-alone", own), ("print-authorities", shared)]);
    let (few, many) = match systems(scenario, seat) {
        few if few.len() <= FEW => (few, Vec::new()),
        many => (Vec::new(), many),
    };
    let facts = parts(&[
        ("print-resources", resources(scenario, seat, texts)),
        ("print-forums", forums(scenario, seat)),
        ("print-systems", few),
    ]);
    let others = parts(&[
        ("print-systems", many),
        ("print-partners", seats(partners)),
        ("print-contacts", seats(others)),
    ]);
    let content = html! {
        (title(&names.seat(seat), &below))
        h2 { (brief) }
        (told("brief"))
        section.secret {
            h2 { (secret) }
            (told("secret"))
        }
        @for part in &actions { section.columns { (part) } }
        div.facts { @for part in &facts { section { (part) } } }
        @for part in &others { section.columns { (part) } }
    };
    sheet(texts.say("banner"), texts.say("print-role-sheet"), &content)
}

/// Its people and its money.
fn resources(scenario: &Scenario, seat: SeatId, texts: &Catalogue) -> Vec<String> {
    let it = &scenario.seats[seat.index()];
    let responders = texts.fill("print-responders", [("count", it.responders.into())]);
    let budget = it.budget + scenario.collaboration.budget;
    let budget = texts.fill("print-budget", [("count", budget.into())]);
    let responders = (0 < it.responders).then_some(responders);
    responders.into_iter().chain([budget]).collect()
}

/// What it may do and nobody else may, and what it may do besides.
fn authorities(scenario: &Scenario, seat: SeatId, texts: &Catalogue) -> (Vec<String>, Vec<String>) {
    let it = &scenario.seats[seat.index()];
    let is_alone = |kind: &OrderKind| {
        let holders = scenario.seats.iter().filter(|other| other.has_authority(*kind));
        holders.count() == 1
    };
    let name = |kind: OrderKind| capital(texts.say(&format!("action-{}", kind.id())));
    let kinds = it.authorities.iter().copied().filter(|kind| *kind != OrderKind::Answer);
    let (own, shared): (Vec<OrderKind>, Vec<OrderKind>) = kinds.partition(is_alone);
    let names = |kinds: Vec<OrderKind>| kinds.into_iter().map(name).collect();
    (names(own), names(shared))
}

/// What it runs.
fn systems(scenario: &Scenario, seat: SeatId) -> Vec<String> {
    let own = scenario.assets.iter().filter(|asset| asset.owner == seat);
    let name = |id: &str| scenario.text(&format!("asset-{id}")).trim().to_owned();
    own.map(|asset| name(&asset.id)).collect()
}

/// Where it sits with others.
fn forums(scenario: &Scenario, seat: SeatId) -> Vec<String> {
    let forums = &scenario.collaboration.forums;
    let sits = |at: &usize| forums[*at].members.contains(seat);
    let own = (0..forums.len()).filter(sits).map(ForumId::at);
    own.map(|forum| Names(scenario).forum(forum)).collect()
}
