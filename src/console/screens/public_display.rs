//! What the public display shows: only what is public, readable from the back of the room.
//!
//! Its window is enlarged until it is as high as [`HEIGHT`] points, so that sizes of the theme are
//! right for a public display, too.

mod network;
mod room;

use egui::{Align, CentralPanel, Frame, Label, Layout, Margin, Panel, RichText, Ui};
use egui_plot::{Line, PlotPoints};

use crate::base::printable::printable_lines;
use crate::console::app::Console;
use crate::console::display::PublicDisplay;
use crate::console::followed_exercise::DisplayContent;
use crate::console::panels::UiContext;
use crate::console::panels::banner::banner_ui;
use crate::console::panels::feed::news_text;
use crate::console::panels::labels::gauge_word;
use crate::console::panels::no_duff::no_duff_ui;
use crate::console::panels::plot::{PlotLabels, PlotTime, plot_ui, range};
use crate::console::panels::time;
use crate::console::panels::widgets::{card_frame, chip, panel_frame};
use crate::console::state::DisplayPage;
use crate::console::theme::strong;
use crate::console::view::{NoDuff, Public};
use crate::measure::Outcomes;
use crate::scenario::Names;
use crate::scenario::model::{Condition, Gauge, Predicate};
use crate::session::director::SessionState;
use crate::tell::feed_words::broadcast;
use crate::tell::news::News;
use crate::text::kebab;

use super::display_questions::display_questions_ui;

/// How high a public display is, in points.
pub const HEIGHT: f32 = 480.0;
/// How many headlines are shown.
const HEADLINES: usize = 5;

/// What of an exercise is shown, and how.
#[derive(Debug, Clone, Copy)]
struct Shown {
    /// The network instead of meters and headlines.
    network: bool,
    meters: bool,
    /// Whether it says that it is as it was then.
    says_as_of: bool,
}

/// All that is on the public display beside the console.
pub fn public_display_ui(ui: &mut Ui, console: &mut Console) {
    let Console { exercise, hot_wash, state, theme, texts, actions, .. } = console;
    let cx = UiContext { theme, texts, actions };
    let it = &state.public_display;
    top(ui, &cx);
    let now = exercise.as_ref().map(|it| it.view().public());
    // A real emergency comes before all that was chosen.
    let is_real = now.as_ref().is_some_and(|it| it.no_duff.is_some());
    match it.page {
        DisplayPage::Message if !is_real => return room::message_ui(ui, &cx, &it.message),
        DisplayPage::Discussion if !is_real => {
            return room::discussion_ui(ui, &cx, &it.message, it.discussion);
        }
        _ => {}
    }
    if let Some(exercise) = exercise.as_ref().filter(|_| !is_real && hot_wash.is_some())
        && !state.hot_wash.shown.is_empty()
    {
        let about = (&*exercise.view().about, &state.play.about);
        return display_questions_ui(ui, &cx, about, &state.hot_wash.shown);
    }
    let frozen = it.frozen.as_ref().filter(|_| !is_real).map(|it| it.public());
    let says_as_of = it.says_as_of && frozen.is_some();
    let network = it.page == DisplayPage::Network;
    let shown = Shown { network, meters: it.shows_meters, says_as_of };
    match frozen.or(now) {
        Some(public) => exercise_ui(ui, &cx, &public, shown),
        None => message(ui, &cx, cx.say("public-display-nothing"), None),
    }
}

/// All that is on a public display of its own, and its keys.
pub fn standalone_display_ui(ui: &mut Ui, display: &mut PublicDisplay) {
    display.handle_keys(ui.ctx());
    let PublicDisplay { content, theme, texts, actions, shows_network, shows_meters, .. } = display;
    let cx = UiContext { theme, texts, actions };
    let shown = Shown { network: *shows_network, meters: *shows_meters, says_as_of: false };
    top(ui, &cx);
    match content {
        DisplayContent::Nothing => message(ui, &cx, cx.say("public-display-nothing"), None),
        DisplayContent::Trouble(trouble) => {
            let (what, help) = cx.texts.explain(trouble);
            message(ui, &cx, &printable_lines(&what), Some(&printable_lines(&help)));
        }
        DisplayContent::Exercise(followed) => {
            exercise_ui(ui, &cx, &followed.view.public(), shown);
        }
    }
}

