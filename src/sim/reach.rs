//! Which assets each incident strikes by the scenario alone, looked up once: it is asked for every
//! asset whenever rates of damage are computed. Where an incident has spread to comes on top.

use crate::base::ids::{AssetId, IncidentId};
use crate::scenario::model::{EndedBy, Scenario};

/// For every incident and asset, whether the one bears on the other.
#[derive(Debug)]
pub struct Reach {
    assets: usize,
    /// Whether the incident strikes the asset, at `incident * assets + asset`.
    struck: Vec<bool>,
    /// Whether it strikes the asset or something that this depends on.
    borne: Vec<bool>,
    /// Per incident, the assets for which that is so.
    borne_by: Vec<Vec<AssetId>>,
}

impl Reach {
    /// That of all incidents of a scenario.
    pub fn new(scenario: &Scenario) -> Self {
        let assets = scenario.assets.len();
        let all = || (0..assets).map(AssetId::at);
        let incidents = || (0..scenario.incidents.len()).map(IncidentId::at);
        let struck =
            incidents().flat_map(|it| all().map(move |asset| strikes(scenario, it, asset)));
        let mut reach =
            Self { assets, struck: struck.collect(), borne: Vec::new(), borne_by: Vec::new() };
        let depends_on = |asset: AssetId| &scenario.assets[asset.index()].depends_on;
        for incident in incidents() {
            for asset in all() {
                let hangs = depends_on(asset).iter().any(|it| reach.strikes(incident, *it));
                reach.borne.push(hangs || reach.strikes(incident, asset));
            }
        }
        let borne_by = |it| all().filter(|asset| reach.bears_on(it, *asset)).collect();
        reach.borne_by = incidents().map(borne_by).collect();
        reach
    }

    /// Whether an incident strikes an asset from the start.
    #[inline]
    pub fn strikes(&self, incident: IncidentId, asset: AssetId) -> bool {
        self.struck[incident.index() * self.assets + asset.index()]
    }

    /// Whether it strikes it, or something that it depends on.
    #[inline]
    pub fn bears_on(&self, incident: IncidentId, asset: AssetId) -> bool {
        self.borne[incident.index() * self.assets + asset.index()]
    }

    /// All assets that it strikes, or that depend on one of those, ascending.
    #[inline]
    pub fn borne_by(&self, incident: IncidentId) -> &[AssetId] {
        &self.borne_by[incident.index()]
    }
}

/// Whether an incident strikes an asset: its own, another on a provider that it hits, or another of
/// the same delivery.
fn strikes(scenario: &Scenario, incident: IncidentId, asset: AssetId) -> bool {
    let planned = &scenario.incidents[incident.index()];
    if planned.asset == asset {
        return true;
    }
    let (own, other) = (&scenario.assets[planned.asset.index()], &scenario.assets[asset.index()]);
    let of_provider =
        planned.hits_provider && own.provider.is_some() && other.provider == own.provider;
    // What is broken in a delivery is broken wherever it was delivered.
    let delivered = planned.primitive.row().ended_by == EndedBy::Vendor
        && own.vendor.is_some()
        && other.vendor == own.vendor;
    of_provider || delivered
}
