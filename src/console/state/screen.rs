//! The screens.

/// Which screen is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Screen {
    /// What there is to play.
    Library,
    /// An exercise is set up.
    SetUp,
    /// An exercise is played.
    Play,
    /// What was played is talked about.
    HotWash,
    /// The same of an exercise that cannot be played again here: what is on record of it.
    Record,
}
