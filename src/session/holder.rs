//! Who decides for a seat.

use crate::policy::PolicyKind;

/// Who decides for a seat at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holder {
    /// People sit in it.
    People,
    /// A policy holds it.
    Policy(PolicyKind),
    /// Nobody: it waits, and what is put to it stays open.
    Nobody,
}
