//! What moved a meter over the span that is chosen, and the decisions and silences behind it.

use egui::{Label, RichText, ScrollArea, Ui};

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::console::action::Action;
use crate::console::hot_wash::{Cause, CauseBreakdown, HotWash, MeterSpan};
use crate::console::panels::UiContext;
use crate::console::panels::labels::gauge_word;
use crate::console::panels::widgets::{empty, small, wrapped_header};
use crate::console::state::MovementSelection;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::scenario::model::Gauge;
use crate::tell::amounts::{VISIBLE, change, tenth};

use super::ink;

/// How many causes are unfolded from the start.
const UNFOLDED: usize = 3;

/// The causes, largest first.
pub fn why_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    state: &mut MovementSelection,
) {
    ui.horizontal_wrapped(|ui| {
        for gauge in Gauge::ALL {
            let name = cx.say(gauge_word(gauge));
            if ui.selectable_label(state.gauge == gauge, name).clicked() {
                state.gauge = gauge;
                state.ask_why(&hot_wash.played, cx.actions);
            }
        }
        if state.is_part() && ui.button(cx.say("hotwash-whole")).clicked() {
            state.choose_all(&hot_wash.played, cx.actions);
        }
    });
    let Some((span, cause_breakdown)) = &hot_wash.why.answer else {
        empty(ui, cx, "hotwash-thinks");
        return;
    };
    if let Some(step) = cause_breakdown_ui(ui, cx, view, (*span, cause_breakdown)) {
        cx.actions.push(Action::ShowDecision(step));
    }
}

/// A movement and its causes, largest first. The step of a decision that was chosen.
pub fn cause_breakdown_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    (span, cause_breakdown): (MeterSpan, &CauseBreakdown),
) -> Option<u32> {
    let MeterSpan { gauge, from, to } = span;
    let gaps = [
        ("from", view.spell(from.unwrap_or(Minute::START)).into()),
        ("to", view.spell(to).into()),
        ("before", cause_breakdown.before.to_string().into()),
        ("after", cause_breakdown.after.to_string().into()),
        ("by", change(tenth(cause_breakdown.after) - tenth(cause_breakdown.before))),
    ];
    ui.label(strong(cx.texts.fill("hotwash-moved", gaps)));
    let visible = cause_breakdown.causes.iter().filter(|it| VISIBLE <= it.amount.abs()).count();
    if visible == 0 {
        empty(ui, cx, "hotwash-unmoved");
        return None;
    }
    let mut chosen = None;
    let (told, rest) = cause_breakdown.causes.split_at(visible);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for (number, cause) in told.iter().enumerate() {
            chosen = self::cause(ui, cx, (gauge, number, cause)).or(chosen);
        }
        if !rest.is_empty() {
            let sum = Points(rest.iter().map(|it| it.amount).sum());
            let gaps = [("by", change(tenth(sum))), ("count", rest.len().into())];
            small(ui, cx.texts.fill("hotwash-rest", gaps));
        }
    });
    chosen
}

/// A cause with what led to it. The step of a decision that was chosen.
fn cause(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    (gauge, number, cause): (Gauge, usize, &Cause),
) -> Option<u32> {
    let mut chosen = None;
    let by = Points(cause.amount);
    let text = format!("{}  {}", cx.texts.value(&change(tenth(by))), cause.told);
    let text = strong(text).color(ink(cx, gauge, by));
    let id = ui.id().with(("cause", number, &cause.told));
    let head = wrapped_header(ui, text).id_salt(id).default_open(number < UNFOLDED);
    let shown = head.show(ui, |ui| {
        ui.spacing_mut().button_padding = egui::Vec2::ZERO;
        ui.spacing_mut().interact_size.y = cx.sizes().small;
        for contributors in &cause.contributors {
            let colour =
                if contributors.is_silence { cx.colours().warn } else { cx.colours().text };
            let text = RichText::new(&contributors.told).color(colour);
            let Some(step) = contributors.step else {
                ui.add(Label::new(text).wrap());
                continue;
            };
            let link = ui.add(egui::Button::new(text).frame_when_inactive(false).wrap());
            if link.on_hover_text(cx.say("hotwash-follow")).clicked() {
                chosen = Some(step);
            }
        }
    });
    let exact = format!("{:+.6}", cause.amount as f64 / 1e6);
    let gaps = [("by", exact.into())];
    shown.header_response.on_hover_text(cx.texts.fill("hotwash-exact", gaps));
    chosen
}
