//! What stands in the picture: ties and forums on the ground, assets and seats on it.

use bevy::prelude::*;
use bevy::sprite_render::AlphaMode2d;
use egui::Color32;

use crate::base::ids::SeatId;
use crate::console::network_layout::MemberArc;
use crate::console::panels::network::strong_tie;
use crate::console::theme::{Colours, ThemeName};
use crate::console::view::{Emphasis, Network, STRENGTHS, SeatPosition, SeatTie};

use super::super::resource::ConsoleResource;
use super::mesh_builder::MeshBuilder;
use super::placement::{PictureStyle, from_middle};

/// The one material of the picture: colours are in the corners of the meshes.
#[derive(Resource)]
pub(super) struct SharedMaterial(pub Handle<ColorMaterial>);

/// What was drawn, and what was drawn with it.
#[derive(Resource, Default)]
pub(super) struct DrawnState {
    look: Option<PictureStyle>,
    emphasis: Emphasis,
    network: Network,
    ground: Option<Entity>,
    assets: Option<Entity>,
}

/// How far up things are: what is higher is drawn over what is lower.
const GROUND: f32 = 0.0;
const THINGS: f32 = 2.0;
/// How much is left of what recedes.
const PALE: f32 = 0.33;
/// How much is left of the colour of a seat that recedes.
const RECEDED: f32 = 0.45;
/// How much of a tie that stands out is seen.
const STRONG: f32 = 0.7;

pub(super) fn set_up(mut commands: Commands, mut materials: ResMut<Assets<ColorMaterial>>) {
    let alpha_mode = AlphaMode2d::Blend;
    let material = ColorMaterial { color: Color::WHITE, alpha_mode, ..Default::default() };
    commands.insert_resource(SharedMaterial(materials.add(material)));
}

/// Draws anew what has changed.
pub(super) fn draw(
    mut resource: ResMut<ConsoleResource>,
    mut drawn: ResMut<DrawnState>,
    mut clear: ResMut<ClearColor>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    material: Res<SharedMaterial>,
) {
    let console = resource.0.get();
    let ground = console.theme().colours().ground;
    let ground = Color::srgb_u8(ground.r(), ground.g(), ground.b());
    if clear.0 != ground {
        clear.0 = ground;
    }
    let (Some(network_layout), Some(emphasis), Some(view)) =
        (console.picture(), console.emphasis(), console.shown_view())
    else {
        return;
    };
    let look = PictureStyle { network_layout: network_layout.clone(), theme: console.theme().name };
    let network = &view.network;
    let is_new = drawn.look.as_ref().is_none_or(|it| !it.is_same(&look));
    let is_seen_otherwise = is_new || drawn.emphasis != *emphasis;
    let colours = console.theme().colours();
    let mut put = |before: Option<Entity>, builder: MeshBuilder, height: f32| {
        if let Some(before) = before {
            commands.entity(before).despawn();
        }
        let mesh = Mesh2d(meshes.add(builder.mesh()));
        let material = MeshMaterial2d(material.0.clone());
        Some(commands.spawn((mesh, material, Transform::from_xyz(0.0, 0.0, height))).id())
    };
    if is_seen_otherwise || drawn.network.ties != network.ties {
        drawn.ground = put(drawn.ground, ground_of(&look, emphasis, network, colours), GROUND);
    }
    if is_seen_otherwise || drawn.network.assets != network.assets {
        let things = things_of(&look, (network, emphasis), &view.seat_positions, colours);
        drawn.assets = put(drawn.assets, things, THINGS);
    }
    if is_seen_otherwise {
        drawn.emphasis = emphasis.clone();
    }
    if is_new || drawn.network != *network {
        drawn.network = network.clone();
        drawn.look = Some(look);
    }
}

/// A colour that lets through what is behind it, 0 all and 1 nothing.
fn thin(colour: Color32, share: f32) -> Color32 {
    colour.gamma_multiply(share)
}

/// Forums and ties; those that stand out over all others.
fn ground_of(
    look: &PictureStyle,
    emphasis: &Emphasis,
    network: &Network,
    colours: &Colours,
) -> MeshBuilder {
    let mut builder = MeshBuilder::default();
    forums(&mut builder, look, colours);
    let at =
        |seat: SeatId| from_middle(&look.network_layout, look.network_layout.seats[seat.index()]);
    let share = if emphasis.others_recede { PALE } else { 1.0 };
    let stands_out = |tied: &SeatTie| emphasis.ties.iter().find(|it| it.between == tied.between);
    for tied in network.ties.iter().filter(|tied| stands_out(tied).is_none()) {
        let strength = f32::from(tied.strength) / f32::from(STRENGTHS);
        let (from, to) = (at(tied.between.0), at(tied.between.1));
        // Wider the better, with gaps where there is no legal basis.
        let width = (0.5 + 2.5 * strength) * share.max(0.5);
        let colour = thin(colours.weak, (0.08 + 0.26 * strength) * share);
        if tied.legal {
            builder.line(from, to, width, colour);
        } else {
            builder.dashes(from, to, width, colour);
        }
    }
    for strong in &emphasis.ties {
        let (from, to) = (at(strong.between.0), at(strong.between.1));
        let stroke = strong_tie(colours, strong.helps);
        let colour = thin(stroke.color, STRONG);
        let tie = network.ties.iter().find(|it| it.between == strong.between);
        if tie.is_none_or(|tie| tie.legal) {
            builder.line(from, to, stroke.width, colour);
        } else {
            builder.dashes(from, to, stroke.width, colour);
        }
    }
    builder
}

