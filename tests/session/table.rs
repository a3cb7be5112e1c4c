//! Exercises to record: played by policies, with every event and every step.

use std::path::{Path, PathBuf};

use hotwash::base::explain::Explain;
use hotwash::base::ids::{AssetId, InjectId, SeatId, SeatSet};
use hotwash::base::level::Points;
use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::model::{Gauge, Prepare};
use hotwash::scenario::{LoadOptions, load};
use hotwash::session::about::{
    About, Element, Improvement, ImprovementDetails, Observation, Particular, PlaceInBranch,
    Question, Status,
};
use hotwash::session::branch::BranchId;
use hotwash::session::file::{ExerciseSetup, SessionFile};
use hotwash::session::holder::Holder;
use hotwash::session::inject_text::InjectText;
use hotwash::session::journal::{Entry, Grade, Journal, Rated};
use hotwash::session::player::Player;
use hotwash::session::step::{Author, Input, Position, Step};
use hotwash::sim::intervention::Intervention;
use hotwash::sim::kernel::Kernel;
use hotwash::text::Catalogue;

/// What people are told of an error: what is wrong, and on the next line what to do.
pub fn told(error: &impl Explain) -> String {
    let (reason, remedy) = Catalogue::default().explain(&error.explanation());
    format!("{reason}\n{remedy}")
}

/// A shipped scenario by its name, or another one by its path, under a seed.
pub fn setup(pack: &str, seed: u64) -> ExerciseSetup {
    let path = Path::new("scenarios/packs").join(pack);
    ExerciseSetup::new(load(&path, &LoadOptions::default()).unwrap(), seed)
}

/// The steps of policies.
pub fn steps(setup: &ExerciseSetup) -> Vec<Step> {
    let cast = Cast::all(PolicyKind::Network, setup.scenario.seats.len());
    let mut kernel = Kernel::new(setup.scenario.clone(), setup.seed);
    let mut play = Play::new(&mut kernel, &cast, setup.seed);
    let mut steps: Vec<Step> = Vec::new();
    let mut here = Position::default();
    loop {
        let mut given = Vec::new();
        let event = play.step_and(Minute::NEVER, |seat, order, outcome| {
            given.extend(outcome.ok().map(|no| (no, seat, *order)));
        });
        if event.is_some() {
            let minute = play.kernel.now();
            let after = if minute == here.minute { here.after + 1 } else { 1 };
            here = Position { minute, after };
        }
        for (no, seat, order) in given {
            let minute = play.kernel.log().orders[no as usize].at;
            let after = if minute == here.minute { here.after } else { 0 };
            let at = Position { minute, after };
            let author = Author::Policy(PolicyKind::Network);
            steps.push(Step { at, author, input: Input::Order { seat, order } });
        }
        if event.is_none() {
            return steps;
        }
    }
}

/// What is recorded of steps in a line, in the order in which it happens, with the steps before
/// `common` left to the parent.
pub fn entries(
    setup: &ExerciseSetup,
    steps: &[Step],
    branch: BranchId,
    common: usize,
) -> Vec<Entry> {
    let mut player = Player::new(setup.scenario.clone(), setup.seed);
    let (mut entries, mut no) = (Vec::new(), 0);
    for (number, step) in steps.iter().enumerate() {
        player.go_to(step.at, |kernel, event| {
            no += 1;
            entries.push(Entry::event(branch, no, event, kernel));
        });
        player.put_in(step.input).unwrap();
        if number < common {
            entries.clear();
            continue;
        }
        let (number, step) = (number as u32, *step);
        let key = number.is_multiple_of(2).then(|| format!("key {branch} {number}"));
        let why = || "because \"somebody\" said so".to_owned();
        let reason = matches!(step.input, Input::Intervention(_)).then(why);
        let wall = 1_000 + i64::from(number);
        entries.push(Entry::Step { branch, number, key, step, reason, wall });
    }
    let end = Position { minute: setup.scenario.calendar.end, after: u32::MAX };
    player.go_to(end, |kernel, event| {
        no += 1;
        entries.push(Entry::event(branch, no, event, kernel));
    });
    entries
}

