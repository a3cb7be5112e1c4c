//! What people read: texts by id from one Fluent file per language.
//!
//! Only the plain part of Fluent is allowed: messages, attributes, comments and literals.
//! Variables, functions and references are refused, so that a text is the same wherever it is
//! shown.

use std::collections::btree_map::Entry as MapEntry;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{ParserError, parse};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::base::diagnostic::{Diagnostics, MOST_OF_A_FILE, Source, Span, count};
use crate::base::printable::is_forbidden;
use crate::base::suggest::nearest;

use super::file;
use super::letters::is_covered;
use super::library::Folder;
use super::model::{COMPLETE, Symptom, Texts};
use super::no_duff::{NO_DUFF, is_no_duff};
use super::required_texts::RequiredText;
use super::{code, limits};

/// How many missing translations a remedy lists.
const LISTED: usize = 5;
/// How many letters without a glyph a remedy lists.
const LETTERS: usize = 16;

/// The texts of one language in one file.
pub struct TextFile {
    source: Source,
    entries: BTreeMap<String, Written>,
    /// Whether all of the file could be read; if not, nothing counts as missing.
    sound: bool,
}

struct Written {
    text: String,
    span: Span,
}

impl TextFile {
    /// Reads a text file; what is wrong with its grammar is in `diagnostics`.
    pub(super) fn read(folder: &Folder, file: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let source = folder.read(file, diagnostics)?;
        if let Some(span) = deep_braces(&source.text) {
            let message = format!("braces are more than {} deep in each other", limits::BRACES);
            diagnostics.error(code::TEXT_SYNTAX, &source, span, message, "write plain text");
            return None;
        }
        let (entries, was_read) = (BTreeMap::new(), folder.was_read());
        let mut reader = Reader { source: &source, entries, was_read, diagnostics };
        let (resource, errors) = match parse(&*source.text) {
            Ok(resource) => (resource, Vec::new()),
            Err(partial) => partial,
        };
        for entry in &resource.body {
            reader.entry(entry);
        }
        // What is more is not kept.
        for error in errors.iter().take(MOST_OF_A_FILE + 1) {
            reader.syntax(error);
        }
        let entries = reader.entries;
        let file = Self { source, entries, sound: errors.is_empty() };
        if !was_read {
            file.check_letters(diagnostics);
        }
        Some(file)
    }

    /// Warns of letters that the fonts of the console do not have, once for the file.
    fn check_letters(&self, diagnostics: &mut Diagnostics) {
        let mut missing = BTreeMap::new();
        for written in self.entries.values() {
            for letter in written.text.chars().filter(|it| !is_covered(*it) && !is_forbidden(*it)) {
                let first = missing.entry(letter).or_insert(written.span);
                *first = (*first).min(written.span);
            }
        }
        let Some((_, first)) = missing.iter().min_by_key(|(letter, span)| (**span, **letter))
        else {
            return;
        };
        let after = &self.source.text[first.start..];
        let in_text = after.char_indices().find(|(_, letter)| missing.contains_key(letter));
        let span = in_text.map_or(*first, |(at, letter)| {
            let start = first.start + at;
            Span { start, end: start + letter.len_utf8() }
        });
        let mut listed: Vec<String> = missing
            .keys()
            .take(LETTERS)
            .map(|letter| format!("`{letter}` (U+{:04X})", u32::from(*letter)))
            .collect();
        if LETTERS < missing.len() {
            listed.push(format!("and {} others", missing.len() - LETTERS));
        }
        let message =
            format!("the fonts of the console do not have {}", count(missing.len(), "letter"));
        let help = format!(
            "{}; a computer that has a font with them shows them, another shows empty boxes",
            listed.join(", ")
        );
        diagnostics.warning(code::NO_GLYPH, &self.source, span, message, help);
    }

    /// Checks the texts that are wanted and returns them. `wanted_in` is the file that wants them.
    pub fn check(
        &self,
        language: &str,
        wanted: &[RequiredText],
        wanted_in: &Source,
        diagnostics: &mut Diagnostics,
    ) -> Texts {
        let mut texts = Texts::new();
        let mut missing = Vec::new();
        for want in wanted {
            if let Some(written) = self.entries.get(&want.id) {
                self.check_text(want, written, diagnostics);
                self.check_sender(want, written, diagnostics);
                texts.insert(want.id.clone(), written.text.clone());
            } else if self.sound && is_text_id(&want.id) && !want.is_optional {
                missing.push(want);
            }
        }
        if language == COMPLETE {
            for want in missing {
                self.missing(want, wanted_in, diagnostics);
            }
        } else if let Some(first) = missing.first() {
            self.untranslated(language, &missing, first.span, wanted_in, diagnostics);
        }
        texts
    }

