//! How large everything is: as it fits the window, and as many steps further as somebody wants.

/// The steps in which the interface is enlarged.
const STEPS: [f32; 9] = [0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5];
/// Which of them is the usual one, up to a window of [`DESIGN_SIZE`].
const USUAL: usize = 2;
/// The window for which the sizes of the theme are meant, in points. In a larger one, such as that
/// of a 4K screen that nobody has set up, all of it grows.
const DESIGN_SIZE: (f32, f32) = (1_920.0, 1_080.0);

/// How much larger everything is for the people of a seat, several of whom look at one screen.
pub const FOR_SEATS: f32 = 1.25;

/// How large everything is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zoom {
    /// The step that fits the window.
    fitting: usize,
    /// How many steps further somebody has gone.
    offset: isize,
}

impl Default for Zoom {
    fn default() -> Self {
        Self { fitting: USUAL, offset: 0 }
    }
}

impl Zoom {
    /// The factor, 1 for the sizes of the theme.
    pub fn factor(self) -> f32 {
        STEPS[self.step(self.offset)]
    }

    fn step(self, offset: isize) -> usize {
        self.fitting.saturating_add_signed(offset).min(STEPS.len() - 1)
    }

    /// So many steps larger than what fits the window; negative is smaller.
    pub fn with_offset(offset: i8) -> Self {
        Self { fitting: USUAL, offset: offset.into() }
    }

    /// How many steps somebody has gone.
    pub fn offset(self) -> i8 {
        i8::try_from(self.offset).unwrap_or_default()
    }

    /// Fits it into a window, whose size is in points before any zoom.
    pub fn fit(&mut self, (width, height): (f32, f32)) {
        let room = (width / DESIGN_SIZE.0).min(height / DESIGN_SIZE.1);
        let fits = STEPS.iter().rposition(|step| *step <= room);
        self.fitting = fits.unwrap_or_default().max(USUAL);
    }

    /// Larger or smaller, in steps; 0 is back to the usual.
    pub fn change(&mut self, by: i8) {
        if by == 0 {
            self.offset = 0;
        } else {
            let to = self.step(self.offset + isize::from(by));
            self.offset = to.cast_signed() - self.fitting.cast_signed();
        }
    }
}