fn plain(cx: &UiContext<'_>) -> Frame {
    Frame::new().fill(cx.colours().ground)
}

fn wide(cx: &UiContext<'_>) -> Frame {
    plain(cx).inner_margin(Margin::same(cx.sizes().pad as i8 * 2))
}

fn top(ui: &mut Ui, cx: &UiContext<'_>) {
    let panel = Panel::top("banner").frame(plain(cx)).show_separator_line(false);
    panel.show(ui, |ui| banner_ui(ui, cx));
}

/// Instead of an exercise.
fn message(ui: &mut Ui, cx: &UiContext<'_>, what: &str, help: Option<&str>) {
    let sizes = cx.sizes();
    CentralPanel::default().frame(wide(cx)).show(ui, |ui| {
        ui.vertical_centered(|ui| {
            ui.add_space(ui.available_height() * 0.4);
            ui.label(RichText::new(what).size(sizes.heading));
            if let Some(help) = help {
                ui.add_space(sizes.gap);
                ui.label(RichText::new(help).size(sizes.heading).color(cx.colours().weak));
            }
        });
    });
}

fn exercise_ui(ui: &mut Ui, cx: &UiContext<'_>, public: &Public<'_>, shown: Shown) {
    let frame = panel_frame(cx).inner_margin(Margin::symmetric(cx.sizes().pad as i8 * 2, 6));
    Panel::top("clock").frame(frame).show(ui, |ui| clock(ui, cx, public, shown));
    CentralPanel::default().frame(wide(cx)).show(ui, |ui| {
        if let Some(NoDuff { text, is_for_all, .. }) = public.no_duff {
            ui.add_space(ui.available_height() * 0.15);
            return no_duff_ui(ui, cx, Some(text).filter(|_| is_for_all));
        }
        match (public.clock.stage, public.outcomes) {
            _ if shown.network => network::network_ui(ui, cx, public),
            (SessionState::Ready, _) => welcome(ui, cx, public),
            (SessionState::Ended, Some(outcomes)) => summary(ui, cx, public, (outcomes, shown)),
            _ => now(ui, cx, public, shown),
        }
    });
}

/// Exercise time, how far it is to the election, and the phase.
fn clock(ui: &mut Ui, cx: &UiContext<'_>, public: &Public<'_>, shown: Shown) {
    let (calendar, now) = (&public.scenario.calendar, public.clock.now);
    let sizes = cx.sizes();
    ui.horizontal(|ui| {
        ui.label(strong(time::of_day(calendar, now)).size(sizes.clock * 1.5));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let to_go = time::to_election(cx.texts, calendar, now);
            let day = format!("{} · {to_go}", time::day(calendar, now));
            ui.label(strong(day).size(sizes.heading));
            let phase = format!("phase-{}", kebab(&public.clock.phase));
            let text = RichText::new(cx.texts.say(&phase)).size(sizes.heading);
            ui.label(text.color(cx.colours().weak));
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let word = match public.clock.stage {
                SessionState::Ready => "stage-ready",
                SessionState::Running => "stage-running",
                SessionState::Paused => "stage-paused",
                SessionState::Ended => "stage-ended",
            };
            let text = if shown.says_as_of {
                let at = calendar.spell(now);
                let text = cx.texts.fill("public-display-as-of", [("at", at.into())]);
                strong(text).color(cx.colours().warn)
            } else {
                RichText::new(cx.say(word)).color(cx.colours().weak)
            };
            ui.label(text.size(sizes.heading));
        });
    });
}

/// Before STARTEX.
fn welcome(ui: &mut Ui, cx: &UiContext<'_>, public: &Public<'_>) {
    let (names, sizes) = (Names(public.scenario), cx.sizes());
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * 0.2);
        ui.label(RichText::new(cx.say("public-display-welcome")).size(sizes.heading));
        ui.label(strong(names.title()).size(sizes.title * 1.8));
        ui.label(RichText::new(names.country()).size(sizes.title).color(cx.colours().weak));
        ui.add_space(sizes.gap * 3.0);
        ui.label(RichText::new(cx.say("public-display-fiction")).size(sizes.heading));
    });
}

