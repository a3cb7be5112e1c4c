//! The master scenario events list: what comes, from whom, to whom, and what is expected of them.

mod direct_release;

use egui::{Align, Label, Layout, RichText, Stroke, TextStyle, Ui, Vec2};
use egui_extras::{Column, TableBody, TableBuilder, TableRow};

use crate::base::ids::InjectId;
use crate::base::message::Arg;
use crate::console::action::{Action, SessionCommand};
use crate::console::state::Refused;
use crate::console::theme::strong;
use crate::console::view::{DirectReleaseRow, InjectRow, MselSection, PlayView, ReleaseTime};
use crate::scenario::limits::REASON_CHARACTERS;
use crate::scenario::model::{Inject, InjectKind};
use crate::session::director::Outcome;
use crate::sim::intervention::Intervention;
use crate::sim::vocabulary::InjectStatus;
use crate::text::kebab;

use super::UiContext;
use super::labels::{reason_or_usual, seats};
use super::time;
use super::widgets::{
    about, button, chip, clicked_once, cut_label, line_edit, refused_ui, small, text_width, tipped,
};

use direct_release::direct_release_ui;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    /// With the time below it.
    Progress,
    Status,
    ReleaseTime,
    What,
    From,
    To,
    Medium,
    Expected,
    /// Buttons.
    Do,
    /// The first button, and a menu of the others.
    Menu,
}

/// Where there is hardly any room, expected actions stand there, too.
const TIGHT: [Cell; 3] = [Cell::Progress, Cell::What, Cell::Menu];
/// Where there is little room, from, to and medium stand below what it is.
const NARROW: [Cell; 5] = [Cell::Status, Cell::ReleaseTime, Cell::What, Cell::Expected, Cell::Do];
const WIDE: [Cell; 8] = [
    Cell::Status,
    Cell::ReleaseTime,
    Cell::What,
    Cell::From,
    Cell::To,
    Cell::Medium,
    Cell::Expected,
    Cell::Do,
];
/// From which width on there is room for all columns.
const WIDE_FROM: f32 = 1_160.0;
/// How narrow what an inject is about may get.
const WHAT: f32 = 150.0;
/// What is left around the text of a button in a row, and between two of them.
const BUTTON: Vec2 = Vec2::new(6.0, 4.0);

/// How wide what is longer in some languages has to be.
#[derive(Clone, Copy)]
struct Widths {
    status: f32,
    buttons: f32,
    menu: f32,
}

impl Widths {
    fn of(ui: &Ui, cx: &UiContext<'_>) -> Self {
        let text = |word: &'static str, style| text_width(ui, cx.say(word), style);
        let states = STATES.map(|word| text(word, TextStyle::Small) + cx.sizes().gap * 1.5);
        let button = |word| text(word, TextStyle::Button) + 2.0 * BUTTON.x + BUTTON.y;
        let first = ["do-release", "do-again"].map(button).into_iter().fold(0.0, f32::max);
        let third = ["do-hold", "do-resume"].map(button).into_iter().fold(0.0, f32::max);
        let buttons = first + third + button("do-skip") + button("inject-editor-edit");
        let menu = first.max(button("inject-editor-again")) + button("msel-more");
        Self { status: states.into_iter().fold(0.0, f32::max), buttons, menu }
    }

    /// The columns for which there is room.
    fn cells(self, whole: f32, gap: f32) -> &'static [Cell] {
        let fixed = self.status + TIME + EXPECTED + self.buttons;
        if WIDE_FROM <= whole {
            &WIDE
        } else if fixed + WHAT + gap * NARROW.len() as f32 <= whole {
            &NARROW
        } else {
            &TIGHT
        }
    }
}

/// The width of times.
const TIME: f32 = 92.0;
/// The width of expected actions.
const EXPECTED: f32 = 66.0;
/// All states that are shown.
const STATES: [&str; 9] = [
    "inject-scheduled",
    "inject-next",
    "inject-open",
    "inject-given",
    "inject-answered",
    "inject-closed",
    "inject-skipped",
    "inject-held",
    "inject-retimed",
];

