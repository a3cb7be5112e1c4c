//! A meter over the phases as a small picture of blocks.

use crate::base::level::Points;
use crate::cli::layout::pad;

use super::timeline::Timeline;

/// Lines of a picture.
const ROWS: usize = 4;
/// Columns left of the picture: the scale.
const SCALE: usize = 7;
/// Block characters by eighths of a line.
const EIGHTHS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/// The scale begins and ends at a multiple of this many points.
const STEP: i64 = 5;

/// How many columns a picture has on a line of so many characters.
pub(in crate::cli) fn columns(width: usize) -> usize {
    width.saturating_sub(SCALE + 1)
}

/// The picture, line by line; the last two lines are the axis and the phases.
pub(in crate::cli) fn picture(levels: &[Points], timeline: &Timeline) -> Vec<String> {
    let mut lines = blocks(levels, Range::of(levels.iter().copied()));
    lines.extend(axis(timeline));
    lines
}

/// The picture without its axis, on a scale that several may share.
pub(in crate::cli) fn blocks(levels: &[Points], range: Range) -> Vec<String> {
    let steps = ROWS * (EIGHTHS.len() - 1);
    let heights: Vec<usize> = levels.iter().map(|level| height(*level, range, steps)).collect();
    let mut lines = Vec::new();
    for row in (0..ROWS).rev() {
        let label = match row {
            0 => range.bottom.to_string(),
            row if row == ROWS - 1 => range.top.to_string(),
            _ => String::new(),
        };
        let below = row * (EIGHTHS.len() - 1);
        let block = |height: &usize| EIGHTHS[height.saturating_sub(below).min(EIGHTHS.len() - 1)];
        let blocks: String = heights.iter().map(block).collect();
        lines.push(format!("{label:>SCALE$} {blocks}").trim_end().to_owned());
    }
    lines
}

/// The axis and the phases.
pub(in crate::cli) fn axis(timeline: &Timeline) -> [String; 2] {
    [
        format!("{:SCALE$} {}", "", time_axis(timeline)),
        format!("{:SCALE$} {}", "", names(timeline).trim_end()),
    ]
}

/// A scale in whole points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) struct Range {
    bottom: i64,
    top: i64,
}

impl Range {
    /// Multiples of the step around all levels.
    pub fn of(levels: impl Iterator<Item = Points>) -> Self {
        let one = Points::whole(1).0;
        let (mut lowest, mut highest) = (i64::MAX, i64::MIN);
        for level in levels {
            (lowest, highest) = (lowest.min(level.0), highest.max(level.0));
        }
        if highest < lowest {
            (lowest, highest) = (0, 0);
        }
        let bottom = lowest.div_euclid(one * STEP) * STEP;
        let top = -(-highest).div_euclid(one * STEP) * STEP;
        Self { bottom, top: top.max(bottom + STEP) }
    }
}

/// Eighths of a line, rounded; never quite nothing, so that the line can be seen.
fn height(level: Points, Range { bottom, top }: Range, steps: usize) -> usize {
    let above = level.0 - Points::whole(bottom).0;
    let range = Points::whole(top - bottom).0;
    let height = (above * steps as i64 + range / 2) / range.max(1);
    (height.max(1) as usize).min(steps)
}

fn time_axis(timeline: &Timeline) -> String {
    let part = |columns: usize| format!("┴{}", "─".repeat(columns.saturating_sub(1)));
    timeline.spans.iter().map(|span| part(span.columns)).collect()
}

fn names(timeline: &Timeline) -> String {
    timeline.spans.iter().map(|span| pad(&span.name, span.columns)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::calendar::{Calendar, Phase, Window};
    use crate::base::minute::Minute;
    use crate::text::Catalogue;

    #[test]
    fn a_falling_meter_falls_and_its_scale_is_round() {
        let window = Window { phase: Phase::Count, start: Minute::START, planning_slots: 0 };
        let calendar = Calendar { windows: vec![window], election_days: vec![], end: Minute(600) };
        let timeline = Timeline::new(&calendar, calendar.end, 8, &Catalogue::default());
        let levels: Vec<Points> = (0..8).map(|column| Points::whole(69 - 3 * column)).collect();
        let expected = [
            "     70 ▇▃",
            "        ██▇▃",
            "        ████▇▄",
            "     45 ███████▄",
            "        ┴───────",
            "        count",
        ];
        let lines = picture(&levels, &timeline);
        assert_eq!(lines, expected);
    }
}
