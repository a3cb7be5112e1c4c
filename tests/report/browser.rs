//! What a browser makes of a report: no error, several pages of paper, and, where the checker of
//! accessibility is at hand, no violation. Skipped with a word where there is no browser.
//!
//! The checker is `axe.min.js` of the npm package `axe-core`; `HOTWASH_AXE` says where it lies.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use hotwash::report::{Reader, report_html};

use crate::exercise::whole;

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// The first browser that is there.
fn browser() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&folders)
        .flat_map(|folder| BROWSERS.map(|name| folder.join(name)))
        .find(|path| path.is_file());
    if found.is_none() {
        println!("skipped: there is no browser of {BROWSERS:?}");
    }
    found
}

/// What the browser says of a file, asked for one thing.
fn ask(browser: &Path, home: &Path, page: &Path, what: &str) -> (String, String) {
    let profile = format!("--user-data-dir={}", home.join("profile").display());
    let output = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"])
        .args(["--no-pdf-header-footer", "--virtual-time-budget=20000", &profile, what])
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn it_opens_without_an_error_and_prints_page_by_page() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    // They stay where people can look at them.
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join("report");
    fs::create_dir_all(&kept).unwrap();
    let (page, pdf) = (kept.join("facilitator.html"), kept.join("facilitator.pdf"));
    fs::write(&page, report_html(&whole(Reader::Facilitator, None))).unwrap();
    let print = format!("--print-to-pdf={}", pdf.display());
    let (_, said) = ask(&browser, folder.path(), &page, &print);
    assert!(!said.contains("CONSOLE"), "{said}");
    let bytes = fs::read(&pdf).unwrap();
    let pages = bytes.windows(12).filter(|it| it == b"/Type /Page\n").count();
    assert!((8..120).contains(&pages), "{pages} pages");
    for (reader, seat, name) in [
        (Reader::Participants, None, "participants.html"),
        (Reader::Anonymous, None, "anonymous.html"),
        (Reader::Participants, Some(0), "seat.html"),
    ] {
        fs::write(kept.join(name), report_html(&whole(reader, seat))).unwrap();
    }
}

#[test]
fn it_can_be_read_by_everybody() {
    let (Some(browser), Some(axe)) = (browser(), std::env::var_os("HOTWASH_AXE")) else {
        println!("skipped: there is no browser, or HOTWASH_AXE does not say where axe is");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let axe = fs::read_to_string(axe).unwrap();
    for (reader, seat) in [(Reader::Facilitator, None), (Reader::Participants, Some(0))] {
        let html = report_html(&whole(reader, seat));
        // The page allows no scripts, so the one that looks at it is put into a copy that does.
        let policy = html.find("<meta http-equiv").unwrap();
        let end = policy + html[policy..].find('>').unwrap() + 1;
        let run = "axe.run().then(it => { document.body.textContent = 'AXE' + \
                   JSON.stringify(it.violations.map(v => [v.id, v.nodes.map(n => n.html)])) + \
                   'END'; });";
        let html = format!("{}{}", &html[..policy], &html[end..]);
        let html = html
            .replace("</body>", &format!("<script>{axe}</script><script>{run}</script></body>"));
        let page = folder.path().join("page.html");
        fs::write(&page, html).unwrap();
        let (dom, _) = ask(&browser, folder.path(), &page, "--dump-dom");
        let found = dom.split("AXE").nth(1).and_then(|it| it.split("END").next());
        assert_eq!(found, Some("[]"), "{reader:?} {seat:?}");
    }
}