impl Cell {
    const fn word(self) -> &'static str {
        match self {
            Self::Progress | Self::Status => "msel-status",
            Self::ReleaseTime => "msel-when",
            Self::What => "msel-what",
            Self::From => "msel-from",
            Self::To => "msel-to",
            Self::Medium => "msel-medium",
            Self::Expected => "msel-expected",
            Self::Do | Self::Menu => "msel-do",
        }
    }

    /// As wide as it needs to be in a table of a width.
    fn column(self, whole: f32, widths: Widths) -> Column {
        match self {
            Self::Progress => Column::exact(widths.status.max(TIME)),
            Self::Status => Column::exact(widths.status),
            Self::ReleaseTime => Column::exact(if whole < WIDE_FROM { TIME } else { 118.0 }),
            Self::What => Column::remainder().at_least(WHAT * 0.6).clip(true),
            Self::From => Column::exact(whole * 0.16),
            Self::To => Column::exact(whole * 0.18),
            Self::Medium => Column::exact(84.0),
            Self::Expected => Column::exact(EXPECTED),
            Self::Do => Column::exact(widths.buttons),
            Self::Menu => Column::exact(widths.menu),
        }
    }
}

/// A line of the table: the name of a part, or an inject.
#[derive(Clone, Copy)]
enum Line<'a> {
    Head(&'static str, usize),
    Inject(&'a InjectRow),
    /// What the facilitator gave besides, with its place in the list of that.
    Direct(usize, &'a DirectReleaseRow),
}

/// The list as a table, with what can be done to each line.
pub fn msel_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (reason, refused): (&mut String, Option<&Refused>),
) {
    ui.horizontal(|ui| top(ui, cx, reason));
    refused_ui(ui, cx, refused);
    let whole = ui.available_width();
    let widths = Widths::of(ui, cx);
    let cells = widths.cells(whole, ui.spacing().item_spacing.x);
    let mut table = TableBuilder::new(ui)
        .id_salt(("msel", cells.len()))
        .cell_layout(Layout::left_to_right(Align::Center))
        .auto_shrink(false);
    for cell in cells {
        table = table.column(cell.column(whole, widths));
    }
    table
        .header(cx.sizes().row, |mut header| {
            for cell in cells {
                header.col(|ui| {
                    let label = ui.label(RichText::new(cx.say(cell.word())).small().weak());
                    tipped(label, cx, cell.word());
                });
            }
        })
        .body(|body| rows(body, (cells, whole), cx, view, reason));
}

/// Why the facilitator intervenes, and a button to write a new inject.
fn top(ui: &mut Ui, cx: &mut UiContext<'_>, reason: &mut String) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if button(ui, cx, "inject-editor-new", true).clicked() {
            cx.actions.push(Action::NewInject);
        }
        if clicked_once(&button(ui, cx, "print-injects", true)) {
            cx.actions.push(Action::PrintInjects);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let label = small(ui, cx.say("msel-reason"));
            tipped(label.clone(), cx, "msel-reason");
            let (hint, width) = (cx.say("msel-reason-usual"), ui.available_width());
            line_edit(ui, reason, REASON_CHARACTERS, hint, width).labelled_by(label.id);
        });
    });
}

fn rows(
    body: TableBody<'_>,
    (cells, whole): (&[Cell], f32),
    cx: &mut UiContext<'_>,
    view: &PlayView,
    reason: &str,
) {
    let mut lines = Vec::new();
    for part in MselSection::ALL {
        let of_part = || view.injects.iter().filter(move |row| row.part == part);
        let count = of_part().count();
        if 0 < count {
            lines.push(Line::Head(part_word(part), count));
            lines.extend(of_part().map(Line::Inject));
        }
    }
    if !view.direct_releases.is_empty() {
        lines.push(Line::Head("msel-direct", view.direct_releases.len()));
        let rows = view.direct_releases.iter().enumerate().rev();
        lines.extend(rows.map(|(at, row)| Line::Direct(at, row)));
    }
    let row = cx.sizes().row;
    let height = |line: &Line<'_>| match line {
        Line::Head(..) => row,
        Line::Inject(_) | Line::Direct(..) => row * 1.5,
    };
    let heights: Vec<f32> = lines.iter().map(height).collect();
    body.heterogeneous_rows(heights.into_iter(), |mut line| match lines.get(line.index()) {
        Some(Line::Head(word, count)) => head(&mut line, cx, (cells.len(), whole), word, *count),
        Some(Line::Direct(at, row)) => {
            for cell in cells {
                line.col(|ui| direct_release_ui(ui, cx, view, (*at, row), (*cell, cells)));
            }
        }
        Some(Line::Inject(row)) => {
            for cell in cells {
                line.col(|ui| self::cell(ui, cx, view, row, (*cell, cells), reason));
            }
        }
        None => {}
    });
}

