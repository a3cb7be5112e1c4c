//! An exercise with as many seats as a room can hold, for what has to be quick and to fit even
//! then.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use hotwash::base::minute::Minute;
use hotwash::policy::PolicyKind;
use hotwash::scenario::{LoadOptions, load};
use hotwash::session::director::{Director, StepTo};
use hotwash::session::file::{ExerciseSetup, SessionFile};
use hotwash::session::holder::Holder;

/// How many seats there are.
pub const SEATS: usize = 26;

/// The reference scenario with more observers, until it has as many seats as a room can hold.
pub fn crowded(folder: &Path) -> io::Result<PathBuf> {
    const OBSERVERS: &str = "(id: \"observers\"";
    let scenarios = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let (from, to) = (scenarios.join("packs/national-cycle"), folder.join("scenarios"));
    for part in ["countries", "collaboration"] {
        copy(&scenarios.join(part), &to.join(part))?;
    }
    fs::copy(scenarios.join("parameters.ron"), to.join("parameters.ron"))?;
    let pack = to.join("packs/national-cycle");
    copy(&from, &pack)?;
    let script = fs::read_to_string(from.join("scenario.ron"))?;
    let mut texts = fs::read_to_string(from.join("en.ftl"))?;
    let seats = load(&from, &LoadOptions::default()).expect("it is valid").scenario.seats.len();
    let mut lines: Vec<String> = script.lines().map(str::to_owned).collect();
    let at = lines.iter().position(|line| line.contains(OBSERVERS)).expect("it has observers");
    for number in seats..SEATS {
        let id = format!("observers-{number}");
        let seat = lines[at].replace(OBSERVERS, &format!("(id: \"{id}\""));
        lines.insert(at + 1, seat);
        let name = format!("\nseat-{id} = Observers of region {number}\n");
        texts.push_str(&name);
        texts.push_str("    .brief = You watch.\n    .secret = You saw.\n");
    }
    fs::write(pack.join("scenario.ron"), lines.join("\n"))?;
    fs::write(pack.join("en.ftl"), texts)?;
    Ok(pack)
}

/// Half of a scenario, played by policies and kept.
pub fn half_played(folder: &Path, pack: &Path) -> PathBuf {
    let path = folder.join("cycle.hotwash");
    let loaded = load(pack, &LoadOptions::default()).expect("more observers change no rule");
    let setup = ExerciseSetup::new(loaded, 1);
    let scenario = setup.scenario.clone();
    let roster = vec![Holder::Policy(PolicyKind::Network); scenario.seats.len()];
    let file = SessionFile::create(&path, &setup, 0).expect("a new file");
    let mut director =
        Director::new(scenario.clone(), setup.seed, &roster, file, 0).expect("a roster");
    director.start(0).expect("it can be written");
    let half = Minute(scenario.calendar.end.0 / 2);
    director.step(StepTo::Minute(half), 0).expect("it can be written");
    path
}

/// Copies the files of a folder.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        if let Some(name) = path.file_name().filter(|_| path.is_file()) {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
