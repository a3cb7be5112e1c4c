//! The signs of the picture, as the legend shows them.

use egui::{Align2, Color32, FontFamily, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind};
use egui::{Vec2, pos2};

use crate::console::panels::UiContext;
use crate::console::theme::Colours;
use crate::console::view::ResponseStage;
use crate::scenario::model::Group;

/// Something that is seen in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// A system, and whether it is impaired.
    System { impaired: bool },
    /// A system that was disconnected.
    Offline,
    /// A system that runs on its fallback.
    Fallback,
    /// An incident.
    Incident(ResponseStage),
    /// An incident the public knows of.
    Public,
    /// An incident somebody works on.
    Work,
    /// A message on its way.
    Message,
    /// A forum.
    Forum,
    /// Two seats that know each other.
    Tie { width: u8, legal: bool },
    /// Two seats whose tie was used lately, or of which one helps the other.
    StrongTie { helps: bool },
    /// A number on a seat.
    Waits { due: bool },
    /// A circle of agencies.
    Group(Group),
}

/// The colour of an incident by how far those in charge have come.
pub const fn response_colour(colours: &Colours, response: ResponseStage) -> Color32 {
    match response {
        ResponseStage::Undetected => colours.weak,
        ResponseStage::Detected => colours.warn,
        ResponseStage::Diagnosed => colours.bad,
        ResponseStage::Contained => colours.good,
    }
}

/// How a tie is drawn that stands out: wider where one helps the other.
pub fn strong_tie(colours: &Colours, helps: bool) -> Stroke {
    if helps { Stroke::new(4.0, colours.accent) } else { Stroke::new(2.0, colours.text) }
}

/// Draws a sign into a square around a place, so far from its middle to its sides.
pub(super) fn draw(painter: &Painter, cx: &UiContext<'_>, sign: Sign, at: Pos2, half: f32) {
    let (it, sizes) = (cx.colours(), cx.sizes());
    let aside = Vec2::new(half, 0.0);
    let square = |ink| {
        let rect = Rect::from_center_size(at, Vec2::splat(half * 1.2));
        painter.rect_filled(rect, 1.0, ink);
    };
    match sign {
        Sign::System { impaired } => {
            if impaired {
                painter.circle_filled(at, half * 1.2, it.damage.gamma_multiply(0.4));
            }
            square(if impaired { it.damage } else { it.weak });
        }
        Sign::Offline => {
            let rect = Rect::from_center_size(at, Vec2::splat(half * 1.2));
            let line = Stroke::new(sizes.focus, it.weak);
            painter.rect_stroke(rect, 1.0, line, StrokeKind::Inside);
        }
        Sign::Fallback => {
            square(it.weak);
            let below = at + Vec2::new(0.0, half);
            let line = Stroke::new(sizes.focus, it.text);
            painter.line_segment([below - aside * 0.6, below + aside * 0.6], line);
        }
        Sign::Incident(response) => ring(painter, cx, response, at, half * 0.9),
        Sign::Public => {
            ring(painter, cx, ResponseStage::Diagnosed, at, half * 0.55);
            painter.circle_stroke(at, half, Stroke::new(sizes.line, it.bad));
        }
        Sign::Work => {
            ring(painter, cx, ResponseStage::Diagnosed, at, half * 0.8);
            for turn in [-1.2_f32, -0.2] {
                painter.circle_filled(at + half * 0.8 * Vec2::angled(turn), half * 0.34, it.text);
            }
        }
        Sign::Message => {
            let head = at + aside * 0.6;
            let line = Stroke::new(sizes.focus, it.text.gamma_multiply(0.5));
            painter.line_segment([at - aside, head], line);
            painter.circle_filled(head, half * 0.45, it.text);
        }
        Sign::Forum => {
            let rect = Rect::from_center_size(at, Vec2::new(half * 2.4, half * 1.5));
            let line = Stroke::new(sizes.focus * 0.75, it.forum);
            painter.rect_stroke(rect, half, line, StrokeKind::Inside);
        }
        Sign::Tie { width, legal } => {
            let line = Stroke::new(f32::from(width), it.weak);
            let ends = [at - aside * 1.2, at + aside * 1.2];
            if legal {
                painter.line_segment(ends, line);
            } else {
                painter.extend(Shape::dashed_line(&ends, line, 4.0, 2.5));
            }
        }
        Sign::StrongTie { helps } => {
            let line = strong_tie(it, helps);
            painter.line_segment([at - aside * 1.2, at + aside * 1.2], line);
        }
        Sign::Waits { due } => number(painter, cx, at, half, 1, due),
        Sign::Group(group) => {
            painter.circle_filled(at, half, it.group(group));
            group_mark(painter, group, at, half, it.ground);
        }
    }
}