const fn part_word(part: MselSection) -> &'static str {
    match part {
        MselSection::Due => "msel-due",
        MselSection::Next => "msel-next",
        MselSection::Waiting => "msel-waiting",
        MselSection::Over => "msel-over",
    }
}

/// The name of a part under a line, across the columns.
fn head(
    line: &mut TableRow<'_, '_>,
    cx: &UiContext<'_>,
    (columns, whole): (usize, f32),
    word: &'static str,
    count: usize,
) {
    line.col(|ui| {
        let mut clip = ui.clip_rect();
        clip.max.x = clip.min.x + whole;
        ui.set_clip_rect(clip);
        let (left, top) = (ui.max_rect().left(), ui.max_rect().top());
        let stroke = Stroke::new(cx.sizes().line, cx.colours().line);
        ui.painter().hline(left..=left + whole, top, stroke);
        let text = strong(format!("{} · {count}", cx.say(word)));
        let text =
            if word == part_word(MselSection::Due) { text.color(cx.colours().warn) } else { text };
        tipped(ui.add(Label::new(text).extend()), cx, word);
    });
    for _ in 1..columns {
        line.col(|_| {});
    }
}

fn cell(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    row: &InjectRow,
    (cell, cells): (Cell, &[Cell]),
    reason: &str,
) {
    let inject = &view.scenario.injects[row.inject.index()];
    let to = || seats(view.names(), row.to);
    match cell {
        Cell::Progress => {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                let (text, ink) = status(cx, view, row, inject);
                tipped(chip(ui, cx, text, ink), cx, status_word(row));
                let (first, second) = when(cx, view, row);
                let time = RichText::new(&first).small();
                ui.add(cut_label(time)).on_hover_text(format!("{first} {second}"));
            });
        }
        Cell::Status => {
            let (text, ink) = status(cx, view, row, inject);
            tipped(chip(ui, cx, text, ink), cx, status_word(row));
        }
        Cell::ReleaseTime => {
            let (first, second) = when(cx, view, row);
            let whole = format!("{first} {second}");
            ui.scope(|ui| two_lines(ui, first, &second)).response.on_hover_text(whole);
        }
        Cell::What => what(ui, cx, view, row, inject, cells),
        Cell::From => cut(ui, &row.text.sender),
        Cell::To => cut(ui, &to()),
        Cell::Medium => cut(ui, cx.texts.say(&format!("medium-{}", kebab(&row.medium)))),
        Cell::Expected => expected(ui, cx, view, row, inject),
        Cell::Do => buttons(ui, cx, row, reason),
        Cell::Menu => menu(ui, cx, row, reason),
    }
}

fn cut(ui: &mut Ui, text: &str) {
    ui.add(cut_label(RichText::new(text).small())).on_hover_text(text);
}

fn two_lines(ui: &mut Ui, first: impl Into<egui::WidgetText>, second: &str) {
    if second.is_empty() {
        ui.add(cut_label(first));
        return;
    }
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(cut_label(first));
        ui.add(cut_label(RichText::new(second).small().weak()));
    });
}

fn when(cx: &UiContext<'_>, view: &PlayView, row: &InjectRow) -> (String, String) {
    let texts = cx.texts;
    match row.when {
        ReleaseTime::Came(at) => {
            let closes = row.closes.map(|at| {
                let at = time::of_day(&view.scenario.calendar, at);
                texts.fill("msel-closes", [("at", at.into())])
            });
            (view.spell(at), closes.unwrap_or_default())
        }
        ReleaseTime::Comes(at) if view.clock.now <= at && row.status.is_to_come() => {
            let span = Arg::Duration(at.since(view.clock.now));
            (view.spell(at), texts.fill("msel-in", [("span", span)]))
        }
        ReleaseTime::Comes(at) => (view.spell(at), String::new()),
        ReleaseTime::Resumed => (texts.say("msel-resumed").to_owned(), String::new()),
        ReleaseTime::After(first, minutes) => {
            let name = view.headline(first);
            let gaps = [("span", Arg::Duration(minutes))];
            (texts.fill("msel-after", gaps), name)
        }
        ReleaseTime::Condition => (texts.say("msel-condition").to_owned(), String::new()),
        ReleaseTime::InReserve => (texts.say("msel-in-reserve").to_owned(), String::new()),
    }
}

