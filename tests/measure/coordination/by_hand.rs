//! A log made by hand, and what comes out of it on paper: structure, flow, common picture.

use std::path::Path;
use std::sync::Arc;

use hotwash::base::ids::{IncidentId, SeatId, SeatSet};
use hotwash::base::minute::Minute;
use hotwash::measure::coordination::{
    Coordination, Means, Metric, Subject, Trace, Window, WindowName,
};
use hotwash::scenario::model::{Order, OrderKind, Recipients, Respond, Scenario, Stage, Tell};
use hotwash::scenario::{LoadOptions, load};
use hotwash::sim::log::{LearnRecord, Log, MessageRecord, OrderRecord, ReadRecord};
use hotwash::sim::read::Incident;
use hotwash::sim::vocabulary::{EvidenceSet, Facts, Path as By};

/// The seats of the smallest scenario. The head, the IT and the CERT need to know of incidents.
pub const HEAD: SeatId = SeatId(0);
pub const IT: SeatId = SeatId(1);
pub const CERT: SeatId = SeatId(2);
pub const PARTY: SeatId = SeatId(3);
pub const PARTNER: SeatId = SeatId(4);
/// An attack on a system of the IT.
pub const FLOOD: IncidentId = IncidentId(0);
/// Another, on another system of the IT.
pub const THEFT: IncidentId = IncidentId(2);

pub fn harbour() -> Arc<Scenario> {
    let pack = Path::new("tests/fixtures/base/packs/harbour");
    load(pack, &LoadOptions::default()).unwrap().scenario
}

/// A log that is written line by line.
#[derive(Default)]
pub struct Book(pub Log);

impl Book {
    pub fn acts(&mut self, at: i64, seat: SeatId, order: impl Into<Order>) -> u32 {
        self.0.orders.push(OrderRecord { at: Minute(at), seat, order: order.into() });
        self.0.orders.len() as u32 - 1
    }

    pub fn sends(&mut self, at: i64, from: SeatId, to: &[SeatId], kind: OrderKind) -> u32 {
        self.sends_about(at, (from, to), kind, Some(FLOOD), Facts::SIGNS)
    }

    pub fn sends_about(
        &mut self,
        at: i64,
        (from, to): (SeatId, &[SeatId]),
        kind: OrderKind,
        incident: Option<IncidentId>,
        facts: Facts,
    ) -> u32 {
        let to: SeatSet = to.iter().copied().collect();
        let at = Minute(at);
        self.0.messages.push(MessageRecord { at, from, to, kind, incident, facts, order: None });
        self.0.messages.len() as u32 - 1
    }

    pub fn reads(&mut self, message: u32, seat: SeatId, (delivered, read): (i64, i64)) {
        let (delivered_at, read_at) = (Minute(delivered), Minute(read));
        let wrong_desk = false;
        self.0.reads.push(ReadRecord { message, seat, delivered_at, read_at, wrong_desk });
    }

    pub fn learns(&mut self, at: i64, seat: SeatId, incident: IncidentId, facts: Facts, path: By) {
        let (at, evidence) = (Minute(at), EvidenceSet::default());
        self.0.learned.push(LearnRecord { at, seat, incident, facts, evidence, path });
    }
}

/// All incidents of the scenario, of which some have begun.
pub fn incidents(scenario: &Scenario, begun: &[(IncidentId, i64)]) -> Vec<Incident> {
    let all = (0..scenario.incidents.len()).map(IncidentId::at);
    let incident = |incident| {
        let at = begun.iter().find(|(it, _)| *it == incident).map(|(_, at)| Minute(*at));
        Incident {
            incident,
            stage: Stage::Dormant,
            begun_at: at.unwrap_or(Minute::NEVER),
            acting_at: at.unwrap_or(Minute::NEVER),
            noticed: None,
            diagnosed: None,
            averted_at: None,
            contained_at: None,
            recovered_at: None,
            disclosure: None,
            first_statement: None,
            at_work: SeatSet::EMPTY,
            responders: 0,
        }
    };
    all.map(incident).collect()
}

/// What a measure of the whole comes to.
pub fn whole(of: &Coordination, metric: Metric) -> Option<i64> {
    of.readings.get(metric, Subject::Whole).unwrap().value
}

