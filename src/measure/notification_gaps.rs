//! Who could have been told earlier: the gap between when somebody knew and when those who needed
//! it were told, or heard otherwise, or never heard.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::measure::{FirstNotices, has_begun};
use crate::scenario::model::{AgencyKind, Order, Scenario};
use crate::sim::kernel::Kernel;
use crate::sim::vocabulary::Path;

/// Something that one seat knew and another could have been told at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotificationGap {
    /// The incident that was not told.
    pub incident: IncidentId,
    /// The seat that knew and could have told.
    pub from: SeatId,
    /// The minute from which `from` knew.
    pub knew_at: Minute,
    /// Who could have been told.
    pub to: SeatId,
    /// The order by which the seat was told, by its number in the log, and when it was given;
    /// none if it was never told, or heard otherwise before.
    pub told: Option<(u32, Minute)>,
    /// When the seat heard of it, by whatever way; none if it never did.
    pub first_notice_at: Option<Minute>,
}

impl NotificationGap {
    /// When the seat was told, or heard otherwise; none if it never did.
    pub fn until(&self) -> Option<Minute> {
        self.told.map(|(_, at)| at).or(self.first_notice_at)
    }
}

/// All that was told late or never by the seats of `by`, in the order of incidents. Told late is
/// who was told by message a minute or more after the sender knew; told never is who needed to
/// know, and heard otherwise and later, or never.
pub fn notification_gaps(kernel: &Kernel, by: SeatSet) -> Vec<NotificationGap> {
    let notices = FirstNotices::of(kernel.log());
    let scenario = kernel.scenario();
    let mut all = Vec::new();
    for state in kernel.incidents().into_iter().filter(has_begun) {
        let incident = state.incident;
        let knowers = notices.of_incident(incident);
        let need = who_need(scenario, incident);
        for to in scenario.seat_ids() {
            let first = notices.first(incident, to);
            let (from, told) = match first.map(|it| it.path) {
                Some(Path::Message(message, from)) => {
                    let message = kernel.log().messages[message as usize];
                    (Some(from), message.order.map(|order| (order, message.at)))
                }
                _ if need.contains(to) => {
                    let could = |seat: SeatId| seat != to && by.contains(seat);
                    (knowers.iter().map(|it| it.seat).find(|seat| could(*seat)), None)
                }
                _ => (None, None),
            };
            let Some(from) = from.filter(|from| by.contains(*from)) else { continue };
            let Some(knew_at) = notices.at(incident, from) else { continue };
            let first_notice_at = first.map(|it| it.at);
            let gap = NotificationGap { incident, from, knew_at, to, told, first_notice_at };
            if gap.until().is_none_or(|until| knew_at < until) {
                all.push(gap);
            }
        }
    }
    all
}

/// Who can do something with the knowledge of an incident: the owner of what is hit, the CERT, and
/// those who speak for the electoral authority.
pub(super) fn who_need(scenario: &Scenario, incident: IncidentId) -> SeatSet {
    let asset = scenario.incidents[incident.index()].asset;
    let owner = scenario.assets[asset.index()].owner;
    let needs = |seat: &SeatId| {
        let kind = scenario.seats[seat.index()].kind;
        let kinds = [AgencyKind::Cert, AgencyKind::EmbHead, AgencyKind::EmbCommunications];
        *seat == owner || kinds.contains(&kind)
    };
    scenario.seat_ids().filter(needs).collect()
}

/// Whether an order is about an incident or about what it hits.
pub fn concerns(scenario: &Scenario, order: &Order, incident: IncidentId) -> bool {
    let asset = scenario.incidents[incident.index()].asset;
    order.incident() == Some(incident) || order.asset() == Some(asset)
}
