//! The same steps in another setting: what they name is found again by its id, since positions
//! in lists may differ between collaboration models and countries.

use crate::base::ids::{AssetId, ForumId, IncidentId, InjectId};
use crate::scenario::model::{Effect, Order, Scenario};
use crate::session::step::Input;
use crate::sim::intervention::Intervention;

use super::Unanswerable;

/// Where the things of one scenario are in another with the same seats.
pub(super) struct Translation {
    forums: Vec<Option<ForumId>>,
    assets: Vec<Option<AssetId>>,
    incidents: Vec<Option<IncidentId>>,
    injects: Vec<Option<InjectId>>,
}

impl Translation {
    /// From one scenario to another.
    pub(super) fn between(from: &Scenario, to: &Scenario) -> Result<Self, Unanswerable> {
        let same = from.seats.len() == to.seats.len()
            && from.seats.iter().zip(&to.seats).all(|(here, there)| here.id == there.id);
        if !same {
            return Err(Unanswerable::OtherSeats);
        }
        let forums = |it: &Scenario| ids(&it.collaboration.forums, |forum| &forum.id);
        let assets = |it: &Scenario| ids(&it.assets, |asset| &asset.id);
        let incidents = |it: &Scenario| ids(&it.incidents, |incident| &incident.id);
        let injects = |it: &Scenario| ids(&it.injects, |inject| &inject.id);
        Ok(Self {
            forums: places(&forums(from), &forums(to), ForumId::at),
            assets: places(&assets(from), &assets(to), AssetId::at),
            incidents: places(&incidents(from), &incidents(to), IncidentId::at),
            injects: places(&injects(from), &injects(to), InjectId::at),
        })
    }

    /// The same there; `None` if it names something that is not there. What is nowhere stays as
    /// it is, for the rules to refuse.
    pub(super) fn input(&self, input: Input) -> Option<Input> {
        Some(match input {
            Input::Order { seat, order } => Input::Order { seat, order: self.order(order)? },
            Input::Intervention(it) => Input::Intervention(self.intervention(it)?),
        })
    }

    fn order(&self, order: Order) -> Option<Order> {
        let mut order = order.draft();
        if let Some(forum) = order.forum {
            order.forum = Some(there(&self.forums, forum, ForumId::index)?);
        }
        if let Some(asset) = order.asset {
            order.asset = Some(there(&self.assets, asset, AssetId::index)?);
        }
        if let Some(incident) = order.incident {
            order.incident = Some(there(&self.incidents, incident, IncidentId::index)?);
        }
        if let Some(inject) = order.inject {
            order.inject = Some(there(&self.injects, inject, InjectId::index)?);
        }
        Some(order.try_into().expect("all that was said is still said"))
    }

    fn intervention(&self, intervention: Intervention) -> Option<Intervention> {
        let inject = |id| there(&self.injects, id, InjectId::index);
        let incident = |id| there(&self.incidents, id, IncidentId::index);
        Some(match intervention {
            Intervention::Release(id) => Intervention::Release(inject(id)?),
            Intervention::Hold(id) => Intervention::Hold(inject(id)?),
            Intervention::Resume(id) => Intervention::Resume(inject(id)?),
            Intervention::Skip(id) => Intervention::Skip(inject(id)?),
            Intervention::Contain(id) => Intervention::Contain(incident(id)?),
            Intervention::Begin(id) => Intervention::Begin(incident(id)?),
            Intervention::Shift { .. } => intervention,
            Intervention::Improvise { to, effect } => {
                let effect = match effect {
                    Effect::Tell(id) => Effect::Tell(incident(id)?),
                    Effect::Publicise(id) => Effect::Publicise(incident(id)?),
                    Effect::StartRumour(id, reach) => Effect::StartRumour(incident(id)?, reach),
                    Effect::Begin(id) => Effect::Begin(incident(id)?),
                };
                Intervention::Improvise { to, effect }
            }
        })
    }
}

fn ids<T>(list: &[T], id: impl Fn(&T) -> &String) -> Vec<String> {
    list.iter().map(|it| id(it).clone()).collect()
}

fn places<I>(from: &[String], to: &[String], id: fn(usize) -> I) -> Vec<Option<I>> {
    let place = |one: &String| to.iter().position(|other| other == one).map(id);
    from.iter().map(place).collect()
}

fn there<I: Copy>(places: &[Option<I>], id: I, index: fn(I) -> usize) -> Option<I> {
    places.get(index(id)).map_or(Some(id), |place| *place)
}
