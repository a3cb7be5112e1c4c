//! `hotwash --projector`: only the wall, of an exercise that another process plays.

use std::path::{Path, PathBuf};

use crate::base::message::message;
use crate::console::{Followed, Follower, show_wall};
use crate::session::file::OpenError;

use super::DONE;
use super::failure::Failure;
use super::play::{told, way_out};

/// The wall of an exercise in a file, or of the one that was written to last.
pub(super) fn execute(file: Option<&Path>) -> Result<u8, Failure> {
    let followed = match file {
        Some(path) if !path.exists() => {
            return Err(Failure::file(&OpenError::Missing(path.to_owned())));
        }
        Some(path) => Followed::File(PathBuf::from(path)),
        None => Followed::usual(),
    };
    show_wall(Follower::new(followed)).map(|()| DONE).map_err(|trouble| Failure::Choice {
        what: message!("projector-no-window", trouble = told(trouble)),
        help: way_out(trouble),
    })
}
