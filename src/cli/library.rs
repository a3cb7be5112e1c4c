//! `hotwash library`: what there is to play and to play it with, where it comes from, and the
//! built-in part of it as files.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Map, Value, json};

use crate::base::diagnostic::count;
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
/// How what is in the program is called.
const BUILT_IN: &str = "built in";

/// What `library` is asked.
#[derive(Debug, Args)]
#[command(after_help = "\
What a folder has under the same id hides what is built in. Looked for are the folder `scenarios` \
here, the one beside the program, and `~/Hotwash/scenarios`.
  hotwash library --copy ~/Hotwash/scenarios")]
pub(super) struct Arguments {
    /// Writes what is built in to this folder, to read it, to change it, to add to it
    #[arg(long, value_name = "DIR")]
    copy: Option<PathBuf>,
    /// Replaces files that are there already and differ, and says which
    #[arg(long, requires = "copy")]
    overwrite: bool,
    /// One JSON object instead of the list
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
        output.data(&told(&kinds, output))?;
    }
    Ok(DONE)
}

fn described(item: &Item) -> Value {
    let Listed { id, from, hides } = &item.listed;
    let from = from.as_ref().map(|it| it.display().to_string());
    json!({ "id": id, "title": item.name, "folder": from, "hides": hides })
}

fn told(kinds: &[(&str, Vec<Item>)], output: &Output) -> String {
    let heading = |kind: &str| match kind {
        "scenarios" => "Scenarios, to play with `hotwash run ID`",
        "countries" => "Country profiles, to play in with `--country ID`",
        _ => "Collaboration models, to play with by `--collaboration ID`",
    };
    let mut lines = Vec::new();
    for (kind, items) in kinds {
        lines.push(output.style.bold(heading(kind)));
        for item in items {
            let Listed { id, from, hides } = &item.listed;
            let from = from.as_ref().map_or(BUILT_IN.to_owned(), |from| {
                let hidden = if *hides { ", hides another of this id" } else { "" };
                format!("{}{hidden}", printable(&from.display().to_string()))
            });
            let broken = format!("cannot be played: `hotwash check {id}`");
            let name = match (&item.name, *kind) {
                (Some(name), _) => name.as_str(),
                (None, "scenarios") => broken.as_str(),
                (None, _) => "",
            };
            let name =
                if *kind == "scenarios" { format!("{} ", pad(name, TITLE)) } else { String::new() };
            lines.push(format!("  {} {name}{from}", pad(id, ID)).trim_end().to_owned());
        }
        lines.push(String::new());
    }
    lines.pop();
    format!("{}\n", lines.join("\n"))
}

fn copy(folder: &Path, overwrite: bool, output: &Output) -> Result<u8, Failure> {
    let shown = printable(&folder.display().to_string());
    let Copied { written, replaced, same } = copy_to(folder, overwrite).map_err(|error| {
        if let CopyError::Others(paths) = &error {
            for path in paths {
                let path = printable(&path.display().to_string());
                output.message(&format!("differs: `{path}`\n"));
            }
        }
        Failure::explained(&error)
    })?;
    for path in &replaced {
        output.message(&format!("replaced: `{}`\n", printable(&path.display().to_string())));
    }
    let mut told = vec![format!("{} written to `{shown}`", count(written.len(), "file"))];
    for (number, what) in [(replaced.len(), "replaced"), (same.len(), "as they were")] {
        if 0 < number {
            told.push(format!("{number} {what}"));
        }
    }
    output.data(&format!("{}\n", told.join(", ")))?;
    Ok(DONE)
}
