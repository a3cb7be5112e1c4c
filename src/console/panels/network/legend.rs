//! What is looked at, and what the signs of the picture mean: as many of them as fit into one line,
//! what is asked for first, and all of them on request.

use egui::{
    Button, FontFamily, FontId, Grid, Popup, Pos2, Rect, RichText, Sense, Ui, Vec2, WidgetInfo,
    WidgetType,
};

use crate::base::ids::AssetId;
use crate::console::panels::UiContext;
use crate::console::panels::dock::fill;
use crate::console::panels::widgets::{cut_label, small, tipped};
use crate::console::view::{Look, PlayView, ResponseStage};
use crate::scenario::model::Group;

use super::look::look_ui;
use super::signs::{Sign, draw};

/// All signs with their words, first what is asked for first.
const SIGNS: [(Sign, &str); 20] = [
    (Sign::System { impaired: true }, "network-legend-hurt"),
    (Sign::Incident(ResponseStage::Undetected), "network-unseen"),
    (Sign::Incident(ResponseStage::Detected), "network-noticed"),
    (Sign::Incident(ResponseStage::Diagnosed), "network-diagnosed"),
    (Sign::Incident(ResponseStage::Contained), "network-contained"),
    (Sign::Message, "network-legend-message"),
    (Sign::Forum, "network-legend-forum"),
    (Sign::System { impaired: false }, "network-legend-system"),
    (Sign::Tie { width: 1, legal: true }, "network-legend-tie"),
    (Sign::StrongTie { helps: false }, "network-legend-used"),
    (Sign::StrongTie { helps: true }, "network-legend-help"),
    (Sign::Work, "network-legend-work"),
    (Sign::Public, "network-legend-public"),
    (Sign::Waits { due: true }, "network-legend-due"),
    (Sign::Waits { due: false }, "network-legend-unread"),
    (Sign::Tie { width: 3, legal: true }, "network-legend-strong"),
    (Sign::Tie { width: 1, legal: false }, "network-legend-basis"),
    (Sign::Offline, "network-legend-offline"),
    (Sign::Fallback, "network-legend-fallback"),
    (Sign::Group(Group::Electoral), "network-group-electoral"),
];

/// The other circles of agencies.
const GROUPS: [(Sign, &str); 5] = [
    (Sign::Group(Group::Security), "network-group-security"),
    (Sign::Group(Group::Civil), "network-group-civil"),
    (Sign::Group(Group::Private), "network-group-private"),
    (Sign::Group(Group::Society), "network-group-society"),
    (Sign::Group(Group::Foreign), "network-group-foreign"),
];

/// In how many columns all of them stand.
const COLUMNS: usize = 2;

/// The share of the line that names what is looked at, and that lists what has no name.
const SHARE: f32 = 0.4;

/// What is looked at, which impaired systems have no room for their names, and what the signs mean,
/// in one line.
pub(super) fn legend_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    rect: Rect,
    (unnamed, look): (&[AssetId], &mut Look),
) {
    let (sizes, ink) = (cx.sizes(), cx.colours().weak);
    let font = FontId::new(sizes.small, FontFamily::Proportional);
    let half = sizes.small * 0.5;
    let ask = ask_ui(ui, cx, view, rect);
    let room = rect.with_max_x(ask.left() - sizes.gap);
    let mut x = fill(ui, "looked at", room, |ui| {
        ui.horizontal(|ui| {
            look_ui(ui, cx, view, look);
            unnamed_ui(ui, cx, view, unnamed);
        });
        ui.min_rect().right() + 1.75 * sizes.gap
    });
    for (sign, word) in signs(view) {
        let galley = ui.painter().layout_no_wrap(cx.say(word).to_owned(), font.clone(), ink);
        let end = x + 2.0 * half + sizes.gap + galley.size().x;
        if room.right() < end {
            break;
        }
        let place = Rect::from_min_max(Pos2::new(x, rect.top()), Pos2::new(end, rect.bottom()));
        draw(ui.painter(), cx, sign, Pos2::new(x + half, rect.center().y), half);
        let text = Pos2::new(end - galley.size().x, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(text, galley, ink);
        let response = ui.interact(place, ui.id().with(("legend", word)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, cx.say(word)));
        tipped(response, cx, word);
        x = end + 1.75 * sizes.gap;
    }
}

/// Impaired systems beside which nothing can be written, since others stand there.
fn unnamed_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, unnamed: &[AssetId]) {
    if unnamed.is_empty() {
        return;
    }
    let names: Vec<String> = unnamed.iter().map(|asset| view.names().asset(*asset)).collect();
    let text = cx.texts.fill("network-also", [("what", names.join(", ").into())]);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width() * SHARE);
        let named = RichText::new(&text).small().color(cx.colours().damage);
        ui.add(cut_label(named)).on_hover_text(&text);
    });
}

/// All signs there can be in the picture of this exercise.
fn signs(view: &PlayView) -> impl Iterator<Item = (Sign, &'static str)> {
    let is_there = |sign: Sign| match sign {
        Sign::Group(group) => view.seat_positions.iter().any(|place| place.group == group),
        Sign::Forum => !view.network.forums.is_empty(),
        _ => true,
    };
    SIGNS.into_iter().chain(GROUPS).filter(move |(sign, _)| is_there(*sign))
}

/// At the end of the line, what opens all of them; where it stands.
fn ask_ui(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, rect: Rect) -> Rect {
    let sizes = cx.sizes();
    let text = RichText::new(cx.say("network-legend-ask")).small();
    let font = FontId::new(sizes.small, FontFamily::Proportional);
    let ink = cx.colours().text;
    let said = cx.say("network-legend-ask").to_owned();
    let width = ui.painter().layout_no_wrap(said, font, ink).size().x + 2.0 * sizes.pad;
    let place = Rect::from_min_max(Pos2::new(rect.right() - width, rect.top()), rect.max);
    let button = ui.put(place, Button::new(text).small().min_size(place.size()));
    Popup::menu(&button).show(|ui| {
        small(ui, cx.say("network-legend"));
        ui.spacing_mut().interact_size.y = sizes.small;
        Grid::new("signs").num_columns(2 * COLUMNS).show(ui, |ui| {
            let all: Vec<_> = signs(view).collect();
            let rows = all.len().div_ceil(COLUMNS);
            for row in 0..rows {
                for (sign, word) in all.iter().skip(row).step_by(rows) {
                    let size = Vec2::new(sizes.small * 1.6, sizes.small * 1.3);
                    let (sign_rect, _) = ui.allocate_exact_size(size, Sense::hover());
                    draw(ui.painter(), cx, *sign, sign_rect.center(), sizes.small * 0.5);
                    tipped(ui.label(cx.say(word)), cx, word);
                }
                ui.end_row();
            }
        });
    });
    tipped(button, cx, "network-legend-ask");
    place
}
