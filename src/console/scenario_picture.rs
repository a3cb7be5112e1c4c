//! Pictures of scenarios on screen.

use std::io::Cursor;
use std::sync::Arc;

use egui::{ColorImage, Context, Id, TextureHandle, TextureOptions, Vec2};
use image::imageops::{FilterType, resize};
use image::{ImageFormat, RgbaImage};

use crate::scenario::Pack;

/// A picture of a scenario.
#[derive(Debug, Clone)]
pub struct ScenarioPicture {
    pixels: Arc<RgbaImage>,
    /// What it is known by: the same for the same file, however often it is read.
    id: Id,
}

impl ScenarioPicture {
    /// The picture of a scenario. One that cannot be read is none: `check` says why.
    pub fn of(pack: &Pack) -> Option<Self> {
        let bytes = pack.picture().ok().flatten()?;
        let id = Id::new(&bytes);
        let read = image::ImageReader::with_format(Cursor::new(bytes), ImageFormat::Png);
        let pixels = read.decode().ok()?.into_rgba8();
        Some(Self { pixels: Arc::new(pixels), id })
    }

    /// How high it is where it is so wide.
    pub fn height(&self, width: f32) -> f32 {
        let (wide, high) = self.pixels.dimensions();
        width * high as f32 / wide as f32
    }

    /// The picture as wide as it is shown, in points. It is made smaller once and not in every
    /// frame, and by all of its pixels, so that thin lines stay lines.
    pub fn texture(&self, ctx: &Context, width: f32) -> TextureHandle {
        let size = Vec2::new(width, self.height(width)) * ctx.pixels_per_point();
        let [wide, high] = [size.x, size.y].map(|side| side.round().max(1.0) as u32);
        let id = self.id.with(wide);
        if let Some(made) = ctx.data(|data| data.get_temp::<TextureHandle>(id)) {
            return made;
        }
        let scaled = resize(&*self.pixels, wide, high, FilterType::Triangle);
        let size = [wide as usize, high as usize];
        let image = ColorImage::from_rgba_unmultiplied(size, scaled.as_raw());
        let made = ctx.load_texture("scenario", image, TextureOptions::LINEAR);
        ctx.data_mut(|data| data.insert_temp(id, made.clone()));
        made
    }
}
