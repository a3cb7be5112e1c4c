//! What moved a meter over the span that is chosen, and the decisions and silences behind it.

use egui::{
    CollapsingHeader, Label, RichText, ScrollArea, TextStyle, TextWrapMode, Ui, WidgetText,
};

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::console::hot_wash::{Account, Cause, HotWash, Span};
use crate::console::panels::Kit;
use crate::console::panels::parts::{empty, small};
use crate::console::panels::phrases::gauge_word;
use crate::console::screens::hot_wash::HotWashDesk;
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
    kit: &mut Kit<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    desk: &mut HotWashDesk,
) {
    ui.horizontal_wrapped(|ui| {
        for gauge in Gauge::ALL {
            let name = kit.say(gauge_word(gauge));
            if ui.selectable_label(desk.gauge == gauge, name).clicked() {
                desk.gauge = gauge;
                desk.ask_why(&hot_wash.past, kit.actions);
            }
        }
        if desk.is_part() && ui.button(kit.say("hotwash-whole")).clicked() {
            desk.choose_all(&hot_wash.past, kit.actions);
        }
    });
    let Some((span, account)) = &hot_wash.why.answer else {
        empty(ui, kit, "hotwash-thinks");
        return;
    };
    if let Some(step) = account_ui(ui, kit, view, (*span, account)) {
        desk.follow(&hot_wash.past, step, kit.actions);
    }
}

/// A movement and its causes, largest first. The step of a decision that was chosen.
pub fn account_ui(
    ui: &mut Ui,
    kit: &Kit<'_>,
    view: &PlayView,
    (span, account): (Span, &Account),
) -> Option<u32> {
    let Span { gauge, from, to } = span;
    let gaps = [
        ("from", view.spell(from.unwrap_or(Minute::START)).into()),
        ("to", view.spell(to).into()),
        ("before", account.before.to_string().into()),
        ("after", account.after.to_string().into()),
        ("by", change(tenth(account.after) - tenth(account.before))),
    ];
    ui.label(strong(kit.words.fill("hotwash-moved", gaps)));
    let visible = account.causes.iter().filter(|it| VISIBLE <= it.amount.abs()).count();
    if visible == 0 {
        empty(ui, kit, "hotwash-unmoved");
        return None;
    }
    let mut chosen = None;
    let (told, rest) = account.causes.split_at(visible);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for (number, cause) in told.iter().enumerate() {
            chosen = self::cause(ui, kit, (gauge, number, cause)).or(chosen);
        }
        if !rest.is_empty() {
            let sum = Points(rest.iter().map(|it| it.amount).sum());
            let gaps = [("by", change(tenth(sum))), ("count", rest.len().into())];
            small(ui, kit.words.fill("hotwash-rest", gaps));
        }
    });
    chosen
}

/// A cause with what led to it. The step of a decision that was chosen.
fn cause(
    ui: &mut Ui,
    kit: &Kit<'_>,
    (gauge, number, cause): (Gauge, usize, &Cause),
) -> Option<u32> {
    let mut chosen = None;
    let by = Points(cause.amount);
    let text = format!("{}  {}", kit.words.value(&change(tenth(by))), cause.told);
    let text = strong(text).color(ink(kit, gauge, by));
    // A head does not wrap its words by itself.
    let spacing = ui.spacing();
    let room = ui.available_width() - spacing.indent - spacing.button_padding.x;
    let wraps = Some(TextWrapMode::Wrap);
    let text = WidgetText::from(text).into_galley(ui, wraps, room, TextStyle::Button);
    let id = ui.id().with(("cause", number, &cause.told));
    let head = CollapsingHeader::new(text).id_salt(id).default_open(number < UNFOLDED);
    let shown = head.show(ui, |ui| {
        ui.spacing_mut().button_padding = egui::Vec2::ZERO;
        ui.spacing_mut().interact_size.y = kit.sizes().small;
        for behind in &cause.behind {
            let colour = if behind.is_silence { kit.colours().warn } else { kit.colours().text };
            let text = RichText::new(&behind.told).color(colour);
            let Some(step) = behind.step else {
                ui.add(Label::new(text).wrap());
                continue;
            };
            let link = ui.add(egui::Button::new(text).frame_when_inactive(false).wrap());
            if link.on_hover_text(kit.say("hotwash-follow")).clicked() {
                chosen = Some(step);
            }
        }
    });
    let exact = format!("{:+.6}", cause.amount as f64 / 1e6);
    let gaps = [("by", exact.into())];
    shown.header_response.on_hover_text(kit.words.fill("hotwash-exact", gaps));
    chosen
}
