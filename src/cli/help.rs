//! The command line in the language of whoever asks: the derived definition has the names, and all
//! words are put in here from the catalogue, by the ids of commands and arguments.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command, CommandFactory};

use crate::base::message::message;
use crate::text::Catalogue;

use super::Arguments;

/// The path of the command line as a whole.
const WHOLE: &str = "hotwash";
/// The option that chooses the language of everything.
const LANGUAGE: &str = "--language";

/// The language that raw arguments ask for. It has to be known before they are understood, since
/// what is wrong with them is told in it.
pub(super) fn language(arguments: &[OsString]) -> Option<&str> {
    let mut texts = arguments.iter().map(|it| it.to_str()).take_while(|it| *it != Some("--"));
    while let Some(text) = texts.next() {
        match text?.strip_prefix(LANGUAGE) {
            Some("") => return texts.next().flatten(),
            Some(rest) if rest.starts_with('=') => return Some(&rest[1..]),
            _ => {}
        }
    }
    None
}

/// The command line with all its words.
pub(super) fn command(texts: &'static Catalogue) -> Command {
    told(Arguments::command(), WHOLE, texts)
}

/// A command with its words, and all below it with theirs. `path` is its name with those of the
/// commands above it, such as `export-jsonl`.
fn told(command: Command, path: &str, texts: &'static Catalogue) -> Command {
    let about = format!("cmd-{path}");
    let below = |command: Command| {
        let name = command.get_name().to_owned();
        let path = if path == WHOLE { name } else { format!("{path}-{name}") };
        told(command, &path, texts)
    };
    // Every command takes it, and what some need of it is in their definitions.
    let takes_language = command.get_arguments().any(|arg| arg.get_id() == "language");
    let language = Arg::new("language").long("language").value_name("LANGUAGE");
    // The flags and the command that clap makes have words of its own.
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let command = command
        .about(texts.say(&about).to_owned())
        .long_about(None::<&'static str>)
        .after_help(texts.find(&format!("{about}.after")))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommand_value_name(texts.say("help-command"))
        .args((!takes_language).then_some(language))
        .arg(help)
        .args((path == WHOLE).then_some(version))
        .mut_args(|arg| told_argument(arg, path, texts))
        .mut_subcommands(below);
    let template = template(&command, texts);
    command.help_template(template)
}

/// The id of what an argument does: its own in this command, or else the one of all commands.
fn id_of(arg: &Arg, path: &str, texts: &Catalogue) -> String {
    let name = arg.get_id().as_str().replace('_', "-");
    let own = format!("arg-{path}-{name}");
    if texts.find(&own).is_some() { own } else { format!("arg-{name}") }
}

fn told_argument(arg: Arg, path: &str, texts: &Catalogue) -> Arg {
    let help = texts.say(&id_of(&arg, path, texts)).to_owned();
    let arg = arg.long_help(None::<&'static str>);
    match arg.get_default_values() {
        [value] if arg.get_action().takes_values() => {
            let value = value.to_string_lossy().into_owned();
            let help = texts.render(&message!("help-default", help = help, value = value));
            arg.help(help).hide_default_value(true)
        }
        _ => arg.help(help),
    }
}

/// How help is laid out: as clap does it, with our headings.
fn template(command: &Command, texts: &Catalogue) -> StyledStr {
    let style = command.get_styles().get_header();
    let heading = |id: &str| format!("{style}{}{style:#}", texts.say(id));
    let mut text = format!("{{about-with-newline}}\n{} {{usage}}", heading("help-usage"));
    let parts = [
        (command.has_subcommands(), "help-commands", "{subcommands}"),
        (command.get_positionals().next().is_some(), "help-arguments", "{positionals}"),
        (true, "help-options", "{options}"),
    ];
    for (_, id, part) in parts.into_iter().filter(|(is_there, ..)| *is_there) {
        text.extend(["\n\n", &heading(id), "\n", part]);
    }
    text.push_str("{after-help}");
    text.into()
}

/// Arguments in the order in which they are understood: a language before the command goes behind
/// it, since commands read it, and `help run` asks for the same as `run --help`.
pub(super) fn arranged(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let mut language = Vec::new();
    while let Some(length) = arguments.get(1..).and_then(language_length) {
        language.extend(arguments.drain(1..=length));
    }
    if arguments.get(1).is_some_and(|it| it == "help") {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    let end = arguments.iter().position(|it| it == "--").unwrap_or(arguments.len());
    arguments.splice(end..end, language);
    arguments
}

/// How many arguments choose a language, where they begin with that.
fn language_length(arguments: &[OsString]) -> Option<usize> {
    match (arguments.first()?.to_str()?.strip_prefix(LANGUAGE)?, arguments.get(1)) {
        ("", Some(_)) => Some(2),
        (rest, _) if rest.starts_with('=') => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::collections::BTreeSet;

    use fluent_syntax::ast::Entry;

    use crate::text::{ENGLISH, FILES, languages};

    /// All commands with their paths.
    fn all<'a>(command: &'a Command, path: &str, into: &mut Vec<(String, &'a Command)>) {
        into.push((path.to_owned(), command));
        for below in command.get_subcommands() {
            let name = below.get_name();
            let path = if path == WHOLE { name.to_owned() } else { format!("{path}-{name}") };
            all(below, &path, into);
        }
    }

    /// The ids of messages of a file of words.
    fn ids(language: &str, name: &str) -> BTreeSet<String> {
        let file = FILES.iter().find(|it| it.language == language && it.name == name);
        let resource = fluent_syntax::parser::parse(file.expect("a file").text).expect("Fluent");
        let messages = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        });
        messages.collect()
    }

    #[test]
    fn all_that_is_there_has_words_in_every_language_and_only_that() {
        let whole = command(Catalogue::shared(ENGLISH));
        let mut commands = Vec::new();
        all(&whole, WHOLE, &mut commands);
        let mut used = BTreeSet::new();
        for (path, command) in &commands {
            used.insert(format!("cmd-{path}"));
            let texts = Catalogue::shared(ENGLISH);
            used.extend(command.get_arguments().map(|arg| id_of(arg, path, texts)));
        }
        for language in languages() {
            let there = ids(language, "help");
            let missing: Vec<_> = used.difference(&there).collect();
            assert!(missing.is_empty(), "{language}: {missing:?}");
            let of_command_line = |id: &&String| id.starts_with("cmd-") || id.starts_with("arg-");
            let of_console =
                |id: &&String| id.contains("-play") || id.starts_with("arg-hotwash-projector");
            let unused = there.difference(&used).filter(of_command_line);
            let unused: Vec<_> =
                unused.filter(|id| cfg!(feature = "console") || !of_console(id)).collect();
            assert!(unused.is_empty(), "{language}: {unused:?}");
        }
    }

    /// What stands in the definition would be said in one language only.
    #[test]
    fn the_definition_has_no_words() {
        let whole = Arguments::command();
        let mut commands = Vec::new();
        all(&whole, WHOLE, &mut commands);
        for (path, command) in commands {
            assert_eq!(command.get_after_help().map(ToString::to_string), None, "{path}");
            for arg in command.get_arguments() {
                let help = arg.get_help().or(arg.get_long_help());
                assert_eq!(help.map(ToString::to_string), None, "{path} {}", arg.get_id());
            }
        }
    }

    #[test]
    fn help_is_in_the_language_that_is_asked_for() {
        let mut french = command(Catalogue::shared("fr"));
        french.build();
        let mut commands = Vec::new();
        all(&french, WHOLE, &mut commands);
        for (path, command) in commands {
            let help = command.clone().render_help().to_string();
            assert!(help.contains("Utilisation : hotwash"), "{path}: {help}");
            assert!(help.contains("Affiche cette aide"), "{path}: {help}");
            for english in ["Usage:", "Options:", "Arguments:", "Commands:", "Print", "default"] {
                assert!(!help.contains(english), "{path}: {help}");
            }
        }
    }

    #[test]
    fn the_language_is_found_among_raw_arguments() {
        let found = |text: &str| {
            let arguments: Vec<OsString> = text.split(' ').map(OsString::from).collect();
            language(&arguments).map(str::to_owned)
        };
        assert_eq!(found("hotwash run x --language fr").as_deref(), Some("fr"));
        assert_eq!(found("hotwash --language=fr --help").as_deref(), Some("fr"));
        assert_eq!(found("hotwash run x --language"), None);
        assert_eq!(found("hotwash run --languages fr"), None);
        assert_eq!(found("hotwash check -- --language fr"), None);
    }

    /// Expected: what stands in the right column; all else stays where it is.
    #[test]
    fn a_language_before_the_command_goes_behind_it() {
        for (given, expected) in [
            ("hotwash --language fr run x", "hotwash run x --language fr"),
            ("hotwash --language=fr check -- x", "hotwash check --language=fr -- x"),
            ("hotwash --language fr help run", "hotwash run --help --language fr"),
            ("hotwash --language fr", "hotwash --language fr"),
            ("hotwash --language", "hotwash --language"),
            ("hotwash --languages fr run", "hotwash --languages fr run"),
            ("hotwash run --language fr x", "hotwash run --language fr x"),
            ("hotwash", "hotwash"),
        ] {
            let given: Vec<OsString> = given.split(' ').map(OsString::from).collect();
            let expected: Vec<OsString> = expected.split(' ').map(OsString::from).collect();
            assert_eq!(arranged(given), expected);
        }
        assert_eq!(arranged(Vec::new()), Vec::<OsString>::new());
    }
}
