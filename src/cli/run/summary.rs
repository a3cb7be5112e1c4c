//! The summary of one exercise for people: what happened to the meters, why, and who told whom.

use crate::base::level::Points;
use crate::base::minute::Minute;
use crate::cli::layout::{pad, thousands, wrap};
use crate::cli::output::Output;
use crate::cli::style::Style;
use crate::cli::tell::curve;
use crate::cli::tell::shares::{self, Better};
use crate::cli::tell::timeline::Timeline;
use crate::measure::{Recording, has_begun};
use crate::policy::{Cast, PolicyKind};
use crate::scenario::Names;
use crate::scenario::model::Gauge;
use crate::sim::hash::KERNEL_REV;
use crate::sim::kernel::Kernel;
use crate::tell::amounts::{Share, tenth};
use crate::tell::causes;

use super::{incidents, notifications, objectives};

/// An exercise that has been played, ready to be told.
pub(super) struct Summary<'a> {
    kernel: &'a mut Kernel,
    recording: &'a Recording,
    timeline: &'a Timeline,
    cast: &'a Cast,
    seed: u64,
    style: Style,
    width: usize,
    out: String,
}

impl<'a> Summary<'a> {
    /// Tells of an exercise.
    pub(super) fn new(
        kernel: &'a mut Kernel,
        recording: &'a Recording,
        timeline: &'a Timeline,
        cast: &'a Cast,
        seed: u64,
        output: &Output,
    ) -> Self {
        let (style, width) = (output.style, output.width);
        Self { kernel, recording, timeline, cast, seed, style, width, out: String::new() }
    }

