//! Messages (6.3): finding the right desk, clearance, and reading take time; every recipient of a
//! sensitive matter is one more who may let it slip. Telling everyone everything is not free.

use crate::base::ids::{IncidentId, SeatId, SeatSet};
use crate::base::level::{ONE, Ppm};
use crate::base::minute::Minute;
use crate::scenario::model::{AgencyKind, Group, Order, OrderKind, Tell};
use crate::sim::conditions::ExerciseMut;
use crate::sim::engine::{Draw, Machine};
use crate::sim::event::{Event, kind};
use crate::sim::index::Mail;
use crate::sim::log::{MessageRecord, OrderRecord, ReadRecord};
use crate::sim::orders::{Refusal, Verdict, require};
use crate::sim::purpose::Purpose;
use crate::sim::state::{Holding, Message};
use crate::sim::vocabulary::{EvidenceSet, Facts, Path};
use crate::sim::world_mut::WorldMut;

use super::diagnosis::ABLE;

/// Meetings and exercises after which a contact counts as exercised.
const EXERCISED_AFTER: u16 = 2;
/// What a wrong desk adds to the way, as a multiple of what it would have been.
const WRONG_DESK_SPREAD: Ppm = Ppm(2_000_000);

pub(super) fn register(machine: &mut Machine<Event, ExerciseMut>) {
    machine.call(kind::TELL, on_tell);
    machine.call(kind::DELIVER, on_deliver);
    machine.call(kind::READ, on_read);
}

/// What a message carries.
#[derive(Debug, Clone, Copy)]
pub(super) struct Content {
    /// About which incident.
    pub incident: Option<IncidentId>,
    /// Facts about it.
    pub facts: Facts,
    /// Results of looks at it.
    pub evidence: EvidenceSet,
    /// Whom the sender knows to be at work on it.
    pub at_work: SeatSet,
}

fn on_tell(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, mail, .. } = exercise;
    let Event::Tell(no) = world.agenda.current() else { return };
    let OrderRecord { seat, order: Order::Tell(order), .. } = world.core.order(no) else { return };
    world.core.takes_effect(no);
    let (to, incident, what) = match order {
        Tell::Notify { incident, to } | Tell::OfferHelp { incident, to } => {
            (to.seats(), Some(incident), Carries::Signs)
        }
        Tell::ContactPlatform { incident, to } => (to, Some(incident), Carries::Signs),
        Tell::ShareIndicators { incident, to } => (to.seats(), Some(incident), Carries::Indicators),
        Tell::ShareSituation { incident, to } | Tell::RequestHelp { incident, to } => {
            (to.seats(), Some(incident), Carries::All)
        }
        Tell::Escalate { incident } => {
            (world.seat(seat).escalates_to, Some(incident), Carries::All)
        }
        Tell::ExchangeForeign { to } => (to.seats(), None, Carries::Signs),
        Tell::IssueWarning { to } => {
            let (now, half_life) =
                (world.now(), world.core.parameters().freshness_half_life_minutes);
            world.agencies.get_mut(&world.core.index, seat).warn(now, half_life);
            (to.seats(), None, Carries::Signs)
        }
    };
    let content = content_of(world, seat, what, incident);
    world.send(mail, seat, to, order.kind(), content, Some(no));
    if let Tell::ContactPlatform { incident, to } = order {
        super::statements::contact_platform(world, seat, to, incident);
    }
    world.core.flag_change(crate::sim::core::ChangeFlags::ORDER);
}

/// How much of what a seat knows of an incident goes into a message.
#[derive(Debug, Clone, Copy)]
enum Carries {
    /// That something is wrong.
    Signs,
    /// What to look for.
    Indicators,
    /// Everything, including the looks.
    All,
}

/// What a seat puts into a message.
fn content_of(
    world: &WorldMut,
    seat: SeatId,
    what: Carries,
    incident: Option<IncidentId>,
) -> Content {
    let nothing = Content {
        incident,
        facts: Facts::NONE,
        evidence: EvidenceSet::default(),
        at_work: SeatSet::EMPTY,
    };
    let Some(known) =
        incident.and_then(|incident| world.knowledge.get(&world.core.index, seat).of(incident))
    else {
        return nothing;
    };
    let own = world
        .incidents
        .get(&world.core.index, known.incident)
        .engaged
        .iter()
        .any(|work| work.seat == seat);
    let mut at_work = known.at_work;
    if own {
        at_work.insert(seat);
    }
    match what {
        Carries::All => {
            Content { facts: known.facts, evidence: known.evidence, at_work, ..nothing }
        }
        Carries::Indicators => {
            let facts = Facts(known.facts.0 & (Facts::SIGNS.0 | Facts::INDICATORS.0));
            Content { facts, at_work, ..nothing }
        }
        Carries::Signs => Content { facts: Facts::SIGNS, at_work, ..nothing },
    }
}

