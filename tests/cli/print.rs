//! `hotwash print`: pages that every browser prints, and in which nothing but ours is markup.

use std::fs;
use std::path::Path;

use crate::program::hotwash;

/// A page of a scenario, printed with some more arguments.
fn printed(scenario: &str, more: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("page.html");
    let arguments = [&["print", scenario, "--out", out.to_str().unwrap()], more].concat();
    let said = hotwash(&arguments);
    assert_eq!((said.code, said.stdout.as_str()), (Some(0), ""), "{}", said.stderr);
    fs::read_to_string(out).unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn a_sheet_a_seat_has_the_banner_and_the_language() {
    let page = printed("scenarios/packs/count-night", &[]);
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"), "{page}");
    let (sheets, banners) = (page.matches("class=\"sheet\"").count(), page.matches("EXERCISE ·"));
    assert_eq!((sheets, banners.count()), (10, 20), "two words of the banner on each sheet");
    assert_eq!(page.matches("Your secret").count(), 10);
    let french = printed("scenarios/packs/count-night", &["--language", "fr"]);
    assert!(french.contains("<html lang=\"fr\"") && french.contains("Votre secret"));
    assert!(french.contains("EXERCICE ·"));
}

#[test]
fn injects_are_a_list_for_the_facilitator_and_a_sheet_each() {
    let page = printed("scenarios/packs/first-steps", &["--injects"]);
    let kept = page.matches("For the facilitator only").count();
    assert_eq!(kept, 1, "only the list has what is expected: {page}");
    let sheets = page.matches("class=\"sheet\"").count();
    assert!(3 < sheets && !page.contains("Your secret"), "{sheets}");
}

#[test]
fn what_a_scenario_says_is_text_and_never_markup() {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("scenarios");
    copy(Path::new("scenarios"), &library);
    let pack = library.join("packs/first-steps");
    let path = pack.join("en.ftl");
    let texts = fs::read_to_string(&path).unwrap();
    let mut changed = String::new();
    for line in texts.lines() {
        // Everything that is said ends in markup.
        changed.push_str(line);
        if line.starts_with("        ") {
            changed.push_str("</p><img src=x>&\"'");
        } else if line.contains(" = ") && !line.starts_with(['#', ' ']) {
            changed.push_str("<script>");
        }
        changed.push('\n');
    }
    fs::write(&path, changed).unwrap();
    for more in [&[][..], &["--injects"]] {
        let page = printed(pack.to_str().unwrap(), more);
        assert!(page.contains("&lt;script&gt;</h1>"), "{page}");
        assert!(page.contains("&lt;/p&gt;&lt;img src=x&gt;&amp;&quot;'</p>"), "{page}");
        for markup in ["<script", "<img"] {
            assert!(!page.contains(markup), "{markup}: {page}");
        }
    }
}

#[test]
fn a_page_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mine = folder.path().join("mine.html");
    fs::write(&mine, "precious").unwrap();
    let said = hotwash(&["print", "scenarios/packs/first-steps", "--out", mine.to_str().unwrap()]);
    assert_eq!((said.code, said.stdout.as_str()), (Some(1), ""), "{}", said.stderr);
    assert_eq!(fs::read_to_string(mine).unwrap(), "precious");
}
