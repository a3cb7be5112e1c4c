//! The fourth screen: what was played is talked about.

use egui::{CentralPanel, Frame, Margin, Panel, Ui};

use crate::base::minute::Minute;
use crate::console::action::{Action, Actions};
use crate::console::guide::{Spot, mark};
use crate::console::hot_wash::{
    Alternative, Beside, Decision, Difference, HotWash, Past, Question, Span, Topic,
};
use crate::console::panels::Kit;
use crate::console::panels::hot_wash::curves::curves_ui;
use crate::console::panels::hot_wash::decisions::decisions_ui;
use crate::console::panels::hot_wash::goals::goals_ui;
use crate::console::panels::hot_wash::luck::luck_ui;
use crate::console::panels::hot_wash::what_if::what_if_ui;
use crate::console::panels::hot_wash::why::why_ui;
use crate::console::panels::hot_wash::worth::worth_ui;
use crate::console::panels::parts::{self, button, heading, panel_frame, small, tipped};
use crate::console::view::PlayView;
use crate::scenario::model::Gauge;
use crate::session::step::Author;

/// What is looked at in the hot wash. Nothing of it belongs to the exercise.
#[derive(Debug)]
pub struct HotWashDesk {
    /// What is talked about.
    pub topic: Topic,
    /// The meter that is explained.
    pub gauge: Gauge,
    /// The decision that is chosen, by the number of its step.
    pub chosen: Option<u32>,
    /// A part of the exercise, if not all of it is looked at.
    part: Option<(Option<Minute>, Minute)>,
    /// Where a part began that is being drawn.
    pub drawn_from: Option<Minute>,
    /// Whether decisions of policies are shown, too.
    pub all: bool,
    /// What could have been otherwise.
    pub alternative: Alternative,
    /// What the exercise is laid beside.
    pub beside: Beside,
    /// Whether the decision that is chosen is to be brought into sight.
    pub scrolls: bool,
}

impl HotWashDesk {
    /// At first all of the exercise is looked at; decisions of policies only if there are no
    /// others.
    pub fn new(past: &Past) -> Self {
        Self {
            topic: Topic::Why,
            gauge: Gauge::Trust,
            chosen: None,
            part: None,
            drawn_from: None,
            all: past.decisions.iter().all(|it| it.author != Author::People),
            alternative: Alternative::NotTaken,
            beside: Beside::SameSteps,
            scrolls: false,
        }
    }

    /// The decisions that are shown.
    pub fn shown<'a>(&self, past: &'a Past) -> Vec<&'a Decision> {
        let is_shown = |it: &&Decision| self.all || !matches!(it.author, Author::Policy(_));
        past.decisions.iter().filter(is_shown).collect()
    }

    /// The decision that is chosen.
    pub fn decision<'a>(&self, past: &'a Past) -> Option<&'a Decision> {
        past.decisions.get(self.chosen? as usize)
    }

    /// The other course that was asked for, if it is talked about and is another one.
    pub fn other_course<'a>(&self, hot_wash: &'a HotWash) -> Option<&'a Difference> {
        let (asked, found) = hot_wash.what_if.answer.as_ref()?;
        let is_meant = self.topic == Topic::WhatIf
            && self.chosen.map(|step| (step, self.alternative)) == Some(*asked);
        (is_meant && !found.outcomes.is_empty()).then_some(found)
    }

    /// Whether only a part of the exercise is looked at.
    pub const fn is_part(&self) -> bool {
        self.part.is_some()
    }

    /// What is to be explained.
    pub fn span(&self, past: &Past) -> Span {
        let (from, to) = self.part.unwrap_or((None, past.exercise.until));
        Span { gauge: self.gauge, from, to }
    }

    /// Asks what moved the meter.
    pub fn ask_why(&self, past: &Past, actions: &mut Actions) {
        actions.push(Action::Ask(Question::Why(self.span(past))));
    }

    /// Chooses a decision, and the time from it to the next one.
    pub fn choose(&mut self, past: &Past, step: u32, actions: &mut Actions) {
        let Some(one) = past.decisions.get(step as usize) else { return };
        self.chosen = Some(step);
        self.scrolls = true;
        let until = past.exercise.until;
        let next = self.shown(past).into_iter().map(|it| it.at).find(|at| one.at < *at);
        self.part = Some((before(one.at), next.unwrap_or(until).max(one.at)));
        self.ask_why(past, actions);
    }

    /// Chooses the time between two decisions.
    pub fn choose_around(&mut self, past: &Past, at: Minute, actions: &mut Actions) {
        let shown = self.shown(past);
        let from = shown.iter().map(|it| it.at).rfind(|it| *it <= at);
        let to = shown.iter().map(|it| it.at).find(|it| at < *it);
        self.chosen = None;
        self.part = Some((from.and_then(before), to.unwrap_or(past.exercise.until)));
        self.ask_why(past, actions);
    }

    /// Chooses any time.
    pub fn choose_span(
        &mut self,
        past: &Past,
        (from, to): (Minute, Minute),
        actions: &mut Actions,
    ) {
        self.chosen = None;
        self.part = Some((before(from), to));
        self.ask_why(past, actions);
    }

    /// Looks at a movement that was looked at in play.
    pub const fn look_at(&mut self, span: Span) {
        self.gauge = span.gauge;
        self.part = Some((span.from, span.to));
    }

    /// Looks at all of it again.
    pub fn choose_all(&mut self, past: &Past, actions: &mut Actions) {
        (self.chosen, self.part) = (None, None);
        self.ask_why(past, actions);
    }

    /// Chooses the decision before or after the one that is chosen.
    pub fn walk(&mut self, past: &Past, is_forward: bool, actions: &mut Actions) {
        let shown = self.shown(past);
        let now = shown.iter().position(|it| Some(it.step) == self.chosen);
        let to = match (now, is_forward) {
            (None, true) => 0,
            (None, false) => shown.len().saturating_sub(1),
            (Some(now), true) => now + 1,
            (Some(now), false) => now.saturating_sub(1),
        };
        if let Some(step) = shown.get(to).map(|it| it.step) {
            self.choose(past, step, actions);
        }
    }

    /// Follows a decision that was named, to ask what if.
    pub fn follow(&mut self, past: &Past, step: u32, actions: &mut Actions) {
        let is_hidden = |it: &Decision| matches!(it.author, Author::Policy(_));
        self.all |= past.decisions.get(step as usize).is_some_and(is_hidden);
        self.choose(past, step, actions);
        self.topic = Topic::WhatIf;
    }
}

