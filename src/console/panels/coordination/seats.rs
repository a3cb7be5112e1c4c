//! Measures of each seat: as many side by side as there is room for, in any order.

use std::cmp::Reverse;

use egui::{Button, ComboBox, Label, RichText, Ui, Vec2, WidgetInfo, WidgetType};

use crate::console::panels::UiContext;
use crate::console::panels::widgets::{heading, named, small};
use crate::console::state::{CoordinationState, SeatOrder};
use crate::console::theme::strong;
use crate::console::view::{CoordinationTable, MeasureName, SeatMeasures};

use super::{explained, spoken};

/// How wide the name of a seat is at least, and a measure of it, in letters.
const NAME: f32 = 10.0;
const CELL: f32 = 6.5;

pub(super) fn seats_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    table: &CoordinationTable,
    state: &mut CoordinationState,
) {
    heading(ui, cx, "coordination-seats");
    order_ui(ui, cx, table, state);
    let letter = cx.sizes().body;
    let (whole, gap) = (ui.available_width(), ui.spacing().item_spacing.x);
    let cell = letter * CELL + gap;
    let room = ((whole - letter * NAME) / cell).floor().max(1.0) as usize;
    let columns = columns(table, state.order, room);
    let name = (whole - cell * columns.len() as f32 - gap).max(letter * 3.0);
    let widths = (name, letter * CELL);
    line(ui, widths, columns.len(), |ui, at| {
        let Some(at) = at else { return };
        let measure = &table.columns[columns[at]];
        let mark =
            match state.order {
                Some(SeatOrder { metric, most_first }) if metric == measure.metric => {
                    if most_first { " ▼" } else { " ▲" }
                }
                _ => "",
            };
        let text = RichText::new(format!("{}{mark}", measure.name)).small();
        let button = ui.add(Button::new(text).frame(false).wrap());
        let name = cx.texts.fill("coordination-sort", [("name", measure.name.as_str().into())]);
        button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
        if button.clicked() {
            state.sort_by(measure.metric);
        }
        if button.contains_pointer() {
            button.on_hover_text(explained(cx, measure));
        }
    });
    for (number, seat) in sorted(table, state.order).into_iter().enumerate() {
        let behind = ui.painter().add(egui::Shape::Noop);
        let rect = line(ui, widths, columns.len(), |ui, at| match at {
            None => _ = ui.add(Label::new(&seat.name).wrap()),
            Some(at) => {
                let (measure, (_, told)) = (&table.columns[columns[at]], &seat.cells[columns[at]]);
                let label = ui.label(strong(told));
                let of = format!("{}, {}", seat.name, measure.name);
                let spoken = spoken(cx, &of, told);
                label.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
            }
        });
        if number % 2 == 0 {
            let fill = cx.colours().raised.gamma_multiply(0.5);
            let shape = egui::epaint::RectShape::filled(rect, cx.sizes().radius, fill);
            ui.painter().set(behind, shape);
        }
    }
}

/// By what seats are in order.
fn order_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    table: &CoordinationTable,
    state: &mut CoordinationState,
) {
    ui.horizontal_wrapped(|ui| {
        small(ui, cx.say("coordination-sorted"));
        let by =
            state.order.and_then(|it| table.columns.iter().find(|one| one.metric == it.metric));
        let as_planned = cx.say("coordination-unsorted");
        let name = by.map_or(as_planned, |it| it.name.as_str());
        let width = ui.available_width().min(cx.sizes().control * 7.0);
        let combo = ComboBox::from_id_salt("order of seats").selected_text(name).truncate();
        let combo = combo.width(width).show_ui(ui, |ui| {
            ui.selectable_value(&mut state.order, None, as_planned);
            for MeasureName { metric, name, .. } in &table.columns {
                let order = Some(SeatOrder { metric: *metric, most_first: true });
                ui.selectable_value(&mut state.order, order, name);
            }
        });
        named(&combo.response, cx, "coordination-sorted", name);
    });
}

