//! Small things that several panels are made of.

use std::fmt::Debug;
use std::hash::Hash;

use egui::accesskit::Role;
use egui::epaint::RectShape;
use egui::load::SizedTexture;
use egui::{
    Align, Button, CollapsingHeader, Color32, Context, CornerRadius, FontFamily, FontId, Frame, Id,
    Image, Label, Layout, Margin, Modal, ModalResponse, Pos2, ProgressBar, Rect, Response,
    RichText, ScrollArea, Sense, Shape, Stroke, StrokeKind, TextEdit, TextStyle, TextWrapMode, Ui,
    UiBuilder, Vec2, WidgetInfo, WidgetText, WidgetType,
};

use crate::console::action::Action;
use crate::console::background::Completion;
use crate::console::keys::{Command, keys_of_control};
use crate::console::scenario_picture::ScenarioPicture;
use crate::console::second_click::{self, SECONDS, TREMBLES};
use crate::console::state::{Refused, one_line, paragraphs};
use crate::console::theme::{strong, strong_font};
use crate::scenario::model::Scenario;

use super::UiContext;

/// The name of a panel; the glossary explains it.
pub fn heading(ui: &mut Ui, cx: &UiContext<'_>, word: &'static str) -> Response {
    let text = RichText::new(cx.say(word)).heading();
    tipped(ui.label(text), cx, word)
}

/// A response with the entry of the glossary as its tooltip, and the keys that do the same.
pub fn tipped(response: Response, cx: &UiContext<'_>, word: &str) -> Response {
    match tip(&response, cx, word) {
        Some(tip) => response.on_hover_text(tip),
        None => response,
    }
}

/// The tooltip of something that is pointed at.
fn tip(response: &Response, cx: &UiContext<'_>, word: &str) -> Option<String> {
    if !response.contains_pointer() && !response.has_focus() {
        return None;
    }
    let tip = cx.texts.tip(word);
    let Some((keys, does)) = keys_of_control(word) else { return tip.map(str::to_owned) };
    let tip = tip.unwrap_or_else(|| cx.texts.say(does));
    Some(cx.texts.fill("key-hint", [("tip", tip.into()), ("keys", keys.into())]))
}

/// Small text in the colour of what may be read.
pub fn small(ui: &mut Ui, text: impl Into<String>) -> Response {
    ui.label(RichText::new(text).weak().small())
}

/// The button for what is to be done next.
pub fn primary(ui: &mut Ui, cx: &UiContext<'_>, text: &str, is_enabled: bool) -> Response {
    let it = cx.colours();
    let text = strong(text).color(if is_enabled { it.on_accent } else { it.weak });
    let fill = if is_enabled { it.accent } else { it.raised };
    ui.add_enabled(is_enabled, Button::new(text).fill(fill))
}

/// A button with a word of the language file, explained by the glossary.
pub fn button(ui: &mut Ui, cx: &UiContext<'_>, word: &'static str, is_enabled: bool) -> Response {
    let response = ui.add_enabled(is_enabled, Button::new(cx.say(word)));
    let Some(tip) = tip(&response, cx, word) else { return response };
    response.on_hover_text(tip.as_str()).on_disabled_hover_text(tip)
}

/// A text in one line, cut where it has no room. Whoever shows it tells all of it to those who
/// point at it, so that there is one tooltip and not two.
pub fn cut_label(text: impl Into<WidgetText>) -> Label {
    Label::new(text).truncate().show_tooltip_when_elided(false)
}

/// Goes on in the next row of wrapped ones if so much has no room in this one.
pub fn make_room(ui: &mut Ui, width: f32) {
    if ui.available_size_before_wrap().x < width {
        ui.end_row();
    }
}

/// How wide a button is, for what stands beside it.
pub fn button_width(ui: &Ui, cx: &UiContext<'_>, word: &'static str) -> f32 {
    text_width(ui, cx.say(word), TextStyle::Button) + ui.spacing().button_padding.x * 2.0
}

/// How wide a text is in one line.
pub fn text_width(ui: &Ui, text: &str, style: TextStyle) -> f32 {
    let font = style.resolve(ui.style());
    ui.painter().layout_no_wrap(text.to_owned(), font, ui.visuals().text_color()).size().x
}

/// How wide a text in heavy letters is in one line.
pub fn strong_width(ui: &Ui, text: &str) -> f32 {
    let size = TextStyle::Body.resolve(ui.style()).size;
    let ink = ui.visuals().text_color();
    ui.painter().layout_no_wrap(text.to_owned(), strong_font(size), ink).size().x
}