/// The meters beside the headlines, or the headlines alone.
fn now(ui: &mut Ui, cx: &UiContext<'_>, public: &Public<'_>, shown: Shown) {
    if !shown.meters {
        return headlines(ui, cx, public);
    }
    let pad = cx.sizes().pad as i8;
    let side = Frame::new().inner_margin(Margin { right: pad * 2, ..Margin::ZERO });
    let width = ui.available_width() * 0.46;
    Panel::left("meters").frame(side).exact_size(width).resizable(false).show(ui, |ui| {
        meters(ui, cx, public);
    });
    let side = Frame::new().inner_margin(Margin { left: pad * 2, ..Margin::ZERO });
    CentralPanel::default().frame(side).show(ui, |ui| headlines(ui, cx, public));
}

fn meters(ui: &mut Ui, cx: &UiContext<'_>, public: &Public<'_>) {
    let sizes = cx.sizes();
    let plot_time = PlotTime::new(public.scenario, public.clock.now);
    let room = ui.available_height() / 2.0 - sizes.title * 2.15;
    let levels = [(Gauge::Trust, public.meters.trust), (Gauge::Damage, public.meters.damage)];
    for (gauge, level) in levels {
        let ink = cx.colours().gauge(gauge);
        ui.horizontal(|ui| {
            // All words stand in the middle of the number.
            ui.set_min_height(sizes.title * 1.5);
            ui.label(strong(cx.say(gauge_word(gauge))).size(sizes.heading));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let of = RichText::new(cx.say("public-display-of")).size(sizes.body);
                ui.label(of.color(cx.colours().weak));
                let number = strong(format!("{:.0}", level.as_f64())).color(ink);
                ui.label(number.size(sizes.title * 1.3));
            });
        });
        let samples = public.curve.samples.iter();
        let line = samples.map(|sample| [plot_time.x(sample.at), sample.level(gauge)]);
        let line: Vec<[f64; 2]> = line.collect();
        let levels = range(line.iter().map(|point| point[1]));
        let place = (gauge_word(gauge), room, PlotLabels::TimesAndPhases);
        plot_ui(ui, cx, &plot_time, place, levels, |plot| {
            plot.line(Line::new("", PlotPoints::from(line)).color(ink).width(3.0));
        });
    }
}

/// What everybody knows to be out of order, a card for each; what looks alike from outside is one.
fn status(ui: &mut Ui, cx: &UiContext<'_>, public: &Public<'_>) {
    let sizes = cx.sizes();
    let mut seen = Vec::new();
    let mut text: Vec<String> = Vec::new();
    for incident in &public.reported {
        let planned = &public.scenario.incidents[incident.index()];
        let look = (planned.asset, planned.primitive.symptom());
        // Two stories on one channel are two; two troubles of one site are not.
        if planned.primitive.touches_system() && seen.contains(&look) {
            continue;
        }
        seen.push(look);
        text.push(cx.texts.render(&broadcast(public.scenario, *incident)));
    }
    let card = card_frame(cx).inner_margin(Margin::symmetric(sizes.gap as i8, 4));
    for one in text {
        card.show(ui, |ui| {
            let text = strong(format!("▲ {one}")).size(sizes.body * 1.1);
            ui.add(Label::new(text.color(cx.colours().warn)).wrap());
        });
    }
}

