//! Hotwash plays electoral-cycle cyber tabletop exercises: seeded incidents over the months and the
//! night of an election, agencies that each know only a part of it, and two meters, technical
//! damage and public trust, that move by what the agencies choose to do together.
//!
//! This page is a tour of two pages. It follows one exercise from its files to its summary, and
//! each station names the module that does the work. Read the modules in this order, too.
//!
//! # 1. Words
//!
//! [`base`] holds the words that all others speak in: ids and stable keys, minutes and the calendar
//! counted from election day, whole-number levels, and the messages about what is wrong with an
//! input. It decides nothing and imports nothing.
//!
//! # 2. From files to a scenario
//!
//! People write scenarios as RON files with texts beside them, country profiles and collaboration
//! models apart, so that any scenario plays in any country with any way of working together.
//! [`scenario::load`] reads all of it, says everything that is wrong at once, with file, line,
//! column and remedy, and only if nothing is wrong gives back a [`scenario::model::Scenario`].
//! Whoever holds one never checks it again.
//!
//! # 3. The kernel
//!
//! A [`sim::kernel::Kernel`] is one exercise under simulation. It jumps from event to event, in a
//! Bevy world that it owns, and does no input or output. It is a function of three things: the
//! scenario, the seed, and the orders that seats give. Chance is drawn by key, so adding an actor
//! leaves everybody else's luck as it was; quantities are integers, so sums are exact; the state
//! has a hash, which is the same everywhere and always for the same three things.
//!
//! What a seat can see is its [`sim::view::View`]; what it can do is an [`Order`]. The kernel
//! refuses what a seat may not do and says why. Every movement of a meter is booked in the
//! [`sim::ledger`] with its cause, and the bookings add up to the meter exactly. Orders, messages
//! and what was learned by whom are in the [`sim::log`], from which all measures of coordination
//! come.
//!
//! [`Order`]: scenario::model::Order
//!
//! # 4. Who decides
//!
//! A seat is a seat, whether people or a [`policy`] hold it: the same view, the same orders. A
//! policy is a function of a view and remembers nothing, so it can take over and hand back a seat
//! at any moment. [`policy::Play`] plays a kernel with a cast of policies.
//!
//! # 5. The running exercise
//!
//! A [`session`] is an exercise that people play: a director decides what may be put in and when
//! time passes, writes every step to a journal before it counts, and undoes by going on in a new
//! line. Its file holds all that is needed to play the very same exercise again anywhere, and every
//! state to compare it with.
//!
//! # 6. What happened, and what would have
//!
//! [`measure`] computes what became of an exercise from its ledger and logs: the outcomes, the
//! causes of every movement, and through [`measure::counterfactual`] what the very same exercise
//! would have come to with one thing changed, since an exercise is a function of what was put in.
//!
//! # 7. The program
//!
//! `console`, a Cargo feature, is the window in which a facilitator chooses, sets up and plays an
//! exercise with a room. [`cli`] is the command line: it opens the console, loads, plays and tells.
//! It is the only module that prints.
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
//! - Imports go one way: `base`, `scenario`, `sim`, `policy`, `session`, `measure`,
//!   `tell`, `console`, `cli`; a test reads them.
//! - Nothing but an order or an intervention changes an exercise, and everything that influences
//!   its future is in its snapshot.
//! - Parallel are runs, never the inside of a run; the number of threads changes no result.
//! - It shows mechanisms and predicts nothing.

pub mod base;

pub mod text;

pub mod scenario;

pub mod sim;

pub mod policy;

pub mod session;

pub mod measure;

mod tell;

#[cfg(feature = "console")]
pub mod console;

pub mod cli;
