//! What is found is checked, or it is said that it was not; and a path is a path however it is
//! spelled.

use std::fs;
use std::path::{Path, PathBuf};

use hotwash::scenario::{Checked, LoadOptions, check_path, check_paths, code, load};

use super::library::{Library, SCENARIO, TEXTS};

/// Spoils the scenario, so that it is seen whether it was looked at.
fn spoilt() -> Library {
    let library = Library::new();
    library.replace(SCENARIO, "country: \"plain\"", "country: \"no-such\"");
    library
}

fn checked(path: &Path) -> Checked {
    check_paths(&[path.to_owned()])
}

/// Codes and files of what is found, files as seen from the library.
fn found(library: &Library, path: &Path) -> Vec<(&'static str, String)> {
    let root = library.path("");
    let name = |path: &Path| path.strip_prefix(&root).unwrap_or(path).display().to_string();
    check_path(path).sorted().iter().map(|it| (it.code, name(&it.path))).collect()
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_a_circle_of_links_ends() {
    use std::os::unix::fs::symlink;
    let away = spoilt();
    let library = Library::new();
    fs::remove_dir_all(library.path("packs/harbour")).unwrap();
    symlink(away.path("packs/harbour"), library.path("packs/harbour")).unwrap();
    symlink(library.path(""), library.path("packs/round")).unwrap();
    symlink("..", library.path("countries/up")).unwrap();
    let all = checked(&library.path(""));
    assert_eq!((all.found.error_count(), all.scenarios), (1, 1), "{:?}", all.found.sorted());
    assert_eq!(all.found.sorted()[0].code, code::UNKNOWN);

    let fine = Library::new();
    symlink("harbour", fine.path("packs/alias")).unwrap();
    symlink(fine.path("packs/harbour"), away.path("elsewhere")).unwrap();
    for path in [fine.path(""), fine.path("packs/alias"), away.path("elsewhere")] {
        let all = checked(&path);
        assert!(all.found.sorted().is_empty(), "{path:?}: {:?}", all.found.sorted());
        assert_eq!(all.scenarios, 1, "{path:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_pack_that_is_linked_into_a_library_belongs_to_it() {
    use std::os::unix::fs::symlink;
    let library = Library::new();
    let away = tempfile::tempdir().unwrap();
    let pack = away.path().join("harbour");
    fs::rename(library.path("packs/harbour"), &pack).unwrap();
    symlink(&pack, library.path("packs/harbour")).unwrap();
    let loaded = load(&library.path("packs/harbour"), &LoadOptions::default()).unwrap();
    assert!(loaded.source_texts.texts.contains_key("countries/plain.ron"));
    assert!(checked(&library.path("")).found.sorted().is_empty());
}

#[cfg(unix)]
#[test]
fn links_to_single_files_count_where_they_lie_or_where_they_lead() {
    use std::os::unix::fs::symlink;
    let store = tempfile::tempdir().unwrap();
    let library = Library::new();
    for file in [SCENARIO, TEXTS, "countries/plain.ron", "countries/en.ftl", "parameters.ron"] {
        let kept = store.path().join(file.replace('/', "-"));
        fs::rename(library.path(file), &kept).unwrap();
        symlink(kept, library.path(file)).unwrap();
    }
    let all = checked(&library.path(""));
    assert!(all.found.sorted().is_empty(), "{:?}", all.found.sorted());
    assert!(checked(&library.path(SCENARIO)).found.sorted().is_empty());

    let fine = Library::new();
    let link = store.path().join("draft.ron");
    symlink(fine.path(SCENARIO), &link).unwrap();
    assert!(checked(&link).found.sorted().is_empty(), "{:?}", checked(&link).found.sorted());
    assert!(load(&link, &LoadOptions::default()).is_ok());
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_are_named() {
    use std::os::unix::fs::symlink;
    let library = Library::new();
    symlink("nowhere", library.path("packs/lost")).unwrap();
    symlink("b.ftl", library.path("packs/harbour/a.ftl")).unwrap();
    symlink("a.ftl", library.path("packs/harbour/b.ftl")).unwrap();
    symlink("nowhere.ftl", library.path("packs/harbour/fr.ftl")).unwrap();
    let said = found(&library, &library.path(""));
    let unchecked = |name: &str| (code::UNCHECKED, name.to_owned());
    for name in ["packs/lost", "packs/harbour/a.ftl", "packs/harbour/b.ftl"] {
        assert!(said.contains(&unchecked(name)), "{name}: {said:?}");
    }
    assert!(said.contains(&("E002", "packs/harbour/fr.ftl".to_owned())), "{said:?}");
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let close = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let library = Library::new();
    let folders = ["packs/harbour", "countries", "packs"];
    for folder in folders {
        close(&library.path(folder), 0);
        if fs::read_dir(library.path(folder)).is_ok() {
            // Whoever may read everything cannot try this.
            close(&library.path(folder), 0o755);
            return;
        }
        let all = checked(&library.path(""));
        close(&library.path(folder), 0o755);
        let said = all.found.sorted();
        assert!(said.iter().any(|it| it.path == library.path(folder)), "{folder}: {said:?}");
        assert!(0 < all.found.error_count());
    }
}

#[test]
fn a_library_deep_below_is_checked_and_one_too_deep_is_named() {
    let library = spoilt();
    let deep = tempfile::tempdir().unwrap();
    let at = |levels: usize| {
        let mut path = deep.path().to_owned();
        path.extend((0..levels).map(|level| format!("level-{level}")));
        path
    };
    let place = |levels: usize| {
        fs::create_dir_all(at(levels)).unwrap();
        copy(&library.path("packs/harbour"), &at(levels).join("harbour"));
    };
    place(20);
    let all = checked(deep.path());
    assert_eq!((all.scenarios, all.found.sorted()[0].code), (1, code::UNKNOWN));
    fs::remove_dir_all(at(1)).unwrap();
    place(40);
    let all = checked(deep.path());
    let said = all.found.sorted();
    assert_eq!((all.scenarios, said.len(), said[0].code), (0, 1, code::UNCHECKED), "{said:?}");
}

#[test]
fn what_systems_leave_behind_is_no_part_of_anything() {
    let library = Library::new();
    let side = b"\0\x05\x16\x07\0\x02\0\0Mac OS X        \0\x02";
    for file in [
        "packs/harbour/._en.ftl",
        "packs/harbour/._scenario.ron",
        "packs/harbour/en.ftl~",
        "packs/harbour/#en.ftl#",
        "packs/harbour/Thumbs.db",
        "packs/desktop.ini",
        "countries/._plain.ron",
        "countries/._en.ftl",
        "countries/plain.ron~",
        "collaboration/._circle.ron",
        "collaboration/.circle.ron.swp",
        "._parameters.ron",
    ] {
        fs::write(library.path(file), side).unwrap();
    }
    fs::create_dir_all(library.path("__MACOSX/packs/harbour")).unwrap();
    fs::write(library.path("__MACOSX/packs/harbour/scenario.ron"), side).unwrap();
    let all = checked(&library.path(""));
    assert!(all.found.sorted().is_empty(), "{:?}", all.found.sorted());
    assert_eq!(all.files.len(), checked(&Library::new().path("")).files.len());
    let loaded = load(&library.path("packs/harbour"), &LoadOptions::default()).unwrap();
    assert_eq!(loaded.scenario.texts.keys().collect::<Vec<_>>(), ["en"]);
    let known = hotwash::scenario::Library::at(&library.path(""));
    assert_eq!(known.list_countries(), ["plain"]);
    assert!(known.list_collaborations().iter().all(|id| !id.starts_with('.')));
}

#[test]
fn copies_are_not_read_and_that_is_said() {
    let library = Library::new();
    let copies = [
        (TEXTS, "packs/harbour/en (copy).ftl"),
        (TEXTS, "packs/harbour/notes.ftl"),
        ("countries/plain.ron", "countries/plain (copy).ron"),
        ("countries/en.ftl", "countries/en - Copy.ftl"),
        ("collaboration/circle.ron", "collaboration/Circle 2.ron"),
    ];
    for (file, copy) in copies {
        fs::copy(library.path(file), library.path(copy)).unwrap();
    }
    let mut said = found(&library, &library.path(""));
    let mut expected = copies.map(|(_, copy)| (code::NOT_READ, copy.to_owned()));
    said.sort();
    expected.sort();
    assert_eq!(said, expected);
    assert_eq!(check_path(&library.path("")).error_count(), 0, "it can be played");
    let loaded = load(&library.path("packs/harbour"), &LoadOptions::default()).unwrap();
    assert_eq!(loaded.scenario.texts.len(), 1);
    for (_, copy) in copies {
        assert_eq!(found(&library, &library.path(copy)), [(code::NOT_READ, copy.to_owned())]);
    }
}

#[test]
fn what_nothing_reads_is_named() {
    let library = Library::new();
    for file in ["notes.ron", "en.ftl", "packs/harbour/old.ron", "packs/fr.ftl"] {
        fs::write(library.path(file), "()").unwrap();
    }
    fs::create_dir(library.path("countries/more")).unwrap();
    fs::write(library.path("countries/more/other.ron"), "()").unwrap();
    fs::write(library.path("packs/harbour/readme.txt"), "as it is").unwrap();
    let said = found(&library, &library.path(""));
    let names = ["countries/more/other.ron", "en.ftl", "notes.ron", "packs/fr.ftl"];
    let names = names.into_iter().chain(["packs/harbour/old.ron"]);
    let expected: Vec<_> = names.map(|name| (code::UNCHECKED, name.to_owned())).collect();
    assert_eq!(said, expected);
}

#[test]
fn what_check_passes_can_be_loaded() {
    // The texts of a country are read with the scenario, so they are checked with it.
    let library = Library::new();
    library.replace("countries/en.ftl", "country-plain =", "country-plain");
    let pack = library.path("packs/harbour");
    assert!(load(&pack, &LoadOptions::default()).is_err());
    assert!(0 < check_path(&pack).error_count());
}

#[test]
fn every_spelling_gives_the_same_verdict() {
    for library in [Library::new(), spoilt()] {
        let pack = library.path("packs/harbour");
        fs::create_dir(library.path("packs/other")).unwrap();
        let verdict = |path: PathBuf| {
            let checked = checked(&path);
            let codes: Vec<_> =
                checked.found.sorted().into_iter().map(|it| (it.code, it.line_column)).collect();
            (codes, checked.scenarios, checked.files.len())
        };
        let expected = verdict(pack.clone());
        assert_eq!(expected.1, 1);
        for spelled in [
            "packs/harbour/",
            "packs/./harbour",
            "packs/other/../harbour",
            "packs/harbour/.",
            "packs/harbour/../../packs/harbour",
            "packs/harbour/scenario.ron",
            "packs/harbour/scenario.ron/",
            "packs/other/../harbour/scenario.ron",
            "packs/harbour/en.ftl",
        ] {
            assert_eq!(verdict(library.path(spelled)), expected, "{spelled}");
        }
        let kept =
            |path: PathBuf| load(&path, &LoadOptions::default()).map(|it| it.source_texts).ok();
        let expected = kept(pack);
        for spelled in ["packs/other/../harbour", "packs/harbour/", "packs/harbour/scenario.ron"] {
            assert_eq!(kept(library.path(spelled)), expected, "{spelled}");
        }
        if let Some(kept) = expected {
            assert!(kept.texts.keys().all(|name| !name.contains("..")), "{:?}", kept.texts.keys());
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}
