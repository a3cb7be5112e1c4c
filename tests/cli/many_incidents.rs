//! An exercise of a scenario with as many incidents as one may have.

use crate::many::many_incidents;
use crate::program::hotwash;

/// Goal: such an exercise is saved and verified like any other. Method: its first two hundred days,
/// saved and not, and played again.
#[test]
fn an_exercise_with_as_many_incidents_as_there_may_be_is_saved_and_verified() {
    let folder = tempfile::tempdir().unwrap();
    let pack = many_incidents(folder.path());
    let file = folder.path().join("many.hotwash");
    let (pack, file) = (pack.to_str().unwrap(), file.to_str().unwrap());
    let plain = ["run", pack, "--json", "--until", "200 d"];
    let said = hotwash(&plain);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    let saved = hotwash(&[&plain[..], &["--out", file]].concat());
    assert_eq!((saved.code, &saved.stdout), (Some(0), &said.stdout));
    let outcomes: serde_json::Value = said.stdout.parse().unwrap();
    let verified = hotwash(&["replay", file, "--json"]);
    let verified: serde_json::Value = verified.stdout.parse().unwrap();
    assert_eq!(verified["states"], outcomes["events"]);
    assert!(1_000 < outcomes["events"].as_u64().unwrap(), "{}", outcomes["events"]);
}
