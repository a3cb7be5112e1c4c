//! What was done before it counted: money, patches, and who knew whom.

use crate::base::ids::AssetId;
use crate::base::minute::Minute;
use crate::scenario::model::{Connection, Countermeasure, Group, Order, Scenario};
use crate::sim::kernel::Kernel;

use super::median;

/// Units of budget that all seats together have spent on actions.
pub(super) fn spending(kernel: &Kernel) -> i64 {
    let terms = &kernel.scenario().parameters.actions;
    kernel.log().orders.iter().map(|record| terms.costs(record.order.kind())).sum()
}

/// Seconds since the systems of the electoral authorities that are on a wire were last patched, or
/// since the start of the exercise if they never were: the median at the end. None without such a
/// system.
pub(super) fn patch_age(kernel: &Kernel) -> Option<i64> {
    let scenario = kernel.scenario();
    let ages = electoral_on_a_wire(scenario).map(|asset| {
        let patch = Order::Countermeasure(Countermeasure::Patch { asset });
        let last = kernel.log().orders.iter().rfind(|record| record.order == patch);
        60 * kernel.now().since(last.map_or(Minute::START, |record| record.at))
    });
    median(ages.collect())
}

fn electoral_on_a_wire(scenario: &Scenario) -> impl Iterator<Item = AssetId> {
    let counts = |at: &usize| {
        let asset = &scenario.assets[*at];
        scenario.seats[asset.owner.index()].group == Group::Electoral
            && matches!(asset.connection, Connection::Network | Connection::Indirect)
    };
    (0..scenario.assets.len()).filter(counts).map(AssetId::at)
}

/// Ordered pairs of seats in which the one knows whom to call at the other.
pub(super) fn contacts(kernel: &Kernel) -> u32 {
    kernel.ties().iter().filter(|tie| tie.from != tie.to && tie.contact).count() as u32
}
