//! Where the meters stand, and by how much two exercises differ in that.

use std::ops::Sub;

use crate::base::level::Points;
use crate::sim::kernel::Kernel;

/// The levels of all meters, 0 to 100 points each, or differences between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Levels {
    /// Technical damage, 0 to 100 points; more is worse.
    pub damage: Points,
    /// Public trust, 0 to 100 points; the mean of the segments by size.
    pub trust: Points,
    /// Perceived independence of the EMB.
    pub independence: Points,
}

impl Levels {
    /// The levels of a kernel as they are now.
    pub fn of(kernel: &mut Kernel) -> Self {
        let meters = kernel.meters();
        let (damage, trust, independence) = (meters.damage, meters.trust, meters.independence);
        Self { damage, trust, independence }
    }

    /// How far all meters are away from 0 together; what counts most is what is told first.
    pub const fn size(self) -> u64 {
        self.damage.0.unsigned_abs()
            + self.trust.0.unsigned_abs()
            + self.independence.0.unsigned_abs()
    }
}

impl Sub for Levels {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            damage: self.damage - other.damage,
            trust: self.trust - other.trust,
            independence: self.independence - other.independence,
        }
    }
}
