//! The master scenario events list as it really went: what was planned, what came when and with
//! which text, what the facilitator did about it, what was answered, and what was done of what the
//! planners expected.

use crate::base::ids::{InjectId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::scenario::model::{
    Choose, Due, ExpectedAction, Inject, InjectKind, Medium, Order, Scenario,
};
use crate::session::branch::BranchId;
use crate::session::director::{Reasons, Record};
use crate::session::inject_text::InjectText;
use crate::session::journal::Entry;
use crate::session::step::{Input, Step};
use crate::sim::intervention::Intervention;
use crate::sim::kernel::Kernel;
use crate::sim::vocabulary::InjectStatus;

use super::objectives::{Turnout, happened, turnout};

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MselEntry {
    /// Its number in the list, from 1: those of the scenario first, in its order.
    pub number: usize,
    /// What it is.
    pub source: MselSource,
    /// When it was released; nothing if it never was.
    pub released: Option<Minute>,
    /// Who got it; of one that was never released, who was to.
    pub to: SeatSet,
    /// How it reached them; nothing if it was given by hand.
    pub medium: Option<Medium>,
    /// From whom it comes and what it says, as it was read.
    pub text: InjectText,
    /// Whether that is not the text of the scenario.
    pub is_reworded: bool,
    /// The answer, if it put a decision and was answered.
    pub answer: Option<MselAnswer>,
    /// What the planners expected, in the order of the scenario; nothing of one that was never
    /// released.
    pub expected: Vec<MselExpected>,
    /// What the facilitator did about it, in order.
    pub interventions: Vec<MselIntervention>,
}

/// What a line of the list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MselSource {
    /// An inject of the scenario.
    Planned {
        /// Which.
        inject: InjectId,
        /// What it is for.
        kind: InjectKind,
        /// When it was to come.
        due: Due,
        /// What became of it.
        status: InjectStatus,
    },
    /// An inject of the scenario that was given by hand: to others, or once more.
    Again(InjectId),
    /// An ad hoc inject.
    AdHoc,
    /// A real emergency, which is no part of the exercise.
    NoDuff,
}

/// An answer to a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MselAnswer {
    /// Which of those that were offered, from 0.
    pub option: u16,
    /// The seat that gave it.
    pub by: SeatId,
    /// When.
    pub at: Minute,
}

/// An expected action of an inject that was released.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MselExpected {
    /// Its id within the inject.
    pub id: String,
    /// Who should do it.
    pub by: SeatId,
    /// By when.
    pub until: Minute,
    /// How it turned out.
    pub turnout: Turnout,
    /// When it was done, if it was and the logs say so.
    pub done: Option<Minute>,
}

/// Something that the facilitator did about an inject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MselIntervention {
    /// When.
    pub at: Minute,
    /// What; nothing if something was given by hand and nothing else was done.
    pub what: Option<Intervention>,
    /// Why, as it was written; may be empty.
    pub reason: String,
}

/// The list of a branch that was played to where a kernel stands.
pub fn msel(
    kernel: &mut Kernel,
    record: &Record,
    branch: BranchId,
    steps: &[Step],
) -> Vec<MselEntry> {
    let scenario = kernel.scenario().clone();
    let reasons = record.reasons(branch);
    let mut list: Vec<MselEntry> = Vec::new();
    for (at, inject) in scenario.injects.iter().enumerate() {
        list.push(planned(kernel, record, branch, (InjectId::at(at), inject)));
    }
    for step in steps {
        let Input::Intervention(what) = step.input else { continue };
        if let Some(inject) = about(what)
            && let Some(entry) = list.get_mut(inject.index())
        {
            let reason = reasons.get(&(step.at, what)).cloned().unwrap_or_default();
            let what = Some(what);
            entry.interventions.push(MselIntervention { at: step.at.minute, what, reason });
        }
    }
    let given = record.inject_entries(branch);
    list.extend(given.filter_map(|(entry, reason)| {
        by_hand(&scenario, entry, reason, &reasons).filter(|it| it.released <= Some(kernel.now()))
    }));
    for (entry, number) in list.iter_mut().zip(1..) {
        entry.number = number;
    }
    list
}