impl ExerciseMut {
    /// What may stand against telling.
    pub(in crate::sim) fn may_tell(&self, seat: SeatId, order: Tell) -> Verdict {
        let known = |incident| self.world.knowledge.get(&self.world.core.index, seat).of(incident);
        match order {
            Tell::Notify { incident, to } => {
                let told = known(incident).map_or(SeatSet::EMPTY, |known| known.told);
                let news = to.seats().minus(told).minus(SeatSet::only(seat));
                require(!news.is_empty(), Refusal::AlreadyDone)
            }
            Tell::ShareIndicators { incident, .. } => {
                let has = known(incident).is_some_and(|known| known.facts.has(Facts::INDICATORS));
                require(has, Refusal::NothingToShare)
            }
            Tell::ShareSituation { .. } | Tell::RequestHelp { .. } | Tell::OfferHelp { .. } => {
                Ok(())
            }
            Tell::Escalate { .. } => {
                let superiors = self.world.seat(seat).escalates_to;
                require(!superiors.is_empty(), Refusal::WrongAddressee)
            }
            Tell::ExchangeForeign { to } => {
                let foreign = |one: SeatId| self.world.seat(one).group == Group::Foreign;
                let abroad = foreign(seat) || to.seats().iter().any(foreign);
                require(abroad, Refusal::WrongAddressee)
            }
            Tell::IssueWarning { .. } => {
                let holds =
                    !self.world.agencies.get(&self.world.core.index, seat).holdings.is_empty();
                require(holds, Refusal::NothingToShare)
            }
            Tell::ContactPlatform { incident, to } => {
                let platform = |one: SeatId| self.world.seat(one).kind == AgencyKind::Platform;
                let any = platform(seat) || to.iter().any(platform);
                require(any, Refusal::WrongAddressee)?;
                let state = self.world.incidents.get(&self.world.core.index, incident);
                require(!state.platform_asked, Refusal::AlreadyDone)
            }
        }
    }
}

/// A finder's report goes by itself to a desk that is open for it: the address is public, and
/// nobody has to be asked.
fn is_report(record: MessageRecord) -> bool {
    record.kind == OrderKind::Notify && record.order.is_none()
}

impl WorldMut {
    pub(super) fn send(
        &mut self,
        mail: &mut Mail,
        from: SeatId,
        to: SeatSet,
        kind: OrderKind,
        content: Content,
        order: Option<u32>,
    ) {
        let now = self.now();
        let to = to.minus(SeatSet::only(from));
        if to.is_empty() {
            return;
        }
        let no = u32::try_from(self.core.log.messages.len()).expect("a run has few messages");
        let Content { incident, facts, evidence, at_work } = content;
        let record = MessageRecord { at: now, from, to, kind, incident, facts, order };
        self.core.log.messages.push(record);
        // Which desk it goes to is settled when it goes out, whoever gets acquainted meanwhile.
        let misdirected = to.iter().filter(|one| self.wrong_desk(from, *one, no)).collect();
        self.dispatch(from, to, no, misdirected);
        if let Some(known) =
            incident.and_then(|id| self.knowledge.get_mut(&self.core.index, from).of_mut(id))
        {
            known.told = known.told.union(to);
            if kind == OrderKind::RequestHelp {
                known.asked = known.asked.union(to);
            }
            known.passed_facts = known.passed_facts.union(facts);
            known.passed_evidence = known.passed_evidence.union(evidence);
        }
        mail.add(Message {
            no,
            from,
            awaiting: to,
            misdirected,
            kind,
            incident,
            facts,
            evidence,
            at_work,
            sent_at: now,
            waiting: Vec::new(),
        });
    }

    /// Puts on the agenda when a message arrives at whom: those whom it reaches in the same minute
    /// get it in one event.
    fn dispatch(&mut self, from: SeatId, to: SeatSet, message: u32, misdirected: SeatSet) {
        let now = self.now();
        let pace =
            Ppm(self.draw_for(Purpose::Delay, from, from, message).between(500_000, 1_500_000));
        let delay = |to| self.delay((from, to), message, misdirected, pace);
        let mut left: Vec<(i64, SeatId)> = to.iter().map(|to| (delay(to), to)).collect();
        left.sort_unstable();
        for together in left.chunk_by(|one, other| one.0 == other.0) {
            let seats = together.iter().map(|(_, seat)| *seat).collect();
            self.agenda.schedule(now + together[0].0, Event::Deliver(message, seats));
        }
    }

