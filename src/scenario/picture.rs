//! The picture of a scenario: `picture.png` in its folder, for the library. It may be left out.

use crate::base::diagnostic::Diagnostics;

use super::library::{Folder, Pack};
use super::{code, limits};

/// The file of the picture in the folder of a scenario.
const PICTURE_FILE: &str = "picture.png";
/// How a PNG file begins.
const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";
/// Where its first chunk has width and height, big-endian.
const SIDES: [usize; 2] = [16, 20];
/// The longest and the shortest side for which cards have room.
const SIDE: std::ops::RangeInclusive<u32> = 64..=4_096;

/// Why a picture is not shown: what is wrong with it, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadPicture {
    what: String,
    help: &'static str,
}

impl Pack {
    /// The bytes of its picture; none if it was left out.
    ///
    /// # Errors
    /// What is wrong with it. Only its head is looked at.
    pub fn picture(&self) -> Result<Option<Vec<u8>>, BadPicture> {
        read_picture(&self.folder)
    }
}

fn read_picture(folder: &Folder) -> Result<Option<Vec<u8>>, BadPicture> {
    const EXPORT: &str = "export it as PNG, about 960 by 360 pixels";
    let bad = |what: String, help| Err(BadPicture { what, help });
    let bytes = match folder.bytes(PICTURE_FILE, limits::PICTURE_BYTES) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Ok(None),
        Err(error) => return bad(format!("the picture cannot be read: {error}"), EXPORT),
    };
    if !bytes.starts_with(&SIGNATURE) {
        return bad("the picture is no PNG file".to_owned(), EXPORT);
    }
    let side = |at: usize| {
        let four = bytes.get(at..at + 4).and_then(|it| it.try_into().ok());
        four.map_or(0, u32::from_be_bytes)
    };
    let [width, height] = SIDES.map(side);
    if !SIDE.contains(&width) || !SIDE.contains(&height) {
        let (least, most) = (SIDE.start(), SIDE.end());
        let what = format!(
            "the picture has {width} by {height} pixels, and its sides must be {least} to {most}"
        );
        return bad(what, EXPORT);
    }
    Ok(Some(bytes))
}

/// Says what is wrong with the picture in a folder, if something is.
pub(super) fn check_picture(folder: &Folder, diagnostics: &mut Diagnostics) {
    if let Err(BadPicture { what, help }) = read_picture(folder) {
        diagnostics.file_error(code::PICTURE, &folder.path(PICTURE_FILE), what, help);
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A head of a picture with these sides.
    fn head(width: u32, height: u32) -> Vec<u8> {
        let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
        [SIGNATURE.to_vec(), b"\0\0\0\rIHDR".to_vec(), sides].concat()
    }

    fn said(bytes: Option<&[u8]>) -> String {
        let folder = tempfile::tempdir().expect("a folder");
        if let Some(bytes) = bytes {
            fs::write(folder.path().join(PICTURE_FILE), bytes).expect("it can be written");
        }
        let mut diagnostics = Diagnostics::default();
        check_picture(&Folder::on_disk(folder.path(), ""), &mut diagnostics);
        diagnostics.sorted().into_iter().map(|it| it.message).collect()
    }

    #[test]
    fn a_picture_may_be_left_out_and_is_a_png_of_some_size() {
        assert_eq!(said(None), "");
        assert_eq!(said(Some(&head(960, 360))), "");
        assert!(said(Some(&head(960, 3))).contains("960 by 3 pixels"));
        assert!(said(Some(&head(960, 360)[..18])).contains("0 by 0 pixels"));
        assert!(said(Some(b"GIF89a")).contains("no PNG"));
        let large = vec![0; limits::PICTURE_BYTES as usize + 1];
        assert!(said(Some(&large)).contains("bytes"));
    }
}
