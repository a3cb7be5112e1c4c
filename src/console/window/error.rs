//! Why there is no window.

use thiserror::Error;

/// Why there is no window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WindowError {
    /// There is no screen to show it on.
    #[error("there is no display here")]
    NoDisplay,
    /// Nothing can draw.
    #[error("no graphics driver was found")]
    NoDriver,
}
