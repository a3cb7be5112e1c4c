//! How results are published: one for each election day that has a count.

use crate::base::calendar::Calendar;
use crate::base::diagnostic::Span;
use crate::base::minute::Minute;

use super::super::file;
use super::super::model::Publication;
use super::super::{code, limits};
use super::calendar::Clock;
use super::names::Names;
use super::report::Report;

/// The results of a scenario, to be found by the day of their election.
#[derive(Clone, Copy)]
pub struct Results<'a> {
    /// The calendar that they are counted against.
    pub calendar: &'a Calendar,
    /// How each of them is published.
    pub publications: &'a [Publication],
}

impl Results<'_> {
    /// The election days that have a result, in order.
    pub fn days(self) -> impl Iterator<Item = Minute> {
        self.publications.iter().map(move |one| self.calendar.election_day_for(one.starts))
    }
}

/// How the results are published, in the order of election days.
pub fn compile(
    scenario: &file::Scenario,
    calendar: &Calendar,
    clock: &Clock,
    names: &Names<'_>,
    report: &mut Report<'_>,
) -> Vec<Publication> {
    let mut publications = Vec::new();
    let mut previous = None;
    for file in scenario.all_publications() {
        let (publication, starts) = publication(file, clock, names, report);
        publications.push(publication);
        let Some(starts) = starts else { continue };
        let span = file.starts.span;
        let day = calendar.election_day_for(starts);
        if previous == Some(day) {
            let message =
                format!("the result of the election on `{}` is there twice", clock.day(day));
            report.error(code::ID_TWICE, span, message, "publish one result for each election day");
        } else if previous.is_some_and(|previous| day < previous) {
            let message = format!(
                "the result that begins at `{}` does not follow the one above it",
                file.starts
            );
            report.error(
                code::ORDER,
                span,
                message,
                "put the results in the order of election days",
            );
        }
        // The field for one result is older than this rule.
        if starts < day && scenario.publication.is_none() {
            let message = format!("counting begins at `{}`, before its election day", file.starts);
            let help = format!("begin on `{}` or later", clock.day(day));
            report.error(code::ORDER, span, message, help);
        }
        previous = Some(day);
    }
    let span = scenario.publications.first().map_or(Span::default(), |file| file.starts.span);
    report.over_limit("publications", publications.len(), limits::ENTRIES, span);
    publications
}

/// How one result is published, and when counting begins if that can be read.
fn publication(
    file: &file::Publication,
    clock: &Clock,
    names: &Names<'_>,
    report: &mut Report<'_>,
) -> (Publication, Option<Minute>) {
    let starts = clock.within(&file.starts, report);
    let expected = clock.within(&file.expected, report);
    let takes = report.positive_duration("takes", &file.takes);
    if let (Some(starts), Some(expected)) = (starts, expected) {
        let span = file.expected.span;
        if expected <= starts {
            let message =
                format!("the result is expected at `{}`, before counting begins", file.expected);
            let help = format!("expect it after `{}`", file.starts);
            report.error(code::ORDER, span, message, help);
        } else if expected < starts + takes {
            let message = format!(
                "the result is expected at `{}`, and takes `{}` from `{}`",
                file.expected, file.takes, file.starts
            );
            let help = "expect it later, unless it is meant to be late in every exercise";
            report.warning(code::HASTY, span, message, help);
        }
    }
    if file.path.is_empty() {
        let help = "name the assets that the result passes through";
        report.error(code::EMPTY, file.path.span, "the result passes through no asset", help);
    }
    report.over_limit("assets on the path", file.path.len(), limits::ASSETS, file.path.span);
    let mut path = Vec::new();
    for id in &file.path.value {
        let asset = names.asset(id, report);
        if path.contains(&asset) && names.assets.position(id).is_some() {
            let message = format!("the result passes through `{id}` twice");
            report.error(code::ID_TWICE, id.span, message, "name each asset once");
        }
        path.push(asset);
    }
    let publication = Publication {
        starts: starts.unwrap_or_default(),
        expected: expected.unwrap_or_default(),
        takes,
        path,
    };
    (publication, starts)
}
