//! The words of the program in every language it speaks: Fluent files under
//! `assets/text/<language>/`, one for each area. Texts of a scenario are its own and come from
//! [`Names`](crate::scenario::Names).
//!
//! What is said is a [`Message`](crate::base::message::Message) everywhere below; a [`Catalogue`]
//! renders it at the edge, in the terminal, the console and later on a page. A message that a
//! language lacks is said in English. The attribute `.tip` of a message is its entry in the
//! glossary, shown where the pointer rests on the term.
//!
//! The test `catalogue` compares every id and argument in the sources with the files of every
//! language.

mod catalogue;
mod files;
mod numbers;

pub use catalogue::{Catalogue, capital, kebab};
pub use files::{ENGLISH, FILES, languages};
