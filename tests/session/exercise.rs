//! A small exercise with people in all seats and several branches, asked for one thing after the
//! other: whatever fails can be asked for again.

use std::path::Path;
use std::sync::LazyLock;

use hotwash::base::ids::{InjectId, SeatId};
use hotwash::base::minute::Minute;
use hotwash::policy::{Decision, PolicyChance, PolicyKind, decide};
use hotwash::scenario::model::Order;
use hotwash::scenario::{LoadOptions, load};
use hotwash::session::about::{About, Observation, Question};
use hotwash::session::director::{Director, DirectorError, Note, StepTo, Submission, UndoTo};
use hotwash::session::file::ExerciseSetup;
use hotwash::session::holder::Holder;
use hotwash::session::journal::{Entry, Journal, MemoryJournal};
use hotwash::sim::engine::Chance;
use hotwash::sim::intervention::Intervention;

const SEED: u64 = 11;

/// What is played.
pub fn setup() -> ExerciseSetup {
    static SETUP: LazyLock<ExerciseSetup> = LazyLock::new(|| {
        let pack = Path::new("tests/fixtures/base/packs/harbour");
        ExerciseSetup::new(load(pack, &LoadOptions::default()).unwrap(), SEED)
    });
    SETUP.clone()
}

/// Begins or goes on, with people in all seats.
pub fn director<J: Journal>(entries: &[Entry], journal: J) -> Result<Director<J>, DirectorError> {
    let scenario = setup().scenario;
    if entries.is_empty() {
        let roster = vec![Holder::People; scenario.seats.len()];
        Director::new(scenario, SEED, &roster, journal, 0)
    } else {
        Director::resume(scenario, SEED, entries, journal)
    }
}

/// Something that is asked for.
#[derive(Debug, Clone, Copy)]
pub enum Ask {
    Start,
    /// Time does not stop for decisions.
    GoOnAtDecisions,
    /// Time passes to a minute.
    Until(i64),
    Order(SeatId, Order),
    Note,
    /// Something is said in the hot wash, which may be at any time.
    Observe,
    Intervene(Intervention),
    Undo(u32),
    Activate(u32),
}

/// What a facilitator and players do.
enum Plan {
    Ask(Ask),
    /// People at a seat order what policies would.
    Orders(u16),
}

const PLAN: [Plan; 27] = [
    Plan::Ask(Ask::Start),
    Plan::Ask(Ask::GoOnAtDecisions),
    Plan::Ask(Ask::Until(700)),
    Plan::Orders(0),
    Plan::Orders(1),
    Plan::Orders(2),
    Plan::Ask(Ask::Note),
    Plan::Ask(Ask::Observe),
    Plan::Ask(Ask::Until(2_650)),
    Plan::Orders(0),
    Plan::Orders(1),
    Plan::Orders(2),
    Plan::Ask(Ask::Until(2_700)),
    Plan::Ask(Ask::Undo(1)),
    Plan::Orders(1),
    Plan::Ask(Ask::Intervene(Intervention::Release(InjectId(0)))),
    Plan::Ask(Ask::Until(2_800)),
    Plan::Orders(2),
    Plan::Ask(Ask::Activate(0)),
    Plan::Orders(0),
    Plan::Ask(Ask::Until(3_000)),
    Plan::Ask(Ask::Undo(2)),
    Plan::Orders(1),
    Plan::Orders(4),
    Plan::Ask(Ask::Activate(1)),
    Plan::Ask(Ask::Until(3_200)),
    Plan::Ask(Ask::Observe),
];

/// All that is asked for, in order.
pub fn asked() -> &'static [Ask] {
    static ASKED: LazyLock<Vec<Ask>> = LazyLock::new(|| {
        let mut director = director(&[], MemoryJournal::default()).unwrap();
        let mut asked = Vec::new();
        for plan in PLAN {
            let asks = match plan {
                Plan::Ask(ask) => vec![ask],
                Plan::Orders(seat) => ideas(&mut director, SeatId(seat), asked.len() as u32),
            };
            for ask in asks {
                ask.of(asked.len(), &mut director).unwrap();
                asked.push(ask);
            }
        }
        let tree = director.record().tree();
        let is_order = |ask: &&Ask| matches!(ask, Ask::Order(..));
        assert!(tree.branches().len() == 3 && 8 < asked.iter().filter(is_order).count());
        asked
    });
    &ASKED
}

/// What policies would order in a seat.
fn ideas<J: Journal>(director: &mut Director<J>, seat: SeatId, occasion: u32) -> Vec<Ask> {
    let view = director.view(seat).unwrap();
    let mut orders = Vec::new();
    for (policy, occasion) in [
        (PolicyKind::Network, 0),
        (PolicyKind::Random, occasion),
        (PolicyKind::Random, occasion + 1),
    ] {
        let chance = PolicyChance { chance: Chance::new(SEED), occasion };
        let mut decision = Decision::default();
        decide(policy, &view, chance, &mut decision);
        orders.extend(decision.orders.into_iter().take(3));
    }
    orders.into_iter().map(|order| Ask::Order(seat, order)).collect()
}

impl Ask {
    /// Asks for it, as the `nth` thing; what is refused is done with.
    pub fn of<J: Journal>(
        self,
        nth: usize,
        director: &mut Director<J>,
    ) -> Result<(), DirectorError> {
        let wall = 1_000 * nth as i64;
        let done = match self {
            Self::Start => director.start(wall),
            Self::GoOnAtDecisions => director.stop_for_decisions(false, wall),
            Self::Until(minute) => match director.step(StepTo::Minute(Minute(minute)), wall) {
                Err(DirectorError::Past { .. }) => Ok(()),
                done => done.map(drop),
            },
            Self::Order(seat, order) => {
                let key = format!("the {nth}th");
                director.submit(Submission { key, seat, order, wall }).map(drop)
            }
            Self::Note => {
                let (author, body) = ("somebody".to_owned(), format!("the {nth}th"));
                director.note(Note { author, body, bookmark: true }, wall)
            }
            Self::Observe => {
                let (question, body) = (Question::Improve, format!("the {nth}th"));
                let observation = Observation { question, place: None, body };
                let number = nth as u32 % 2;
                director.write_about([About::Observation { number, observation }], wall)
            }
            Self::Intervene(act) => director.intervene(act, "it is time", wall).map(drop),
            Self::Undo(steps) => director.undo(UndoTo::Steps(steps), wall).map(drop),
            Self::Activate(branch) => director.activate(branch, wall),
        };
        match done {
            Err(DirectorError::Refused(_)) => Ok(()),
            done => done,
        }
    }
}
