//! Systems in the picture, and the incidents that strike them: what they are called where they are
//! impaired, what is told about them, and how one of them is looked at.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Align, FontFamily, FontId, Galley, Rect, Response, Sense, TextFormat, Ui, Vec2, WidgetInfo,
    WidgetType,
};

use crate::base::ids::AssetId;
use crate::console::network_layout::{Caption, CaptionWish};
use crate::console::panels::UiContext;
use crate::console::theme::strong_font;
use crate::console::view::{AssetNode, IncidentMark, Look, PlayView, ResponseStage};

use super::{Picture, lead};

/// From so many tenths on a service is as good as gone.
const DOWN_FROM: u8 = 7;
/// How far around a system the pointer means it, in radii of its outermost ring.
const AROUND: f32 = 0.7;

/// All systems. What is written beside them, and which have no room for that.
pub(super) fn systems_ui(
    ui: &Ui,
    cx: &UiContext<'_>,
    picture: Picture<'_>,
    before: &[Caption],
    look: &mut Look,
) -> (Vec<Caption>, Vec<AssetId>) {
    for thing in &picture.view.network.assets {
        system_ui(ui, cx, picture, *thing, look);
    }
    captions_ui(ui, cx, picture, before)
}

/// What a system is called and how it is, for all who point at it or have it read to them; the
/// incidents on it are side by side within it, and can be looked at.
fn system_ui(ui: &Ui, cx: &UiContext<'_>, picture: Picture<'_>, thing: AssetNode, look: &mut Look) {
    let Picture { view, layout, .. } = picture;
    let index = thing.asset.index();
    let half = (layout.ring(index) * AROUND).max(layout.radius * 0.6);
    let hit = Rect::from_center_size(layout.assets[index], Vec2::splat(2.0 * half));
    let response = ui.interact(hit, ui.id().with(("asset", thing.asset)), Sense::hover());
    let named = spoken(cx, view, thing);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &named));
    told(response, cx, view, thing);
    let incidents: Vec<&IncidentMark> = incidents(view, thing).collect();
    let width = hit.width() / incidents.len().max(1) as f32;
    for (number, incident) in incidents.into_iter().enumerate() {
        let left = hit.left() + number as f32 * width;
        let part = Rect::from_x_y_ranges(left..=left + width, hit.y_range());
        let id = ui.id().with(("incident", incident.incident));
        let response = ui.interact(part, id, Sense::click());
        let is_on = *look == Look::Incident(incident.incident);
        let gaps = [
            ("name", view.names().incident(incident.incident).into()),
            ("value", cx.say(response_word(incident.response)).into()),
        ];
        let named = cx.texts.fill("named-value", gaps);
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_on, &named));
        if response.clicked() {
            *look = if is_on { Look::Now } else { Look::Incident(incident.incident) };
        }
        told(response, cx, view, thing);
    }
}

fn incidents(view: &PlayView, thing: AssetNode) -> impl Iterator<Item = &IncidentMark> {
    view.network.incidents.iter().filter(move |ring| ring.asset == thing.asset)
}

/// How a system is, in words.
fn states(thing: AssetNode) -> impl Iterator<Item = &'static str> {
    let states = [
        (0 < thing.worst_impairment()).then(|| impairment_word(thing)),
        thing.offline.then_some("network-legend-offline"),
        thing.on_fallback.then_some("network-legend-fallback"),
    ];
    states.into_iter().flatten()
}

/// A system as it is read aloud: how it is after its name, if there is anything to say.
fn spoken(cx: &UiContext<'_>, view: &PlayView, thing: AssetNode) -> String {
    let name = view.names().asset(thing.asset);
    let states: Vec<&str> = states(thing).map(|word| cx.say(word)).collect();
    if states.is_empty() {
        return name;
    }
    let gaps = [("name", name.into()), ("value", states.join(", ").into())];
    cx.texts.fill("named-value", gaps)
}

