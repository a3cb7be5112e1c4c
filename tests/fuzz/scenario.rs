//! Scenarios: whatever is written, reading and checking end with a scenario or with what is wrong;
//! and what `check` lets pass can be loaded and played.

use hotwash::base::minute::Minute;
use hotwash::policy::{Cast, Play, PolicyKind};
use hotwash::scenario::model::Scenario;
use hotwash::scenario::source::{render, to_json};
use hotwash::scenario::{LoadOptions, check_path, load, load_source_texts};
use hotwash::sim::kernel::Kernel;
use mutatis::Session;
use std::sync::{Arc, LazyLock};

use super::campaign::Target;
use super::library::{Library, SCENARIO, codes};
use super::tokens;

/// Events that are played of one scenario.
const EVENTS: u64 = 4_000;
/// Events of one minute: more are no exercise but a circle.
const EVENTS_OF_A_MINUTE: u64 = 2_000;
/// Words that mean something in a scenario.
static WORDS: LazyLock<String> = LazyLock::new(|| {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    ["format-scenario.md", "actions.md"]
        .map(|page| std::fs::read_to_string(root.join(page)).unwrap())
        .concat()
});

pub struct Scenarios;

impl Target for Scenarios {
    const NAME: &'static str = "scenario";
    const SHARE: u64 = 20;

    fn seeds(&self) -> Vec<Vec<u8>> {
        // The base library, which differs in nothing from itself.
        vec![Vec::new()]
    }

    fn mutate(&self, input: &[u8], other: &[u8], session: &mut Session) -> Vec<u8> {
        let of = |input: &[u8]| Library::of(&String::from_utf8_lossy(input));
        let (mut library, mut other) = (of(input), of(other));
        let chance = session.generate::<u32>().unwrap_or_default() as usize;
        // The scenario itself half of the time.
        let (files, which) = (library.files_mut().count(), chance / 2);
        let is_it = |at: usize, path: &str| {
            if chance.is_multiple_of(2) { path == SCENARIO } else { at == which % files }
        };
        let file = library.files_mut().enumerate().find(|(at, (path, _))| is_it(*at, path));
        let (_, (path, text)) = file.expect("one of them");
        let like = other.files_mut().find(|(name, _)| *name == path);
        let words = match which / files % 2 {
            0 => WORDS.as_str(),
            _ => like.map_or("", |(_, text)| text.as_str()),
        };
        *text = tokens::mutated(text, words, session);
        library.text().into_bytes()
    }

    fn execute(&self, input: &[u8]) -> String {
        let library = Library::of(&String::from_utf8_lossy(input));
        // As it is read from a recorded exercise, by wider rules.
        let recorded = load_source_texts(&library.source_texts(), &LoadOptions::default());
        let (found, loaded) = library.on_disk(|folder| {
            let found = check_path(&folder);
            let is_sound = found.error_count() == 0;
            (found, is_sound.then(|| load(&folder.join(SCENARIO), &LoadOptions::default())))
        });
        assert!(
            found.sorted().is_empty() == render(&found, true).is_empty(),
            "what is found is told"
        );
        drop(to_json(&found));
        let mut answer = codes(&found);
        if let Some(loaded) = loaded {
            let loaded = loaded.unwrap_or_else(|error| panic!("checked, but not loaded: {error}"));
            answer.push_str(&played(&loaded.scenario));
            assert!(recorded.is_ok(), "loaded, but not from what is kept of it");
        } else if let Ok(recorded) = recorded {
            answer.push_str(" recorded");
            answer.push_str(&played(&recorded.scenario));
        }
        answer
    }
}

/// Plays a scenario with policies, as far as a bounded number of events goes.
fn played(scenario: &Arc<Scenario>) -> String {
    let mut kernel = Kernel::new(scenario.clone(), 1);
    let cast = Cast::all(PolicyKind::Network, scenario.seats.len());
    let mut play = Play::new(&mut kernel, &cast, 1);
    let (mut events, mut of_minute, mut minute) = (0, 0, Minute::START);
    while events < EVENTS && play.step(Minute::NEVER).is_some() {
        let now = play.kernel.now();
        of_minute = if now == minute { of_minute + 1 } else { 1 };
        (events, minute) = (events + 1, now);
        assert!(of_minute < EVENTS_OF_A_MINUTE, "events go round in circles at {now}");
    }
    drop((kernel.meters(), kernel.state_hash()));
    format!(" played {}", events.checked_ilog2().unwrap_or_default())
}
