//! Injects on paper, for the facilitator: a list of all of them, and each on a sheet of its own, to
//! be given to its recipients when it is due.

use maud::{Markup, html};

use crate::base::ids::{InjectId, SeatSet};
use crate::base::message::Arg;
use crate::scenario::Names;
use crate::scenario::model::{Due, Inject, InjectKind, Scenario};
use crate::session::inject_text::InjectText;
use crate::text::{Catalogue, capital, kebab};

use super::page::page;
use super::sheet::{list, sheet, text, title};

/// An inject as it goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InjectSheet {
    /// Which one.
    pub inject: InjectId,
    /// Its text, if it was changed in play.
    pub text: InjectText,
    /// When it comes.
    pub due: Due,
}

/// All injects of a scenario, as they were planned.
pub fn inject_sheets(scenario: &Scenario) -> Vec<InjectSheet> {
    let injects = scenario.injects.iter().enumerate();
    let sheet = |(at, inject): (usize, &Inject)| InjectSheet {
        inject: InjectId::at(at),
        text: InjectText::planned(scenario, inject),
        due: inject.due.clone(),
    };
    injects.map(sheet).collect()
}

/// Injects, to be printed.
pub fn injects_html(scenario: &Scenario, sheets: &[InjectSheet], texts: &Catalogue) -> String {
    let name = Names(scenario).title();
    let title = texts.fill("print-injects-title", [("name", name.into())]);
    let numbered = sheets.iter().zip(1..);
    let list = overview(scenario, sheets, texts);
    let handouts =
        numbered.map(|(sheet, number): (_, usize)| handout(scenario, sheet, number, texts));
    let pages: Vec<Markup> = [list].into_iter().chain(handouts).collect();
    page(&scenario.language, &title, &pages)
}

/// All of them in a table, with what is expected: the facilitator keeps it.
fn overview(scenario: &Scenario, sheets: &[InjectSheet], texts: &Catalogue) -> Markup {
    let names = Names(scenario);
    let heads = ["print-number", "print-when", "print-what", "print-to", "print-expected"];
    let heads = heads.map(|word| texts.say(word));
    let rows: Vec<[String; 5]> = sheets
        .iter()
        .zip(1..)
        .map(|(sheet, number): (_, usize)| {
            let inject = &scenario.injects[sheet.inject.index()];
            [
                number.to_string(),
                when(scenario, sheets, sheet, texts),
                sheet.text.headline.clone(),
                recipients(scenario, inject.to, texts),
                expected(names, inject, texts),
            ]
        })
        .collect();
    let head = title(&names.title(), texts.say("print-overview"));
    let content = html! {
        (head)
        table.overview {
            thead { tr { @for head in heads { th scope="col" { (head) } } } }
            tbody {
                @for row in &rows { tr { @for cell in row { td dir="auto" { (cell) } } } }
            }
        }
    };
    sheet(texts.say("banner"), texts.say("print-facilitator"), &content)
}

/// One inject, as its recipients get it: nothing on it that is not theirs to read.
fn handout(scenario: &Scenario, it: &InjectSheet, number: usize, texts: &Catalogue) -> Markup {
    let names = Names(scenario);
    let inject = &scenario.injects[it.inject.index()];
    let choices = inject.choices.iter().map(|choice| names.choice(&inject.id, &choice.id));
    let choices: Vec<String> = choices.collect();
    let medium = texts.say(&format!("medium-{}", kebab(&inject.medium))).to_owned();
    let rows = [
        (texts.say("print-from"), it.text.sender.clone()),
        (texts.say("print-to"), recipients(scenario, inject.to, texts)),
        (texts.say("print-medium"), capital(&medium)),
        (texts.say("print-marking"), format!("TLP:{}", kebab(&inject.tlp).to_uppercase())),
    ];
    let choices = list(texts.say("print-choices"), &choices);
    let content = html! {
        (title(&it.text.headline, &names.title()))
        dl {
            @for (name, value) in &rows {
                dt { (name) }
                dd dir="auto" { (value) }
            }
        }
        (text(&it.text.body))
        (choices)
    };
    let purpose = texts.fill("print-inject", [("number", number.into())]);
    sheet(texts.say("banner"), &purpose, &content)
}

fn recipients(scenario: &Scenario, to: SeatSet, texts: &Catalogue) -> String {
    if scenario.seat_ids().all(|seat| to.contains(seat)) {
        return texts.say("print-all-seats").to_owned();
    }
    to.iter().map(|seat| Names(scenario).seat(seat)).collect::<Vec<_>>().join("; ")
}

fn expected(names: Names<'_>, inject: &Inject, texts: &Catalogue) -> String {
    let kind = match inject.kind {
        InjectKind::Contextual => "print-contextual",
        InjectKind::ExpectedAction => "print-expected-action",
        InjectKind::Contingency => "print-contingency",
    };
    let actions = inject.expected.iter().map(|it| names.expected(&inject.id, &it.id));
    let all: Vec<String> = [texts.say(kind).to_owned()].into_iter().chain(actions).collect();
    all.join("; ")
}

/// When it comes, in words.
fn when(
    scenario: &Scenario,
    sheets: &[InjectSheet],
    sheet: &InjectSheet,
    texts: &Catalogue,
) -> String {
    match &sheet.due {
        Due::At(at) => scenario.calendar.spell(*at),
        Due::After(first, minutes) => {
            let number = sheets.iter().position(|it| it.inject == *first).unwrap_or_default() + 1;
            let gaps = [("span", Arg::Duration(*minutes)), ("number", number.into())];
            texts.fill("print-after", gaps)
        }
        Due::When(..) => texts.say("print-condition").to_owned(),
        Due::InReserve => texts.say("print-in-reserve").to_owned(),
    }
}
