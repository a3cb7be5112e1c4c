//! What panels read: plain data about the running exercise, made anew when something has changed.
//! Panels never see the director.

mod clock;
mod contacts;
mod curve;
mod direct_releases;
mod due;
mod emphasis;
mod inbox;
mod incidents;
mod injects;
mod log;
mod movements;
mod network;
mod no_duff;
mod objectives;
mod offered;
mod offers;
mod public;
mod seat_screen;
mod seat_view;
mod seats;

use std::sync::Arc;

use crate::base::ids::{InjectId, SeatId};
use crate::base::minute::Minute;
use crate::measure::Outcomes;
use crate::scenario::model::Scenario;
use crate::scenario::{Names, seat_positions};
use crate::session::about::{AboutExercise, PlaceInBranch};
use crate::session::director::{BranchView, Director, PendingAnswer};
use crate::session::journal::{Entry, Journal, MemoryJournal};
use crate::session::readings::Reading;
use crate::sim::intervention::Intervention;
use crate::sim::kernel::Meters;
use crate::tell::feed::{FeedItem, feed};

pub use crate::base::time_scale::TimeScale;
pub use crate::scenario::SeatPosition;
#[cfg(test)]
pub use crate::scenario::seat_positions_of;
pub use clock::Clock;
pub use contacts::{Contact, Contacts, Hour};
pub use curve::MeterCurve;
pub use direct_releases::DirectReleaseRow;
pub use due::Due;
pub use emphasis::{Emphasis, Look};
pub use inbox::{Letter, Matter, MessageRead};
pub use incidents::IncidentRow;
pub use injects::{InjectRow, MselSection, ReleaseTime};
pub use log::{FirstKnown, Log, LogEvent, LogKind, LogLine};
pub use network::{
    AssetNode, ForumMembers, IncidentMark, Network, ResponseStage, STRENGTHS, SeatTie, SentMessage,
};
pub use no_duff::NoDuff;
pub use objectives::{ExpectedRef, ObjectiveRow, expected};
pub use offered::Offered;
pub use offers::{Offer, Possible, begun};
pub use public::{FrozenPublic, Public};
pub use seat_screen::SeatScreenView;
pub use seat_view::{Question, SeatLook, SeatPlace, SeatView};
pub use seats::SeatRow;

/// A note that somebody made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRow {
    /// Where in the exercise.
    pub at: Minute,
    /// The name of who wrote it.
    pub author: String,
    /// The text; may be empty for a bookmark.
    pub body: String,
    /// Whether it is a bookmark.
    pub bookmark: bool,
    /// The same place, in its branch.
    pub place: PlaceInBranch,
}

/// A running exercise as the panels of the facilitator see it.
pub struct PlayView {
    pub scenario: Arc<Scenario>,
    /// The seed of all draws.
    pub seed: u64,
    pub clock: Clock,
    /// Its branches: what was undone is in another one.
    pub branches: Vec<BranchView>,
    /// Who holds which seat, and what waits there.
    pub seats: Vec<SeatRow>,
    pub meters: Meters,
    /// The outcomes, after ENDEX.
    pub outcomes: Option<Outcomes>,
    /// The meters over exercise time.
    pub curve: MeterCurve,
    /// Where the seats stand in the picture.
    pub seat_positions: Vec<SeatPosition>,
    /// Ties, impaired systems and messages.
    pub network: Network,
    /// Who has told whom, and who came to know of what.
    pub contacts: Contacts,
    /// The master scenario events list.
    pub injects: Vec<InjectRow>,
    /// The objectives as they stand.
    pub objectives: Vec<ObjectiveRow>,
    /// Incidents, those that have begun first.
    pub incidents: Vec<IncidentRow>,
    /// What the public hears, the newest first.
    pub feed: Vec<FeedItem>,
    /// Decisions that wait for people.
    pub due: Vec<Due>,
    /// Answers that take effect when time goes on.
    pub answers: Vec<PendingAnswer>,
    pub log: Log,
    /// Why the facilitator intervened, with when.
    pub reasons: Vec<(Minute, Intervention, String)>,
    /// What the facilitator gave to seats besides what the scenario releases.
    pub direct_releases: Vec<DirectReleaseRow>,
    /// Notes and bookmarks, in the order in which they were made.
    pub notes: Vec<NoteRow>,
    /// What is written about the exercise as a whole.
    pub about: Arc<AboutExercise>,
    /// What the seat that is looked at in the console sees.
    pub seat_view: Option<SeatView>,
    /// What the seat sees whose people look at a window of their own.
    pub seat_window: Option<SeatView>,
}

impl PlayView {
    /// A view of an exercise, with all that has happened in it.
    pub fn new<J: Journal>(director: &mut Director<J>) -> Self {
        let curve = MeterCurve::replayed(director);
        Self::with_curve(director, curve, None)
    }

