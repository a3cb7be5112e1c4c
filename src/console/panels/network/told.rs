//! Who told whom: the seats where they stand in the network, tied by the messages that one sent to
//! another; the more messages, the wider the tie.

use egui::{
    FontFamily, FontId, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType,
};

use crate::base::ids::SeatId;
use crate::console::network_layout::{LayoutInput, NetworkLayout};
use crate::console::panels::UiContext;
use crate::console::panels::cut_names::cut_names_in;
use crate::console::view::PlayView;
use crate::measure::{ToldTie, WhoToldWhom};

use super::{lead, signs, written};

/// How wide the tie with most messages is, and how wide the others are at least, in points.
const WIDTHS: [f32; 2] = [9.0, 1.2];
/// How near a tie the pointer must be, in points.
const NEAR: f32 = 7.0;
/// How far the ties of the two directions are from the middle between them, in points.
const ASIDE: f32 = 5.0;

/// The picture; the pair that is clicked on. `chosen` stands out, and so do the ties of `seat`.
pub fn told_picture_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    told: &WhoToldWhom,
    (chosen, seat): (Option<(SeatId, SeatId)>, &mut Option<SeatId>),
) -> Option<(SeatId, SeatId)> {
    let rect = ui.available_rect_before_wrap();
    let response = ui.allocate_rect(rect, Sense::click());
    let spoken = cx.texts.fill("told-picture", [("count", told.ties.len().into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &spoken));
    let names: Vec<String> =
        view.scenario.seat_ids().map(|seat| view.names().short_seat(seat)).collect();
    let sizes: Vec<Vec2> = names.iter().map(|name| written(ui, cx, name).size()).collect();
    let layout = NetworkLayout::new(
        rect,
        &LayoutInput {
            seat_positions: &view.seat_positions,
            assets: &[],
            forums: &[],
            names: &sizes,
            tables: &[],
        },
    );
    let font = FontId::new(cx.sizes().small, FontFamily::Proportional);
    let shown = cut_names_in(ui, &font, &names, |at| layout.names[at].width());
    let lines: Vec<[Pos2; 2]> = told.ties.iter().map(|tie| line_of(&layout, tie)).collect();
    let pointed = response.hover_pos().and_then(|at| nearest(&lines, at));
    let most = told.most().max(1) as f32;
    let is_shown = |tie: &ToldTie| seat.is_none_or(|seat| tie.from == seat || tie.to == seat);
    // What is chosen or pointed at comes last, over all others.
    let rank = |at: &usize| {
        let tie = &told.ties[*at];
        (chosen == Some((tie.from, tie.to)), pointed == Some(*at), is_shown(tie))
    };
    let mut order: Vec<usize> = (0..told.ties.len()).rev().collect();
    order.sort_by_key(rank);
    for at in order {
        let (is_chosen, is_pointed, is_meant) = rank(&at);
        let tie = &told.ties[at];
        let share = tie.messages.len() as f32 / most;
        let width = WIDTHS[1] + (WIDTHS[0] - WIDTHS[1]) * share.sqrt();
        let colour = if is_chosen || is_pointed {
            cx.colours().accent
        } else {
            let share = if is_meant { 0.35 + 0.5 * share } else { 0.12 };
            cx.colours().text.gamma_multiply(share)
        };
        arrow(ui, lines[at], width, colour);
    }
    if let Some(tie) = pointed.map(|at| &told.ties[at]) {
        response.clone().on_hover_text_at_pointer(tie_name(cx, view, tie));
    }
    seats_ui(ui, cx, view, told, (&layout, &shown, seat));
    let tie = pointed.filter(|_| response.clicked()).map(|at| &told.ties[at]);
    tie.map(|tie| (tie.from, tie.to))
}

/// A tie in words.
pub fn tie_name(cx: &UiContext<'_>, view: &PlayView, tie: &ToldTie) -> String {
    let names = view.names();
    let gaps = [
        ("from", names.short_seat(tie.from).into()),
        ("to", names.short_seat(tie.to).into()),
        ("count", tie.messages.len().into()),
    ];
    cx.texts.fill("told-tie", gaps)
}

/// From the edge of one seat to the edge of the other, to the right of the way between them, so
/// that both directions are seen.
fn line_of(layout: &NetworkLayout, tie: &ToldTie) -> [Pos2; 2] {
    let (from, to) = (layout.seats[tie.from.index()], layout.seats[tie.to.index()]);
    let way = (to - from).normalized();
    let aside = way.rot90() * ASIDE;
    let edge = way * (layout.radius + 3.0);
    [from + edge + aside, to - edge + aside]
}

/// The line that is nearest to a place, if one is near.
fn nearest(lines: &[[Pos2; 2]], at: Pos2) -> Option<usize> {
    let off = |[from, to]: &[Pos2; 2]| {
        let way = *to - *from;
        let part = ((at - *from).dot(way) / way.length_sq().max(f32::EPSILON)).clamp(0.0, 1.0);
        (*from + way * part).distance(at)
    };
    let all = lines.iter().enumerate().map(|(number, line)| (number, off(line)));
    let nearest = all.min_by(|a, b| a.1.total_cmp(&b.1));
    nearest.filter(|it| it.1 <= NEAR).map(|it| it.0)
}

fn arrow(ui: &Ui, [from, to]: [Pos2; 2], width: f32, colour: egui::Color32) {
    let way = (to - from).normalized();
    let length = width * 1.2 + 5.0;
    let half = way.rot90() * (width * 0.5 + 3.0);
    let neck = to - way * length;
    ui.painter().line_segment([from, neck], Stroke::new(width, colour));
    let head = vec![to, neck + half, neck - half];
    ui.painter().add(Shape::convex_polygon(head, colour, Stroke::NONE));
}

/// The seats with their names; one that nobody told anything has a broken ring. A click on one
/// shows only its ties, another one all.
fn seats_ui(
    ui: &Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    told: &WhoToldWhom,
    (layout, names, chosen): (&NetworkLayout, &[String], &mut Option<SeatId>),
) {
    let (colours, sizes) = (cx.colours(), cx.sizes());
    for place in &view.seat_positions {
        let seat = place.seat;
        let (at, label) = (layout.seats[seat.index()], layout.names[seat.index()]);
        let disc = Rect::from_center_size(at, Vec2::splat(2.0 * layout.radius));
        let response = ui.interact(disc.union(label), ui.id().with(("told", seat)), Sense::click());
        let whole = view.names().seat(seat);
        let never = told.never_told.contains(&seat);
        let spoken = if never {
            cx.texts.fill("told-never-seat", [("who", whole.as_str().into())])
        } else {
            whole
        };
        let is_chosen = *chosen == Some(seat);
        let named = &spoken;
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_chosen, named));
        let painter = ui.painter();
        painter.circle_filled(at, layout.radius, colours.group(place.group));
        signs::group_mark(painter, place.group, at, layout.radius, colours.ground);
        if never {
            let ring = (0..=24).map(|nth| {
                let turn = std::f32::consts::TAU * nth as f32 / 24.0;
                at + Vec2::angled(turn) * (layout.radius + sizes.focus * 2.0)
            });
            let ring: Vec<Pos2> = ring.collect();
            let stroke = Stroke::new(sizes.focus, colours.bad);
            painter.extend(Shape::dashed_line(&ring, stroke, 5.0, 4.0));
        }
        if is_chosen || response.has_focus() || response.hovered() {
            let stroke = Stroke::new(sizes.focus, colours.accent);
            painter.circle_stroke(at, layout.radius + sizes.focus, stroke);
        }
        lead(ui, cx, at, layout.radius, label);
        let name = written(ui, cx, &names[seat.index()]);
        painter.galley(label.min, name, colours.text);
        if response.clicked() {
            *chosen = Some(seat).filter(|_| !is_chosen);
        }
        response.on_hover_text(spoken);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tie_is_pointed_at_where_it_is_and_nowhere_else() {
        let at = |x: f32, y: f32| Pos2::new(x, y);
        let lines = [[at(0.0, 0.0), at(100.0, 0.0)], [at(0.0, 10.0), at(100.0, 10.0)]];
        assert_eq!(nearest(&lines, at(50.0, 1.0)), Some(0));
        assert_eq!(nearest(&lines, at(50.0, 9.0)), Some(1));
        assert_eq!(nearest(&lines, at(50.0, 30.0)), None);
        assert_eq!(nearest(&lines, at(120.0, 0.0)), None);
        assert_eq!(nearest(&[], at(0.0, 0.0)), None);
    }
}