    /// Warns of texts that nothing wants.
    pub fn check_unused(&self, wanted: &[RequiredText], diagnostics: &mut Diagnostics) {
        let known: BTreeSet<&str> = wanted.iter().map(|want| want.id.as_str()).collect();
        // With an id that is wrong or there twice, its texts belong to nothing, and it is the id
        // that has to be put right.
        if known.len() < wanted.len() || !known.iter().all(|id| is_text_id(id)) {
            return;
        }
        // What is more is not kept, and to look for what was meant costs most.
        let unused = self.entries.iter().filter(|(id, _)| !known.contains(id.as_str()));
        for (id, written) in unused.take(MOST_OF_A_FILE + 1) {
            let help = match nearest(id, known.iter().copied()) {
                Some(meant) if !self.entries.contains_key(meant) => {
                    format!("did you mean `{meant}`?")
                }
                _ => "take it out".to_owned(),
            };
            let message = format!("the text `{id}` belongs to nothing");
            diagnostics.warning(code::TEXT_UNUSED, &self.source, written.span, message, help);
        }
    }

    fn missing(&self, want: &RequiredText, wanted_in: &Source, diagnostics: &mut Diagnostics) {
        let (id, path) = (&want.id, self.source.path.display());
        let help = match id.split_once('.') {
            Some((message, attribute)) => {
                format!("add `.{attribute} = ...` under `{message}` to {path}")
            }
            None => format!("add `{id} = ...` to {path}"),
        };
        let message = format!("the text `{id}` is missing");
        diagnostics.error(code::TEXT_MISSING, wanted_in, want.span, message, help);
    }

    fn untranslated(
        &self,
        language: &str,
        missing: &[&RequiredText],
        span: Span,
        wanted_in: &Source,
        diagnostics: &mut Diagnostics,
    ) {
        let message = format!("{} not translated in `{language}`", count(missing.len(), "text"));
        let first: Vec<String> =
            missing.iter().take(LISTED).map(|want| format!("`{}`", want.id)).collect();
        let more = if LISTED < missing.len() { " and others" } else { "" };
        let path = self.source.path.display();
        let help = format!(
            "add {}{more} to {path}; until then they are shown in English",
            first.join(", ")
        );
        diagnostics.warning(code::TEXT_UNTRANSLATED, wanted_in, span, message, help);
    }

    fn check_text(&self, want: &RequiredText, written: &Written, diagnostics: &mut Diagnostics) {
        let (id, text) = (&want.id, &written.text);
        let length = text.chars().count();
        let (code, message, help) = if text.trim().is_empty() {
            let help = "say something, or take out what needs it".to_owned();
            (code::TEXT_EMPTY, format!("the text `{id}` is empty"), help)
        } else if want.limit < length {
            let message = format!("the text `{id}` has {length} characters");
            let help = format!("use at most {}; {} too many", want.limit, length - want.limit);
            (code::TEXT_LONG, message, help)
        } else if let Some(control) = text.chars().find(|next| is_forbidden(*next)) {
            let message = format!("the text `{id}` contains `{}`", control.escape_unicode());
            let help = "take it out: it would act on the screen instead of being seen".to_owned();
            (code::TEXT_CONTROL, message, help)
        } else {
            return;
        };
        diagnostics.error(code, &self.source, written.span, message, help);
    }

    /// Warns of a sender who would make an inject look like a real emergency.
    fn check_sender(&self, want: &RequiredText, written: &Written, diagnostics: &mut Diagnostics) {
        if !want.is_sender || !is_no_duff(&written.text) {
            return;
        }
        let message = format!("the sender in `{}` is reserved for real emergencies", want.id);
        let help = format!("name another sender; `{NO_DUFF}` stops an exercise for something real");
        let (source, span) = (&self.source, written.span);
        diagnostics.warning(code::RESERVED_SENDER, source, span, message, help);
    }