/// The button that opens the help page.
pub fn help_button(ui: &mut Ui, cx: &mut UiContext<'_>) {
    let response = ui.button("?");
    let keys = Command::Help.key_names();
    let tip = [("tip", cx.say("key-help").into()), ("keys", keys.into())];
    if response.on_hover_text(cx.texts.fill("key-hint", tip)).clicked() {
        cx.actions.push(Action::ToggleHelp);
    }
}

/// Whether something was clicked that changes the exercise. What is clicked may be gone at once,
/// and something else in its place: the second click of a double click is none, nor is a key that
/// is pressed twice in a moment. A pointer that has moved means what it points at.
pub fn clicked_once(response: &Response) -> bool {
    clicked(response, false)
}

/// The same for what is meant to be clicked again and again, such as a step: only the second half
/// of a double click on something else is none.
pub fn clicked_again(response: &Response) -> bool {
    clicked(response, true)
}

fn clicked(response: &Response, may_repeat: bool) -> bool {
    if !response.clicked() {
        return false;
    }
    let id = Id::new("the last click that changed the exercise");
    let (now, at) = response.ctx.input(|input| (input.time, input.pointer.interact_pos()));
    let earliest = second_click::earliest(&response.ctx);
    let before: Option<(f64, Option<Pos2>, Id)> = response.ctx.data(|data| data.get_temp(id));
    let is_second = before.is_some_and(|(then, there, what)| {
        let has_moved = match (there, at) {
            (Some(there), Some(at)) => TREMBLES < there.distance(at),
            (there, at) => there.is_some() != at.is_some(),
        };
        earliest - then < SECONDS && !has_moved && !(may_repeat && what == response.id)
    });
    if !is_second {
        response.ctx.data_mut(|data| data.insert_temp(id, (now, at, response.id)));
        // Whoever clicks again much later has seen what came of it.
        second_click::watch(&response.ctx);
    }
    !is_second
}

/// What was refused, and what to do instead; nothing if nothing was.
pub fn refused_ui(ui: &mut Ui, cx: &UiContext<'_>, refused: Option<&Refused>) {
    let Some(Refused { why, help, .. }) = refused else { return };
    let text = RichText::new(format!("× {why}")).color(cx.colours().bad);
    ui.add(Label::new(text).wrap());
    ui.add(Label::new(RichText::new(help).small().weak()).wrap());
}

/// A field for a text of one line, so wide, with no more characters than `limit`.
pub fn line_edit(ui: &mut Ui, text: &mut String, limit: usize, hint: &str, width: f32) -> Response {
    clean_pasted(ui);
    let field = TextEdit::singleline(text).char_limit(limit).hint_text(hint).desired_width(width);
    let response = ui.add(field);
    if response.changed() {
        one_line(text, limit);
    }
    response
}

/// What is pasted is made fit before a field counts its characters.
pub fn clean_pasted(ui: &Ui) {
    ui.input_mut(|input| {
        for event in &mut input.events {
            if let egui::Event::Paste(text) = event {
                paragraphs(text, usize::MAX);
            }
        }
    });
}

/// A small mark with a word in it, such as a state. The word carries the meaning, the colour helps.
pub fn chip(ui: &mut Ui, cx: &UiContext<'_>, text: &str, ink: Color32) -> Response {
    let sizes = cx.sizes();
    let font = FontId::new(sizes.small, FontFamily::Proportional);
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, ink);
    let size = galley.size() + Vec2::new(sizes.gap * 1.5, sizes.gap * 0.5);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let outline = Stroke::new(sizes.line, ink);
    ui.painter().rect_stroke(rect, sizes.radius, outline, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    response
}

