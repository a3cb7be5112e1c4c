//! Where a curve turns. From one turn to the next it runs as good as straight: that is a movement,
//! and a movement is what somebody asks the causes of.

use crate::console::hot_wash::MeterSpan;
use crate::scenario::model::Gauge;

use crate::base::minute::Minute;

use super::curve::Sample;
use super::{MeterCurve, PlayView, TimeScale};

/// How far off a straight line a curve may run and still count as straight, in points of a meter.
const STRAIGHT: f64 = 0.4;
/// What moves less is rest, in points of a meter.
const REST: f64 = 0.1;

/// The corners of a line by their numbers, its ends among them: as few points as possible, so that
/// no point left out is further than `straight` above or below the lines between those that stay
/// (Ramer 1972; Douglas and Peucker 1973, with vertical distance since the axes differ).
pub(super) fn corners(line: &[[f64; 2]], straight: f64) -> Vec<usize> {
    let Some(last) = line.len().checked_sub(1) else { return Vec::new() };
    let mut found = vec![0, last];
    let mut parts = vec![(0, last)];
    while let Some((from, to)) = parts.pop() {
        let ([x0, y0], [x1, y1]) = (line[from], line[to]);
        let off = |at: &usize| {
            let [x, y] = line[*at];
            let part = if x0 < x1 { (x - x0) / (x1 - x0) } else { 0.0 };
            (y - y0 - part * (y1 - y0)).abs()
        };
        let furthest = (from + 1..to).max_by(|a, b| off(a).total_cmp(&off(b)));
        if let Some(at) = furthest.filter(|at| straight < off(at)) {
            found.push(at);
            parts.extend([(from, at), (at, to)]);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

impl MeterCurve {
    /// The movements of a meter so far, in the order of time; `x` says how far to the right a
    /// sample lies where it is drawn.
    pub fn movements(&self, gauge: Gauge, x: impl Fn(&Sample) -> f64) -> Vec<MeterSpan> {
        let line: Vec<[f64; 2]> = self.samples.iter().map(|it| [x(it), it.level(gauge)]).collect();
        let corners = corners(&line, STRAIGHT);
        let moved =
            corners.windows(2).filter(|pair| REST <= (line[pair[1]][1] - line[pair[0]][1]).abs());
        let span = |pair: &[usize]| {
            let from = (0 < pair[0]).then(|| self.samples[pair[0]].at);
            MeterSpan { gauge, from, to: self.samples[pair[1]].at }
        };
        moved.map(span).collect()
    }
}

impl PlayView {
    /// The movements of a meter so far, in the order of time.
    pub fn movements(&self, gauge: Gauge) -> Vec<MeterSpan> {
        let scale = TimeScale::new(&self.scenario.calendar);
        self.curve.movements(gauge, |sample| f64::from(scale.place(sample.at)))
    }

    /// All that moved a meter since the start.
    pub fn whole_movement(&self, gauge: Gauge) -> MeterSpan {
        MeterSpan { gauge, from: None, to: self.clock.now }
    }

    /// The movement of a meter that was last; if it has not moved, all of it since the start.
    pub fn last_movement(&self, gauge: Gauge) -> MeterSpan {
        self.movements(gauge).last().copied().unwrap_or_else(|| self.whole_movement(gauge))
    }

    /// The movement of a meter after or before another one, if there is one.
    pub fn next_movement(&self, shown: MeterSpan, is_forward: bool) -> Option<MeterSpan> {
        let all = self.movements(shown.gauge);
        if is_forward {
            return all.into_iter().find(|it| shown.to < it.to);
        }
        // From the whole exercise it goes to the last movement.
        let is_whole = shown.from.is_none() && all.first() != Some(&shown);
        let end = if is_whole { Minute::NEVER } else { shown.to };
        all.into_iter().rfind(|it| it.to < end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_corners_where_it_turns_and_nowhere_else() {
        let level = |at: i32| match at {
            0..=10 => 70.0,
            11..=20 => 70.0 - f64::from(at - 10),
            _ => 60.0 + 0.05 * f64::from(at - 20),
        };
        let line: Vec<[f64; 2]> = (0..=40).map(|at| [f64::from(at), level(at)]).collect();
        assert_eq!(corners(&line, STRAIGHT), [0, 10, 20, 40]);
        assert_eq!(corners(&line[..1], STRAIGHT), [0]);
        assert_eq!(corners(&[], STRAIGHT), [0_usize; 0]);
        let noise: Vec<[f64; 2]> =
            (0..40).map(|at| [f64::from(at), 70.0 + 0.3 * f64::from(at % 2)]).collect();
        assert_eq!(corners(&noise, STRAIGHT), [0, 39]);
    }
}