fn headlines(ui: &mut Ui, cx: &UiContext<'_>, public: &Public<'_>) {
    let sizes = cx.sizes();
    status(ui, cx, public);
    ui.label(strong(cx.say("public-display-headlines")).size(sizes.heading));
    if public.headlines.is_empty() {
        let text = RichText::new(cx.say("feed-empty")).size(sizes.heading);
        ui.add(Label::new(text.color(cx.colours().weak)).wrap());
        return;
    }
    for item in public.headlines.iter().take(HEADLINES) {
        if ui.available_height() < sizes.heading * 5.0 {
            break;
        }
        let mut text = news_text(cx, public.scenario, item);
        if let News::Claim { speakers, .. } = item.news {
            // Whoever sits far away wants to know who leads, and how many stand behind.
            text.head = cx.texts.value(&Names(public.scenario).seats(speakers));
        }
        ui.add_space(sizes.gap * 0.5);
        ui.horizontal_top(|ui| {
            ui.label(RichText::new(text.mark).size(sizes.heading).color(text.ink));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.add(Label::new(strong(text.head).size(sizes.heading)).wrap());
                ui.add(Label::new(RichText::new(text.body).size(sizes.body * 1.1)).wrap());
                let when = public.scenario.calendar.spell(item.at);
                ui.label(RichText::new(when).color(cx.colours().weak));
            });
        });
    }
}

/// Whether an objective is about contradictions in public.
fn tells_contradictions(it: &Predicate) -> bool {
    match it {
        Predicate::Holds(condition) => is_about_contradictions(condition),
        Predicate::ContradictedAtMost { .. } => true,
        Predicate::All(all) | Predicate::Any(all) => all.iter().any(tells_contradictions),
        Predicate::Not(inner) => tells_contradictions(inner),
        Predicate::Within { .. } | Predicate::NotBefore { .. } => false,
    }
}

fn is_about_contradictions(it: &Condition) -> bool {
    match it {
        Condition::Contradicted(_) => true,
        Condition::All(all) | Condition::Any(all) => all.iter().any(is_about_contradictions),
        Condition::Not(inner) => is_about_contradictions(inner),
        _ => false,
    }
}

/// After ENDEX.
fn summary(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    public: &Public<'_>,
    (outcomes, shown): (&Outcomes, Shown),
) {
    let (names, sizes) = (Names(public.scenario), cx.sizes());
    let met = outcomes.met.iter().filter(|met| **met).count();
    let gap = std::mem::replace(&mut ui.spacing_mut().item_spacing.x, sizes.pad * 3.0);
    ui.columns(2, |columns| {
        for column in columns.iter_mut() {
            column.spacing_mut().item_spacing.x = gap;
        }
        let [left, right] = columns else { return };
        left.label(strong(names.title()).size(sizes.title));
        if shown.meters {
            meters(left, cx, public);
        }
        let gaps = [("met", met.into()), ("all", outcomes.met.len().into())];
        right.label(strong(cx.texts.fill("public-display-met", gaps)).size(sizes.title));
        right.spacing_mut().item_spacing.y = sizes.gap * 0.5;
        // Without any there is nothing to be said, and an objective may say it.
        let objectives = &public.scenario.objectives;
        let is_told = objectives.iter().any(|it| tells_contradictions(&it.met));
        if 0 < outcomes.contradictions && !is_told {
            let gaps = [("count", outcomes.contradictions.into())];
            let text = RichText::new(cx.texts.fill("public-display-contradictions", gaps));
            right.label(text.size(sizes.body * 1.1));
        }
        // What is to be talked about comes first.
        let mut objectives: Vec<_> = public.scenario.objectives.iter().zip(&outcomes.met).collect();
        objectives.sort_by_key(|(_, is_met)| **is_met);
        let mut left_out = objectives.len();
        // One line is kept for how many are left out.
        let line = sizes.body * 1.5;
        let mut highest = 2.0 * line;
        for (objective, is_met) in objectives {
            let keeps = if left_out == 1 { 0.0 } else { line };
            if right.available_height() < highest + keeps {
                break;
            }
            left_out -= 1;
            let shown = right.horizontal_top(|ui| {
                let (word, ink) = if *is_met {
                    ("hotwash-met", cx.colours().good)
                } else {
                    ("hotwash-not-met", cx.colours().bad)
                };
                chip(ui, cx, cx.say(word), ink);
                let text = RichText::new(names.objective(&objective.id)).size(sizes.body);
                ui.add(Label::new(text).wrap());
            });
            highest = highest.max(shown.response.rect.height());
        }
        if 0 < left_out {
            let gaps = [("count", left_out.into())];
            right.label(RichText::new(cx.texts.fill("public-display-more", gaps)).weak());
        }
    });
}