/// Something that is on or off: a chip with a box in it, which has a tick where it is on.
pub fn toggle(ui: &mut Ui, cx: &UiContext<'_>, word: &'static str, is_on: bool) -> Response {
    let (name, sizes, it) = (cx.say(word), cx.sizes(), cx.colours());
    let font = FontId::new(sizes.small, FontFamily::Proportional);
    let ink = if is_on { it.text } else { it.weak };
    let text = ui.painter().layout_no_wrap(name.to_owned(), font, ink);
    let (side, gap) = (sizes.small * 0.8, sizes.gap * 0.75);
    let size = Vec2::new(side + text.size().x + 3.0 * gap, text.size().y + sizes.gap * 0.5);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let looks = ui.style().interact(&response);
    let (painter, outline) = (ui.painter(), Stroke::new(sizes.line, ink));
    let fill = if response.hovered() { it.hover } else { it.panel };
    painter.rect(rect, sizes.radius, fill, looks.bg_stroke, StrokeKind::Inside);
    let middle = Pos2::new(rect.left() + gap + side / 2.0, rect.center().y);
    let in_box = Rect::from_center_size(middle, Vec2::splat(side));
    painter.rect_stroke(in_box, sizes.radius * 0.3, outline, StrokeKind::Inside);
    if is_on {
        let tick = [Vec2::new(-0.28, 0.02), Vec2::new(-0.07, 0.24), Vec2::new(0.3, -0.26)];
        let tick = tick.map(|it| middle + it * side).to_vec();
        painter.line(tick, Stroke::new(sizes.line * 1.6, ink));
    }
    let place = Pos2::new(in_box.right() + gap, rect.center().y - text.size().y / 2.0);
    painter.galley(place, text, ink);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, is_on, name));
    tipped(response, cx, word)
}

/// A tab: what it shows is underlined.
pub fn tab(ui: &mut Ui, cx: &UiContext<'_>, name: &str, is_on: bool) -> Response {
    let text = if is_on { strong(name) } else { RichText::new(name).weak() };
    // The name of a seat may be long; the tabs beside it stay in the window.
    let most = cx.sizes().control * 6.0;
    // What is cut takes as much as is left; a tab for which too little is left stands in the next
    // row.
    let takes = text_width(ui, name, TextStyle::Button) + ui.spacing().button_padding.x * 2.0;
    make_room(ui, takes.min(most));
    let response = ui
        .scope(|ui| {
            ui.set_max_width(most);
            ui.add(Button::new(text).frame_when_inactive(false).truncate())
        })
        .inner;
    if is_on {
        let line = Stroke::new(cx.sizes().focus * 1.5, cx.colours().accent);
        ui.painter().hline(response.rect.x_range(), response.rect.bottom(), line);
    }
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_on, name));
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Tab);
        node.set_selected(is_on);
    });
    response
}

/// How far something is that is computed beside the window; whether it is to be given up.
pub fn progress_ui(ui: &mut Ui, cx: &UiContext<'_>, completion: Completion) -> bool {
    let Completion { done, total } = completion;
    ui.horizontal(|ui| {
        let share = done as f32 / total.max(1) as f32;
        let width = ui.available_width().min(cx.sizes().reading) * 0.6;
        let bar = ProgressBar::new(share).desired_width(width).fill(cx.colours().accent);
        ui.add(bar.desired_height(cx.sizes().gap * 1.5));
        let told = if total == 0 {
            cx.say("progress-plays").to_owned()
        } else {
            let gaps = [("done", done.into()), ("total", total.into())];
            cx.texts.fill("progress-far", gaps)
        };
        small(ui, told);
        ui.button(cx.say("progress-stop")).clicked()
    })
    .inner
}

/// What a panel says while it has nothing to show: what will be there, and how it comes.
pub fn empty(ui: &mut Ui, cx: &UiContext<'_>, word: &'static str) {
    empty_text(ui, cx, cx.say(word));
}

/// The same with a text that has its gaps filled.
pub fn empty_text(ui: &mut Ui, cx: &UiContext<'_>, text: &str) {
    let width = ui.available_width().min(cx.sizes().reading);
    ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.label(RichText::new(text).weak())
    });
}

/// A header under which something unfolds, in as many lines as it needs: by itself it would push
/// whatever stands beside it out of the window.
pub fn wrapped_header(ui: &Ui, text: impl Into<WidgetText>) -> CollapsingHeader {
    let spacing = ui.spacing();
    let room = ui.available_width() - spacing.indent - spacing.button_padding.x;
    let wraps = Some(TextWrapMode::Wrap);
    CollapsingHeader::new(text.into().into_galley(ui, wraps, room, TextStyle::Button))
}

/// Gives a field to write in a name, for those who cannot see the hint in it.
pub fn called(response: Response, name: &str) -> Response {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(name));
    response
}

/// Gives a list to choose from a name, for those who cannot see what stands before it.
pub fn named(response: &Response, cx: &UiContext<'_>, word: &'static str, chosen: &str) {
    let gaps = [("name", cx.say(word).into()), ("value", chosen.into())];
    let spoken = cx.texts.fill("named-value", gaps);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &spoken));
}

