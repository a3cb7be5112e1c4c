//! What measures of coordination look at, taken away from the kernel: an exercise goes on while
//! somebody else measures it.

use std::sync::Arc;

use super::trace::Trace;
use crate::base::ids::InjectId;
use crate::base::minute::Minute;
use crate::measure::FirstNotices;
use crate::scenario::model::Scenario;
use crate::sim::kernel::Kernel;
use crate::sim::log::Log;
use crate::sim::read::{Claim, Contradiction, Incident, Inject};
use crate::sim::vocabulary::InjectStatus;

/// A copy of what an exercise has left behind so far. Making one costs as much as copying its logs.
#[derive(Debug, Clone)]
pub struct KeptTrace {
    scenario: Arc<Scenario>,
    now: Minute,
    log: Log,
    incidents: Vec<Incident>,
    injects: Vec<KeptInject>,
    claims: Vec<Claim>,
    contradictions: Vec<Contradiction>,
    overreaches: Vec<u32>,
    legal: Vec<bool>,
}

#[derive(Debug, Clone)]
struct KeptInject {
    inject: InjectId,
    status: InjectStatus,
    released_at: Option<Minute>,
    expected: Vec<Option<Minute>>,
}

impl KeptInject {
    fn read(&self) -> Inject<'_> {
        let Self { inject, status, released_at, expected } = self;
        Inject { inject: *inject, status: *status, released_at: *released_at, expected }
    }
}

impl KeptTrace {
    /// Of a kernel as it stands.
    pub fn of(kernel: &Kernel) -> Self {
        let kept = |it: Inject<'_>| {
            let Inject { inject, status, released_at, expected } = it;
            KeptInject { inject, status, released_at, expected: expected.to_vec() }
        };
        Self {
            scenario: kernel.scenario().clone(),
            now: kernel.now(),
            log: kernel.log().clone(),
            incidents: kernel.incidents(),
            injects: kernel.injects().into_iter().map(kept).collect(),
            claims: kernel.claims(),
            contradictions: kernel.contradictions(),
            overreaches: kernel.overreaches().to_vec(),
            legal: kernel.ties().iter().map(|tie| tie.legal_basis).collect(),
        }
    }

    /// What was played.
    pub const fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// Until when it was played.
    pub const fn now(&self) -> Minute {
        self.now
    }

    /// To be looked at.
    pub fn trace(&self) -> Trace<'_> {
        Trace {
            scenario: &self.scenario,
            now: self.now,
            log: &self.log,
            notices: FirstNotices::of(&self.log),
            incidents: self.incidents.clone(),
            injects: self.injects.iter().map(KeptInject::read).collect(),
            claims: self.claims.clone(),
            contradictions: self.contradictions.clone(),
            overreaches: self.overreaches.clone(),
            legal: self.legal.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::path::Path;

    use super::super::{Coordination, Window};
    use crate::policy::{Cast, Play, PolicyKind};
    use crate::scenario::{LoadOptions, load};

    /// Goal: whoever measures a copy finds what the kernel would have told, at any time.
    #[test]
    fn a_copy_is_measured_as_the_kernel_is() {
        let pack = Path::new("scenarios/packs/count-night");
        let scenario = load(pack, &LoadOptions::default()).expect("a scenario").scenario;
        let end = scenario.calendar.end;
        let cast = Cast::all(PolicyKind::Network, scenario.seats.len());
        let mut kernel = Kernel::new(scenario, 3);
        for part in 1..=3 {
            Play::new(&mut kernel, &cast, 3).run(Minute(end.0 * part / 3));
            let kept = KeptTrace::of(&kernel);
            let window = Window::whole(kept.now());
            let copy = Coordination::new(&kept.trace(), window);
            assert_eq!(copy, Coordination::of(&kernel, window));
            assert!(!copy.readings.all().is_empty());
        }
    }
}
