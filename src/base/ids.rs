//! Typed positions in the lists of one scenario: cheap to store, impossible to mix up.

use serde::{Deserialize, Serialize};

/// What all typed positions have in common.
pub trait Id: Copy {
    /// The position as a list index.
    fn index(self) -> usize;
    /// The id of the thing at a list index; panics past 65,535, which `check` refuses.
    fn at(index: usize) -> Self;
}

/// A number given during play.
impl Id for u32 {
    fn index(self) -> usize {
        self as usize
    }

    fn at(index: usize) -> Self {
        Self::try_from(index).expect("fewer things come up than there are numbers")
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub u16);

        impl $name {
            /// The position as a list index.
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The id of the thing at a list index; panics past 65,535, which `check` refuses.
            pub fn at(index: usize) -> Self {
                Self(u16::try_from(index).expect("scenario lists are bounded by check"))
            }
        }

        impl Id for $name {
            fn index(self) -> usize {
                self.index()
            }

            fn at(index: usize) -> Self {
                Self::at(index)
            }
        }
    )*};
}

ids! {
    /// A seat, and the agency that fills it.
    SeatId;
    /// An asset; transmission between assets is one too.
    AssetId;
    /// A forum in which agencies meet.
    ForumId;
    /// An adversary profile.
    AdversaryId;
    /// An incident of the scenario.
    IncidentId;
    /// An inject of the scenario.
    InjectId;
    /// A segment of the public.
    SegmentId;
    /// An objective of the exercise.
    ObjectiveId;
    /// A window of the calendar.
    WindowId;
    /// A service provider that assets depend on.
    ProviderId;
    /// The publication of a result, one for each election day that has one.
    PublicationId;
    /// A rumour, in the order in which rumours began.
    RumourId;
}

/// A set of seats as bits; a scenario has at most [`SeatSet::MAX`] seats.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct SeatSet(pub u32);

impl SeatSet {
    /// How many seats a scenario may have: one bit each.
    pub const MAX: usize = 32;
    /// The set without any seat.
    pub const EMPTY: Self = Self(0);

    /// Just this seat.
    pub const fn only(seat: SeatId) -> Self {
        Self(1 << seat.0)
    }

    /// The first so many seats of a scenario.
    pub fn first(count: usize) -> Self {
        let others = Self::MAX.saturating_sub(count) as u32;
        Self(u32::MAX.checked_shr(others).unwrap_or(0))
    }

    /// Whether the seat is in the set.
    pub const fn contains(self, seat: SeatId) -> bool {
        self.0 >> seat.0 & 1 == 1
    }

    /// Adds a seat; whether it was new.
    pub fn insert(&mut self, seat: SeatId) -> bool {
        let new = !self.contains(seat);
        self.0 |= 1 << seat.0;
        new
    }

    /// Takes a seat out.
    pub fn remove(&mut self, seat: SeatId) {
        self.0 &= !(1 << seat.0);
    }

    /// Those in either set.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those in both sets.
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those here and not in the other set.
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether nobody is in it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many are in it.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The seats in ascending order.
    pub fn iter(self) -> impl Iterator<Item = SeatId> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            if rest == 0 {
                return None;
            }
            let lowest = rest.trailing_zeros();
            rest &= rest - 1;
            Some(SeatId(lowest as u16))
        })
    }
}

impl FromIterator<SeatId> for SeatSet {
    fn from_iter<I: IntoIterator<Item = SeatId>>(seats: I) -> Self {
        let mut set = Self::EMPTY;
        for seat in seats {
            set.insert(seat);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_set_keeps_order_and_has_no_doubles() {
        let set: SeatSet = [SeatId(5), SeatId(0), SeatId(5), SeatId(31)].into_iter().collect();
        assert_eq!(set.len(), 3);
        let first = [0, 1, 6, 32].map(|count| SeatSet::first(count).iter().collect::<Vec<_>>());
        let counted = [0, 1, 6, 32].map(|count| (0..count).map(SeatId).collect::<Vec<_>>());
        assert_eq!(first, counted);
        assert_eq!(set.iter().collect::<Vec<_>>(), [SeatId(0), SeatId(5), SeatId(31)]);
        assert!(set.minus(SeatSet::only(SeatId(5))).iter().all(|seat| seat != SeatId(5)));
    }
}