/// Headline, and who gets it from whom and how, unless that has columns of its own. Hovering shows
/// all of it.
fn what(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    row: &InjectRow,
    inject: &Inject,
    cells: &[Cell],
) {
    let names = view.names();
    let to = seats(names, row.to);
    let medium = cx.texts.say(&format!("medium-{}", kebab(&row.medium))).to_owned();
    let from = row.text.sender.clone();
    let gaps = [("from", from.into()), ("to", to.into()), ("medium", medium.into())];
    let whole = cx.texts.fill("msel-line", gaps);
    let mut line = if cells.contains(&Cell::From) { String::new() } else { whole.clone() };
    if !cells.contains(&Cell::Expected) && !row.expected.is_empty() {
        let signs: Vec<&str> = row.expected.iter().map(|it| outcome(cx, it.outcome).0).collect();
        line = format!("{} · {line}", signs.join(" "));
    }
    if row.is_reworded {
        let yours = cx.say("msel-reworded");
        line = if line.is_empty() { yours.to_owned() } else { format!("{yours} · {line}") };
    }
    let response = ui.scope(|ui| two_lines(ui, &row.text.headline, &line));
    response.response.on_hover_ui(|ui| {
        ui.label(RichText::new(&row.text.headline).heading());
        small(ui, &whole);
        small(ui, cx.say(kind_word(inject.kind)));
        ui.label(&row.text.body);
        for choice in &inject.choices {
            ui.label(format!("○ {}", names.choice(&inject.id, &choice.id)));
        }
    });
}

const fn status_word(row: &InjectRow) -> &'static str {
    match row.status {
        _ if row.answer.is_some() => "inject-answered",
        InjectStatus::Held { .. } if row.is_retimed => "inject-retimed",
        InjectStatus::Scheduled => "inject-scheduled",
        InjectStatus::Released => "inject-released",
        InjectStatus::Answered(_) => "inject-answered",
        InjectStatus::Closed => "inject-closed",
        InjectStatus::Skipped => "inject-skipped",
        InjectStatus::Held { .. } => "inject-held",
    }
}

fn status<'a>(
    cx: &UiContext<'a>,
    view: &PlayView,
    row: &InjectRow,
    inject: &Inject,
) -> (&'a str, egui::Color32) {
    let it = cx.colours();
    let is_next = view.clock.next_inject.is_some_and(|(_, next)| next == row.inject);
    let waits = !inject.choices.is_empty();
    match row.status {
        _ if row.answer.is_some() => (cx.say("inject-answered"), it.good),
        InjectStatus::Scheduled if is_next => (cx.say("inject-next"), it.accent),
        InjectStatus::Released if waits => (cx.say("inject-open"), it.warn),
        InjectStatus::Released | InjectStatus::Closed if !waits => {
            (cx.say("inject-given"), it.good)
        }
        InjectStatus::Answered(_) => (cx.say("inject-answered"), it.good),
        InjectStatus::Held { .. } if row.is_retimed => (cx.say("inject-retimed"), it.accent),
        InjectStatus::Held { .. } => (cx.say("inject-held"), it.warn),
        _ => (cx.say(status_word(row)), it.weak),
    }
}

/// A tick for each expected action: done, not done in time, still to come; and below them until
/// when the next one should be done, or when the last one was.
fn expected(ui: &mut Ui, cx: &UiContext<'_>, view: &PlayView, row: &InjectRow, inject: &Inject) {
    let calendar = &view.scenario.calendar;
    let open = row.expected.iter().filter(|it| it.outcome == Outcome::Open);
    let done = row.expected.iter().filter_map(|it| match it.outcome {
        Outcome::Done(at) => Some(at),
        _ => None,
    });
    let line = match (open.filter_map(|it| it.until).min(), done.max()) {
        (Some(at), _) => {
            let at = time::of_day(calendar, at);
            cx.texts.fill("expected-until", [("at", at.into())])
        }
        (None, Some(at)) => time::of_day(calendar, at),
        (None, None) => {
            expected_outcomes(ui, cx, view, row, inject);
            return;
        }
    };
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(2.0, 0.0);
        ui.spacing_mut().interact_size.y = cx.sizes().body;
        ui.horizontal(|ui| expected_outcomes(ui, cx, view, row, inject));
        ui.add(Label::new(RichText::new(line).small().weak()).truncate());
    });
}

