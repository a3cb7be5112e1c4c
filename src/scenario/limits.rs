//! How much a scenario may hold. Every limit is far above what people can play, and keeps a slip
//! or a hostile file from costing time and memory.

use crate::base::ids::SeatSet;
use crate::base::minute::DAY;

/// Seats: a set of seats is kept as bits.
pub const SEATS: usize = SeatSet::MAX;
/// Assets: four for every seat.
pub const ASSETS: usize = 128;
/// Incidents: one a day for more than a year.
pub const INCIDENTS: usize = 512;
/// Injects: a day of one every three minutes.
pub const INJECTS: usize = 512;
/// Segments of the public: every one is moved by every rumour.
pub const SEGMENTS: usize = 16;
/// Forums of a collaboration model.
pub const FORUMS: usize = 16;
/// Service providers.
pub const PROVIDERS: usize = 64;
/// Adversaries.
pub const ADVERSARIES: usize = 32;
/// Objectives: more cannot be talked through in a hot wash.
pub const OBJECTIVES: usize = 64;
/// Options of one decision: more do not fit on a screen.
pub const CHOICES: usize = 8;
/// Orders or effects of one option or inject.
pub const CONSEQUENCES: usize = 16;
/// Expected actions of one inject.
pub const EXPECTED: usize = 8;
/// Entries of any other list.
pub const ENTRIES: usize = 256;
/// Depth of conditions within conditions.
pub const CONDITION_DEPTH: usize = 16;
/// Characters of an id.
pub const ID_CHARACTERS: usize = 40;
/// Length of a calendar in minutes: forty years.
pub const CALENDAR: i64 = 40 * 366 * DAY;
/// Planning slots of one window.
pub const PLANNING_SLOTS: u16 = 366;
/// Units of budget.
pub const BUDGET: i64 = 1_000_000;
/// Bytes of a picture: enough for a card in a library.
pub const PICTURE_BYTES: u64 = 2 * 1024 * 1024;
/// Depth of braces in a text file: the parser of texts calls itself for each.
pub const BRACES: usize = 64;
/// Characters of the headline of an inject, planned or written during play: one line of a table.
pub const HEADLINE_CHARACTERS: usize = 90;
/// Characters of the sender of an inject.
pub const SENDER_CHARACTERS: usize = 60;
/// Characters of the body of an inject: what is read in a minute or two.
pub const BODY_CHARACTERS: usize = 1_200;
/// Characters of what somebody says in public, planned: two sentences on a screen.
pub const STATEMENT_CHARACTERS: usize = 240;
/// Characters of the reason for an intervention.
pub const REASON_CHARACTERS: usize = 200;
/// Characters of a message on the public display: what is read from the back of a room.
pub const DISPLAY_CHARACTERS: usize = 280;
/// Characters of a note.
pub const NOTE_CHARACTERS: usize = 1_200;
/// Characters of what an exercise is called, for whom and where it is, and of the name of an owner
/// or evaluator.
pub const PARTICULAR_CHARACTERS: usize = 120;
/// Characters of the names of those who play at a seat.
pub const PLAYERS_CHARACTERS: usize = 300;
/// Observations in a hot wash: three hours of one every ten seconds.
pub const OBSERVATIONS: usize = 1_000;
/// Lines of an improvement plan: more are no plan.
pub const IMPROVEMENTS: usize = 200;
/// Characters of what is to be improved, and of what is done about it.
pub const IMPROVEMENT_CHARACTERS: usize = 400;
/// Characters of a date as people write it.
pub const DATE_CHARACTERS: usize = 40;
/// Runs of each policy that a dry run makes.
pub const RUNS: u64 = 10_000;
/// Other seeds under which an exercise is played again.
pub const OTHER_SEEDS: usize = 100_000;
/// Folders within folders that `check` looks into.
pub const FOLDER_DEPTH: usize = 32;
/// Folders that `check` looks into: more are a whole disk, and not a library.
pub const FOLDERS: usize = 10_000;
