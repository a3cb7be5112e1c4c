//! What lasts: the components of the simulation's entities. Plain data, integers only.
//!
//! Invariant: everything here that influences the future goes into the snapshot; nothing else may.

mod agency;
mod asset;
mod discourse;
mod forum;
mod incident;
mod knowledge;
mod message;
mod practice;
mod public;
mod tie;

pub use agency::{Agency, Holding, STALE_AFTER};
pub use asset::{AssetState, Outage, SelfInflicted};
pub use discourse::{Claim, Contradiction, Rumour};
pub use forum::ForumState;
pub use incident::{Engagement, IncidentState, Watch};
pub use knowledge::{Knowledge, Known};
pub use message::Message;
pub use practice::Practice;
pub use public::{Habituation, InjectProgress, PublicationState, SegmentState, Standing};
pub use tie::Tie;
