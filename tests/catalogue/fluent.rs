//! The messages of Fluent files, and the variables in them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::PatternElement;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern};
use hotwash::text::FILES;

/// One message of a file.
#[derive(Debug, Default)]
pub struct Message {
    /// Variables of its value, if it has one.
    value: Option<BTreeSet<String>>,
    /// Variables of its attributes.
    attributes: BTreeMap<String, BTreeSet<String>>,
    /// Messages that it contains.
    pub references: BTreeSet<String>,
}

impl Message {
    /// The variables of its value or of one of its attributes.
    pub fn variables(&self, attribute: Option<&str>) -> Option<&BTreeSet<String>> {
        attribute.map_or(self.value.as_ref(), |name| self.attributes.get(name))
    }

    /// In what the same message differs in another language.
    pub fn differences(&self, language: &str, id: &str, theirs: &Self) -> Vec<String> {
        let mut errors = Vec::new();
        let mut compare = |name: &str, ours: Option<&BTreeSet<_>>, theirs: Option<&BTreeSet<_>>| {
            if ours != theirs {
                errors.push(format!("{language}: `{name}`: {theirs:?} and not {ours:?}"));
            }
        };
        compare(id, self.value.as_ref(), theirs.value.as_ref());
        let names: BTreeSet<_> = self.attributes.keys().chain(theirs.attributes.keys()).collect();
        for name in names {
            let of = |it: &Self| it.attributes.get(name).cloned();
            compare(&format!("{id}.{name}"), of(self).as_ref(), of(theirs).as_ref());
        }
        errors
    }
}

/// In what messages in another language differ from the English ones.
pub fn differences(
    language: &str,
    english: &BTreeMap<String, Message>,
    theirs: &BTreeMap<String, Message>,
) -> Vec<String> {
    let mut errors = Vec::new();
    for (id, message) in english {
        match theirs.get(id) {
            None => errors.push(format!("{language}: `{id}` is missing")),
            Some(other) => errors.extend(message.differences(language, id, other)),
        }
    }
    let more = theirs.keys().filter(|id| !english.contains_key(*id));
    errors.extend(more.map(|id| format!("{language}: `{id}` is not in English")));
    errors
}

/// All messages of a language by their ids.
pub fn messages(language: &str) -> BTreeMap<String, Message> {
    let mut all = BTreeMap::new();
    for file in FILES.iter().filter(|file| file.language == language) {
        for (id, message) in read(file.name, file.text) {
            assert!(all.insert(id.clone(), message).is_none(), "{language}: `{id}` is there twice");
        }
    }
    all
}

/// The messages of one file.
pub fn read(name: &str, text: &str) -> BTreeMap<String, Message> {
    let resource = fluent_syntax::parser::parse(text);
    let resource = resource.map_err(|(_, errors)| format!("{name}: {errors:?}")).unwrap();
    let mut all = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(found) = entry else { continue };
        let mut message = Message::default();
        let mut variables = |pattern: &Pattern<&str>| {
            let mut walk = Walk { variables: BTreeSet::new(), references: &mut message.references };
            walk.pattern(pattern);
            walk.variables
        };
        message.value = found.value.as_ref().map(&mut variables);
        for attribute in &found.attributes {
            let theirs = variables(&attribute.value);
            message.attributes.insert(attribute.id.name.to_owned(), theirs);
        }
        let id = found.id.name;
        assert!(all.insert(id.to_owned(), message).is_none(), "{name}: `{id}` is there twice");
    }
    all
}

struct Walk<'a> {
    variables: BTreeSet<String>,
    references: &'a mut BTreeSet<String>,
}

impl Walk<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|it| self.inline(it));
        arguments.named.iter().for_each(|it| self.inline(&it.value));
    }
}