/// A sign, its colour, and the text that names it.
const fn outcome(
    cx: &UiContext<'_>,
    outcome: Outcome,
) -> (&'static str, egui::Color32, &'static str) {
    let it = cx.colours();
    match outcome {
        Outcome::Done(_) => ("✓", it.good, "expected-done"),
        Outcome::Missed => ("×", it.bad, "expected-missed"),
        Outcome::Open => ("○", it.weak, "expected-open"),
    }
}

fn expected_outcomes(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    view: &PlayView,
    row: &InjectRow,
    inject: &Inject,
) {
    let names = view.names();
    for (action, became) in inject.expected.iter().zip(&row.expected) {
        let (sign, ink, word) = outcome(cx, became.outcome);
        let at = match became.outcome {
            Outcome::Done(at) => Some(at),
            Outcome::Missed | Outcome::Open => became.until,
        };
        let mut text = format!(
            "{}\n{} · {}",
            names.expected(&inject.id, &action.id),
            names.seat(action.by),
            cx.say(word)
        );
        if let Some(at) = at {
            text.push_str(" · ");
            text.push_str(&view.spell(at));
        }
        ui.label(RichText::new(sign).color(ink)).on_hover_text(text);
    }
}

/// What can be done to an inject, what is usual first.
fn offers(status: InjectStatus) -> &'static [Offer] {
    const RELEASE: Offer = ("do-release", Intervention::Release);
    const SKIP: Offer = ("do-skip", Intervention::Skip);
    match status {
        InjectStatus::Scheduled => &[RELEASE, ("do-hold", Intervention::Hold), SKIP],
        InjectStatus::Held { .. } => &[RELEASE, ("do-resume", Intervention::Resume), SKIP],
        InjectStatus::Skipped => &[RELEASE],
        InjectStatus::Answered(_) | InjectStatus::Closed => &[("do-again", Intervention::Release)],
        InjectStatus::Released => &[],
    }
}

/// A text and what is done.
type Offer = (&'static str, fn(InjectId) -> Intervention);

fn offer(ui: &mut Ui, cx: &mut UiContext<'_>, row: &InjectRow, (word, does): Offer, reason: &str) {
    let button = ui.small_button(cx.say(word));
    about(&button, cx, word, &row.text.headline);
    if clicked_once(&tipped(button, cx, word)) {
        let reason = reason_or_usual(cx, reason);
        cx.actions.command(SessionCommand::Intervene(does(row.inject), reason));
    }
}

fn edit(ui: &mut Ui, cx: &mut UiContext<'_>, row: &InjectRow) {
    let word =
        if row.released_at().is_some() { "inject-editor-again" } else { "inject-editor-edit" };
    let button = ui.small_button(cx.say(word));
    about(&button, cx, word, &row.text.headline);
    if tipped(button, cx, word).clicked() {
        cx.actions.push(Action::EditInject(row.inject));
    }
}

fn buttons(ui: &mut Ui, cx: &mut UiContext<'_>, row: &InjectRow, reason: &str) {
    ui.spacing_mut().button_padding.x = BUTTON.x;
    ui.spacing_mut().item_spacing.x = BUTTON.y;
    for one in offers(row.status) {
        offer(ui, cx, row, *one, reason);
    }
    edit(ui, cx, row);
}

fn menu(ui: &mut Ui, cx: &mut UiContext<'_>, row: &InjectRow, reason: &str) {
    ui.spacing_mut().button_padding.x = BUTTON.x;
    ui.spacing_mut().item_spacing.x = BUTTON.y;
    let Some((first, others)) = offers(row.status).split_first() else {
        edit(ui, cx, row);
        return;
    };
    offer(ui, cx, row, *first, reason);
    let menu = ui.menu_button(RichText::new(cx.say("msel-more")).small(), |ui| {
        for one in others {
            offer(ui, cx, row, *one, reason);
        }
        edit(ui, cx, row);
    });
    about(&menu.response, cx, "msel-others", &row.text.headline);
    tipped(menu.response, cx, "msel-more");
}

/// The kind of an inject in words.
const fn kind_word(kind: InjectKind) -> &'static str {
    match kind {
        InjectKind::Contextual => "inject-contextual",
        InjectKind::ExpectedAction => "inject-expected-action",
        InjectKind::Contingency => "inject-contingency",
    }
}
