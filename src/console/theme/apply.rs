//! The tokens as a style of egui.

use egui::epaint::FontColorTransferFunction;
use egui::style::{Selection, WidgetVisuals};
use egui::{
    Context, CornerRadius, FontFamily, FontId, Margin, RichText, Shadow, Stroke, Style, TextStyle,
    Vec2, Visuals,
};

use super::tokens::Theme;

/// The family of the heavier weight.
pub(super) const STRONG: &str = "strong";

/// Text in the heavier weight, for what is read first.
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).family(FontFamily::Name(STRONG.into()))
}

/// The heavier weight for what is painted.
pub fn strong_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(STRONG.into()))
}

/// Makes a context look like the theme.
pub fn apply(theme: &Theme, ctx: &Context) {
    let preference = if theme.colours().is_dark {
        egui::ThemePreference::Dark
    } else {
        egui::ThemePreference::Light
    };
    ctx.set_theme(preference);
    let style = style(theme);
    ctx.all_styles_mut(|it| *it = style.clone());
    // A hand may rest on a button as long as it likes: that is a click, too.
    ctx.options_mut(|it| it.input_options.max_click_duration = f64::INFINITY);
}

fn style(theme: &Theme) -> Style {
    let sizes = theme.sizes();
    let mut style = Style { visuals: visuals(theme), ..Style::default() };
    let heavy = FontFamily::Name(STRONG.into());
    style.text_styles = [
        (TextStyle::Small, FontId::new(sizes.small, FontFamily::Proportional)),
        (TextStyle::Body, FontId::new(sizes.body, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(sizes.body, FontFamily::Proportional)),
        (TextStyle::Monospace, FontId::new(sizes.small, FontFamily::Monospace)),
        (TextStyle::Heading, FontId::new(sizes.heading, heavy)),
    ]
    .into();
    style.spacing.item_spacing = Vec2::new(sizes.gap, sizes.gap * 0.75);
    style.spacing.button_padding = Vec2::new(sizes.pad, sizes.gap * 0.5);
    style.spacing.interact_size.y = sizes.control;
    style.spacing.window_margin = Margin::same(sizes.pad as i8 * 2);
    style.spacing.menu_margin = Margin::same(sizes.gap as i8);
    style.spacing.tooltip_width = sizes.reading * 0.6;
    style.spacing.scroll = egui::style::ScrollStyle::solid();
    style.spacing.scroll.bar_width = sizes.gap * 0.75;
    // In the ink of text it is seen on every ground; the usual fade is a dark veil on a light one.
    style.spacing.scroll.foreground_color = true;
    if !theme.colours().is_dark {
        style.spacing.scroll.fade.strength = 0.0;
    }
    // A box to tick stays a box with the corners of the theme.
    style.spacing.icon_width = sizes.body * 1.25;
    style.interaction.selectable_labels = false;
    style.animation_time = if theme.reduce_motion { 0.0 } else { 0.1 };
    style
}

fn visuals(theme: &Theme) -> Visuals {
    let (it, sizes) = (theme.colours(), theme.sizes());
    let mut visuals = if it.is_dark { Visuals::dark() } else { Visuals::light() };
    // Bevy blends in linear space, where dark text on light ground loses weight.
    visuals.text_options.color_transfer_function = FontColorTransferFunction::DARK_MODE_DEFAULT;
    // A window in which somebody writes rests like any other.
    visuals.text_cursor.blink = false;
    let radius = CornerRadius::same(sizes.radius as u8);
    let widget = |fill, stroke, text| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: stroke,
        corner_radius: radius,
        fg_stroke: Stroke::new(sizes.line, text),
        expansion: 0.0,
    };
    let line = Stroke::new(sizes.line, it.line);
    visuals.widgets.noninteractive = widget(it.panel, line, it.text);
    visuals.widgets.inactive = widget(it.raised, line, it.text);
    visuals.widgets.hovered = widget(it.hover, Stroke::new(sizes.line, it.accent), it.text);
    // What has the keyboard is drawn like this, too.
    visuals.widgets.active = widget(it.hover, Stroke::new(sizes.focus, it.accent), it.text);
    visuals.widgets.open = widget(it.hover, line, it.text);
    visuals.selection =
        Selection { bg_fill: it.accent, stroke: Stroke::new(sizes.focus, it.on_accent) };
    visuals.weak_text_color = Some(it.weak);
    visuals.hyperlink_color = it.accent;
    visuals.warn_fg_color = it.warn;
    visuals.error_fg_color = it.bad;
    visuals.faint_bg_color = it.raised;
    visuals.extreme_bg_color = it.sunken;
    visuals.text_edit_bg_color = Some(it.sunken);
    visuals.code_bg_color = it.raised;
    visuals.panel_fill = it.panel;
    visuals.window_fill = it.panel;
    visuals.window_stroke = line;
    visuals.window_corner_radius = radius;
    visuals.menu_corner_radius = radius;
    visuals.window_shadow = Shadow::NONE;
    visuals.popup_shadow = Shadow::NONE;
    visuals.slider_trailing_fill = true;
    visuals
}
