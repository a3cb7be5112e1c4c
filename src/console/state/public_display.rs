//! What the facilitator has put on the public display beside the console. It is of this window and
//! in no file, so a public display of another process does not follow it.

use strum::{EnumCount, VariantArray};

use crate::base::minute::Minute;
use crate::base::variants::array;
use crate::console::view::{FrozenPublic, PlayView};

/// What the public display shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, EnumCount, VariantArray)]
pub enum DisplayPage {
    /// Meters and headlines; before STARTEX a welcome, after ENDEX what became of it.
    #[default]
    Situation,
    /// The agencies and what the public knows of them.
    Network,
    /// A message of the facilitator to the room.
    Message,
    /// That there is a pause, what is talked about, and for how long.
    Discussion,
}

impl DisplayPage {
    pub const ALL: [Self; Self::COUNT] = array(Self::VARIANTS);

    /// The text that names it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Situation => "display-situation",
            Self::Network => "display-network",
            Self::Message => "display-message",
            Self::Discussion => "display-discussion",
        }
    }
}

/// The longest discussion, in minutes.
pub const LONGEST_DISCUSSION: u64 = 180;

/// A discussion of the room. When its time is up that is said, and nothing else happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Discussion {
    /// How many minutes it is to take.
    pub minutes: u64,
    /// Milliseconds of wall-clock time that are left; nothing if it has no end.
    left_ms: Option<u64>,
}

impl Default for Discussion {
    fn default() -> Self {
        Self { minutes: 10, left_ms: None }
    }
}

impl Discussion {
    /// It begins, with all its minutes.
    pub fn begin(&mut self) {
        const MINUTE_MS: u64 = 60_000;
        self.left_ms = Some(self.minutes.min(LONGEST_DISCUSSION) * MINUTE_MS);
    }

    /// It goes on without an end.
    pub const fn stop_counting(&mut self) {
        self.left_ms = None;
    }

    /// How many seconds are left, if they are counted.
    pub fn seconds_left(&self) -> Option<u64> {
        self.left_ms.map(|ms| ms.div_ceil(1_000))
    }

    fn pass(&mut self, elapsed_ms: u64) {
        self.left_ms = self.left_ms.map(|left| left.saturating_sub(elapsed_ms));
    }
}

/// All that is chosen for the public display.
#[derive(Debug)]
pub struct PublicDisplayState {
    /// Whether its window is wanted.
    pub is_open: bool,
    /// What it shows.
    pub page: DisplayPage,
    /// Whether it shows the meters.
    pub shows_meters: bool,
    /// What it shows instead of the exercise as it is now.
    pub frozen: Option<Box<FrozenPublic>>,
    /// Whether it says from when that is.
    pub says_as_of: bool,
    /// What the facilitator tells the room, in large type.
    pub message: String,
    /// What the room talks about, and for how long.
    pub discussion: Discussion,
}

impl Default for PublicDisplayState {
    fn default() -> Self {
        Self {
            is_open: false,
            page: DisplayPage::default(),
            shows_meters: true,
            frozen: None,
            says_as_of: true,
            message: String::new(),
            discussion: Discussion::default(),
        }
    }
}

impl PublicDisplayState {
    /// Keeps on it what is public now, or shows again what is public at any time.
    pub fn freeze(&mut self, view: Option<&PlayView>) {
        self.frozen = view.map(|view| Box::new(FrozenPublic::of(view)));
    }

    /// From when what is on it is, if it was frozen.
    pub fn frozen_at(&self) -> Option<Minute> {
        self.frozen.as_ref().map(|it| it.public().clock.now)
    }

    /// Lets wall-clock time pass.
    pub fn pass(&mut self, elapsed_ms: u64) {
        self.discussion.pass(elapsed_ms);
    }

    /// Whether seconds are counted on it.
    pub fn counts(&self) -> bool {
        self.is_open
            && self.page == DisplayPage::Discussion
            && self.discussion.seconds_left().is_some_and(|left| 0 < left)
    }

    /// Nothing of one exercise is shown beside another.
    pub fn start_over(&mut self) {
        *self = Self { is_open: self.is_open, ..Self::default() };
    }
}
