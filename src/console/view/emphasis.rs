//! What stands out in the picture of the network, and what recedes: what matters now, or whatever
//! somebody chose to look at.

use crate::base::ids::{IncidentId, SeatId, SeatSet};

use super::{Contact, Hour, PlayView};

/// From so many seats on ties that do not matter now recede.
const RECEDE_FROM: usize = 10;
/// For how many minutes a tie counts as used lately, in the critical window and else.
const LATELY: [i64; 2] = [2 * 60, 24 * 60];

/// What of the picture is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// What matters now.
    #[default]
    Now,
    /// One seat, with those it is tied to.
    Seat(SeatId),
    /// One incident: who knows of it, who told whom about it, who helps.
    Incident(IncidentId),
    /// Who told whom in an hour.
    Hour(Hour),
}

/// Two seats whose tie stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StrongTie {
    /// The lower first.
    pub between: (SeatId, SeatId),
    /// Whether one helps the other now.
    pub helps: bool,
}

/// What stands out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Emphasis {
    /// Ties that stand out.
    pub ties: Vec<StrongTie>,
    /// Whether all other ties recede.
    pub others_recede: bool,
    /// Seats that do not recede, with what they look after.
    pub seats: SeatSet,
}

impl Emphasis {
    /// What stands out in an exercise when it is looked at so.
    pub fn new(view: &PlayView, look: Look) -> Self {
        let all: SeatSet = view.scenario.seat_ids().collect();
        let mut it = Self { others_recede: true, ..Self::default() };
        match look {
            Look::Now => {
                it.seats = all;
                it.others_recede = RECEDE_FROM <= all.len();
                let minutes = LATELY[usize::from(!view.clock.phase.is_critical())];
                it.add_contacts(view.contacts.since(view.clock.now + -minutes));
                it.add_help(view, |_| true);
            }
            Look::Seat(seat) => {
                it.seats = SeatSet::only(seat);
                for tie in &view.network.ties {
                    it.add_if_of(seat, tie.between);
                }
                it.add_help(view, |tie| tie.0 == seat || tie.1 == seat);
            }
            Look::Incident(incident) => {
                let asset = view.scenario.incidents[incident.index()].asset;
                it.seats = view.contacts.knowing(incident);
                it.seats.insert(view.scenario.assets[asset.index()].owner);
                for contact in view.contacts.about(incident) {
                    it.add_contacts(std::slice::from_ref(contact));
                }
                for (between, about) in help(view) {
                    if about == incident {
                        it.add(between, true);
                    }
                }
            }
            Look::Hour(hour) => it.add_contacts(view.contacts.within(hour)),
        }
        it
    }

    fn add_contacts(&mut self, contacts: &[Contact]) {
        for contact in contacts {
            for to in contact.to.iter().filter(|to| *to != contact.from) {
                self.add((contact.from, to), false);
            }
        }
    }

    fn add_help(&mut self, view: &PlayView, is_meant: impl Fn((SeatId, SeatId)) -> bool) {
        for (between, _) in help(view) {
            if is_meant(between) {
                self.add(between, true);
            }
        }
    }

    fn add_if_of(&mut self, seat: SeatId, between: (SeatId, SeatId)) {
        if between.0 == seat || between.1 == seat {
            self.add(between, false);
        }
    }

    fn add(&mut self, (one, other): (SeatId, SeatId), helps: bool) {
        let between = (one.min(other), one.max(other));
        self.seats.insert(one);
        self.seats.insert(other);
        match self.ties.iter_mut().find(|it| it.between == between) {
            Some(tie) => tie.helps |= helps,
            None => self.ties.push(StrongTie { between, helps }),
        }
    }
}

/// Who helps whom now: people of one seat are at work on what another looks after.
fn help(view: &PlayView) -> impl Iterator<Item = ((SeatId, SeatId), IncidentId)> {
    view.incidents.iter().flat_map(|row| {
        let asset = view.scenario.incidents[row.incident.index()].asset;
        let owner = view.scenario.assets[asset.index()].owner;
        let helpers = row.at_work.iter().filter(move |seat| *seat != owner);
        helpers.map(move |seat| ((seat, owner), row.incident))
    })
}
