//! What could have been done otherwise: options, messages and preparations.

use crate::base::ids::{AssetId, ForumId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::measure::notification_gaps::who_need;
use crate::measure::{Exercise, NotificationGap, has_begun, notification_gaps};
use crate::scenario::model::{AgencyKind, Choose, Order, OrderDraft, OrderKind, Scenario};
use crate::session::step::{Input, Position};
use crate::sim::kernel::Kernel;
use crate::sim::vocabulary::InjectStatus;

use super::super::change::Change;
use super::Missed;

/// Something to be tried.
pub(super) struct Candidate {
    pub of: Missed,
    pub seat: SeatId,
    pub how: How,
}

/// How it is tried.
pub(super) enum How {
    /// By one change.
    Change(Minute, Change),
    /// By telling at once, and all that follows from that.
    Tell(NotificationGap),
}

/// All that is to be tried, how much there was no room for, and how many preparations were at no
/// time allowed.
pub(super) struct Candidates {
    pub all: Vec<Candidate>,
    pub left_out: usize,
    pub refused: usize,
}

/// Actions that prepare for what may come. What is said in public about an incident, and what is
/// done against one that is there, are decisions and not preparations.
const PREPARATIONS: [OrderKind; 20] = [
    OrderKind::Patch,
    OrderKind::TakeSnapshot,
    OrderKind::GrantAccess,
    OrderKind::Convene,
    OrderKind::CommissionAudit,
    OrderKind::Certify,
    OrderKind::Train,
    OrderKind::JointExercise,
    OrderKind::Meet,
    OrderKind::SignMou,
    OrderKind::PublishArrangement,
    OrderKind::DesignateCritical,
    OrderKind::Fund,
    OrderKind::BriefParties,
    OrderKind::OpenDisclosure,
    OrderKind::InviteObservers,
    OrderKind::OpenSituationRoom,
    OrderKind::ReviewSystem,
    OrderKind::Prebunk,
    OrderKind::PledgeToWait,
];

/// At most so many, shared out among the three kinds as they come.
pub(super) fn candidates(exercise: &Exercise, kernel: &Kernel, most: usize) -> Candidates {
    let scenario = &exercise.scenario;
    let everybody: SeatSet = scenario.seat_ids().collect();
    let tell = |gap: NotificationGap| Candidate {
        of: Missed::Told(gap),
        seat: gap.from,
        how: How::Tell(gap),
    };
    let told = notification_gaps(kernel, everybody).into_iter().map(tell).collect();
    let (prepared, refused) = preparations(exercise, kernel);
    let mut lists: [Vec<Candidate>; 3] = [options(exercise, kernel), told, prepared];
    let number: usize = lists.iter().map(Vec::len).sum();
    let mut shares = [0; 3];
    let mut left = most.min(number);
    while 0 < left {
        for (share, list) in shares.iter_mut().zip(&lists) {
            if 0 < left && *share < list.len() {
                *share += 1;
                left -= 1;
            }
        }
    }
    let all: Vec<Candidate> = lists
        .iter_mut()
        .zip(shares)
        .flat_map(|(list, share)| list.drain(..share).collect::<Vec<_>>())
        .collect();
    let left_out = number - all.len();
    Candidates { all, left_out, refused }
}

/// Every option that was not taken of every decision that was put.
fn options(exercise: &Exercise, kernel: &Kernel) -> Vec<Candidate> {
    let scenario = &exercise.scenario;
    let mut all = Vec::new();
    for progress in kernel.injects() {
        let inject = &scenario.injects[progress.inject.index()];
        let (Some(released_at), Some(first)) = (progress.released_at, inject.to.iter().next())
        else {
            continue;
        };
        let chosen = match progress.status {
            InjectStatus::Answered(option) => Some(option),
            InjectStatus::Scheduled
            | InjectStatus::Released
            | InjectStatus::Closed
            | InjectStatus::Skipped
            | InjectStatus::Held { .. } => None,
        };
        let answer = chosen.and_then(|option| {
            let mut steps = exercise.steps.iter().zip(0..);
            steps.find_map(|(step, number)| match step.input {
                Input::Order { seat, order: Order::Choose(it) }
                    if it == (Choose::Answer { inject: progress.inject, option }) =>
                {
                    Some((number, seat, step.at.minute))
                }
                Input::Order { .. } | Input::Intervention(_) => None,
            })
        });
        let options = (0..inject.choices.len() as u16).filter(|option| Some(*option) != chosen);
        all.extend(options.filter_map(|option| {
            let order = Order::answering(progress.inject, option);
            let of = Missed::Option { inject: progress.inject, option, instead_of: chosen };
            match (chosen, answer) {
                (_, Some((number, seat, at))) => {
                    let input = Input::Order { seat, order };
                    let how = How::Change(at, Change::Replace { number, input });
                    Some(Candidate { of, seat, how })
                }
                (None, None) => {
                    let at = Position { minute: released_at, after: u32::MAX };
                    let input = Input::Order { seat: first, order };
                    let change = Change::Add { at, before: None, input };
                    Some(Candidate { of, seat: first, how: How::Change(released_at, change) })
                }
                // It was answered by no step that is on record.
                (Some(_), None) => None,
            }
        }));
    }
    all
}

/// Every preparation that a seat has the authority for and that could bear on an incident that
/// began, as early as it is allowed; and how many are not allowed at any time that was looked at.
fn preparations(exercise: &Exercise, kernel: &Kernel) -> (Vec<Candidate>, usize) {
    let scenario = &exercise.scenario;
    let begun: Vec<_> = kernel.incidents().into_iter().filter(has_begun).collect();
    let mut assets: Vec<AssetId> =
        begun.iter().map(|it| scenario.incidents[it.incident.index()].asset).collect();
    assets.sort_unstable();
    assets.dedup();
    let needed = begun.iter().flat_map(|it| who_need(scenario, it.incident).iter());
    let needed: SeatSet = needed.collect();
    let mut orders = Vec::new();
    for seat in scenario.seat_ids() {
        for kind in PREPARATIONS.into_iter().filter(|it| may(scenario, seat, *it)) {
            let to = partners(scenario, seat, kind, needed);
            let forum = forum(scenario, seat).filter(|_| kind.needs().forum);
            if kind.needs().forum && forum.is_none() {
                continue;
            }
            for asset in on(kind, &assets) {
                let draft = OrderDraft { asset, to, forum, ..OrderDraft::new(kind) };
                // What nobody could be a partner in is not to be had.
                orders.extend(Order::try_from(draft).ok().map(|order| (seat, order)));
            }
        }
    }
    let last = begun.iter().map(|it| it.begun_at).max().unwrap_or(Minute::START);
    let times = first_allowed(exercise, last, &orders);
    let refused = times.iter().filter(|it| it.is_none()).count();
    let all = orders.into_iter().zip(times).filter_map(|((seat, order), at)| {
        let (at, input) = (at?, Input::Order { seat, order });
        let place = Position { minute: at, after: u32::MAX };
        let how = How::Change(at, Change::Add { at: place, before: None, input });
        Some(Candidate { of: Missed::Prepared(order), seat, how })
    });
    (all.collect(), refused)
}

/// When each of some actions is first allowed of the start and the beginnings of windows of the
/// calendar before the last incident began; the exercise is played along once for that.
fn first_allowed(
    exercise: &Exercise,
    last: Minute,
    orders: &[(SeatId, Order)],
) -> Vec<Option<Minute>> {
    let windows = exercise.scenario.calendar.windows.iter().map(|it| it.start);
    let mut times: Vec<Minute> = [Minute::START].into_iter().chain(windows).collect();
    times.retain(|at| Minute::START <= *at && *at < last);
    times.sort_unstable();
    times.dedup();
    let mut found = vec![None; orders.len()];
    let mut player = exercise.player();
    let mut steps = exercise.steps.iter().peekable();
    for at in times {
        let place = Position { minute: at, after: u32::MAX };
        while let Some(step) = steps.next_if(|step| step.at <= place) {
            player.go_to(step.at, |_, _| {});
            // What does not count any more was recorded under another kernel; it changes nothing.
            player.put_in(step.input).ok();
        }
        player.go_to(place, |_, _| {});
        for (first, (seat, order)) in found.iter_mut().zip(orders) {
            if first.is_none() && player.kernel.verdict(*seat, *order).is_ok() {
                *first = Some(at);
            }
        }
    }
    found
}

fn may(scenario: &Scenario, seat: SeatId, kind: OrderKind) -> bool {
    scenario.seats[seat.index()].authorities.contains(&kind)
}

/// The forum in which a seat prepares something, if it sits in one: the first.
fn forum(scenario: &Scenario, seat: SeatId) -> Option<ForumId> {
    let forums = &scenario.collaboration.forums;
    forums.iter().position(|it| it.members.contains(seat)).map(ForumId::at)
}

/// On what: each of the assets, or nothing.
fn on(kind: OrderKind, assets: &[AssetId]) -> Vec<Option<AssetId>> {
    if kind.needs().asset { assets.iter().copied().map(Some).collect() } else { vec![None] }
}

/// With whom a preparation is made, where it is made with somebody.
fn partners(scenario: &Scenario, seat: SeatId, kind: OrderKind, needed: SeatSet) -> SeatSet {
    let of_kinds = |kinds: &[AgencyKind]| -> SeatSet {
        let is = |it: &SeatId| kinds.contains(&scenario.seats[it.index()].kind);
        scenario.seat_ids().filter(is).collect()
    };
    let all = if kind == OrderKind::BriefParties {
        of_kinds(&[AgencyKind::LargeParty, AgencyKind::SmallParty])
    } else if kind == OrderKind::InviteObservers {
        of_kinds(&[AgencyKind::DomesticObserver, AgencyKind::InternationalObserver])
    } else if kind == OrderKind::GrantAccess {
        of_kinds(&[AgencyKind::Cert])
    } else {
        needed
    };
    all.iter().filter(|it| *it != seat).collect()
}
