//! What the picture of the network and the writing over it have to agree on.

use crate::base::ids::SeatId;
use crate::console::network_layout::NetworkLayout;

/// Where the network stands on the screen, and whom it is about.
#[derive(Debug, Default)]
pub struct NetworkState {
    /// Where things stand, in the frames in which there is room for the picture.
    pub layout: Option<NetworkLayout>,
    /// The seat whose ties are to be seen before all others.
    pub focus: Option<SeatId>,
}
