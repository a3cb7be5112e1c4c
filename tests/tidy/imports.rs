//! Who imports whom inside the big folders: no long circles of files, and layers in one direction.
//!
//! A module is named by its file: `sim/kernel`, and `sim/engine` for `sim/engine/mod.rs`. A parent
//! that only hands on what its own children define (`pub use child::Thing`) does not depend on
//! them.

use std::collections::{BTreeMap, BTreeSet};

use super::{files, is_word};

/// How many files may be in one circle of imports, by folder; 1 is no circle at all.
const LONGEST_CIRCLE: &[(&str, usize)] =
    &[("scenario/compile", 1), ("console", 4), ("sim", 4), ("session", 6)];

/// What must not import what inside a folder, and why not. An empty second name stands for
/// everything else in the folder of the first.
const LAYERS: &[(&str, &str, &str)] = &[
    ("sim/engine", "", "time, chance and order know nothing of elections"),
    ("sim/state", "sim/features", "components are plain data"),
    ("sim/state", "sim/orders", "components are plain data"),
    ("sim/state", "sim/kernel", "components are plain data"),
    ("sim/orders", "sim/features", "rules look at the state, and change nothing"),
    ("sim/orders", "sim/kernel", "the kernel is the outside"),
    ("sim/features", "sim/kernel", "the kernel is the outside"),
    ("session/director", "session/file", "the director does no IO; it is given a journal"),
    ("session/file", "session/director", "a file knows entries, not who makes them"),
    ("scenario/model", "", "the model knows nothing of how it was written"),
    ("scenario/source", "scenario/file", "the reader knows nothing of scenarios"),
    ("scenario/source", "scenario/compile", "the reader knows nothing of scenarios"),
    ("scenario/source", "scenario/model", "the reader knows nothing of scenarios"),
    ("scenario/compile", "scenario/library", "what is compiled has been read"),
    ("scenario/compile", "scenario/loading", "what is compiled has been read"),
    ("console/theme", "console/view", "how things look depends on nothing that is shown"),
    ("console/theme", "console/state", "how things look depends on nothing that is shown"),
    ("console/theme", "console/panels", "how things look depends on nothing that is shown"),
    ("console/theme", "console/screens", "how things look depends on nothing that is shown"),
    ("console/theme", "console/app", "how things look depends on nothing that is shown"),
    ("console/theme", "console/window", "how things look depends on nothing that is shown"),
    ("console/view", "console/state", "what panels read knows nothing of how it is shown"),
    ("console/view", "console/panels", "what panels read knows nothing of how it is shown"),
    ("console/view", "console/screens", "what panels read knows nothing of how it is shown"),
    ("console/view", "console/app", "what panels read knows nothing of how it is shown"),
    ("console/view", "console/window", "what panels read knows nothing of how it is shown"),
    ("console/view", "console/action", "what panels read knows nothing of how it is shown"),
    ("console/view", "console/keys", "what panels read knows nothing of how it is shown"),
    ("console/network_layout", "console/state", "places depend on the view and the room alone"),
    ("console/network_layout", "console/panels", "places depend on the view and the room alone"),
    ("console/network_layout", "console/screens", "places depend on the view and the room alone"),
    ("console/network_layout", "console/app", "places depend on the view and the room alone"),
    ("console/network_layout", "console/window", "places depend on the view and the room alone"),
    ("console/network_layout", "console/action", "places depend on the view and the room alone"),
    ("console/hot_wash", "console/state", "answers know nothing of how they are shown"),
    ("console/hot_wash", "console/panels", "answers know nothing of how they are shown"),
    ("console/hot_wash", "console/screens", "answers know nothing of how they are shown"),
    ("console/hot_wash", "console/app", "answers know nothing of how they are shown"),
    ("console/hot_wash", "console/window", "answers know nothing of how they are shown"),
    ("console/hot_wash", "console/action", "answers know nothing of how they are shown"),
    ("console/action", "console/state", "what is asked for knows nothing of who asks"),
    ("console/action", "console/panels", "what is asked for knows nothing of who asks"),
    ("console/action", "console/screens", "what is asked for knows nothing of who asks"),
    ("console/action", "console/app", "what is asked for knows nothing of who asks"),
    ("console/action", "console/window", "what is asked for knows nothing of who asks"),
    ("console/action", "console/keys", "what is asked for knows nothing of who asks"),
    ("console/state", "console/guide", "what is remembered knows nothing of how it is drawn"),
    ("console/state", "console/panels", "what is remembered knows nothing of how it is drawn"),
    ("console/state", "console/screens", "what is remembered knows nothing of how it is drawn"),
    ("console/state", "console/app", "what is remembered knows nothing of how it is drawn"),
    ("console/state", "console/window", "what is remembered knows nothing of how it is drawn"),
    ("console/state", "console/keys", "what is remembered knows nothing of how it is drawn"),
    ("console/state", "console/display", "what is remembered knows nothing of how it is drawn"),
    ("console/keys", "console/panels", "the table of keys is read by all others"),
    ("console/keys", "console/screens", "the table of keys is read by all others"),
    ("console/keys", "console/app", "the table of keys is read by all others"),
    ("console/keys", "console/window", "the table of keys is read by all others"),
    ("console/keys", "console/display", "the table of keys is read by all others"),
    ("console/commands", "console/panels", "what a command does is asked for, not drawn"),
    ("console/commands", "console/screens", "what a command does is asked for, not drawn"),
    ("console/commands", "console/app", "what a command does is asked for, not drawn"),
    ("console/commands", "console/window", "what a command does is asked for, not drawn"),
    ("console/guide", "console/panels", "panels mark what the guide points at"),
    ("console/guide", "console/screens", "panels mark what the guide points at"),
    ("console/guide", "console/app", "panels mark what the guide points at"),
    ("console/guide", "console/window", "panels mark what the guide points at"),
    ("console/panels", "console/screens", "panels get what they use from their screen"),
    ("console/panels", "console/app", "panels get what they use from their screen"),
    ("console/panels", "console/window", "panels get what they use from their screen"),
    ("console/panels", "console/display", "panels get what they use from their screen"),
    ("console/panels", "console/open_exercise", "panels get what they use from their screen"),
    ("console/app", "console/panels", "the console is played without being drawn"),
    ("console/app", "console/screens", "the console is played without being drawn"),
    ("console/app", "console/window", "the console is played without being drawn"),
    ("console/app", "console/display", "the console is played without being drawn"),
    ("console/screens", "console/window", "screens know nothing of windows"),
];

