//! "Verified" means that every state was recorded and compared.

use std::path::Path;

use hotwash::base::level::Points;
use hotwash::scenario::model::Gauge;
use hotwash::session::file::{
    Damage, EntryError, ReadOnly, SessionContent, Unverified, import, verify,
};
use hotwash::session::journal::Entry;
use hotwash::session::step::{Author, Input, Step};
use hotwash::sim::intervention::Intervention;
use serde_json::Value;

use super::json_lines::{exported, relinked, text_of};
use super::table::{entries, everything, file, setup, steps};

/// Makes a file of an export in which lines were left out or changed, as somebody does who knows
/// the format: numbered and linked anew.
fn forged(folder: &Path, text: &str, keep: impl FnMut(&mut Value) -> bool) -> std::path::PathBuf {
    let mut lines: Vec<Value> = text.lines().map(|line| line.parse().unwrap()).collect();
    let mut keep = keep;
    lines.retain_mut(|line| {
        let grows = line["seq"].is_number() && line["table"] != "head";
        !grows || keep(line)
    });
    let mut seq = 0;
    for line in &mut lines {
        if line["table"] == "head" {
            line["seq"] = seq.into();
        } else if line["seq"].is_number() {
            seq += 1;
            line["seq"] = seq.into();
        }
    }
    let path = folder.join("forged.hotwash");
    drop(std::fs::remove_file(&path));
    import(relinked(&text_of(&lines)).as_bytes(), &path).unwrap();
    path
}

fn is_event(line: &Value, of: u32, no: u64) -> bool {
    line["table"] == "events" && line["line"] == of && line["no"] == no
}

#[test]
fn a_file_without_its_states_is_not_verified() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let text = exported(&file(folder.path(), &setup, &everything(&setup)));
    let missing =
        |keep: &dyn Fn(&mut Value) -> bool| match verify(&forged(folder.path(), &text, keep)) {
            Err(Unverified::Missing { branch, no, .. }) => (branch, no),
            other => panic!("{other:?}"),
        };
    assert_eq!(missing(&|line| line["table"] != "events"), (0, 1));
    assert_eq!(missing(&|line| !is_event(line, 0, 1)), (0, 1));
    assert_eq!(missing(&|line| !is_event(line, 0, 7)), (0, 7));
    assert_eq!(missing(&|line| line["table"] != "events" || line["line"] != 0), (0, 1));
    // The second line may have none of its own, since its steps stand where it left the first;
    // but what it has is without a gap.
    let lines = text.lines().map(|line| line.parse::<Value>().unwrap());
    let second = lines.filter(|line| line["table"] == "events" && line["line"] == 1);
    let no = second.map(|line| line["no"].as_u64().unwrap()).nth(2).unwrap();
    assert_eq!(missing(&|line| !is_event(line, 1, no)), (1, no));
    let twice = |line: &mut Value| {
        if is_event(line, 0, 8) {
            line["no"] = 7.into();
        }
        true
    };
    assert!(verify(&forged(folder.path(), &text, twice)).is_err());
}

#[test]
fn a_state_of_a_line_that_there_is_not_makes_no_sense() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let text = exported(&file(folder.path(), &setup, &everything(&setup)));
    for other in [2_u32, u32::MAX] {
        let path = forged(folder.path(), &text, |line| {
            if is_event(line, 0, 9) {
                line["line"] = other.into();
            }
            true
        });
        let Err(Unverified::Unsound { why: ReadOnly::Damaged(damage), .. }) = verify(&path) else {
            panic!("a branch that there is not");
        };
        let Damage::Content { why, .. } = damage else { panic!("{damage}") };
        assert_eq!(why, EntryError::NoBranch(other));
    }
}

#[test]
fn one_that_was_killed_says_up_to_where_it_is_proven() {
    let setup = setup("first-steps", 2);
    let all = entries(&setup, &steps(&setup), 0, 0);
    for part in [1, 2, 5, 9, 10] {
        let kept = &all[..all.len() * part / 10];
        let last = kept.iter().rev().find_map(|entry| match entry {
            Entry::Event { no, minute, .. } => Some((*no, *minute)),
            _ => None,
        });
        let place = tempfile::tempdir().unwrap();
        let path = file(place.path(), &setup, kept);
        let verified = verify(&path).unwrap();
        let proof = verified.proof;
        assert_eq!((proof.no, proof.minute), last.unwrap_or_default());
        assert_eq!(verified.events as u64, proof.no);
        let one = SessionContent::read(&path).unwrap().verify_one(0).unwrap();
        assert_eq!(one, proof);
    }
}

