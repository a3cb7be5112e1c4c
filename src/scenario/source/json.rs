//! Problems as programs read them.

use serde_json::{Value, json};

use crate::base::diagnostic::{Diagnostic, Diagnostics, Severity};

/// All problems in the order of [`Diagnostics::sorted`], as an array of objects with `severity`,
/// `code`, `path`, `line`, `column`, `end_line`, `end_column`, `message` and `help`.
///
/// Lines and columns count from 1, the end is exclusive, and all four are `null` when a whole file
/// is meant.
pub fn to_json(diagnostics: &Diagnostics) -> Value {
    let list = diagnostics.sorted();
    list.iter().map(|diagnostic| object(diagnostics, diagnostic)).collect()
}

fn object(diagnostics: &Diagnostics, diagnostic: &Diagnostic) -> Value {
    let start = diagnostic.line_column;
    let end = diagnostics
        .source(&diagnostic.path)
        .zip(diagnostic.span)
        .map(|(source, span)| source.line_column(span.end));
    json!({
        "severity": match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "code": diagnostic.code,
        "path": diagnostic.path.to_string_lossy(),
        "line": start.map(|(line, _)| line),
        "column": start.map(|(_, column)| column),
        "end_line": end.map(|(line, _)| line),
        "end_column": end.map(|(_, column)| column),
        "message": diagnostic.message,
        "help": diagnostic.help,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::{Source, Span};

    #[test]
    fn places_are_numbers_or_null() {
        let mut diagnostics = Diagnostics::default();
        let source = Source::new("a.ron", "(\n x)");
        diagnostics.error("E003", &source, Span { start: 3, end: 4 }, "odd", "");
        diagnostics.file_error("E002", "b.ron".as_ref(), "gone", "look");
        let expected = json!([
            {
                "severity": "error", "code": "E003", "path": "a.ron", "line": 2, "column": 2,
                "end_line": 2, "end_column": 3, "message": "odd", "help": null,
            },
            {
                "severity": "error", "code": "E002", "path": "b.ron", "line": null, "column": null,
                "end_line": null, "end_column": null, "message": "gone", "help": "look",
            },
        ]);
        assert_eq!(to_json(&diagnostics), expected);
    }
}
