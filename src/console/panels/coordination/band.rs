//! Where policy runs lie with a measure, and where the room lies among them.

use egui::{Label, Pos2, Rect, RichText, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType};

use crate::console::panels::UiContext;
use crate::console::view::MeasureRow;
use crate::measure::MeasureSpread;
use crate::tell::coordination::value;

/// A line from the least to the most, where nine of ten runs lie, the middle one, and the room.
pub(super) fn band_ui(ui: &mut Ui, cx: &UiContext<'_>, row: &MeasureRow, of: &MeasureSpread) {
    let told = |level| cx.texts.value(&value(row.measure.metric, Some(level)));
    let gaps = [
        ("low", told(of.low).into()),
        ("high", told(of.high).into()),
        ("median", told(of.median).into()),
    ];
    let words = cx.texts.fill("coordination-policies", gaps);
    let (it, sizes) = (cx.colours(), cx.sizes());
    let size = Vec2::new(ui.available_width().min(sizes.body * 12.0), sizes.body);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    let scale = Scale::new(row, of, rect.shrink2(Vec2::new(sizes.gap * 0.5, 0.0)));
    let (painter, middle) = (ui.painter(), rect.center().y);
    painter.hline(rect.x_range(), middle, Stroke::new(sizes.line, it.line));
    let within = Rect::from_min_max(
        Pos2::new(scale.x(of.low), middle - sizes.body * 0.25),
        Pos2::new(scale.x(of.high), middle + sizes.body * 0.25),
    );
    painter.rect_filled(within.expand2(Vec2::new(1.0, 0.0)), 1.0, it.weak.gamma_multiply(0.45));
    painter.vline(
        scale.x(of.median),
        (middle - sizes.body * 0.25)..=(middle + sizes.body * 0.25),
        Stroke::new(sizes.line, it.text),
    );
    if let Some(own) = row.value {
        painter.vline(scale.x(own), rect.y_range(), Stroke::new(sizes.line * 3.0, it.accent));
    }
    let label = ui.add(Label::new(RichText::new(&words).small().weak()).wrap());
    if response.hovered() || label.hovered() {
        let runs = cx.texts.fill("coordination-runs", [("count", of.runs.into())]);
        response.union(label).on_hover_text(runs);
    }
}

/// Where values lie along a line.
struct Scale {
    from: f32,
    width: f32,
    least: i64,
    most: i64,
}

impl Scale {
    /// As wide as the measure goes; as wide as there are values where that has no end.
    fn new(row: &MeasureRow, of: &MeasureSpread, rect: Rect) -> Self {
        let table = row.measure.metric.row();
        let largest = of.high.max(row.value.unwrap_or_default());
        let most = table.most.unwrap_or(largest).max(table.least + 1);
        Self { from: rect.left(), width: rect.width(), least: table.least, most }
    }

    fn x(&self, value: i64) -> f32 {
        let share = (value - self.least) as f32 / (self.most - self.least) as f32;
        self.from + self.width * share.clamp(0.0, 1.0)
    }
}
