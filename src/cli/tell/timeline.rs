//! How the calendar is laid out over the columns of a curve.
//!
//! A cycle has months in which little happens and a night in which everything does, so a window
//! gets columns by the square root of its length, and at least as many as its name needs.

use crate::base::calendar::Calendar;
use crate::base::message::Message;
use crate::base::minute::Minute;
use crate::cli::layout;
use crate::text::{Catalogue, kebab};

/// A stretch of one phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Span {
    /// What its phase is called where there is little room.
    pub name: String,
    /// When it starts.
    pub from: Minute,
    /// When it ends.
    pub to: Minute,
    /// How many columns it has.
    pub columns: usize,
}

/// The windows that were played, side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Timeline {
    /// In order.
    pub spans: Vec<Span>,
}

impl Timeline {
    /// The windows up to a minute over so many columns.
    pub(in crate::cli) fn new(
        calendar: &Calendar,
        until: Minute,
        columns: usize,
        texts: &Catalogue,
    ) -> Self {
        let ends = calendar.windows.iter().skip(1).map(|next| next.start).chain([calendar.end]);
        let mut spans: Vec<Span> = calendar
            .windows
            .iter()
            .zip(ends)
            .filter(|(window, _)| window.start < until)
            .map(|(window, end)| {
                let name = Message::of("phase", &kebab(&window.phase)).its("short");
                let name = texts.render(&name);
                let (from, to) = (window.start, end.min(until));
                Span { columns: layout::columns(&name) + 1, name, from, to }
            })
            .collect();
        join(&mut spans, columns);
        let taken: usize = spans.iter().map(|span| span.columns).sum();
        share(&mut spans, columns.saturating_sub(taken));
        Self { spans }
    }

    /// The last minute of every column.
    pub(in crate::cli) fn minutes(&self) -> Vec<Minute> {
        let minutes = self.spans.iter().flat_map(|span| {
            let length = span.to.since(span.from);
            let columns = span.columns as i64;
            (1..=columns).map(move |column| span.from + length * column / columns)
        });
        minutes.collect()
    }
}

/// Joins neighbours, the shortest first, until the names of all have room: several elections have
/// more windows than a line has columns for. What is joined has the name of the longer one.
fn join(spans: &mut Vec<Span>, columns: usize) {
    let length = |span: &Span| span.to.since(span.from);
    while 1 < spans.len() && columns < spans.iter().map(|span| span.columns).sum() {
        let both = |at: &usize| length(&spans[*at]) + length(&spans[at + 1]);
        let at = (0..spans.len() - 1).min_by_key(both).unwrap_or(0);
        let later = spans.remove(at + 1);
        let earlier = &mut spans[at];
        let (from, to) = (earlier.from, later.to);
        if length(earlier) < length(&later) {
            *earlier = later;
        }
        (earlier.from, earlier.to) = (from, to);
    }
}

/// Hands out the columns that are left.
fn share(spans: &mut [Span], left: usize) {
    let weight = |span: &Span| span.to.since(span.from).unsigned_abs().isqrt() as usize;
    let total: usize = spans.iter().map(weight).sum();
    let mut given = 0;
    for span in spans.iter_mut() {
        let more = left * weight(span) / total.max(1);
        span.columns += more;
        given += more;
    }
    // What rounding left over goes to the end, where things happen.
    if let Some(last) = spans.last_mut() {
        last.columns += left - given;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::calendar::{Phase, Window};
    use crate::base::minute::DAY;

    #[test]
    fn a_night_has_room_beside_a_year() {
        let window = |phase, start: i64| Window { phase, start: Minute(start), planning_slots: 0 };
        let calendar = Calendar {
            windows: vec![window(Phase::Campaign, 0), window(Phase::Count, 400 * DAY)],
            election_days: vec![Minute(400 * DAY)],
            end: Minute(401 * DAY),
        };
        let timeline = Timeline::new(&calendar, calendar.end, 60, &Catalogue::default());
        let columns: Vec<usize> = timeline.spans.iter().map(|span| span.columns).collect();
        assert_eq!(columns.iter().sum::<usize>(), 60);
        assert!(5 <= columns[1], "{columns:?}");
        assert_eq!(timeline.minutes().last(), Some(&calendar.end));
        let early = Timeline::new(&calendar, Minute(10 * DAY), 60, &Catalogue::default());
        assert_eq!(early.spans.len(), 1);
        assert_eq!(early.minutes().len(), 60);
    }

    /// Method: ten cycles of a year and a day of counting on forty columns.
    #[test]
    fn more_windows_than_there_is_room_for_are_joined() {
        let window = |phase, start: i64| Window { phase, start: Minute(start), planning_slots: 0 };
        let windows = (0..10).flat_map(|year| {
            let start = 366 * DAY * year;
            [window(Phase::Campaign, start), window(Phase::Count, start + 365 * DAY)]
        });
        let calendar = Calendar {
            windows: windows.collect(),
            election_days: vec![Minute(365 * DAY)],
            end: Minute(3_660 * DAY),
        };
        let timeline = Timeline::new(&calendar, calendar.end, 40, &Catalogue::default());
        assert_eq!(timeline.minutes().len(), 40);
        assert_eq!(timeline.minutes().last(), Some(&calendar.end));
        let spans = timeline.spans;
        assert!(spans.windows(2).all(|pair| pair[0].to == pair[1].from), "{spans:?}");
    }
}