    /// All of it. `policy` is that of the seats that have no other.
    pub(super) fn written(&mut self, policy: PolicyKind) -> String {
        self.head(policy);
        self.damage();
        self.trust();
        self.desks();
        self.incidents();
        self.goals();
        self.foot();
        std::mem::take(&mut self.out)
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn lines(&mut self, lines: &[String]) {
        for line in lines {
            self.line(line);
        }
    }

    fn heading(&mut self, title: &str, more: &str) {
        let title = self.style.bold(title);
        let more = if more.is_empty() { String::new() } else { format!("  {more}") };
        self.line(&format!("\n{title}{more}"));
    }

    fn head(&mut self, policy: PolicyKind) {
        let scenario = self.kernel.scenario().clone();
        let names = Names(&scenario);
        let banner = "EXERCISE EXERCISE EXERCISE";
        let banner = format!("{banner:^width$}", width = self.width);
        self.line(&self.style.banner(&banner));
        self.line(&format!("\n{}", self.style.bold(&names.title())));
        let others: Vec<String> = scenario
            .seat_ids()
            .filter(|seat| self.cast.of(*seat) != policy)
            .map(|seat| format!("{} {}", names.seat_id(seat), self.cast.of(seat)))
            .collect();
        let others =
            if others.is_empty() { String::new() } else { format!(", but {}", others.join(", ")) };
        let (start, end) = (Minute::START, self.kernel.now());
        let calendar = &scenario.calendar;
        let facts = [
            ("Country", names.country()),
            ("Collaboration", names.collaboration()),
            ("Played by", format!("policy {policy} in {} seats{others}", scenario.seats.len())),
            ("Time", format!("{} to {}", calendar.spell(start), calendar.spell(end))),
        ];
        for (label, value) in facts {
            let value = wrap(&value, self.width, 17, 17);
            self.line(&format!("  {}{value}", pad(label, 15)));
        }
    }

    fn damage(&mut self) {
        let (start, end) = (self.recording.start.damage, self.recording.end.damage);
        let [secrets, right, service] = self.recording.end.damage_by;
        self.heading("Technical damage", &format!("from {start} to {end} of 100"));
        let levels: Vec<Points> = self.recording.samples.iter().map(|one| one.damage).collect();
        self.lines(&curve::picture(&levels, self.timeline));
        let causes = causes::of(self.kernel, Gauge::Damage);
        self.causes(&causes, (start, end), Better::Lower);
        if Points::ZERO < end {
            self.line(&format!(
                "  {:>6} secrets {secrets}, correctness {right}, service {service}",
                "of it"
            ));
        }
    }

    fn trust(&mut self) {
        let (start, end) = (self.recording.start.trust, self.recording.end.trust);
        let (at, lowest) = self.recording.trust_min;
        let at = self.kernel.scenario().calendar.spell(at);
        let more = format!("from {start} to {end} of 100, lowest {lowest} at {at}");
        self.heading("Public trust", &more);
        let levels: Vec<Points> = self.recording.samples.iter().map(|one| one.trust).collect();
        self.lines(&curve::picture(&levels, self.timeline));
        let causes = causes::of(self.kernel, Gauge::Trust);
        self.causes(&causes, (start, end), Better::Higher);
        let (before, after) = (&self.recording.start, &self.recording.end);
        if before.independence != after.independence {
            let (before, after) = (before.independence, after.independence);
            self.line(&format!(
                "  Perceived independence of the electoral authority: from {before} to {after}"
            ));
        }
    }

    fn causes(&mut self, causes: &[Share], (start, end): (Points, Points), better: Better) {
        let total = tenth(end) - tenth(start);
        let (most, width, style) = (shares::MOST, self.width, self.style);
        self.lines(&shares::lines(causes, total, better, most, width, style));
    }

    /// Desks are called by their ids from here on, since they are short.
    fn desks(&mut self) {
        let scenario = self.kernel.scenario().clone();
        let names = Names(&scenario);
        let ids = scenario.seats.iter().map(|seat| seat.id.chars().count());
        let width = ids.max().unwrap_or_default();
        self.heading("Desks", "");
        for seat in scenario.seat_ids() {
            let id = pad(names.seat_id(seat), width);
            self.line(&format!("  {id}  {}", names.seat(seat)));
        }
    }

    fn incidents(&mut self) {
        let listed = incidents::listed(self.kernel);
        let begun: Vec<_> =
            self.kernel.incidents().into_iter().filter(|one| has_begun(one)).collect();
        let noticed = begun.iter().filter(|one| one.noticed.is_some()).count();
        let contained = begun.iter().filter(|one| one.contained_at.is_some()).count();
        let more = format!(
            "{} began, {noticed} noticed by a desk itself, {contained} contained",
            begun.len()
        );
        let count = begun.len();
        self.heading("Incidents", &more);
        if listed.len() < count {
            self.line(&format!("  The {} that cost most:", listed.len()));
        }
        let lines = incidents::lines(self.kernel, &listed, self.width, self.style);
        self.lines(&lines);
        self.heading("Who told whom", "");
        let lines = notifications::lines(self.kernel, &listed, self.width, self.style);
        self.lines(&lines);
    }

    fn goals(&mut self) {
        let objectives = objectives::objectives(self.kernel, self.width, self.style);
        self.heading("Objectives", "");
        self.lines(&objectives);
        let (expected, counts) = objectives::expected(self.kernel, self.width, self.style);
        if !counts.is_empty() {
            self.heading("Expected actions", &counts);
            self.lines(&expected);
        }
    }

    fn foot(&mut self) {
        let hash = self.kernel.state_hash().to_hex();
        let (seed, events) = (self.seed, thousands(self.recording.events));
        self.line("");
        let facts =
            format!("Seed {seed}, {events} events, kernel revision {KERNEL_REV}, state hash");
        self.line(&self.style.faint(&facts));
        self.line(&self.style.faint(&hash));
        let caveat = "This is an exercise in a country that does not exist. It shows mechanisms \
                      and predicts nothing.";
        let caveat = wrap(caveat, self.width, 0, 0);
        self.line(&caveat);
    }
}