/// A flood that begins at minute 100 and is contained at 200, watched until 300:
/// 100 the IT sees signs; 103 it tells the head, who reads at 110, and the CERT, where it goes to a
/// wrong desk, arrives at 113 and is read at 123; 120 the IT sends two people; 140 the CERT sees
/// what is affected; 150 it writes so to the IT, which gets it at 155 and reads it at 160; 170 the
/// IT tells the head once more, who reads at 175 and learns nothing; 290 the IT writes to the
/// party, which has not read it by the end.
fn flood() -> Log {
    let mut book = Book::default();
    let notify = |to: &[SeatId]| Tell::Notify {
        incident: FLOOD,
        to: Recipients::new(to.iter().copied().collect()).unwrap(),
    };
    book.learns(100, IT, FLOOD, Facts::SIGNS, By::Observed);
    book.acts(103, IT, notify(&[HEAD, CERT]));
    let first = book.sends(103, IT, &[HEAD, CERT], OrderKind::Notify);
    book.reads(first, HEAD, (110, 110));
    book.learns(110, HEAD, FLOOD, Facts::SIGNS, By::Message(first, IT));
    book.acts(120, IT, Respond::AssignResponders { incident: FLOOD, responders: 2 });
    book.reads(first, CERT, (113, 123));
    book.0.reads.last_mut().unwrap().wrong_desk = true;
    book.learns(123, CERT, FLOOD, Facts::SIGNS, By::Message(first, IT));
    book.learns(140, CERT, FLOOD, Facts::IMPACT, By::Observed);
    book.acts(150, CERT, Tell::ShareSituation { incident: FLOOD, to: IT.into() });
    let both = Facts::SIGNS.union(Facts::IMPACT);
    let kind = OrderKind::ShareSituation;
    let second = book.sends_about(150, (CERT, &[IT]), kind, Some(FLOOD), both);
    book.reads(second, IT, (155, 160));
    book.learns(160, IT, FLOOD, Facts::IMPACT, By::Message(second, CERT));
    book.acts(170, IT, notify(&[HEAD]));
    let third = book.sends(170, IT, &[HEAD], OrderKind::Notify);
    book.reads(third, HEAD, (172, 175));
    book.acts(290, IT, notify(&[PARTY]));
    book.sends(290, IT, &[PARTY], OrderKind::Notify);
    book.0
}

fn measured(scenario: &Scenario, log: &Log, window: Window) -> Coordination {
    let mut incidents = incidents(scenario, &[(FLOOD, 100)]);
    incidents[0].contained_at = Some(Minute(200));
    Coordination::new(&Trace::bare(scenario, log, Minute(300), incidents), window)
}

/// Goal: each measure is what its row says. Method: the flood above, with the answers worked out.
#[test]
fn structure_comes_out_as_on_paper() {
    let (scenario, log) = (harbour(), flood());
    let of = measured(&scenario, &log, Window::whole(Minute(300)));
    let whole = |metric| whole(&of, metric);
    let seat = |metric, seat| of.readings.seat(metric, seat);
    assert_eq!(whole(Metric::MessagesRead), Some(4));
    assert_eq!(seat(Metric::MessagesRead, HEAD), Some(2));
    // IT with head and with CERT: 2 of 10 pairs, one of the two both ways.
    assert_eq!(whole(Metric::Ties), Some(2));
    assert_eq!(whole(Metric::Density), Some(200_000));
    assert_eq!(whole(Metric::Reciprocity), Some(500_000));
    assert_eq!([IT, CERT, PARTY].map(|it| seat(Metric::OutDegree, it)), [2, 1, 0].map(Some));
    assert_eq!([HEAD, IT, PARTY].map(|it| seat(Metric::InDegree, it)), [1, 1, 0].map(Some));
    // In-degrees 1, 1, 1, 0, 0: (0 + 0 + 0 + 1 + 1) / 16. Out-degrees 0, 2, 1, 0, 0: 7 / 16.
    assert_eq!(whole(Metric::InCentralization), Some(125_000));
    assert_eq!(whole(Metric::OutCentralization), Some(437_500));
    // From the CERT to the head by the IT: 1 of 4 * 3 ways; 4 seats lack 1/12, divided by 4.
    assert_eq!(seat(Metric::Betweenness, IT), Some(83_333));
    assert_eq!(whole(Metric::BetweennessCentralization), Some(83_333));
    // Head and IT are of one group, the CERT of another.
    assert_eq!(whole(Metric::EiIndex), Some(0));
    assert_eq!(seat(Metric::EiIndex, CERT), Some(1_000_000));
    // The IT holds the three together by two bridges; distances 1, 1, 2 among ten pairs.
    assert_eq!(whole(Metric::ArticulationPoints), Some(1));
    assert_eq!(seat(Metric::ArticulationPoints, IT), Some(1));
    assert_eq!(whole(Metric::Bridges), Some(2));
    assert_eq!(whole(Metric::Fragmentation), Some(750_000));
    assert_eq!(seat(Metric::FragmentationWithout, IT), Some(1_000_000));
    assert_eq!(seat(Metric::InCore, IT), Some(1));
    // One community of three: all contact is inside of it, as it would be by chance.
    assert_eq!(whole(Metric::Communities), Some(1));
    assert_eq!(whole(Metric::Modularity), Some(0));
    // Planned are the three pairs of head, IT and CERT, of whom head and CERT did not talk.
    assert_eq!(whole(Metric::PlannedOverlap), Some(666_667));
    assert_eq!(whole(Metric::PlannedUnused), Some(1));
    assert_eq!(whole(Metric::UnplannedUsed), Some(0));
    // Party and partner heard from nobody.
    assert_eq!(whole(Metric::NeverTold), Some(2));
}

