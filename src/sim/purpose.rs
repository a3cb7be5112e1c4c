//! What draws are made for.

/// What draws are made for; appended to, never renumbered, since the number keys the draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u16)]
pub enum Purpose {
    /// Whether and when an incident by chance begins.
    Trigger = 1,
    /// The stealth of an incident.
    Stealth = 2,
    /// The waiting time of a watcher.
    Detection = 3,
    /// What a look suggests.
    Evidence = 4,
    /// How long a message takes.
    Delay = 5,
    /// Whether a message lands on a wrong desk.
    WrongDesk = 6,
    /// Whether a sensitive matter leaks.
    Leak = 7,
    /// Whether a block hits bystanders.
    Bystander = 8,
    /// When an overreach is revealed.
    Reveal = 9,
    /// When a tie forms by itself.
    TieForms = 10,
    /// How long a designation takes.
    Designation = 11,
    /// When a researcher publishes.
    Grievance = 12,
    /// Whether a party accepts help.
    Help = 13,
    /// Whether a party claims victory.
    Victory = 14,
    /// The error of observers.
    Finding = 15,
    /// What a policy that uses chance decides.
    Policy = 16,
    /// How long the news take to find what is plainly visible.
    News = 21,
    /// Whether an attempt succeeds.
    Attempt = 17,
    /// When an intruder reaches another system.
    Spread = 18,
    /// Whether and when what was stolen comes out by itself.
    Surfaces = 19,
    /// Whether what a house shows misleads all who look from there, and to what.
    Vantage = 20,
    /// Whether a recommendation is taken up.
    Adoption = 23,
    /// When two agencies put on paper what they do together anyway.
    Paper = 25,
    /// When an adversary changes its tools.
    Tools = 26,
    /// How many people have left an agency by the next cycle.
    Turnover = 22,
}
