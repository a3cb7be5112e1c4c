//! Pages that repeat what files say must say the same.

use std::collections::BTreeMap;
use std::path::Path;

use hotwash::measure::coordination::Metric;
use hotwash::scenario::model::{
    MECHANISMS, Needs, Neutral, OrderKind, Parameters, Row, Takes, Unit,
};
use hotwash::scenario::{LoadOptions, load};
use strum::VariantArray;

fn page(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Rows of the tables of parameters: name, and value and unit as written.
fn rows() -> BTreeMap<String, (f64, Unit)> {
    let text = page("docs/model.md") + &page("docs/actions.md");
    let table = text.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| `")?.split(" | ");
        let name = cells.next()?.strip_suffix('`')?;
        let (value, unit) = (cells.next()?.parse().ok()?, cells.next()?);
        let unit = Unit::VARIANTS.iter().copied().find(|it| format!("{it:?}") == unit)?;
        Some((name.to_owned(), (value, unit)))
    });
    table.collect()
}

/// Goal: the tables of parameters are the file the kernel reads. Method: every name, and the value
/// of each, as written in the file; one of them read through the loader.
#[test]
fn the_tables_of_parameters_are_complete() {
    let rows = rows();
    for name in Parameters::named().map(|it| it.name) {
        assert!(
            rows.contains_key(name),
            "docs/model.md or docs/actions.md has no row for `{name}`"
        );
    }
    let file = page("scenarios/parameters.ron");
    for (name, (value, unit)) in &rows {
        let at = file.find(&format!("\"{name}\": (value: "));
        let at = at.unwrap_or_else(|| panic!("`{name}` of the docs is no parameter"));
        let rest = &file[at + name.len() + "\"\": (value: ".len()..];
        let written: f64 = rest.split(',').next().and_then(|it| it.parse().ok()).expect("a number");
        assert!((written - value).abs() < 1e-9, "`{name}`: {value} in docs, {written} in the file");
        let line = rest.lines().next().expect("a line");
        assert!(line.contains(&format!("unit: {unit:?},")), "`{name}` is not in {unit:?}");
    }
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/packs/first-steps");
    let parameters = &load(&pack, &LoadOptions::default()).expect("it loads").scenario.parameters;
    let half_life = rows["trust.half_life"].0 * 1440.0;
    assert!((parameters.trust_half_life_minutes as f64 - half_life).abs() < 1.0);
}

/// Goal: a file of parameters that was written before there was some parameter plays as it did:
/// what was a constant is what it was, and a mechanism that was not there is off, which it is at an
/// end of its range. Method: what such a file means, against what is shipped.
#[test]
fn an_older_file_means_what_was() {
    let (rows, text) = (rows(), page("docs/model.md"));
    let ends = |name: &str| -> Vec<f64> {
        let row = text.lines().find(|line| line.starts_with(&format!("| `{name}` |")));
        let range = row.and_then(|row| row.split(" | ").nth(3)).unwrap_or_default();
        range.split(" to ").filter_map(|end| end.parse().ok()).collect()
    };
    for named in Parameters::named() {
        let Some(default) = named.default else { continue };
        let (value, unit) = rows[named.name];
        let is_meant = |value: &f64| (value * unit.scale() as f64 - default as f64).abs() < 0.5;
        let name = named.name;
        assert!(is_meant(&value) || ends(name).iter().any(is_meant), "`{name}`: {default}");
    }
}

/// Goal: the table of mechanisms is that of the code. Method: each row.
#[test]
fn the_table_of_mechanisms_is_complete() {
    let page = page("docs/model.md");
    let (_, table) = page.split_once("| Mechanism | Off at |").expect("a table");
    let table: Vec<&str> = table.lines().skip(2).take_while(|it| it.starts_with('|')).collect();
    let parameter = |(name, neutral): &(&str, Neutral)| match neutral {
        Neutral::At(value) => format!("`{name}` {value:?}"),
        Neutral::As(other) => format!("`{name}` as `{other}`"),
    };
    let rows = MECHANISMS.iter().map(|it| {
        let parameters: Vec<String> = it.neutral.iter().map(parameter).collect();
        format!("| `{}` | {} |", it.name, parameters.join(", "))
    });
    assert_eq!(table, rows.collect::<Vec<_>>());
}