#[test]
fn of_a_damaged_file_the_sound_part_is_proven() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let all = entries(&setup, &steps(&setup), 0, 0);
    let path = file(folder.path(), &setup, &all);
    let sql = "UPDATE events SET minute = minute + 1 WHERE no = 20";
    rusqlite::Connection::open(&path).unwrap().execute(sql, []).unwrap();
    let Err(Unverified::Unsound { sound: Some(sound), .. }) = verify(&path) else {
        panic!("it is damaged");
    };
    assert_eq!(sound.proof.no, 19);
}

/// What the parent has on record after that happened in the parent only.
#[test]
fn a_branch_is_proven_by_its_parent_only_up_to_its_own_first_step() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let parent = steps(&setup);
    // Where the parent's next step is long in coming, and the branch puts one in at once.
    let waits = |next: &usize| parent[*next].at.minute.0 - parent[*next - 1].at.minute.0;
    let common = (1..parent.len()).max_by_key(waits).unwrap();
    let shift = Intervention::Shift { meter: Gauge::Trust, by: Points(-1_000_000) };
    let (author, input) = (Author::Facilitator, Input::Intervention(shift));
    let own = Step { at: parent[common - 1].at, author, input };
    let branch = entries(&setup, &[&parent[..common], &[own]].concat(), 1, common);
    let verified = |branch: &[Entry]| {
        let place = tempfile::tempdir_in(folder.path()).unwrap();
        let mut all = entries(&setup, &parent, 0, 0);
        all.push(Entry::Fork { branch: 1, parent: 0, common: common as u32, wall: 9 });
        all.extend_from_slice(branch);
        verify(&file(place.path(), &setup, &all))
    };
    verified(&branch).unwrap();
    let numbers = |of: &[Entry]| -> Vec<u64> {
        let number = |entry: &Entry| match entry {
            Entry::Event { no, .. } => Some(*no),
            _ => None,
        };
        of.iter().filter_map(number).collect()
    };
    let left = parent[common].at.minute;
    let is_before = |entry: &Entry| matches!(entry, Entry::Event { minute, .. } if *minute < left);
    let late: Vec<Entry> = branch.iter().filter(|entry| !is_before(entry)).cloned().collect();
    let first = numbers(&branch)[0];
    assert!(first < numbers(&late)[0]);
    let missing = verified(&late);
    let Err(Unverified::Missing { branch: 1, no, .. }) = missing else { panic!("{missing:?}") };
    assert_eq!(no, first);
}

#[test]
fn what_branches_have_in_common_is_played_once() {
    let folder = tempfile::tempdir().unwrap();
    let setup = setup("first-steps", 2);
    let mut lines = vec![steps(&setup)];
    let mut all = entries(&setup, &lines[0], 0, 0);
    for branch in 1..=20 {
        let parent = branch / 2;
        let common = lines[parent].len() - 1 - branch % 3;
        let mut steps = lines[parent][..common].to_vec();
        let shift = Intervention::Shift { meter: Gauge::Trust, by: Points(-1_000_000) };
        let (at, input) = (lines[parent][common].at, Input::Intervention(shift));
        steps.push(Step { at, author: Author::Facilitator, input });
        let (branch, parent) = (branch as u32, parent as u32);
        all.push(Entry::Fork { branch, parent, common: common as u32, wall: 9 });
        all.extend(entries(&setup, &steps, branch, common));
        lines.push(steps);
    }
    let recorded = all.iter().filter(|entry| matches!(entry, Entry::Event { .. })).count();
    let verified = verify(&file(folder.path(), &setup, &all)).unwrap();
    assert_eq!((verified.branches, verified.events), (21, recorded));
    assert!(verified.played <= recorded, "{} of {recorded}", verified.played);
}
