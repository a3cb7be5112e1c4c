//! Pages that repeat what files say must say the same.

use std::collections::BTreeMap;
use std::path::Path;

use hotwash::scenario::{LoadOptions, load, model::Parameters};

fn page(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Rows of the table of parameters in `docs/model.md`: name, and value as written.
fn rows() -> BTreeMap<String, f64> {
    let text = page("docs/model.md");
    let table = text.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| `")?.split(" | ");
        let name = cells.next()?.strip_suffix('`')?;
        Some((name.to_owned(), cells.next()?.parse().ok()?))
    });
    table.collect()
}

/// Goal: the table of `docs/model.md` is the file the kernel reads. Method: every name, and the
/// value of each that no shipped scenario overrides, read through the loader.
#[test]
fn the_table_of_parameters_is_complete() {
    let rows = rows();
    for (name, _) in Parameters::NAMES {
        assert!(rows.contains_key(*name), "docs/model.md has no row for `{name}`");
    }
    let file = page("scenarios/parameters.ron");
    for (name, value) in &rows {
        let at = file.find(&format!("\"{name}\": (value: "));
        let at = at.unwrap_or_else(|| panic!("`{name}` of docs/model.md is no parameter"));
        let rest = &file[at + name.len() + "\"\": (value: ".len()..];
        let written: f64 = rest.split(',').next().and_then(|it| it.parse().ok()).expect("a number");
        assert!((written - value).abs() < 1e-9, "`{name}`: {value} in docs, {written} in the file");
    }
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/packs/first-steps");
    let parameters = &load(&pack, &LoadOptions::default()).expect("it loads").scenario.parameters;
    let half_life = rows["trust.half_life"] * 1440.0;
    assert!((parameters.trust_half_life_minutes as f64 - half_life).abs() < 1.0);
}