/// What breaks a rule of [`LAYERS`] today: the file, and what it imports. May only get shorter.
const KNOWN: &[(&str, &str)] = &[];

/// Modules by name, each with those that it imports.
type Graph = BTreeMap<String, BTreeSet<String>>;

#[test]
fn circles_of_imports_are_short() {
    let errors = circle_errors(&graph(&files("src", "rs")));
    assert!(errors.is_empty(), "\n{}\n", errors.join("\n"));
}

#[test]
fn layers_are_imported_in_one_direction() {
    let graph = graph(&files("src", "rs"));
    let errors = layer_errors(&graph, KNOWN);
    assert!(errors.is_empty(), "\n{}\n", errors.join("\n"));
}

fn circle_errors(graph: &Graph) -> Vec<String> {
    let mut errors = Vec::new();
    for (folder, most) in LONGEST_CIRCLE {
        for circle in circles(graph, folder).iter().filter(|circle| *most < circle.len()) {
            let files = circle.join(", ");
            errors.push(format!("{folder}: {} files import each other: {files}", circle.len()));
        }
    }
    errors
}

fn layer_errors(graph: &Graph, known: &[(&str, &str)]) -> Vec<String> {
    let mut errors = Vec::new();
    let mut needed = BTreeSet::new();
    for (from, to, why) in LAYERS {
        let folder = from.split('/').next().unwrap_or(from);
        let (other, is_all) = if to.is_empty() { (folder, true) } else { (*to, false) };
        for (module, imported) in graph.iter().filter(|(module, _)| is_in(module, from)) {
            let wrong = |it: &&String| is_in(it, other) && !(is_all && is_in(it, from));
            for it in imported.iter().filter(wrong) {
                if known.contains(&(module, it)) {
                    needed.insert((module.as_str(), it.as_str()));
                } else {
                    errors.push(format!("src/{module}.rs: must not import `{it}`: {why}"));
                }
            }
        }
    }
    let is_stale = |pair: &&(&str, &str)| !needed.contains(*pair);
    let stale = known.iter().filter(is_stale);
    errors
        .extend(stale.map(|(from, to)| format!("`{from}` imports no `{to}` any more: unlist it")));
    errors
}

