//! Decoding with recovery: how one pass finds every problem.
//!
//! `serde` types give up at the first error, and only a place that knows the type can start them
//! anew. There are three such places, and each goes on in its own way:
//! - a list or a map leaves a wrong entry out and takes the next;
//! - a struct gets a [placeholder](super::placeholder) for a wrong field and goes on with the
//!   next field;
//! - a struct that lacks a field is read again, with a placeholder for that field, as is one with a
//!   wrong field whose type refuses every placeholder; that field is then left out.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::base::diagnostic::{Diagnostics, Source};

use super::decoder::Decoder;
use super::log::{Failure, Log};
use super::tree::{Node, read_tree};

/// How many problems of one file are reported, and thereby how often anything is read again.
pub const MAX_PROBLEMS: usize = 200;

/// Decodes a text into a value, or reports everything that is wrong with it.
///
/// ```text
/// let mut diagnostics = Diagnostics::default();
/// let source = read_source(path, &mut diagnostics)?;
/// let scenario: Option<Scenario> = decode(&source, &mut diagnostics);
/// ```
pub fn decode<T: DeserializeOwned>(source: &Source, diagnostics: &mut Diagnostics) -> Option<T> {
    let root = read_tree(source, diagnostics)?;
    let mut log = Log::new(source, diagnostics);
    let value = decode_node(&root, false, &mut log).ok()?;
    log.is_empty().then_some(value)
}

/// Decodes a node, and again as long as that finds more. `nameless`: the name before the
/// parenthesis was used for something else.
pub fn decode_node<'t, T: Deserialize<'t>>(
    node: &'t Node<'t>,
    nameless: bool,
    log: &mut Log<'_>,
) -> Result<T, Failure> {
    loop {
        let before = log.progress();
        let failure = match T::deserialize(Decoder { node, nameless, log }) {
            Ok(value) => return Ok(value),
            Err(failure) => log.blame(node.span, failure),
        };
        if log.progress() == before || log.is_full() {
            return Err(failure);
        }
    }
}