/// The inject that an intervention is about, if it is about one.
const fn about(intervention: Intervention) -> Option<InjectId> {
    match intervention {
        Intervention::Release(it)
        | Intervention::Hold(it)
        | Intervention::Resume(it)
        | Intervention::Skip(it) => Some(it),
        Intervention::Improvise { .. }
        | Intervention::Shift { .. }
        | Intervention::Contain(_)
        | Intervention::Begin(_) => None,
    }
}

fn planned(
    kernel: &mut Kernel,
    record: &Record,
    branch: BranchId,
    (id, inject): (InjectId, &Inject),
) -> MselEntry {
    let scenario = kernel.scenario().clone();
    let progress = kernel.inject(id).map(|it| (it.status, it.released_at, it.expected.to_vec()));
    let (status, released, done) = progress.unwrap_or((InjectStatus::Scheduled, None, Vec::new()));
    let given = record.inject_entries(branch).rev().find_map(|(entry, _)| {
        let Entry::Wording { inject: of, text, .. } = entry else { return None };
        (*of == id).then(|| text.clone())
    });
    let expected = match released {
        None => Vec::new(),
        Some(at) => {
            let actions = inject.expected.iter().zip(done);
            actions.map(|(action, done)| expected(kernel, at, action, done)).collect()
        }
    };
    MselEntry {
        number: 0,
        source: MselSource::Planned {
            inject: id,
            kind: inject.kind,
            due: inject.due.clone(),
            status,
        },
        released,
        to: inject.to,
        medium: Some(inject.medium),
        is_reworded: given.is_some(),
        text: given.unwrap_or_else(|| InjectText::planned(&scenario, inject)),
        answer: answer(kernel, id),
        expected,
        interventions: Vec::new(),
    }
}

fn answer(kernel: &Kernel, of: InjectId) -> Option<MselAnswer> {
    kernel.log().orders.iter().find_map(|it| {
        let Order::Choose(Choose::Answer { inject, option }) = it.order else { return None };
        (inject == of).then_some(MselAnswer { option, by: it.seat, at: it.at })
    })
}

fn expected(
    kernel: &mut Kernel,
    released: Minute,
    action: &ExpectedAction,
    done: Option<Minute>,
) -> MselExpected {
    let turnout = turnout(kernel, action, released, done);
    let done = match turnout {
        Turnout::Late(at) => at,
        // The kernel may have seen it late; the logs know better.
        Turnout::InTime => {
            let seen = done.filter(|at| *at != Minute::NEVER);
            seen.or_else(|| happened(kernel, &action.done, Minute::START))
        }
        Turnout::Missed | Turnout::Open => None,
    };
    let until = released + action.within_minutes;
    MselExpected { id: action.id.clone(), by: action.by, until, turnout, done }
}

/// What seats were given by hand.
fn by_hand(
    scenario: &Scenario,
    entry: &Entry,
    reason: Option<&str>,
    reasons: &Reasons,
) -> Option<MselEntry> {
    let Entry::DirectRelease { at, inject, to, text, .. } = entry else { return None };
    let of = inject.and_then(|id| scenario.injects.get(id.index()));
    let is_no_duff = inject.is_none() && text.as_ref().is_some_and(InjectText::is_no_duff);
    let source = match inject {
        Some(id) => MselSource::Again(*id),
        None if is_no_duff => MselSource::NoDuff,
        None => MselSource::AdHoc,
    };
    // With effects, the reason is that of what they were given by.
    let of_effect = reasons.iter().find(|((place, what), _)| {
        place == at && matches!(what, Intervention::Improvise { to: given, .. } if given == to)
    });
    let reason = reason.map(str::to_owned).or_else(|| of_effect.map(|(_, why)| why.clone()));
    let planned = of.map(|it| InjectText::planned(scenario, it)).unwrap_or_default();
    let at = at.minute;
    Some(MselEntry {
        number: 0,
        source,
        released: Some(at),
        to: *to,
        medium: of.map(|it| it.medium),
        is_reworded: inject.is_some() && text.is_some(),
        text: text.clone().unwrap_or(planned),
        answer: None,
        expected: Vec::new(),
        interventions: reason
            .map(|reason| MselIntervention { at, what: None, reason })
            .into_iter()
            .collect(),
    })
}