/// Gives a button in a row the name of what the row is about, for those who cannot see the row.
pub fn about(response: &Response, cx: &UiContext<'_>, word: &'static str, what: &str) {
    let gaps = [("name", cx.say(word).into()), ("value", what.into())];
    let spoken = cx.texts.fill("named-value", gaps);
    let is_enabled = response.enabled();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, is_enabled, &spoken));
}

/// What stands in front of everything, no larger than the window: what has no room is scrolled to.
pub fn modal<R>(
    ctx: &Context,
    frame: Frame,
    id: &'static str,
    add: impl FnOnce(&mut Ui) -> R,
) -> ModalResponse<R> {
    // A little of what is behind stays in sight.
    let room = ctx.content_rect().size() - 1.2 * frame.total_margin().sum();
    Modal::new(Id::new(id)).frame(frame).show(ctx, |ui| {
        // As much as the window has room for, wherever it stood a moment ago.
        let whole = UiBuilder::new().max_rect(Rect::from_min_size(ui.max_rect().min, room));
        let shown = ui.scope_builder(whole, |ui| {
            ScrollArea::both().id_salt(id).show(ui, |ui| {
                ui.set_max_width(room.x);
                add(ui)
            })
        });
        shown.inner.inner
    })
}

/// The picture of a scenario, so wide; what it shows is read aloud.
pub fn picture_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    picture: &ScenarioPicture,
    scenario: &Scenario,
    width: f32,
) {
    let size = Vec2::new(width, picture.height(width));
    let texture = picture.texture(ui.ctx(), width);
    let image = Image::from_texture(SizedTexture::new(texture.id(), size));
    let shown = ui.add(image.corner_radius(CornerRadius::same(cx.sizes().radius as u8)));
    if let Some(text) = scenario.text_if_any("scenario-picture") {
        shown.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, text));
    }
}

/// A card on a panel.
pub fn card<R>(ui: &mut Ui, cx: &UiContext<'_>, add: impl FnOnce(&mut Ui) -> R) -> R {
    card_frame(cx).show(ui, add).inner
}

/// The frame of a card.
pub fn card_frame(cx: &UiContext<'_>) -> Frame {
    let (it, sizes) = (cx.colours(), cx.sizes());
    Frame::new()
        .fill(it.raised)
        .stroke(Stroke::new(sizes.line, it.line))
        .corner_radius(CornerRadius::same(sizes.radius as u8))
        .inner_margin(Margin::same(sizes.pad as i8))
}

/// The frame of what stands in front of everything.
pub fn modal_frame(cx: &UiContext<'_>) -> Frame {
    card_frame(cx).fill(cx.colours().panel).inner_margin(Margin::same(cx.sizes().pad as i8 * 2))
}

/// The frame of a panel at an edge of the window.
pub fn panel_frame(cx: &UiContext<'_>) -> Frame {
    Frame::new().fill(cx.colours().panel).inner_margin(Margin::same(cx.sizes().pad as i8))
}

/// A row that can be chosen, with whatever is in it; `name` is how it is read aloud.
pub fn choosable(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    id: impl Hash + Debug,
    name: &str,
    is_chosen: bool,
    add: impl FnOnce(&mut Ui),
) -> Response {
    let (it, sizes) = (cx.colours(), cx.sizes());
    let id = ui.id().with("choosable").with(Id::new(id));
    let behind = ui.painter().add(Shape::Noop);
    let frame = Frame::new().inner_margin(Margin::symmetric(sizes.gap as i8, 4));
    let inside = frame.show(ui, add).response.rect;
    let whole = Rect::from_x_y_ranges(ui.max_rect().x_range(), inside.y_range());
    let response = ui.interact(whole, id, Sense::click());
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let (fill, stroke) = if response.has_focus() {
        (it.hover, Stroke::new(sizes.focus, it.accent))
    } else if is_chosen {
        (it.hover, Stroke::new(sizes.line, it.accent))
    } else if response.hovered() {
        (it.hover, Stroke::NONE)
    } else {
        (Color32::TRANSPARENT, Stroke::NONE)
    };
    let shape = RectShape::new(whole, sizes.radius, fill, stroke, StrokeKind::Inside);
    ui.painter().set(behind, shape);
    response
        .widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_chosen, name));
    response
}
