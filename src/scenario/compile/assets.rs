//! Assets, the country's technology laid over them.

use std::collections::BTreeMap;

use crate::base::calendar::Phase;
use crate::base::ids::AssetId;
use crate::base::key::Key;
use crate::base::level::Ppm;
use crate::base::minute::Minute;

use super::super::file::{self, Technology};
use super::super::model::{Asset, AssetKind, Fallback};
use super::super::{code, defaults, limits};
use super::calendar::Clock;
use super::names::Names;
use super::report::{Report, millionths};

/// The highest maturity; see [`Asset::maturity`](super::super::model::Asset::maturity).
pub const MATURITY: f64 = 3.0;
/// The largest factor that a country may put on maturity.
pub const MATURITY_FACTOR: f64 = 3.0;

/// What the country says about assets, by kind.
pub type Technologies = BTreeMap<AssetKind, Technology>;

/// The assets of a scenario in a country.
pub fn compile(
    scenario: &file::Scenario,
    technologies: &Technologies,
    names: &Names<'_>,
    clock: &Clock,
    report: &mut Report<'_>,
) -> Vec<Asset> {
    let assets = scenario.assets.iter();
    assets.map(|asset| compile_asset(asset, technologies, names, clock, report)).collect()
}

fn compile_asset(
    asset: &file::Asset,
    technologies: &Technologies,
    names: &Names<'_>,
    clock: &Clock,
    report: &mut Report<'_>,
) -> Asset {
    let technology = technologies.get(&asset.kind.value).cloned().unwrap_or_default();
    let maturity = report.decimal("maturity", &asset.maturity, 0.0, MATURITY);
    let factor = technology.maturity.map_or(1.0, |factor| factor.value);
    Asset {
        id: asset.id.value.clone(),
        key: Key::new("asset", &asset.id),
        kind: asset.kind.value,
        owner: names.some_seat(&asset.owner, report),
        connection: technology.connection.unwrap_or(asset.connection),
        maturity: Ppm(millionths((maturity * factor).clamp(0.0, MATURITY))),
        criticality: criticality(asset, report),
        dormant_between: asset.dormant_between,
        provider: asset.provider.as_ref().map(|id| names.provider(id, report)),
        fallback: asset.fallback.as_ref().map(|fallback| Fallback {
            covers: report.fraction("covers", &fallback.covers),
            provider: fallback.provider.as_ref().map(|id| names.provider(id, report)),
        }),
        independent_channel: asset.independent_channel,
        paper_trail: technology.paper_trail.unwrap_or(asset.paper_trail),
        public_facing: asset.public_facing,
        links: links(asset, names, report),
        replaced: replaced(asset, clock, report),
    }
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
