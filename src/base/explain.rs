//! What is wrong with what the program was given or asked, for whoever has to put it right.

use super::message::Message;

/// Something, mostly an error, that is explained to people: what is so and what to do are two
/// messages, each one or more whole sentences, and programs go by the code.
///
/// Errors that explain themselves display as their reason does: its id with arguments, for logs.
pub trait Explain {
    /// A stable code for files and programs, such as `disk-full`.
    fn code(&self) -> &'static str;

    /// What is so, and where.
    fn reason(&self) -> Message;

    /// What to do about it: the attribute `.help` of the reason, unless something else knows more.
    fn remedy(&self) -> Message {
        self.reason().its("help")
    }

    /// Both, to be told later or elsewhere.
    fn explanation(&self) -> Explanation {
        Explanation { reason: self.reason(), remedy: self.remedy() }
    }
}

/// What something says of itself, apart from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What is so.
    pub reason: Message,
    /// What to do about it.
    pub remedy: Message,
}
