//! Which files import which, and the circles among them: sets of files in which each needs, by
//! whatever way, all others. A file in a circle cannot be read, tested or moved alone.
//!
//! A name that a module passes on (`pub use`) counts as imported from the file that defines it, so
//! that a `mod.rs` which only lists its files takes part in no circle.

use std::collections::{BTreeMap, BTreeSet};

/// Modules by their paths, such as `["console", "view", "log"]`, each with its source.
type Sources = BTreeMap<Vec<String>, String>;

/// Which file needs which others, both by their names below `src`.
pub type Imports = BTreeMap<String, BTreeSet<String>>;

/// What the files of `src` import from each other. `files` are paths and texts.
pub fn imports(files: &[(String, String)]) -> Imports {
    let sources: Sources = files.iter().map(|(path, text)| (module(path), plain(text))).collect();
    let names: BTreeMap<Vec<String>, &String> =
        files.iter().map(|(path, _)| (module(path), path)).collect();
    let passed_on = passed_on(&sources);
    let mut found = Imports::new();
    for (module, text) in &sources {
        let used = used(module, text, &sources);
        let others = used.iter().filter_map(|path| resolve(path, &sources, &passed_on, 0));
        let others = others.filter(|other| other != module && !other.is_empty());
        found.insert(names[module].clone(), others.map(|other| names[&other].clone()).collect());
    }
    found
}

/// The circles among files with a prefix, each in the order of names.
pub fn circles(imports: &Imports, prefix: &str) -> Vec<Vec<String>> {
    let inside = |path: &&String| path.starts_with(prefix);
    let reach = |from: &String| {
        let mut reached = BTreeSet::new();
        let mut next = vec![from];
        while let Some(file) = next.pop() {
            for other in imports.get(file).into_iter().flatten().filter(inside) {
                if reached.insert(other.clone()) {
                    next.push(other);
                }
            }
        }
        reached
    };
    let all: BTreeMap<&String, BTreeSet<String>> =
        imports.keys().filter(inside).map(|file| (file, reach(file))).collect();
    let mut found = BTreeSet::new();
    for (file, reached) in &all {
        let circle: Vec<String> =
            reached.iter().filter(|other| all[other].contains(*file)).cloned().collect();
        if 1 < circle.len() {
            found.insert(circle);
        }
    }
    found.into_iter().collect()
}

/// The module that is in a file: `src/console/view/mod.rs` is `console::view`.
fn module(path: &str) -> Vec<String> {
    let parts = path.trim_start_matches("src/").trim_end_matches(".rs").split('/');
    let parts = parts.filter(|part| !matches!(*part, "mod" | "lib"));
    parts.map(str::to_owned).collect()
}

