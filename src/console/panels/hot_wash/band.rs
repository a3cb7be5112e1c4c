//! The band of policy runs behind the curves, and in words where the room lies in it.

use egui::{Color32, Label, RichText, Ui};
use egui_plot::{FilledArea, Line, LineStyle, PlotPoints, PlotUi};

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::console::action::Action;
use crate::console::hot_wash::{HotWash, RUNS};
use crate::console::panels::UiContext;
use crate::console::panels::plot::PlotTime;
use crate::console::panels::widgets::small;
use crate::console::view::PlayView;
use crate::measure::{Band, Spread};
use crate::scenario::model::Gauge;

/// Where nine of ten runs lie, and the middle one, in the colour of the meter.
pub fn draw(
    plot: &mut PlotUi<'_>,
    (band, gauge): (&Band, Gauge),
    plot_time: &PlotTime<'_>,
    ink: Color32,
) {
    let xs: Vec<f64> = band.minutes.iter().map(|minute| plot_time.x(*minute)).collect();
    let spreads = band.spreads(gauge);
    let levels = |of: fn(&Spread) -> Points| -> Vec<f64> {
        spreads.iter().map(|it| of(it).as_f64()).collect()
    };
    let (low, high) = (levels(|it| it.low), levels(|it| it.high));
    let area = FilledArea::new("", &xs, &low, &high).fill_color(ink.gamma_multiply(0.16));
    plot.add(area.allow_hover(false));
    let median = xs.iter().zip(levels(|it| it.median)).map(|(x, level)| [*x, level]);
    let line = Line::new("", PlotPoints::from(median.collect::<Vec<_>>()));
    let dotted = LineStyle::Dotted { spacing: 5.0 };
    plot.line(line.color(ink.gamma_multiply(0.8)).width(1.2).style(dotted).allow_hover(false));
}

/// All levels of the band, so that it is in sight.
pub fn levels(band: &Band, gauge: Gauge) -> impl Iterator<Item = f64> {
    let ends = band.spreads(gauge).iter().flat_map(|it| [it.low, it.high]);
    ends.map(Points::as_f64)
}

/// Where the room lies, in a few words with all of them on hover; and how far the runs are, which
/// can be given up.
pub fn place_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    (view, hot_wash): (&PlayView, &HotWash),
    gauge: Gauge,
) {
    let Some(growing) = &hot_wash.band else {
        if gauge == Gauge::Trust && ui.small_button(cx.say("band-ask")).clicked() {
            cx.actions.push(Action::PolicyBand(true));
        }
        return;
    };
    if let Some(words) = growing.latest.as_ref().and_then(|band| words(cx, view, band, gauge)) {
        let [short, long] = words;
        let label = Label::new(RichText::new(short).small()).truncate();
        ui.add(label).on_hover_text(long);
    }
    if gauge == Gauge::Trust
        && let Some(far) = growing.completion()
    {
        let gaps = [("done", far.done.into()), ("total", RUNS.into())];
        small(ui, cx.texts.fill("band-far", gaps));
        if ui.small_button(cx.say("progress-stop")).clicked() {
            cx.actions.push(Action::PolicyBand(false));
        }
    }
}

/// Where the room lies: in few words, and in full.
fn words(cx: &UiContext<'_>, view: &PlayView, band: &Band, gauge: Gauge) -> Option<[String; 2]> {
    let samples = &view.curve.samples;
    let level = |at: Minute| {
        let next = samples.partition_point(|sample| sample.at <= at);
        let level = samples.get(next.saturating_sub(1)).map_or(0.0, |it| it.level(gauge));
        Points((level * 1e6).round() as i64)
    };
    let end = match gauge {
        Gauge::Damage => view.meters.damage,
        Gauge::Trust => view.meters.trust,
        Gauge::Independence => return None,
    };
    let place = band.place(gauge, end)?;
    let counts = [("percent", i64::from(place.better_than).into()), ("count", band.runs.into())];
    let short = cx.texts.fill("band-better", counts);
    let levels = [
        ("end", end.into()),
        ("low", place.low.into()),
        ("median", place.median.into()),
        ("high", place.high.into()),
    ];
    let ends = cx.texts.fill("band-ends", levels);
    let outside = match band.longest_outside(gauge, level) {
        Some((from, to, is_above)) => {
            let word = if is_above { "band-above" } else { "band-below" };
            let gaps = [("from", view.spell(from).into()), ("to", view.spell(to).into())];
            cx.texts.fill(word, gaps)
        }
        None => cx.say("band-inside").to_owned(),
    };
    let meaning = cx.texts.tip("band").unwrap_or_default();
    let long = [short.as_str(), &ends, &outside, meaning].join("\n");
    Some([format!("{short} · {outside}"), long])
}
