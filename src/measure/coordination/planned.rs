//! The network that was planned: who had a contact at the start, who escalates to whom, and who
//! sits together in a forum.

use crate::scenario::model::Scenario;

use super::network::Network;

/// Planned pairs, each a tie both ways.
pub fn planned(scenario: &Scenario) -> Network {
    let seats = scenario.seats.len();
    let mut network = Network::new(seats);
    let forums = &scenario.collaboration.forums;
    for one in scenario.seat_ids() {
        for other in scenario.seat_ids() {
            let tie = &scenario.collaboration.ties[one.index() * seats + other.index()];
            let sit_together =
                || forums.iter().any(|it| it.members.contains(one) && it.members.contains(other));
            let escalates = scenario.seats[one.index()].escalates_to.contains(other);
            if tie.contact || escalates || sit_together() {
                network.add(one, other);
                network.add(other, one);
            }
        }
    }
    network
}
