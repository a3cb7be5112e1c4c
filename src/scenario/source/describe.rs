//! Words for values and choices, short enough for a message.

use crate::base::suggest::nearest;

use super::tree::{Node, Value};

const CLIP: usize = 40;

/// What a node is, such as ``the text `"x"` ``.
pub fn found(node: &Node<'_>) -> String {
    match &node.value {
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(text) => format!("the number `{}`", clipped(text)),
        Value::Text(text) => format!("the text `\"{}\"`", clipped(text)),
        Value::Character(found) => format!("the character `'{found}'`"),
        Value::Word(text) => format!("the name `{}`", clipped(text)),
        Value::List(_) => "a list `[...]`".to_owned(),
        Value::Map(_) => "a map `{...}`".to_owned(),
        Value::Tuple(None, items) if items.is_empty() => "nothing `()`".to_owned(),
        Value::Struct(None, _) => "fields `(name: ...)`".to_owned(),
        Value::Tuple(None, _) => "values `(...)`".to_owned(),
        Value::Struct(Some(name), _) | Value::Tuple(Some(name), _) => {
            format!("`{}(...)`", clipped(name.text))
        }
    }
}

/// The beginning of a text that may be long.
pub fn clipped(text: &str) -> String {
    let mut clipped: String = text.chars().take(CLIP).collect();
    if clipped.len() < text.len() {
        clipped.push('…');
    }
    clipped
}

/// The remedy for an unknown name: the nearest known one, else all of them.
pub fn remedy(unknown: &str, known: &[&str]) -> String {
    match nearest(unknown, known.iter().copied()) {
        Some(name) => format!("did you mean `{name}`?"),
        None if known.is_empty() => "remove it; nothing is allowed here".to_owned(),
        None => format!("use one of {}", names(known)),
    }
}

/// Names for a sentence: `` `a`, `b` ``.
pub fn names(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// `1 value`, `2 values`.
pub fn values(number: usize) -> String {
    crate::base::diagnostic::count(number, "value")
}