/// Entries of all kinds: two lines of an exercise, and what people said of it.
pub fn everything(setup: &ExerciseSetup) -> Vec<Entry> {
    let steps = steps(setup);
    let mut all = entries(setup, &steps, 0, 0);
    let (at, seat) = (Position { minute: Minute(7), after: 2 }, SeatId(0));
    let note = |body: &str, bookmark| {
        let (author, body) = ("somebody".to_owned(), body.to_owned());
        Entry::Note { branch: 0, at, author, body, bookmark, wall: 5 }
    };
    let rating = |about, grade| Entry::Rating {
        about,
        grade,
        comment: "as \"planned\"\n".to_owned(),
        wall: 6,
    };
    let to: SeatSet = [SeatId(0), SeatId(2)].into_iter().collect();
    let text = InjectText {
        sender: "Somebody".to_owned(),
        headline: "„Wichtig“".to_owned(),
        body: "\n".to_owned(),
    };
    let (inject, action) = ("an-inject".to_owned(), "an-action".to_owned());
    all.extend([
        Entry::Control { branch: 0, at, seat, holder: Holder::People, wall: -1 },
        Entry::Control { branch: 0, at, seat, holder: Holder::Nobody, wall: 2 },
        Entry::Control { branch: 0, at, seat, holder: Holder::Policy(PolicyKind::Hub), wall: 3 },
        Entry::Pace { branch: 0, at, pace: "paused".to_owned(), wall: 4 },
        note("Überraschung \u{1F5F3}\u{0}\u{7f}\\", true),
        note("", false),
        Entry::Refusal {
            branch: 0,
            at,
            input: Input::Order {
                seat: SeatId(31),
                order: Prepare::Certify { asset: AssetId(0) }.into(),
            },
            code: "no-mandate".to_owned(),
            key: Some("key".to_owned()),
            wall: i64::MAX,
        },
        Entry::Refusal {
            branch: 0,
            at,
            input: Input::Intervention(Intervention::Hold(InjectId(99))),
            code: "no-such-inject".to_owned(),
            key: None,
            wall: 7,
        },
        Entry::Wording { branch: 0, at, inject: InjectId(1), text: text.clone(), wall: 8 },
        Entry::DirectRelease { branch: 0, at, inject: Some(InjectId(0)), to, text: None, wall: 9 },
        Entry::DirectRelease { branch: 0, at, inject: None, to, text: Some(text), wall: 10 },
        rating(Rated::Objective("an-objective".to_owned()), Grade::Performed),
        rating(Rated::Expected { inject, action }, Grade::Unable),
    ]);
    all.extend(about(at));
    let common = steps.len() / 2;
    all.push(Entry::Fork { branch: 1, parent: 0, common: common as u32, wall: 9 });
    let mut others = steps[..=common].to_vec();
    let shift = Intervention::Shift { meter: Gauge::Trust, by: Points(-1_000_000) };
    let (at, author) = (steps[common].at, Author::Facilitator);
    others.push(Step { at, author, input: Input::Intervention(shift) });
    all.extend(entries(setup, &others, 1, common));
    all.push(Entry::Activate { branch: 0, wall: 10 });
    all
}

/// What people write about an exercise as a whole.
pub fn about(at: Position) -> Vec<Entry> {
    let written = |about| Entry::About { about, wall: 11 };
    let text = |text: &str| text.to_owned();
    let observation = |number, question, place, body| {
        let observation = Observation { question, place, body: text(body) };
        written(About::Observation { number, observation })
    };
    let particular = |(what, said)| written(About::Particular { what, text: text(said) });
    let said = ["Course 3", "„Wahlämter“", "Łódź\n"];
    let improvement = Improvement {
        area: text("Telling the CERT"),
        action: text("A number\nthat is answered"),
        owner: text("IT"),
        start: text("2027-01-01"),
        due: String::new(),
    };
    let details = ImprovementDetails {
        cause: text("Nobody had \"the\" number"),
        element: Some(Element::Training),
        status: Some(Status::UnderWay),
    };
    let place = Some(PlaceInBranch { branch: 0, at });
    let improve = |improvement| written(About::Improvement { number: 0, improvement });
    let rated = Rated::Objective("an-objective".to_owned());
    let mut all: Vec<Entry> = Particular::ALL.into_iter().zip(said).map(particular).collect();
    all.extend([
        written(About::Players { seat: SeatId(1), names: text("Ana, Bo\u{1F5F3}") }),
        observation(0, Question::Happened, place, "Nobody knew \"who\""),
        observation(7, Question::Well, None, "All told all"),
        observation(7, Question::Improve, None, ""),
        improve(improvement),
        improve(Improvement::default()),
        written(About::ImprovementDetails { number: 1, details }),
        written(About::ImprovementDetails { number: 1, details: ImprovementDetails::default() }),
        written(About::Evaluator { about: rated, name: text("Cy") }),
    ]);
    all
}

/// A file with entries in it, closed.
pub fn file(folder: &Path, setup: &ExerciseSetup, entries: &[Entry]) -> PathBuf {
    let path = folder.join("exercise.hotwash");
    let mut file = SessionFile::create(&path, setup, 1_234).unwrap();
    for some in entries.chunks(7) {
        file.write(some).unwrap();
    }
    path
}
