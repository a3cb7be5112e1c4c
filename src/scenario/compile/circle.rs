//! Circles where there must be none.

use crate::base::diagnostic::Span;
use crate::base::ids::SeatId;

use super::super::code;
use super::super::file;
use super::super::model::Seat;
use super::report::Report;

/// The first circle through `start`, as positions from `start` up to before it comes round.
pub fn through(start: usize, next: &dyn Fn(usize) -> Vec<usize>) -> Option<Vec<usize>> {
    let mut seen = vec![start];
    let mut path = vec![start];
    let mut branches = vec![next(start)];
    while let Some(branch) = branches.last_mut() {
        let Some(node) = branch.pop() else {
            branches.pop();
            path.pop();
            continue;
        };
        if node == start {
            return Some(path);
        }
        if !seen.contains(&node) {
            seen.push(node);
            path.push(node);
            branches.push(next(node));
        }
    }
    None
}

/// Every circle once, from its lowest member.
pub fn all(length: usize, next: &dyn Fn(usize) -> Vec<usize>) -> Vec<Vec<usize>> {
    let mut circles: Vec<Vec<usize>> = Vec::new();
    for start in 0..length {
        if circles.iter().any(|circle| circle.contains(&start)) {
            continue;
        }
        circles.extend(through(start, next));
    }
    circles
}

/// Reports seats that escalate to themselves, through others or at once.
pub fn escalation(file: &[file::Seat], seats: &[Seat], report: &mut Report<'_>) {
    let next = |at: usize| -> Vec<usize> {
        seats
            .get(at)
            .map(|s| s.escalates_to.iter().map(SeatId::index).collect())
            .unwrap_or_default()
    };
    for circle in all(seats.len(), &next) {
        let span = first(&circle, |at| file.get(at)?.escalates_to.first().map(|id| id.span));
        let names = spelled(&circle, |at| file.get(at).map(|seat| seat.id.as_str()));
        let message = format!("escalation runs in a circle: {names}");
        report.error(code::CIRCLE, span, message, "take one superior out of `escalates_to`");
    }
}

fn first(circle: &[usize], span: impl Fn(usize) -> Option<Span>) -> Span {
    circle.first().and_then(|at| span(*at)).unwrap_or_default()
}

/// `a -> b -> a`.
fn spelled<'a>(circle: &[usize], name: impl Fn(usize) -> Option<&'a str>) -> String {
    let round = circle.iter().chain(circle.first());
    let names: Vec<String> = round.filter_map(|at| name(*at)).map(|n| format!("`{n}`")).collect();
    names.join(" -> ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_is_found_once_and_a_diamond_is_none() {
        let diamond = |at: usize| [vec![1, 2], vec![3], vec![3], vec![]][at].clone();
        assert!(all(4, &diamond).is_empty());
        let ring = |at: usize| [vec![1], vec![2], vec![1, 3], vec![]][at].clone();
        assert_eq!(all(4, &ring), [[1, 2]]);
        assert_eq!(all(1, &|_| vec![0]), [[0]]);
    }
}