/// What is under the pointer, in words.
fn told(response: Response, cx: &UiContext<'_>, view: &PlayView, thing: AssetNode) {
    response.on_hover_ui(|ui| {
        let names = view.names();
        ui.strong(names.asset(thing.asset));
        ui.label(names.seat(thing.owner));
        for word in states(thing) {
            ui.label(cx.say(word));
        }
        for ring in incidents(view, thing) {
            ui.separator();
            ui.label(names.incident(ring.incident));
            ui.label(cx.say(response_word(ring.response)));
        }
    });
}

/// Names what is impaired, the worst first, and says how; what is written, and which systems have
/// no room for it.
fn captions_ui(
    ui: &Ui,
    cx: &UiContext<'_>,
    Picture { view, layout, .. }: Picture<'_>,
    before: &[Caption],
) -> (Vec<Caption>, Vec<AssetId>) {
    let assets = view.network.assets.iter();
    let mut impaired: Vec<&AssetNode> = assets.filter(|it| 0 < it.worst_impairment()).collect();
    impaired.sort_by_key(|it| std::cmp::Reverse(it.worst_impairment()));
    let galleys: Vec<[Arc<Galley>; 2]> = impaired
        .iter()
        .map(|thing| [true, false].map(|says_how| caption(ui, cx, view, **thing, says_how)))
        .collect();
    let wish = |(thing, forms): (&&AssetNode, &[Arc<Galley>; 2])| {
        let sizes = forms.iter().map(|it| it.size()).collect();
        CaptionWish { thing: thing.asset.index(), sizes }
    };
    let wishes: Vec<CaptionWish> = impaired.iter().zip(&galleys).map(wish).collect();
    let placed = layout.captions(&wishes, before);
    let mut unnamed = Vec::new();
    for ((caption, thing), forms) in placed.iter().zip(&impaired).zip(&galleys) {
        let Some(caption) = caption else {
            unnamed.push(thing.asset);
            continue;
        };
        let (colours, rect) = (cx.colours(), caption.rect);
        lead(ui, cx, layout.assets[caption.thing], layout.ring(caption.thing), rect);
        // Ties run behind it.
        let ground = colours.ground.gamma_multiply(0.75);
        ui.painter().rect_filled(rect.expand(2.0), cx.sizes().radius, ground);
        ui.painter().galley(rect.center_top(), forms[caption.form].clone(), colours.text);
    }
    (placed.into_iter().flatten().collect(), unnamed)
}

/// The name of a system, and how it is impaired if that has room.
fn caption(
    ui: &Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    thing: AssetNode,
    says_how: bool,
) -> Arc<Galley> {
    let (colours, small) = (cx.colours(), cx.sizes().small);
    let strong = TextFormat::simple(strong_font(small), colours.text);
    let mut job = LayoutJob { halign: Align::Center, ..LayoutJob::default() };
    job.append(&view.names().asset(thing.asset), 0.0, strong);
    if says_how {
        let font = FontId::new(small, FontFamily::Proportional);
        let format = TextFormat::simple(font, colours.damage);
        job.append("\n", 0.0, format.clone());
        job.append(cx.say(impairment_word(thing)), 0.0, format);
    }
    ui.painter().layout_job(job)
}

/// The worst impairment of a system.
fn impairment_word(thing: AssetNode) -> &'static str {
    let [secrets, data, service] = thing.impairments;
    if secrets.max(data) <= service {
        if service < DOWN_FROM { "network-slow" } else { "network-down" }
    } else if secrets <= data {
        "network-wrong"
    } else {
        "network-leaks"
    }
}

const fn response_word(response: ResponseStage) -> &'static str {
    match response {
        ResponseStage::Undetected => "network-unseen",
        ResponseStage::Detected => "network-noticed",
        ResponseStage::Diagnosed => "network-diagnosed",
        ResponseStage::Contained => "network-contained",
    }
}
