//! The agencies on the public display: who there is, what each looks after, who has spoken in
//! public lately, and which systems everybody knows to be out of order. Nothing of who knows whom,
//! of messages, of incidents that are hidden or of how anything is worked on.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::text::TextWrapping;
use egui::{
    Color32, FontFamily, FontId, Galley, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo,
    WidgetType,
};

use crate::base::ids::{AssetId, SeatSet};
use crate::console::network_layout::{CaptionWish, LayoutInput, NetworkLayout};
use crate::console::panels::UiContext;
use crate::console::panels::network::group_mark;
use crate::console::theme::strong_font;
use crate::console::view::Public;
use crate::scenario::Names;
use crate::tell::news::News;

/// For how many minutes it is seen that somebody has spoken.
const LATELY: i64 = 120;

pub(super) fn network_ui(ui: &mut Ui, cx: &UiContext<'_>, public: &Public<'_>) {
    let (names, sizes) = (Names(public.scenario), cx.sizes());
    let whole = ui.available_rect_before_wrap();
    ui.allocate_rect(whole, Sense::hover());
    let rect = Rect::from_min_max(whole.min, whole.max - Vec2::new(0.0, sizes.body * 1.6));
    let seats: Vec<String> =
        public.scenario.seat_ids().map(|seat| names.short_seat(seat)).collect();
    let size = |name: &String| written(ui, cx, name, f32::INFINITY).size();
    let layout = NetworkLayout::new(
        rect,
        &LayoutInput {
            seat_positions: public.seat_positions,
            assets: &public.assets,
            forums: &[],
            names: &seats.iter().map(size).collect::<Vec<_>>(),
            tables: &[],
        },
    );
    let incidents = &public.scenario.incidents;
    let reported: Vec<AssetId> =
        public.reported.iter().map(|incident| incidents[incident.index()].asset).collect();
    let spoken = spoken_lately(public);
    let painter = ui.painter();
    for (thing, at) in public.assets.iter().zip(&layout.assets) {
        let line = Stroke::new(sizes.line, cx.colours().line);
        painter.line_segment([layout.seats[thing.owner.index()], *at], line);
    }
    for place in public.seat_positions {
        let (seat, radius) = (place.seat, layout.radius);
        let at = layout.seats[seat.index()];
        let speaks = spoken.contains(seat);
        let ring = Stroke::new(sizes.focus * 1.5, cx.colours().text);
        // The ring has its place within the circle, since a name begins beside it.
        let inner = if speaks { radius - ring.width * 2.0 } else { radius };
        painter.circle_filled(at, inner, cx.colours().group(place.group));
        group_mark(painter, place.group, at, inner, cx.colours().ground);
        if speaks {
            painter.circle_stroke(at, radius - ring.width / 2.0, ring);
        }
        let label = layout.names[seat.index()];
        let name = &seats[seat.index()];
        painter.galley(label.min, written(ui, cx, name, label.width() + 1.0), cx.colours().text);
        let disc = Rect::from_center_size(at, Vec2::splat(2.0 * radius));
        let response = ui.interact(disc, ui.id().with(("public seat", seat)), Sense::hover());
        let spoken = if speaks {
            let gaps = [("name", names.seat(seat).into())];
            cx.texts.fill("public-display-has-spoken", gaps)
        } else {
            names.seat(seat)
        };
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    }
    for (thing, at) in public.assets.iter().zip(&layout.assets) {
        let half = layout.radius * 0.35;
        let is_reported = reported.contains(&thing.asset);
        let ink = if is_reported { cx.colours().warn } else { cx.colours().weak };
        painter.rect_filled(Rect::from_center_size(*at, Vec2::splat(half * 2.0)), 1.0, ink);
        if is_reported {
            let ring = Stroke::new(sizes.focus, ink);
            painter.circle_stroke(*at, layout.radius * 0.9, ring);
        }
    }
    captions(ui, cx, public, &layout, &reported);
    legend(ui, cx, Rect::from_min_max(rect.left_bottom(), whole.max));
}

/// Who has said something in public a short while ago.
fn spoken_lately(public: &Public<'_>) -> SeatSet {
    let now = public.clock.now;
    let lately = public.headlines.iter().filter(|item| now.since(item.at) <= LATELY);
    lately.fold(SeatSet::EMPTY, |all, item| match item.news {
        News::Claim { speakers, .. } => all.union(speakers),
        _ => all,
    })
}

/// Names the systems that everybody knows to be out of order.
fn captions(
    ui: &Ui,
    cx: &UiContext<'_>,
    public: &Public<'_>,
    layout: &NetworkLayout,
    reported: &[AssetId],
) {
    let names = Names(public.scenario);
    let assets = public.assets.iter().enumerate();
    let named: Vec<(usize, Arc<Galley>)> = assets
        .filter(|(_, thing)| reported.contains(&thing.asset))
        .map(|(at, thing)| {
            let text = format!("▲ {}", names.asset(thing.asset));
            (at, ui.painter().layout_no_wrap(text, strong_font(cx.sizes().body), cx.colours().warn))
        })
        .collect();
    let wish = |(at, it): &(usize, Arc<Galley>)| CaptionWish { thing: *at, sizes: vec![it.size()] };
    let wishes: Vec<CaptionWish> = named.iter().map(wish).collect();
    for (caption, (at, galley)) in layout.captions(&wishes, &[]).into_iter().zip(&named) {
        // Where there is no room for it, it stands over its system.
        let above = layout.assets[*at] - Vec2::new(galley.size().x / 2.0, layout.radius * 2.0);
        let rect = caption.map_or(Rect::from_min_size(above, galley.size()), |it| it.rect);
        ui.painter().rect_filled(rect.expand(2.0), cx.sizes().radius, cx.colours().ground);
        ui.painter().galley(rect.min, galley.clone(), cx.colours().warn);
        let id = ui.id().with(("public asset", *at));
        let response = ui.interact(rect, id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, galley.text()));
    }
}

/// What the signs mean, in one line.
fn legend(ui: &Ui, cx: &UiContext<'_>, rect: Rect) {
    let (painter, sizes) = (ui.painter(), cx.sizes());
    let half = sizes.small * 0.4;
    let mut x = rect.left();
    let signs: [(&'static str, Color32, bool); 3] = [
        ("public-display-system", cx.colours().weak, false),
        ("public-display-reported", cx.colours().warn, false),
        ("public-display-speaks", cx.colours().text, true),
    ];
    for (word, ink, is_round) in signs {
        let at = Pos2::new(x + half, rect.center().y);
        if is_round {
            painter.circle_stroke(at, half, Stroke::new(sizes.focus, ink));
        } else {
            painter.rect_filled(Rect::from_center_size(at, Vec2::splat(half * 2.0)), 1.0, ink);
        }
        let galley = written(ui, cx, cx.say(word), f32::INFINITY);
        let size = galley.size();
        let min = Pos2::new(x + half * 3.0, rect.center().y - size.y / 2.0);
        painter.galley(min, galley, cx.colours().text);
        x = min.x + size.x + sizes.pad * 2.0;
    }
}

/// Writing in one line, cut to a width.
fn written(ui: &Ui, cx: &UiContext<'_>, text: &str, width: f32) -> Arc<Galley> {
    let font = FontId::new(cx.sizes().body, FontFamily::Proportional);
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, cx.colours().text);
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.painter().layout_job(job)
}
