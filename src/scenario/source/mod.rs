//! From a scenario file to typed values, with every problem found at once.
//!
//! Why not `ron::from_str`: it stops at the first problem. Somebody who writes a scenario by hand
//! wants the whole list, each entry with a place and a remedy. So the `ron` crate judges the
//! grammar, this module reads the same text into a tree that remembers where everything stands, and
//! a recovering deserializer turns that tree into any `serde` type.
//!
//! ```text
//! read_source -> Source -> (ron judges) -> Node tree -> decode::<T> -> Option<T>
//!                               \______________\____________\-> Diagnostics -> render, to_json
//! ```
//!
//! Invariants:
//! - No input makes this module panic, recurse deeper than [`MAX_DEPTH`] or read more than
//!   [`MAX_FILE_BYTES`].
//! - [`decode`] returns a value only if it added no error, so a value that stands in for a wrong
//!   one never gets out.
//! - Each problem is reported once, and a problem never causes reports about its consequences.
//!
//! Types to decode are plain `#[derive(Deserialize)]` ones; `untagged`, internally tagged and
//! flattened types lose places and are not supported. Unknown fields are always refused. A type
//! that checks itself with `#[serde(try_from = "...")]` may put a remedy on a second line of its
//! error message.

mod access;
mod brackets;
mod cursor;
mod decode;
mod decoder;
mod describe;
mod json;
mod literal;
mod located;
mod log;
mod number;
mod placeholder;
mod read;
mod render;
mod syntax;
mod tree;
mod variant;

pub use decode::{MAX_PROBLEMS, decode};
pub use json::to_json;
pub use located::Located;
pub use read::{MAX_FILE_BYTES, read_source};
pub use render::render;
pub use tree::MAX_DEPTH;

/// The codes of everything that this module reports.
pub mod code {
    /// The text does not follow the RON grammar.
    pub const SYNTAX: &str = "E001";
    /// The file cannot be read as text.
    pub const FILE: &str = "E002";
    /// A value of another kind was expected.
    pub const KIND: &str = "E003";
    /// A field that the struct does not have.
    pub const UNKNOWN_FIELD: &str = "E004";
    /// A variant that the enum does not have.
    pub const UNKNOWN_VARIANT: &str = "E005";
    /// A field that must be there is not.
    pub const MISSING_FIELD: &str = "E006";
    /// A field or a map key is there twice.
    pub const DUPLICATE: &str = "E007";
    /// A number does not fit.
    pub const RANGE: &str = "E008";
    /// The name before the parenthesis is not the name of the struct.
    pub const STRUCT_NAME: &str = "E009";
    /// The type itself refuses a value of the right kind.
    pub const REFUSED: &str = "E010";
    /// There are more problems than are shown.
    pub const TOO_MANY: &str = "E011";
}

#[cfg(test)]
mod tests;