/// Goal: the tables of actions are that of the code. Method: each cell.
#[test]
fn the_tables_of_actions_are_complete() {
    let (page, rows) = (page("docs/actions.md"), rows());
    for kind in OrderKind::ALL {
        let row = kind.row();
        let cells = [
            format!("{kind:?}"),
            format!("{:?}", row.family),
            needs(row.needs),
            takes(row, &rows),
            row.costs.to_string(),
            given_by(row),
        ];
        let line = format!("| {} |", cells.join(" | ")).replace("|  |", "| |");
        assert!(page.lines().any(|it| it == line), "docs/actions.md lacks the row\n{line}");
        let rule = format!("| {kind:?} | ");
        let (_, rules) = page.split_once("## What may stand against each").expect("a heading");
        assert!(rules.contains(&rule), "docs/actions.md does not say the rule of {kind:?}");
    }
}

/// Goal: the page says of the index of observers what the code says. Method: its section.
#[test]
fn the_index_of_observers_is_described() {
    let (page, row) = (page("docs/measures.md"), hotwash::measure::observers::INDEX);
    let section = format!(
        "### Index of coordination, by access: `{}`\n\n{}\n\n- Formula: {}\n- Source: {}\n\
         - Does not say: {}\n",
        row.id, row.definition, row.formula, row.source, row.limits
    );
    assert!(page.contains(&section), "docs/measures.md lacks the section\n{section}");
}

fn needs(needs: Needs) -> String {
    let letters = [
        (needs.incident, "I"),
        (needs.asset, "A"),
        (needs.to, "T"),
        (needs.forum, "F"),
        (needs.cause, "C"),
    ];
    let used: Vec<&str> = letters.iter().filter(|(is, _)| *is).map(|(_, it)| *it).collect();
    used.join(" ")
}

fn takes(row: &Row, rows: &BTreeMap<String, (f64, Unit)>) -> String {
    match row.takes {
        Takes::AtOnce => "at once".to_owned(),
        Takes::Other(name, _) => format!("`{name}`"),
        Takes::Own { hurried, .. } => {
            let (name, _) = row.takes_parameter().expect("it has one of its own");
            let (value, unit) = rows[name];
            let unit = format!("{unit:?}").to_lowercase();
            let unit =
                if (value - 1.0).abs() < f64::EPSILON { unit.trim_end_matches('s') } else { &unit };
            format!("{value} {unit}{}", if hurried { ", hurried" } else { "" })
        }
    }
}

fn given_by(row: &Row) -> String {
    let mut who = Vec::new();
    who.extend(row.held_by.everyone.then(|| "everyone".to_owned()));
    who.extend(row.held_by.owners.then(|| "owners".to_owned()));
    who.extend(row.held_by.kinds.iter().map(|kind| format!("{kind:?}")));
    who.join(", ")
}

/// Goal: the page of measures is the table in the code. Method: the section of each row, and no
/// other sections of measures.
#[test]
fn the_page_of_measures_is_complete() {
    let page = page("docs/measures.md");
    for metric in Metric::ALL {
        let row = metric.row();
        let of: Vec<&str> = row.of.iter().map(|it| it.written()).collect();
        let lines = [
            format!("### `{}`: {}\n", row.id, row.name),
            format!("{}\n", row.definition),
            format!("- Formula: {}", row.formula),
            format!(
                "- Of: {}; {}, {}; better: {}",
                of.join(", "),
                row.unit_written(),
                row.range_written(),
                row.direction.written()
            ),
            format!("- Source: {}", row.source),
            format!("- Does not say: {}", row.limits),
        ];
        let section = lines.join("\n");
        assert!(page.contains(&section), "docs/measures.md lacks the section\n{section}");
    }
    assert_eq!(page.matches("\n### `").count(), Metric::ALL.len());
}