    /// Warns of signs that would tell load, fault and attack on one asset apart. Only where
    /// something is unavailable: rumours and leaks on one asset differ by what they say.
    pub fn check_signs(&self, scenario: &file::Scenario, diagnostics: &mut Diagnostics) {
        let mut first = BTreeMap::new();
        let silent =
            |incident: &&file::Incident| incident.primitive.symptom() == Symptom::Unavailable;
        for incident in scenario.incidents.iter().filter(silent) {
            let id = format!("incident-{}.sign", incident.id);
            let Some(written) = self.entries.get(&id) else { continue };
            let asset = incident.asset.as_str();
            let (other, sign) = first.entry(asset).or_insert((&incident.id, &written.text));
            if *sign != &written.text {
                let message =
                    format!("the sign of `{}` differs from that of `{other}`", incident.id);
                let help = format!(
                    "they look alike on `{asset}` until evidence comes in; word both alike"
                );
                let (source, span) = (&self.source, written.span);
                diagnostics.warning(code::TEXT_TELLTALE, source, span, message, help);
            }
        }
    }
}

/// Takes the texts out of a parsed file.
struct Reader<'a> {
    source: &'a Source,
    entries: BTreeMap<String, Written>,
    /// Whether it was read once, by rules that may have been wider.
    was_read: bool,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn entry(&mut self, entry: &Entry<&str>) {
        match entry {
            Entry::Message(message) => {
                let name = message.id.name;
                if let Some(pattern) = &message.value {
                    self.text(name.to_owned(), name, pattern);
                }
                for Attribute { id, value } in &message.attributes {
                    self.text(format!("{name}.{}", id.name), id.name, value);
                }
            }
            Entry::Term(term) => {
                let message = format!("`-{}` is a term", term.id.name);
                self.error(code::TEXT_VARIABLE, self.span_of(term.id.name), message);
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }

    fn text(&mut self, id: String, place: &str, pattern: &Pattern<&str>) {
        let span = self.span_of(place);
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        text.push_str(&unescape_unicode_to_string(value));
                    }
                    Expression::Inline(InlineExpression::NumberLiteral { value }) => {
                        text.push_str(value);
                    }
                    _ => {
                        let message = format!("the text `{id}` is not plain");
                        self.error(code::TEXT_VARIABLE, span, message);
                        // Stands in for what it would have said, so that it is not empty, too.
                        text.push('…');
                    }
                },
            }
        }
        let mut text = text.replace("\r\n", "\n");
        if self.was_read {
            // Letters that were allowed when the exercise was recorded do no harm like this.
            let turns = |letter: char| is_forbidden(letter) && !letter.is_control();
            text = text.chars().map(|it| if turns(it) { '\u{FFFD}' } else { it }).collect();
        }
        let written = Written { text, span };
        match self.entries.entry(id) {
            MapEntry::Vacant(place) => {
                place.insert(written);
            }
            MapEntry::Occupied(place) => {
                let message = format!("the text `{}` is there twice", place.key());
                self.diagnostics.error(code::ID_TWICE, self.source, span, message, "remove one");
            }
        }
    }

    fn error(&mut self, code: &'static str, span: Span, message: String) {
        let help = "write it out; variables, functions, terms and references are not allowed";
        self.diagnostics.error(code, self.source, span, message, help);
    }

    fn syntax(&mut self, error: &ParserError) {
        let span = Span { start: error.pos.start, end: error.pos.end };
        let message = format!("this is not Fluent: {}", lowered(&error.kind.to_string()));
        let line = self.source.text.get(span.start..).unwrap_or_default().trim_start();
        let help = match line.chars().next() {
            // Markdown begins lines with them, and Fluent keeps them for itself.
            Some(sign @ ('*' | '[')) => {
                format!(
                    "a line cannot begin with `{sign}`; write `{{\"{sign}\"}}`, or a word first"
                )
            }
            _ => "write `id = text`, further lines and `.attribute = text` indented by spaces"
                .to_owned(),
        };
        self.diagnostics.error(code::TEXT_SYNTAX, self.source, span, message, help);
    }

    /// Where a part of the text stands; the parser gives slices of the text.
    fn span_of(&self, part: &str) -> Span {
        let text = &self.source.text;
        let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        Span { start, end: start + part.len() }
    }
}

fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
    format!("{first}{}", letters.as_str()).replace('"', "`")
}

/// Where braces are nested deeper than the parser, which calls itself for each, should go.
fn deep_braces(text: &str) -> Option<Span> {
    let mut depth = 0_usize;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        // What is not indented begins a new entry.
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            depth = 0;
        }
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if limits::BRACES < depth {
                return Some(Span { start: start + at, end: start + at + 1 });
            }
        }
        start += line.len();
    }
    None
}

/// Whether ids of the right shape went into a text id.
fn is_text_id(id: &str) -> bool {
    id.chars().all(|next| next.is_ascii_lowercase() || next.is_ascii_digit() || "-.".contains(next))
}
