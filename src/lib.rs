//! Hotwash runs cyber tabletop exercises for the electoral cycle: seeded incidents over the months
//! and the night of an election, agencies that each know only a part of them, and two meters,
//! technical damage and public trust, that show what the agencies achieve together.
//!
//! This page is a short tour. It follows one exercise from its files to its summary, and each
//! section names the module that does the work. Read the modules in this order, too. Terms are
//! those of `docs/glossary.md`; an action of a seat is an [`Order`] in code.
//!
//! # 1. Basic types
//!
//! [`base`] holds the types that all other modules use: ids and stable keys, minutes and the
//! calendar counted from election day, whole-number levels, and the messages about what is wrong
//! with an input. It decides nothing and imports nothing.
//!
//! # 2. From files to a scenario
//!
//! Authors write scenarios as RON files with texts beside them. Country profiles and collaboration
//! models are separate files, so that any scenario plays in any country with any collaboration
//! model. [`scenario::load`] reads all of them and reports every problem at once, with file, line,
//! column and remedy. Only if there is none it returns a [`scenario::model::Scenario`], which
//! never needs to be checked again.
//!
//! # 3. The kernel
//!
//! A [`sim::kernel::Kernel`] is one exercise under simulation. It jumps from event to event, in a
//! Bevy world that it owns, and does no input or output. It is a function of three things: the
//! scenario, the seed, and the inputs: orders of seats and interventions of the facilitator. Chance
//! is drawn by key, so adding a seat or an incident changes no draw of the others; quantities are
//! integers, so sums are exact; the state has a hash, which is the same always and everywhere for
//! the same three things.
//!
//! What a seat can see is its [`sim::view::View`]; what it can do is an [`Order`]. The kernel
//! refuses what a seat may not do and says why. Every movement of a meter is recorded in the
//! [`sim::ledger`] with its cause, and the entries add up to the meter exactly. Orders, messages
//! and what was learned by whom are in the [`sim::log`], from which all measures of coordination
//! are computed.
//!
//! [`Order`]: scenario::model::Order
//!
//! # 4. Who decides
//!
//! Players or a [`policy`] hold a seat, with the same view and the same orders. A policy is a
//! function of a view and remembers nothing, so it can take over and hand back a seat at any
//! moment. [`policy::Play`] plays a kernel with a cast of policies.
//!
//! # 5. The running exercise
//!
//! A [`session`] is an exercise with players: a director decides which inputs are accepted and when
//! time passes, writes every step to a journal before it takes effect, and undoes a step by
//! starting a new branch before it. Its file holds all that is needed to replay the exercise
//! anywhere, and every state to compare the replay with.
//!
//! # 6. What happened, and what would have
//!
//! [`measure`] computes from ledger and logs how an exercise ended: the outcomes, the causes of
//! every movement, and through [`measure::counterfactual`] how the same exercise would have ended
//! with one thing changed.
//!
//! # 7. The program
//!
//! `console`, a Cargo feature, is the window in which a facilitator chooses, sets up and plays an
//! exercise with players. [`cli`] is the command line, and the only module that prints.
//!
//! # All of it in twelve lines
//!
//! ```
//! use std::path::Path;
//! use hotwash::base::minute::Minute;
//! use hotwash::policy::{Cast, Play, PolicyKind};
//! use hotwash::scenario::{LoadOptions, load};
//! use hotwash::sim::kernel::Kernel;
//!
//! let loaded = load(Path::new("scenarios/packs/first-steps"), &LoadOptions::default())?;
//! let cast = Cast::all(PolicyKind::Network, loaded.scenario.seats.len());
//! let mut kernel = Kernel::new(loaded.scenario, 1);
//! let before = kernel.meters();
//! Play::new(&mut kernel, &cast, 1).run(Minute::NEVER);
//! assert!(before.damage < kernel.meters().damage);
//! println!("{}", kernel.state_hash());
//! # Ok::<(), hotwash::base::diagnostic::Rejected>(())
//! ```
//!
//! # What holds everywhere
//!
//! - Imports go one way: `base`, `text`, `scenario`, `sim`, `policy`, `session`, `measure`,
//!   `tell`, `console`, `cli`; a test reads them.
//! - Only orders and interventions change an exercise, and everything that influences its future is
//!   in its snapshot.
//! - Runs are parallel, the inside of a run is not; the number of threads changes no result.
//! - It shows mechanisms and predicts nothing.

pub mod base;

pub mod text;

pub mod scenario;

pub mod sim;

pub mod policy;

pub mod session;

pub mod measure;

pub mod report;

pub mod tell;

#[cfg(feature = "console")]
pub mod console;

pub mod cli;
