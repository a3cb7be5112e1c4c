//! `hotwash --projector`: only the public display, of an exercise that another process plays.

use std::path::{Path, PathBuf};

use crate::base::message::message;
use crate::console::{FollowSource, Follower, show_public_display};
use crate::session::file::OpenError;

use super::DONE;
use super::failure::Failure;
use super::play::{told, way_out};

/// The wall of an exercise in a file, or of the one that was written to last.
pub(super) fn execute(file: Option<&Path>) -> Result<u8, Failure> {
    let source = match file {
        Some(path) if !path.exists() => {
            return Err(Failure::explained(&OpenError::Missing(path.to_owned())));
        }
        Some(path) => FollowSource::File(PathBuf::from(path)),
        None => FollowSource::of_this_computer(),
    };
    show_public_display(Follower::new(source)).map(|()| DONE).map_err(|error| {
        Failure::new(message!("public-display-no-window", trouble = told(error)), way_out(error))
    })
}
