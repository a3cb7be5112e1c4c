//! The country profile.

use crate::base::key::Key;
use crate::base::level::{ONE, Ppm};

use super::super::file;
use super::super::model::{Country, Segment};
use super::super::source::code as shape;
use super::super::{code, limits};
use super::assets::{LARGEST_FACTOR, Technologies};
use super::names::Table;
use super::report::Report;

/// How far the sizes of the segments may be from adding up to one, in millionths.
const SIZES_OFF: i64 = 1_000;

/// A country and what it says about assets.
pub fn compile(file: &file::Country, report: &mut Report<'_>) -> (Country, Technologies) {
    report.id_shape(&file.id);
    let country = Country {
        id: file.id.value.clone(),
        emb: file.emb,
        independence: report.points("independence", &file.independence),
        segments: segments(file, report),
        propensity: report.fraction("propensity", &file.propensity),
        media_hostility: report.fraction("media_hostility", &file.media_hostility),
        platform_reply_minutes: report.positive_duration("platform_reply", &file.platform_reply),
    };
    for technology in file.technology.values().chain([&file.other_technology]) {
        let factors = [
            ("maturity", &technology.maturity),
            ("fallback", &technology.fallback),
            ("criticality", &technology.criticality),
        ];
        for (name, factor) in factors {
            if let Some(factor) = factor {
                report.decimal(name, factor, 0.0, LARGEST_FACTOR);
            }
        }
    }
    let by_kind = file.technology.iter();
    let by_kind = by_kind.map(|(kind, technology)| (kind.value, technology.clone())).collect();
    (country, Technologies { by_kind, other: file.other_technology.clone() })
}

fn segments(file: &file::Country, report: &mut Report<'_>) -> Vec<Segment> {
    let span = file.segments.span;
    if file.segments.is_empty() {
        let message = "the country has no public";
        report.error(code::EMPTY, span, message, "add at least one segment of size `1.0`");
        return Vec::new();
    }
    let ids = file.segments.iter().map(|segment| &segment.id);
    Table::collect("segment", limits::SEGMENTS, ids, report);
    let mut segments: Vec<Segment> =
        file.segments.iter().map(|segment| compile_segment(segment, report)).collect();
    let sum: i64 = segments.iter().map(|segment| segment.size.0).sum();
    if SIZES_OFF < (ONE - sum).abs() {
        let sum = Ppm(sum);
        let message = format!("the sizes of the segments add up to {sum}, not to 100 %");
        report.error(code::SIZES, span, message, "make the sizes add up to `1.0`");
    } else if let Some(largest) = segments.iter_mut().max_by_key(|segment| segment.size) {
        // Thirds cannot be written exactly; what is missing goes where it shows least.
        largest.size = Ppm(largest.size.0 + ONE - sum);
    }
    segments
}

fn compile_segment(segment: &file::Segment, report: &mut Report<'_>) -> Segment {
    let size = report.fraction("size", &segment.size);
    if segment.size.value == 0.0 {
        let message = format!("the segment `{}` has nobody in it", segment.id);
        report.error(shape::RANGE, segment.size.span, message, "use a size above `0.0`");
    }
    Segment {
        id: segment.id.value.clone(),
        key: Key::new("segment", &segment.id),
        size,
        trust: report.points("trust", &segment.trust),
        digital: segment.digital,
        side: segment.side,
        susceptibility: report.fraction("susceptibility", &segment.susceptibility),
    }
}