/// Outlines around those who sit together, and the ways to their tables.
fn forums(builder: &mut MeshBuilder, look: &PictureStyle, colours: &Colours) {
    let network_layout = &look.network_layout;
    // No veil over what is to have as much contrast as there is. Nothing shines through, since the
    // outline is put together from pieces.
    let is_plain = look.theme == ThemeName::Contrast;
    let area = colours.ground.lerp_to_gamma(colours.forum, 0.09);
    let line = colours.ground.lerp_to_gamma(colours.forum, 0.65);
    let way = |run: &MemberArc| -> Vec<Vec2> {
        run.path.iter().map(|at| from_middle(network_layout, *at)).collect()
    };
    for table in network_layout.tables.iter().rev() {
        for run in table.runs.iter().filter(|_| !is_plain) {
            builder.area(&way(run), table.edge, area);
        }
    }
    for table in &network_layout.tables {
        for run in &table.runs {
            builder.outline(&way(run), table.edge, 1.4, line);
            if table.rect.is_positive() {
                let middle = from_middle(network_layout, table.rect.center());
                builder.line(from_middle(network_layout, run.link_start), middle, 1.4, line);
            }
        }
    }
}

/// Tables with room for the names of forums, seats in the colours of their circles, and beside them
/// what they look after, which glows when it is impaired.
fn things_of(
    look: &PictureStyle,
    (network, emphasis): (&Network, &Emphasis),
    seat_positions: &[SeatPosition],
    colours: &Colours,
) -> MeshBuilder {
    let mut builder = MeshBuilder::default();
    let (network_layout, radius) = (&look.network_layout, look.network_layout.radius);
    for table in network_layout.tables.iter().filter(|it| it.rect.is_positive()) {
        let (at, half) =
            (from_middle(network_layout, table.rect.center()), table.rect.size() / 2.0);
        let aside = Vec2::new(half.x - half.y, 0.0);
        let ends = [at - aside, at + aside];
        builder.area(&ends, half.y, colours.ground);
        builder.outline(&ends, half.y, 1.6, colours.forum);
    }
    let half = radius * 0.38;
    for (thing, at) in network.assets.iter().zip(&network_layout.assets) {
        let (at, reach) =
            (from_middle(network_layout, *at), network_layout.reaches[thing.asset.index()]);
        let impaired = f32::from(thing.worst_impairment()) / 10.0;
        if 0.0 < impaired {
            // Two of them stay two: what glows ends before the next begins.
            let far = (radius * (1.0 + 1.7 * impaired)).min(reach * 1.1).max(half * 2.0);
            builder.glow(at, far, thin(colours.damage, 0.45 + 0.45 * impaired));
        }
    }
    for (thing, at) in network.assets.iter().zip(&network_layout.assets) {
        let seat = from_middle(network_layout, network_layout.seats[thing.owner.index()]);
        let at = from_middle(network_layout, *at);
        let group =
            seat_positions.iter().find(|place| place.seat == thing.owner).map(|place| place.group);
        // It hangs on its owner.
        let stem = group.map_or(colours.weak, |group| colours.group(group));
        let share = if emphasis.seats.contains(thing.owner) { 1.0 } else { PALE };
        builder.line(seat, at, 1.4, thin(stem, 0.75 * share));
        let ink = if 0 < thing.worst_impairment() { colours.damage } else { colours.weak };
        builder.square(at, half + 1.5, colours.ground);
        builder.square(at, half, ink);
        // Off is hollow; a fallback is a bar under it.
        if thing.offline {
            builder.square(at, half * 0.6, colours.ground);
        }
        if thing.on_fallback {
            let under = at - Vec2::new(0.0, half * 1.8);
            let aside = Vec2::new(half, 0.0);
            builder.line(under - aside, under + aside, half * 0.6, colours.text);
        }
    }
    for place in seat_positions {
        let at = from_middle(network_layout, network_layout.seats[place.seat.index()]);
        let ink = colours.group(place.group);
        let recedes = !emphasis.seats.contains(place.seat);
        let ink = if recedes { colours.ground.lerp_to_gamma(ink, RECEDED) } else { ink };
        builder.disc(at, radius + 2.0, colours.ground);
        builder.disc(at, radius, ink);
    }
    builder
}