/// Whether a module is a folder or in it.
fn is_in(module: &str, folder: &str) -> bool {
    module.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Groups of modules of a folder that can all reach each other, inside of the folder.
fn circles(graph: &Graph, folder: &str) -> Vec<Vec<String>> {
    let inside: Vec<&String> = graph.keys().filter(|module| is_in(module, folder)).collect();
    let reach: BTreeMap<&String, BTreeSet<&String>> =
        inside.iter().map(|module| (*module, reachable(graph, module, folder))).collect();
    let mut found: Vec<Vec<String>> = Vec::new();
    for module in inside {
        if !reach[module].contains(module) || found.iter().flatten().any(|it| it == module) {
            continue;
        }
        let back = reach[module].iter().filter(|other| reach[**other].contains(module));
        found.push(back.map(|other| (*other).clone()).collect());
    }
    found
}

fn reachable<'a>(graph: &'a Graph, from: &str, folder: &str) -> BTreeSet<&'a String> {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(module) = open.pop() {
        for next in graph[module].iter().filter(|next| is_in(next, folder)) {
            if seen.insert(next) {
                open.push(next);
            }
        }
    }
    seen
}

/// The imports between all files.
fn graph(files: &[(String, String)]) -> Graph {
    let modules: BTreeSet<String> = files.iter().map(|(path, _)| module_of(path)).collect();
    files.iter().map(|(path, text)| imports(&module_of(path), text, &modules)).collect()
}

fn module_of(path: &str) -> String {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs");
    path.trim_end_matches("/mod").to_owned()
}

fn imports(module: &str, text: &str, modules: &BTreeSet<String>) -> (String, BTreeSet<String>) {
    let code = code_of(text);
    let mut found = BTreeSet::new();
    for (is_public, path) in paths(&code) {
        let Some(to) = resolve(module, &path, modules) else { continue };
        let is_own_child = is_in(&to, module);
        if to != module && !(is_public && is_own_child) {
            found.insert(to);
        }
    }
    (module.to_owned(), found)
}

