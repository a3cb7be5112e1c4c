//! `hotwash library`: what there is to play and to play it with, where it comes from, and the
//! built-in part of it as files.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Map, Value, json};

use crate::base::message::message;
use crate::base::printable::printable;
use crate::scenario::library::{Copied, CopyError, Listed, Shared, copy_to};
use crate::scenario::{Library, LoadOptions, Names};

use super::DONE;
use super::failure::Failure;
use super::layout::pad;
use super::output::Output;

/// Columns of an id in the list.
const ID: usize = 24;
/// Columns of a title.
const TITLE: usize = 30;

/// What `library` is asked.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[arg(long, value_name = "DIR")]
    copy: Option<PathBuf>,
    #[arg(long, requires = "copy")]
    overwrite: bool,
    #[arg(long, conflicts_with = "copy")]
    json: bool,
}

/// One line of the list.
struct Item {
    listed: Listed,
    name: Option<String>,
}

pub(super) fn execute(arguments: &Arguments, output: &Output) -> Result<u8, Failure> {
    if let Some(folder) = &arguments.copy {
        return copy(folder, arguments.overwrite, output);
    }
    let library = Library::usual();
    let scenario = |listed: Listed| {
        let loaded = library.pack(&listed.id)?.load(&LoadOptions::default()).ok();
        Some(Item { listed, name: loaded.map(|it| Names(&it.scenario).title()) })
    };
    let shared = |listed| Item { listed, name: None };
    let kinds: Vec<(&str, Vec<Item>)> = vec![
        ("scenarios", library.packs().into_iter().filter_map(scenario).collect()),
        ("countries", library.shared(Shared::Country).into_iter().map(shared).collect()),
        ("collaboration", library.shared(Shared::Collaboration).into_iter().map(shared).collect()),
    ];
    if arguments.json {
        let kind = |(kind, items): &(&str, Vec<Item>)| {
            ((*kind).to_owned(), items.iter().map(described).collect::<Value>())
        };
        let whole: Value = kinds.iter().map(kind).collect::<Map<_, _>>().into();
        output.json(&whole)?;
    } else {
        output.text(&told(&kinds, output))?;
    }
    Ok(DONE)
}

fn described(item: &Item) -> Value {
    let Listed { id, from, hides } = &item.listed;
    let from = from.as_ref().map(|it| it.display().to_string());
    json!({ "id": id, "title": item.name, "folder": from, "hides": hides })
}

fn told(kinds: &[(&str, Vec<Item>)], output: &Output) -> String {
    let texts = output.texts();
    let heading = |kind: &str| match kind {
        "scenarios" => texts.say("listed-scenarios"),
        "countries" => texts.say("listed-countries"),
        _ => texts.say("listed-models"),
    };
    let mut lines = Vec::new();
    for (kind, items) in kinds {
        lines.push(output.style.bold(heading(kind)));
        for item in items {
            let Listed { id, from, hides } = &item.listed;
            let from = match from.as_ref().map(|from| printable(&from.display().to_string())) {
                None => texts.say("listed-built-in").to_owned(),
                Some(from) if *hides => texts.render(&message!("listed-hides", folder = from)),
                Some(from) => from,
            };
            let name = match (&item.name, *kind) {
                (Some(name), _) => name.clone(),
                (None, "scenarios") => texts.render(&message!("listed-broken", id = id)),
                (None, _) => String::new(),
            };
            let name = if *kind == "scenarios" { format!("{} ", pad(&name, TITLE)) } else { name };
            lines.push(format!("  {} {name}{from}", pad(id, ID)).trim_end().to_owned());
        }
        lines.push(String::new());
    }
    lines.pop();
    format!("{}\n", lines.join("\n"))
}

fn copy(folder: &Path, overwrite: bool, output: &Output) -> Result<u8, Failure> {
    let texts = output.texts();
    let shown = |path: &Path| printable(&path.display().to_string());
    let Copied { written, replaced, same } = copy_to(folder, overwrite).map_err(|error| {
        if let CopyError::Others(paths) = &error {
            for path in paths {
                let told = message!("listed-differs", path = shown(path));
                output.message(&format!("{}\n", texts.render(&told)));
            }
        }
        Failure::explained(&error)
    })?;
    for path in &replaced {
        let told = message!("listed-replaced", path = shown(path));
        output.message(&format!("{}\n", texts.render(&told)));
    }
    let mut told = vec![message!("listed-written", count = written.len(), folder = shown(folder))];
    if !replaced.is_empty() {
        told.push(message!("listed-replaced-count", count = replaced.len()));
    }
    if !same.is_empty() {
        told.push(message!("listed-same-count", count = same.len()));
    }
    let told: Vec<String> = told.iter().map(|it| texts.render(it)).collect();
    output.text(&format!("{}\n", told.join(", ")))?;
    Ok(DONE)
}