/// Source without comments, texts and the tests at its end.
fn plain(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = text.lines().map(|line| {
        // Texts first: some of them have two strokes in them.
        let outside = line.split('"').step_by(2).collect::<Vec<_>>().join("\"\"");
        let code = outside.split("//").next().unwrap_or_default();
        // Who may see something is no need for them.
        match code.split_once("pub(in ") {
            Some((before, after)) => {
                format!("{before}pub {}", after.split_once(')').map_or("", |(_, it)| it))
            }
            None => code.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The statements `use ..;` of a source that begin with some words, without those words.
fn statements<'a>(text: &'a str, begin: &'a str) -> impl Iterator<Item = &'a str> {
    let after_word =
        |at: usize| text[..at].chars().next_back().is_none_or(|before| before.is_whitespace());
    let starts = text.match_indices(begin).filter(move |(at, _)| after_word(*at));
    starts.filter_map(move |(at, _)| text[at + begin.len()..].split(';').next())
}

/// `a::{b, c::{d, e}}` is `a::b`, `a::c::d` and `a::c::e`.
fn unfold(tree: &str) -> Vec<String> {
    let Some((before, inner)) = tree.split_once('{') else {
        return vec![tree.split_whitespace().collect::<Vec<_>>().join(" ")];
    };
    let inner = inner.trim_end().strip_suffix('}').unwrap_or(inner);
    let (mut parts, mut depth) = (vec![String::new()], 0_usize);
    for letter in inner.chars() {
        match letter {
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        parts.last_mut().into_iter().for_each(|part| part.push(letter));
    }
    let parts = parts.iter().filter(|part| !part.trim().is_empty());
    parts.flat_map(|part| unfold(&format!("{}{}", before.trim(), part.trim()))).collect()
}

/// A path as written in a module, from the root of the crate; none if it leads out of it.
fn absolute(module: &[String], path: &str, sources: &Sources) -> Option<Vec<String>> {
    let path = path.split(" as ").next().unwrap_or_default();
    let mut parts: Vec<String> = path.split("::").map(|it| it.trim().to_owned()).collect();
    let mut from = module.to_vec();
    match parts.first().map(String::as_str)? {
        "crate" => return Some(parts.split_off(1)),
        "self" => drop(parts.remove(0)),
        "super" => {
            while parts.first().is_some_and(|part| part == "super") {
                parts.remove(0);
                from.pop();
            }
        }
        first => {
            let child: Vec<String> = from.iter().cloned().chain([first.to_owned()]).collect();
            if !sources.contains_key(&child) {
                return None;
            }
        }
    }
    Some(from.into_iter().chain(parts).collect())
}

/// What modules pass on: by module and name, where it comes from.
fn passed_on(sources: &Sources) -> BTreeMap<(Vec<String>, String), Vec<String>> {
    let mut found = BTreeMap::new();
    for (module, text) in sources {
        let all = statements(text, "pub use ").chain(statements(text, "pub(super) use "));
        for path in all.flat_map(unfold) {
            let Some(to) = absolute(module, &path, sources) else { continue };
            let name = path.split("::").last().and_then(|it| it.split(" as ").last());
            found.insert((module.clone(), name.unwrap_or_default().to_owned()), to);
        }
    }
    found
}

/// Everything of this crate that a module names, by whole paths, but what it only passes on.
fn used(module: &[String], text: &str, sources: &Sources) -> Vec<Vec<String>> {
    let is_own = |at: usize| !text[..at].ends_with("pub ") && !text[..at].ends_with(") ");
    let uses = text.match_indices("use ").filter(|(at, _)| {
        is_own(*at) && text[..*at].chars().next_back().is_none_or(char::is_whitespace)
    });
    let mut paths: Vec<String> = Vec::new();
    let mut rest = String::new();
    let mut done = 0;
    for (at, _) in uses {
        let tree = text[at + 4..].split(';').next().unwrap_or_default();
        if done <= at {
            rest.push_str(&text[done..at]);
            done = at + 4 + tree.len();
            paths.extend(unfold(tree));
        }
    }
    rest.push_str(&text[done..]);
    let is_path = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
    // `pub use` is left over in the rest, and names nothing that is needed here.
    let rest = rest.split("pub use ").enumerate().map(|(number, part)| match number {
        0 => part,
        _ => part.split_once(';').map_or("", |(_, after)| after),
    });
    for part in rest {
        let words = part.split(|letter: char| !is_path(letter));
        paths.extend(words.filter(|word| word.contains("::")).map(str::to_owned));
    }
    paths.iter().filter_map(|path| absolute(module, path, sources)).collect()
}

/// The module in which something is defined.
fn resolve(
    path: &[String],
    sources: &Sources,
    passed_on: &BTreeMap<(Vec<String>, String), Vec<String>>,
    depth: usize,
) -> Option<Vec<String>> {
    /// Names are passed on a few times at most.
    const DEEPEST: usize = 8;
    let module = (0..=path.len()).rev().map(|end| &path[..end]);
    let module = module.into_iter().find(|part| sources.contains_key(*part))?;
    let Some(name) = path.get(module.len()).filter(|_| depth < DEEPEST) else {
        return Some(module.to_vec());
    };
    match passed_on.get(&(module.to_vec(), name.clone())) {
        Some(to) => {
            let whole: Vec<String> = to.iter().chain(&path[module.len() + 1..]).cloned().collect();
            resolve(&whole, sources, passed_on, depth + 1)
        }
        None => Some(module.to_vec()),
    }
}