/// The end of the minute before one; none before the first.
fn before(at: Minute) -> Option<Minute> {
    (Minute::START < at).then(|| at + -1)
}

/// The screen.
pub fn hot_wash_ui(
    ui: &mut Ui,
    kit: &mut Kit<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    desk: &mut HotWashDesk,
) {
    let sizes = kit.sizes();
    let frame = panel_frame(kit);
    let slim = frame.inner_margin(Margin::symmetric(sizes.pad as i8, sizes.gap as i8));
    Panel::top("head").frame(slim).show(ui, |ui| head(ui, kit, view));
    let whole = ui.available_height();
    Panel::top("curves")
        .frame(frame)
        .resizable(true)
        .default_size(whole * 0.46)
        .size_range(whole * 0.25..=whole * 0.7)
        .show(ui, |ui| curves_ui(ui, kit, view, hot_wash, desk));
    Panel::left("decisions")
        .frame(frame)
        .resizable(true)
        .default_size(ui.available_width() * 0.34)
        .size_range(sizes.left..=ui.available_width() * 0.6)
        .show(ui, |ui| decisions_ui(ui, kit, view, hot_wash, desk));
    let ground = Frame::new().inner_margin(Margin::same(sizes.pad as i8));
    CentralPanel::default().frame(ground.fill(kit.colours().ground)).show(ui, |ui| {
        topic(ui, kit, view, hot_wash, desk);
    });
}

fn head(ui: &mut Ui, kit: &mut Kit<'_>, view: &PlayView) {
    ui.horizontal(|ui| {
        if button(ui, kit, "hotwash-back", true).clicked() {
            kit.actions.push(Action::ToPlay);
        }
        heading(ui, kit, "hotwash");
        small(ui, format!("{} · {}", view.names().title(), view.spell(view.clock.now)));
    });
}

fn topic(
    ui: &mut Ui,
    kit: &mut Kit<'_>,
    view: &PlayView,
    hot_wash: &HotWash,
    desk: &mut HotWashDesk,
) {
    let topics = ui.horizontal(|ui| {
        for topic in Topic::ALL {
            let response = parts::tab(ui, kit, kit.say(topic.word()), desk.topic == topic);
            if tipped(response, kit, topic.word()).clicked() {
                desk.topic = topic;
            }
        }
    });
    mark(ui.ctx(), Spot::Topics, topics.response.rect);
    ui.add_space(kit.sizes().gap * 0.5);
    match desk.topic {
        Topic::Why => why_ui(ui, kit, view, hot_wash, desk),
        Topic::WhatIf => what_if_ui(ui, kit, view, hot_wash, desk),
        Topic::Worth => worth_ui(ui, kit, view, hot_wash, desk),
        Topic::Luck => luck_ui(ui, kit, hot_wash, desk),
        Topic::Goals => goals_ui(ui, kit, view, hot_wash),
    }
}
