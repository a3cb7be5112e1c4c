//! The declared constants: who neighbours whom, who can do what, and how likely things are.

/// Length of a run in days.
pub const DAYS: u32 = 540;
/// Agencies in the network.
pub const AGENCIES: usize = 12;
/// Incidents in a run; each has a bit in a `u64`.
pub const INCIDENTS: usize = 40;
/// Kinds of incident.
pub const KINDS: usize = 5;
/// Chance each day that an informed neighbour tells an agency.
const SHARE: f64 = 0.06;

/// A set of agencies, one bit each.
pub type Agencies = u16;

/// The members of a set in ascending order.
pub fn members(mut set: Agencies) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let first = set.trailing_zeros() as usize;
        (set != 0).then(|| {
            set &= set - 1;
            first
        })
    })
}

/// The same for all runs. Hazards are in 1e-9 a day: `-ln(1 - p)` of the declared daily chances, so
/// that independent chances add up.
pub struct Network {
    /// For each agency its neighbours.
    pub neighbours: [Agencies; AGENCIES],
    /// For each kind of incident the agencies that can work on it.
    pub capable: [Agencies; KINDS],
    /// Work units a day of each agency.
    pub capacity: [i64; AGENCIES],
    /// For each agency where an incident may begin, the hazard of each agency to detect it.
    pub detection: [[u64; AGENCIES]; AGENCIES],
    /// The hazard that one informed neighbour adds.
    pub share: u64,
}

impl Network {
    /// The declared network.
    pub fn new() -> Self {
        let hazard = |chance: f64| (-libm::log1p(-chance) * 1e9) as u64;
        let detects = |agency: usize| 0.006 + 0.002 * (agency % 4) as f64;
        let neighbours = |agency: usize| {
            [1, 5, AGENCIES - 1, AGENCIES - 5]
                .iter()
                .fold(0, |set, step| set | 1 << ((agency + step) % AGENCIES))
        };
        let capable = |kind: usize| {
            (0..AGENCIES)
                .filter(|agency| (agency + kind).is_multiple_of(3))
                .fold(0, |set, a| set | 1 << a)
        };
        Self {
            neighbours: std::array::from_fn(neighbours),
            capable: std::array::from_fn(capable),
            capacity: std::array::from_fn(|agency| 1 + (agency % 3) as i64),
            detection: std::array::from_fn(|origin| {
                std::array::from_fn(|agency| {
                    hazard(if agency == origin { 4.0 } else { 1.0 } * detects(agency))
                })
            }),
            share: hazard(SHARE),
        }
    }

    /// How many neighbours of `agency` are in a set.
    pub fn neighbours_in(&self, agency: usize, set: Agencies) -> u32 {
        (self.neighbours[agency] & set).count_ones()
    }
}
