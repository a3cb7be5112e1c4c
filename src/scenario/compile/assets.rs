//! Assets, the country's technology laid over them.

use std::collections::BTreeMap;

use crate::base::calendar::Phase;
use crate::base::ids::{AssetId, SeatId};
use crate::base::key::Key;
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;

use super::super::file::{self, Number, Technology};
use super::super::model::{AgencyKind, Asset, AssetKind, Fallback};
use super::super::{code, defaults, limits};
use super::calendar::Clock;
use super::names::Names;
use super::report::{Report, millionths};

/// The highest maturity; see [`Asset::maturity`](super::super::model::Asset::maturity).
pub const MATURITY: f64 = 3.0;
/// The largest factor that a country may put on maturity and other numbers of assets.
pub const LARGEST_FACTOR: f64 = 3.0;

/// Maturity from which an asset has a backup unless the scenario says otherwise.
const BACKUP_FROM: f64 = 1.5;

/// What the country says about assets.
#[derive(Debug, Clone, Default)]
pub struct Technologies {
    /// By kind.
    pub by_kind: BTreeMap<AssetKind, Technology>,
    /// Of all other kinds.
    pub other: Technology,
}

/// The assets of a scenario in a country.
pub fn compile(
    scenario: &file::Scenario,
    technologies: &Technologies,
    names: &Names<'_>,
    clock: &Clock,
    report: &mut Report<'_>,
) -> Vec<Asset> {
    let assets = scenario.assets.iter();
    assets.map(|asset| compile_asset(asset, scenario, technologies, names, clock, report)).collect()
}

fn compile_asset(
    asset: &file::Asset,
    scenario: &file::Scenario,
    technologies: &Technologies,
    names: &Names<'_>,
    clock: &Clock,
    report: &mut Report<'_>,
) -> Asset {
    let technology = technologies.by_kind.get(&asset.kind.value).unwrap_or(&technologies.other);
    let maturity = report.decimal("maturity", &asset.maturity, 0.0, MATURITY);
    let factor = |written: &Option<Number>| written.as_ref().map_or(1.0, |it| it.value);
    let scaled = |share: Ppm, written| {
        Ppm(millionths((share.0 as f64 / ONE as f64 * factor(written)).clamp(0.0, 1.0)))
    };
    let provider = asset.provider.as_ref().map(|id| names.provider(id, report));
    Asset {
        id: asset.id.value.clone(),
        key: Key::new("asset", &asset.id),
        kind: asset.kind.value,
        owner: names.some_seat(&asset.owner, report),
        connection: technology.connection.unwrap_or(asset.connection),
        maturity: Ppm(millionths((maturity * factor(&technology.maturity)).clamp(0.0, MATURITY))),
        new_technology: technology.new,
        vendor: vendor(asset, technology, scenario, names, report),
        backup: asset.backup.unwrap_or(BACKUP_FROM <= maturity),
        exercised: report.fraction("exercised", &asset.exercised),
        criticality: criticality(asset, report).map(|it| scaled(it, &technology.criticality)),
        dormant_between: asset.dormant_between,
        provider,
        fallback: asset.fallback.as_ref().map(|fallback| {
            let covers = report.fraction("covers", &fallback.covers);
            let own = fallback.provider.as_ref().map(|id| names.provider(id, report));
            Fallback {
                covers: scaled(covers, &technology.fallback),
                provider: if technology.shared_provider { provider } else { own },
            }
        }),
        independent_channel: technology.independent_channel.unwrap_or(asset.independent_channel),
        paper_trail: technology.paper_trail.unwrap_or(asset.paper_trail),
        public_facing: asset.public_facing,
        depends_on: depends_on(asset, names, report),
        links: links(asset, names, report),
        replaced: replaced(asset, clock, report),
    }
}

/// Who delivered it: as written, or the scenario's first vendor where vendors deliver such assets.
fn vendor(
    asset: &file::Asset,
    technology: &Technology,
    scenario: &file::Scenario,
    names: &Names<'_>,
    report: &mut Report<'_>,
) -> Option<SeatId> {
    let written = asset.vendor.as_ref().map(|id| names.some_seat(id, report));
    if written.is_some() || !technology.outsourced {
        return written;
    }
    scenario.seats.iter().position(|seat| seat.kind == AgencyKind::Vendor).map(SeatId::at)
}

fn criticality(asset: &file::Asset, report: &mut Report<'_>) -> [Ppm; 7] {
    let mut row = defaults::criticality(asset.kind.value);
    for (value, phase) in row.iter_mut().zip(Phase::ALL) {
        if let Some(written) = asset.criticality.get(&phase) {
            *value = report.fraction("criticality", written);
        }
    }
    row
}

fn depends_on(asset: &file::Asset, names: &Names<'_>, report: &mut Report<'_>) -> Vec<AssetId> {
    for other in asset.depends_on.iter().filter(|other| **other == asset.id) {
        let message = format!("the asset `{}` depends on itself", asset.id);
        report.error(code::LINK, other.span, message, "name other assets");
    }
    let mut others: Vec<_> =
        asset.depends_on.iter().map(|other| names.asset(other, report)).collect();
    others.sort_unstable();
    others.dedup();
    others
}

fn replaced(asset: &file::Asset, clock: &Clock, report: &mut Report<'_>) -> Vec<Minute> {
    let mut all: Vec<Minute> = Vec::new();
    for text in &asset.replaced {
        let Some(at) = clock.within(text, report) else { continue };
        if all.last().is_some_and(|previous| at <= *previous) {
            let message = format!("`{text}` does not follow the replacement before it");
            report.error(code::ORDER, text.span, message, "put the replacements in order");
        }
        all.push(at);
    }
    if let Some(text) = asset.replaced.last() {
        report.over_limit("replacements", all.len(), limits::ENTRIES, text.span);
    }
    all
}

fn links(
    asset: &file::Asset,
    names: &Names<'_>,
    report: &mut Report<'_>,
) -> Option<(AssetId, AssetId)> {
    let written = asset.links.as_ref()?;
    let (from, to) = &written.value;
    let ends = (names.asset(from, report), names.asset(to, report));
    if !matches!(asset.kind.value, AssetKind::ResultsTransmission | AssetKind::Telecom) {
        let message = format!("the asset `{}` is no transmission and has `links`", asset.id);
        let help = "leave `links` out, or make it a `ResultsTransmission` or `Telecom`";
        report.error(code::LINK, written.span, message, help);
    } else if from == to || [from, to].contains(&&asset.id) {
        let message = format!("the link `{}` joins `{from}` and `{to}`", asset.id);
        report.error(code::LINK, written.span, message, "name two other assets");
    }
    Some(ends)
}
