//! The improvement plan: what is to be improved and why it went as it went, what is done about it
//! and what that takes, by whom and when, and how far it has come.

use std::collections::BTreeSet;

use egui::{ComboBox, ScrollArea, Ui};

use crate::console::action::SessionCommand;
use crate::console::hot_wash::DebriefPage;
use crate::console::panels::UiContext;
use crate::console::panels::about_field::{AboutText, FieldLook, about_field};
use crate::console::panels::labels::{element_word, status_word};
use crate::console::panels::widgets::{empty, heading, named, tipped};
use crate::console::state::{AboutField, ImprovementPart};
use crate::console::theme::strong;
use crate::session::about::{About, Element, ImprovementDetails, Status};

use super::questions::shown_ui;

/// A part of a line of the plan.
#[derive(Clone, Copy)]
enum Part {
    Text(ImprovementPart),
    Cause,
    Element,
    Status,
}

const AREA: Part = Part::Text(ImprovementPart::Area);
const ACTION: Part = Part::Text(ImprovementPart::Action);
const OWNER: Part = Part::Text(ImprovementPart::Owner);
const START: Part = Part::Text(ImprovementPart::Start);
const DUE: Part = Part::Text(ImprovementPart::Due);

/// Parts side by side, with their shares of the width.
type Row = &'static [(Part, f32)];

/// All in one row.
const WIDE: &[Row] = &[&[
    (AREA, 0.18),
    (Part::Cause, 0.16),
    (ACTION, 0.18),
    (Part::Element, 0.12),
    (OWNER, 0.11),
    (START, 0.07),
    (DUE, 0.07),
    (Part::Status, 0.11),
]];
/// In two rows.
const MIDDLE: &[Row] = &[
    &[(AREA, 0.34), (Part::Cause, 0.33), (ACTION, 0.33)],
    &[(Part::Element, 0.22), (OWNER, 0.24), (START, 0.16), (DUE, 0.16), (Part::Status, 0.22)],
];
/// In as many as it takes.
const NARROW: &[Row] = &[
    &[(AREA, 1.0)],
    &[(Part::Cause, 1.0)],
    &[(ACTION, 1.0)],
    &[(Part::Element, 0.5), (Part::Status, 0.5)],
    &[(OWNER, 1.0)],
    &[(START, 0.5), (DUE, 0.5)],
];
/// How many letters wide a window is for these.
const WIDE_FROM: f32 = 76.0;
const MIDDLE_FROM: f32 = 44.0;

impl Part {
    const fn word(self) -> &'static str {
        match self {
            Self::Text(ImprovementPart::Area) => "improvement-area",
            Self::Text(ImprovementPart::Action) => "improvement-action",
            Self::Text(ImprovementPart::Owner) => "improvement-owner",
            Self::Text(ImprovementPart::Start) => "improvement-start",
            Self::Text(ImprovementPart::Due) => "improvement-due",
            Self::Cause => "improvement-cause",
            Self::Element => "improvement-element",
            Self::Status => "improvement-status",
        }
    }
}

/// All improvements, and an empty line for another one.
pub fn improvements_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    about: &mut AboutText<'_>,
    shown: &[DebriefPage],
) {
    ui.horizontal_wrapped(|ui| {
        heading(ui, cx, "improvement-plan");
        shown_ui(ui, cx, DebriefPage::Improvements, shown);
    });
    let mut numbers: BTreeSet<u32> = about.kept.improvements().map(|(number, _)| number).collect();
    numbers.extend(about.editor.improvements());
    let new = about.kept.next_improvement().filter(|_| about.is_open);
    numbers.extend(new);
    if numbers.is_empty() {
        empty(ui, cx, "improvement-none");
        return;
    }
    let scroll = ui.spacing().scroll.allocated_width();
    let whole = ui.available_width() - scroll;
    let letters = whole / cx.sizes().body;
    let rows = if WIDE_FROM <= letters {
        WIDE
    } else if MIDDLE_FROM <= letters {
        MIDDLE
    } else {
        NARROW
    };
    // Where parts stand one below the other, each has its name beside it.
    let heads_above = rows.len() == 1;
    if heads_above {
        row_ui(ui, cx, whole, WIDE[0], |ui, cx, part, _| head(ui, cx, part));
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for number in numbers {
            ui.push_id(number, |ui| {
                for row in rows {
                    row_ui(ui, cx, whole, row, |ui, cx, part, width| {
                        if !heads_above {
                            head(ui, cx, part);
                        }
                        part_ui(ui, cx, about, (number, part), width);
                    });
                }
            });
            ui.add_space(if heads_above { 0.0 } else { cx.sizes().gap });
        }
    });
}

