//! The variants of an enumeration, in the order in which they are written down.

/// The variants that `strum` lists, as an array of as many.
///
/// # Panics
/// If there are fewer than `N`; where the result is a constant, that is found when it is compiled.
pub const fn array<T: Copy, const N: usize>(variants: &[T]) -> [T; N] {
    match variants.first_chunk() {
        Some(array) => *array,
        None => panic!("there are fewer variants"),
    }
}