/// An incident: mostly gaps until it is detected, closed when contained.
fn ring(painter: &Painter, cx: &UiContext<'_>, response: ResponseStage, at: Pos2, radius: f32) {
    let stroke = Stroke::new(cx.sizes().focus, response_colour(cx.colours(), response));
    if response == ResponseStage::Contained {
        painter.circle_stroke(at, radius, stroke);
        return;
    }
    for (from, to) in parts(response) {
        let point = |step: u8| {
            let turn = from + (to - from) * f32::from(step) / 8.0;
            at + radius * Vec2::angled(std::f32::consts::TAU * turn)
        };
        painter.add(Shape::line((0..=8).map(point).collect(), stroke));
    }
}

/// Which parts of the ring around an incident are drawn, in turns.
pub const fn parts(response: ResponseStage) -> &'static [(f32, f32)] {
    match response {
        ResponseStage::Undetected => &[(0.0, 0.07), (0.25, 0.32), (0.5, 0.57), (0.75, 0.82)],
        ResponseStage::Detected => &[(0.0, 0.17), (0.25, 0.42), (0.5, 0.67), (0.75, 0.92)],
        ResponseStage::Diagnosed => &[(0.0, 0.88)],
        ResponseStage::Contained => &[(0.0, 1.0)],
    }
}

/// What waits at a seat: a full disc for decisions, an outlined one for what is unread.
pub(super) fn number(
    painter: &Painter,
    cx: &UiContext<'_>,
    at: Pos2,
    radius: f32,
    count: usize,
    due: bool,
) {
    let it = cx.colours();
    let (ground, ink) = if due { (it.accent, it.on_accent) } else { (it.raised, it.text) };
    let edge = if due { it.ground } else { it.text };
    painter.circle(at, radius, ground, Stroke::new(cx.sizes().line, edge));
    let font = FontId::new(radius * 1.45, FontFamily::Proportional);
    painter.text(at, Align2::CENTER_CENTER, count.min(99).to_string(), font, ink);
}

/// The mark of a circle of agencies, since colours alone are not seen by all.
pub fn group_mark(painter: &Painter, group: Group, at: Pos2, radius: f32, ink: Color32) {
    let size = radius * 0.46;
    let corners = |all: &[(f32, f32)]| -> Vec<Pos2> {
        all.iter().map(|(right, down)| pos2(at.x + right * size, at.y + down * size)).collect()
    };
    let filled = |all: &[(f32, f32)]| {
        painter.add(Shape::convex_polygon(corners(all), ink, Stroke::NONE));
    };
    let line = Stroke::new((radius * 0.2).max(1.5), ink);
    match group {
        // A tick on a ballot.
        Group::Electoral => {
            painter.add(Shape::line(corners(&[(-1.0, 0.05), (-0.25, 0.8), (1.05, -0.8)]), line));
        }
        // A shield.
        Group::Security => filled(&[
            (-0.9, -0.95),
            (0.9, -0.95),
            (0.9, 0.1),
            (0.55, 0.65),
            (0.0, 1.1),
            (-0.55, 0.65),
            (-0.9, 0.1),
        ]),
        // A building.
        Group::Civil => filled(&[(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)]),
        // A diamond.
        Group::Private => filled(&[(0.0, -1.15), (1.15, 0.0), (0.0, 1.15), (-1.15, 0.0)]),
        // A person.
        Group::Society => {
            painter.circle_filled(at - Vec2::new(0.0, size * 0.55), size * 0.48, ink);
            let shoulders = (0..=8_u8).map(|step| {
                let way = Vec2::angled(std::f32::consts::PI * (1.0 + f32::from(step) / 8.0));
                (way.x * 0.95, 0.95 + way.y * 0.85)
            });
            filled(&shoulders.collect::<Vec<_>>());
        }
        // From outside.
        Group::Foreign => {
            painter.circle_stroke(at, size * 0.85, line);
        }
    }
}
