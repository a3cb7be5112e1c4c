//! What is wrong with a command line, in the language of whoever wrote it. Clap finds it and says
//! it in English only; its findings are told again here.

use std::error::Error as _;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use crate::base::explain::Explanation;
use crate::base::message::{Arg, Message, message};
use crate::base::suggest::choose;

use super::value::ValueError;

/// What is wrong, and what to do.
pub(super) fn explanation(error: &Error, asked: &str) -> Explanation {
    let help = message!("usage-see-help", command = asked);
    let (reason, remedy) = told(error, asked).unwrap_or_else(|| {
        let whole = error.to_string();
        let first = whole.lines().next().unwrap_or_default().trim_start_matches("error: ");
        (message!("usage-other", why = first), None)
    });
    Explanation { reason, remedy: remedy.unwrap_or(help) }
}

/// Nothing if clap does not say what it usually says; no remedy if there is nothing better than to
/// look at the help.
fn told(error: &Error, asked: &str) -> Option<(Message, Option<Message>)> {
    let text = |kind| first(error, kind);
    Some(match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let reason =
                message!("usage-no-such-command", name = text(ContextKind::InvalidSubcommand)?);
            (reason, meant(error, ContextKind::SuggestedSubcommand))
        }
        ErrorKind::UnknownArgument => {
            let reason = message!("usage-not-expected", name = text(ContextKind::InvalidArg)?);
            (reason, meant(error, ContextKind::SuggestedArg))
        }
        ErrorKind::InvalidValue => {
            let (option, value) =
                (text(ContextKind::InvalidArg)?, text(ContextKind::InvalidValue)?);
            let known = texts(error, ContextKind::ValidValue);
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let remedy = (!known.is_empty()).then(|| choose(&value, &known));
            match value.as_str() {
                "" => (message!("usage-no-value", option = option), remedy),
                _ => (message!("usage-value-of", value = value, option = option), remedy),
            }
        }
        ErrorKind::ValueValidation => {
            let (option, value) =
                (text(ContextKind::InvalidArg)?, text(ContextKind::InvalidValue)?);
            let ValueError(Explanation { reason: why, remedy }) = error.source()?.downcast_ref()?;
            let reason = message!("usage-value", value = value, option = option, why = why.clone());
            (reason, Some(remedy.clone()))
        }
        ErrorKind::TooManyValues => {
            (message!("usage-not-expected", name = text(ContextKind::InvalidValue)?), None)
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            (message!("usage-no-value", option = text(ContextKind::InvalidArg)?), None)
        }
        ErrorKind::ArgumentConflict => {
            let one = text(ContextKind::InvalidArg).or(text(ContextKind::InvalidSubcommand))?;
            let others = texts(error, ContextKind::PriorArg);
            if others.is_empty() || others == [one.as_str()] {
                (message!("usage-twice", option = one), Some(message!("usage-twice".help)))
            } else {
                let reason = message!("usage-conflict", option = one, others = quoted(&others));
                (reason, Some(message!("usage-conflict".help)))
            }
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(error, ContextKind::InvalidArg);
            (message!("usage-missing", missing = quoted(&missing)), None)
        }
        ErrorKind::MissingSubcommand => (message!("usage-missing-command", command = asked), None),
        ErrorKind::InvalidUtf8 => {
            (message!("usage-not-text"), Some(message!("usage-not-text".help)))
        }
        _ => return None,
    })
}

/// What may have been meant.
fn meant(error: &Error, kind: ContextKind) -> Option<Message> {
    first(error, kind).map(|meant| message!("choice-near", meant = meant))
}

fn first(error: &Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).into_iter().next()
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

fn quoted(texts: &[String]) -> Arg {
    Arg::list(texts.iter().map(|text| format!("`{text}`")))
}

/// How the command is called that arguments ask for, such as `hotwash export jsonl`.
pub(super) fn asked(command: &Command, arguments: &[OsString]) -> String {
    let (mut command, mut name) = (command, command.get_name().to_owned());
    for argument in arguments.iter().skip(1) {
        let Some(below) = argument.to_str().and_then(|it| command.find_subcommand(it)) else {
            continue;
        };
        name = format!("{name} {}", below.get_name());
        command = below;
    }
    name
}

/// The line that says how the command is called, without its heading.
pub(super) fn usage(error: &Error) -> Option<String> {
    let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) else { return None };
    let usage = usage.to_string();
    Some(usage.strip_prefix("Usage: ").unwrap_or(&usage).to_owned())
}