/// The code without comments and without the tests of the module.
fn code_of(text: &str) -> String {
    let lines = text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"));
    lines.map(|line| line.split("//").next().unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// All paths that are used, and whether they are handed on.
fn paths(code: &str) -> Vec<(bool, String)> {
    let mut found = Vec::new();
    let mut rest = code;
    let mut others = String::new();
    while let Some(at) = rest.match_indices("use ").map(|(at, _)| at).find(|at| begins(rest, *at)) {
        let line = rest[..at].rsplit('\n').next().unwrap_or_default();
        let is_public = line.trim_start().starts_with("pub");
        others.push_str(&rest[..at]);
        let end = rest[at..].find(';').map_or(rest.len(), |end| at + end);
        expand(&rest[at + "use ".len()..end], "", &mut |path| found.push((is_public, path)));
        rest = &rest[end..];
    }
    others.push_str(rest);
    for start in ["crate::", "super::", "self::"] {
        for (at, _) in others.match_indices(start) {
            let before = others[..at].chars().next_back();
            if before.is_none_or(|it| !is_word(it) && it != ':') {
                let path: String =
                    others[at..].chars().take_while(|it| is_word(*it) || *it == ':').collect();
                found.push((false, path));
            }
        }
    }
    found
}

/// Whether a `use` begins here: nothing but a visibility stands before it on its line.
fn begins(code: &str, at: usize) -> bool {
    let before = code[..at].rsplit('\n').next().unwrap_or_default().trim();
    before.is_empty() || before.starts_with("pub")
}

/// The paths of a tree of imports: `a::{b, c::{d, e}}` is `a::b`, `a::c::d` and `a::c::e`.
fn expand(tree: &str, before: &str, each: &mut impl FnMut(String)) {
    let tree = tree.trim();
    let Some((start, list)) = tree.split_once('{') else {
        let path = tree.split_whitespace().next().unwrap_or_default();
        if !path.is_empty() {
            each(format!("{before}{path}"));
        }
        return;
    };
    let list = list.strip_suffix('}').unwrap_or(list);
    let (mut depth, mut part) = (0, String::new());
    let before = format!("{before}{start}");
    for letter in list.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if letter == ',' && depth == 0 {
            expand(&std::mem::take(&mut part), &before, each);
        } else {
            part.push(letter);
        }
    }
    expand(&part, &before, each);
}

/// The module that a path leads to: the deepest one that is a file. Nothing if it leads out.
fn resolve(module: &str, path: &str, modules: &BTreeSet<String>) -> Option<String> {
    let mut parts: Vec<&str> = path.split("::").filter(|part| !part.is_empty()).collect();
    let mut at: Vec<&str> = module.split('/').collect();
    match parts.first().copied()? {
        "crate" => {
            at.clear();
            parts.remove(0);
        }
        "self" => _ = parts.remove(0),
        "super" => {
            while parts.first() == Some(&"super") {
                parts.remove(0);
                at.pop();
            }
        }
        // A child of this module, or another crate.
        first if modules.contains(&format!("{module}/{first}")) => {}
        _ => return None,
    }
    for part in parts {
        at.push(part);
        if !modules.contains(&at.join("/")) {
            at.pop();
            break;
        }
    }
    Some(at.join("/")).filter(|to| modules.contains(to))
}

/// One violation of each rule, and the same done right.
mod planted {
    use super::*;

    fn of(files: &[(&str, &str)]) -> Graph {
        let files: Vec<_> = files.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        graph(&files)
    }

    #[test]
    fn all_ways_to_import_are_seen() {
        let text = "use crate::b::{C, d::{self, E as F}};\nmod f;\npub use f::G;\nuse f::H;\n\
                    fn x() { super::i::y(crate::j::K); }\n// use crate::l::M;\n\
                    #[cfg(test)]\nmod tests {\n    use crate::l::M;\n}\n";
        let graph = of(&[
            ("src/a/mod.rs", text),
            ("src/a/f.rs", "use super::super::b::C;\nuse std::fs;\nuse rayon::prelude::*;\n"),
            ("src/b/mod.rs", "pub use d::E;\n"),
            ("src/b/d.rs", ""),
            ("src/i.rs", "use super::nowhere::N;\n"),
            ("src/j.rs", "pub(crate) use super::a::x;\n"),
            ("src/l.rs", ""),
        ]);
        let names = |module: &str| graph[module].iter().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(names("a"), ["a/f", "b", "b/d", "i", "j"]);
        assert_eq!(names("a/f"), ["b"]);
        assert!(names("b").is_empty() && names("i").is_empty() && names("l").is_empty());
        assert_eq!(names("j"), ["a"]);
    }

    #[test]
    fn a_circle_of_imports_is_found() {
        let file = |to: &str| format!("use super::{to}::X;\n");
        let ring = |length: usize, folder: &str| {
            let one = |at: usize| {
                let to = format!("f{}", (at + 1) % length);
                (format!("src/{folder}/f{at}.rs"), file(&to))
            };
            graph(&(0..length).map(one).collect::<Vec<_>>())
        };
        for (folder, most) in LONGEST_CIRCLE {
            let errors = circle_errors(&ring(most + 1, folder));
            assert_eq!(errors.len(), 1, "{folder}: {errors:?}");
            assert!(errors[0].contains(&format!("{folder}/f0, ")), "{errors:?}");
            let allowed = circle_errors(&ring(2.max(*most), folder));
            assert_eq!(allowed.len(), usize::from(*most < 2), "{folder}: {allowed:?}");
        }
        let outside = of(&[
            ("src/sim/f0.rs", "use crate::policy::X;\n"),
            ("src/policy.rs", "use crate::sim::f0::Y;\n"),
        ]);
        assert!(circle_errors(&outside).is_empty(), "only circles inside of a folder count");
    }

    #[test]
    fn an_import_against_the_layers_is_found() {
        for (from, to, why) in LAYERS {
            let folder = from.split('/').next().unwrap();
            let to = if to.is_empty() { format!("{folder}/other") } else { (*to).to_owned() };
            let path = to.replace('/', "::");
            let files = [
                (format!("src/{from}/one.rs"), format!("use crate::{path}::X;\n")),
                (format!("src/{from}/two.rs"), "use super::one::X;\n".to_owned()),
                (format!("src/{to}.rs"), String::new()),
                (format!("src/{folder}/mod.rs"), String::new()),
            ];
            let graph = graph(&files);
            let errors = layer_errors(&graph, &[]);
            assert_eq!(errors.len(), 1, "{from}: {errors:?}");
            assert!(errors[0].contains(&format!("src/{from}/one.rs")) && errors[0].contains(why));
            let known = [(format!("{from}/one"), to.clone())];
            let known = known.each_ref().map(|(from, to)| (from.as_str(), to.as_str()));
            assert!(layer_errors(&graph, &known).is_empty(), "what is known is let pass");
        }
        let stale =
            layer_errors(&of(&[("src/sim/state/a.rs", "")]), &[("sim/state/a", "sim/kernel")]);
        assert!(stale.len() == 1 && stale[0].contains("unlist it"), "{stale:?}");
    }
}