    /// Minutes to the right desk and through clearance, for a message that is written at a pace.
    fn delay(
        &self,
        (from, to): (SeatId, SeatId),
        message: u32,
        misdirected: SeatSet,
        pace: Ppm,
    ) -> i64 {
        let record = self.core.log.messages[message as usize];
        let parameters = self.core.parameters();
        let tie = self.ties.get(&self.core.index, (from, to));
        let contact = if is_report(record) {
            parameters.contact_directory_minutes
        } else if self.sit_together(from, to) {
            parameters.same_house_minutes
        } else if !tie.contact {
            parameters.contact_none_minutes
        } else if EXERCISED_AFTER <= tie.meetings {
            parameters.contact_exercised_minutes
        } else {
            parameters.contact_directory_minutes
        };
        let pair = SeatSet::only(from).union(SeatSet::only(to));
        let contact = if self.share_room(pair) {
            contact.min(parameters.room_message_minutes)
        } else {
            contact
        };
        let mut delay = pace.of(contact);
        if misdirected.contains(to) {
            delay += WRONG_DESK_SPREAD.of(delay);
        }
        if record.kind == OrderKind::Escalate {
            // Superiors read what is escalated first, whoever brings it.
            delay /= 2;
        }
        // What is held on adversaries is sensitive, and no fact about an incident.
        let adversaries =
            matches!(record.kind, OrderKind::ExchangeForeign | OrderKind::IssueWarning);
        let sensitive = record.facts.is_sensitive() || adversaries;
        if sensitive && !is_report(record) {
            delay += self.clearance(from, to);
        }
        delay
    }

    /// Whether two agencies are one house.
    pub(super) fn sit_together(&self, one: SeatId, other: SeatId) -> bool {
        self.seat(one).kind.sits_at_emb() && self.seat(other).kind.sits_at_emb()
    }

    fn wrong_desk(&self, from: SeatId, to: SeatId, message: u32) -> bool {
        let known = self.ties.get(&self.core.index, (from, to)).contact;
        let is_report = is_report(self.core.log.messages[message as usize]);
        if known || is_report || self.sit_together(from, to) {
            return false;
        }
        let wrong = self.core.parameters().wrong_desk;
        self.draw_for(Purpose::WrongDesk, from, to, message).happens(wrong)
    }

    /// Draws for a message are keyed by who writes to whom, about what and when, not by the
    /// message's number, so that mail of others shifts nothing.
    fn draw_for(&self, purpose: Purpose, from: SeatId, to: SeatId, message: u32) -> Draw {
        let MessageRecord { at, kind, incident, .. } = self.core.log.messages[message as usize];
        self.draw_about(purpose, (from, to), kind, incident, at)
    }

    fn draw_about(
        &self,
        purpose: Purpose,
        (from, to): (SeatId, SeatId),
        kind: OrderKind,
        incident: Option<IncidentId>,
        at: Minute,
    ) -> Draw {
        let about = incident.map_or(0, |id| self.incident(id).key.0);
        let key = self.seat(from).key.with(self.seat(to).key);
        let key = crate::base::key::Key(key.0 ^ about.rotate_left(kind as u32));
        self.core.chance().draw(purpose as u16, key, at.0 as u64)
    }

    /// Minutes that a sensitive matter waits: the security side must clear it, foreign partners
    /// too, and across groups somebody checks the legal basis where there is none.
    pub(super) fn clearance(&self, from: SeatId, to: SeatId) -> i64 {
        let parameters = self.core.parameters();
        let foreign =
            self.seat(from).group == Group::Foreign || self.seat(to).group == Group::Foreign;
        if foreign {
            return self.core.scenario.collaboration.foreign_clearance_minutes;
        }
        let tie = self.ties.get(&self.core.index, (from, to));
        let security = self.seat(from).kind == AgencyKind::SecurityService;
        let cleared = if security && !tie.clearance { parameters.clearance_minutes } else { 0 };
        let across = self.seat(from).group != self.seat(to).group;
        let reviewed = if across && !tie.legal_basis { parameters.legal_review_minutes } else { 0 };
        cleared + reviewed
    }
}

fn on_deliver(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, mail, .. } = exercise;
    let Event::Deliver(no, seats) = world.agenda.current() else { return };
    for seat in seats.iter() {
        deliver(world, mail, no, seat);
    }
}

