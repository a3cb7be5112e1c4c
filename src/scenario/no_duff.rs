//! The sender of a real emergency during an exercise, which no text of the exercise may have.

/// The sender of what is no part of the exercise: a real emergency. The same in every language, as
/// on the radio.
pub const NO_DUFF: &str = "NO DUFF";

/// Whether a sender reads as that of a real emergency, however it is spelled.
pub fn is_no_duff(sender: &str) -> bool {
    let letters = sender.chars().filter(|it| it.is_alphanumeric());
    letters.flat_map(char::to_uppercase).eq(NO_DUFF.chars().filter(|it| *it != ' '))
}
