//! Predicates of objectives: conditions, and what is asked of their times and their order.

use super::super::file;
use super::super::model::{Condition, Predicate};
use super::super::source::Located;
use super::super::{code, limits};
use super::context::CompileContext;
use super::report::Report;

impl CompileContext<'_> {
    /// A predicate of the model.
    pub fn predicate(
        &self,
        written: &Located<file::Condition>,
        report: &mut Report<'_>,
    ) -> Predicate {
        self.predicate_at(written, 1, report)
    }

    fn predicate_at(
        &self,
        written: &Located<file::Condition>,
        depth: usize,
        report: &mut Report<'_>,
    ) -> Predicate {
        use file::Condition as Written;
        // Whatever asks for no time is a condition as everywhere, with all checks of its own. So
        // is what lies too deep, which is told there.
        if limits::CONDITION_DEPTH < depth || !asks_for_time(&written.value) {
            return Predicate::Holds(self.condition(written, report));
        }
        match &written.value {
            Written::All(parts) => Predicate::All(self.predicates(written, parts, depth, report)),
            Written::Any(parts) => Predicate::Any(self.predicates(written, parts, depth, report)),
            Written::Not(part) => {
                Predicate::Not(Box::new(self.predicate_at(part, depth + 1, report)))
            }
            Written::Within { what, after, time, anew } => {
                let (done, after) = (self.moment(what, report), self.moment(after, report));
                if anew.value && done.is_moment() && !done.is_repeatable() {
                    let message = "with `anew` only actions and messages can be asked for; this \
                        happens once";
                    let help = "ask for `Ordered` or `Told`, or leave `anew` out";
                    report.error(code::NO_MOMENT, what.span, message, help);
                }
                let minutes = report.duration(time);
                Predicate::Within { what: done, after, minutes, anew: anew.value }
            }
            Written::NotBefore { what, first } => {
                let (later, earlier) = (self.moment(what, report), self.moment(first, report));
                if later == earlier {
                    let message = "this never says anything: both are the same";
                    let help = "name what has to come first, or take it out";
                    report.error(code::NO_MOMENT, first.span, message, help);
                }
                Predicate::NotBefore { what: later, first: earlier }
            }
            Written::ContradictedAtMost { about, longest } => Predicate::ContradictedAtMost {
                about: about.as_ref().map(|about| self.names.incident(about, report)),
                minutes: report.duration(longest),
            },
            _ => Predicate::Holds(self.condition(written, report)),
        }
    }

    fn predicates(
        &self,
        written: &Located<file::Condition>,
        parts: &[Located<file::Condition>],
        depth: usize,
        report: &mut Report<'_>,
    ) -> Vec<Predicate> {
        if report.over_limit("conditions in one list", parts.len(), limits::ENTRIES, written.span) {
            return Vec::new();
        }
        parts.iter().map(|part| self.predicate_at(part, depth + 1, report)).collect()
    }

    /// A condition that comes true at some minute and stays so.
    fn moment(&self, written: &Located<file::Condition>, report: &mut Report<'_>) -> Condition {
        let condition = self.condition(written, report);
        if !condition.is_moment() && !asks_for_time(&written.value) {
            let message = "this does not say when: it may come and go, or its time is not recorded";
            let help = "name something that happens: `Ordered`, `Knows`, `Told`, `Public`, \
                `Reached`, `Contradicted`, `Answered`, `Released`, a result or a point in time";
            report.error(code::NO_MOMENT, written.span, message, help);
        }
        condition
    }
}

/// Whether it is, or has in it, what only an objective may ask for.
fn asks_for_time(written: &file::Condition) -> bool {
    use file::Condition as Written;
    match written {
        Written::Within { .. } | Written::NotBefore { .. } | Written::ContradictedAtMost { .. } => {
            true
        }
        Written::All(parts) | Written::Any(parts) => {
            parts.iter().any(|part| asks_for_time(&part.value))
        }
        Written::Not(part) => asks_for_time(&part.value),
        _ => false,
    }
}