/// A message reaches a desk. It is taken up at once if the desk is free, and waits its turn if not.
fn deliver(world: &mut WorldMut, mail: &mut Mail, no: u32, seat: SeatId) {
    let now = world.now();
    let reading = world.reading_time(seat);
    let agency = world.agencies.get_mut(&world.core.index, seat);
    let free_at = agency.desk_free_at;
    agency.desk_free_at = free_at.max(now) + reading;
    if free_at <= now {
        read(world, mail, no, seat, now);
    } else {
        agency.unread += 1;
        if let Some(message) = mail.get_mut(no) {
            message.waiting.push((seat, now));
        }
        world.agenda.schedule(free_at, Event::Read(no, seat));
        world.attention_changed(seat);
    }
}

/// A message that waited is taken up.
fn on_read(exercise: &mut ExerciseMut) {
    let ExerciseMut { world, mail, .. } = exercise;
    let Event::Read(no, seat) = world.agenda.current() else { return };
    world.agencies.get_mut(&world.core.index, seat).unread -= 1;
    world.attention_changed(seat);
    let Some(message) = mail.get_mut(no) else { return };
    let waited = message.waiting.iter().find(|(who, _)| *who == seat);
    let delivered_at = waited.map_or(message.sent_at, |(_, since)| *since);
    read(world, mail, no, seat, delivered_at);
}

fn read(world: &mut WorldMut, mail: &mut Mail, no: u32, seat: SeatId, delivered_at: Minute) {
    let now = world.now();
    let Some(message) = mail.get_mut(no) else { return };
    message.awaiting.remove(seat);
    let was_last = message.awaiting.is_empty();
    let message = if was_last { mail.remove(no) } else { Some(message.clone()) };
    let Some(message) = message else { return };
    world.core.log.reads.push(ReadRecord {
        message: no,
        seat,
        delivered_at,
        read_at: now,
        wrong_desk: message.misdirected.contains(seat),
    });
    if message.kind == OrderKind::ExchangeForeign {
        exchange(world, mail, &message, seat);
    }
    if message.kind == OrderKind::IssueWarning {
        pass_on_holdings(world, message.from, seat);
    }
    if let Some(incident) = message.incident
        && let Some(message) = world.as_it_informs(message)
    {
        take_in(world, &message, seat, incident);
    }
}

impl WorldMut {
    /// A message as far as it is allowed to teach anything. Where nothing is gained from being told
    /// people still come when they are asked to, and know no more than that.
    fn as_it_informs(&self, message: Message) -> Option<Message> {
        let asks = matches!(message.kind, OrderKind::RequestHelp | OrderKind::OfferHelp);
        if self.core.parameters().informs != 0 {
            return Some(message);
        }
        let evidence = EvidenceSet::default();
        asks.then_some(Message { facts: Facts::SIGNS, evidence, ..message })
    }
}

/// What a reader makes of a message about an incident.
fn take_in(world: &mut WorldMut, message: &Message, seat: SeatId, incident: IncidentId) {
    let path = Path::Message(message.no, message.from);
    let learned = world.core.log.learned.len();
    world.learn(seat, incident, message.facts, message.evidence, path);
    let Some(known) = world.knowledge.get_mut(&world.core.index, seat).of_mut(incident) else {
        return;
    };
    let colleagues = known.colleagues();
    known.told_by.insert(message.from);
    known.at_work = known.at_work.union(message.at_work);
    let asks = message.kind == OrderKind::RequestHelp && known.asked_by.insert(message.from);
    let offers = message.kind == OrderKind::OfferHelp && known.offered_by.insert(message.from);
    let met = known.colleagues() != colleagues;
    if met {
        world.known_at_work(seat, incident);
    }
    let news = met || learned != world.core.log.learned.len();
    let of_use = news && world.is_concerned(seat, incident);
    if !(asks || offers || of_use) {
        world.read_in_vain(seat);
    }
    if asks || offers {
        world.core.request_decision(seat);
    }
    if message.facts.has(Facts::INDICATORS) {
        let quality = world.tie(message.from, seat);
        world.hold_indicators(seat, incident, message.from, quality);
    }
    world.heard_by_owner(seat, incident);
    world.schedule_look(seat, incident, 1);
    if message.facts.is_sensitive() {
        let draw = world.draw_for(Purpose::Leak, message.from, seat, message.no);
        world.leak(draw, incident);
    }
}