fn head(ui: &mut Ui, cx: &UiContext<'_>, part: Part) {
    tipped(ui.label(strong(cx.say(part.word())).small()), cx, part.word());
}

fn part_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    about: &mut AboutText<'_>,
    (number, part): (u32, Part),
    width: f32,
) {
    let name = cx.say(part.word());
    let field = match part {
        Part::Text(part) => AboutField::Improvement(number, part),
        Part::Cause => AboutField::RootCause(number),
        Part::Element => {
            let kept = about.kept.improvement_details(number);
            let choose = |element| ImprovementDetails { element, ..kept.clone() };
            let all = Element::ALL.map(|it| (it, element_word(it)));
            choice_ui(ui, cx, (about, number), (part, &all, kept.element), (width, choose));
            return;
        }
        Part::Status => {
            let kept = about.kept.improvement_details(number);
            let choose = |status| ImprovementDetails { status, ..kept.clone() };
            let all = Status::ALL.map(|it| (it, status_word(it)));
            choice_ui(ui, cx, (about, number), (part, &all, kept.status), (width, choose));
            return;
        }
    };
    let grows =
        matches!(part, Part::Cause | Part::Text(ImprovementPart::Area | ImprovementPart::Action));
    about_field(ui, cx, about, field, FieldLook { name, hint: "", width, grows });
}

/// One of several words, or none; what is chosen is kept at once.
fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    (about, number): (&AboutText<'_>, u32),
    (part, all, kept): (Part, &[(T, &'static str)], Option<T>),
    (width, details): (f32, impl Fn(Option<T>) -> ImprovementDetails),
) {
    let word = |it: Option<T>| {
        let found = all.iter().find(|(one, _)| Some(*one) == it);
        found.map_or("improvement-not-said", |(_, word)| *word)
    };
    let mut chosen = kept;
    ui.add_enabled_ui(about.is_open, |ui| {
        let combo = ComboBox::from_id_salt(part.word()).selected_text(cx.say(word(kept)));
        let shown = combo.width(width).truncate().show_ui(ui, |ui| {
            ui.selectable_value(&mut chosen, None, cx.say("improvement-not-said"));
            for (one, word) in all {
                ui.selectable_value(&mut chosen, Some(*one), cx.say(word));
            }
        });
        named(&shown.response, cx, part.word(), cx.say(word(kept)));
        if shown.response.contains_pointer() {
            shown.response.on_hover_text(cx.say(word(kept)));
        }
    });
    if chosen != kept {
        let about = About::ImprovementDetails { number, details: details(chosen) };
        cx.actions.command(SessionCommand::WriteAbout(vec![about]));
    }
}

/// Parts side by side; `add` is told how wide each is.
fn row_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    whole: f32,
    row: Row,
    mut add: impl FnMut(&mut Ui, &mut UiContext<'_>, Part, f32),
) {
    let gap = cx.sizes().gap;
    let room = whole - gap * row.len().saturating_sub(1) as f32;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (part, share) in row {
            let width = room * share;
            ui.vertical(|ui| {
                ui.set_width(width);
                add(ui, cx, *part, width);
            });
        }
    });
}