    /// A view of an exercise as it was, from which a seat is looked at; the curve may go on.
    pub fn of_moment(
        director: &mut Director<MemoryJournal>,
        curve: &MeterCurve,
        seat: Option<SeatId>,
    ) -> Self {
        let curve = curve.until(director.now());
        Self::with_curve(director, curve, seat)
    }

    fn with_curve<J: Journal>(
        director: &mut Director<J>,
        curve: MeterCurve,
        seat: Option<SeatId>,
    ) -> Self {
        let scenario = director.scenario().clone();
        let mut view = Self {
            seed: director.seed(),
            clock: clock::clock(director),
            branches: Vec::new(),
            seats: Vec::new(),
            meters: director.public().meters,
            outcomes: None,
            curve,
            seat_positions: seat_positions(&scenario),
            network: Network::default(),
            contacts: Contacts::default(),
            injects: Vec::new(),
            objectives: Vec::new(),
            incidents: Vec::new(),
            feed: Vec::new(),
            due: Vec::new(),
            answers: Vec::new(),
            log: Log::default(),
            reasons: Vec::new(),
            direct_releases: Vec::new(),
            notes: Vec::new(),
            about: director.about().clone(),
            seat_view: None,
            seat_window: None,
            scenario,
        };
        view.refresh(director, [SeatLook { seat, draft: None }, SeatLook::default()]);
        view
    }

    /// Looks again, at seats in the order of [`SeatPlace`].
    pub fn refresh<J: Journal>(
        &mut self,
        director: &mut Director<J>,
        [console, window]: [SeatLook; 2],
    ) {
        self.clock = clock::clock(director);
        self.branches = director.branches();
        self.direct_releases = direct_releases::rows(director);
        self.notes = notes(director);
        self.about = director.about().clone();
        let reasons = director.record().reasons(director.branch()).into_iter();
        self.reasons = reasons.map(|((at, it), why)| (at.minute, it, why)).collect();
        self.log.read_on(director, &self.direct_releases, &self.notes);
        self.answers = director.pending_answers();
        self.due = due::rows(director, &self.answers);
        self.meters = director.public().meters;
        director.take_readings().into_iter().for_each(|reading| self.curve.add(reading));
        self.curve.add(Reading::new(self.clock.now, &self.meters));
        self.seats = seats::rows(director, &self.due);
        self.injects = injects::rows(director, &self.answers);
        self.objectives = objectives::rows(director);
        self.incidents = incidents::rows(director.kernel(), &self.log);
        self.feed = feed(director.kernel());
        self.network = network::network(director, |incident| self.log.knows(incident));
        self.contacts.read_on(director.kernel());
        self.seat_view = seat_view::seat_view(director, SeatPlace::Console, console);
        self.seat_window = seat_view::seat_view(director, SeatPlace::SeatWindow, window);
    }

    /// Starts over after the exercise went to another line.
    pub fn start_over<J: Journal>(&mut self, director: &mut Director<J>) {
        self.curve = MeterCurve::replayed(director);
        self.log = Log::default();
        self.contacts = Contacts::default();
    }

    /// The names of its things.
    pub fn names(&self) -> Names<'_> {
        Names(&self.scenario)
    }

    /// The seat that has to decide next: after one, if that has to decide, too, or else the one
    /// that has waited longest.
    pub fn next_due(&self, after: Option<SeatId>) -> Option<SeatId> {
        let seats = due::seats_in_order(&self.due);
        let next = after.and_then(|after| seats.iter().position(|seat| *seat == after));
        next.and_then(|at| seats.get(at + 1)).or(seats.first()).copied()
    }

    /// What an inject is called, in the words in which it goes out.
    pub fn headline(&self, inject: InjectId) -> String {
        let row = self.injects.iter().find(|row| row.inject == inject);
        row.map_or_else(|| self.names().inject_at(inject), |row| row.text.headline.clone())
    }

    /// Why the facilitator intervened, if that was then.
    pub fn reason(&self, at: Minute, intervention: Intervention) -> Option<&str> {
        let is_it = |it: &&(Minute, Intervention, String)| (it.0, it.1) == (at, intervention);
        self.reasons.iter().find(is_it).map(|(.., why)| why.as_str())
    }

    /// A minute as people in the room say it.
    pub fn spell(&self, at: Minute) -> String {
        self.scenario.calendar.spell(at)
    }
}

/// Notes and bookmarks in the past of the branch that is played, in order.
fn notes<J: Journal>(director: &Director<J>) -> Vec<NoteRow> {
    let note = |entry: &Entry| {
        let Entry::Note { branch, at, author, body, bookmark, .. } = entry else { return None };
        let (author, body) = (author.clone(), body.clone());
        let place = PlaceInBranch { branch: *branch, at: *at };
        Some(NoteRow { at: at.minute, author, body, bookmark: *bookmark, place })
    };
    director.notes().filter_map(note).collect()
}