/// A reader takes up what somebody holds on adversaries, but for what came from itself.
fn pass_on_holdings(world: &mut WorldMut, from: SeatId, seat: SeatId) {
    if world.core.parameters().informs == 0 {
        return;
    }
    let quality = world.tie(from, seat);
    let (now, half_life) = (world.now(), world.core.parameters().freshness_half_life_minutes);
    let giver = world.agencies.get(&world.core.index, from);
    let given: Vec<Holding> = giver.best_holdings(now, half_life, Some(seat)).copied().collect();
    for held in given {
        let quality = quality.times(held.quality);
        // Passing on what one holds does not make it any fresher.
        world.hold_adversary(seat, held.adversary, from, quality, held.at);
    }
    let reader = world.agencies.get(&world.core.index, seat);
    if reader.may_warn(&world.core.scenario) && reader.has_news(now, half_life) {
        world.core.request_decision(seat);
    }
}

/// Both sides of an exchange give what they hold on adversaries; the answer comes by itself.
fn exchange(world: &mut WorldMut, mail: &mut Mail, message: &Message, seat: SeatId) {
    pass_on_holdings(world, message.from, seat);
    let is_answer = world.core.log.messages[message.no as usize].order.is_none();
    if !is_answer {
        let nothing = Content {
            incident: None,
            facts: Facts::NONE,
            evidence: EvidenceSet::default(),
            at_work: SeatSet::EMPTY,
        };
        let back = SeatSet::only(message.from);
        world.send(mail, seat, back, OrderKind::ExchangeForeign, nothing, None);
    }
}

impl WorldMut {
    /// A sensitive matter may slip from a recipient into the news, unless the public has it
    /// already.
    fn leak(&mut self, mut draw: Draw, incident: IncidentId) {
        let state = self.incidents.get(&self.core.index, incident);
        if state.disclosure.is_some() {
            return;
        }
        if draw.happens(self.core.parameters().leak) {
            let at = self.now() + self.core.parameters().leak_minutes;
            self.bring_news_forward(incident, at);
        }
    }

    /// The same for what somebody hears in a meeting.
    pub(super) fn leak_from_meeting(&mut self, from: SeatId, to: SeatId, incident: IncidentId) {
        let now = self.now();
        let draw =
            self.draw_about(Purpose::Leak, (from, to), OrderKind::Convene, Some(incident), now);
        self.leak(draw, incident);
    }

    /// Whether a seat can do something about an incident: it is of its house, it was let in, it can
    /// look and help, or it is the EMB, which answers for electoral matters.
    fn is_concerned(&self, seat: SeatId, incident: IncidentId) -> bool {
        let asset = self.incident(incident).asset;
        let owner = self.asset(asset).owner;
        let electoral = |one: SeatId| self.seat(one).group == Group::Electoral;
        owner == seat
            || (electoral(owner) && electoral(seat))
            || ABLE <= self.expertise(seat, incident)
            || self.assets.get(&self.core.index, asset).access.contains(seat)
    }

    /// One more report of which nothing follows: the next ones are taken up more slowly.
    fn read_in_vain(&mut self, seat: SeatId) {
        let now = self.now();
        let half_life = self.core.parameters().fatigue_minutes;
        if half_life == 0 {
            return;
        }
        let agency = self.agencies.get_mut(&self.core.index, seat);
        agency.idle_reports = agency.idle_reports_at(now, half_life) + Ppm::ONE;
        agency.idle_since = now;
    }

    /// Minutes to read one message: as many again for every `messages.overload` idle reports that
    /// the desk has in mind.
    fn reading_time(&self, seat: SeatId) -> i64 {
        let parameters = self.core.parameters();
        let agency = self.agencies.get(&self.core.index, seat);
        let idle = agency.idle_reports_at(self.now(), parameters.fatigue_minutes);
        let tired = Ppm::ratio(idle.0, parameters.overload.max(1) * ONE);
        parameters.reading_minutes + tired.of(parameters.reading_minutes)
    }

    /// The pace of an agency's work has changed wherever its people are.
    pub fn attention_changed(&mut self, seat: SeatId) {
        if self.agencies.get(&self.core.index, seat).busy == 0 {
            return;
        }
        for at in 0..self.core.kept.open.len() {
            self.known_at_work(seat, self.core.kept.open[at]);
        }
    }

    /// When the news would have it, unless they have it sooner.
    pub fn bring_news_forward(&mut self, incident: IncidentId, at: Minute) {
        let state = self.incidents.get_mut(&self.core.index, incident);
        if state.disclosure.is_some() || (state.news_at <= at && state.news_at != Minute::NEVER) {
            return;
        }
        state.news_at = at;
        self.agenda.reschedule(&mut state.news, at, Event::News(incident));
    }
}
