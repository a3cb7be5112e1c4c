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
    /// How many people have left an agency by the next cycle.
    Turnover = 22,
}