#[test]
fn flow_comes_out_as_on_paper() {
    let (scenario, log) = (harbour(), flood());
    let of = measured(&scenario, &log, Window::whole(Minute(300)));
    let whole = |metric| whole(&of, metric);
    let seat = |metric, seat| of.readings.seat(metric, seat);
    // Signs: the head after 10 min, the CERT after 23. Impact: the IT after 20, the head not in
    // 160 min.
    // Left over: 3/4 from 10, 1/2 from 20, 1/4 from 23 on.
    let time = of.readings.get(Metric::TimeToNotify, Subject::Whole).unwrap();
    assert_eq!((time.value, time.cases, time.censored), (Some(1200), 4, 1));
    assert_eq!(whole(Metric::TimeToNotifyP90), None);
    let pair = |from, to| of.readings.get(Metric::TimeToNotify, Subject::Pair(from, to)).unwrap();
    assert_eq!(pair(IT, CERT).value, Some(23 * 60));
    assert_eq!((pair(CERT, HEAD).value, pair(CERT, HEAD).censored), (None, 1));
    assert_eq!(whole(Metric::Coverage), Some(1_000_000));
    assert_eq!(whole(Metric::WithheldFacts), Some(1));
    assert_eq!(seat(Metric::WithheldFacts, HEAD), Some(1));
    // The second message to the head told it nothing.
    assert_eq!(whole(Metric::Redundancy), Some(250_000));
    assert_eq!(seat(Metric::Redundancy, HEAD), Some(500_000));
    assert_eq!(whole(Metric::RightDesk), Some(750_000));
    assert_eq!(seat(Metric::RightDesk, IT), Some(666_667));
    assert_eq!(whole(Metric::FirstToldAble), Some(1_000_000));
    assert_eq!(whole(Metric::EscalationSteps), Some(1));
    assert_eq!(whole(Metric::ResponseLatency), Some(20 * 60));
    assert_eq!(whole(Metric::ContainmentLatency), Some(100 * 60));
    // Waited 0, 10, 5 and 3 minutes: the median lies between 3 and 5.
    assert_eq!(whole(Metric::ReadingDelay), Some(4 * 60));
    assert_eq!(whole(Metric::WaitingPeak), Some(1));
    assert_eq!(whole(Metric::Unread), Some(1));
    assert_eq!(seat(Metric::Unread, PARTY), Some(1));
    // 2, 5, 2, 0, 0: differences of all ordered pairs 48, over 2 * 5 * 9.
    assert_eq!([HEAD, IT, CERT].map(|it| seat(Metric::Workload, it)), [2, 5, 2].map(Some));
    assert_eq!(whole(Metric::WorkloadGini), Some(533_333));
    let hops: Vec<_> = of.hops.iter().map(|it| (it.at.0, it.seat, it.from, it.by)).collect();
    let by_message = |at, seat| (at, seat, Some(IT), Means::Message);
    let observed = (100, IT, None, Means::Observed);
    assert_eq!(hops, [observed, by_message(110, HEAD), by_message(123, CERT)]);
}

#[test]
fn the_common_picture_comes_out_as_on_paper() {
    let (scenario, log) = (harbour(), flood());
    let of = measured(&scenario, &log, Window::whole(Minute(300)));
    // At 200 the head knows one fact, IT and CERT both: 1/2, 1/2 and 1; held 5 of 3 * 2.
    assert_eq!(whole(&of, Metric::SharedAwareness), Some(666_666));
    assert_eq!(whole(&of, Metric::PictureCompleteness), Some(833_333));
    assert_eq!(of.readings.seat(Metric::PictureCompleteness, HEAD), Some(500_000));
    // At 129 all three know the signs and nobody more; before that only the first.
    let at = |from, to| {
        let window = Window { from: Minute(from), to: Minute(to), name: WindowName::Asked };
        whole(&measured(&scenario, &log, window), Metric::SharedAwareness)
    };
    assert_eq!(at(0, 130), Some(1_000_000));
    assert_eq!(at(0, 101), Some(0));
    assert_eq!(at(0, 50), None, "it has not begun");
    assert_eq!(at(250, 300), None, "it is over");
}

/// Two who see for themselves, one queue of two, and nothing else.
#[test]
fn what_waits_together_is_counted_together() {
    let scenario = harbour();
    let mut book = Book::default();
    for (sent, times) in [(10, (12, 20)), (11, (14, 25)), (13, (25, 30))] {
        let message = book.sends(sent, IT, &[CERT], OrderKind::Notify);
        book.reads(message, CERT, times);
    }
    let none = incidents(&scenario, &[]);
    let of = Coordination::new(
        &Trace::bare(&scenario, &book.0, Minute(40), none),
        Window::whole(Minute(40)),
    );
    // From 14 to 20 two wait; at 25 one is read as the next arrives.
    assert_eq!(whole(&of, Metric::WaitingPeak), Some(2));
    assert_eq!(whole(&of, Metric::ReadingDelay), Some(8 * 60));
    // No incident has begun, so nothing could be told of one.
    assert_eq!(whole(&of, Metric::TimeToNotify), None);
    assert_eq!(whole(&of, Metric::Coverage), None);
}
