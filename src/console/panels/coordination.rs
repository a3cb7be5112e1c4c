//! How the agencies work together, in play, at a moment and in the hot wash: measures by area, each
//! with what it means and where policies lie, and measures of each seat, in any order.

mod band;
mod seats;

use egui::{ComboBox, Label, RichText, ScrollArea, Ui, Vec2, WidgetInfo, WidgetType};

use crate::console::state::CoordinationState;
use crate::console::theme::strong;
use crate::console::view::{
    AreaMeasures, CoordinationSpan, CoordinationTable, MeasureName, MeasureRow, PlayView,
};
use crate::measure::coordination::Direction;
use crate::measure::{Band, MeasureSpread};

use super::UiContext;
use super::widgets::{empty, named, small, tipped};

use band::band_ui;
use seats::seats_ui;

/// From how many letters of width on what a measure means stands beside it.
const MEANING_FROM: f32 = 56.0;
/// How wide the name of a measure is, and its value, in letters, where there is room.
const NAME: f32 = 17.0;
const VALUE: f32 = 14.0;
/// How wide a band is, in letters.
const BAND: f32 = 12.0;

/// All of it. Bands are of whole exercises: they stand beside nothing else.
pub fn coordination_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    band: Option<&Band>,
    state: &mut CoordinationState,
) {
    span_ui(ui, cx, view, state);
    let Some(table) = &view.coordination else {
        empty(ui, cx, "coordination-waits");
        return;
    };
    let band = band.filter(|_| table.span == CoordinationSpan::Whole);
    ScrollArea::vertical().id_salt("coordination").auto_shrink(false).show(ui, |ui| {
        for area in &table.areas {
            area_ui(ui, cx, area, band);
            ui.add_space(cx.sizes().gap);
        }
        seats_ui(ui, cx, table, state);
    });
}

/// Which part of the exercise is meant, and until when it was measured.
fn span_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, state: &mut CoordinationState) {
    ui.horizontal_wrapped(|ui| {
        let name = |span: CoordinationSpan| span.name(&view.scenario, cx.texts);
        let combo = ComboBox::from_id_salt("coordination span").selected_text(name(state.span));
        let combo = combo.show_ui(ui, |ui| {
            for span in CoordinationSpan::all(&view.scenario, view.clock.now) {
                ui.selectable_value(&mut state.span, span, name(span));
            }
        });
        named(&combo.response, cx, "coordination-span", &name(state.span));
        tipped(combo.response, cx, "coordination-span");
        if let Some(CoordinationTable { until, .. }) = view.coordination.as_deref() {
            let at = [("at", view.spell(*until).into())];
            small(ui, cx.texts.fill("coordination-as-of", at));
        }
    });
}

fn area_ui(ui: &mut Ui, cx: &UiContext<'_>, area: &AreaMeasures, band: Option<&Band>) {
    ui.label(RichText::new(&area.name).heading());
    for finding in &area.findings {
        ui.add(Label::new(finding).wrap());
    }
    let letters = ui.available_width() / cx.sizes().body;
    for row in &area.rows {
        let spread = band.and_then(|it| it.of_measure(row.measure.metric));
        if letters < MEANING_FROM {
            narrow(ui, cx, row, spread.as_ref());
        } else {
            wide(ui, cx, row, spread.as_ref());
        }
    }
}

/// Name, value, band and meaning side by side.
fn wide(ui: &mut Ui, cx: &UiContext<'_>, row: &MeasureRow, spread: Option<&MeasureSpread>) {
    let letter = cx.sizes().body;
    ui.horizontal_top(|ui| {
        part(ui, letter * NAME, |ui| name_ui(ui, cx, &row.measure));
        part(ui, letter * VALUE, |ui| _ = ui.horizontal_wrapped(|ui| value_ui(ui, cx, row)));
        if let Some(spread) = spread {
            part(ui, letter * BAND, |ui| band_ui(ui, cx, row, spread));
        }
        let left = ui.available_width();
        part(ui, left, |ui| {
            ui.add(Label::new(RichText::new(&row.measure.meaning).small().weak()).wrap());
        });
    });
    ui.add_space(cx.sizes().gap * 0.5);
}

/// The name before its value; what it means is told to those who point at it.
fn narrow(ui: &mut Ui, cx: &UiContext<'_>, row: &MeasureRow, spread: Option<&MeasureSpread>) {
    ui.horizontal_wrapped(|ui| {
        name_ui(ui, cx, &row.measure);
        value_ui(ui, cx, row);
    });
    if let Some(spread) = spread {
        band_ui(ui, cx, row, spread);
    }
    ui.add_space(cx.sizes().gap * 0.5);
}

/// A part of a row, so wide.
fn part(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui(Vec2::new(width, 0.0), |ui| {
        ui.vertical(|ui| {
            ui.set_width(width);
            add(ui);
        });
    });
}

fn name_ui(ui: &mut Ui, cx: &UiContext<'_>, measure: &MeasureName) {
    let response = ui.add(Label::new(&measure.name).wrap());
    if response.contains_pointer() {
        response.on_hover_text(explained(cx, measure));
    }
}

/// What a measure means, which way is better, and where it comes from.
fn explained(cx: &UiContext<'_>, measure: &MeasureName) -> String {
    let row = measure.metric.row();
    let better = cx.say(direction(row.direction));
    let source = cx.texts.fill("coordination-source", [("source", row.source.into())]);
    format!("{}\n{better}\n{source}", measure.meaning)
}

const fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::More => "coordination-more-is-better",
        Direction::Less => "coordination-less-is-better",
        Direction::Neither => "coordination-it-depends",
    }
}

/// The value, from how many cases, and which way is better.
fn value_ui(ui: &mut Ui, cx: &UiContext<'_>, row: &MeasureRow) {
    let told =
        if row.value.is_some() { strong(&row.told) } else { RichText::new(&row.told).weak() };
    let value = ui.add(Label::new(told).wrap());
    let spoken = spoken(cx, &row.measure.name, &row.told);
    value.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    let better = match row.measure.metric.row().direction {
        Direction::Neither => None,
        other => Some(cx.say(direction(other))),
    };
    let cases = Some(row.cases.as_str()).filter(|it| !it.is_empty());
    let beside: Vec<&str> = cases.into_iter().chain(better).collect();
    if !beside.is_empty() {
        ui.add(Label::new(RichText::new(beside.join(" · ")).small().weak()).wrap());
    }
}

/// A value with what it is of, for those who cannot see what stands beside it.
fn spoken(cx: &UiContext<'_>, name: &str, value: &str) -> String {
    cx.texts.fill("named-value", [("name", name.into()), ("value", value.into())])
}