/// The columns for which there is room: the one that orders first, then all others in their order.
fn columns(table: &CoordinationTable, order: Option<SeatOrder>, room: usize) -> Vec<usize> {
    let all = 0..table.columns.len();
    if all.len() <= room {
        return all.collect();
    }
    let orders = |at: &usize| order.is_some_and(|it| it.metric == table.columns[*at].metric);
    let first = all.clone().find(orders);
    first.into_iter().chain(all.filter(|at| !orders(at))).take(room).collect()
}

/// Seats in order; those of which there is nothing to measure last.
fn sorted(table: &CoordinationTable, order: Option<SeatOrder>) -> Vec<&SeatMeasures> {
    let mut seats: Vec<&SeatMeasures> = table.seats.iter().collect();
    let Some(SeatOrder { metric, most_first }) = order else { return seats };
    let Some(at) = table.columns.iter().position(|it| it.metric == metric) else { return seats };
    let value = |seat: &&SeatMeasures| seat.cells[at].0;
    if most_first {
        seats.sort_by_key(|it| Reverse(value(it)));
    } else {
        seats.sort_by_key(|it| (value(it).is_none(), value(it)));
    }
    seats
}

/// A name and cells side by side, each so wide; `at` counts cells, and is nothing for the name.
fn line(
    ui: &mut Ui,
    (name, cell): (f32, f32),
    cells: usize,
    mut add: impl FnMut(&mut Ui, Option<usize>),
) -> egui::Rect {
    let places = [None].into_iter().chain((0..cells).map(Some));
    let shown = ui.horizontal_top(|ui| {
        for at in places {
            let width = if at.is_some() { cell } else { name };
            ui.allocate_ui(Vec2::new(width, 0.0), |ui| {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    add(ui, at);
                });
            });
        }
    });
    shown.response.rect
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::base::minute::Minute;
    use crate::console::view::CoordinationSpan;
    use crate::measure::coordination::Metric;

    fn table() -> CoordinationTable {
        let metrics = [Metric::InDegree, Metric::Unread, Metric::Workload];
        let seat = |name: &str, cells: [Option<i64>; 3]| SeatMeasures {
            name: name.to_owned(),
            cells: cells.map(|it| (it, String::new())).into(),
        };
        let named = |metric| MeasureName { metric, name: String::new(), meaning: String::new() };
        CoordinationTable {
            span: CoordinationSpan::Whole,
            until: Minute::START,
            areas: Vec::new(),
            columns: metrics.map(named).into(),
            seats: vec![
                seat("a", [Some(1), Some(5), None]),
                seat("b", [Some(2), None, Some(0)]),
                seat("c", [Some(0), Some(7), Some(4)]),
            ],
        }
    }

    fn names(metric: Metric, most_first: bool) -> String {
        let table = table();
        let order = Some(SeatOrder { metric, most_first });
        sorted(&table, order).iter().map(|it| it.name.as_str()).collect()
    }

    #[test]
    fn seats_are_in_order_and_those_without_a_value_last() {
        assert_eq!(names(Metric::InDegree, true), "bac");
        assert_eq!(names(Metric::InDegree, false), "cab");
        assert_eq!(names(Metric::Unread, true), "cab");
        assert_eq!(names(Metric::Unread, false), "acb");
        let table = table();
        let as_planned: String = sorted(&table, None).iter().map(|it| it.name.as_str()).collect();
        assert_eq!(as_planned, "abc");
    }

    #[test]
    fn what_orders_is_always_in_sight() {
        let order = Some(SeatOrder { metric: Metric::Workload, most_first: true });
        assert_eq!(columns(&table(), order, 1), [2]);
        assert_eq!(columns(&table(), order, 2), [2, 0]);
        assert_eq!(columns(&table(), order, 3), [0, 1, 2]);
        assert_eq!(columns(&table(), None, 2), [0, 1]);
    }
}
