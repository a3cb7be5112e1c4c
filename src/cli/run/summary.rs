//! The summary of one exercise for people: what happened to the meters, why, and who told whom.

use crate::base::calendar::Phase;
use crate::base::level::Points;
use crate::base::message::{Arg, Message, Moment, message};
use crate::base::minute::{HOUR, Minute};
use crate::cli::layout::{columns, pad, wrap};
use crate::cli::output::Output;
use crate::cli::tell::curve;
use crate::cli::tell::shares::{self, Better};
use crate::cli::tell::timeline::Timeline;
use crate::measure::{DamageInTime, Recording, Reference, has_begun};
use crate::policy::{Cast, PolicyKind};
use crate::scenario::Names;
use crate::scenario::model::Gauge;
use crate::sim::hash::KERNEL_REV;
use crate::sim::kernel::Kernel;
use crate::tell::amounts::{Share, tenth};
use crate::tell::causes;
use crate::tell::reached;
use crate::text::kebab;

use super::{incidents, notifications, objectives};

/// An exercise that has been played, ready to be told.
pub(super) struct Summary<'a> {
    kernel: &'a mut Kernel,
    recording: &'a Recording,
    timeline: &'a Timeline,
    cast: &'a Cast,
    seed: u64,
    output: &'a Output,
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
        output: &'a Output,
    ) -> Self {
        Self { kernel, recording, timeline, cast, seed, output, out: String::new() }
    }

    /// All of it. `policy` is that of the seats that have no other.
    pub(super) fn written(&mut self, policy: PolicyKind) -> String {
        self.head(policy);
        self.damage();
        self.trust();
        self.reached();
        self.seats();
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

    fn told(&self, message: &Message) -> String {
        self.output.texts().render(message)
    }

    fn heading(&mut self, title: &str, more: &str) {
        let used = columns(title) + 2;
        let more = if more.is_empty() {
            String::new()
        } else {
            format!("  {}", wrap(more, self.output.width, used, 2))
        };
        let title = self.output.style.bold(title);
        self.line(&format!("\n{title}{more}"));
    }

    fn head(&mut self, policy: PolicyKind) {
        let scenario = self.kernel.scenario().clone();
        let names = Names(&scenario);
        let (texts, width) = (self.output.texts(), self.output.width);
        self.line(&self.output.banner());
        let title = wrap(&names.title(), width, 0, 0);
        self.line(&format!("\n{}", self.output.style.bold(&title)));
        let others: Vec<String> = scenario
            .seat_ids()
            .filter(|seat| self.cast.of(*seat) != policy)
            .map(|seat| format!("{} {}", names.seat_id(seat), self.cast.of(seat)))
            .collect();
        let seats = scenario.seats.len();
        let played = if others.is_empty() {
            message!("run-by-policy", policy = policy.to_string(), count = seats)
        } else {
            let others = others.join(", ");
            message!("run-by-policies", policy = policy.to_string(), count = seats, others = others)
        };
        let moment = |at| Moment::of(&scenario.calendar, at);
        let (start, end) = (moment(Minute::START), moment(self.kernel.now()));
        let facts = [
            (texts.say("run-country"), names.country()),
            (texts.say("run-collaboration"), names.collaboration()),
            (texts.say("run-played-by"), self.told(&played)),
            (texts.say("run-time"), self.told(&message!("span", start = start, end = end))),
        ];
        let labels = facts.iter().map(|(label, _)| columns(label)).max().unwrap_or_default();
        for (label, value) in &facts {
            let indent = labels + 4;
            let value = wrap(value, width, indent, indent);
            self.line(&format!("  {}  {value}", pad(label, labels)));
        }
    }

    fn damage(&mut self) {
        let (start, end) = (self.recording.start.damage, self.recording.end.damage);
        let [confidentiality, integrity, availability] = self.recording.end.damage_by;
        let title = self.output.texts().say("measure-damage");
        self.heading(title, &self.told(&message!("run-moved", before = start, after = end)));
        let levels: Vec<Points> = self.recording.samples.iter().map(|one| one.damage).collect();
        self.lines(&curve::picture(&levels, self.timeline));
        let causes = causes::of(self.kernel, Gauge::Damage);
        self.causes(&causes, (start, end), Better::Lower);
        if Points::ZERO < end {
            let parts = message!(
                "run-damage-parts",
                confidentiality = confidentiality,
                integrity = integrity,
                availability = availability
            );
            let parts = wrap(&self.told(&parts), self.output.width, 9, 9);
            self.line(&format!("         {parts}"));
            let in_time = wrap(&self.damage_in_time(), self.output.width, 9, 9);
            self.line(&format!("         {in_time}"));
        }
    }

    /// Damage by phase, and by election where there are several, in hours.
    fn damage_in_time(&mut self) -> String {
        let DamageInTime { by_phase, by_cycle } = DamageInTime::of(self.kernel);
        let hours = |amount: i64| Arg::decimal(amount / HOUR, 1);
        let phases = Phase::ALL.into_iter().zip(by_phase).filter(|(_, amount)| *amount != 0);
        let phases = phases.map(|(phase, amount)| {
            let phase = Message::of("phase", &kebab(&phase));
            message!("run-damage-phase", phase = phase, hours = hours(amount))
        });
        let mut told = self.told(&message!("run-damage-phases", phases = Arg::list(phases)));
        if 1 < by_cycle.len() {
            let cycles = (1..).zip(by_cycle).map(|(number, amount): (u32, i64)| {
                message!("run-damage-cycle", number = number, hours = hours(amount))
            });
            let cycles = self.told(&message!("run-damage-cycles", cycles = Arg::list(cycles)));
            told = format!("{told}; {cycles}");
        }
        told
    }

    fn trust(&mut self) {
        let (start, end) = (self.recording.start.trust, self.recording.end.trust);
        let (at, lowest) = self.recording.trust_min;
        let at = Moment::of(&self.kernel.scenario().calendar, at);
        let more =
            message!("run-trust-moved", before = start, after = end, lowest = lowest, at = at);
        self.heading(self.output.texts().say("measure-trust"), &self.told(&more));
        let levels: Vec<Points> = self.recording.samples.iter().map(|one| one.trust).collect();
        self.lines(&curve::picture(&levels, self.timeline));
        let causes = causes::of(self.kernel, Gauge::Trust);
        self.causes(&causes, (start, end), Better::Higher);
        let (before, after) = (&self.recording.start, &self.recording.end);
        if before.independence != after.independence {
            let (before, after) = (before.independence, after.independence);
            let told = self.told(&message!("run-independence", before = before, after = after));
            self.line(&format!("  {}", wrap(&told, self.output.width, 2, 4)));
        }
    }

    /// Says nothing where no best policy is known, or hardly anything could be reached.
    fn reached(&mut self) {
        let (damage, trust) = (self.recording.end.damage, self.recording.end.trust);
        let reference = Reference::play(self.kernel.scenario(), self.seed, self.kernel.now());
        let Some(reference) = reference else { return };
        let told = reached::reached(&reference, damage, trust);
        if told.is_empty() {
            return;
        }
        self.heading(self.output.texts().say("reached"), "");
        for message in told {
            let told = self.told(&message);
            self.line(&format!("  {}", wrap(&told, self.output.width, 2, 4)));
        }
    }

    fn causes(&mut self, causes: &[Share], (start, end): (Points, Points), better: Better) {
        let total = tenth(end) - tenth(start);
        self.lines(&shares::lines(causes, total, better, shares::MOST, self.output));
    }

    /// Seats are called by their ids from here on, since they are short.
    fn seats(&mut self) {
        let scenario = self.kernel.scenario().clone();
        let names = Names(&scenario);
        let ids = scenario.seats.iter().map(|seat| columns(&seat.id));
        let ids = ids.max().unwrap_or_default();
        self.heading(self.output.texts().say("run-seats"), "");
        for seat in scenario.seat_ids() {
            let name = wrap(&names.seat(seat), self.output.width, ids + 4, ids + 4);
            self.line(&format!("  {}  {name}", pad(names.seat_id(seat), ids)));
        }
    }

    fn incidents(&mut self) {
        let texts = self.output.texts();
        let listed = incidents::listed(self.kernel);
        let all = self.kernel.incidents();
        let averted = all.iter().filter(|one| one.averted_at.is_some()).count();
        let begun: Vec<_> = all.into_iter().filter(has_begun).collect();
        let noticed = begun.iter().filter(|one| one.noticed.is_some()).count();
        let contained = begun.iter().filter(|one| one.contained_at.is_some()).count();
        let count = begun.len();
        let more = message!(
            "run-incidents-counted",
            begun = count,
            noticed = noticed,
            contained = contained,
            averted = averted
        );
        self.heading(texts.say("run-incidents"), &self.told(&more));
        if listed.len() < count + averted {
            let told = self.told(&message!("run-incidents-listed", count = listed.len()));
            self.line(&format!("  {told}"));
        }
        let lines = incidents::lines(self.kernel, &listed, self.output);
        self.lines(&lines);
        self.heading(texts.say("run-told"), "");
        let lines = notifications::lines(self.kernel, &listed, self.output);
        self.lines(&lines);
    }

    fn goals(&mut self) {
        let texts = self.output.texts();
        let objectives = objectives::objectives(self.kernel, self.output);
        self.heading(texts.say("run-objectives"), "");
        self.lines(&objectives);
        let (expected, counts) = objectives::expected(self.kernel, self.output);
        if !counts.is_empty() {
            self.heading(texts.say("run-expected"), &counts);
            self.lines(&expected);
        }
    }

    fn foot(&mut self) {
        let (width, style) = (self.output.width, self.output.style);
        let hash = self.kernel.state_hash().to_hex();
        let facts = message!(
            "run-foot",
            seed = self.seed.to_string(),
            events = self.recording.events,
            revision = KERNEL_REV.to_string()
        );
        let facts = wrap(&self.told(&facts), width, 0, 0);
        let caveat = wrap(self.output.texts().say("run-caveat"), width, 0, 0);
        self.line("");
        self.line(&style.faint(&facts));
        self.line(&style.faint(&wrap(&hash, width, 0, 0)));
        self.line(&caveat);
    }
}
