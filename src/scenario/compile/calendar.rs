//! The calendar, and points in time against it.

use crate::base::calendar::{Calendar, Window};
use crate::base::minute::{DAY, Minute};

use super::super::file::{self, Text, time};
use super::super::{code, limits};
use super::report::Report;

/// Turns points relative to the election into minutes since the start.
pub struct Clock {
    /// The election days, in minutes from midnight of the first one.
    election_days: Vec<i64>,
    /// The start, in minutes from there.
    start: i64,
    /// The minute after which nothing happens any more.
    pub end: Minute,
    /// Whether start and end could be read; if not, nothing is held against them.
    sound: bool,
}

impl Clock {
    /// The clock of a calendar.
    pub fn new(calendar: &file::Calendar, report: &mut Report<'_>) -> Self {
        let election_days = written_days(calendar);
        let mut read = |text| from_first(&election_days, text, report);
        let (start, end) = (read(&calendar.start), read(&calendar.end));
        let (Some(start), Some(end)) = (start, end) else {
            let end = Minute(limits::CALENDAR);
            return Self { election_days, start: 0, end, sound: false };
        };
        let sound = if end <= start {
            let message = format!(
                "the calendar ends at `{}` and starts at `{}`",
                calendar.end, calendar.start
            );
            report.error(code::ORDER, calendar.end.span, message, "let it end after its start");
            false
        } else if limits::CALENDAR < end - start {
            let message = format!("the calendar is {} days long", (end - start) / DAY);
            report.error(code::TOO_LONG, calendar.end.span, message, "plan at most forty years");
            false
        } else {
            true
        };
        Self { election_days, start, end: Minute(end - start), sound }
    }

    /// A minute, wherever it lies.
    pub fn minute(&self, text: &Text, report: &mut Report<'_>) -> Option<Minute> {
        from_first(&self.election_days, text, report).map(|point| Minute(point - self.start))
    }

    /// A minute within the calendar.
    pub fn within(&self, text: &Text, report: &mut Report<'_>) -> Option<Minute> {
        let minute = self.minute(text, report)?;
        if !self.sound {
            return None;
        }
        if self.is_outside(minute) {
            let side = if minute < Minute::START { "before the start" } else { "after the end" };
            let message = format!("`{text}` is {side} of the calendar");
            let help = "move it, or start the calendar sooner or end it later";
            report.error(code::OUTSIDE, text.span, message, help);
            return None;
        }
        Some(minute)
    }

    /// A day as files write it.
    pub fn day(&self, at: Minute) -> String {
        format!("E{:+}", (self.start + at.0).div_euclid(DAY))
    }

    /// Whether a minute is known to lie outside the calendar.
    pub fn is_outside(&self, minute: Minute) -> bool {
        self.sound && !(Minute::START..=self.end).contains(&minute)
    }

    /// Whether a minute is known to lie after the end.
    pub fn is_past(&self, minute: Minute) -> bool {
        self.sound && self.end < minute
    }
}

/// The election days as they are written, in minutes from the first one; what is wrong with them is
/// said elsewhere.
fn written_days(calendar: &file::Calendar) -> Vec<i64> {
    let day = |text: &Text| time::point(text).map_or(0, |point| point.minutes);
    if calendar.election_days.is_empty() {
        return vec![0];
    }
    calendar.election_days.iter().map(day).collect()
}

/// Minutes from midnight of the first election day.
fn from_first(election_days: &[i64], text: &Text, report: &mut Report<'_>) -> Option<i64> {
    let point = report.point(text)?;
    let found = point.among(election_days);
    if found.is_none() {
        let message = format!("`{text}` counts from an election day that there is not");
        let help =
            format!("the calendar has {} of them; add one to `election_days`", election_days.len());
        report.error(code::UNKNOWN, text.span, message, help);
    }
    found
}

/// The calendar.
pub fn compile(file: &file::Calendar, clock: &Clock, report: &mut Report<'_>) -> Calendar {
    Calendar {
        windows: windows(file, clock, report),
        election_days: election_days(file, clock, report),
        end: clock.end,
    }
}

fn windows(file: &file::Calendar, clock: &Clock, report: &mut Report<'_>) -> Vec<Window> {
    if file.windows.is_empty() {
        let help = "add at least one window, starting when the calendar starts";
        report.error(code::EMPTY, file.windows.span, "the calendar has no windows", help);
    }
    report.over_limit("windows", file.windows.len(), limits::ENTRIES, file.windows.span);
    let mut windows: Vec<Window> = Vec::new();
    for window in &file.windows.value {
        let slots = window.planning_slots.map(i64::from);
        report.whole("planning_slots", slots, 0, limits::PLANNING_SLOTS.into());
        let Some(start) = clock.within(&window.from, report) else { continue };
        match windows.last() {
            None if start != Minute::START => {
                let message = format!("the first window starts at `{}`", window.from);
                let help = format!("let it start with the calendar, at `{}`", file.start);
                report.error(code::ORDER, window.from.span, message, help);
            }
            Some(previous) if start <= previous.start => {
                let message =
                    format!("the window at `{}` does not follow the one above it", window.from);
                let help = "put the windows in order, each starting after the one before";
                report.error(code::ORDER, window.from.span, message, help);
            }
            _ => {}
        }
        let planning_slots = window.planning_slots.value;
        windows.push(Window { phase: window.phase, start, planning_slots });
    }
    windows
}

fn election_days(file: &file::Calendar, clock: &Clock, report: &mut Report<'_>) -> Vec<Minute> {
    let mut days: Vec<Minute> = Vec::new();
    for text in &file.election_days {
        let Some(point) = report.point(text) else { continue };
        let day = Minute(point.minutes - clock.start);
        let from_election = point.minutes;
        if point.election != 1 {
            let message = format!("the election day `{text}` counts from another one");
            report.error(
                code::TIME,
                text.span,
                message,
                "count it from the first one, such as `E+14`",
            );
        } else if from_election.rem_euclid(DAY) != 0 {
            let message = format!("the election day `{text}` has a time of day");
            report.error(code::TIME, text.span, message, "write the day alone, such as `E+14`");
        } else if days.is_empty() && from_election != 0 {
            let message = format!("the first election day is `{text}`");
            let help = "all times count from the first election day; write `E+0` first";
            report.error(code::ORDER, text.span, message, help);
        } else if days.last().is_some_and(|previous| day <= *previous) {
            let message = format!("the election day `{text}` does not follow the one before it");
            report.error(code::ORDER, text.span, message, "put the election days in order");
        }
        days.push(day);
    }
    if file.election_days.is_empty() {
        days.push(Minute(-clock.start));
    }
    days
}
